//! Objects that hold objects of the same trait: each adds, drops or passes on.
use consent::Pii;
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Debug, Clone, Pii)]
struct Account {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

trait Sink {
    fn write(&self, line: &str);
    fn name(&self) -> String;
}

#[derive(Default)]
struct Memory(RefCell<Vec<String>>);

impl Sink for Memory {
    fn write(&self, line: &str) {
        self.0.borrow_mut().push(line.to_owned());
    }

    fn name(&self) -> String {
        "memory".to_owned()
    }
}

struct Prefixed<S> {
    prefix: String,
    inner: S,
}

impl<S: Sink> Sink for Prefixed<S> {
    fn write(&self, line: &str) {
        self.inner.write(&format!("{}{line}", self.prefix));
    }

    fn name(&self) -> String {
        format!("prefixed {}", self.inner.name())
    }
}

struct Masked(Rc<dyn Sink>);

impl Sink for Masked {
    fn write(&self, line: &str) {
        self.0.write(&"*".repeat(line.len()));
    }

    fn name(&self) -> String {
        format!("masked {}", self.0.name())
    }
}

struct Lengths(RefCell<Vec<usize>>);

impl Sink for Lengths {
    fn write(&self, line: &str) {
        self.0.borrow_mut().push(line.len());
    }

    fn name(&self) -> String {
        format!("{} lengths", self.0.borrow().len())
    }
}

impl<S: Sink + ?Sized> Sink for Rc<S> {
    fn write(&self, line: &str) {
        (**self).write(line);
    }

    fn name(&self) -> String {
        (**self).name()
    }
}

fn log(sink: &dyn Sink, account: &Account) {
    sink.write(&account.email);
}

fn log_id(sink: &impl Sink, account: &Account) {
    sink.write(&account.id.to_string());
}

fn main() {
    let account = Account { id: 3, email: probe::text("Account::email") };
    let plain = Memory::default();
    log_id(&plain, &account);
    println!("{:?}", plain.0.borrow());
    let memory = Memory::default();
    log(&memory, &account);
    println!("{}", memory.name());
    println!("{:?}", memory.0.borrow()); //~ unconsented-use Account::email -> operations.logging
    let prefixed = Prefixed { prefix: "> ".to_owned(), inner: Memory::default() };
    log(&prefixed, &account);
    println!("{}", prefixed.name());
    println!("{:?}", prefixed.inner.0.borrow()); //~ unconsented-use Account::email -> operations.logging
    let target = Rc::new(Memory::default());
    log(&Masked(target.clone()), &account);
    println!("{:?}", target.0.borrow()); //~ false unconsented-use Account::email -> operations.logging # what a shared field once holds is remembered for all of its kind, also before it is written
    log(&Prefixed { prefix: "> ".to_owned(), inner: target.clone() }, &account);
    println!("{:?}", target.0.borrow()); //~ unconsented-use Account::email -> operations.logging
    let lengths = Lengths(RefCell::default());
    log(&lengths, &account);
    println!("{}", lengths.name());
    let named = Prefixed { prefix: account.email.clone(), inner: Lengths(RefCell::default()) };
    println!("{}", named.name());
    println!("{}", named.prefix); //~ unconsented-use Account::email -> operations.logging
}
