//! Operators are calls: `Add`, `AddAssign`, `Not`, `Index`, `Deref`.
use consent::Pii;
use std::ops::{Add, AddAssign, Deref, Index, Not};

#[derive(Clone, Pii)]
struct Note {
    page: u32,
    #[pii(category = "user.content", purposes = ["account"])]
    text: String,
}

struct Line(String);

impl Add<&Note> for Line {
    type Output = Line;

    fn add(self, note: &Note) -> Line {
        Line(self.0 + &note.text)
    }
}

impl Add<u32> for Line {
    type Output = u32;

    fn add(self, page: u32) -> u32 {
        page + 1
    }
}

impl AddAssign<&str> for Line {
    fn add_assign(&mut self, text: &str) {
        self.0.push_str(text);
    }
}

impl Not for &Note {
    type Output = u32;

    fn not(self) -> u32 {
        self.page
    }
}

struct Book(Vec<Note>);

impl Index<usize> for Book {
    type Output = str;

    fn index(&self, idx: usize) -> &str {
        &self.0[idx].text
    }
}

impl Index<&str> for Book {
    type Output = u32;

    fn index(&self, _name: &str) -> &u32 {
        &self.0[0].page
    }
}

struct Guard<T>(T);

impl<T> Deref for Guard<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

fn main() {
    let note = Note { page: 3, text: probe::text("Note::text") };
    println!("{}", (Line("- ".into()) + &note).0); //~ unconsented-use Note::text -> operations.logging
    println!("{}", Line("- ".into()) + note.page);
    let mut line = Line(String::new());
    line += "draft";
    println!("{}", line.0);
    line += &note.text;
    println!("{}", line.0); //~ unconsented-use Note::text -> operations.logging
    println!("{}", !&note);
    let guard = Guard(note.clone());
    println!("{}", guard.page);
    println!("{}", guard.text); //~ unconsented-use Note::text -> operations.logging
    println!("{}", *Guard(note.page));
    let book = Book(vec![note]);
    println!("{}", &book[0]); //~ unconsented-use Note::text -> operations.logging
    println!("{}", book["first"]);
}
