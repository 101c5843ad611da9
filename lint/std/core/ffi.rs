use crate::fmt;
pub use self::c_str::{CStr, FromBytesUntilNulError, FromBytesWithNulError};
pub use self::primitives::{c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort};
pub enum c_void {}
impl fmt::Debug for c_void {}
pub mod c_str {
 use crate::{fmt, ops, str};
 use crate::error::Error;
 use crate::ffi::c_char;
 pub struct CStr {}
 impl crate::cmp::PartialEq for CStr {}
 impl crate::cmp::Eq for CStr {}
 impl crate::hash::Hash for CStr {}
 pub enum FromBytesWithNulError {
  InteriorNul {position: usize},
  NotNulTerminated,
 }
 impl crate::clone::Clone for FromBytesWithNulError {}
 impl crate::marker::Copy for FromBytesWithNulError {}
 impl crate::cmp::PartialEq for FromBytesWithNulError {}
 impl crate::cmp::Eq for FromBytesWithNulError {}
 impl crate::fmt::Debug for FromBytesWithNulError {}
 impl fmt::Display for FromBytesWithNulError {}
 impl Error for FromBytesWithNulError {}
 pub struct FromBytesUntilNulError {}
 impl crate::clone::Clone for FromBytesUntilNulError {}
 impl crate::cmp::PartialEq for FromBytesUntilNulError {}
 impl crate::cmp::Eq for FromBytesUntilNulError {}
 impl crate::fmt::Debug for FromBytesUntilNulError {}
 impl fmt::Display for FromBytesUntilNulError {}
 impl fmt::Debug for CStr {}
 impl Default for &CStr {}
 impl CStr {
  pub unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr {}
  pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {}
  pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError> {}
  pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {}
  pub fn as_ptr(&self) -> *const c_char {}
  pub fn count_bytes(&self) -> usize {}
  pub fn is_empty(&self) -> bool {}
  pub fn to_bytes(&self) -> &[u8] {}
  pub fn to_bytes_with_nul(&self) -> &[u8] {}
  pub fn to_str(&self) -> Result<&str, str::Utf8Error> {}
 }
 impl PartialEq<&Self> for CStr {}
 impl PartialOrd for CStr {}
 impl Ord for CStr {}
 impl ops::Index<ops::RangeFrom<usize>> for CStr {
  type Output = CStr;
 }
 impl AsRef<CStr> for CStr {}
}
mod primitives {
 pub type c_char = c_char_definition::c_char;
 pub type c_schar = i8;
 pub type c_uchar = u8;
 pub type c_short = i16;
 pub type c_ushort = u16;
 pub type c_int = c_int_definition::c_int;
 pub type c_uint = c_int_definition::c_uint;
 pub type c_long = c_long_definition::c_long;
 pub type c_ulong = c_long_definition::c_ulong;
 pub type c_longlong = i64;
 pub type c_ulonglong = u64;
 pub type c_float = f32;
 pub type c_double = f64;
 mod c_char_definition {
  pub(crate) type c_char = i8;
 }
 mod c_long_definition {
  pub(crate) type c_long = i64;
  pub(crate) type c_ulong = u64;
 }
 mod c_int_definition {
  pub(crate) type c_int = i32;
  pub(crate) type c_uint = u32;
 }
}
