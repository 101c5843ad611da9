//! `select!`, `join!`, `try_join!`, `pin!` of tokio and futures, `select!` of crossbeam: each branch keeps its own data.
//! crates: tokio, futures, crossbeam-channel
use std::time::Duration;

use consent::Pii;
use futures::FutureExt;

#[derive(Pii, Clone)]
struct Order {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    number: u32,
}

async fn email(order: &Order) -> String {
    order.email.clone()
}

async fn number(order: &Order) -> Result<u32, String> {
    Ok(order.number)
}

async fn failing(order: &Order) -> Result<String, String> {
    Err(order.email.clone())
}

async fn joined(order: &Order) -> Result<(), String> {
    let (mail, count) = tokio::join!(email(order), number(order));
    println!("{mail}"); //~ unconsented-use Order::email -> operations.logging
    println!("{count:?}");
    let (mail, count) = futures::join!(email(order), number(order));
    println!("{mail}"); //~ unconsented-use Order::email -> operations.logging
    println!("{count:?}");
    let (one, two) = tokio::try_join!(number(order), async { Ok::<_, String>(order.email.clone()) })?;
    println!("{one}");
    println!("{two}"); //~ unconsented-use Order::email -> operations.logging
    let (one, two) = futures::try_join!(number(order), async { Ok::<_, String>(order.email.clone()) })?;
    println!("{one}");
    println!("{two}"); //~ unconsented-use Order::email -> operations.logging
    if let Err(error) = tokio::try_join!(number(order), failing(order)) {
        println!("{error}"); //~ unconsented-use Order::email -> operations.logging
    }
    Ok(())
}

async fn selected(order: &Order) {
    let (send, mut receive) = tokio::sync::mpsc::channel::<Order>(4);
    send.send(order.clone()).await.ok();
    let sleep = tokio::time::sleep(Duration::from_secs(60));
    tokio::pin!(sleep);
    let mut seen = 0;
    loop {
        tokio::select! {
            biased;
            Some(order) = receive.recv() => {
                seen += 1;
                println!("{}", order.number);
                println!("{}", order.email); //~ unconsented-use Order::email -> operations.logging
                if seen > 0 { break; }
            }
            _ = &mut sleep, if seen == 0 => {
                println!("late");
            }
            else => break,
        }
    }
    let picked = tokio::select! {
        biased;
        mail = email(order) => mail,
        _ = tokio::time::sleep(Duration::from_secs(60)) => String::new(),
    };
    println!("{picked}"); //~ unconsented-use Order::email -> operations.logging
    let picked = tokio::select! {
        biased;
        count = number(order) => count.unwrap_or_default(),
        mail = email(order) => mail.len() as u32,
    };
    println!("{picked}");
    let mut one = Box::pin(email(order).fuse());
    let mut two = std::pin::pin!(async { order.number }.fuse());
    futures::select_biased! {
        mail = one => println!("{mail}"), //~ unconsented-use Order::email -> operations.logging
        count = two => println!("{count}"),
    };
    let mut three = Box::pin(async { order.number }.fuse());
    let count = futures::select! {
        count = three => count,
        complete => 0,
    };
    println!("{count}");
    let mut pinned = std::pin::pin!(email(order));
    println!("{}", pinned.as_mut().await); //~ unconsented-use Order::email -> operations.logging
    futures::pin_mut!(two);
    println!("{}", two.as_mut().now_or_never().is_some());
}

fn channels(order: &Order) {
    let (texts, text) = crossbeam_channel::unbounded::<String>();
    let (numbers, number) = crossbeam_channel::bounded::<u32>(1);
    texts.send(order.email.clone()).ok();
    crossbeam_channel::select! {
        recv(text) -> got => println!("{got:?}"), //~ unconsented-use Order::email -> operations.logging
        recv(number) -> got => println!("{got:?}"),
        default(Duration::from_secs(2)) => println!("none"),
    }
    crossbeam_channel::select! {
        send(numbers, order.number) -> res => println!("{res:?}"),
        default => println!("full"),
    }
    println!("{:?}", number.recv());
}

fn main() {
    let order = Order { email: probe::text("Order::email"), number: 4 };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(joined(&order)).ok();
    runtime.block_on(selected(&order));
    channels(&order);
}
