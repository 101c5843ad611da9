//! GATs, associated consts, `dyn` upcasting, generic trait objects, blanket impls, `impl Trait` both ways, async closures, let chains.
use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::ops::{Add, AsyncFn, ControlFlow, Deref, Index};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use consent::Pii;

#[derive(Pii, Clone, Debug, Default)]
struct Nurse {
    ward: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

trait Rows {
    type Row<'a>
    where
        Self: 'a;
    const KIND: &'static str;
    fn row(&self, at: usize) -> Option<Self::Row<'_>>;
    fn first(&self) -> Option<Self::Row<'_>> {
        self.row(0)
    }
}

struct Names(Vec<Nurse>);
struct Wards(Vec<Nurse>);

impl Rows for Names {
    type Row<'a> = &'a str;
    const KIND: &'static str = "names";
    fn row(&self, at: usize) -> Option<&str> {
        self.0.get(at).map(|it| it.name.as_str())
    }
}

impl Rows for Wards {
    type Row<'a> = u32;
    const KIND: &'static str = "wards";
    fn row(&self, at: usize) -> Option<u32> {
        self.0.get(at).map(|it| it.ward)
    }
}

fn show_first<R: Rows>(rows: &R) -> String
where
    for<'a> R::Row<'a>: Display,
{
    rows.first().map(|it| format!("{} {it}", R::KIND)).unwrap_or_default()
}

trait Base {
    fn told(&self) -> String;
}

trait Wide: Base {
    fn wide(&self) -> usize {
        self.told().len()
    }
}

impl Base for Nurse {
    fn told(&self) -> String {
        self.name.clone()
    }
}

impl Wide for Nurse {}

struct Bed(u32);

impl Base for Bed {
    fn told(&self) -> String {
        self.0.to_string()
    }
}

impl Wide for Bed {}

fn upcast(wide: &dyn Wide) -> &dyn Base {
    wide
}

trait Store<K, V> {
    fn put(&mut self, key: K, value: V);
    fn find(&self, key: &K) -> Option<&V>;
}

impl<K: std::hash::Hash + Eq, V> Store<K, V> for HashMap<K, V> {
    fn put(&mut self, key: K, value: V) {
        self.insert(key, value);
    }

    fn find(&self, key: &K) -> Option<&V> {
        self.get(key)
    }
}

trait Loud: Display {
    fn loud(&self) -> String {
        self.to_string().to_uppercase()
    }
}

impl<T: Display + ?Sized> Loud for T {}

fn lengths<'a>(all: impl IntoIterator<Item = &'a Nurse>) -> impl Iterator<Item = usize> {
    all.into_iter().map(|it| it.name.len())
}

fn names<'a>(all: impl IntoIterator<Item = &'a Nurse>) -> impl Iterator<Item = &'a str> + Clone
where
    Vec<&'a Nurse>: FromIterator<&'a Nurse>,
{
    all.into_iter().map(|it| it.name.as_str()).collect::<Vec<_>>().into_iter()
}

fn compose<A, B, C>(first: impl Fn(A) -> B, second: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |it| second(first(it))
}

fn pick(kind: bool) -> fn(&Nurse) -> String {
    if kind { |it| it.name.clone() } else { |it| it.ward.to_string() }
}

async fn asked<F: AsyncFn(&Nurse) -> String>(nurse: &Nurse, ask: F) -> String {
    ask(nurse).await
}

fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return done;
        }
    }
}

#[derive(Clone, Default, Debug)]
struct Total {
    wards: u32,
    names: String,
}

impl<'a> Add<&'a Nurse> for Total {
    type Output = Total;
    fn add(self, nurse: &'a Nurse) -> Total {
        Total { wards: self.wards + nurse.ward, names: self.names + &nurse.name }
    }
}

struct Grid<T, const W: usize, const H: usize>([[T; W]; H]);

impl<T, const W: usize, const H: usize> Index<(usize, usize)> for Grid<T, W, H> {
    type Output = T;
    fn index(&self, (x, y): (usize, usize)) -> &T {
        &self.0[y][x]
    }
}

struct Guarded<T>(T);

impl<T> Deref for Guarded<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Debug> Guarded<T> {
    fn told(&self) -> &'static str {
        "guarded"
    }
}

fn walked(all: &[Nurse]) -> ControlFlow<String, u32> {
    let mut sum = 0;
    for nurse in all {
        if nurse.ward > 3 {
            return ControlFlow::Break(nurse.name.clone());
        }
        sum += nurse.ward;
    }
    ControlFlow::Continue(sum)
}

fn main() {
    let nurse = Nurse { ward: 4, name: probe::text("Nurse::name") };
    println!("{}", show_first(&Names(vec![nurse.clone()]))); //~ unconsented-use Nurse::name -> operations.logging
    println!("{}", show_first(&Wards(vec![nurse.clone()])));
    println!("{} {:?}", Names::KIND, <Wards as Rows>::row(&Wards(vec![nurse.clone()]), 0));
    println!("{}", upcast(&nurse).told()); //~ unconsented-use Nurse::name -> operations.logging
    println!("{}", upcast(&Bed(nurse.ward)).told());
    let wide: Box<dyn Wide> = Box::new(nurse.clone());
    println!("{}", wide.wide());
    let base: Box<dyn Base> = wide;
    println!("{}", base.told()); //~ unconsented-use Nurse::name -> operations.logging
    let mut store: Box<dyn Store<u32, String>> = Box::new(HashMap::new());
    store.put(nurse.ward, nurse.name.clone());
    println!("{:?}", store.find(&4)); //~ unconsented-use Nurse::name -> operations.logging
    let mut counts: Box<dyn Store<&str, usize>> = Box::new(HashMap::new());
    counts.put("a", nurse.name.len());
    println!("{:?}", counts.find(&"a"));
    println!("{}", nurse.name.as_str().loud()); //~ unconsented-use Nurse::name -> operations.logging
    println!("{}", nurse.ward.loud());
    let all = [nurse.clone()];
    println!("{:?}", lengths(&all).collect::<Vec<_>>());
    println!("{:?}", names(&all).clone().last()); //~ unconsented-use Nurse::name -> operations.logging
    println!("{}", compose(|it: &Nurse| it.name.len(), |n| n * 2)(&nurse));
    println!("{}", compose(|it: &Nurse| it.name.clone(), |it| it + ".")(&nurse)); //~ unconsented-use Nurse::name -> operations.logging
    let by: [fn(&Nurse) -> String; 2] = [|it| it.ward.to_string(), |_| String::new()];
    println!("{:?}", by.map(|f| f(&nurse)));
    println!("{}", pick(true)(&nurse)); //~ unconsented-use Nurse::name -> operations.logging
    let seen = nurse.ward;
    println!("{}", run(asked(&nurse, async |it| format!("{} {seen}", it.ward))));
    println!("{}", run(asked(&nurse, async |it: &Nurse| it.name.clone()))); //~ unconsented-use Nurse::name -> operations.logging
    let total = Total::default() + &nurse;
    println!("{}", total.wards);
    println!("{}", total.names); //~ unconsented-use Nurse::name -> operations.logging
    println!("{}", all.iter().fold(Total::default(), |sum, it| sum + it).wards);
    let grid = Grid([[nurse.ward, 1], [2, 3]]);
    println!("{}", grid[(0, 1)]);
    println!("{}", Grid([[nurse.name.clone()]])[(0, 0)]); //~ unconsented-use Nurse::name -> operations.logging
    let guarded = Guarded(nurse.clone());
    println!("{}", guarded.told());
    println!("{}", Base::told(&*guarded)); //~ unconsented-use Nurse::name -> operations.logging
    println!("{}", guarded.ward);
    match walked(&all) {
        ControlFlow::Break(name) => println!("{name}"), //~ unconsented-use Nurse::name -> operations.logging
        ControlFlow::Continue(sum) => println!("{sum}"),
    }
    if let Some(first) = all.first()
        && let Nurse { ward, name } = first
        && *ward > 3
        && let Some((start, _)) = name.split_once('@')
    {
        println!("{ward}");
        println!("{start}"); //~ unconsented-use Nurse::name -> operations.logging
    }
    let nested: Result<Option<Vec<String>>, String> = all.iter().map(|it| Ok(Some(it.name.clone()))).collect();
    println!("{:?}", nested.as_ref().map(|it| it.is_some()));
    println!("{:?}", nested.unwrap().unwrap()); //~ unconsented-use Nurse::name -> operations.logging
    let [Nurse { ward, .. }] = &all;
    println!("{ward}");
}
