//! What a manifest says it depends on, before anybody has said which version that is.

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::cargo_platform::Platform;
use cargo_metadata::semver::{Version, VersionReq};
use cargo_metadata::{Dependency, DependencyKind};
use toml::{Table, Value};

use super::read;

/// One line of `[dependencies]` or `[dev-dependencies]`. Build scripts are not read, nor what they
/// depend on.
#[derive(Clone, Debug)]
pub(super) struct Declared {
    /// As the code names it, where that is not what its library is called.
    pub rename: Option<String>,
    pub package: String,
    /// None where anything will do, or it is not understood.
    pub req: Option<VersionReq>,
    pub from: Whence,
    pub dev_only: bool,
    pub optional: bool,
    pub default_features: bool,
    pub features: Vec<String>,
    /// Of `[target.'cfg(…)'.dependencies]`.
    pub platform: Option<Platform>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whence {
    /// A registry; its index, where it is not crates.io.
    Registry(Option<String>),
    /// A repository's address.
    Git(String),
    /// A directory.
    Path(Utf8PathBuf),
}

impl Declared {
    pub fn of_cargo(dep: &Dependency) -> Option<Declared> {
        if dep.kind == DependencyKind::Build {
            return None;
        }
        let git = dep
            .source
            .as_ref()
            .and_then(|s| s.repr.strip_prefix("git+"));
        let from = match (&dep.path, git) {
            (Some(path), _) => Whence::Path(path.clone()),
            (None, Some(url)) => Whence::Git(bare_url(url).to_owned()),
            (None, None) => Whence::Registry(dep.registry.clone()),
        };
        Some(Declared {
            rename: dep.rename.clone(),
            package: dep.name.clone(),
            req: Some(dep.req.clone()),
            from,
            dev_only: dep.kind == DependencyKind::Development,
            optional: dep.optional,
            default_features: dep.uses_default_features,
            features: dep.features.clone(),
            platform: dep.target.clone(),
        })
    }

    /// `key = value` of a manifest; `inherited` is the workspace's, where the value says so.
    pub fn of_manifest(
        key: &str,
        value: &Value,
        inherited: Option<(&Utf8Path, &Value)>,
        dir: &Utf8Path,
    ) -> Declared {
        let own = value.as_table();
        let (base, whole) = inherited.unwrap_or((dir, value));
        let said = |key: &str| whole.as_table().and_then(|t| t.get(key));
        let text = |key: &str| said(key).and_then(Value::as_str);
        let flag = |table: Option<&Table>, key: &str| table?.get(key)?.as_bool();
        let renamed = text("package");
        let from = match (text("path"), text("git")) {
            (Some(path), _) => Whence::Path(read::absolute(&base.join(path))),
            (None, Some(url)) => Whence::Git(url.to_owned()),
            (None, None) => {
                let index = text("registry-index").or_else(|| text("registry"));
                Whence::Registry(index.map(str::to_owned))
            }
        };
        let mut features = strings(said("features"));
        if inherited.is_some() {
            features.extend(strings(own.and_then(|t| t.get("features"))));
        }
        let version = whole.as_str().or_else(|| text("version"));
        Declared {
            rename: renamed.map(|_| key.to_owned()),
            package: renamed.unwrap_or(key).to_owned(),
            req: version.and_then(|v| VersionReq::parse(v).ok()),
            from,
            dev_only: false,
            optional: flag(own, "optional").unwrap_or(false),
            default_features: flag(whole.as_table(), "default-features")
                .or_else(|| flag(own, "default-features"))
                .unwrap_or(true),
            features,
            platform: None,
        }
    }

    pub fn allows(&self, version: &Version) -> bool {
        self.req.as_ref().is_none_or(|req| req.matches(version))
    }
}

/// An address without `?rev=…` and `#commit`.
pub(super) fn bare_url(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or(url)
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let values = value.and_then(Value::as_array).into_iter().flatten();
    values
        .filter_map(|v| v.as_str().map(str::to_owned))
        .collect()
}
