//! What a loop gathers, carries from turn to turn, or leaves behind.
use consent::Pii;

#[derive(Pii)]
struct Stop {
    minute: u32,
    #[pii(category = "user.location", purposes = ["account"])]
    place: String,
}

fn main() {
    let stops = [
        Stop { minute: 1, place: probe::text("Stop::place") },
        Stop { minute: 9, place: probe::text("Stop::place") },
    ];
    let mut previous = String::from("start");
    let mut minutes = 0;
    for stop in &stops {
        println!("{previous}"); //~ unconsented-use Stop::place -> operations.logging
        println!("{minutes}");
        previous = stop.place.clone();
        minutes += stop.minute;
    }
    println!("{previous}"); //~ unconsented-use Stop::place -> operations.logging
    let mut idx = 0;
    let mut route = String::new();
    while idx < stops.len() {
        if stops[idx].minute > 5 {
            idx += 1;
            continue;
        }
        route = format!("{route}/{}", stops[idx].place);
        idx += 1;
    }
    println!("{idx}");
    println!("{route}"); //~ unconsented-use Stop::place -> operations.logging
    let mut last = String::new();
    'outer: for stop in &stops {
        for part in stop.place.split('@') {
            if !part.is_empty() {
                last = part.to_owned();
                continue 'outer;
            }
        }
    }
    println!("{last}"); //~ unconsented-use Stop::place -> operations.logging
    let mut shown = stops[0].place.as_str();
    for name in ["a", "b"] {
        shown = name;
    }
    println!("{}", minutes + 1);
    let mut turns = 0;
    loop {
        turns += 1;
        if turns > shown.len() {
            break;
        }
    }
    println!("{turns}");
}
