pub use ::alloc::collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, TryReserveError, VecDeque, binary_heap, btree_map, btree_set, linked_list, vec_deque};
pub use crate::ops::Bound;
pub use self::hash_map::HashMap;
pub use self::hash_set::HashSet;
mod hash {
 pub mod map {
  use crate::fmt;
  use crate::borrow::Borrow;
  use crate::collections::TryReserveError;
  use crate::fmt::Debug;
  use crate::hash::{BuildHasher, Hash, RandomState};
  use crate::iter::FusedIterator;
  use crate::ops::Index;
  pub struct HashMap<K, V, S = RandomState> {_private: (K, V, S,)}
  impl<K, V> HashMap<K, V, RandomState> {
   pub fn new() -> HashMap<K, V, RandomState> {}
   pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> {}
  }
  impl<K, V, S> HashMap<K, V, S> {
   pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
   pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> {}
  }
  impl<K, V, S> HashMap<K, V, S> {
   pub fn capacity(&self) -> usize {}
   pub fn keys(&self) -> Keys<'_, K, V> {}
   pub fn into_keys(self) -> IntoKeys<K, V> {}
   pub fn values(&self) -> Values<'_, K, V> {}
   pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
   pub fn into_values(self) -> IntoValues<K, V> {}
   pub fn iter(&self) -> Iter<'_, K, V> {}
   pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
   pub fn len(&self) -> usize {}
   pub fn is_empty(&self) -> bool {}
   pub fn drain(&mut self) -> Drain<'_, K, V> {}
   pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool {}
   pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool {}
   pub fn clear(&mut self) {}
   pub fn hasher(&self) -> &S {}
  }
  impl<K, V, S> HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
   pub fn reserve(&mut self, additional: usize) {}
   pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
   pub fn shrink_to_fit(&mut self) {}
   pub fn shrink_to(&mut self, min_capacity: usize) {}
   pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
   pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq {}
   pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq {}
   pub fn get_disjoint_mut<Q: ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N] where K: Borrow<Q>, Q: Hash + Eq {}
   pub unsafe fn get_disjoint_unchecked_mut<Q: ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N] where K: Borrow<Q>, Q: Hash + Eq {}
   pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
   pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq {}
   pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
   pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq {}
   pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq {}
  }
  impl<K, V, S> Clone for HashMap<K, V, S> where K: Clone, V: Clone, S: Clone {}
  impl<K, V, S> PartialEq for HashMap<K, V, S> where K: Eq + Hash, V: PartialEq, S: BuildHasher {}
  impl<K, V, S> Eq for HashMap<K, V, S> where K: Eq + Hash, V: Eq, S: BuildHasher {}
  impl<K, V, S> Debug for HashMap<K, V, S> where K: Debug, V: Debug {}
  impl<K, V, S> Default for HashMap<K, V, S> where S: Default {}
  impl<K, Q: ?Sized, V, S> Index<&Q> for HashMap<K, V, S> where K: Eq + Hash + Borrow<Q>, Q: Eq + Hash, S: BuildHasher {
   type Output = V;
  }
  impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> where K: Eq + Hash {}
  pub struct Iter<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K, V> Clone for Iter<'_, K, V> {}
  impl<K, V> Default for Iter<'_, K, V> {}
  impl<K: Debug, V: Debug> fmt::Debug for Iter<'_, K, V> {}
  pub struct IterMut<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K, V> Default for IterMut<'_, K, V> {}
  pub struct IntoIter<K, V> {_private: (K, V,)}
  impl<K, V> Default for IntoIter<K, V> {}
  pub struct Keys<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K, V> Clone for Keys<'_, K, V> {}
  impl<K, V> Default for Keys<'_, K, V> {}
  impl<K: Debug, V> fmt::Debug for Keys<'_, K, V> {}
  pub struct Values<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K, V> Clone for Values<'_, K, V> {}
  impl<K, V> Default for Values<'_, K, V> {}
  impl<K, V: Debug> fmt::Debug for Values<'_, K, V> {}
  pub struct Drain<'a, K: 'a, V: 'a> {_private: (K, V,)}
  pub struct ExtractIf<'a, K, V, F> {_private: (K, V, F,)}
  pub struct ValuesMut<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K, V> Default for ValuesMut<'_, K, V> {}
  pub struct IntoKeys<K, V> {_private: (K, V,)}
  impl<K, V> Default for IntoKeys<K, V> {}
  pub struct IntoValues<K, V> {_private: (K, V,)}
  impl<K, V> Default for IntoValues<K, V> {}
  pub enum Entry<'a, K: 'a, V: 'a> {
   Occupied(OccupiedEntry<'a, K, V>),
   Vacant(VacantEntry<'a, K, V>),
  }
  impl<K: Debug, V: Debug> Debug for Entry<'_, K, V> {}
  pub struct OccupiedEntry<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K: Debug, V: Debug> Debug for OccupiedEntry<'_, K, V> {}
  pub struct VacantEntry<'a, K: 'a, V: 'a> {_private: (K, V,)}
  impl<K: Debug, V> Debug for VacantEntry<'_, K, V> {}
  impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
   type Item = (&'a K, &'a V);
   type IntoIter = Iter<'a, K, V>;
  }
  impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
   type Item = (&'a K, &'a mut V);
   type IntoIter = IterMut<'a, K, V>;
  }
  impl<K, V, S> IntoIterator for HashMap<K, V, S> {
   type Item = (K, V);
   type IntoIter = IntoIter<K, V>;
  }
  impl<'a, K, V> Iterator for Iter<'a, K, V> {
   type Item = (&'a K, &'a V);
  }
  impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
  impl<K, V> FusedIterator for Iter<'_, K, V> {}
  impl<'a, K, V> Iterator for IterMut<'a, K, V> {
   type Item = (&'a K, &'a mut V);
  }
  impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
  impl<K, V> FusedIterator for IterMut<'_, K, V> {}
  impl<K, V> fmt::Debug for IterMut<'_, K, V> where K: fmt::Debug, V: fmt::Debug {}
  impl<K, V> Iterator for IntoIter<K, V> {
   type Item = (K, V);
  }
  impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
  impl<K, V> FusedIterator for IntoIter<K, V> {}
  impl<K: Debug, V: Debug> fmt::Debug for IntoIter<K, V> {}
  impl<'a, K, V> Iterator for Keys<'a, K, V> {
   type Item = &'a K;
  }
  impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
  impl<K, V> FusedIterator for Keys<'_, K, V> {}
  impl<'a, K, V> Iterator for Values<'a, K, V> {
   type Item = &'a V;
  }
  impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
  impl<K, V> FusedIterator for Values<'_, K, V> {}
  impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
   type Item = &'a mut V;
  }
  impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
  impl<K, V> FusedIterator for ValuesMut<'_, K, V> {}
  impl<K, V: fmt::Debug> fmt::Debug for ValuesMut<'_, K, V> {}
  impl<K, V> Iterator for IntoKeys<K, V> {
   type Item = K;
  }
  impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
  impl<K, V> FusedIterator for IntoKeys<K, V> {}
  impl<K: Debug, V> fmt::Debug for IntoKeys<K, V> {}
  impl<K, V> Iterator for IntoValues<K, V> {
   type Item = V;
  }
  impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
  impl<K, V> FusedIterator for IntoValues<K, V> {}
  impl<K, V: Debug> fmt::Debug for IntoValues<K, V> {}
  impl<'a, K, V> Iterator for Drain<'a, K, V> {
   type Item = (K, V);
  }
  impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
  impl<K, V> FusedIterator for Drain<'_, K, V> {}
  impl<K, V> fmt::Debug for Drain<'_, K, V> where K: fmt::Debug, V: fmt::Debug {}
  impl<K, V, F> Iterator for ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool {
   type Item = (K, V);
  }
  impl<K, V, F> FusedIterator for ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool {}
  impl<K, V, F> fmt::Debug for ExtractIf<'_, K, V, F> where K: fmt::Debug, V: fmt::Debug {}
  impl<'a, K, V> Entry<'a, K, V> {
   pub fn or_insert(self, default: V) -> &'a mut V {}
   pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
   pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
   pub fn key(&self) -> &K {}
   pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) {}
   pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
  }
  impl<'a, K, V: Default> Entry<'a, K, V> {
   pub fn or_default(self) -> &'a mut V {}
  }
  impl<'a, K, V> OccupiedEntry<'a, K, V> {
   pub fn key(&self) -> &K {}
   pub fn remove_entry(self) -> (K, V) {}
   pub fn get(&self) -> &V {}
   pub fn get_mut(&mut self) -> &mut V {}
   pub fn into_mut(self) -> &'a mut V {}
   pub fn insert(&mut self, value: V) -> V {}
   pub fn remove(self) -> V {}
  }
  impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
   pub fn key(&self) -> &K {}
   pub fn into_key(self) -> K {}
   pub fn insert(self, value: V) -> &'a mut V {}
   pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
  }
  impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default {}
  impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {}
  impl<'a, K, V, S> Extend<(&'a K, &'a V)> for HashMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher {}
 }
 pub mod set {
  use crate::fmt;
  use crate::borrow::Borrow;
  use crate::collections::TryReserveError;
  use crate::hash::{BuildHasher, Hash, RandomState};
  use crate::iter::FusedIterator;
  use crate::ops::{BitAnd, BitOr, BitXor, Sub};
  pub struct HashSet<T, S = RandomState> {_private: (T, S,)}
  impl<T> HashSet<T, RandomState> {
   pub fn new() -> HashSet<T, RandomState> {}
   pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> {}
  }
  impl<T, S> HashSet<T, S> {
   pub fn with_hasher(hasher: S) -> HashSet<T, S> {}
   pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {}
  }
  impl<T, S> HashSet<T, S> {
   pub fn capacity(&self) -> usize {}
   pub fn iter(&self) -> Iter<'_, T> {}
   pub fn len(&self) -> usize {}
   pub fn is_empty(&self) -> bool {}
   pub fn drain(&mut self) -> Drain<'_, T> {}
   pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, T, F> where F: FnMut(&T) -> bool {}
   pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool {}
   pub fn clear(&mut self) {}
   pub fn hasher(&self) -> &S {}
  }
  impl<T, S> HashSet<T, S> where T: Eq + Hash, S: BuildHasher {
   pub fn reserve(&mut self, additional: usize) {}
   pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
   pub fn shrink_to_fit(&mut self) {}
   pub fn shrink_to(&mut self, min_capacity: usize) {}
   pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S> {}
   pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S> {}
   pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S> {}
   pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S> {}
   pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq {}
   pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Eq {}
   pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {}
   pub fn is_subset(&self, other: &HashSet<T, S>) -> bool {}
   pub fn is_superset(&self, other: &HashSet<T, S>) -> bool {}
   pub fn insert(&mut self, value: T) -> bool {}
   pub fn replace(&mut self, value: T) -> Option<T> {}
   pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq {}
   pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: Hash + Eq {}
  }
  impl<T, S> Clone for HashSet<T, S> where T: Clone, S: Clone {}
  impl<T, S> PartialEq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
  impl<T, S> Eq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
  impl<T, S> fmt::Debug for HashSet<T, S> where T: fmt::Debug {}
  impl<T, S> FromIterator<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher + Default {}
  impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState> where T: Eq + Hash {}
  impl<T, S> Extend<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
  impl<'a, T, S> Extend<&'a T> for HashSet<T, S> where T: 'a + Eq + Hash + Copy, S: BuildHasher {}
  impl<T, S> Default for HashSet<T, S> where S: Default {}
  impl<T, S> BitOr<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
   type Output = HashSet<T, S>;
  }
  impl<T, S> BitAnd<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
   type Output = HashSet<T, S>;
  }
  impl<T, S> BitXor<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
   type Output = HashSet<T, S>;
  }
  impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
   type Output = HashSet<T, S>;
  }
  pub struct Iter<'a, K: 'a> {_private: (K,)}
  impl<K> Default for Iter<'_, K> {}
  pub struct IntoIter<K> {_private: (K,)}
  impl<K> Default for IntoIter<K> {}
  pub struct Drain<'a, K: 'a> {_private: (K,)}
  pub struct ExtractIf<'a, K, F> {_private: (K, F,)}
  pub struct Intersection<'a, T: 'a, S: 'a> {_private: (T, S,)}
  pub struct Difference<'a, T: 'a, S: 'a> {_private: (T, S,)}
  pub struct SymmetricDifference<'a, T: 'a, S: 'a> {_private: (T, S,)}
  pub struct Union<'a, T: 'a, S: 'a> {_private: (T, S,)}
  impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
   type Item = &'a T;
   type IntoIter = Iter<'a, T>;
  }
  impl<T, S> IntoIterator for HashSet<T, S> {
   type Item = T;
   type IntoIter = IntoIter<T>;
  }
  impl<K> Clone for Iter<'_, K> {}
  impl<'a, K> Iterator for Iter<'a, K> {
   type Item = &'a K;
  }
  impl<K> ExactSizeIterator for Iter<'_, K> {}
  impl<K> FusedIterator for Iter<'_, K> {}
  impl<K: fmt::Debug> fmt::Debug for Iter<'_, K> {}
  impl<K> Iterator for IntoIter<K> {
   type Item = K;
  }
  impl<K> ExactSizeIterator for IntoIter<K> {}
  impl<K> FusedIterator for IntoIter<K> {}
  impl<K: fmt::Debug> fmt::Debug for IntoIter<K> {}
  impl<'a, K> Iterator for Drain<'a, K> {
   type Item = K;
  }
  impl<K> ExactSizeIterator for Drain<'_, K> {}
  impl<K> FusedIterator for Drain<'_, K> {}
  impl<K: fmt::Debug> fmt::Debug for Drain<'_, K> {}
  impl<K, F> Iterator for ExtractIf<'_, K, F> where F: FnMut(&K) -> bool {
   type Item = K;
  }
  impl<K, F> FusedIterator for ExtractIf<'_, K, F> where F: FnMut(&K) -> bool {}
  impl<K, F> fmt::Debug for ExtractIf<'_, K, F> where K: fmt::Debug {}
  impl<T, S> Clone for Intersection<'_, T, S> {}
  impl<'a, T, S> Iterator for Intersection<'a, T, S> where T: Eq + Hash, S: BuildHasher {
   type Item = &'a T;
  }
  impl<T, S> fmt::Debug for Intersection<'_, T, S> where T: fmt::Debug + Eq + Hash, S: BuildHasher {}
  impl<T, S> FusedIterator for Intersection<'_, T, S> where T: Eq + Hash, S: BuildHasher {}
  impl<T, S> Clone for Difference<'_, T, S> {}
  impl<'a, T, S> Iterator for Difference<'a, T, S> where T: Eq + Hash, S: BuildHasher {
   type Item = &'a T;
  }
  impl<T, S> FusedIterator for Difference<'_, T, S> where T: Eq + Hash, S: BuildHasher {}
  impl<T, S> fmt::Debug for Difference<'_, T, S> where T: fmt::Debug + Eq + Hash, S: BuildHasher {}
  impl<T, S> Clone for SymmetricDifference<'_, T, S> {}
  impl<'a, T, S> Iterator for SymmetricDifference<'a, T, S> where T: Eq + Hash, S: BuildHasher {
   type Item = &'a T;
  }
  impl<T, S> FusedIterator for SymmetricDifference<'_, T, S> where T: Eq + Hash, S: BuildHasher {}
  impl<T, S> fmt::Debug for SymmetricDifference<'_, T, S> where T: fmt::Debug + Eq + Hash, S: BuildHasher {}
  impl<T, S> Clone for Union<'_, T, S> {}
  impl<T, S> FusedIterator for Union<'_, T, S> where T: Eq + Hash, S: BuildHasher {}
  impl<T, S> fmt::Debug for Union<'_, T, S> where T: fmt::Debug + Eq + Hash, S: BuildHasher {}
  impl<'a, T, S> Iterator for Union<'a, T, S> where T: Eq + Hash, S: BuildHasher {
   type Item = &'a T;
  }
 }
}
pub mod hash_map {
 pub use crate::hash::random::{DefaultHasher, RandomState};
 pub use super::hash::map::*;
}
pub mod hash_set {
 pub use super::hash::set::*;
}
