use ::core::fmt::Display;
pub use binary_heap::BinaryHeap;
pub use btree_map::BTreeMap;
pub use btree_set::BTreeSet;
pub use linked_list::LinkedList;
pub use vec_deque::VecDeque;
pub struct TryReserveError {}
impl ::core::clone::Clone for TryReserveError {}
impl ::core::cmp::PartialEq for TryReserveError {}
impl ::core::cmp::Eq for TryReserveError {}
impl ::core::fmt::Debug for TryReserveError {}
impl Display for TryReserveError {}
impl ::core::error::Error for TryReserveError {}
pub mod binary_heap {
 use ::core::fmt;
 use ::core::iter::FusedIterator;
 use ::core::ops::{Deref, DerefMut};
 use crate::collections::TryReserveError;
 use crate::vec::Vec;
 pub struct BinaryHeap<T> {_private: (T,)}
 pub struct PeekMut<'a, T: 'a + Ord> {_private: (T,)}
 impl<T: Ord + fmt::Debug> fmt::Debug for PeekMut<'_, T> {}
 impl<T: Ord> Deref for PeekMut<'_, T> {
  type Target = T;
 }
 impl<T: Ord> DerefMut for PeekMut<'_, T> {}
 impl<'a, T: Ord> PeekMut<'a, T> {
  pub fn pop(this: PeekMut<'a, T>) -> T {}
 }
 impl<T: Clone> Clone for BinaryHeap<T> {}
 impl<T> Default for BinaryHeap<T> {}
 impl<T: fmt::Debug> fmt::Debug for BinaryHeap<T> {}
 impl<T> BinaryHeap<T> {
  pub fn new() -> BinaryHeap<T> {}
  pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
 }
 impl<T: Ord> BinaryHeap<T> {
  pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {}
  pub fn pop(&mut self) -> Option<T> {}
  pub fn push(&mut self, item: T) {}
  pub fn into_sorted_vec(self) -> Vec<T> {}
  pub fn append(&mut self, other: &mut Self) {}
  pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool {}
 }
 impl<T> BinaryHeap<T> {
  pub fn iter(&self) -> Iter<'_, T> {}
  pub fn peek(&self) -> Option<&T> {}
  pub fn capacity(&self) -> usize {}
  pub fn reserve_exact(&mut self, additional: usize) {}
  pub fn reserve(&mut self, additional: usize) {}
  pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
  pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
  pub fn shrink_to_fit(&mut self) {}
  pub fn shrink_to(&mut self, min_capacity: usize) {}
  pub fn as_slice(&self) -> &[T] {}
  pub fn into_vec(self) -> Vec<T> {}
  pub fn len(&self) -> usize {}
  pub fn is_empty(&self) -> bool {}
  pub fn drain(&mut self) -> Drain<'_, T> {}
  pub fn clear(&mut self) {}
 }
 pub struct Iter<'a, T: 'a> {_private: (T,)}
 impl<T> Default for Iter<'_, T> {}
 impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {}
 impl<T> Clone for Iter<'_, T> {}
 impl<'a, T> Iterator for Iter<'a, T> {
  type Item = &'a T;
 }
 impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
 impl<T> ExactSizeIterator for Iter<'_, T> {}
 impl<T> FusedIterator for Iter<'_, T> {}
 pub struct IntoIter<T> {_private: (T,)}
 impl<T: ::core::clone::Clone> ::core::clone::Clone for IntoIter<T> {}
 impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {}
 impl<T> Iterator for IntoIter<T> {
  type Item = T;
 }
 impl<T> DoubleEndedIterator for IntoIter<T> {}
 impl<T> ExactSizeIterator for IntoIter<T> {}
 impl<T> FusedIterator for IntoIter<T> {}
 impl<T> Default for IntoIter<T> {}
 pub struct Drain<'a, T: 'a> {_private: (T,)}
 impl<'a, T: ::core::fmt::Debug + 'a> ::core::fmt::Debug for Drain<'a, T> {}
 impl<T> Iterator for Drain<'_, T> {
  type Item = T;
 }
 impl<T> DoubleEndedIterator for Drain<'_, T> {}
 impl<T> ExactSizeIterator for Drain<'_, T> {}
 impl<T> FusedIterator for Drain<'_, T> {}
 impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {}
 impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {}
 impl<T> From<BinaryHeap<T>> for Vec<T> {}
 impl<T: Ord> FromIterator<T> for BinaryHeap<T> {}
 impl<T> IntoIterator for BinaryHeap<T> {
  type Item = T;
  type IntoIter = IntoIter<T>;
 }
 impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
  type Item = &'a T;
  type IntoIter = Iter<'a, T>;
 }
 impl<T: Ord> Extend<T> for BinaryHeap<T> {}
 impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BinaryHeap<T> {}
}
mod btree {
 mod map {
  use ::core::fmt;
  use ::core::borrow::Borrow;
  use ::core::fmt::Debug;
  use ::core::hash::Hash;
  use ::core::iter::FusedIterator;
  use ::core::ops::{Index, RangeBounds};
  pub use entry::{Entry, OccupiedEntry, VacantEntry};
  pub struct BTreeMap<K, V> {_private: (K, V,)}
  impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {}
  pub struct Iter<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Iter<'_, K, V> {}
  impl<'a, K: 'a, V: 'a> Default for Iter<'a, K, V> {}
  pub struct IterMut<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for IterMut<'_, K, V> {}
  impl<'a, K: 'a, V: 'a> Default for IterMut<'a, K, V> {}
  pub struct IntoIter<K, V> {_private: (K, V,)}
  impl<K: Debug, V: Debug> Debug for IntoIter<K, V> {}
  impl<K, V> Default for IntoIter<K, V> {}
  pub struct Keys<'a, K, V> {_private: (K, V,)}
  impl<K: fmt::Debug, V> fmt::Debug for Keys<'_, K, V> {}
  pub struct Values<'a, K, V> {_private: (K, V,)}
  impl<K, V: fmt::Debug> fmt::Debug for Values<'_, K, V> {}
  pub struct ValuesMut<'a, K, V> {_private: (K, V,)}
  impl<K, V: fmt::Debug> fmt::Debug for ValuesMut<'_, K, V> {}
  pub struct IntoKeys<K, V> {_private: (K, V,)}
  impl<K: fmt::Debug, V> fmt::Debug for IntoKeys<K, V> {}
  pub struct IntoValues<K, V> {_private: (K, V,)}
  impl<K, V: fmt::Debug> fmt::Debug for IntoValues<K, V> {}
  pub struct Range<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Range<'_, K, V> {}
  pub struct RangeMut<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for RangeMut<'_, K, V> {}
  impl<K, V> BTreeMap<K, V> {
   pub fn new() -> BTreeMap<K, V> {}
  }
  impl<K, V> BTreeMap<K, V> {
   pub fn clear(&mut self) {}
  }
  impl<K, V> BTreeMap<K, V> {
   pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord, Q: Ord {}
   pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord, Q: Ord {}
   pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord {}
   pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord {}
   pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord {}
   pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord {}
   pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord {}
   pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord {}
   pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord, Q: Ord {}
   pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord, Q: Ord {}
   pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord {}
   pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord, Q: Ord {}
   pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord, Q: Ord {}
   pub fn retain<F>(&mut self, f: F) where K: Ord, F: FnMut(&K, &mut V) -> bool {}
   pub fn append(&mut self, other: &mut Self) where K: Ord {}
   pub fn range<T: ?Sized, R>(&self, range: R) -> Range<'_, K, V> where T: Ord, K: Borrow<T> + Ord, R: RangeBounds<T> {}
   pub fn range_mut<T: ?Sized, R>(&mut self, range: R) -> RangeMut<'_, K, V> where T: Ord, K: Borrow<T> + Ord, R: RangeBounds<T> {}
   pub fn entry(&mut self, key: K) -> Entry<'_, K, V> where K: Ord {}
   pub fn split_off<Q: ?Sized + Ord>(&mut self, key: &Q) -> Self where K: Borrow<Q> + Ord {}
   pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F> where K: Ord, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool {}
   pub fn into_keys(self) -> IntoKeys<K, V> {}
   pub fn into_values(self) -> IntoValues<K, V> {}
  }
  impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
   type Item = (&'a K, &'a V);
   type IntoIter = Iter<'a, K, V>;
  }
  impl<'a, K: 'a, V: 'a> Iterator for Iter<'a, K, V> {
   type Item = (&'a K, &'a V);
  }
  impl<K, V> FusedIterator for Iter<'_, K, V> {}
  impl<'a, K: 'a, V: 'a> DoubleEndedIterator for Iter<'a, K, V> {}
  impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
  impl<K, V> Clone for Iter<'_, K, V> {}
  impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
   type Item = (&'a K, &'a mut V);
   type IntoIter = IterMut<'a, K, V>;
  }
  impl<'a, K, V> Iterator for IterMut<'a, K, V> {
   type Item = (&'a K, &'a mut V);
  }
  impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}
  impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
  impl<K, V> FusedIterator for IterMut<'_, K, V> {}
  impl<K, V> IntoIterator for BTreeMap<K, V> {
   type Item = (K, V);
   type IntoIter = IntoIter<K, V>;
  }
  impl<K, V> Iterator for IntoIter<K, V> {
   type Item = (K, V);
  }
  impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
  impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
  impl<K, V> FusedIterator for IntoIter<K, V> {}
  impl<'a, K, V> Iterator for Keys<'a, K, V> {
   type Item = &'a K;
  }
  impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {}
  impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
  impl<K, V> FusedIterator for Keys<'_, K, V> {}
  impl<K, V> Clone for Keys<'_, K, V> {}
  impl<K, V> Default for Keys<'_, K, V> {}
  impl<'a, K, V> Iterator for Values<'a, K, V> {
   type Item = &'a V;
  }
  impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {}
  impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
  impl<K, V> FusedIterator for Values<'_, K, V> {}
  impl<K, V> Clone for Values<'_, K, V> {}
  impl<K, V> Default for Values<'_, K, V> {}
  pub struct ExtractIf<'a, K, V, R, F> {_private: (K, V, R, F,)}
  impl<K, V, R, F> fmt::Debug for ExtractIf<'_, K, V, R, F> where K: fmt::Debug, V: fmt::Debug {}
  impl<K, V, R, F> Iterator for ExtractIf<'_, K, V, R, F> where K: PartialOrd, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool {
   type Item = (K, V);
  }
  impl<K, V, R, F> FusedIterator for ExtractIf<'_, K, V, R, F> where K: PartialOrd, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool {}
  impl<'a, K, V> Iterator for Range<'a, K, V> {
   type Item = (&'a K, &'a V);
  }
  impl<K, V> Default for Range<'_, K, V> {}
  impl<K, V> Default for RangeMut<'_, K, V> {}
  impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
   type Item = &'a mut V;
  }
  impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {}
  impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
  impl<K, V> FusedIterator for ValuesMut<'_, K, V> {}
  impl<K, V> Default for ValuesMut<'_, K, V> {}
  impl<K, V> Iterator for IntoKeys<K, V> {
   type Item = K;
  }
  impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
  impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
  impl<K, V> FusedIterator for IntoKeys<K, V> {}
  impl<K, V> Default for IntoKeys<K, V> {}
  impl<K, V> Iterator for IntoValues<K, V> {
   type Item = V;
  }
  impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
  impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
  impl<K, V> FusedIterator for IntoValues<K, V> {}
  impl<K, V> Default for IntoValues<K, V> {}
  impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> {}
  impl<K, V> FusedIterator for Range<'_, K, V> {}
  impl<K, V> Clone for Range<'_, K, V> {}
  impl<'a, K, V> Iterator for RangeMut<'a, K, V> {
   type Item = (&'a K, &'a mut V);
  }
  impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> {}
  impl<K, V> FusedIterator for RangeMut<'_, K, V> {}
  impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
  impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {}
  impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {}
  impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> {}
  impl<K, V> Default for BTreeMap<K, V> {}
  impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {}
  impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
  impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {}
  impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {}
  impl<K: Debug, V: Debug> Debug for BTreeMap<K, V> {}
  impl<K, Q: ?Sized, V> Index<&Q> for BTreeMap<K, V> where K: Borrow<Q> + Ord, Q: Ord {
   type Output = V;
  }
  impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {}
  impl<K, V> BTreeMap<K, V> {
   pub fn iter(&self) -> Iter<'_, K, V> {}
   pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
   pub fn keys(&self) -> Keys<'_, K, V> {}
   pub fn values(&self) -> Values<'_, K, V> {}
   pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
   pub fn len(&self) -> usize {}
   pub fn is_empty(&self) -> bool {}
  }
  mod entry {
   use ::core::fmt::Debug;
   pub enum Entry<'a, K: 'a, V: 'a> {
    Vacant(VacantEntry<'a, K, V>),
    Occupied(OccupiedEntry<'a, K, V>),
   }
   impl<K: Debug + Ord, V: Debug> Debug for Entry<'_, K, V> {}
   pub struct VacantEntry<'a, K, V> {_private: (K, V,)}
   impl<K: Debug + Ord, V> Debug for VacantEntry<'_, K, V> {}
   pub struct OccupiedEntry<'a, K, V> {_private: (K, V,)}
   impl<K: Debug + Ord, V: Debug> Debug for OccupiedEntry<'_, K, V> {}
   impl<'a, K: Ord, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V {}
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
    pub fn key(&self) -> &K {}
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
   }
   impl<'a, K: Ord, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V {}
   }
   impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K {}
    pub fn into_key(self) -> K {}
    pub fn insert(self, value: V) -> &'a mut V {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
   }
   impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K {}
    pub fn remove_entry(self) -> (K, V) {}
    pub fn get(&self) -> &V {}
    pub fn get_mut(&mut self) -> &mut V {}
    pub fn into_mut(self) -> &'a mut V {}
    pub fn insert(&mut self, value: V) -> V {}
    pub fn remove(self) -> V {}
   }
  }
 }
 mod set {
  use ::core::fmt;
  use ::core::borrow::Borrow;
  use ::core::fmt::Debug;
  use ::core::hash::Hash;
  use ::core::iter::FusedIterator;
  use ::core::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};
  pub struct BTreeSet<T> {_private: (T,)}
  impl<T: Hash> Hash for BTreeSet<T> {}
  impl<T: PartialEq> PartialEq for BTreeSet<T> {}
  impl<T: Eq> Eq for BTreeSet<T> {}
  impl<T: PartialOrd> PartialOrd for BTreeSet<T> {}
  impl<T: Ord> Ord for BTreeSet<T> {}
  impl<T: Clone> Clone for BTreeSet<T> {}
  pub struct Iter<'a, T: 'a> {_private: (T,)}
  impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {}
  pub struct IntoIter<T> {_private: (T,)}
  impl<T: ::core::fmt::Debug> ::core::fmt::Debug for IntoIter<T> {}
  pub struct Range<'a, T: 'a> {_private: (T,)}
  impl<'a, T: ::core::fmt::Debug + 'a> ::core::fmt::Debug for Range<'a, T> {}
  pub struct Difference<'a, T: 'a> {_private: (T,)}
  impl<T: fmt::Debug> fmt::Debug for Difference<'_, T> {}
  pub struct SymmetricDifference<'a, T: 'a> {_private: (T,)}
  impl<T: fmt::Debug> fmt::Debug for SymmetricDifference<'_, T> {}
  pub struct Intersection<'a, T: 'a> {_private: (T,)}
  impl<T: Debug> Debug for Intersection<'_, T> {}
  pub struct Union<'a, T: 'a> {_private: (T,)}
  impl<T: fmt::Debug> fmt::Debug for Union<'_, T> {}
  impl<T> BTreeSet<T> {
   pub fn new() -> BTreeSet<T> {}
  }
  impl<T> BTreeSet<T> {
   pub fn range<K: ?Sized, R>(&self, range: R) -> Range<'_, T> where K: Ord, T: Borrow<K> + Ord, R: RangeBounds<K> {}
   pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> where T: Ord {}
   pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> where T: Ord {}
   pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> where T: Ord {}
   pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> where T: Ord {}
   pub fn clear(&mut self) {}
   pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord {}
   pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord, Q: Ord {}
   pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord {}
   pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord {}
   pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord {}
   pub fn first(&self) -> Option<&T> where T: Ord {}
   pub fn last(&self) -> Option<&T> where T: Ord {}
   pub fn pop_first(&mut self) -> Option<T> where T: Ord {}
   pub fn pop_last(&mut self) -> Option<T> where T: Ord {}
   pub fn insert(&mut self, value: T) -> bool where T: Ord {}
   pub fn replace(&mut self, value: T) -> Option<T> where T: Ord {}
   pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord {}
   pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord, Q: Ord {}
   pub fn retain<F>(&mut self, f: F) where T: Ord, F: FnMut(&T) -> bool {}
   pub fn append(&mut self, other: &mut Self) where T: Ord {}
   pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> Self where T: Borrow<Q> + Ord {}
   pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, R, F> where T: Ord, R: RangeBounds<T>, F: FnMut(&T) -> bool {}
   pub fn iter(&self) -> Iter<'_, T> {}
   pub fn len(&self) -> usize {}
   pub fn is_empty(&self) -> bool {}
  }
  impl<T: Ord> FromIterator<T> for BTreeSet<T> {}
  impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {}
  impl<T> IntoIterator for BTreeSet<T> {
   type Item = T;
   type IntoIter = IntoIter<T>;
  }
  impl<'a, T> IntoIterator for &'a BTreeSet<T> {
   type Item = &'a T;
   type IntoIter = Iter<'a, T>;
  }
  pub struct ExtractIf<'a, T, R, F> {_private: (T, R, F,)}
  impl<T, R, F> fmt::Debug for ExtractIf<'_, T, R, F> where T: fmt::Debug {}
  impl<T, R, F> Iterator for ExtractIf<'_, T, R, F> where T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool {
   type Item = T;
  }
  impl<T, R, F> FusedIterator for ExtractIf<'_, T, R, F> where T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool {}
  impl<T: Ord> Extend<T> for BTreeSet<T> {}
  impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BTreeSet<T> {}
  impl<T> Default for BTreeSet<T> {}
  impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> {
   type Output = BTreeSet<T>;
  }
  impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> {
   type Output = BTreeSet<T>;
  }
  impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
   type Output = BTreeSet<T>;
  }
  impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> {
   type Output = BTreeSet<T>;
  }
  impl<T: Debug> Debug for BTreeSet<T> {}
  impl<T> Clone for Iter<'_, T> {}
  impl<'a, T> Iterator for Iter<'a, T> {
   type Item = &'a T;
  }
  impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
  impl<T> ExactSizeIterator for Iter<'_, T> {}
  impl<T> FusedIterator for Iter<'_, T> {}
  impl<T> Iterator for IntoIter<T> {
   type Item = T;
  }
  impl<T> Default for Iter<'_, T> {}
  impl<T> DoubleEndedIterator for IntoIter<T> {}
  impl<T> ExactSizeIterator for IntoIter<T> {}
  impl<T> FusedIterator for IntoIter<T> {}
  impl<T> Default for IntoIter<T> {}
  impl<T> Clone for Range<'_, T> {}
  impl<'a, T> Iterator for Range<'a, T> {
   type Item = &'a T;
  }
  impl<'a, T> DoubleEndedIterator for Range<'a, T> {}
  impl<T> FusedIterator for Range<'_, T> {}
  impl<T> Default for Range<'_, T> {}
  impl<T> Clone for Difference<'_, T> {}
  impl<'a, T: Ord> Iterator for Difference<'a, T> {
   type Item = &'a T;
  }
  impl<T: Ord> FusedIterator for Difference<'_, T> {}
  impl<T> Clone for SymmetricDifference<'_, T> {}
  impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> {
   type Item = &'a T;
  }
  impl<T: Ord> FusedIterator for SymmetricDifference<'_, T> {}
  impl<T> Clone for Intersection<'_, T> {}
  impl<'a, T: Ord> Iterator for Intersection<'a, T> {
   type Item = &'a T;
  }
  impl<T: Ord> FusedIterator for Intersection<'_, T> {}
  impl<T> Clone for Union<'_, T> {}
  impl<'a, T: Ord> Iterator for Union<'a, T> {
   type Item = &'a T;
  }
  impl<T: Ord> FusedIterator for Union<'_, T> {}
 }
}
pub mod linked_list {
 use ::core::fmt;
 use ::core::hash::Hash;
 use ::core::iter::FusedIterator;
 pub struct LinkedList<T> {_private: (T,)}
 pub struct Iter<'a, T: 'a> {_private: (T,)}
 impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {}
 impl<T> Clone for Iter<'_, T> {}
 pub struct IterMut<'a, T: 'a> {_private: (T,)}
 impl<T: fmt::Debug> fmt::Debug for IterMut<'_, T> {}
 pub struct IntoIter<T> {_private: (T,)}
 impl<T: ::core::clone::Clone> ::core::clone::Clone for IntoIter<T> {}
 impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {}
 impl<T> Default for LinkedList<T> {}
 impl<T> LinkedList<T> {
  pub fn new() -> Self {}
  pub fn append(&mut self, other: &mut Self) {}
 }
 impl<T> LinkedList<T> {
  pub fn iter(&self) -> Iter<'_, T> {}
  pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
  pub fn is_empty(&self) -> bool {}
  pub fn len(&self) -> usize {}
  pub fn clear(&mut self) {}
  pub fn contains(&self, x: &T) -> bool where T: PartialEq<T> {}
  pub fn front(&self) -> Option<&T> {}
  pub fn front_mut(&mut self) -> Option<&mut T> {}
  pub fn back(&self) -> Option<&T> {}
  pub fn back_mut(&mut self) -> Option<&mut T> {}
  pub fn push_front(&mut self, elt: T) {}
  pub fn push_front_mut(&mut self, elt: T) -> &mut T {}
  pub fn pop_front(&mut self) -> Option<T> {}
  pub fn push_back(&mut self, elt: T) {}
  pub fn push_back_mut(&mut self, elt: T) -> &mut T {}
  pub fn pop_back(&mut self) -> Option<T> {}
  pub fn split_off(&mut self, at: usize) -> LinkedList<T> {}
  pub fn extract_if<F>(&mut self, filter: F) -> ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool {}
 }
 impl<'a, T> Iterator for Iter<'a, T> {
  type Item = &'a T;
 }
 impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
 impl<T> ExactSizeIterator for Iter<'_, T> {}
 impl<T> FusedIterator for Iter<'_, T> {}
 impl<T> Default for Iter<'_, T> {}
 impl<'a, T> Iterator for IterMut<'a, T> {
  type Item = &'a mut T;
 }
 impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
 impl<T> ExactSizeIterator for IterMut<'_, T> {}
 impl<T> FusedIterator for IterMut<'_, T> {}
 impl<T> Default for IterMut<'_, T> {}
 pub struct ExtractIf<'a, T: 'a, F: 'a> {_private: (T, F,)}
 impl<T, F> Iterator for ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool {
  type Item = T;
 }
 impl<T, F> fmt::Debug for ExtractIf<'_, T, F> where T: fmt::Debug {}
 impl<T> Iterator for IntoIter<T> {
  type Item = T;
 }
 impl<T> DoubleEndedIterator for IntoIter<T> {}
 impl<T> ExactSizeIterator for IntoIter<T> {}
 impl<T> FusedIterator for IntoIter<T> {}
 impl<T> Default for IntoIter<T> {}
 impl<T> FromIterator<T> for LinkedList<T> {}
 impl<T> IntoIterator for LinkedList<T> {
  type Item = T;
  type IntoIter = IntoIter<T>;
 }
 impl<'a, T> IntoIterator for &'a LinkedList<T> {
  type Item = &'a T;
  type IntoIter = Iter<'a, T>;
 }
 impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
  type Item = &'a mut T;
  type IntoIter = IterMut<'a, T>;
 }
 impl<T> Extend<T> for LinkedList<T> {}
 impl<'a, T: 'a + Copy> Extend<&'a T> for LinkedList<T> {}
 impl<T: PartialEq> PartialEq for LinkedList<T> {}
 impl<T: Eq> Eq for LinkedList<T> {}
 impl<T: PartialOrd> PartialOrd for LinkedList<T> {}
 impl<T: Ord> Ord for LinkedList<T> {}
 impl<T: Clone> Clone for LinkedList<T> {}
 impl<T: fmt::Debug> fmt::Debug for LinkedList<T> {}
 impl<T: Hash> Hash for LinkedList<T> {}
 impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
}
pub mod vec_deque {
 use ::core::fmt;
 use ::core::cmp::Ordering;
 use ::core::hash::Hash;
 use ::core::ops::{Index, IndexMut, RangeBounds};
 use crate::collections::TryReserveError;
 use crate::vec::Vec;
 pub use self::drain::Drain;
 pub use self::into_iter::IntoIter;
 pub use self::iter::Iter;
 pub use self::iter_mut::IterMut;
 pub struct VecDeque<T> {_private: (T,)}
 impl<T: Clone> Clone for VecDeque<T> {}
 impl<T> Default for VecDeque<T> {}
 impl<T> VecDeque<T> {
  pub fn new() -> VecDeque<T> {}
  pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
 }
 impl<T> VecDeque<T> {
  pub fn get(&self, index: usize) -> Option<&T> {}
  pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
  pub fn swap(&mut self, i: usize, j: usize) {}
  pub fn capacity(&self) -> usize {}
  pub fn reserve_exact(&mut self, additional: usize) {}
  pub fn reserve(&mut self, additional: usize) {}
  pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
  pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
  pub fn shrink_to_fit(&mut self) {}
  pub fn shrink_to(&mut self, min_capacity: usize) {}
  pub fn truncate(&mut self, len: usize) {}
  pub fn iter(&self) -> Iter<'_, T> {}
  pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
  pub fn as_slices(&self) -> (&[T], &[T]) {}
  pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
  pub fn len(&self) -> usize {}
  pub fn is_empty(&self) -> bool {}
  pub fn range<R>(&self, range: R) -> Iter<'_, T> where R: RangeBounds<usize> {}
  pub fn range_mut<R>(&mut self, range: R) -> IterMut<'_, T> where R: RangeBounds<usize> {}
  pub fn drain<R>(&mut self, range: R) -> Drain<'_, T> where R: RangeBounds<usize> {}
  pub fn clear(&mut self) {}
  pub fn contains(&self, x: &T) -> bool where T: PartialEq<T> {}
  pub fn front(&self) -> Option<&T> {}
  pub fn front_mut(&mut self) -> Option<&mut T> {}
  pub fn back(&self) -> Option<&T> {}
  pub fn back_mut(&mut self) -> Option<&mut T> {}
  pub fn pop_front(&mut self) -> Option<T> {}
  pub fn pop_back(&mut self) -> Option<T> {}
  pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
  pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
  pub fn push_front(&mut self, value: T) {}
  pub fn push_front_mut(&mut self, value: T) -> &mut T {}
  pub fn push_back(&mut self, value: T) {}
  pub fn push_back_mut(&mut self, value: T) -> &mut T {}
  pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {}
  pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
  pub fn insert(&mut self, index: usize, value: T) {}
  pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {}
  pub fn remove(&mut self, index: usize) -> Option<T> {}
  pub fn split_off(&mut self, at: usize) -> Self {}
  pub fn append(&mut self, other: &mut Self) {}
  pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool {}
  pub fn retain_mut<F>(&mut self, f: F) where F: FnMut(&mut T) -> bool {}
  pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {}
  pub fn make_contiguous(&mut self) -> &mut [T] {}
  pub fn rotate_left(&mut self, n: usize) {}
  pub fn rotate_right(&mut self, n: usize) {}
  pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
  pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> Ordering {}
  pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> B, B: Ord {}
  pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool {}
 }
 impl<T: Clone> VecDeque<T> {
  pub fn resize(&mut self, new_len: usize, value: T) {}
 }
 impl<T: PartialEq> PartialEq for VecDeque<T> {}
 impl<T: Eq> Eq for VecDeque<T> {}
 impl<T, U> PartialEq<Vec<U>> for VecDeque<T> where T: PartialEq<U> {}
 impl<T, U> PartialEq<&[U]> for VecDeque<T> where T: PartialEq<U> {}
 impl<T, U> PartialEq<&mut [U]> for VecDeque<T> where T: PartialEq<U> {}
 impl<T, U, const N: usize> PartialEq<[U; N]> for VecDeque<T> where T: PartialEq<U> {}
 impl<T, U, const N: usize> PartialEq<&[U; N]> for VecDeque<T> where T: PartialEq<U> {}
 impl<T, U, const N: usize> PartialEq<&mut [U; N]> for VecDeque<T> where T: PartialEq<U> {}
 impl<T: PartialOrd> PartialOrd for VecDeque<T> {}
 impl<T: Ord> Ord for VecDeque<T> {}
 impl<T: Hash> Hash for VecDeque<T> {}
 impl<T> Index<usize> for VecDeque<T> {
  type Output = T;
 }
 impl<T> IndexMut<usize> for VecDeque<T> {}
 impl<T> FromIterator<T> for VecDeque<T> {}
 impl<T> IntoIterator for VecDeque<T> {
  type Item = T;
  type IntoIter = IntoIter<T>;
 }
 impl<'a, T> IntoIterator for &'a VecDeque<T> {
  type Item = &'a T;
  type IntoIter = Iter<'a, T>;
 }
 impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
  type Item = &'a mut T;
  type IntoIter = IterMut<'a, T>;
 }
 impl<T> Extend<T> for VecDeque<T> {}
 impl<'a, T: 'a + Copy> Extend<&'a T> for VecDeque<T> {}
 impl<T: fmt::Debug> fmt::Debug for VecDeque<T> {}
 impl<T> From<Vec<T>> for VecDeque<T> {}
 impl<T> From<VecDeque<T>> for Vec<T> {}
 impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
 mod drain {
  use ::core::fmt;
  use ::core::iter::FusedIterator;
  pub struct Drain<'a, T: 'a> {_private: (T,)}
  impl<T: fmt::Debug> fmt::Debug for Drain<'_, T> {}
  impl<T> Iterator for Drain<'_, T> {
   type Item = T;
  }
  impl<T> DoubleEndedIterator for Drain<'_, T> {}
  impl<T> ExactSizeIterator for Drain<'_, T> {}
  impl<T> FusedIterator for Drain<'_, T> {}
 }
 mod iter_mut {
  use ::core::fmt;
  use ::core::iter::FusedIterator;
  pub struct IterMut<'a, T: 'a> {_private: (T,)}
  impl<T: fmt::Debug> fmt::Debug for IterMut<'_, T> {}
  impl<T> Default for IterMut<'_, T> {}
  impl<'a, T> Iterator for IterMut<'a, T> {
   type Item = &'a mut T;
  }
  impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
  impl<T> ExactSizeIterator for IterMut<'_, T> {}
  impl<T> FusedIterator for IterMut<'_, T> {}
 }
 mod into_iter {
  use ::core::fmt;
  use ::core::iter::FusedIterator;
  pub struct IntoIter<T> {_private: (T,)}
  impl<T: ::core::clone::Clone> ::core::clone::Clone for IntoIter<T> {}
  impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {}
  impl<T> Iterator for IntoIter<T> {
   type Item = T;
  }
  impl<T> DoubleEndedIterator for IntoIter<T> {}
  impl<T> ExactSizeIterator for IntoIter<T> {}
  impl<T> FusedIterator for IntoIter<T> {}
 }
 mod iter {
  use ::core::fmt;
  use ::core::iter::FusedIterator;
  pub struct Iter<'a, T: 'a> {_private: (T,)}
  impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {}
  impl<T> Default for Iter<'_, T> {}
  impl<T> Clone for Iter<'_, T> {}
  impl<'a, T> Iterator for Iter<'a, T> {
   type Item = &'a T;
  }
  impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
  impl<T> ExactSizeIterator for Iter<'_, T> {}
  impl<T> FusedIterator for Iter<'_, T> {}
 }
}
pub mod btree_map {
 pub use super::btree::map::*;
}
pub mod btree_set {
 pub use super::btree::set::*;
}
