//! bon's builders with names of their own: setters that a method of the builder wraps, fields of the builder alone.
//! crates: bon
use bon::Builder;
use consent::Pii;

#[derive(Pii, Debug, Clone)]
struct Account {
    id: u32,
    #[pii(category = "user.authorization.password", purposes = ["account"])]
    token: String,
}

#[derive(Debug)]
struct Updater {
    hosts: Vec<String>,
    owner: u32,
}

#[derive(Builder)]
#[builder(finish_fn(name = build_inside, vis = ""))]
struct Context {
    #[builder(field)]
    account: Option<Account>,
    #[builder(setters(vis = "", name = updater_inside))]
    updater: Option<Updater>,
    #[builder(getter)]
    owner: Account,
    #[builder(getter(name = the_region), default = "north".to_owned())]
    region: String,
    #[builder(getter)]
    zone: Option<String>,
    #[builder(setters(some_fn(name = with_note), option_fn(name = or_note)))]
    note: Option<String>,
    #[builder(setters(some_fn = greeted, option_fn = or_greeted))]
    greeting: Option<String>,
}

impl<S: context_builder::State> ContextBuilder<S> {
    fn with_updater(mut self, account: Account) -> ContextBuilder<context_builder::SetUpdater<S>>
    where
        S::Updater: context_builder::IsUnset,
    {
        let owner = account.id;
        self.account = Some(account);
        self.updater_inside(Updater { hosts: vec!["example.org".into()], owner })
    }

    fn told(&self) -> u32
    where
        S::Owner: context_builder::IsSet,
        S::Zone: context_builder::IsSet,
    {
        println!("{:?}", self.get_zone());
        println!("{}", self.get_owner().token); //~ unconsented-use Account::token -> operations.logging
        self.get_owner().id
    }

    fn build(self) -> Context
    where
        S: context_builder::IsComplete,
    {
        self.build_inside()
    }
}

fn main() {
    let account = Account { id: 1, token: probe::text("Account::token") };
    let note = account.token.to_uppercase();
    println!("{}", note.len());
    let context = Context::builder().owner(account.clone()).zone("z".to_owned()).with_updater(account.clone()).with_note("a note".to_owned()).or_greeted(None);
    println!("{}", context.told());
    let context = context.build();
    if let Some(updater) = &context.updater {
        println!("{:?} {}", updater.hosts, updater.owner);
    }
    println!("{:?} {:?} {:?} {:?}", context.note, context.greeting, context.region, context.zone);
    println!("{:?}", context.account.map(|a| a.token)); //~ unconsented-use Account::token -> operations.logging
    let other = Context::builder().owner(account.clone()).with_updater(account.clone()).or_note(None).greeted(account.token.clone()).build();
    println!("{:?} {:?}", other.note, other.updater);
    println!("{:?}", other.greeting); //~ unconsented-use Account::token -> operations.logging
}
