pub mod v1 {
 pub use ::core::prelude::v1::{Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd, assert, assert_eq, assert_ne, cfg, cfg_select, column, compile_error, concat, debug_assert, debug_assert_eq, debug_assert_ne, derive, env, file, format_args, global_allocator, include, include_bytes, include_str, line, matches, module_path, option_env, r#try, stringify, test, todo, unimplemented, unreachable, write, writeln};
 pub use crate::{dbg, eprint, eprintln, format, print, println, thread_local};
 pub use crate::borrow::ToOwned;
 pub use crate::boxed::Box;
 pub use crate::convert::{AsMut, AsRef, From, Into};
 pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
 pub use crate::marker::{Send, Sized, Sync, Unpin};
 pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
 pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
 pub use crate::option::Option;
 pub use crate::option::Option::{None, Some};
 pub use crate::result::Result;
 pub use crate::result::Result::{Err, Ok};
 pub use crate::string::{String, ToString};
 pub use crate::vec::Vec;
 pub use self::ambiguous_macros_only::{panic, vec};
 mod ambiguous_macros_only {
  pub use crate::*;
  mod vec {
  }
  mod panic {
  }
 }
}
pub mod rust_2015 {
 pub use super::v1::*;
}
pub mod rust_2018 {
 pub use super::v1::*;
}
pub mod rust_2021 {
 pub use ::core::prelude::rust_2021::*;
 pub use super::v1::{*, panic};
}
pub mod rust_2024 {
 pub use ::core::prelude::rust_2024::*;
 pub use super::v1::{*, panic};
}
