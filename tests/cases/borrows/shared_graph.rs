//! Nodes that are shared by `Rc`, `RefCell` and `Weak`.
use consent::Pii;
use std::cell::RefCell;
use std::rc::{Rc, Weak};

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
}

struct Tree {
    label: RefCell<String>,
    depth: u32,
    children: RefCell<Vec<Rc<Tree>>>,
    parent: RefCell<Weak<Tree>>,
}

impl Tree {
    fn new(label: &str, depth: u32) -> Rc<Tree> {
        Rc::new(Tree {
            label: RefCell::new(label.to_owned()),
            depth,
            children: RefCell::default(),
            parent: RefCell::new(Weak::new()),
        })
    }

    fn add(self: &Rc<Self>, child: Rc<Tree>) {
        *child.parent.borrow_mut() = Rc::downgrade(self);
        self.children.borrow_mut().push(child);
    }
}

struct Log {
    lines: Rc<RefCell<Vec<String>>>,
}

impl Log {
    fn note(&self, line: &str) {
        self.lines.borrow_mut().push(line.to_owned());
    }
}

fn main() {
    let one = person();
    let root = Tree::new("root", 0);
    let leaf = Tree::new("leaf", one.age);
    root.add(leaf.clone());
    println!("{}", root.label.borrow());
    println!("{}", leaf.depth);
    leaf.label.replace(one.name.clone());
    println!("{}", leaf.label.borrow()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", root.children.borrow().first().map(|c| c.label.borrow().clone())); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", root.children.borrow().first().map(|c| c.depth));
    println!("{:?}", leaf.parent.borrow().upgrade().map(|p| p.depth));
    let lines = Rc::new(RefCell::new(Vec::new()));
    let log = Log { lines: Rc::clone(&lines) };
    log.note("plain");
    println!("{:?}", lines.borrow());
    log.note(&one.name);
    println!("{:?}", lines.borrow()); //~ unconsented-use Person::name -> operations.logging
    println!("{}", lines.borrow().len());
    let counter = Rc::new(RefCell::new(0));
    let other = counter.clone();
    *other.borrow_mut() += one.age;
    println!("{}", counter.borrow());
    let shared = Rc::new(RefCell::new(String::new()));
    let writer = {
        let shared = shared.clone();
        move |text: &str| shared.borrow_mut().push_str(text)
    };
    writer(&one.name);
    println!("{}", shared.borrow()); //~ unconsented-use Person::name -> operations.logging
}
