// Rules for macros of crates that read better by these than by their own: `krate__name`.

macro_rules! tokio__select {
    () => { loop {} };
    (biased; $($rest:tt)*) => { $crate::select!($($rest)*) };
    (else => $handler:expr $(,)?) => { $handler };
    ($pat:pat = $future:expr $(, if $guard:expr)? => $handler:block, $($rest:tt)*) => {
        { $(let _ = $guard;)? if let $pat = ($future).await { $handler } else { $crate::select!($($rest)*) } }
    };
    ($pat:pat = $future:expr $(, if $guard:expr)? => $handler:expr, $($rest:tt)*) => {
        { $(let _ = $guard;)? if let $pat = ($future).await { $handler } else { $crate::select!($($rest)*) } }
    };
    ($pat:pat = $future:expr $(, if $guard:expr)? => $handler:block $($rest:tt)*) => {
        { $(let _ = $guard;)? if let $pat = ($future).await { $handler } else { $crate::select!($($rest)*) } }
    };
    ($pat:pat = $future:expr $(, if $guard:expr)? => $handler:expr) => {
        { $(let _ = $guard;)? if let $pat = ($future).await { $handler } else { loop {} } }
    };
}

macro_rules! futures_util__select {
    () => { loop {} };
    (complete => $handler:expr $(, $($rest:tt)*)?) => { if true { $handler } else { $crate::select!($($($rest)*)?) } };
    (default => $handler:expr $(, $($rest:tt)*)?) => { if true { $handler } else { $crate::select!($($($rest)*)?) } };
    ($pat:pat = $future:expr => $handler:block, $($rest:tt)*) => {
        if let $pat = ($future).await { $handler } else { $crate::select!($($rest)*) }
    };
    ($pat:pat = $future:expr => $handler:expr, $($rest:tt)*) => {
        if let $pat = ($future).await { $handler } else { $crate::select!($($rest)*) }
    };
    ($pat:pat = $future:expr => $handler:block $($rest:tt)*) => {
        if let $pat = ($future).await { $handler } else { $crate::select!($($rest)*) }
    };
    ($pat:pat = $future:expr => $handler:expr) => {
        if let $pat = ($future).await { $handler } else { loop {} }
    };
}
