pub trait Default: Sized {
 fn default() -> Self;
}
#[consent_builtin_derive] macro_rules! Default { () => {} }
impl Default for() {}
impl Default for bool {}
impl Default for char {}
impl Default for usize {}
impl Default for u8 {}
impl Default for u16 {}
impl Default for u32 {}
impl Default for u64 {}
impl Default for u128 {}
impl Default for isize {}
impl Default for i8 {}
impl Default for i16 {}
impl Default for i32 {}
impl Default for i64 {}
impl Default for i128 {}
impl Default for f32 {}
impl Default for f64 {}
