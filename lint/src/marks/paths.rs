//! From a path of the policy or the catalog to what it names in the program. Paths resolve like code:
//! renames and re-exports included; never as text.

use consent_policy::{CodePath, Tail};

use super::Step;
use super::outline::ANYTHING;
use crate::names::{DefId, DefKind, FieldId, Ns, Res};
use crate::project::{KrateId, KrateKind};
use crate::syntax::Name;
use crate::syntax::ast::ItemKind;
use crate::types::{Head, Prim, Types};

/// What a path names. One path may name several things: a method of several impls, crates of one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    Field(FieldId),
    /// A type, function, constant, static, macro, trait or module.
    Def(DefId),
    /// A function's result, or a part of it.
    Result(DefId, Vec<Step>),
    /// A parameter by its position (the receiver is 0 where there is one), or a part of it.
    Param(DefId, u32, Vec<Step>),
    /// Everything inside a module.
    Inside(DefId),
}

/// Which crates may be read to resolve a path.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
    /// Any that the path names.
    All,
    /// Those that the workspace's code reached: what is elsewhere cannot be called from it.
    Reached,
}

/// Resolves a path; empty if nothing in reach has that name.
pub fn targets(types: &Types<'_>, path: &CodePath, reach: Reach) -> Vec<Target> {
    let mut found = Vec::new();
    for krate in krates_named(types, path, reach) {
        in_krate(types, path, krate, &mut found);
    }
    found
}

/// Whether the crate a path begins with is there at all.
pub fn krates_named(types: &Types<'_>, path: &CodePath, reach: Reach) -> Vec<KrateId> {
    let program = types.program;
    let mut found = Vec::new();
    for (idx, krate) in program.project.krates.iter().enumerate() {
        let id = KrateId(idx as u32);
        if krate.name != path.krate() || krate.kind == KrateKind::Test && !program.options.tests {
            continue;
        }
        if path.bin != (krate.kind == KrateKind::Bin) && (path.bin || has_lib(types, path.krate()))
        {
            continue;
        }
        if reach == Reach::All || program.is_loaded(id) {
            found.push(id);
        }
    }
    found
}

fn has_lib(types: &Types<'_>, name: &str) -> bool {
    types
        .program
        .project
        .krates
        .iter()
        .any(|k| k.name == name && !matches!(k.kind, KrateKind::Bin | KrateKind::Test))
}

fn in_krate(types: &Types<'_>, path: &CodePath, krate: KrateId, found: &mut Vec<Target>) {
    let root = types.program.krate(krate).root();
    let names: Vec<Name> = path.segments[1..].iter().map(|s| Name::new(s)).collect();
    if names.is_empty() {
        found.push(if path.tail == Tail::All {
            Target::Inside(root)
        } else {
            Target::Def(root)
        });
        return;
    }
    if path.tail == Tail::Macro {
        found.extend(macro_at(types, root, &names).map(Target::Def));
        return;
    }
    let steps: Vec<Step> = path.steps.iter().map(step).collect();
    let mut named = definitions(types, root, &names);
    // A value of which nothing is known may be of the type that the path names.
    if types.program.project.krate(krate).kind == KrateKind::Unread
        && let [.., of, last] = names.as_slice()
        && of.as_str().starts_with(char::is_uppercase)
    {
        named.extend(definitions(types, root, &[Name::new(ANYTHING), *last]));
    }
    for def in named {
        match (&path.tail, def) {
            (Tail::All, Named::Def(def)) => found.push(Target::Inside(def)),
            (Tail::Item, Named::Def(def)) => found.push(Target::Def(def)),
            (Tail::Item, Named::Field(field)) => found.push(Target::Field(field)),
            (Tail::Result, Named::Def(def)) => found.push(Target::Result(def, steps.clone())),
            (Tail::Param(name), Named::Def(def)) => {
                found.extend(
                    param(types, def, name).map(|idx| Target::Param(def, idx, steps.clone())),
                );
            }
            _ => {}
        }
    }
}

fn step(step: &consent_policy::Step) -> Step {
    match step {
        consent_policy::Step::Field(name) if name.starts_with(|c: char| c.is_uppercase()) => {
            Step::Payload(Name::new(name), 0)
        }
        consent_policy::Step::Field(name) => Step::Field(Name::new(name)),
        consent_policy::Step::Key(key) => Step::Key(key.clone()),
    }
}

fn macro_at(types: &Types<'_>, root: DefId, names: &[Name]) -> Option<DefId> {
    let (last, modules) = names.split_last()?;
    let within = match modules {
        [] => root,
        _ => walk(types, root, modules)?.0,
    };
    match types.program.in_scope(within, *last, Ns::Macros)? {
        Res::Def(def) => Some(def),
        Res::Prim(_) => None,
    }
}

/// The definition that leading segments reach in the type namespace, and how many segments were used.
fn walk(types: &Types<'_>, root: DefId, names: &[Name]) -> Option<(DefId, usize)> {
    let mut at = root;
    let mut used = 0;
    for name in names {
        let Some(Res::Def(next)) = types.program.in_scope(at, *name, Ns::Types) else {
            break;
        };
        at = next;
        used += 1;
    }
    (used > 0).then_some((at, used))
}

enum Named {
    Def(DefId),
    Field(FieldId),
}

fn definitions(types: &Types<'_>, root: DefId, names: &[Name]) -> Vec<Named> {
    let program = types.program;
    let Some((last, modules)) = names.split_last() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let within = match modules {
        [] => Some((root, 0)),
        _ => walk(types, root, modules),
    };
    if let Some((within, used)) = within
        && used == modules.len()
    {
        for ns in [Ns::Types, Ns::Values] {
            if let Some(Res::Def(def)) = program.in_scope(within, *last, ns)
                && !found
                    .iter()
                    .any(|n| matches!(n, Named::Def(d) if *d == def))
            {
                found.push(Named::Def(def));
            }
        }
        // A private function of a name that a macro has too, or an attribute macro.
        if found.is_empty()
            && let Some(Res::Def(def)) = program.in_scope(within, *last, Ns::Macros)
        {
            found.push(Named::Def(def));
        }
        if found.is_empty() {
            member(types, within, *last, &mut found);
        }
    }
    if found.is_empty() && program.std.contains(&root.krate) {
        of_primitive(types, names, &mut found);
    }
    found
}

/// `core::str::str::parse`, `core::slice::len`: no path of the program leads to methods of primitive types.
fn of_primitive(types: &Types<'_>, names: &[Name], found: &mut Vec<Named>) {
    let [.., of, method] = names else { return };
    let head = match of.as_str() {
        "slice" => Some(Head::Slice),
        _ => Prim::from_name(*of).map(Head::Prim),
    };
    for imp in head.into_iter().flat_map(|h| types.inherent_impls(h)) {
        found.extend(types.assoc_item(imp, *method, DefKind::Fn).map(Named::Def));
    }
}

/// A field, a variant's field, an associated item; a field and a method may have one name.
fn member(types: &Types<'_>, of: DefId, name: Name, found: &mut Vec<Named>) {
    let program = types.program;
    match program.def(of).kind {
        DefKind::Struct | DefKind::Union | DefKind::Variant => {
            found.extend(types.field(of, name).map(Named::Field));
            methods(types, of, name, found);
        }
        DefKind::Enum => methods(types, of, name, found),
        DefKind::Trait => {
            found.extend(types.assoc_item(of, name, DefKind::Fn).map(Named::Def));
            found.extend(types.assoc_item(of, name, DefKind::Const).map(Named::Def));
        }
        DefKind::TypeAlias => {
            if let Some((def, _)) = types.alias(of).adt() {
                member(types, def, name, found);
            }
        }
        _ => {}
    }
}

/// Methods and associated functions of a type: of its own impls, else of its impls of traits.
fn methods(types: &Types<'_>, of: DefId, name: Name, found: &mut Vec<Named>) {
    let program = types.program;
    for imp in types.inherent_impls(Head::Adt(of)) {
        found.extend(types.assoc_item(imp, name, DefKind::Fn).map(Named::Def));
        found.extend(types.assoc_item(imp, name, DefKind::Const).map(Named::Def));
    }
    if !found.is_empty() {
        return;
    }
    for imp in &program.krate(of.krate).impls {
        if imp.of_trait.is_some()
            && let Some(method) = types.assoc_item(imp.def, name, DefKind::Fn)
            && Head::of(types.impl_header(imp.def).self_ty) == Head::Adt(of)
        {
            found.push(Named::Def(method));
        }
    }
}

/// A parameter by name, `self`, or position from 1 (the receiver is not counted).
pub fn param(types: &Types<'_>, def: DefId, name: &str) -> Option<u32> {
    let ItemKind::Fn(it) = &types.program.item(def)?.kind else {
        // The fields of a constructor.
        let n = name.parse::<u32>().ok()?;
        return n.checked_sub(1);
    };
    let shift = u32::from(it.self_param.is_some());
    if name == "self" {
        return (shift == 1).then_some(0);
    }
    if let Ok(position) = name.parse::<u32>() {
        let idx = position.checked_sub(1)?;
        return ((idx as usize) < it.params.len()).then_some(idx + shift);
    }
    let idx = it
        .params
        .iter()
        .position(|p| p.bindings.iter().any(|(n, _)| *n == *name))?;
    Some(idx as u32 + shift)
}
