//! Asks cargo what there is, without letting the project run anything.

use std::io;
use std::process::{Command, Stdio};

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Target, TargetKind};
use rustc_hash::{FxHashMap, FxHashSet};

use super::assemble::{Found, FoundDep, FoundPackage, FoundTarget};
use super::{KrateKind, LoadOptions, read};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// The whole graph of dependencies: cargo resolves, and may fetch.
    Dependencies,
    /// `--no-deps`: works without a network and without `rustc`.
    Members,
}

/// Why cargo did not answer.
#[derive(Clone, Debug)]
pub(super) enum Failure {
    /// There is no cargo to ask.
    Missing(String),
    /// It ended with an error; its words.
    Failed(String),
    /// Its answer is not understood.
    Answer(String),
}

impl Failure {
    pub fn is_missing(&self) -> bool {
        matches!(self, Failure::Missing(_))
    }

    pub fn what(&self) -> &'static str {
        match self {
            Failure::Missing(_) => "cargo could not be started",
            Failure::Failed(_) => "`cargo metadata` failed",
            Failure::Answer(_) => "the answer of `cargo metadata` was not understood",
        }
    }

    pub fn words(&self) -> &str {
        match self {
            Failure::Missing(words) | Failure::Failed(words) | Failure::Answer(words) => words,
        }
    }

    /// Its first error and first cause, in one line.
    pub fn first_words(&self) -> String {
        let lines = self.words().lines().map(str::trim);
        let mut kept: Vec<&str> = lines
            .filter(|l| !l.is_empty() && *l != "Caused by:")
            .take(2)
            .collect();
        if kept.len() == 2 && self.words().matches("Caused by:").count() == 0 {
            kept.truncate(1);
        }
        let words = kept.join(": ");
        words.strip_prefix("error: ").unwrap_or(&words).to_owned()
    }
}

pub(super) fn metadata(
    manifest: &Utf8Path,
    options: &LoadOptions,
    depth: Depth,
) -> Result<Found, Failure> {
    let mut command = command(manifest, options, depth);
    let output = command.output().map_err(|e| {
        let program = command.get_program().to_string_lossy();
        Failure::Missing(match e.kind() {
            io::ErrorKind::NotFound => format!("`{program}` was not found"),
            _ => format!("`{program}`: {e}"),
        })
    })?;
    if !output.status.success() {
        let words = errors(&String::from_utf8_lossy(&output.stderr));
        return Err(Failure::Failed(match words.is_empty() {
            true => format!("it ended with {} and said nothing", output.status),
            false => words,
        }));
    }
    let answer = String::from_utf8(output.stdout).map_err(|e| Failure::Answer(e.to_string()))?;
    let metadata = MetadataCommand::parse(&answer).map_err(|e| Failure::Answer(e.to_string()))?;
    Ok(found(metadata))
}

/// Cargo's words without its progress.
fn errors(stderr: &str) -> String {
    let from = stderr.find("error").unwrap_or(0);
    stderr[from..].trim().to_owned()
}

pub(super) fn command(manifest: &Utf8Path, options: &LoadOptions, depth: Depth) -> Command {
    let mut command = Command::new(read::env("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["metadata", "--format-version=1", "--color=never"])
        .arg("--manifest-path")
        .arg(manifest.as_std_path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    if depth == Depth::Members {
        command.arg("--no-deps");
    }
    for features in &options.features {
        command.arg("--features").arg(features);
    }
    for target in &options.targets {
        command.arg("--filter-platform").arg(target);
    }
    let flags = [
        (options.all_features, "--all-features"),
        (options.no_default_features, "--no-default-features"),
        (options.locked, "--locked"),
        (options.offline, "--offline"),
        (options.frozen, "--frozen"),
    ];
    command.args(flags.iter().filter(|(on, _)| *on).map(|(_, flag)| flag));

    // A project's own configuration may name a compiler, a wrapper or a toolchain of its own, and
    // cargo would run it to ask for its version. What the environment says goes before
    // configuration, and an empty wrapper is none.
    command.env(
        "RUSTC",
        read::env("RUSTC").unwrap_or_else(|| "rustc".into()),
    );
    if let Some(toolchain) = toolchain() {
        command.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    command.env("RUSTC_WRAPPER", "");
    command.env("RUSTC_WORKSPACE_WRAPPER", "");
    for name in [
        "CARGO_BUILD_RUSTC",
        "CARGO_BUILD_RUSTC_WRAPPER",
        "CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER",
    ] {
        command.env_remove(name);
    }
    command
}

/// The toolchain we run under: rustup's proxies say it; started without them, the user's default.
fn toolchain() -> Option<String> {
    if let Some(toolchain) = read::env("RUSTUP_TOOLCHAIN") {
        return Some(toolchain);
    }
    let home = read::env("RUSTUP_HOME")
        .map(Utf8PathBuf::from)
        .or_else(|| {
            let home = read::env("HOME").or_else(|| read::env("USERPROFILE"))?;
            Some(Utf8Path::new(&home).join(".rustup"))
        })?;
    let settings = read::text(&home.join("settings.toml")).ok()?;
    let settings: toml::Table = toml::from_str(&settings).ok()?;
    Some(settings.get("default_toolchain")?.as_str()?.to_owned())
}

fn found(metadata: Metadata) -> Found {
    let members: FxHashSet<&str> = metadata
        .workspace_members
        .iter()
        .map(|id| id.repr.as_str())
        .collect();
    let nodes: FxHashMap<&str, &cargo_metadata::Node> = metadata
        .resolve
        .iter()
        .flat_map(|resolve| &resolve.nodes)
        .map(|node| (node.id.repr.as_str(), node))
        .collect();
    let by_dir: FxHashMap<&Utf8Path, &str> = metadata
        .packages
        .iter()
        .filter_map(|p| Some((p.manifest_path.parent()?, p.id.repr.as_str())))
        .collect();
    let packages = metadata.packages.iter().map(|package| {
        let id = package.id.repr.as_str();
        let node = nodes.get(id);
        FoundPackage {
            name: package.name.to_string(),
            version: package.version.to_string(),
            cargo_id: id.to_owned(),
            manifest: package.manifest_path.clone(),
            is_member: members.contains(id),
            features: node.map(|node| node.features.iter().map(ToString::to_string).collect()),
            targets: package.targets.iter().filter_map(target).collect(),
            deps: match node {
                Some(node) => node.deps.iter().filter_map(edge).collect(),
                None => path_edges(package, &by_dir),
            },
        }
    });
    Found {
        packages: packages.collect(),
        root: metadata.workspace_root.clone(),
    }
}

fn target(target: &Target) -> Option<FoundTarget> {
    let kind = target.kind.iter().find_map(|kind| match kind {
        TargetKind::ProcMacro => Some(KrateKind::ProcMacro),
        TargetKind::Lib
        | TargetKind::RLib
        | TargetKind::DyLib
        | TargetKind::CDyLib
        | TargetKind::StaticLib => Some(KrateKind::Lib),
        TargetKind::Bin => Some(KrateKind::Bin),
        TargetKind::Test | TargetKind::Bench | TargetKind::Example => Some(KrateKind::Test),
        _ => None,
    })?;
    Some(FoundTarget {
        name: target.name.clone(),
        kind,
        root: target.src_path.clone(),
        edition: target.edition.as_str().parse().unwrap_or(2024),
    })
}

fn edge(dep: &cargo_metadata::NodeDep) -> Option<FoundDep> {
    let has = |kind| dep.dep_kinds.iter().any(|k| k.kind == kind);
    let normal = has(DependencyKind::Normal);
    (normal || has(DependencyKind::Development)).then(|| FoundDep {
        name: dep.name.clone(),
        cargo_id: dep.pkg.repr.clone(),
        dev_only: !normal,
    })
}

/// Without a resolve graph only what lies in the workspace is known.
fn path_edges(
    package: &cargo_metadata::Package,
    by_dir: &FxHashMap<&Utf8Path, &str>,
) -> Vec<FoundDep> {
    let edges = package.dependencies.iter().filter_map(|dep| {
        let id = by_dir.get(dep.path.as_deref()?)?;
        (dep.kind != DependencyKind::Build).then(|| FoundDep {
            name: dep.rename.clone().unwrap_or_default(),
            cargo_id: (*id).to_owned(),
            dev_only: dep.kind == DependencyKind::Development,
        })
    });
    edges.collect()
}
