//! A rule engine decides over people and answers with reasons that name roles, not people.
use consent::Pii;
use std::collections::{BTreeSet, HashMap};
use std::fmt;

#[derive(Debug, Clone, Pii)]
struct Person {
    id: u32,
    roles: BTreeSet<Role>,
    active: bool,
    #[pii(category = "user.name", purposes = ["security"])]
    name: String,
    #[pii(category = "user.demographic.age", purposes = ["security"])]
    age: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Role {
    Admin,
    Editor,
    Guest,
}

#[derive(Debug, Clone, PartialEq)]
enum Decision {
    Allow,
    Deny { reason: String, code: u16 },
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Decision::Allow => f.write_str("allowed"),
            Decision::Deny { reason, code } => write!(f, "denied: {reason} ({code})"),
        }
    }
}

struct Rule {
    title: &'static str,
    check: fn(&Person, &Request) -> Option<Decision>,
}

struct Request {
    path: String,
    method: Method,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Method {
    Get,
    Post,
}

fn deny(reason: impl Into<String>, code: u16) -> Option<Decision> {
    Some(Decision::Deny { reason: reason.into(), code })
}

const RULES: &[Rule] = &[
    Rule { title: "active", check: |person, _| if person.active { None } else { deny("not active", 1) } },
    Rule { title: "role", check: |person, request| match request.method {
        Method::Post if !person.roles.contains(&Role::Editor) => deny(format!("{:?} needed", Role::Editor), 2),
        _ => None,
    } },
    Rule { title: "path", check: |_, request| if request.path.starts_with("/admin") { deny(&request.path, 3) } else { None } },
];

fn decide(person: &Person, request: &Request) -> (Decision, Vec<&'static str>) {
    let mut asked = Vec::new();
    for rule in RULES {
        asked.push(rule.title);
        if let Some(decision) = (rule.check)(person, request) {
            return (decision, asked);
        }
    }
    (Decision::Allow, asked)
}

#[derive(Default)]
struct Audit {
    counts: HashMap<Method, u32>,
    lines: Vec<(u32, String)>,
    names: Vec<String>,
}

impl Audit {
    fn note(&mut self, person: &Person, request: &Request, decision: &Decision) {
        *self.counts.entry(request.method).or_default() += 1;
        self.lines.push((person.id, decision.to_string()));
        if matches!(decision, Decision::Deny { code: 3.., .. }) {
            self.names.push(person.name.clone());
        }
    }

    fn codes(&self) -> usize {
        self.lines.iter().filter(|(_, line)| line.contains("denied")).count()
    }
}

fn is_adult(person: &Person) -> bool {
    person.age >= 18
}

fn main() {
    let person = Person {
        id: 31,
        roles: BTreeSet::from([Role::Guest]),
        active: true,
        name: probe::text("Person::name"),
        age: probe::number("Person::age"),
    };
    let mut audit = Audit::default();
    for (path, method) in [("/", Method::Get), ("/page", Method::Post), ("/admin", Method::Get)] {
        let request = Request { path: path.to_owned(), method };
        let (decision, asked) = decide(&person, &request);
        println!("{decision}");
        println!("{asked:?}");
        audit.note(&person, &request, &decision);
        if let Decision::Deny { reason, code } = &decision {
            println!("{reason} {code}");
        }
    }
    println!("{:?}", audit.lines);
    println!("{:?}", audit.counts.get(&Method::Get));
    println!("{}", audit.codes());
    println!("{:?}", audit.names); //~ unconsented-use Person::name -> operations.logging
    println!("{}", audit.names.len());
    println!("{}", is_adult(&person));
    println!("{:?}", person.roles.iter().next());
    println!("{}", person.roles.contains(&Role::Admin));
    println!("{:?}", (person.id, person.active));
    println!("{}", person.age); //~ unconsented-use Person::age -> operations.logging
    let admin = Person { roles: [Role::Admin, Role::Editor].into(), ..person.clone() };
    println!("{}", decide(&admin, &Request { path: "/".to_owned(), method: Method::Post }).0);
    println!("{:?}", admin.roles);
    println!("{admin:?}"); //~ unconsented-use Person::name -> operations.logging //~ unconsented-use Person::age -> operations.logging
}
