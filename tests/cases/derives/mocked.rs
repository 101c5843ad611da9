//! mockall's `automock` writes a type beside the trait; the trait's own impls stay what they are.
//! crates: mockall
use consent::Pii;
use mockall::{automock, predicate};

#[derive(Pii, Clone)]
struct User {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    age: u32,
}

#[automock]
trait Users {
    fn find(&self, id: u32) -> Option<User>;
    fn label(&self, user: &User) -> String;
}

struct Table(Vec<User>);

impl Users for Table {
    fn find(&self, id: u32) -> Option<User> {
        self.0.get(id as usize).cloned()
    }

    fn label(&self, user: &User) -> String {
        user.age.to_string()
    }
}

fn greet(users: &impl Users, id: u32) {
    let Some(user) = users.find(id) else { return };
    println!("{}", user.name); //~ unconsented-use User::name -> operations.logging
    println!("{}", user.age);
}

fn main() {
    let user = User { name: probe::text("User::name"), age: 40 };
    let table = Table(vec![user.clone()]);
    greet(&table, 0);
    println!("{}", table.label(&user));
    let mut mock = MockUsers::new();
    let found = user.clone();
    mock.expect_find().with(predicate::eq(7)).times(1).returning(move |_| Some(found.clone()));
    mock.expect_label().returning(|user| user.name.clone());
    greet(&mock, 7);
    println!("{}", mock.label(&user)); //~ unconsented-use User::name -> operations.logging
}
