pub use self::global::GlobalAlloc;
pub use self::layout::{Layout, LayoutErr, LayoutError};
mod global {
 use crate::alloc::Layout;
 pub trait GlobalAlloc {
  unsafe fn alloc(&self, layout: Layout) -> *mut u8;
  unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
  unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {}
  unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
 }
}
mod layout {
 use crate::fmt;
 use crate::error::Error;
 use crate::ptr::NonNull;
 pub struct Layout {}
 impl crate::marker::Copy for Layout {}
 impl crate::clone::Clone for Layout {}
 impl crate::fmt::Debug for Layout {}
 impl crate::cmp::PartialEq for Layout {}
 impl crate::cmp::Eq for Layout {}
 impl crate::hash::Hash for Layout {}
 impl Layout {
  pub fn from_size_align(size: usize, align: usize) -> Result<Self, LayoutError> {}
  pub unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Self {}
  pub fn size(&self) -> usize {}
  pub fn align(&self) -> usize {}
  pub fn new<T>() -> Self {}
  pub fn for_value<T: ?Sized>(t: &T) -> Self {}
  pub fn dangling_ptr(&self) -> NonNull<u8> {}
  pub fn align_to(&self, align: usize) -> Result<Self, LayoutError> {}
  pub fn pad_to_align(&self) -> Layout {}
  pub fn repeat(&self, n: usize) -> Result<(Self, usize), LayoutError> {}
  pub fn extend(&self, next: Self) -> Result<(Self, usize), LayoutError> {}
  pub fn repeat_packed(&self, n: usize) -> Result<Self, LayoutError> {}
  pub fn extend_packed(&self, next: Self) -> Result<Self, LayoutError> {}
  pub fn array<T>(n: usize) -> Result<Self, LayoutError> {}
 }
 pub type LayoutErr = LayoutError;
 pub struct LayoutError;
 impl crate::clone::Clone for LayoutError {}
 impl crate::cmp::PartialEq for LayoutError {}
 impl crate::cmp::Eq for LayoutError {}
 impl crate::fmt::Debug for LayoutError {}
 impl Error for LayoutError {}
 impl fmt::Display for LayoutError {}
}
