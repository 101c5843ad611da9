//! What streams and futures make of what they yield, by the methods of `futures`.
//! crates: futures
use std::future::{self, Future};

use consent::Pii;
use futures::executor::block_on;
use futures::{FutureExt, Stream, StreamExt, TryFutureExt, TryStreamExt, stream};

#[derive(Clone, Debug, Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    seat: u32,
}

#[derive(Debug)]
struct Shown {
    text: String,
    seat: u32,
}

#[derive(Debug)]
struct Wrong(u32);

impl From<u32> for Wrong {
    fn from(code: u32) -> Self {
        Wrong(code)
    }
}

struct Desk;

impl Desk {
    async fn show(&self, guest: Guest) -> Result<Shown, u32> {
        if guest.seat > 90 {
            return Err(guest.seat);
        }
        Ok(Shown { text: guest.name, seat: guest.seat })
    }

    fn stored(&self) -> impl Stream<Item = Result<Guest, u32>> + '_ {
        stream::iter([Ok(Guest { name: probe::text("Guest::name"), seat: 4 })])
    }
}

async fn tried(desk: &Desk) -> Result<(), Wrong> {
    let shown: Vec<Shown> =
        desk.stored().map_err(Wrong::from).and_then(|guest| desk.show(guest).map_err(Wrong::from)).try_collect().await?;
    println!("{:?}", shown.iter().map(|it| it.seat).collect::<Vec<_>>());
    println!("{:?}", shown.iter().map(|it| &it.text).collect::<Vec<_>>()); //~ unconsented-use Guest::name -> operations.logging
    let either: Vec<Shown> = desk
        .stored()
        .and_then(|guest| match guest.seat {
            4 => desk.show(guest).left_future(),
            _ => future::ready(Err(3)).right_future(),
        })
        .try_collect()
        .await?;
    println!("{:?}", either[0].seat);
    println!("{:?}", either[0].text); //~ unconsented-use Guest::name -> operations.logging
    let names: Vec<String> = desk.stored().map_ok(|guest| guest.name).try_collect().await?;
    println!("{names:?}"); //~ unconsented-use Guest::name -> operations.logging
    let seats: Vec<u32> = desk.stored().map_ok(|guest| guest.seat).try_collect().await?;
    println!("{seats:?}");
    let mut all = desk.stored().boxed_local();
    while let Some(guest) = all.try_next().await? {
        println!("{}", guest.seat);
        println!("{}", guest.name); //~ unconsented-use Guest::name -> operations.logging
    }
    desk.stored()
        .try_for_each(|guest| async move {
            println!("{}", guest.seat);
            println!("{}", guest.name); //~ unconsented-use Guest::name -> operations.logging
            Ok(())
        })
        .await?;
    let joined = desk.stored().try_fold(String::new(), |text, guest| async move { Ok(text + &guest.name) }).await?;
    println!("{joined}"); //~ unconsented-use Guest::name -> operations.logging
    let sum = desk.stored().try_fold(0, |sum, guest| async move { Ok(sum + guest.seat) }).await?;
    println!("{sum}");
    let kept: Vec<Guest> = desk.stored().try_filter(|guest| future::ready(guest.seat > 1)).try_collect().await?;
    println!("{:?}", kept[0].name); //~ unconsented-use Guest::name -> operations.logging
    Ok(())
}

async fn plain(guests: Vec<Guest>) {
    let mut names = stream::iter(&guests).then(|guest| async move { guest.name.clone() }).boxed_local();
    while let Some(name) = names.next().await {
        println!("{name}"); //~ unconsented-use Guest::name -> operations.logging
    }
    let seats = stream::iter(&guests).map(|guest| async move { guest.seat }).buffer_unordered(2).collect::<Vec<_>>().await;
    println!("{seats:?}");
    let names = stream::iter(&guests).map(|guest| async move { &guest.name }).buffered(2).collect::<Vec<_>>().await;
    println!("{names:?}"); //~ unconsented-use Guest::name -> operations.logging
    stream::iter(&guests)
        .for_each(|guest| async move {
            println!("{}", guest.seat);
            println!("{}", guest.name); //~ unconsented-use Guest::name -> operations.logging
        })
        .await;
    let found = stream::iter(&guests).filter_map(|guest| async move { (guest.seat > 3).then_some(&guest.name) }).collect::<Vec<_>>().await;
    println!("{found:?}"); //~ unconsented-use Guest::name -> operations.logging
    let pairs = stream::iter(guests.clone()).zip(stream::iter([1, 2])).collect::<Vec<_>>().await;
    println!("{:?}", pairs.iter().map(|(_, n)| n).max());
    println!("{:?}", pairs.into_iter().map(|(guest, _)| guest.name).max()); //~ unconsented-use Guest::name -> operations.logging
    let first = stream::iter(guests.clone()).into_future().await;
    println!("{:?}", first.0.as_ref().map(|it| it.seat));
    println!("{:?}", first.0.map(|it| it.name)); //~ unconsented-use Guest::name -> operations.logging
}

fn chained(desk: &Desk, guest: Guest) -> impl Future<Output = Result<usize, Wrong>> + '_ {
    desk.show(guest).map_ok(|shown| shown.text).and_then(|text| async move { Ok(text.len()) }).map_err(Wrong::from)
}

fn named(desk: &Desk, guest: Guest) -> impl Future<Output = Result<String, Wrong>> + '_ {
    desk.show(guest).and_then(|shown| async move { Ok(shown.text) }).err_into()
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name"), seat: 4 };
    block_on(tried(&Desk)).unwrap();
    block_on(plain(vec![guest.clone()]));
    println!("{:?}", block_on(chained(&Desk, guest.clone())));
    println!("{:?}", block_on(named(&Desk, guest.clone()))); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", block_on(named(&Desk, guest.clone()).unwrap_or_else(|wrong| wrong.0.to_string()))); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", block_on(async { guest.seat }.inspect(|seat| println!("{seat}"))));
    println!("{:?}", block_on(futures::future::join_all([async { guest.name.clone() }]))); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", block_on(futures::future::try_join_all([named(&Desk, guest.clone())]))); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", block_on(futures::future::join(async { &guest.name }, async { guest.seat })).1);
    println!("{:?}", block_on(futures::future::select_ok([Box::pin(named(&Desk, guest))])).map(|it| it.0)); //~ unconsented-use Guest::name -> operations.logging
}
