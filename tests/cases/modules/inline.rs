//! Types and functions of other modules are the same wherever they are named from.
use consent::Pii;

mod people {
    use consent::Pii;

    #[derive(Pii)]
    pub struct Customer {
        pub id: u32,
        #[pii(category = "user.contact.email", purposes = ["account"])]
        pub email: String,
    }

    pub mod shown {
        use super::Customer;

        pub fn line(customer: &Customer) -> String {
            format!("{}: {}", customer.id, customer.email)
        }

        pub fn short(customer: &Customer) -> String {
            format!("{}", customer.id)
        }
    }

    pub(crate) fn log(customer: &Customer) {
        println!("{}", customer.email); //~ unconsented-use people::Customer::email -> operations.logging
        self::count(customer.id);
    }

    fn count(id: u32) {
        println!("{id}");
    }
}

mod firms {
    #[derive(super::Pii)]
    pub struct Customer {
        #[pii(category = "user.contact.email", purposes = ["operations.logging"])]
        pub email: String,
        pub name: String,
    }
}

fn main() {
    let person = people::Customer { id: 1, email: probe::text("people::Customer::email") };
    let firm = firms::Customer { email: probe::text("firms::Customer::email"), name: "Acme".into() };
    people::log(&person);
    println!("{}", people::shown::line(&person)); //~ unconsented-use people::Customer::email -> operations.logging
    println!("{}", crate::people::shown::short(&person));
    println!("{}", firm.email); //~ permitted firms::Customer::email -> operations.logging
    println!("{}", firm.name);
    probe::analytics(firm.email); //~ unconsented-use firms::Customer::email -> analytics
}
