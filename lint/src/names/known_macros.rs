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

macro_rules! anyhow__bail {
    ($($message:tt)*) => { return ::core::result::Result::Err($crate::anyhow!($($message)*)) };
}

macro_rules! anyhow__ensure {
    ($condition:expr $(,)?) => {
        if !$condition { return ::core::result::Result::Err($crate::anyhow!("Condition failed")); }
    };
    ($condition:expr, $($message:tt)*) => {
        if !$condition { return ::core::result::Result::Err($crate::anyhow!($($message)*)); }
    };
}

macro_rules! eyre__bail {
    ($($message:tt)*) => { return ::core::result::Result::Err($crate::eyre!($($message)*)) };
}

macro_rules! eyre__ensure {
    ($condition:expr $(,)?) => {
        if !$condition { return ::core::result::Result::Err($crate::eyre!("Condition failed")); }
    };
    ($condition:expr, $($message:tt)*) => {
        if !$condition { return ::core::result::Result::Err($crate::eyre!($($message)*)); }
    };
}

macro_rules! tokio__try_join {
    (biased; $($rest:tt)*) => { $crate::try_join!($($rest)*) };
    ($($future:expr),* $(,)?) => {
        loop {
            break ::core::result::Result::Ok(($(
                match ($future).await {
                    ::core::result::Result::Ok(value) => value,
                    ::core::result::Result::Err(error) => break ::core::result::Result::Err(error),
                },
            )*));
        }
    };
}

macro_rules! futures_util__try_join {
    (biased; $($rest:tt)*) => { $crate::try_join!($($rest)*) };
    ($($future:expr),* $(,)?) => {
        loop {
            break ::core::result::Result::Ok(($(
                match ($future).await {
                    ::core::result::Result::Ok(value) => value,
                    ::core::result::Result::Err(error) => break ::core::result::Result::Err(error),
                },
            )*));
        }
    };
}
