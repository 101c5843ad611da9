//! Functions that return closures, closures in closures, closures in fields and collections.
use consent::Pii;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
}

fn greeter(name: String) -> impl Fn(&str) -> String {
    move |word| format!("{word} {name}")
}

fn adder(n: u32) -> impl Fn(u32) -> u32 {
    move |m| n + m
}

fn boxed(name: String) -> Box<dyn Fn() -> String> {
    Box::new(move || name.clone())
}

fn curried(name: String) -> impl Fn(u32) -> Box<dyn Fn() -> String> {
    move |age| {
        let name = name.clone();
        Box::new(move || format!("{name} is {age}"))
    }
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

fn twice(f: &dyn Fn(String) -> String, text: String) -> String {
    f(f(text))
}

struct Button {
    label: String,
    click: Box<dyn Fn(&str) -> String>,
}

fn main() {
    let one = person();
    println!("{}", greeter(one.name.clone())("hi")); //~ unconsented-use Person::name -> operations.logging
    println!("{}", greeter("nobody".to_owned())("hi"));
    println!("{}", adder(one.age)(1));
    println!("{}", boxed(one.name.clone())()); //~ unconsented-use Person::name -> operations.logging
    println!("{}", boxed("plain".to_owned())());
    println!("{}", curried(one.name.clone())(3)()); //~ unconsented-use Person::name -> operations.logging
    println!("{}", curried("plain".to_owned())(one.age)());
    let initial = compose(|p: &Person| p.name.clone(), |name: String| name.trim().to_owned());
    println!("{}", initial(&one)); //~ unconsented-use Person::name -> operations.logging
    let years = compose(|p: &Person| p.age, |age: u32| age + 1);
    println!("{}", years(&one));
    println!("{}", twice(&|text| text + "!", one.name.clone())); //~ unconsented-use Person::name -> operations.logging
    println!("{}", twice(&|_| "!".to_owned(), one.name.clone()));
    let name = one.name.clone();
    let button = Button { label: "go".to_owned(), click: Box::new(move |word| format!("{word} {name}")) };
    println!("{}", button.label);
    println!("{}", (button.click)("hi")); //~ unconsented-use Person::name -> operations.logging
    let mut actions: BTreeMap<&str, Box<dyn Fn() -> String>> = BTreeMap::new();
    let name = one.name.clone();
    actions.insert("name", Box::new(move || name.clone()));
    for action in actions.values() {
        println!("{}", action()); //~ unconsented-use Person::name -> operations.logging
    }
    let steps: Vec<fn(&Person) -> String> = vec![|p| p.age.to_string(), |p| p.name.clone()];
    for step in &steps {
        println!("{}", step(&one)); //~ unconsented-use Person::name -> operations.logging
    }
    let mut seen = Vec::new();
    let mut note = |text: &str| seen.push(text.to_owned());
    note("plain");
    note(&one.name);
    println!("{seen:?}"); //~ unconsented-use Person::name -> operations.logging
    let outer = |p: &Person| {
        let inner = |suffix: &str| format!("{}{suffix}", p.name);
        inner("!")
    };
    println!("{}", outer(&one)); //~ unconsented-use Person::name -> operations.logging
    let counting = |p: &Person| {
        let inner = |n: u32| p.age + n;
        inner(1)
    };
    println!("{}", counting(&one));
}
