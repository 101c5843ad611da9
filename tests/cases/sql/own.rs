//! A policy says which functions of the project take SQL, and which read a column.
//! ```toml
//! [[query]]
//! path = "sql_own::Db::ask"
//! sql = 1
//!
//! [[query]]
//! path = "sql_own::Line::cell"
//! column = 1
//!
//! [[data]]
//! column = "users.email"
//! category = "user.contact.email"
//! purposes = ["account"]
//! ```
struct Db {
    email: String,
}

struct Line(Vec<(&'static str, String)>);

impl Db {
    fn ask(&self, sql: &str) -> Option<Line> {
        let id = ("id", sql.len().to_string());
        Some(Line(vec![id, ("email", self.email.clone())]))
    }
}

impl Line {
    fn cell(&self, name: &str) -> String {
        let cell = self.0.iter().find(|(n, _)| *n == name);
        cell.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

fn main() {
    let db = Db { email: probe::text("sql:users.email") };
    let line = db.ask("SELECT id, email FROM users").unwrap_or(Line(Vec::new()));
    println!("{}", line.cell("id"));
    println!("{}", line.cell("email")); //~ unconsented-use sql:users.email -> operations.logging
    let other = db.ask("SELECT id FROM users WHERE email = 'x'");
    println!("{}", other.map(|line| line.cell("id")).unwrap_or_default());
}
