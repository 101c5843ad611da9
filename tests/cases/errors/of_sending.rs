//! The error of a future that sends holds nothing of what it sends, and a sender nothing of what went through it.
//! crates: futures, tokio
use std::marker::PhantomData;
use std::time::Duration;

use consent::Pii;
use futures::{Sink, SinkExt, StreamExt};

#[derive(Pii, Debug, Clone)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    room: u32,
}

async fn hand_on<S>(guests: &mut S, guest: &Guest) -> bool
where
    S: Sink<Guest> + Unpin,
    S::Error: std::fmt::Debug,
{
    if let Err(error) = guests.send(guest.clone()).await {
        println!("not sent: {error:?}");
        return false;
    }
    match tokio::time::timeout(Duration::from_secs(5), guests.send(guest.clone())).await {
        Ok(Ok(())) => true,
        Ok(Err(error)) => {
            println!("not sent: {error:?}");
            false
        }
        Err(late) => {
            println!("{late}");
            false
        }
    }
}

#[derive(Debug)]
struct Desk {
    guests: tokio::sync::mpsc::Sender<Guest>,
    number: u32,
}

#[derive(Debug)]
struct Key<T> {
    number: u32,
    of: PhantomData<T>,
}

#[derive(Debug)]
struct Open {
    list: Vec<Guest>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let guest = Guest { name: probe::text("Guest::name"), room: 4 };
    let (mut sender, mut receiver) = futures::channel::mpsc::channel(4);
    println!("{}", hand_on(&mut sender, &guest).await);
    println!("{:?}", receiver.next().await.map(|it| it.room));
    println!("{:?}", receiver.next().await); //~ unconsented-use Guest::name -> operations.logging
    drop(receiver);
    println!("{}", hand_on(&mut sender, &guest).await);

    let (guests, mut come) = tokio::sync::mpsc::channel(4);
    let desk = Desk { guests, number: 3 };
    println!("{desk:?} {}", desk.number);
    desk.guests.send(guest.clone()).await.unwrap();
    println!("{desk:?}");
    println!("{:?}", come.recv().await); //~ unconsented-use Guest::name -> operations.logging
    drop(come);
    if let Err(error) = desk.guests.try_send(guest.clone()) {
        println!("{:?}", error.into_inner()); //~ unconsented-use Guest::name -> operations.logging
    }

    let key: Key<Guest> = Key { number: guest.room, of: PhantomData };
    println!("{key:?} {} {:?}", key.number, key.of);
    println!("{:?}", Open { list: vec![guest] }.list.len());
}
