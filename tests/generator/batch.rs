//! Many programs at once: written down, compiled as modules of one crate by rustc, run, and shown to the linter as
//! binaries of one package. Out comes where the two disagree.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::program::Written;
use crate::harness::{Toolchain, write_if_changed};
use crate::lint::lint;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// It arrives and is not found.
    Missed,
    /// It is found and never arrives.
    False,
    /// The program is wrong, and so is the generator.
    Broken,
    /// A finding that no program of this kind can give reason for.
    Odd,
}

#[derive(Debug, Clone)]
pub(super) struct Difference {
    pub(super) program: usize,
    pub(super) kind: Kind,
    pub(super) line: u32,
    pub(super) what: String,
}

/// What was compared.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Counts {
    pub(super) programs: usize,
    pub(super) lines: usize,
    /// Uses that ran, and those that were handed nothing tagged.
    pub(super) uses: usize,
    pub(super) clean: usize,
    /// Data that arrived at a use: those that must be found, and those that were consented to.
    pub(super) flows: usize,
    pub(super) permitted: usize,
}

#[derive(Debug, Default)]
pub(super) struct Compared {
    pub(super) differences: Vec<Difference>,
    pub(super) counts: Counts,
}

/// What a program did: by line, what arrived there.
#[derive(Debug, Default)]
struct Truth {
    uses: BTreeMap<u32, BTreeSet<String>>,
    broken: Option<String>,
    /// It was not seen to its end: nothing is said of it.
    too_large: bool,
}

/// Where something that is found was not seen to arrive, the program is run as often as `runs`.
/// `dir` is a folder of this batch alone; it stays for who wants to look.
pub(super) fn compare(
    programs: &[Written],
    dir: &Path,
    toolchain: &Toolchain,
    runs: usize,
) -> Result<Compared, String> {
    write_package(programs, dir)?;
    let mut truths: Vec<Truth> = Vec::new();
    truths.resize_with(programs.len(), Truth::default);
    let binary = dir.join("all.exe");
    compile(programs, dir, &binary, toolchain, &mut truths)?;
    run(&binary, 200, &[], &mut truths)?;

    let findings = lint(dir, &dir.join("consent.toml"))?;
    let mut found: Vec<BTreeMap<(u32, String), Vec<String>>> =
        vec![BTreeMap::new(); programs.len()];
    let mut compared = Compared::default();
    for finding in findings {
        let program = program_of(&finding.file);
        if finding.touch {
            continue;
        }
        let Some(datum) = finding
            .datum
            .as_deref()
            .and_then(|path| path.split_once("::"))
        else {
            compared.differences.push(Difference {
                program,
                kind: Kind::Odd,
                line: finding.line,
                what: format!("{finding:?}"),
            });
            continue;
        };
        if finding.rule == "unconsented-use" {
            found[program].insert((finding.line, datum.1.to_owned()), finding.flow);
        } else {
            compared.differences.push(Difference {
                program,
                kind: Kind::Odd,
                line: finding.line,
                what: finding.rule,
            });
        }
    }

    // What never arrived in some hundred runs may yet in some thousand.
    let doubtful: Vec<usize> = (0..programs.len())
        .filter(|program| {
            let truth = &truths[*program];
            found[*program].keys().any(|(line, datum)| {
                !truth
                    .uses
                    .get(line)
                    .is_some_and(|data| data.contains(datum))
            })
        })
        .collect();
    if !doubtful.is_empty() {
        run(&binary, runs, &doubtful, &mut truths)?;
    }
    _ = fs::remove_file(&binary);

    for (idx, program) in programs.iter().enumerate() {
        one(idx, program, &truths[idx], &found[idx], &mut compared);
    }
    Ok(compared)
}

fn one(
    idx: usize,
    program: &Written,
    truth: &Truth,
    found: &BTreeMap<(u32, String), Vec<String>>,
    compared: &mut Compared,
) {
    let mut differ = |kind, line, what| {
        compared.differences.push(Difference {
            program: idx,
            kind,
            line,
            what,
        });
    };
    if let Some(broken) = &truth.broken {
        return differ(Kind::Broken, 0, broken.clone());
    }
    if truth.too_large {
        return;
    }
    let lines: Vec<&str> = program.text.lines().collect();
    let counts = &mut compared.counts;
    counts.programs += 1;
    counts.lines += lines.len();
    for (line, data) in &truth.uses {
        counts.uses += 1;
        counts.clean += usize::from(data.is_empty());
        let purpose = purpose_of(lines[*line as usize - 1]);
        for path in data {
            let datum = program.data.iter().find(|datum| datum.path == *path);
            if datum.is_some_and(|datum| datum.is_consented(purpose)) {
                counts.permitted += 1;
                if let Some(flow) = found.get(&(*line, path.clone())) {
                    differ(
                        Kind::Odd,
                        *line,
                        format!("`{path}` may be used here: {flow:?}"),
                    );
                }
                continue;
            }
            counts.flows += 1;
            if !found.contains_key(&(*line, path.clone())) {
                differ(Kind::Missed, *line, path.clone());
            }
        }
    }
    for ((line, path), flow) in found {
        if !truth.uses.get(line).is_some_and(|data| data.contains(path)) {
            let mut what = path.clone();
            for step in flow {
                _ = write!(what, "\n      {step}");
            }
            differ(Kind::False, *line, what);
        }
    }
}

/// The purpose of the use on this line.
fn purpose_of(line: &str) -> &'static str {
    let uses = [
        ("probe::analytics(", "analytics"),
        ("probe::track!(", "analytics"),
        ("probe::newsletter(", "marketing.newsletter"),
        ("Queue.send(", "sharing.partners"),
        ("probe::store(", "any"),
    ];
    uses.iter()
        .find(|(text, _)| line.contains(text))
        .map_or("operations.logging", |(_, purpose)| purpose)
}

fn write_package(programs: &[Written], dir: &Path) -> Result<(), String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = manifest.parent().expect("the tests stand in the workspace");
    let mut bins = String::new();
    let mut all = String::from("#[macro_use]\nextern crate shadow;\n");
    let mut list = String::new();
    for (idx, program) in programs.iter().enumerate() {
        let name = name(idx);
        write_if_changed(&dir.join(format!("src/{name}.rs")), &program.text)?;
        _ = write!(
            bins,
            "\n[[bin]]\nname = \"{name}\"\npath = \"src/{name}.rs\"\n"
        );
        _ = write!(all, "#[path = \"src/{name}.rs\"]\nmod {name};\n");
        _ = write!(list, "(\"{name}\", {name}::main), ");
    }
    _ = writeln!(all, "fn main() {{\n    probe::batch::run(&[{list}]);\n}}");
    write_if_changed(&dir.join("all.rs"), &all)?;
    let toml = format!(
        "[package]\nname = \"generated\"\nversion = \"0.0.0\"\nedition = \"2024\"\nautobins = false\n\n[workspace]\n\n\
         [dependencies]\nconsent = {{ path = {:?} }}\nprobe = {{ path = {:?} }}\n{bins}",
        root.join("macros"),
        manifest.join("probe"),
    );
    write_if_changed(&dir.join("Cargo.toml"), &toml)?;
    let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap_or_default();
    if !dir.join("Cargo.lock").exists() {
        write_if_changed(&dir.join("Cargo.lock"), &lock)?;
    }
    let policy = manifest.join("cases/policy.toml");
    let policy =
        fs::read_to_string(&policy).map_err(|error| format!("{}: {error}", policy.display()))?;
    write_if_changed(&dir.join("consent.toml"), &policy)
}

/// Where programs do not compile, the others still do.
fn compile(
    programs: &[Written],
    dir: &Path,
    binary: &Path,
    toolchain: &Toolchain,
    truths: &mut [Truth],
) -> Result<(), String> {
    let source = dir.join("all.rs");
    for _ in 0..12 {
        let Err(errors) = toolchain.case("generated", &source, binary, "bin", &[]) else {
            return Ok(());
        };
        let mut text = fs::read_to_string(&source).map_err(|error| error.to_string())?;
        let mut known = false;
        for error in errors.split("\n\n") {
            let Some(program) = error
                .lines()
                .find_map(|line| line.trim_start().strip_prefix("--> "))
                .filter(|at| at.contains("/src/p"))
                .map(program_of)
            else {
                continue;
            };
            known = true;
            let broken = &mut truths[program].broken;
            if broken.is_none() && error.lines().any(|line| line.starts_with("error")) {
                *broken = Some(format!("it does not compile\n{error}"));
            }
        }
        if !known {
            return Err(errors);
        }
        for (idx, truth) in truths.iter().enumerate().take(programs.len()) {
            if truth.broken.is_some() {
                let name = name(idx);
                text = text.replace(&format!("#[path = \"src/{name}.rs\"]\nmod {name};\n"), "");
                text = text.replace(&format!("(\"{name}\", {name}::main), "), "");
            }
        }
        write_if_changed(&source, &text)?;
    }
    Err("some programs do not compile, and what remains does not either".to_owned())
}

/// One program that needs too much memory ends them all: those after it are then run again.
fn run(binary: &Path, runs: usize, only: &[usize], truths: &mut [Truth]) -> Result<(), String> {
    let mut rest: Vec<usize> = match only {
        [] => (0..truths.len()).collect(),
        only => only.to_vec(),
    };
    while !rest.is_empty() {
        let mut command = Command::new("sh");
        command
            .args(["-c", "ulimit -v 2000000; exec \"$0\" \"$@\""])
            .arg(binary);
        command.env("PROBE_RUNS", runs.to_string());
        command.args(rest.iter().map(|idx| name(*idx)));
        let output = command
            .output()
            .map_err(|error| format!("{}: {error}", binary.display()))?;
        let last = observed(&String::from_utf8_lossy(&output.stdout), truths)?;
        if output.status.success() {
            break;
        }
        let Some(at) = last.and_then(|last| rest.iter().position(|idx| *idx == last)) else {
            return Err(format!("the programs ended with {}", output.status));
        };
        truths[rest[at]].too_large = true;
        rest.drain(..=at);
    }
    Ok(())
}

/// Reads what the programs wrote; says which was the last.
fn observed(stdout: &str, truths: &mut [Truth]) -> Result<Option<usize>, String> {
    let mut last = None;
    for row in stdout.lines() {
        let fields: Vec<&str> = row.split('\t').collect();
        let wrong = || format!("a program wrote `{row}`");
        match (&fields[..], last) {
            (["program", name], _) => last = Some(program_of(name)),
            (["panic", message], Some(program)) => {
                truths[program].broken = Some(format!("it panics: {message}"));
            }
            (["use", line, data], Some(program)) => {
                let line: u32 = line.parse().map_err(|_| wrong())?;
                let data = data
                    .split(',')
                    .filter(|path| !path.is_empty())
                    .map(str::to_owned);
                truths[program].uses.entry(line).or_default().extend(data);
            }
            _ => return Err(wrong()),
        }
    }
    Ok(last)
}

fn name(idx: usize) -> String {
    format!("p{idx:04}")
}

/// `…/p0017.rs:3:4` is 17.
fn program_of(path: &str) -> usize {
    let file = path.rsplit('/').next().unwrap_or(path);
    let digits: String = file
        .chars()
        .skip(1)
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap_or(0)
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missed => "missed",
            Self::False => "false",
            Self::Broken => "broken",
            Self::Odd => "odd",
        })
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.programs += other.programs;
        self.lines += other.lines;
        self.uses += other.uses;
        self.clean += other.clean;
        self.flows += other.flows;
        self.permitted += other.permitted;
    }
}
