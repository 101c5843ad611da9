//! Modules in files of their own: the path to a datum and to a use goes through them.
mod billing;
mod model;

use model::Client;

fn main() {
    let client = Client { id: 4, iban: probe::text("model::Client::iban") };
    billing::debit::run(&client);
    billing::remind(&client);
    println!("{}", client.iban); //~ unconsented-use model::Client::iban -> operations.logging
    println!("{}", client.id);
}

//- model.rs
use consent::Pii;

#[derive(Pii)]
pub struct Client {
    pub id: u32,
    #[pii(category = "user.financial", purposes = ["account"])]
    pub iban: String,
}

//- billing/mod.rs
//! All about money.
consent::serves!("account");

pub mod debit;

use crate::model::Client;

pub fn remind(client: &Client) {
    probe::http("https://post.example", &client.iban); //~ permitted model::Client::iban -> account
    crate::billing::debit::log(client.id);
}

//- billing/debit.rs
use super::Client;

#[consent::purpose("marketing")]
pub fn run(client: &Client) {
    probe::http("https://ads.example", &client.iban); //~ unconsented-use model::Client::iban -> marketing
    println!("{}", client.iban); //~ unconsented-use model::Client::iban -> operations.logging
}

pub(super) fn log(id: u32) {
    println!("{id}");
}
