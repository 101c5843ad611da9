//! Rows become structs by the names of their fields, tuples by position, and a field's own tag is the nearer one.
//! ```toml
//! [[data]]
//! column = "users.email"
//! category = "user.contact.email"
//! purposes = ["account"]
//!
//! [[data]]
//! column = "users.name"
//! category = "user.name"
//! purposes = ["account"]
//!
//! [[data]]
//! column = "users.phone"
//! category = "user.contact.phone_number"
//! purposes = ["account"]
//! ```
use consent::Pii;
use sqlx::{Cells, Error, FromRow, Pool, Row};

struct User {
    id: String,
    email: String,
}

impl FromRow for User {
    fn from_row(row: &Cells) -> User {
        User { id: row.get("id"), email: row.get("email") }
    }
}

#[derive(Pii)]
struct Tagged {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    name: String,
    #[pii(skip, reason = "the number of a switchboard")]
    phone: String,
}

impl FromRow for Tagged {
    fn from_row(row: &Cells) -> Tagged {
        Tagged { email: row.get("email"), name: row.get("name"), phone: row.get("phone") }
    }
}

#[derive(Debug)]
struct Shown {
    name: String,
}

impl FromRow for Shown {
    fn from_row(row: &Cells) -> Shown {
        Shown { name: row.get("name") }
    }
}

fn by_field(pool: &Pool) -> Result<(), Error> {
    let user: User = sqlx::query_as("SELECT id, email FROM users WHERE id = $1").bind("1").fetch_one(pool)?;
    println!("{}", user.id);
    println!("{}", user.email); //~ unconsented-use sql:users.email -> operations.logging
    let users = sqlx::query_as::<User>("SELECT * FROM users").fetch_all(pool)?;
    for user in &users {
        println!("{}", user.id);
        println!("{}", user.email); //~ unconsented-use sql:users.email -> operations.logging
    }
    Ok(())
}

fn innermost(pool: &Pool) -> Result<(), Error> {
    let user = sqlx::query_as::<Tagged>("SELECT email, name, phone FROM users").fetch_one(pool)?;
    println!("{}", user.email); //~ unconsented-use Tagged::email -> operations.logging
    println!("{}", user.name); //~ unconsented-use sql:users.name -> operations.logging
    println!("{}", user.phone);
    Ok(())
}

fn whole(pool: &Pool) -> Result<(), Error> {
    let shown = sqlx::query_as::<Shown>("SELECT name FROM users").fetch_one(pool)?;
    println!("{shown:?}"); //~ unconsented-use sql:users.name -> operations.logging
    Ok(())
}

fn by_position(pool: &Pool) -> Result<(), Error> {
    let (id, email) = sqlx::query_as::<(String, String)>("SELECT id, email FROM users").fetch_one(pool)?;
    println!("{id}");
    println!("{email}"); //~ unconsented-use sql:users.email -> operations.logging
    Ok(())
}

fn scalar(pool: &Pool) -> Result<Option<String>, Error> {
    sqlx::query_scalar("SELECT email FROM users").fetch_optional(pool)
}

fn row(pool: &Pool) -> Result<(), Error> {
    let row = sqlx::query("INSERT INTO users (email) VALUES ($1) RETURNING id, email").bind("x").fetch_one(pool)?;
    println!("{}", row.get::<String>("id"));
    println!("{}", row.get::<String>("email")); //~ unconsented-use sql:users.email -> operations.logging
    Ok(())
}

fn main() {
    let pool = Pool {
        cells: vec![
            ("id", "17".to_owned()),
            ("email", probe::text("sql:users.email")),
            ("name", probe::text("sql:users.name")),
            ("phone", "110".to_owned()),
        ],
    };
    let tagged = Pool {
        cells: vec![
            ("email", probe::text("Tagged::email")),
            ("name", probe::text("sql:users.name")),
            ("phone", "110".to_owned()),
        ],
    };
    let done = [by_field(&pool), innermost(&tagged), whole(&pool), by_position(&pool), row(&pool)];
    assert!(done.iter().all(Result::is_ok));
    if let Ok(Some(email)) = scalar(&pool) {
        println!("{email}"); //~ unconsented-use sql:users.email -> operations.logging
    }
}

//- crate sqlx
// Outside the workspace.
use std::marker::PhantomData;

pub struct Pool {
    pub cells: Vec<(&'static str, String)>,
}

#[derive(Debug)]
pub struct Error;

pub struct Cells {
    cells: Vec<(&'static str, String)>,
}

pub trait Row {
    fn get<T: From<String>>(&self, name: &str) -> T;
}

impl Row for Cells {
    fn get<T: From<String>>(&self, name: &str) -> T {
        let cell = self.cells.iter().find(|(n, _)| *n == name);
        T::from(cell.map(|(_, text)| text.clone()).unwrap_or_default())
    }
}

pub trait FromRow {
    fn from_row(row: &Cells) -> Self;
}

impl FromRow for (String, String) {
    fn from_row(row: &Cells) -> (String, String) {
        (row.cells[0].1.clone(), row.cells[1].1.clone())
    }
}

pub mod query {
    use super::*;

    pub struct Query {
        pub(crate) sql: String,
    }

    pub struct QueryAs<O> {
        pub(crate) inner: Query,
        pub(crate) output: PhantomData<O>,
    }

    pub struct QueryScalar {
        pub(crate) inner: Query,
    }

    impl Query {
        pub fn bind(self, value: &str) -> Query {
            assert!(!value.is_empty());
            self
        }

        pub fn fetch_one(self, pool: &Pool) -> Result<Cells, Error> {
            assert!(!self.sql.is_empty());
            Ok(Cells { cells: pool.cells.clone() })
        }
    }

    impl<O: FromRow> QueryAs<O> {
        pub fn bind(self, value: &str) -> QueryAs<O> {
            assert!(!value.is_empty());
            self
        }

        pub fn fetch_one(self, pool: &Pool) -> Result<O, Error> {
            let _ = self.output;
            self.inner.fetch_one(pool).map(|row| O::from_row(&row))
        }

        pub fn fetch_all(self, pool: &Pool) -> Result<Vec<O>, Error> {
            self.fetch_one(pool).map(|row| vec![row])
        }
    }

    impl QueryScalar {
        pub fn fetch_optional(self, pool: &Pool) -> Result<Option<String>, Error> {
            self.inner.fetch_one(pool).map(|row| Some(row.get("email")))
        }
    }
}

pub fn query(sql: &str) -> query::Query {
    query::Query { sql: sql.to_owned() }
}

pub fn query_as<O: FromRow>(sql: &str) -> query::QueryAs<O> {
    query::QueryAs { inner: query(sql), output: PhantomData }
}

pub fn query_scalar(sql: &str) -> query::QueryScalar {
    query::QueryScalar { inner: query(sql) }
}
