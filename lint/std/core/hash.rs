use crate::fmt;
pub use macros::Hash;
pub use self::sip::SipHasher;
pub trait Hash {
 fn hash<H: Hasher>(&self, state: &mut H);
 fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized {}
}
pub trait Hasher {
 fn finish(&self) -> u64;
 fn write(&mut self, bytes: &[u8]);
 fn write_u8(&mut self, i: u8) {}
 fn write_u16(&mut self, i: u16) {}
 fn write_u32(&mut self, i: u32) {}
 fn write_u64(&mut self, i: u64) {}
 fn write_u128(&mut self, i: u128) {}
 fn write_usize(&mut self, i: usize) {}
 fn write_i8(&mut self, i: i8) {}
 fn write_i16(&mut self, i: i16) {}
 fn write_i32(&mut self, i: i32) {}
 fn write_i64(&mut self, i: i64) {}
 fn write_i128(&mut self, i: i128) {}
 fn write_isize(&mut self, i: isize) {}
}
impl<H: Hasher + ?Sized> Hasher for &mut H {}
pub trait BuildHasher {
 type Hasher: Hasher;
 fn build_hasher(&self) -> Self::Hasher;
 fn hash_one<T: Hash>(&self, x: T) -> u64 where Self: Sized, Self::Hasher: Hasher {}
}
pub struct BuildHasherDefault<H> {_private: (H,)}
impl<H> BuildHasherDefault<H> {
 pub fn new() -> Self {}
}
impl<H> fmt::Debug for BuildHasherDefault<H> {}
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
 type Hasher = H;
}
impl<H> Clone for BuildHasherDefault<H> {}
impl<H> Default for BuildHasherDefault<H> {}
impl<H> PartialEq for BuildHasherDefault<H> {}
impl<H> Eq for BuildHasherDefault<H> {}
mod sip {
 pub struct SipHasher {}
 impl crate::fmt::Debug for SipHasher {}
 impl crate::clone::Clone for SipHasher {}
 impl crate::default::Default for SipHasher {}
 impl SipHasher {
  pub fn new() -> SipHasher {}
  pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher {}
 }
 impl super::Hasher for SipHasher {}
}
mod macros {
 #[consent_builtin_derive] macro_rules! Hash { () => {} }
}
mod impls {
 use super::*;
 impl Hash for u8 {}
 impl Hash for u16 {}
 impl Hash for u32 {}
 impl Hash for u64 {}
 impl Hash for usize {}
 impl Hash for i8 {}
 impl Hash for i16 {}
 impl Hash for i32 {}
 impl Hash for i64 {}
 impl Hash for isize {}
 impl Hash for u128 {}
 impl Hash for i128 {}
 impl Hash for bool {}
 impl Hash for char {}
 impl Hash for str {}
 impl Hash for ! {}
 impl Hash for() {}
 impl<T: Hash> Hash for(T,) {}
 impl<T: Hash, B: Hash> Hash for(T, B) {}
 impl<T: Hash, B: Hash, C: Hash> Hash for(T, B, C) {}
 impl<T: Hash, B: Hash, C: Hash, D: Hash> Hash for(T, B, C, D) {}
 impl<T: Hash, B: Hash, C: Hash, D: Hash, E: Hash> Hash for(T, B, C, D, E) {}
 impl<T: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash> Hash for(T, B, C, D, E, F) {}
 impl<T: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash> Hash for(T, B, C, D, E, F, G) {}
 impl<T: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash> Hash for(T, B, C, D, E, F, G, H) {}
 impl<T: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash, I: Hash> Hash for(T, B, C, D, E, F, G, H, I) {}
 impl<T: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash, I: Hash, J: Hash> Hash for(T, B, C, D, E, F, G, H, I, J) {}
 impl<T: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash, I: Hash, J: Hash, K: Hash> Hash for(T, B, C, D, E, F, G, H, I, J, K) {}
 impl<T: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash, I: Hash, J: Hash, K: Hash, L: Hash> Hash for(T, B, C, D, E, F, G, H, I, J, K, L) {}
 impl<T: Hash> Hash for [T] {}
 impl<T: ?Sized + ?Sized + Hash> Hash for &T {}
 impl<T: ?Sized + ?Sized + Hash> Hash for &mut T {}
 impl<T: ?Sized + ?Sized> Hash for *const T {}
 impl<T: ?Sized + ?Sized> Hash for *mut T {}
}
