//! Asks cargo what there is, without letting the project run anything.

use std::io;
use std::process::{Command, Stdio};

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Target, TargetKind};
use rustc_hash::{FxHashMap, FxHashSet};

use super::assemble::{Found, FoundDep, FoundPackage, FoundTarget};
use super::declared::Declared;
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

    /// Without a place that has another name in each run.
    pub fn without(self, place: &str) -> Failure {
        let words = |words: String| words.replace(&format!(" ({place})"), "");
        match self {
            Failure::Missing(said) => Failure::Missing(words(said)),
            Failure::Failed(said) => Failure::Failed(words(said)),
            Failure::Answer(said) => Failure::Answer(words(said)),
        }
    }

    /// Whether something would have to be downloaded first, or could not be.
    pub fn wants_download(&self) -> bool {
        const SIGNS: [&str; 5] = [
            "offline",
            "failed to download",
            "network failure",
            "spurious network error",
            "Could not resolve host",
        ];
        self.has_any(&SIGNS)
    }

    /// Whether another try may do better: a host that has no address has none in a second.
    pub fn is_passing(&self) -> bool {
        self.has_any(&["network error", "network failure"]) && !self.is_out_of_reach()
    }

    /// Whether there is no way to a host at all.
    pub fn is_out_of_reach(&self) -> bool {
        const SIGNS: [&str; 4] = [
            "failed to resolve address",
            "Could not resolve host",
            "failed to connect to",
            "Could not connect to",
        ];
        self.has_any(&SIGNS)
    }

    fn has_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.words().contains(word))
    }

    /// Its first error and innermost cause, in one line.
    pub fn first_words(&self) -> String {
        first_words(self.words())
    }
}

/// The first error and the innermost cause among cargo's words, in one line.
pub(super) fn first_words(words: &str) -> String {
    let mut parts = words.split("Caused by:").map(|part| {
        let mut lines = part.lines().map(str::trim);
        lines.find(|line| !line.is_empty()).unwrap_or_default()
    });
    let error = parts.next().unwrap_or_default();
    let error = error.strip_prefix("error: ").unwrap_or(error);
    match parts.last() {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_owned(),
    }
}

/// How often cargo asks again for what the network does not give.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tries {
    /// Once, and what does not answer within seconds is not there.
    Hurried,
    /// Once: what does not answer costs no ten seconds.
    One,
    /// As it is configured.
    Configured,
}

pub(super) fn metadata(
    manifest: &Utf8Path,
    options: &LoadOptions,
    depth: Depth,
    tries: Tries,
) -> Result<Found, Failure> {
    let mut command = command(manifest, options, depth);
    if tries != Tries::Configured {
        try_again(&mut command, 0);
    }
    if tries == Tries::Hurried && read::env("CARGO_HTTP_TIMEOUT").is_none() {
        command.env("CARGO_HTTP_TIMEOUT", "5");
    }
    let answer = answer(&mut command)?;
    let metadata = MetadataCommand::parse(&answer).map_err(|e| Failure::Answer(e.to_string()))?;
    Ok(found(metadata))
}

/// How often a request is repeated, unless the user has said.
pub(super) fn try_again(command: &mut Command, times: u32) {
    if read::env("CARGO_NET_RETRY").is_none() {
        command.env("CARGO_NET_RETRY", times.to_string());
    }
}

/// Runs a command; what it printed.
pub(super) fn answer(command: &mut Command) -> Result<String, Failure> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
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
    String::from_utf8(output.stdout).map_err(|e| Failure::Answer(e.to_string()))
}

/// Cargo's words without its progress.
fn errors(stderr: &str) -> String {
    let begins = |sign: &str| match stderr.starts_with(sign) {
        true => Some(0),
        false => stderr.find(&format!("\n{sign}")).map(|at| at + 1),
    };
    // Of a repeated request cargo warns first, and that has an error in it too.
    let from = begins("error: ").or_else(|| stderr.find("error"));
    stderr[from.unwrap_or(0)..].trim().to_owned()
}

pub(super) fn command(manifest: &Utf8Path, options: &LoadOptions, depth: Depth) -> Command {
    let mut command = cargo();
    command
        .args(["metadata", "--format-version=1", "--color=never"])
        .arg("--manifest-path")
        .arg(manifest.as_std_path());
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
    command
}

/// Cargo, in an environment in which it runs nothing that a project names.
pub(super) fn cargo() -> Command {
    let mut command = Command::new(read::env("CARGO").unwrap_or_else(|| "cargo".into()));
    // A project's own configuration may name a compiler, a wrapper or a toolchain of its own, and
    // cargo would run it to ask for its version. What the environment says goes before
    // configuration, and an empty wrapper is none.
    command.env("RUSTC", compiler());
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

/// The compiler that cargo is told to ask.
pub(super) fn rustc() -> Command {
    let mut command = Command::new(compiler());
    if let Some(toolchain) = toolchain() {
        command.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    command
}

fn compiler() -> String {
    read::env("RUSTC").unwrap_or_else(|| "rustc".into())
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
            all_features: package
                .features
                .iter()
                .map(|(name, parts)| (name.clone(), parts.clone()))
                .collect(),
            targets: package.targets.iter().filter_map(target).collect(),
            deps: match node {
                Some(node) => node.deps.iter().filter_map(edge).collect(),
                None => path_edges(package, &by_dir),
            },
            declared: package
                .dependencies
                .iter()
                .filter_map(Declared::of_cargo)
                .collect(),
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
