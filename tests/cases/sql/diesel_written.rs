//! What is written into a column of a table comes back where that column is selected, in whatever function.
//! crates: diesel, libsqlite3-sys
use consent::Pii;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;

diesel::table! {
    members (id) {
        id -> Integer,
        mail -> Text,
        town -> Nullable<Text>,
        club -> Text,
    }
}

diesel::table! {
    letters (id) {
        id -> Integer,
        mail -> Text,
        text -> Text,
        copy -> Text,
    }
}

#[derive(Pii)]
struct Form {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[pii(category = "user.contact.address.city", purposes = ["account"])]
    city: String,
    club: String,
}

#[derive(Insertable)]
#[diesel(table_name = members)]
struct NewMember<'a> {
    id: i32,
    #[diesel(column_name = mail)]
    address: &'a str,
    #[diesel(embed)]
    place: Place,
}

#[derive(Insertable)]
#[diesel(table_name = members)]
struct Place {
    club: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = members)]
struct Member {
    id: i32,
    mail: String,
    town: Option<String>,
    club: String,
}

#[derive(AsChangeset)]
#[diesel(table_name = members)]
struct Change {
    club: Option<String>,
    #[diesel(column_name = town)]
    city: Option<String>,
}

type Done = Result<(), diesel::result::Error>;

fn form() -> Form {
    Form { email: probe::text("Form::email"), city: probe::text("Form::city"), club: "chess".to_owned() }
}

fn join(db: &mut SqliteConnection, form: &Form) -> Done {
    let new = NewMember { id: 1, address: &form.email, place: Place { club: form.club.clone() } };
    diesel::insert_into(members::table).values(&new).execute(db)?;
    Ok(())
}

fn moves(db: &mut SqliteConnection, form: Form) -> Done {
    let change = Change { club: Some(form.club), city: Some(form.city) };
    diesel::update(members::table.find(1)).set(&change).execute(db)?;
    Ok(())
}

fn write(db: &mut SqliteConnection, to: &str) -> Done {
    diesel::insert_into(letters::table)
        .values((letters::id.eq(1), letters::mail.eq("office@example.org"), letters::text.eq("a letter")))
        .execute(db)?;
    diesel::update(letters::table).set(letters::text.eq(format!("to {to}"))).execute(db)?;
    Ok(())
}

fn copy(db: &mut SqliteConnection) -> Done {
    let mail: String = members::table.select(members::mail).first(db)?;
    let town: Option<String> = members::table.select(members::town).first(db)?;
    diesel::update(members::table).set((members::mail.eq(&mail), members::town.eq(town))).execute(db)?;
    diesel::update(letters::table).set(letters::copy.eq(mail)).execute(db)?;
    Ok(())
}

fn read(db: &mut SqliteConnection) -> Done {
    let mail: String = members::table.select(members::mail).first(db)?;
    println!("{mail}"); //~ unconsented-use Form::email -> operations.logging
    let (club, town): (String, Option<String>) = members::table.select((members::club, members::town)).first(db)?;
    println!("{club}");
    println!("{town:?}"); //~ unconsented-use Form::city -> operations.logging
    let member = members::table.select(Member::as_select()).first(db)?;
    println!("{} {}", member.id, member.club);
    println!("{}", member.mail); //~ unconsented-use Form::email -> operations.logging
    println!("{:?}", member.town); //~ unconsented-use Form::city -> operations.logging
    let (mail, text): (String, String) = letters::table.select((letters::mail, letters::text)).first(db)?;
    println!("{mail}");
    println!("{text}"); //~ unconsented-use Form::email -> operations.logging
    let copy: String = letters::table.select(letters::copy).first(db)?;
    println!("{copy}"); //~ unconsented-use Form::email -> operations.logging
    Ok(())
}

fn main() {
    let mut db = SqliteConnection::establish(":memory:").expect("it opens");
    db.batch_execute(
        "CREATE TABLE members (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, town TEXT, club TEXT NOT NULL);
         CREATE TABLE letters (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, text TEXT NOT NULL, copy TEXT NOT NULL DEFAULT '');",
    ).expect("it is SQL");
    let form = form();
    let done = [join(&mut db, &form), write(&mut db, &form.email), moves(&mut db, form), copy(&mut db), read(&mut db)];
    assert!(done.iter().all(Result::is_ok), "{done:?}");
}
