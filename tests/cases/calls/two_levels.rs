//! Functions that take functions which take functions.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Account {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    owner: String,
    #[pii(category = "user.financial", purposes = ["account"])]
    balance: u64,
}

struct Connection {
    rows: Vec<Account>,
}

fn with_connection<T>(f: impl FnOnce(&Connection) -> T) -> T {
    let rows = vec![Account {
        id: 1,
        owner: probe::text("Account::owner"),
        balance: probe::number("Account::balance"),
    }];
    f(&Connection { rows })
}

fn in_transaction<T, E>(
    conn: &Connection,
    body: impl FnOnce(&dyn Fn(u32) -> Option<Account>) -> Result<T, E>,
) -> Result<T, E> {
    let find = |id: u32| conn.rows.iter().find(|row| row.id == id).cloned();
    body(&find)
}

fn retry<T>(times: u32, mut attempt: impl FnMut(u32) -> Result<T, String>) -> Result<T, String> {
    let mut last = String::new();
    for n in 0..times {
        match attempt(n) {
            Ok(value) => return Ok(value),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

fn apply_all<T>(value: T, with: &[&dyn Fn(&T) -> String]) -> Vec<String> {
    with.iter().map(|f| f(&value)).collect()
}

fn each<T>(items: &[T], visit: &mut dyn FnMut(&T, &mut dyn FnMut(String))) -> Vec<String> {
    let mut found = Vec::new();
    for item in items {
        visit(item, &mut |text| found.push(text));
    }
    found
}

fn curry(conn: &Connection) -> impl Fn(u32) -> Box<dyn Fn(&str) -> String> + use<> {
    let rows = conn.rows.clone();
    move |id| {
        let row = rows.iter().find(|row| row.id == id).cloned();
        Box::new(move |prefix| match &row {
            Some(row) => format!("{prefix}{}", row.owner),
            None => prefix.to_owned(),
        })
    }
}

fn main() {
    println!("{}", with_connection(|conn| conn.rows.len()));
    println!("{}", with_connection(|conn| conn.rows[0].owner.clone())); //~ unconsented-use Account::owner -> operations.logging
    let found = with_connection(|conn| in_transaction(conn, |find| find(1).ok_or("none")));
    if let Ok(account) = &found {
        println!("{}", account.id);
        println!("{}", account.balance); //~ unconsented-use Account::balance -> operations.logging
    }
    let id: Result<u32, &str> = with_connection(|conn| in_transaction(conn, |find| Ok(find(1).map_or(0, |a| a.id))));
    println!("{id:?}");
    let account = found.unwrap();
    println!("{:?}", retry(2, |n| if n > 0 { Ok(account.owner.clone()) } else { Err("again".to_owned()) })); //~ unconsented-use Account::owner -> operations.logging
    println!("{:?}", retry(2, |n| if n > 2 { Ok(account.id) } else { Err(format!("try {n}")) }));
    println!("{:?}", retry(2, |_| -> Result<u32, _> { Err(account.owner.clone()) })); //~ unconsented-use Account::owner -> operations.logging
    let length = compose(|a: &Account| a.owner.clone(), |owner| owner.len());
    println!("{}", length(&account));
    let shout = compose(|a: &Account| a.owner.clone(), |owner| owner.to_uppercase());
    println!("{}", shout(&account)); //~ unconsented-use Account::owner -> operations.logging
    let id_text = compose(|a: &Account| a.id, |id| id.to_string());
    println!("{}", id_text(&account));
    println!("{:?}", apply_all(account.clone(), &[&|a| a.id.to_string(), &|a| a.owner.clone()])); //~ unconsented-use Account::owner -> operations.logging
    println!("{:?}", apply_all(account.clone(), &[&|a| a.id.to_string()]));
    let accounts = [account.clone()];
    println!("{:?}", each(&accounts, &mut |account, emit| emit(account.owner.clone()))); //~ missed unconsented-use Account::owner -> operations.logging # what a closure hands to a closure that it is given
    println!("{:?}", each(&accounts, &mut |account, emit| emit(account.id.to_string())));
    let curried = with_connection(|conn| curry(conn));
    println!("{}", curried(1)("owner: ")); //~ unconsented-use Account::owner -> operations.logging
}
