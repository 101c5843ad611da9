//! Macros in the shapes of `bitflags!`, `lazy_static!`, `cfg_if!`, `json!`, `select!` and a html-like one.
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::OnceLock;

use consent::Pii;
use kit::{cfg_if, element, flags, lazy, object, pick};

#[derive(Pii)]
struct Patron {
    card: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

flags! {
    pub struct Rights: u8 {
        const READ = 1;
        const LEND = 2;
    }
}

lazy! {
    static ref LAST: String = probe::text("Patron::email");
    static ref DESK: String = "desk".to_owned();
}

cfg_if! {
    if #[cfg(not(feature = "none"))] {
        fn chosen(patron: &Patron) -> String {
            patron.email.clone()
        }
    } else {
        fn chosen(patron: &Patron) -> String {
            patron.card.to_string()
        }
    }
}

struct Value(BTreeMap<&'static str, String>);

fn main() {
    let patron = Patron { card: 4, email: probe::text("Patron::email") };
    let rights = Rights::READ.with(Rights::LEND);
    println!("{}", rights.bits());
    println!("{}", DESK.len());
    println!("{}", *DESK);
    println!("{}", LAST.len());
    println!("{}", chosen(&patron)); //~ unconsented-use Patron::email -> operations.logging

    let value = object!({ "card": patron.card, "mail": patron.email });
    println!("{}", value.0["card"]);
    println!("{}", value.0["mail"]); //~ unconsented-use Patron::email -> operations.logging

    let page = element!(div { p { patron.email } p { "text" } });
    println!("{page}"); //~ unconsented-use Patron::email -> operations.logging
    println!("{}", element!(p { patron.card }));

    let picked = pick! {
        text = Some(patron.email.clone()) => text,
        _ = None::<u32> => "none".to_owned(),
    };
    println!("{picked}"); //~ unconsented-use Patron::email -> operations.logging
    let picked = pick! {
        text = Some(patron.email.clone()) => text.len(),
        number = Some(patron.card) => number as usize,
    };
    println!("{picked}");
}

//- crate kit
#[macro_export]
macro_rules! flags {
    ($vis:vis struct $name:ident: $ty:ty { $(const $flag:ident = $value:expr;)* }) => {
        #[derive(Clone, Copy)]
        $vis struct $name($ty);

        impl $name {
            $(pub const $flag: $name = $name($value);)*

            pub fn bits(&self) -> $ty {
                self.0
            }

            pub fn with(self, other: $name) -> $name {
                $name(self.0 | other.0)
            }
        }
    };
}

#[macro_export]
macro_rules! lazy {
    ($(static ref $name:ident: $ty:ty = $init:expr;)*) => {
        $(
            #[allow(non_camel_case_types)]
            struct $name {}

            static $name: $name = $name {};

            impl Deref for $name {
                type Target = $ty;

                fn deref(&self) -> &$ty {
                    static CELL: OnceLock<$ty> = OnceLock::new();
                    CELL.get_or_init(|| $init)
                }
            }
        )*
    };
}

#[macro_export]
macro_rules! cfg_if {
    (if #[cfg($meta:meta)] { $($then:item)* } else { $($other:item)* }) => {
        $(#[cfg($meta)] $then)*
        $(#[cfg(not($meta))] $other)*
    };
}

#[macro_export]
macro_rules! object {
    ({ $($key:literal: $value:expr),* $(,)? }) => {{
        let mut map = BTreeMap::new();
        $(map.insert($key, $value.to_string());)*
        Value(map)
    }};
}

#[macro_export]
macro_rules! element {
    ($name:ident { $($inner:tt)* }) => {{
        let mut text = String::new();
        text.push_str(concat!("<", stringify!($name), ">"));
        $crate::inner!(text; $($inner)*);
        text
    }};
}

#[macro_export]
macro_rules! inner {
    ($text:ident;) => {};
    ($text:ident; $name:ident { $($inner:tt)* } $($rest:tt)*) => {
        $text.push_str(concat!("<", stringify!($name), ">"));
        $crate::inner!($text; $($inner)*);
        $crate::inner!($text; $($rest)*);
    };
    ($text:ident; $value:expr) => {
        $text.push_str(&$value.to_string());
    };
}

#[macro_export]
macro_rules! pick {
    (@ $found:ident; ) => {};
    (@ $found:ident; $pat:pat = $value:expr => $body:expr, $($rest:tt)*) => {
        if $found.is_none() {
            if let Some($pat) = $value {
                $found = Some($body);
            }
        }
        $crate::pick!(@ $found; $($rest)*);
    };
    ($($arms:tt)*) => {{
        let mut found = None;
        $crate::pick!(@ found; $($arms)*);
        found.unwrap()
    }};
}
