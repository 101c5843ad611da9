//! What a closure makes stays in the body it is written in: a tagged field that it leaves empty is not the datum.
use consent::Pii;

#[derive(Debug, Pii)]
struct Question {
    id: u64,
    prompt: String,
    #[pii(category = "user.content", purposes = ["account"])]
    answer: Option<String>,
}

#[derive(Debug)]
struct Page {
    lecture: u8,
    questions: Vec<Question>,
}

fn rows() -> Vec<(u64, String, String)> {
    vec![(2, "Why?".into(), probe::text("Question::answer")), (1, "How?".into(), probe::text("Question::answer"))]
}

fn main() {
    let mut blank: Vec<_> =
        rows().into_iter().map(|row| Question { id: row.0, prompt: row.1, answer: None }).collect();
    blank.sort_by(|a, b| a.id.cmp(&b.id));
    let page = Page { lecture: 3, questions: blank };
    println!("{page:?}");
    let filled: Vec<_> =
        rows().into_iter().map(|row| Question { id: row.0, prompt: row.1, answer: Some(row.2) }).collect();
    println!("{}", filled.len());
    println!("{filled:?}"); //~ unconsented-use Question::answer -> operations.logging
    let one = || Question { id: 9, prompt: "Who?".into(), answer: None };
    println!("{:?}", one());
    let ours = rows().pop().map(|row| Question { id: 7, prompt: row.1, answer: Some("see the book".into()) });
    println!("{ours:?}");
}
