use crate::{clone, cmp, fmt, hash};
pub use crate::intrinsics::transmute;
pub use manually_drop::ManuallyDrop;
pub use maybe_uninit::MaybeUninit;
pub fn forget<T>(t: T) {}
pub fn size_of<T>() -> usize {}
pub fn size_of_val<T: ?Sized>(val: &T) -> usize {}
pub fn min_align_of<T>() -> usize {}
pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize {}
pub fn align_of<T>() -> usize {}
pub fn align_of_val<T: ?Sized>(val: &T) -> usize {}
pub fn needs_drop<T: ?Sized>() -> bool {}
pub unsafe fn zeroed<T>() -> T {}
pub unsafe fn uninitialized<T>() -> T {}
pub fn swap<T>(x: &mut T, y: &mut T) {}
pub fn take<T: Default>(dest: &mut T) -> T {}
pub fn replace<T>(dest: &mut T, src: T) -> T {}
pub fn drop<T>(_x: T) {}
pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst {}
pub struct Discriminant<T> {_private: (T,)}
impl<T> Copy for Discriminant<T> {}
impl<T> clone::Clone for Discriminant<T> {}
impl<T> cmp::PartialEq for Discriminant<T> {}
impl<T> cmp::Eq for Discriminant<T> {}
impl<T> hash::Hash for Discriminant<T> {}
impl<T> fmt::Debug for Discriminant<T> {}
pub fn discriminant<T>(v: &T) -> Discriminant<T> {}
#[consent_pub_macro] macro_rules! offset_of { () => {} }
mod manually_drop {
 use crate::hash::Hash;
 use crate::ops::{Deref, DerefMut};
 pub struct ManuallyDrop<T: ?Sized> {_private: (T,)}
 impl<T: crate::marker::Copy + ?Sized> crate::marker::Copy for ManuallyDrop<T> {}
 impl<T: crate::clone::Clone + ?Sized> crate::clone::Clone for ManuallyDrop<T> {}
 impl<T: crate::fmt::Debug + ?Sized> crate::fmt::Debug for ManuallyDrop<T> {}
 impl<T: crate::default::Default + ?Sized> crate::default::Default for ManuallyDrop<T> {}
 impl<T> ManuallyDrop<T> {
  pub fn new(value: T) -> ManuallyDrop<T> {}
  pub fn into_inner(slot: ManuallyDrop<T>) -> T {}
  pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {}
 }
 impl<T: ?Sized> ManuallyDrop<T> {
  pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {}
 }
 impl<T: ?Sized> Deref for ManuallyDrop<T> {
  type Target = T;
 }
 impl<T: ?Sized> DerefMut for ManuallyDrop<T> {}
 impl<T: ?Sized + Eq> Eq for ManuallyDrop<T> {}
 impl<T: ?Sized + PartialEq> PartialEq for ManuallyDrop<T> {}
 impl<T: ?Sized + Ord> Ord for ManuallyDrop<T> {}
 impl<T: ?Sized + PartialOrd> PartialOrd for ManuallyDrop<T> {}
 impl<T: ?Sized + Hash> Hash for ManuallyDrop<T> {}
}
mod maybe_uninit {
 use crate::fmt;
 pub union MaybeUninit<T> {_private: (T,)}
 impl<T: crate::marker::Copy> crate::marker::Copy for MaybeUninit<T> {}
 impl<T: Copy> Clone for MaybeUninit<T> {}
 impl<T> fmt::Debug for MaybeUninit<T> {}
 impl<T> MaybeUninit<T> {
  pub fn new(val: T) -> MaybeUninit<T> {}
  pub fn uninit() -> MaybeUninit<T> {}
  pub fn zeroed() -> MaybeUninit<T> {}
  pub fn write(&mut self, val: T) -> &mut T {}
  pub fn as_ptr(&self) -> *const T {}
  pub fn as_mut_ptr(&mut self) -> *mut T {}
  pub unsafe fn assume_init(self) -> T {}
  pub unsafe fn assume_init_read(&self) -> T {}
  pub unsafe fn assume_init_drop(&mut self) {}
  pub unsafe fn assume_init_ref(&self) -> &T {}
  pub unsafe fn assume_init_mut(&mut self) -> &mut T {}
 }
 impl<T>[MaybeUninit<T>] {
  pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy {}
  pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone {}
  pub unsafe fn assume_init_drop(&mut self) {}
  pub unsafe fn assume_init_ref(&self) -> &[T] {}
  pub unsafe fn assume_init_mut(&mut self) -> &mut [T] {}
 }
 impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
 impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
 impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
 impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
 impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
 impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}
}
