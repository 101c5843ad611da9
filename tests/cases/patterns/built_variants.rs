//! A value that was built as one variant has nothing of the others, in whatever function it is.
use std::collections::VecDeque;

use consent::Pii;

#[derive(Pii, Debug, Clone)]
struct Member {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    seat: u32,
}

#[derive(Debug, Clone)]
enum Event {
    Joined(Member),
    Moved { from: u32, to: u32 },
    Closed,
    Said(String),
}

#[derive(Debug)]
struct Envelope {
    number: u32,
    event: Option<Event>,
}

fn moved(from: u32, to: u32) -> Envelope {
    Envelope { number: from, event: Some(Event::Moved { from, to }) }
}

fn joined(member: &Member) -> Envelope {
    Envelope { number: 1, event: Some(Event::Joined(member.clone())) }
}

fn either(member: &Member, quiet: bool) -> Event {
    match quiet {
        true => Event::Moved { from: member.seat, to: 0 },
        false => Event::Said(format!("{} is here", member.name)),
    }
}

fn same(event: Event) -> Event {
    event
}

fn told(event: Event) -> Event {
    match event {
        Event::Said(text) => Event::Said(text.to_uppercase()),
        other => other,
    }
}

fn show(envelope: &Envelope) -> String {
    format!("{:?} {}", envelope.event, envelope.number)
}

struct Queue(VecDeque<Envelope>);

impl Queue {
    fn push(&mut self, envelope: Envelope) {
        self.0.push_back(envelope);
    }
}

#[derive(Debug, Clone)]
enum Tree {
    Leaf(Member),
    Count(u32),
    Both(Box<Tree>, Box<Tree>),
}

fn both(left: Tree, right: Tree) -> Tree {
    Tree::Both(Box::new(left), Box::new(right))
}

fn picked(given: Event, n: u32, kept: &[Event]) -> Event {
    match n {
        0 => given,
        1 => kept[0].clone(),
        _ => Event::Moved { from: n, to: n },
    }
}

fn parsed(text: &str) -> Option<Event> {
    match text.split_once(' ') {
        None => Some(Event::Moved { from: 1, to: 2 }),
        Some((_, rest)) => Some(Event::Said(rest.to_owned())),
    }
}

fn main() {
    let member = Member { name: probe::text("Member::name"), seat: 4 };
    println!("{:?}", moved(1, 2));
    println!("{:?}", joined(&member)); //~ unconsented-use Member::name -> operations.logging
    println!("{}", show(&joined(&member))); //~ unconsented-use Member::name -> operations.logging

    println!("{:?}", same(Event::Closed));
    println!("{:?}", same(Event::Moved { from: 1, to: member.seat }));
    println!("{:?}", same(Event::Joined(member.clone()))); //~ unconsented-use Member::name -> operations.logging
    println!("{:?}", told(Event::Moved { from: 1, to: member.seat }));
    println!("{:?}", told(Event::Said("hello".to_owned())));
    println!("{:?}", told(Event::Joined(member.clone()))); //~ unconsented-use Member::name -> operations.logging
    println!("{:?}", told(Event::Said(member.name.clone()))); //~ unconsented-use Member::name -> operations.logging
    println!("{:?}", either(&member, false)); //~ unconsented-use Member::name -> operations.logging

    let mut queue = Queue(VecDeque::new());
    queue.push(moved(3, 4));
    println!("{:?}", queue.0); //~ false unconsented-use Member::name -> operations.logging # in a callee nothing is known of what a list held before
    queue.push(joined(&member));
    println!("{:?}", queue.0); //~ unconsented-use Member::name -> operations.logging

    let mut event = same(Event::Moved { from: 1, to: 2 });
    println!("{event:?}");
    event = Event::Joined(member.clone());
    println!("{event:?}"); //~ unconsented-use Member::name -> operations.logging
    if let Event::Joined(it) = &mut event {
        it.seat = 5;
        println!("{} {}", it.seat, it.name); //~ unconsented-use Member::name -> operations.logging
    }

    let kept = [Event::Said(member.name.clone())];
    if let Event::Said(text) = picked(Event::Closed, 1, &kept) {
        println!("{text}"); //~ unconsented-use Member::name -> operations.logging
    }
    if let Some(Event::Said(text)) = parsed(&format!("by {}", member.name)) {
        println!("{text}"); //~ unconsented-use Member::name -> operations.logging
    }

    println!("{:?}", both(Tree::Count(1), Tree::Count(member.seat)));
    println!("{:?}", both(Tree::Count(1), Tree::Leaf(member.clone()))); //~ unconsented-use Member::name -> operations.logging
    println!("{:?}", both(Tree::Count(1), both(Tree::Count(1), Tree::Leaf(member.clone())))); //~ unconsented-use Member::name -> operations.logging
}
