//! What a case does: it is compiled and run with every combination of its inputs, and its probes say which markers
//! they were handed. What was observed is kept, by the hash of all that it depends on: an unchanged case is neither
//! compiled nor run again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use super::case::{self, Case, SectionFile};
use super::mark::Proof;
use super::toolchain::Toolchain;
use super::{hash, write_if_changed};

/// More combinations than this are a case that should be two.
const MAX_RUNS: usize = 256;

#[derive(Debug, Default)]
pub(super) struct Truth {
    /// Lines on which a use ran, with the data whose markers it was handed.
    pub(super) uses: BTreeMap<u32, BTreeSet<String>>,
    /// Lines where what a use was handed changes with a datum, for the data of `transformed` marks.
    pub(super) changes: BTreeSet<(u32, String)>,
    /// The case could not be executed: its marks are by reading.
    pub(super) by_reading: bool,
}

pub(super) fn observe(case: &Case, toolchain: &Toolchain) -> Result<Truth, String> {
    if !case.executed {
        return Ok(Truth {
            by_reading: true,
            ..Truth::default()
        });
    }
    let varied: BTreeSet<&str> = case
        .marks
        .iter()
        .filter(|mark| mark.proof() == Proof::Transformed)
        .filter_map(|mark| mark.datum.as_deref())
        .collect();
    let source = executed_text(&case.text);
    let varied_key = varied.iter().copied().collect::<Vec<_>>().join("\n");
    let key = hash(&[&toolchain.version, &source, &varied_key]);
    let kept = toolchain
        .work
        .join("observed")
        .join(format!("{}-{key:016x}", case.bin()));
    if env::var_os("CONSENT_FRESH").is_none()
        && let Ok(text) = fs::read_to_string(&kept)
    {
        return read(&text);
    }
    let text = execute(case, toolchain, &source, &varied)?;
    let truth = read(&text)?;
    write_if_changed(&kept, &text)?;
    Ok(truth)
}

/// The same text, on the same lines, without the header's comment and without the marks, so that a re-marked case is
/// not compiled again. The inputs stay: they decide what is run.
fn executed_text(text: &str) -> String {
    let mut executed = String::with_capacity(text.len());
    let mut in_header = true;
    for line in text.lines() {
        in_header &= line.starts_with("//!");
        match line.strip_prefix("//! inputs: ") {
            Some(inputs) if in_header => executed += &format!("// {inputs}"),
            _ if in_header => executed += "//",
            _ => executed += line.split("//~").next().unwrap_or_default().trim_end(),
        }
        executed.push('\n');
    }
    executed
}

/// Compiles the case, its libraries first, with std's console macros shadowed in each crate: said on its first line,
/// which is the title's or empty.
fn compile(
    case: &Case,
    toolchain: &Toolchain,
    source: &str,
    dir: &Path,
) -> Result<PathBuf, String> {
    let sections = case::sections(source);
    let mut libraries = toolchain.published(&case.crates)?;
    let mut root = PathBuf::new();
    let mut crates = Vec::new();
    for section in &sections {
        let shadowed = || match section.text.split_once('\n') {
            Some((_, rest)) => format!("#[macro_use] extern crate shadow;\n{rest}"),
            None => String::new(),
        };
        match &section.file {
            SectionFile::Root => {
                root = dir.join("main.rs");
                write_if_changed(&root, &shadowed())?;
            }
            SectionFile::Module(file) => write_if_changed(&dir.join(file), &section.text)?,
            SectionFile::Crate(krate) => {
                let source = dir.join(krate).join("lib.rs");
                write_if_changed(&source, &shadowed())?;
                crates.push((krate, source, section.is_proc_macro()));
            }
        }
    }
    for (krate, source, is_proc_macro) in crates {
        let (kind, suffix) = match is_proc_macro {
            true => ("proc-macro", env::consts::DLL_SUFFIX),
            false => ("rlib", ".rlib"),
        };
        let library = dir.join(format!("lib{krate}{suffix}"));
        toolchain.case(krate, &source, &library, kind, &libraries)?;
        libraries.push(format!("{krate}={}", library.display()));
    }
    let binary = dir.join("main.exe");
    toolchain.case(&case.bin(), &root, &binary, "bin", &libraries)?;
    Ok(binary)
}

/// Runs it all and writes down, a line each: `use LINE DATA` and `change LINE DATUM`.
fn execute(
    case: &Case,
    toolchain: &Toolchain,
    source: &str,
    varied: &BTreeSet<&str>,
) -> Result<String, String> {
    // A program is four megabytes, what it did some lines: the folder goes when all is done.
    let run = toolchain.work.join("run");
    fs::create_dir_all(&run).map_err(|error| format!("{}: {error}", run.display()))?;
    let dir = tempfile::tempdir_in(&run).map_err(|error| format!("{}: {error}", run.display()))?;
    let binary = compile(case, toolchain, source, dir.path()).map_err(|error| {
        // Its lines are the case's.
        error.replace(&format!("{}/main.rs", dir.path().display()), &case.shown())
    })?;

    let runs: usize = case.inputs.iter().map(|(_, values)| values.len()).product();
    if runs > MAX_RUNS {
        return Err(format!(
            "{runs} combinations of inputs, more than {MAX_RUNS}"
        ));
    }
    let mut lines = BTreeSet::new();
    for run in 0..runs {
        let run_once = |vary: Option<&str>| {
            let mut command = Command::new(&binary);
            command.env("PROBE_VARY", vary.unwrap_or_default());
            let mut rest = run;
            for (name, values) in &case.inputs {
                command.env(format!("PROBE_INPUT_{name}"), &values[rest % values.len()]);
                rest /= values.len();
            }
            let output = command
                .output()
                .map_err(|error| format!("{}: {error}", binary.display()))?;
            if !output.status.success() {
                let stderr = String::from_utf8_lossy(&output.stderr);
                return Err(format!("it ran and ended with {}\n{stderr}", output.status));
            }
            calls(&String::from_utf8_lossy(&output.stdout))
        };
        let base = run_once(None)?;
        lines.extend(
            base.iter()
                .map(|call| format!("use\t{}\t{}", call.line, call.data)),
        );
        for datum in varied {
            let other = run_once(Some(datum))?;
            for line in base
                .iter()
                .chain(&other)
                .map(|call| call.line)
                .collect::<BTreeSet<_>>()
            {
                let handed = |calls: &[Call]| -> Vec<String> {
                    calls
                        .iter()
                        .filter(|call| call.line == line)
                        .map(|call| call.handed.clone())
                        .collect()
                };
                if handed(&base) != handed(&other) {
                    lines.insert(format!("change\t{line}\t{datum}"));
                }
            }
        }
    }
    Ok(lines.into_iter().collect::<Vec<_>>().join("\n"))
}

struct Call {
    line: u32,
    data: String,
    handed: String,
}

fn calls(stdout: &str) -> Result<Vec<Call>, String> {
    let mut calls = Vec::new();
    for row in stdout
        .lines()
        .filter_map(|line| line.strip_prefix("probe\t"))
    {
        let mut fields = row.split('\t');
        let (Some(line), Some(name), Some(data), Some(handed)) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            return Err(format!("a probe wrote `{row}`"));
        };
        let line: u32 = line.parse().map_err(|_| format!("a probe wrote `{row}`"))?;
        if line == 0 {
            return Err(format!(
                "`{name}` was called from outside the case: a use passed as a value has no line"
            ));
        }
        calls.push(Call {
            line,
            data: data.to_owned(),
            handed: handed.to_owned(),
        });
    }
    Ok(calls)
}

fn read(text: &str) -> Result<Truth, String> {
    let mut truth = Truth::default();
    for row in text.lines() {
        let fields: Vec<&str> = row.split('\t').collect();
        let [what, line, data] = fields[..] else {
            return Err(format!("a kept observation reads `{row}`"));
        };
        let line: u32 = line
            .parse()
            .map_err(|_| format!("a kept observation reads `{row}`"))?;
        match what {
            "change" => _ = truth.changes.insert((line, data.to_owned())),
            _ => truth.uses.entry(line).or_default().extend(
                data.split(',')
                    .filter(|path| !path.is_empty())
                    .map(str::to_owned),
            ),
        }
    }
    Ok(truth)
}
