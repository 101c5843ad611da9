pub use self::arith::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};
pub use self::async_function::{AsyncFn, AsyncFnMut, AsyncFnOnce};
pub use self::bit::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not, Shl, ShlAssign, Shr, ShrAssign};
pub use self::control_flow::ControlFlow;
pub use self::deref::{Deref, DerefMut, Receiver};
pub use self::drop::Drop;
pub use self::function::{Fn, FnMut, FnOnce};
pub use self::index::{Index, IndexMut};
pub use self::range::{Bound, OneSidedRange, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
pub use self::try_trait::{FromResidual, Residual, Try};
pub use self::unsize::CoerceUnsized;
mod arith {
 pub trait Add<Rhs = Self> {
  type Output;
  fn add(self, rhs: Rhs) -> Self::Output;
 }
 impl Add for usize {
  type Output = usize;
 }
 impl Add<usize> for &usize {
  type Output = usize;
 }
 impl Add<&usize> for usize {
  type Output = usize;
 }
 impl Add<&usize> for &usize {
  type Output = usize;
 }
 impl Add for u8 {
  type Output = u8;
 }
 impl Add<u8> for &u8 {
  type Output = u8;
 }
 impl Add<&u8> for u8 {
  type Output = u8;
 }
 impl Add<&u8> for &u8 {
  type Output = u8;
 }
 impl Add for u16 {
  type Output = u16;
 }
 impl Add<u16> for &u16 {
  type Output = u16;
 }
 impl Add<&u16> for u16 {
  type Output = u16;
 }
 impl Add<&u16> for &u16 {
  type Output = u16;
 }
 impl Add for u32 {
  type Output = u32;
 }
 impl Add<u32> for &u32 {
  type Output = u32;
 }
 impl Add<&u32> for u32 {
  type Output = u32;
 }
 impl Add<&u32> for &u32 {
  type Output = u32;
 }
 impl Add for u64 {
  type Output = u64;
 }
 impl Add<u64> for &u64 {
  type Output = u64;
 }
 impl Add<&u64> for u64 {
  type Output = u64;
 }
 impl Add<&u64> for &u64 {
  type Output = u64;
 }
 impl Add for u128 {
  type Output = u128;
 }
 impl Add<u128> for &u128 {
  type Output = u128;
 }
 impl Add<&u128> for u128 {
  type Output = u128;
 }
 impl Add<&u128> for &u128 {
  type Output = u128;
 }
 impl Add for isize {
  type Output = isize;
 }
 impl Add<isize> for &isize {
  type Output = isize;
 }
 impl Add<&isize> for isize {
  type Output = isize;
 }
 impl Add<&isize> for &isize {
  type Output = isize;
 }
 impl Add for i8 {
  type Output = i8;
 }
 impl Add<i8> for &i8 {
  type Output = i8;
 }
 impl Add<&i8> for i8 {
  type Output = i8;
 }
 impl Add<&i8> for &i8 {
  type Output = i8;
 }
 impl Add for i16 {
  type Output = i16;
 }
 impl Add<i16> for &i16 {
  type Output = i16;
 }
 impl Add<&i16> for i16 {
  type Output = i16;
 }
 impl Add<&i16> for &i16 {
  type Output = i16;
 }
 impl Add for i32 {
  type Output = i32;
 }
 impl Add<i32> for &i32 {
  type Output = i32;
 }
 impl Add<&i32> for i32 {
  type Output = i32;
 }
 impl Add<&i32> for &i32 {
  type Output = i32;
 }
 impl Add for i64 {
  type Output = i64;
 }
 impl Add<i64> for &i64 {
  type Output = i64;
 }
 impl Add<&i64> for i64 {
  type Output = i64;
 }
 impl Add<&i64> for &i64 {
  type Output = i64;
 }
 impl Add for i128 {
  type Output = i128;
 }
 impl Add<i128> for &i128 {
  type Output = i128;
 }
 impl Add<&i128> for i128 {
  type Output = i128;
 }
 impl Add<&i128> for &i128 {
  type Output = i128;
 }
 impl Add for f32 {
  type Output = f32;
 }
 impl Add<f32> for &f32 {
  type Output = f32;
 }
 impl Add<&f32> for f32 {
  type Output = f32;
 }
 impl Add<&f32> for &f32 {
  type Output = f32;
 }
 impl Add for f64 {
  type Output = f64;
 }
 impl Add<f64> for &f64 {
  type Output = f64;
 }
 impl Add<&f64> for f64 {
  type Output = f64;
 }
 impl Add<&f64> for &f64 {
  type Output = f64;
 }
 pub trait Sub<Rhs = Self> {
  type Output;
  fn sub(self, rhs: Rhs) -> Self::Output;
 }
 impl Sub for usize {
  type Output = usize;
 }
 impl Sub<usize> for &usize {
  type Output = usize;
 }
 impl Sub<&usize> for usize {
  type Output = usize;
 }
 impl Sub<&usize> for &usize {
  type Output = usize;
 }
 impl Sub for u8 {
  type Output = u8;
 }
 impl Sub<u8> for &u8 {
  type Output = u8;
 }
 impl Sub<&u8> for u8 {
  type Output = u8;
 }
 impl Sub<&u8> for &u8 {
  type Output = u8;
 }
 impl Sub for u16 {
  type Output = u16;
 }
 impl Sub<u16> for &u16 {
  type Output = u16;
 }
 impl Sub<&u16> for u16 {
  type Output = u16;
 }
 impl Sub<&u16> for &u16 {
  type Output = u16;
 }
 impl Sub for u32 {
  type Output = u32;
 }
 impl Sub<u32> for &u32 {
  type Output = u32;
 }
 impl Sub<&u32> for u32 {
  type Output = u32;
 }
 impl Sub<&u32> for &u32 {
  type Output = u32;
 }
 impl Sub for u64 {
  type Output = u64;
 }
 impl Sub<u64> for &u64 {
  type Output = u64;
 }
 impl Sub<&u64> for u64 {
  type Output = u64;
 }
 impl Sub<&u64> for &u64 {
  type Output = u64;
 }
 impl Sub for u128 {
  type Output = u128;
 }
 impl Sub<u128> for &u128 {
  type Output = u128;
 }
 impl Sub<&u128> for u128 {
  type Output = u128;
 }
 impl Sub<&u128> for &u128 {
  type Output = u128;
 }
 impl Sub for isize {
  type Output = isize;
 }
 impl Sub<isize> for &isize {
  type Output = isize;
 }
 impl Sub<&isize> for isize {
  type Output = isize;
 }
 impl Sub<&isize> for &isize {
  type Output = isize;
 }
 impl Sub for i8 {
  type Output = i8;
 }
 impl Sub<i8> for &i8 {
  type Output = i8;
 }
 impl Sub<&i8> for i8 {
  type Output = i8;
 }
 impl Sub<&i8> for &i8 {
  type Output = i8;
 }
 impl Sub for i16 {
  type Output = i16;
 }
 impl Sub<i16> for &i16 {
  type Output = i16;
 }
 impl Sub<&i16> for i16 {
  type Output = i16;
 }
 impl Sub<&i16> for &i16 {
  type Output = i16;
 }
 impl Sub for i32 {
  type Output = i32;
 }
 impl Sub<i32> for &i32 {
  type Output = i32;
 }
 impl Sub<&i32> for i32 {
  type Output = i32;
 }
 impl Sub<&i32> for &i32 {
  type Output = i32;
 }
 impl Sub for i64 {
  type Output = i64;
 }
 impl Sub<i64> for &i64 {
  type Output = i64;
 }
 impl Sub<&i64> for i64 {
  type Output = i64;
 }
 impl Sub<&i64> for &i64 {
  type Output = i64;
 }
 impl Sub for i128 {
  type Output = i128;
 }
 impl Sub<i128> for &i128 {
  type Output = i128;
 }
 impl Sub<&i128> for i128 {
  type Output = i128;
 }
 impl Sub<&i128> for &i128 {
  type Output = i128;
 }
 impl Sub for f32 {
  type Output = f32;
 }
 impl Sub<f32> for &f32 {
  type Output = f32;
 }
 impl Sub<&f32> for f32 {
  type Output = f32;
 }
 impl Sub<&f32> for &f32 {
  type Output = f32;
 }
 impl Sub for f64 {
  type Output = f64;
 }
 impl Sub<f64> for &f64 {
  type Output = f64;
 }
 impl Sub<&f64> for f64 {
  type Output = f64;
 }
 impl Sub<&f64> for &f64 {
  type Output = f64;
 }
 pub trait Mul<Rhs = Self> {
  type Output;
  fn mul(self, rhs: Rhs) -> Self::Output;
 }
 impl Mul for usize {
  type Output = usize;
 }
 impl Mul<usize> for &usize {
  type Output = usize;
 }
 impl Mul<&usize> for usize {
  type Output = usize;
 }
 impl Mul<&usize> for &usize {
  type Output = usize;
 }
 impl Mul for u8 {
  type Output = u8;
 }
 impl Mul<u8> for &u8 {
  type Output = u8;
 }
 impl Mul<&u8> for u8 {
  type Output = u8;
 }
 impl Mul<&u8> for &u8 {
  type Output = u8;
 }
 impl Mul for u16 {
  type Output = u16;
 }
 impl Mul<u16> for &u16 {
  type Output = u16;
 }
 impl Mul<&u16> for u16 {
  type Output = u16;
 }
 impl Mul<&u16> for &u16 {
  type Output = u16;
 }
 impl Mul for u32 {
  type Output = u32;
 }
 impl Mul<u32> for &u32 {
  type Output = u32;
 }
 impl Mul<&u32> for u32 {
  type Output = u32;
 }
 impl Mul<&u32> for &u32 {
  type Output = u32;
 }
 impl Mul for u64 {
  type Output = u64;
 }
 impl Mul<u64> for &u64 {
  type Output = u64;
 }
 impl Mul<&u64> for u64 {
  type Output = u64;
 }
 impl Mul<&u64> for &u64 {
  type Output = u64;
 }
 impl Mul for u128 {
  type Output = u128;
 }
 impl Mul<u128> for &u128 {
  type Output = u128;
 }
 impl Mul<&u128> for u128 {
  type Output = u128;
 }
 impl Mul<&u128> for &u128 {
  type Output = u128;
 }
 impl Mul for isize {
  type Output = isize;
 }
 impl Mul<isize> for &isize {
  type Output = isize;
 }
 impl Mul<&isize> for isize {
  type Output = isize;
 }
 impl Mul<&isize> for &isize {
  type Output = isize;
 }
 impl Mul for i8 {
  type Output = i8;
 }
 impl Mul<i8> for &i8 {
  type Output = i8;
 }
 impl Mul<&i8> for i8 {
  type Output = i8;
 }
 impl Mul<&i8> for &i8 {
  type Output = i8;
 }
 impl Mul for i16 {
  type Output = i16;
 }
 impl Mul<i16> for &i16 {
  type Output = i16;
 }
 impl Mul<&i16> for i16 {
  type Output = i16;
 }
 impl Mul<&i16> for &i16 {
  type Output = i16;
 }
 impl Mul for i32 {
  type Output = i32;
 }
 impl Mul<i32> for &i32 {
  type Output = i32;
 }
 impl Mul<&i32> for i32 {
  type Output = i32;
 }
 impl Mul<&i32> for &i32 {
  type Output = i32;
 }
 impl Mul for i64 {
  type Output = i64;
 }
 impl Mul<i64> for &i64 {
  type Output = i64;
 }
 impl Mul<&i64> for i64 {
  type Output = i64;
 }
 impl Mul<&i64> for &i64 {
  type Output = i64;
 }
 impl Mul for i128 {
  type Output = i128;
 }
 impl Mul<i128> for &i128 {
  type Output = i128;
 }
 impl Mul<&i128> for i128 {
  type Output = i128;
 }
 impl Mul<&i128> for &i128 {
  type Output = i128;
 }
 impl Mul for f32 {
  type Output = f32;
 }
 impl Mul<f32> for &f32 {
  type Output = f32;
 }
 impl Mul<&f32> for f32 {
  type Output = f32;
 }
 impl Mul<&f32> for &f32 {
  type Output = f32;
 }
 impl Mul for f64 {
  type Output = f64;
 }
 impl Mul<f64> for &f64 {
  type Output = f64;
 }
 impl Mul<&f64> for f64 {
  type Output = f64;
 }
 impl Mul<&f64> for &f64 {
  type Output = f64;
 }
 pub trait Div<Rhs = Self> {
  type Output;
  fn div(self, rhs: Rhs) -> Self::Output;
 }
 impl Div for usize {
  type Output = usize;
 }
 impl Div<usize> for &usize {
  type Output = usize;
 }
 impl Div<&usize> for usize {
  type Output = usize;
 }
 impl Div<&usize> for &usize {
  type Output = usize;
 }
 impl Div for u8 {
  type Output = u8;
 }
 impl Div<u8> for &u8 {
  type Output = u8;
 }
 impl Div<&u8> for u8 {
  type Output = u8;
 }
 impl Div<&u8> for &u8 {
  type Output = u8;
 }
 impl Div for u16 {
  type Output = u16;
 }
 impl Div<u16> for &u16 {
  type Output = u16;
 }
 impl Div<&u16> for u16 {
  type Output = u16;
 }
 impl Div<&u16> for &u16 {
  type Output = u16;
 }
 impl Div for u32 {
  type Output = u32;
 }
 impl Div<u32> for &u32 {
  type Output = u32;
 }
 impl Div<&u32> for u32 {
  type Output = u32;
 }
 impl Div<&u32> for &u32 {
  type Output = u32;
 }
 impl Div for u64 {
  type Output = u64;
 }
 impl Div<u64> for &u64 {
  type Output = u64;
 }
 impl Div<&u64> for u64 {
  type Output = u64;
 }
 impl Div<&u64> for &u64 {
  type Output = u64;
 }
 impl Div for u128 {
  type Output = u128;
 }
 impl Div<u128> for &u128 {
  type Output = u128;
 }
 impl Div<&u128> for u128 {
  type Output = u128;
 }
 impl Div<&u128> for &u128 {
  type Output = u128;
 }
 impl Div for isize {
  type Output = isize;
 }
 impl Div<isize> for &isize {
  type Output = isize;
 }
 impl Div<&isize> for isize {
  type Output = isize;
 }
 impl Div<&isize> for &isize {
  type Output = isize;
 }
 impl Div for i8 {
  type Output = i8;
 }
 impl Div<i8> for &i8 {
  type Output = i8;
 }
 impl Div<&i8> for i8 {
  type Output = i8;
 }
 impl Div<&i8> for &i8 {
  type Output = i8;
 }
 impl Div for i16 {
  type Output = i16;
 }
 impl Div<i16> for &i16 {
  type Output = i16;
 }
 impl Div<&i16> for i16 {
  type Output = i16;
 }
 impl Div<&i16> for &i16 {
  type Output = i16;
 }
 impl Div for i32 {
  type Output = i32;
 }
 impl Div<i32> for &i32 {
  type Output = i32;
 }
 impl Div<&i32> for i32 {
  type Output = i32;
 }
 impl Div<&i32> for &i32 {
  type Output = i32;
 }
 impl Div for i64 {
  type Output = i64;
 }
 impl Div<i64> for &i64 {
  type Output = i64;
 }
 impl Div<&i64> for i64 {
  type Output = i64;
 }
 impl Div<&i64> for &i64 {
  type Output = i64;
 }
 impl Div for i128 {
  type Output = i128;
 }
 impl Div<i128> for &i128 {
  type Output = i128;
 }
 impl Div<&i128> for i128 {
  type Output = i128;
 }
 impl Div<&i128> for &i128 {
  type Output = i128;
 }
 impl Div for f32 {
  type Output = f32;
 }
 impl Div<f32> for &f32 {
  type Output = f32;
 }
 impl Div<&f32> for f32 {
  type Output = f32;
 }
 impl Div<&f32> for &f32 {
  type Output = f32;
 }
 impl Div for f64 {
  type Output = f64;
 }
 impl Div<f64> for &f64 {
  type Output = f64;
 }
 impl Div<&f64> for f64 {
  type Output = f64;
 }
 impl Div<&f64> for &f64 {
  type Output = f64;
 }
 pub trait Rem<Rhs = Self> {
  type Output;
  fn rem(self, rhs: Rhs) -> Self::Output;
 }
 impl Rem for usize {
  type Output = usize;
 }
 impl Rem<usize> for &usize {
  type Output = usize;
 }
 impl Rem<&usize> for usize {
  type Output = usize;
 }
 impl Rem<&usize> for &usize {
  type Output = usize;
 }
 impl Rem for u8 {
  type Output = u8;
 }
 impl Rem<u8> for &u8 {
  type Output = u8;
 }
 impl Rem<&u8> for u8 {
  type Output = u8;
 }
 impl Rem<&u8> for &u8 {
  type Output = u8;
 }
 impl Rem for u16 {
  type Output = u16;
 }
 impl Rem<u16> for &u16 {
  type Output = u16;
 }
 impl Rem<&u16> for u16 {
  type Output = u16;
 }
 impl Rem<&u16> for &u16 {
  type Output = u16;
 }
 impl Rem for u32 {
  type Output = u32;
 }
 impl Rem<u32> for &u32 {
  type Output = u32;
 }
 impl Rem<&u32> for u32 {
  type Output = u32;
 }
 impl Rem<&u32> for &u32 {
  type Output = u32;
 }
 impl Rem for u64 {
  type Output = u64;
 }
 impl Rem<u64> for &u64 {
  type Output = u64;
 }
 impl Rem<&u64> for u64 {
  type Output = u64;
 }
 impl Rem<&u64> for &u64 {
  type Output = u64;
 }
 impl Rem for u128 {
  type Output = u128;
 }
 impl Rem<u128> for &u128 {
  type Output = u128;
 }
 impl Rem<&u128> for u128 {
  type Output = u128;
 }
 impl Rem<&u128> for &u128 {
  type Output = u128;
 }
 impl Rem for isize {
  type Output = isize;
 }
 impl Rem<isize> for &isize {
  type Output = isize;
 }
 impl Rem<&isize> for isize {
  type Output = isize;
 }
 impl Rem<&isize> for &isize {
  type Output = isize;
 }
 impl Rem for i8 {
  type Output = i8;
 }
 impl Rem<i8> for &i8 {
  type Output = i8;
 }
 impl Rem<&i8> for i8 {
  type Output = i8;
 }
 impl Rem<&i8> for &i8 {
  type Output = i8;
 }
 impl Rem for i16 {
  type Output = i16;
 }
 impl Rem<i16> for &i16 {
  type Output = i16;
 }
 impl Rem<&i16> for i16 {
  type Output = i16;
 }
 impl Rem<&i16> for &i16 {
  type Output = i16;
 }
 impl Rem for i32 {
  type Output = i32;
 }
 impl Rem<i32> for &i32 {
  type Output = i32;
 }
 impl Rem<&i32> for i32 {
  type Output = i32;
 }
 impl Rem<&i32> for &i32 {
  type Output = i32;
 }
 impl Rem for i64 {
  type Output = i64;
 }
 impl Rem<i64> for &i64 {
  type Output = i64;
 }
 impl Rem<&i64> for i64 {
  type Output = i64;
 }
 impl Rem<&i64> for &i64 {
  type Output = i64;
 }
 impl Rem for i128 {
  type Output = i128;
 }
 impl Rem<i128> for &i128 {
  type Output = i128;
 }
 impl Rem<&i128> for i128 {
  type Output = i128;
 }
 impl Rem<&i128> for &i128 {
  type Output = i128;
 }
 impl Rem for f32 {
  type Output = f32;
 }
 impl Rem<f32> for &f32 {
  type Output = f32;
 }
 impl Rem<&f32> for f32 {
  type Output = f32;
 }
 impl Rem<&f32> for &f32 {
  type Output = f32;
 }
 impl Rem for f64 {
  type Output = f64;
 }
 impl Rem<f64> for &f64 {
  type Output = f64;
 }
 impl Rem<&f64> for f64 {
  type Output = f64;
 }
 impl Rem<&f64> for &f64 {
  type Output = f64;
 }
 pub trait Neg {
  type Output;
  fn neg(self) -> Self::Output;
 }
 impl Neg for isize {
  type Output = isize;
 }
 impl Neg for &isize {
  type Output = isize;
 }
 impl Neg for i8 {
  type Output = i8;
 }
 impl Neg for &i8 {
  type Output = i8;
 }
 impl Neg for i16 {
  type Output = i16;
 }
 impl Neg for &i16 {
  type Output = i16;
 }
 impl Neg for i32 {
  type Output = i32;
 }
 impl Neg for &i32 {
  type Output = i32;
 }
 impl Neg for i64 {
  type Output = i64;
 }
 impl Neg for &i64 {
  type Output = i64;
 }
 impl Neg for i128 {
  type Output = i128;
 }
 impl Neg for &i128 {
  type Output = i128;
 }
 impl Neg for f32 {
  type Output = f32;
 }
 impl Neg for &f32 {
  type Output = f32;
 }
 impl Neg for f64 {
  type Output = f64;
 }
 impl Neg for &f64 {
  type Output = f64;
 }
 pub trait AddAssign<Rhs = Self> {
  fn add_assign(&mut self, rhs: Rhs);
 }
 impl AddAssign for usize {}
 impl AddAssign<&usize> for usize {}
 impl AddAssign for u8 {}
 impl AddAssign<&u8> for u8 {}
 impl AddAssign for u16 {}
 impl AddAssign<&u16> for u16 {}
 impl AddAssign for u32 {}
 impl AddAssign<&u32> for u32 {}
 impl AddAssign for u64 {}
 impl AddAssign<&u64> for u64 {}
 impl AddAssign for u128 {}
 impl AddAssign<&u128> for u128 {}
 impl AddAssign for isize {}
 impl AddAssign<&isize> for isize {}
 impl AddAssign for i8 {}
 impl AddAssign<&i8> for i8 {}
 impl AddAssign for i16 {}
 impl AddAssign<&i16> for i16 {}
 impl AddAssign for i32 {}
 impl AddAssign<&i32> for i32 {}
 impl AddAssign for i64 {}
 impl AddAssign<&i64> for i64 {}
 impl AddAssign for i128 {}
 impl AddAssign<&i128> for i128 {}
 impl AddAssign for f32 {}
 impl AddAssign<&f32> for f32 {}
 impl AddAssign for f64 {}
 impl AddAssign<&f64> for f64 {}
 pub trait SubAssign<Rhs = Self> {
  fn sub_assign(&mut self, rhs: Rhs);
 }
 impl SubAssign for usize {}
 impl SubAssign<&usize> for usize {}
 impl SubAssign for u8 {}
 impl SubAssign<&u8> for u8 {}
 impl SubAssign for u16 {}
 impl SubAssign<&u16> for u16 {}
 impl SubAssign for u32 {}
 impl SubAssign<&u32> for u32 {}
 impl SubAssign for u64 {}
 impl SubAssign<&u64> for u64 {}
 impl SubAssign for u128 {}
 impl SubAssign<&u128> for u128 {}
 impl SubAssign for isize {}
 impl SubAssign<&isize> for isize {}
 impl SubAssign for i8 {}
 impl SubAssign<&i8> for i8 {}
 impl SubAssign for i16 {}
 impl SubAssign<&i16> for i16 {}
 impl SubAssign for i32 {}
 impl SubAssign<&i32> for i32 {}
 impl SubAssign for i64 {}
 impl SubAssign<&i64> for i64 {}
 impl SubAssign for i128 {}
 impl SubAssign<&i128> for i128 {}
 impl SubAssign for f32 {}
 impl SubAssign<&f32> for f32 {}
 impl SubAssign for f64 {}
 impl SubAssign<&f64> for f64 {}
 pub trait MulAssign<Rhs = Self> {
  fn mul_assign(&mut self, rhs: Rhs);
 }
 impl MulAssign for usize {}
 impl MulAssign<&usize> for usize {}
 impl MulAssign for u8 {}
 impl MulAssign<&u8> for u8 {}
 impl MulAssign for u16 {}
 impl MulAssign<&u16> for u16 {}
 impl MulAssign for u32 {}
 impl MulAssign<&u32> for u32 {}
 impl MulAssign for u64 {}
 impl MulAssign<&u64> for u64 {}
 impl MulAssign for u128 {}
 impl MulAssign<&u128> for u128 {}
 impl MulAssign for isize {}
 impl MulAssign<&isize> for isize {}
 impl MulAssign for i8 {}
 impl MulAssign<&i8> for i8 {}
 impl MulAssign for i16 {}
 impl MulAssign<&i16> for i16 {}
 impl MulAssign for i32 {}
 impl MulAssign<&i32> for i32 {}
 impl MulAssign for i64 {}
 impl MulAssign<&i64> for i64 {}
 impl MulAssign for i128 {}
 impl MulAssign<&i128> for i128 {}
 impl MulAssign for f32 {}
 impl MulAssign<&f32> for f32 {}
 impl MulAssign for f64 {}
 impl MulAssign<&f64> for f64 {}
 pub trait DivAssign<Rhs = Self> {
  fn div_assign(&mut self, rhs: Rhs);
 }
 impl DivAssign for usize {}
 impl DivAssign<&usize> for usize {}
 impl DivAssign for u8 {}
 impl DivAssign<&u8> for u8 {}
 impl DivAssign for u16 {}
 impl DivAssign<&u16> for u16 {}
 impl DivAssign for u32 {}
 impl DivAssign<&u32> for u32 {}
 impl DivAssign for u64 {}
 impl DivAssign<&u64> for u64 {}
 impl DivAssign for u128 {}
 impl DivAssign<&u128> for u128 {}
 impl DivAssign for isize {}
 impl DivAssign<&isize> for isize {}
 impl DivAssign for i8 {}
 impl DivAssign<&i8> for i8 {}
 impl DivAssign for i16 {}
 impl DivAssign<&i16> for i16 {}
 impl DivAssign for i32 {}
 impl DivAssign<&i32> for i32 {}
 impl DivAssign for i64 {}
 impl DivAssign<&i64> for i64 {}
 impl DivAssign for i128 {}
 impl DivAssign<&i128> for i128 {}
 impl DivAssign for f32 {}
 impl DivAssign<&f32> for f32 {}
 impl DivAssign for f64 {}
 impl DivAssign<&f64> for f64 {}
 pub trait RemAssign<Rhs = Self> {
  fn rem_assign(&mut self, rhs: Rhs);
 }
 impl RemAssign for usize {}
 impl RemAssign<&usize> for usize {}
 impl RemAssign for u8 {}
 impl RemAssign<&u8> for u8 {}
 impl RemAssign for u16 {}
 impl RemAssign<&u16> for u16 {}
 impl RemAssign for u32 {}
 impl RemAssign<&u32> for u32 {}
 impl RemAssign for u64 {}
 impl RemAssign<&u64> for u64 {}
 impl RemAssign for u128 {}
 impl RemAssign<&u128> for u128 {}
 impl RemAssign for isize {}
 impl RemAssign<&isize> for isize {}
 impl RemAssign for i8 {}
 impl RemAssign<&i8> for i8 {}
 impl RemAssign for i16 {}
 impl RemAssign<&i16> for i16 {}
 impl RemAssign for i32 {}
 impl RemAssign<&i32> for i32 {}
 impl RemAssign for i64 {}
 impl RemAssign<&i64> for i64 {}
 impl RemAssign for i128 {}
 impl RemAssign<&i128> for i128 {}
 impl RemAssign for f32 {}
 impl RemAssign<&f32> for f32 {}
 impl RemAssign for f64 {}
 impl RemAssign<&f64> for f64 {}
}
mod async_function {
 use crate::future::Future;
 pub trait AsyncFn<Args>: AsyncFnMut<Args> {
  fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
 }
 pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
  type CallRefFuture<'a>: Future<Output = Self::Output> where Self: 'a;
  fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
 }
 pub trait AsyncFnOnce<Args> {
  type CallOnceFuture: Future<Output = Self::Output>;
  type Output;
  fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
 }
 mod impls {
  use super::{AsyncFn, AsyncFnMut, AsyncFnOnce};
  impl<A, F: ?Sized> AsyncFn<A> for &F where F: AsyncFn<A> {}
  impl<A, F: ?Sized> AsyncFnMut<A> for &F where F: AsyncFn<A> {
   type CallRefFuture<'a> = F::CallRefFuture<'a> where Self: 'a;
  }
  impl<'a, A, F: ?Sized> AsyncFnOnce<A> for &'a F where F: AsyncFn<A> {
   type Output = F::Output;
   type CallOnceFuture = F::CallRefFuture<'a>;
  }
  impl<A, F: ?Sized> AsyncFnMut<A> for &mut F where F: AsyncFnMut<A> {
   type CallRefFuture<'a> = F::CallRefFuture<'a> where Self: 'a;
  }
  impl<'a, A, F: ?Sized> AsyncFnOnce<A> for &'a mut F where F: AsyncFnMut<A> {
   type Output = F::Output;
   type CallOnceFuture = F::CallRefFuture<'a>;
  }
 }
}
mod bit {
 pub trait Not {
  type Output;
  fn not(self) -> Self::Output;
 }
 impl Not for bool {
  type Output = bool;
 }
 impl Not for &bool {
  type Output = bool;
 }
 impl Not for usize {
  type Output = usize;
 }
 impl Not for &usize {
  type Output = usize;
 }
 impl Not for u8 {
  type Output = u8;
 }
 impl Not for &u8 {
  type Output = u8;
 }
 impl Not for u16 {
  type Output = u16;
 }
 impl Not for &u16 {
  type Output = u16;
 }
 impl Not for u32 {
  type Output = u32;
 }
 impl Not for &u32 {
  type Output = u32;
 }
 impl Not for u64 {
  type Output = u64;
 }
 impl Not for &u64 {
  type Output = u64;
 }
 impl Not for u128 {
  type Output = u128;
 }
 impl Not for &u128 {
  type Output = u128;
 }
 impl Not for isize {
  type Output = isize;
 }
 impl Not for &isize {
  type Output = isize;
 }
 impl Not for i8 {
  type Output = i8;
 }
 impl Not for &i8 {
  type Output = i8;
 }
 impl Not for i16 {
  type Output = i16;
 }
 impl Not for &i16 {
  type Output = i16;
 }
 impl Not for i32 {
  type Output = i32;
 }
 impl Not for &i32 {
  type Output = i32;
 }
 impl Not for i64 {
  type Output = i64;
 }
 impl Not for &i64 {
  type Output = i64;
 }
 impl Not for i128 {
  type Output = i128;
 }
 impl Not for &i128 {
  type Output = i128;
 }
 impl Not for ! {
  type Output = !;
 }
 pub trait BitAnd<Rhs = Self> {
  type Output;
  fn bitand(self, rhs: Rhs) -> Self::Output;
 }
 impl BitAnd for bool {
  type Output = bool;
 }
 impl BitAnd<bool> for &bool {
  type Output = bool;
 }
 impl BitAnd<&bool> for bool {
  type Output = bool;
 }
 impl BitAnd<&bool> for &bool {
  type Output = bool;
 }
 impl BitAnd for usize {
  type Output = usize;
 }
 impl BitAnd<usize> for &usize {
  type Output = usize;
 }
 impl BitAnd<&usize> for usize {
  type Output = usize;
 }
 impl BitAnd<&usize> for &usize {
  type Output = usize;
 }
 impl BitAnd for u8 {
  type Output = u8;
 }
 impl BitAnd<u8> for &u8 {
  type Output = u8;
 }
 impl BitAnd<&u8> for u8 {
  type Output = u8;
 }
 impl BitAnd<&u8> for &u8 {
  type Output = u8;
 }
 impl BitAnd for u16 {
  type Output = u16;
 }
 impl BitAnd<u16> for &u16 {
  type Output = u16;
 }
 impl BitAnd<&u16> for u16 {
  type Output = u16;
 }
 impl BitAnd<&u16> for &u16 {
  type Output = u16;
 }
 impl BitAnd for u32 {
  type Output = u32;
 }
 impl BitAnd<u32> for &u32 {
  type Output = u32;
 }
 impl BitAnd<&u32> for u32 {
  type Output = u32;
 }
 impl BitAnd<&u32> for &u32 {
  type Output = u32;
 }
 impl BitAnd for u64 {
  type Output = u64;
 }
 impl BitAnd<u64> for &u64 {
  type Output = u64;
 }
 impl BitAnd<&u64> for u64 {
  type Output = u64;
 }
 impl BitAnd<&u64> for &u64 {
  type Output = u64;
 }
 impl BitAnd for u128 {
  type Output = u128;
 }
 impl BitAnd<u128> for &u128 {
  type Output = u128;
 }
 impl BitAnd<&u128> for u128 {
  type Output = u128;
 }
 impl BitAnd<&u128> for &u128 {
  type Output = u128;
 }
 impl BitAnd for isize {
  type Output = isize;
 }
 impl BitAnd<isize> for &isize {
  type Output = isize;
 }
 impl BitAnd<&isize> for isize {
  type Output = isize;
 }
 impl BitAnd<&isize> for &isize {
  type Output = isize;
 }
 impl BitAnd for i8 {
  type Output = i8;
 }
 impl BitAnd<i8> for &i8 {
  type Output = i8;
 }
 impl BitAnd<&i8> for i8 {
  type Output = i8;
 }
 impl BitAnd<&i8> for &i8 {
  type Output = i8;
 }
 impl BitAnd for i16 {
  type Output = i16;
 }
 impl BitAnd<i16> for &i16 {
  type Output = i16;
 }
 impl BitAnd<&i16> for i16 {
  type Output = i16;
 }
 impl BitAnd<&i16> for &i16 {
  type Output = i16;
 }
 impl BitAnd for i32 {
  type Output = i32;
 }
 impl BitAnd<i32> for &i32 {
  type Output = i32;
 }
 impl BitAnd<&i32> for i32 {
  type Output = i32;
 }
 impl BitAnd<&i32> for &i32 {
  type Output = i32;
 }
 impl BitAnd for i64 {
  type Output = i64;
 }
 impl BitAnd<i64> for &i64 {
  type Output = i64;
 }
 impl BitAnd<&i64> for i64 {
  type Output = i64;
 }
 impl BitAnd<&i64> for &i64 {
  type Output = i64;
 }
 impl BitAnd for i128 {
  type Output = i128;
 }
 impl BitAnd<i128> for &i128 {
  type Output = i128;
 }
 impl BitAnd<&i128> for i128 {
  type Output = i128;
 }
 impl BitAnd<&i128> for &i128 {
  type Output = i128;
 }
 pub trait BitOr<Rhs = Self> {
  type Output;
  fn bitor(self, rhs: Rhs) -> Self::Output;
 }
 impl BitOr for bool {
  type Output = bool;
 }
 impl BitOr<bool> for &bool {
  type Output = bool;
 }
 impl BitOr<&bool> for bool {
  type Output = bool;
 }
 impl BitOr<&bool> for &bool {
  type Output = bool;
 }
 impl BitOr for usize {
  type Output = usize;
 }
 impl BitOr<usize> for &usize {
  type Output = usize;
 }
 impl BitOr<&usize> for usize {
  type Output = usize;
 }
 impl BitOr<&usize> for &usize {
  type Output = usize;
 }
 impl BitOr for u8 {
  type Output = u8;
 }
 impl BitOr<u8> for &u8 {
  type Output = u8;
 }
 impl BitOr<&u8> for u8 {
  type Output = u8;
 }
 impl BitOr<&u8> for &u8 {
  type Output = u8;
 }
 impl BitOr for u16 {
  type Output = u16;
 }
 impl BitOr<u16> for &u16 {
  type Output = u16;
 }
 impl BitOr<&u16> for u16 {
  type Output = u16;
 }
 impl BitOr<&u16> for &u16 {
  type Output = u16;
 }
 impl BitOr for u32 {
  type Output = u32;
 }
 impl BitOr<u32> for &u32 {
  type Output = u32;
 }
 impl BitOr<&u32> for u32 {
  type Output = u32;
 }
 impl BitOr<&u32> for &u32 {
  type Output = u32;
 }
 impl BitOr for u64 {
  type Output = u64;
 }
 impl BitOr<u64> for &u64 {
  type Output = u64;
 }
 impl BitOr<&u64> for u64 {
  type Output = u64;
 }
 impl BitOr<&u64> for &u64 {
  type Output = u64;
 }
 impl BitOr for u128 {
  type Output = u128;
 }
 impl BitOr<u128> for &u128 {
  type Output = u128;
 }
 impl BitOr<&u128> for u128 {
  type Output = u128;
 }
 impl BitOr<&u128> for &u128 {
  type Output = u128;
 }
 impl BitOr for isize {
  type Output = isize;
 }
 impl BitOr<isize> for &isize {
  type Output = isize;
 }
 impl BitOr<&isize> for isize {
  type Output = isize;
 }
 impl BitOr<&isize> for &isize {
  type Output = isize;
 }
 impl BitOr for i8 {
  type Output = i8;
 }
 impl BitOr<i8> for &i8 {
  type Output = i8;
 }
 impl BitOr<&i8> for i8 {
  type Output = i8;
 }
 impl BitOr<&i8> for &i8 {
  type Output = i8;
 }
 impl BitOr for i16 {
  type Output = i16;
 }
 impl BitOr<i16> for &i16 {
  type Output = i16;
 }
 impl BitOr<&i16> for i16 {
  type Output = i16;
 }
 impl BitOr<&i16> for &i16 {
  type Output = i16;
 }
 impl BitOr for i32 {
  type Output = i32;
 }
 impl BitOr<i32> for &i32 {
  type Output = i32;
 }
 impl BitOr<&i32> for i32 {
  type Output = i32;
 }
 impl BitOr<&i32> for &i32 {
  type Output = i32;
 }
 impl BitOr for i64 {
  type Output = i64;
 }
 impl BitOr<i64> for &i64 {
  type Output = i64;
 }
 impl BitOr<&i64> for i64 {
  type Output = i64;
 }
 impl BitOr<&i64> for &i64 {
  type Output = i64;
 }
 impl BitOr for i128 {
  type Output = i128;
 }
 impl BitOr<i128> for &i128 {
  type Output = i128;
 }
 impl BitOr<&i128> for i128 {
  type Output = i128;
 }
 impl BitOr<&i128> for &i128 {
  type Output = i128;
 }
 pub trait BitXor<Rhs = Self> {
  type Output;
  fn bitxor(self, rhs: Rhs) -> Self::Output;
 }
 impl BitXor for bool {
  type Output = bool;
 }
 impl BitXor<bool> for &bool {
  type Output = bool;
 }
 impl BitXor<&bool> for bool {
  type Output = bool;
 }
 impl BitXor<&bool> for &bool {
  type Output = bool;
 }
 impl BitXor for usize {
  type Output = usize;
 }
 impl BitXor<usize> for &usize {
  type Output = usize;
 }
 impl BitXor<&usize> for usize {
  type Output = usize;
 }
 impl BitXor<&usize> for &usize {
  type Output = usize;
 }
 impl BitXor for u8 {
  type Output = u8;
 }
 impl BitXor<u8> for &u8 {
  type Output = u8;
 }
 impl BitXor<&u8> for u8 {
  type Output = u8;
 }
 impl BitXor<&u8> for &u8 {
  type Output = u8;
 }
 impl BitXor for u16 {
  type Output = u16;
 }
 impl BitXor<u16> for &u16 {
  type Output = u16;
 }
 impl BitXor<&u16> for u16 {
  type Output = u16;
 }
 impl BitXor<&u16> for &u16 {
  type Output = u16;
 }
 impl BitXor for u32 {
  type Output = u32;
 }
 impl BitXor<u32> for &u32 {
  type Output = u32;
 }
 impl BitXor<&u32> for u32 {
  type Output = u32;
 }
 impl BitXor<&u32> for &u32 {
  type Output = u32;
 }
 impl BitXor for u64 {
  type Output = u64;
 }
 impl BitXor<u64> for &u64 {
  type Output = u64;
 }
 impl BitXor<&u64> for u64 {
  type Output = u64;
 }
 impl BitXor<&u64> for &u64 {
  type Output = u64;
 }
 impl BitXor for u128 {
  type Output = u128;
 }
 impl BitXor<u128> for &u128 {
  type Output = u128;
 }
 impl BitXor<&u128> for u128 {
  type Output = u128;
 }
 impl BitXor<&u128> for &u128 {
  type Output = u128;
 }
 impl BitXor for isize {
  type Output = isize;
 }
 impl BitXor<isize> for &isize {
  type Output = isize;
 }
 impl BitXor<&isize> for isize {
  type Output = isize;
 }
 impl BitXor<&isize> for &isize {
  type Output = isize;
 }
 impl BitXor for i8 {
  type Output = i8;
 }
 impl BitXor<i8> for &i8 {
  type Output = i8;
 }
 impl BitXor<&i8> for i8 {
  type Output = i8;
 }
 impl BitXor<&i8> for &i8 {
  type Output = i8;
 }
 impl BitXor for i16 {
  type Output = i16;
 }
 impl BitXor<i16> for &i16 {
  type Output = i16;
 }
 impl BitXor<&i16> for i16 {
  type Output = i16;
 }
 impl BitXor<&i16> for &i16 {
  type Output = i16;
 }
 impl BitXor for i32 {
  type Output = i32;
 }
 impl BitXor<i32> for &i32 {
  type Output = i32;
 }
 impl BitXor<&i32> for i32 {
  type Output = i32;
 }
 impl BitXor<&i32> for &i32 {
  type Output = i32;
 }
 impl BitXor for i64 {
  type Output = i64;
 }
 impl BitXor<i64> for &i64 {
  type Output = i64;
 }
 impl BitXor<&i64> for i64 {
  type Output = i64;
 }
 impl BitXor<&i64> for &i64 {
  type Output = i64;
 }
 impl BitXor for i128 {
  type Output = i128;
 }
 impl BitXor<i128> for &i128 {
  type Output = i128;
 }
 impl BitXor<&i128> for i128 {
  type Output = i128;
 }
 impl BitXor<&i128> for &i128 {
  type Output = i128;
 }
 pub trait Shl<Rhs = Self> {
  type Output;
  fn shl(self, rhs: Rhs) -> Self::Output;
 }
 impl Shl<u8> for u8 {
  type Output = u8;
 }
 impl Shl<u8> for &u8 {
  type Output = u8;
 }
 impl Shl<&u8> for u8 {
  type Output = u8;
 }
 impl Shl<&u8> for &u8 {
  type Output = u8;
 }
 impl Shl<u16> for u8 {
  type Output = u8;
 }
 impl Shl<u16> for &u8 {
  type Output = u8;
 }
 impl Shl<&u16> for u8 {
  type Output = u8;
 }
 impl Shl<&u16> for &u8 {
  type Output = u8;
 }
 impl Shl<u32> for u8 {
  type Output = u8;
 }
 impl Shl<u32> for &u8 {
  type Output = u8;
 }
 impl Shl<&u32> for u8 {
  type Output = u8;
 }
 impl Shl<&u32> for &u8 {
  type Output = u8;
 }
 impl Shl<u64> for u8 {
  type Output = u8;
 }
 impl Shl<u64> for &u8 {
  type Output = u8;
 }
 impl Shl<&u64> for u8 {
  type Output = u8;
 }
 impl Shl<&u64> for &u8 {
  type Output = u8;
 }
 impl Shl<u128> for u8 {
  type Output = u8;
 }
 impl Shl<u128> for &u8 {
  type Output = u8;
 }
 impl Shl<&u128> for u8 {
  type Output = u8;
 }
 impl Shl<&u128> for &u8 {
  type Output = u8;
 }
 impl Shl<usize> for u8 {
  type Output = u8;
 }
 impl Shl<usize> for &u8 {
  type Output = u8;
 }
 impl Shl<&usize> for u8 {
  type Output = u8;
 }
 impl Shl<&usize> for &u8 {
  type Output = u8;
 }
 impl Shl<i8> for u8 {
  type Output = u8;
 }
 impl Shl<i8> for &u8 {
  type Output = u8;
 }
 impl Shl<&i8> for u8 {
  type Output = u8;
 }
 impl Shl<&i8> for &u8 {
  type Output = u8;
 }
 impl Shl<i16> for u8 {
  type Output = u8;
 }
 impl Shl<i16> for &u8 {
  type Output = u8;
 }
 impl Shl<&i16> for u8 {
  type Output = u8;
 }
 impl Shl<&i16> for &u8 {
  type Output = u8;
 }
 impl Shl<i32> for u8 {
  type Output = u8;
 }
 impl Shl<i32> for &u8 {
  type Output = u8;
 }
 impl Shl<&i32> for u8 {
  type Output = u8;
 }
 impl Shl<&i32> for &u8 {
  type Output = u8;
 }
 impl Shl<i64> for u8 {
  type Output = u8;
 }
 impl Shl<i64> for &u8 {
  type Output = u8;
 }
 impl Shl<&i64> for u8 {
  type Output = u8;
 }
 impl Shl<&i64> for &u8 {
  type Output = u8;
 }
 impl Shl<i128> for u8 {
  type Output = u8;
 }
 impl Shl<i128> for &u8 {
  type Output = u8;
 }
 impl Shl<&i128> for u8 {
  type Output = u8;
 }
 impl Shl<&i128> for &u8 {
  type Output = u8;
 }
 impl Shl<isize> for u8 {
  type Output = u8;
 }
 impl Shl<isize> for &u8 {
  type Output = u8;
 }
 impl Shl<&isize> for u8 {
  type Output = u8;
 }
 impl Shl<&isize> for &u8 {
  type Output = u8;
 }
 impl Shl<u8> for u16 {
  type Output = u16;
 }
 impl Shl<u8> for &u16 {
  type Output = u16;
 }
 impl Shl<&u8> for u16 {
  type Output = u16;
 }
 impl Shl<&u8> for &u16 {
  type Output = u16;
 }
 impl Shl<u16> for u16 {
  type Output = u16;
 }
 impl Shl<u16> for &u16 {
  type Output = u16;
 }
 impl Shl<&u16> for u16 {
  type Output = u16;
 }
 impl Shl<&u16> for &u16 {
  type Output = u16;
 }
 impl Shl<u32> for u16 {
  type Output = u16;
 }
 impl Shl<u32> for &u16 {
  type Output = u16;
 }
 impl Shl<&u32> for u16 {
  type Output = u16;
 }
 impl Shl<&u32> for &u16 {
  type Output = u16;
 }
 impl Shl<u64> for u16 {
  type Output = u16;
 }
 impl Shl<u64> for &u16 {
  type Output = u16;
 }
 impl Shl<&u64> for u16 {
  type Output = u16;
 }
 impl Shl<&u64> for &u16 {
  type Output = u16;
 }
 impl Shl<u128> for u16 {
  type Output = u16;
 }
 impl Shl<u128> for &u16 {
  type Output = u16;
 }
 impl Shl<&u128> for u16 {
  type Output = u16;
 }
 impl Shl<&u128> for &u16 {
  type Output = u16;
 }
 impl Shl<usize> for u16 {
  type Output = u16;
 }
 impl Shl<usize> for &u16 {
  type Output = u16;
 }
 impl Shl<&usize> for u16 {
  type Output = u16;
 }
 impl Shl<&usize> for &u16 {
  type Output = u16;
 }
 impl Shl<i8> for u16 {
  type Output = u16;
 }
 impl Shl<i8> for &u16 {
  type Output = u16;
 }
 impl Shl<&i8> for u16 {
  type Output = u16;
 }
 impl Shl<&i8> for &u16 {
  type Output = u16;
 }
 impl Shl<i16> for u16 {
  type Output = u16;
 }
 impl Shl<i16> for &u16 {
  type Output = u16;
 }
 impl Shl<&i16> for u16 {
  type Output = u16;
 }
 impl Shl<&i16> for &u16 {
  type Output = u16;
 }
 impl Shl<i32> for u16 {
  type Output = u16;
 }
 impl Shl<i32> for &u16 {
  type Output = u16;
 }
 impl Shl<&i32> for u16 {
  type Output = u16;
 }
 impl Shl<&i32> for &u16 {
  type Output = u16;
 }
 impl Shl<i64> for u16 {
  type Output = u16;
 }
 impl Shl<i64> for &u16 {
  type Output = u16;
 }
 impl Shl<&i64> for u16 {
  type Output = u16;
 }
 impl Shl<&i64> for &u16 {
  type Output = u16;
 }
 impl Shl<i128> for u16 {
  type Output = u16;
 }
 impl Shl<i128> for &u16 {
  type Output = u16;
 }
 impl Shl<&i128> for u16 {
  type Output = u16;
 }
 impl Shl<&i128> for &u16 {
  type Output = u16;
 }
 impl Shl<isize> for u16 {
  type Output = u16;
 }
 impl Shl<isize> for &u16 {
  type Output = u16;
 }
 impl Shl<&isize> for u16 {
  type Output = u16;
 }
 impl Shl<&isize> for &u16 {
  type Output = u16;
 }
 impl Shl<u8> for u32 {
  type Output = u32;
 }
 impl Shl<u8> for &u32 {
  type Output = u32;
 }
 impl Shl<&u8> for u32 {
  type Output = u32;
 }
 impl Shl<&u8> for &u32 {
  type Output = u32;
 }
 impl Shl<u16> for u32 {
  type Output = u32;
 }
 impl Shl<u16> for &u32 {
  type Output = u32;
 }
 impl Shl<&u16> for u32 {
  type Output = u32;
 }
 impl Shl<&u16> for &u32 {
  type Output = u32;
 }
 impl Shl<u32> for u32 {
  type Output = u32;
 }
 impl Shl<u32> for &u32 {
  type Output = u32;
 }
 impl Shl<&u32> for u32 {
  type Output = u32;
 }
 impl Shl<&u32> for &u32 {
  type Output = u32;
 }
 impl Shl<u64> for u32 {
  type Output = u32;
 }
 impl Shl<u64> for &u32 {
  type Output = u32;
 }
 impl Shl<&u64> for u32 {
  type Output = u32;
 }
 impl Shl<&u64> for &u32 {
  type Output = u32;
 }
 impl Shl<u128> for u32 {
  type Output = u32;
 }
 impl Shl<u128> for &u32 {
  type Output = u32;
 }
 impl Shl<&u128> for u32 {
  type Output = u32;
 }
 impl Shl<&u128> for &u32 {
  type Output = u32;
 }
 impl Shl<usize> for u32 {
  type Output = u32;
 }
 impl Shl<usize> for &u32 {
  type Output = u32;
 }
 impl Shl<&usize> for u32 {
  type Output = u32;
 }
 impl Shl<&usize> for &u32 {
  type Output = u32;
 }
 impl Shl<i8> for u32 {
  type Output = u32;
 }
 impl Shl<i8> for &u32 {
  type Output = u32;
 }
 impl Shl<&i8> for u32 {
  type Output = u32;
 }
 impl Shl<&i8> for &u32 {
  type Output = u32;
 }
 impl Shl<i16> for u32 {
  type Output = u32;
 }
 impl Shl<i16> for &u32 {
  type Output = u32;
 }
 impl Shl<&i16> for u32 {
  type Output = u32;
 }
 impl Shl<&i16> for &u32 {
  type Output = u32;
 }
 impl Shl<i32> for u32 {
  type Output = u32;
 }
 impl Shl<i32> for &u32 {
  type Output = u32;
 }
 impl Shl<&i32> for u32 {
  type Output = u32;
 }
 impl Shl<&i32> for &u32 {
  type Output = u32;
 }
 impl Shl<i64> for u32 {
  type Output = u32;
 }
 impl Shl<i64> for &u32 {
  type Output = u32;
 }
 impl Shl<&i64> for u32 {
  type Output = u32;
 }
 impl Shl<&i64> for &u32 {
  type Output = u32;
 }
 impl Shl<i128> for u32 {
  type Output = u32;
 }
 impl Shl<i128> for &u32 {
  type Output = u32;
 }
 impl Shl<&i128> for u32 {
  type Output = u32;
 }
 impl Shl<&i128> for &u32 {
  type Output = u32;
 }
 impl Shl<isize> for u32 {
  type Output = u32;
 }
 impl Shl<isize> for &u32 {
  type Output = u32;
 }
 impl Shl<&isize> for u32 {
  type Output = u32;
 }
 impl Shl<&isize> for &u32 {
  type Output = u32;
 }
 impl Shl<u8> for u64 {
  type Output = u64;
 }
 impl Shl<u8> for &u64 {
  type Output = u64;
 }
 impl Shl<&u8> for u64 {
  type Output = u64;
 }
 impl Shl<&u8> for &u64 {
  type Output = u64;
 }
 impl Shl<u16> for u64 {
  type Output = u64;
 }
 impl Shl<u16> for &u64 {
  type Output = u64;
 }
 impl Shl<&u16> for u64 {
  type Output = u64;
 }
 impl Shl<&u16> for &u64 {
  type Output = u64;
 }
 impl Shl<u32> for u64 {
  type Output = u64;
 }
 impl Shl<u32> for &u64 {
  type Output = u64;
 }
 impl Shl<&u32> for u64 {
  type Output = u64;
 }
 impl Shl<&u32> for &u64 {
  type Output = u64;
 }
 impl Shl<u64> for u64 {
  type Output = u64;
 }
 impl Shl<u64> for &u64 {
  type Output = u64;
 }
 impl Shl<&u64> for u64 {
  type Output = u64;
 }
 impl Shl<&u64> for &u64 {
  type Output = u64;
 }
 impl Shl<u128> for u64 {
  type Output = u64;
 }
 impl Shl<u128> for &u64 {
  type Output = u64;
 }
 impl Shl<&u128> for u64 {
  type Output = u64;
 }
 impl Shl<&u128> for &u64 {
  type Output = u64;
 }
 impl Shl<usize> for u64 {
  type Output = u64;
 }
 impl Shl<usize> for &u64 {
  type Output = u64;
 }
 impl Shl<&usize> for u64 {
  type Output = u64;
 }
 impl Shl<&usize> for &u64 {
  type Output = u64;
 }
 impl Shl<i8> for u64 {
  type Output = u64;
 }
 impl Shl<i8> for &u64 {
  type Output = u64;
 }
 impl Shl<&i8> for u64 {
  type Output = u64;
 }
 impl Shl<&i8> for &u64 {
  type Output = u64;
 }
 impl Shl<i16> for u64 {
  type Output = u64;
 }
 impl Shl<i16> for &u64 {
  type Output = u64;
 }
 impl Shl<&i16> for u64 {
  type Output = u64;
 }
 impl Shl<&i16> for &u64 {
  type Output = u64;
 }
 impl Shl<i32> for u64 {
  type Output = u64;
 }
 impl Shl<i32> for &u64 {
  type Output = u64;
 }
 impl Shl<&i32> for u64 {
  type Output = u64;
 }
 impl Shl<&i32> for &u64 {
  type Output = u64;
 }
 impl Shl<i64> for u64 {
  type Output = u64;
 }
 impl Shl<i64> for &u64 {
  type Output = u64;
 }
 impl Shl<&i64> for u64 {
  type Output = u64;
 }
 impl Shl<&i64> for &u64 {
  type Output = u64;
 }
 impl Shl<i128> for u64 {
  type Output = u64;
 }
 impl Shl<i128> for &u64 {
  type Output = u64;
 }
 impl Shl<&i128> for u64 {
  type Output = u64;
 }
 impl Shl<&i128> for &u64 {
  type Output = u64;
 }
 impl Shl<isize> for u64 {
  type Output = u64;
 }
 impl Shl<isize> for &u64 {
  type Output = u64;
 }
 impl Shl<&isize> for u64 {
  type Output = u64;
 }
 impl Shl<&isize> for &u64 {
  type Output = u64;
 }
 impl Shl<u8> for u128 {
  type Output = u128;
 }
 impl Shl<u8> for &u128 {
  type Output = u128;
 }
 impl Shl<&u8> for u128 {
  type Output = u128;
 }
 impl Shl<&u8> for &u128 {
  type Output = u128;
 }
 impl Shl<u16> for u128 {
  type Output = u128;
 }
 impl Shl<u16> for &u128 {
  type Output = u128;
 }
 impl Shl<&u16> for u128 {
  type Output = u128;
 }
 impl Shl<&u16> for &u128 {
  type Output = u128;
 }
 impl Shl<u32> for u128 {
  type Output = u128;
 }
 impl Shl<u32> for &u128 {
  type Output = u128;
 }
 impl Shl<&u32> for u128 {
  type Output = u128;
 }
 impl Shl<&u32> for &u128 {
  type Output = u128;
 }
 impl Shl<u64> for u128 {
  type Output = u128;
 }
 impl Shl<u64> for &u128 {
  type Output = u128;
 }
 impl Shl<&u64> for u128 {
  type Output = u128;
 }
 impl Shl<&u64> for &u128 {
  type Output = u128;
 }
 impl Shl<u128> for u128 {
  type Output = u128;
 }
 impl Shl<u128> for &u128 {
  type Output = u128;
 }
 impl Shl<&u128> for u128 {
  type Output = u128;
 }
 impl Shl<&u128> for &u128 {
  type Output = u128;
 }
 impl Shl<usize> for u128 {
  type Output = u128;
 }
 impl Shl<usize> for &u128 {
  type Output = u128;
 }
 impl Shl<&usize> for u128 {
  type Output = u128;
 }
 impl Shl<&usize> for &u128 {
  type Output = u128;
 }
 impl Shl<i8> for u128 {
  type Output = u128;
 }
 impl Shl<i8> for &u128 {
  type Output = u128;
 }
 impl Shl<&i8> for u128 {
  type Output = u128;
 }
 impl Shl<&i8> for &u128 {
  type Output = u128;
 }
 impl Shl<i16> for u128 {
  type Output = u128;
 }
 impl Shl<i16> for &u128 {
  type Output = u128;
 }
 impl Shl<&i16> for u128 {
  type Output = u128;
 }
 impl Shl<&i16> for &u128 {
  type Output = u128;
 }
 impl Shl<i32> for u128 {
  type Output = u128;
 }
 impl Shl<i32> for &u128 {
  type Output = u128;
 }
 impl Shl<&i32> for u128 {
  type Output = u128;
 }
 impl Shl<&i32> for &u128 {
  type Output = u128;
 }
 impl Shl<i64> for u128 {
  type Output = u128;
 }
 impl Shl<i64> for &u128 {
  type Output = u128;
 }
 impl Shl<&i64> for u128 {
  type Output = u128;
 }
 impl Shl<&i64> for &u128 {
  type Output = u128;
 }
 impl Shl<i128> for u128 {
  type Output = u128;
 }
 impl Shl<i128> for &u128 {
  type Output = u128;
 }
 impl Shl<&i128> for u128 {
  type Output = u128;
 }
 impl Shl<&i128> for &u128 {
  type Output = u128;
 }
 impl Shl<isize> for u128 {
  type Output = u128;
 }
 impl Shl<isize> for &u128 {
  type Output = u128;
 }
 impl Shl<&isize> for u128 {
  type Output = u128;
 }
 impl Shl<&isize> for &u128 {
  type Output = u128;
 }
 impl Shl<u8> for usize {
  type Output = usize;
 }
 impl Shl<u8> for &usize {
  type Output = usize;
 }
 impl Shl<&u8> for usize {
  type Output = usize;
 }
 impl Shl<&u8> for &usize {
  type Output = usize;
 }
 impl Shl<u16> for usize {
  type Output = usize;
 }
 impl Shl<u16> for &usize {
  type Output = usize;
 }
 impl Shl<&u16> for usize {
  type Output = usize;
 }
 impl Shl<&u16> for &usize {
  type Output = usize;
 }
 impl Shl<u32> for usize {
  type Output = usize;
 }
 impl Shl<u32> for &usize {
  type Output = usize;
 }
 impl Shl<&u32> for usize {
  type Output = usize;
 }
 impl Shl<&u32> for &usize {
  type Output = usize;
 }
 impl Shl<u64> for usize {
  type Output = usize;
 }
 impl Shl<u64> for &usize {
  type Output = usize;
 }
 impl Shl<&u64> for usize {
  type Output = usize;
 }
 impl Shl<&u64> for &usize {
  type Output = usize;
 }
 impl Shl<u128> for usize {
  type Output = usize;
 }
 impl Shl<u128> for &usize {
  type Output = usize;
 }
 impl Shl<&u128> for usize {
  type Output = usize;
 }
 impl Shl<&u128> for &usize {
  type Output = usize;
 }
 impl Shl<usize> for usize {
  type Output = usize;
 }
 impl Shl<usize> for &usize {
  type Output = usize;
 }
 impl Shl<&usize> for usize {
  type Output = usize;
 }
 impl Shl<&usize> for &usize {
  type Output = usize;
 }
 impl Shl<i8> for usize {
  type Output = usize;
 }
 impl Shl<i8> for &usize {
  type Output = usize;
 }
 impl Shl<&i8> for usize {
  type Output = usize;
 }
 impl Shl<&i8> for &usize {
  type Output = usize;
 }
 impl Shl<i16> for usize {
  type Output = usize;
 }
 impl Shl<i16> for &usize {
  type Output = usize;
 }
 impl Shl<&i16> for usize {
  type Output = usize;
 }
 impl Shl<&i16> for &usize {
  type Output = usize;
 }
 impl Shl<i32> for usize {
  type Output = usize;
 }
 impl Shl<i32> for &usize {
  type Output = usize;
 }
 impl Shl<&i32> for usize {
  type Output = usize;
 }
 impl Shl<&i32> for &usize {
  type Output = usize;
 }
 impl Shl<i64> for usize {
  type Output = usize;
 }
 impl Shl<i64> for &usize {
  type Output = usize;
 }
 impl Shl<&i64> for usize {
  type Output = usize;
 }
 impl Shl<&i64> for &usize {
  type Output = usize;
 }
 impl Shl<i128> for usize {
  type Output = usize;
 }
 impl Shl<i128> for &usize {
  type Output = usize;
 }
 impl Shl<&i128> for usize {
  type Output = usize;
 }
 impl Shl<&i128> for &usize {
  type Output = usize;
 }
 impl Shl<isize> for usize {
  type Output = usize;
 }
 impl Shl<isize> for &usize {
  type Output = usize;
 }
 impl Shl<&isize> for usize {
  type Output = usize;
 }
 impl Shl<&isize> for &usize {
  type Output = usize;
 }
 impl Shl<u8> for i8 {
  type Output = i8;
 }
 impl Shl<u8> for &i8 {
  type Output = i8;
 }
 impl Shl<&u8> for i8 {
  type Output = i8;
 }
 impl Shl<&u8> for &i8 {
  type Output = i8;
 }
 impl Shl<u16> for i8 {
  type Output = i8;
 }
 impl Shl<u16> for &i8 {
  type Output = i8;
 }
 impl Shl<&u16> for i8 {
  type Output = i8;
 }
 impl Shl<&u16> for &i8 {
  type Output = i8;
 }
 impl Shl<u32> for i8 {
  type Output = i8;
 }
 impl Shl<u32> for &i8 {
  type Output = i8;
 }
 impl Shl<&u32> for i8 {
  type Output = i8;
 }
 impl Shl<&u32> for &i8 {
  type Output = i8;
 }
 impl Shl<u64> for i8 {
  type Output = i8;
 }
 impl Shl<u64> for &i8 {
  type Output = i8;
 }
 impl Shl<&u64> for i8 {
  type Output = i8;
 }
 impl Shl<&u64> for &i8 {
  type Output = i8;
 }
 impl Shl<u128> for i8 {
  type Output = i8;
 }
 impl Shl<u128> for &i8 {
  type Output = i8;
 }
 impl Shl<&u128> for i8 {
  type Output = i8;
 }
 impl Shl<&u128> for &i8 {
  type Output = i8;
 }
 impl Shl<usize> for i8 {
  type Output = i8;
 }
 impl Shl<usize> for &i8 {
  type Output = i8;
 }
 impl Shl<&usize> for i8 {
  type Output = i8;
 }
 impl Shl<&usize> for &i8 {
  type Output = i8;
 }
 impl Shl<i8> for i8 {
  type Output = i8;
 }
 impl Shl<i8> for &i8 {
  type Output = i8;
 }
 impl Shl<&i8> for i8 {
  type Output = i8;
 }
 impl Shl<&i8> for &i8 {
  type Output = i8;
 }
 impl Shl<i16> for i8 {
  type Output = i8;
 }
 impl Shl<i16> for &i8 {
  type Output = i8;
 }
 impl Shl<&i16> for i8 {
  type Output = i8;
 }
 impl Shl<&i16> for &i8 {
  type Output = i8;
 }
 impl Shl<i32> for i8 {
  type Output = i8;
 }
 impl Shl<i32> for &i8 {
  type Output = i8;
 }
 impl Shl<&i32> for i8 {
  type Output = i8;
 }
 impl Shl<&i32> for &i8 {
  type Output = i8;
 }
 impl Shl<i64> for i8 {
  type Output = i8;
 }
 impl Shl<i64> for &i8 {
  type Output = i8;
 }
 impl Shl<&i64> for i8 {
  type Output = i8;
 }
 impl Shl<&i64> for &i8 {
  type Output = i8;
 }
 impl Shl<i128> for i8 {
  type Output = i8;
 }
 impl Shl<i128> for &i8 {
  type Output = i8;
 }
 impl Shl<&i128> for i8 {
  type Output = i8;
 }
 impl Shl<&i128> for &i8 {
  type Output = i8;
 }
 impl Shl<isize> for i8 {
  type Output = i8;
 }
 impl Shl<isize> for &i8 {
  type Output = i8;
 }
 impl Shl<&isize> for i8 {
  type Output = i8;
 }
 impl Shl<&isize> for &i8 {
  type Output = i8;
 }
 impl Shl<u8> for i16 {
  type Output = i16;
 }
 impl Shl<u8> for &i16 {
  type Output = i16;
 }
 impl Shl<&u8> for i16 {
  type Output = i16;
 }
 impl Shl<&u8> for &i16 {
  type Output = i16;
 }
 impl Shl<u16> for i16 {
  type Output = i16;
 }
 impl Shl<u16> for &i16 {
  type Output = i16;
 }
 impl Shl<&u16> for i16 {
  type Output = i16;
 }
 impl Shl<&u16> for &i16 {
  type Output = i16;
 }
 impl Shl<u32> for i16 {
  type Output = i16;
 }
 impl Shl<u32> for &i16 {
  type Output = i16;
 }
 impl Shl<&u32> for i16 {
  type Output = i16;
 }
 impl Shl<&u32> for &i16 {
  type Output = i16;
 }
 impl Shl<u64> for i16 {
  type Output = i16;
 }
 impl Shl<u64> for &i16 {
  type Output = i16;
 }
 impl Shl<&u64> for i16 {
  type Output = i16;
 }
 impl Shl<&u64> for &i16 {
  type Output = i16;
 }
 impl Shl<u128> for i16 {
  type Output = i16;
 }
 impl Shl<u128> for &i16 {
  type Output = i16;
 }
 impl Shl<&u128> for i16 {
  type Output = i16;
 }
 impl Shl<&u128> for &i16 {
  type Output = i16;
 }
 impl Shl<usize> for i16 {
  type Output = i16;
 }
 impl Shl<usize> for &i16 {
  type Output = i16;
 }
 impl Shl<&usize> for i16 {
  type Output = i16;
 }
 impl Shl<&usize> for &i16 {
  type Output = i16;
 }
 impl Shl<i8> for i16 {
  type Output = i16;
 }
 impl Shl<i8> for &i16 {
  type Output = i16;
 }
 impl Shl<&i8> for i16 {
  type Output = i16;
 }
 impl Shl<&i8> for &i16 {
  type Output = i16;
 }
 impl Shl<i16> for i16 {
  type Output = i16;
 }
 impl Shl<i16> for &i16 {
  type Output = i16;
 }
 impl Shl<&i16> for i16 {
  type Output = i16;
 }
 impl Shl<&i16> for &i16 {
  type Output = i16;
 }
 impl Shl<i32> for i16 {
  type Output = i16;
 }
 impl Shl<i32> for &i16 {
  type Output = i16;
 }
 impl Shl<&i32> for i16 {
  type Output = i16;
 }
 impl Shl<&i32> for &i16 {
  type Output = i16;
 }
 impl Shl<i64> for i16 {
  type Output = i16;
 }
 impl Shl<i64> for &i16 {
  type Output = i16;
 }
 impl Shl<&i64> for i16 {
  type Output = i16;
 }
 impl Shl<&i64> for &i16 {
  type Output = i16;
 }
 impl Shl<i128> for i16 {
  type Output = i16;
 }
 impl Shl<i128> for &i16 {
  type Output = i16;
 }
 impl Shl<&i128> for i16 {
  type Output = i16;
 }
 impl Shl<&i128> for &i16 {
  type Output = i16;
 }
 impl Shl<isize> for i16 {
  type Output = i16;
 }
 impl Shl<isize> for &i16 {
  type Output = i16;
 }
 impl Shl<&isize> for i16 {
  type Output = i16;
 }
 impl Shl<&isize> for &i16 {
  type Output = i16;
 }
 impl Shl<u8> for i32 {
  type Output = i32;
 }
 impl Shl<u8> for &i32 {
  type Output = i32;
 }
 impl Shl<&u8> for i32 {
  type Output = i32;
 }
 impl Shl<&u8> for &i32 {
  type Output = i32;
 }
 impl Shl<u16> for i32 {
  type Output = i32;
 }
 impl Shl<u16> for &i32 {
  type Output = i32;
 }
 impl Shl<&u16> for i32 {
  type Output = i32;
 }
 impl Shl<&u16> for &i32 {
  type Output = i32;
 }
 impl Shl<u32> for i32 {
  type Output = i32;
 }
 impl Shl<u32> for &i32 {
  type Output = i32;
 }
 impl Shl<&u32> for i32 {
  type Output = i32;
 }
 impl Shl<&u32> for &i32 {
  type Output = i32;
 }
 impl Shl<u64> for i32 {
  type Output = i32;
 }
 impl Shl<u64> for &i32 {
  type Output = i32;
 }
 impl Shl<&u64> for i32 {
  type Output = i32;
 }
 impl Shl<&u64> for &i32 {
  type Output = i32;
 }
 impl Shl<u128> for i32 {
  type Output = i32;
 }
 impl Shl<u128> for &i32 {
  type Output = i32;
 }
 impl Shl<&u128> for i32 {
  type Output = i32;
 }
 impl Shl<&u128> for &i32 {
  type Output = i32;
 }
 impl Shl<usize> for i32 {
  type Output = i32;
 }
 impl Shl<usize> for &i32 {
  type Output = i32;
 }
 impl Shl<&usize> for i32 {
  type Output = i32;
 }
 impl Shl<&usize> for &i32 {
  type Output = i32;
 }
 impl Shl<i8> for i32 {
  type Output = i32;
 }
 impl Shl<i8> for &i32 {
  type Output = i32;
 }
 impl Shl<&i8> for i32 {
  type Output = i32;
 }
 impl Shl<&i8> for &i32 {
  type Output = i32;
 }
 impl Shl<i16> for i32 {
  type Output = i32;
 }
 impl Shl<i16> for &i32 {
  type Output = i32;
 }
 impl Shl<&i16> for i32 {
  type Output = i32;
 }
 impl Shl<&i16> for &i32 {
  type Output = i32;
 }
 impl Shl<i32> for i32 {
  type Output = i32;
 }
 impl Shl<i32> for &i32 {
  type Output = i32;
 }
 impl Shl<&i32> for i32 {
  type Output = i32;
 }
 impl Shl<&i32> for &i32 {
  type Output = i32;
 }
 impl Shl<i64> for i32 {
  type Output = i32;
 }
 impl Shl<i64> for &i32 {
  type Output = i32;
 }
 impl Shl<&i64> for i32 {
  type Output = i32;
 }
 impl Shl<&i64> for &i32 {
  type Output = i32;
 }
 impl Shl<i128> for i32 {
  type Output = i32;
 }
 impl Shl<i128> for &i32 {
  type Output = i32;
 }
 impl Shl<&i128> for i32 {
  type Output = i32;
 }
 impl Shl<&i128> for &i32 {
  type Output = i32;
 }
 impl Shl<isize> for i32 {
  type Output = i32;
 }
 impl Shl<isize> for &i32 {
  type Output = i32;
 }
 impl Shl<&isize> for i32 {
  type Output = i32;
 }
 impl Shl<&isize> for &i32 {
  type Output = i32;
 }
 impl Shl<u8> for i64 {
  type Output = i64;
 }
 impl Shl<u8> for &i64 {
  type Output = i64;
 }
 impl Shl<&u8> for i64 {
  type Output = i64;
 }
 impl Shl<&u8> for &i64 {
  type Output = i64;
 }
 impl Shl<u16> for i64 {
  type Output = i64;
 }
 impl Shl<u16> for &i64 {
  type Output = i64;
 }
 impl Shl<&u16> for i64 {
  type Output = i64;
 }
 impl Shl<&u16> for &i64 {
  type Output = i64;
 }
 impl Shl<u32> for i64 {
  type Output = i64;
 }
 impl Shl<u32> for &i64 {
  type Output = i64;
 }
 impl Shl<&u32> for i64 {
  type Output = i64;
 }
 impl Shl<&u32> for &i64 {
  type Output = i64;
 }
 impl Shl<u64> for i64 {
  type Output = i64;
 }
 impl Shl<u64> for &i64 {
  type Output = i64;
 }
 impl Shl<&u64> for i64 {
  type Output = i64;
 }
 impl Shl<&u64> for &i64 {
  type Output = i64;
 }
 impl Shl<u128> for i64 {
  type Output = i64;
 }
 impl Shl<u128> for &i64 {
  type Output = i64;
 }
 impl Shl<&u128> for i64 {
  type Output = i64;
 }
 impl Shl<&u128> for &i64 {
  type Output = i64;
 }
 impl Shl<usize> for i64 {
  type Output = i64;
 }
 impl Shl<usize> for &i64 {
  type Output = i64;
 }
 impl Shl<&usize> for i64 {
  type Output = i64;
 }
 impl Shl<&usize> for &i64 {
  type Output = i64;
 }
 impl Shl<i8> for i64 {
  type Output = i64;
 }
 impl Shl<i8> for &i64 {
  type Output = i64;
 }
 impl Shl<&i8> for i64 {
  type Output = i64;
 }
 impl Shl<&i8> for &i64 {
  type Output = i64;
 }
 impl Shl<i16> for i64 {
  type Output = i64;
 }
 impl Shl<i16> for &i64 {
  type Output = i64;
 }
 impl Shl<&i16> for i64 {
  type Output = i64;
 }
 impl Shl<&i16> for &i64 {
  type Output = i64;
 }
 impl Shl<i32> for i64 {
  type Output = i64;
 }
 impl Shl<i32> for &i64 {
  type Output = i64;
 }
 impl Shl<&i32> for i64 {
  type Output = i64;
 }
 impl Shl<&i32> for &i64 {
  type Output = i64;
 }
 impl Shl<i64> for i64 {
  type Output = i64;
 }
 impl Shl<i64> for &i64 {
  type Output = i64;
 }
 impl Shl<&i64> for i64 {
  type Output = i64;
 }
 impl Shl<&i64> for &i64 {
  type Output = i64;
 }
 impl Shl<i128> for i64 {
  type Output = i64;
 }
 impl Shl<i128> for &i64 {
  type Output = i64;
 }
 impl Shl<&i128> for i64 {
  type Output = i64;
 }
 impl Shl<&i128> for &i64 {
  type Output = i64;
 }
 impl Shl<isize> for i64 {
  type Output = i64;
 }
 impl Shl<isize> for &i64 {
  type Output = i64;
 }
 impl Shl<&isize> for i64 {
  type Output = i64;
 }
 impl Shl<&isize> for &i64 {
  type Output = i64;
 }
 impl Shl<u8> for i128 {
  type Output = i128;
 }
 impl Shl<u8> for &i128 {
  type Output = i128;
 }
 impl Shl<&u8> for i128 {
  type Output = i128;
 }
 impl Shl<&u8> for &i128 {
  type Output = i128;
 }
 impl Shl<u16> for i128 {
  type Output = i128;
 }
 impl Shl<u16> for &i128 {
  type Output = i128;
 }
 impl Shl<&u16> for i128 {
  type Output = i128;
 }
 impl Shl<&u16> for &i128 {
  type Output = i128;
 }
 impl Shl<u32> for i128 {
  type Output = i128;
 }
 impl Shl<u32> for &i128 {
  type Output = i128;
 }
 impl Shl<&u32> for i128 {
  type Output = i128;
 }
 impl Shl<&u32> for &i128 {
  type Output = i128;
 }
 impl Shl<u64> for i128 {
  type Output = i128;
 }
 impl Shl<u64> for &i128 {
  type Output = i128;
 }
 impl Shl<&u64> for i128 {
  type Output = i128;
 }
 impl Shl<&u64> for &i128 {
  type Output = i128;
 }
 impl Shl<u128> for i128 {
  type Output = i128;
 }
 impl Shl<u128> for &i128 {
  type Output = i128;
 }
 impl Shl<&u128> for i128 {
  type Output = i128;
 }
 impl Shl<&u128> for &i128 {
  type Output = i128;
 }
 impl Shl<usize> for i128 {
  type Output = i128;
 }
 impl Shl<usize> for &i128 {
  type Output = i128;
 }
 impl Shl<&usize> for i128 {
  type Output = i128;
 }
 impl Shl<&usize> for &i128 {
  type Output = i128;
 }
 impl Shl<i8> for i128 {
  type Output = i128;
 }
 impl Shl<i8> for &i128 {
  type Output = i128;
 }
 impl Shl<&i8> for i128 {
  type Output = i128;
 }
 impl Shl<&i8> for &i128 {
  type Output = i128;
 }
 impl Shl<i16> for i128 {
  type Output = i128;
 }
 impl Shl<i16> for &i128 {
  type Output = i128;
 }
 impl Shl<&i16> for i128 {
  type Output = i128;
 }
 impl Shl<&i16> for &i128 {
  type Output = i128;
 }
 impl Shl<i32> for i128 {
  type Output = i128;
 }
 impl Shl<i32> for &i128 {
  type Output = i128;
 }
 impl Shl<&i32> for i128 {
  type Output = i128;
 }
 impl Shl<&i32> for &i128 {
  type Output = i128;
 }
 impl Shl<i64> for i128 {
  type Output = i128;
 }
 impl Shl<i64> for &i128 {
  type Output = i128;
 }
 impl Shl<&i64> for i128 {
  type Output = i128;
 }
 impl Shl<&i64> for &i128 {
  type Output = i128;
 }
 impl Shl<i128> for i128 {
  type Output = i128;
 }
 impl Shl<i128> for &i128 {
  type Output = i128;
 }
 impl Shl<&i128> for i128 {
  type Output = i128;
 }
 impl Shl<&i128> for &i128 {
  type Output = i128;
 }
 impl Shl<isize> for i128 {
  type Output = i128;
 }
 impl Shl<isize> for &i128 {
  type Output = i128;
 }
 impl Shl<&isize> for i128 {
  type Output = i128;
 }
 impl Shl<&isize> for &i128 {
  type Output = i128;
 }
 impl Shl<u8> for isize {
  type Output = isize;
 }
 impl Shl<u8> for &isize {
  type Output = isize;
 }
 impl Shl<&u8> for isize {
  type Output = isize;
 }
 impl Shl<&u8> for &isize {
  type Output = isize;
 }
 impl Shl<u16> for isize {
  type Output = isize;
 }
 impl Shl<u16> for &isize {
  type Output = isize;
 }
 impl Shl<&u16> for isize {
  type Output = isize;
 }
 impl Shl<&u16> for &isize {
  type Output = isize;
 }
 impl Shl<u32> for isize {
  type Output = isize;
 }
 impl Shl<u32> for &isize {
  type Output = isize;
 }
 impl Shl<&u32> for isize {
  type Output = isize;
 }
 impl Shl<&u32> for &isize {
  type Output = isize;
 }
 impl Shl<u64> for isize {
  type Output = isize;
 }
 impl Shl<u64> for &isize {
  type Output = isize;
 }
 impl Shl<&u64> for isize {
  type Output = isize;
 }
 impl Shl<&u64> for &isize {
  type Output = isize;
 }
 impl Shl<u128> for isize {
  type Output = isize;
 }
 impl Shl<u128> for &isize {
  type Output = isize;
 }
 impl Shl<&u128> for isize {
  type Output = isize;
 }
 impl Shl<&u128> for &isize {
  type Output = isize;
 }
 impl Shl<usize> for isize {
  type Output = isize;
 }
 impl Shl<usize> for &isize {
  type Output = isize;
 }
 impl Shl<&usize> for isize {
  type Output = isize;
 }
 impl Shl<&usize> for &isize {
  type Output = isize;
 }
 impl Shl<i8> for isize {
  type Output = isize;
 }
 impl Shl<i8> for &isize {
  type Output = isize;
 }
 impl Shl<&i8> for isize {
  type Output = isize;
 }
 impl Shl<&i8> for &isize {
  type Output = isize;
 }
 impl Shl<i16> for isize {
  type Output = isize;
 }
 impl Shl<i16> for &isize {
  type Output = isize;
 }
 impl Shl<&i16> for isize {
  type Output = isize;
 }
 impl Shl<&i16> for &isize {
  type Output = isize;
 }
 impl Shl<i32> for isize {
  type Output = isize;
 }
 impl Shl<i32> for &isize {
  type Output = isize;
 }
 impl Shl<&i32> for isize {
  type Output = isize;
 }
 impl Shl<&i32> for &isize {
  type Output = isize;
 }
 impl Shl<i64> for isize {
  type Output = isize;
 }
 impl Shl<i64> for &isize {
  type Output = isize;
 }
 impl Shl<&i64> for isize {
  type Output = isize;
 }
 impl Shl<&i64> for &isize {
  type Output = isize;
 }
 impl Shl<i128> for isize {
  type Output = isize;
 }
 impl Shl<i128> for &isize {
  type Output = isize;
 }
 impl Shl<&i128> for isize {
  type Output = isize;
 }
 impl Shl<&i128> for &isize {
  type Output = isize;
 }
 impl Shl<isize> for isize {
  type Output = isize;
 }
 impl Shl<isize> for &isize {
  type Output = isize;
 }
 impl Shl<&isize> for isize {
  type Output = isize;
 }
 impl Shl<&isize> for &isize {
  type Output = isize;
 }
 pub trait Shr<Rhs = Self> {
  type Output;
  fn shr(self, rhs: Rhs) -> Self::Output;
 }
 impl Shr<u8> for u8 {
  type Output = u8;
 }
 impl Shr<u8> for &u8 {
  type Output = u8;
 }
 impl Shr<&u8> for u8 {
  type Output = u8;
 }
 impl Shr<&u8> for &u8 {
  type Output = u8;
 }
 impl Shr<u16> for u8 {
  type Output = u8;
 }
 impl Shr<u16> for &u8 {
  type Output = u8;
 }
 impl Shr<&u16> for u8 {
  type Output = u8;
 }
 impl Shr<&u16> for &u8 {
  type Output = u8;
 }
 impl Shr<u32> for u8 {
  type Output = u8;
 }
 impl Shr<u32> for &u8 {
  type Output = u8;
 }
 impl Shr<&u32> for u8 {
  type Output = u8;
 }
 impl Shr<&u32> for &u8 {
  type Output = u8;
 }
 impl Shr<u64> for u8 {
  type Output = u8;
 }
 impl Shr<u64> for &u8 {
  type Output = u8;
 }
 impl Shr<&u64> for u8 {
  type Output = u8;
 }
 impl Shr<&u64> for &u8 {
  type Output = u8;
 }
 impl Shr<u128> for u8 {
  type Output = u8;
 }
 impl Shr<u128> for &u8 {
  type Output = u8;
 }
 impl Shr<&u128> for u8 {
  type Output = u8;
 }
 impl Shr<&u128> for &u8 {
  type Output = u8;
 }
 impl Shr<usize> for u8 {
  type Output = u8;
 }
 impl Shr<usize> for &u8 {
  type Output = u8;
 }
 impl Shr<&usize> for u8 {
  type Output = u8;
 }
 impl Shr<&usize> for &u8 {
  type Output = u8;
 }
 impl Shr<i8> for u8 {
  type Output = u8;
 }
 impl Shr<i8> for &u8 {
  type Output = u8;
 }
 impl Shr<&i8> for u8 {
  type Output = u8;
 }
 impl Shr<&i8> for &u8 {
  type Output = u8;
 }
 impl Shr<i16> for u8 {
  type Output = u8;
 }
 impl Shr<i16> for &u8 {
  type Output = u8;
 }
 impl Shr<&i16> for u8 {
  type Output = u8;
 }
 impl Shr<&i16> for &u8 {
  type Output = u8;
 }
 impl Shr<i32> for u8 {
  type Output = u8;
 }
 impl Shr<i32> for &u8 {
  type Output = u8;
 }
 impl Shr<&i32> for u8 {
  type Output = u8;
 }
 impl Shr<&i32> for &u8 {
  type Output = u8;
 }
 impl Shr<i64> for u8 {
  type Output = u8;
 }
 impl Shr<i64> for &u8 {
  type Output = u8;
 }
 impl Shr<&i64> for u8 {
  type Output = u8;
 }
 impl Shr<&i64> for &u8 {
  type Output = u8;
 }
 impl Shr<i128> for u8 {
  type Output = u8;
 }
 impl Shr<i128> for &u8 {
  type Output = u8;
 }
 impl Shr<&i128> for u8 {
  type Output = u8;
 }
 impl Shr<&i128> for &u8 {
  type Output = u8;
 }
 impl Shr<isize> for u8 {
  type Output = u8;
 }
 impl Shr<isize> for &u8 {
  type Output = u8;
 }
 impl Shr<&isize> for u8 {
  type Output = u8;
 }
 impl Shr<&isize> for &u8 {
  type Output = u8;
 }
 impl Shr<u8> for u16 {
  type Output = u16;
 }
 impl Shr<u8> for &u16 {
  type Output = u16;
 }
 impl Shr<&u8> for u16 {
  type Output = u16;
 }
 impl Shr<&u8> for &u16 {
  type Output = u16;
 }
 impl Shr<u16> for u16 {
  type Output = u16;
 }
 impl Shr<u16> for &u16 {
  type Output = u16;
 }
 impl Shr<&u16> for u16 {
  type Output = u16;
 }
 impl Shr<&u16> for &u16 {
  type Output = u16;
 }
 impl Shr<u32> for u16 {
  type Output = u16;
 }
 impl Shr<u32> for &u16 {
  type Output = u16;
 }
 impl Shr<&u32> for u16 {
  type Output = u16;
 }
 impl Shr<&u32> for &u16 {
  type Output = u16;
 }
 impl Shr<u64> for u16 {
  type Output = u16;
 }
 impl Shr<u64> for &u16 {
  type Output = u16;
 }
 impl Shr<&u64> for u16 {
  type Output = u16;
 }
 impl Shr<&u64> for &u16 {
  type Output = u16;
 }
 impl Shr<u128> for u16 {
  type Output = u16;
 }
 impl Shr<u128> for &u16 {
  type Output = u16;
 }
 impl Shr<&u128> for u16 {
  type Output = u16;
 }
 impl Shr<&u128> for &u16 {
  type Output = u16;
 }
 impl Shr<usize> for u16 {
  type Output = u16;
 }
 impl Shr<usize> for &u16 {
  type Output = u16;
 }
 impl Shr<&usize> for u16 {
  type Output = u16;
 }
 impl Shr<&usize> for &u16 {
  type Output = u16;
 }
 impl Shr<i8> for u16 {
  type Output = u16;
 }
 impl Shr<i8> for &u16 {
  type Output = u16;
 }
 impl Shr<&i8> for u16 {
  type Output = u16;
 }
 impl Shr<&i8> for &u16 {
  type Output = u16;
 }
 impl Shr<i16> for u16 {
  type Output = u16;
 }
 impl Shr<i16> for &u16 {
  type Output = u16;
 }
 impl Shr<&i16> for u16 {
  type Output = u16;
 }
 impl Shr<&i16> for &u16 {
  type Output = u16;
 }
 impl Shr<i32> for u16 {
  type Output = u16;
 }
 impl Shr<i32> for &u16 {
  type Output = u16;
 }
 impl Shr<&i32> for u16 {
  type Output = u16;
 }
 impl Shr<&i32> for &u16 {
  type Output = u16;
 }
 impl Shr<i64> for u16 {
  type Output = u16;
 }
 impl Shr<i64> for &u16 {
  type Output = u16;
 }
 impl Shr<&i64> for u16 {
  type Output = u16;
 }
 impl Shr<&i64> for &u16 {
  type Output = u16;
 }
 impl Shr<i128> for u16 {
  type Output = u16;
 }
 impl Shr<i128> for &u16 {
  type Output = u16;
 }
 impl Shr<&i128> for u16 {
  type Output = u16;
 }
 impl Shr<&i128> for &u16 {
  type Output = u16;
 }
 impl Shr<isize> for u16 {
  type Output = u16;
 }
 impl Shr<isize> for &u16 {
  type Output = u16;
 }
 impl Shr<&isize> for u16 {
  type Output = u16;
 }
 impl Shr<&isize> for &u16 {
  type Output = u16;
 }
 impl Shr<u8> for u32 {
  type Output = u32;
 }
 impl Shr<u8> for &u32 {
  type Output = u32;
 }
 impl Shr<&u8> for u32 {
  type Output = u32;
 }
 impl Shr<&u8> for &u32 {
  type Output = u32;
 }
 impl Shr<u16> for u32 {
  type Output = u32;
 }
 impl Shr<u16> for &u32 {
  type Output = u32;
 }
 impl Shr<&u16> for u32 {
  type Output = u32;
 }
 impl Shr<&u16> for &u32 {
  type Output = u32;
 }
 impl Shr<u32> for u32 {
  type Output = u32;
 }
 impl Shr<u32> for &u32 {
  type Output = u32;
 }
 impl Shr<&u32> for u32 {
  type Output = u32;
 }
 impl Shr<&u32> for &u32 {
  type Output = u32;
 }
 impl Shr<u64> for u32 {
  type Output = u32;
 }
 impl Shr<u64> for &u32 {
  type Output = u32;
 }
 impl Shr<&u64> for u32 {
  type Output = u32;
 }
 impl Shr<&u64> for &u32 {
  type Output = u32;
 }
 impl Shr<u128> for u32 {
  type Output = u32;
 }
 impl Shr<u128> for &u32 {
  type Output = u32;
 }
 impl Shr<&u128> for u32 {
  type Output = u32;
 }
 impl Shr<&u128> for &u32 {
  type Output = u32;
 }
 impl Shr<usize> for u32 {
  type Output = u32;
 }
 impl Shr<usize> for &u32 {
  type Output = u32;
 }
 impl Shr<&usize> for u32 {
  type Output = u32;
 }
 impl Shr<&usize> for &u32 {
  type Output = u32;
 }
 impl Shr<i8> for u32 {
  type Output = u32;
 }
 impl Shr<i8> for &u32 {
  type Output = u32;
 }
 impl Shr<&i8> for u32 {
  type Output = u32;
 }
 impl Shr<&i8> for &u32 {
  type Output = u32;
 }
 impl Shr<i16> for u32 {
  type Output = u32;
 }
 impl Shr<i16> for &u32 {
  type Output = u32;
 }
 impl Shr<&i16> for u32 {
  type Output = u32;
 }
 impl Shr<&i16> for &u32 {
  type Output = u32;
 }
 impl Shr<i32> for u32 {
  type Output = u32;
 }
 impl Shr<i32> for &u32 {
  type Output = u32;
 }
 impl Shr<&i32> for u32 {
  type Output = u32;
 }
 impl Shr<&i32> for &u32 {
  type Output = u32;
 }
 impl Shr<i64> for u32 {
  type Output = u32;
 }
 impl Shr<i64> for &u32 {
  type Output = u32;
 }
 impl Shr<&i64> for u32 {
  type Output = u32;
 }
 impl Shr<&i64> for &u32 {
  type Output = u32;
 }
 impl Shr<i128> for u32 {
  type Output = u32;
 }
 impl Shr<i128> for &u32 {
  type Output = u32;
 }
 impl Shr<&i128> for u32 {
  type Output = u32;
 }
 impl Shr<&i128> for &u32 {
  type Output = u32;
 }
 impl Shr<isize> for u32 {
  type Output = u32;
 }
 impl Shr<isize> for &u32 {
  type Output = u32;
 }
 impl Shr<&isize> for u32 {
  type Output = u32;
 }
 impl Shr<&isize> for &u32 {
  type Output = u32;
 }
 impl Shr<u8> for u64 {
  type Output = u64;
 }
 impl Shr<u8> for &u64 {
  type Output = u64;
 }
 impl Shr<&u8> for u64 {
  type Output = u64;
 }
 impl Shr<&u8> for &u64 {
  type Output = u64;
 }
 impl Shr<u16> for u64 {
  type Output = u64;
 }
 impl Shr<u16> for &u64 {
  type Output = u64;
 }
 impl Shr<&u16> for u64 {
  type Output = u64;
 }
 impl Shr<&u16> for &u64 {
  type Output = u64;
 }
 impl Shr<u32> for u64 {
  type Output = u64;
 }
 impl Shr<u32> for &u64 {
  type Output = u64;
 }
 impl Shr<&u32> for u64 {
  type Output = u64;
 }
 impl Shr<&u32> for &u64 {
  type Output = u64;
 }
 impl Shr<u64> for u64 {
  type Output = u64;
 }
 impl Shr<u64> for &u64 {
  type Output = u64;
 }
 impl Shr<&u64> for u64 {
  type Output = u64;
 }
 impl Shr<&u64> for &u64 {
  type Output = u64;
 }
 impl Shr<u128> for u64 {
  type Output = u64;
 }
 impl Shr<u128> for &u64 {
  type Output = u64;
 }
 impl Shr<&u128> for u64 {
  type Output = u64;
 }
 impl Shr<&u128> for &u64 {
  type Output = u64;
 }
 impl Shr<usize> for u64 {
  type Output = u64;
 }
 impl Shr<usize> for &u64 {
  type Output = u64;
 }
 impl Shr<&usize> for u64 {
  type Output = u64;
 }
 impl Shr<&usize> for &u64 {
  type Output = u64;
 }
 impl Shr<i8> for u64 {
  type Output = u64;
 }
 impl Shr<i8> for &u64 {
  type Output = u64;
 }
 impl Shr<&i8> for u64 {
  type Output = u64;
 }
 impl Shr<&i8> for &u64 {
  type Output = u64;
 }
 impl Shr<i16> for u64 {
  type Output = u64;
 }
 impl Shr<i16> for &u64 {
  type Output = u64;
 }
 impl Shr<&i16> for u64 {
  type Output = u64;
 }
 impl Shr<&i16> for &u64 {
  type Output = u64;
 }
 impl Shr<i32> for u64 {
  type Output = u64;
 }
 impl Shr<i32> for &u64 {
  type Output = u64;
 }
 impl Shr<&i32> for u64 {
  type Output = u64;
 }
 impl Shr<&i32> for &u64 {
  type Output = u64;
 }
 impl Shr<i64> for u64 {
  type Output = u64;
 }
 impl Shr<i64> for &u64 {
  type Output = u64;
 }
 impl Shr<&i64> for u64 {
  type Output = u64;
 }
 impl Shr<&i64> for &u64 {
  type Output = u64;
 }
 impl Shr<i128> for u64 {
  type Output = u64;
 }
 impl Shr<i128> for &u64 {
  type Output = u64;
 }
 impl Shr<&i128> for u64 {
  type Output = u64;
 }
 impl Shr<&i128> for &u64 {
  type Output = u64;
 }
 impl Shr<isize> for u64 {
  type Output = u64;
 }
 impl Shr<isize> for &u64 {
  type Output = u64;
 }
 impl Shr<&isize> for u64 {
  type Output = u64;
 }
 impl Shr<&isize> for &u64 {
  type Output = u64;
 }
 impl Shr<u8> for u128 {
  type Output = u128;
 }
 impl Shr<u8> for &u128 {
  type Output = u128;
 }
 impl Shr<&u8> for u128 {
  type Output = u128;
 }
 impl Shr<&u8> for &u128 {
  type Output = u128;
 }
 impl Shr<u16> for u128 {
  type Output = u128;
 }
 impl Shr<u16> for &u128 {
  type Output = u128;
 }
 impl Shr<&u16> for u128 {
  type Output = u128;
 }
 impl Shr<&u16> for &u128 {
  type Output = u128;
 }
 impl Shr<u32> for u128 {
  type Output = u128;
 }
 impl Shr<u32> for &u128 {
  type Output = u128;
 }
 impl Shr<&u32> for u128 {
  type Output = u128;
 }
 impl Shr<&u32> for &u128 {
  type Output = u128;
 }
 impl Shr<u64> for u128 {
  type Output = u128;
 }
 impl Shr<u64> for &u128 {
  type Output = u128;
 }
 impl Shr<&u64> for u128 {
  type Output = u128;
 }
 impl Shr<&u64> for &u128 {
  type Output = u128;
 }
 impl Shr<u128> for u128 {
  type Output = u128;
 }
 impl Shr<u128> for &u128 {
  type Output = u128;
 }
 impl Shr<&u128> for u128 {
  type Output = u128;
 }
 impl Shr<&u128> for &u128 {
  type Output = u128;
 }
 impl Shr<usize> for u128 {
  type Output = u128;
 }
 impl Shr<usize> for &u128 {
  type Output = u128;
 }
 impl Shr<&usize> for u128 {
  type Output = u128;
 }
 impl Shr<&usize> for &u128 {
  type Output = u128;
 }
 impl Shr<i8> for u128 {
  type Output = u128;
 }
 impl Shr<i8> for &u128 {
  type Output = u128;
 }
 impl Shr<&i8> for u128 {
  type Output = u128;
 }
 impl Shr<&i8> for &u128 {
  type Output = u128;
 }
 impl Shr<i16> for u128 {
  type Output = u128;
 }
 impl Shr<i16> for &u128 {
  type Output = u128;
 }
 impl Shr<&i16> for u128 {
  type Output = u128;
 }
 impl Shr<&i16> for &u128 {
  type Output = u128;
 }
 impl Shr<i32> for u128 {
  type Output = u128;
 }
 impl Shr<i32> for &u128 {
  type Output = u128;
 }
 impl Shr<&i32> for u128 {
  type Output = u128;
 }
 impl Shr<&i32> for &u128 {
  type Output = u128;
 }
 impl Shr<i64> for u128 {
  type Output = u128;
 }
 impl Shr<i64> for &u128 {
  type Output = u128;
 }
 impl Shr<&i64> for u128 {
  type Output = u128;
 }
 impl Shr<&i64> for &u128 {
  type Output = u128;
 }
 impl Shr<i128> for u128 {
  type Output = u128;
 }
 impl Shr<i128> for &u128 {
  type Output = u128;
 }
 impl Shr<&i128> for u128 {
  type Output = u128;
 }
 impl Shr<&i128> for &u128 {
  type Output = u128;
 }
 impl Shr<isize> for u128 {
  type Output = u128;
 }
 impl Shr<isize> for &u128 {
  type Output = u128;
 }
 impl Shr<&isize> for u128 {
  type Output = u128;
 }
 impl Shr<&isize> for &u128 {
  type Output = u128;
 }
 impl Shr<u8> for usize {
  type Output = usize;
 }
 impl Shr<u8> for &usize {
  type Output = usize;
 }
 impl Shr<&u8> for usize {
  type Output = usize;
 }
 impl Shr<&u8> for &usize {
  type Output = usize;
 }
 impl Shr<u16> for usize {
  type Output = usize;
 }
 impl Shr<u16> for &usize {
  type Output = usize;
 }
 impl Shr<&u16> for usize {
  type Output = usize;
 }
 impl Shr<&u16> for &usize {
  type Output = usize;
 }
 impl Shr<u32> for usize {
  type Output = usize;
 }
 impl Shr<u32> for &usize {
  type Output = usize;
 }
 impl Shr<&u32> for usize {
  type Output = usize;
 }
 impl Shr<&u32> for &usize {
  type Output = usize;
 }
 impl Shr<u64> for usize {
  type Output = usize;
 }
 impl Shr<u64> for &usize {
  type Output = usize;
 }
 impl Shr<&u64> for usize {
  type Output = usize;
 }
 impl Shr<&u64> for &usize {
  type Output = usize;
 }
 impl Shr<u128> for usize {
  type Output = usize;
 }
 impl Shr<u128> for &usize {
  type Output = usize;
 }
 impl Shr<&u128> for usize {
  type Output = usize;
 }
 impl Shr<&u128> for &usize {
  type Output = usize;
 }
 impl Shr<usize> for usize {
  type Output = usize;
 }
 impl Shr<usize> for &usize {
  type Output = usize;
 }
 impl Shr<&usize> for usize {
  type Output = usize;
 }
 impl Shr<&usize> for &usize {
  type Output = usize;
 }
 impl Shr<i8> for usize {
  type Output = usize;
 }
 impl Shr<i8> for &usize {
  type Output = usize;
 }
 impl Shr<&i8> for usize {
  type Output = usize;
 }
 impl Shr<&i8> for &usize {
  type Output = usize;
 }
 impl Shr<i16> for usize {
  type Output = usize;
 }
 impl Shr<i16> for &usize {
  type Output = usize;
 }
 impl Shr<&i16> for usize {
  type Output = usize;
 }
 impl Shr<&i16> for &usize {
  type Output = usize;
 }
 impl Shr<i32> for usize {
  type Output = usize;
 }
 impl Shr<i32> for &usize {
  type Output = usize;
 }
 impl Shr<&i32> for usize {
  type Output = usize;
 }
 impl Shr<&i32> for &usize {
  type Output = usize;
 }
 impl Shr<i64> for usize {
  type Output = usize;
 }
 impl Shr<i64> for &usize {
  type Output = usize;
 }
 impl Shr<&i64> for usize {
  type Output = usize;
 }
 impl Shr<&i64> for &usize {
  type Output = usize;
 }
 impl Shr<i128> for usize {
  type Output = usize;
 }
 impl Shr<i128> for &usize {
  type Output = usize;
 }
 impl Shr<&i128> for usize {
  type Output = usize;
 }
 impl Shr<&i128> for &usize {
  type Output = usize;
 }
 impl Shr<isize> for usize {
  type Output = usize;
 }
 impl Shr<isize> for &usize {
  type Output = usize;
 }
 impl Shr<&isize> for usize {
  type Output = usize;
 }
 impl Shr<&isize> for &usize {
  type Output = usize;
 }
 impl Shr<u8> for i8 {
  type Output = i8;
 }
 impl Shr<u8> for &i8 {
  type Output = i8;
 }
 impl Shr<&u8> for i8 {
  type Output = i8;
 }
 impl Shr<&u8> for &i8 {
  type Output = i8;
 }
 impl Shr<u16> for i8 {
  type Output = i8;
 }
 impl Shr<u16> for &i8 {
  type Output = i8;
 }
 impl Shr<&u16> for i8 {
  type Output = i8;
 }
 impl Shr<&u16> for &i8 {
  type Output = i8;
 }
 impl Shr<u32> for i8 {
  type Output = i8;
 }
 impl Shr<u32> for &i8 {
  type Output = i8;
 }
 impl Shr<&u32> for i8 {
  type Output = i8;
 }
 impl Shr<&u32> for &i8 {
  type Output = i8;
 }
 impl Shr<u64> for i8 {
  type Output = i8;
 }
 impl Shr<u64> for &i8 {
  type Output = i8;
 }
 impl Shr<&u64> for i8 {
  type Output = i8;
 }
 impl Shr<&u64> for &i8 {
  type Output = i8;
 }
 impl Shr<u128> for i8 {
  type Output = i8;
 }
 impl Shr<u128> for &i8 {
  type Output = i8;
 }
 impl Shr<&u128> for i8 {
  type Output = i8;
 }
 impl Shr<&u128> for &i8 {
  type Output = i8;
 }
 impl Shr<usize> for i8 {
  type Output = i8;
 }
 impl Shr<usize> for &i8 {
  type Output = i8;
 }
 impl Shr<&usize> for i8 {
  type Output = i8;
 }
 impl Shr<&usize> for &i8 {
  type Output = i8;
 }
 impl Shr<i8> for i8 {
  type Output = i8;
 }
 impl Shr<i8> for &i8 {
  type Output = i8;
 }
 impl Shr<&i8> for i8 {
  type Output = i8;
 }
 impl Shr<&i8> for &i8 {
  type Output = i8;
 }
 impl Shr<i16> for i8 {
  type Output = i8;
 }
 impl Shr<i16> for &i8 {
  type Output = i8;
 }
 impl Shr<&i16> for i8 {
  type Output = i8;
 }
 impl Shr<&i16> for &i8 {
  type Output = i8;
 }
 impl Shr<i32> for i8 {
  type Output = i8;
 }
 impl Shr<i32> for &i8 {
  type Output = i8;
 }
 impl Shr<&i32> for i8 {
  type Output = i8;
 }
 impl Shr<&i32> for &i8 {
  type Output = i8;
 }
 impl Shr<i64> for i8 {
  type Output = i8;
 }
 impl Shr<i64> for &i8 {
  type Output = i8;
 }
 impl Shr<&i64> for i8 {
  type Output = i8;
 }
 impl Shr<&i64> for &i8 {
  type Output = i8;
 }
 impl Shr<i128> for i8 {
  type Output = i8;
 }
 impl Shr<i128> for &i8 {
  type Output = i8;
 }
 impl Shr<&i128> for i8 {
  type Output = i8;
 }
 impl Shr<&i128> for &i8 {
  type Output = i8;
 }
 impl Shr<isize> for i8 {
  type Output = i8;
 }
 impl Shr<isize> for &i8 {
  type Output = i8;
 }
 impl Shr<&isize> for i8 {
  type Output = i8;
 }
 impl Shr<&isize> for &i8 {
  type Output = i8;
 }
 impl Shr<u8> for i16 {
  type Output = i16;
 }
 impl Shr<u8> for &i16 {
  type Output = i16;
 }
 impl Shr<&u8> for i16 {
  type Output = i16;
 }
 impl Shr<&u8> for &i16 {
  type Output = i16;
 }
 impl Shr<u16> for i16 {
  type Output = i16;
 }
 impl Shr<u16> for &i16 {
  type Output = i16;
 }
 impl Shr<&u16> for i16 {
  type Output = i16;
 }
 impl Shr<&u16> for &i16 {
  type Output = i16;
 }
 impl Shr<u32> for i16 {
  type Output = i16;
 }
 impl Shr<u32> for &i16 {
  type Output = i16;
 }
 impl Shr<&u32> for i16 {
  type Output = i16;
 }
 impl Shr<&u32> for &i16 {
  type Output = i16;
 }
 impl Shr<u64> for i16 {
  type Output = i16;
 }
 impl Shr<u64> for &i16 {
  type Output = i16;
 }
 impl Shr<&u64> for i16 {
  type Output = i16;
 }
 impl Shr<&u64> for &i16 {
  type Output = i16;
 }
 impl Shr<u128> for i16 {
  type Output = i16;
 }
 impl Shr<u128> for &i16 {
  type Output = i16;
 }
 impl Shr<&u128> for i16 {
  type Output = i16;
 }
 impl Shr<&u128> for &i16 {
  type Output = i16;
 }
 impl Shr<usize> for i16 {
  type Output = i16;
 }
 impl Shr<usize> for &i16 {
  type Output = i16;
 }
 impl Shr<&usize> for i16 {
  type Output = i16;
 }
 impl Shr<&usize> for &i16 {
  type Output = i16;
 }
 impl Shr<i8> for i16 {
  type Output = i16;
 }
 impl Shr<i8> for &i16 {
  type Output = i16;
 }
 impl Shr<&i8> for i16 {
  type Output = i16;
 }
 impl Shr<&i8> for &i16 {
  type Output = i16;
 }
 impl Shr<i16> for i16 {
  type Output = i16;
 }
 impl Shr<i16> for &i16 {
  type Output = i16;
 }
 impl Shr<&i16> for i16 {
  type Output = i16;
 }
 impl Shr<&i16> for &i16 {
  type Output = i16;
 }
 impl Shr<i32> for i16 {
  type Output = i16;
 }
 impl Shr<i32> for &i16 {
  type Output = i16;
 }
 impl Shr<&i32> for i16 {
  type Output = i16;
 }
 impl Shr<&i32> for &i16 {
  type Output = i16;
 }
 impl Shr<i64> for i16 {
  type Output = i16;
 }
 impl Shr<i64> for &i16 {
  type Output = i16;
 }
 impl Shr<&i64> for i16 {
  type Output = i16;
 }
 impl Shr<&i64> for &i16 {
  type Output = i16;
 }
 impl Shr<i128> for i16 {
  type Output = i16;
 }
 impl Shr<i128> for &i16 {
  type Output = i16;
 }
 impl Shr<&i128> for i16 {
  type Output = i16;
 }
 impl Shr<&i128> for &i16 {
  type Output = i16;
 }
 impl Shr<isize> for i16 {
  type Output = i16;
 }
 impl Shr<isize> for &i16 {
  type Output = i16;
 }
 impl Shr<&isize> for i16 {
  type Output = i16;
 }
 impl Shr<&isize> for &i16 {
  type Output = i16;
 }
 impl Shr<u8> for i32 {
  type Output = i32;
 }
 impl Shr<u8> for &i32 {
  type Output = i32;
 }
 impl Shr<&u8> for i32 {
  type Output = i32;
 }
 impl Shr<&u8> for &i32 {
  type Output = i32;
 }
 impl Shr<u16> for i32 {
  type Output = i32;
 }
 impl Shr<u16> for &i32 {
  type Output = i32;
 }
 impl Shr<&u16> for i32 {
  type Output = i32;
 }
 impl Shr<&u16> for &i32 {
  type Output = i32;
 }
 impl Shr<u32> for i32 {
  type Output = i32;
 }
 impl Shr<u32> for &i32 {
  type Output = i32;
 }
 impl Shr<&u32> for i32 {
  type Output = i32;
 }
 impl Shr<&u32> for &i32 {
  type Output = i32;
 }
 impl Shr<u64> for i32 {
  type Output = i32;
 }
 impl Shr<u64> for &i32 {
  type Output = i32;
 }
 impl Shr<&u64> for i32 {
  type Output = i32;
 }
 impl Shr<&u64> for &i32 {
  type Output = i32;
 }
 impl Shr<u128> for i32 {
  type Output = i32;
 }
 impl Shr<u128> for &i32 {
  type Output = i32;
 }
 impl Shr<&u128> for i32 {
  type Output = i32;
 }
 impl Shr<&u128> for &i32 {
  type Output = i32;
 }
 impl Shr<usize> for i32 {
  type Output = i32;
 }
 impl Shr<usize> for &i32 {
  type Output = i32;
 }
 impl Shr<&usize> for i32 {
  type Output = i32;
 }
 impl Shr<&usize> for &i32 {
  type Output = i32;
 }
 impl Shr<i8> for i32 {
  type Output = i32;
 }
 impl Shr<i8> for &i32 {
  type Output = i32;
 }
 impl Shr<&i8> for i32 {
  type Output = i32;
 }
 impl Shr<&i8> for &i32 {
  type Output = i32;
 }
 impl Shr<i16> for i32 {
  type Output = i32;
 }
 impl Shr<i16> for &i32 {
  type Output = i32;
 }
 impl Shr<&i16> for i32 {
  type Output = i32;
 }
 impl Shr<&i16> for &i32 {
  type Output = i32;
 }
 impl Shr<i32> for i32 {
  type Output = i32;
 }
 impl Shr<i32> for &i32 {
  type Output = i32;
 }
 impl Shr<&i32> for i32 {
  type Output = i32;
 }
 impl Shr<&i32> for &i32 {
  type Output = i32;
 }
 impl Shr<i64> for i32 {
  type Output = i32;
 }
 impl Shr<i64> for &i32 {
  type Output = i32;
 }
 impl Shr<&i64> for i32 {
  type Output = i32;
 }
 impl Shr<&i64> for &i32 {
  type Output = i32;
 }
 impl Shr<i128> for i32 {
  type Output = i32;
 }
 impl Shr<i128> for &i32 {
  type Output = i32;
 }
 impl Shr<&i128> for i32 {
  type Output = i32;
 }
 impl Shr<&i128> for &i32 {
  type Output = i32;
 }
 impl Shr<isize> for i32 {
  type Output = i32;
 }
 impl Shr<isize> for &i32 {
  type Output = i32;
 }
 impl Shr<&isize> for i32 {
  type Output = i32;
 }
 impl Shr<&isize> for &i32 {
  type Output = i32;
 }
 impl Shr<u8> for i64 {
  type Output = i64;
 }
 impl Shr<u8> for &i64 {
  type Output = i64;
 }
 impl Shr<&u8> for i64 {
  type Output = i64;
 }
 impl Shr<&u8> for &i64 {
  type Output = i64;
 }
 impl Shr<u16> for i64 {
  type Output = i64;
 }
 impl Shr<u16> for &i64 {
  type Output = i64;
 }
 impl Shr<&u16> for i64 {
  type Output = i64;
 }
 impl Shr<&u16> for &i64 {
  type Output = i64;
 }
 impl Shr<u32> for i64 {
  type Output = i64;
 }
 impl Shr<u32> for &i64 {
  type Output = i64;
 }
 impl Shr<&u32> for i64 {
  type Output = i64;
 }
 impl Shr<&u32> for &i64 {
  type Output = i64;
 }
 impl Shr<u64> for i64 {
  type Output = i64;
 }
 impl Shr<u64> for &i64 {
  type Output = i64;
 }
 impl Shr<&u64> for i64 {
  type Output = i64;
 }
 impl Shr<&u64> for &i64 {
  type Output = i64;
 }
 impl Shr<u128> for i64 {
  type Output = i64;
 }
 impl Shr<u128> for &i64 {
  type Output = i64;
 }
 impl Shr<&u128> for i64 {
  type Output = i64;
 }
 impl Shr<&u128> for &i64 {
  type Output = i64;
 }
 impl Shr<usize> for i64 {
  type Output = i64;
 }
 impl Shr<usize> for &i64 {
  type Output = i64;
 }
 impl Shr<&usize> for i64 {
  type Output = i64;
 }
 impl Shr<&usize> for &i64 {
  type Output = i64;
 }
 impl Shr<i8> for i64 {
  type Output = i64;
 }
 impl Shr<i8> for &i64 {
  type Output = i64;
 }
 impl Shr<&i8> for i64 {
  type Output = i64;
 }
 impl Shr<&i8> for &i64 {
  type Output = i64;
 }
 impl Shr<i16> for i64 {
  type Output = i64;
 }
 impl Shr<i16> for &i64 {
  type Output = i64;
 }
 impl Shr<&i16> for i64 {
  type Output = i64;
 }
 impl Shr<&i16> for &i64 {
  type Output = i64;
 }
 impl Shr<i32> for i64 {
  type Output = i64;
 }
 impl Shr<i32> for &i64 {
  type Output = i64;
 }
 impl Shr<&i32> for i64 {
  type Output = i64;
 }
 impl Shr<&i32> for &i64 {
  type Output = i64;
 }
 impl Shr<i64> for i64 {
  type Output = i64;
 }
 impl Shr<i64> for &i64 {
  type Output = i64;
 }
 impl Shr<&i64> for i64 {
  type Output = i64;
 }
 impl Shr<&i64> for &i64 {
  type Output = i64;
 }
 impl Shr<i128> for i64 {
  type Output = i64;
 }
 impl Shr<i128> for &i64 {
  type Output = i64;
 }
 impl Shr<&i128> for i64 {
  type Output = i64;
 }
 impl Shr<&i128> for &i64 {
  type Output = i64;
 }
 impl Shr<isize> for i64 {
  type Output = i64;
 }
 impl Shr<isize> for &i64 {
  type Output = i64;
 }
 impl Shr<&isize> for i64 {
  type Output = i64;
 }
 impl Shr<&isize> for &i64 {
  type Output = i64;
 }
 impl Shr<u8> for i128 {
  type Output = i128;
 }
 impl Shr<u8> for &i128 {
  type Output = i128;
 }
 impl Shr<&u8> for i128 {
  type Output = i128;
 }
 impl Shr<&u8> for &i128 {
  type Output = i128;
 }
 impl Shr<u16> for i128 {
  type Output = i128;
 }
 impl Shr<u16> for &i128 {
  type Output = i128;
 }
 impl Shr<&u16> for i128 {
  type Output = i128;
 }
 impl Shr<&u16> for &i128 {
  type Output = i128;
 }
 impl Shr<u32> for i128 {
  type Output = i128;
 }
 impl Shr<u32> for &i128 {
  type Output = i128;
 }
 impl Shr<&u32> for i128 {
  type Output = i128;
 }
 impl Shr<&u32> for &i128 {
  type Output = i128;
 }
 impl Shr<u64> for i128 {
  type Output = i128;
 }
 impl Shr<u64> for &i128 {
  type Output = i128;
 }
 impl Shr<&u64> for i128 {
  type Output = i128;
 }
 impl Shr<&u64> for &i128 {
  type Output = i128;
 }
 impl Shr<u128> for i128 {
  type Output = i128;
 }
 impl Shr<u128> for &i128 {
  type Output = i128;
 }
 impl Shr<&u128> for i128 {
  type Output = i128;
 }
 impl Shr<&u128> for &i128 {
  type Output = i128;
 }
 impl Shr<usize> for i128 {
  type Output = i128;
 }
 impl Shr<usize> for &i128 {
  type Output = i128;
 }
 impl Shr<&usize> for i128 {
  type Output = i128;
 }
 impl Shr<&usize> for &i128 {
  type Output = i128;
 }
 impl Shr<i8> for i128 {
  type Output = i128;
 }
 impl Shr<i8> for &i128 {
  type Output = i128;
 }
 impl Shr<&i8> for i128 {
  type Output = i128;
 }
 impl Shr<&i8> for &i128 {
  type Output = i128;
 }
 impl Shr<i16> for i128 {
  type Output = i128;
 }
 impl Shr<i16> for &i128 {
  type Output = i128;
 }
 impl Shr<&i16> for i128 {
  type Output = i128;
 }
 impl Shr<&i16> for &i128 {
  type Output = i128;
 }
 impl Shr<i32> for i128 {
  type Output = i128;
 }
 impl Shr<i32> for &i128 {
  type Output = i128;
 }
 impl Shr<&i32> for i128 {
  type Output = i128;
 }
 impl Shr<&i32> for &i128 {
  type Output = i128;
 }
 impl Shr<i64> for i128 {
  type Output = i128;
 }
 impl Shr<i64> for &i128 {
  type Output = i128;
 }
 impl Shr<&i64> for i128 {
  type Output = i128;
 }
 impl Shr<&i64> for &i128 {
  type Output = i128;
 }
 impl Shr<i128> for i128 {
  type Output = i128;
 }
 impl Shr<i128> for &i128 {
  type Output = i128;
 }
 impl Shr<&i128> for i128 {
  type Output = i128;
 }
 impl Shr<&i128> for &i128 {
  type Output = i128;
 }
 impl Shr<isize> for i128 {
  type Output = i128;
 }
 impl Shr<isize> for &i128 {
  type Output = i128;
 }
 impl Shr<&isize> for i128 {
  type Output = i128;
 }
 impl Shr<&isize> for &i128 {
  type Output = i128;
 }
 impl Shr<u8> for isize {
  type Output = isize;
 }
 impl Shr<u8> for &isize {
  type Output = isize;
 }
 impl Shr<&u8> for isize {
  type Output = isize;
 }
 impl Shr<&u8> for &isize {
  type Output = isize;
 }
 impl Shr<u16> for isize {
  type Output = isize;
 }
 impl Shr<u16> for &isize {
  type Output = isize;
 }
 impl Shr<&u16> for isize {
  type Output = isize;
 }
 impl Shr<&u16> for &isize {
  type Output = isize;
 }
 impl Shr<u32> for isize {
  type Output = isize;
 }
 impl Shr<u32> for &isize {
  type Output = isize;
 }
 impl Shr<&u32> for isize {
  type Output = isize;
 }
 impl Shr<&u32> for &isize {
  type Output = isize;
 }
 impl Shr<u64> for isize {
  type Output = isize;
 }
 impl Shr<u64> for &isize {
  type Output = isize;
 }
 impl Shr<&u64> for isize {
  type Output = isize;
 }
 impl Shr<&u64> for &isize {
  type Output = isize;
 }
 impl Shr<u128> for isize {
  type Output = isize;
 }
 impl Shr<u128> for &isize {
  type Output = isize;
 }
 impl Shr<&u128> for isize {
  type Output = isize;
 }
 impl Shr<&u128> for &isize {
  type Output = isize;
 }
 impl Shr<usize> for isize {
  type Output = isize;
 }
 impl Shr<usize> for &isize {
  type Output = isize;
 }
 impl Shr<&usize> for isize {
  type Output = isize;
 }
 impl Shr<&usize> for &isize {
  type Output = isize;
 }
 impl Shr<i8> for isize {
  type Output = isize;
 }
 impl Shr<i8> for &isize {
  type Output = isize;
 }
 impl Shr<&i8> for isize {
  type Output = isize;
 }
 impl Shr<&i8> for &isize {
  type Output = isize;
 }
 impl Shr<i16> for isize {
  type Output = isize;
 }
 impl Shr<i16> for &isize {
  type Output = isize;
 }
 impl Shr<&i16> for isize {
  type Output = isize;
 }
 impl Shr<&i16> for &isize {
  type Output = isize;
 }
 impl Shr<i32> for isize {
  type Output = isize;
 }
 impl Shr<i32> for &isize {
  type Output = isize;
 }
 impl Shr<&i32> for isize {
  type Output = isize;
 }
 impl Shr<&i32> for &isize {
  type Output = isize;
 }
 impl Shr<i64> for isize {
  type Output = isize;
 }
 impl Shr<i64> for &isize {
  type Output = isize;
 }
 impl Shr<&i64> for isize {
  type Output = isize;
 }
 impl Shr<&i64> for &isize {
  type Output = isize;
 }
 impl Shr<i128> for isize {
  type Output = isize;
 }
 impl Shr<i128> for &isize {
  type Output = isize;
 }
 impl Shr<&i128> for isize {
  type Output = isize;
 }
 impl Shr<&i128> for &isize {
  type Output = isize;
 }
 impl Shr<isize> for isize {
  type Output = isize;
 }
 impl Shr<isize> for &isize {
  type Output = isize;
 }
 impl Shr<&isize> for isize {
  type Output = isize;
 }
 impl Shr<&isize> for &isize {
  type Output = isize;
 }
 pub trait BitAndAssign<Rhs = Self> {
  fn bitand_assign(&mut self, rhs: Rhs);
 }
 impl BitAndAssign for bool {}
 impl BitAndAssign<&bool> for bool {}
 impl BitAndAssign for usize {}
 impl BitAndAssign<&usize> for usize {}
 impl BitAndAssign for u8 {}
 impl BitAndAssign<&u8> for u8 {}
 impl BitAndAssign for u16 {}
 impl BitAndAssign<&u16> for u16 {}
 impl BitAndAssign for u32 {}
 impl BitAndAssign<&u32> for u32 {}
 impl BitAndAssign for u64 {}
 impl BitAndAssign<&u64> for u64 {}
 impl BitAndAssign for u128 {}
 impl BitAndAssign<&u128> for u128 {}
 impl BitAndAssign for isize {}
 impl BitAndAssign<&isize> for isize {}
 impl BitAndAssign for i8 {}
 impl BitAndAssign<&i8> for i8 {}
 impl BitAndAssign for i16 {}
 impl BitAndAssign<&i16> for i16 {}
 impl BitAndAssign for i32 {}
 impl BitAndAssign<&i32> for i32 {}
 impl BitAndAssign for i64 {}
 impl BitAndAssign<&i64> for i64 {}
 impl BitAndAssign for i128 {}
 impl BitAndAssign<&i128> for i128 {}
 pub trait BitOrAssign<Rhs = Self> {
  fn bitor_assign(&mut self, rhs: Rhs);
 }
 impl BitOrAssign for bool {}
 impl BitOrAssign<&bool> for bool {}
 impl BitOrAssign for usize {}
 impl BitOrAssign<&usize> for usize {}
 impl BitOrAssign for u8 {}
 impl BitOrAssign<&u8> for u8 {}
 impl BitOrAssign for u16 {}
 impl BitOrAssign<&u16> for u16 {}
 impl BitOrAssign for u32 {}
 impl BitOrAssign<&u32> for u32 {}
 impl BitOrAssign for u64 {}
 impl BitOrAssign<&u64> for u64 {}
 impl BitOrAssign for u128 {}
 impl BitOrAssign<&u128> for u128 {}
 impl BitOrAssign for isize {}
 impl BitOrAssign<&isize> for isize {}
 impl BitOrAssign for i8 {}
 impl BitOrAssign<&i8> for i8 {}
 impl BitOrAssign for i16 {}
 impl BitOrAssign<&i16> for i16 {}
 impl BitOrAssign for i32 {}
 impl BitOrAssign<&i32> for i32 {}
 impl BitOrAssign for i64 {}
 impl BitOrAssign<&i64> for i64 {}
 impl BitOrAssign for i128 {}
 impl BitOrAssign<&i128> for i128 {}
 pub trait BitXorAssign<Rhs = Self> {
  fn bitxor_assign(&mut self, rhs: Rhs);
 }
 impl BitXorAssign for bool {}
 impl BitXorAssign<&bool> for bool {}
 impl BitXorAssign for usize {}
 impl BitXorAssign<&usize> for usize {}
 impl BitXorAssign for u8 {}
 impl BitXorAssign<&u8> for u8 {}
 impl BitXorAssign for u16 {}
 impl BitXorAssign<&u16> for u16 {}
 impl BitXorAssign for u32 {}
 impl BitXorAssign<&u32> for u32 {}
 impl BitXorAssign for u64 {}
 impl BitXorAssign<&u64> for u64 {}
 impl BitXorAssign for u128 {}
 impl BitXorAssign<&u128> for u128 {}
 impl BitXorAssign for isize {}
 impl BitXorAssign<&isize> for isize {}
 impl BitXorAssign for i8 {}
 impl BitXorAssign<&i8> for i8 {}
 impl BitXorAssign for i16 {}
 impl BitXorAssign<&i16> for i16 {}
 impl BitXorAssign for i32 {}
 impl BitXorAssign<&i32> for i32 {}
 impl BitXorAssign for i64 {}
 impl BitXorAssign<&i64> for i64 {}
 impl BitXorAssign for i128 {}
 impl BitXorAssign<&i128> for i128 {}
 pub trait ShlAssign<Rhs = Self> {
  fn shl_assign(&mut self, rhs: Rhs);
 }
 impl ShlAssign<u8> for u8 {}
 impl ShlAssign<&u8> for u8 {}
 impl ShlAssign<u16> for u8 {}
 impl ShlAssign<&u16> for u8 {}
 impl ShlAssign<u32> for u8 {}
 impl ShlAssign<&u32> for u8 {}
 impl ShlAssign<u64> for u8 {}
 impl ShlAssign<&u64> for u8 {}
 impl ShlAssign<u128> for u8 {}
 impl ShlAssign<&u128> for u8 {}
 impl ShlAssign<usize> for u8 {}
 impl ShlAssign<&usize> for u8 {}
 impl ShlAssign<i8> for u8 {}
 impl ShlAssign<&i8> for u8 {}
 impl ShlAssign<i16> for u8 {}
 impl ShlAssign<&i16> for u8 {}
 impl ShlAssign<i32> for u8 {}
 impl ShlAssign<&i32> for u8 {}
 impl ShlAssign<i64> for u8 {}
 impl ShlAssign<&i64> for u8 {}
 impl ShlAssign<i128> for u8 {}
 impl ShlAssign<&i128> for u8 {}
 impl ShlAssign<isize> for u8 {}
 impl ShlAssign<&isize> for u8 {}
 impl ShlAssign<u8> for u16 {}
 impl ShlAssign<&u8> for u16 {}
 impl ShlAssign<u16> for u16 {}
 impl ShlAssign<&u16> for u16 {}
 impl ShlAssign<u32> for u16 {}
 impl ShlAssign<&u32> for u16 {}
 impl ShlAssign<u64> for u16 {}
 impl ShlAssign<&u64> for u16 {}
 impl ShlAssign<u128> for u16 {}
 impl ShlAssign<&u128> for u16 {}
 impl ShlAssign<usize> for u16 {}
 impl ShlAssign<&usize> for u16 {}
 impl ShlAssign<i8> for u16 {}
 impl ShlAssign<&i8> for u16 {}
 impl ShlAssign<i16> for u16 {}
 impl ShlAssign<&i16> for u16 {}
 impl ShlAssign<i32> for u16 {}
 impl ShlAssign<&i32> for u16 {}
 impl ShlAssign<i64> for u16 {}
 impl ShlAssign<&i64> for u16 {}
 impl ShlAssign<i128> for u16 {}
 impl ShlAssign<&i128> for u16 {}
 impl ShlAssign<isize> for u16 {}
 impl ShlAssign<&isize> for u16 {}
 impl ShlAssign<u8> for u32 {}
 impl ShlAssign<&u8> for u32 {}
 impl ShlAssign<u16> for u32 {}
 impl ShlAssign<&u16> for u32 {}
 impl ShlAssign<u32> for u32 {}
 impl ShlAssign<&u32> for u32 {}
 impl ShlAssign<u64> for u32 {}
 impl ShlAssign<&u64> for u32 {}
 impl ShlAssign<u128> for u32 {}
 impl ShlAssign<&u128> for u32 {}
 impl ShlAssign<usize> for u32 {}
 impl ShlAssign<&usize> for u32 {}
 impl ShlAssign<i8> for u32 {}
 impl ShlAssign<&i8> for u32 {}
 impl ShlAssign<i16> for u32 {}
 impl ShlAssign<&i16> for u32 {}
 impl ShlAssign<i32> for u32 {}
 impl ShlAssign<&i32> for u32 {}
 impl ShlAssign<i64> for u32 {}
 impl ShlAssign<&i64> for u32 {}
 impl ShlAssign<i128> for u32 {}
 impl ShlAssign<&i128> for u32 {}
 impl ShlAssign<isize> for u32 {}
 impl ShlAssign<&isize> for u32 {}
 impl ShlAssign<u8> for u64 {}
 impl ShlAssign<&u8> for u64 {}
 impl ShlAssign<u16> for u64 {}
 impl ShlAssign<&u16> for u64 {}
 impl ShlAssign<u32> for u64 {}
 impl ShlAssign<&u32> for u64 {}
 impl ShlAssign<u64> for u64 {}
 impl ShlAssign<&u64> for u64 {}
 impl ShlAssign<u128> for u64 {}
 impl ShlAssign<&u128> for u64 {}
 impl ShlAssign<usize> for u64 {}
 impl ShlAssign<&usize> for u64 {}
 impl ShlAssign<i8> for u64 {}
 impl ShlAssign<&i8> for u64 {}
 impl ShlAssign<i16> for u64 {}
 impl ShlAssign<&i16> for u64 {}
 impl ShlAssign<i32> for u64 {}
 impl ShlAssign<&i32> for u64 {}
 impl ShlAssign<i64> for u64 {}
 impl ShlAssign<&i64> for u64 {}
 impl ShlAssign<i128> for u64 {}
 impl ShlAssign<&i128> for u64 {}
 impl ShlAssign<isize> for u64 {}
 impl ShlAssign<&isize> for u64 {}
 impl ShlAssign<u8> for u128 {}
 impl ShlAssign<&u8> for u128 {}
 impl ShlAssign<u16> for u128 {}
 impl ShlAssign<&u16> for u128 {}
 impl ShlAssign<u32> for u128 {}
 impl ShlAssign<&u32> for u128 {}
 impl ShlAssign<u64> for u128 {}
 impl ShlAssign<&u64> for u128 {}
 impl ShlAssign<u128> for u128 {}
 impl ShlAssign<&u128> for u128 {}
 impl ShlAssign<usize> for u128 {}
 impl ShlAssign<&usize> for u128 {}
 impl ShlAssign<i8> for u128 {}
 impl ShlAssign<&i8> for u128 {}
 impl ShlAssign<i16> for u128 {}
 impl ShlAssign<&i16> for u128 {}
 impl ShlAssign<i32> for u128 {}
 impl ShlAssign<&i32> for u128 {}
 impl ShlAssign<i64> for u128 {}
 impl ShlAssign<&i64> for u128 {}
 impl ShlAssign<i128> for u128 {}
 impl ShlAssign<&i128> for u128 {}
 impl ShlAssign<isize> for u128 {}
 impl ShlAssign<&isize> for u128 {}
 impl ShlAssign<u8> for usize {}
 impl ShlAssign<&u8> for usize {}
 impl ShlAssign<u16> for usize {}
 impl ShlAssign<&u16> for usize {}
 impl ShlAssign<u32> for usize {}
 impl ShlAssign<&u32> for usize {}
 impl ShlAssign<u64> for usize {}
 impl ShlAssign<&u64> for usize {}
 impl ShlAssign<u128> for usize {}
 impl ShlAssign<&u128> for usize {}
 impl ShlAssign<usize> for usize {}
 impl ShlAssign<&usize> for usize {}
 impl ShlAssign<i8> for usize {}
 impl ShlAssign<&i8> for usize {}
 impl ShlAssign<i16> for usize {}
 impl ShlAssign<&i16> for usize {}
 impl ShlAssign<i32> for usize {}
 impl ShlAssign<&i32> for usize {}
 impl ShlAssign<i64> for usize {}
 impl ShlAssign<&i64> for usize {}
 impl ShlAssign<i128> for usize {}
 impl ShlAssign<&i128> for usize {}
 impl ShlAssign<isize> for usize {}
 impl ShlAssign<&isize> for usize {}
 impl ShlAssign<u8> for i8 {}
 impl ShlAssign<&u8> for i8 {}
 impl ShlAssign<u16> for i8 {}
 impl ShlAssign<&u16> for i8 {}
 impl ShlAssign<u32> for i8 {}
 impl ShlAssign<&u32> for i8 {}
 impl ShlAssign<u64> for i8 {}
 impl ShlAssign<&u64> for i8 {}
 impl ShlAssign<u128> for i8 {}
 impl ShlAssign<&u128> for i8 {}
 impl ShlAssign<usize> for i8 {}
 impl ShlAssign<&usize> for i8 {}
 impl ShlAssign<i8> for i8 {}
 impl ShlAssign<&i8> for i8 {}
 impl ShlAssign<i16> for i8 {}
 impl ShlAssign<&i16> for i8 {}
 impl ShlAssign<i32> for i8 {}
 impl ShlAssign<&i32> for i8 {}
 impl ShlAssign<i64> for i8 {}
 impl ShlAssign<&i64> for i8 {}
 impl ShlAssign<i128> for i8 {}
 impl ShlAssign<&i128> for i8 {}
 impl ShlAssign<isize> for i8 {}
 impl ShlAssign<&isize> for i8 {}
 impl ShlAssign<u8> for i16 {}
 impl ShlAssign<&u8> for i16 {}
 impl ShlAssign<u16> for i16 {}
 impl ShlAssign<&u16> for i16 {}
 impl ShlAssign<u32> for i16 {}
 impl ShlAssign<&u32> for i16 {}
 impl ShlAssign<u64> for i16 {}
 impl ShlAssign<&u64> for i16 {}
 impl ShlAssign<u128> for i16 {}
 impl ShlAssign<&u128> for i16 {}
 impl ShlAssign<usize> for i16 {}
 impl ShlAssign<&usize> for i16 {}
 impl ShlAssign<i8> for i16 {}
 impl ShlAssign<&i8> for i16 {}
 impl ShlAssign<i16> for i16 {}
 impl ShlAssign<&i16> for i16 {}
 impl ShlAssign<i32> for i16 {}
 impl ShlAssign<&i32> for i16 {}
 impl ShlAssign<i64> for i16 {}
 impl ShlAssign<&i64> for i16 {}
 impl ShlAssign<i128> for i16 {}
 impl ShlAssign<&i128> for i16 {}
 impl ShlAssign<isize> for i16 {}
 impl ShlAssign<&isize> for i16 {}
 impl ShlAssign<u8> for i32 {}
 impl ShlAssign<&u8> for i32 {}
 impl ShlAssign<u16> for i32 {}
 impl ShlAssign<&u16> for i32 {}
 impl ShlAssign<u32> for i32 {}
 impl ShlAssign<&u32> for i32 {}
 impl ShlAssign<u64> for i32 {}
 impl ShlAssign<&u64> for i32 {}
 impl ShlAssign<u128> for i32 {}
 impl ShlAssign<&u128> for i32 {}
 impl ShlAssign<usize> for i32 {}
 impl ShlAssign<&usize> for i32 {}
 impl ShlAssign<i8> for i32 {}
 impl ShlAssign<&i8> for i32 {}
 impl ShlAssign<i16> for i32 {}
 impl ShlAssign<&i16> for i32 {}
 impl ShlAssign<i32> for i32 {}
 impl ShlAssign<&i32> for i32 {}
 impl ShlAssign<i64> for i32 {}
 impl ShlAssign<&i64> for i32 {}
 impl ShlAssign<i128> for i32 {}
 impl ShlAssign<&i128> for i32 {}
 impl ShlAssign<isize> for i32 {}
 impl ShlAssign<&isize> for i32 {}
 impl ShlAssign<u8> for i64 {}
 impl ShlAssign<&u8> for i64 {}
 impl ShlAssign<u16> for i64 {}
 impl ShlAssign<&u16> for i64 {}
 impl ShlAssign<u32> for i64 {}
 impl ShlAssign<&u32> for i64 {}
 impl ShlAssign<u64> for i64 {}
 impl ShlAssign<&u64> for i64 {}
 impl ShlAssign<u128> for i64 {}
 impl ShlAssign<&u128> for i64 {}
 impl ShlAssign<usize> for i64 {}
 impl ShlAssign<&usize> for i64 {}
 impl ShlAssign<i8> for i64 {}
 impl ShlAssign<&i8> for i64 {}
 impl ShlAssign<i16> for i64 {}
 impl ShlAssign<&i16> for i64 {}
 impl ShlAssign<i32> for i64 {}
 impl ShlAssign<&i32> for i64 {}
 impl ShlAssign<i64> for i64 {}
 impl ShlAssign<&i64> for i64 {}
 impl ShlAssign<i128> for i64 {}
 impl ShlAssign<&i128> for i64 {}
 impl ShlAssign<isize> for i64 {}
 impl ShlAssign<&isize> for i64 {}
 impl ShlAssign<u8> for i128 {}
 impl ShlAssign<&u8> for i128 {}
 impl ShlAssign<u16> for i128 {}
 impl ShlAssign<&u16> for i128 {}
 impl ShlAssign<u32> for i128 {}
 impl ShlAssign<&u32> for i128 {}
 impl ShlAssign<u64> for i128 {}
 impl ShlAssign<&u64> for i128 {}
 impl ShlAssign<u128> for i128 {}
 impl ShlAssign<&u128> for i128 {}
 impl ShlAssign<usize> for i128 {}
 impl ShlAssign<&usize> for i128 {}
 impl ShlAssign<i8> for i128 {}
 impl ShlAssign<&i8> for i128 {}
 impl ShlAssign<i16> for i128 {}
 impl ShlAssign<&i16> for i128 {}
 impl ShlAssign<i32> for i128 {}
 impl ShlAssign<&i32> for i128 {}
 impl ShlAssign<i64> for i128 {}
 impl ShlAssign<&i64> for i128 {}
 impl ShlAssign<i128> for i128 {}
 impl ShlAssign<&i128> for i128 {}
 impl ShlAssign<isize> for i128 {}
 impl ShlAssign<&isize> for i128 {}
 impl ShlAssign<u8> for isize {}
 impl ShlAssign<&u8> for isize {}
 impl ShlAssign<u16> for isize {}
 impl ShlAssign<&u16> for isize {}
 impl ShlAssign<u32> for isize {}
 impl ShlAssign<&u32> for isize {}
 impl ShlAssign<u64> for isize {}
 impl ShlAssign<&u64> for isize {}
 impl ShlAssign<u128> for isize {}
 impl ShlAssign<&u128> for isize {}
 impl ShlAssign<usize> for isize {}
 impl ShlAssign<&usize> for isize {}
 impl ShlAssign<i8> for isize {}
 impl ShlAssign<&i8> for isize {}
 impl ShlAssign<i16> for isize {}
 impl ShlAssign<&i16> for isize {}
 impl ShlAssign<i32> for isize {}
 impl ShlAssign<&i32> for isize {}
 impl ShlAssign<i64> for isize {}
 impl ShlAssign<&i64> for isize {}
 impl ShlAssign<i128> for isize {}
 impl ShlAssign<&i128> for isize {}
 impl ShlAssign<isize> for isize {}
 impl ShlAssign<&isize> for isize {}
 pub trait ShrAssign<Rhs = Self> {
  fn shr_assign(&mut self, rhs: Rhs);
 }
 impl ShrAssign<u8> for u8 {}
 impl ShrAssign<&u8> for u8 {}
 impl ShrAssign<u16> for u8 {}
 impl ShrAssign<&u16> for u8 {}
 impl ShrAssign<u32> for u8 {}
 impl ShrAssign<&u32> for u8 {}
 impl ShrAssign<u64> for u8 {}
 impl ShrAssign<&u64> for u8 {}
 impl ShrAssign<u128> for u8 {}
 impl ShrAssign<&u128> for u8 {}
 impl ShrAssign<usize> for u8 {}
 impl ShrAssign<&usize> for u8 {}
 impl ShrAssign<i8> for u8 {}
 impl ShrAssign<&i8> for u8 {}
 impl ShrAssign<i16> for u8 {}
 impl ShrAssign<&i16> for u8 {}
 impl ShrAssign<i32> for u8 {}
 impl ShrAssign<&i32> for u8 {}
 impl ShrAssign<i64> for u8 {}
 impl ShrAssign<&i64> for u8 {}
 impl ShrAssign<i128> for u8 {}
 impl ShrAssign<&i128> for u8 {}
 impl ShrAssign<isize> for u8 {}
 impl ShrAssign<&isize> for u8 {}
 impl ShrAssign<u8> for u16 {}
 impl ShrAssign<&u8> for u16 {}
 impl ShrAssign<u16> for u16 {}
 impl ShrAssign<&u16> for u16 {}
 impl ShrAssign<u32> for u16 {}
 impl ShrAssign<&u32> for u16 {}
 impl ShrAssign<u64> for u16 {}
 impl ShrAssign<&u64> for u16 {}
 impl ShrAssign<u128> for u16 {}
 impl ShrAssign<&u128> for u16 {}
 impl ShrAssign<usize> for u16 {}
 impl ShrAssign<&usize> for u16 {}
 impl ShrAssign<i8> for u16 {}
 impl ShrAssign<&i8> for u16 {}
 impl ShrAssign<i16> for u16 {}
 impl ShrAssign<&i16> for u16 {}
 impl ShrAssign<i32> for u16 {}
 impl ShrAssign<&i32> for u16 {}
 impl ShrAssign<i64> for u16 {}
 impl ShrAssign<&i64> for u16 {}
 impl ShrAssign<i128> for u16 {}
 impl ShrAssign<&i128> for u16 {}
 impl ShrAssign<isize> for u16 {}
 impl ShrAssign<&isize> for u16 {}
 impl ShrAssign<u8> for u32 {}
 impl ShrAssign<&u8> for u32 {}
 impl ShrAssign<u16> for u32 {}
 impl ShrAssign<&u16> for u32 {}
 impl ShrAssign<u32> for u32 {}
 impl ShrAssign<&u32> for u32 {}
 impl ShrAssign<u64> for u32 {}
 impl ShrAssign<&u64> for u32 {}
 impl ShrAssign<u128> for u32 {}
 impl ShrAssign<&u128> for u32 {}
 impl ShrAssign<usize> for u32 {}
 impl ShrAssign<&usize> for u32 {}
 impl ShrAssign<i8> for u32 {}
 impl ShrAssign<&i8> for u32 {}
 impl ShrAssign<i16> for u32 {}
 impl ShrAssign<&i16> for u32 {}
 impl ShrAssign<i32> for u32 {}
 impl ShrAssign<&i32> for u32 {}
 impl ShrAssign<i64> for u32 {}
 impl ShrAssign<&i64> for u32 {}
 impl ShrAssign<i128> for u32 {}
 impl ShrAssign<&i128> for u32 {}
 impl ShrAssign<isize> for u32 {}
 impl ShrAssign<&isize> for u32 {}
 impl ShrAssign<u8> for u64 {}
 impl ShrAssign<&u8> for u64 {}
 impl ShrAssign<u16> for u64 {}
 impl ShrAssign<&u16> for u64 {}
 impl ShrAssign<u32> for u64 {}
 impl ShrAssign<&u32> for u64 {}
 impl ShrAssign<u64> for u64 {}
 impl ShrAssign<&u64> for u64 {}
 impl ShrAssign<u128> for u64 {}
 impl ShrAssign<&u128> for u64 {}
 impl ShrAssign<usize> for u64 {}
 impl ShrAssign<&usize> for u64 {}
 impl ShrAssign<i8> for u64 {}
 impl ShrAssign<&i8> for u64 {}
 impl ShrAssign<i16> for u64 {}
 impl ShrAssign<&i16> for u64 {}
 impl ShrAssign<i32> for u64 {}
 impl ShrAssign<&i32> for u64 {}
 impl ShrAssign<i64> for u64 {}
 impl ShrAssign<&i64> for u64 {}
 impl ShrAssign<i128> for u64 {}
 impl ShrAssign<&i128> for u64 {}
 impl ShrAssign<isize> for u64 {}
 impl ShrAssign<&isize> for u64 {}
 impl ShrAssign<u8> for u128 {}
 impl ShrAssign<&u8> for u128 {}
 impl ShrAssign<u16> for u128 {}
 impl ShrAssign<&u16> for u128 {}
 impl ShrAssign<u32> for u128 {}
 impl ShrAssign<&u32> for u128 {}
 impl ShrAssign<u64> for u128 {}
 impl ShrAssign<&u64> for u128 {}
 impl ShrAssign<u128> for u128 {}
 impl ShrAssign<&u128> for u128 {}
 impl ShrAssign<usize> for u128 {}
 impl ShrAssign<&usize> for u128 {}
 impl ShrAssign<i8> for u128 {}
 impl ShrAssign<&i8> for u128 {}
 impl ShrAssign<i16> for u128 {}
 impl ShrAssign<&i16> for u128 {}
 impl ShrAssign<i32> for u128 {}
 impl ShrAssign<&i32> for u128 {}
 impl ShrAssign<i64> for u128 {}
 impl ShrAssign<&i64> for u128 {}
 impl ShrAssign<i128> for u128 {}
 impl ShrAssign<&i128> for u128 {}
 impl ShrAssign<isize> for u128 {}
 impl ShrAssign<&isize> for u128 {}
 impl ShrAssign<u8> for usize {}
 impl ShrAssign<&u8> for usize {}
 impl ShrAssign<u16> for usize {}
 impl ShrAssign<&u16> for usize {}
 impl ShrAssign<u32> for usize {}
 impl ShrAssign<&u32> for usize {}
 impl ShrAssign<u64> for usize {}
 impl ShrAssign<&u64> for usize {}
 impl ShrAssign<u128> for usize {}
 impl ShrAssign<&u128> for usize {}
 impl ShrAssign<usize> for usize {}
 impl ShrAssign<&usize> for usize {}
 impl ShrAssign<i8> for usize {}
 impl ShrAssign<&i8> for usize {}
 impl ShrAssign<i16> for usize {}
 impl ShrAssign<&i16> for usize {}
 impl ShrAssign<i32> for usize {}
 impl ShrAssign<&i32> for usize {}
 impl ShrAssign<i64> for usize {}
 impl ShrAssign<&i64> for usize {}
 impl ShrAssign<i128> for usize {}
 impl ShrAssign<&i128> for usize {}
 impl ShrAssign<isize> for usize {}
 impl ShrAssign<&isize> for usize {}
 impl ShrAssign<u8> for i8 {}
 impl ShrAssign<&u8> for i8 {}
 impl ShrAssign<u16> for i8 {}
 impl ShrAssign<&u16> for i8 {}
 impl ShrAssign<u32> for i8 {}
 impl ShrAssign<&u32> for i8 {}
 impl ShrAssign<u64> for i8 {}
 impl ShrAssign<&u64> for i8 {}
 impl ShrAssign<u128> for i8 {}
 impl ShrAssign<&u128> for i8 {}
 impl ShrAssign<usize> for i8 {}
 impl ShrAssign<&usize> for i8 {}
 impl ShrAssign<i8> for i8 {}
 impl ShrAssign<&i8> for i8 {}
 impl ShrAssign<i16> for i8 {}
 impl ShrAssign<&i16> for i8 {}
 impl ShrAssign<i32> for i8 {}
 impl ShrAssign<&i32> for i8 {}
 impl ShrAssign<i64> for i8 {}
 impl ShrAssign<&i64> for i8 {}
 impl ShrAssign<i128> for i8 {}
 impl ShrAssign<&i128> for i8 {}
 impl ShrAssign<isize> for i8 {}
 impl ShrAssign<&isize> for i8 {}
 impl ShrAssign<u8> for i16 {}
 impl ShrAssign<&u8> for i16 {}
 impl ShrAssign<u16> for i16 {}
 impl ShrAssign<&u16> for i16 {}
 impl ShrAssign<u32> for i16 {}
 impl ShrAssign<&u32> for i16 {}
 impl ShrAssign<u64> for i16 {}
 impl ShrAssign<&u64> for i16 {}
 impl ShrAssign<u128> for i16 {}
 impl ShrAssign<&u128> for i16 {}
 impl ShrAssign<usize> for i16 {}
 impl ShrAssign<&usize> for i16 {}
 impl ShrAssign<i8> for i16 {}
 impl ShrAssign<&i8> for i16 {}
 impl ShrAssign<i16> for i16 {}
 impl ShrAssign<&i16> for i16 {}
 impl ShrAssign<i32> for i16 {}
 impl ShrAssign<&i32> for i16 {}
 impl ShrAssign<i64> for i16 {}
 impl ShrAssign<&i64> for i16 {}
 impl ShrAssign<i128> for i16 {}
 impl ShrAssign<&i128> for i16 {}
 impl ShrAssign<isize> for i16 {}
 impl ShrAssign<&isize> for i16 {}
 impl ShrAssign<u8> for i32 {}
 impl ShrAssign<&u8> for i32 {}
 impl ShrAssign<u16> for i32 {}
 impl ShrAssign<&u16> for i32 {}
 impl ShrAssign<u32> for i32 {}
 impl ShrAssign<&u32> for i32 {}
 impl ShrAssign<u64> for i32 {}
 impl ShrAssign<&u64> for i32 {}
 impl ShrAssign<u128> for i32 {}
 impl ShrAssign<&u128> for i32 {}
 impl ShrAssign<usize> for i32 {}
 impl ShrAssign<&usize> for i32 {}
 impl ShrAssign<i8> for i32 {}
 impl ShrAssign<&i8> for i32 {}
 impl ShrAssign<i16> for i32 {}
 impl ShrAssign<&i16> for i32 {}
 impl ShrAssign<i32> for i32 {}
 impl ShrAssign<&i32> for i32 {}
 impl ShrAssign<i64> for i32 {}
 impl ShrAssign<&i64> for i32 {}
 impl ShrAssign<i128> for i32 {}
 impl ShrAssign<&i128> for i32 {}
 impl ShrAssign<isize> for i32 {}
 impl ShrAssign<&isize> for i32 {}
 impl ShrAssign<u8> for i64 {}
 impl ShrAssign<&u8> for i64 {}
 impl ShrAssign<u16> for i64 {}
 impl ShrAssign<&u16> for i64 {}
 impl ShrAssign<u32> for i64 {}
 impl ShrAssign<&u32> for i64 {}
 impl ShrAssign<u64> for i64 {}
 impl ShrAssign<&u64> for i64 {}
 impl ShrAssign<u128> for i64 {}
 impl ShrAssign<&u128> for i64 {}
 impl ShrAssign<usize> for i64 {}
 impl ShrAssign<&usize> for i64 {}
 impl ShrAssign<i8> for i64 {}
 impl ShrAssign<&i8> for i64 {}
 impl ShrAssign<i16> for i64 {}
 impl ShrAssign<&i16> for i64 {}
 impl ShrAssign<i32> for i64 {}
 impl ShrAssign<&i32> for i64 {}
 impl ShrAssign<i64> for i64 {}
 impl ShrAssign<&i64> for i64 {}
 impl ShrAssign<i128> for i64 {}
 impl ShrAssign<&i128> for i64 {}
 impl ShrAssign<isize> for i64 {}
 impl ShrAssign<&isize> for i64 {}
 impl ShrAssign<u8> for i128 {}
 impl ShrAssign<&u8> for i128 {}
 impl ShrAssign<u16> for i128 {}
 impl ShrAssign<&u16> for i128 {}
 impl ShrAssign<u32> for i128 {}
 impl ShrAssign<&u32> for i128 {}
 impl ShrAssign<u64> for i128 {}
 impl ShrAssign<&u64> for i128 {}
 impl ShrAssign<u128> for i128 {}
 impl ShrAssign<&u128> for i128 {}
 impl ShrAssign<usize> for i128 {}
 impl ShrAssign<&usize> for i128 {}
 impl ShrAssign<i8> for i128 {}
 impl ShrAssign<&i8> for i128 {}
 impl ShrAssign<i16> for i128 {}
 impl ShrAssign<&i16> for i128 {}
 impl ShrAssign<i32> for i128 {}
 impl ShrAssign<&i32> for i128 {}
 impl ShrAssign<i64> for i128 {}
 impl ShrAssign<&i64> for i128 {}
 impl ShrAssign<i128> for i128 {}
 impl ShrAssign<&i128> for i128 {}
 impl ShrAssign<isize> for i128 {}
 impl ShrAssign<&isize> for i128 {}
 impl ShrAssign<u8> for isize {}
 impl ShrAssign<&u8> for isize {}
 impl ShrAssign<u16> for isize {}
 impl ShrAssign<&u16> for isize {}
 impl ShrAssign<u32> for isize {}
 impl ShrAssign<&u32> for isize {}
 impl ShrAssign<u64> for isize {}
 impl ShrAssign<&u64> for isize {}
 impl ShrAssign<u128> for isize {}
 impl ShrAssign<&u128> for isize {}
 impl ShrAssign<usize> for isize {}
 impl ShrAssign<&usize> for isize {}
 impl ShrAssign<i8> for isize {}
 impl ShrAssign<&i8> for isize {}
 impl ShrAssign<i16> for isize {}
 impl ShrAssign<&i16> for isize {}
 impl ShrAssign<i32> for isize {}
 impl ShrAssign<&i32> for isize {}
 impl ShrAssign<i64> for isize {}
 impl ShrAssign<&i64> for isize {}
 impl ShrAssign<i128> for isize {}
 impl ShrAssign<&i128> for isize {}
 impl ShrAssign<isize> for isize {}
 impl ShrAssign<&isize> for isize {}
}
mod control_flow {
 use crate::{convert, ops};
 pub enum ControlFlow<B, C = ()> {
  Continue(C),
  Break(B),
 }
 impl<B: crate::clone::Clone, C: crate::clone::Clone> crate::clone::Clone for ControlFlow<B, C> {}
 impl<B: crate::cmp::PartialEq, C: crate::cmp::PartialEq> crate::cmp::PartialEq for ControlFlow<B, C> {}
 impl<B: crate::cmp::Eq, C: crate::cmp::Eq> crate::cmp::Eq for ControlFlow<B, C> {}
 impl<B: crate::marker::Copy, C: crate::marker::Copy> crate::marker::Copy for ControlFlow<B, C> {}
 impl<B: crate::fmt::Debug, C: crate::fmt::Debug> crate::fmt::Debug for ControlFlow<B, C> {}
 impl<B: crate::hash::Hash, C: crate::hash::Hash> crate::hash::Hash for ControlFlow<B, C> {}
 impl<B, C> ops::Try for ControlFlow<B, C> {
  type Output = C;
  type Residual = ControlFlow<B, convert::Infallible>;
 }
 impl<B, C> ops::FromResidual<ControlFlow<B, convert::Infallible>> for ControlFlow<B, C> {}
 impl<B, C> ops::Residual<C> for ControlFlow<B, convert::Infallible> {
  type TryType = ControlFlow<B, C>;
 }
 impl<B, C> ControlFlow<B, C> {
  pub fn is_break(&self) -> bool {}
  pub fn is_continue(&self) -> bool {}
  pub fn break_value(self) -> Option<B> {}
  pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C> where F: FnOnce(B) -> T {}
  pub fn continue_value(self) -> Option<C> {}
  pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T> where F: FnOnce(C) -> T {}
 }
}
mod deref {
 pub trait Deref {
  type Target: ?Sized;
  fn deref(&self) -> &Self::Target;
 }
 impl<T: ?Sized> Deref for &T {
  type Target = T;
 }
 impl<T: ?Sized> Deref for &mut T {
  type Target = T;
 }
 pub trait DerefMut: Deref {
  fn deref_mut(&mut self) -> &mut Self::Target;
 }
 impl<T: ?Sized> DerefMut for &mut T {}
 pub trait Receiver {
  type Target: ?Sized;
 }
 impl<P: ?Sized, T: ?Sized> Receiver for P where P: Deref<Target = T> {
  type Target = T;
 }
}
mod drop {
 pub trait Drop {
  fn drop(&mut self);
 }
}
mod function {
 pub trait Fn<Args>: FnMut<Args> {
  fn call(&self, args: Args) -> Self::Output;
 }
 pub trait FnMut<Args>: FnOnce<Args> {
  fn call_mut(&mut self, args: Args) -> Self::Output;
 }
 pub trait FnOnce<Args> {
  type Output;
  fn call_once(self, args: Args) -> Self::Output;
 }
 mod impls {
  impl<A, F: ?Sized> Fn<A> for &F where F: Fn<A> {}
  impl<A, F: ?Sized> FnMut<A> for &F where F: Fn<A> {}
  impl<A, F: ?Sized> FnOnce<A> for &F where F: Fn<A> {
   type Output = F::Output;
  }
  impl<A, F: ?Sized> FnMut<A> for &mut F where F: FnMut<A> {}
  impl<A, F: ?Sized> FnOnce<A> for &mut F where F: FnMut<A> {
   type Output = F::Output;
  }
 }
}
mod index {
 pub trait Index<Idx: ?Sized> {
  type Output: ?Sized;
  fn index(&self, index: Idx) -> &Self::Output;
 }
 pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
  fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
 }
}
mod range {
 use crate::fmt;
 pub struct RangeFull;
 impl crate::clone::Clone for RangeFull {}
 impl crate::default::Default for RangeFull {}
 impl crate::cmp::Eq for RangeFull {}
 impl crate::cmp::PartialEq for RangeFull {}
 impl crate::marker::Copy for RangeFull {}
 impl crate::hash::Hash for RangeFull {}
 impl fmt::Debug for RangeFull {}
 pub struct Range<Idx> {pub start: Idx, pub end: Idx}
 impl<Idx: crate::clone::Clone> crate::clone::Clone for Range<Idx> {}
 impl<Idx: crate::default::Default> crate::default::Default for Range<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for Range<Idx> {}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for Range<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for Range<Idx> {}
 impl<Idx: fmt::Debug> fmt::Debug for Range<Idx> {}
 impl<Idx: PartialOrd<Idx>> Range<Idx> {
  pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> {}
  pub fn is_empty(&self) -> bool where Idx: PartialOrd<Idx> {}
 }
 pub struct RangeFrom<Idx> {pub start: Idx}
 impl<Idx: crate::clone::Clone> crate::clone::Clone for RangeFrom<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for RangeFrom<Idx> {}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for RangeFrom<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for RangeFrom<Idx> {}
 impl<Idx: fmt::Debug> fmt::Debug for RangeFrom<Idx> {}
 impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
  pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> {}
 }
 pub struct RangeTo<Idx> {pub end: Idx}
 impl<Idx: crate::clone::Clone> crate::clone::Clone for RangeTo<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for RangeTo<Idx> {}
 impl<Idx: crate::marker::Copy> crate::marker::Copy for RangeTo<Idx> {}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for RangeTo<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for RangeTo<Idx> {}
 impl<Idx: fmt::Debug> fmt::Debug for RangeTo<Idx> {}
 impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
  pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> {}
 }
 pub struct RangeInclusive<Idx> {_private: (Idx,)}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for RangeInclusive<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for RangeInclusive<Idx> {}
 impl<Idx: crate::clone::Clone> crate::clone::Clone for RangeInclusive<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for RangeInclusive<Idx> {}
 impl<Idx> RangeInclusive<Idx> {
  pub fn new(start: Idx, end: Idx) -> Self {}
  pub fn start(&self) -> &Idx {}
  pub fn end(&self) -> &Idx {}
  pub fn into_inner(self) -> (Idx, Idx) {}
 }
 impl<Idx: fmt::Debug> fmt::Debug for RangeInclusive<Idx> {}
 impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
  pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> {}
  pub fn is_empty(&self) -> bool where Idx: PartialOrd {}
 }
 pub struct RangeToInclusive<Idx> {pub end: Idx}
 impl<Idx: crate::clone::Clone> crate::clone::Clone for RangeToInclusive<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for RangeToInclusive<Idx> {}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for RangeToInclusive<Idx> {}
 impl<Idx: crate::marker::Copy> crate::marker::Copy for RangeToInclusive<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for RangeToInclusive<Idx> {}
 impl<Idx: fmt::Debug> fmt::Debug for RangeToInclusive<Idx> {}
 impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
  pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> {}
 }
 pub enum Bound<T> {
  Included(T),
  Excluded(T),
  Unbounded,
 }
 impl<T: crate::clone::Clone> crate::clone::Clone for Bound<T> {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for Bound<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for Bound<T> {}
 impl<T: crate::marker::Copy> crate::marker::Copy for Bound<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for Bound<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for Bound<T> {}
 impl<T> Bound<T> {
  pub fn as_ref(&self) -> Bound<&T> {}
  pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {}
 }
 impl<T: Clone> Bound<&T> {
  pub fn cloned(self) -> Bound<T> where T: Clone {}
 }
 pub trait RangeBounds<T: ?Sized> {
  fn start_bound(&self) -> Bound<&T>;
  fn end_bound(&self) -> Bound<&T>;
  fn contains<U>(&self, item: &U) -> bool where T: PartialOrd<U>, U: ?Sized + PartialOrd<T> {}
 }
 impl<T: ?Sized> RangeBounds<T> for RangeFull {}
 impl<T> RangeBounds<T> for RangeFrom<T> {}
 impl<T> RangeBounds<T> for RangeTo<T> {}
 impl<T> RangeBounds<T> for Range<T> {}
 impl<T> RangeBounds<T> for RangeInclusive<T> {}
 impl<T> RangeBounds<T> for RangeToInclusive<T> {}
 impl<T> RangeBounds<T> for(Bound<T>, Bound<T>) {}
 impl<'a, T: ?Sized + 'a> RangeBounds<T> for(Bound<&'a T>, Bound<&'a T>) {}
 impl<T> RangeBounds<T> for RangeFrom<&T> {}
 impl<T> RangeBounds<T> for RangeTo<&T> {}
 impl<T> RangeBounds<T> for Range<&T> {}
 impl<T> RangeBounds<T> for RangeInclusive<&T> {}
 impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
 pub enum OneSidedRangeBound {
  StartInclusive,
  End,
  EndInclusive,
 }
 pub trait OneSidedRange<T>: RangeBounds<T> {
  fn bound(self) -> (OneSidedRangeBound, T);
 }
 impl<T> OneSidedRange<T> for RangeTo<T> where Self: RangeBounds<T> {}
 impl<T> OneSidedRange<T> for RangeFrom<T> where Self: RangeBounds<T> {}
 impl<T> OneSidedRange<T> for RangeToInclusive<T> where Self: RangeBounds<T> {}
}
mod try_trait {
 use crate::ops::ControlFlow;
 pub trait Try: FromResidual {
  type Output;
  type Residual;
  fn from_output(output: Self::Output) -> Self;
  fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
 }
 pub trait FromResidual<R = <Self as Try>::Residual> {
  fn from_residual(residual: R) -> Self;
 }
 pub trait Residual<O>: Sized {
  type TryType: Try<Output = O, Residual = Self>;
 }
}
mod unsize {
 use crate::marker::Unsize;
 pub trait CoerceUnsized<T: ?Sized> {}
 impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a mut U> for &'a mut T {}
 impl<'a, 'b: 'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a U> for &'b mut T {}
 impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*mut U> for &'a mut T {}
 impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for &'a mut T {}
 impl<'a, 'b: 'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a U> for &'b T {}
 impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for &'a T {}
 impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*mut U> for *mut T {}
 impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for *mut T {}
 impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for *const T {}
}
