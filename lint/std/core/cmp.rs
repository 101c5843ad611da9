pub trait PartialEq<Rhs: ?Sized = Self> {
 fn eq(&self, other: &Rhs) -> bool;
 fn ne(&self, other: &Rhs) -> bool {}
}
#[consent_builtin_derive] macro_rules! PartialEq { () => {} }
pub trait Eq: PartialEq<Self> {}
#[consent_builtin_derive] macro_rules! Eq { () => {} }
pub enum Ordering {
 Less,
 Equal,
 Greater,
}
impl crate::clone::Clone for Ordering {}
impl crate::cmp::Eq for Ordering {}
impl crate::cmp::PartialOrd for Ordering {}
impl crate::cmp::Ord for Ordering {}
impl crate::cmp::PartialEq for Ordering {}
impl crate::marker::Copy for Ordering {}
impl crate::fmt::Debug for Ordering {}
impl crate::hash::Hash for Ordering {}
impl Ordering {
 pub fn is_eq(self) -> bool {}
 pub fn is_ne(self) -> bool {}
 pub fn is_lt(self) -> bool {}
 pub fn is_gt(self) -> bool {}
 pub fn is_le(self) -> bool {}
 pub fn is_ge(self) -> bool {}
 pub fn reverse(self) -> Ordering {}
 pub fn then(self, other: Ordering) -> Ordering {}
 pub fn then_with<F>(self, f: F) -> Ordering where F: FnOnce() -> Ordering {}
}
pub struct Reverse<T>(pub T);
impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for Reverse<T> {}
impl<T: crate::cmp::Eq> crate::cmp::Eq for Reverse<T> {}
impl<T: crate::default::Default> crate::default::Default for Reverse<T> {}
impl<T: crate::marker::Copy> crate::marker::Copy for Reverse<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Reverse<T> {}
impl<T: crate::hash::Hash> crate::hash::Hash for Reverse<T> {}
impl<T: PartialOrd> PartialOrd for Reverse<T> {}
impl<T: Ord> Ord for Reverse<T> {}
impl<T: Clone> Clone for Reverse<T> {}
pub trait Ord: Eq + PartialOrd<Self> {
 fn cmp(&self, other: &Self) -> Ordering;
 fn max(self, other: Self) -> Self where Self: Sized {}
 fn min(self, other: Self) -> Self where Self: Sized {}
 fn clamp(self, min: Self, max: Self) -> Self where Self: Sized {}
}
#[consent_builtin_derive] macro_rules! Ord { () => {} }
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
 fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
 fn lt(&self, other: &Rhs) -> bool {}
 fn le(&self, other: &Rhs) -> bool {}
 fn gt(&self, other: &Rhs) -> bool {}
 fn ge(&self, other: &Rhs) -> bool {}
}
#[consent_builtin_derive] macro_rules! PartialOrd { () => {} }
pub fn min<T: Ord>(v1: T, v2: T) -> T {}
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}
pub fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord {}
pub fn max<T: Ord>(v1: T, v2: T) -> T {}
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}
pub fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord {}
mod impls {
 impl PartialEq for() {}
 impl PartialEq for bool {}
 impl PartialEq for char {}
 impl PartialEq for usize {}
 impl PartialEq for u8 {}
 impl PartialEq for u16 {}
 impl PartialEq for u32 {}
 impl PartialEq for u64 {}
 impl PartialEq for u128 {}
 impl PartialEq for isize {}
 impl PartialEq for i8 {}
 impl PartialEq for i16 {}
 impl PartialEq for i32 {}
 impl PartialEq for i64 {}
 impl PartialEq for i128 {}
 impl PartialEq for f32 {}
 impl PartialEq for f64 {}
 impl Eq for() {}
 impl Eq for bool {}
 impl Eq for char {}
 impl Eq for usize {}
 impl Eq for u8 {}
 impl Eq for u16 {}
 impl Eq for u32 {}
 impl Eq for u64 {}
 impl Eq for u128 {}
 impl Eq for isize {}
 impl Eq for i8 {}
 impl Eq for i16 {}
 impl Eq for i32 {}
 impl Eq for i64 {}
 impl Eq for i128 {}
 impl PartialOrd for() {}
 impl PartialOrd for bool {}
 impl PartialOrd for f32 {}
 impl PartialOrd for f64 {}
 impl Ord for() {}
 impl Ord for bool {}
 impl PartialOrd for char {}
 impl Ord for char {}
 impl PartialOrd for usize {}
 impl Ord for usize {}
 impl PartialOrd for u8 {}
 impl Ord for u8 {}
 impl PartialOrd for u16 {}
 impl Ord for u16 {}
 impl PartialOrd for u32 {}
 impl Ord for u32 {}
 impl PartialOrd for u64 {}
 impl Ord for u64 {}
 impl PartialOrd for u128 {}
 impl Ord for u128 {}
 impl PartialOrd for isize {}
 impl Ord for isize {}
 impl PartialOrd for i8 {}
 impl Ord for i8 {}
 impl PartialOrd for i16 {}
 impl Ord for i16 {}
 impl PartialOrd for i32 {}
 impl Ord for i32 {}
 impl PartialOrd for i64 {}
 impl Ord for i64 {}
 impl PartialOrd for i128 {}
 impl Ord for i128 {}
 impl PartialEq for ! {}
 impl Eq for ! {}
 impl PartialOrd for ! {}
 impl Ord for ! {}
 impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &A where A: PartialEq<B> {}
 impl<A: ?Sized, B: ?Sized> PartialOrd<&B> for &A where A: PartialOrd<B> {}
 impl<A: ?Sized> Ord for &A where A: Ord {}
 impl<A: ?Sized> Eq for &A where A: Eq {}
 impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &mut A where A: PartialEq<B> {}
 impl<A: ?Sized, B: ?Sized> PartialOrd<&mut B> for &mut A where A: PartialOrd<B> {}
 impl<A: ?Sized> Ord for &mut A where A: Ord {}
 impl<A: ?Sized> Eq for &mut A where A: Eq {}
 impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &A where A: PartialEq<B> {}
 impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &mut A where A: PartialEq<B> {}
}
