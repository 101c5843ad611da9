//! The console macros of std, recorded. An executed case has `#[macro_use] extern crate shadow;` put on its first
//! line; the linter sees the case without it, with std's own macros.

#[macro_export]
macro_rules! println {
    ($($arg:tt)*) => { ::probe::record(::core::line!(), "println!", &$crate::text!($($arg)*)) };
}

#[macro_export]
macro_rules! print {
    ($($arg:tt)*) => { ::probe::record(::core::line!(), "print!", &$crate::text!($($arg)*)) };
}

#[macro_export]
macro_rules! eprintln {
    ($($arg:tt)*) => { ::probe::record(::core::line!(), "eprintln!", &$crate::text!($($arg)*)) };
}

#[macro_export]
macro_rules! eprint {
    ($($arg:tt)*) => { ::probe::record(::core::line!(), "eprint!", &$crate::text!($($arg)*)) };
}

#[macro_export]
macro_rules! dbg {
    ($value:expr $(,)?) => {
        match $value {
            value => {
                ::probe::record(::core::line!(), "dbg!", &::std::format!("{:?}", &value));
                value
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! text {
    () => { ::std::string::String::new() };
    ($($arg:tt)*) => { ::std::format!($($arg)*) };
}
