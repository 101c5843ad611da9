//! Rows become models, models become what is answered: each layer takes some fields along.
use consent::Pii;
use std::fmt::Write as _;

mod row {
    #[derive(Debug, Clone, Default)]
    pub struct Row {
        columns: Vec<(String, String)>,
    }

    impl Row {
        pub fn with(mut self, name: &str, value: impl ToString) -> Self {
            self.columns.push((name.to_owned(), value.to_string()));
            self
        }

        pub fn text(&self, name: &str) -> Option<String> {
            self.columns.iter().find(|(n, _)| n == name).map(|(_, value)| value.clone())
        }

        pub fn names(&self) -> Vec<&str> {
            self.columns.iter().map(|(n, _)| n.as_str()).collect()
        }
    }
}

#[derive(Debug, Clone, Default, Pii)]
pub struct Customer {
    id: u32,
    plan: String,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.address.city", purposes = ["account"])]
    city: Option<String>,
}

impl From<row::Row> for Customer {
    fn from(row: row::Row) -> Customer {
        Customer {
            id: row.text("id").and_then(|id| id.parse().ok()).unwrap_or_default(),
            plan: "free".to_owned(),
            name: row.text("name").unwrap_or_default(),
            city: row.text("city"),
        }
    }
}

#[derive(Debug, Clone)]
struct Summary {
    id: u32,
    title: String,
    plan: String,
}

#[derive(Debug)]
struct Listing<T> {
    items: Vec<T>,
    total: usize,
    next: Option<u32>,
}

impl<T> Listing<T> {
    fn map<U>(self, f: impl FnMut(T) -> U) -> Listing<U> {
        Listing { items: self.items.into_iter().map(f).collect(), total: self.total, next: self.next }
    }
}

impl Customer {
    fn summary(&self) -> Summary {
        let Self { id, plan, name, .. } = self;
        Summary { id: *id, title: format!("{name} ({id})"), plan: plan.clone() }
    }
}

fn list(customers: &[Customer], from: usize) -> Listing<Customer> {
    let items: Vec<_> = customers.iter().skip(from).take(10).cloned().collect();
    let next = items.last().map(|c| c.id);
    Listing { total: customers.len(), items, next }
}

fn csv(summaries: &[Summary]) -> String {
    let mut out = String::from("id,title\n");
    for summary in summaries {
        writeln!(out, "{},{}", summary.id, summary.title).unwrap();
    }
    out
}

fn plans(summaries: &[Summary]) -> String {
    summaries.iter().map(|s| s.plan.as_str()).collect::<Vec<_>>().join(";")
}

fn main() {
    let row = row::Row::default()
        .with("id", 5)
        .with("name", probe::text("Customer::name"))
        .with("city", probe::text("Customer::city"));
    println!("{:?}", row.names());
    let customer = Customer::from(row);
    println!("{}", customer.plan);
    println!("{:?}", customer.city); //~ unconsented-use Customer::city -> operations.logging
    let listing = list(&[customer.clone(), Customer::default()], 0);
    println!("{} {:?}", listing.total, listing.next);
    println!("{:?}", listing.items[0].name); //~ unconsented-use Customer::name -> operations.logging
    let summaries = listing.map(|c| c.summary());
    println!("{:?}", summaries.next);
    println!("{}", csv(&summaries.items)); //~ unconsented-use Customer::name -> operations.logging
    println!("{}", plans(&summaries.items));
    println!("{:?}", summaries.items.iter().map(|s| s.id).max());
    println!("{summaries:?}"); //~ unconsented-use Customer::name -> operations.logging
    let ids = list(&[customer.clone()], 0).map(|c| c.id);
    println!("{ids:?}");
    let cities = list(&[customer], 0).map(|c| c.city.unwrap_or_default());
    println!("{}", cities.items.len());
    println!("{cities:?}"); //~ unconsented-use Customer::city -> operations.logging
}
