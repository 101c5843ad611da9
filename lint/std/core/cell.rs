use crate::fmt;
use crate::fmt::Display;
use crate::marker::Unsize;
use crate::ops::{CoerceUnsized, Deref, DerefMut};
pub use lazy::LazyCell;
pub use once::OnceCell;
pub struct Cell<T: ?Sized> {_private: (T,)}
impl<T: Copy> Clone for Cell<T> {}
impl<T: Default> Default for Cell<T> {}
impl<T: PartialEq + Copy> PartialEq for Cell<T> {}
impl<T: Eq + Copy> Eq for Cell<T> {}
impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {}
impl<T: Ord + Copy> Ord for Cell<T> {}
impl<T> From<T> for Cell<T> {}
impl<T> Cell<T> {
 pub fn new(value: T) -> Cell<T> {}
 pub fn set(&self, val: T) {}
 pub fn swap(&self, other: &Self) {}
 pub fn replace(&self, val: T) -> T {}
 pub fn into_inner(self) -> T {}
}
impl<T: Copy> Cell<T> {
 pub fn get(&self) -> T {}
 pub fn update(&self, f: impl FnOnce(T) -> T) {}
}
impl<T: ?Sized> Cell<T> {
 pub fn as_ptr(&self) -> *mut T {}
 pub fn get_mut(&mut self) -> &mut T {}
 pub fn from_mut(t: &mut T) -> &Cell<T> {}
}
impl<T: Default> Cell<T> {
 pub fn take(&self) -> T where T: Default {}
}
impl<T: CoerceUnsized<U>, U> CoerceUnsized<Cell<U>> for Cell<T> {}
impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {}
impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
impl<T> AsRef<[Cell<T>]> for Cell<[T]> {}
impl<T> Cell<[T]> {
 pub fn as_slice_of_cells(&self) -> &[Cell<T>] {}
}
impl<T, const N: usize> Cell<[T; N]> {
 pub fn as_array_of_cells(&self) -> &[Cell<T>; N] {}
}
pub struct RefCell<T: ?Sized> {_private: (T,)}
pub struct BorrowError {}
impl crate::fmt::Debug for BorrowError {}
impl Display for BorrowError {}
pub struct BorrowMutError {}
impl crate::fmt::Debug for BorrowMutError {}
impl Display for BorrowMutError {}
impl<T> RefCell<T> {
 pub fn new(value: T) -> RefCell<T> {}
 pub fn into_inner(self) -> T {}
 pub fn replace(&self, t: T) -> T {}
 pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
 pub fn swap(&self, other: &Self) {}
}
impl<T: ?Sized> RefCell<T> {
 pub fn borrow(&self) -> Ref<'_, T> {}
 pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
 pub fn borrow_mut(&self) -> RefMut<'_, T> {}
 pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
 pub fn as_ptr(&self) -> *mut T {}
 pub fn get_mut(&mut self) -> &mut T {}
 pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> {}
}
impl<T: Default> RefCell<T> {
 pub fn take(&self) -> T {}
}
impl<T: Clone> Clone for RefCell<T> {}
impl<T: Default> Default for RefCell<T> {}
impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> {}
impl<T: ?Sized + Eq> Eq for RefCell<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for RefCell<T> {}
impl<T: ?Sized + Ord> Ord for RefCell<T> {}
impl<T> From<T> for RefCell<T> {}
impl<T: CoerceUnsized<U>, U> CoerceUnsized<RefCell<U>> for RefCell<T> {}
pub struct Ref<'b, T: ?Sized + 'b> {_private: (T,)}
impl<T: ?Sized> Deref for Ref<'_, T> {
 type Target = T;
}
impl<'b, T: ?Sized> Ref<'b, T> {
 pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {}
 pub fn map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> where F: FnOnce(&T) -> &U {}
 pub fn filter_map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Self> where F: FnOnce(&T) -> Option<&U> {}
 pub fn map_split<U: ?Sized, V: ?Sized, F>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) where F: FnOnce(&T) -> (&U, &V) {}
}
impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Ref<'b, U>> for Ref<'b, T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for Ref<'_, T> {}
impl<'b, T: ?Sized> RefMut<'b, T> {
 pub fn map<U: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> where F: FnOnce(&mut T) -> &mut U {}
 pub fn filter_map<U: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> {}
 pub fn map_split<U: ?Sized, V: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>) where F: FnOnce(&mut T) -> (&mut U, &mut V) {}
}
pub struct RefMut<'b, T: ?Sized + 'b> {_private: (T,)}
impl<T: ?Sized> Deref for RefMut<'_, T> {
 type Target = T;
}
impl<T: ?Sized> DerefMut for RefMut<'_, T> {}
impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<RefMut<'b, U>> for RefMut<'b, T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for RefMut<'_, T> {}
pub struct UnsafeCell<T: ?Sized> {_private: (T,)}
impl<T> UnsafeCell<T> {
 pub fn new(value: T) -> UnsafeCell<T> {}
 pub fn into_inner(self) -> T {}
}
impl<T: ?Sized> UnsafeCell<T> {
 pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T> {}
 pub fn get(&self) -> *mut T {}
 pub fn get_mut(&mut self) -> &mut T {}
 pub fn raw_get(this: *const Self) -> *mut T {}
}
impl<T: Default> Default for UnsafeCell<T> {}
impl<T> From<T> for UnsafeCell<T> {}
impl<T: CoerceUnsized<U>, U> CoerceUnsized<UnsafeCell<U>> for UnsafeCell<T> {}
mod lazy {
 use crate::fmt;
 use crate::ops::{Deref, DerefMut};
 pub struct LazyCell<T, F = fn() -> T> {_private: (T, F,)}
 impl<T, F: FnOnce() -> T> LazyCell<T, F> {
  pub fn new(f: F) -> LazyCell<T, F> {}
  pub fn force(this: &LazyCell<T, F>) -> &T {}
  pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {}
 }
 impl<T, F> LazyCell<T, F> {
  pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {}
  pub fn get(this: &LazyCell<T, F>) -> Option<&T> {}
 }
 impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
  type Target = T;
 }
 impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {}
 impl<T: Default> Default for LazyCell<T> {}
 impl<T: fmt::Debug, F> fmt::Debug for LazyCell<T, F> {}
}
mod once {
 use crate::fmt;
 pub struct OnceCell<T> {_private: (T,)}
 impl<T> OnceCell<T> {
  pub fn new() -> OnceCell<T> {}
  pub fn get(&self) -> Option<&T> {}
  pub fn get_mut(&mut self) -> Option<&mut T> {}
  pub fn set(&self, value: T) -> Result<(), T> {}
  pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T {}
  pub fn into_inner(self) -> Option<T> {}
  pub fn take(&mut self) -> Option<T> {}
 }
 impl<T> Default for OnceCell<T> {}
 impl<T: fmt::Debug> fmt::Debug for OnceCell<T> {}
 impl<T: Clone> Clone for OnceCell<T> {}
 impl<T: PartialEq> PartialEq for OnceCell<T> {}
 impl<T: Eq> Eq for OnceCell<T> {}
 impl<T> From<T> for OnceCell<T> {}
}
