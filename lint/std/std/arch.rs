pub use ::core::arch::*;
