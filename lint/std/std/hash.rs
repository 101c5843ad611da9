pub use ::core::hash::*;
pub use self::random::{DefaultHasher, RandomState};
mod random {
 use crate::fmt;
 use super::{BuildHasher, Hasher};
 pub struct RandomState {}
 impl ::core::clone::Clone for RandomState {}
 impl RandomState {
  pub fn new() -> RandomState {}
 }
 impl BuildHasher for RandomState {
  type Hasher = DefaultHasher;
 }
 pub struct DefaultHasher {}
 impl ::core::clone::Clone for DefaultHasher {}
 impl ::core::fmt::Debug for DefaultHasher {}
 impl DefaultHasher {
  pub fn new() -> DefaultHasher {}
 }
 impl Default for DefaultHasher {}
 impl Hasher for DefaultHasher {}
 impl Default for RandomState {}
 impl fmt::Debug for RandomState {}
}
