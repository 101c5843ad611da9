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

macro_rules! futures_util__select_biased {
    ($($arms:tt)*) => { $crate::select!($($arms)*) };
}

macro_rules! futures_util__join {
    ($($future:expr),* $(,)?) => { ($(($future).await,)*) };
}

macro_rules! futures_util__try_join {
    ($($future:expr),* $(,)?) => {
        '__join: {
            ::core::result::Result::Ok(($(
                match ($future).await {
                    ::core::result::Result::Ok(value) => value,
                    ::core::result::Result::Err(error) => break '__join ::core::result::Result::Err(error),
                },
            )*))
        }
    };
}

macro_rules! tokio__join {
    (biased; $($rest:tt)*) => { $crate::join!($($rest)*) };
    ($($future:expr),* $(,)?) => { ($(($future).await,)*) };
}

macro_rules! tokio__try_join {
    (biased; $($rest:tt)*) => { $crate::try_join!($($rest)*) };
    ($($future:expr),* $(,)?) => {
        '__join: {
            ::core::result::Result::Ok(($(
                match ($future).await {
                    ::core::result::Result::Ok(value) => value,
                    ::core::result::Result::Err(error) => break '__join ::core::result::Result::Err(error),
                },
            )*))
        }
    };
}

macro_rules! crossbeam_channel__select {
    () => { loop {} };
    (recv($from:expr) -> $pat:pat => $body:block, $($rest:tt)*) => {
        if true { match ($from).recv() { $pat => $body } } else { $crate::select!($($rest)*) }
    };
    (recv($from:expr) -> $pat:pat => $body:expr, $($rest:tt)*) => {
        if true { match ($from).recv() { $pat => $body } } else { $crate::select!($($rest)*) }
    };
    (recv($from:expr) -> $pat:pat => $body:block $($rest:tt)*) => {
        if true { match ($from).recv() { $pat => $body } } else { $crate::select!($($rest)*) }
    };
    (recv($from:expr) -> $pat:pat => $body:expr) => {
        match ($from).recv() { $pat => $body }
    };
    (send($to:expr, $message:expr) -> $pat:pat => $body:block, $($rest:tt)*) => {
        if true { match ($to).send($message) { $pat => $body } } else { $crate::select!($($rest)*) }
    };
    (send($to:expr, $message:expr) -> $pat:pat => $body:expr, $($rest:tt)*) => {
        if true { match ($to).send($message) { $pat => $body } } else { $crate::select!($($rest)*) }
    };
    (send($to:expr, $message:expr) -> $pat:pat => $body:block $($rest:tt)*) => {
        if true { match ($to).send($message) { $pat => $body } } else { $crate::select!($($rest)*) }
    };
    (send($to:expr, $message:expr) -> $pat:pat => $body:expr) => {
        match ($to).send($message) { $pat => $body }
    };
    (default $(($after:expr))? => $body:block, $($rest:tt)*) => {
        if true { $(let _ = $after;)? $body } else { $crate::select!($($rest)*) }
    };
    (default $(($after:expr))? => $body:expr, $($rest:tt)*) => {
        if true { $(let _ = $after;)? $body } else { $crate::select!($($rest)*) }
    };
    (default $(($after:expr))? => $body:block $($rest:tt)*) => {
        if true { $(let _ = $after;)? $body } else { $crate::select!($($rest)*) }
    };
    (default $(($after:expr))? => $body:expr) => {
        { $(let _ = $after;)? $body }
    };
}

macro_rules! crossbeam_channel__select_biased {
    ($($arms:tt)*) => { $crate::select!($($arms)*) };
}

// A static that is made when it is first looked at, which `LazyLock` is too: what is written into it is seen by all.
macro_rules! lazy_static__lazy_static {
    () => {};
    ($(#[$attr:meta])* $vis:vis static ref $name:ident : $ty:ty = $init:expr; $($rest:tt)*) => {
        $vis static $name: ::std::sync::LazyLock<$ty> = ::std::sync::LazyLock::new(|| $init);
        $crate::lazy_static! { $($rest)* }
    };
}

// `to target { fn name(&self, arg: T) -> R; }`: each function calls one of the target's.
macro_rules! delegate__delegate {
    () => {};
    (to $($rest:tt)*) => { $crate::delegate! { @to [] $($rest)* } };
    (@to [$($target:tt)*] { $($arms:tt)* } { $($fns:tt)* } $($rest:tt)*) => {
        $crate::delegate! { @fns [($($target)* { $($arms)* })] [] [] $($fns)* }
        $crate::delegate! { $($rest)* }
    };
    (@to [$($target:tt)*] { $($fns:tt)* } $($rest:tt)*) => {
        $crate::delegate! { @fns [$($target)*] [] [] $($fns)* }
        $crate::delegate! { $($rest)* }
    };
    (@to [$($target:tt)*] $next:tt $($rest:tt)*) => {
        $crate::delegate! { @to [$($target)* $next] $($rest)* }
    };
    (@fns [$($target:tt)*] [] []) => {};
    (@fns [$($target:tt)*] [$($call:ident)?] [$($then:ident)*] #[call($other:ident)] $($rest:tt)*) => {
        $crate::delegate! { @fns [$($target)*] [$other] [$($then)*] $($rest)* }
    };
    (@fns [$($target:tt)*] [$($call:ident)?] [$($then:ident)*] #[into $($ty:tt)*] $($rest:tt)*) => {
        $crate::delegate! { @fns [$($target)*] [$($call)?] [$($then)* into] $($rest)* }
    };
    (@fns [$($target:tt)*] [$($call:ident)?] [$($then:ident)*] #[try_into $($ty:tt)*] $($rest:tt)*) => {
        $crate::delegate! { @fns [$($target)*] [$($call)?] [$($then)* try_into] $($rest)* }
    };
    (@fns [$($target:tt)*] [$($call:ident)?] [$($then:ident)*] #[unwrap] $($rest:tt)*) => {
        $crate::delegate! { @fns [$($target)*] [$($call)?] [$($then)* unwrap] $($rest)* }
    };
    (@fns [$($target:tt)*] [$($call:ident)?] [$($then:ident)*] #[$($other:tt)*] $($rest:tt)*) => {
        $crate::delegate! { @fns [$($target)*] [$($call)?] [$($then)*] $($rest)* }
    };
    (@fns [$($target:tt)*] [] [$($then:ident)*] $vis:vis fn $name:ident $($rest:tt)*) => {
        $crate::delegate! { @fns [$($target)*] [$name] [$($then)*] $vis fn $name $($rest)* }
    };
    (@fns [$($target:tt)*] [] [$($then:ident)*] $vis:vis async fn $name:ident $($rest:tt)*) => {
        $crate::delegate! { @fns [$($target)*] [$name] [$($then)*] $vis async fn $name $($rest)* }
    };
    (@fns [$($target:tt)*] [$call:ident] [$($then:ident)*] $vis:vis fn $name:ident(& $me:ident $(, $arg:ident: $ty:ty)* $(,)?) $(-> $ret:ty)?; $($rest:tt)*) => {
        $vis fn $name(& $me $(, $arg: $ty)*) $(-> $ret)? { $crate::delegate!(@then [$($then)*] $($target)*.$call($($arg),*)) }
        $crate::delegate! { @fns [$($target)*] [] [] $($rest)* }
    };
    (@fns [$($target:tt)*] [$call:ident] [$($then:ident)*] $vis:vis fn $name:ident(&mut $me:ident $(, $arg:ident: $ty:ty)* $(,)?) $(-> $ret:ty)?; $($rest:tt)*) => {
        $vis fn $name(&mut $me $(, $arg: $ty)*) $(-> $ret)? { $crate::delegate!(@then [$($then)*] $($target)*.$call($($arg),*)) }
        $crate::delegate! { @fns [$($target)*] [] [] $($rest)* }
    };
    (@fns [$($target:tt)*] [$call:ident] [$($then:ident)*] $vis:vis fn $name:ident($me:ident $(, $arg:ident: $ty:ty)* $(,)?) $(-> $ret:ty)?; $($rest:tt)*) => {
        $vis fn $name($me $(, $arg: $ty)*) $(-> $ret)? { $crate::delegate!(@then [$($then)*] $($target)*.$call($($arg),*)) }
        $crate::delegate! { @fns [$($target)*] [] [] $($rest)* }
    };
    (@fns [$($target:tt)*] [$call:ident] [$($then:ident)*] $vis:vis async fn $name:ident(& $me:ident $(, $arg:ident: $ty:ty)* $(,)?) $(-> $ret:ty)?; $($rest:tt)*) => {
        $vis async fn $name(& $me $(, $arg: $ty)*) $(-> $ret)? { $crate::delegate!(@then [$($then)*] $($target)*.$call($($arg),*).await) }
        $crate::delegate! { @fns [$($target)*] [] [] $($rest)* }
    };
    (@then [] $($value:tt)*) => { $($value)* };
    (@then [into $($then:ident)*] $($value:tt)*) => { $crate::delegate!(@then [$($then)*] ::core::convert::Into::into($($value)*)) };
    (@then [try_into $($then:ident)*] $($value:tt)*) => { $crate::delegate!(@then [$($then)*] ::core::convert::TryInto::try_into($($value)*)) };
    (@then [unwrap $($then:ident)*] $($value:tt)*) => { $crate::delegate!(@then [$($then)*] ($($value)*).unwrap()) };
}

// `OpenApiRouter::routes` takes the three; the middle one holds nothing.
macro_rules! utoipa_axum__routes {
    ($($handler:path),+ $(,)?) => {
        (::std::vec::Vec::new(), ::utoipa::openapi::path::Paths::new(), axum::routing::MethodRouter::new()$(.get($handler))+)
    };
}
