pub use ::core::ffi::{c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort, c_void};
pub use self::c_str::{CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError, IntoStringError, NulError};
pub use self::os_str::{OsStr, OsString};
pub mod c_str {
 pub use ::alloc::ffi::c_str::{CString, FromVecWithNulError, IntoStringError, NulError};
 pub use ::core::ffi::c_str::{CStr, FromBytesUntilNulError, FromBytesWithNulError};
}
pub mod os_str {
 use crate::{fmt, ops};
 use crate::borrow::{Borrow, Cow};
 use crate::collections::TryReserveError;
 use crate::hash::Hash;
 use crate::rc::Rc;
 use crate::str::FromStr;
 use crate::sync::Arc;
 pub struct OsString {}
 pub struct OsStr {}
 impl OsString {
  pub fn new() -> OsString {}
  pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self {}
  pub fn as_os_str(&self) -> &OsStr {}
  pub fn into_encoded_bytes(self) -> Vec<u8> {}
  pub fn into_string(self) -> Result<String, OsString> {}
  pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
  pub fn with_capacity(capacity: usize) -> OsString {}
  pub fn clear(&mut self) {}
  pub fn capacity(&self) -> usize {}
  pub fn reserve(&mut self, additional: usize) {}
  pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
  pub fn reserve_exact(&mut self, additional: usize) {}
  pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
  pub fn shrink_to_fit(&mut self) {}
  pub fn shrink_to(&mut self, min_capacity: usize) {}
  pub fn into_boxed_os_str(self) -> Box<OsStr> {}
  pub fn leak<'a>(self) -> &'a mut OsStr {}
 }
 impl From<String> for OsString {}
 impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {}
 impl ops::Index<ops::RangeFull> for OsString {
  type Output = OsStr;
 }
 impl ops::IndexMut<ops::RangeFull> for OsString {}
 impl ops::Deref for OsString {
  type Target = OsStr;
 }
 impl ops::DerefMut for OsString {}
 impl Default for OsString {}
 impl Clone for OsString {}
 impl fmt::Debug for OsString {}
 impl PartialEq for OsString {}
 impl PartialEq<str> for OsString {}
 impl PartialEq<OsString> for str {}
 impl PartialEq<&str> for OsString {}
 impl<'a> PartialEq<OsString> for &'a str {}
 impl Eq for OsString {}
 impl PartialOrd for OsString {}
 impl PartialOrd<str> for OsString {}
 impl Ord for OsString {}
 impl Hash for OsString {}
 impl fmt::Write for OsString {}
 impl OsStr {
  pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {}
  pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self {}
  pub fn to_str(&self) -> Option<&str> {}
  pub fn to_string_lossy(&self) -> Cow<'_, str> {}
  pub fn to_os_string(&self) -> OsString {}
  pub fn is_empty(&self) -> bool {}
  pub fn len(&self) -> usize {}
  pub fn into_os_string(self: Box<Self>) -> OsString {}
  pub fn as_encoded_bytes(&self) -> &[u8] {}
  pub fn make_ascii_lowercase(&mut self) {}
  pub fn make_ascii_uppercase(&mut self) {}
  pub fn to_ascii_lowercase(&self) -> OsString {}
  pub fn to_ascii_uppercase(&self) -> OsString {}
  pub fn is_ascii(&self) -> bool {}
  pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
  pub fn display(&self) -> Display<'_> {}
 }
 impl From<&OsStr> for Box<OsStr> {}
 impl From<&mut OsStr> for Box<OsStr> {}
 impl From<Cow<'_, OsStr>> for Box<OsStr> {}
 impl From<Box<OsStr>> for OsString {}
 impl From<OsString> for Box<OsStr> {}
 impl Clone for Box<OsStr> {}
 impl From<OsString> for Arc<OsStr> {}
 impl From<&OsStr> for Arc<OsStr> {}
 impl From<&mut OsStr> for Arc<OsStr> {}
 impl From<OsString> for Rc<OsStr> {}
 impl From<&OsStr> for Rc<OsStr> {}
 impl From<&mut OsStr> for Rc<OsStr> {}
 impl<'a> From<OsString> for Cow<'a, OsStr> {}
 impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {}
 impl<'a> From<&'a OsString> for Cow<'a, OsStr> {}
 impl<'a> From<Cow<'a, OsStr>> for OsString {}
 impl<'a> TryFrom<&'a OsStr> for &'a str {
  type Error = crate::str::Utf8Error;
 }
 impl Default for Box<OsStr> {}
 impl Default for &OsStr {}
 impl PartialEq for OsStr {}
 impl PartialEq<str> for OsStr {}
 impl PartialEq<OsStr> for str {}
 impl Eq for OsStr {}
 impl PartialOrd for OsStr {}
 impl PartialOrd<str> for OsStr {}
 impl Ord for OsStr {}
 impl PartialEq<OsStr> for OsString {}
 impl PartialEq<OsString> for OsStr {}
 impl PartialOrd<OsStr> for OsString {}
 impl PartialOrd<OsString> for OsStr {}
 impl PartialEq<&OsStr> for OsString {}
 impl PartialEq<OsString> for &OsStr {}
 impl PartialOrd<&OsStr> for OsString {}
 impl PartialOrd<OsString> for &OsStr {}
 impl PartialEq<OsStr> for Cow<'_, OsStr> {}
 impl PartialEq<Cow<'_, OsStr>> for OsStr {}
 impl PartialOrd<OsStr> for Cow<'_, OsStr> {}
 impl PartialOrd<Cow<'_, OsStr>> for OsStr {}
 impl PartialEq<&OsStr> for Cow<'_, OsStr> {}
 impl PartialEq<Cow<'_, OsStr>> for &OsStr {}
 impl PartialOrd<&OsStr> for Cow<'_, OsStr> {}
 impl PartialOrd<Cow<'_, OsStr>> for &OsStr {}
 impl PartialEq<OsString> for Cow<'_, OsStr> {}
 impl PartialEq<Cow<'_, OsStr>> for OsString {}
 impl PartialOrd<OsString> for Cow<'_, OsStr> {}
 impl PartialOrd<Cow<'_, OsStr>> for OsString {}
 impl Hash for OsStr {}
 impl fmt::Debug for OsStr {}
 pub struct Display<'a> {}
 impl fmt::Debug for Display<'_> {}
 impl fmt::Display for Display<'_> {}
 impl<S: Borrow<OsStr>> ::alloc::slice::Join<&OsStr> for [S] {
  type Output = OsString;
 }
 impl Borrow<OsStr> for OsString {}
 impl ToOwned for OsStr {
  type Owned = OsString;
 }
 impl AsRef<OsStr> for OsStr {}
 impl AsRef<OsStr> for OsString {}
 impl AsRef<OsStr> for str {}
 impl AsRef<OsStr> for String {}
 impl FromStr for OsString {
  type Err = ::core::convert::Infallible;
 }
 impl Extend<OsString> for OsString {}
 impl<'a> Extend<&'a OsStr> for OsString {}
 impl<'a> Extend<Cow<'a, OsStr>> for OsString {}
 impl FromIterator<OsString> for OsString {}
 impl<'a> FromIterator<&'a OsStr> for OsString {}
 impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {}
}
