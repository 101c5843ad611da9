use crate::result;
use crate::cell::{Cell, Ref, RefCell, RefMut, UnsafeCell};
use crate::marker::PhantomData;
pub use macros::Debug;
pub use self::builders::{DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple, FromFn, from_fn};
pub enum Alignment {
 Left,
 Right,
 Center,
}
impl crate::marker::Copy for Alignment {}
impl crate::clone::Clone for Alignment {}
impl crate::fmt::Debug for Alignment {}
impl crate::cmp::PartialEq for Alignment {}
impl crate::cmp::Eq for Alignment {}
pub type Result = result::Result<(), Error>;
pub struct Error;
impl crate::marker::Copy for Error {}
impl crate::clone::Clone for Error {}
impl crate::fmt::Debug for Error {}
impl crate::default::Default for Error {}
impl crate::cmp::Eq for Error {}
impl crate::hash::Hash for Error {}
impl crate::cmp::Ord for Error {}
impl crate::cmp::PartialEq for Error {}
impl crate::cmp::PartialOrd for Error {}
pub trait Write {
 fn write_str(&mut self, s: &str) -> Result;
 fn write_char(&mut self, c: char) -> Result {}
 fn write_fmt(&mut self, args: Arguments<'_>) -> Result {}
}
impl<W: Write + ?Sized> Write for &mut W {}
pub struct Formatter<'a> {}
pub struct Arguments<'a> {}
impl<'a> crate::marker::Copy for Arguments<'a> {}
impl<'a> crate::clone::Clone for Arguments<'a> {}
impl<'a> Arguments<'a> {
 pub fn as_str(&self) -> Option<&'static str> {}
}
impl Debug for Arguments<'_> {}
impl Display for Arguments<'_> {}
pub trait Debug {
 fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Display {
 fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Octal {
 fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Binary {
 fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait LowerHex {
 fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait UpperHex {
 fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Pointer {
 fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait LowerExp {
 fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait UpperExp {
 fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> Result {}
impl<'a> Formatter<'a> {
 pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
 pub fn pad(&mut self, s: &str) -> Result {}
 pub fn write_str(&mut self, data: &str) -> Result {}
 pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {}
 pub fn flags(&self) -> u32 {}
 pub fn fill(&self) -> char {}
 pub fn align(&self) -> Option<Alignment> {}
 pub fn width(&self) -> Option<usize> {}
 pub fn precision(&self) -> Option<usize> {}
 pub fn sign_plus(&self) -> bool {}
 pub fn sign_minus(&self) -> bool {}
 pub fn alternate(&self) -> bool {}
 pub fn sign_aware_zero_pad(&self) -> bool {}
 pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {}
 pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {}
 pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {}
 pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {}
 pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {}
}
impl Write for Formatter<'_> {}
impl Display for Error {}
impl<T: ?Sized + Debug> Debug for &T {}
impl<T: ?Sized + Debug> Debug for &mut T {}
impl<T: ?Sized + Display> Display for &T {}
impl<T: ?Sized + Display> Display for &mut T {}
impl<T: ?Sized + Octal> Octal for &T {}
impl<T: ?Sized + Octal> Octal for &mut T {}
impl<T: ?Sized + Binary> Binary for &T {}
impl<T: ?Sized + Binary> Binary for &mut T {}
impl<T: ?Sized + LowerHex> LowerHex for &T {}
impl<T: ?Sized + LowerHex> LowerHex for &mut T {}
impl<T: ?Sized + UpperHex> UpperHex for &T {}
impl<T: ?Sized + UpperHex> UpperHex for &mut T {}
impl<T: ?Sized + LowerExp> LowerExp for &T {}
impl<T: ?Sized + LowerExp> LowerExp for &mut T {}
impl<T: ?Sized + UpperExp> UpperExp for &T {}
impl<T: ?Sized + UpperExp> UpperExp for &mut T {}
impl Debug for ! {}
impl Display for ! {}
impl Debug for bool {}
impl Display for bool {}
impl Debug for str {}
impl Display for str {}
impl Debug for char {}
impl Display for char {}
impl<T: ?Sized> Pointer for *const T {}
impl<T: ?Sized> Pointer for *mut T {}
impl<T: ?Sized> Pointer for &T {}
impl<T: ?Sized> Pointer for &mut T {}
impl<T: ?Sized> Debug for *const T {}
impl<T: ?Sized> Debug for *mut T {}
impl<E: Debug, D: Debug, C: Debug, B: Debug, A: Debug, Z: Debug, Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for(E, D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<D: Debug, C: Debug, B: Debug, A: Debug, Z: Debug, Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for(D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<C: Debug, B: Debug, A: Debug, Z: Debug, Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for(C, B, A, Z, Y, X, W, V, U, T) {}
impl<B: Debug, A: Debug, Z: Debug, Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for(B, A, Z, Y, X, W, V, U, T) {}
impl<A: Debug, Z: Debug, Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for(A, Z, Y, X, W, V, U, T) {}
impl<Z: Debug, Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for(Z, Y, X, W, V, U, T) {}
impl<Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for(Y, X, W, V, U, T) {}
impl<X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for(X, W, V, U, T) {}
impl<W: Debug, V: Debug, U: Debug, T: Debug> Debug for(W, V, U, T) {}
impl<V: Debug, U: Debug, T: Debug> Debug for(V, U, T) {}
impl<U: Debug, T: Debug> Debug for(U, T) {}
impl<T: Debug> Debug for(T,) {}
impl<T: Debug> Debug for [T] {}
impl Debug for() {}
impl<T: ?Sized> Debug for PhantomData<T> {}
impl<T: Copy + Debug> Debug for Cell<T> {}
impl<T: ?Sized + Debug> Debug for RefCell<T> {}
impl<T: ?Sized + Debug> Debug for Ref<'_, T> {}
impl<T: ?Sized + Debug> Debug for RefMut<'_, T> {}
impl<T: ?Sized> Debug for UnsafeCell<T> {}
mod builders {
 use crate::fmt;
 pub struct DebugStruct<'a, 'b: 'a> {}
 impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
  pub fn field(&mut self, name: &str, value: &dyn fmt::Debug) -> &mut Self {}
  pub fn finish_non_exhaustive(&mut self) -> fmt::Result {}
  pub fn finish(&mut self) -> fmt::Result {}
 }
 pub struct DebugTuple<'a, 'b: 'a> {}
 impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
  pub fn field(&mut self, value: &dyn fmt::Debug) -> &mut Self {}
  pub fn finish_non_exhaustive(&mut self) -> fmt::Result {}
  pub fn finish(&mut self) -> fmt::Result {}
 }
 pub struct DebugSet<'a, 'b: 'a> {}
 impl<'a, 'b: 'a> DebugSet<'a, 'b> {
  pub fn entry(&mut self, entry: &dyn fmt::Debug) -> &mut Self {}
  pub fn entries<D, I>(&mut self, entries: I) -> &mut Self where D: fmt::Debug, I: IntoIterator<Item = D> {}
  pub fn finish_non_exhaustive(&mut self) -> fmt::Result {}
  pub fn finish(&mut self) -> fmt::Result {}
 }
 pub struct DebugList<'a, 'b: 'a> {}
 impl<'a, 'b: 'a> DebugList<'a, 'b> {
  pub fn entry(&mut self, entry: &dyn fmt::Debug) -> &mut Self {}
  pub fn entries<D, I>(&mut self, entries: I) -> &mut Self where D: fmt::Debug, I: IntoIterator<Item = D> {}
  pub fn finish_non_exhaustive(&mut self) -> fmt::Result {}
  pub fn finish(&mut self) -> fmt::Result {}
 }
 pub struct DebugMap<'a, 'b: 'a> {}
 impl<'a, 'b: 'a> DebugMap<'a, 'b> {
  pub fn entry(&mut self, key: &dyn fmt::Debug, value: &dyn fmt::Debug) -> &mut Self {}
  pub fn key(&mut self, key: &dyn fmt::Debug) -> &mut Self {}
  pub fn value(&mut self, value: &dyn fmt::Debug) -> &mut Self {}
  pub fn entries<K, V, I>(&mut self, entries: I) -> &mut Self where K: fmt::Debug, V: fmt::Debug, I: IntoIterator<Item = (K, V)> {}
  pub fn finish_non_exhaustive(&mut self) -> fmt::Result {}
  pub fn finish(&mut self) -> fmt::Result {}
 }
 pub fn from_fn<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result>(f: F) -> FromFn<F> {}
 pub struct FromFn<F> {_private: (F,)}
 impl<F> fmt::Debug for FromFn<F> where F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result {}
 impl<F> fmt::Display for FromFn<F> where F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result {}
}
mod float {
 use crate::fmt::{Debug, Display, LowerExp, UpperExp};
 impl Debug for f32 {}
 impl Display for f32 {}
 impl LowerExp for f32 {}
 impl UpperExp for f32 {}
 impl Debug for f64 {}
 impl Display for f64 {}
 impl LowerExp for f64 {}
 impl UpperExp for f64 {}
}
mod num {
 use crate::fmt;
 impl fmt::Binary for usize {}
 impl fmt::Binary for isize {}
 impl fmt::Octal for usize {}
 impl fmt::Octal for isize {}
 impl fmt::LowerHex for usize {}
 impl fmt::LowerHex for isize {}
 impl fmt::UpperHex for usize {}
 impl fmt::UpperHex for isize {}
 impl fmt::Binary for u8 {}
 impl fmt::Binary for i8 {}
 impl fmt::Octal for u8 {}
 impl fmt::Octal for i8 {}
 impl fmt::LowerHex for u8 {}
 impl fmt::LowerHex for i8 {}
 impl fmt::UpperHex for u8 {}
 impl fmt::UpperHex for i8 {}
 impl fmt::Binary for u16 {}
 impl fmt::Binary for i16 {}
 impl fmt::Octal for u16 {}
 impl fmt::Octal for i16 {}
 impl fmt::LowerHex for u16 {}
 impl fmt::LowerHex for i16 {}
 impl fmt::UpperHex for u16 {}
 impl fmt::UpperHex for i16 {}
 impl fmt::Binary for u32 {}
 impl fmt::Binary for i32 {}
 impl fmt::Octal for u32 {}
 impl fmt::Octal for i32 {}
 impl fmt::LowerHex for u32 {}
 impl fmt::LowerHex for i32 {}
 impl fmt::UpperHex for u32 {}
 impl fmt::UpperHex for i32 {}
 impl fmt::Binary for u64 {}
 impl fmt::Binary for i64 {}
 impl fmt::Octal for u64 {}
 impl fmt::Octal for i64 {}
 impl fmt::LowerHex for u64 {}
 impl fmt::LowerHex for i64 {}
 impl fmt::UpperHex for u64 {}
 impl fmt::UpperHex for i64 {}
 impl fmt::Binary for u128 {}
 impl fmt::Binary for i128 {}
 impl fmt::Octal for u128 {}
 impl fmt::Octal for i128 {}
 impl fmt::LowerHex for u128 {}
 impl fmt::LowerHex for i128 {}
 impl fmt::UpperHex for u128 {}
 impl fmt::UpperHex for i128 {}
 impl fmt::Debug for i8 {}
 impl fmt::Debug for i16 {}
 impl fmt::Debug for i32 {}
 impl fmt::Debug for i64 {}
 impl fmt::Debug for i128 {}
 impl fmt::Debug for isize {}
 impl fmt::Debug for u8 {}
 impl fmt::Debug for u16 {}
 impl fmt::Debug for u32 {}
 impl fmt::Debug for u64 {}
 impl fmt::Debug for u128 {}
 impl fmt::Debug for usize {}
 impl fmt::LowerExp for i128 {}
 impl fmt::LowerExp for u128 {}
 impl fmt::UpperExp for i128 {}
 impl fmt::UpperExp for u128 {}
 impl fmt::Display for u128 {}
 impl fmt::Display for i128 {}
 mod imp {
  use super::*;
  impl fmt::Display for u8 {}
  impl fmt::Display for i8 {}
  impl fmt::Display for u16 {}
  impl fmt::Display for i16 {}
  impl fmt::Display for u32 {}
  impl fmt::Display for i32 {}
  impl fmt::Display for u64 {}
  impl fmt::Display for i64 {}
  impl fmt::Display for usize {}
  impl fmt::Display for isize {}
  impl fmt::LowerExp for i8 {}
  impl fmt::LowerExp for u8 {}
  impl fmt::UpperExp for i8 {}
  impl fmt::UpperExp for u8 {}
  impl fmt::LowerExp for i16 {}
  impl fmt::LowerExp for u16 {}
  impl fmt::UpperExp for i16 {}
  impl fmt::UpperExp for u16 {}
  impl fmt::LowerExp for i32 {}
  impl fmt::LowerExp for u32 {}
  impl fmt::UpperExp for i32 {}
  impl fmt::UpperExp for u32 {}
  impl fmt::LowerExp for i64 {}
  impl fmt::LowerExp for u64 {}
  impl fmt::UpperExp for i64 {}
  impl fmt::UpperExp for u64 {}
  impl fmt::LowerExp for isize {}
  impl fmt::LowerExp for usize {}
  impl fmt::UpperExp for isize {}
  impl fmt::UpperExp for usize {}
 }
}
mod macros {
 #[consent_builtin_derive] macro_rules! Debug { () => {} }
}
