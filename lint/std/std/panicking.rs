use crate::any::Any;
use crate::panic::PanicHookInfo;
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + 'static + Sync + Send>) {}
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + 'static + Sync + Send> {}
pub unsafe fn catch_unwind<R, F: FnOnce() -> R>(f: F) -> Result<R, Box<dyn Any + Send>> {}
pub fn panicking() -> bool {}
pub fn panic_handler(info: &::core::panic::PanicInfo<'_>) -> ! {}
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {}
