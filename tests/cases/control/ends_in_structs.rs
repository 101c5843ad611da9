//! Both ends of a channel, made elsewhere and kept in structs of their own.
//! crates: tokio
use consent::Pii;

#[derive(Pii)]
struct Client {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    owner: String,
}

#[derive(Debug)]
enum Event {
    Refresh(String),
    Stop(u32),
}

struct QueueSender {
    inner: tokio::sync::mpsc::Sender<Event>,
}

impl QueueSender {
    async fn refresh(&self, owner: String) {
        self.inner.send(Event::Refresh(owner)).await.ok();
    }
    async fn stop(&self, id: u32) {
        self.inner.send(Event::Stop(id)).await.ok();
    }
}

struct QueueReceiver {
    inner: tokio::sync::mpsc::Receiver<Event>,
}

impl QueueReceiver {
    async fn recv(&mut self) -> Option<Event> {
        self.inner.recv().await
    }
}

fn create_queue() -> (QueueSender, QueueReceiver) {
    let (tx, rx) = tokio::sync::mpsc::channel(16);
    (QueueSender { inner: tx }, QueueReceiver { inner: rx })
}

struct Senders {
    queue: QueueSender,
}

async fn consume(mut rx: QueueReceiver) {
    while let Some(event) = rx.recv().await {
        println!("{event:?}"); //~ unconsented-use Client::owner -> operations.logging
        if let Event::Stop(id) = event {
            println!("{id}");
            break;
        }
    }
}

async fn handle(senders: &Senders, client: &Client) {
    senders.queue.refresh(client.owner.clone()).await;
    senders.queue.stop(client.id).await;
}

async fn start(client: Client) {
    let (tx, rx) = create_queue();
    tokio::join!(consume(rx), async {
        let senders = Senders { queue: tx };
        handle(&senders, &client).await;
    });
}

/// Another channel, of the same kinds of ends.
struct Tick {
    out: tokio::sync::mpsc::Sender<String>,
}

struct Clock {
    ticks: tokio::sync::mpsc::Receiver<String>,
}

fn create_clock() -> (Tick, Clock) {
    let (out, ticks) = tokio::sync::mpsc::channel(4);
    (Tick { out }, Clock { ticks })
}

async fn tick(client: &Client) {
    let (tick, mut clock) = create_clock();
    tick.out.send(format!("{}", client.id)).await.ok();
    drop(tick);
    while let Some(text) = clock.ticks.recv().await {
        println!("{text}");
    }
}

fn main() {
    let client = Client { id: 3, owner: probe::text("Client::owner") };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(tick(&client));
    runtime.block_on(start(client));
}
