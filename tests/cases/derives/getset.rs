//! getset, derive-getters, derive-new, derive_setters, shrinkwraprs: what they write reads and writes one field each.
//! crates: getset, derive-getters, derive-new, derive_setters, shrinkwraprs
use consent::Pii;
use getset::{CloneGetters, CopyGetters, Getters, MutGetters, Setters, WithSetters};
use shrinkwraprs::Shrinkwrap;

#[derive(Pii, Getters, CopyGetters, MutGetters, Setters, WithSetters, CloneGetters)]
#[getset(get = "pub", set = "pub")]
struct Patient {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    room: String,
    #[getset(skip)]
    #[getset(get_copy = "pub with_prefix")]
    bed: u32,
    #[getset(get_mut = "pub", get = "pub", set_with = "pub")]
    note: String,
    #[getset(get_clone = "pub with_prefix")]
    tags: Vec<String>,
}

#[derive(getset::Getters)]
struct Old {
    #[get = "pub with_prefix"]
    first: String,
    #[get]
    second: String,
}

#[derive(derive_getters::Getters, derive_getters::Dissolve, derive_new::new)]
struct Card {
    title: String,
    #[getter(copy)]
    number: u32,
    #[getter(rename = "kind_of")]
    kind: String,
    #[getter(skip)]
    #[new(default)]
    hidden: String,
    #[new(value = "\"fixed\".to_owned()")]
    fixed: String,
}

#[derive(derive_new::new)]
enum Shape {
    Named(String),
    Both { first: String, second: String },
    #[allow(dead_code)]
    None,
}

#[derive(Default, Clone, derive_setters::Setters)]
#[setters(prefix = "with_", strip_option, into)]
struct Options {
    label: String,
    extra: Option<String>,
    #[setters(rename = "count_of", into = false)]
    count: u32,
    #[setters(bool)]
    on: bool,
    #[setters(skip)]
    kept: String,
}

#[derive(Default, derive_setters::Setters)]
#[setters(borrow_self, generate = false)]
struct Lent {
    #[setters(generate)]
    text: String,
    other: String,
}

#[derive(Shrinkwrap)]
#[shrinkwrap(mutable, transformers)]
struct Address(String);

#[derive(Shrinkwrap)]
struct Span {
    #[shrinkwrap(main_field)]
    text: String,
    at: String,
}

fn accessors(patient: &mut Patient) {
    println!("{}", patient.name()); //~ unconsented-use Patient::name -> operations.logging
    println!("{}", patient.room());
    println!("{}", patient.get_bed());
    let name = patient.name().clone();
    patient.set_note(name.clone());
    println!("{}", patient.note()); //~ unconsented-use Patient::name -> operations.logging
    *patient.note_mut() = "none".to_owned();
    println!("{}", patient.note());
    patient.note_mut().push_str(&name);
    println!("{}", patient.note()); //~ unconsented-use Patient::name -> operations.logging
    patient.tags.push(name.clone());
    println!("{:?}", patient.get_tags()); //~ unconsented-use Patient::name -> operations.logging
    patient.set_room("13".to_owned()).set_tags(Vec::new());
    println!("{} {:?}", patient.room(), patient.tags());
    let old = Old { first: name, second: "x".to_owned() };
    println!("{}", old.get_first()); //~ unconsented-use Patient::name -> operations.logging
    println!("{}", old.second());
}

fn with(patient: Patient) {
    let patient = patient.with_note("n".to_owned());
    println!("{}", patient.note());
    let name = patient.name().to_owned();
    let patient = patient.with_note(name);
    println!("{}", patient.note); //~ unconsented-use Patient::name -> operations.logging
}

fn made(patient: &Patient) {
    let card = Card::new(patient.name.clone(), 4, patient.room.clone());
    println!("{}", card.title()); //~ unconsented-use Patient::name -> operations.logging
    println!("{} {} {}", card.number(), card.kind_of(), card.fixed());
    let (title, number, kind, hidden, fixed) = card.dissolve();
    println!("{title}"); //~ unconsented-use Patient::name -> operations.logging
    println!("{number} {kind} {hidden} {fixed}");
    if let Shape::Named(name) = Shape::new_named(patient.name.clone()) {
        println!("{name}"); //~ unconsented-use Patient::name -> operations.logging
    }
    if let Shape::Both { first, second } = Shape::new_both(patient.room.clone(), patient.name.clone()) {
        println!("{first}");
        println!("{second}"); //~ unconsented-use Patient::name -> operations.logging
    }
    let options = Options::default().with_label(&*patient.name).count_of(4).with_on();
    println!("{}", options.label); //~ unconsented-use Patient::name -> operations.logging
    println!("{:?} {} {} {}", options.extra, options.count, options.on, options.kept);
    let options = options.with_extra(&*patient.name).with_label("none");
    println!("{}", options.label);
    println!("{:?}", options.extra); //~ unconsented-use Patient::name -> operations.logging
    let mut lent = Lent::default();
    lent.text(patient.name.clone()).text.push('.');
    println!("{}", lent.text); //~ unconsented-use Patient::name -> operations.logging
    println!("{}", lent.other);
}

fn wrapped(patient: &Patient) {
    let mut address = Address(patient.room.clone());
    println!("{}", address.to_uppercase());
    address.push_str(&patient.name);
    println!("{}", address.to_uppercase()); //~ unconsented-use Patient::name -> operations.logging
    println!("{}", address.siphon(|text| text.len()));
    let mut address = Address(patient.room.clone());
    address.transform(|text| text.push_str(&patient.name));
    println!("{}", address.siphon(|text| text)); //~ unconsented-use Patient::name -> operations.logging
    let span = Span { text: patient.name.clone(), at: patient.room.clone() };
    println!("{}", span.at);
    println!("{}", span.trim()); //~ unconsented-use Patient::name -> operations.logging
    let text: &String = span.as_ref();
    println!("{text}"); //~ unconsented-use Patient::name -> operations.logging
}

fn main() {
    let mut patient = Patient {
        name: probe::text("Patient::name"),
        room: "12".to_owned(),
        bed: 2,
        note: String::new(),
        tags: Vec::new(),
    };
    accessors(&mut patient);
    made(&patient);
    wrapped(&patient);
    with(patient);
}
