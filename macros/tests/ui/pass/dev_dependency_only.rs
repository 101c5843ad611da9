//! Built without `cfg(test)`, as users' releases are: nothing here may name the crate.

#[derive(Debug)]
#[cfg_attr(test, derive(consent::Pii))]
#[cfg_attr(test, pii(category = "user.contact"))]
struct Customer {
    #[cfg_attr(test, pii(category = "user.contact.email", purposes = ["account"]))]
    email: String,
}

#[cfg_attr(test, consent::purpose("account"))]
fn greet(customer: &Customer) -> String {
    customer.email.clone()
}

fn main() {
    assert_eq!(greet(&Customer { email: "e".to_owned() }), "e");
}
