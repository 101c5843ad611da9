//! Many programs in one process, each run over and over: what a generated program does depends on nothing but its calls
//! of [`toss`] and [`pick`], and these are tried in every order that there is, or in many where there are too many.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::env;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::markers::{self, fingerprint};

/// More decisions than these are not left to a run: so its loops end, and what grows in them stays small.
const DECISIONS: usize = 40;

/// One decision of a run, and how many there were to take.
#[derive(Clone, Copy)]
struct Choice {
    taken: usize,
    of: usize,
}

#[derive(Default)]
struct Run {
    /// What to decide, in order; then the first, or at random.
    script: Vec<Choice>,
    at: usize,
    random: Option<u64>,
    /// What uses were handed already: nothing new is learned of it.
    seen: HashSet<(u32, u64)>,
    /// Lines with the data that arrived there.
    uses: BTreeMap<u32, BTreeSet<String>>,
}

static RUN: Mutex<Option<Run>> = Mutex::new(None);
static IN_BATCH: AtomicBool = AtomicBool::new(false);

/// Yes or no, as the run wants it: each call is another choice.
pub fn toss() -> bool {
    pick(2) == 1
}

/// A number below `n`, or 0, as the run wants it: each call is another choice. In a case the input `run` decides.
pub fn pick(n: usize) -> usize {
    if n < 2 {
        return 0;
    }
    let mut state = lock();
    let alone = state.is_none();
    let run = state.get_or_insert_with(Run::default);
    if alone {
        run.random = Some(fingerprint(&[
            &env::var("PROBE_INPUT_run").unwrap_or_default()
        ]));
    }
    if run.at >= DECISIONS {
        return 0;
    }
    if run.at == run.script.len() {
        let taken = match &mut run.random {
            Some(random) => next(random) as usize % n,
            None => 0,
        };
        run.script.push(Choice { taken, of: n });
    }
    let taken = run.script[run.at].taken.min(n - 1);
    run.at += 1;
    taken
}

/// Runs all programs, or those that the arguments name, and writes what each did: `program NAME`, then `use LINE DATA`.
/// `PROBE_RUNS` runs at most of each, half of them in order.
pub fn run(programs: &[(&str, fn())]) {
    let wanted: Vec<String> = env::args().skip(1).collect();
    let runs = env::var("PROBE_RUNS")
        .ok()
        .and_then(|runs| runs.parse().ok());
    let runs: usize = runs.unwrap_or(200);
    panic::set_hook(Box::new(|_| {}));
    IN_BATCH.store(true, Ordering::Relaxed);
    for (name, program) in programs {
        if !wanted.is_empty() && !wanted.iter().any(|wanted| wanted == name) {
            continue;
        }
        println!("program\t{name}");
        markers::forget();
        *lock() = Some(Run::default());
        if let Err(message) = all_runs(*program, runs) {
            println!("panic\t{}", message.replace(['\n', '\t'], " "));
        }
        let run = lock().take().unwrap_or_default();
        for (line, data) in run.uses {
            let data: Vec<String> = data.into_iter().collect();
            println!("use\t{line}\t{}", data.join(","));
        }
    }
}

fn all_runs(program: fn(), runs: usize) -> Result<(), String> {
    for n in 0..runs {
        let caught = panic::catch_unwind(AssertUnwindSafe(program));
        if let Err(payload) = caught {
            let text = payload.downcast_ref::<String>().cloned();
            let text = text.or_else(|| {
                payload
                    .downcast_ref::<&str>()
                    .map(|text| (*text).to_owned())
            });
            return Err(text.unwrap_or_default());
        }
        let mut state = lock();
        let Some(run) = state.as_mut() else { break };
        run.at = 0;
        if n < runs / 2 {
            while run
                .script
                .last()
                .is_some_and(|last| last.taken + 1 >= last.of)
            {
                run.script.pop();
            }
            match run.script.last_mut() {
                Some(last) => last.taken += 1,
                None => break,
            }
        } else {
            run.script.clear();
            run.random = Some(fingerprint(&[&n.to_string()]));
        }
    }
    Ok(())
}

/// Whether programs of a batch are running: then a use writes nothing, but is noted here.
pub(crate) fn noted(line: u32, handed: &str) -> bool {
    if !is_running() {
        return false;
    }
    let key = (line, fingerprint(&[handed]));
    let is_new = |state: &mut Option<Run>| state.as_mut().is_some_and(|run| run.seen.insert(key));
    if is_new(&mut lock()) {
        let data = markers::within(handed);
        if let Some(run) = lock().as_mut() {
            run.uses.entry(line).or_default().extend(data);
        }
    }
    true
}

pub(crate) fn is_running() -> bool {
    IN_BATCH.load(Ordering::Relaxed)
}

fn next(state: &mut u64) -> u64 {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

fn lock() -> MutexGuard<'static, Option<Run>> {
    RUN.lock().unwrap_or_else(PoisonError::into_inner)
}
