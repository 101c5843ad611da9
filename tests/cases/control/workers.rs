//! A worker that waits for what is sent was there before anything was.
use consent::Pii;
use std::future::Future;
use std::pin::pin;
use std::sync::mpsc::{self, Receiver};
use std::task::{Context, Poll, Waker};

#[derive(Pii, Clone)]
struct User {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

async fn deliver(inbox: Receiver<String>) {
    for mail in inbox {
        println!("{mail}"); //~ unconsented-use User::email -> operations.logging
    }
}

async fn count(inbox: Receiver<u32>) {
    for id in inbox {
        println!("{id}");
    }
}

fn main() {
    let user = User { id: 3, email: probe::text("User::email") };
    let (send, inbox) = mpsc::channel();
    let worker = async move {
        while let Ok(mail) = inbox.recv() {
            println!("{mail}"); //~ unconsented-use User::email -> operations.logging
        }
    };
    send.send(user.email.clone()).unwrap();
    drop(send);
    run(worker);

    let (send, inbox) = mpsc::channel();
    let worker = deliver(inbox);
    send.send(user.email.clone()).unwrap();
    drop(send);
    run(worker);

    let (send, inbox) = mpsc::channel();
    let worker = count(inbox);
    send.send(user.id).unwrap();
    drop(send);
    run(worker);
}
