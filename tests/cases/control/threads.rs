//! What a thread takes, returns and sends.
use consent::Pii;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

#[derive(Clone, Pii)]
struct Job {
    number: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    owner: String,
}

fn main() {
    let job = Job { number: 3, owner: probe::text("Job::owner") };
    let owner = job.owner.clone();
    let returned = thread::spawn(move || format!("done for {owner}")).join().unwrap_or_default();
    println!("{returned}"); //~ unconsented-use Job::owner -> operations.logging
    let number = job.number;
    println!("{:?}", thread::spawn(move || number + 1).join().ok());
    let (sender, receiver) = mpsc::channel();
    let message = job.owner.clone();
    thread::spawn(move || sender.send(message));
    for message in receiver {
        println!("{message}"); //~ unconsented-use Job::owner -> operations.logging
    }
    let (numbers, received) = mpsc::channel();
    numbers.send(job.number).ok();
    println!("{:?}", received.recv());
    let shared = Arc::new(Mutex::new(Vec::new()));
    thread::scope(|scope| {
        scope.spawn(|| {
            if let Ok(mut list) = shared.lock() {
                list.push(job.owner.clone());
            }
        });
    });
    println!("{:?}", shared.lock().map(|list| list.join(",")).ok()); //~ unconsented-use Job::owner -> operations.logging
    println!("{}", Arc::strong_count(&shared));
}
