//! Many methods of `Option`, `Result`, `Box`, `Rc`, `Cow` and of cells and locks: what goes on, what was exchanged, what only counts.
use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, OnceLock, RwLock};

use consent::Pii;

#[derive(Pii, Clone, Debug, Default)]
struct Sailor {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn options(sailor: &Sailor) {
    let some = Some(sailor.name.clone());
    println!("{:?}", some.as_ref().filter(|it| !it.is_empty())); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", some.as_deref().unwrap_or("none")); //~ unconsented-use Sailor::name -> operations.logging
    println!("{}", some.as_ref().is_some_and(|it| it.len() > 3));
    println!("{:?}", some.as_ref().map(String::len));
    println!("{:?}", some.clone().xor(None)); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", some.clone().or_else(|| Some("x".to_owned()))); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", some.as_ref().and(Some(sailor.age)));
    println!("{:?}", some.as_ref().and_then(|it| it.get(0..8))); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", some.as_ref().zip(Some(sailor.age)).map(|(_, age)| age));
    println!("{:?}", some.clone().zip(Some(sailor.age)).unzip().0); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", some.clone().ok_or(sailor.age)); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", None::<u32>.ok_or_else(|| sailor.name.clone())); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", None.unwrap_or_else(|| sailor.name.clone())); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", some.as_ref().map_or(0, |it| it.len()));
    println!("{:?}", some.as_ref().map_or_else(String::new, |it| it.to_uppercase())); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", some.iter().next()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", Some(Some(sailor.name.clone())).flatten()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", Some(&sailor.name).cloned().inspect(|it| println!("{it}"))); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", Some(Ok::<_, u32>(sailor.name.clone())).transpose()); //~ unconsented-use Sailor::name -> operations.logging
    let mut slot = None;
    println!("{:?}", slot);
    println!("{}", slot.get_or_insert_with(|| sailor.name.clone())); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", slot.take()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", slot);
    println!("{:?}", slot.insert("none".to_owned()));
    println!("{:?}", slot.replace(sailor.name.clone()));
    println!("{:?}", slot.take_if(|it| it.len() > 3)); //~ unconsented-use Sailor::name -> operations.logging
    slot = Some("x".to_owned());
    if let Some(it) = slot.as_mut() {
        it.push_str(&sailor.name);
    }
    println!("{:?}", slot); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", slot.as_mut().map(std::mem::take)); //~ unconsented-use Sailor::name -> operations.logging
}

fn results(sailor: &Sailor) {
    let good: Result<String, u32> = Ok(sailor.name.clone());
    let bad: Result<u32, String> = Err(sailor.name.clone());
    println!("{:?}", good.as_ref().ok()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", good.as_ref().err());
    println!("{:?}", bad.as_ref().ok());
    println!("{:?}", bad.clone().unwrap_err()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", bad.clone().map_err(|it| it.len()));
    println!("{:?}", bad.clone().or_else(|it| Err::<u32, _>(it + "."))); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", bad.clone().unwrap_or_else(|it| it.len() as u32));
    println!("{:?}", bad.clone().unwrap_or_default());
    println!("{:?}", good.clone().and_then(|it| it.is_empty().then_some(4).ok_or(5)));
    println!("{:?}", good.clone().map_or_else(|_| String::new(), |it| it)); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", good.iter().count());
    println!("{:?}", good.as_deref().unwrap_or_default()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", good.clone().inspect_err(|it| println!("{it}")).is_ok());
    println!("{:?}", bad.as_ref().is_err_and(|it| it.is_empty()));
    println!("{:?}", Ok::<Option<String>, u32>(Some(sailor.name.clone())).transpose()); //~ unconsented-use Sailor::name -> operations.logging
    let all: Result<Vec<String>, String> = vec![Ok(sailor.name.clone()), Err("x".to_owned())].into_iter().collect();
    println!("{:?}", all.err());
    let all: Option<Vec<String>> = [Some(sailor.name.clone()), None].into_iter().rev().collect();
    println!("{:?}", all.unwrap_or_default().len());
    let sum: Result<u32, String> = [Ok(sailor.age), Ok(2)].into_iter().sum();
    println!("{:?}", sum);
}

fn boxes(sailor: &Sailor) {
    let boxed: Box<str> = sailor.name.clone().into_boxed_str();
    println!("{boxed}"); //~ unconsented-use Sailor::name -> operations.logging
    let list: Box<[String]> = vec![sailor.name.clone()].into_boxed_slice();
    println!("{}", list.len());
    println!("{:?}", list.into_vec().pop()); //~ unconsented-use Sailor::name -> operations.logging
    let boxed = Box::new(sailor.clone());
    println!("{}", boxed.age);
    let Sailor { name, age } = *boxed;
    println!("{age}");
    println!("{name}"); //~ unconsented-use Sailor::name -> operations.logging
    let leaked: &'static mut String = Box::leak(Box::new(sailor.name.clone()));
    println!("{leaked}"); //~ unconsented-use Sailor::name -> operations.logging
    let mut shared = Rc::new(sailor.age.to_string());
    println!("{shared} {}", Rc::strong_count(&shared));
    Rc::make_mut(&mut shared).push_str(&sailor.name);
    println!("{shared}"); //~ unconsented-use Sailor::name -> operations.logging
    let weak: Weak<String> = Rc::downgrade(&shared);
    println!("{:?}", weak.upgrade()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{}", weak.strong_count());
    println!("{:?}", Rc::try_unwrap(shared).ok()); //~ unconsented-use Sailor::name -> operations.logging
    let arc: Arc<str> = Arc::from(sailor.name.as_str());
    println!("{}", Arc::clone(&arc)); //~ unconsented-use Sailor::name -> operations.logging
    println!("{}", Arc::ptr_eq(&arc, &Arc::from("x")));
    let mut cow = Cow::Borrowed(sailor.name.as_str());
    println!("{}", matches!(cow, Cow::Borrowed(_)));
    cow.to_mut().push('.');
    println!("{}", cow.into_owned()); //~ unconsented-use Sailor::name -> operations.logging
    let cow: Cow<'_, str> = sailor.age.to_string().into();
    println!("{cow}");
}

#[derive(Default)]
struct Shared {
    cell: Cell<u32>,
    text: RefCell<String>,
    list: Mutex<Vec<String>>,
    lock: RwLock<Option<String>>,
    once: OnceLock<String>,
}

fn cells(sailor: &Sailor) {
    let shared = Shared::default();
    shared.cell.set(sailor.age);
    println!("{} {}", shared.cell.get(), shared.cell.replace(1));
    println!("{}", shared.text.borrow());
    shared.text.replace(sailor.name.clone());
    println!("{}", shared.text.borrow()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{}", shared.text.take()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{}", shared.text.borrow());
    shared.text.borrow_mut().clone_from(&sailor.name);
    println!("{}", shared.text.try_borrow().is_ok());
    println!("{}", shared.text.into_inner()); //~ unconsented-use Sailor::name -> operations.logging
    shared.list.lock().unwrap().push(sailor.age.to_string());
    println!("{:?}", shared.list.lock().unwrap());
    if let Ok(mut list) = shared.list.try_lock() {
        list.extend([sailor.name.clone()]);
    }
    println!("{:?}", shared.list.lock().unwrap().iter().max()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", shared.list.into_inner().unwrap()); //~ unconsented-use Sailor::name -> operations.logging
    *shared.lock.write().unwrap() = Some(sailor.name.clone());
    println!("{:?}", shared.lock.read().unwrap().as_ref().map(|it| it.len()));
    println!("{:?}", shared.lock.read().unwrap().as_deref()); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", shared.once.get());
    println!("{:?}", shared.once.set(sailor.age.to_string()));
    println!("{:?}", shared.once.get());
    let once = OnceCell::new();
    println!("{}", once.get_or_init(|| sailor.name.clone())); //~ unconsented-use Sailor::name -> operations.logging
    println!("{:?}", once.into_inner()); //~ unconsented-use Sailor::name -> operations.logging
    let mut name = sailor.name.clone();
    let old = std::mem::replace(&mut name, "x".to_owned());
    println!("{name}");
    println!("{old}"); //~ unconsented-use Sailor::name -> operations.logging
    let mut other = sailor.name.clone();
    std::mem::swap(&mut name, &mut other);
    println!("{other}");
    println!("{name}"); //~ unconsented-use Sailor::name -> operations.logging
    println!("{} {}", std::mem::size_of_val(&name), std::any::type_name_of_val(&name));
    drop(name);
}

fn main() {
    let sailor = Sailor { age: 40, name: probe::text("Sailor::name") };
    options(&sailor);
    results(&sailor);
    boxes(&sailor);
    cells(&sailor);
}
