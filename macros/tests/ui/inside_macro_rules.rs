#![allow(unused)]

macro_rules! customer {
    ($category:literal, $purpose:expr, $param:literal) => {
        #[derive(consent::Pii)]
        struct Customer(#[pii(category = $category)] String);

        #[consent::purpose($purpose)]
        #[consent::collects(category = $category, param = $param)]
        fn load(name: String) {}
    };
}

customer!("user name", 1 + 1, "email");

fn main() {}
