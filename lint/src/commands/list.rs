//! `list`: the purposes of the policy, and the tags and uses that were found.

use std::io::{self, Write};

use consent_policy::Policy;

use super::args::Format;
use super::options::Options;
use super::{Analysis, CLEAN, Engine, Terminal, UNCHECKED, check};
use crate::Asks;
use crate::rules::Place;

pub(super) fn list(options: &Options, engine: &Engine, terminal: &mut Terminal) -> u8 {
    if options.format == Format::Json {
        terminal.error("`list` has no JSON form", None);
        return UNCHECKED;
    }
    let Some((policy, analysis)) = check::analyse(options, &Asks::default(), engine, terminal)
    else {
        return UNCHECKED;
    };
    terminal.tell(|out, _| {
        purposes(&policy, out)?;
        found(&analysis, out)
    });
    CLEAN
}

/// Those that the policy itself declares, with what they are for.
fn purposes(policy: &Policy, out: &mut dyn Write) -> io::Result<()> {
    let own = policy.purposes.iter().filter(|(_, purpose)| {
        purpose
            .span
            .is_some_and(|span| !policy.files.get(span.file).shipped)
    });
    let own: Vec<_> = own.collect();
    writeln!(out, "purposes: {}", own.len())?;
    for (term, purpose) in own {
        write!(out, "  {term}")?;
        if let Some(text) = &purpose.text {
            write!(out, "  {text}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn found(analysis: &Analysis, out: &mut dyn Write) -> io::Result<()> {
    let at = |place: Place| {
        let (lo, _) = analysis.sources.range(place.span);
        let path = &analysis.sources.get(place.span.file).path;
        format!("{path}:{}:{}", lo.line, lo.column)
    };
    writeln!(out, "tags: {}", analysis.tags.len())?;
    for tag in &analysis.tags {
        let purposes = match tag.purposes.is_empty() {
            true => "no purpose".to_owned(),
            false => tag.purposes.join(", "),
        };
        // A column stands in the policy only.
        let place = tag.place.map_or_else(|| "-".to_owned(), at);
        writeln!(out, "  {place}  {}  {}  {purposes}", tag.path, tag.category)?;
    }
    writeln!(out, "uses: {}", analysis.uses.len())?;
    for used in &analysis.uses {
        let purpose = used.purpose.as_deref().unwrap_or("inherit");
        let place = at(used.place);
        writeln!(out, "  {place}  {}  {}  {purpose}", used.path, used.kind)?;
    }
    Ok(())
}
