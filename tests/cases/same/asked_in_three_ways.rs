//! `match`, `if let`, `let … else`, `?` and combinators are five ways to write one thing: all give the same findings.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Tenant {
    flat: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: Option<String>,
}

fn by_match(tenant: &Tenant) -> Option<String> {
    match &tenant.email {
        Some(email) => Some(format!("to {email}")),
        None => None,
    }
}

fn by_if_let(tenant: &Tenant) -> Option<String> {
    if let Some(email) = &tenant.email {
        return Some(format!("to {email}"));
    }
    None
}

fn by_let_else(tenant: &Tenant) -> Option<String> {
    let Some(email) = &tenant.email else {
        return None;
    };
    Some(format!("to {email}"))
}

fn by_question_mark(tenant: &Tenant) -> Option<String> {
    let email = tenant.email.as_ref()?;
    Some(format!("to {email}"))
}

fn by_map(tenant: &Tenant) -> Option<String> {
    tenant.email.as_ref().map(|email| format!("to {email}"))
}

fn by_loop(tenant: &Tenant) -> Option<String> {
    for email in &tenant.email {
        return Some(format!("to {email}"));
    }
    None
}

fn flat_by_match(tenant: &Tenant) -> Option<String> {
    match &tenant.email {
        Some(_) => Some(format!("flat {}", tenant.flat)),
        None => None,
    }
}

fn flat_by_question_mark(tenant: &Tenant) -> Option<String> {
    let _ = tenant.email.as_ref()?;
    Some(format!("flat {}", tenant.flat))
}

fn flat_by_map(tenant: &Tenant) -> Option<String> {
    tenant.email.as_ref().map(|_| format!("flat {}", tenant.flat))
}

fn main() {
    let tenant = Tenant { flat: 12, email: Some(probe::text("Tenant::email")) };
    println!("{:?}", by_match(&tenant)); //~ unconsented-use Tenant::email -> operations.logging
    println!("{:?}", by_if_let(&tenant)); //~ unconsented-use Tenant::email -> operations.logging
    println!("{:?}", by_let_else(&tenant)); //~ unconsented-use Tenant::email -> operations.logging
    println!("{:?}", by_question_mark(&tenant)); //~ unconsented-use Tenant::email -> operations.logging
    println!("{:?}", by_map(&tenant)); //~ unconsented-use Tenant::email -> operations.logging
    println!("{:?}", by_loop(&tenant)); //~ unconsented-use Tenant::email -> operations.logging
    println!("{:?}", flat_by_match(&tenant));
    println!("{:?}", flat_by_question_mark(&tenant));
    println!("{:?}", flat_by_map(&tenant));
}
