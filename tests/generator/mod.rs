//! Random programs: well typed, in the form of the cases, with uses that are handed tagged data and uses that are not.
//! They are run, and what they do is compared with what the linter says. In goes a seed; out comes agreement, or each
//! disagreement with the smallest program found that still shows it.

mod batch;
mod by_type;
mod choices;
mod helpers;
mod known;
mod program;
mod shared;
mod shrink;
mod statements;
mod traits;
mod types;
mod values;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs};

use batch::{Counts, Kind};
use choices::Choices;

use crate::harness::{Toolchain, in_parallel};

/// The run of `cargo test`: always the same programs, so that a change fails for what it changed.
const SEED: u64 = 1;
const PROGRAMS: usize = 300;
const IN_A_BATCH: usize = 150;

/// `CONSENT_SEED=number`, or `random`, draws other programs; `CONSENT_PROGRAMS=10000` draws more;
/// `CONSENT_ONLY=3003626,3005173` are those that a failure named.
#[test]
fn random_programs_do_what_the_linter_says() {
    let seed = match env::var("CONSENT_SEED").as_deref() {
        Ok("random") => fastrand::u64(..1_000_000_000),
        Ok(seed) => seed.parse().expect("CONSENT_SEED is a number or `random`"),
        Err(_) => SEED,
    };
    let programs = env::var("CONSENT_PROGRAMS").map_or(PROGRAMS, |n| {
        n.parse().expect("CONSENT_PROGRAMS is a number")
    });
    let only: Vec<u64> = env::var("CONSENT_ONLY").map_or_else(
        |_| Vec::new(),
        |only| {
            let numbers = only.split(',').map(|number| number.trim().parse());
            numbers
                .collect::<Result<_, _>>()
                .expect("CONSENT_ONLY has numbers of programs")
        },
    );
    let numbers = match only.is_empty() {
        true => (0..programs).map(|idx| seed_of(seed, idx)).collect(),
        false => only,
    };
    if let Err(failures) = run(seed, &numbers) {
        panic!("{failures}");
    }
}

fn run(seed: u64, numbers: &[u64]) -> Result<(), String> {
    let programs = numbers.len();
    let toolchain = Toolchain::prepare(Path::new(env!("CARGO_MANIFEST_DIR")))?;
    let work = toolchain.work().join("generated");
    let starts: Vec<usize> = (0..programs).step_by(IN_A_BATCH).collect();
    let done = AtomicUsize::new(0);
    let batches = in_parallel(&starts, |start| {
        let seeds = numbers[*start..programs.min(start + IN_A_BATCH)].to_vec();
        let written: Vec<_> = seeds
            .iter()
            .map(|seed| program::write(&mut Choices::random(*seed)))
            .collect();
        let dir = work.join(format!("batch-{start}"));
        let compared = batch::compare(&written, &dir, &toolchain, 1500);
        if let Err(error) = &compared {
            say(&format!("{}: {error}\n", dir.display()));
        }
        let n = done.fetch_add(written.len(), Ordering::Relaxed) + written.len();
        say(&format!("{n} of {programs} programs\n"));
        if compared
            .as_ref()
            .is_ok_and(|compared| compared.differences.is_empty())
        {
            _ = fs::remove_dir_all(&dir);
        }
        (seeds, compared)
    });

    let mut counts = Counts::default();
    let mut failed: BTreeMap<Kind, Vec<(u64, batch::Difference)>> = BTreeMap::new();
    let mut explained = 0;
    let mut failures = String::new();
    for (seeds, compared) in batches {
        match compared {
            Ok(compared) => {
                counts += compared.counts;
                for difference in compared.differences {
                    let program = seeds[difference.program];
                    if difference.kind == Kind::False
                        && known::reason(program, difference.line, &difference.what).is_some()
                    {
                        explained += 1;
                        continue;
                    }
                    let of_kind = failed.entry(difference.kind.clone()).or_default();
                    of_kind.push((program, difference));
                }
            }
            Err(error) => _ = writeln!(failures, "{error}"),
        }
    }
    if numbers.first() == Some(&seed_of(SEED, 0))
        && programs == PROGRAMS
        && explained < known::KNOWN.len()
    {
        let known = known::KNOWN.len();
        _ = writeln!(
            failures,
            "{known} findings are known to be false, {explained} of them are found: take the others out of known.rs"
        );
    }
    let mut text = format!("\nseed {seed}: {counts:?}, known to be false: {explained}\n");
    for (kind, of_kind) in &failed {
        _ = writeln!(
            text,
            "{kind}: {} in {} programs",
            of_kind.len(),
            one_each(of_kind).len()
        );
        for (program, difference) in of_kind {
            _ = writeln!(
                text,
                "  program {program}, line {}: {}",
                difference.line, difference.what
            );
        }
    }
    say(&text);
    let most =
        env::var("CONSENT_SHRUNK").map_or(3, |n| n.parse().expect("CONSENT_SHRUNK is a number"));
    for (kind, of_kind) in &failed {
        let programs = one_each(of_kind);
        _ = writeln!(
            failures,
            "{kind}: {} in {} programs",
            of_kind.len(),
            programs.len()
        );
        let shown: Vec<_> = programs.into_iter().take(most).collect();
        let shrunk = in_parallel(&shown, |(seed, difference)| {
            let text = shrink::shrunk(*seed, difference, &work, &toolchain);
            let text = format!("== {kind}\n{}\n", text.unwrap_or_else(|error| error));
            say(&text);
            text
        });
        failures.extend(shrunk);
    }
    match failures.is_empty() {
        true => Ok(()),
        false => Err(format!("seed {seed}\n{failures}")),
    }
}

/// One of a program is enough to look at: the others mostly follow from it.
fn one_each(of_kind: &[(u64, batch::Difference)]) -> Vec<&(u64, batch::Difference)> {
    let mut programs: Vec<&(u64, batch::Difference)> = of_kind.iter().collect();
    programs.dedup_by_key(|(program, _)| *program);
    programs
}

/// Programs of one run have nothing to do with each other.
fn seed_of(seed: u64, idx: usize) -> u64 {
    seed.wrapping_mul(1_000_003).wrapping_add(idx as u64)
}

/// To the terminal itself: the test's own output is shown only when it fails.
fn say(text: &str) {
    _ = std::io::stderr().write_all(text.as_bytes());
}
