//! Futures and streams that are boxed by methods of futures give what they gave before.
//! crates: futures
use std::future::Future;
use std::pin::Pin;

use consent::Pii;
use futures::executor::block_on;
use futures::future::{BoxFuture, LocalBoxFuture};
use futures::stream::{self, BoxStream};
use futures::{FutureExt, StreamExt, TryFutureExt, TryStreamExt};

#[derive(Clone, Debug, Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    seat: u32,
}

fn name(guest: Guest) -> BoxFuture<'static, String> {
    async move { guest.name }.boxed()
}

fn seat(guest: Guest) -> BoxFuture<'static, u32> {
    async move { guest.seat }.boxed()
}

fn local(guest: &Guest) -> LocalBoxFuture<'_, Result<String, u32>> {
    async move { if guest.seat > 90 { Err(guest.seat) } else { Ok(guest.name.clone()) } }.boxed_local()
}

fn names(guests: Vec<Guest>) -> BoxStream<'static, String> {
    stream::iter(guests).map(|guest| guest.name).boxed()
}

fn seats(guests: Vec<Guest>) -> BoxStream<'static, u32> {
    stream::iter(guests).map(|guest| guest.seat).boxed()
}

trait Told {
    fn told(self) -> impl Future<Output = Result<String, u32>> + Send;
}

impl Told for Guest {
    fn told(self) -> impl Future<Output = Result<String, u32>> + Send {
        async move { Ok(format!("{} at {}", self.name, self.seat)) }.boxed()
    }
}

impl Told for u32 {
    fn told(self) -> impl Future<Output = Result<String, u32>> + Send {
        async move { Ok(self.to_string()) }.boxed()
    }
}

async fn tell<T: Told>(it: T) -> String {
    it.told().await.unwrap_or_default()
}

fn by_hand(guest: Guest) -> Pin<Box<dyn Future<Output = String>>> {
    Box::pin(async move { guest.name })
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name"), seat: 4 };
    println!("{}", block_on(name(guest.clone()))); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", block_on(seat(guest.clone())));
    println!("{:?}", block_on(local(&guest))); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", block_on(local(&guest)).err());
    println!("{:?}", block_on(names(vec![guest.clone()]).collect::<Vec<_>>())); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", block_on(seats(vec![guest.clone()]).collect::<Vec<_>>()));
    println!("{}", block_on(tell(guest.clone()))); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", block_on(tell(guest.seat)));
    println!("{}", block_on(by_hand(guest.clone()))); //~ unconsented-use Guest::name -> operations.logging
    let later = async { guest.name.clone() }.map(|name| name.len()).boxed_local();
    println!("{}", block_on(later));
    let upper = async { guest.name.clone() }.map(|name| name.to_uppercase()).boxed_local();
    println!("{}", block_on(upper)); //~ unconsented-use Guest::name -> operations.logging
    let both = local(&guest).map_ok(|name| name + "!").map_err(|seat| seat + 1);
    println!("{:?}", block_on(both)); //~ unconsented-use Guest::name -> operations.logging
    let shared = name(guest.clone()).shared();
    println!("{}", block_on(shared.clone())); //~ unconsented-use Guest::name -> operations.logging
    let flat = async { name(guest.clone()) }.flatten();
    println!("{}", block_on(flat)); //~ unconsented-use Guest::name -> operations.logging
    let mut tried = stream::iter(vec![Ok::<_, u32>(guest.clone()), Err(3)]).boxed();
    println!("{:?}", block_on(tried.try_next()).map(|it| it.map(|it| it.seat)));
    println!("{:?}", block_on(tried.try_next()).err());
    let tried = stream::iter(vec![Ok::<_, u32>(guest.clone())]).boxed();
    println!("{:?}", block_on(tried.try_collect::<Vec<_>>())); //~ unconsented-use Guest::name -> operations.logging
    let either = if guest.seat > 3 { name(guest.clone()).left_future() } else { async { String::new() }.right_future() };
    println!("{}", block_on(either)); //~ unconsented-use Guest::name -> operations.logging
}
