//! What a query gives back has the tags of the columns that it reads, by name and by position.
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
//! ```
use rusqlite::{Connection, Error, Row};

const COLUMNS: &str = "id, name";
const BY_ID: &str = "SELECT email FROM users WHERE id = ?";

struct Contact {
    id: String,
    mail: String,
}

fn one(db: &Connection) -> Result<String, Error> {
    db.query_row("SELECT email FROM users WHERE id = ?", &["1"], |row| row.get(0))
}

fn by_name(db: &Connection) -> Result<(), Error> {
    let (id, mail): (String, String) = db.query_row(
        "SELECT u.id, u.email AS mail
         FROM users u JOIN orders o ON o.buyer = u.id",
        &[],
        |row| Ok((row.get("id")?, row.get("mail")?)),
    )?;
    println!("{id}");
    println!("{mail}"); //~ unconsented-use sql:users.email -> operations.logging
    Ok(())
}

fn to_contact(row: &Row) -> Result<Contact, Error> {
    Ok(Contact { id: row.get(0)?, mail: row.get(1)? })
}

fn all(db: &Connection) -> Result<(), Error> {
    let mut statement = db.prepare("SELECT id, email FROM users")?;
    for contact in statement.query_map(&[], to_contact)? {
        let contact = contact?;
        println!("{}", contact.id);
        println!("{}", contact.mail); //~ unconsented-use sql:users.email -> operations.logging
    }
    Ok(())
}

fn star(db: &Connection) -> Result<(), Error> {
    let sql = "SELECT * FROM users";
    let name: String = db.query_row(sql, &[], |row| row.get("name"))?;
    println!("{name}"); //~ unconsented-use sql:users.name -> operations.logging
    let id: String = db.query_row(sql, &[], |row| row.get("id"))?;
    println!("{id}");
    Ok(())
}

fn compared(db: &Connection) -> Result<(), Error> {
    let id: String = db.query_row("SELECT id FROM users WHERE email = ?", &["x"], |row| row.get(0))?;
    println!("{id}");
    let title: String = db.query_row("SELECT title FROM orders", &[], |row| row.get("title"))?;
    println!("{title}");
    Ok(())
}

fn constants(db: &Connection) -> Result<(), Error> {
    let mail: String = db.query_row(BY_ID, &["1"], |row| row.get(0))?;
    println!("{mail}"); //~ unconsented-use sql:users.email -> operations.logging
    let sql = format!("SELECT {COLUMNS} FROM users");
    let id: String = db.query_row(&sql, &[], |row| row.get(0))?;
    println!("{id}");
    let name: String = db.query_row(&sql, &[], |row| row.get(1))?;
    println!("{name}"); //~ unconsented-use sql:users.name -> operations.logging
    Ok(())
}

fn chosen(db: &Connection, by_mail: bool) -> Result<(), Error> {
    let sql = if by_mail { "SELECT email FROM users" } else { "SELECT name FROM users" };
    let found: String = db.query_row(sql, &[], |row| row.get(0))?;
    println!("{found}"); //~ unconsented-use sql:users.email -> operations.logging //~ unconsented-use sql:users.name -> operations.logging
    Ok(())
}

fn failing(db: &Connection) {
    if let Err(error) = db.query_row("SELECT email FROM nowhere", &[], |row| row.get::<String>(0)) {
        println!("{}", error.0);
    }
    match one(db) {
        Ok(mail) => println!("{mail}"), //~ unconsented-use sql:users.email -> operations.logging
        Err(error) => println!("{}", error.0),
    }
}

fn main() {
    let cells = [
        ("users.id", "17".to_owned()),
        ("users.email", probe::text("sql:users.email")),
        ("users.name", probe::text("sql:users.name")),
        ("orders.title", "a book".to_owned()),
    ];
    let db = Connection::with(&cells);
    let done = [by_name(&db), all(&db), star(&db), compared(&db), constants(&db)];
    assert!(done.iter().all(Result::is_ok));
    assert!(chosen(&db, true).is_ok() && chosen(&db, false).is_ok());
    failing(&db);
}

//- crate rusqlite
// Outside the workspace.
pub struct Connection {
    cells: Vec<(String, String)>,
}

pub struct Statement {
    rows: Result<Row, Error>,
}

pub struct Row {
    cells: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub struct Error(pub String);

pub trait RowIndex {
    fn idx(&self, row: &Row) -> Option<usize>;
}

impl RowIndex for usize {
    fn idx(&self, _: &Row) -> Option<usize> {
        Some(*self)
    }
}

impl RowIndex for &str {
    fn idx(&self, row: &Row) -> Option<usize> {
        row.cells.iter().position(|(name, _)| name == self)
    }
}

pub trait FromSql {
    fn from_sql(text: &str) -> Self;
}

impl FromSql for String {
    fn from_sql(text: &str) -> String {
        text.to_owned()
    }
}

impl Row {
    pub fn get<T: FromSql>(&self, idx: impl RowIndex) -> Result<T, Error> {
        let cell = idx.idx(self).and_then(|i| self.cells.get(i));
        cell.map(|(_, text)| T::from_sql(text)).ok_or_else(|| Error("no such column".into()))
    }
}

impl Connection {
    pub fn with(cells: &[(&str, String)]) -> Connection {
        let cells = cells.iter().map(|(name, text)| (name.to_string(), text.clone()));
        Connection { cells: cells.collect() }
    }

    pub fn query_row<T, F>(&self, sql: &str, params: &[&str], f: F) -> Result<T, Error>
    where
        F: FnOnce(&Row) -> Result<T, Error>,
    {
        assert!(params.len() < 3);
        f(&self.row(sql)?)
    }

    pub fn prepare(&self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { rows: self.row(sql) })
    }

    /// As much of SQL as is asked here.
    fn row(&self, sql: &str) -> Result<Row, Error> {
        let wrong = || Error("no such table".into());
        let (columns, rest) = sql.strip_prefix("SELECT ").and_then(|s| s.split_once("FROM")).ok_or_else(wrong)?;
        let table = rest.split_whitespace().next().ok_or_else(wrong)?;
        let of_table = self.cells.iter().filter_map(|(name, text)| Some((name.strip_prefix(table)?.strip_prefix('.')?, text)));
        let of_table: Vec<(&str, &String)> = of_table.collect();
        let mut cells = Vec::new();
        for column in columns.split(',') {
            let mut words = column.split_whitespace();
            let name = words.next().ok_or_else(wrong)?;
            let name = name.rsplit('.').next().ok_or_else(wrong)?;
            let alias = words.last().unwrap_or(name);
            if name == "*" {
                cells.extend(of_table.iter().map(|(n, t)| (n.to_string(), t.to_string())));
                continue;
            }
            let (_, text) = of_table.iter().find(|(n, _)| *n == name).ok_or_else(wrong)?;
            cells.push((alias.to_owned(), text.to_string()));
        }
        Ok(Row { cells })
    }
}

impl Statement {
    pub fn query_map<T, F>(&mut self, params: &[&str], f: F) -> Result<MappedRows<'_, F>, Error>
    where
        F: FnMut(&Row) -> Result<T, Error>,
    {
        assert!(params.is_empty());
        Ok(MappedRows { row: self.rows.as_ref().ok(), f })
    }
}

pub struct MappedRows<'s, F> {
    row: Option<&'s Row>,
    f: F,
}

impl<T, F> Iterator for MappedRows<'_, F>
where
    F: FnMut(&Row) -> Result<T, Error>,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Result<T, Error>> {
        self.row.take().map(&mut self.f)
    }
}
