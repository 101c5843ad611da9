pub use self::location::Location;
pub use self::panic_info::{PanicInfo, PanicMessage};
pub use self::unwind_safe::{AssertUnwindSafe, RefUnwindSafe, UnwindSafe};
mod location {
 use crate::fmt;
 use crate::ffi::CStr;
 use crate::hash::Hash;
 pub struct Location<'a> {}
 impl<'a> crate::marker::Copy for Location<'a> {}
 impl<'a> crate::clone::Clone for Location<'a> {}
 impl PartialEq for Location<'_> {}
 impl Eq for Location<'_> {}
 impl Ord for Location<'_> {}
 impl PartialOrd for Location<'_> {}
 impl Hash for Location<'_> {}
 impl fmt::Debug for Location<'_> {}
 impl<'a> Location<'a> {
  pub fn caller() -> &'static Location<'static> {}
  pub fn file(&self) -> &'a str {}
  pub fn file_as_c_str(&self) -> &'a CStr {}
  pub fn line(&self) -> u32 {}
  pub fn column(&self) -> u32 {}
 }
 impl fmt::Display for Location<'_> {}
}
mod panic_info {
 use crate::fmt;
 use crate::fmt::Display;
 use crate::panic::Location;
 pub struct PanicInfo<'a> {}
 impl<'a> crate::fmt::Debug for PanicInfo<'a> {}
 pub struct PanicMessage<'a> {}
 impl<'a> PanicInfo<'a> {
  pub fn message(&self) -> PanicMessage<'_> {}
  pub fn location(&self) -> Option<&Location<'_>> {}
  pub fn payload(&self) -> &(dyn crate::any::Any + Send) {}
 }
 impl Display for PanicInfo<'_> {}
 impl<'a> PanicMessage<'a> {
  pub fn as_str(&self) -> Option<&'static str> {}
 }
 impl Display for PanicMessage<'_> {}
 impl fmt::Debug for PanicMessage<'_> {}
}
mod unwind_safe {
 use crate::fmt;
 use crate::future::Future;
 use crate::ops::{Deref, DerefMut};
 pub trait UnwindSafe {}
 pub trait RefUnwindSafe {}
 pub struct AssertUnwindSafe<T>(pub T);
 impl<T> Deref for AssertUnwindSafe<T> {
  type Target = T;
 }
 impl<T> DerefMut for AssertUnwindSafe<T> {}
 impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
  type Output = R;
 }
 impl<T: fmt::Debug> fmt::Debug for AssertUnwindSafe<T> {}
 impl<T: Default> Default for AssertUnwindSafe<T> {}
 impl<F: Future> Future for AssertUnwindSafe<F> {
  type Output = F::Output;
 }
}
