//! A part of a text is that text: slices, splits, trimmed, reversed, in capitals.
use consent::Pii;

#[derive(Pii)]
struct Letter {
    pages: u32,
    #[pii(category = "user.content", purposes = ["account"])]
    body: String,
}

fn main() {
    let letter = Letter { pages: 2, body: probe::text("Letter::body") };
    println!("{}", &letter.body[2..10]); //~ unconsented-use Letter::body -> operations.logging
    println!("{}", letter.body.trim_start_matches('a')); //~ unconsented-use Letter::body -> operations.logging
    println!("{}", letter.body.to_uppercase()); //~ unconsented-use Letter::body -> operations.logging
    println!("{}", letter.body.chars().rev().collect::<String>()); //~ unconsented-use Letter::body -> operations.logging
    println!("{:?}", letter.body.split_once('@')); //~ unconsented-use Letter::body -> operations.logging
    println!("{:?}", letter.body.find('@'));
    println!("{:?}", letter.body.chars().next()); //~ transformed unconsented-use Letter::body -> operations.logging
    println!("{:?}", letter.body.bytes().next()); //~ transformed unconsented-use Letter::body -> operations.logging
    println!("{}", letter.body.chars().filter(|c| *c == 'a').count());
    println!("{:?}", letter.body.strip_prefix("Dear")); //~ false unconsented-use Letter::body -> operations.logging # a part that does not hold the marker is still a part of the text
    println!("{:?}", letter.body.lines().last()); //~ unconsented-use Letter::body -> operations.logging
    for c in letter.body.chars() {
        println!("{c}"); //~ transformed unconsented-use Letter::body -> operations.logging
    }
    for page in 0..letter.pages {
        println!("{page}");
    }
    println!("{}", letter.body.is_char_boundary(1));
    println!("{}", letter.body.eq_ignore_ascii_case("dear"));
}
