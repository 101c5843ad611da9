//! What a type without fields stands for is not empty: the rows of an entity.
use consent::Pii;
use depot::{Entity, Loaded, Query};

#[derive(Pii, Debug)]
struct Member {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    seat: u32,
}

struct Members;
struct Seats;

impl Loaded for Member {
    fn loaded(seat: u32) -> Self {
        Member { name: probe::text("Member::name"), seat }
    }
}

impl Entity for Members {
    type Row = Member;
}

#[derive(Debug)]
struct Seat(u32);

impl Loaded for Seat {
    fn loaded(seat: u32) -> Self {
        Seat(seat)
    }
}

impl Entity for Seats {
    type Row = Seat;
}

fn main() {
    for (seat, members) in Query::of(Seats).with(Members).all() {
        println!("{}", seat.0);
        println!("{:?}", members.iter().map(|it| it.seat).max());
        if let Some(member) = members.into_iter().next() {
            println!("{}", member.name); //~ unconsented-use Member::name -> operations.logging
        }
    }
    println!("{:?}", Query::of(Seats).one());
    println!("{:?}", Query::of(Members).one()); //~ unconsented-use Member::name -> operations.logging
}

//- crate depot
// Outside the workspace: of what it loads only the type is known.
pub trait Loaded {
    fn loaded(seat: u32) -> Self;
}

pub trait Entity {
    type Row: Loaded;
}

pub struct Query<E>(E);

pub struct Both<E, F>(E, F);

impl<E: Entity> Query<E> {
    pub fn of(entity: E) -> Query<E> {
        Query(entity)
    }

    pub fn with<F: Entity>(self, other: F) -> Both<E, F> {
        Both(self.0, other)
    }

    pub fn one(self) -> Option<E::Row> {
        Some(E::Row::loaded(3))
    }
}

impl<E: Entity, F: Entity> Both<E, F> {
    pub fn all(self) -> Vec<(E::Row, Vec<F::Row>)> {
        vec![(E::Row::loaded(1), vec![F::Row::loaded(2)])]
    }
}
