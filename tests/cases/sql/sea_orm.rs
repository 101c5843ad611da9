//! sea-orm: columns that are selected one by one, as tuples and as other models; active models.
//! crates: sea-orm
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use sea_orm::{
    ColumnTrait, DatabaseBackend, DatabaseConnection, DbErr, EntityTrait, FromQueryResult,
    IntoActiveModel, MockDatabase, QueryFilter, QuerySelect, Set, TryIntoModel, Value,
};

mod user {
    use consent::Pii;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Pii, DeriveEntityModel)]
    #[sea_orm(table_name = "people")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        #[pii(category = "user.contact.email", purposes = ["account"])]
        pub email: String,
        #[sea_orm(column_name = "full_name")]
        #[pii(category = "user.name", purposes = ["account"])]
        pub name: String,
        pub nick: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(has_many = "super::post::Entity")]
        Post,
    }

    impl Related<super::post::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Post.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

// Written one by one, as the generator does it.
mod post {
    use sea_orm::entity::prelude::*;

    #[derive(Copy, Clone, Default, Debug, DeriveEntity)]
    pub struct Entity;

    #[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel)]
    #[sea_orm(table_name = "posts")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub user_id: i32,
        pub email: String,
    }

    impl EntityName for Entity {
        fn table_name(&self) -> &str {
            "posts"
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
    pub enum Column {
        Id,
        UserId,
        Email,
    }

    impl ColumnTrait for Column {
        type EntityName = Entity;
        fn def(&self) -> ColumnDef {
            ColumnType::Text.def()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
    pub enum PrimaryKey {
        Id,
    }

    impl PrimaryKeyTrait for PrimaryKey {
        type ValueType = i32;
        fn auto_increment() -> bool {
            true
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(belongs_to = "super::user::Entity", from = "Column::UserId", to = "super::user::Column::Id")]
        User,
    }

    impl Related<super::user::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::User.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[derive(FromQueryResult)]
struct Contact {
    id: i32,
    email: String,
    nick: String,
}

#[derive(FromQueryResult)]
struct Renamed {
    who: String,
    nick: String,
}

async fn tuples(db: &DatabaseConnection) -> Result<(), DbErr> {
    let found: Option<(String, String)> = user::Entity::find()
        .select_only()
        .column(user::Column::Email)
        .column(user::Column::Nick)
        .into_tuple()
        .one(db)
        .await?;
    let (email, nick) = found.expect("there is one");
    println!("{nick}");
    println!("{email}"); //~ unconsented-use user::Model::email -> operations.logging
    let nicks: Vec<String> = user::Entity::find()
        .select_only()
        .column(user::Column::Nick)
        .filter(user::Column::Email.contains("x"))
        .into_tuple()
        .all(db)
        .await?;
    println!("{nicks:?}");
    let names = user::Entity::find()
        .select_only()
        .columns([user::Column::Id, user::Column::Name])
        .into_tuple::<(i32, String)>()
        .all(db)
        .await?;
    for (id, name) in names {
        println!("{id}");
        println!("{name}"); //~ unconsented-use user::Model::name -> operations.logging
    }
    let mails: Vec<String> = post::Entity::find().select_only().column(post::Column::Email).into_tuple().all(db).await?;
    println!("{mails:?}");
    let many: Option<i64> = user::Entity::find()
        .select_only()
        .column_as(user::Column::Email.count(), "many")
        .into_tuple()
        .one(db)
        .await?;
    println!("{many:?}");
    Ok(())
}

async fn models(db: &DatabaseConnection) -> Result<(), DbErr> {
    let contact = user::Entity::find().into_model::<Contact>().one(db).await?.expect("there is one");
    println!("{} {}", contact.id, contact.nick);
    println!("{}", contact.email); //~ unconsented-use user::Model::email -> operations.logging
    let renamed = user::Entity::find()
        .select_only()
        .column_as(user::Column::Name, "who")
        .column(user::Column::Nick)
        .into_model::<Renamed>()
        .one(db)
        .await?
        .expect("there is one");
    println!("{}", renamed.nick);
    println!("{}", renamed.who); //~ unconsented-use user::Model::name -> operations.logging
    let user = user::Entity::find().filter(user::Column::Nick.eq("n")).one(db).await?.expect("there is one");
    println!("{}", user.nick);
    println!("{}", user.email); //~ unconsented-use user::Model::email -> operations.logging
    Ok(())
}

async fn related(db: &DatabaseConnection) -> Result<(), DbErr> {
    let all = user::Entity::find().find_also_related(post::Entity).all(db).await?;
    for (user, post) in all {
        println!("{} {:?}", user.nick, post.map(|p| p.email));
        println!("{}", user.name); //~ unconsented-use user::Model::name -> operations.logging
    }
    Ok(())
}

fn active(user: user::Model) -> Result<(), DbErr> {
    let mut active = user.into_active_model();
    active.nick = Set("new".to_owned());
    let model: user::Model = active.try_into_model()?;
    println!("{}", model.nick);
    println!("{}", model.email); //~ unconsented-use user::Model::email -> operations.logging
    Ok(())
}

fn one() -> user::Model {
    let (email, name) = (probe::text("user::Model::email"), probe::text("user::Model::name"));
    user::Model { id: 1, email, name, nick: "nick".to_owned() }
}

fn row(cells: &[(&'static str, Value)]) -> BTreeMap<&'static str, Value> {
    cells.iter().cloned().collect()
}

fn main() {
    let post = post::Model { id: 1, user_id: 1, email: "office@example.org".to_owned() };
    let email = Value::from(probe::text("user::Model::email"));
    let name = Value::from(probe::text("user::Model::name"));
    let db = MockDatabase::new(DatabaseBackend::Sqlite)
        .append_query_results([
            vec![row(&[("email", email.clone()), ("nick", "nick".into())])],
            vec![row(&[("nick", "nick".into())])],
            vec![row(&[("id", 1.into()), ("name", name.clone())])],
            vec![row(&[("email", "office@example.org".into())])],
            vec![row(&[("many", 1i64.into())])],
            vec![row(&[("id", 1.into()), ("email", email), ("nick", "nick".into())])],
            vec![row(&[("who", name), ("nick", "nick".into())])],
        ])
        .append_query_results([[one()]])
        .append_query_results([[(one(), post)]])
        .into_connection();
    let done = [run(tuples(&db)), run(models(&db)), run(related(&db)), active(one())];
    assert!(done.iter().all(Result::is_ok), "{done:?}");
}

fn run<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return done;
        }
    }
}
