pub use into_future::IntoFuture;
pub use pending::{Pending, pending};
pub use poll_fn::{PollFn, poll_fn};
pub use ready::{Ready, ready};
pub use self::future::Future;
mod future {
 use crate::ops;
 use crate::pin::Pin;
 use crate::task::{Context, Poll};
 pub trait Future {
  type Output;
  fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
 }
 impl<F: ?Sized + Future + Unpin> Future for &mut F {
  type Output = F::Output;
 }
 impl<P> Future for Pin<P> where P: ops::DerefMut<Target: Future> {
  type Output = <<P as ops::Deref>::Target as Future>::Output;
 }
}
mod into_future {
 use crate::future::Future;
 pub trait IntoFuture {
  type Output;
  type IntoFuture: Future<Output = Self::Output>;
  fn into_future(self) -> Self::IntoFuture;
 }
 impl<F: Future> IntoFuture for F {
  type Output = F::Output;
  type IntoFuture = F;
 }
}
mod pending {
 use crate::fmt::Debug;
 use crate::future::Future;
 pub struct Pending<T> {_private: (T,)}
 pub fn pending<T>() -> Pending<T> {}
 impl<T> Future for Pending<T> {
  type Output = T;
 }
 impl<T> Debug for Pending<T> {}
 impl<T> Clone for Pending<T> {}
}
mod poll_fn {
 use crate::fmt;
 use crate::future::Future;
 use crate::task::{Context, Poll};
 pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> {}
 pub struct PollFn<F> {_private: (F,)}
 impl<F> fmt::Debug for PollFn<F> {}
 impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> {
  type Output = T;
 }
}
mod ready {
 use crate::future::Future;
 pub struct Ready<T> {_private: (T,)}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for Ready<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for Ready<T> {}
 impl<T> Future for Ready<T> {
  type Output = T;
 }
 impl<T> Ready<T> {
  pub fn into_inner(self) -> T {}
 }
 pub fn ready<T>(t: T) -> Ready<T> {}
}
