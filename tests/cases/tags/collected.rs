//! What a function collects is a datum: its result, or what is handed to it.
use consent::Pii;

#[derive(Pii)]
struct Form {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[consent::collects(category = "user.name", purposes = ["account"])]
fn ask_name() -> String {
    probe::text("ask_name()")
}

#[consent::collects(category = "user.content", purposes = ["account"], param = "comment")]
fn submit(comment: String, stars: u32) {
    println!("{stars}");
    println!("{comment}"); //~ unconsented-use submit(comment) -> operations.logging
}

fn plain() -> String {
    "plain".to_owned()
}

fn main() {
    println!("{}", ask_name()); //~ unconsented-use ask_name() -> operations.logging
    println!("{}", plain());
    let name = ask_name();
    println!("{}", name.trim()); //~ unconsented-use ask_name() -> operations.logging
    println!("{}", name.len());
    submit(probe::text("submit(comment)"), 4);
    let form = Form { email: probe::text("Form::email") };
    println!("{}", form.email); //~ unconsented-use Form::email -> operations.logging
}
