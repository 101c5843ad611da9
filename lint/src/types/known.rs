//! The definitions of core, alloc and std that the language itself knows (rustc's lang items), found
//! by path in the stubs.

use crate::names::{DefId, Ns, Program};

macro_rules! known {
    ($($(#[$doc:meta])* $field:ident = $path:literal,)*) => {
        #[derive(Debug, Clone)]
        pub struct Known {
            $($(#[$doc])* pub $field: Option<DefId>,)*
        }
        impl Known {
            pub fn find(program: &Program) -> Known {
                Known { $($field: super::Types::lookup(program, $path, Ns::Types),)* }
            }
        }
    };
}

known! {
    option = "core::option::Option",
    result = "core::result::Result",
    string = "alloc::string::String",
    vec = "alloc::vec::Vec",
    boxed = "alloc::boxed::Box",
    rc = "alloc::rc::Rc",
    arc = "alloc::sync::Arc",
    pin = "core::pin::Pin",
    sized = "core::marker::Sized",
    copy = "core::marker::Copy",
    clone = "core::clone::Clone",
    send = "core::marker::Send",
    sync = "core::marker::Sync",
    unpin = "core::marker::Unpin",
    unwind_safe = "core::panic::UnwindSafe",
    ref_unwind_safe = "core::panic::RefUnwindSafe",
    fn_once = "core::ops::FnOnce",
    fn_mut = "core::ops::FnMut",
    fn_ = "core::ops::Fn",
    async_fn_once = "core::ops::AsyncFnOnce",
    async_fn_mut = "core::ops::AsyncFnMut",
    async_fn = "core::ops::AsyncFn",
    deref = "core::ops::Deref",
    deref_mut = "core::ops::DerefMut",
    index = "core::ops::Index",
    index_mut = "core::ops::IndexMut",
    iterator = "core::iter::Iterator",
    into_iterator = "core::iter::IntoIterator",
    future = "core::future::Future",
    into_future = "core::future::IntoFuture",
    from = "core::convert::From",
    into = "core::convert::Into",
    default = "core::default::Default",
    display = "core::fmt::Display",
    debug = "core::fmt::Debug",
    to_string = "alloc::string::ToString",
    hash = "core::hash::Hash",
    partial_eq = "core::cmp::PartialEq",
    eq = "core::cmp::Eq",
    partial_ord = "core::cmp::PartialOrd",
    ord = "core::cmp::Ord",
    error = "core::error::Error",
    drop = "core::ops::Drop",
    not = "core::ops::Not",
    neg = "core::ops::Neg",
    add = "core::ops::Add",
    sub = "core::ops::Sub",
    mul = "core::ops::Mul",
    div = "core::ops::Div",
    rem = "core::ops::Rem",
    bit_and = "core::ops::BitAnd",
    bit_or = "core::ops::BitOr",
    bit_xor = "core::ops::BitXor",
    shl = "core::ops::Shl",
    shr = "core::ops::Shr",
    add_assign = "core::ops::AddAssign",
    sub_assign = "core::ops::SubAssign",
    mul_assign = "core::ops::MulAssign",
    div_assign = "core::ops::DivAssign",
    rem_assign = "core::ops::RemAssign",
    bit_and_assign = "core::ops::BitAndAssign",
    bit_or_assign = "core::ops::BitOrAssign",
    bit_xor_assign = "core::ops::BitXorAssign",
    shl_assign = "core::ops::ShlAssign",
    shr_assign = "core::ops::ShrAssign",
    range = "core::ops::Range",
    range_from = "core::ops::RangeFrom",
    range_to = "core::ops::RangeTo",
    range_full = "core::ops::RangeFull",
    range_inclusive = "core::ops::RangeInclusive",
    range_to_inclusive = "core::ops::RangeToInclusive",
    arguments = "core::fmt::Arguments",
}
