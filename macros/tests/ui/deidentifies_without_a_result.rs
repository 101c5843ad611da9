#![allow(unused)]

trait Coarse {
    #[consent::deidentifies(to = "aggregated")]
    fn coarsen(&mut self) -> ();
}

fn main() {}
