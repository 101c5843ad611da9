//! Which impl a generic or boxed helper calls is for its caller to say, and so is the purpose.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Buyer {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["orders"])]
    email: String,
}

trait Channel {
    fn send(&self, to: &str, text: &str);
}

struct Mail;
struct Metrics;
struct Quiet;

impl Channel for Mail {
    fn send(&self, to: &str, text: &str) {
        probe::mail(to, text); //~ permitted Buyer::email -> orders //~ unconsented-use Buyer::email -> marketing
    }
}

impl Channel for Metrics {
    fn send(&self, to: &str, text: &str) {
        probe::analytics((to.len(), text.len()));
        probe::track!("sent", to = to); //~ unconsented-use Buyer::email -> analytics
    }
}

impl Channel for Quiet {
    fn send(&self, to: &str, _text: &str) {
        println!("{}", to.is_empty()); //~ touch unconsented-use Buyer::email -> marketing
    }
}

fn notify<C: Channel>(channel: &C, buyer: &Buyer) {
    channel.send(&buyer.email, "thank you"); //~ touch unconsented-use Buyer::email -> marketing
}

fn boxed(channel: Box<dyn Channel>, buyer: &Buyer, text: &str) {
    channel.send(&buyer.email, text);
}

struct Shop<C> {
    channel: C,
    orders: u32,
}

#[consent::purpose("orders")]
impl<C: Channel> Shop<C> {
    fn order(&mut self, buyer: &Buyer) {
        self.orders += 1;
        notify(&self.channel, buyer);
    }
}

#[consent::purpose("marketing")]
fn campaign(buyer: &Buyer) {
    boxed(Box::new(Mail), buyer, "come back");
}

#[consent::purpose("marketing")]
fn silent(buyer: &Buyer) {
    boxed(Box::new(Quiet), buyer, "come back");
    notify(&Quiet, buyer);
}

fn main() {
    let buyer = Buyer { id: 2, email: probe::text("Buyer::email") };
    let mut shop = Shop { channel: Mail, orders: 0 };
    shop.order(&buyer);
    let mut measured = Shop { channel: Metrics, orders: 0 };
    measured.order(&buyer);
    campaign(&buyer);
    silent(&buyer);
    println!("{} {}", shop.orders + measured.orders, buyer.id);
}
