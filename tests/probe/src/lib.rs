//! What a case calls instead of real log lines, mails, requests and databases. Tagged fields are filled with
//! markers from here; every use says, on a line of standard output, which markers it was handed.
//!
//! The linter reads only the signatures: which of these functions are uses, and of what kind, is said by
//! `cases/policy.toml`.

use std::fmt::{Debug, Display};
use std::panic::Location;

pub mod batch;
mod markers;

pub use batch::{pick, toss};
pub use markers::{Input, Number, flag, input, number, text};

/// A mail to one person. Kind `mail`: serves the purpose of the code around it.
#[track_caller]
pub fn mail(to: impl Display, body: impl Display) {
    called("probe::mail", &format!("{to}\n{body}"));
}

/// The newsletter goes out. Purpose `marketing.newsletter`, wherever it is called.
#[track_caller]
pub fn newsletter(to: impl Display) {
    called("probe::newsletter", &to.to_string());
}

/// An event for the statistics of the product. Kind `analytics`.
#[track_caller]
pub fn analytics(event: impl Debug) {
    called("probe::analytics", &format!("{event:?}"));
}

/// A request to another service. Kind `http`: serves the purpose of the code around it.
#[track_caller]
pub fn http(url: &str, body: impl Debug) {
    called("probe::http", &format!("{url}\n{body:?}"));
}

/// An answer to the person's own request. Kind `response`: serves the purpose of the code around it.
#[track_caller]
pub fn respond(body: impl Display) {
    called("probe::respond", &body.to_string());
}

/// A row is written. Kind `database`: fine where any purpose is consented.
#[track_caller]
pub fn store(row: impl Debug) {
    called("probe::store", &format!("{row:?}"));
}

/// What is sent leaves for a partner company. Purpose `sharing.partners`.
pub trait Sink {
    #[track_caller]
    fn send(&self, message: &str);
}

/// The queue that partners read from.
#[derive(Debug, Clone, Default)]
pub struct Queue;

impl Sink for Queue {
    #[track_caller]
    fn send(&self, message: &str) {
        called("probe::Sink::send", message);
    }
}

/// An event with fields. Kind `analytics`.
#[macro_export]
macro_rules! track {
    ($event:expr $(, $key:ident = $value:expr)* $(,)?) => {
        $crate::record(
            ::core::line!(),
            "probe::track!",
            &[$event.to_string() $(, ::std::format!("{:?}", $value))*].join("\n"),
        )
    };
}

/// A log line. Kind `log.info`.
#[macro_export]
macro_rules! info {
    ($($arg:tt)*) => {
        $crate::record(::core::line!(), "probe::info!", &::std::format!($($arg)*))
    };
}

/// Says that the use on this line of the case was handed this text.
///
/// On a line of its own, whatever the case wrote before it.
pub fn record(line: u32, name: &str, handed: &str) {
    if batch::noted(line, handed) {
        return;
    }
    println!(
        "\nprobe\t{line}\t{name}\t{}\t{:016x}",
        markers::within(handed).join(","),
        markers::fingerprint(&[handed])
    );
}

/// A call that was not written in the case (a use passed as a value) is said to stand on line 0: the harness
/// refuses it rather than guess.
#[track_caller]
fn called(name: &str, handed: &str) {
    let place = Location::caller();
    let here = place.file() == file!();
    record(if here { 0 } else { place.line() }, name, handed);
}
