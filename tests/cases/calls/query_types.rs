//! A query's type is made of associated types, and says what loading it gives.
use consent::Pii;

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    room: u32,
}

struct Text;
struct Number;
trait Plain {}
impl Plain for Text {}
impl Plain for Number {}

trait Column {
    type Kind;
}

struct Name;
impl Column for Name {
    type Kind = Text;
}

struct Room;
impl Column for Room {
    type Kind = Number;
}

trait Table {
    type Query;
    fn query(self) -> Self::Query;
}

trait Select<S> {
    type Output;
    fn pick(self, what: S) -> Self::Output;
}

impl<T, S> Select<S> for T
where
    T: Table,
    T::Query: Select<S>,
{
    type Output = <T::Query as Select<S>>::Output;
    fn pick(self, what: S) -> Self::Output {
        self.query().pick(what)
    }
}

struct Statement<W>(W);

impl<W, S> Select<S> for Statement<W>
where
    S: Column,
    <S as Column>::Kind: Plain,
{
    type Output = Statement<S>;
    fn pick(self, what: S) -> Statement<S> {
        Statement(what)
    }
}

trait Load: Sized {
    fn select<S>(self, what: S) -> <Self as Select<S>>::Output
    where
        Self: Select<S>,
    {
        self.pick(what)
    }
}
impl<T> Load for T {}

impl Statement<Name> {
    fn load(self, from: Guest) -> String {
        from.name
    }
}

impl Statement<Room> {
    fn load(self, from: Guest) -> u32 {
        from.room
    }
}

struct Guests;
impl Table for Guests {
    type Query = Statement<()>;
    fn query(self) -> Statement<()> {
        Statement(())
    }
}

fn guest() -> Guest {
    Guest { name: probe::text("Guest::name"), room: 7 }
}

fn main() {
    let name = Guests.select(Name).load(guest());
    println!("{name}"); //~ unconsented-use Guest::name -> operations.logging
    let room = Guests.select(Room).load(guest());
    println!("{room}");
}
