//! A guard names what it guards, `map` narrows it, and what is written through it is there for the next.
use consent::Pii;
use std::cell::{Ref, RefCell, RefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

#[derive(Debug, Clone, Default, Pii)]
struct Player {
    score: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Debug, Default)]
struct Table {
    last: String,
    rounds: u32,
    players: Vec<Player>,
}

fn lock(table: &Mutex<Table>) -> MutexGuard<'_, Table> {
    table.lock().unwrap_or_else(PoisonError::into_inner)
}

fn enter(table: &Mutex<Table>, player: Player) {
    let mut guard = lock(table);
    guard.rounds += 1;
    guard.players.push(player);
}

fn remember(table: &Arc<Mutex<Table>>) {
    let mut guard = table.lock().unwrap();
    let guard = &mut *guard;
    if let Some(player) = guard.players.last() {
        guard.last = player.name.clone();
    }
}

fn scores(table: &RefCell<Table>) -> Ref<'_, u32> {
    Ref::map(table.borrow(), |t| &t.rounds)
}

fn last(table: &RefCell<Table>) -> RefMut<'_, String> {
    RefMut::map(table.borrow_mut(), |t| &mut t.last)
}

fn main() {
    let player = Player { score: 12, name: probe::text("Player::name") };
    let table = Arc::new(Mutex::new(Table::default()));
    enter(&table, player.clone());
    println!("{}", lock(&table).rounds);
    println!("{}", lock(&table).last);
    println!("{}", lock(&table).players[0].score);
    println!("{}", lock(&table).players[0].name); //~ unconsented-use Player::name -> operations.logging
    remember(&table);
    println!("{}", lock(&table).last); //~ unconsented-use Player::name -> operations.logging
    lock(&table).last.clear();
    println!("{}", lock(&table).last);

    let cell = RefCell::new(Table::default());
    *last(&cell) = player.name.clone();
    println!("{}", scores(&cell));
    println!("{}", cell.borrow().last); //~ unconsented-use Player::name -> operations.logging
    last(&cell).clear();
    println!("{}", last(&cell));
    let taken = std::mem::take(&mut *lock(&table));
    println!("{}", taken.rounds);
    println!("{}", taken.players[0].name); //~ unconsented-use Player::name -> operations.logging
    println!("{:?}", lock(&table).players);

    let shared = RwLock::new((0_u32, String::new()));
    {
        let mut both = shared.write().unwrap();
        both.0 = player.score;
        both.1.push_str(&player.name);
    }
    println!("{}", shared.read().unwrap().0);
    println!("{}", shared.read().unwrap().1); //~ unconsented-use Player::name -> operations.logging
    let inner = shared.into_inner().unwrap();
    println!("{}", inner.0);
    println!("{}", inner.1); //~ unconsented-use Player::name -> operations.logging
}
