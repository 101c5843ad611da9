//! `From`, `Into` and `TryFrom` make one value of another.
use consent::Pii;

#[derive(Pii)]
struct SignUp {
    plan: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Debug)]
struct Row {
    key: String,
    plan: u32,
}

#[derive(Debug)]
struct Plan(u32);

impl From<SignUp> for Row {
    fn from(sign_up: SignUp) -> Self {
        Row { key: sign_up.email, plan: sign_up.plan }
    }
}

impl From<&SignUp> for Plan {
    fn from(sign_up: &SignUp) -> Self {
        Plan(sign_up.plan)
    }
}

impl TryFrom<&SignUp> for u64 {
    type Error = String;

    fn try_from(sign_up: &SignUp) -> Result<Self, String> {
        if sign_up.plan > 9 { Ok(1) } else { Err(format!("{} has no plan", sign_up.email)) }
    }
}

fn main() {
    let sign_up = SignUp { plan: 2, email: probe::text("SignUp::email") };
    println!("{:?}", Plan::from(&sign_up));
    let plan: Plan = (&sign_up).into();
    println!("{}", plan.0);
    println!("{:?}", u64::try_from(&sign_up)); //~ unconsented-use SignUp::email -> operations.logging
    let tried: Result<u64, _> = (&sign_up).try_into();
    println!("{}", tried.is_err());
    let bytes: Vec<u8> = sign_up.email.clone().into();
    println!("{bytes:?}"); //~ unconsented-use SignUp::email -> operations.logging
    let boxed: Box<str> = sign_up.email.as_str().into();
    println!("{boxed}"); //~ unconsented-use SignUp::email -> operations.logging
    let row: Row = sign_up.into();
    println!("{}", row.plan);
    println!("{}", row.key); //~ unconsented-use SignUp::email -> operations.logging
    println!("{row:?}"); //~ unconsented-use SignUp::email -> operations.logging
}
