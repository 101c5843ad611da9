use crate::fmt;
use crate::hash::Hash;
use crate::ops::{CoerceUnsized, Deref, DerefMut};
pub struct Pin<Ptr> {_private: (Ptr,)}
impl<Ptr: crate::marker::Copy> crate::marker::Copy for Pin<Ptr> {}
impl<Ptr: crate::clone::Clone> crate::clone::Clone for Pin<Ptr> {}
impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialEq<Q::Target> {}
impl<Ptr: Deref<Target: Eq>> Eq for Pin<Ptr> {}
impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialOrd<Q::Target> {}
impl<Ptr: Deref<Target: Ord>> Ord for Pin<Ptr> {}
impl<Ptr: Deref<Target: Hash>> Hash for Pin<Ptr> {}
impl<Ptr: Deref<Target: Unpin>> Pin<Ptr> {
 pub fn new(pointer: Ptr) -> Pin<Ptr> {}
 pub fn into_inner(pin: Pin<Ptr>) -> Ptr {}
}
impl<Ptr: Deref> Pin<Ptr> {
 pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
 pub fn as_ref(&self) -> Pin<&Ptr::Target> where Ptr: Deref {}
}
impl<Ptr: DerefMut> Pin<Ptr> {
 pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> where Ptr: DerefMut {}
 pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target> where Ptr: DerefMut {}
 pub fn set(&mut self, value: Ptr::Target) where Ptr::Target: Sized {}
}
impl<Ptr: Deref> Pin<Ptr> {
 pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {}
}
impl<'a, T: ?Sized> Pin<&'a T> {
 pub unsafe fn map_unchecked<U, F>(self, func: F) -> Pin<&'a U> where U: ?Sized, F: FnOnce(&T) -> &U {}
 pub fn get_ref(self) -> &'a T {}
}
impl<'a, T: ?Sized> Pin<&'a mut T> {
 pub fn into_ref(self) -> Pin<&'a T> {}
 pub fn get_mut(self) -> &'a mut T where T: Unpin {}
 pub unsafe fn get_unchecked_mut(self) -> &'a mut T {}
 pub unsafe fn map_unchecked_mut<U, F>(self, func: F) -> Pin<&'a mut U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U {}
}
impl<T: ?Sized> Pin<&'static T> {
 pub fn static_ref(r: &'static T) -> Pin<&'static T> {}
}
impl<T: ?Sized> Pin<&'static mut T> {
 pub fn static_mut(r: &'static mut T) -> Pin<&'static mut T> {}
}
impl<Ptr: Deref> Deref for Pin<Ptr> {
 type Target = Ptr::Target;
}
impl<Ptr> DerefMut for Pin<Ptr> where Ptr: Deref, helper::PinHelper<Ptr>: helper::PinDerefMutHelper<Target = Self::Target> {}
impl<Ptr: fmt::Debug> fmt::Debug for Pin<Ptr> {}
impl<Ptr: fmt::Display> fmt::Display for Pin<Ptr> {}
impl<Ptr: fmt::Pointer> fmt::Pointer for Pin<Ptr> {}
impl<Ptr, U> CoerceUnsized<Pin<U>> for Pin<Ptr> where Ptr: CoerceUnsized<U> + PinCoerceUnsized, U: PinCoerceUnsized {}
pub trait PinCoerceUnsized {}
#[consent_pub_macro] macro_rules! pin { () => {} }
mod helper {
 pub struct PinHelper<Ptr> {_private: (Ptr,)}
 pub trait PinDerefMutHelper {
  type Target: ?Sized;
  fn deref_mut(&mut self) -> &mut Self::Target;
 }
 impl<Ptr: super::DerefMut> PinDerefMutHelper for PinHelper<Ptr> where Ptr::Target: crate::marker::Unpin {
  type Target = Ptr::Target;
 }
}
