use crate::fmt;
use crate::error::Error;
use crate::ops::{Add, AddAssign, Sub, SubAssign};
pub use ::core::time::{Duration, TryFromFloatSecsError};
pub struct Instant {}
impl ::core::marker::Copy for Instant {}
impl ::core::clone::Clone for Instant {}
impl ::core::cmp::PartialEq for Instant {}
impl ::core::cmp::Eq for Instant {}
impl ::core::cmp::PartialOrd for Instant {}
impl ::core::cmp::Ord for Instant {}
impl ::core::hash::Hash for Instant {}
pub struct SystemTime {}
impl ::core::marker::Copy for SystemTime {}
impl ::core::clone::Clone for SystemTime {}
impl ::core::cmp::PartialEq for SystemTime {}
impl ::core::cmp::Eq for SystemTime {}
impl ::core::cmp::PartialOrd for SystemTime {}
impl ::core::cmp::Ord for SystemTime {}
impl ::core::hash::Hash for SystemTime {}
pub struct SystemTimeError {}
impl ::core::clone::Clone for SystemTimeError {}
impl ::core::fmt::Debug for SystemTimeError {}
impl Instant {
 pub fn now() -> Instant {}
 pub fn duration_since(&self, earlier: Instant) -> Duration {}
 pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
 pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
 pub fn elapsed(&self) -> Duration {}
 pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
 pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
}
impl Add<Duration> for Instant {
 type Output = Instant;
}
impl AddAssign<Duration> for Instant {}
impl Sub<Duration> for Instant {
 type Output = Instant;
}
impl SubAssign<Duration> for Instant {}
impl Sub<Instant> for Instant {
 type Output = Duration;
}
impl fmt::Debug for Instant {}
impl SystemTime {
 pub const UNIX_EPOCH: SystemTime = _;
 pub fn now() -> SystemTime {}
 pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
 pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
 pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
 pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {}
}
impl Add<Duration> for SystemTime {
 type Output = SystemTime;
}
impl AddAssign<Duration> for SystemTime {}
impl Sub<Duration> for SystemTime {
 type Output = SystemTime;
}
impl SubAssign<Duration> for SystemTime {}
impl fmt::Debug for SystemTime {}
pub const UNIX_EPOCH: SystemTime = _;
impl SystemTimeError {
 pub fn duration(&self) -> Duration {}
}
impl Error for SystemTimeError {}
impl fmt::Display for SystemTimeError {}
