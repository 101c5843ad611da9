//! In an impl below `#[bon]` its `#[builder]` need not be imported; a start function has the name of the function.
//! crates: bon, futures
use bon::bon;
use consent::Pii;

#[derive(Pii, Clone)]
struct Guest {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    room: String,
}

struct Stay<T> {
    guest: Guest,
    extra: T,
    inner: Option<Box<Stay<T>>>,
}

#[bon]
impl<T> Stay<T> {
    #[builder(finish_fn = build)]
    async fn builder(guest: Guest, extra: Option<T>, fallback: T) -> Result<Self, String> {
        println!("{}", guest.room);
        Ok(Self { guest, extra: extra.unwrap_or(fallback), inner: None })
    }

    #[builder]
    fn describe(&self, prefix: &str, suffix: Option<String>) -> String {
        format!("{prefix}{}{}", self.guest.room, suffix.unwrap_or_default())
    }
}

fn main() {
    let guest = Guest { email: probe::text("Guest::email"), room: "12".to_string() };
    let email = guest.email.clone();
    let stay: Stay<String> = futures::executor::block_on(
        Stay::builder().guest(guest.clone()).maybe_extra(None).fallback("b".to_string()).build(),
    )
    .unwrap();
    println!("{}", stay.extra);
    println!("{}", stay.guest.room);
    println!("{}", stay.guest.email); //~ unconsented-use Guest::email -> operations.logging
    println!("{}", stay.inner.is_none());
    println!("{}", stay.describe().prefix("a").suffix("c".to_string()).call());
    println!("{}", stay.describe().prefix("a").suffix(email.clone()).call()); //~ unconsented-use Guest::email -> operations.logging
    let told: Stay<String> = futures::executor::block_on(
        Stay::builder().guest(guest).extra(email).fallback("b".to_string()).build(),
    )
    .unwrap();
    println!("{}", told.extra); //~ unconsented-use Guest::email -> operations.logging
    println!("{}", told.guest.room);
}
