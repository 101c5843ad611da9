//! How long a check takes, as a ratio to the time `syn` takes to parse the same files, on the same
//! cores in the same run: `cargo bench -p consent-lint --bench ratio [-- PROJECT…]`.
#![expect(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "a benchmark reads its arguments and prints"
)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use consent_lint::project::{LoadOptions, cache, find_policy, load};
use consent_lint::rules::Levels;
use consent_lint::{Checked, Times};
use consent_policy::Policy;
use rayon::prelude::*;

/// Rounds; of each the fastest counts, as these are what noise disturbs least.
const ROUNDS: usize = 5;

type Failed = Box<dyn std::error::Error>;

fn main() -> Result<(), Failed> {
    let mut paths: Vec<Utf8PathBuf> = std::env::args()
        .skip(1)
        .filter(|a| !a.starts_with("--"))
        .map(Into::into)
        .collect();
    if paths.is_empty() {
        let root = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        paths = vec![root.join("examples/webshop"), root];
    }
    println!(
        "| project | files | lines | syn | check | ratio | read | names and types | marks | flow | rules | dependencies |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for path in paths {
        println!("{}", row(&path)?);
    }
    Ok(())
}

fn row(path: &Utf8Path) -> Result<String, Failed> {
    let mut best: Option<(Duration, Times)> = None;
    let mut parse = Duration::MAX;
    let mut texts: Vec<Arc<str>> = Vec::new();
    for _ in 0..ROUNDS {
        let (took, checked) = check(path)?;
        if best.as_ref().is_none_or(|(least, _)| took < *least) {
            best = Some((took, checked.times));
        }
        texts = own_texts(&checked);
        parse = parse.min(parsing(&texts));
    }
    let (took, times) = best.ok_or("no round")?;
    let ms = |d: Duration| format!("{:.0} ms", d.as_secs_f64() * 1e3);
    let share = |d: Duration| format!("{:.2}", d.as_secs_f64() / parse.as_secs_f64());
    let lines: usize = texts.iter().map(|t| t.lines().count()).sum();
    Ok(format!(
        "| {} | {} | {lines} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
        path.canonicalize_utf8()?.file_name().unwrap_or("."),
        texts.len(),
        ms(parse),
        ms(took),
        share(took),
        share(times.read),
        share(times.types),
        share(times.marks),
        share(times.flow),
        share(times.rules),
        ms(times.dependencies),
    ))
}

/// One whole check in this process, without what cargo takes to answer.
fn check(path: &Utf8Path) -> Result<(Duration, Checked), Failed> {
    let project = load(&LoadOptions {
        path: Some(path.to_owned()),
        offline: true,
        cache: cache::dir(),
        ..LoadOptions::default()
    })?;
    let policy = find_policy(&project).map_err(|_| format!("no `consent.toml` for `{path}`"))?;
    let policy = Policy::read(&policy.path).map_err(|e| e.to_string())?;
    let levels = Levels::new(&policy, &[])?;
    let start = Instant::now();
    let checked = consent_lint::check(project, &policy, &levels);
    Ok((start.elapsed(), checked))
}

/// The workspace's files that the check read.
fn own_texts(checked: &Checked) -> Vec<Arc<str>> {
    let own = checked
        .sources
        .files
        .iter()
        .filter(|f| f.origins.is_none() && checked.project.krate(f.krate).is_member);
    own.map(|f| f.text.shared()).collect()
}

fn parsing(texts: &[Arc<str>]) -> Duration {
    let start = Instant::now();
    texts.par_iter().for_each(|text| {
        std::hint::black_box(syn::parse_file(text).is_ok());
        proc_macro2::extra::invalidate_current_thread_spans();
    });
    start.elapsed()
}
