//! From what was asked for (a directory, a manifest, one file) to a [`Project`].

use std::time::Instant;

use camino::{Utf8Path, Utf8PathBuf};

use super::assemble::{self, Found};
use super::cargo::{self, Depth, Tries};
use super::declared::Declared;
use super::{
    Gap, Krate, KrateKind, Package, PackageId, Project, manifests, platform, read, resolve, select,
};

/// What to load, in cargo's words.
#[derive(Clone, Debug, Default)]
pub struct LoadOptions {
    /// A directory, a `Cargo.toml`, or one `.rs` file; relative to the current directory, which it
    /// is when absent.
    pub path: Option<Utf8PathBuf>,
    /// `-p`: package names, with `@version` and `*` as cargo reads them.
    pub packages: Vec<String>,
    pub workspace: bool,
    pub exclude: Vec<String>,
    /// Which optional dependencies there are. Where none of the three is said, all of the members' are on, if they are
    /// here or can be had: code behind every feature is read, and should know what it names.
    pub features: Vec<String>,
    pub all_features: bool,
    pub no_default_features: bool,
    /// Only the dependencies of these target triples; none: of all.
    pub targets: Vec<String>,
    pub locked: bool,
    pub offline: bool,
    pub frozen: bool,
    /// Where work is saved for the next run; none: nowhere.
    pub cache: Option<Utf8PathBuf>,
}

impl LoadOptions {
    /// With all features, where nothing was said of features.
    fn with_all_features(&self) -> Option<LoadOptions> {
        let is_said = !self.features.is_empty() || self.all_features || self.no_default_features;
        (!is_said).then(|| LoadOptions {
            all_features: true,
            ..self.clone()
        })
    }
}

/// Nothing can be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// No `Cargo.toml` in this directory or above it.
    NoManifest(Utf8PathBuf),
    /// The named path does not exist, or is neither a directory, a manifest nor a `.rs` file.
    NoSuchPath { path: Utf8PathBuf, why: String },
    /// The manifest cannot be read, by cargo or otherwise; with cargo's words.
    Manifest { path: Utf8PathBuf, why: String },
    /// `-p` names no workspace member.
    UnknownPackage {
        name: String,
        nearest: Option<String>,
        members: Vec<String>,
    },
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            LoadError::NoManifest(dir) => {
                write!(f, "no `Cargo.toml` in `{dir}` or any directory above it")
            }
            LoadError::NoSuchPath { path, why } => write!(f, "cannot check `{path}`: {why}"),
            LoadError::Manifest { path, why } => write!(f, "cannot read `{path}`: {why}"),
            LoadError::UnknownPackage { name, .. } => {
                write!(f, "no package `{name}` in this workspace")
            }
        }
    }
}

impl LoadError {
    /// The next step to try.
    pub fn help(&self) -> Option<String> {
        match self {
            LoadError::NoManifest(_) => Some(
                "run this inside a cargo project, or name one with `--manifest-path`, \
                 or name a directory or one `.rs` file"
                    .into(),
            ),
            LoadError::UnknownPackage {
                nearest: Some(nearest),
                ..
            } => Some(format!("did you mean `{nearest}`?")),
            LoadError::UnknownPackage { members, .. } if members.is_empty() => {
                Some("the workspace has no members".into())
            }
            LoadError::UnknownPackage { members, .. } => {
                Some(format!("its members are: {}", members.join(", ")))
            }
            LoadError::NoSuchPath { .. } | LoadError::Manifest { .. } => None,
        }
    }
}

impl std::error::Error for LoadError {}

/// Finds the crates in reach. Cargo is asked first; what it cannot tell is read from the manifests,
/// and each such step back is one of the project's gaps.
pub fn load(options: &LoadOptions) -> Result<Project, LoadError> {
    let start = read::absolute(options.path.as_deref().unwrap_or(Utf8Path::new(".")));
    let mut project = match ask(&start)? {
        Ask::File(file) => single_file(file),
        Ask::Manifest(manifest) => from_manifest(&manifest, options)?,
    };
    project.cache = options.cache.clone();
    Ok(project)
}

enum Ask {
    File(Utf8PathBuf),
    Manifest(Utf8PathBuf),
}

fn ask(start: &Utf8Path) -> Result<Ask, LoadError> {
    let no_such = |why: &str| LoadError::NoSuchPath {
        path: start.to_path_buf(),
        why: why.into(),
    };
    if read::is_dir(start) {
        return start
            .ancestors()
            .map(|dir| dir.join("Cargo.toml"))
            .find(|m| read::is_file(m))
            .map(Ask::Manifest)
            .ok_or_else(|| LoadError::NoManifest(start.to_path_buf()));
    }
    if !read::is_file(start) {
        return Err(no_such("there is no such file or directory"));
    }
    match (start.file_name(), start.extension()) {
        (Some("Cargo.toml"), _) => Ok(Ask::Manifest(start.to_path_buf())),
        (_, Some("rs")) => Ok(Ask::File(start.to_path_buf())),
        _ => Err(no_such(
            "it is neither a directory, a `Cargo.toml` nor a `.rs` file",
        )),
    }
}

fn from_manifest(manifest: &Utf8Path, options: &LoadOptions) -> Result<Project, LoadError> {
    let started = Instant::now();
    let mut gaps = Vec::new();
    let found = find(manifest, options, &mut gaps)?;
    let metadata_time = started.elapsed();
    let mut project = assemble::assemble(found, gaps);
    project.metadata_time = metadata_time;
    project.asked = parent(manifest);
    select::select(&mut project, manifest, options)?;
    if !project.packages.iter().any(|package| package.is_member) {
        let what = "the workspace has no members";
        project.gaps.push(Gap::of_file(manifest, what));
    }
    Ok(project)
}

/// Asks cargo, then cargo without dependencies, then the manifests. What cargo does not tell about
/// dependencies is read from its lock file and its sources.
fn find(
    manifest: &Utf8Path,
    options: &LoadOptions,
    gaps: &mut Vec<Gap>,
) -> Result<Found, LoadError> {
    let with_all = options.with_all_features();
    if let Some(with_all) = &with_all
        && let Some(found) = at_once(manifest, with_all)
    {
        return Ok(found);
    }
    let failure = match all(manifest, options, gaps) {
        Ok(found) => {
            if with_all.is_some() {
                gaps.extend(left_out(&found));
            }
            return Ok(found);
        }
        Err(failure) => failure,
    };
    let options = with_all.as_ref().unwrap_or(options);
    let bare = match failure.is_missing() {
        true => Err(failure.clone()),
        false => cargo::metadata(manifest, options, Depth::Members, Tries::One),
    };
    let mut found = match bare {
        // An empty workspace has no dependencies to miss; cargo just refuses to resolve it.
        Ok(found) if found.packages.is_empty() => return Ok(found),
        Ok(found) => found,
        Err(bare) => {
            if !bare.is_missing() {
                gaps.push(Gap::of_file(
                    manifest,
                    "`cargo metadata --no-deps` failed too; the manifests are read directly",
                ));
            }
            manifests::read(manifest, gaps).map_err(|why| LoadError::Manifest {
                path: manifest.to_path_buf(),
                why: match bare.is_missing() {
                    true => why,
                    false => bare.words().to_owned(),
                },
            })?
        }
    };
    let how = resolve::read(&mut found, options, &failure, gaps);
    let why = failure.first_words();
    let what = failure.what();
    gaps.push(Gap::of_file(manifest, format!("{what}; {how}: {why}")));
    Ok(found)
}

/// Asks cargo for everything. What costs nothing comes first: where all is here already, no network is
/// asked, and one that does not answer is not asked again and again.
fn all(
    manifest: &Utf8Path,
    options: &LoadOptions,
    gaps: &mut Vec<Gap>,
) -> Result<Found, cargo::Failure> {
    let ask = |options: &LoadOptions, tries| {
        cargo::metadata(manifest, options, Depth::Dependencies, tries)
    };
    let offline = options.offline || options.frozen;
    if let Some(here) = here(manifest, options)
        && let Ok(found) = ask(&here, Tries::One)
    {
        return Ok(found);
    }
    let mut failure = match ask(options, Tries::One) {
        Ok(found) => return Ok(found),
        Err(failure) => failure,
    };
    if !offline && failure.is_passing() {
        failure = match ask(options, Tries::Configured) {
            Ok(found) => return Ok(found),
            Err(failure) => failure,
        };
    }
    if failure.wants_download()
        && options.targets.is_empty()
        && let Some(host) = platform::host()
    {
        let here = LoadOptions {
            offline: true,
            targets: vec![host.clone()],
            ..options.clone()
        };
        if let Ok(found) = ask(&here, Tries::One) {
            gaps.extend(elsewhere(&found, &host));
            return Ok(found);
        }
    }
    Err(failure)
}

/// What cargo has here already, if that may be asked apart.
fn here(manifest: &Utf8Path, options: &LoadOptions) -> Option<LoadOptions> {
    let dirs = || manifest.ancestors().skip(1);
    let is_locked = dirs().any(|dir| read::is_file(&dir.join("Cargo.lock")));
    let may_ask = !options.offline && !options.frozen && is_locked;
    may_ask.then(|| LoadOptions {
        offline: true,
        locked: true,
        ..options.clone()
    })
}

/// All that cargo has here or gets without waiting for long; what it cannot have is no reason to fail.
fn at_once(manifest: &Utf8Path, options: &LoadOptions) -> Option<Found> {
    let ask = |options: &LoadOptions, tries| {
        cargo::metadata(manifest, options, Depth::Dependencies, tries).ok()
    };
    if let Some(here) = here(manifest, options)
        && let Some(found) = ask(&here, Tries::One)
    {
        return Some(found);
    }
    ask(options, Tries::Hurried)
}

/// Which dependencies of members are optional, and not there.
fn left_out(found: &Found) -> Option<Gap> {
    let names = missing(found, |dep| dep.optional)?;
    Some(Gap::new(format!(
        "optional dependencies that cargo does not have here are not read (`cargo fetch` brings them): {names}"
    )))
}

/// What members need on other platforms only, and was not read.
fn elsewhere(found: &Found, host: &str) -> Option<Gap> {
    let host = platform::Platforms::of(&[host.to_owned()]);
    let names = missing(found, |dep| {
        !dep.optional && !host.need(dep.platform.as_ref())
    })?;
    Some(Gap::new(format!(
        "what other platforms need is not downloaded and not read: {names}"
    )))
}

/// The names of those of the members' dependencies of a kind that were not found.
fn missing(found: &Found, is_meant: impl Fn(&Declared) -> bool) -> Option<String> {
    let members = found.packages.iter().filter(|p| p.is_member);
    let mut names: Vec<&str> = members
        .flat_map(|p| &p.declared)
        .filter(|dep| is_meant(dep))
        .map(|dep| dep.package.as_str())
        .filter(|name| !found.packages.iter().any(|p| p.name == *name))
        .collect();
    names.sort_unstable();
    names.dedup();
    resolve::listed(names.into_iter().map(|name| format!("`{name}`")))
}

/// One file as the root of a crate that knows the standard library only.
fn single_file(file: Utf8PathBuf) -> Project {
    let name = assemble::krate_name(file.file_stem().unwrap_or("main"));
    let dir = parent(&file);
    Project {
        root: dir.clone(),
        asked: dir,
        packages: vec![Package {
            name: name.clone(),
            version: "0.0.0".into(),
            cargo_id: format!("path+file://{file}"),
            manifest: file.clone(),
            is_member: true,
            selected: true,
            features: None,
        }],
        krates: vec![Krate {
            package: PackageId(0),
            name,
            kind: KrateKind::Bin,
            root: file,
            edition: 2024,
            deps: Vec::new(),
            is_member: true,
        }],
        gaps: Vec::new(),
        cache: None,
        metadata_time: std::time::Duration::ZERO,
    }
}

fn parent(file: &Utf8Path) -> Utf8PathBuf {
    file.parent().unwrap_or(Utf8Path::new("/")).to_path_buf()
}
