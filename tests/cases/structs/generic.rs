//! A generic struct holds what its parameter is, each use of it its own.
use consent::Pii;

#[derive(Debug, Clone)]
struct Page<T> {
    number: u32,
    items: Vec<T>,
}

impl<T: Clone> Page<T> {
    fn first(&self) -> Option<T> {
        self.items.first().cloned()
    }
}

#[derive(Debug, Clone, Pii)]
struct Author {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let authors = Page { number: 1, items: vec![Author { name: probe::text("Author::name") }] };
    let titles = Page { number: 2, items: vec!["Dune".to_owned()] };
    println!("{titles:?}");
    println!("{authors:?}"); //~ unconsented-use Author::name -> operations.logging
    println!("{} {}", authors.number, titles.number);
    if let (Some(author), Some(title)) = (authors.first(), titles.first()) {
        println!("{title}");
        println!("{}", author.name); //~ unconsented-use Author::name -> operations.logging
    }
}
