use crate::fmt;
use crate::error::Error;
use crate::hash::Hash;
pub use num::FloatToInt;
pub fn identity<T>(x: T) -> T {}
pub trait AsRef<T: ?Sized> {
 fn as_ref(&self) -> &T;
}
pub trait AsMut<T: ?Sized> {
 fn as_mut(&mut self) -> &mut T;
}
pub trait Into<T>: Sized {
 fn into(self) -> T;
}
pub trait From<T>: Sized {
 fn from(value: T) -> Self;
}
pub trait TryInto<T>: Sized {
 type Error;
 fn try_into(self) -> Result<T, Self::Error>;
}
pub trait TryFrom<T>: Sized {
 type Error;
 fn try_from(value: T) -> Result<Self, Self::Error>;
}
impl<T: ?Sized, U: ?Sized> AsRef<U> for &T where T: AsRef<U> {}
impl<T: ?Sized, U: ?Sized> AsRef<U> for &mut T where T: AsRef<U> {}
impl<T: ?Sized, U: ?Sized> AsMut<U> for &mut T where T: AsMut<U> {}
impl<T, U> Into<U> for T where U: From<T> {}
impl<T> From<T> for T {}
impl<T> From<!> for T {}
impl<T, U> TryInto<U> for T where U: TryFrom<T> {
 type Error = U::Error;
}
impl<T, U> TryFrom<U> for T where U: Into<T> {
 type Error = Infallible;
}
impl<T> AsRef<[T]> for [T] {}
impl<T> AsMut<[T]> for [T] {}
impl AsRef<str> for str {}
impl AsMut<str> for str {}
pub enum Infallible {}
impl crate::marker::Copy for Infallible {}
impl Clone for Infallible {}
impl fmt::Debug for Infallible {}
impl fmt::Display for Infallible {}
impl Error for Infallible {}
impl PartialEq for Infallible {}
impl Eq for Infallible {}
impl PartialOrd for Infallible {}
impl Ord for Infallible {}
impl From<!> for Infallible {}
impl Hash for Infallible {}
mod num {
 use crate::num::{NonZero, TryFromIntError};
 pub trait FloatToInt<Int>: Sized {
  unsafe fn to_int_unchecked(self) -> Int;
 }
 impl FloatToInt<u8> for f32 {}
 impl FloatToInt<u16> for f32 {}
 impl FloatToInt<u32> for f32 {}
 impl FloatToInt<u64> for f32 {}
 impl FloatToInt<u128> for f32 {}
 impl FloatToInt<usize> for f32 {}
 impl FloatToInt<i8> for f32 {}
 impl FloatToInt<i16> for f32 {}
 impl FloatToInt<i32> for f32 {}
 impl FloatToInt<i64> for f32 {}
 impl FloatToInt<i128> for f32 {}
 impl FloatToInt<isize> for f32 {}
 impl FloatToInt<u8> for f64 {}
 impl FloatToInt<u16> for f64 {}
 impl FloatToInt<u32> for f64 {}
 impl FloatToInt<u64> for f64 {}
 impl FloatToInt<u128> for f64 {}
 impl FloatToInt<usize> for f64 {}
 impl FloatToInt<i8> for f64 {}
 impl FloatToInt<i16> for f64 {}
 impl FloatToInt<i32> for f64 {}
 impl FloatToInt<i64> for f64 {}
 impl FloatToInt<i128> for f64 {}
 impl FloatToInt<isize> for f64 {}
 impl From<bool> for u8 {}
 impl From<bool> for u16 {}
 impl From<bool> for u32 {}
 impl From<bool> for u64 {}
 impl From<bool> for u128 {}
 impl From<bool> for usize {}
 impl From<bool> for i8 {}
 impl From<bool> for i16 {}
 impl From<bool> for i32 {}
 impl From<bool> for i64 {}
 impl From<bool> for i128 {}
 impl From<bool> for isize {}
 impl From<u8> for u16 {}
 impl From<u8> for u32 {}
 impl From<u8> for u64 {}
 impl From<u8> for u128 {}
 impl From<u8> for usize {}
 impl From<u16> for u32 {}
 impl From<u16> for u64 {}
 impl From<u16> for u128 {}
 impl From<u32> for u64 {}
 impl From<u32> for u128 {}
 impl From<u64> for u128 {}
 impl From<i8> for i16 {}
 impl From<i8> for i32 {}
 impl From<i8> for i64 {}
 impl From<i8> for i128 {}
 impl From<i8> for isize {}
 impl From<i16> for i32 {}
 impl From<i16> for i64 {}
 impl From<i16> for i128 {}
 impl From<i32> for i64 {}
 impl From<i32> for i128 {}
 impl From<i64> for i128 {}
 impl From<u8> for i16 {}
 impl From<u8> for i32 {}
 impl From<u8> for i64 {}
 impl From<u8> for i128 {}
 impl From<u16> for i32 {}
 impl From<u16> for i64 {}
 impl From<u16> for i128 {}
 impl From<u32> for i64 {}
 impl From<u32> for i128 {}
 impl From<u64> for i128 {}
 impl From<u16> for usize {}
 impl From<u8> for isize {}
 impl From<i16> for isize {}
 impl From<i8> for f32 {}
 impl From<i8> for f64 {}
 impl From<i16> for f32 {}
 impl From<i16> for f64 {}
 impl From<i32> for f64 {}
 impl From<u8> for f32 {}
 impl From<u8> for f64 {}
 impl From<u16> for f32 {}
 impl From<u16> for f64 {}
 impl From<u32> for f64 {}
 impl From<f32> for f64 {}
 impl From<bool> for f32 {}
 impl From<bool> for f64 {}
 impl TryFrom<u128> for bool {
  type Error = TryFromIntError;
 }
 impl TryFrom<u64> for bool {
  type Error = TryFromIntError;
 }
 impl TryFrom<u32> for bool {
  type Error = TryFromIntError;
 }
 impl TryFrom<u16> for bool {
  type Error = TryFromIntError;
 }
 impl TryFrom<u8> for bool {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for bool {
  type Error = TryFromIntError;
 }
 impl TryFrom<i64> for bool {
  type Error = TryFromIntError;
 }
 impl TryFrom<i32> for bool {
  type Error = TryFromIntError;
 }
 impl TryFrom<i16> for bool {
  type Error = TryFromIntError;
 }
 impl TryFrom<i8> for bool {
  type Error = TryFromIntError;
 }
 impl TryFrom<u16> for u8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u32> for u8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u32> for u16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u64> for u8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u64> for u16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u64> for u32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u128> for u8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u128> for u16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u128> for u32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u128> for u64 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i16> for i8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i32> for i8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i32> for i16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i64> for i8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i64> for i16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i64> for i32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for i8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for i16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for i32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for i64 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u8> for i8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u16> for i8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u16> for i16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u32> for i8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u32> for i16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u32> for i32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u64> for i8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u64> for i16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u64> for i32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u64> for i64 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u128> for i8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u128> for i16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u128> for i32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u128> for i64 {
  type Error = TryFromIntError;
 }
 impl TryFrom<u128> for i128 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i8> for u8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i8> for u16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i8> for u32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i8> for u64 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i8> for u128 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i16> for u8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i16> for u16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i16> for u32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i16> for u64 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i16> for u128 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i32> for u8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i32> for u16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i32> for u32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i32> for u64 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i32> for u128 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i64> for u8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i64> for u16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i64> for u32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i64> for u64 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i64> for u128 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for u8 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for u16 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for u32 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for u64 {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for u128 {
  type Error = TryFromIntError;
 }
 impl TryFrom<usize> for isize {
  type Error = TryFromIntError;
 }
 impl TryFrom<isize> for usize {
  type Error = TryFromIntError;
 }
 impl From<NonZero<u8>> for NonZero<u16> {}
 impl From<NonZero<u8>> for NonZero<u32> {}
 impl From<NonZero<u8>> for NonZero<u64> {}
 impl From<NonZero<u8>> for NonZero<u128> {}
 impl From<NonZero<u8>> for NonZero<usize> {}
 impl From<NonZero<u16>> for NonZero<u32> {}
 impl From<NonZero<u16>> for NonZero<u64> {}
 impl From<NonZero<u16>> for NonZero<u128> {}
 impl From<NonZero<u16>> for NonZero<usize> {}
 impl From<NonZero<u32>> for NonZero<u64> {}
 impl From<NonZero<u32>> for NonZero<u128> {}
 impl From<NonZero<u64>> for NonZero<u128> {}
 impl From<NonZero<i8>> for NonZero<i16> {}
 impl From<NonZero<i8>> for NonZero<i32> {}
 impl From<NonZero<i8>> for NonZero<i64> {}
 impl From<NonZero<i8>> for NonZero<i128> {}
 impl From<NonZero<i8>> for NonZero<isize> {}
 impl From<NonZero<i16>> for NonZero<i32> {}
 impl From<NonZero<i16>> for NonZero<i64> {}
 impl From<NonZero<i16>> for NonZero<i128> {}
 impl From<NonZero<i16>> for NonZero<isize> {}
 impl From<NonZero<i32>> for NonZero<i64> {}
 impl From<NonZero<i32>> for NonZero<i128> {}
 impl From<NonZero<i64>> for NonZero<i128> {}
 impl From<NonZero<u8>> for NonZero<i16> {}
 impl From<NonZero<u8>> for NonZero<i32> {}
 impl From<NonZero<u8>> for NonZero<i64> {}
 impl From<NonZero<u8>> for NonZero<i128> {}
 impl From<NonZero<u8>> for NonZero<isize> {}
 impl From<NonZero<u16>> for NonZero<i32> {}
 impl From<NonZero<u16>> for NonZero<i64> {}
 impl From<NonZero<u16>> for NonZero<i128> {}
 impl From<NonZero<u32>> for NonZero<i64> {}
 impl From<NonZero<u32>> for NonZero<i128> {}
 impl From<NonZero<u64>> for NonZero<i128> {}
 impl TryFrom<u8> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<u16> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<u32> for NonZero<u32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<u64> for NonZero<u64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<u128> for NonZero<u128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<usize> for NonZero<usize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<i8> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<i16> for NonZero<i16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<i32> for NonZero<i32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<i64> for NonZero<i64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<i128> for NonZero<i128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<isize> for NonZero<isize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u16>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u32>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u32>> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u32>> for NonZero<usize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u64>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u64>> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u64>> for NonZero<u32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u64>> for NonZero<usize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<u32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<u64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<usize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<u32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<u64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<u128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i16>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i32>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i32>> for NonZero<i16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i32>> for NonZero<isize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i64>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i64>> for NonZero<i16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i64>> for NonZero<i32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i64>> for NonZero<isize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<i16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<i32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<i64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<isize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<i16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<i32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<i64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<i128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u8>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u16>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u16>> for NonZero<i16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u16>> for NonZero<isize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u32>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u32>> for NonZero<i16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u32>> for NonZero<i32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u32>> for NonZero<isize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u64>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u64>> for NonZero<i16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u64>> for NonZero<i32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u64>> for NonZero<i64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u64>> for NonZero<isize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<i16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<i32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<i64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<i128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<u128>> for NonZero<isize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<i8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<i16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<i32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<i64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<i128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<usize>> for NonZero<isize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i8>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i8>> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i8>> for NonZero<u32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i8>> for NonZero<u64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i8>> for NonZero<u128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i8>> for NonZero<usize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i16>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i16>> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i16>> for NonZero<u32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i16>> for NonZero<u64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i16>> for NonZero<u128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i16>> for NonZero<usize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i32>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i32>> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i32>> for NonZero<u32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i32>> for NonZero<u64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i32>> for NonZero<u128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i32>> for NonZero<usize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i64>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i64>> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i64>> for NonZero<u32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i64>> for NonZero<u64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i64>> for NonZero<u128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i64>> for NonZero<usize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<u32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<u64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<u128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<i128>> for NonZero<usize> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<u8> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<u16> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<u32> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<u64> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<u128> {
  type Error = TryFromIntError;
 }
 impl TryFrom<NonZero<isize>> for NonZero<usize> {
  type Error = TryFromIntError;
 }
 mod ptr_try_from_impls {
  use super::TryFromIntError;
  impl TryFrom<usize> for u8 {
   type Error = TryFromIntError;
  }
  impl TryFrom<usize> for u16 {
   type Error = TryFromIntError;
  }
  impl TryFrom<usize> for u32 {
   type Error = TryFromIntError;
  }
  impl TryFrom<usize> for u64 {
   type Error = TryFromIntError;
  }
  impl TryFrom<usize> for u128 {
   type Error = TryFromIntError;
  }
  impl TryFrom<usize> for i8 {
   type Error = TryFromIntError;
  }
  impl TryFrom<usize> for i16 {
   type Error = TryFromIntError;
  }
  impl TryFrom<usize> for i32 {
   type Error = TryFromIntError;
  }
  impl TryFrom<usize> for i64 {
   type Error = TryFromIntError;
  }
  impl TryFrom<usize> for i128 {
   type Error = TryFromIntError;
  }
  impl TryFrom<isize> for u8 {
   type Error = TryFromIntError;
  }
  impl TryFrom<isize> for u16 {
   type Error = TryFromIntError;
  }
  impl TryFrom<isize> for u32 {
   type Error = TryFromIntError;
  }
  impl TryFrom<isize> for u64 {
   type Error = TryFromIntError;
  }
  impl TryFrom<isize> for u128 {
   type Error = TryFromIntError;
  }
  impl TryFrom<isize> for i8 {
   type Error = TryFromIntError;
  }
  impl TryFrom<isize> for i16 {
   type Error = TryFromIntError;
  }
  impl TryFrom<isize> for i32 {
   type Error = TryFromIntError;
  }
  impl TryFrom<isize> for i64 {
   type Error = TryFromIntError;
  }
  impl TryFrom<isize> for i128 {
   type Error = TryFromIntError;
  }
  impl TryFrom<u32> for usize {
   type Error = TryFromIntError;
  }
  impl TryFrom<u64> for usize {
   type Error = TryFromIntError;
  }
  impl TryFrom<u128> for usize {
   type Error = TryFromIntError;
  }
  impl TryFrom<i8> for usize {
   type Error = TryFromIntError;
  }
  impl TryFrom<i16> for usize {
   type Error = TryFromIntError;
  }
  impl TryFrom<i32> for usize {
   type Error = TryFromIntError;
  }
  impl TryFrom<i64> for usize {
   type Error = TryFromIntError;
  }
  impl TryFrom<i128> for usize {
   type Error = TryFromIntError;
  }
  impl TryFrom<u16> for isize {
   type Error = TryFromIntError;
  }
  impl TryFrom<u32> for isize {
   type Error = TryFromIntError;
  }
  impl TryFrom<u64> for isize {
   type Error = TryFromIntError;
  }
  impl TryFrom<u128> for isize {
   type Error = TryFromIntError;
  }
  impl TryFrom<i32> for isize {
   type Error = TryFromIntError;
  }
  impl TryFrom<i64> for isize {
   type Error = TryFromIntError;
  }
  impl TryFrom<i128> for isize {
   type Error = TryFromIntError;
  }
 }
}
