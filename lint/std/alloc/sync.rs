use ::core::{borrow, fmt, mem};
use ::core::any::Any;
use ::core::clone::CloneToUninit;
use ::core::hash::Hash;
use ::core::marker::Unsize;
use ::core::ops::{CoerceUnsized, Deref};
use ::core::pin::Pin;
use crate::borrow::{Cow, ToOwned};
use crate::boxed::Box;
use crate::string::String;
use crate::vec::Vec;
pub struct Arc<T: ?Sized> {_private: (T,)}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Arc<U>> for Arc<T> {}
pub struct Weak<T: ?Sized> {_private: (T,)}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Weak<U>> for Weak<T> {}
impl<T: ?Sized> fmt::Debug for Weak<T> {}
impl<T> Arc<T> {
 pub fn new(data: T) -> Arc<T> {}
 pub fn new_cyclic<F>(data_fn: F) -> Arc<T> where F: FnOnce(&Weak<T>) -> T {}
 pub fn new_uninit() -> Arc<mem::MaybeUninit<T>> {}
 pub fn new_zeroed() -> Arc<mem::MaybeUninit<T>> {}
 pub fn pin(data: T) -> Pin<Arc<T>> {}
}
impl<T> Arc<T> {
 pub fn try_unwrap(this: Self) -> Result<T, Self> {}
 pub fn into_inner(this: Self) -> Option<T> {}
}
impl<T> Arc<[T]> {
 pub fn new_uninit_slice(len: usize) -> Arc<[mem::MaybeUninit<T>]> {}
 pub fn new_zeroed_slice(len: usize) -> Arc<[mem::MaybeUninit<T>]> {}
}
impl<T> Arc<mem::MaybeUninit<T>> {
 pub unsafe fn assume_init(self) -> Arc<T> {}
}
impl<T> Arc<[mem::MaybeUninit<T>]> {
 pub unsafe fn assume_init(self) -> Arc<[T]> {}
}
impl<T: ?Sized> Arc<T> {
 pub unsafe fn from_raw(ptr: *const T) -> Self {}
 pub fn into_raw(this: Self) -> *const T {}
 pub unsafe fn increment_strong_count(ptr: *const T) {}
 pub unsafe fn decrement_strong_count(ptr: *const T) {}
}
impl<T: ?Sized> Arc<T> {
 pub fn as_ptr(this: &Self) -> *const T {}
 pub fn downgrade(this: &Self) -> Weak<T> {}
 pub fn weak_count(this: &Self) -> usize {}
 pub fn strong_count(this: &Self) -> usize {}
 pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
}
impl<T: ?Sized> Clone for Arc<T> {}
impl<T: ?Sized> Deref for Arc<T> {
 type Target = T;
}
impl<T: ?Sized + CloneToUninit> Arc<T> {
 pub fn make_mut(this: &mut Self) -> &mut T {}
}
impl<T: Clone> Arc<T> {
 pub fn unwrap_or_clone(this: Self) -> T {}
}
impl<T: ?Sized> Arc<T> {
 pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
}
impl Arc<dyn Any + Send + Sync> {
 pub fn downcast<T>(self) -> Result<Arc<T>, Self> where T: Any + Send + Sync {}
}
impl<T> Weak<T> {
 pub fn new() -> Weak<T> {}
}
impl<T: ?Sized> Weak<T> {
 pub unsafe fn from_raw(ptr: *const T) -> Self {}
 pub fn into_raw(self) -> *const T {}
}
impl<T: ?Sized> Weak<T> {
 pub fn as_ptr(&self) -> *const T {}
}
impl<T: ?Sized> Weak<T> {
 pub fn upgrade(&self) -> Option<Arc<T>> {}
 pub fn strong_count(&self) -> usize {}
 pub fn weak_count(&self) -> usize {}
 pub fn ptr_eq(&self, other: &Self) -> bool {}
}
impl<T: ?Sized> Clone for Weak<T> {}
impl<T> Default for Weak<T> {}
impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {}
impl<T: ?Sized + Ord> Ord for Arc<T> {}
impl<T: ?Sized + Eq> Eq for Arc<T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for Arc<T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for Arc<T> {}
impl<T: ?Sized> fmt::Pointer for Arc<T> {}
impl<T: Default> Default for Arc<T> {}
impl Default for Arc<str> {}
impl Default for Arc<::core::ffi::CStr> {}
impl<T> Default for Arc<[T]> {}
impl<T> Default for Pin<Arc<T>> where T: ?Sized, Arc<T>: Default {}
impl<T: ?Sized + Hash> Hash for Arc<T> {}
impl<T> From<T> for Arc<T> {}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
impl<T: Clone> From<&[T]> for Arc<[T]> {}
impl<T: Clone> From<&mut [T]> for Arc<[T]> {}
impl From<&str> for Arc<str> {}
impl From<&mut str> for Arc<str> {}
impl From<String> for Arc<str> {}
impl<T: ?Sized> From<Box<T>> for Arc<T> {}
impl<T> From<Vec<T>> for Arc<[T]> {}
impl<'a, B> From<Cow<'a, B>> for Arc<B> where B: ToOwned + ?Sized, Arc<B>: From<&'a B> + From<B::Owned> {}
impl From<Arc<str>> for Arc<[u8]> {}
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
 type Error = Arc<[T]>;
}
impl<T> FromIterator<T> for Arc<[T]> {}
impl<T: ?Sized> borrow::Borrow<T> for Arc<T> {}
impl<T: ?Sized> AsRef<T> for Arc<T> {}
impl<T: ::core::error::Error + ?Sized> ::core::error::Error for Arc<T> {}
