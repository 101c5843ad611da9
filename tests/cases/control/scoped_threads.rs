//! Threads in a scope borrow, joined ones give back, channels and barriers pass on.
use consent::Pii;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, RwLock};
use std::thread;

#[derive(Debug, Clone, Pii)]
struct Worker {
    shift: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

enum Job {
    Print(Worker),
    Count(u32),
    Stop,
}

fn run(jobs: Receiver<Job>, done: Sender<(u32, String)>) {
    while let Ok(job) = jobs.recv() {
        match job {
            Job::Print(worker) => done.send((worker.shift, worker.name)).unwrap(),
            Job::Count(n) => done.send((n, "count".to_owned())).unwrap(),
            Job::Stop => break,
        }
    }
}

fn longest(workers: &[Worker]) -> (String, u32) {
    thread::scope(|scope| {
        let names = scope.spawn(|| workers.iter().map(|w| w.name.clone()).max_by_key(String::len));
        let shifts = scope.spawn(|| workers.iter().map(|w| w.shift).max());
        (names.join().unwrap().unwrap_or_default(), shifts.join().unwrap().unwrap_or_default())
    })
}

fn main() {
    let worker = Worker { shift: 2, name: probe::text("Worker::name") };
    let (name, shift) = longest(&[worker.clone()]);
    println!("{shift}");
    println!("{name}"); //~ unconsented-use Worker::name -> operations.logging
    let (to_do, jobs) = mpsc::channel();
    let (done, results) = mpsc::channel();
    let handle = thread::spawn(move || run(jobs, done));
    to_do.send(Job::Count(4)).unwrap();
    to_do.send(Job::Print(worker.clone())).unwrap();
    to_do.send(Job::Stop).unwrap();
    handle.join().unwrap();
    for (shift, text) in results {
        println!("{shift}");
        println!("{text}"); //~ unconsented-use Worker::name -> operations.logging
    }
    let handles: Vec<_> = (0..2)
        .map(|n| {
            let worker = worker.clone();
            thread::spawn(move || if n == 0 { worker.name } else { n.to_string() })
        })
        .collect();
    let all: Vec<String> = handles.into_iter().filter_map(|handle| handle.join().ok()).collect();
    println!("{all:?}"); //~ unconsented-use Worker::name -> operations.logging
    let counts: Vec<u32> = [worker.clone()].iter().map(|w| w.shift).map(|s| thread::spawn(move || s + 1)).filter_map(|h| h.join().ok()).collect();
    println!("{counts:?}");
    let pair = Arc::new((Mutex::new(None), Condvar::new()));
    let other = Arc::clone(&pair);
    let name = worker.name.clone();
    let teller = thread::spawn(move || {
        *other.0.lock().unwrap() = Some(name);
        other.1.notify_one();
    });
    let mut told = pair.0.lock().unwrap();
    while told.is_none() {
        told = pair.1.wait(told).unwrap();
    }
    println!("{told:?}"); //~ unconsented-use Worker::name -> operations.logging
    drop(told);
    teller.join().unwrap();
    let totals = RwLock::new(Vec::new());
    thread::scope(|scope| {
        scope.spawn(|| totals.write().unwrap().push(worker.shift));
    });
    println!("{:?}", totals.into_inner().unwrap());
    let names = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for part in worker.name.split('@') {
            let names = &names;
            scope.spawn(move || names.lock().unwrap().push(part.to_owned()));
        }
    });
    println!("{}", names.lock().unwrap().len());
    println!("{:?}", names.lock().unwrap()); //~ unconsented-use Worker::name -> operations.logging
}
