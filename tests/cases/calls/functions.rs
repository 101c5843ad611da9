//! Functions hand on what they are given, from any parameter to their result.
use consent::Pii;

#[derive(Pii)]
struct Buyer {
    cart: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn identity(text: String) -> String {
    text
}

fn second(_first: &str, second: &str) -> String {
    second.to_owned()
}

fn both(left: &str, right: &str) -> (String, String) {
    (left.to_owned(), right.to_owned())
}

fn constant(_text: &str) -> &'static str {
    "constant"
}

fn log(line: &str) {
    println!("{line}"); //~ unconsented-use Buyer::email -> operations.logging
}

fn log_count(count: u32) {
    println!("{count}");
}

fn main() {
    let buyer = Buyer { cart: 1, email: probe::text("Buyer::email") };
    println!("{}", identity(buyer.email.clone())); //~ unconsented-use Buyer::email -> operations.logging
    println!("{}", identity("plain".to_owned()));
    println!("{}", second("left", &buyer.email)); //~ unconsented-use Buyer::email -> operations.logging
    println!("{}", second(&buyer.email, "right"));
    let (left, right) = both(&buyer.email, "right");
    println!("{left}"); //~ unconsented-use Buyer::email -> operations.logging
    println!("{right}");
    println!("{}", constant(&buyer.email));
    log(&buyer.email);
    log("ready");
    log_count(buyer.cart);
}
