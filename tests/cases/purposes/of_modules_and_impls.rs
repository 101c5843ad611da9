//! A purpose may stand on a module, an impl, a trait or a method; the innermost counts.
use consent::Pii;

#[derive(Pii)]
pub struct Buyer {
    #[pii(category = "user.contact.email", purposes = ["orders"])]
    email: String,
}

mod shipping {
    consent::serves!("orders");

    pub fn announce(buyer: &super::Buyer) {
        probe::mail(&buyer.email, "on its way"); //~ permitted Buyer::email -> orders
    }

    #[consent::purpose("marketing")]
    pub fn upsell(buyer: &super::Buyer) {
        probe::mail(&buyer.email, "more of it"); //~ unconsented-use Buyer::email -> marketing
    }
}

#[consent::purpose("marketing.newsletter")]
mod news {
    pub fn send(buyer: &super::Buyer) {
        probe::mail(&buyer.email, "news"); //~ unconsented-use Buyer::email -> marketing.newsletter
    }

    pub fn status() {
        probe::mail("team@shop.example", "sent");
    }
}

struct Desk;

#[consent::purpose("orders.delivery")]
impl Desk {
    fn call(&self, buyer: &Buyer) {
        probe::http("https://carrier.example", &buyer.email); //~ permitted Buyer::email -> orders.delivery
    }

    #[consent::purpose("recommendations")]
    fn suggest(&self, buyer: &Buyer) {
        probe::http("https://ideas.example", &buyer.email); //~ unconsented-use Buyer::email -> recommendations
    }
}

#[consent::purpose("security")]
trait Watch {
    fn watch(&self, buyer: &Buyer);
}

impl Watch for Desk {
    fn watch(&self, buyer: &Buyer) {
        probe::http("https://watch.example", &buyer.email); //~ unconsented-use Buyer::email -> security
    }
}

fn main() {
    let buyer = Buyer { email: probe::text("Buyer::email") };
    shipping::announce(&buyer);
    shipping::upsell(&buyer);
    news::send(&buyer);
    news::status();
    Desk.call(&buyer);
    Desk.suggest(&buyer);
    Desk.watch(&buyer);
}
