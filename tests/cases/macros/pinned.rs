//! pin-project: the fields of a projection are those of the value.
//! crates: pin-project
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use consent::Pii;
use pin_project::pin_project;

#[derive(Pii)]
struct Caller {
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    number: String,
    line: u32,
}

#[pin_project]
struct Ringing<F> {
    #[pin]
    inner: F,
    number: String,
    line: u32,
    heard: Vec<String>,
}

impl<F: Future<Output = String>> Future for Ringing<F> {
    type Output = String;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        let this = self.project();
        println!("{}", this.line);
        println!("{}", this.number); //~ unconsented-use Caller::number -> operations.logging
        this.heard.push(this.number.clone());
        match this.inner.poll(cx) {
            Poll::Ready(text) => {
                println!("{text}");
                Poll::Ready(this.heard.join(&text))
            }
            Poll::Pending => Poll::Pending,
        }
    }
}

fn main() {
    let caller = Caller { number: probe::text("Caller::number"), line: 3 };
    let ringing = Ringing {
        inner: async { "bell".to_owned() },
        number: caller.number.clone(),
        line: caller.line,
        heard: vec!["first".to_owned()],
    };
    let mut ringing = pin!(ringing);
    if let Poll::Ready(heard) = ringing.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        println!("{heard}"); //~ unconsented-use Caller::number -> operations.logging
    }
    println!("{:?}", ringing.as_ref().project_ref().heard); //~ missed unconsented-use Caller::number -> operations.logging # a write through a reference that a function put into a struct
    println!("{}", ringing.as_ref().project_ref().line);
}
