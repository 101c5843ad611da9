//! A tagged field of a generic type is a datum whatever its parameter is.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Answer<T> {
    question: u32,
    #[pii(category = "user.content", purposes = ["account"])]
    value: T,
}

impl<T: Clone> Answer<T> {
    fn value(&self) -> T {
        self.value.clone()
    }

    fn map<U>(self, f: impl FnOnce(T) -> U) -> Answer<U> {
        Answer { question: self.question, value: f(self.value) }
    }
}

fn main() {
    let text = Answer { question: 1, value: probe::text("Answer::value") };
    let number = Answer { question: 2, value: probe::number::<u64>("Answer::value") };
    println!("{}", text.value()); //~ unconsented-use Answer::value -> operations.logging
    println!("{}", number.value); //~ unconsented-use Answer::value -> operations.logging
    println!("{} {}", text.question, number.question);
    println!("{:?}", text.clone().map(|text| text.len()).question);
    println!("{text:?}"); //~ unconsented-use Answer::value -> operations.logging
    println!("{}", text.map(|text| format!("<{text}>")).value); //~ unconsented-use Answer::value -> operations.logging
}
