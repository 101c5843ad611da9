//! nutype: a newtype that checks and cleans what it is made of, and what it derives.
//! crates: nutype
use consent::Pii;
use nutype::nutype;

#[derive(Pii)]
struct Form {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    colour: String,
}

#[nutype(
    sanitize(trim, lowercase),
    validate(not_empty, len_char_max = 60),
    derive(Debug, Clone, PartialEq, Display, AsRef, Deref, TryFrom, Into, FromStr)
)]
struct Email(String);

#[nutype(derive(Debug, Clone, From, Into, AsRef, Display, Borrow))]
struct Label(String);

#[nutype(validate(greater = 0, less = 10), derive(Debug, Clone, Copy, TryFrom, Into, Display))]
struct Size(u32);

#[nutype(derive(Clone, AsRef))]
struct List(Vec<String>);

struct User {
    email: Email,
    size: Size,
}

fn register(form: &Form) -> Result<User, EmailError> {
    Ok(User { email: Email::try_new(form.email.clone())?, size: Size::try_new(4).unwrap() })
}

fn main() {
    let form = Form { email: probe::text("Form::email"), colour: "blue".to_owned() };
    match register(&form) {
        Ok(user) => {
            println!("{}", user.email); //~ unconsented-use Form::email -> operations.logging
            println!("{:?}", user.email); //~ unconsented-use Form::email -> operations.logging
            println!("{}", user.email.as_ref()); //~ unconsented-use Form::email -> operations.logging
            println!("{}", user.email.len());
            println!("{}", user.size);
            println!("{}", user.size.into_inner());
            println!("{}", user.email.into_inner()); //~ unconsented-use Form::email -> operations.logging
        }
        Err(error) => println!("{error}"),
    }
    let email = Email::try_from(form.colour.clone()).unwrap();
    println!("{email} {}", email.to_uppercase());
    let email: Email = form.email.parse().unwrap();
    println!("{}", email.to_uppercase()); //~ unconsented-use Form::email -> operations.logging
    if let Err(error) = Email::try_new("") {
        println!("{error} {error:?}");
    }
    let label = Label::new(form.email.clone());
    println!("{label}"); //~ unconsented-use Form::email -> operations.logging
    let label: Label = form.colour.clone().into();
    println!("{label}");
    let label = Label::from(form.email.clone());
    let text: String = label.into();
    println!("{text}"); //~ unconsented-use Form::email -> operations.logging
    let list = List::new(vec![form.email.clone()]);
    println!("{}", list.as_ref().len());
    println!("{:?}", list.as_ref()); //~ unconsented-use Form::email -> operations.logging
}
