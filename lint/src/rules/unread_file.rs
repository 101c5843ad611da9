//! A source file, or a part of it, was not read.
//!
//! ## What it does
//! Reports files of the workspace that could not be read (not UTF-8, no permission, too large), that do not parse,
//! and `mod` items whose file is not there.
//!
//! ## Why
//! What was not read was not checked. A report without this would look clean because of what it left out.
//!
//! ## Example
//! ```rust,ignore
//! mod marketing; // no `marketing.rs`, no `marketing/mod.rs`
//! ```
//!
//! ## Instead
//! Make the file one that `rustc` accepts. Sources that are not part of the program are left out on purpose, in
//! `consent.toml`:
//! ```toml
//! [scan]
//! exclude = ["vendor/**"]
//! ```
//!
//! ## What it cannot see
//! Files that only a macro or a build script names. Code of dependencies is described by its signatures, and what
//! cannot be read of those is not reported.

use super::Place;
use super::fingerprint::fingerprint;
use super::input::Input;
use super::sink::{Draft, Sink};
use crate::project::{FileId, Gap, Span};

pub(super) const NAME: &str = "unread-file";

pub(super) fn report(sink: &mut Sink<'_>, input: &Input<'_>) {
    for gap in input.unread {
        let file = gap.file.as_deref().map_or("", |f| f.as_str());
        let message = message(gap, file);
        // A line number is no part of what was found.
        let stable: String = message.chars().filter(|c| !c.is_ascii_digit()).collect();
        let print = fingerprint(&[NAME, file, &stable]);
        sink.report(Draft {
            message,
            notes: vec![
                "nothing is known about what it does with data: make it readable, or leave it out \
                 with `exclude` in `[scan]`"
                    .to_owned(),
            ],
            ..match place(input, gap) {
                Some(place) => Draft::at(NAME, place, print),
                None => Draft::of_file(NAME, file, 0, print),
            }
        });
    }
}

fn message(gap: &Gap, file: &str) -> String {
    // Who could not read it names it by its full path, which is not the same on every machine.
    let named = gap
        .message
        .strip_prefix('`')
        .and_then(|rest| rest.split_once("` "))
        .filter(|(path, _)| path.replace('\\', "/").ends_with(file));
    match (named, file) {
        (Some((_, what)), _) => format!("`{file}` {what}"),
        (None, "") => gap.message.clone(),
        (None, _) if gap.line > 0 => format!("`{file}` is not read in full: {}", gap.message),
        (None, _) => format!("`{file}` is not read: {}", gap.message),
    }
}

/// The line that is to blame, if the file's text was read at all.
fn place(input: &Input<'_>, gap: &Gap) -> Option<Place> {
    let path = gap.file.as_deref().filter(|_| gap.line > 0)?;
    let idx = input.sources.files.iter().position(|s| s.path == path)?;
    let source = &input.sources.files[idx];
    let lo = source.lines.offset(&source.text, gap.line as usize, 0);
    let line = source.text.get(lo as usize..)?.lines().next().unwrap_or("");
    let indent = line.len() - line.trim_start().len();
    let lo = lo + indent as u32;
    let hi = lo + line.trim().len() as u32;
    Some(Place {
        span: Span::new(FileId(idx as u32), lo, hi),
    })
}
