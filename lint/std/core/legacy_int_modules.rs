pub mod i128 {
 pub const MIN: i128 = _;
 pub const MAX: i128 = _;
}
pub mod i16 {
 pub const MIN: i16 = _;
 pub const MAX: i16 = _;
}
pub mod i32 {
 pub const MIN: i32 = _;
 pub const MAX: i32 = _;
}
pub mod i64 {
 pub const MIN: i64 = _;
 pub const MAX: i64 = _;
}
pub mod i8 {
 pub const MIN: i8 = _;
 pub const MAX: i8 = _;
}
pub mod isize {
 pub const MIN: isize = _;
 pub const MAX: isize = _;
}
pub mod u128 {
 pub const MIN: u128 = _;
 pub const MAX: u128 = _;
}
pub mod u16 {
 pub const MIN: u16 = _;
 pub const MAX: u16 = _;
}
pub mod u32 {
 pub const MIN: u32 = _;
 pub const MAX: u32 = _;
}
pub mod u64 {
 pub const MIN: u64 = _;
 pub const MAX: u64 = _;
}
pub mod u8 {
 pub const MIN: u8 = _;
 pub const MAX: u8 = _;
}
pub mod usize {
 pub const MIN: usize = _;
 pub const MAX: usize = _;
}
