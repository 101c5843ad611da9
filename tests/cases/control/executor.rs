//! Futures that are polled by hand, async closures and joins.
use consent::Pii;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
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

async fn name_of(person: &Person) -> String {
    person.name.clone()
}

async fn age_of(person: &Person) -> u32 {
    person.age
}

async fn both(person: &Person) -> (String, u32) {
    let name = name_of(person).await;
    (name, age_of(person).await)
}

struct Later(Option<String>);

impl Future for Later {
    type Output = String;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<String> {
        match self.0.take() {
            Some(text) => Poll::Ready(text),
            None => Poll::Pending,
        }
    }
}

fn boxed(person: Person) -> Pin<Box<dyn Future<Output = String>>> {
    Box::pin(async move { person.name })
}

trait Lookup {
    fn find(&self) -> impl Future<Output = String>;
}

struct Here(Person);

impl Lookup for Here {
    async fn find(&self) -> String {
        self.0.name.clone()
    }
}

async fn retry<T, F: Future<Output = Result<T, u32>>>(mut make: impl FnMut() -> F) -> Option<T> {
    for _ in 0..2 {
        if let Ok(value) = make().await {
            return Some(value);
        }
    }
    None
}

fn main() {
    let one = person();
    println!("{}", run(name_of(&one))); //~ unconsented-use Person::name -> operations.logging
    println!("{}", run(age_of(&one)));
    println!("{}", run(async { both(&one).await.0 })); //~ unconsented-use Person::name -> operations.logging
    println!("{}", run(async { both(&one).await.1 }));
    println!("{}", run(Later(Some(one.name.clone())))); //~ unconsented-use Person::name -> operations.logging
    println!("{}", run(Later(Some("plain".to_owned()))));
    println!("{}", run(boxed(one.clone()))); //~ unconsented-use Person::name -> operations.logging
    println!("{}", run(Here(one.clone()).find())); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", run(retry(|| async { Ok(one.name.clone()) }))); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", run(retry(|| async { Ok(one.age) })));
    let futures: Vec<Pin<Box<dyn Future<Output = String>>>> = vec![boxed(one.clone())];
    for future in futures {
        println!("{}", run(future)); //~ unconsented-use Person::name -> operations.logging
    }
    let ask = async |suffix: &str| format!("{}{suffix}", one.name);
    println!("{}", run(ask("!"))); //~ unconsented-use Person::name -> operations.logging
    let count = async || one.age;
    println!("{}", run(count()));
}
