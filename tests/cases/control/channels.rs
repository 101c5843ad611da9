//! What is sent to a thread or through a channel arrives there.
use consent::Pii;
use std::sync::mpsc;
use std::sync::{Arc, Condvar, Mutex, RwLock};
use std::thread;

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
}

enum Message {
    Hello(String),
    Age(u32),
    Stop,
}

struct Shared {
    names: Mutex<Vec<String>>,
    total: RwLock<u32>,
    ready: Condvar,
}

fn main() {
    let one = person();
    let (send, receive) = mpsc::channel();
    let sender = send.clone();
    let name = one.name.clone();
    let age = one.age;
    let worker = thread::spawn(move || {
        sender.send(Message::Age(age)).ok();
        sender.send(Message::Hello(name)).ok();
        sender.send(Message::Stop).ok();
    });
    for message in receive {
        match message {
            Message::Hello(name) => println!("{name}"), //~ unconsented-use Person::name -> operations.logging
            Message::Age(age) => println!("{age}"),
            Message::Stop => break,
        }
    }
    worker.join().ok();
    drop(send);
    let name = one.name.clone();
    println!("{:?}", thread::spawn(move || name.trim().to_owned()).join().ok()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", thread::spawn(move || age + 1).join().ok());
    let shared = Arc::new(Shared { names: Mutex::default(), total: RwLock::new(0), ready: Condvar::new() });
    let handles: Vec<thread::JoinHandle<usize>> = (0..2)
        .map(|_| {
            let shared = Arc::clone(&shared);
            let one = one.clone();
            thread::spawn(move || {
                shared.names.lock().unwrap().push(one.name);
                *shared.total.write().unwrap() += one.age;
                shared.ready.notify_all();
                1
            })
        })
        .collect();
    for handle in handles {
        println!("{}", handle.join().unwrap());
    }
    println!("{:?}", shared.names.lock().unwrap()); //~ unconsented-use Person::name -> operations.logging
    println!("{}", shared.total.read().unwrap());
    let mut scoped = Vec::new();
    let mut sum = 0;
    thread::scope(|scope| {
        scope.spawn(|| scoped.push(one.name.clone()));
        let handle = scope.spawn(|| one.age + 1);
        sum = handle.join().unwrap();
    });
    println!("{scoped:?}"); //~ unconsented-use Person::name -> operations.logging
    println!("{sum}");
    let (ages, got) = mpsc::sync_channel::<u32>(1);
    ages.send(one.age).ok();
    println!("{:?}", got.recv());
    println!("{:?}", got.try_recv().is_err());
}
