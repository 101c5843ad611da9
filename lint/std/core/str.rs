use crate::slice::SliceIndex;
use self::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher};
pub use converts::{from_utf8, from_utf8_mut, from_utf8_unchecked, from_utf8_unchecked_mut};
pub use error::{ParseBoolError, Utf8Error};
pub use iter::{Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, Lines, LinesAny, MatchIndices, Matches, RMatchIndices, RMatches, RSplit, RSplitN, RSplitTerminator, Split, SplitAsciiWhitespace, SplitInclusive, SplitN, SplitTerminator, SplitWhitespace};
pub use lossy::{Utf8Chunk, Utf8Chunks};
pub use traits::FromStr;
impl str {
 pub fn len(&self) -> usize {}
 pub fn is_empty(&self) -> bool {}
 pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
 pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
 pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
 pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}
 pub fn is_char_boundary(&self, index: usize) -> bool {}
 pub fn floor_char_boundary(&self, index: usize) -> usize {}
 pub fn ceil_char_boundary(&self, index: usize) -> usize {}
 pub fn as_bytes(&self) -> &[u8] {}
 pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {}
 pub fn as_ptr(&self) -> *const u8 {}
 pub fn as_mut_ptr(&mut self) -> *mut u8 {}
 pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> {}
 pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> {}
 pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output {}
 pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output {}
 pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str {}
 pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str {}
 pub fn split_at(&self, mid: usize) -> (&str, &str) {}
 pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {}
 pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
 pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> {}
 pub fn chars(&self) -> Chars<'_> {}
 pub fn char_indices(&self) -> CharIndices<'_> {}
 pub fn bytes(&self) -> Bytes<'_> {}
 pub fn split_whitespace(&self) -> SplitWhitespace<'_> {}
 pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {}
 pub fn lines(&self) -> Lines<'_> {}
 pub fn lines_any(&self) -> LinesAny<'_> {}
 pub fn encode_utf16(&self) -> EncodeUtf16<'_> {}
 pub fn contains<P: Pattern>(&self, pat: P) -> bool {}
 pub fn starts_with<P: Pattern>(&self, pat: P) -> bool {}
 pub fn ends_with<P: Pattern>(&self, pat: P) -> bool where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> {}
 pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {}
 pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> {}
 pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> {}
 pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> {}
 pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&'_ str, &'_ str)> {}
 pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&'_ str, &'_ str)> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {}
 pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {}
 pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn trim(&self) -> &str {}
 pub fn trim_start(&self) -> &str {}
 pub fn trim_end(&self) -> &str {}
 pub fn trim_left(&self) -> &str {}
 pub fn trim_right(&self) -> &str {}
 pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str where for<'a> P::Searcher<'a>: DoubleEndedSearcher<'a> {}
 pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str {}
 pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> {}
 pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str {}
 pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {}
 pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {}
 pub fn is_ascii(&self) -> bool {}
 pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
 pub fn make_ascii_uppercase(&mut self) {}
 pub fn make_ascii_lowercase(&mut self) {}
 pub fn trim_ascii_start(&self) -> &str {}
 pub fn trim_ascii_end(&self) -> &str {}
 pub fn trim_ascii(&self) -> &str {}
 pub fn escape_debug(&self) -> EscapeDebug<'_> {}
 pub fn escape_default(&self) -> EscapeDefault<'_> {}
 pub fn escape_unicode(&self) -> EscapeUnicode<'_> {}
}
impl AsRef<[u8]> for str {}
impl Default for &str {}
impl Default for &mut str {}
mod converts {
 use super::Utf8Error;
 pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
 pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
 pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
 pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}
}
mod error {
 use crate::fmt;
 use crate::error::Error;
 pub struct Utf8Error {}
 impl crate::marker::Copy for Utf8Error {}
 impl crate::cmp::Eq for Utf8Error {}
 impl crate::cmp::PartialEq for Utf8Error {}
 impl crate::clone::Clone for Utf8Error {}
 impl crate::fmt::Debug for Utf8Error {}
 impl Utf8Error {
  pub fn valid_up_to(&self) -> usize {}
  pub fn error_len(&self) -> Option<usize> {}
 }
 impl fmt::Display for Utf8Error {}
 impl Error for Utf8Error {}
 pub struct ParseBoolError;
 impl crate::fmt::Debug for ParseBoolError {}
 impl crate::clone::Clone for ParseBoolError {}
 impl crate::cmp::PartialEq for ParseBoolError {}
 impl crate::cmp::Eq for ParseBoolError {}
 impl fmt::Display for ParseBoolError {}
 impl Error for ParseBoolError {}
}
mod iter {
 use crate::fmt;
 use crate::iter::FusedIterator;
 use super::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher};
 pub struct Chars<'a> {}
 impl<'a> crate::clone::Clone for Chars<'a> {}
 impl<'a> Iterator for Chars<'a> {
  type Item = char;
 }
 impl fmt::Debug for Chars<'_> {}
 impl<'a> DoubleEndedIterator for Chars<'a> {}
 impl FusedIterator for Chars<'_> {}
 impl<'a> Chars<'a> {
  pub fn as_str(&self) -> &'a str {}
 }
 pub struct CharIndices<'a> {}
 impl<'a> crate::clone::Clone for CharIndices<'a> {}
 impl<'a> crate::fmt::Debug for CharIndices<'a> {}
 impl<'a> Iterator for CharIndices<'a> {
  type Item = (usize, char);
 }
 impl<'a> DoubleEndedIterator for CharIndices<'a> {}
 impl FusedIterator for CharIndices<'_> {}
 impl<'a> CharIndices<'a> {
  pub fn as_str(&self) -> &'a str {}
  pub fn offset(&self) -> usize {}
 }
 pub struct Bytes<'a> {}
 impl<'a> crate::clone::Clone for Bytes<'a> {}
 impl<'a> crate::fmt::Debug for Bytes<'a> {}
 impl Iterator for Bytes<'_> {
  type Item = u8;
 }
 impl DoubleEndedIterator for Bytes<'_> {}
 impl ExactSizeIterator for Bytes<'_> {}
 impl FusedIterator for Bytes<'_> {}
 pub struct Split<'a, P: Pattern> {_private: (P,)}
 impl<'a, P> fmt::Debug for Split<'a, P> where P: Pattern<Searcher<'a>: fmt::Debug> {}
 impl<'a, P: Pattern> Iterator for Split<'a, P> {
  type Item = &'a str;
 }
 impl<'a, P> Clone for Split<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
 pub struct RSplit<'a, P: Pattern> {_private: (P,)}
 impl<'a, P> fmt::Debug for RSplit<'a, P> where P: Pattern<Searcher<'a>: fmt::Debug> {}
 impl<'a, P> Iterator for RSplit<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {
  type Item = &'a str;
 }
 impl<'a, P> Clone for RSplit<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
 impl<'a, P: Pattern> FusedIterator for Split<'a, P> {}
 impl<'a, P> FusedIterator for RSplit<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
 impl<'a, P> DoubleEndedIterator for Split<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
 impl<'a, P> DoubleEndedIterator for RSplit<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
 pub struct SplitTerminator<'a, P: Pattern> {_private: (P,)}
 impl<'a, P> fmt::Debug for SplitTerminator<'a, P> where P: Pattern<Searcher<'a>: fmt::Debug> {}
 impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
  type Item = &'a str;
 }
 impl<'a, P> Clone for SplitTerminator<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
 pub struct RSplitTerminator<'a, P: Pattern> {_private: (P,)}
 impl<'a, P> fmt::Debug for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: fmt::Debug> {}
 impl<'a, P> Iterator for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {
  type Item = &'a str;
 }
 impl<'a, P> Clone for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
 impl<'a, P: Pattern> FusedIterator for SplitTerminator<'a, P> {}
 impl<'a, P> FusedIterator for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
 impl<'a, P> DoubleEndedIterator for SplitTerminator<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
 impl<'a, P> DoubleEndedIterator for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
 pub struct SplitN<'a, P: Pattern> {_private: (P,)}
 impl<'a, P> fmt::Debug for SplitN<'a, P> where P: Pattern<Searcher<'a>: fmt::Debug> {}
 impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
  type Item = &'a str;
 }
 impl<'a, P> Clone for SplitN<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
 pub struct RSplitN<'a, P: Pattern> {_private: (P,)}
 impl<'a, P> fmt::Debug for RSplitN<'a, P> where P: Pattern<Searcher<'a>: fmt::Debug> {}
 impl<'a, P> Iterator for RSplitN<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {
  type Item = &'a str;
 }
 impl<'a, P> Clone for RSplitN<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
 impl<'a, P: Pattern> FusedIterator for SplitN<'a, P> {}
 impl<'a, P> FusedIterator for RSplitN<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
 pub struct MatchIndices<'a, P: Pattern> {_private: (P,)}
 impl<'a, P> fmt::Debug for MatchIndices<'a, P> where P: Pattern<Searcher<'a>: fmt::Debug> {}
 impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
  type Item = (usize, &'a str);
 }
 impl<'a, P> Clone for MatchIndices<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
 pub struct RMatchIndices<'a, P: Pattern> {_private: (P,)}
 impl<'a, P> fmt::Debug for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: fmt::Debug> {}
 impl<'a, P> Iterator for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {
  type Item = (usize, &'a str);
 }
 impl<'a, P> Clone for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
 impl<'a, P: Pattern> FusedIterator for MatchIndices<'a, P> {}
 impl<'a, P> FusedIterator for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
 impl<'a, P> DoubleEndedIterator for MatchIndices<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
 impl<'a, P> DoubleEndedIterator for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
 pub struct Matches<'a, P: Pattern> {_private: (P,)}
 impl<'a, P> fmt::Debug for Matches<'a, P> where P: Pattern<Searcher<'a>: fmt::Debug> {}
 impl<'a, P: Pattern> Iterator for Matches<'a, P> {
  type Item = &'a str;
 }
 impl<'a, P> Clone for Matches<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
 pub struct RMatches<'a, P: Pattern> {_private: (P,)}
 impl<'a, P> fmt::Debug for RMatches<'a, P> where P: Pattern<Searcher<'a>: fmt::Debug> {}
 impl<'a, P> Iterator for RMatches<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {
  type Item = &'a str;
 }
 impl<'a, P> Clone for RMatches<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
 impl<'a, P: Pattern> FusedIterator for Matches<'a, P> {}
 impl<'a, P> FusedIterator for RMatches<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
 impl<'a, P> DoubleEndedIterator for Matches<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
 impl<'a, P> DoubleEndedIterator for RMatches<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
 pub struct Lines<'a> {}
 impl<'a> crate::clone::Clone for Lines<'a> {}
 impl<'a> crate::fmt::Debug for Lines<'a> {}
 impl<'a> Iterator for Lines<'a> {
  type Item = &'a str;
 }
 impl<'a> DoubleEndedIterator for Lines<'a> {}
 impl FusedIterator for Lines<'_> {}
 pub struct LinesAny<'a> {}
 impl<'a> crate::clone::Clone for LinesAny<'a> {}
 impl<'a> crate::fmt::Debug for LinesAny<'a> {}
 impl<'a> Iterator for LinesAny<'a> {
  type Item = &'a str;
 }
 impl<'a> DoubleEndedIterator for LinesAny<'a> {}
 impl FusedIterator for LinesAny<'_> {}
 pub struct SplitWhitespace<'a> {}
 impl<'a> crate::clone::Clone for SplitWhitespace<'a> {}
 impl<'a> crate::fmt::Debug for SplitWhitespace<'a> {}
 pub struct SplitAsciiWhitespace<'a> {}
 impl<'a> crate::clone::Clone for SplitAsciiWhitespace<'a> {}
 impl<'a> crate::fmt::Debug for SplitAsciiWhitespace<'a> {}
 pub struct SplitInclusive<'a, P: Pattern> {_private: (P,)}
 impl<'a> Iterator for SplitWhitespace<'a> {
  type Item = &'a str;
 }
 impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}
 impl FusedIterator for SplitWhitespace<'_> {}
 impl<'a> Iterator for SplitAsciiWhitespace<'a> {
  type Item = &'a str;
 }
 impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}
 impl FusedIterator for SplitAsciiWhitespace<'_> {}
 impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
  type Item = &'a str;
 }
 impl<'a, P: Pattern<Searcher<'a>: fmt::Debug>> fmt::Debug for SplitInclusive<'a, P> {}
 impl<'a, P: Pattern<Searcher<'a>: Clone>> Clone for SplitInclusive<'a, P> {}
 impl<'a, P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>> DoubleEndedIterator for SplitInclusive<'a, P> {}
 impl<'a, P: Pattern> FusedIterator for SplitInclusive<'a, P> {}
 pub struct EncodeUtf16<'a> {}
 impl<'a> crate::clone::Clone for EncodeUtf16<'a> {}
 impl fmt::Debug for EncodeUtf16<'_> {}
 impl<'a> Iterator for EncodeUtf16<'a> {
  type Item = u16;
 }
 impl FusedIterator for EncodeUtf16<'_> {}
 pub struct EscapeDebug<'a> {}
 impl<'a> crate::clone::Clone for EscapeDebug<'a> {}
 impl<'a> crate::fmt::Debug for EscapeDebug<'a> {}
 pub struct EscapeDefault<'a> {}
 impl<'a> crate::clone::Clone for EscapeDefault<'a> {}
 impl<'a> crate::fmt::Debug for EscapeDefault<'a> {}
 pub struct EscapeUnicode<'a> {}
 impl<'a> crate::clone::Clone for EscapeUnicode<'a> {}
 impl<'a> crate::fmt::Debug for EscapeUnicode<'a> {}
 impl<'a> fmt::Display for EscapeDebug<'a> {}
 impl<'a> Iterator for EscapeDebug<'a> {
  type Item = char;
 }
 impl<'a> FusedIterator for EscapeDebug<'a> {}
 impl<'a> fmt::Display for EscapeDefault<'a> {}
 impl<'a> Iterator for EscapeDefault<'a> {
  type Item = char;
 }
 impl<'a> FusedIterator for EscapeDefault<'a> {}
 impl<'a> fmt::Display for EscapeUnicode<'a> {}
 impl<'a> Iterator for EscapeUnicode<'a> {
  type Item = char;
 }
 impl<'a> FusedIterator for EscapeUnicode<'a> {}
}
mod traits {
 use crate::{ops, range};
 use crate::slice::SliceIndex;
 use super::ParseBoolError;
 impl Ord for str {}
 impl PartialEq for str {}
 impl Eq for str {}
 impl PartialOrd for str {}
 impl<I> ops::Index<I> for str where I: SliceIndex<str> {
  type Output = I::Output;
 }
 impl<I> ops::IndexMut<I> for str where I: SliceIndex<str> {}
 impl SliceIndex<str> for ops::RangeFull {
  type Output = str;
 }
 impl SliceIndex<str> for ops::Range<usize> {
  type Output = str;
 }
 impl SliceIndex<str> for(ops::Bound<usize>, ops::Bound<usize>) {
  type Output = str;
 }
 impl SliceIndex<str> for ops::RangeTo<usize> {
  type Output = str;
 }
 impl SliceIndex<str> for ops::RangeFrom<usize> {
  type Output = str;
 }
 impl SliceIndex<str> for ops::RangeInclusive<usize> {
  type Output = str;
 }
 impl SliceIndex<str> for range::RangeInclusive<usize> {
  type Output = str;
 }
 impl SliceIndex<str> for ops::RangeToInclusive<usize> {
  type Output = str;
 }
 pub trait FromStr: Sized {
  type Err;
  fn from_str(s: &str) -> Result<Self, Self::Err>;
 }
 impl FromStr for bool {
  type Err = ParseBoolError;
 }
}
pub mod pattern {
 use crate::fmt;
 pub trait Pattern: Sized {
  type Searcher<'a>: Searcher<'a>;
  fn into_searcher(self, haystack: &str) -> Self::Searcher<'_>;
  fn is_contained_in(self, haystack: &str) -> bool {}
  fn is_prefix_of(self, haystack: &str) -> bool {}
  fn is_suffix_of<'a>(self, haystack: &'a str) -> bool where Self::Searcher<'a>: ReverseSearcher<'a> {}
  fn strip_prefix_of(self, haystack: &str) -> Option<&str> {}
  fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str> where Self::Searcher<'a>: ReverseSearcher<'a> {}
  fn as_utf8_pattern(&self) -> Option<Utf8Pattern<'_>> {}
 }
 pub enum Utf8Pattern<'a> {
  StringPattern(&'a [u8]),
  CharPattern(char),
 }
 impl<'a> crate::marker::Copy for Utf8Pattern<'a> {}
 impl<'a> crate::clone::Clone for Utf8Pattern<'a> {}
 impl<'a> crate::cmp::Eq for Utf8Pattern<'a> {}
 impl<'a> crate::cmp::PartialEq for Utf8Pattern<'a> {}
 impl<'a> crate::fmt::Debug for Utf8Pattern<'a> {}
 pub enum SearchStep {
  Match(usize, usize),
  Reject(usize, usize),
  Done,
 }
 impl crate::marker::Copy for SearchStep {}
 impl crate::clone::Clone for SearchStep {}
 impl crate::cmp::Eq for SearchStep {}
 impl crate::cmp::PartialEq for SearchStep {}
 impl crate::fmt::Debug for SearchStep {}
 pub trait Searcher<'a> {
  fn haystack(&self) -> &'a str;
  fn next(&mut self) -> SearchStep;
  fn next_match(&mut self) -> Option<(usize, usize)> {}
  fn next_reject(&mut self) -> Option<(usize, usize)> {}
 }
 pub trait ReverseSearcher<'a>: Searcher<'a> {
  fn next_back(&mut self) -> SearchStep;
  fn next_match_back(&mut self) -> Option<(usize, usize)> {}
  fn next_reject_back(&mut self) -> Option<(usize, usize)> {}
 }
 pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}
 pub struct CharSearcher<'a> {}
 impl<'a> crate::clone::Clone for CharSearcher<'a> {}
 impl<'a> crate::fmt::Debug for CharSearcher<'a> {}
 impl<'a> Searcher<'a> for CharSearcher<'a> {}
 impl<'a> ReverseSearcher<'a> for CharSearcher<'a> {}
 impl<'a> DoubleEndedSearcher<'a> for CharSearcher<'a> {}
 impl Pattern for char {
  type Searcher<'a> = CharSearcher<'a>;
 }
 pub struct CharArraySearcher<'a, const N: usize> {}
 impl<'a, const N: usize> crate::clone::Clone for CharArraySearcher<'a, N> {}
 impl<'a, const N: usize> crate::fmt::Debug for CharArraySearcher<'a, N> {}
 pub struct CharArrayRefSearcher<'a, 'b, const N: usize> {}
 impl<'a, 'b, const N: usize> crate::clone::Clone for CharArrayRefSearcher<'a, 'b, N> {}
 impl<'a, 'b, const N: usize> crate::fmt::Debug for CharArrayRefSearcher<'a, 'b, N> {}
 impl<const N: usize> Pattern for [char; N] {
  type Searcher<'a> = CharArraySearcher<'a, N>;
 }
 impl<'a, const N: usize> Searcher<'a> for CharArraySearcher<'a, N> {}
 impl<'a, const N: usize> ReverseSearcher<'a> for CharArraySearcher<'a, N> {}
 impl<'a, const N: usize> DoubleEndedSearcher<'a> for CharArraySearcher<'a, N> {}
 impl<'b, const N: usize> Pattern for &'b [char; N] {
  type Searcher<'a> = CharArrayRefSearcher<'a, 'b, N>;
 }
 impl<'a, 'b, const N: usize> Searcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
 impl<'a, 'b, const N: usize> ReverseSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
 impl<'a, 'b, const N: usize> DoubleEndedSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
 pub struct CharSliceSearcher<'a, 'b> {}
 impl<'a, 'b> crate::clone::Clone for CharSliceSearcher<'a, 'b> {}
 impl<'a, 'b> crate::fmt::Debug for CharSliceSearcher<'a, 'b> {}
 impl<'a, 'b> Searcher<'a> for CharSliceSearcher<'a, 'b> {}
 impl<'a, 'b> ReverseSearcher<'a> for CharSliceSearcher<'a, 'b> {}
 impl<'a, 'b> DoubleEndedSearcher<'a> for CharSliceSearcher<'a, 'b> {}
 impl<'b> Pattern for &'b [char] {
  type Searcher<'a> = CharSliceSearcher<'a, 'b>;
 }
 pub struct CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {_private: (F,)}
 impl<'a, F: crate::clone::Clone> crate::clone::Clone for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
 impl<F> fmt::Debug for CharPredicateSearcher<'_, F> where F: FnMut(char) -> bool {}
 impl<'a, F> Searcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
 impl<'a, F> ReverseSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
 impl<'a, F> DoubleEndedSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
 impl<F> Pattern for F where F: FnMut(char) -> bool {
  type Searcher<'a> = CharPredicateSearcher<'a, F>;
 }
 impl<'b, 'c> Pattern for &'c &'b str {
  type Searcher<'a> = StrSearcher<'a, 'b>;
 }
 impl<'b> Pattern for &'b str {
  type Searcher<'a> = StrSearcher<'a, 'b>;
 }
 pub struct StrSearcher<'a, 'b> {}
 impl<'a, 'b> crate::clone::Clone for StrSearcher<'a, 'b> {}
 impl<'a, 'b> crate::fmt::Debug for StrSearcher<'a, 'b> {}
 impl<'a, 'b> Searcher<'a> for StrSearcher<'a, 'b> {}
 impl<'a, 'b> ReverseSearcher<'a> for StrSearcher<'a, 'b> {}
}
mod lossy {
 use crate::fmt;
 use crate::iter::FusedIterator;
 impl [u8] {
  pub fn utf8_chunks(&self) -> Utf8Chunks<'_> {}
 }
 pub struct Utf8Chunk<'a> {}
 impl<'a> crate::clone::Clone for Utf8Chunk<'a> {}
 impl<'a> crate::fmt::Debug for Utf8Chunk<'a> {}
 impl<'a> crate::cmp::PartialEq for Utf8Chunk<'a> {}
 impl<'a> crate::cmp::Eq for Utf8Chunk<'a> {}
 impl<'a> Utf8Chunk<'a> {
  pub fn valid(&self) -> &'a str {}
  pub fn invalid(&self) -> &'a [u8] {}
 }
 pub struct Utf8Chunks<'a> {}
 impl<'a> crate::clone::Clone for Utf8Chunks<'a> {}
 impl<'a> Iterator for Utf8Chunks<'a> {
  type Item = Utf8Chunk<'a>;
 }
 impl FusedIterator for Utf8Chunks<'_> {}
 impl fmt::Debug for Utf8Chunks<'_> {}
}
