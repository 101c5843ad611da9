//! The type of a chain of combinators holds the same associated types over and over.
use consent::Pii;

#[derive(Pii)]
struct Order {
    id: u32,
    #[pii(category = "user.contact.address", purposes = ["account"])]
    street: String,
}

trait List {
    type Then<T>: List;
    fn then<T>(self, last: T) -> Self::Then<T>;
}

impl List for () {
    type Then<T> = (T,);
    fn then<T>(self, last: T) -> (T,) {
        (last,)
    }
}

impl<A> List for (A,) {
    type Then<T> = (A, T);
    fn then<T>(self, last: T) -> (A, T) {
        (self.0, last)
    }
}

impl<A, B> List for (A, B) {
    type Then<T> = (A, B);
    fn then<T>(self, _: T) -> (A, B) {
        self
    }
}

trait Combine<L: List> {
    type Output: List;
    fn combine(self, list: L) -> Self::Output;
}

impl<L: List> Combine<L> for () {
    type Output = L;
    fn combine(self, list: L) -> L {
        list
    }
}

impl<A, L: List> Combine<L> for (A,) {
    type Output = (A,);
    fn combine(self, _: L) -> (A,) {
        self
    }
}

impl<A, B, L: List> Combine<L> for (A, B) {
    type Output = (A, B);
    fn combine(self, _: L) -> (A, B) {
        self
    }
}

trait Filter: Sized {
    type Extract: List;
    fn run(&self, order: &Order) -> Self::Extract;

    fn and<F>(self, other: F) -> And<Self, F>
    where
        F: Filter,
        Self::Extract: Combine<F::Extract>,
    {
        And { first: self, second: other }
    }

    fn or<F: Filter<Extract = Self::Extract>>(self, other: F) -> Or<Self, F> {
        Or { first: self, second: other }
    }
}

struct And<T, U> {
    first: T,
    second: U,
}

impl<T, U> Filter for And<T, U>
where
    T: Filter,
    U: Filter,
    T::Extract: Combine<U::Extract>,
{
    type Extract = <T::Extract as Combine<U::Extract>>::Output;
    fn run(&self, order: &Order) -> Self::Extract {
        self.first.run(order).combine(self.second.run(order))
    }
}

struct Or<T, U> {
    first: T,
    second: U,
}

impl<T: Filter, U: Filter<Extract = T::Extract>> Filter for Or<T, U> {
    type Extract = T::Extract;
    fn run(&self, order: &Order) -> T::Extract {
        if order.id == 0 { self.second.run(order) } else { self.first.run(order) }
    }
}

struct Exact(u32);

impl Filter for Exact {
    type Extract = ();
    fn run(&self, _: &Order) {}
}

struct Id;

impl Filter for Id {
    type Extract = (u32,);
    fn run(&self, order: &Order) -> (u32,) {
        (order.id,)
    }
}

struct Street;

impl Filter for Street {
    type Extract = (String,);
    fn run(&self, order: &Order) -> (String,) {
        (order.street.clone(),)
    }
}

fn end() -> impl Filter<Extract = ()> {
    Exact(9).and(Exact(10))
}

fn street() -> impl Filter<Extract = (String,)> {
    Exact(0)
        .and(Exact(1))
        .and(end())
        .and(Exact(2).or(Exact(3)))
        .and(Exact(4))
        .and(end())
        .and(Exact(5).or(end()))
        .and(Exact(6))
        .and(Exact(7).and(Exact(8)).and(end()).or(end()))
        .and(Street)
        .and(end())
        .and(Exact(11).or(end()))
        .and(Id)
}

fn id() -> impl Filter<Extract = (u32,)> {
    end().and(Exact(1)).and(end().or(Exact(2))).and(Id).and(end()).and(Exact(3))
}

fn main() {
    let order = Order { id: 7, street: probe::text("Order::street") };
    println!("{}", street().run(&order).0.trim()); //~ unconsented-use Order::street -> operations.logging
    let (id,): (u32,) = id().run(&order);
    assert_eq!(id, 7);
    println!("{}", order.id);
}
