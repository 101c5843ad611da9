//! What is logged after a level, a logger or a name, and what `write!` writes to a console, a file, a socket or a text.
//! not executed: what is written to a console, a file or a logger is not looked at
use std::fmt::Write as _;
use std::io::Write;

use consent::Pii;
use tracing::{Level, event, info_span, span};

#[derive(Pii)]
struct Caller {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    line: u32,
}

fn logged(caller: &Caller, log: &slog::Logger) {
    event!(Level::INFO, name = %caller.name); //~ unconsented-use Caller::name -> operations.logging
    event!(Level::INFO, line = caller.line);
    event!(Level::INFO, "hello {}", caller.name); //~ unconsented-use Caller::name -> operations.logging
    let _ = info_span!("login", user = %caller.name); //~ unconsented-use Caller::name -> operations.logging
    let _ = span!(Level::INFO, "login", user = %caller.name); //~ unconsented-use Caller::name -> operations.logging
    let _ = span!(Level::INFO, "login", line = caller.line);
    log::log!(log::Level::Info, "{}", caller.name); //~ unconsented-use Caller::name -> operations.logging
    log::log!(target: "x", log::Level::Info, "{}", caller.name); //~ unconsented-use Caller::name -> operations.logging
    log::log!(log::Level::Info, "{}", caller.line);
    slog::info!(log, "{}", caller.name); //~ unconsented-use Caller::name -> operations.logging
    slog::info!(log, "hello"; "name" => &caller.name); //~ unconsented-use Caller::name -> operations.logging
    slog::info!(log, "hello"; "line" => caller.line);
}

fn written(caller: &Caller) -> std::io::Result<()> {
    write!(std::io::stdout(), "{}", caller.name)?; //~ unconsented-use Caller::name -> operations.logging
    writeln!(std::io::stderr(), "{}", caller.name)?; //~ unconsented-use Caller::name -> operations.logging
    writeln!(std::io::stderr(), "{}", caller.line)?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", caller.name)?; //~ unconsented-use Caller::name -> operations.logging
    writeln!(&mut out, "{}", caller.line)?;
    out.write_fmt(format_args!("{}", caller.name))?; //~ unconsented-use Caller::name -> operations.logging
    out.write_all(caller.name.as_bytes())?; //~ unconsented-use Caller::name -> operations.logging
    let mut text = String::new();
    write!(text, "{}", caller.name).unwrap();
    println!("{text}"); //~ unconsented-use Caller::name -> operations.logging
    let mut buffered = std::io::BufWriter::new(std::io::stdout());
    writeln!(buffered, "{}", caller.name)?; //~ unconsented-use Caller::name -> operations.logging
    writeln!(buffered, "{}", caller.line)?;
    let mut bytes = Vec::new();
    write!(bytes, "{}", caller.line)?;
    println!("{bytes:?}");
    Ok(())
}

/// What it is written to, callers say.
fn given<W: Write>(mut out: W, caller: &Caller) -> std::io::Result<()> {
    writeln!(out, "{}", caller.line)?;
    writeln!(out, "{}", caller.name)?; //~ unconsented-use Caller::name -> operations.logging
    out.write_all(caller.name.as_bytes()) //~ unconsented-use Caller::name -> operations.logging
}

fn collected<W: Write>(mut out: W, caller: &Caller) -> std::io::Result<()> {
    writeln!(out, "{}", caller.name)?;
    out.write_all(caller.name.as_bytes())
}

fn main() {
    let caller = Caller { name: probe::text("Caller::name"), line: 3 };
    given(std::io::stdout(), &caller).unwrap();
    collected(Vec::new(), &caller).unwrap();
    logged(&caller, &slog::Logger);
    written(&caller).unwrap();
}

//- crate tracing
// Outside the workspace
pub struct Level;

impl Level {
    pub const INFO: Level = Level;
}

#[macro_export]
macro_rules! event {
    ($($part:tt)*) => {};
}

#[macro_export]
macro_rules! info_span {
    ($($part:tt)*) => {};
}

#[macro_export]
macro_rules! span {
    ($($part:tt)*) => {};
}

//- crate log
// Outside the workspace
pub enum Level {
    Info,
}

#[macro_export]
macro_rules! log {
    ($($part:tt)*) => {};
}

//- crate slog
// Outside the workspace
pub struct Logger;

#[macro_export]
macro_rules! info {
    ($($part:tt)*) => {};
}
