//! A builder whose type says what is filled in, a state machine that carries data on.
use consent::Pii;
use std::marker::PhantomData;

#[derive(Debug, Clone, Pii)]
struct Sender {
    office: u32,
    #[pii(category = "user.name", purposes = ["orders"])]
    name: String,
    #[pii(category = "user.contact.address.street", purposes = ["orders"])]
    street: String,
}

struct Draft;
struct Addressed;

#[derive(Default)]
struct Parts {
    to: Option<String>,
    from: Option<String>,
    weight: u32,
}

struct Parcel<S> {
    parts: Parts,
    state: PhantomData<S>,
}

impl Parcel<Draft> {
    fn new() -> Self {
        Parcel { parts: Parts::default(), state: PhantomData }
    }

    fn weight(mut self, weight: u32) -> Self {
        self.parts.weight = weight;
        self
    }

    fn to(self, street: impl Into<String>) -> Parcel<Addressed> {
        Parcel { parts: Parts { to: Some(street.into()), ..self.parts }, state: PhantomData }
    }
}

impl Parcel<Addressed> {
    fn from(mut self, name: &str) -> Self {
        self.parts.from.get_or_insert_with(|| name.to_owned());
        self
    }

    fn label(&self) -> String {
        format!("{} {}g", self.parts.to.as_deref().unwrap_or("-"), self.parts.weight)
    }
}

impl<S> Parcel<S> {
    fn grams(&self) -> u32 {
        self.parts.weight
    }
}

#[derive(Debug)]
enum Delivery {
    Waiting { street: String, tries: u32 },
    OnRoad { street: String, driver: u32 },
    Done { at: u64 },
}

impl Delivery {
    fn next(self) -> Delivery {
        match self {
            Delivery::Waiting { street, tries } if tries < 3 => Delivery::OnRoad { street, driver: tries + 1 },
            Delivery::Waiting { .. } => Delivery::Done { at: 0 },
            Delivery::OnRoad { .. } => Delivery::Done { at: 12 },
            done @ Delivery::Done { .. } => done,
        }
    }

    fn street(&self) -> Option<&str> {
        match self {
            Delivery::Waiting { street, .. } | Delivery::OnRoad { street, .. } => Some(street),
            Delivery::Done { .. } => None,
        }
    }

    fn step(&mut self) {
        let old = std::mem::replace(self, Delivery::Done { at: 1 });
        *self = old.next();
    }
}

fn main() {
    let sender = Sender { office: 3, name: probe::text("Sender::name"), street: probe::text("Sender::street") };
    let draft = Parcel::new().weight(200);
    println!("{}", draft.grams());
    let parcel = draft.to(sender.street.as_str());
    println!("{:?}", parcel.parts.from);
    println!("{}", parcel.label()); //~ unconsented-use Sender::street -> operations.logging
    let parcel = parcel.from(&sender.name);
    println!("{:?}", parcel.parts.from); //~ unconsented-use Sender::name -> operations.logging
    println!("{}", parcel.grams());
    let plain = Parcel::new().to("the office").from("nobody");
    println!("{}", plain.label());
    let waiting = Delivery::Waiting { street: sender.street.clone(), tries: sender.office - 3 };
    let road = waiting.next();
    println!("{:?}", road.street()); //~ unconsented-use Sender::street -> operations.logging
    if let Delivery::OnRoad { driver, .. } = &road {
        println!("{driver}");
    }
    let mut delivery = Delivery::Waiting { street: "plain".to_owned(), tries: 0 };
    delivery.step();
    println!("{delivery:?}");
    let mut delivery = Delivery::Waiting { street: sender.street, tries: 0 };
    delivery.step();
    println!("{delivery:?}"); //~ unconsented-use Sender::street -> operations.logging
}
