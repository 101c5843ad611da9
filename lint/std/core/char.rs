use crate::fmt;
use crate::error::Error;
use crate::iter::FusedIterator;
pub use self::convert::{CharTryFromError, ParseCharError};
pub use self::decode::{DecodeUtf16, DecodeUtf16Error};
pub const MAX: char = _;
pub const REPLACEMENT_CHARACTER: char = _;
pub const UNICODE_VERSION: (u8, u8, u8) = _;
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {}
pub fn from_u32(i: u32) -> Option<char> {}
pub unsafe fn from_u32_unchecked(i: u32) -> char {}
pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
pub struct EscapeUnicode {}
impl crate::clone::Clone for EscapeUnicode {}
impl crate::fmt::Debug for EscapeUnicode {}
impl Iterator for EscapeUnicode {
 type Item = char;
}
impl ExactSizeIterator for EscapeUnicode {}
impl FusedIterator for EscapeUnicode {}
impl fmt::Display for EscapeUnicode {}
pub struct EscapeDefault {}
impl crate::clone::Clone for EscapeDefault {}
impl crate::fmt::Debug for EscapeDefault {}
impl Iterator for EscapeDefault {
 type Item = char;
}
impl ExactSizeIterator for EscapeDefault {}
impl FusedIterator for EscapeDefault {}
impl fmt::Display for EscapeDefault {}
pub struct EscapeDebug {}
impl crate::clone::Clone for EscapeDebug {}
impl crate::fmt::Debug for EscapeDebug {}
impl Iterator for EscapeDebug {
 type Item = char;
}
impl ExactSizeIterator for EscapeDebug {}
impl FusedIterator for EscapeDebug {}
impl fmt::Display for EscapeDebug {}
pub struct ToLowercase {}
impl crate::fmt::Debug for ToLowercase {}
impl crate::clone::Clone for ToLowercase {}
impl Iterator for ToLowercase {
 type Item = char;
}
impl DoubleEndedIterator for ToLowercase {}
impl FusedIterator for ToLowercase {}
impl ExactSizeIterator for ToLowercase {}
impl fmt::Display for ToLowercase {}
pub struct ToUppercase {}
impl crate::fmt::Debug for ToUppercase {}
impl crate::clone::Clone for ToUppercase {}
impl Iterator for ToUppercase {
 type Item = char;
}
impl DoubleEndedIterator for ToUppercase {}
impl FusedIterator for ToUppercase {}
impl ExactSizeIterator for ToUppercase {}
impl fmt::Display for ToUppercase {}
pub struct TryFromCharError {}
impl crate::fmt::Debug for TryFromCharError {}
impl crate::marker::Copy for TryFromCharError {}
impl crate::clone::Clone for TryFromCharError {}
impl crate::cmp::PartialEq for TryFromCharError {}
impl crate::cmp::Eq for TryFromCharError {}
impl fmt::Display for TryFromCharError {}
impl Error for TryFromCharError {}
mod convert {
 use crate::fmt;
 use crate::char::TryFromCharError;
 use crate::error::Error;
 use crate::str::FromStr;
 impl From<char> for u32 {}
 impl From<char> for u64 {}
 impl From<char> for u128 {}
 impl TryFrom<char> for u8 {
  type Error = TryFromCharError;
 }
 impl TryFrom<char> for u16 {
  type Error = TryFromCharError;
 }
 impl TryFrom<char> for usize {
  type Error = TryFromCharError;
 }
 impl From<u8> for char {}
 pub struct ParseCharError {}
 impl crate::clone::Clone for ParseCharError {}
 impl crate::fmt::Debug for ParseCharError {}
 impl crate::cmp::PartialEq for ParseCharError {}
 impl crate::cmp::Eq for ParseCharError {}
 impl Error for ParseCharError {}
 impl fmt::Display for ParseCharError {}
 impl FromStr for char {
  type Err = ParseCharError;
 }
 impl TryFrom<u32> for char {
  type Error = CharTryFromError;
 }
 pub struct CharTryFromError {}
 impl crate::marker::Copy for CharTryFromError {}
 impl crate::clone::Clone for CharTryFromError {}
 impl crate::fmt::Debug for CharTryFromError {}
 impl crate::cmp::PartialEq for CharTryFromError {}
 impl crate::cmp::Eq for CharTryFromError {}
 impl fmt::Display for CharTryFromError {}
}
mod decode {
 use crate::fmt;
 use crate::error::Error;
 use crate::iter::FusedIterator;
 pub struct DecodeUtf16<I> where I: Iterator<Item = u16> {_private: (I,)}
 impl<I: crate::clone::Clone> crate::clone::Clone for DecodeUtf16<I> where I: Iterator<Item = u16> {}
 impl<I: crate::fmt::Debug> crate::fmt::Debug for DecodeUtf16<I> where I: Iterator<Item = u16> {}
 pub struct DecodeUtf16Error {}
 impl crate::fmt::Debug for DecodeUtf16Error {}
 impl crate::clone::Clone for DecodeUtf16Error {}
 impl crate::cmp::Eq for DecodeUtf16Error {}
 impl crate::cmp::PartialEq for DecodeUtf16Error {}
 impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
  type Item = Result<char, DecodeUtf16Error>;
 }
 impl<I: Iterator<Item = u16> + FusedIterator> FusedIterator for DecodeUtf16<I> {}
 impl DecodeUtf16Error {
  pub fn unpaired_surrogate(&self) -> u16 {}
 }
 impl fmt::Display for DecodeUtf16Error {}
 impl Error for DecodeUtf16Error {}
}
mod methods {
 use super::*;
 impl char {
  pub const MIN: char = _;
  pub const MAX: char = _;
  pub const MAX_LEN_UTF8: usize = _;
  pub const MAX_LEN_UTF16: usize = _;
  pub const REPLACEMENT_CHARACTER: char = _;
  pub const UNICODE_VERSION: (u8, u8, u8) = _;
  pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {}
  pub fn from_u32(i: u32) -> Option<char> {}
  pub unsafe fn from_u32_unchecked(i: u32) -> char {}
  pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
  pub fn is_digit(self, radix: u32) -> bool {}
  pub fn to_digit(self, radix: u32) -> Option<u32> {}
  pub fn escape_unicode(self) -> EscapeUnicode {}
  pub fn escape_debug(self) -> EscapeDebug {}
  pub fn escape_default(self) -> EscapeDefault {}
  pub fn len_utf8(self) -> usize {}
  pub fn len_utf16(self) -> usize {}
  pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {}
  pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {}
  pub fn is_alphabetic(self) -> bool {}
  pub fn is_lowercase(self) -> bool {}
  pub fn is_uppercase(self) -> bool {}
  pub fn is_whitespace(self) -> bool {}
  pub fn is_alphanumeric(self) -> bool {}
  pub fn is_control(self) -> bool {}
  pub fn is_numeric(self) -> bool {}
  pub fn to_lowercase(self) -> ToLowercase {}
  pub fn to_uppercase(self) -> ToUppercase {}
  pub fn is_ascii(&self) -> bool {}
  pub fn to_ascii_uppercase(&self) -> char {}
  pub fn to_ascii_lowercase(&self) -> char {}
  pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
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
 }
}
