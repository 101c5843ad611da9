use crate::fmt;
pub struct Backtrace {}
pub enum BacktraceStatus {
 Unsupported,
 Disabled,
 Captured,
}
impl ::core::fmt::Debug for BacktraceStatus {}
impl ::core::cmp::PartialEq for BacktraceStatus {}
impl ::core::cmp::Eq for BacktraceStatus {}
impl fmt::Debug for Backtrace {}
impl Backtrace {
 pub fn capture() -> Backtrace {}
 pub fn force_capture() -> Backtrace {}
 pub fn disabled() -> Backtrace {}
 pub fn status(&self) -> BacktraceStatus {}
}
impl fmt::Display for Backtrace {}
