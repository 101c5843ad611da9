//! Pins, boxes in boxes, leaked and raw owners name what they hold; `swap`, `take` and `replace` move it.
use consent::Pii;
use std::borrow::Cow;
use std::mem;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;

#[derive(Debug, Clone, Default, Pii)]
struct Rider {
    number: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    note: String,
}

fn fill(mut rider: Pin<&mut Rider>, name: &str) {
    rider.number = 3;
    rider.as_mut().get_mut().note = name.to_owned();
}

fn short(text: &str) -> Cow<'_, str> {
    match text.len() {
        0..4 => Cow::Borrowed("short"),
        _ => Cow::Owned(text.to_uppercase()),
    }
}

fn rename(rider: &mut Rc<Rider>, note: &str) {
    Rc::make_mut(rider).note = note.to_owned();
}

fn longest<'a>(left: &'a mut String, right: &'a mut String) -> &'a mut String {
    if left.len() > right.len() { left } else { right }
}

fn main() {
    let rider = Rider { name: probe::text("Rider::name"), ..Rider::default() };
    let mut pinned = pin!(Rider::default());
    fill(pinned.as_mut(), "plain");
    println!("{} {}", pinned.number, pinned.note);
    fill(pinned.as_mut(), &rider.name);
    println!("{}", pinned.number);
    println!("{}", pinned.note); //~ unconsented-use Rider::name -> operations.logging
    let mut boxed = Box::pin(Rider::default());
    fill(boxed.as_mut(), &rider.name);
    println!("{}", boxed.note); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", boxed.number);
    println!("{}", short("abc"));
    println!("{}", short(&rider.name)); //~ unconsented-use Rider::name -> operations.logging
    let mut cow = Cow::Borrowed("plain");
    println!("{cow}");
    cow.to_mut().push_str(&rider.name);
    println!("{cow}"); //~ unconsented-use Rider::name -> operations.logging
    let mut shared = Rc::new(Rider::default());
    let before = Rc::clone(&shared);
    rename(&mut shared, &rider.name);
    println!("{}", shared.note); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", before.number);
    let (mut left, mut right) = (rider.name.clone(), String::new());
    mem::swap(&mut left, &mut right);
    println!("{left}");
    println!("{right}"); //~ unconsented-use Rider::name -> operations.logging
    let taken = mem::take(&mut right);
    println!("{right}");
    println!("{taken}"); //~ unconsented-use Rider::name -> operations.logging
    let old = mem::replace(&mut left, taken);
    println!("{old}");
    println!("{left}"); //~ unconsented-use Rider::name -> operations.logging
    let (mut a, mut b) = ("a long text".to_owned(), String::new());
    longest(&mut a, &mut b).push_str(&rider.name);
    println!("{a}"); //~ unconsented-use Rider::name -> operations.logging
    let deep: Box<Arc<Rc<Rider>>> = Box::new(Arc::new(Rc::new(rider.clone())));
    println!("{}", deep.number);
    println!("{}", deep.name); //~ unconsented-use Rider::name -> operations.logging
    let leaked: &'static mut Rider = Box::leak(Box::new(rider.clone()));
    leaked.note = leaked.name.clone();
    println!("{}", leaked.number);
    println!("{}", leaked.note); //~ unconsented-use Rider::name -> operations.logging
    let slot: &mut Option<Rider> = &mut Some(rider);
    if let Some(rider) = slot.as_mut() {
        rider.note = "plain".to_owned();
    }
    println!("{:?}", slot.as_ref().map(|r| &r.note));
    let rider = slot.take().unwrap();
    println!("{slot:?}");
    println!("{}", rider.name); //~ unconsented-use Rider::name -> operations.logging
}
