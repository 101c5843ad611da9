pub use ::alloc::alloc::*;
pub struct System;
impl ::core::fmt::Debug for System {}
impl ::core::default::Default for System {}
impl ::core::marker::Copy for System {}
impl ::core::clone::Clone for System {}
