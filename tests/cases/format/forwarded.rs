//! Macros that forward to others, with repetitions in repetitions, are read as what they write.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Rider {
    number: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.location", purposes = ["account"])]
    place: String,
}

macro_rules! say {
    ($($arg:tt)*) => { println!($($arg)*) };
}

macro_rules! say_if {
    ($when:expr => $($arg:tt)*) => {
        if $when {
            say!($($arg)*);
        }
    };
}

macro_rules! table {
    ($($row:expr => [$($cell:expr),* $(,)?]);* $(;)?) => {
        vec![$(($row.to_string(), vec![$($cell.to_string()),*])),*]
    };
}

macro_rules! fields {
    ($value:expr; $($field:ident),*) => {
        [$((stringify!($field), $value.$field.to_string())),*]
    };
}

macro_rules! getter {
    ($($name:ident: $ty:ty),*) => {
        impl Rider {
            $(fn $name(&self) -> &$ty { &self.$name })*
        }
    };
}

getter!(number: u32, name: String, place: String);

macro_rules! last {
    ($only:expr) => { $only };
    ($first:expr, $($rest:expr),+) => { { let _ = &$first; last!($($rest),+) } };
}

macro_rules! pipe {
    ($value:expr $(, $step:expr)*) => {{
        let value = $value;
        $(let value = $step(value);)*
        value
    }};
}

fn main() {
    let rider = Rider { number: 7, name: probe::text("Rider::name"), place: probe::text("Rider::place") };
    say!("{}", rider.number);
    say!("{}", rider.name); //~ unconsented-use Rider::name -> operations.logging
    let Rider { name, number, .. } = &rider;
    say!("{number}");
    say!("{name}"); //~ unconsented-use Rider::name -> operations.logging
    say_if!(rider.number > 3 => "{} {}", rider.number, rider.place); //~ unconsented-use Rider::place -> operations.logging
    say_if!(rider.name.len() > 3 => "long");
    let rows = table! { "a" => [rider.number, 4]; "b" => [5] };
    println!("{rows:?}");
    let rows = table! { rider.number => [1]; "b" => [2, rider.name] };
    println!("{}", rows.len());
    println!("{rows:?}"); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", fields!(rider; number));
    println!("{:?}", fields!(rider; number, place)); //~ unconsented-use Rider::place -> operations.logging
    println!("{}", rider.number());
    println!("{}", rider.name()); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", last!(rider.name, rider.place, rider.number));
    println!("{}", last!(rider.number, rider.name)); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", pipe!(rider.place.as_str(), str::trim, str::to_uppercase)); //~ unconsented-use Rider::place -> operations.logging
    println!("{}", pipe!(rider.place.as_str(), str::trim, str::len));
}
