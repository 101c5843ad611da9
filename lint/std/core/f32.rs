use crate::convert::FloatToInt;
use crate::num::FpCategory;
pub const RADIX: u32 = _;
pub const MANTISSA_DIGITS: u32 = _;
pub const DIGITS: u32 = _;
pub const EPSILON: f32 = _;
pub const MIN: f32 = _;
pub const MIN_POSITIVE: f32 = _;
pub const MAX: f32 = _;
pub const MIN_EXP: i32 = _;
pub const MAX_EXP: i32 = _;
pub const MIN_10_EXP: i32 = _;
pub const MAX_10_EXP: i32 = _;
pub const NAN: f32 = _;
pub const INFINITY: f32 = _;
pub const NEG_INFINITY: f32 = _;
impl f32 {
 pub const RADIX: u32 = _;
 pub const MANTISSA_DIGITS: u32 = _;
 pub const DIGITS: u32 = _;
 pub const EPSILON: f32 = _;
 pub const MIN: f32 = _;
 pub const MIN_POSITIVE: f32 = _;
 pub const MAX: f32 = _;
 pub const MIN_EXP: i32 = _;
 pub const MAX_EXP: i32 = _;
 pub const MIN_10_EXP: i32 = _;
 pub const MAX_10_EXP: i32 = _;
 pub const NAN: f32 = _;
 pub const INFINITY: f32 = _;
 pub const NEG_INFINITY: f32 = _;
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
 pub fn recip(self) -> f32 {}
 pub fn to_degrees(self) -> f32 {}
 pub fn to_radians(self) -> f32 {}
 pub fn max(self, other: f32) -> f32 {}
 pub fn min(self, other: f32) -> f32 {}
 pub fn midpoint(self, other: f32) -> f32 {}
 pub unsafe fn to_int_unchecked<Int>(self) -> Int where Self: FloatToInt<Int> {}
 pub fn to_bits(self) -> u32 {}
 pub fn from_bits(v: u32) -> Self {}
 pub fn to_be_bytes(self) -> [u8; 4] {}
 pub fn to_le_bytes(self) -> [u8; 4] {}
 pub fn to_ne_bytes(self) -> [u8; 4] {}
 pub fn from_be_bytes(bytes: [u8; 4]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; 4]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; 4]) -> Self {}
 pub fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering {}
 pub fn clamp(self, min: f32, max: f32) -> f32 {}
 pub fn abs(self) -> f32 {}
 pub fn signum(self) -> f32 {}
 pub fn copysign(self, sign: f32) -> f32 {}
}
pub mod consts {
 pub const PI: f32 = _;
 pub const TAU: f32 = _;
 pub const GOLDEN_RATIO: f32 = _;
 pub const EULER_GAMMA: f32 = _;
 pub const FRAC_PI_2: f32 = _;
 pub const FRAC_PI_3: f32 = _;
 pub const FRAC_PI_4: f32 = _;
 pub const FRAC_PI_6: f32 = _;
 pub const FRAC_PI_8: f32 = _;
 pub const FRAC_1_PI: f32 = _;
 pub const FRAC_2_PI: f32 = _;
 pub const FRAC_2_SQRT_PI: f32 = _;
 pub const SQRT_2: f32 = _;
 pub const FRAC_1_SQRT_2: f32 = _;
 pub const E: f32 = _;
 pub const LOG2_E: f32 = _;
 pub const LOG2_10: f32 = _;
 pub const LOG10_E: f32 = _;
 pub const LOG10_2: f32 = _;
 pub const LN_2: f32 = _;
 pub const LN_10: f32 = _;
}
