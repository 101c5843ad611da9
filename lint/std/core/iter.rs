pub use self::adapters::{Chain, Cloned, Copied, Cycle, Enumerate, Filter, FilterMap, FlatMap, Flatten, Fuse, Inspect, Map, MapWhile, Peekable, Rev, Scan, Skip, SkipWhile, StepBy, Take, TakeWhile, Zip, chain, zip};
pub use self::range::Step;
pub use self::sources::{Empty, FromFn, Once, OnceWith, Repeat, RepeatN, RepeatWith, Successors, empty, from_fn, once, once_with, repeat, repeat_n, repeat_with, successors};
pub use self::traits::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, FusedIterator, IntoIterator, Iterator, Product, Sum};
mod adapters {
 pub use self::chain::{Chain, chain};
 pub use self::cloned::Cloned;
 pub use self::copied::Copied;
 pub use self::cycle::Cycle;
 pub use self::enumerate::Enumerate;
 pub use self::filter::Filter;
 pub use self::filter_map::FilterMap;
 pub use self::flatten::{FlatMap, Flatten};
 pub use self::fuse::Fuse;
 pub use self::inspect::Inspect;
 pub use self::map::Map;
 pub use self::map_while::MapWhile;
 pub use self::peekable::Peekable;
 pub use self::rev::Rev;
 pub use self::scan::Scan;
 pub use self::skip::Skip;
 pub use self::skip_while::SkipWhile;
 pub use self::step_by::StepBy;
 pub use self::take::Take;
 pub use self::take_while::TakeWhile;
 pub use self::zip::{Zip, zip};
 mod chain {
  use crate::iter::FusedIterator;
  pub struct Chain<A, B> {_private: (A, B,)}
  impl<A: crate::clone::Clone, B: crate::clone::Clone> crate::clone::Clone for Chain<A, B> {}
  impl<A: crate::fmt::Debug, B: crate::fmt::Debug> crate::fmt::Debug for Chain<A, B> {}
  pub fn chain<A, B>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator<Item = A::Item> {}
  impl<A, B> Iterator for Chain<A, B> where A: Iterator, B: Iterator<Item = A::Item> {
   type Item = A::Item;
  }
  impl<A, B> DoubleEndedIterator for Chain<A, B> where A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item> {}
  impl<A, B> FusedIterator for Chain<A, B> where A: FusedIterator, B: FusedIterator<Item = A::Item> {}
  impl<A: Default, B: Default> Default for Chain<A, B> {}
 }
 mod cloned {
  use crate::iter::FusedIterator;
  pub struct Cloned<I> {_private: (I,)}
  impl<I: crate::clone::Clone> crate::clone::Clone for Cloned<I> {}
  impl<I: crate::fmt::Debug> crate::fmt::Debug for Cloned<I> {}
  impl<'a, I, T: 'a> Iterator for Cloned<I> where I: Iterator<Item = &'a T>, T: Clone {
   type Item = T;
  }
  impl<'a, I, T: 'a> DoubleEndedIterator for Cloned<I> where I: DoubleEndedIterator<Item = &'a T>, T: Clone {}
  impl<'a, I, T: 'a> ExactSizeIterator for Cloned<I> where I: ExactSizeIterator<Item = &'a T>, T: Clone {}
  impl<'a, I, T: 'a> FusedIterator for Cloned<I> where I: FusedIterator<Item = &'a T>, T: Clone {}
  impl<I: Default> Default for Cloned<I> {}
 }
 mod copied {
  use crate::iter::FusedIterator;
  pub struct Copied<I> {_private: (I,)}
  impl<I: crate::clone::Clone> crate::clone::Clone for Copied<I> {}
  impl<I: crate::fmt::Debug> crate::fmt::Debug for Copied<I> {}
  impl<'a, I, T: 'a> Iterator for Copied<I> where I: Iterator<Item = &'a T>, T: Copy {
   type Item = T;
  }
  impl<'a, I, T: 'a> DoubleEndedIterator for Copied<I> where I: DoubleEndedIterator<Item = &'a T>, T: Copy {}
  impl<'a, I, T: 'a> ExactSizeIterator for Copied<I> where I: ExactSizeIterator<Item = &'a T>, T: Copy {}
  impl<'a, I, T: 'a> FusedIterator for Copied<I> where I: FusedIterator<Item = &'a T>, T: Copy {}
  impl<I: Default> Default for Copied<I> {}
 }
 mod cycle {
  use crate::iter::FusedIterator;
  pub struct Cycle<I> {_private: (I,)}
  impl<I: crate::clone::Clone> crate::clone::Clone for Cycle<I> {}
  impl<I: crate::fmt::Debug> crate::fmt::Debug for Cycle<I> {}
  impl<I> Iterator for Cycle<I> where I: Clone + Iterator {
   type Item = <I as Iterator>::Item;
  }
  impl<I> FusedIterator for Cycle<I> where I: Clone + Iterator {}
 }
 mod enumerate {
  use crate::iter::FusedIterator;
  pub struct Enumerate<I> {_private: (I,)}
  impl<I: crate::clone::Clone> crate::clone::Clone for Enumerate<I> {}
  impl<I: crate::fmt::Debug> crate::fmt::Debug for Enumerate<I> {}
  impl<I> Iterator for Enumerate<I> where I: Iterator {
   type Item = (usize, <I as Iterator>::Item);
  }
  impl<I> DoubleEndedIterator for Enumerate<I> where I: ExactSizeIterator + DoubleEndedIterator {}
  impl<I> ExactSizeIterator for Enumerate<I> where I: ExactSizeIterator {}
  impl<I> FusedIterator for Enumerate<I> where I: FusedIterator {}
  impl<I: Default> Default for Enumerate<I> {}
 }
 mod filter {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub struct Filter<I, P> {_private: (I, P,)}
  impl<I: crate::clone::Clone, P: crate::clone::Clone> crate::clone::Clone for Filter<I, P> {}
  impl<I: fmt::Debug, P> fmt::Debug for Filter<I, P> {}
  impl<I: Iterator, P> Iterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {
   type Item = I::Item;
  }
  impl<I: DoubleEndedIterator, P> DoubleEndedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {}
  impl<I: FusedIterator, P> FusedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {}
 }
 mod filter_map {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub struct FilterMap<I, F> {_private: (I, F,)}
  impl<I: crate::clone::Clone, F: crate::clone::Clone> crate::clone::Clone for FilterMap<I, F> {}
  impl<I: fmt::Debug, F> fmt::Debug for FilterMap<I, F> {}
  impl<B, I: Iterator, F> Iterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {
   type Item = B;
  }
  impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {}
  impl<B, I: FusedIterator, F> FusedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {}
 }
 mod flatten {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub struct FlatMap<I, U: IntoIterator, F> {_private: (I, U, F,)}
  impl<I: Clone, U, F: Clone> Clone for FlatMap<I, U, F> where U: Clone + IntoIterator<IntoIter: Clone> {}
  impl<I: fmt::Debug, U, F> fmt::Debug for FlatMap<I, U, F> where U: IntoIterator<IntoIter: fmt::Debug> {}
  impl<I: Iterator, U: IntoIterator, F> Iterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U {
   type Item = U::Item;
  }
  impl<I: DoubleEndedIterator, U, F> DoubleEndedIterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U, U: IntoIterator<IntoIter: DoubleEndedIterator> {}
  impl<I, U, F> FusedIterator for FlatMap<I, U, F> where I: FusedIterator, U: IntoIterator, F: FnMut(I::Item) -> U {}
  pub struct Flatten<I: Iterator<Item: IntoIterator>> {_private: (I,)}
  impl<I, U> fmt::Debug for Flatten<I> where I: fmt::Debug + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: fmt::Debug + Iterator {}
  impl<I, U> Clone for Flatten<I> where I: Clone + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Clone + Iterator {}
  impl<I, U> Iterator for Flatten<I> where I: Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Iterator {
   type Item = U::Item;
  }
  impl<I, U> DoubleEndedIterator for Flatten<I> where I: DoubleEndedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: DoubleEndedIterator {}
  impl<I, U> FusedIterator for Flatten<I> where I: FusedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Iterator {}
  impl<I> Default for Flatten<I> where I: Default + Iterator<Item: IntoIterator> {}
 }
 mod fuse {
  use crate::iter::FusedIterator;
  pub struct Fuse<I> {_private: (I,)}
  impl<I: crate::clone::Clone> crate::clone::Clone for Fuse<I> {}
  impl<I: crate::fmt::Debug> crate::fmt::Debug for Fuse<I> {}
  impl<I> FusedIterator for Fuse<I> where I: Iterator {}
  impl<I> Iterator for Fuse<I> where I: Iterator {
   type Item = <I as Iterator>::Item;
  }
  impl<I> DoubleEndedIterator for Fuse<I> where I: DoubleEndedIterator {}
  impl<I> ExactSizeIterator for Fuse<I> where I: ExactSizeIterator {}
  impl<I: Default> Default for Fuse<I> {}
 }
 mod inspect {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub struct Inspect<I, F> {_private: (I, F,)}
  impl<I: crate::clone::Clone, F: crate::clone::Clone> crate::clone::Clone for Inspect<I, F> {}
  impl<I: fmt::Debug, F> fmt::Debug for Inspect<I, F> {}
  impl<I: Iterator, F> Iterator for Inspect<I, F> where F: FnMut(&I::Item) {
   type Item = I::Item;
  }
  impl<I: DoubleEndedIterator, F> DoubleEndedIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
  impl<I: ExactSizeIterator, F> ExactSizeIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
  impl<I: FusedIterator, F> FusedIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
 }
 mod map {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub struct Map<I, F> {_private: (I, F,)}
  impl<I: crate::clone::Clone, F: crate::clone::Clone> crate::clone::Clone for Map<I, F> {}
  impl<I: fmt::Debug, F> fmt::Debug for Map<I, F> {}
  impl<B, I: Iterator, F> Iterator for Map<I, F> where F: FnMut(I::Item) -> B {
   type Item = B;
  }
  impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
  impl<B, I: ExactSizeIterator, F> ExactSizeIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
  impl<B, I: FusedIterator, F> FusedIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
 }
 mod map_while {
  use crate::fmt;
  pub struct MapWhile<I, P> {_private: (I, P,)}
  impl<I: crate::clone::Clone, P: crate::clone::Clone> crate::clone::Clone for MapWhile<I, P> {}
  impl<I: fmt::Debug, P> fmt::Debug for MapWhile<I, P> {}
  impl<B, I: Iterator, P> Iterator for MapWhile<I, P> where P: FnMut(I::Item) -> Option<B> {
   type Item = B;
  }
 }
 mod peekable {
  use crate::iter::FusedIterator;
  pub struct Peekable<I: Iterator> {_private: (I,)}
  impl<I: crate::clone::Clone + Iterator> crate::clone::Clone for Peekable<I> where I::Item: crate::clone::Clone {}
  impl<I: crate::fmt::Debug + Iterator> crate::fmt::Debug for Peekable<I> where I::Item: crate::fmt::Debug {}
  impl<I: Iterator> Iterator for Peekable<I> {
   type Item = I::Item;
  }
  impl<I> DoubleEndedIterator for Peekable<I> where I: DoubleEndedIterator {}
  impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
  impl<I: FusedIterator> FusedIterator for Peekable<I> {}
  impl<I: Iterator> Peekable<I> {
   pub fn peek(&mut self) -> Option<&I::Item> {}
   pub fn peek_mut(&mut self) -> Option<&mut I::Item> {}
   pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
   pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where T: ?Sized, I::Item: PartialEq<T> {}
   pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {}
   pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R> {}
  }
 }
 mod rev {
  use crate::iter::FusedIterator;
  pub struct Rev<T> {_private: (T,)}
  impl<T: crate::clone::Clone> crate::clone::Clone for Rev<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for Rev<T> {}
  impl<I> Iterator for Rev<I> where I: DoubleEndedIterator {
   type Item = <I as Iterator>::Item;
  }
  impl<I> DoubleEndedIterator for Rev<I> where I: DoubleEndedIterator {}
  impl<I> ExactSizeIterator for Rev<I> where I: ExactSizeIterator + DoubleEndedIterator {}
  impl<I> FusedIterator for Rev<I> where I: FusedIterator + DoubleEndedIterator {}
  impl<I: Default> Default for Rev<I> {}
 }
 mod scan {
  use crate::fmt;
  pub struct Scan<I, St, F> {_private: (I, St, F,)}
  impl<I: crate::clone::Clone, St: crate::clone::Clone, F: crate::clone::Clone> crate::clone::Clone for Scan<I, St, F> {}
  impl<I: fmt::Debug, St: fmt::Debug, F> fmt::Debug for Scan<I, St, F> {}
  impl<B, I, St, F> Iterator for Scan<I, St, F> where I: Iterator, F: FnMut(&mut St, I::Item) -> Option<B> {
   type Item = B;
  }
 }
 mod skip {
  use crate::iter::FusedIterator;
  pub struct Skip<I> {_private: (I,)}
  impl<I: crate::clone::Clone> crate::clone::Clone for Skip<I> {}
  impl<I: crate::fmt::Debug> crate::fmt::Debug for Skip<I> {}
  impl<I> Iterator for Skip<I> where I: Iterator {
   type Item = <I as Iterator>::Item;
  }
  impl<I> ExactSizeIterator for Skip<I> where I: ExactSizeIterator {}
  impl<I> DoubleEndedIterator for Skip<I> where I: DoubleEndedIterator + ExactSizeIterator {}
  impl<I> FusedIterator for Skip<I> where I: FusedIterator {}
 }
 mod skip_while {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub struct SkipWhile<I, P> {_private: (I, P,)}
  impl<I: crate::clone::Clone, P: crate::clone::Clone> crate::clone::Clone for SkipWhile<I, P> {}
  impl<I: fmt::Debug, P> fmt::Debug for SkipWhile<I, P> {}
  impl<I: Iterator, P> Iterator for SkipWhile<I, P> where P: FnMut(&I::Item) -> bool {
   type Item = I::Item;
  }
  impl<I, P> FusedIterator for SkipWhile<I, P> where I: FusedIterator, P: FnMut(&I::Item) -> bool {}
 }
 mod step_by {
  pub struct StepBy<I> {_private: (I,)}
  impl<I: crate::clone::Clone> crate::clone::Clone for StepBy<I> {}
  impl<I: crate::fmt::Debug> crate::fmt::Debug for StepBy<I> {}
  impl<I> Iterator for StepBy<I> where I: Iterator {
   type Item = I::Item;
  }
  impl<I> DoubleEndedIterator for StepBy<I> where I: DoubleEndedIterator + ExactSizeIterator {}
  impl<I> ExactSizeIterator for StepBy<I> where I: ExactSizeIterator {}
 }
 mod take {
  use crate::iter::FusedIterator;
  pub struct Take<I> {_private: (I,)}
  impl<I: crate::clone::Clone> crate::clone::Clone for Take<I> {}
  impl<I: crate::fmt::Debug> crate::fmt::Debug for Take<I> {}
  impl<I> Iterator for Take<I> where I: Iterator {
   type Item = <I as Iterator>::Item;
  }
  impl<I> DoubleEndedIterator for Take<I> where I: DoubleEndedIterator + ExactSizeIterator {}
  impl<I> ExactSizeIterator for Take<I> where I: ExactSizeIterator {}
  impl<I> FusedIterator for Take<I> where I: FusedIterator {}
  impl<T: Clone> DoubleEndedIterator for Take<crate::iter::Repeat<T>> {}
  impl<T: Clone> ExactSizeIterator for Take<crate::iter::Repeat<T>> {}
  impl<F: FnMut() -> A, A> ExactSizeIterator for Take<crate::iter::RepeatWith<F>> {}
 }
 mod take_while {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub struct TakeWhile<I, P> {_private: (I, P,)}
  impl<I: crate::clone::Clone, P: crate::clone::Clone> crate::clone::Clone for TakeWhile<I, P> {}
  impl<I: fmt::Debug, P> fmt::Debug for TakeWhile<I, P> {}
  impl<I: Iterator, P> Iterator for TakeWhile<I, P> where P: FnMut(&I::Item) -> bool {
   type Item = I::Item;
  }
  impl<I, P> FusedIterator for TakeWhile<I, P> where I: FusedIterator, P: FnMut(&I::Item) -> bool {}
 }
 mod zip {
  use crate::fmt::Debug;
  use crate::iter::FusedIterator;
  pub struct Zip<A, B> {_private: (A, B,)}
  impl<A: crate::clone::Clone, B: crate::clone::Clone> crate::clone::Clone for Zip<A, B> {}
  pub fn zip<A, B>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator {}
  impl<A, B> Iterator for Zip<A, B> where A: Iterator, B: Iterator {
   type Item = (A::Item, B::Item);
  }
  impl<A, B> DoubleEndedIterator for Zip<A, B> where A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator {}
  impl<A, B> ExactSizeIterator for Zip<A, B> where A: ExactSizeIterator, B: ExactSizeIterator {}
  impl<A, B> FusedIterator for Zip<A, B> where A: FusedIterator, B: FusedIterator {}
  impl<A: Debug, B: Debug> Debug for Zip<A, B> {}
 }
}
mod range {
 use crate::ops;
 use crate::net::{Ipv4Addr, Ipv6Addr};
 use super::FusedIterator;
 pub trait Step: Clone + PartialOrd + Sized {
  fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
  fn forward_checked(start: Self, count: usize) -> Option<Self>;
  fn forward(start: Self, count: usize) -> Self {}
  unsafe fn forward_unchecked(start: Self, count: usize) -> Self {}
  fn backward_checked(start: Self, count: usize) -> Option<Self>;
  fn backward(start: Self, count: usize) -> Self {}
  unsafe fn backward_unchecked(start: Self, count: usize) -> Self {}
 }
 impl Step for u8 {}
 impl Step for i8 {}
 impl Step for u16 {}
 impl Step for i16 {}
 impl Step for u32 {}
 impl Step for i32 {}
 impl Step for u64 {}
 impl Step for i64 {}
 impl Step for usize {}
 impl Step for isize {}
 impl Step for u128 {}
 impl Step for i128 {}
 impl Step for char {}
 impl Step for Ipv4Addr {}
 impl Step for Ipv6Addr {}
 impl<A: Step> Iterator for ops::Range<A> {
  type Item = A;
 }
 impl ExactSizeIterator for ops::Range<usize> {}
 impl ExactSizeIterator for ops::Range<u8> {}
 impl ExactSizeIterator for ops::Range<u16> {}
 impl ExactSizeIterator for ops::Range<isize> {}
 impl ExactSizeIterator for ops::Range<i8> {}
 impl ExactSizeIterator for ops::Range<i16> {}
 impl ExactSizeIterator for ops::Range<u32> {}
 impl ExactSizeIterator for ops::Range<i32> {}
 impl ExactSizeIterator for ops::RangeInclusive<u8> {}
 impl ExactSizeIterator for ops::RangeInclusive<i8> {}
 impl ExactSizeIterator for ops::RangeInclusive<u16> {}
 impl ExactSizeIterator for ops::RangeInclusive<i16> {}
 impl<A: Step> DoubleEndedIterator for ops::Range<A> {}
 impl<A: Step> FusedIterator for ops::Range<A> {}
 impl<A: Step> Iterator for ops::RangeFrom<A> {
  type Item = A;
 }
 impl<A: Step> FusedIterator for ops::RangeFrom<A> {}
 impl<A: Step> Iterator for ops::RangeInclusive<A> {
  type Item = A;
 }
 impl<A: Step> DoubleEndedIterator for ops::RangeInclusive<A> {}
 impl<A: Step> FusedIterator for ops::RangeInclusive<A> {}
}
mod sources {
 pub use self::empty::{Empty, empty};
 pub use self::from_fn::{FromFn, from_fn};
 pub use self::once::{Once, once};
 pub use self::once_with::{OnceWith, once_with};
 pub use self::repeat::{Repeat, repeat};
 pub use self::repeat_n::{RepeatN, repeat_n};
 pub use self::repeat_with::{RepeatWith, repeat_with};
 pub use self::successors::{Successors, successors};
 mod empty {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub fn empty<T>() -> Empty<T> {}
  pub struct Empty<T> {_private: (T,)}
  impl<T> fmt::Debug for Empty<T> {}
  impl<T> Iterator for Empty<T> {
   type Item = T;
  }
  impl<T> DoubleEndedIterator for Empty<T> {}
  impl<T> ExactSizeIterator for Empty<T> {}
  impl<T> FusedIterator for Empty<T> {}
  impl<T> Clone for Empty<T> {}
  impl<T> Default for Empty<T> {}
 }
 mod from_fn {
  use crate::fmt;
  pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T> {}
  pub struct FromFn<F> {_private: (F,)}
  impl<F: crate::clone::Clone> crate::clone::Clone for FromFn<F> {}
  impl<T, F> Iterator for FromFn<F> where F: FnMut() -> Option<T> {
   type Item = T;
  }
  impl<F> fmt::Debug for FromFn<F> {}
 }
 mod once {
  use crate::iter::FusedIterator;
  pub fn once<T>(value: T) -> Once<T> {}
  pub struct Once<T> {_private: (T,)}
  impl<T: crate::clone::Clone> crate::clone::Clone for Once<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for Once<T> {}
  impl<T> Iterator for Once<T> {
   type Item = T;
  }
  impl<T> DoubleEndedIterator for Once<T> {}
  impl<T> ExactSizeIterator for Once<T> {}
  impl<T> FusedIterator for Once<T> {}
 }
 mod once_with {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> {}
  pub struct OnceWith<F> {_private: (F,)}
  impl<F: crate::clone::Clone> crate::clone::Clone for OnceWith<F> {}
  impl<F> fmt::Debug for OnceWith<F> {}
  impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
   type Item = A;
  }
  impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {}
  impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
  impl<A, F: FnOnce() -> A> FusedIterator for OnceWith<F> {}
 }
 mod repeat {
  use crate::iter::FusedIterator;
  pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {}
  pub struct Repeat<A> {_private: (A,)}
  impl<A: crate::clone::Clone> crate::clone::Clone for Repeat<A> {}
  impl<A: crate::fmt::Debug> crate::fmt::Debug for Repeat<A> {}
  impl<A: Clone> Iterator for Repeat<A> {
   type Item = A;
  }
  impl<A: Clone> DoubleEndedIterator for Repeat<A> {}
  impl<A: Clone> FusedIterator for Repeat<A> {}
 }
 mod repeat_n {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {}
  pub struct RepeatN<A> {_private: (A,)}
  impl<A: crate::clone::Clone> crate::clone::Clone for RepeatN<A> {}
  impl<A: fmt::Debug> fmt::Debug for RepeatN<A> {}
  impl<A: Clone> Iterator for RepeatN<A> {
   type Item = A;
  }
  impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
  impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}
  impl<A: Clone> FusedIterator for RepeatN<A> {}
 }
 mod repeat_with {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}
  pub struct RepeatWith<F> {_private: (F,)}
  impl<F: crate::marker::Copy> crate::marker::Copy for RepeatWith<F> {}
  impl<F: crate::clone::Clone> crate::clone::Clone for RepeatWith<F> {}
  impl<F> fmt::Debug for RepeatWith<F> {}
  impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
   type Item = A;
  }
  impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}
 }
 mod successors {
  use crate::fmt;
  use crate::iter::FusedIterator;
  pub fn successors<T, F>(first: Option<T>, succ: F) -> Successors<T, F> where F: FnMut(&T) -> Option<T> {}
  pub struct Successors<T, F> {_private: (T, F,)}
  impl<T: crate::clone::Clone, F: crate::clone::Clone> crate::clone::Clone for Successors<T, F> {}
  impl<T, F> Iterator for Successors<T, F> where F: FnMut(&T) -> Option<T> {
   type Item = T;
  }
  impl<T, F> FusedIterator for Successors<T, F> where F: FnMut(&T) -> Option<T> {}
  impl<T: fmt::Debug, F> fmt::Debug for Successors<T, F> {}
 }
}
mod traits {
 pub use self::accum::{Product, Sum};
 pub use self::collect::{Extend, FromIterator, IntoIterator};
 pub use self::double_ended::DoubleEndedIterator;
 pub use self::exact_size::ExactSizeIterator;
 pub use self::iterator::Iterator;
 pub use self::marker::FusedIterator;
 mod accum {
  use crate::num::{Saturating, Wrapping};
  pub trait Sum<A = Self>: Sized {
   fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
  }
  pub trait Product<A = Self>: Sized {
   fn product<I: Iterator<Item = A>>(iter: I) -> Self;
  }
  impl Sum for i8 {}
  impl Product for i8 {}
  impl<'a> Sum<&'a i8> for i8 {}
  impl<'a> Product<&'a i8> for i8 {}
  impl Sum for i16 {}
  impl Product for i16 {}
  impl<'a> Sum<&'a i16> for i16 {}
  impl<'a> Product<&'a i16> for i16 {}
  impl Sum for i32 {}
  impl Product for i32 {}
  impl<'a> Sum<&'a i32> for i32 {}
  impl<'a> Product<&'a i32> for i32 {}
  impl Sum for i64 {}
  impl Product for i64 {}
  impl<'a> Sum<&'a i64> for i64 {}
  impl<'a> Product<&'a i64> for i64 {}
  impl Sum for i128 {}
  impl Product for i128 {}
  impl<'a> Sum<&'a i128> for i128 {}
  impl<'a> Product<&'a i128> for i128 {}
  impl Sum for isize {}
  impl Product for isize {}
  impl<'a> Sum<&'a isize> for isize {}
  impl<'a> Product<&'a isize> for isize {}
  impl Sum for u8 {}
  impl Product for u8 {}
  impl<'a> Sum<&'a u8> for u8 {}
  impl<'a> Product<&'a u8> for u8 {}
  impl Sum for u16 {}
  impl Product for u16 {}
  impl<'a> Sum<&'a u16> for u16 {}
  impl<'a> Product<&'a u16> for u16 {}
  impl Sum for u32 {}
  impl Product for u32 {}
  impl<'a> Sum<&'a u32> for u32 {}
  impl<'a> Product<&'a u32> for u32 {}
  impl Sum for u64 {}
  impl Product for u64 {}
  impl<'a> Sum<&'a u64> for u64 {}
  impl<'a> Product<&'a u64> for u64 {}
  impl Sum for u128 {}
  impl Product for u128 {}
  impl<'a> Sum<&'a u128> for u128 {}
  impl<'a> Product<&'a u128> for u128 {}
  impl Sum for usize {}
  impl Product for usize {}
  impl<'a> Sum<&'a usize> for usize {}
  impl<'a> Product<&'a usize> for usize {}
  impl Sum for Wrapping<i8> {}
  impl Product for Wrapping<i8> {}
  impl<'a> Sum<&'a Wrapping<i8>> for Wrapping<i8> {}
  impl<'a> Product<&'a Wrapping<i8>> for Wrapping<i8> {}
  impl Sum for Wrapping<i16> {}
  impl Product for Wrapping<i16> {}
  impl<'a> Sum<&'a Wrapping<i16>> for Wrapping<i16> {}
  impl<'a> Product<&'a Wrapping<i16>> for Wrapping<i16> {}
  impl Sum for Wrapping<i32> {}
  impl Product for Wrapping<i32> {}
  impl<'a> Sum<&'a Wrapping<i32>> for Wrapping<i32> {}
  impl<'a> Product<&'a Wrapping<i32>> for Wrapping<i32> {}
  impl Sum for Wrapping<i64> {}
  impl Product for Wrapping<i64> {}
  impl<'a> Sum<&'a Wrapping<i64>> for Wrapping<i64> {}
  impl<'a> Product<&'a Wrapping<i64>> for Wrapping<i64> {}
  impl Sum for Wrapping<i128> {}
  impl Product for Wrapping<i128> {}
  impl<'a> Sum<&'a Wrapping<i128>> for Wrapping<i128> {}
  impl<'a> Product<&'a Wrapping<i128>> for Wrapping<i128> {}
  impl Sum for Wrapping<isize> {}
  impl Product for Wrapping<isize> {}
  impl<'a> Sum<&'a Wrapping<isize>> for Wrapping<isize> {}
  impl<'a> Product<&'a Wrapping<isize>> for Wrapping<isize> {}
  impl Sum for Wrapping<u8> {}
  impl Product for Wrapping<u8> {}
  impl<'a> Sum<&'a Wrapping<u8>> for Wrapping<u8> {}
  impl<'a> Product<&'a Wrapping<u8>> for Wrapping<u8> {}
  impl Sum for Wrapping<u16> {}
  impl Product for Wrapping<u16> {}
  impl<'a> Sum<&'a Wrapping<u16>> for Wrapping<u16> {}
  impl<'a> Product<&'a Wrapping<u16>> for Wrapping<u16> {}
  impl Sum for Wrapping<u32> {}
  impl Product for Wrapping<u32> {}
  impl<'a> Sum<&'a Wrapping<u32>> for Wrapping<u32> {}
  impl<'a> Product<&'a Wrapping<u32>> for Wrapping<u32> {}
  impl Sum for Wrapping<u64> {}
  impl Product for Wrapping<u64> {}
  impl<'a> Sum<&'a Wrapping<u64>> for Wrapping<u64> {}
  impl<'a> Product<&'a Wrapping<u64>> for Wrapping<u64> {}
  impl Sum for Wrapping<u128> {}
  impl Product for Wrapping<u128> {}
  impl<'a> Sum<&'a Wrapping<u128>> for Wrapping<u128> {}
  impl<'a> Product<&'a Wrapping<u128>> for Wrapping<u128> {}
  impl Sum for Wrapping<usize> {}
  impl Product for Wrapping<usize> {}
  impl<'a> Sum<&'a Wrapping<usize>> for Wrapping<usize> {}
  impl<'a> Product<&'a Wrapping<usize>> for Wrapping<usize> {}
  impl Sum for Saturating<u8> {}
  impl Product for Saturating<u8> {}
  impl<'a> Sum<&'a Saturating<u8>> for Saturating<u8> {}
  impl<'a> Product<&'a Saturating<u8>> for Saturating<u8> {}
  impl Sum for Saturating<u16> {}
  impl Product for Saturating<u16> {}
  impl<'a> Sum<&'a Saturating<u16>> for Saturating<u16> {}
  impl<'a> Product<&'a Saturating<u16>> for Saturating<u16> {}
  impl Sum for Saturating<u32> {}
  impl Product for Saturating<u32> {}
  impl<'a> Sum<&'a Saturating<u32>> for Saturating<u32> {}
  impl<'a> Product<&'a Saturating<u32>> for Saturating<u32> {}
  impl Sum for Saturating<u64> {}
  impl Product for Saturating<u64> {}
  impl<'a> Sum<&'a Saturating<u64>> for Saturating<u64> {}
  impl<'a> Product<&'a Saturating<u64>> for Saturating<u64> {}
  impl Sum for Saturating<u128> {}
  impl Product for Saturating<u128> {}
  impl<'a> Sum<&'a Saturating<u128>> for Saturating<u128> {}
  impl<'a> Product<&'a Saturating<u128>> for Saturating<u128> {}
  impl Sum for Saturating<usize> {}
  impl Product for Saturating<usize> {}
  impl<'a> Sum<&'a Saturating<usize>> for Saturating<usize> {}
  impl<'a> Product<&'a Saturating<usize>> for Saturating<usize> {}
  impl Sum for f32 {}
  impl Product for f32 {}
  impl<'a> Sum<&'a f32> for f32 {}
  impl<'a> Product<&'a f32> for f32 {}
  impl Sum for f64 {}
  impl Product for f64 {}
  impl<'a> Sum<&'a f64> for f64 {}
  impl<'a> Product<&'a f64> for f64 {}
  impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {}
  impl<T, U, E> Product<Result<U, E>> for Result<T, E> where T: Product<U> {}
  impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {}
  impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {}
 }
 mod collect {
  pub trait FromIterator<A>: Sized {
   fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
  }
  pub trait IntoIterator {
   type Item;
   type IntoIter: Iterator<Item = Self::Item>;
   fn into_iter(self) -> Self::IntoIter;
  }
  impl<I: Iterator> IntoIterator for I {
   type Item = I::Item;
   type IntoIter = I;
  }
  pub trait Extend<A> {
   fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
  }
  impl Extend<()> for() {}
  impl<T, ExtendT> Extend<(T,)> for(ExtendT,) where ExtendT: Extend<T> {}
  impl<T, ExtendT> FromIterator<(T,)> for(ExtendT,) where ExtendT: Default + Extend<T> {}
  impl<A, B, ExA, ExB> Extend<(A, B)> for(ExA, ExB) where ExA: Extend<A>, ExB: Extend<B> {}
  impl<A, B, ExA, ExB> FromIterator<(A, B)> for(ExA, ExB) where ExA: Default + Extend<A>, ExB: Default + Extend<B> {}
  impl<A, B, C, ExA, ExB, ExC> Extend<(A, B, C)> for(ExA, ExB, ExC) where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C> {}
  impl<A, B, C, ExA, ExB, ExC> FromIterator<(A, B, C)> for(ExA, ExB, ExC) where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C> {}
  impl<A, B, C, D, ExA, ExB, ExC, ExD> Extend<(A, B, C, D)> for(ExA, ExB, ExC, ExD) where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D> {}
  impl<A, B, C, D, ExA, ExB, ExC, ExD> FromIterator<(A, B, C, D)> for(ExA, ExB, ExC, ExD) where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D> {}
  impl<A, B, C, D, E, ExA, ExB, ExC, ExD, ExE> Extend<(A, B, C, D, E)> for(ExA, ExB, ExC, ExD, ExE) where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>, ExE: Extend<E> {}
  impl<A, B, C, D, E, ExA, ExB, ExC, ExD, ExE> FromIterator<(A, B, C, D, E)> for(ExA, ExB, ExC, ExD, ExE) where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>, ExE: Default + Extend<E> {}
  impl<A, B, C, D, E, F, ExA, ExB, ExC, ExD, ExE, ExF> Extend<(A, B, C, D, E, F)> for(ExA, ExB, ExC, ExD, ExE, ExF) where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>, ExE: Extend<E>, ExF: Extend<F> {}
  impl<A, B, C, D, E, F, ExA, ExB, ExC, ExD, ExE, ExF> FromIterator<(A, B, C, D, E, F)> for(ExA, ExB, ExC, ExD, ExE, ExF) where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>, ExE: Default + Extend<E>, ExF: Default + Extend<F> {}
  impl<A, B, C, D, E, F, G, ExA, ExB, ExC, ExD, ExE, ExF, ExG> Extend<(A, B, C, D, E, F, G)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG) where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>, ExE: Extend<E>, ExF: Extend<F>, ExG: Extend<G> {}
  impl<A, B, C, D, E, F, G, ExA, ExB, ExC, ExD, ExE, ExF, ExG> FromIterator<(A, B, C, D, E, F, G)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG) where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>, ExE: Default + Extend<E>, ExF: Default + Extend<F>, ExG: Default + Extend<G> {}
  impl<A, B, C, D, E, F, G, H, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH> Extend<(A, B, C, D, E, F, G, H)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH) where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>, ExE: Extend<E>, ExF: Extend<F>, ExG: Extend<G>, ExH: Extend<H> {}
  impl<A, B, C, D, E, F, G, H, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH> FromIterator<(A, B, C, D, E, F, G, H)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH) where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>, ExE: Default + Extend<E>, ExF: Default + Extend<F>, ExG: Default + Extend<G>, ExH: Default + Extend<H> {}
  impl<A, B, C, D, E, F, G, H, I, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI> Extend<(A, B, C, D, E, F, G, H, I)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI) where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>, ExE: Extend<E>, ExF: Extend<F>, ExG: Extend<G>, ExH: Extend<H>, ExI: Extend<I> {}
  impl<A, B, C, D, E, F, G, H, I, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI> FromIterator<(A, B, C, D, E, F, G, H, I)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI) where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>, ExE: Default + Extend<E>, ExF: Default + Extend<F>, ExG: Default + Extend<G>, ExH: Default + Extend<H>, ExI: Default + Extend<I> {}
  impl<A, B, C, D, E, F, G, H, I, J, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ> Extend<(A, B, C, D, E, F, G, H, I, J)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ) where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>, ExE: Extend<E>, ExF: Extend<F>, ExG: Extend<G>, ExH: Extend<H>, ExI: Extend<I>, ExJ: Extend<J> {}
  impl<A, B, C, D, E, F, G, H, I, J, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ> FromIterator<(A, B, C, D, E, F, G, H, I, J)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ) where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>, ExE: Default + Extend<E>, ExF: Default + Extend<F>, ExG: Default + Extend<G>, ExH: Default + Extend<H>, ExI: Default + Extend<I>, ExJ: Default + Extend<J> {}
  impl<A, B, C, D, E, F, G, H, I, J, K, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK> Extend<(A, B, C, D, E, F, G, H, I, J, K)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK) where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>, ExE: Extend<E>, ExF: Extend<F>, ExG: Extend<G>, ExH: Extend<H>, ExI: Extend<I>, ExJ: Extend<J>, ExK: Extend<K> {}
  impl<A, B, C, D, E, F, G, H, I, J, K, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK> FromIterator<(A, B, C, D, E, F, G, H, I, J, K)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK) where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>, ExE: Default + Extend<E>, ExF: Default + Extend<F>, ExG: Default + Extend<G>, ExH: Default + Extend<H>, ExI: Default + Extend<I>, ExJ: Default + Extend<J>, ExK: Default + Extend<K> {}
  impl<A, B, C, D, E, F, G, H, I, J, K, L, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL> Extend<(A, B, C, D, E, F, G, H, I, J, K, L)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL) where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>, ExE: Extend<E>, ExF: Extend<F>, ExG: Extend<G>, ExH: Extend<H>, ExI: Extend<I>, ExJ: Extend<J>, ExK: Extend<K>, ExL: Extend<L> {}
  impl<A, B, C, D, E, F, G, H, I, J, K, L, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL> FromIterator<(A, B, C, D, E, F, G, H, I, J, K, L)> for(ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL) where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>, ExE: Default + Extend<E>, ExF: Default + Extend<F>, ExG: Default + Extend<G>, ExH: Default + Extend<H>, ExI: Default + Extend<I>, ExJ: Default + Extend<J>, ExK: Default + Extend<K>, ExL: Default + Extend<L> {}
 }
 mod double_ended {
  use crate::ops::Try;
  pub trait DoubleEndedIterator: Iterator {
   fn next_back(&mut self) -> Option<Self::Item>;
   fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
   fn try_rfold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B> {}
   fn rfold<B, F>(self, init: B, f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B {}
   fn rfind<P>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool {}
  }
  impl<'a, I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &'a mut I {}
 }
 mod exact_size {
  pub trait ExactSizeIterator: Iterator {
   fn len(&self) -> usize {}
  }
  impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
 }
 mod iterator {
  use crate::cmp::Ordering;
  use crate::ops::Try;
  use super::super::{Chain, Cloned, Copied, Cycle, Enumerate, Filter, FilterMap, FlatMap, Flatten, Fuse, Inspect, Map, MapWhile, Peekable, Product, Rev, Scan, Skip, SkipWhile, StepBy, Sum, Take, TakeWhile, Zip};
  pub trait Iterator {
   type Item;
   fn next(&mut self) -> Option<Self::Item>;
   fn size_hint(&self) -> (usize, Option<usize>) {}
   fn count(self) -> usize where Self: Sized {}
   fn last(self) -> Option<Self::Item> where Self: Sized {}
   fn nth(&mut self, n: usize) -> Option<Self::Item> {}
   fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized {}
   fn chain<U>(self, other: U) -> Chain<Self, U::IntoIter> where Self: Sized, U: IntoIterator<Item = Self::Item> {}
   fn zip<U>(self, other: U) -> Zip<Self, U::IntoIter> where Self: Sized, U: IntoIterator {}
   fn map<B, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> B {}
   fn for_each<F>(self, f: F) where Self: Sized, F: FnMut(Self::Item) {}
   fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool {}
   fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F> where Self: Sized, F: FnMut(Self::Item) -> Option<B> {}
   fn enumerate(self) -> Enumerate<Self> where Self: Sized {}
   fn peekable(self) -> Peekable<Self> where Self: Sized {}
   fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool {}
   fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool {}
   fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized, P: FnMut(Self::Item) -> Option<B> {}
   fn skip(self, n: usize) -> Skip<Self> where Self: Sized {}
   fn take(self, n: usize) -> Take<Self> where Self: Sized {}
   fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B> {}
   fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized, U: IntoIterator, F: FnMut(Self::Item) -> U {}
   fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator {}
   fn fuse(self) -> Fuse<Self> where Self: Sized {}
   fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item) {}
   fn by_ref(&mut self) -> &mut Self where Self: Sized {}
   fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized {}
   fn partition<B, F>(self, f: F) -> (B, B) where Self: Sized, B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool {}
   fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B> {}
   fn try_for_each<F, R>(&mut self, f: F) -> R where Self: Sized, F: FnMut(Self::Item) -> R, R: Try<Output = ()> {}
   fn fold<B, F>(self, init: B, f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B {}
   fn reduce<F>(self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(Self::Item, Self::Item) -> Self::Item {}
   fn all<F>(&mut self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool {}
   fn any<F>(&mut self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool {}
   fn find<P>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool {}
   fn find_map<B, F>(&mut self, f: F) -> Option<B> where Self: Sized, F: FnMut(Self::Item) -> Option<B> {}
   fn position<P>(&mut self, predicate: P) -> Option<usize> where Self: Sized, P: FnMut(Self::Item) -> bool {}
   fn rposition<P>(&mut self, predicate: P) -> Option<usize> where P: FnMut(Self::Item) -> bool, Self: Sized + ExactSizeIterator + DoubleEndedIterator {}
   fn max(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord {}
   fn min(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord {}
   fn max_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> B {}
   fn max_by<F>(self, compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering {}
   fn min_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> B {}
   fn min_by<F>(self, compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering {}
   fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator {}
   fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Sized + Iterator<Item = (A, B)> {}
   fn copied<'a, T>(self) -> Copied<Self> where T: Copy + 'a, Self: Sized + Iterator<Item = &'a T> {}
   fn cloned<'a, T>(self) -> Cloned<Self> where T: Clone + 'a, Self: Sized + Iterator<Item = &'a T> {}
   fn cycle(self) -> Cycle<Self> where Self: Sized + Clone {}
   fn sum<S>(self) -> S where Self: Sized, S: Sum<Self::Item> {}
   fn product<P>(self) -> P where Self: Sized, P: Product<Self::Item> {}
   fn cmp<I>(self, other: I) -> Ordering where I: IntoIterator<Item = Self::Item>, Self::Item: Ord, Self: Sized {}
   fn partial_cmp<I>(self, other: I) -> Option<Ordering> where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {}
   fn eq<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<I::Item>, Self: Sized {}
   fn ne<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<I::Item>, Self: Sized {}
   fn lt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {}
   fn le<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {}
   fn gt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {}
   fn ge<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {}
   fn is_sorted(self) -> bool where Self: Sized, Self::Item: PartialOrd {}
   fn is_sorted_by<F>(self, compare: F) -> bool where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> bool {}
   fn is_sorted_by_key<F, K>(self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> K, K: PartialOrd {}
  }
  impl<I: Iterator + ?Sized> Iterator for &mut I {
   type Item = I::Item;
  }
 }
 mod marker {
  pub trait FusedIterator: Iterator {}
  impl<I: FusedIterator + ?Sized> FusedIterator for &mut I {}
 }
}
