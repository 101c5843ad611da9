//! A tagged type is the datum as a whole, wherever it lies.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
#[pii(category = "user.contact.phone_number", purposes = ["account"])]
struct Phone(String);

#[derive(Debug, Clone, Pii)]
struct Customer {
    id: u32,
    phone: Phone,
    #[pii(category = "user.contact.phone_number", purposes = ["account", "operations.logging"])]
    office: Phone,
}

fn format_phone(phone: &Phone) -> String {
    format!("+{}", phone.0)
}

fn main() {
    let customer = Customer {
        id: 1,
        phone: Phone(probe::text("Phone")),
        office: Phone(probe::text("Customer::office")),
    };
    println!("{:?}", customer.phone); //~ unconsented-use Phone -> operations.logging
    println!("{}", customer.phone.0); //~ unconsented-use Phone -> operations.logging
    println!("{}", format_phone(&customer.phone)); //~ unconsented-use Phone -> operations.logging
    println!("{:?}", customer.office); //~ permitted Customer::office -> operations.logging
    println!("{}", customer.id);
    let phones = vec![customer.phone.clone()];
    println!("{phones:?}"); //~ unconsented-use Phone -> operations.logging
    println!("{}", phones.len());
    println!("{customer:?}"); //~ unconsented-use Phone -> operations.logging //~ permitted Customer::office -> operations.logging
    probe::analytics(&customer.office); //~ unconsented-use Customer::office -> analytics
}
