use ::core::borrow::{Borrow, BorrowMut};
use ::core::str::pattern::Pattern;
use crate::borrow::ToOwned;
use crate::boxed::Box;
use crate::slice::{Concat, Join};
use crate::string::String;
pub use ::core::str::{Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, FromStr, Lines, LinesAny, MatchIndices, Matches, ParseBoolError, RMatchIndices, RMatches, RSplit, RSplitN, RSplitTerminator, Split, SplitAsciiWhitespace, SplitInclusive, SplitN, SplitTerminator, SplitWhitespace, Utf8Chunk, Utf8Chunks, Utf8Error, from_utf8, from_utf8_mut, from_utf8_unchecked, from_utf8_unchecked_mut};
impl<S: Borrow<str>> Concat<str> for [S] {
 type Output = String;
}
impl<S: Borrow<str>> Join<&str> for [S] {
 type Output = String;
}
impl Borrow<str> for String {}
impl BorrowMut<str> for String {}
impl ToOwned for str {
 type Owned = String;
}
impl str {
 pub fn into_boxed_bytes(self: Box<Self>) -> Box<[u8]> {}
 pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {}
 pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {}
 pub fn to_lowercase(&self) -> String {}
 pub fn to_uppercase(&self) -> String {}
 pub fn into_string(self: Box<Self>) -> String {}
 pub fn repeat(&self, n: usize) -> String {}
 pub fn to_ascii_uppercase(&self) -> String {}
 pub fn to_ascii_lowercase(&self) -> String {}
}
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> {}
