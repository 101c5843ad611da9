//! `async` functions and blocks give what they return when they are awaited.
use consent::Pii;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

#[derive(Clone, Pii)]
struct Passenger {
    seat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

async fn load(seat: u32) -> Passenger {
    Passenger { seat, name: probe::text("Passenger::name") }
}

async fn name(seat: u32) -> Option<String> {
    let passenger = load(seat).await;
    Some(passenger.name)
}

async fn seat() -> u32 {
    load(7).await.seat
}

fn boxed(passenger: Passenger) -> Pin<Box<dyn Future<Output = String>>> {
    Box::pin(async move { passenger.name })
}

async fn run() {
    println!("{:?}", name(1).await); //~ unconsented-use Passenger::name -> operations.logging
    println!("{}", seat().await);
    let passenger = load(2).await;
    let block = async { format!("{} sits there", passenger.name) };
    println!("{}", block.await); //~ unconsented-use Passenger::name -> operations.logging
    let block = async { passenger.seat };
    println!("{}", block.await);
    println!("{}", boxed(passenger.clone()).await); //~ unconsented-use Passenger::name -> operations.logging
    let later = async move |greeting: &str| println!("{greeting} {}", passenger.name); //~ unconsented-use Passenger::name -> operations.logging
    later("hello").await;
}

fn main() {
    block_on(run());
    println!("{}", block_on(seat()));
    println!("{}", block_on(load(3)).name); //~ unconsented-use Passenger::name -> operations.logging
}
