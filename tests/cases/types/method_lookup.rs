//! Which method a name means: by value, then by reference; inherent before a trait's; through `Deref`, and of slices.
use std::ops::Deref;
use std::rc::Rc;

use consent::Pii;

#[derive(Pii)]
struct Porter {
    floor: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

trait Told {
    fn told(&self) -> String;
    fn only_told(&self) -> String;
}

impl Told for Porter {
    fn told(&self) -> String {
        self.name.clone()
    }

    fn only_told(&self) -> String {
        self.name.clone()
    }
}

impl Porter {
    fn told(&self) -> String {
        self.floor.to_string()
    }
}

struct Wrapped(Porter);

impl Deref for Wrapped {
    type Target = Porter;

    fn deref(&self) -> &Porter {
        &self.0
    }
}

impl Wrapped {
    fn only_told(&self) -> String {
        self.0.floor.to_string()
    }
}

trait ByValue {
    fn shown(self) -> String;
}

impl ByValue for &Porter {
    fn shown(self) -> String {
        self.name.clone()
    }
}

impl ByValue for &&Porter {
    fn shown(self) -> String {
        self.floor.to_string()
    }
}

trait OfSlices {
    fn names(&self) -> String;
}

impl OfSlices for [Porter] {
    fn names(&self) -> String {
        self.iter().map(|porter| porter.name.as_str()).collect::<Vec<_>>().join(",")
    }
}

impl<const N: usize> OfSlices for [u32; N] {
    fn names(&self) -> String {
        format!("{N} numbers")
    }
}

type Pair<T> = (T, Rc<T>);

fn second<T>(pair: &Pair<T>) -> &T {
    &pair.1
}

struct Grid<T, const W: usize>([T; W]);

impl<T: Clone, const W: usize> Grid<T, W> {
    fn first(&self) -> T {
        self.0[0].clone()
    }

    fn width(&self) -> usize {
        W
    }
}

fn main() {
    let porter = Porter { floor: 2, name: probe::text("Porter::name") };
    println!("{}", porter.told());
    println!("{}", Told::told(&porter)); //~ unconsented-use Porter::name -> operations.logging
    println!("{}", porter.only_told()); //~ unconsented-use Porter::name -> operations.logging
    println!("{}", porter.shown()); //~ unconsented-use Porter::name -> operations.logging
    println!("{}", (&porter).shown()); //~ unconsented-use Porter::name -> operations.logging
    println!("{}", (&&porter).shown());
    let wrapped = Wrapped(Porter { floor: 3, name: porter.name.clone() });
    println!("{}", wrapped.told());
    println!("{}", wrapped.only_told());
    println!("{}", (*wrapped).only_told()); //~ unconsented-use Porter::name -> operations.logging
    println!("{}", Rc::new(wrapped).only_told());
    println!("{}", [porter.floor, 4].names());
    let pair: Pair<String> = (porter.floor.to_string(), Rc::new(porter.name.clone()));
    println!("{}", pair.0);
    println!("{}", second(&pair)); //~ unconsented-use Porter::name -> operations.logging
    let grid = Grid([porter.name.clone(), "b".to_owned()]);
    println!("{}", grid.width());
    println!("{}", grid.first()); //~ unconsented-use Porter::name -> operations.logging
    let porters = [porter];
    println!("{}", porters.names()); //~ unconsented-use Porter::name -> operations.logging
}
