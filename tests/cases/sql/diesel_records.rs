//! A tagged field of a record tags the column that it is filled from: whoever selects it has the datum.
//! crates: diesel, libsqlite3-sys
use consent::Pii;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::{debug_query, sqlite::Sqlite};

diesel::table! {
    users (id) {
        id -> Integer,
        email -> Text,
        name -> Text,
        nick -> Text,
    }
}

diesel::table! {
    shops (id) {
        id -> Integer,
        email -> Text,
    }
}

diesel::table! {
    posts (id) {
        id -> Integer,
        user_id -> Integer,
        text -> Text,
    }
}

diesel::table! {
    subscribers (email) {
        email -> Text,
    }
}

diesel::joinable!(posts -> users (user_id));
diesel::allow_tables_to_appear_in_same_query!(users, posts, shops);

#[derive(Pii, Queryable, Selectable, Identifiable, Debug)]
struct User {
    id: i32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[diesel(embed)]
    names: Names,
}

#[derive(Pii, Queryable, Selectable, Debug)]
#[diesel(table_name = users)]
struct Names {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    nick: String,
}

// Another record of the same table, without tags.
#[derive(Queryable, Selectable)]
#[diesel(table_name = users)]
struct Contact {
    #[diesel(column_name = email)]
    to: String,
    nick: String,
}

#[derive(Queryable, Selectable, Debug)]
#[diesel(table_name = shops)]
struct Shop {
    email: String,
}

#[derive(Queryable, Selectable, Identifiable, Associations)]
#[diesel(table_name = posts, belongs_to(User))]
struct Post {
    id: i32,
    user_id: i32,
    text: String,
}

#[derive(Selectable, Queryable)]
#[diesel(table_name = users)]
struct Computed {
    id: i32,
    #[diesel(select_expression = users::name.concat(users::nick))]
    #[diesel(select_expression_type = diesel::dsl::Concat<users::name, users::nick>)]
    both: String,
}

#[derive(HasQuery)]
#[diesel(table_name = users)]
struct Brief {
    nick: String,
    email: String,
}

diesel::define_sql_function! {
    /// Without spaces at its ends.
    fn trim(text: diesel::sql_types::Text) -> diesel::sql_types::Text;
}

diesel::alias!(users as others: Others);

#[derive(QueryableByName)]
struct ByName {
    #[diesel(sql_type = diesel::sql_types::Text)]
    email: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    nick: String,
}

type Found<T> = Result<T, diesel::result::Error>;

fn by_column(db: &mut SqliteConnection) -> Found<()> {
    let email: String = users::table.select(users::email).first(db)?;
    println!("{email}"); //~ unconsented-use User::email -> operations.logging
    let nick: String = users::table.select(users::nick).first(db)?;
    println!("{nick}");
    let email: String = shops::table.select(shops::email).first(db)?;
    println!("{email}");
    let contact = users::table.select(Contact::as_select()).first(db)?;
    println!("{}", contact.nick);
    println!("{}", contact.to); //~ unconsented-use User::email -> operations.logging
    let shop = shops::table.select(Shop::as_select()).first(db)?;
    println!("{}", shop.email);
    Ok(())
}

fn embedded(db: &mut SqliteConnection) -> Found<()> {
    let user = users::table.select(User::as_select()).first(db)?;
    println!("{} {}", user.id, user.names.nick);
    println!("{}", user.names.name); //~ unconsented-use Names::name -> operations.logging
    println!("{user:?}"); //~ unconsented-use User::email -> operations.logging //~ unconsented-use Names::name -> operations.logging
    let (name, nick): (String, String) = users::table.select((users::name, users::nick)).first(db)?;
    println!("{name}"); //~ unconsented-use Names::name -> operations.logging
    println!("{nick}");
    Ok(())
}

fn computed(db: &mut SqliteConnection) -> Found<()> {
    let found = users::table.select(Computed::as_select()).first(db)?;
    println!("{}", found.id);
    println!("{}", found.both); //~ unconsented-use Names::name -> operations.logging
    Ok(())
}

fn associated(db: &mut SqliteConnection) -> Found<()> {
    let user = users::table.select(User::as_select()).first(db)?;
    let posts = Post::belonging_to(&user).select(Post::as_select()).load(db)?;
    for post in &posts {
        println!("{} {} {}", post.id, post.user_id, post.text);
    }
    let mails: Vec<String> = Post::belonging_to(&user).inner_join(users::table).select(users::email).load(db)?;
    println!("{mails:?}"); //~ unconsented-use User::email -> operations.logging
    Ok(())
}

#[derive(Pii, Identifiable, Debug)]
#[diesel(table_name = subscribers, primary_key(email))]
struct ByMail {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

/// Whoever deletes or updates a record names it by its key.
fn by_key(db: &mut SqliteConnection) -> Found<()> {
    let user = users::table.select(User::as_select()).first(db)?;
    println!("{}", debug_query::<Sqlite, _>(&diesel::delete(&user)));
    println!("{}", debug_query::<Sqlite, _>(&diesel::update(&user).set(users::nick.eq("new"))));
    println!("{}", debug_query::<Sqlite, _>(&Post::belonging_to(&user)));
    let subscriber = ByMail { email: probe::text("ByMail::email") };
    println!("{}", debug_query::<Sqlite, _>(&diesel::delete(&subscriber))); //~ unconsented-use ByMail::email -> operations.logging
    println!("{}", debug_query::<Sqlite, _>(&users::table.find(user.id).select(User::as_select())));
    Ok(())
}

fn more(db: &mut SqliteConnection) -> Found<()> {
    let brief = Brief::query().first(db)?;
    println!("{}", brief.nick);
    println!("{}", brief.email); //~ unconsented-use User::email -> operations.logging
    let (nick, name): (String, String) = users::table.select((trim(users::nick), trim(users::name))).first(db)?;
    println!("{nick}");
    println!("{name}"); //~ unconsented-use Names::name -> operations.logging
    let (nick, email): (String, String) = others.select((others.field(users::nick), others.field(users::email))).first(db)?;
    println!("{nick}");
    println!("{email}"); //~ unconsented-use User::email -> operations.logging
    Ok(())
}

fn by_name(db: &mut SqliteConnection) -> Found<()> {
    let found: Vec<ByName> = diesel::sql_query("SELECT email, nick FROM users").load(db)?;
    for one in found {
        println!("{}", one.nick);
        println!("{}", one.email); //~ unconsented-use User::email -> operations.logging
    }
    let one: ByName = diesel::sql_query("SELECT s.email, u.nick FROM shops s JOIN users u ON u.id = s.id").get_result(db)?;
    println!("{} {}", one.nick, one.email);
    Ok(())
}

fn main() {
    let mut db = SqliteConnection::establish(":memory:").expect("it opens");
    let email = probe::text("User::email");
    let name = probe::text("Names::name");
    db.batch_execute(&format!(
        "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, nick TEXT NOT NULL);
         CREATE TABLE shops (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
         CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, text TEXT NOT NULL);
         INSERT INTO users VALUES (1, '{email}', '{name}', 'nick');
         INSERT INTO shops VALUES (1, 'shop@example.org');
         INSERT INTO posts VALUES (1, 1, 'a text');"
    )).expect("it is SQL");
    let done = [by_column(&mut db), embedded(&mut db), computed(&mut db), associated(&mut db), by_key(&mut db), more(&mut db), by_name(&mut db)];
    assert!(done.iter().all(Result::is_ok), "{done:?}");
}
