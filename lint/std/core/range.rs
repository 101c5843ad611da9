use crate::fmt;
use crate::iter::Step;
use crate::ops::RangeBounds;
pub use iter::RangeInclusiveIter;
pub struct RangeInclusive<Idx> {pub start: Idx, pub last: Idx}
impl<Idx: crate::clone::Clone> crate::clone::Clone for RangeInclusive<Idx> {}
impl<Idx: crate::marker::Copy> crate::marker::Copy for RangeInclusive<Idx> {}
impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for RangeInclusive<Idx> {}
impl<Idx: crate::cmp::Eq> crate::cmp::Eq for RangeInclusive<Idx> {}
impl<Idx: crate::hash::Hash> crate::hash::Hash for RangeInclusive<Idx> {}
impl<Idx: fmt::Debug> fmt::Debug for RangeInclusive<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
 pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> {}
 pub fn is_empty(&self) -> bool where Idx: PartialOrd {}
}
impl<Idx: Step> RangeInclusive<Idx> {
 pub fn iter(&self) -> RangeInclusiveIter<Idx> {}
}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> From<RangeInclusive<T>> for legacy::RangeInclusive<T> {}
impl<T> From<legacy::RangeInclusive<T>> for RangeInclusive<T> {}
mod iter {
 use crate::iter::{FusedIterator, Step};
 use crate::range::RangeInclusive;
 pub struct RangeInclusiveIter<A> {_private: (A,)}
 impl<A: crate::fmt::Debug> crate::fmt::Debug for RangeInclusiveIter<A> {}
 impl<A: crate::clone::Clone> crate::clone::Clone for RangeInclusiveIter<A> {}
 impl<A: Step> Iterator for RangeInclusiveIter<A> {
  type Item = A;
 }
 impl<A: Step> DoubleEndedIterator for RangeInclusiveIter<A> {}
 impl<A: Step> FusedIterator for RangeInclusiveIter<A> {}
 impl<A: Step> IntoIterator for RangeInclusive<A> {
  type Item = A;
  type IntoIter = RangeInclusiveIter<A>;
 }
 impl ExactSizeIterator for RangeInclusiveIter<u8> {}
 impl ExactSizeIterator for RangeInclusiveIter<i8> {}
}
pub mod legacy {
 pub use crate::ops::RangeInclusive;
}
