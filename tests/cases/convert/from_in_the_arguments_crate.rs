//! A conversion whose impl stands in the crate of what is converted, where that is known later than it is asked for.
use model::Model;
use shown::User;

fn found(rows: Vec<Model>) -> Option<User> {
    let user = User::from(rows.into_iter().map(|row| row.known()).next()?);
    Some(user)
}

fn main() {
    let rows = vec![Model::new(1, &probe::text("Model::email"))];
    if let Some(user) = found(rows) {
        println!("{}", user.id);
        println!("{}", user.mail); //~ unconsented-use Model::email -> operations.logging
    }
}

//- crate shown
pub struct User {
    pub id: u32,
    pub mail: String,
}

//- crate model
use consent::Pii;
use shown::User;

#[derive(Pii)]
pub struct Model {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

impl Model {
    pub fn new(id: u32, email: &str) -> Model {
        Model {
            id,
            email: email.to_string(),
        }
    }

    pub fn known(self) -> Model {
        self
    }
}

impl From<Model> for User {
    fn from(model: Model) -> User {
        User {
            id: model.id,
            mail: model.email,
        }
    }
}
