//! Runs the cases. In go the files of `cases/`; out comes agreement with their marks, or one text with every
//! disagreement, and a table. Nothing here knows a rule, a term or the analysis: what a case does is found out by
//! running it, what the linter says by asking [`crate::lint`].

mod bless;
mod case;
mod compare;
mod mark;
mod package;
mod table;
mod toolchain;
mod truth;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::{env, fs, thread};

use table::Table;
pub(crate) use toolchain::Toolchain;

use crate::lint::{Finding, lint};

/// `CONSENT_CASE=part-of-a-name` runs the cases whose `topic/name` contains it. `CONSENT_BLESS=1` rewrites marks that
/// became true of the linter; `CONSENT_BLESS=missed` also notes down what it does not find. `CONSENT_FRESH=1` executes
/// again what was observed before.
pub(crate) fn run() -> Result<(), String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let filter = env::var("CONSENT_CASE").unwrap_or_default();
    let cases = case::load(&manifest.join("cases"), &filter)?;
    if cases.is_empty() {
        return Err(format!("no case has a name with `{filter}`"));
    }
    let toolchain = Toolchain::prepare(manifest)?;

    let truths = in_parallel(&cases, |case| truth::observe(case, &toolchain));
    let packages = package::generate(&cases, manifest, &toolchain.work)?;
    let reports = in_parallel(&packages, |package| lint(&package.dir, &package.policy));

    let mut failures = String::new();
    // Cases whose package got no answer have no entry here: nothing is said, or blessed, of them.
    let mut found: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    for (package, report) in packages.iter().zip(reports) {
        match report {
            Ok(findings) => {
                found.extend(package.cases.iter().map(|case| (case.clone(), Vec::new())));
                for finding in findings {
                    match found.get_mut(&package.case_of(&finding.file)) {
                        Some(findings) => findings.push(finding),
                        None => {
                            _ = writeln!(
                                failures,
                                "a finding in a file that is no case: {finding:#?}"
                            )
                        }
                    }
                }
            }
            Err(error) => _ = writeln!(failures, "{}: {error}", package.dir.display()),
        }
    }

    let bless = bless::Mode::from_env();
    let mut table = Table::new(!found.is_empty());
    for (case, truth) in cases.iter().zip(truths) {
        let truth = match truth {
            Ok(truth) => truth,
            Err(error) => {
                _ = writeln!(failures, "{}: {error}", case.shown());
                continue;
            }
        };
        let findings = found.get(&case.id());
        let blessed = match (bless, findings) {
            (Some(mode), Some(findings)) => bless::rewrite(case, findings, mode)?,
            _ => None,
        };
        let case = blessed.as_ref().unwrap_or(case);
        let outcome = compare::compare(case, &truth, findings.map(Vec::as_slice));
        failures += &outcome.failures;
        table.add(&case.topic, &outcome.counts);
    }
    table.print(&toolchain.work);
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures)
    }
}

/// Where the work of the cases is kept between runs.
fn work_dir() -> Result<PathBuf, String> {
    let exe = env::current_exe().map_err(|error| error.to_string())?;
    let target = exe
        .ancestors()
        .nth(3)
        .expect("a test runs from target/<profile>/deps");
    let dir = target.join("consent-cases");
    fs::create_dir_all(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    Ok(dir)
}

/// The results, in the order of the items, whichever thread was first.
pub(crate) fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(items.len()));
    let threads = thread::available_parallelism()
        .map_or(2, usize::from)
        .min(items.len().max(1));
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((idx, item)) = {
                    let idx = next.fetch_add(1, Ordering::Relaxed);
                    items.get(idx).map(|item| (idx, item))
                } {
                    let result = work(item);
                    results
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .push((idx, result));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(idx, _)| *idx);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Writes a file only where its content changes, so that whatever looks at times sees no change.
pub(crate) fn write_if_changed(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let dir = path.parent().expect("a file stands in a folder");
    fs::create_dir_all(dir)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// FNV-1a: names of generated files, the same in every run.
fn hash(parts: &[&str]) -> u64 {
    parts
        .iter()
        .flat_map(|part| part.bytes().chain([0xff]))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}
