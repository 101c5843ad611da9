//! What goes by the closures of futures and streams: the other side of a result, the second of two, what a fold began with.
//! crates: futures
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use consent::Pii;
use futures::executor::block_on;
use futures::future::{self, BoxFuture, Either};
use futures::{FutureExt, StreamExt, TryFutureExt, TryStreamExt, stream};

#[derive(Clone, Debug, Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    seat: u32,
}

struct Wrong(u32);

impl From<u32> for Wrong {
    fn from(code: u32) -> Self {
        Wrong(code)
    }
}

async fn found(guest: Guest) -> Result<String, u32> {
    if guest.seat > 90 { Err(guest.seat) } else { Ok(guest.name) }
}

async fn refused(guest: Guest) -> Result<u32, String> {
    if guest.seat > 90 { Ok(guest.seat) } else { Err(guest.name) }
}

fn name(guest: Guest) -> BoxFuture<'static, String> {
    async move { guest.name }.boxed()
}

fn later(guest: Guest) -> impl Future<Output = Result<String, u32>> {
    future::ready(1).then(move |_| async move { Ok(guest.name) })
}

struct Failing(String);

impl Future for Failing {
    type Output = Result<u32, String>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(Err(self.0.clone()))
    }
}

async fn shown(guest: Guest) {
    println!("{}", later(guest.clone()).await.unwrap_or_default()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", found(guest.clone()).or_else(|_| async { Ok::<_, u32>(String::new()) }).await.unwrap_or_default()); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", refused(guest.clone()).and_then(|seat| async move { Ok(seat + 1) }).await.ok());
    println!("{:?}", refused(guest).and_then(|seat| async move { Ok(seat + 1) }).await.err()); //~ unconsented-use Guest::name -> operations.logging
}

fn sides(guest: &Guest) {
    println!("{:?}", block_on(found(guest.clone()).or_else(|_| async { Ok::<_, u32>(String::new()) }))); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", block_on(refused(guest.clone()).and_then(|seat| async move { Ok(seat + 1) }))); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", block_on(Failing(guest.name.clone())).err()); //~ unconsented-use Guest::name -> operations.logging
    let results = stream::iter(vec![Err::<u32, String>(guest.name.clone())]);
    println!("{:?}", block_on(results.and_then(|seat| async move { Ok(seat + 1) }).collect::<Vec<_>>())); //~ unconsented-use Guest::name -> operations.logging
    let text = guest.name.clone();
    let told = future::ready(Ok::<u32, u32>(1)).and_then(move |_| async move { Ok(text) }).err_into::<Wrong>();
    println!("{}", block_on(told).unwrap_or_default()); //~ unconsented-use Guest::name -> operations.logging
}

fn seconds(guest: &Guest) {
    let both = stream::iter(vec![String::new()]).chain(stream::iter(vec![guest.name.clone()]));
    println!("{:?}", block_on(both.collect::<Vec<_>>())); //~ unconsented-use Guest::name -> operations.logging
    let merged = stream::select(stream::iter(vec![String::new()]), stream::iter(vec![guest.name.clone()]));
    println!("{:?}", block_on(merged.collect::<Vec<_>>())); //~ unconsented-use Guest::name -> operations.logging
    let either = if guest.seat > 90 { async { String::new() }.left_future() } else { name(guest.clone()).right_future() };
    println!("{}", block_on(either)); //~ unconsented-use Guest::name -> operations.logging
    match block_on(future::select(future::pending::<u32>(), name(guest.clone()))) {
        Either::Left((number, _)) => println!("{number}"),
        Either::Right((text, _)) => println!("{text}"), //~ unconsented-use Guest::name -> operations.logging
    }
}

fn folded(guest: &Guest) {
    let none = stream::iter(Vec::<u32>::new());
    println!("{}", block_on(none.fold(guest.name.clone(), |_, seat| async move { seat.to_string() }))); //~ unconsented-use Guest::name -> operations.logging
    let guests = [guest.clone()];
    let seats = stream::iter(&guests).filter_map(|guest| async move { Some(guest.seat) }).collect::<Vec<_>>();
    println!("{:?}", block_on(seats));
    let names = stream::iter(&guests).filter_map(|guest| async move { Some(&guest.name) }).collect::<Vec<_>>();
    println!("{:?}", block_on(names)); //~ unconsented-use Guest::name -> operations.logging
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name"), seat: 4 };
    block_on(shown(guest.clone()));
    sides(&guest);
    seconds(&guest);
    folded(&guest);
}
