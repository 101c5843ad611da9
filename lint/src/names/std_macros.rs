// Macros of std whose stubs have no rules, for those that are read by expanding them.

macro_rules! matches {
    ($expression:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        match $expression {
            $pattern $(if $guard)? => true,
            _ => false
        }
    };
}

macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = const $init:block $(; $($rest:tt)*)?) => {
        $(#[$attr])* $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey { _private: ($init,) };
        $($crate::thread_local! { $($rest)* })?
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = $init:expr $(; $($rest:tt)*)?) => {
        $(#[$attr])* $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey { _private: ($init,) };
        $($crate::thread_local! { $($rest)* })?
    };
}

macro_rules! ready {
    ($e:expr $(,)?) => {
        match $e {
            $crate::task::Poll::Ready(t) => t,
            $crate::task::Poll::Pending => return $crate::task::Poll::Pending,
        }
    };
}

macro_rules! r#try {
    ($expr:expr $(,)?) => { $expr? };
}

macro_rules! addr_of {
    ($place:expr) => { &raw const $place };
}

macro_rules! addr_of_mut {
    ($place:expr) => { &raw mut $place };
}

macro_rules! pin {
    ($value:expr $(,)?) => { $crate::pin::Pin::new(&mut { $value }) };
}
