//! The error of what was awaited is its error: the value that it would have been is not in it.
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use consent::Pii;

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    room: u32,
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

async fn load(room: u32) -> Result<Guest, String> {
    match room {
        0 => Err("no such room".to_owned()),
        _ => Ok(Guest { name: probe::text("Guest::name"), room }),
    }
}

fn boxed(room: u32) -> Pin<Box<dyn Future<Output = Result<Guest, String>>>> {
    Box::pin(load(room))
}

async fn show(room: u32) -> Result<u32, String> {
    let guest = load(room).await?;
    println!("{}", guest.name); //~ unconsented-use Guest::name -> operations.logging
    let again = boxed(guest.room).await?;
    Ok(again.room)
}

async fn name(room: u32) -> Result<String, String> {
    Ok(load(room).await.map_err(|error| format!("room {room}: {error}"))?.name)
}

fn main() {
    for room in [0, 7] {
        match block_on(show(room)) {
            Ok(room) => println!("{room}"),
            Err(error) => println!("{error}"),
        }
        match block_on(name(room)) {
            Ok(name) => println!("{name}"), //~ unconsented-use Guest::name -> operations.logging
            Err(error) => println!("{error}"),
        }
    }
}
