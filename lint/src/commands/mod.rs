//! What the user asked for. Arguments enter ([`args`] is what was typed, [`options`] what it means);
//! text on standard output and error, and an exit code, leave: 0 clean, 1 findings at deny, 2 could
//! not check. `init` writes a file, and nothing else here or elsewhere does.
//!
//! Never here: analysing anything.

mod args;
mod check;
mod engine;
mod explain;
mod init;
mod list;
mod options;
mod terminal;
#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::process::ExitCode;

pub use engine::{Analysis, Engine};
use options::Action;
pub use terminal::Terminal;

/// Nothing to object to.
pub const CLEAN: u8 = 0;
/// Findings at deny.
pub const DENIED: u8 = 1;
/// A bad policy, an unreadable project, a mistyped command.
pub const UNCHECKED: u8 = 2;

/// The command as a program: reads the process's arguments, writes to its standard streams.
#[expect(
    clippy::disallowed_methods,
    reason = "this is where arguments are read"
)]
pub fn main() -> ExitCode {
    ExitCode::from(run(std::env::args_os().collect(), &engine::ENGINE))
}

/// Runs the command line `args`, program name included, and returns its exit code.
pub fn run(args: Vec<OsString>, engine: &Engine) -> u8 {
    let options = match args::parse(args).and_then(options::Options::new) {
        Ok(options) => options,
        Err(error) => return error.tell(),
    };
    let mut terminal = Terminal::new(options.colour);
    let code = act(&options, engine, &mut terminal);
    terminal.flush();
    code
}

fn act(options: &options::Options, engine: &Engine, terminal: &mut Terminal) -> u8 {
    match &options.action {
        Action::Check { stats } => check::check(options, *stats, engine, terminal),
        Action::Explain { what } => explain::explain(what, options, engine, terminal),
        Action::List => list::list(options, engine, terminal),
        Action::Init => init::init(options, terminal),
    }
}
