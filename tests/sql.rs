//! Columns of a database in a project that uses `sqlx` as such a project does: macros, files, attributes of records,
//! and SQL that is put together at run time. The crate is a stand-in with the signatures of the real one.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::lint::report;

const FILES: &[(&str, &str)] = &[
    (
        "Cargo.toml",
        "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nsqlx = { path = \"sqlx\" }\n[workspace]\nexclude = [\"sqlx\"]\n",
    ),
    (
        "sqlx/Cargo.toml",
        "[package]\nname = \"sqlx\"\nversion = \"0.8.0\"\nedition = \"2024\"\n",
    ),
    (
        "sqlx/src/lib.rs",
        r#"
use std::marker::PhantomData;
pub struct Pool;
pub struct Error;
pub struct PgRow;
pub struct Done;
pub trait Row {
    fn get<T>(&self, index: &str) -> T;
}
impl Row for PgRow {
    fn get<T>(&self, index: &str) -> T {
        todo!()
    }
}
pub mod query {
    pub struct Query<DB, A> {
        inner: std::marker::PhantomData<(DB, A)>,
    }
    pub struct QueryAs<DB, O, A> {
        inner: std::marker::PhantomData<(DB, O, A)>,
    }
}
use query::*;
impl<DB, A> Query<DB, A> {
    pub async fn fetch_one(self, pool: &Pool) -> Result<PgRow, Error> {
        todo!()
    }
    pub async fn execute(self, pool: &Pool) -> Result<Done, Error> {
        todo!()
    }
}
impl<DB, O, A> QueryAs<DB, O, A> {
    pub async fn fetch_one(self, pool: &Pool) -> Result<O, Error> {
        todo!()
    }
}
pub struct Postgres;
pub fn query(sql: &str) -> Query<Postgres, ()> {
    todo!()
}
pub fn query_as<DB, O>(sql: &str) -> QueryAs<DB, O, ()> {
    todo!()
}
#[macro_export]
macro_rules! query {
    ($($all:tt)*) => { $crate::expand_query!($($all)*) };
}
#[macro_export]
macro_rules! query_as {
    ($($all:tt)*) => { $crate::expand_query!($($all)*) };
}
#[macro_export]
macro_rules! query_file {
    ($($all:tt)*) => { $crate::expand_query!($($all)*) };
}
"#,
    ),
    ("sql/user.sql", "-- one\nSELECT id, email\nFROM users\n"),
    (
        "consent.toml",
        "[categories.user.contact.email]\n[purposes.account]\ntext = \"Your account.\"\nbasis = \"contract\"\ndata = [\"user.contact\"]\n[[data]]\ncolumn = \"users.email\"\ncategory = \"user.contact.email\"\n",
    ),
    (
        "src/lib.rs",
        r##"use sqlx::{Pool, Row};

pub async fn anonymous(pool: &Pool) -> Result<(), sqlx::Error> {
    let user = sqlx::query!("SELECT id, email " + "FROM users WHERE id = $1", 7).fetch_one(pool).await?;
    println!("{}", user.id);
    println!("{}", user.email); // found
    Ok(())
}

pub async fn of_file(pool: &Pool) -> Result<(), sqlx::Error> {
    let user = sqlx::query_file!("sql/user.sql").fetch_one(pool).await?;
    println!("{}", user.id);
    println!("{}", user.email); // found
    Ok(())
}

#[derive(sqlx::FromRow)]
pub struct User {
    id: i64,
    #[sqlx(rename = "mail")]
    address: String,
}

pub async fn renamed(pool: &Pool) -> Result<(), sqlx::Error> {
    let user: User = sqlx::query_as("SELECT id, email AS mail FROM users").fetch_one(pool).await?;
    println!("{}", user.id);
    println!("{}", user.address); // found
    let user = sqlx::query_as!(User, r#"SELECT id, email AS "mail!" FROM users"#).fetch_one(pool).await?;
    println!("{}", user.id);
    println!("{}", user.address); // found
    Ok(())
}

pub async fn built(pool: &Pool, filter: &str) -> Result<(), sqlx::Error> {
    let sql = format!("SELECT id, email FROM users WHERE {filter}"); // its rows are read
    let row = sqlx::query(&sql).fetch_one(pool).await?; // gap
    println!("{}", row.get::<i64>("id"));
    println!("{}", row.get::<String>("email")); // found
    Ok(())
}

pub async fn written(pool: &Pool, sql: &str) -> Result<(), sqlx::Error> {
    sqlx::query(sql).execute(pool).await?;
    Ok(())
}

#[derive(Debug, DeriveEntityModel)]
#[sea_orm(table_name = "users")]
pub struct Model {
    pub id: i64,
    #[sea_orm(column_name = "email")]
    pub mail: String,
}

#[derive(Queryable)]
#[diesel(table_name = crate::schema::users)]
pub struct Person {
    pub id: i64,
    pub email: String,
}

pub fn records(model: &Model, person: &Person) {
    println!("{}", model.id);
    println!("{model:?}"); // found
    println!("{}", person.id);
    println!("{}", person.email); // found
}
"##,
    ),
];

fn marked(mark: &str) -> Vec<u64> {
    let (_, text) = FILES
        .iter()
        .find(|(file, _)| *file == "src/lib.rs")
        .expect("it is there");
    (1..)
        .zip(text.lines())
        .filter(|(_, line)| line.ends_with(mark))
        .map(|(number, _)| number)
        .collect()
}

#[test]
fn rows_have_the_tags_of_their_columns() {
    let dir = tempfile::tempdir().expect("a folder can be made");
    for (file, text) in FILES {
        let path = dir.path().join(file);
        let folder: &Path = path.parent().expect("it lies in the project");
        fs::create_dir_all(folder).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }
    let report = report(dir.path(), &dir.path().join("consent.toml")).expect("it is checked");
    let lines: Vec<Value> = report
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is an object"))
        .collect();
    let found: Vec<u64> = lines
        .iter()
        .filter(|value| value["type"] == "finding")
        .map(|value| {
            assert_eq!(value["data"]["path"], "sql:users.email", "{value}");
            value["use"]["line"].as_u64().expect("it is at a use")
        })
        .collect();
    assert_eq!(found, marked("// found"), "{report}");
    let gaps: Vec<u64> = lines
        .last()
        .and_then(|summary| summary["skipped"].as_array())
        .into_iter()
        .flatten()
        .filter(|gap| gap["message"].as_str().is_some_and(|m| m.contains("SQL")))
        .filter_map(|gap| gap["line"].as_u64())
        .collect();
    assert_eq!(gaps, marked("// gap"), "{report}");
}
