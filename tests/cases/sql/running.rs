//! What a query asks for comes back of it: it is not given to the database.
//! crates: diesel, libsqlite3-sys
//! ```toml
//! [kinds]
//! database = "operations.logging"
//! ```
use consent::Pii;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sqlite::SqliteConnection;

diesel::table! {
    users (id) {
        id -> Integer,
        email -> Text,
    }
}

#[derive(Pii, Queryable, Selectable, Debug)]
struct User {
    id: i32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn by_id(db: &mut SqliteConnection, id: i32, latest: bool) -> QueryResult<User> {
    let mut query = users::table.select(User::as_select()).into_boxed();
    if latest {
        query = query.filter(users::id.gt(id));
    }
    query.first(db)
}

fn all(db: &mut SqliteConnection) -> QueryResult<Vec<User>> {
    users::table.select(User::as_select()).order(users::id).load(db)
}

fn main() {
    let mut db = SqliteConnection::establish(":memory:").expect("it opens");
    let mail = probe::text("User::email");
    db.batch_execute(&format!("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL); INSERT INTO users VALUES (1, '{mail}');"))
        .expect("it is made");
    let user = by_id(&mut db, 0, true).expect("it is there");
    println!("{}", user.id);
    println!("{}", user.email); //~ unconsented-use User::email -> operations.logging
    println!("{:?}", all(&mut db).map(|list| list.len()));
}
