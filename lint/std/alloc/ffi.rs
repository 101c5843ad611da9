pub use self::c_str::{CString, FromVecWithNulError, IntoStringError, NulError};
pub mod c_str {
 use ::core::{fmt, ops};
 use ::core::borrow::Borrow;
 use ::core::ffi::{CStr, c_char};
 use ::core::num::NonZero;
 use ::core::str::{FromStr, Utf8Error};
 use crate::borrow::{Cow, ToOwned};
 use crate::boxed::Box;
 use crate::rc::Rc;
 use crate::string::String;
 use crate::sync::Arc;
 use crate::vec::Vec;
 pub struct CString {}
 impl ::core::cmp::PartialEq for CString {}
 impl ::core::cmp::PartialOrd for CString {}
 impl ::core::cmp::Eq for CString {}
 impl ::core::cmp::Ord for CString {}
 impl ::core::hash::Hash for CString {}
 impl ::core::clone::Clone for CString {}
 pub struct NulError {}
 impl ::core::clone::Clone for NulError {}
 impl ::core::cmp::PartialEq for NulError {}
 impl ::core::cmp::Eq for NulError {}
 impl ::core::fmt::Debug for NulError {}
 pub struct FromVecWithNulError {}
 impl ::core::clone::Clone for FromVecWithNulError {}
 impl ::core::cmp::PartialEq for FromVecWithNulError {}
 impl ::core::cmp::Eq for FromVecWithNulError {}
 impl ::core::fmt::Debug for FromVecWithNulError {}
 impl FromVecWithNulError {
  pub fn as_bytes(&self) -> &[u8] {}
  pub fn into_bytes(self) -> Vec<u8> {}
 }
 pub struct IntoStringError {}
 impl ::core::clone::Clone for IntoStringError {}
 impl ::core::cmp::PartialEq for IntoStringError {}
 impl ::core::cmp::Eq for IntoStringError {}
 impl ::core::fmt::Debug for IntoStringError {}
 impl CString {
  pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
  pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self {}
  pub unsafe fn from_raw(ptr: *mut c_char) -> CString {}
  pub fn into_raw(self) -> *mut c_char {}
  pub fn into_string(self) -> Result<String, IntoStringError> {}
  pub fn into_bytes(self) -> Vec<u8> {}
  pub fn into_bytes_with_nul(self) -> Vec<u8> {}
  pub fn as_bytes(&self) -> &[u8] {}
  pub fn as_bytes_with_nul(&self) -> &[u8] {}
  pub fn as_c_str(&self) -> &CStr {}
  pub fn into_boxed_c_str(self) -> Box<CStr> {}
  pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> Self {}
  pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError> {}
 }
 impl ops::Deref for CString {
  type Target = CStr;
 }
 impl fmt::Debug for CString {}
 impl From<CString> for Vec<u8> {}
 impl Default for CString {}
 impl Borrow<CStr> for CString {}
 impl<'a> From<Cow<'a, CStr>> for CString {}
 impl From<&CStr> for Box<CStr> {}
 impl From<&mut CStr> for Box<CStr> {}
 impl From<Cow<'_, CStr>> for Box<CStr> {}
 impl From<Box<CStr>> for CString {}
 impl From<Vec<NonZero<u8>>> for CString {}
 impl FromStr for CString {
  type Err = NulError;
 }
 impl TryFrom<CString> for String {
  type Error = IntoStringError;
 }
 impl Clone for Box<CStr> {}
 impl From<CString> for Box<CStr> {}
 impl<'a> From<CString> for Cow<'a, CStr> {}
 impl<'a> From<&'a CStr> for Cow<'a, CStr> {}
 impl<'a> From<&'a CString> for Cow<'a, CStr> {}
 impl From<CString> for Arc<CStr> {}
 impl From<&CStr> for Arc<CStr> {}
 impl From<&mut CStr> for Arc<CStr> {}
 impl From<CString> for Rc<CStr> {}
 impl From<&CStr> for Rc<CStr> {}
 impl From<&mut CStr> for Rc<CStr> {}
 impl Default for Rc<CStr> {}
 impl Default for Box<CStr> {}
 impl NulError {
  pub fn nul_position(&self) -> usize {}
  pub fn into_vec(self) -> Vec<u8> {}
 }
 impl fmt::Display for NulError {}
 impl fmt::Display for FromVecWithNulError {}
 impl IntoStringError {
  pub fn into_cstring(self) -> CString {}
  pub fn utf8_error(&self) -> Utf8Error {}
 }
 impl fmt::Display for IntoStringError {}
 impl ToOwned for CStr {
  type Owned = CString;
 }
 impl From<&CStr> for CString {}
 impl PartialEq<CStr> for CString {}
 impl PartialEq<&CStr> for CString {}
 impl PartialEq<Cow<'_, CStr>> for CString {}
 impl ops::Index<ops::RangeFull> for CString {
  type Output = CStr;
 }
 impl AsRef<CStr> for CString {}
 impl CStr {
  pub fn to_string_lossy(&self) -> Cow<'_, str> {}
  pub fn into_c_string(self: Box<Self>) -> CString {}
 }
 impl PartialEq<CString> for CStr {}
 impl PartialEq<Cow<'_, Self>> for CStr {}
 impl PartialEq<CStr> for Cow<'_, CStr> {}
 impl PartialEq<&CStr> for Cow<'_, CStr> {}
 impl PartialEq<CString> for Cow<'_, CStr> {}
 impl ::core::error::Error for NulError {}
 impl ::core::error::Error for FromVecWithNulError {}
 impl ::core::error::Error for IntoStringError {}
}
