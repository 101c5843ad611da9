//! Handlers subscribe by closure, events are published, an outbox is read later.
use consent::Pii;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

#[derive(Debug, Clone, Pii)]
struct Member {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    phone: String,
}

#[derive(Debug, Clone)]
enum Event {
    Registered(Member),
    Renamed { id: u32, to: String },
    Closed(u32),
}

impl Event {
    fn kind(&self) -> &'static str {
        match self {
            Event::Registered(_) => "registered",
            Event::Renamed { .. } => "renamed",
            Event::Closed(_) => "closed",
        }
    }

    fn member(&self) -> Option<&Member> {
        match self {
            Event::Registered(member) => Some(member),
            _ => None,
        }
    }
}

type Handler = Box<dyn Fn(&Event)>;

#[derive(Default)]
struct Bus {
    handlers: Vec<Handler>,
    published: Cell<u32>,
}

impl Bus {
    fn subscribe(&mut self, handler: impl Fn(&Event) + 'static) {
        self.handlers.push(Box::new(handler));
    }

    fn publish(&self, event: Event) {
        self.published.set(self.published.get() + 1);
        for handler in &self.handlers {
            handler(&event);
        }
    }
}

#[derive(Default)]
struct Outbox {
    mails: RefCell<Vec<(String, String)>>,
    kinds: RefCell<Vec<&'static str>>,
}

fn main() {
    let outbox = Rc::new(Outbox::default());
    let mut bus = Bus::default();
    bus.subscribe(|event| println!("{}", event.kind()));
    bus.subscribe({
        let outbox = Rc::clone(&outbox);
        move |event| {
            outbox.kinds.borrow_mut().push(event.kind());
            if let Some(member) = event.member() {
                outbox.mails.borrow_mut().push((member.email.clone(), "welcome".to_owned()));
            }
        }
    });
    bus.subscribe(|event| match event {
        Event::Registered(Member { id, phone, .. }) => {
            println!("{id}");
            println!("{phone}"); //~ unconsented-use Member::phone -> operations.logging
        }
        Event::Renamed { id, to } => println!("{id} {to}"),
        Event::Closed(id) => println!("{id}"),
    });
    println!("{:?}", outbox.mails.borrow());
    bus.publish(Event::Registered(Member {
        id: 4,
        email: probe::text("Member::email"),
        phone: probe::text("Member::phone"),
    }));
    bus.publish(Event::Renamed { id: 4, to: "plain".to_owned() });
    bus.publish(Event::Closed(4));
    println!("{}", bus.published.get());
    println!("{:?}", outbox.kinds.borrow());
    for (to, subject) in outbox.mails.borrow().iter() {
        println!("{subject}");
        println!("{to}"); //~ unconsented-use Member::email -> operations.logging
    }
    let sent: Vec<_> = outbox.mails.borrow_mut().drain(..).map(|(to, _)| to).collect();
    println!("{:?}", outbox.mails.borrow()); //~ false unconsented-use Member::email -> operations.logging # what a shared field once held is remembered for all of its kind
    println!("{sent:?}"); //~ unconsented-use Member::email -> operations.logging
}
