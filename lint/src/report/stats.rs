//! How much was understood, by package: in words, and as one object.

use std::io::{self, Write};

use serde::Serialize;

use super::json::SCHEMA;
use super::short::count;
use crate::stats::{PackageStats, Stats};

/// So many reasons and macros of a package are told in words, and in the object.
const SHOWN: usize = 5;
const LISTED: usize = 20;

#[derive(Serialize)]
pub(super) struct StatsLine<'a> {
    schema: u32,
    r#type: &'static str,
    packages: Vec<PackageObject<'a>>,
}

#[derive(Serialize)]
struct PackageObject<'a> {
    package: &'a str,
    calls: CallsObject<'a>,
    macros: MacrosObject<'a>,
}

#[derive(Serialize)]
struct CallsObject<'a> {
    resolved: usize,
    unresolved: usize,
    /// Unresolved ones that take tagged data.
    with_data: usize,
    reasons: Vec<ReasonObject<'a>>,
}

#[derive(Serialize)]
struct ReasonObject<'a> {
    reason: &'a str,
    count: usize,
}

#[derive(Serialize)]
struct MacrosObject<'a> {
    read: usize,
    unread: usize,
    with_data: usize,
    names: Vec<MacroObject<'a>>,
}

#[derive(Serialize)]
struct MacroObject<'a> {
    name: &'a str,
    count: usize,
}

pub(super) fn object(stats: &Stats) -> StatsLine<'_> {
    let packages = stats.packages.iter().map(|p| PackageObject {
        package: &p.name,
        calls: CallsObject {
            resolved: p.calls_resolved,
            unresolved: p.calls_unresolved,
            with_data: p.calls_with_data,
            reasons: (p.reasons.iter().take(LISTED))
                .map(|(reason, count)| ReasonObject {
                    reason,
                    count: *count,
                })
                .collect(),
        },
        macros: MacrosObject {
            read: p.macros_read,
            unread: p.macros_unread,
            with_data: p.macros_with_data,
            names: (p.macros.iter().take(LISTED))
                .map(|(name, count)| MacroObject {
                    name,
                    count: *count,
                })
                .collect(),
        },
    });
    StatsLine {
        schema: SCHEMA,
        r#type: "stats",
        packages: packages.collect(),
    }
}

/// In words, a block for each package.
pub fn stats(stats: &Stats, out: &mut dyn Write) -> io::Result<()> {
    for package in &stats.packages {
        of_package(package, out)?;
    }
    Ok(())
}

fn of_package(package: &PackageStats, out: &mut dyn Write) -> io::Result<()> {
    let calls = package.calls_resolved + package.calls_unresolved;
    let macros = package.macros_read + package.macros_unread;
    writeln!(out, "package {}", package.name)?;
    write!(
        out,
        "  {}, {} unresolved",
        count(calls, "call"),
        package.calls_unresolved
    )?;
    if calls > 0 {
        let share = 100.0 * package.calls_unresolved as f64 / calls as f64;
        write!(out, " ({share:.1} %)")?;
    }
    writeln!(out, "{}", with_data(package.calls_with_data))?;
    listed(&package.reasons, out)?;
    write!(
        out,
        "  {}, {} not understood",
        count(macros, "macro call"),
        package.macros_unread
    )?;
    writeln!(out, "{}", with_data(package.macros_with_data))?;
    listed(&package.macros, out)?;
    writeln!(out)
}

fn with_data(n: usize) -> String {
    match n {
        0 => String::new(),
        1 => ", 1 of them takes tagged data".to_owned(),
        _ => format!(", {n} of them take tagged data"),
    }
}

fn listed(list: &[(String, usize)], out: &mut dyn Write) -> io::Result<()> {
    for (what, n) in list.iter().take(SHOWN) {
        writeln!(out, "    {n:>5}  {what}")?;
    }
    match list.iter().skip(SHOWN).map(|(_, n)| n).sum::<usize>() {
        0 => Ok(()),
        rest => writeln!(out, "    {rest:>5}  others"),
    }
}
