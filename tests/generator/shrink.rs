//! The smallest program that still shows a difference: its choices are played again with stretches left out or set to
//! zero, many candidates in one batch, until none of them does any more.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

use super::batch::{self, Difference, Kind};
use super::choices::Choices;
use super::program;
use crate::harness::Toolchain;

const CANDIDATES: usize = 40;
const ROUNDS: usize = 30;

pub(super) fn shrunk(
    seed: u64,
    difference: &Difference,
    work: &Path,
    toolchain: &Toolchain,
) -> Result<String, String> {
    let mut choices = Choices::random(seed);
    let first = program::write(&mut choices);
    let mut best = Candidate {
        text: first.text,
        row: choices.taken,
        groups: choices.groups,
        difference: difference.clone(),
    };
    if difference.kind == Kind::Broken {
        return Ok(best.told(seed));
    }
    let dir = work.join(format!("shrink-{seed}-{}", difference.kind));
    let mut offset = 0;
    for _ in 0..ROUNDS {
        let rows = candidates(&best, offset);
        if rows.is_empty() {
            break;
        }
        let smaller = smallest(rows, &best, &dir, toolchain)?;
        match smaller {
            Some(smaller) => {
                best = smaller;
                offset = 0;
            }
            None => offset += CANDIDATES,
        }
    }
    _ = std::fs::remove_dir_all(&dir);
    Ok(best.told(seed))
}

struct Candidate {
    text: String,
    row: Vec<u32>,
    groups: Vec<Range<usize>>,
    difference: Difference,
}

impl Candidate {
    fn told(&self, seed: u64) -> String {
        let mut text = format!(
            "program {seed}, line {}: {} {}\n",
            self.difference.line, self.difference.kind, self.difference.what
        );
        for (number, line) in (1..).zip(self.text.lines()) {
            let here = if number == self.difference.line {
                ">"
            } else {
                " "
            };
            _ = writeln!(text, "{here}{number:4} {line}");
        }
        text
    }
}

/// What to try next: the largest stretches first.
fn candidates(best: &Candidate, offset: usize) -> Vec<Vec<u32>> {
    let mut groups = best.groups.clone();
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    let mut rows: Vec<Vec<u32>> = Vec::new();
    for group in &groups {
        let mut without = best.row.clone();
        without.drain(group.clone());
        let mut zeroed = best.row.clone();
        zeroed[group.clone()].fill(0);
        rows.extend([without, zeroed]);
        // What stands inside takes the place of the whole.
        let inside = |other: &&Range<usize>| {
            other.start > group.start && other.end <= group.end && other.len() * 4 > group.len()
        };
        for inner in groups.iter().filter(inside).take(3) {
            let mut hoisted = best.row[..group.start].to_vec();
            hoisted.extend_from_slice(&best.row[inner.clone()]);
            hoisted.extend_from_slice(&best.row[group.end..]);
            rows.push(hoisted);
        }
    }
    for (idx, choice) in best.row.iter().enumerate() {
        if *choice > 0 {
            let mut lower = best.row.clone();
            lower[idx] = 0;
            rows.push(lower);
        }
    }
    rows.into_iter().skip(offset).take(CANDIDATES).collect()
}

fn smallest(
    rows: Vec<Vec<u32>>,
    best: &Candidate,
    dir: &Path,
    toolchain: &Toolchain,
) -> Result<Option<Candidate>, String> {
    let mut made: Vec<(program::Written, Choices)> = Vec::new();
    for row in rows {
        let mut choices = Choices::again(row);
        let written = program::write(&mut choices);
        let is_smaller = written.text.len() < best.text.len();
        if is_smaller && made.iter().all(|(other, _)| other.text != written.text) {
            made.push((written, choices));
        }
    }
    if made.is_empty() {
        return Ok(None);
    }
    let (written, choices): (Vec<_>, Vec<_>) = made.into_iter().unzip();
    let compared = batch::compare(&written, dir, toolchain, 600)?;
    let mut smaller: Vec<Difference> = compared
        .differences
        .into_iter()
        .filter(|difference| difference.kind == best.difference.kind)
        .collect();
    smaller.sort_by_key(|difference| written[difference.program].text.len());
    Ok(smaller.into_iter().next().map(|difference| Candidate {
        text: written[difference.program].text.clone(),
        row: choices[difference.program].taken.clone(),
        groups: choices[difference.program].groups.clone(),
        difference,
    }))
}
