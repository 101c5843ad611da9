//! The parts of a tuple stay apart on their way through a collection and its iterators.
use consent::Pii;
use std::collections::VecDeque;

#[derive(Debug, Pii)]
struct Answer {
    id: u64,
    #[pii(category = "user.content", purposes = ["account"])]
    text: String,
}

fn answer() -> Answer {
    Answer { id: 4, text: probe::text("Answer::text") }
}

/// Rows as a database gives them: by position.
fn rows() -> Vec<(u64, String, String)> {
    vec![(2, "Why?".into(), probe::text("Answer::text")), (1, "How?".into(), probe::text("Answer::text"))]
}

fn main() {
    let pairs = vec![(answer().text, "four".to_string())];
    println!("{:?}", pairs.clone().into_iter().map(|pair| pair.1).collect::<Vec<String>>());
    println!("{:?}", pairs.clone().into_iter().map(|pair| pair.0).collect::<Vec<String>>()); //~ unconsented-use Answer::text -> operations.logging
    let mut iter = pairs.clone().into_iter();
    println!("{}", iter.next().unwrap().1);
    for pair in pairs.clone().into_iter() {
        println!("{}", pair.1);
    }
    let queue: VecDeque<_> = pairs.into_iter().collect();
    for (text, label) in queue.into_iter() {
        println!("{label}");
        println!("{text}"); //~ unconsented-use Answer::text -> operations.logging
    }
    let read: Vec<_> = rows().into_iter().map(|row| Answer { id: row.0, text: row.2 }).collect();
    println!("{read:?}"); //~ unconsented-use Answer::text -> operations.logging
    let first = rows().into_iter().next().map(|row| Answer { id: row.0, text: row.2 });
    println!("{first:?}"); //~ unconsented-use Answer::text -> operations.logging
    let titles: Vec<_> = rows().into_iter().map(|row| Answer { id: row.0, text: "none".into() }).collect();
    println!("{titles:?}");
}
