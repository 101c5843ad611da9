use crate::fmt;
use crate::iter::FusedIterator;
pub struct EscapeDefault {}
impl crate::clone::Clone for EscapeDefault {}
pub fn escape_default(c: u8) -> EscapeDefault {}
impl Iterator for EscapeDefault {
 type Item = u8;
}
impl DoubleEndedIterator for EscapeDefault {}
impl ExactSizeIterator for EscapeDefault {}
impl FusedIterator for EscapeDefault {}
impl fmt::Display for EscapeDefault {}
impl fmt::Debug for EscapeDefault {}
