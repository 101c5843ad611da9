//! What matched a pattern is of its variant, and what did not is none of it.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Reader {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Debug, Clone)]
enum Event {
    Joined(Reader),
    Lent { to: Reader, book: String },
    Returned { book: String },
    Tick(u32),
}

/// The rest is shown whole.
fn trace(event: &Event) {
    match event {
        Event::Joined(reader) => println!("{}", reader.id),
        Event::Lent { book, .. } => println!("{book}"),
        other => println!("{other:?}"),
    }
}

/// Not all of a variant is gone.
fn half(event: &Event) {
    match event {
        Event::Joined(Reader { id: 0, .. }) => println!("the first"),
        Event::Lent { .. } => println!("lent"),
        other => println!("{other:?}"), //~ unconsented-use Reader::name -> operations.logging
    }
}

/// A guard may let it pass.
fn guarded(event: &Event, quiet: bool) {
    match event {
        Event::Joined(_) | Event::Lent { .. } if quiet => println!("quiet"),
        other => println!("{other:?}"), //~ unconsented-use Reader::name -> operations.logging
    }
}

#[derive(Debug)]
enum Problem {
    Away { who: Reader },
    Full(Reader),
    Nobody,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Problem::Away { who } => write!(f, "{} is away", who.name),
            Problem::Full(who) => write!(f, "{} is full", who.id),
            Problem::Nobody => f.write_str("nobody"),
        }
    }
}

/// Who is away comes back; the error is another.
fn select(problem: Problem) -> Result<String, Problem> {
    let name = match &problem {
        Problem::Away { who } => who.name.clone(),
        _ => return Err(problem),
    };
    Ok(name)
}

fn unless_away(problem: Problem) -> Option<Problem> {
    if let Problem::Away { .. } = problem {
        return None;
    }
    Some(problem)
}

fn only_away(problem: Problem) -> Option<Problem> {
    let Problem::Away { .. } = problem else {
        return Some(problem);
    };
    None
}

/// What is put in its place may be anything.
fn replaced(mut event: Event, next: Event) -> Event {
    match &mut event {
        Event::Tick(n) if *n > 3 => {}
        slot @ Event::Tick(_) => *slot = next,
        _ => {}
    }
    event
}

/// After the branches it is any of them again.
fn after(event: Event) -> Event {
    match &event {
        Event::Joined(_) => println!("joined"),
        Event::Lent { .. } => println!("lent"),
        _ => println!("other"),
    }
    event
}

#[derive(Debug)]
enum Chain {
    Link(Reader, Box<Chain>),
    End,
}

/// A reference that goes on says nothing of where it began.
fn walked(chain: Chain) {
    let mut at = &chain;
    while let Chain::Link(reader, next) = at {
        println!("{}", reader.id);
        at = next;
    }
    println!("{chain:?}"); //~ unconsented-use Reader::name -> operations.logging
}

/// One element says nothing of the others.
fn pair(both: [Event; 2]) {
    if let Event::Joined(_) = both[0] {
        return;
    }
    for event in &both {
        println!("{event:?}"); //~ unconsented-use Reader::name -> operations.logging
    }
}

fn tick(event: &mut Event) -> &mut Event {
    let Event::Tick(_) = event else { panic!("no tick") };
    event
}

/// Others write behind the lock.
fn locked(reader: Reader) {
    let state = std::sync::Arc::new(std::sync::Mutex::new(Event::Tick(1)));
    let other = state.clone();
    let task = std::thread::spawn(move || *other.lock().unwrap() = Event::Joined(reader));
    let n = match *state.lock().unwrap() {
        Event::Joined(_) => 1,
        _ => 0,
    };
    if n > 1 {
        return;
    }
    task.join().unwrap();
    println!("{:?}", state.lock().unwrap()); //~ unconsented-use Reader::name -> operations.logging
}

/// What is written in it is not run before what follows.
fn in_a_block(event: Event) {
    let check = async {
        let Event::Tick(n) = &event else { panic!("no tick") };
        println!("{n}");
    };
    println!("{event:?}"); //~ unconsented-use Reader::name -> operations.logging
    drop(check);
}

/// Nor does it have to end.
fn endless(reader: Reader) {
    let turns = async {
        loop {
            std::hint::spin_loop();
        }
    };
    println!("{}", reader.name); //~ unconsented-use Reader::name -> operations.logging
    drop(turns);
}

#[derive(Debug)]
enum Note {
    Text(String),
    Nested(Box<Note>),
    Number(u32),
}

fn nested(note: Note) {
    if let Note::Nested(inner) = &note {
        match &**inner {
            Note::Number(_) => {}
            _ => println!("{note:?}"), //~ unconsented-use Reader::name -> operations.logging
        }
    }
}

fn kept(events: Vec<Event>) {
    let mut kept: Vec<&Event> = Vec::new();
    for event in events {
        let event: &Event = Box::leak(Box::new(event));
        kept.push(event);
        if let Event::Joined(_) = event {
            continue;
        }
        println!("{kept:?}"); //~ unconsented-use Reader::name -> operations.logging
    }
}

fn main() {
    let reader = Reader { id: 3, name: probe::text("Reader::name") };
    let lent = Event::Lent { to: reader.clone(), book: "Middlemarch".to_owned() };
    for event in [Event::Joined(reader.clone()), lent.clone(), Event::Tick(1), Event::Returned { book: "Emma".to_owned() }] {
        trace(&event);
        half(&event);
        guarded(&event, false);
        match event {
            Event::Joined(_) | Event::Lent { .. } => {}
            left => println!("{left:?}"),
        }
    }
    for problem in [Problem::Away { who: reader.clone() }, Problem::Full(reader.clone()), Problem::Nobody] {
        match select(problem) {
            Ok(name) => println!("{name}"), //~ unconsented-use Reader::name -> operations.logging
            Err(problem) => println!("{problem}"),
        }
    }
    for problem in [Problem::Away { who: reader.clone() }, Problem::Full(reader.clone())] {
        if let Some(problem) = unless_away(problem) {
            println!("{problem}");
        }
    }
    for problem in [Problem::Away { who: reader.clone() }, Problem::Full(reader.clone())] {
        if let Some(problem) = only_away(problem) {
            println!("{problem}");
        }
    }
    println!("{:?}", replaced(Event::Tick(1), lent.clone())); //~ unconsented-use Reader::name -> operations.logging
    println!("{:?}", after(lent)); //~ unconsented-use Reader::name -> operations.logging
    walked(Chain::Link(reader.clone(), Box::new(Chain::End)));
    pair([Event::Tick(1), Event::Joined(reader.clone())]);
    let mut event = Event::Tick(1);
    let slot = tick(&mut event);
    *slot = Event::Joined(reader.clone());
    println!("{slot:?}"); //~ unconsented-use Reader::name -> operations.logging
    locked(reader.clone());
    in_a_block(Event::Joined(reader.clone()));
    endless(reader.clone());
    nested(Note::Nested(Box::new(Note::Text(reader.name.clone()))));
    nested(Note::Nested(Box::new(Note::Number(1))));
    kept(vec![Event::Joined(reader.clone()), Event::Tick(1)]);
    let mut kept = Some(reader);
    while let Some(reader) = kept {
        println!("{}", reader.name); //~ unconsented-use Reader::name -> operations.logging
        kept = None;
    }
    println!("{kept:?}");
}
