//! Joins of joins, boxed queries that get their conditions one by one, and what is selected from them.
//! crates: diesel, libsqlite3-sys
use consent::Pii;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;

diesel::table! {
    users (id) {
        id -> Integer,
        email -> Text,
    }
}

diesel::table! {
    posts (id) {
        id -> Integer,
        user_id -> Integer,
        title -> Text,
    }
}

diesel::table! {
    notes (id) {
        id -> Integer,
        post_id -> Integer,
        text -> Text,
    }
}

diesel::joinable!(posts -> users (user_id));
diesel::joinable!(notes -> posts (post_id));
diesel::allow_tables_to_appear_in_same_query!(users, posts, notes);

#[derive(Pii, Queryable, Selectable, Clone)]
struct User {
    id: i32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Queryable, Selectable, Clone)]
struct Post {
    id: i32,
    user_id: i32,
    title: String,
}

#[derive(Queryable, Selectable)]
struct Note {
    id: i32,
    post_id: i32,
    text: String,
}

/// In the order of the tables.
#[derive(Queryable)]
struct View {
    post: Post,
    user: User,
    note: Note,
}

fn connection() -> SqliteConnection {
    let mut db = SqliteConnection::establish(":memory:").unwrap();
    db.batch_execute(&format!(
        "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
         CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, title TEXT NOT NULL);
         CREATE TABLE notes (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL, text TEXT NOT NULL);
         INSERT INTO users VALUES (1, '{}');
         INSERT INTO posts VALUES (1, 1, 'On joins');
         INSERT INTO notes VALUES (1, 1, 'see there');",
        probe::text("User::email"),
    ))
    .unwrap();
    db
}

fn of_three(db: &mut SqliteConnection) -> QueryResult<()> {
    let view = posts::table
        .inner_join(users::table)
        .inner_join(notes::table)
        .first::<View>(db)?;
    println!("{} {}", view.user.id, view.user.email); //~ unconsented-use User::email -> operations.logging
    println!("{} {}", view.post.title, view.note.text);
    Ok(())
}

fn boxed(db: &mut SqliteConnection, post: Option<i32>) -> QueryResult<()> {
    let mut query = posts::table
        .inner_join(users::table)
        .left_join(notes::table)
        .select((users::all_columns, posts::all_columns))
        .into_boxed();
    query = match post {
        Some(post) => query.filter(posts::id.eq(post)),
        None => query.filter(notes::id.is_not_null()),
    };
    let (user, post): (User, Post) = query.get_result(db)?;
    println!("{}", user.email); //~ unconsented-use User::email -> operations.logging
    println!("{} {} {}", post.id, post.user_id, post.title);
    Ok(())
}

fn selected(db: &mut SqliteConnection) -> QueryResult<()> {
    let rows: Vec<(Post, Option<Note>)> = posts::table
        .inner_join(users::table)
        .left_join(notes::table)
        .filter(users::id.eq(1))
        .order_by(posts::id.desc())
        .select((Post::as_select(), Option::<Note>::as_select()))
        .load(db)?;
    for (post, note) in rows {
        println!("{} {}", post.title, note.map_or(0, |note| note.post_id + note.id));
    }
    let emails = notes::table
        .inner_join(posts::table.inner_join(users::table))
        .select(users::email)
        .load::<String>(db)?;
    println!("{emails:?}"); //~ unconsented-use User::email -> operations.logging
    let titles = notes::table
        .inner_join(posts::table.inner_join(users::table))
        .filter(users::email.ne(""))
        .select((notes::text, posts::title))
        .load::<(String, String)>(db)?;
    println!("{titles:?}");
    Ok(())
}

fn main() {
    let mut db = connection();
    of_three(&mut db).unwrap();
    boxed(&mut db, Some(1)).unwrap();
    selected(&mut db).unwrap();
}
