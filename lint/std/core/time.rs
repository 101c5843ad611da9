use crate::fmt;
use crate::iter::Sum;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};
pub struct Duration {}
impl crate::clone::Clone for Duration {}
impl crate::marker::Copy for Duration {}
impl crate::cmp::PartialEq for Duration {}
impl crate::cmp::Eq for Duration {}
impl crate::cmp::PartialOrd for Duration {}
impl crate::cmp::Ord for Duration {}
impl crate::hash::Hash for Duration {}
impl crate::default::Default for Duration {}
impl Duration {
 pub const ZERO: Duration = _;
 pub const MAX: Duration = _;
 pub fn new(secs: u64, nanos: u32) -> Duration {}
 pub fn from_secs(secs: u64) -> Duration {}
 pub fn from_millis(millis: u64) -> Duration {}
 pub fn from_micros(micros: u64) -> Duration {}
 pub fn from_nanos(nanos: u64) -> Duration {}
 pub fn from_nanos_u128(nanos: u128) -> Duration {}
 pub fn from_hours(hours: u64) -> Duration {}
 pub fn from_mins(mins: u64) -> Duration {}
 pub fn is_zero(&self) -> bool {}
 pub fn as_secs(&self) -> u64 {}
 pub fn subsec_millis(&self) -> u32 {}
 pub fn subsec_micros(&self) -> u32 {}
 pub fn subsec_nanos(&self) -> u32 {}
 pub fn as_millis(&self) -> u128 {}
 pub fn as_micros(&self) -> u128 {}
 pub fn as_nanos(&self) -> u128 {}
 pub fn abs_diff(self, other: Duration) -> Duration {}
 pub fn checked_add(self, rhs: Duration) -> Option<Duration> {}
 pub fn saturating_add(self, rhs: Duration) -> Duration {}
 pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
 pub fn saturating_sub(self, rhs: Duration) -> Duration {}
 pub fn checked_mul(self, rhs: u32) -> Option<Duration> {}
 pub fn saturating_mul(self, rhs: u32) -> Duration {}
 pub fn checked_div(self, rhs: u32) -> Option<Duration> {}
 pub fn as_secs_f64(&self) -> f64 {}
 pub fn as_secs_f32(&self) -> f32 {}
 pub fn from_secs_f64(secs: f64) -> Duration {}
 pub fn from_secs_f32(secs: f32) -> Duration {}
 pub fn mul_f64(self, rhs: f64) -> Duration {}
 pub fn mul_f32(self, rhs: f32) -> Duration {}
 pub fn div_f64(self, rhs: f64) -> Duration {}
 pub fn div_f32(self, rhs: f32) -> Duration {}
 pub fn div_duration_f64(self, rhs: Duration) -> f64 {}
 pub fn div_duration_f32(self, rhs: Duration) -> f32 {}
}
impl Add for Duration {
 type Output = Duration;
}
impl AddAssign for Duration {}
impl Sub for Duration {
 type Output = Duration;
}
impl SubAssign for Duration {}
impl Mul<u32> for Duration {
 type Output = Duration;
}
impl Mul<Duration> for u32 {
 type Output = Duration;
}
impl MulAssign<u32> for Duration {}
impl Div<u32> for Duration {
 type Output = Duration;
}
impl DivAssign<u32> for Duration {}
impl Sum for Duration {}
impl<'a> Sum<&'a Duration> for Duration {}
impl fmt::Debug for Duration {}
pub struct TryFromFloatSecsError {}
impl crate::fmt::Debug for TryFromFloatSecsError {}
impl crate::clone::Clone for TryFromFloatSecsError {}
impl crate::cmp::PartialEq for TryFromFloatSecsError {}
impl crate::cmp::Eq for TryFromFloatSecsError {}
impl fmt::Display for TryFromFloatSecsError {}
impl Duration {
 pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {}
 pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {}
}
