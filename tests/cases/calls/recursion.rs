//! Recursion, direct and mutual, ends in what it began with.
use consent::Pii;

#[derive(Pii)]
struct Relative {
    degree: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    parent: Option<Box<Relative>>,
}

fn oldest(relative: &Relative) -> &str {
    match &relative.parent {
        Some(parent) => oldest(parent),
        None => &relative.name,
    }
}

fn depth(relative: &Relative) -> u32 {
    relative.parent.as_ref().map_or(relative.degree, |parent| 1 + depth(parent))
}

fn even(text: String, n: u32) -> String {
    if n == 0 { text } else { odd(text, n - 1) }
}

fn odd(text: String, n: u32) -> String {
    if n == 0 { "odd".to_owned() } else { even(text, n - 1) }
}

fn main() {
    let parent = Relative { degree: 0, name: probe::text("Relative::name"), parent: None };
    let child = Relative { degree: 1, name: "Kim".to_owned(), parent: Some(Box::new(parent)) };
    println!("{}", oldest(&child)); //~ unconsented-use Relative::name -> operations.logging
    println!("{}", depth(&child));
    println!("{}", even(oldest(&child).to_owned(), 4)); //~ unconsented-use Relative::name -> operations.logging
    println!("{}", even("plain".to_owned(), 4));
}
