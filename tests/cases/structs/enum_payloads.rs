//! A payload stays in its variant until it is matched, returned or shown.
//! inputs: paid = bool
use consent::Pii;

#[derive(Debug, Pii)]
enum Payment {
    Cash { amount: u32 },
    Card {
        amount: u32,
        #[pii(category = "user.financial", purposes = ["orders"])]
        number: String,
    },
}

impl Payment {
    fn amount(&self) -> u32 {
        match self {
            Self::Cash { amount } | Self::Card { amount, .. } => *amount,
        }
    }

    fn reference(&self) -> Option<&str> {
        match self {
            Self::Cash { .. } => None,
            Self::Card { number, .. } => Some(number),
        }
    }
}

fn main() {
    let payment = if probe::input("paid") {
        Payment::Card { amount: 20, number: probe::text("Payment::Card::number") }
    } else {
        Payment::Cash { amount: 20 }
    };
    println!("{}", payment.amount());
    println!("{:?}", payment.reference()); //~ unconsented-use Payment::Card::number -> operations.logging
    println!("{payment:?}"); //~ unconsented-use Payment::Card::number -> operations.logging
    println!("{}", matches!(payment, Payment::Card { .. }));
    let cash = Payment::Cash { amount: 3 };
    println!("{}", cash.amount());
    if let Some(number) = payment.reference() {
        probe::analytics(number); //~ unconsented-use Payment::Card::number -> analytics
    }
}
