pub use ::alloc::task::*;
pub use ::core::task::*;
