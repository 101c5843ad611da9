//! A schema as large applications have: joins are resolved among many tables.
//! crates: diesel, libsqlite3-sys
use consent::Pii;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;

macro_rules! tables {
    ($($name:ident)*) => {
        $(
            diesel::table! {
                $name (id) {
                    id -> Integer,
                    note -> Text,
                }
            }
        )*
    };
}

tables! {
    t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14
    t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29
    t30 t31 t32 t33 t34 t35 t36 t37 t38 t39 t40 t41 t42 t43
}

diesel::table! {
    inhabitants (id) {
        id -> Integer,
        email -> Text,
    }
}

diesel::table! {
    local_people (id) {
        id -> Integer,
        person_id -> Integer,
        theme -> Text,
    }
}

diesel::table! {
    issued_accounts (id) {
        id -> Integer,
        local_user_id -> Integer,
        issuer -> Text,
    }
}

diesel::joinable!(local_people -> inhabitants (person_id));
diesel::joinable!(issued_accounts -> local_people (local_user_id));
diesel::allow_tables_to_appear_in_same_query!(
    inhabitants, local_people, issued_accounts,
    t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11,
    t12, t13, t14, t15, t16, t17, t18, t19, t20, t21, t22, t23,
    t24, t25, t26, t27, t28, t29, t30, t31, t32, t33, t34, t35,
    t36, t37, t38, t39, t40, t41, t42, t43
);

#[derive(Pii, Queryable, Selectable)]
#[diesel(table_name = inhabitants)]
struct Person {
    id: i32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = local_people)]
struct LocalUser {
    id: i32,
    person_id: i32,
    theme: String,
}

fn connection() -> SqliteConnection {
    let mut db = SqliteConnection::establish(":memory:").unwrap();
    db.batch_execute(&format!(
        "CREATE TABLE inhabitants (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
         CREATE TABLE local_people (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL, theme TEXT NOT NULL);
         CREATE TABLE issued_accounts (id INTEGER PRIMARY KEY, local_user_id INTEGER NOT NULL, issuer TEXT NOT NULL);
         INSERT INTO inhabitants VALUES (1, '{}');
         INSERT INTO local_people VALUES (1, 1, 'dark');
         INSERT INTO issued_accounts VALUES (1, 1, 'id.example');",
        probe::text("Person::email"),
    ))
    .unwrap();
    db
}

fn main() {
    let mut db = connection();
    let mut query = local_people::table
        .inner_join(inhabitants::table)
        .left_join(issued_accounts::table)
        .select((inhabitants::all_columns, local_people::all_columns))
        .into_boxed();
    query = query.filter(issued_accounts::issuer.eq("id.example"));
    let (person, user): (Person, LocalUser) = query.get_result(&mut db).unwrap();
    println!("{} {}", person.id, person.email); //~ unconsented-use Person::email -> operations.logging
    println!("{} {} {}", user.id, user.person_id, user.theme);
    let themes = local_people::table
        .inner_join(inhabitants::table)
        .filter(inhabitants::email.ne(""))
        .select((local_people::id, local_people::theme))
        .load::<(i32, String)>(&mut db)
        .unwrap();
    println!("{themes:?}");
}
