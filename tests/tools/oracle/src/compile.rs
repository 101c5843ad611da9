//! Has cargo check a project so that rustc writes the MIR of the workspace's own crates. A project's path enters; the
//! MIR files leave, each with the root file of its crate.

use std::collections::BTreeMap;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::SystemTime;

use camino::Utf8Path;

/// Where the wrapper writes; that it is set makes this program the wrapper.
pub const OUT: &str = "CONSENT_ORACLE_OUT";

/// A crate that rustc compiled.
pub struct Unit {
    /// Its root file.
    pub root: PathBuf,
    /// What the paths in its spans are relative to.
    pub dir: PathBuf,
    pub mir: PathBuf,
}

pub fn compile(
    path: &Utf8Path,
    offline: bool,
    args: &[String],
) -> Result<Vec<Unit>, Box<dyn Error>> {
    let dir = match path.is_dir() {
        true => path.to_path_buf(),
        false => path.parent().unwrap_or(path).to_path_buf(),
    }
    .canonicalize_utf8()?;
    let base = std::env::var_os("CONSENT_ORACLE_TARGET").map_or_else(
        || std::env::temp_dir().join("consent-oracle"),
        PathBuf::from,
    );
    let target = base.join(dir.file_name().unwrap_or("project"));
    let out = target.join("mir");
    fs::create_dir_all(&out)?;
    let mut cargo = Command::new("cargo");
    cargo
        .arg("check")
        .args(args)
        .current_dir(&dir)
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTC_WORKSPACE_WRAPPER", std::env::current_exe()?)
        .env(OUT, &out);
    if offline {
        cargo.arg("--offline");
    }
    if !cargo.status()?.success() {
        return Err("cargo could not check the project".into());
    }
    units(&out)
}

/// The newest MIR of each crate root: a target directory keeps what earlier runs wrote.
fn units(out: &Path) -> Result<Vec<Unit>, Box<dyn Error>> {
    let mut newest: BTreeMap<PathBuf, (SystemTime, Unit)> = BTreeMap::new();
    for entry in fs::read_dir(out)? {
        let path = entry?.path();
        if path.extension() != Some(OsStr::new("unit")) {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let mir = path.with_extension("mir");
        let (Some((dir, root)), Ok(made)) = (
            text.split_once('\n'),
            fs::metadata(&mir).and_then(|m| m.modified()),
        ) else {
            continue;
        };
        let dir = PathBuf::from(dir);
        let root = fs::canonicalize(dir.join(root))?;
        let unit = Unit {
            root: root.clone(),
            dir,
            mir,
        };
        if newest.get(&root).is_none_or(|(before, _)| *before < made) {
            newest.insert(root, (made, unit));
        }
    }
    Ok(newest.into_values().map(|(_, unit)| unit).collect())
}

/// As rustc's wrapper: adds what makes it write MIR. Only here is rustc told to take unstable flags, so that no build
/// script and no dependency sees another compiler.
pub fn wrap(out: &OsStr) -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    let Some((rustc, args)) = args.split_first() else {
        eprintln!("error: the wrapper was called without a compiler");
        return ExitCode::FAILURE;
    };
    let run = |command: &mut Command| match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(ExitCode::FAILURE),
        Err(err) => {
            eprintln!("error: cannot run `{}`: {err}", rustc.display());
            Err(ExitCode::FAILURE)
        }
    };
    if let Err(code) = run(Command::new(rustc).args(args)) {
        return code;
    }
    let Some((name, root)) = unit_of(args) else {
        return ExitCode::SUCCESS;
    };
    let base = Path::new(out).join(name);
    let dir = std::env::current_dir().unwrap_or_default();
    let text = format!("{}\n{root}", dir.display());
    if let Err(err) = fs::write(base.with_extension("unit"), text) {
        eprintln!("error: cannot write `{}`: {err}", base.display());
        return ExitCode::FAILURE;
    }
    // Not `--emit=mir`, which begins to generate code, and for that wants the bodies of all dependencies. What this
    // run has to say was said before.
    let mut again = Command::new(rustc);
    again
        .args(args)
        .env("RUSTC_BOOTSTRAP", "1")
        .arg("-o")
        .arg(base.with_extension("mir"))
        .args([
            "-Zunpretty=mir",
            "-Zmir-include-spans=on",
            "-Ztrim-diagnostic-paths=off",
            "-Zmir-opt-level=0",
        ])
        .stderr(Stdio::null());
    match run(&mut again) {
        Ok(()) => ExitCode::SUCCESS,
        Err(code) => {
            eprintln!("error: rustc wrote no MIR for `{root}`");
            code
        }
    }
}

/// A name for the crate's files and its root file; `None` for build scripts and questions to rustc.
fn unit_of(args: &[OsString]) -> Option<(String, String)> {
    let args: Vec<&str> = args.iter().filter_map(|a| a.to_str()).collect();
    let after = |flag: &str| {
        let at = args.iter().position(|a| *a == flag)?;
        args.get(at + 1).copied()
    };
    let name = after("--crate-name").filter(|n| *n != "___" && *n != "build_script_build")?;
    let root = args
        .iter()
        .find(|a| a.ends_with(".rs") && !a.starts_with('-'))?;
    let extra = args.iter().find_map(|a| a.strip_prefix("extra-filename="));
    Some((
        format!("{name}{}", extra.unwrap_or_default()),
        (*root).to_owned(),
    ))
}
