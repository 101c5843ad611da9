//! Where the policy lies.

use camino::{Utf8Path, Utf8PathBuf};

use super::{Project, manifests, read};

pub const POLICY_NAME: &str = "consent.toml";

/// The policy of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyFile {
    pub path: Utf8PathBuf,
    /// Nearer to some selected packages, and not used: a run has one policy.
    pub passed_over: Vec<Utf8PathBuf>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PolicyFileError {
    /// None up to the workspace root; this is where one belongs.
    Missing { expected: Utf8PathBuf },
    /// The selected packages have several, and none stands at the workspace root.
    Several(Vec<Utf8PathBuf>),
}

/// The nearest `consent.toml` from the selected packages up to the workspace root. Where they
/// have different ones, the root's holds for the run. One that cannot be read is found all the same: passing
/// over it would check against another.
pub fn find_policy(project: &Project) -> Result<PolicyFile, PolicyFileError> {
    let mut dirs: Vec<&Utf8Path> = project
        .packages
        .iter()
        .filter(|p| p.selected)
        .filter_map(|p| p.manifest.parent())
        .collect();
    if dirs.is_empty() {
        dirs.push(&project.asked);
    }
    let root = root(project);
    let mut found: Vec<Utf8PathBuf> = dirs
        .into_iter()
        .filter_map(|dir| nearest_policy(dir, &root))
        .collect();
    found.sort();
    found.dedup();
    let at_root = root.join(POLICY_NAME);
    match found.as_slice() {
        [] => Err(PolicyFileError::Missing { expected: at_root }),
        [one] => Ok(PolicyFile {
            path: one.clone(),
            passed_over: Vec::new(),
        }),
        _ if read::is_taken(&at_root) => {
            found.retain(|path| *path != at_root);
            Ok(PolicyFile {
                path: at_root,
                passed_over: found,
            })
        }
        _ => Err(PolicyFileError::Several(found)),
    }
}

/// How far up a policy may lie. A single file is a project of its own, but the policy of the package around it is
/// meant for it too.
fn root(project: &Project) -> Utf8PathBuf {
    let is_file = |manifest: &Utf8Path| manifest.extension() == Some("rs");
    if !project.packages.iter().any(|p| is_file(&p.manifest)) {
        return project.root.clone();
    }
    let around = project.asked.ancestors().map(|dir| dir.join("Cargo.toml"));
    let around = around.into_iter().find(|manifest| read::is_file(manifest));
    around.map_or_else(|| project.root.clone(), |m| manifests::root_of(&m))
}

fn nearest_policy(dir: &Utf8Path, root: &Utf8Path) -> Option<Utf8PathBuf> {
    // A member may lie outside the root's directory (`members = ["../x"]`): then only its own.
    let inside = dir.starts_with(root);
    for dir in dir.ancestors() {
        let path = dir.join(POLICY_NAME);
        if read::is_taken(&path) {
            return Some(path);
        }
        if dir == root || !inside {
            break;
        }
    }
    let path = root.join(POLICY_NAME);
    read::is_taken(&path).then_some(path)
}
