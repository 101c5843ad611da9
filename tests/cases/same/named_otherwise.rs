//! Shadowing, renaming, reordering and re-exporting change no finding.
pub use inner::deep as renamed;
use renamed::{Person as Human, greet as say};

fn first(human: &Human) -> String {
    let text = human.name.clone();
    let text = format!("<{text}>");
    let text = text.trim().to_owned();
    text
}

fn shadowed(human: &Human) -> (String, u32) {
    let value = &human.name;
    let name = value.clone();
    let value = human.age;
    let (name, value) = (name, value);
    (name, value)
}

fn scoped(human: &Human) -> u32 {
    let value = human.age;
    {
        let value = human.name.clone();
        println!("{value}"); //~ unconsented-use Person::name -> operations.logging
    }
    value
}

fn main() {
    use late as early;
    let human = Human { age: 44, name: probe::text("Person::name") };
    println!("{}", first(&human)); //~ unconsented-use Person::name -> operations.logging
    let (name, age) = shadowed(&human);
    println!("{age}");
    println!("{name}"); //~ unconsented-use Person::name -> operations.logging
    println!("{}", scoped(&human));
    println!("{}", say(&human)); //~ unconsented-use Person::name -> operations.logging
    println!("{}", early(&human));
    let human = human.age;
    println!("{human}");
    let name = "plain";
    println!("{name}");
    for name in [name] {
        println!("{name}");
    }
    let print = |name: &str| println!("{name}");
    print(name);
}

fn late(person: &renamed::Person) -> u32 {
    person.age + 1
}

mod inner {
    pub mod deep {
        pub fn greet(person: &Person) -> String {
            helper(person)
        }

        fn helper(Person { name: n, .. }: &Person) -> String {
            format!("hello {n}")
        }

        #[derive(consent::Pii)]
        pub struct Person {
            pub age: u32,
            #[pii(category = "user.name", purposes = ["account"])]
            pub name: String,
        }
    }
}
