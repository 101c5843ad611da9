//! Channels of other crates: what goes in at one end comes out at the other, also at one made from an end, and where
//! there was a value from the start.
use consent::Pii;
use std::thread;

#[derive(Debug, Clone, Pii)]
struct Guest {
    room: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

struct Desk {
    bell: flume::Sender<String>,
    door: flume::Sender<u32>,
}

impl Desk {
    fn check_in(&self, guest: &Guest) {
        self.bell.send(guest.name.clone());
        self.door.send(guest.room);
    }
}

fn porter(rx: flume::Receiver<String>, doors: flume::Receiver<u32>) {
    while let Some(name) = rx.recv() {
        println!("{name}"); //~ unconsented-use Guest::name -> operations.logging
    }
    while let Some(room) = doors.recv() {
        println!("{room}");
    }
}

fn main() {
    let guest = Guest { room: 7, name: probe::text("Guest::name") };
    let (bell, rx) = flume::unbounded();
    let (door, doors) = flume::unbounded();
    let desk = Desk { bell, door };
    let worker = thread::spawn(move || porter(rx, doors));
    desk.check_in(&guest);
    drop(desk);
    worker.join().unwrap();

    // An end made of another before anything was sent.
    let (tx, _rx) = broadcast::channel::<String>(4);
    let other = tx.subscribe();
    let (rooms, _) = broadcast::channel::<u32>(4);
    let numbers = rooms.subscribe();
    tx.send(guest.name.clone());
    rooms.send(guest.room);
    println!("{:?}", other.recv()); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", numbers.recv());

    // There is a value from the start.
    let (tx, rx) = watch::channel(guest.name.clone());
    println!("{}", *rx.borrow()); //~ unconsented-use Guest::name -> operations.logging
    let (last, seen) = watch::channel(String::new());
    println!("{}", *seen.borrow()); //~ false unconsented-use Guest::name -> operations.logging # who reads may do so at the same time as others send
    last.send(guest.name.clone());
    println!("{}", *seen.borrow()); //~ unconsented-use Guest::name -> operations.logging
    drop(tx);

    let (once, answer) = oneshot::channel();
    let asked = thread::spawn(move || answer.recv());
    once.send(guest);
    let got: Option<Guest> = asked.join().unwrap();
    if let Some(guest) = got {
        println!("{}", guest.room);
        println!("{}", guest.name); //~ unconsented-use Guest::name -> operations.logging
    }
}

//- crate flume
// Outside the workspace.
use std::sync::mpsc;

pub struct Sender<T>(mpsc::Sender<T>);
pub struct Receiver<T>(mpsc::Receiver<T>);

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let (tx, rx) = mpsc::channel();
    (Sender(tx), Receiver(rx))
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> bool {
        self.0.send(value).is_ok()
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Option<T> {
        self.0.recv().ok()
    }
}

//- crate broadcast
// Outside the workspace.
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

type Queue<T> = Arc<Mutex<VecDeque<T>>>;

pub struct Sender<T>(Arc<Mutex<Vec<Queue<T>>>>);
pub struct Receiver<T>(Queue<T>);

pub fn channel<T: Clone>(_capacity: usize) -> (Sender<T>, Receiver<T>) {
    let sender = Sender(Arc::default());
    let receiver = sender.subscribe();
    (sender, receiver)
}

impl<T: Clone> Sender<T> {
    pub fn send(&self, value: T) -> usize {
        let queues = self.0.lock().unwrap();
        queues.iter().for_each(|queue| queue.lock().unwrap().push_back(value.clone()));
        queues.len()
    }

    pub fn subscribe(&self) -> Receiver<T> {
        let queue: Queue<T> = Arc::new(Mutex::new(VecDeque::new()));
        self.0.lock().unwrap().push(queue.clone());
        Receiver(queue)
    }
}

impl<T: Clone> Receiver<T> {
    pub fn recv(&self) -> Option<T> {
        self.0.lock().unwrap().pop_front()
    }
}

//- crate watch
// Outside the workspace.
use std::sync::{Arc, Mutex, MutexGuard};

pub struct Sender<T>(Arc<Mutex<T>>);
pub struct Receiver<T>(Arc<Mutex<T>>);

pub struct Ref<'a, T>(MutexGuard<'a, T>);

impl<T> std::ops::Deref for Ref<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {
    let value = Arc::new(Mutex::new(init));
    (Sender(value.clone()), Receiver(value))
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> bool {
        *self.0.lock().unwrap() = value;
        true
    }
}

impl<T> Receiver<T> {
    pub fn borrow(&self) -> Ref<'_, T> {
        Ref(self.0.lock().unwrap())
    }
}

//- crate oneshot
// Outside the workspace.
use std::sync::mpsc;

pub struct Sender<T>(mpsc::Sender<T>);
pub struct Receiver<T>(mpsc::Receiver<T>);

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let (tx, rx) = mpsc::channel();
    (Sender(tx), Receiver(rx))
}

impl<T> Sender<T> {
    pub fn send(self, value: T) -> Result<(), T> {
        self.0.send(value).map_err(|error| error.0)
    }
}

impl<T> Receiver<T> {
    pub fn recv(self) -> Option<T> {
        self.0.recv().ok()
    }
}
