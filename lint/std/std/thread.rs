use crate::any::Any;
pub use builder::Builder;
pub use current::current;
pub use functions::{available_parallelism, panicking, park, park_timeout, park_timeout_ms, sleep, sleep_ms, spawn, yield_now};
pub use id::ThreadId;
pub use join_handle::JoinHandle;
pub use local::{AccessError, LocalKey};
pub use scoped::{Scope, ScopedJoinHandle, scope};
pub use thread::Thread;
pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;
mod local {
 use crate::fmt;
 use crate::cell::{Cell, RefCell};
 use crate::error::Error;
 pub struct LocalKey<T: 'static> {_private: (T,)}
 impl<T: 'static> fmt::Debug for LocalKey<T> {}
 #[macro_export] macro_rules! thread_local { () => {} }
 pub struct AccessError;
 impl ::core::clone::Clone for AccessError {}
 impl ::core::marker::Copy for AccessError {}
 impl ::core::cmp::Eq for AccessError {}
 impl ::core::cmp::PartialEq for AccessError {}
 impl fmt::Debug for AccessError {}
 impl fmt::Display for AccessError {}
 impl Error for AccessError {}
 impl<T: 'static> LocalKey<T> {
  pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R {}
  pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R {}
 }
 impl<T: 'static> LocalKey<Cell<T>> {
  pub fn set(&'static self, value: T) {}
  pub fn get(&'static self) -> T where T: Copy {}
  pub fn take(&'static self) -> T where T: Default {}
  pub fn replace(&'static self, value: T) -> T {}
 }
 impl<T: 'static> LocalKey<RefCell<T>> {
  pub fn with_borrow<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R {}
  pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R where F: FnOnce(&mut T) -> R {}
  pub fn set(&'static self, value: T) {}
  pub fn take(&'static self) -> T where T: Default {}
  pub fn replace(&'static self, value: T) -> T {}
 }
}
mod builder {
 use crate::io;
 use super::join_handle::JoinHandle;
 pub struct Builder {}
 impl ::core::fmt::Debug for Builder {}
 impl Builder {
  pub fn new() -> Builder {}
  pub fn name(self, name: String) -> Builder {}
  pub fn stack_size(self, size: usize) -> Builder {}
  pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>> where F: FnOnce() -> T, F: Send + 'static, T: Send + 'static {}
  pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> io::Result<JoinHandle<T>> where F: FnOnce() -> T, F: Send, T: Send {}
 }
}
mod current {
 use super::thread::Thread;
 pub fn current() -> Thread {}
}
mod functions {
 use crate::{io, panicking};
 use crate::num::NonZero;
 use crate::time::Duration;
 use super::join_handle::JoinHandle;
 pub fn spawn<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T, F: Send + 'static, T: Send + 'static {}
 pub fn yield_now() {}
 pub fn panicking() -> bool {}
 pub fn sleep_ms(ms: u32) {}
 pub fn sleep(dur: Duration) {}
 pub fn park() {}
 pub fn park_timeout_ms(ms: u32) {}
 pub fn park_timeout(dur: Duration) {}
 pub fn available_parallelism() -> io::Result<NonZero<usize>> {}
}
mod id {
 pub struct ThreadId {}
 impl ::core::cmp::Eq for ThreadId {}
 impl ::core::cmp::PartialEq for ThreadId {}
 impl ::core::clone::Clone for ThreadId {}
 impl ::core::marker::Copy for ThreadId {}
 impl ::core::hash::Hash for ThreadId {}
 impl ::core::fmt::Debug for ThreadId {}
}
mod join_handle {
 use crate::fmt;
 use super::Result;
 use super::thread::Thread;
 pub struct JoinHandle<T> {_private: (T,)}
 impl<T> JoinHandle<T> {
  pub fn thread(&self) -> &Thread {}
  pub fn join(self) -> Result<T> {}
  pub fn is_finished(&self) -> bool {}
 }
 impl<T> fmt::Debug for JoinHandle<T> {}
}
mod scoped {
 use crate::{fmt, io};
 use super::Result;
 use super::builder::Builder;
 use super::thread::Thread;
 pub struct Scope<'scope, 'env: 'scope> {}
 pub struct ScopedJoinHandle<'scope, T> {_private: (T,)}
 pub fn scope<'env, F, T>(f: F) -> T where F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T {}
 impl<'scope, 'env> Scope<'scope, 'env> {
  pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope {}
 }
 impl Builder {
  pub fn spawn_scoped<'scope, 'env, F, T>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> io::Result<ScopedJoinHandle<'scope, T>> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope {}
 }
 impl<'scope, T> ScopedJoinHandle<'scope, T> {
  pub fn thread(&self) -> &Thread {}
  pub fn join(self) -> Result<T> {}
  pub fn is_finished(&self) -> bool {}
 }
 impl fmt::Debug for Scope<'_, '_> {}
 impl<'scope, T> fmt::Debug for ScopedJoinHandle<'scope, T> {}
}
mod thread {
 use crate::fmt;
 use super::id::ThreadId;
 pub struct Thread {}
 impl ::core::clone::Clone for Thread {}
 impl Thread {
  pub fn unpark(&self) {}
  pub fn id(&self) -> ThreadId {}
  pub fn name(&self) -> Option<&str> {}
 }
 impl fmt::Debug for Thread {}
}
