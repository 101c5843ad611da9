//! What a query selects is in its type: columns come by position, in tuples and in records.
//! crates: diesel, libsqlite3-sys
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
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sqlite::Sqlite;

diesel::table! {
    users (id) {
        id -> Integer,
        email -> Text,
        name -> Nullable<Text>,
        #[sql_name = "role"]
        kind -> Text,
    }
}

diesel::table! {
    posts (id) {
        id -> Integer,
        user_id -> Integer,
        title -> Text,
        email -> Text,
    }
}

diesel::joinable!(posts -> users (user_id));
diesel::allow_tables_to_appear_in_same_query!(users, posts);

#[derive(Queryable, Selectable)]
#[diesel(table_name = users)]
struct User {
    id: i32,
    #[diesel(column_name = email)]
    address: String,
    #[diesel(column_name = kind)]
    role: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = posts)]
struct Post {
    id: i32,
    title: String,
    email: String,
}

// Without a table: columns come in the order of the fields.
#[derive(Queryable)]
struct Row {
    first: i32,
    second: String,
    third: Option<String>,
    kind: String,
}

#[derive(Insertable)]
#[diesel(table_name = users)]
struct NewUser<'a> {
    id: i32,
    email: &'a str,
}

type Found<T> = Result<T, diesel::result::Error>;

fn tuples(db: &mut SqliteConnection) -> Found<()> {
    for (id, email) in users::table.select((users::id, users::email)).load::<(i32, String)>(db)? {
        println!("{id}");
        println!("{email}"); //~ unconsented-use sql:users.email -> operations.logging
    }
    let (kind, name): (String, Option<String>) = users::table.select((users::kind, users::name)).first(db)?;
    println!("{kind}");
    println!("{name:?}"); //~ unconsented-use sql:users.name -> operations.logging
    let (id, (email, kind)) = users::table
        .filter(users::name.is_not_null())
        .order(users::email)
        .select((users::id, (users::email, users::kind)))
        .first::<(i32, (String, String))>(db)?;
    println!("{id} {kind}");
    println!("{email}"); //~ unconsented-use sql:users.email -> operations.logging
    Ok(())
}

fn single(db: &mut SqliteConnection) -> Found<()> {
    use self::users::dsl::*;
    let found = users.select(email).first::<String>(db)?;
    println!("{found}"); //~ unconsented-use sql:users.email -> operations.logging
    let found = users.filter(email.eq(found)).select(kind).first::<String>(db)?;
    println!("{found}");
    let all: Vec<String> = users.select(email).get_results(db)?;
    println!("{}", all.len());
    println!("{}", all.join(", ")); //~ unconsented-use sql:users.email -> operations.logging
    let other = posts::table.select(posts::email).first::<String>(db)?;
    println!("{other}");
    Ok(())
}

fn records(db: &mut SqliteConnection) -> Found<()> {
    let user = users::table.select(User::as_select()).first(db)?;
    println!("{} {}", user.id, user.role);
    println!("{}", user.address); //~ unconsented-use sql:users.email -> operations.logging
    let row: Row = users::table.first(db)?;
    println!("{} {}", row.first, row.kind);
    println!("{}", row.second); //~ unconsented-use sql:users.email -> operations.logging
    println!("{:?}", row.third); //~ unconsented-use sql:users.name -> operations.logging
    let rows = posts::table.load::<(i32, i32, String, String)>(db)?;
    println!("{rows:?}");
    let rows = users::table.load::<(i32, String, Option<String>, String)>(db)?;
    for row in rows {
        println!("{} {}", row.0, row.3);
        println!("{}", row.1); //~ unconsented-use sql:users.email -> operations.logging
    }
    Ok(())
}

fn joined(db: &mut SqliteConnection) -> Found<()> {
    let (user, post) = users::table
        .inner_join(posts::table)
        .select((User::as_select(), Post::as_select()))
        .first::<(User, Post)>(db)?;
    println!("{} {} {}", post.id, post.title, post.email);
    println!("{}", user.address); //~ unconsented-use sql:users.email -> operations.logging
    let all: Vec<(Row, Option<Post2>)> = users::table.left_join(posts::table).load(db)?;
    for (row, post) in all {
        println!("{}", row.second); //~ unconsented-use sql:users.email -> operations.logging
        println!("{:?}", post.map(|p| p.mail));
    }
    let (title, mail) = posts::table
        .left_join(users::table)
        .select((posts::title, users::email.nullable()))
        .first::<(String, Option<String>)>(db)?;
    println!("{title}");
    println!("{mail:?}"); //~ unconsented-use sql:users.email -> operations.logging
    Ok(())
}

#[derive(Queryable)]
struct Post2 {
    _id: i32,
    _user: i32,
    _title: String,
    mail: String,
}

fn returned(db: &mut SqliteConnection) -> Found<()> {
    let mail = probe::text("sql:users.email");
    let new = NewUser { id: 2, email: &mail };
    let (id, email) = diesel::insert_into(users::table)
        .values(&new)
        .returning((users::id, users::email))
        .get_result::<(i32, String)>(db)?;
    println!("{id}");
    println!("{email}"); //~ unconsented-use sql:users.email -> operations.logging
    let updated: String = diesel::update(users::table.find(1))
        .set(users::kind.eq("admin"))
        .returning(users::email)
        .get_result(db)?;
    println!("{updated}"); //~ unconsented-use sql:users.email -> operations.logging
    let gone: Row = diesel::delete(users::table.find(1)).get_result(db)?;
    println!("{} {}", gone.first, gone.kind);
    println!("{}", gone.second); //~ unconsented-use sql:users.email -> operations.logging
    Ok(())
}

fn counted(db: &mut SqliteConnection) -> Found<()> {
    let many: i64 = users::table.filter(users::email.eq("x")).count().get_result(db)?;
    println!("{many}");
    let many: i64 = users::table.select(diesel::dsl::count(users::email)).first(db)?;
    println!("{many}");
    let is_there: bool = diesel::select(diesel::dsl::exists(users::table.filter(users::name.is_null()))).get_result(db)?;
    println!("{is_there}");
    let (id, is_it) = users::table.select((users::id, users::email.eq("x"))).first::<(i32, bool)>(db)?;
    println!("{id} {is_it}");
    let last: Option<String> = users::table.select(diesel::dsl::max(users::email)).first(db)?;
    println!("{last:?}"); //~ unconsented-use sql:users.email -> operations.logging
    Ok(())
}

fn boxed(db: &mut SqliteConnection, only: bool) -> Found<()> {
    let mut query = users::table.select((users::id, users::email)).into_boxed();
    if only {
        query = query.filter(users::id.eq(1));
    }
    let (id, email) = query.first::<(i32, String)>(db)?;
    println!("{id}");
    println!("{email}"); //~ unconsented-use sql:users.email -> operations.logging
    let query = users::table.into_boxed().select(users::kind);
    println!("{}", query.first::<String>(db)?);
    println!("{}", all().first::<(i32, String, Option<String>, String)>(db)?.1); //~ unconsented-use sql:users.email -> operations.logging
    Ok(())
}

fn all<'a>() -> users::BoxedQuery<'a, Sqlite> {
    users::table.into_boxed()
}

fn main() {
    let mut db = SqliteConnection::establish(":memory:").expect("it opens");
    let mail = probe::text("sql:users.email");
    let name = probe::text("sql:users.name");
    db.batch_execute(&format!(
        "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT, role TEXT NOT NULL DEFAULT 'member');
         CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, title TEXT NOT NULL, email TEXT NOT NULL);
         INSERT INTO users VALUES (1, '{mail}', '{name}', 'member');
         INSERT INTO posts VALUES (1, 1, 'about', 'to be seen');"
    )).expect("it is SQL");
    let done = [
        tuples(&mut db), single(&mut db), records(&mut db), joined(&mut db), counted(&mut db), boxed(&mut db, true),
        returned(&mut db),
    ];
    assert!(done.iter().all(Result::is_ok), "{done:?}");
}
