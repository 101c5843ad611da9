use crate::fmt;
use crate::any::Any;
use crate::thread::Result;
pub use ::core::panic::{AssertUnwindSafe, Location, RefUnwindSafe, UnwindSafe};
pub use crate::panicking::{set_hook, take_hook};
pub type PanicInfo<'a> = PanicHookInfo<'a>;
pub struct PanicHookInfo<'a> {}
impl<'a> ::core::fmt::Debug for PanicHookInfo<'a> {}
impl<'a> PanicHookInfo<'a> {
 pub fn payload(&self) -> &(dyn Any + Send) {}
 pub fn payload_as_str(&self) -> Option<&str> {}
 pub fn location(&self) -> Option<&Location<'_>> {}
}
impl fmt::Display for PanicHookInfo<'_> {}
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> ! {}
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> Result<R> {}
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {}
