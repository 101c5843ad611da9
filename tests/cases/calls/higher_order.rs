//! Functions that take and return functions: pointers, boxes and `impl Fn`.
use consent::Pii;

#[derive(Clone, Pii)]
struct Worker {
    shift: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn apply<R>(worker: &Worker, read: impl Fn(&Worker) -> R) -> R {
    read(worker)
}

fn twice(f: &dyn Fn(String) -> String, start: String) -> String {
    f(f(start))
}

fn name_of(worker: &Worker) -> String {
    worker.name.clone()
}

fn shift_of(worker: &Worker) -> String {
    format!("shift {}", worker.shift)
}

fn suffix(text: String) -> impl Fn(String) -> String {
    move |start| start + &text
}

struct Column {
    title: &'static str,
    cell: fn(&Worker) -> String,
}

fn main() {
    let worker = Worker { shift: 1, name: probe::text("Worker::name") };
    println!("{}", apply(&worker, |worker| worker.name.clone())); //~ unconsented-use Worker::name -> operations.logging
    println!("{}", apply(&worker, |worker| worker.shift));
    println!("{}", apply(&worker, name_of)); //~ unconsented-use Worker::name -> operations.logging
    println!("{}", apply(&worker, shift_of));
    let read: fn(&Worker) -> String = name_of;
    println!("{}", read(&worker)); //~ unconsented-use Worker::name -> operations.logging
    let read: fn(&Worker) -> String = shift_of;
    println!("{}", read(&worker));
    println!("{}", twice(&suffix(worker.name.clone()), "a ".to_owned())); //~ unconsented-use Worker::name -> operations.logging
    println!("{}", twice(&suffix("b".to_owned()), "a ".to_owned()));
    let boxed: Box<dyn Fn() -> String> = {
        let name = worker.name.clone();
        Box::new(move || name.clone())
    };
    println!("{}", boxed()); //~ unconsented-use Worker::name -> operations.logging
    let name_column = Column { title: "name", cell: name_of };
    println!("{}", name_column.title);
    println!("{}", (name_column.cell)(&worker)); //~ unconsented-use Worker::name -> operations.logging
}
