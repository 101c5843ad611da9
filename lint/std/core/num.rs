use crate::ascii;
use crate::str::FromStr;
pub use dec2flt::ParseFloatError;
pub use error::{IntErrorKind, ParseIntError, TryFromIntError};
pub use nonzero::{NonZero, NonZeroI128, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI8, NonZeroIsize, NonZeroU128, NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU8, NonZeroUsize};
pub use saturating::Saturating;
pub use wrapping::Wrapping;
impl i8 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> u8 {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_unsigned(self, rhs: u8) -> Option<Self> {}
 pub fn strict_add_unsigned(self, rhs: u8) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_unsigned(self, rhs: u8) -> Option<Self> {}
 pub fn strict_sub_unsigned(self, rhs: u8) -> Self {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub unsafe fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> i8 {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> i8 {}
 pub fn checked_abs(self) -> Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn checked_isqrt(self) -> Option<Self> {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_unsigned(self, rhs: u8) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, rhs: u8) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, rhs: u8) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, rhs: u8) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> u8 {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, rhs: u8) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, rhs: u8) -> (Self, bool) {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, other: Self) -> u8 {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: i8) -> i8 {}
}
impl i16 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> u16 {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_unsigned(self, rhs: u16) -> Option<Self> {}
 pub fn strict_add_unsigned(self, rhs: u16) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_unsigned(self, rhs: u16) -> Option<Self> {}
 pub fn strict_sub_unsigned(self, rhs: u16) -> Self {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub unsafe fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> i16 {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> i16 {}
 pub fn checked_abs(self) -> Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn checked_isqrt(self) -> Option<Self> {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_unsigned(self, rhs: u16) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, rhs: u16) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, rhs: u16) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, rhs: u16) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> u16 {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, rhs: u16) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, rhs: u16) -> (Self, bool) {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, other: Self) -> u16 {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: i16) -> i16 {}
}
impl i32 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> u32 {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_unsigned(self, rhs: u32) -> Option<Self> {}
 pub fn strict_add_unsigned(self, rhs: u32) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_unsigned(self, rhs: u32) -> Option<Self> {}
 pub fn strict_sub_unsigned(self, rhs: u32) -> Self {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub unsafe fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> i32 {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> i32 {}
 pub fn checked_abs(self) -> Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn checked_isqrt(self) -> Option<Self> {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_unsigned(self, rhs: u32) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, rhs: u32) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, rhs: u32) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, rhs: u32) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> u32 {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, other: Self) -> u32 {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: i32) -> i32 {}
}
impl i64 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> u64 {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_unsigned(self, rhs: u64) -> Option<Self> {}
 pub fn strict_add_unsigned(self, rhs: u64) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_unsigned(self, rhs: u64) -> Option<Self> {}
 pub fn strict_sub_unsigned(self, rhs: u64) -> Self {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub unsafe fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> i64 {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> i64 {}
 pub fn checked_abs(self) -> Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn checked_isqrt(self) -> Option<Self> {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_unsigned(self, rhs: u64) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, rhs: u64) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, rhs: u64) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, rhs: u64) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> u64 {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, rhs: u64) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, rhs: u64) -> (Self, bool) {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, other: Self) -> u64 {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: Self) -> Self {}
}
impl i128 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> u128 {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_unsigned(self, rhs: u128) -> Option<Self> {}
 pub fn strict_add_unsigned(self, rhs: u128) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_unsigned(self, rhs: u128) -> Option<Self> {}
 pub fn strict_sub_unsigned(self, rhs: u128) -> Self {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub unsafe fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> i128 {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> i128 {}
 pub fn checked_abs(self) -> Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn checked_isqrt(self) -> Option<Self> {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_unsigned(self, rhs: u128) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, rhs: u128) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, rhs: u128) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, rhs: u128) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> u128 {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, rhs: u128) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, rhs: u128) -> (Self, bool) {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, other: Self) -> u128 {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: Self) -> Self {}
}
impl isize {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> usize {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_unsigned(self, rhs: usize) -> Option<Self> {}
 pub fn strict_add_unsigned(self, rhs: usize) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_unsigned(self, rhs: usize) -> Option<Self> {}
 pub fn strict_sub_unsigned(self, rhs: usize) -> Self {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub unsafe fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> isize {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> isize {}
 pub fn checked_abs(self) -> Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn checked_isqrt(self) -> Option<Self> {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_unsigned(self, rhs: usize) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, rhs: usize) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, rhs: usize) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, rhs: usize) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> usize {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, rhs: usize) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, rhs: usize) -> (Self, bool) {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, other: Self) -> usize {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: Self) -> Self {}
}
impl u8 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> i8 {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_signed(self, rhs: i8) -> Option<Self> {}
 pub fn strict_add_signed(self, rhs: i8) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_signed(self, rhs: i8) -> Option<Self> {}
 pub fn strict_sub_signed(self, rhs: i8) -> Self {}
 pub fn checked_signed_diff(self, rhs: Self) -> Option<i8> {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> u8 {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> u8 {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_signed(self, rhs: i8) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_signed(self, rhs: i8) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_signed(self, rhs: i8) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_signed(self, rhs: i8) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, rhs: i8) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, rhs: i8) -> (Self, bool) {}
 pub fn abs_diff(self, other: Self) -> Self {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn div_ceil(self, rhs: Self) -> Self {}
 pub fn next_multiple_of(self, rhs: Self) -> Self {}
 pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
 pub fn is_multiple_of(self, rhs: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: u8) -> u8 {}
 pub fn is_ascii(&self) -> bool {}
 pub fn to_ascii_uppercase(&self) -> u8 {}
 pub fn to_ascii_lowercase(&self) -> u8 {}
 pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
 pub fn make_ascii_uppercase(&mut self) {}
 pub fn make_ascii_lowercase(&mut self) {}
 pub fn is_ascii_alphabetic(&self) -> bool {}
 pub fn is_ascii_uppercase(&self) -> bool {}
 pub fn is_ascii_lowercase(&self) -> bool {}
 pub fn is_ascii_alphanumeric(&self) -> bool {}
 pub fn is_ascii_digit(&self) -> bool {}
 pub fn is_ascii_hexdigit(&self) -> bool {}
 pub fn is_ascii_punctuation(&self) -> bool {}
 pub fn is_ascii_graphic(&self) -> bool {}
 pub fn is_ascii_whitespace(&self) -> bool {}
 pub fn is_ascii_control(&self) -> bool {}
 pub fn escape_ascii(self) -> ascii::EscapeDefault {}
}
impl u16 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> i16 {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_signed(self, rhs: i16) -> Option<Self> {}
 pub fn strict_add_signed(self, rhs: i16) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_signed(self, rhs: i16) -> Option<Self> {}
 pub fn strict_sub_signed(self, rhs: i16) -> Self {}
 pub fn checked_signed_diff(self, rhs: Self) -> Option<i16> {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> u16 {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> u16 {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_signed(self, rhs: i16) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_signed(self, rhs: i16) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_signed(self, rhs: i16) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_signed(self, rhs: i16) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, rhs: i16) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, rhs: i16) -> (Self, bool) {}
 pub fn abs_diff(self, other: Self) -> Self {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn div_ceil(self, rhs: Self) -> Self {}
 pub fn next_multiple_of(self, rhs: Self) -> Self {}
 pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
 pub fn is_multiple_of(self, rhs: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: u16) -> u16 {}
}
impl u32 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> i32 {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_signed(self, rhs: i32) -> Option<Self> {}
 pub fn strict_add_signed(self, rhs: i32) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_signed(self, rhs: i32) -> Option<Self> {}
 pub fn strict_sub_signed(self, rhs: i32) -> Self {}
 pub fn checked_signed_diff(self, rhs: Self) -> Option<i32> {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> u32 {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> u32 {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_signed(self, rhs: i32) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_signed(self, rhs: i32) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_signed(self, rhs: i32) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_signed(self, rhs: i32) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, rhs: i32) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, rhs: i32) -> (Self, bool) {}
 pub fn abs_diff(self, other: Self) -> Self {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn div_ceil(self, rhs: Self) -> Self {}
 pub fn next_multiple_of(self, rhs: Self) -> Self {}
 pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
 pub fn is_multiple_of(self, rhs: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: u32) -> u32 {}
}
impl u64 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> i64 {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_signed(self, rhs: i64) -> Option<Self> {}
 pub fn strict_add_signed(self, rhs: i64) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_signed(self, rhs: i64) -> Option<Self> {}
 pub fn strict_sub_signed(self, rhs: i64) -> Self {}
 pub fn checked_signed_diff(self, rhs: Self) -> Option<i64> {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> u64 {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> u64 {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_signed(self, rhs: i64) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_signed(self, rhs: i64) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_signed(self, rhs: i64) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_signed(self, rhs: i64) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, rhs: i64) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, rhs: i64) -> (Self, bool) {}
 pub fn abs_diff(self, other: Self) -> Self {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn div_ceil(self, rhs: Self) -> Self {}
 pub fn next_multiple_of(self, rhs: Self) -> Self {}
 pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
 pub fn is_multiple_of(self, rhs: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: u64) -> u64 {}
}
impl u128 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> i128 {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_signed(self, rhs: i128) -> Option<Self> {}
 pub fn strict_add_signed(self, rhs: i128) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_signed(self, rhs: i128) -> Option<Self> {}
 pub fn strict_sub_signed(self, rhs: i128) -> Self {}
 pub fn checked_signed_diff(self, rhs: Self) -> Option<i128> {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> u128 {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> u128 {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_signed(self, rhs: i128) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_signed(self, rhs: i128) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_signed(self, rhs: i128) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_signed(self, rhs: i128) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, rhs: i128) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, rhs: i128) -> (Self, bool) {}
 pub fn abs_diff(self, other: Self) -> Self {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn div_ceil(self, rhs: Self) -> Self {}
 pub fn next_multiple_of(self, rhs: Self) -> Self {}
 pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
 pub fn is_multiple_of(self, rhs: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: u128) -> u128 {}
}
impl usize {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> isize {}
 pub fn rotate_left(self, n: u32) -> Self {}
 pub fn rotate_right(self, n: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(x: Self) -> Self {}
 pub fn from_le(x: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, rhs: Self) -> Option<Self> {}
 pub fn strict_add(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_add(self, rhs: Self) -> Self {}
 pub fn checked_add_signed(self, rhs: isize) -> Option<Self> {}
 pub fn strict_add_signed(self, rhs: isize) -> Self {}
 pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
 pub fn strict_sub(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
 pub fn checked_sub_signed(self, rhs: isize) -> Option<Self> {}
 pub fn strict_sub_signed(self, rhs: isize) -> Self {}
 pub fn checked_signed_diff(self, rhs: Self) -> Option<isize> {}
 pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
 pub fn strict_mul(self, rhs: Self) -> Self {}
 pub unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
 pub fn checked_div(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div(self, rhs: Self) -> Self {}
 pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_div_euclid(self, rhs: Self) -> Self {}
 pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem(self, rhs: Self) -> Self {}
 pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
 pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
 pub fn ilog(self, base: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, base: Self) -> Option<u32> {}
 pub fn checked_ilog2(self) -> Option<u32> {}
 pub fn checked_ilog10(self) -> Option<u32> {}
 pub fn checked_neg(self) -> Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shl(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
 pub fn unbounded_shl(self, rhs: u32) -> usize {}
 pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
 pub fn strict_shr(self, rhs: u32) -> Self {}
 pub unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
 pub fn unbounded_shr(self, rhs: u32) -> usize {}
 pub fn checked_pow(self, exp: u32) -> Option<Self> {}
 pub fn strict_pow(self, exp: u32) -> Self {}
 pub fn saturating_add(self, rhs: Self) -> Self {}
 pub fn saturating_add_signed(self, rhs: isize) -> Self {}
 pub fn saturating_sub(self, rhs: Self) -> Self {}
 pub fn saturating_sub_signed(self, rhs: isize) -> Self {}
 pub fn saturating_mul(self, rhs: Self) -> Self {}
 pub fn saturating_div(self, rhs: Self) -> Self {}
 pub fn saturating_pow(self, exp: u32) -> Self {}
 pub fn wrapping_add(self, rhs: Self) -> Self {}
 pub fn wrapping_add_signed(self, rhs: isize) -> Self {}
 pub fn wrapping_sub(self, rhs: Self) -> Self {}
 pub fn wrapping_sub_signed(self, rhs: isize) -> Self {}
 pub fn wrapping_mul(self, rhs: Self) -> Self {}
 pub fn wrapping_div(self, rhs: Self) -> Self {}
 pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_rem(self, rhs: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, rhs: u32) -> Self {}
 pub fn wrapping_shr(self, rhs: u32) -> Self {}
 pub fn wrapping_pow(self, exp: u32) -> Self {}
 pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, rhs: isize) -> (Self, bool) {}
 pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, rhs: isize) -> (Self, bool) {}
 pub fn abs_diff(self, other: Self) -> Self {}
 pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
 pub fn pow(self, exp: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, rhs: Self) -> Self {}
 pub fn rem_euclid(self, rhs: Self) -> Self {}
 pub fn div_ceil(self, rhs: Self) -> Self {}
 pub fn next_multiple_of(self, rhs: Self) -> Self {}
 pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
 pub fn is_multiple_of(self, rhs: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_le_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()] {}
 pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, rhs: usize) -> usize {}
}
pub enum FpCategory {
 Nan,
 Infinite,
 Zero,
 Subnormal,
 Normal,
}
impl crate::marker::Copy for FpCategory {}
impl crate::clone::Clone for FpCategory {}
impl crate::cmp::PartialEq for FpCategory {}
impl crate::cmp::Eq for FpCategory {}
impl crate::fmt::Debug for FpCategory {}
impl FromStr for isize {
 type Err = ParseIntError;
}
impl isize {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<isize, ParseIntError> {}
}
impl FromStr for i8 {
 type Err = ParseIntError;
}
impl i8 {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<i8, ParseIntError> {}
}
impl FromStr for i16 {
 type Err = ParseIntError;
}
impl i16 {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<i16, ParseIntError> {}
}
impl FromStr for i32 {
 type Err = ParseIntError;
}
impl i32 {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<i32, ParseIntError> {}
}
impl FromStr for i64 {
 type Err = ParseIntError;
}
impl i64 {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<i64, ParseIntError> {}
}
impl FromStr for i128 {
 type Err = ParseIntError;
}
impl i128 {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<i128, ParseIntError> {}
}
impl FromStr for usize {
 type Err = ParseIntError;
}
impl usize {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<usize, ParseIntError> {}
}
impl FromStr for u8 {
 type Err = ParseIntError;
}
impl u8 {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError> {}
}
impl FromStr for u16 {
 type Err = ParseIntError;
}
impl u16 {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<u16, ParseIntError> {}
}
impl FromStr for u32 {
 type Err = ParseIntError;
}
impl u32 {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError> {}
}
impl FromStr for u64 {
 type Err = ParseIntError;
}
impl u64 {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError> {}
}
impl FromStr for u128 {
 type Err = ParseIntError;
}
impl u128 {
 pub fn from_str_radix(src: &str, radix: u32) -> Result<u128, ParseIntError> {}
}
pub mod dec2flt {
 use crate::fmt;
 use crate::error::Error;
 use crate::str::FromStr;
 impl FromStr for f32 {
  type Err = ParseFloatError;
 }
 impl FromStr for f64 {
  type Err = ParseFloatError;
 }
 pub struct ParseFloatError {}
 impl crate::fmt::Debug for ParseFloatError {}
 impl crate::clone::Clone for ParseFloatError {}
 impl crate::cmp::PartialEq for ParseFloatError {}
 impl crate::cmp::Eq for ParseFloatError {}
 impl Error for ParseFloatError {}
 impl fmt::Display for ParseFloatError {}
}
mod error {
 use crate::fmt;
 use crate::convert::Infallible;
 use crate::error::Error;
 pub struct TryFromIntError {}
 impl crate::fmt::Debug for TryFromIntError {}
 impl crate::marker::Copy for TryFromIntError {}
 impl crate::clone::Clone for TryFromIntError {}
 impl crate::cmp::PartialEq for TryFromIntError {}
 impl crate::cmp::Eq for TryFromIntError {}
 impl fmt::Display for TryFromIntError {}
 impl Error for TryFromIntError {}
 impl From<Infallible> for TryFromIntError {}
 impl From<!> for TryFromIntError {}
 pub struct ParseIntError {}
 impl crate::fmt::Debug for ParseIntError {}
 impl crate::clone::Clone for ParseIntError {}
 impl crate::cmp::PartialEq for ParseIntError {}
 impl crate::cmp::Eq for ParseIntError {}
 pub enum IntErrorKind {
  Empty,
  InvalidDigit,
  PosOverflow,
  NegOverflow,
  Zero,
 }
 impl crate::fmt::Debug for IntErrorKind {}
 impl crate::clone::Clone for IntErrorKind {}
 impl crate::cmp::PartialEq for IntErrorKind {}
 impl crate::cmp::Eq for IntErrorKind {}
 impl crate::marker::Copy for IntErrorKind {}
 impl crate::hash::Hash for IntErrorKind {}
 impl ParseIntError {
  pub fn kind(&self) -> &IntErrorKind {}
 }
 impl fmt::Display for ParseIntError {}
 impl Error for ParseIntError {}
}
mod nonzero {
 use crate::fmt;
 use crate::hash::Hash;
 use crate::ops::{BitOr, BitOrAssign, Div, DivAssign, Neg, Rem, RemAssign};
 use crate::str::FromStr;
 use super::ParseIntError;
 pub trait ZeroablePrimitive: Sized + Copy {
  type NonZeroInner: Sized + Copy;
 }
 pub struct NonZero<T: ZeroablePrimitive> {_private: (T,)}
 impl<T> fmt::Debug for NonZero<T> where T: ZeroablePrimitive + fmt::Debug {}
 impl<T> fmt::Display for NonZero<T> where T: ZeroablePrimitive + fmt::Display {}
 impl<T> fmt::Binary for NonZero<T> where T: ZeroablePrimitive + fmt::Binary {}
 impl<T> fmt::Octal for NonZero<T> where T: ZeroablePrimitive + fmt::Octal {}
 impl<T> fmt::LowerHex for NonZero<T> where T: ZeroablePrimitive + fmt::LowerHex {}
 impl<T> fmt::UpperHex for NonZero<T> where T: ZeroablePrimitive + fmt::UpperHex {}
 impl<T> fmt::LowerExp for NonZero<T> where T: ZeroablePrimitive + fmt::LowerExp {}
 impl<T> fmt::UpperExp for NonZero<T> where T: ZeroablePrimitive + fmt::UpperExp {}
 impl<T> Clone for NonZero<T> where T: ZeroablePrimitive {}
 impl<T> Copy for NonZero<T> where T: ZeroablePrimitive {}
 impl<T> PartialEq for NonZero<T> where T: ZeroablePrimitive + PartialEq {}
 impl<T> Eq for NonZero<T> where T: ZeroablePrimitive + Eq {}
 impl<T> PartialOrd for NonZero<T> where T: ZeroablePrimitive + PartialOrd {}
 impl<T> Ord for NonZero<T> where T: ZeroablePrimitive + Ord {}
 impl<T> Hash for NonZero<T> where T: ZeroablePrimitive + Hash {}
 impl<T> From<NonZero<T>> for T where T: ZeroablePrimitive {}
 impl<T> BitOr for NonZero<T> where T: ZeroablePrimitive + BitOr<Output = T> {
  type Output = Self;
 }
 impl<T> BitOr<T> for NonZero<T> where T: ZeroablePrimitive + BitOr<Output = T> {
  type Output = Self;
 }
 impl<T> BitOr<NonZero<T>> for T where T: ZeroablePrimitive + BitOr<Output = T> {
  type Output = NonZero<T>;
 }
 impl<T> BitOrAssign for NonZero<T> where T: ZeroablePrimitive, Self: BitOr<Output = Self> {}
 impl<T> BitOrAssign<T> for NonZero<T> where T: ZeroablePrimitive, Self: BitOr<T, Output = Self> {}
 impl<T> NonZero<T> where T: ZeroablePrimitive {
  pub fn new(n: T) -> Option<Self> {}
  pub unsafe fn new_unchecked(n: T) -> Self {}
  pub fn get(self) -> T {}
 }
 pub type NonZeroU8 = NonZero<u8>;
 impl NonZero<u8> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, other: u8) -> Option<Self> {}
  pub fn saturating_add(self, other: u8) -> Self {}
  pub fn checked_next_power_of_two(self) -> Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, rhs: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> NonZero<i8> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<u8> {
  type Err = ParseIntError;
 }
 impl Div<NonZero<u8>> for u8 {
  type Output = u8;
 }
 impl DivAssign<NonZero<u8>> for u8 {}
 impl Rem<NonZero<u8>> for u8 {
  type Output = u8;
 }
 impl RemAssign<NonZero<u8>> for u8 {}
 impl NonZero<u8> {
  pub fn div_ceil(self, rhs: Self) -> Self {}
 }
 pub type NonZeroU16 = NonZero<u16>;
 impl NonZero<u16> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, other: u16) -> Option<Self> {}
  pub fn saturating_add(self, other: u16) -> Self {}
  pub fn checked_next_power_of_two(self) -> Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, rhs: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> NonZero<i16> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<u16> {
  type Err = ParseIntError;
 }
 impl Div<NonZero<u16>> for u16 {
  type Output = u16;
 }
 impl DivAssign<NonZero<u16>> for u16 {}
 impl Rem<NonZero<u16>> for u16 {
  type Output = u16;
 }
 impl RemAssign<NonZero<u16>> for u16 {}
 impl NonZero<u16> {
  pub fn div_ceil(self, rhs: Self) -> Self {}
 }
 pub type NonZeroU32 = NonZero<u32>;
 impl NonZero<u32> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, other: u32) -> Option<Self> {}
  pub fn saturating_add(self, other: u32) -> Self {}
  pub fn checked_next_power_of_two(self) -> Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, rhs: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> NonZero<i32> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<u32> {
  type Err = ParseIntError;
 }
 impl Div<NonZero<u32>> for u32 {
  type Output = u32;
 }
 impl DivAssign<NonZero<u32>> for u32 {}
 impl Rem<NonZero<u32>> for u32 {
  type Output = u32;
 }
 impl RemAssign<NonZero<u32>> for u32 {}
 impl NonZero<u32> {
  pub fn div_ceil(self, rhs: Self) -> Self {}
 }
 pub type NonZeroU64 = NonZero<u64>;
 impl NonZero<u64> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, other: u64) -> Option<Self> {}
  pub fn saturating_add(self, other: u64) -> Self {}
  pub fn checked_next_power_of_two(self) -> Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, rhs: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> NonZero<i64> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<u64> {
  type Err = ParseIntError;
 }
 impl Div<NonZero<u64>> for u64 {
  type Output = u64;
 }
 impl DivAssign<NonZero<u64>> for u64 {}
 impl Rem<NonZero<u64>> for u64 {
  type Output = u64;
 }
 impl RemAssign<NonZero<u64>> for u64 {}
 impl NonZero<u64> {
  pub fn div_ceil(self, rhs: Self) -> Self {}
 }
 pub type NonZeroU128 = NonZero<u128>;
 impl NonZero<u128> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, other: u128) -> Option<Self> {}
  pub fn saturating_add(self, other: u128) -> Self {}
  pub fn checked_next_power_of_two(self) -> Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, rhs: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> NonZero<i128> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<u128> {
  type Err = ParseIntError;
 }
 impl Div<NonZero<u128>> for u128 {
  type Output = u128;
 }
 impl DivAssign<NonZero<u128>> for u128 {}
 impl Rem<NonZero<u128>> for u128 {
  type Output = u128;
 }
 impl RemAssign<NonZero<u128>> for u128 {}
 impl NonZero<u128> {
  pub fn div_ceil(self, rhs: Self) -> Self {}
 }
 pub type NonZeroUsize = NonZero<usize>;
 impl NonZero<usize> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, other: usize) -> Option<Self> {}
  pub fn saturating_add(self, other: usize) -> Self {}
  pub fn checked_next_power_of_two(self) -> Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, rhs: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> NonZero<isize> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<usize> {
  type Err = ParseIntError;
 }
 impl Div<NonZero<usize>> for usize {
  type Output = usize;
 }
 impl DivAssign<NonZero<usize>> for usize {}
 impl Rem<NonZero<usize>> for usize {
  type Output = usize;
 }
 impl RemAssign<NonZero<usize>> for usize {}
 impl NonZero<usize> {
  pub fn div_ceil(self, rhs: Self) -> Self {}
 }
 pub type NonZeroI8 = NonZero<i8>;
 impl NonZero<i8> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> NonZero<u8> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> NonZero<u8> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<i8> {
  type Err = ParseIntError;
 }
 impl Neg for NonZero<i8> {
  type Output = Self;
 }
 impl Neg for &NonZero<i8> {
  type Output = <NonZero<i8> as Neg>::Output;
 }
 pub type NonZeroI16 = NonZero<i16>;
 impl NonZero<i16> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> NonZero<u16> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> NonZero<u16> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<i16> {
  type Err = ParseIntError;
 }
 impl Neg for NonZero<i16> {
  type Output = Self;
 }
 impl Neg for &NonZero<i16> {
  type Output = <NonZero<i16> as Neg>::Output;
 }
 pub type NonZeroI32 = NonZero<i32>;
 impl NonZero<i32> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> NonZero<u32> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> NonZero<u32> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<i32> {
  type Err = ParseIntError;
 }
 impl Neg for NonZero<i32> {
  type Output = Self;
 }
 impl Neg for &NonZero<i32> {
  type Output = <NonZero<i32> as Neg>::Output;
 }
 pub type NonZeroI64 = NonZero<i64>;
 impl NonZero<i64> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> NonZero<u64> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> NonZero<u64> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<i64> {
  type Err = ParseIntError;
 }
 impl Neg for NonZero<i64> {
  type Output = Self;
 }
 impl Neg for &NonZero<i64> {
  type Output = <NonZero<i64> as Neg>::Output;
 }
 pub type NonZeroI128 = NonZero<i128>;
 impl NonZero<i128> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> NonZero<u128> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> NonZero<u128> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<i128> {
  type Err = ParseIntError;
 }
 impl Neg for NonZero<i128> {
  type Output = Self;
 }
 impl Neg for &NonZero<i128> {
  type Output = <NonZero<i128> as Neg>::Output;
 }
 pub type NonZeroIsize = NonZero<isize>;
 impl NonZero<isize> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> NonZero<usize> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> NonZero<usize> {}
  pub fn checked_mul(self, other: Self) -> Option<Self> {}
  pub fn saturating_mul(self, other: Self) -> Self {}
  pub fn checked_pow(self, other: u32) -> Option<Self> {}
  pub fn saturating_pow(self, other: u32) -> Self {}
 }
 impl FromStr for NonZero<isize> {
  type Err = ParseIntError;
 }
 impl Neg for NonZero<isize> {
  type Output = Self;
 }
 impl Neg for &NonZero<isize> {
  type Output = <NonZero<isize> as Neg>::Output;
 }
}
mod saturating {
 use crate::fmt;
 use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Sub, SubAssign};
 pub struct Saturating<T>(pub T);
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for Saturating<T> {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for Saturating<T> {}
 impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for Saturating<T> {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for Saturating<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for Saturating<T> {}
 impl<T: crate::marker::Copy> crate::marker::Copy for Saturating<T> {}
 impl<T: crate::default::Default> crate::default::Default for Saturating<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for Saturating<T> {}
 impl<T: fmt::Debug> fmt::Debug for Saturating<T> {}
 impl<T: fmt::Display> fmt::Display for Saturating<T> {}
 impl<T: fmt::Binary> fmt::Binary for Saturating<T> {}
 impl<T: fmt::Octal> fmt::Octal for Saturating<T> {}
 impl<T: fmt::LowerHex> fmt::LowerHex for Saturating<T> {}
 impl<T: fmt::UpperHex> fmt::UpperHex for Saturating<T> {}
 impl Add for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Add<Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Add<&Saturating<usize>> for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Add<&Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl AddAssign for Saturating<usize> {}
 impl AddAssign<&Saturating<usize>> for Saturating<usize> {}
 impl AddAssign<usize> for Saturating<usize> {}
 impl AddAssign<&usize> for Saturating<usize> {}
 impl Sub for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Sub<Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Sub<&Saturating<usize>> for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Sub<&Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl SubAssign for Saturating<usize> {}
 impl SubAssign<&Saturating<usize>> for Saturating<usize> {}
 impl SubAssign<usize> for Saturating<usize> {}
 impl SubAssign<&usize> for Saturating<usize> {}
 impl Mul for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Mul<Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Mul<&Saturating<usize>> for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Mul<&Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl MulAssign for Saturating<usize> {}
 impl MulAssign<&Saturating<usize>> for Saturating<usize> {}
 impl MulAssign<usize> for Saturating<usize> {}
 impl MulAssign<&usize> for Saturating<usize> {}
 impl Div for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Div<Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Div<&Saturating<usize>> for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Div<&Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl DivAssign for Saturating<usize> {}
 impl DivAssign<&Saturating<usize>> for Saturating<usize> {}
 impl DivAssign<usize> for Saturating<usize> {}
 impl DivAssign<&usize> for Saturating<usize> {}
 impl Rem for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Rem<Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Rem<&Saturating<usize>> for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Rem<&Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl RemAssign for Saturating<usize> {}
 impl RemAssign<&Saturating<usize>> for Saturating<usize> {}
 impl RemAssign<usize> for Saturating<usize> {}
 impl RemAssign<&usize> for Saturating<usize> {}
 impl Not for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl Not for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitXor for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitXor<Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitXor<&Saturating<usize>> for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitXor<&Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitXorAssign for Saturating<usize> {}
 impl BitXorAssign<&Saturating<usize>> for Saturating<usize> {}
 impl BitXorAssign<usize> for Saturating<usize> {}
 impl BitXorAssign<&usize> for Saturating<usize> {}
 impl BitOr for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitOr<Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitOr<&Saturating<usize>> for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitOr<&Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitOrAssign for Saturating<usize> {}
 impl BitOrAssign<&Saturating<usize>> for Saturating<usize> {}
 impl BitOrAssign<usize> for Saturating<usize> {}
 impl BitOrAssign<&usize> for Saturating<usize> {}
 impl BitAnd for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitAnd<Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitAnd<&Saturating<usize>> for Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitAnd<&Saturating<usize>> for &Saturating<usize> {
  type Output = Saturating<usize>;
 }
 impl BitAndAssign for Saturating<usize> {}
 impl BitAndAssign<&Saturating<usize>> for Saturating<usize> {}
 impl BitAndAssign<usize> for Saturating<usize> {}
 impl BitAndAssign<&usize> for Saturating<usize> {}
 impl Add for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Add<Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Add<&Saturating<u8>> for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Add<&Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl AddAssign for Saturating<u8> {}
 impl AddAssign<&Saturating<u8>> for Saturating<u8> {}
 impl AddAssign<u8> for Saturating<u8> {}
 impl AddAssign<&u8> for Saturating<u8> {}
 impl Sub for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Sub<Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Sub<&Saturating<u8>> for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Sub<&Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl SubAssign for Saturating<u8> {}
 impl SubAssign<&Saturating<u8>> for Saturating<u8> {}
 impl SubAssign<u8> for Saturating<u8> {}
 impl SubAssign<&u8> for Saturating<u8> {}
 impl Mul for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Mul<Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Mul<&Saturating<u8>> for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Mul<&Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl MulAssign for Saturating<u8> {}
 impl MulAssign<&Saturating<u8>> for Saturating<u8> {}
 impl MulAssign<u8> for Saturating<u8> {}
 impl MulAssign<&u8> for Saturating<u8> {}
 impl Div for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Div<Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Div<&Saturating<u8>> for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Div<&Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl DivAssign for Saturating<u8> {}
 impl DivAssign<&Saturating<u8>> for Saturating<u8> {}
 impl DivAssign<u8> for Saturating<u8> {}
 impl DivAssign<&u8> for Saturating<u8> {}
 impl Rem for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Rem<Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Rem<&Saturating<u8>> for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Rem<&Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl RemAssign for Saturating<u8> {}
 impl RemAssign<&Saturating<u8>> for Saturating<u8> {}
 impl RemAssign<u8> for Saturating<u8> {}
 impl RemAssign<&u8> for Saturating<u8> {}
 impl Not for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl Not for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitXor for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitXor<Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitXor<&Saturating<u8>> for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitXor<&Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitXorAssign for Saturating<u8> {}
 impl BitXorAssign<&Saturating<u8>> for Saturating<u8> {}
 impl BitXorAssign<u8> for Saturating<u8> {}
 impl BitXorAssign<&u8> for Saturating<u8> {}
 impl BitOr for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitOr<Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitOr<&Saturating<u8>> for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitOr<&Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitOrAssign for Saturating<u8> {}
 impl BitOrAssign<&Saturating<u8>> for Saturating<u8> {}
 impl BitOrAssign<u8> for Saturating<u8> {}
 impl BitOrAssign<&u8> for Saturating<u8> {}
 impl BitAnd for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitAnd<Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitAnd<&Saturating<u8>> for Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitAnd<&Saturating<u8>> for &Saturating<u8> {
  type Output = Saturating<u8>;
 }
 impl BitAndAssign for Saturating<u8> {}
 impl BitAndAssign<&Saturating<u8>> for Saturating<u8> {}
 impl BitAndAssign<u8> for Saturating<u8> {}
 impl BitAndAssign<&u8> for Saturating<u8> {}
 impl Add for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Add<Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Add<&Saturating<u16>> for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Add<&Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl AddAssign for Saturating<u16> {}
 impl AddAssign<&Saturating<u16>> for Saturating<u16> {}
 impl AddAssign<u16> for Saturating<u16> {}
 impl AddAssign<&u16> for Saturating<u16> {}
 impl Sub for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Sub<Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Sub<&Saturating<u16>> for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Sub<&Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl SubAssign for Saturating<u16> {}
 impl SubAssign<&Saturating<u16>> for Saturating<u16> {}
 impl SubAssign<u16> for Saturating<u16> {}
 impl SubAssign<&u16> for Saturating<u16> {}
 impl Mul for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Mul<Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Mul<&Saturating<u16>> for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Mul<&Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl MulAssign for Saturating<u16> {}
 impl MulAssign<&Saturating<u16>> for Saturating<u16> {}
 impl MulAssign<u16> for Saturating<u16> {}
 impl MulAssign<&u16> for Saturating<u16> {}
 impl Div for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Div<Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Div<&Saturating<u16>> for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Div<&Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl DivAssign for Saturating<u16> {}
 impl DivAssign<&Saturating<u16>> for Saturating<u16> {}
 impl DivAssign<u16> for Saturating<u16> {}
 impl DivAssign<&u16> for Saturating<u16> {}
 impl Rem for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Rem<Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Rem<&Saturating<u16>> for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Rem<&Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl RemAssign for Saturating<u16> {}
 impl RemAssign<&Saturating<u16>> for Saturating<u16> {}
 impl RemAssign<u16> for Saturating<u16> {}
 impl RemAssign<&u16> for Saturating<u16> {}
 impl Not for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl Not for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitXor for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitXor<Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitXor<&Saturating<u16>> for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitXor<&Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitXorAssign for Saturating<u16> {}
 impl BitXorAssign<&Saturating<u16>> for Saturating<u16> {}
 impl BitXorAssign<u16> for Saturating<u16> {}
 impl BitXorAssign<&u16> for Saturating<u16> {}
 impl BitOr for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitOr<Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitOr<&Saturating<u16>> for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitOr<&Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitOrAssign for Saturating<u16> {}
 impl BitOrAssign<&Saturating<u16>> for Saturating<u16> {}
 impl BitOrAssign<u16> for Saturating<u16> {}
 impl BitOrAssign<&u16> for Saturating<u16> {}
 impl BitAnd for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitAnd<Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitAnd<&Saturating<u16>> for Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitAnd<&Saturating<u16>> for &Saturating<u16> {
  type Output = Saturating<u16>;
 }
 impl BitAndAssign for Saturating<u16> {}
 impl BitAndAssign<&Saturating<u16>> for Saturating<u16> {}
 impl BitAndAssign<u16> for Saturating<u16> {}
 impl BitAndAssign<&u16> for Saturating<u16> {}
 impl Add for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Add<Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Add<&Saturating<u32>> for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Add<&Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl AddAssign for Saturating<u32> {}
 impl AddAssign<&Saturating<u32>> for Saturating<u32> {}
 impl AddAssign<u32> for Saturating<u32> {}
 impl AddAssign<&u32> for Saturating<u32> {}
 impl Sub for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Sub<Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Sub<&Saturating<u32>> for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Sub<&Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl SubAssign for Saturating<u32> {}
 impl SubAssign<&Saturating<u32>> for Saturating<u32> {}
 impl SubAssign<u32> for Saturating<u32> {}
 impl SubAssign<&u32> for Saturating<u32> {}
 impl Mul for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Mul<Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Mul<&Saturating<u32>> for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Mul<&Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl MulAssign for Saturating<u32> {}
 impl MulAssign<&Saturating<u32>> for Saturating<u32> {}
 impl MulAssign<u32> for Saturating<u32> {}
 impl MulAssign<&u32> for Saturating<u32> {}
 impl Div for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Div<Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Div<&Saturating<u32>> for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Div<&Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl DivAssign for Saturating<u32> {}
 impl DivAssign<&Saturating<u32>> for Saturating<u32> {}
 impl DivAssign<u32> for Saturating<u32> {}
 impl DivAssign<&u32> for Saturating<u32> {}
 impl Rem for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Rem<Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Rem<&Saturating<u32>> for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Rem<&Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl RemAssign for Saturating<u32> {}
 impl RemAssign<&Saturating<u32>> for Saturating<u32> {}
 impl RemAssign<u32> for Saturating<u32> {}
 impl RemAssign<&u32> for Saturating<u32> {}
 impl Not for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl Not for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitXor for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitXor<Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitXor<&Saturating<u32>> for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitXor<&Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitXorAssign for Saturating<u32> {}
 impl BitXorAssign<&Saturating<u32>> for Saturating<u32> {}
 impl BitXorAssign<u32> for Saturating<u32> {}
 impl BitXorAssign<&u32> for Saturating<u32> {}
 impl BitOr for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitOr<Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitOr<&Saturating<u32>> for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitOr<&Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitOrAssign for Saturating<u32> {}
 impl BitOrAssign<&Saturating<u32>> for Saturating<u32> {}
 impl BitOrAssign<u32> for Saturating<u32> {}
 impl BitOrAssign<&u32> for Saturating<u32> {}
 impl BitAnd for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitAnd<Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitAnd<&Saturating<u32>> for Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitAnd<&Saturating<u32>> for &Saturating<u32> {
  type Output = Saturating<u32>;
 }
 impl BitAndAssign for Saturating<u32> {}
 impl BitAndAssign<&Saturating<u32>> for Saturating<u32> {}
 impl BitAndAssign<u32> for Saturating<u32> {}
 impl BitAndAssign<&u32> for Saturating<u32> {}
 impl Add for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Add<Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Add<&Saturating<u64>> for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Add<&Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl AddAssign for Saturating<u64> {}
 impl AddAssign<&Saturating<u64>> for Saturating<u64> {}
 impl AddAssign<u64> for Saturating<u64> {}
 impl AddAssign<&u64> for Saturating<u64> {}
 impl Sub for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Sub<Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Sub<&Saturating<u64>> for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Sub<&Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl SubAssign for Saturating<u64> {}
 impl SubAssign<&Saturating<u64>> for Saturating<u64> {}
 impl SubAssign<u64> for Saturating<u64> {}
 impl SubAssign<&u64> for Saturating<u64> {}
 impl Mul for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Mul<Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Mul<&Saturating<u64>> for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Mul<&Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl MulAssign for Saturating<u64> {}
 impl MulAssign<&Saturating<u64>> for Saturating<u64> {}
 impl MulAssign<u64> for Saturating<u64> {}
 impl MulAssign<&u64> for Saturating<u64> {}
 impl Div for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Div<Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Div<&Saturating<u64>> for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Div<&Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl DivAssign for Saturating<u64> {}
 impl DivAssign<&Saturating<u64>> for Saturating<u64> {}
 impl DivAssign<u64> for Saturating<u64> {}
 impl DivAssign<&u64> for Saturating<u64> {}
 impl Rem for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Rem<Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Rem<&Saturating<u64>> for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Rem<&Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl RemAssign for Saturating<u64> {}
 impl RemAssign<&Saturating<u64>> for Saturating<u64> {}
 impl RemAssign<u64> for Saturating<u64> {}
 impl RemAssign<&u64> for Saturating<u64> {}
 impl Not for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl Not for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitXor for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitXor<Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitXor<&Saturating<u64>> for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitXor<&Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitXorAssign for Saturating<u64> {}
 impl BitXorAssign<&Saturating<u64>> for Saturating<u64> {}
 impl BitXorAssign<u64> for Saturating<u64> {}
 impl BitXorAssign<&u64> for Saturating<u64> {}
 impl BitOr for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitOr<Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitOr<&Saturating<u64>> for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitOr<&Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitOrAssign for Saturating<u64> {}
 impl BitOrAssign<&Saturating<u64>> for Saturating<u64> {}
 impl BitOrAssign<u64> for Saturating<u64> {}
 impl BitOrAssign<&u64> for Saturating<u64> {}
 impl BitAnd for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitAnd<Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitAnd<&Saturating<u64>> for Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitAnd<&Saturating<u64>> for &Saturating<u64> {
  type Output = Saturating<u64>;
 }
 impl BitAndAssign for Saturating<u64> {}
 impl BitAndAssign<&Saturating<u64>> for Saturating<u64> {}
 impl BitAndAssign<u64> for Saturating<u64> {}
 impl BitAndAssign<&u64> for Saturating<u64> {}
 impl Add for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Add<Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Add<&Saturating<u128>> for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Add<&Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl AddAssign for Saturating<u128> {}
 impl AddAssign<&Saturating<u128>> for Saturating<u128> {}
 impl AddAssign<u128> for Saturating<u128> {}
 impl AddAssign<&u128> for Saturating<u128> {}
 impl Sub for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Sub<Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Sub<&Saturating<u128>> for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Sub<&Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl SubAssign for Saturating<u128> {}
 impl SubAssign<&Saturating<u128>> for Saturating<u128> {}
 impl SubAssign<u128> for Saturating<u128> {}
 impl SubAssign<&u128> for Saturating<u128> {}
 impl Mul for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Mul<Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Mul<&Saturating<u128>> for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Mul<&Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl MulAssign for Saturating<u128> {}
 impl MulAssign<&Saturating<u128>> for Saturating<u128> {}
 impl MulAssign<u128> for Saturating<u128> {}
 impl MulAssign<&u128> for Saturating<u128> {}
 impl Div for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Div<Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Div<&Saturating<u128>> for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Div<&Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl DivAssign for Saturating<u128> {}
 impl DivAssign<&Saturating<u128>> for Saturating<u128> {}
 impl DivAssign<u128> for Saturating<u128> {}
 impl DivAssign<&u128> for Saturating<u128> {}
 impl Rem for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Rem<Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Rem<&Saturating<u128>> for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Rem<&Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl RemAssign for Saturating<u128> {}
 impl RemAssign<&Saturating<u128>> for Saturating<u128> {}
 impl RemAssign<u128> for Saturating<u128> {}
 impl RemAssign<&u128> for Saturating<u128> {}
 impl Not for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl Not for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitXor for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitXor<Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitXor<&Saturating<u128>> for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitXor<&Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitXorAssign for Saturating<u128> {}
 impl BitXorAssign<&Saturating<u128>> for Saturating<u128> {}
 impl BitXorAssign<u128> for Saturating<u128> {}
 impl BitXorAssign<&u128> for Saturating<u128> {}
 impl BitOr for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitOr<Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitOr<&Saturating<u128>> for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitOr<&Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitOrAssign for Saturating<u128> {}
 impl BitOrAssign<&Saturating<u128>> for Saturating<u128> {}
 impl BitOrAssign<u128> for Saturating<u128> {}
 impl BitOrAssign<&u128> for Saturating<u128> {}
 impl BitAnd for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitAnd<Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitAnd<&Saturating<u128>> for Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitAnd<&Saturating<u128>> for &Saturating<u128> {
  type Output = Saturating<u128>;
 }
 impl BitAndAssign for Saturating<u128> {}
 impl BitAndAssign<&Saturating<u128>> for Saturating<u128> {}
 impl BitAndAssign<u128> for Saturating<u128> {}
 impl BitAndAssign<&u128> for Saturating<u128> {}
 impl Add for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Add<Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Add<&Saturating<isize>> for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Add<&Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl AddAssign for Saturating<isize> {}
 impl AddAssign<&Saturating<isize>> for Saturating<isize> {}
 impl AddAssign<isize> for Saturating<isize> {}
 impl AddAssign<&isize> for Saturating<isize> {}
 impl Sub for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Sub<Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Sub<&Saturating<isize>> for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Sub<&Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl SubAssign for Saturating<isize> {}
 impl SubAssign<&Saturating<isize>> for Saturating<isize> {}
 impl SubAssign<isize> for Saturating<isize> {}
 impl SubAssign<&isize> for Saturating<isize> {}
 impl Mul for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Mul<Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Mul<&Saturating<isize>> for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Mul<&Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl MulAssign for Saturating<isize> {}
 impl MulAssign<&Saturating<isize>> for Saturating<isize> {}
 impl MulAssign<isize> for Saturating<isize> {}
 impl MulAssign<&isize> for Saturating<isize> {}
 impl Div for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Div<Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Div<&Saturating<isize>> for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Div<&Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl DivAssign for Saturating<isize> {}
 impl DivAssign<&Saturating<isize>> for Saturating<isize> {}
 impl DivAssign<isize> for Saturating<isize> {}
 impl DivAssign<&isize> for Saturating<isize> {}
 impl Rem for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Rem<Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Rem<&Saturating<isize>> for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Rem<&Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl RemAssign for Saturating<isize> {}
 impl RemAssign<&Saturating<isize>> for Saturating<isize> {}
 impl RemAssign<isize> for Saturating<isize> {}
 impl RemAssign<&isize> for Saturating<isize> {}
 impl Not for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Not for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitXor for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitXor<Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitXor<&Saturating<isize>> for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitXor<&Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitXorAssign for Saturating<isize> {}
 impl BitXorAssign<&Saturating<isize>> for Saturating<isize> {}
 impl BitXorAssign<isize> for Saturating<isize> {}
 impl BitXorAssign<&isize> for Saturating<isize> {}
 impl BitOr for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitOr<Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitOr<&Saturating<isize>> for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitOr<&Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitOrAssign for Saturating<isize> {}
 impl BitOrAssign<&Saturating<isize>> for Saturating<isize> {}
 impl BitOrAssign<isize> for Saturating<isize> {}
 impl BitOrAssign<&isize> for Saturating<isize> {}
 impl BitAnd for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitAnd<Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitAnd<&Saturating<isize>> for Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitAnd<&Saturating<isize>> for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl BitAndAssign for Saturating<isize> {}
 impl BitAndAssign<&Saturating<isize>> for Saturating<isize> {}
 impl BitAndAssign<isize> for Saturating<isize> {}
 impl BitAndAssign<&isize> for Saturating<isize> {}
 impl Add for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Add<Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Add<&Saturating<i8>> for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Add<&Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl AddAssign for Saturating<i8> {}
 impl AddAssign<&Saturating<i8>> for Saturating<i8> {}
 impl AddAssign<i8> for Saturating<i8> {}
 impl AddAssign<&i8> for Saturating<i8> {}
 impl Sub for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Sub<Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Sub<&Saturating<i8>> for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Sub<&Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl SubAssign for Saturating<i8> {}
 impl SubAssign<&Saturating<i8>> for Saturating<i8> {}
 impl SubAssign<i8> for Saturating<i8> {}
 impl SubAssign<&i8> for Saturating<i8> {}
 impl Mul for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Mul<Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Mul<&Saturating<i8>> for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Mul<&Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl MulAssign for Saturating<i8> {}
 impl MulAssign<&Saturating<i8>> for Saturating<i8> {}
 impl MulAssign<i8> for Saturating<i8> {}
 impl MulAssign<&i8> for Saturating<i8> {}
 impl Div for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Div<Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Div<&Saturating<i8>> for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Div<&Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl DivAssign for Saturating<i8> {}
 impl DivAssign<&Saturating<i8>> for Saturating<i8> {}
 impl DivAssign<i8> for Saturating<i8> {}
 impl DivAssign<&i8> for Saturating<i8> {}
 impl Rem for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Rem<Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Rem<&Saturating<i8>> for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Rem<&Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl RemAssign for Saturating<i8> {}
 impl RemAssign<&Saturating<i8>> for Saturating<i8> {}
 impl RemAssign<i8> for Saturating<i8> {}
 impl RemAssign<&i8> for Saturating<i8> {}
 impl Not for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Not for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitXor for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitXor<Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitXor<&Saturating<i8>> for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitXor<&Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitXorAssign for Saturating<i8> {}
 impl BitXorAssign<&Saturating<i8>> for Saturating<i8> {}
 impl BitXorAssign<i8> for Saturating<i8> {}
 impl BitXorAssign<&i8> for Saturating<i8> {}
 impl BitOr for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitOr<Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitOr<&Saturating<i8>> for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitOr<&Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitOrAssign for Saturating<i8> {}
 impl BitOrAssign<&Saturating<i8>> for Saturating<i8> {}
 impl BitOrAssign<i8> for Saturating<i8> {}
 impl BitOrAssign<&i8> for Saturating<i8> {}
 impl BitAnd for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitAnd<Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitAnd<&Saturating<i8>> for Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitAnd<&Saturating<i8>> for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl BitAndAssign for Saturating<i8> {}
 impl BitAndAssign<&Saturating<i8>> for Saturating<i8> {}
 impl BitAndAssign<i8> for Saturating<i8> {}
 impl BitAndAssign<&i8> for Saturating<i8> {}
 impl Add for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Add<Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Add<&Saturating<i16>> for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Add<&Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl AddAssign for Saturating<i16> {}
 impl AddAssign<&Saturating<i16>> for Saturating<i16> {}
 impl AddAssign<i16> for Saturating<i16> {}
 impl AddAssign<&i16> for Saturating<i16> {}
 impl Sub for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Sub<Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Sub<&Saturating<i16>> for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Sub<&Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl SubAssign for Saturating<i16> {}
 impl SubAssign<&Saturating<i16>> for Saturating<i16> {}
 impl SubAssign<i16> for Saturating<i16> {}
 impl SubAssign<&i16> for Saturating<i16> {}
 impl Mul for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Mul<Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Mul<&Saturating<i16>> for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Mul<&Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl MulAssign for Saturating<i16> {}
 impl MulAssign<&Saturating<i16>> for Saturating<i16> {}
 impl MulAssign<i16> for Saturating<i16> {}
 impl MulAssign<&i16> for Saturating<i16> {}
 impl Div for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Div<Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Div<&Saturating<i16>> for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Div<&Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl DivAssign for Saturating<i16> {}
 impl DivAssign<&Saturating<i16>> for Saturating<i16> {}
 impl DivAssign<i16> for Saturating<i16> {}
 impl DivAssign<&i16> for Saturating<i16> {}
 impl Rem for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Rem<Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Rem<&Saturating<i16>> for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Rem<&Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl RemAssign for Saturating<i16> {}
 impl RemAssign<&Saturating<i16>> for Saturating<i16> {}
 impl RemAssign<i16> for Saturating<i16> {}
 impl RemAssign<&i16> for Saturating<i16> {}
 impl Not for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Not for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitXor for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitXor<Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitXor<&Saturating<i16>> for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitXor<&Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitXorAssign for Saturating<i16> {}
 impl BitXorAssign<&Saturating<i16>> for Saturating<i16> {}
 impl BitXorAssign<i16> for Saturating<i16> {}
 impl BitXorAssign<&i16> for Saturating<i16> {}
 impl BitOr for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitOr<Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitOr<&Saturating<i16>> for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitOr<&Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitOrAssign for Saturating<i16> {}
 impl BitOrAssign<&Saturating<i16>> for Saturating<i16> {}
 impl BitOrAssign<i16> for Saturating<i16> {}
 impl BitOrAssign<&i16> for Saturating<i16> {}
 impl BitAnd for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitAnd<Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitAnd<&Saturating<i16>> for Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitAnd<&Saturating<i16>> for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl BitAndAssign for Saturating<i16> {}
 impl BitAndAssign<&Saturating<i16>> for Saturating<i16> {}
 impl BitAndAssign<i16> for Saturating<i16> {}
 impl BitAndAssign<&i16> for Saturating<i16> {}
 impl Add for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Add<Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Add<&Saturating<i32>> for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Add<&Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl AddAssign for Saturating<i32> {}
 impl AddAssign<&Saturating<i32>> for Saturating<i32> {}
 impl AddAssign<i32> for Saturating<i32> {}
 impl AddAssign<&i32> for Saturating<i32> {}
 impl Sub for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Sub<Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Sub<&Saturating<i32>> for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Sub<&Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl SubAssign for Saturating<i32> {}
 impl SubAssign<&Saturating<i32>> for Saturating<i32> {}
 impl SubAssign<i32> for Saturating<i32> {}
 impl SubAssign<&i32> for Saturating<i32> {}
 impl Mul for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Mul<Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Mul<&Saturating<i32>> for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Mul<&Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl MulAssign for Saturating<i32> {}
 impl MulAssign<&Saturating<i32>> for Saturating<i32> {}
 impl MulAssign<i32> for Saturating<i32> {}
 impl MulAssign<&i32> for Saturating<i32> {}
 impl Div for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Div<Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Div<&Saturating<i32>> for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Div<&Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl DivAssign for Saturating<i32> {}
 impl DivAssign<&Saturating<i32>> for Saturating<i32> {}
 impl DivAssign<i32> for Saturating<i32> {}
 impl DivAssign<&i32> for Saturating<i32> {}
 impl Rem for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Rem<Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Rem<&Saturating<i32>> for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Rem<&Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl RemAssign for Saturating<i32> {}
 impl RemAssign<&Saturating<i32>> for Saturating<i32> {}
 impl RemAssign<i32> for Saturating<i32> {}
 impl RemAssign<&i32> for Saturating<i32> {}
 impl Not for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Not for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitXor for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitXor<Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitXor<&Saturating<i32>> for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitXor<&Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitXorAssign for Saturating<i32> {}
 impl BitXorAssign<&Saturating<i32>> for Saturating<i32> {}
 impl BitXorAssign<i32> for Saturating<i32> {}
 impl BitXorAssign<&i32> for Saturating<i32> {}
 impl BitOr for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitOr<Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitOr<&Saturating<i32>> for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitOr<&Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitOrAssign for Saturating<i32> {}
 impl BitOrAssign<&Saturating<i32>> for Saturating<i32> {}
 impl BitOrAssign<i32> for Saturating<i32> {}
 impl BitOrAssign<&i32> for Saturating<i32> {}
 impl BitAnd for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitAnd<Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitAnd<&Saturating<i32>> for Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitAnd<&Saturating<i32>> for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl BitAndAssign for Saturating<i32> {}
 impl BitAndAssign<&Saturating<i32>> for Saturating<i32> {}
 impl BitAndAssign<i32> for Saturating<i32> {}
 impl BitAndAssign<&i32> for Saturating<i32> {}
 impl Add for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Add<Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Add<&Saturating<i64>> for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Add<&Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl AddAssign for Saturating<i64> {}
 impl AddAssign<&Saturating<i64>> for Saturating<i64> {}
 impl AddAssign<i64> for Saturating<i64> {}
 impl AddAssign<&i64> for Saturating<i64> {}
 impl Sub for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Sub<Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Sub<&Saturating<i64>> for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Sub<&Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl SubAssign for Saturating<i64> {}
 impl SubAssign<&Saturating<i64>> for Saturating<i64> {}
 impl SubAssign<i64> for Saturating<i64> {}
 impl SubAssign<&i64> for Saturating<i64> {}
 impl Mul for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Mul<Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Mul<&Saturating<i64>> for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Mul<&Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl MulAssign for Saturating<i64> {}
 impl MulAssign<&Saturating<i64>> for Saturating<i64> {}
 impl MulAssign<i64> for Saturating<i64> {}
 impl MulAssign<&i64> for Saturating<i64> {}
 impl Div for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Div<Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Div<&Saturating<i64>> for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Div<&Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl DivAssign for Saturating<i64> {}
 impl DivAssign<&Saturating<i64>> for Saturating<i64> {}
 impl DivAssign<i64> for Saturating<i64> {}
 impl DivAssign<&i64> for Saturating<i64> {}
 impl Rem for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Rem<Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Rem<&Saturating<i64>> for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Rem<&Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl RemAssign for Saturating<i64> {}
 impl RemAssign<&Saturating<i64>> for Saturating<i64> {}
 impl RemAssign<i64> for Saturating<i64> {}
 impl RemAssign<&i64> for Saturating<i64> {}
 impl Not for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Not for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitXor for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitXor<Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitXor<&Saturating<i64>> for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitXor<&Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitXorAssign for Saturating<i64> {}
 impl BitXorAssign<&Saturating<i64>> for Saturating<i64> {}
 impl BitXorAssign<i64> for Saturating<i64> {}
 impl BitXorAssign<&i64> for Saturating<i64> {}
 impl BitOr for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitOr<Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitOr<&Saturating<i64>> for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitOr<&Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitOrAssign for Saturating<i64> {}
 impl BitOrAssign<&Saturating<i64>> for Saturating<i64> {}
 impl BitOrAssign<i64> for Saturating<i64> {}
 impl BitOrAssign<&i64> for Saturating<i64> {}
 impl BitAnd for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitAnd<Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitAnd<&Saturating<i64>> for Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitAnd<&Saturating<i64>> for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl BitAndAssign for Saturating<i64> {}
 impl BitAndAssign<&Saturating<i64>> for Saturating<i64> {}
 impl BitAndAssign<i64> for Saturating<i64> {}
 impl BitAndAssign<&i64> for Saturating<i64> {}
 impl Add for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Add<Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Add<&Saturating<i128>> for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Add<&Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl AddAssign for Saturating<i128> {}
 impl AddAssign<&Saturating<i128>> for Saturating<i128> {}
 impl AddAssign<i128> for Saturating<i128> {}
 impl AddAssign<&i128> for Saturating<i128> {}
 impl Sub for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Sub<Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Sub<&Saturating<i128>> for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Sub<&Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl SubAssign for Saturating<i128> {}
 impl SubAssign<&Saturating<i128>> for Saturating<i128> {}
 impl SubAssign<i128> for Saturating<i128> {}
 impl SubAssign<&i128> for Saturating<i128> {}
 impl Mul for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Mul<Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Mul<&Saturating<i128>> for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Mul<&Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl MulAssign for Saturating<i128> {}
 impl MulAssign<&Saturating<i128>> for Saturating<i128> {}
 impl MulAssign<i128> for Saturating<i128> {}
 impl MulAssign<&i128> for Saturating<i128> {}
 impl Div for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Div<Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Div<&Saturating<i128>> for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Div<&Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl DivAssign for Saturating<i128> {}
 impl DivAssign<&Saturating<i128>> for Saturating<i128> {}
 impl DivAssign<i128> for Saturating<i128> {}
 impl DivAssign<&i128> for Saturating<i128> {}
 impl Rem for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Rem<Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Rem<&Saturating<i128>> for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Rem<&Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl RemAssign for Saturating<i128> {}
 impl RemAssign<&Saturating<i128>> for Saturating<i128> {}
 impl RemAssign<i128> for Saturating<i128> {}
 impl RemAssign<&i128> for Saturating<i128> {}
 impl Not for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Not for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitXor for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitXor<Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitXor<&Saturating<i128>> for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitXor<&Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitXorAssign for Saturating<i128> {}
 impl BitXorAssign<&Saturating<i128>> for Saturating<i128> {}
 impl BitXorAssign<i128> for Saturating<i128> {}
 impl BitXorAssign<&i128> for Saturating<i128> {}
 impl BitOr for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitOr<Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitOr<&Saturating<i128>> for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitOr<&Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitOrAssign for Saturating<i128> {}
 impl BitOrAssign<&Saturating<i128>> for Saturating<i128> {}
 impl BitOrAssign<i128> for Saturating<i128> {}
 impl BitOrAssign<&i128> for Saturating<i128> {}
 impl BitAnd for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitAnd<Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitAnd<&Saturating<i128>> for Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitAnd<&Saturating<i128>> for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl BitAndAssign for Saturating<i128> {}
 impl BitAndAssign<&Saturating<i128>> for Saturating<i128> {}
 impl BitAndAssign<i128> for Saturating<i128> {}
 impl BitAndAssign<&i128> for Saturating<i128> {}
 impl Saturating<usize> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<u8> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<u16> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<u32> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<u64> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<u128> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<isize> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<i8> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<i16> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<i32> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<i64> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<i128> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, n: u32) -> Self {}
  pub fn rotate_right(self, n: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(x: Self) -> Self {}
  pub fn from_le(x: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, exp: u32) -> Self {}
 }
 impl Saturating<isize> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> Saturating<isize> {}
  pub fn signum(self) -> Saturating<isize> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl Neg for Saturating<isize> {
  type Output = Self;
 }
 impl Neg for &Saturating<isize> {
  type Output = Saturating<isize>;
 }
 impl Saturating<i8> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> Saturating<i8> {}
  pub fn signum(self) -> Saturating<i8> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl Neg for Saturating<i8> {
  type Output = Self;
 }
 impl Neg for &Saturating<i8> {
  type Output = Saturating<i8>;
 }
 impl Saturating<i16> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> Saturating<i16> {}
  pub fn signum(self) -> Saturating<i16> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl Neg for Saturating<i16> {
  type Output = Self;
 }
 impl Neg for &Saturating<i16> {
  type Output = Saturating<i16>;
 }
 impl Saturating<i32> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> Saturating<i32> {}
  pub fn signum(self) -> Saturating<i32> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl Neg for Saturating<i32> {
  type Output = Self;
 }
 impl Neg for &Saturating<i32> {
  type Output = Saturating<i32>;
 }
 impl Saturating<i64> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> Saturating<i64> {}
  pub fn signum(self) -> Saturating<i64> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl Neg for Saturating<i64> {
  type Output = Self;
 }
 impl Neg for &Saturating<i64> {
  type Output = Saturating<i64>;
 }
 impl Saturating<i128> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> Saturating<i128> {}
  pub fn signum(self) -> Saturating<i128> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl Neg for Saturating<i128> {
  type Output = Self;
 }
 impl Neg for &Saturating<i128> {
  type Output = Saturating<i128>;
 }
 impl Saturating<usize> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl Saturating<u8> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl Saturating<u16> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl Saturating<u32> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl Saturating<u64> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl Saturating<u128> {
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
}
mod wrapping {
 use crate::fmt;
 use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
 pub struct Wrapping<T>(pub T);
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for Wrapping<T> {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for Wrapping<T> {}
 impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for Wrapping<T> {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for Wrapping<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for Wrapping<T> {}
 impl<T: crate::marker::Copy> crate::marker::Copy for Wrapping<T> {}
 impl<T: crate::default::Default> crate::default::Default for Wrapping<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for Wrapping<T> {}
 impl<T: fmt::Debug> fmt::Debug for Wrapping<T> {}
 impl<T: fmt::Display> fmt::Display for Wrapping<T> {}
 impl<T: fmt::Binary> fmt::Binary for Wrapping<T> {}
 impl<T: fmt::Octal> fmt::Octal for Wrapping<T> {}
 impl<T: fmt::LowerHex> fmt::LowerHex for Wrapping<T> {}
 impl<T: fmt::UpperHex> fmt::UpperHex for Wrapping<T> {}
 impl Shl<usize> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Shl<usize> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Shl<&usize> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Shl<&usize> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl ShlAssign<usize> for Wrapping<u8> {}
 impl ShlAssign<&usize> for Wrapping<u8> {}
 impl Shr<usize> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Shr<usize> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Shr<&usize> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Shr<&usize> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl ShrAssign<usize> for Wrapping<u8> {}
 impl ShrAssign<&usize> for Wrapping<u8> {}
 impl Shl<usize> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Shl<usize> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Shl<&usize> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Shl<&usize> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl ShlAssign<usize> for Wrapping<u16> {}
 impl ShlAssign<&usize> for Wrapping<u16> {}
 impl Shr<usize> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Shr<usize> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Shr<&usize> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Shr<&usize> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl ShrAssign<usize> for Wrapping<u16> {}
 impl ShrAssign<&usize> for Wrapping<u16> {}
 impl Shl<usize> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Shl<usize> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Shl<&usize> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Shl<&usize> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl ShlAssign<usize> for Wrapping<u32> {}
 impl ShlAssign<&usize> for Wrapping<u32> {}
 impl Shr<usize> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Shr<usize> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Shr<&usize> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Shr<&usize> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl ShrAssign<usize> for Wrapping<u32> {}
 impl ShrAssign<&usize> for Wrapping<u32> {}
 impl Shl<usize> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Shl<usize> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Shl<&usize> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Shl<&usize> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl ShlAssign<usize> for Wrapping<u64> {}
 impl ShlAssign<&usize> for Wrapping<u64> {}
 impl Shr<usize> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Shr<usize> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Shr<&usize> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Shr<&usize> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl ShrAssign<usize> for Wrapping<u64> {}
 impl ShrAssign<&usize> for Wrapping<u64> {}
 impl Shl<usize> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Shl<usize> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Shl<&usize> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Shl<&usize> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl ShlAssign<usize> for Wrapping<u128> {}
 impl ShlAssign<&usize> for Wrapping<u128> {}
 impl Shr<usize> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Shr<usize> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Shr<&usize> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Shr<&usize> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl ShrAssign<usize> for Wrapping<u128> {}
 impl ShrAssign<&usize> for Wrapping<u128> {}
 impl Shl<usize> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Shl<usize> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Shl<&usize> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Shl<&usize> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl ShlAssign<usize> for Wrapping<usize> {}
 impl ShlAssign<&usize> for Wrapping<usize> {}
 impl Shr<usize> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Shr<usize> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Shr<&usize> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Shr<&usize> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl ShrAssign<usize> for Wrapping<usize> {}
 impl ShrAssign<&usize> for Wrapping<usize> {}
 impl Shl<usize> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Shl<usize> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Shl<&usize> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Shl<&usize> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl ShlAssign<usize> for Wrapping<i8> {}
 impl ShlAssign<&usize> for Wrapping<i8> {}
 impl Shr<usize> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Shr<usize> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Shr<&usize> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Shr<&usize> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl ShrAssign<usize> for Wrapping<i8> {}
 impl ShrAssign<&usize> for Wrapping<i8> {}
 impl Shl<usize> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Shl<usize> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Shl<&usize> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Shl<&usize> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl ShlAssign<usize> for Wrapping<i16> {}
 impl ShlAssign<&usize> for Wrapping<i16> {}
 impl Shr<usize> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Shr<usize> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Shr<&usize> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Shr<&usize> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl ShrAssign<usize> for Wrapping<i16> {}
 impl ShrAssign<&usize> for Wrapping<i16> {}
 impl Shl<usize> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Shl<usize> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Shl<&usize> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Shl<&usize> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl ShlAssign<usize> for Wrapping<i32> {}
 impl ShlAssign<&usize> for Wrapping<i32> {}
 impl Shr<usize> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Shr<usize> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Shr<&usize> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Shr<&usize> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl ShrAssign<usize> for Wrapping<i32> {}
 impl ShrAssign<&usize> for Wrapping<i32> {}
 impl Shl<usize> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Shl<usize> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Shl<&usize> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Shl<&usize> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl ShlAssign<usize> for Wrapping<i64> {}
 impl ShlAssign<&usize> for Wrapping<i64> {}
 impl Shr<usize> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Shr<usize> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Shr<&usize> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Shr<&usize> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl ShrAssign<usize> for Wrapping<i64> {}
 impl ShrAssign<&usize> for Wrapping<i64> {}
 impl Shl<usize> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Shl<usize> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Shl<&usize> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Shl<&usize> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl ShlAssign<usize> for Wrapping<i128> {}
 impl ShlAssign<&usize> for Wrapping<i128> {}
 impl Shr<usize> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Shr<usize> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Shr<&usize> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Shr<&usize> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl ShrAssign<usize> for Wrapping<i128> {}
 impl ShrAssign<&usize> for Wrapping<i128> {}
 impl Shl<usize> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Shl<usize> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Shl<&usize> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Shl<&usize> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl ShlAssign<usize> for Wrapping<isize> {}
 impl ShlAssign<&usize> for Wrapping<isize> {}
 impl Shr<usize> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Shr<usize> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Shr<&usize> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Shr<&usize> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl ShrAssign<usize> for Wrapping<isize> {}
 impl ShrAssign<&usize> for Wrapping<isize> {}
 impl Add for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Add<Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Add<&Wrapping<usize>> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Add<&Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl AddAssign for Wrapping<usize> {}
 impl AddAssign<&Wrapping<usize>> for Wrapping<usize> {}
 impl AddAssign<usize> for Wrapping<usize> {}
 impl AddAssign<&usize> for Wrapping<usize> {}
 impl Sub for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Sub<Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Sub<&Wrapping<usize>> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Sub<&Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl SubAssign for Wrapping<usize> {}
 impl SubAssign<&Wrapping<usize>> for Wrapping<usize> {}
 impl SubAssign<usize> for Wrapping<usize> {}
 impl SubAssign<&usize> for Wrapping<usize> {}
 impl Mul for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Mul<Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Mul<&Wrapping<usize>> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Mul<&Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl MulAssign for Wrapping<usize> {}
 impl MulAssign<&Wrapping<usize>> for Wrapping<usize> {}
 impl MulAssign<usize> for Wrapping<usize> {}
 impl MulAssign<&usize> for Wrapping<usize> {}
 impl Div for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Div<Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Div<&Wrapping<usize>> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Div<&Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl DivAssign for Wrapping<usize> {}
 impl DivAssign<&Wrapping<usize>> for Wrapping<usize> {}
 impl DivAssign<usize> for Wrapping<usize> {}
 impl DivAssign<&usize> for Wrapping<usize> {}
 impl Rem for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Rem<Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Rem<&Wrapping<usize>> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Rem<&Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl RemAssign for Wrapping<usize> {}
 impl RemAssign<&Wrapping<usize>> for Wrapping<usize> {}
 impl RemAssign<usize> for Wrapping<usize> {}
 impl RemAssign<&usize> for Wrapping<usize> {}
 impl Not for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Not for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitXor for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitXor<Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitXor<&Wrapping<usize>> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitXor<&Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitXorAssign for Wrapping<usize> {}
 impl BitXorAssign<&Wrapping<usize>> for Wrapping<usize> {}
 impl BitXorAssign<usize> for Wrapping<usize> {}
 impl BitXorAssign<&usize> for Wrapping<usize> {}
 impl BitOr for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitOr<Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitOr<&Wrapping<usize>> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitOr<&Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitOrAssign for Wrapping<usize> {}
 impl BitOrAssign<&Wrapping<usize>> for Wrapping<usize> {}
 impl BitOrAssign<usize> for Wrapping<usize> {}
 impl BitOrAssign<&usize> for Wrapping<usize> {}
 impl BitAnd for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitAnd<Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitAnd<&Wrapping<usize>> for Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitAnd<&Wrapping<usize>> for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl BitAndAssign for Wrapping<usize> {}
 impl BitAndAssign<&Wrapping<usize>> for Wrapping<usize> {}
 impl BitAndAssign<usize> for Wrapping<usize> {}
 impl BitAndAssign<&usize> for Wrapping<usize> {}
 impl Neg for Wrapping<usize> {
  type Output = Self;
 }
 impl Neg for &Wrapping<usize> {
  type Output = Wrapping<usize>;
 }
 impl Add for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Add<Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Add<&Wrapping<u8>> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Add<&Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl AddAssign for Wrapping<u8> {}
 impl AddAssign<&Wrapping<u8>> for Wrapping<u8> {}
 impl AddAssign<u8> for Wrapping<u8> {}
 impl AddAssign<&u8> for Wrapping<u8> {}
 impl Sub for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Sub<Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Sub<&Wrapping<u8>> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Sub<&Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl SubAssign for Wrapping<u8> {}
 impl SubAssign<&Wrapping<u8>> for Wrapping<u8> {}
 impl SubAssign<u8> for Wrapping<u8> {}
 impl SubAssign<&u8> for Wrapping<u8> {}
 impl Mul for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Mul<Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Mul<&Wrapping<u8>> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Mul<&Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl MulAssign for Wrapping<u8> {}
 impl MulAssign<&Wrapping<u8>> for Wrapping<u8> {}
 impl MulAssign<u8> for Wrapping<u8> {}
 impl MulAssign<&u8> for Wrapping<u8> {}
 impl Div for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Div<Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Div<&Wrapping<u8>> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Div<&Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl DivAssign for Wrapping<u8> {}
 impl DivAssign<&Wrapping<u8>> for Wrapping<u8> {}
 impl DivAssign<u8> for Wrapping<u8> {}
 impl DivAssign<&u8> for Wrapping<u8> {}
 impl Rem for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Rem<Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Rem<&Wrapping<u8>> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Rem<&Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl RemAssign for Wrapping<u8> {}
 impl RemAssign<&Wrapping<u8>> for Wrapping<u8> {}
 impl RemAssign<u8> for Wrapping<u8> {}
 impl RemAssign<&u8> for Wrapping<u8> {}
 impl Not for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Not for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitXor for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitXor<Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitXor<&Wrapping<u8>> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitXor<&Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitXorAssign for Wrapping<u8> {}
 impl BitXorAssign<&Wrapping<u8>> for Wrapping<u8> {}
 impl BitXorAssign<u8> for Wrapping<u8> {}
 impl BitXorAssign<&u8> for Wrapping<u8> {}
 impl BitOr for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitOr<Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitOr<&Wrapping<u8>> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitOr<&Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitOrAssign for Wrapping<u8> {}
 impl BitOrAssign<&Wrapping<u8>> for Wrapping<u8> {}
 impl BitOrAssign<u8> for Wrapping<u8> {}
 impl BitOrAssign<&u8> for Wrapping<u8> {}
 impl BitAnd for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitAnd<Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitAnd<&Wrapping<u8>> for Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitAnd<&Wrapping<u8>> for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl BitAndAssign for Wrapping<u8> {}
 impl BitAndAssign<&Wrapping<u8>> for Wrapping<u8> {}
 impl BitAndAssign<u8> for Wrapping<u8> {}
 impl BitAndAssign<&u8> for Wrapping<u8> {}
 impl Neg for Wrapping<u8> {
  type Output = Self;
 }
 impl Neg for &Wrapping<u8> {
  type Output = Wrapping<u8>;
 }
 impl Add for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Add<Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Add<&Wrapping<u16>> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Add<&Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl AddAssign for Wrapping<u16> {}
 impl AddAssign<&Wrapping<u16>> for Wrapping<u16> {}
 impl AddAssign<u16> for Wrapping<u16> {}
 impl AddAssign<&u16> for Wrapping<u16> {}
 impl Sub for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Sub<Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Sub<&Wrapping<u16>> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Sub<&Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl SubAssign for Wrapping<u16> {}
 impl SubAssign<&Wrapping<u16>> for Wrapping<u16> {}
 impl SubAssign<u16> for Wrapping<u16> {}
 impl SubAssign<&u16> for Wrapping<u16> {}
 impl Mul for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Mul<Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Mul<&Wrapping<u16>> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Mul<&Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl MulAssign for Wrapping<u16> {}
 impl MulAssign<&Wrapping<u16>> for Wrapping<u16> {}
 impl MulAssign<u16> for Wrapping<u16> {}
 impl MulAssign<&u16> for Wrapping<u16> {}
 impl Div for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Div<Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Div<&Wrapping<u16>> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Div<&Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl DivAssign for Wrapping<u16> {}
 impl DivAssign<&Wrapping<u16>> for Wrapping<u16> {}
 impl DivAssign<u16> for Wrapping<u16> {}
 impl DivAssign<&u16> for Wrapping<u16> {}
 impl Rem for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Rem<Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Rem<&Wrapping<u16>> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Rem<&Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl RemAssign for Wrapping<u16> {}
 impl RemAssign<&Wrapping<u16>> for Wrapping<u16> {}
 impl RemAssign<u16> for Wrapping<u16> {}
 impl RemAssign<&u16> for Wrapping<u16> {}
 impl Not for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Not for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitXor for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitXor<Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitXor<&Wrapping<u16>> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitXor<&Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitXorAssign for Wrapping<u16> {}
 impl BitXorAssign<&Wrapping<u16>> for Wrapping<u16> {}
 impl BitXorAssign<u16> for Wrapping<u16> {}
 impl BitXorAssign<&u16> for Wrapping<u16> {}
 impl BitOr for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitOr<Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitOr<&Wrapping<u16>> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitOr<&Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitOrAssign for Wrapping<u16> {}
 impl BitOrAssign<&Wrapping<u16>> for Wrapping<u16> {}
 impl BitOrAssign<u16> for Wrapping<u16> {}
 impl BitOrAssign<&u16> for Wrapping<u16> {}
 impl BitAnd for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitAnd<Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitAnd<&Wrapping<u16>> for Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitAnd<&Wrapping<u16>> for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl BitAndAssign for Wrapping<u16> {}
 impl BitAndAssign<&Wrapping<u16>> for Wrapping<u16> {}
 impl BitAndAssign<u16> for Wrapping<u16> {}
 impl BitAndAssign<&u16> for Wrapping<u16> {}
 impl Neg for Wrapping<u16> {
  type Output = Self;
 }
 impl Neg for &Wrapping<u16> {
  type Output = Wrapping<u16>;
 }
 impl Add for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Add<Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Add<&Wrapping<u32>> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Add<&Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl AddAssign for Wrapping<u32> {}
 impl AddAssign<&Wrapping<u32>> for Wrapping<u32> {}
 impl AddAssign<u32> for Wrapping<u32> {}
 impl AddAssign<&u32> for Wrapping<u32> {}
 impl Sub for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Sub<Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Sub<&Wrapping<u32>> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Sub<&Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl SubAssign for Wrapping<u32> {}
 impl SubAssign<&Wrapping<u32>> for Wrapping<u32> {}
 impl SubAssign<u32> for Wrapping<u32> {}
 impl SubAssign<&u32> for Wrapping<u32> {}
 impl Mul for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Mul<Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Mul<&Wrapping<u32>> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Mul<&Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl MulAssign for Wrapping<u32> {}
 impl MulAssign<&Wrapping<u32>> for Wrapping<u32> {}
 impl MulAssign<u32> for Wrapping<u32> {}
 impl MulAssign<&u32> for Wrapping<u32> {}
 impl Div for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Div<Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Div<&Wrapping<u32>> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Div<&Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl DivAssign for Wrapping<u32> {}
 impl DivAssign<&Wrapping<u32>> for Wrapping<u32> {}
 impl DivAssign<u32> for Wrapping<u32> {}
 impl DivAssign<&u32> for Wrapping<u32> {}
 impl Rem for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Rem<Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Rem<&Wrapping<u32>> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Rem<&Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl RemAssign for Wrapping<u32> {}
 impl RemAssign<&Wrapping<u32>> for Wrapping<u32> {}
 impl RemAssign<u32> for Wrapping<u32> {}
 impl RemAssign<&u32> for Wrapping<u32> {}
 impl Not for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Not for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitXor for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitXor<Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitXor<&Wrapping<u32>> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitXor<&Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitXorAssign for Wrapping<u32> {}
 impl BitXorAssign<&Wrapping<u32>> for Wrapping<u32> {}
 impl BitXorAssign<u32> for Wrapping<u32> {}
 impl BitXorAssign<&u32> for Wrapping<u32> {}
 impl BitOr for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitOr<Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitOr<&Wrapping<u32>> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitOr<&Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitOrAssign for Wrapping<u32> {}
 impl BitOrAssign<&Wrapping<u32>> for Wrapping<u32> {}
 impl BitOrAssign<u32> for Wrapping<u32> {}
 impl BitOrAssign<&u32> for Wrapping<u32> {}
 impl BitAnd for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitAnd<Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitAnd<&Wrapping<u32>> for Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitAnd<&Wrapping<u32>> for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl BitAndAssign for Wrapping<u32> {}
 impl BitAndAssign<&Wrapping<u32>> for Wrapping<u32> {}
 impl BitAndAssign<u32> for Wrapping<u32> {}
 impl BitAndAssign<&u32> for Wrapping<u32> {}
 impl Neg for Wrapping<u32> {
  type Output = Self;
 }
 impl Neg for &Wrapping<u32> {
  type Output = Wrapping<u32>;
 }
 impl Add for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Add<Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Add<&Wrapping<u64>> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Add<&Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl AddAssign for Wrapping<u64> {}
 impl AddAssign<&Wrapping<u64>> for Wrapping<u64> {}
 impl AddAssign<u64> for Wrapping<u64> {}
 impl AddAssign<&u64> for Wrapping<u64> {}
 impl Sub for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Sub<Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Sub<&Wrapping<u64>> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Sub<&Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl SubAssign for Wrapping<u64> {}
 impl SubAssign<&Wrapping<u64>> for Wrapping<u64> {}
 impl SubAssign<u64> for Wrapping<u64> {}
 impl SubAssign<&u64> for Wrapping<u64> {}
 impl Mul for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Mul<Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Mul<&Wrapping<u64>> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Mul<&Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl MulAssign for Wrapping<u64> {}
 impl MulAssign<&Wrapping<u64>> for Wrapping<u64> {}
 impl MulAssign<u64> for Wrapping<u64> {}
 impl MulAssign<&u64> for Wrapping<u64> {}
 impl Div for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Div<Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Div<&Wrapping<u64>> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Div<&Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl DivAssign for Wrapping<u64> {}
 impl DivAssign<&Wrapping<u64>> for Wrapping<u64> {}
 impl DivAssign<u64> for Wrapping<u64> {}
 impl DivAssign<&u64> for Wrapping<u64> {}
 impl Rem for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Rem<Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Rem<&Wrapping<u64>> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Rem<&Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl RemAssign for Wrapping<u64> {}
 impl RemAssign<&Wrapping<u64>> for Wrapping<u64> {}
 impl RemAssign<u64> for Wrapping<u64> {}
 impl RemAssign<&u64> for Wrapping<u64> {}
 impl Not for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Not for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitXor for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitXor<Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitXor<&Wrapping<u64>> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitXor<&Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitXorAssign for Wrapping<u64> {}
 impl BitXorAssign<&Wrapping<u64>> for Wrapping<u64> {}
 impl BitXorAssign<u64> for Wrapping<u64> {}
 impl BitXorAssign<&u64> for Wrapping<u64> {}
 impl BitOr for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitOr<Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitOr<&Wrapping<u64>> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitOr<&Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitOrAssign for Wrapping<u64> {}
 impl BitOrAssign<&Wrapping<u64>> for Wrapping<u64> {}
 impl BitOrAssign<u64> for Wrapping<u64> {}
 impl BitOrAssign<&u64> for Wrapping<u64> {}
 impl BitAnd for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitAnd<Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitAnd<&Wrapping<u64>> for Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitAnd<&Wrapping<u64>> for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl BitAndAssign for Wrapping<u64> {}
 impl BitAndAssign<&Wrapping<u64>> for Wrapping<u64> {}
 impl BitAndAssign<u64> for Wrapping<u64> {}
 impl BitAndAssign<&u64> for Wrapping<u64> {}
 impl Neg for Wrapping<u64> {
  type Output = Self;
 }
 impl Neg for &Wrapping<u64> {
  type Output = Wrapping<u64>;
 }
 impl Add for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Add<Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Add<&Wrapping<u128>> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Add<&Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl AddAssign for Wrapping<u128> {}
 impl AddAssign<&Wrapping<u128>> for Wrapping<u128> {}
 impl AddAssign<u128> for Wrapping<u128> {}
 impl AddAssign<&u128> for Wrapping<u128> {}
 impl Sub for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Sub<Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Sub<&Wrapping<u128>> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Sub<&Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl SubAssign for Wrapping<u128> {}
 impl SubAssign<&Wrapping<u128>> for Wrapping<u128> {}
 impl SubAssign<u128> for Wrapping<u128> {}
 impl SubAssign<&u128> for Wrapping<u128> {}
 impl Mul for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Mul<Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Mul<&Wrapping<u128>> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Mul<&Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl MulAssign for Wrapping<u128> {}
 impl MulAssign<&Wrapping<u128>> for Wrapping<u128> {}
 impl MulAssign<u128> for Wrapping<u128> {}
 impl MulAssign<&u128> for Wrapping<u128> {}
 impl Div for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Div<Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Div<&Wrapping<u128>> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Div<&Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl DivAssign for Wrapping<u128> {}
 impl DivAssign<&Wrapping<u128>> for Wrapping<u128> {}
 impl DivAssign<u128> for Wrapping<u128> {}
 impl DivAssign<&u128> for Wrapping<u128> {}
 impl Rem for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Rem<Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Rem<&Wrapping<u128>> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Rem<&Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl RemAssign for Wrapping<u128> {}
 impl RemAssign<&Wrapping<u128>> for Wrapping<u128> {}
 impl RemAssign<u128> for Wrapping<u128> {}
 impl RemAssign<&u128> for Wrapping<u128> {}
 impl Not for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Not for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitXor for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitXor<Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitXor<&Wrapping<u128>> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitXor<&Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitXorAssign for Wrapping<u128> {}
 impl BitXorAssign<&Wrapping<u128>> for Wrapping<u128> {}
 impl BitXorAssign<u128> for Wrapping<u128> {}
 impl BitXorAssign<&u128> for Wrapping<u128> {}
 impl BitOr for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitOr<Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitOr<&Wrapping<u128>> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitOr<&Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitOrAssign for Wrapping<u128> {}
 impl BitOrAssign<&Wrapping<u128>> for Wrapping<u128> {}
 impl BitOrAssign<u128> for Wrapping<u128> {}
 impl BitOrAssign<&u128> for Wrapping<u128> {}
 impl BitAnd for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitAnd<Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitAnd<&Wrapping<u128>> for Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitAnd<&Wrapping<u128>> for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl BitAndAssign for Wrapping<u128> {}
 impl BitAndAssign<&Wrapping<u128>> for Wrapping<u128> {}
 impl BitAndAssign<u128> for Wrapping<u128> {}
 impl BitAndAssign<&u128> for Wrapping<u128> {}
 impl Neg for Wrapping<u128> {
  type Output = Self;
 }
 impl Neg for &Wrapping<u128> {
  type Output = Wrapping<u128>;
 }
 impl Add for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Add<Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Add<&Wrapping<isize>> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Add<&Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl AddAssign for Wrapping<isize> {}
 impl AddAssign<&Wrapping<isize>> for Wrapping<isize> {}
 impl AddAssign<isize> for Wrapping<isize> {}
 impl AddAssign<&isize> for Wrapping<isize> {}
 impl Sub for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Sub<Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Sub<&Wrapping<isize>> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Sub<&Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl SubAssign for Wrapping<isize> {}
 impl SubAssign<&Wrapping<isize>> for Wrapping<isize> {}
 impl SubAssign<isize> for Wrapping<isize> {}
 impl SubAssign<&isize> for Wrapping<isize> {}
 impl Mul for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Mul<Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Mul<&Wrapping<isize>> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Mul<&Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl MulAssign for Wrapping<isize> {}
 impl MulAssign<&Wrapping<isize>> for Wrapping<isize> {}
 impl MulAssign<isize> for Wrapping<isize> {}
 impl MulAssign<&isize> for Wrapping<isize> {}
 impl Div for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Div<Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Div<&Wrapping<isize>> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Div<&Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl DivAssign for Wrapping<isize> {}
 impl DivAssign<&Wrapping<isize>> for Wrapping<isize> {}
 impl DivAssign<isize> for Wrapping<isize> {}
 impl DivAssign<&isize> for Wrapping<isize> {}
 impl Rem for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Rem<Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Rem<&Wrapping<isize>> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Rem<&Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl RemAssign for Wrapping<isize> {}
 impl RemAssign<&Wrapping<isize>> for Wrapping<isize> {}
 impl RemAssign<isize> for Wrapping<isize> {}
 impl RemAssign<&isize> for Wrapping<isize> {}
 impl Not for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Not for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitXor for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitXor<Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitXor<&Wrapping<isize>> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitXor<&Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitXorAssign for Wrapping<isize> {}
 impl BitXorAssign<&Wrapping<isize>> for Wrapping<isize> {}
 impl BitXorAssign<isize> for Wrapping<isize> {}
 impl BitXorAssign<&isize> for Wrapping<isize> {}
 impl BitOr for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitOr<Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitOr<&Wrapping<isize>> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitOr<&Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitOrAssign for Wrapping<isize> {}
 impl BitOrAssign<&Wrapping<isize>> for Wrapping<isize> {}
 impl BitOrAssign<isize> for Wrapping<isize> {}
 impl BitOrAssign<&isize> for Wrapping<isize> {}
 impl BitAnd for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitAnd<Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitAnd<&Wrapping<isize>> for Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitAnd<&Wrapping<isize>> for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl BitAndAssign for Wrapping<isize> {}
 impl BitAndAssign<&Wrapping<isize>> for Wrapping<isize> {}
 impl BitAndAssign<isize> for Wrapping<isize> {}
 impl BitAndAssign<&isize> for Wrapping<isize> {}
 impl Neg for Wrapping<isize> {
  type Output = Self;
 }
 impl Neg for &Wrapping<isize> {
  type Output = Wrapping<isize>;
 }
 impl Add for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Add<Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Add<&Wrapping<i8>> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Add<&Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl AddAssign for Wrapping<i8> {}
 impl AddAssign<&Wrapping<i8>> for Wrapping<i8> {}
 impl AddAssign<i8> for Wrapping<i8> {}
 impl AddAssign<&i8> for Wrapping<i8> {}
 impl Sub for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Sub<Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Sub<&Wrapping<i8>> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Sub<&Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl SubAssign for Wrapping<i8> {}
 impl SubAssign<&Wrapping<i8>> for Wrapping<i8> {}
 impl SubAssign<i8> for Wrapping<i8> {}
 impl SubAssign<&i8> for Wrapping<i8> {}
 impl Mul for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Mul<Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Mul<&Wrapping<i8>> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Mul<&Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl MulAssign for Wrapping<i8> {}
 impl MulAssign<&Wrapping<i8>> for Wrapping<i8> {}
 impl MulAssign<i8> for Wrapping<i8> {}
 impl MulAssign<&i8> for Wrapping<i8> {}
 impl Div for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Div<Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Div<&Wrapping<i8>> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Div<&Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl DivAssign for Wrapping<i8> {}
 impl DivAssign<&Wrapping<i8>> for Wrapping<i8> {}
 impl DivAssign<i8> for Wrapping<i8> {}
 impl DivAssign<&i8> for Wrapping<i8> {}
 impl Rem for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Rem<Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Rem<&Wrapping<i8>> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Rem<&Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl RemAssign for Wrapping<i8> {}
 impl RemAssign<&Wrapping<i8>> for Wrapping<i8> {}
 impl RemAssign<i8> for Wrapping<i8> {}
 impl RemAssign<&i8> for Wrapping<i8> {}
 impl Not for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Not for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitXor for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitXor<Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitXor<&Wrapping<i8>> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitXor<&Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitXorAssign for Wrapping<i8> {}
 impl BitXorAssign<&Wrapping<i8>> for Wrapping<i8> {}
 impl BitXorAssign<i8> for Wrapping<i8> {}
 impl BitXorAssign<&i8> for Wrapping<i8> {}
 impl BitOr for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitOr<Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitOr<&Wrapping<i8>> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitOr<&Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitOrAssign for Wrapping<i8> {}
 impl BitOrAssign<&Wrapping<i8>> for Wrapping<i8> {}
 impl BitOrAssign<i8> for Wrapping<i8> {}
 impl BitOrAssign<&i8> for Wrapping<i8> {}
 impl BitAnd for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitAnd<Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitAnd<&Wrapping<i8>> for Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitAnd<&Wrapping<i8>> for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl BitAndAssign for Wrapping<i8> {}
 impl BitAndAssign<&Wrapping<i8>> for Wrapping<i8> {}
 impl BitAndAssign<i8> for Wrapping<i8> {}
 impl BitAndAssign<&i8> for Wrapping<i8> {}
 impl Neg for Wrapping<i8> {
  type Output = Self;
 }
 impl Neg for &Wrapping<i8> {
  type Output = Wrapping<i8>;
 }
 impl Add for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Add<Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Add<&Wrapping<i16>> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Add<&Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl AddAssign for Wrapping<i16> {}
 impl AddAssign<&Wrapping<i16>> for Wrapping<i16> {}
 impl AddAssign<i16> for Wrapping<i16> {}
 impl AddAssign<&i16> for Wrapping<i16> {}
 impl Sub for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Sub<Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Sub<&Wrapping<i16>> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Sub<&Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl SubAssign for Wrapping<i16> {}
 impl SubAssign<&Wrapping<i16>> for Wrapping<i16> {}
 impl SubAssign<i16> for Wrapping<i16> {}
 impl SubAssign<&i16> for Wrapping<i16> {}
 impl Mul for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Mul<Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Mul<&Wrapping<i16>> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Mul<&Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl MulAssign for Wrapping<i16> {}
 impl MulAssign<&Wrapping<i16>> for Wrapping<i16> {}
 impl MulAssign<i16> for Wrapping<i16> {}
 impl MulAssign<&i16> for Wrapping<i16> {}
 impl Div for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Div<Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Div<&Wrapping<i16>> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Div<&Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl DivAssign for Wrapping<i16> {}
 impl DivAssign<&Wrapping<i16>> for Wrapping<i16> {}
 impl DivAssign<i16> for Wrapping<i16> {}
 impl DivAssign<&i16> for Wrapping<i16> {}
 impl Rem for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Rem<Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Rem<&Wrapping<i16>> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Rem<&Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl RemAssign for Wrapping<i16> {}
 impl RemAssign<&Wrapping<i16>> for Wrapping<i16> {}
 impl RemAssign<i16> for Wrapping<i16> {}
 impl RemAssign<&i16> for Wrapping<i16> {}
 impl Not for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Not for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitXor for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitXor<Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitXor<&Wrapping<i16>> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitXor<&Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitXorAssign for Wrapping<i16> {}
 impl BitXorAssign<&Wrapping<i16>> for Wrapping<i16> {}
 impl BitXorAssign<i16> for Wrapping<i16> {}
 impl BitXorAssign<&i16> for Wrapping<i16> {}
 impl BitOr for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitOr<Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitOr<&Wrapping<i16>> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitOr<&Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitOrAssign for Wrapping<i16> {}
 impl BitOrAssign<&Wrapping<i16>> for Wrapping<i16> {}
 impl BitOrAssign<i16> for Wrapping<i16> {}
 impl BitOrAssign<&i16> for Wrapping<i16> {}
 impl BitAnd for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitAnd<Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitAnd<&Wrapping<i16>> for Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitAnd<&Wrapping<i16>> for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl BitAndAssign for Wrapping<i16> {}
 impl BitAndAssign<&Wrapping<i16>> for Wrapping<i16> {}
 impl BitAndAssign<i16> for Wrapping<i16> {}
 impl BitAndAssign<&i16> for Wrapping<i16> {}
 impl Neg for Wrapping<i16> {
  type Output = Self;
 }
 impl Neg for &Wrapping<i16> {
  type Output = Wrapping<i16>;
 }
 impl Add for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Add<Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Add<&Wrapping<i32>> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Add<&Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl AddAssign for Wrapping<i32> {}
 impl AddAssign<&Wrapping<i32>> for Wrapping<i32> {}
 impl AddAssign<i32> for Wrapping<i32> {}
 impl AddAssign<&i32> for Wrapping<i32> {}
 impl Sub for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Sub<Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Sub<&Wrapping<i32>> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Sub<&Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl SubAssign for Wrapping<i32> {}
 impl SubAssign<&Wrapping<i32>> for Wrapping<i32> {}
 impl SubAssign<i32> for Wrapping<i32> {}
 impl SubAssign<&i32> for Wrapping<i32> {}
 impl Mul for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Mul<Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Mul<&Wrapping<i32>> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Mul<&Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl MulAssign for Wrapping<i32> {}
 impl MulAssign<&Wrapping<i32>> for Wrapping<i32> {}
 impl MulAssign<i32> for Wrapping<i32> {}
 impl MulAssign<&i32> for Wrapping<i32> {}
 impl Div for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Div<Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Div<&Wrapping<i32>> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Div<&Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl DivAssign for Wrapping<i32> {}
 impl DivAssign<&Wrapping<i32>> for Wrapping<i32> {}
 impl DivAssign<i32> for Wrapping<i32> {}
 impl DivAssign<&i32> for Wrapping<i32> {}
 impl Rem for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Rem<Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Rem<&Wrapping<i32>> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Rem<&Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl RemAssign for Wrapping<i32> {}
 impl RemAssign<&Wrapping<i32>> for Wrapping<i32> {}
 impl RemAssign<i32> for Wrapping<i32> {}
 impl RemAssign<&i32> for Wrapping<i32> {}
 impl Not for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Not for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitXor for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitXor<Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitXor<&Wrapping<i32>> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitXor<&Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitXorAssign for Wrapping<i32> {}
 impl BitXorAssign<&Wrapping<i32>> for Wrapping<i32> {}
 impl BitXorAssign<i32> for Wrapping<i32> {}
 impl BitXorAssign<&i32> for Wrapping<i32> {}
 impl BitOr for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitOr<Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitOr<&Wrapping<i32>> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitOr<&Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitOrAssign for Wrapping<i32> {}
 impl BitOrAssign<&Wrapping<i32>> for Wrapping<i32> {}
 impl BitOrAssign<i32> for Wrapping<i32> {}
 impl BitOrAssign<&i32> for Wrapping<i32> {}
 impl BitAnd for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitAnd<Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitAnd<&Wrapping<i32>> for Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitAnd<&Wrapping<i32>> for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl BitAndAssign for Wrapping<i32> {}
 impl BitAndAssign<&Wrapping<i32>> for Wrapping<i32> {}
 impl BitAndAssign<i32> for Wrapping<i32> {}
 impl BitAndAssign<&i32> for Wrapping<i32> {}
 impl Neg for Wrapping<i32> {
  type Output = Self;
 }
 impl Neg for &Wrapping<i32> {
  type Output = Wrapping<i32>;
 }
 impl Add for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Add<Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Add<&Wrapping<i64>> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Add<&Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl AddAssign for Wrapping<i64> {}
 impl AddAssign<&Wrapping<i64>> for Wrapping<i64> {}
 impl AddAssign<i64> for Wrapping<i64> {}
 impl AddAssign<&i64> for Wrapping<i64> {}
 impl Sub for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Sub<Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Sub<&Wrapping<i64>> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Sub<&Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl SubAssign for Wrapping<i64> {}
 impl SubAssign<&Wrapping<i64>> for Wrapping<i64> {}
 impl SubAssign<i64> for Wrapping<i64> {}
 impl SubAssign<&i64> for Wrapping<i64> {}
 impl Mul for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Mul<Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Mul<&Wrapping<i64>> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Mul<&Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl MulAssign for Wrapping<i64> {}
 impl MulAssign<&Wrapping<i64>> for Wrapping<i64> {}
 impl MulAssign<i64> for Wrapping<i64> {}
 impl MulAssign<&i64> for Wrapping<i64> {}
 impl Div for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Div<Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Div<&Wrapping<i64>> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Div<&Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl DivAssign for Wrapping<i64> {}
 impl DivAssign<&Wrapping<i64>> for Wrapping<i64> {}
 impl DivAssign<i64> for Wrapping<i64> {}
 impl DivAssign<&i64> for Wrapping<i64> {}
 impl Rem for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Rem<Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Rem<&Wrapping<i64>> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Rem<&Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl RemAssign for Wrapping<i64> {}
 impl RemAssign<&Wrapping<i64>> for Wrapping<i64> {}
 impl RemAssign<i64> for Wrapping<i64> {}
 impl RemAssign<&i64> for Wrapping<i64> {}
 impl Not for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Not for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitXor for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitXor<Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitXor<&Wrapping<i64>> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitXor<&Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitXorAssign for Wrapping<i64> {}
 impl BitXorAssign<&Wrapping<i64>> for Wrapping<i64> {}
 impl BitXorAssign<i64> for Wrapping<i64> {}
 impl BitXorAssign<&i64> for Wrapping<i64> {}
 impl BitOr for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitOr<Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitOr<&Wrapping<i64>> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitOr<&Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitOrAssign for Wrapping<i64> {}
 impl BitOrAssign<&Wrapping<i64>> for Wrapping<i64> {}
 impl BitOrAssign<i64> for Wrapping<i64> {}
 impl BitOrAssign<&i64> for Wrapping<i64> {}
 impl BitAnd for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitAnd<Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitAnd<&Wrapping<i64>> for Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitAnd<&Wrapping<i64>> for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl BitAndAssign for Wrapping<i64> {}
 impl BitAndAssign<&Wrapping<i64>> for Wrapping<i64> {}
 impl BitAndAssign<i64> for Wrapping<i64> {}
 impl BitAndAssign<&i64> for Wrapping<i64> {}
 impl Neg for Wrapping<i64> {
  type Output = Self;
 }
 impl Neg for &Wrapping<i64> {
  type Output = Wrapping<i64>;
 }
 impl Add for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Add<Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Add<&Wrapping<i128>> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Add<&Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl AddAssign for Wrapping<i128> {}
 impl AddAssign<&Wrapping<i128>> for Wrapping<i128> {}
 impl AddAssign<i128> for Wrapping<i128> {}
 impl AddAssign<&i128> for Wrapping<i128> {}
 impl Sub for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Sub<Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Sub<&Wrapping<i128>> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Sub<&Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl SubAssign for Wrapping<i128> {}
 impl SubAssign<&Wrapping<i128>> for Wrapping<i128> {}
 impl SubAssign<i128> for Wrapping<i128> {}
 impl SubAssign<&i128> for Wrapping<i128> {}
 impl Mul for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Mul<Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Mul<&Wrapping<i128>> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Mul<&Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl MulAssign for Wrapping<i128> {}
 impl MulAssign<&Wrapping<i128>> for Wrapping<i128> {}
 impl MulAssign<i128> for Wrapping<i128> {}
 impl MulAssign<&i128> for Wrapping<i128> {}
 impl Div for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Div<Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Div<&Wrapping<i128>> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Div<&Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl DivAssign for Wrapping<i128> {}
 impl DivAssign<&Wrapping<i128>> for Wrapping<i128> {}
 impl DivAssign<i128> for Wrapping<i128> {}
 impl DivAssign<&i128> for Wrapping<i128> {}
 impl Rem for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Rem<Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Rem<&Wrapping<i128>> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Rem<&Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl RemAssign for Wrapping<i128> {}
 impl RemAssign<&Wrapping<i128>> for Wrapping<i128> {}
 impl RemAssign<i128> for Wrapping<i128> {}
 impl RemAssign<&i128> for Wrapping<i128> {}
 impl Not for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Not for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitXor for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitXor<Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitXor<&Wrapping<i128>> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitXor<&Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitXorAssign for Wrapping<i128> {}
 impl BitXorAssign<&Wrapping<i128>> for Wrapping<i128> {}
 impl BitXorAssign<i128> for Wrapping<i128> {}
 impl BitXorAssign<&i128> for Wrapping<i128> {}
 impl BitOr for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitOr<Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitOr<&Wrapping<i128>> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitOr<&Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitOrAssign for Wrapping<i128> {}
 impl BitOrAssign<&Wrapping<i128>> for Wrapping<i128> {}
 impl BitOrAssign<i128> for Wrapping<i128> {}
 impl BitOrAssign<&i128> for Wrapping<i128> {}
 impl BitAnd for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitAnd<Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitAnd<&Wrapping<i128>> for Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitAnd<&Wrapping<i128>> for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl BitAndAssign for Wrapping<i128> {}
 impl BitAndAssign<&Wrapping<i128>> for Wrapping<i128> {}
 impl BitAndAssign<i128> for Wrapping<i128> {}
 impl BitAndAssign<&i128> for Wrapping<i128> {}
 impl Neg for Wrapping<i128> {
  type Output = Self;
 }
 impl Neg for &Wrapping<i128> {
  type Output = Wrapping<i128>;
 }
 impl Wrapping<usize> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<u8> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<u16> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<u32> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<u64> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<u128> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<isize> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<i8> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<i16> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<i32> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<i64> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl Wrapping<i128> {
  pub fn reverse_bits(self) -> Self {}
 }
}
