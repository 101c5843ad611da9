//! Every kind of fragment, repetitions in repetitions, recursion, and names that are the macro's own.
use consent::Pii;

#[derive(Pii)]
struct Guard {
    gate: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

macro_rules! with_literal {
    ($text:literal, $($key:ident = $value:expr),* $(,)?) => {
        [$(format!(concat!($text, "{} {}"), stringify!($key), $value)),*]
    };
}

macro_rules! with_block {
    ($value:block) => {
        $value
    };
}

macro_rules! with_item {
    ($vis:vis, $meta:meta, $item:item) => {
        $vis mod made {
            use super::*;
            #[$meta]
            $item
        }
    };
}

macro_rules! with_pattern {
    ($value:expr, $($pat:pat => $body:expr),+) => {
        match $value { $($pat => $body),+ }
    };
}

macro_rules! with_lifetime {
    ($name:ident<$life:lifetime>, $ty:ty) => {
        fn $name<$life>(guard: &$life Guard) -> &$life $ty {
            &guard.name
        }
    };
}

macro_rules! with_path {
    ($path:path, $arg:expr) => {
        $path($arg)
    };
}

macro_rules! table {
    ($($row:ident: [$($cell:expr),*];)*) => {
        vec![$((stringify!($row), vec![$($cell.to_string()),*])),*]
    };
}

macro_rules! last {
    ($only:expr) => { $only };
    ($first:expr, $($rest:expr),+) => { last!($($rest),+) };
}

macro_rules! swapped {
    ($a:expr, $b:expr) => {{
        let name = $a;
        let other = $b;
        (other, name)
    }};
}

macro_rules! counted {
    () => { 0 };
    ($head:tt $($tail:tt)*) => { 1 + counted!($($tail)*) };
}

with_item! {
    pub,
    allow(dead_code),
    pub fn told(guard: &Guard) -> String {
        guard.name.clone()
    }
}

with_lifetime!(borrowed<'g>, String);

fn open(text: String) -> String {
    text
}

fn main() {
    let guard = Guard { gate: 2, name: probe::text("Guard::name") };
    let lines = with_literal!("> ", gate = guard.gate, name = guard.name);
    println!("{}", lines[0]);
    println!("{}", lines[1]); //~ unconsented-use Guard::name -> operations.logging
    println!("{}", with_block!({
        let text = guard.name.clone();
        text.len()
    }));
    println!("{}", made::told(&guard)); //~ unconsented-use Guard::name -> operations.logging
    println!("{}", borrowed(&guard)); //~ unconsented-use Guard::name -> operations.logging
    let text = with_pattern!(guard.gate, 0 | 1 => guard.name.clone(), 2..=5 => "inner".to_owned(), _ => String::new());
    println!("{text}"); //~ false unconsented-use Guard::name -> operations.logging # the arm that gives the name is not taken
    println!("{}", with_path!(crate::open, guard.name.clone())); //~ unconsented-use Guard::name -> operations.logging
    println!("{}", with_path!(Some, guard.gate).unwrap_or_default());
    let table = table! { one: [guard.gate, 4]; two: [guard.name]; };
    println!("{}", table[0].0);
    println!("{}", table[1].1[0]); //~ unconsented-use Guard::name -> operations.logging
    println!("{}", last!(guard.name, guard.gate));
    println!("{}", last!(guard.gate, guard.name)); //~ unconsented-use Guard::name -> operations.logging
    let name = guard.gate.to_string();
    let (first, second) = swapped!(guard.name.clone(), name.clone());
    println!("{first}");
    println!("{second}"); //~ unconsented-use Guard::name -> operations.logging
    println!("{name}");
    println!("{}", counted!(guard . name));
}
