//! Standard output and error, and what they can show.

use std::io::{self, BufWriter, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use super::args::Colour;
use crate::project::read;
use crate::report::Look;

const WIDTH: usize = 100;

/// Where a command writes. Findings go out; errors and remarks about the run go to `err`.
pub struct Terminal {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    pub out_look: Look,
    pub err_look: Look,
    /// The reader went away; there is no more to say.
    closed: bool,
}

impl std::fmt::Debug for Terminal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Terminal")
            .field("out_look", &self.out_look)
            .finish_non_exhaustive()
    }
}

impl Terminal {
    pub(super) fn new(colour: Colour) -> Terminal {
        let choice = |auto: ColorChoice| match colour {
            Colour::Auto => auto,
            Colour::Always => ColorChoice::Always,
            Colour::Never => ColorChoice::Never,
        };
        let out = io::stdout();
        let err = io::stderr();
        let out_choice = choice(AutoStream::choice(&out));
        let err_choice = choice(AutoStream::choice(&err));
        Terminal {
            out_look: look(out_choice, out.is_terminal()),
            err_look: look(err_choice, err.is_terminal()),
            out: Box::new(BufWriter::new(AutoStream::new(out, out_choice))),
            err: Box::new(AutoStream::new(err, err_choice)),
            closed: false,
        }
    }

    /// Writes to standard output. A broken pipe is no error: nobody reads on.
    pub fn tell(&mut self, write: impl FnOnce(&mut dyn Write, Look) -> io::Result<()>) {
        if self.closed {
            return;
        }
        self.closed = write(&mut *self.out, self.out_look).is_err();
    }

    pub fn tell_error(&mut self, write: impl FnOnce(&mut dyn Write, Look) -> io::Result<()>) {
        // What is told so far comes first.
        self.flush();
        // There is nobody left to tell that standard error is closed.
        let _ = write(&mut *self.err, self.err_look);
    }

    /// `error: …`, and what to do about it.
    pub fn error(&mut self, message: &str, help: Option<&str>) {
        self.remark("error", "31", message, help);
    }

    pub fn warning(&mut self, message: &str) {
        self.remark("warning", "33", message, None);
    }

    fn remark(&mut self, word: &str, colour: &str, message: &str, help: Option<&str>) {
        self.tell_error(|err, look| {
            match look.colour {
                true => write!(err, "\u{1b}[1;{colour}m{word}\u{1b}[0m: ")?,
                false => write!(err, "{word}: ")?,
            }
            writeln!(err, "{}", message.trim_end().replace('\n', "\n  "))?;
            match help {
                Some(help) => writeln!(err, "  help: {help}"),
                None => Ok(()),
            }
        });
    }

    pub fn flush(&mut self) {
        if !self.closed {
            self.closed = self.out.flush().is_err();
        }
    }
}

fn look(choice: ColorChoice, terminal: bool) -> Look {
    let width = read::env("COLUMNS").and_then(|columns| columns.parse().ok());
    let colour = choice != ColorChoice::Never;
    Look {
        colour,
        unicode: (terminal || choice == ColorChoice::Always) && speaks_unicode(),
        width: width.unwrap_or(WIDTH).max(40),
    }
}

/// As the locale says; Windows' own terminals all do by now.
fn speaks_unicode() -> bool {
    if cfg!(windows) {
        return true;
    }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find_map(read::env);
    locale.is_some_and(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}
