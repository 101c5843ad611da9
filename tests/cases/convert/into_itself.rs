//! A type is made of itself by giving it back: what it cannot be it still cannot be, and its parts stay apart.
//! crates: typed-builder
use consent::Pii;
use std::fmt;
use typed_builder::TypedBuilder;

#[derive(Pii, Debug, Clone)]
struct Author {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Pii, Debug)]
enum Problem {
    Empty,
    Unknown(#[pii(category = "user.name", purposes = ["account"])] String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Empty => write!(f, "empty"),
            Problem::Unknown(name) => write!(f, "unknown: {name}"),
        }
    }
}

#[derive(TypedBuilder)]
struct NewPost<'a> {
    #[builder(default, setter(into, strip_option))]
    author: Option<&'a Author>,
    #[builder(setter(into))]
    title: String,
    #[builder(default, setter(into))]
    editor: Option<Author>,
}

fn empty() -> Result<u32, Problem> {
    Err(Problem::Empty)
}

fn unknown(name: &str) -> Result<u32, Problem> {
    Err(Problem::Unknown(name.to_string()))
}

fn counted(n: Result<u32, Problem>) -> Result<u32, Problem> {
    n.map_err(Problem::from)
}

fn doubled(n: Result<u32, Problem>) -> Result<u32, Problem> {
    n.map_err(|e| e.into()).map(|n| n * 2)
}

struct Page {
    owner: Author,
}

impl Page {
    fn new(owner: impl Into<Author>) -> Self {
        Page { owner: owner.into() }
    }
}

fn first(author: impl Into<Option<Author>>) -> Option<Author> {
    author.into()
}

fn main() {
    let author = Author { id: 1, name: probe::text("Author::name") };
    let post = NewPost::builder().author(&author).title("a title").editor(author.clone()).build();
    println!("{} {:?}", post.title, post.author.map(|a| a.id));
    println!("{:?}", post.author.map(|a| &a.name)); //~ unconsented-use Author::name -> operations.logging
    println!("{:?}", post.editor.as_ref().map(|e| e.id));
    println!("{:?}", post.editor.map(|e| e.name)); //~ unconsented-use Author::name -> operations.logging
    let page = Page::new(author.clone());
    println!("{}", page.owner.id);
    println!("{}", page.owner.name); //~ unconsented-use Author::name -> operations.logging
    println!("{:?}", first(author.clone()).map(|a| a.id));
    println!("{:?}", first(author.clone())); //~ unconsented-use Author::name -> operations.logging
    println!("{:?}", first(None));
    let wanted = probe::text("Problem::Unknown::0");
    if let Err(e) = counted(empty()) {
        println!("{e} {e:?}");
    }
    if let Err(e) = doubled(empty()) {
        println!("{e} {e:?}");
    }
    if let Err(e) = counted(unknown(&wanted)) {
        println!("{e}"); //~ unconsented-use Problem::Unknown::0 -> operations.logging
    }
    if let Err(e) = doubled(unknown(&wanted)) {
        println!("{e}"); //~ unconsented-use Problem::Unknown::0 -> operations.logging
    }
}
