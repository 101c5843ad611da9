mod alloc {
 mod unix {
  use crate::alloc::{GlobalAlloc, System};
  impl GlobalAlloc for System {}
 }
}
pub mod io {
 pub use error::RawOsError;
 mod error {
  pub type RawOsError = i32;
 }
}
