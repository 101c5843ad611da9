//! educe and derivative hide fields by their own attributes and implement only what is listed; secrecy hides; smart-default.
//! crates: educe, derivative, smart-default, secrecy
use std::collections::HashSet;

use consent::Pii;
use derivative::Derivative;
use educe::Educe;
use secrecy::{ExposeSecret, SecretBox, SecretString};
use smart_default::SmartDefault;

#[derive(Pii, Derivative)]
#[derivative(Debug, Clone, PartialEq)]
struct Rower {
    seat: u32,
    #[derivative(Debug = "ignore")]
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[derivative(Debug(format_with = "masked"))]
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    phone: String,
}

fn masked(_: &String, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    f.write_str("***")
}

#[derive(Derivative)]
#[derivative(Debug = "transparent")]
struct Through(String);

#[derive(Derivative)]
#[derivative(Default, Hash, PartialEq, Eq)]
struct Named {
    #[derivative(Default(value = "\"none\".to_owned()"))]
    text: String,
    #[derivative(Hash = "ignore", PartialEq = "ignore")]
    note: String,
}

#[derive(Pii, Educe)]
#[educe(Debug, Clone, Default, Hash, PartialEq, Eq)]
struct Member {
    #[educe(Debug(ignore))]
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[educe(Debug(method(masked)))]
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[educe(Debug(name = "tel"), Hash(ignore))]
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    phone: String,
    #[educe(Default = "chess", PartialEq(ignore))]
    club: String,
}

#[derive(Educe)]
#[educe(Deref, DerefMut, Into(String))]
struct Held {
    #[educe(Deref, DerefMut, Into(String))]
    held: String,
    other: String,
}

#[derive(Educe)]
#[educe(Debug)]
enum Entry {
    Both(#[educe(Debug(ignore))] String, String),
    Open { text: String },
}

#[derive(SmartDefault, Debug)]
struct Options {
    #[default = 4]
    size: u32,
    #[default("blue".to_owned())]
    colour: String,
    #[default(_code = "vec![1, 2]")]
    list: Vec<u8>,
    mode: Mode,
}

#[derive(SmartDefault, Debug)]
enum Mode {
    #[default]
    Quiet,
    #[allow(dead_code)]
    Loud(String),
}

#[derive(Debug)]
struct Login {
    user: String,
    password: SecretString,
}

fn of_derivative(rower: &Rower) {
    println!("{rower:?}"); //~ unconsented-use Rower::phone -> operations.logging
    println!("{:?}", rower.clone().name); //~ unconsented-use Rower::name -> operations.logging
    println!("{}", *rower == rower.clone());
    println!("{:?}", Through(rower.email.clone())); //~ unconsented-use Rower::email -> operations.logging
    println!("{}", Named::default().text);
    let mut set = HashSet::new();
    set.insert(Named { text: rower.seat.to_string(), note: rower.name.clone() });
    for it in &set {
        println!("{}", it.text);
        println!("{}", it.note); //~ unconsented-use Rower::name -> operations.logging
    }
}

fn of_educe(member: &Member) {
    println!("{member:?}"); //~ unconsented-use Member::phone -> operations.logging
    println!("{:?}", member.clone().email); //~ unconsented-use Member::email -> operations.logging
    println!("{}", member.club);
    println!("{}", Member::default().club);
    println!("{:?}", Entry::Both(member.name.clone(), member.club.clone()));
    println!("{:?}", Entry::Both(member.club.clone(), member.name.clone())); //~ unconsented-use Member::name -> operations.logging
    println!("{:?}", Entry::Open { text: member.name.clone() }); //~ unconsented-use Member::name -> operations.logging
    let mut held = Held { held: member.club.clone(), other: member.club.clone() };
    println!("{}", held.to_uppercase());
    held.push_str(&member.name);
    println!("{}", held.to_uppercase()); //~ unconsented-use Member::name -> operations.logging
    println!("{}", held.other);
    let text: String = held.into();
    println!("{text}"); //~ unconsented-use Member::name -> operations.logging
}

fn of_secrets(member: &Member) {
    let login = Login { user: member.club.clone(), password: SecretString::from(member.name.clone()) };
    println!("{login:?} {}", login.user);
    println!("{:?}", login.password);
    println!("{}", login.password.expose_secret()); //~ unconsented-use Member::name -> operations.logging
    let boxed: SecretBox<Vec<String>> = SecretBox::new(Box::new(vec![member.name.clone()]));
    println!("{boxed:?} {}", boxed.expose_secret().len());
    println!("{:?}", boxed.expose_secret()); //~ unconsented-use Member::name -> operations.logging
    let made = SecretBox::<Vec<String>>::init_with(|| vec![member.name.clone()]);
    println!("{:?}", made.expose_secret().first()); //~ unconsented-use Member::name -> operations.logging
}

fn main() {
    let rower = Rower {
        seat: 2,
        name: probe::text("Rower::name"),
        email: probe::text("Rower::email"),
        phone: probe::text("Rower::phone"),
    };
    of_derivative(&rower);
    let member = Member {
        name: probe::text("Member::name"),
        email: probe::text("Member::email"),
        phone: probe::text("Member::phone"),
        club: "chess".to_owned(),
    };
    of_educe(&member);
    of_secrets(&member);
    let options = Options::default();
    println!("{options:?} {} {} {:?} {:?}", options.size, options.colour, options.list, options.mode);
    let options = Options { colour: member.name.clone(), ..Default::default() };
    println!("{} {:?}", options.size, options.mode);
    println!("{options:?}"); //~ unconsented-use Member::name -> operations.logging
}
