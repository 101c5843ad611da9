use crate::convert::FloatToInt;
use crate::num::FpCategory;
pub const RADIX: u32 = _;
pub const MANTISSA_DIGITS: u32 = _;
pub const DIGITS: u32 = _;
pub const EPSILON: f64 = _;
pub const MIN: f64 = _;
pub const MIN_POSITIVE: f64 = _;
pub const MAX: f64 = _;
pub const MIN_EXP: i32 = _;
pub const MAX_EXP: i32 = _;
pub const MIN_10_EXP: i32 = _;
pub const MAX_10_EXP: i32 = _;
pub const NAN: f64 = _;
pub const INFINITY: f64 = _;
pub const NEG_INFINITY: f64 = _;
impl f64 {
 pub const RADIX: u32 = _;
 pub const MANTISSA_DIGITS: u32 = _;
 pub const DIGITS: u32 = _;
 pub const EPSILON: f64 = _;
 pub const MIN: f64 = _;
 pub const MIN_POSITIVE: f64 = _;
 pub const MAX: f64 = _;
 pub const MIN_EXP: i32 = _;
 pub const MAX_EXP: i32 = _;
 pub const MIN_10_EXP: i32 = _;
 pub const MAX_10_EXP: i32 = _;
 pub const NAN: f64 = _;
 pub const INFINITY: f64 = _;
 pub const NEG_INFINITY: f64 = _;
 pub fn is_nan(self) -> bool {}
 pub fn is_infinite(self) -> bool {}
 pub fn is_finite(self) -> bool {}
 pub fn is_subnormal(self) -> bool {}
 pub fn is_normal(self) -> bool {}
 pub fn classify(self) -> FpCategory {}
 pub fn is_sign_positive(self) -> bool {}
 pub fn is_sign_negative(self) -> bool {}
 pub fn next_up(self) -> Self {}
 pub fn next_down(self) -> Self {}
 pub fn recip(self) -> f64 {}
 pub fn to_degrees(self) -> f64 {}
 pub fn to_radians(self) -> f64 {}
 pub fn max(self, other: f64) -> f64 {}
 pub fn min(self, other: f64) -> f64 {}
 pub fn midpoint(self, other: f64) -> f64 {}
 pub unsafe fn to_int_unchecked<Int>(self) -> Int where Self: FloatToInt<Int> {}
 pub fn to_bits(self) -> u64 {}
 pub fn from_bits(v: u64) -> Self {}
 pub fn to_be_bytes(self) -> [u8; 8] {}
 pub fn to_le_bytes(self) -> [u8; 8] {}
 pub fn to_ne_bytes(self) -> [u8; 8] {}
 pub fn from_be_bytes(bytes: [u8; 8]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; 8]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
 pub fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering {}
 pub fn clamp(self, min: f64, max: f64) -> f64 {}
 pub fn abs(self) -> f64 {}
 pub fn signum(self) -> f64 {}
 pub fn copysign(self, sign: f64) -> f64 {}
}
pub mod consts {
 pub const PI: f64 = _;
 pub const TAU: f64 = _;
 pub const GOLDEN_RATIO: f64 = _;
 pub const EULER_GAMMA: f64 = _;
 pub const FRAC_PI_2: f64 = _;
 pub const FRAC_PI_3: f64 = _;
 pub const FRAC_PI_4: f64 = _;
 pub const FRAC_PI_6: f64 = _;
 pub const FRAC_PI_8: f64 = _;
 pub const FRAC_1_PI: f64 = _;
 pub const FRAC_2_PI: f64 = _;
 pub const FRAC_2_SQRT_PI: f64 = _;
 pub const SQRT_2: f64 = _;
 pub const FRAC_1_SQRT_2: f64 = _;
 pub const E: f64 = _;
 pub const LOG2_10: f64 = _;
 pub const LOG2_E: f64 = _;
 pub const LOG10_2: f64 = _;
 pub const LOG10_E: f64 = _;
 pub const LN_2: f64 = _;
 pub const LN_10: f64 = _;
}
