//! `explain RULE`: the rule's own documentation.

use consent_policy::rule::{GAPS, checked, rule};

use super::options::{UsageError, known_rule};
use super::{CLEAN, Engine, Terminal, UNCHECKED};

pub(super) fn explain(name: &str, engine: &Engine, terminal: &mut Terminal) -> u8 {
    if let Err(error) = known_rule(name) {
        if let UsageError::Other { message, help } = error {
            terminal.error(&message, Some(&help));
        }
        return UNCHECKED;
    }
    terminal.tell(|out, _| {
        let Some(rule) = rule(name) else {
            let names = checked().filter(|r| r.in_gaps).map(|r| r.name);
            let names: Vec<&str> = names.collect();
            return writeln!(out, "{GAPS} stands for {}", names.join(", "));
        };
        writeln!(
            out,
            "{} ({}, {} by default)",
            name, rule.verdict, rule.level
        )?;
        match (engine.doc)(name) {
            Some(doc) => writeln!(out, "\n{}", doc.trim()),
            None => writeln!(out, "\nnot checked yet by this version"),
        }
    });
    CLEAN
}
