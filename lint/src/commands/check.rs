//! `check`: load the project and its policy, analyse, report.

use std::time::{Duration, Instant};

use camino::Utf8PathBuf;
use consent_policy::{Policy, PolicyErrors};

use super::args::Format;
use super::options::Options;
use super::{Analysis, CLEAN, DENIED, Engine, Terminal, UNCHECKED};
use crate::Asks;
use crate::project::{self, Gap, PolicyFileError, Project, read};
use crate::report::{self, Report};
use crate::rules::Level;

/// So many skipped places are shown unless `-v` asks for all.
const SHOWN: usize = 10;

pub(super) fn check(
    options: &Options,
    stats: bool,
    engine: &Engine,
    terminal: &mut Terminal,
) -> u8 {
    let started = Instant::now();
    let asks = Asks { stats, at: None };
    let Some((policy, analysis)) = analyse(options, &asks, engine, terminal) else {
        return UNCHECKED;
    };
    tell(options, &policy, &analysis, started.elapsed(), terminal);
    let findings = &analysis.outcome.findings;
    match findings.iter().any(|f| f.level >= Level::Deny) {
        true => DENIED,
        false => CLEAN,
    }
}

/// The project, its policy and what the analysis says; or nothing, and the reason was told.
pub(super) fn analyse(
    options: &Options,
    asks: &Asks,
    engine: &Engine,
    terminal: &mut Terminal,
) -> Option<(Policy, Analysis)> {
    let mut project = load(options, terminal)?;
    let path = policy_path(options, &mut project, terminal)?;
    let policy = read_policy(options, &path, terminal)?;
    if options.verbose {
        remarks(&project, &path, terminal);
    }
    match (engine.analyse)(project, &policy, asks) {
        Ok(analysis) => Some((policy, analysis)),
        Err(why) => {
            terminal.error(&why, None);
            None
        }
    }
}

pub(super) fn load(options: &Options, terminal: &mut Terminal) -> Option<Project> {
    match project::load(&options.load) {
        Ok(project) => Some(project),
        Err(error) => {
            terminal.error(&error.to_string(), error.help().as_deref());
            None
        }
    }
}

/// The policy named on the command line, else the nearest.
fn policy_path(
    options: &Options,
    project: &mut Project,
    terminal: &mut Terminal,
) -> Option<Utf8PathBuf> {
    if let Some(config) = &options.config {
        if !read::is_taken(config) {
            terminal.error(&format!("no such file: `{config}` (from `--config`)"), None);
            return None;
        }
        return Some(config.clone());
    }
    match project::find_policy(project) {
        Ok(found) => {
            for other in found.passed_over {
                project.gaps.push(Gap::of_file(
                    &other,
                    "not used: a run has one policy, and this one is not the workspace's",
                ));
            }
            Some(found.path)
        }
        Err(PolicyFileError::Missing { expected }) => {
            terminal.error(
                &format!("no `consent.toml`: expected `{expected}`"),
                Some(
                    "`cargo consent init` writes one from what the code shows; \
                     `--config PATH` names one elsewhere",
                ),
            );
            None
        }
        Err(PolicyFileError::Several(paths)) => {
            let paths: Vec<String> = paths.iter().map(|path| format!("`{path}`")).collect();
            terminal.error(
                &format!("the packages have different policies: {}", paths.join(", ")),
                Some("a run has one: choose packages with `-p`, or a policy with `--config`"),
            );
            None
        }
    }
}

fn read_policy(
    options: &Options,
    path: &camino::Utf8Path,
    terminal: &mut Terminal,
) -> Option<Policy> {
    let mut policy = match Policy::read(path) {
        Ok(policy) => policy,
        Err(errors) => {
            tell_mistakes(options, &errors, terminal);
            return None;
        }
    };
    if !policy.warnings.is_empty() {
        let warnings = PolicyErrors {
            files: policy.files.clone(),
            errors: policy.warnings.clone(),
        };
        terminal.tell_error(|err, _| writeln!(err, "{warnings}"));
    }
    if let Err(message) = options.set_levels(&mut policy) {
        terminal.error(&message, Some("the policy's `[rules]` says `forbid`"));
        return None;
    }
    Some(policy)
}

fn tell_mistakes(options: &Options, errors: &PolicyErrors, terminal: &mut Terminal) {
    terminal.tell_error(|err, look| match options.format {
        Format::Human => report::policy_problems(errors, look, err),
        Format::Short | Format::Json => writeln!(err, "{errors}"),
    });
    let message = match errors.errors.len() {
        1 => "the policy has a mistake; nothing was checked".to_owned(),
        n => format!("the policy has {n} mistakes; nothing was checked"),
    };
    terminal.error(&message, None);
}

/// What was read, for `-v`.
fn remarks(project: &Project, policy: &camino::Utf8Path, terminal: &mut Terminal) {
    terminal.tell_error(|err, _| {
        writeln!(err, "policy: {policy}")?;
        let selected = project.packages.iter().filter(|p| p.selected);
        let names: Vec<&str> = selected.map(|p| p.name.as_str()).collect();
        writeln!(err, "packages: {}", names.join(", "))?;
        let members = project.krates.iter().filter(|k| k.is_member).count();
        writeln!(
            err,
            "crates: {members} of the workspace, {} of dependencies; cargo took {:.2} s",
            project.krates.len() - members,
            project.metadata_time.as_secs_f64()
        )
    });
}

pub(super) fn report<'a>(
    policy: &'a Policy,
    analysis: &'a Analysis,
    elapsed: Duration,
) -> Report<'a> {
    Report {
        project: &analysis.project,
        sources: &analysis.sources,
        policy: &policy.files,
        outcome: &analysis.outcome,
        stats: analysis.stats.as_ref(),
        elapsed,
    }
}

fn tell(
    options: &Options,
    policy: &Policy,
    analysis: &Analysis,
    elapsed: Duration,
    terminal: &mut Terminal,
) {
    let report = report(policy, analysis, elapsed);
    terminal.tell(|out, look| match options.format {
        Format::Human => report::human(&report, look, out),
        Format::Short => report::short(&report, out),
        Format::Json => report::json(&report, out),
    });
    if options.format == Format::Json || options.quiet {
        return;
    }
    terminal.tell(|out, _| {
        if let Some(stats) = &analysis.stats {
            report::stats(stats, out)?;
        }
        let skipped = &analysis.outcome.summary.skipped;
        let shown = match options.verbose {
            true => skipped.len(),
            false => skipped.len().min(SHOWN),
        };
        for gap in &skipped[..shown] {
            writeln!(out, "skipped: {}", report::skipped_line(&report, gap))?;
        }
        if shown < skipped.len() {
            writeln!(out, "skipped: {} more, with `-v`", skipped.len() - shown)?;
        }
        writeln!(out, "{}", report::summary_line(&report))
    });
}
