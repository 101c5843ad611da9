//! The compiler as oracle: how often `consent-lint` knows what rustc knows of names and types.
//!
//! `oracle [--list] [--offline] [-p CRATE]… PATH [-- CARGO_ARGS…]` has cargo check the project at `PATH` (its own target
//! directory below `CONSENT_ORACLE_TARGET`, else below the system's temporary one) with this program as the wrapper of
//! rustc for the workspace's own crates, which makes rustc write their MIR with spans. Each call terminator and each
//! local in it is compared with what the linter says of the same place.
//!
//! What is counted as a call: a call terminator whose callee is written by hand in the workspace's source, `f(…)`,
//! `a::b(…)`, `x.m(…)`, also as an argument of a macro. Test code is not compiled, so it is not there. One that the linter
//! never saw counts as unresolved. Apart stand what the compiler put in for `?`, `for`, `.await`, operators, indexing and
//! dereferencing; what stands in a `macro_rules!` of the workspace; and, only counted, what derives and other macros wrote
//! and the drops. A call agrees if the same definition is called, on the same type where it is a trait's or an impl's. Its
//! generic arguments are a column of their own. A local's type agrees if it is the same in every part that rustc prints
//! (not lifetimes; an opaque type may be what it hides).
//!
//! `--list` prints each unresolved and wrong one with what rustc says and what we say, the most frequent reason first.

mod cause;
mod compare;
mod compile;
mod judge;
mod mir;
mod names;
mod ours;
mod report;
mod rust;
mod source;

use std::error::Error;
use std::process::ExitCode;

use camino::Utf8PathBuf;
use consent_lint::project::LoadOptions;
use consent_policy::Policy;

fn main() -> ExitCode {
    if let Some(out) = std::env::var_os(compile::OUT) {
        return compile::wrap(&out);
    }
    match Options::read(std::env::args().skip(1)).and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("error: {err}");
            ExitCode::FAILURE
        }
    }
}

struct Options {
    path: Utf8PathBuf,
    /// Only these crates, as Rust names them; none: all.
    krates: Vec<String>,
    list: bool,
    offline: bool,
    cargo: Vec<String>,
}

impl Options {
    fn read(mut args: impl Iterator<Item = String>) -> Result<Options, Box<dyn Error>> {
        const USAGE: &str = "usage: oracle [--list] [--offline] [-p CRATE]… PATH [-- CARGO_ARGS…]";
        let mut options = Options {
            path: Utf8PathBuf::new(),
            krates: Vec::new(),
            list: false,
            offline: false,
            cargo: Vec::new(),
        };
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--list" => options.list = true,
                "--offline" => options.offline = true,
                "-p" => options
                    .krates
                    .push(args.next().ok_or(USAGE)?.replace('-', "_")),
                "--" => options.cargo.extend(args.by_ref()),
                path if options.path.as_str().is_empty() && !path.starts_with('-') => {
                    options.path = path.into();
                }
                _ => return Err(USAGE.into()),
            }
        }
        match options.path.as_str() {
            "" => Err(USAGE.into()),
            _ => Ok(options),
        }
    }

    /// Cargo's own flags for features, as the linter has them too.
    fn load(&self) -> LoadOptions {
        let mut load = LoadOptions {
            path: Some(self.path.clone()),
            offline: self.offline,
            ..LoadOptions::default()
        };
        let mut args = self.cargo.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--features" | "-F" => load.features.extend(args.next().cloned()),
                "--all-features" => load.all_features = true,
                "--no-default-features" => load.no_default_features = true,
                "--workspace" => load.workspace = true,
                _ => {}
            }
        }
        load
    }
}

fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let units = compile::compile(&options.path, options.offline, &options.cargo)?;
    let policy =
        Policy::parse("oracle.toml", "").map_err(|e| format!("the empty policy: {e:?}"))?;
    let project = consent_lint::project::load(&options.load())?;
    // Without its dependencies a project is not measured.
    for gap in &project.gaps {
        eprintln!("warning: the linter reads less: {}", gap.message);
    }
    let report = consent_lint::read(project, &policy, |reading| {
        judge::judge(reading, &units, &options.krates)
    });
    report.print(options.list);
    Ok(())
}
