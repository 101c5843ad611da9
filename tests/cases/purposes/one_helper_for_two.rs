//! A helper three calls down is fine for one caller, not for another; data that each brings decides.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Subscriber {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account", "marketing.newsletter"])]
    email: String,
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    phone: String,
    #[pii(category = "user.contact.address", purposes = ["orders"])]
    address: String,
}

struct Mailer {
    sent: u32,
}

impl Mailer {
    fn deliver(&mut self, to: &str, body: &str) {
        self.sent += 1;
        self.retry(2, || probe::mail(to, body)); //~ permitted Subscriber::email -> account //~ permitted Subscriber::email -> marketing.newsletter //~ permitted Subscriber::phone -> account //~ unconsented-use Subscriber::phone -> marketing.newsletter //~ permitted Subscriber::address -> orders.delivery
    }

    fn retry(&self, times: u32, send: impl Fn()) {
        for _ in 0..times.min(1) {
            send();
        }
    }
}

fn template(subscriber: &Subscriber, text: &str) -> String {
    format!("dear {}, {text}", subscriber.id)
}

fn template_with_phone(subscriber: &Subscriber, text: &str) -> String {
    format!("dear {}, {text}", subscriber.phone)
}

#[consent::purpose("account")]
mod account {
    use super::{Mailer, Subscriber, template_with_phone};

    pub fn changed(mailer: &mut Mailer, subscriber: &Subscriber) {
        mailer.deliver(&subscriber.email, &template_with_phone(subscriber, "your account has changed"));
    }
}

#[consent::purpose("marketing.newsletter")]
fn advertise(mailer: &mut Mailer, subscriber: &Subscriber, with_phone: bool) {
    let body = if with_phone { template_with_phone(subscriber, "buy") } else { template(subscriber, "buy") };
    mailer.deliver(&subscriber.email, &body);
}

struct Carrier<'m>(&'m mut Mailer);

#[consent::purpose("orders.delivery")]
impl Carrier<'_> {
    fn announce(&mut self, subscriber: &Subscriber) {
        let Self(mailer) = self;
        mailer.deliver("carrier@road.example", &subscriber.address);
    }

    fn count(&self) -> u32 {
        self.0.sent
    }
}

fn main() {
    let subscriber = Subscriber {
        id: 8,
        email: probe::text("Subscriber::email"),
        phone: probe::text("Subscriber::phone"),
        address: probe::text("Subscriber::address"),
    };
    let mut mailer = Mailer { sent: 0 };
    account::changed(&mut mailer, &subscriber);
    advertise(&mut mailer, &subscriber, true);
    let mut carrier = Carrier(&mut mailer);
    carrier.announce(&subscriber);
    println!("{}", carrier.count());
}
