pub use ready::ready;
pub use self::poll::Poll;
pub use self::wake::{Context, RawWaker, RawWakerVTable, Waker};
mod poll {
 use crate::{convert, ops};
 pub enum Poll<T> {
  Ready(T),
  Pending,
 }
 impl<T: crate::marker::Copy> crate::marker::Copy for Poll<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for Poll<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for Poll<T> {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for Poll<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for Poll<T> {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for Poll<T> {}
 impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for Poll<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for Poll<T> {}
 impl<T> Poll<T> {
  pub fn map<U, F>(self, f: F) -> Poll<U> where F: FnOnce(T) -> U {}
  pub fn is_ready(&self) -> bool {}
  pub fn is_pending(&self) -> bool {}
 }
 impl<T, E> Poll<Result<T, E>> {
  pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>> where F: FnOnce(T) -> U {}
  pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>> where F: FnOnce(E) -> U {}
 }
 impl<T, E> Poll<Option<Result<T, E>>> {
  pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>> where F: FnOnce(T) -> U {}
  pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>> where F: FnOnce(E) -> U {}
 }
 impl<T> From<T> for Poll<T> {}
 impl<T, E> ops::Try for Poll<Result<T, E>> {
  type Output = Poll<T>;
  type Residual = Result<convert::Infallible, E>;
 }
 impl<T, E, F: From<E>> ops::FromResidual<Result<convert::Infallible, E>> for Poll<Result<T, F>> {}
 impl<T, E> ops::Try for Poll<Option<Result<T, E>>> {
  type Output = Poll<Option<T>>;
  type Residual = Result<convert::Infallible, E>;
 }
 impl<T, E, F: From<E>> ops::FromResidual<Result<convert::Infallible, E>> for Poll<Option<Result<T, F>>> {}
}
mod wake {
 use crate::fmt;
 pub struct RawWaker {}
 impl crate::cmp::PartialEq for RawWaker {}
 impl crate::fmt::Debug for RawWaker {}
 impl RawWaker {
  pub fn new(data: *const(), vtable: &'static RawWakerVTable) -> RawWaker {}
 }
 pub struct RawWakerVTable {}
 impl crate::cmp::PartialEq for RawWakerVTable {}
 impl crate::marker::Copy for RawWakerVTable {}
 impl crate::clone::Clone for RawWakerVTable {}
 impl crate::fmt::Debug for RawWakerVTable {}
 impl RawWakerVTable {
  pub fn new(clone: unsafe fn(*const()) -> RawWaker, wake: unsafe fn(*const()), wake_by_ref: unsafe fn(*const()), drop: unsafe fn(*const())) -> Self {}
 }
 pub struct Context<'a> {}
 impl<'a> Context<'a> {
  pub fn from_waker(waker: &'a Waker) -> Self {}
  pub fn waker(&self) -> &'a Waker {}
 }
 impl fmt::Debug for Context<'_> {}
 pub struct Waker {}
 impl Waker {
  pub fn wake(self) {}
  pub fn wake_by_ref(&self) {}
  pub fn will_wake(&self, other: &Waker) -> bool {}
  pub unsafe fn new(data: *const(), vtable: &'static RawWakerVTable) -> Self {}
  pub unsafe fn from_raw(waker: RawWaker) -> Waker {}
  pub fn noop() -> &'static Waker {}
  pub fn data(&self) -> *const() {}
  pub fn vtable(&self) -> &'static RawWakerVTable {}
 }
 impl Clone for Waker {}
 impl fmt::Debug for Waker {}
}
mod ready {
 #[consent_pub_macro] macro_rules! ready { () => {} }
}
