//! Text that is put together is made of its parts.
use consent::Pii;

#[derive(Pii)]
struct Author {
    books: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let author = Author { books: 2, name: probe::text("Author::name") };
    let mut line = String::with_capacity(10);
    line.push_str("by ");
    println!("{line}");
    line += &author.name;
    println!("{line}"); //~ unconsented-use Author::name -> operations.logging
    println!("{}", "by ".to_owned() + &author.name); //~ unconsented-use Author::name -> operations.logging
    println!("{}", ["by", &author.name].join(" ")); //~ unconsented-use Author::name -> operations.logging
    println!("{}", ["by", "nobody"].concat());
    println!("{}", author.name.repeat(2)); //~ unconsented-use Author::name -> operations.logging
    println!("{}", "-".repeat(author.name.len()));
    println!("{}", "by NAME".replace("NAME", &author.name)); //~ unconsented-use Author::name -> operations.logging
    println!("{}", "by NAME".replace("NAME", "nobody"));
    let mut text = String::new();
    text.extend([author.name.as_str(), "!"]);
    println!("{text}"); //~ unconsented-use Author::name -> operations.logging
    text.truncate(0);
    println!("{text}");
    let mut copied = String::new();
    for c in author.name.chars() {
        copied.push(c);
    }
    println!("{copied}"); //~ unconsented-use Author::name -> operations.logging
    let mut stars = String::new();
    for _ in author.name.chars() {
        stars.push('*');
    }
    println!("{stars}");
    text.insert_str(0, &author.books.to_string());
    println!("{text}");
}
