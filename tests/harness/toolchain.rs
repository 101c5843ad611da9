//! What compiling a case takes: rustc, the probe crates and the attributes. A case is compiled by rustc directly,
//! without cargo: a tenth of a second each.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

use serde_json::Value;

use super::{hash, work_dir};

#[derive(Debug)]
pub(crate) struct Toolchain {
    pub(super) work: PathBuf,
    rustc: String,
    manifest: PathBuf,
    externs: Vec<String>,
    /// The folder of the probe crates.
    probes: PathBuf,
    /// Asked for when the first case is compiled: mostly none is.
    attributes: OnceLock<Result<PathBuf, String>>,
    /// Likewise: the libraries of published crates, by name.
    published: OnceLock<Result<BTreeMap<String, PathBuf>, String>>,
    /// Changes with the compiler and the probes: what was observed under another one is observed again. Not with the
    /// attributes: they return the tokens they were given, and have tests of their own.
    pub(super) version: String,
}

impl Toolchain {
    pub(crate) fn prepare(manifest: &Path) -> Result<Self, String> {
        let work = work_dir()?;
        let rustc = env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
        let mut toolchain = Self {
            work,
            rustc,
            manifest: manifest.to_owned(),
            externs: Vec::new(),
            probes: PathBuf::new(),
            attributes: OnceLock::new(),
            published: OnceLock::new(),
            version: String::new(),
        };
        let rustc_version = toolchain.run(Command::new(&toolchain.rustc).arg("-vV"))?;
        let sources = [
            "probe/src/lib.rs",
            "probe/src/batch.rs",
            "probe/src/markers.rs",
            "probe/shadow.rs",
        ]
        .map(|file| manifest.join(file));
        let mut parts = vec![rustc_version];
        for source in &sources {
            parts.push(
                fs::read_to_string(source)
                    .map_err(|error| format!("{}: {error}", source.display()))?,
            );
        }
        toolchain.version = parts.join("\n");
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let lib_dir = toolchain.work.join(format!("lib-{:016x}", hash(&parts)));
        toolchain.probes.clone_from(&lib_dir);
        for (krate, source) in [("probe", &sources[0]), ("shadow", &sources[3])] {
            let library = lib_dir.join(format!("lib{krate}.rlib"));
            if !library.exists() {
                fs::create_dir_all(&lib_dir).map_err(|error| error.to_string())?;
                toolchain.rustc(
                    krate,
                    source,
                    &library,
                    &["--crate-type", "rlib", "-Copt-level=1"],
                )?;
            }
            toolchain
                .externs
                .push(format!("{krate}={}", library.display()));
        }
        Ok(toolchain)
    }

    /// Where what is written between runs is kept.
    pub(crate) fn work(&self) -> &Path {
        &self.work
    }

    /// Compiles a crate of an executed case.
    pub(crate) fn case(
        &self,
        krate: &str,
        source: &Path,
        to: &Path,
        kind: &str,
        libraries: &[String],
    ) -> Result<(), String> {
        let attributes = self
            .attributes
            .get_or_init(|| attributes(&self.manifest))
            .as_ref()
            .map_err(Clone::clone)?;
        let extern_attributes = format!("consent={}", attributes.display());
        let mut args = vec!["--crate-type", kind, "--extern", &extern_attributes];
        for library in libraries {
            args.extend(["--extern", library]);
        }
        // Where rustc finds what a library of the case depends on.
        let mut dirs: Vec<&Path> = [to.parent(), attributes.parent(), Some(&*self.probes)]
            .into_iter()
            .flatten()
            .collect();
        let given = libraries.iter().filter_map(|library| {
            let (_, path) = library.split_once('=')?;
            Path::new(path).parent()
        });
        dirs.extend(given);
        dirs.dedup();
        let dirs = dirs
            .into_iter()
            .map(|dir| format!("dependency={}", dir.display()))
            .collect::<Vec<_>>();
        for dir in &dirs {
            args.extend(["-L", dir]);
        }
        self.rustc(krate, source, to, &args)
    }

    /// As rustc is told of them.
    pub(super) fn published(&self, names: &[String]) -> Result<Vec<String>, String> {
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let known = self
            .published
            .get_or_init(|| {
                built(
                    &self.manifest,
                    "consent-case-crates",
                    &[".rlib", env::consts::DLL_SUFFIX],
                )
            })
            .as_ref()
            .map_err(Clone::clone)?;
        let named = names.iter().map(|name| {
            let name = name.replace('-', "_");
            let library = known
                .get(&name)
                .ok_or_else(|| format!("cargo names no library for `{name}`"))?;
            Ok(format!("{name}={}", library.display()))
        });
        named.collect()
    }

    /// Compiles `source`. It is written beside the result and moved there when it is whole.
    fn rustc(&self, krate: &str, source: &Path, to: &Path, args: &[&str]) -> Result<(), String> {
        let half = to.with_extension(format!(
            "half.{}",
            to.extension().unwrap_or_default().display()
        ));
        let mut command = Command::new(&self.rustc);
        command
            .args([
                "--edition",
                "2024",
                "--crate-name",
                krate,
                "--cap-lints",
                "allow",
                "--color",
                "never",
            ])
            .args(["-Cdebuginfo=0", "-Ccodegen-units=1"])
            .args(args)
            .arg("-o")
            .arg(&half)
            .arg(source);
        for library in &self.externs {
            command.args(["--extern", library]);
        }
        self.run(&mut command)?;
        fs::rename(&half, to).map_err(|error| format!("{}: {error}", to.display()))
    }

    fn run(&self, command: &mut Command) -> Result<String, String> {
        run(command.current_dir(&self.manifest))
    }
}

/// The library of the attributes, as cargo built it for this very binary: finished already, so cargo only names it.
fn attributes(manifest: &Path) -> Result<PathBuf, String> {
    built(manifest, "consent", &[env::consts::DLL_SUFFIX])?
        .remove("consent")
        .ok_or_else(|| "cargo names no library for the package `consent`".to_owned())
}

/// The libraries that a package and its dependencies are built as, by name: the last of these endings that one has.
fn built(
    manifest: &Path,
    package: &str,
    endings: &[&str],
) -> Result<BTreeMap<String, PathBuf>, String> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command
        .args([
            "build",
            "--quiet",
            "--package",
            package,
            "--message-format",
            "json",
        ])
        .current_dir(manifest);
    if !cfg!(debug_assertions) {
        command.arg("--release");
    }
    let mut found = BTreeMap::new();
    for line in run(&mut command)?.lines() {
        let message: Value = serde_json::from_str(line).unwrap_or_default();
        let (true, Some(name)) = (
            message["reason"] == "compiler-artifact",
            message["target"]["name"].as_str(),
        ) else {
            continue;
        };
        let files = message["filenames"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        for file in files {
            if endings.iter().any(|ending| file.ends_with(ending)) {
                found.insert(name.replace('-', "_"), PathBuf::from(file));
            }
        }
    }
    Ok(found)
}

fn run(command: &mut Command) -> Result<String, String> {
    let shown = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .map_err(|error| format!("{shown}: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!(
            "{shown}: {}\n{}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        ))
    }
}
