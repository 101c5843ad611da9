//! A `Cow` is what it borrows or owns.
use consent::Pii;
use std::borrow::Cow;

#[derive(Pii)]
struct Author {
    books: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn display(author: &Author) -> Cow<'_, str> {
    if author.name.is_empty() { Cow::Borrowed("anonymous") } else { Cow::Borrowed(&author.name) }
}

fn counted(author: &Author) -> Cow<'static, str> {
    if author.books == 0 { "no books".into() } else { Cow::Owned(format!("{} books", author.books)) }
}

fn main() {
    let author = Author { books: 3, name: probe::text("Author::name") };
    println!("{}", display(&author)); //~ unconsented-use Author::name -> operations.logging
    println!("{}", counted(&author));
    let mut owned = display(&author);
    owned.to_mut().push_str(", writer");
    println!("{}", owned.into_owned()); //~ unconsented-use Author::name -> operations.logging
    let shown: Cow<str> = "somebody".into();
    println!("{shown}");
}
