//! Which packages findings are reported in.

use camino::Utf8Path;
use consent_policy::grammar::nearest;
use globset::Glob;

use super::{Gap, LoadError, LoadOptions, Package, Project, read};

/// Marks the packages that were asked for: those of `-p`; else all, where the manifest is the
/// workspace's or `--workspace` is given; else the manifest's own. `--exclude` takes away.
pub(super) fn select(
    project: &mut Project,
    manifest: &Utf8Path,
    options: &LoadOptions,
) -> Result<(), LoadError> {
    let members: Vec<usize> = (0..project.packages.len())
        .filter(|idx| project.packages[*idx].is_member)
        .collect();
    let manifest = read::canonical(manifest);
    let at_root = read::canonical(&project.root.join("Cargo.toml")) == manifest;
    for spec in &options.packages {
        let mut any = false;
        for &idx in &members {
            let package = &mut project.packages[idx];
            if matches(spec, package) {
                package.selected = true;
                any = true;
            }
        }
        if !any {
            return Err(unknown(spec, project));
        }
    }
    if options.packages.is_empty() {
        for &idx in &members {
            let package = &mut project.packages[idx];
            package.selected =
                options.workspace || at_root || read::canonical(&package.manifest) == manifest;
        }
    }
    for spec in &options.exclude {
        let mut any = false;
        for &idx in &members {
            let package = &mut project.packages[idx];
            if matches(spec, package) {
                package.selected = false;
                any = true;
            }
        }
        if !any {
            project.gaps.push(Gap::new(format!(
                "`--exclude {spec}` matches no package of this workspace"
            )));
        }
    }
    Ok(())
}

/// `name`, `name@version`, `name:version`, a pattern with `*`, or the id that cargo prints.
fn matches(spec: &str, package: &Package) -> bool {
    if spec == package.cargo_id || spec == package.name {
        return true;
    }
    if let Some((name, version)) = spec.split_once(['@', ':']) {
        let rest = package.version.strip_prefix(version);
        return name == package.name
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+']));
    }
    spec.contains(['*', '?', '['])
        && Glob::new(spec).is_ok_and(|glob| glob.compile_matcher().is_match(&package.name))
}

fn unknown(spec: &str, project: &Project) -> LoadError {
    let members: Vec<String> = project
        .packages
        .iter()
        .filter(|p| p.is_member)
        .map(|p| p.name.clone())
        .collect();
    LoadError::UnknownPackage {
        name: spec.to_owned(),
        nearest: nearest(spec, members.iter().map(String::as_str)).map(str::to_owned),
        members,
    }
}
