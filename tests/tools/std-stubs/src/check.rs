//! The proof of the stubs: they parse, their names resolve, and rustc accepts a program that uses each of them as it is stubbed.
//! Enters: `lint/std` as written. Leaves: counts, and an error for whatever does not hold.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::Item;
use syn::visit::{self, Visit};

use crate::keep;
use crate::prove;
use crate::source::KRATES;
use crate::tree::{ModId, Target, Tree};

const PRIMITIVES: [&str; 19] = [
    "Self", "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "self",
    "str", "u128", "u16", "u32", "u64", "u8", "usize",
];

pub fn check(stubs: &Path, work: &Path) -> Result<(), Box<dyn Error>> {
    let tree = load(stubs)?;
    let mut problems = BTreeSet::new();
    imports(&tree, &mut problems);
    names(&tree, &mut problems)?;
    for problem in &problems {
        println!("{problem}");
    }
    println!(
        "names: {} imports, {} items, {} unresolved",
        tree.leaves.len(),
        tree.nodes.len(),
        problems.len()
    );
    let n_refused = prove::prove(&tree, work)?;
    if problems.is_empty() && n_refused == 0 {
        Ok(())
    } else {
        Err("the stubs are not right".into())
    }
}

fn load(stubs: &Path) -> Result<Tree, Box<dyn Error>> {
    let mut tree = Tree::default();
    let (mut n_files, mut n_bytes) = (0, 0);
    for krate in KRATES {
        let dir = stubs.join(krate);
        let mut file = syn::parse_file(&fs::read_to_string(dir.join("lib.rs"))?)?;
        let mut declared = BTreeSet::new();
        for item in &mut file.items {
            let Item::Mod(item) = item else { continue };
            if item.content.is_some() {
                continue;
            }
            let path = dir.join(format!("{}.rs", item.ident));
            let text = fs::read_to_string(&path)?;
            let inner = syn::parse_file(&text)
                .map_err(|err| format!("{}:{}: {err}", path.display(), err.span().start().line))?;
            item.content = Some((Default::default(), inner.items));
            item.semi = None;
            declared.insert(format!("{}.rs", item.ident));
            n_files += 1;
            n_bytes += text.len();
        }
        for entry in fs::read_dir(&dir)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name != "lib.rs" && !declared.contains(&name) {
                return Err(format!("{krate}/{name} is not declared").into());
            }
        }
        tree.add_krate(krate, file, Some);
    }
    if let Some(text) = tree.unread.first() {
        return Err(format!("not read: {text}").into());
    }
    println!("parsed: {n_files} files, {n_bytes} bytes");
    Ok(tree)
}

fn imports(tree: &Tree, problems: &mut BTreeSet<String>) {
    for leaf in &tree.leaves {
        let (targets, _) = tree.resolve(leaf.module, leaf.leading, &leaf.path);
        let is_primitive =
            matches!(leaf.path.as_slice(), [name] if PRIMITIVES.contains(&name.as_str()));
        if targets.is_empty() && !is_primitive {
            problems.insert(format!(
                "{}: use {}",
                tree.path_of_module(leaf.module),
                leaf.path.join("::")
            ));
        }
    }
}

fn names(tree: &Tree, problems: &mut BTreeSet<String>) -> Result<(), Box<dyn Error>> {
    let preludes: BTreeMap<usize, ModId> = (0..tree.krates.len())
        .map(|krate| {
            let of = if tree.krates[krate].0 == "std" {
                "std"
            } else {
                "core"
            };
            let path = [of, "prelude", "rust_2024"].map(str::to_owned);
            let (targets, _) = tree.resolve(ModId(0), true, &path);
            match targets.first() {
                Some(Target::Mod(id)) => Ok((krate, *id)),
                _ => Err(format!("{of} has no prelude")),
            }
        })
        .collect::<Result<_, _>>()?;
    for node in &tree.nodes {
        let mut generics = Declared::default();
        generics.visit_item(&node.item);
        for (leading, path) in keep::paths_of(&node.item) {
            let Some(first) = path.first() else { continue };
            if !leading && (PRIMITIVES.contains(&first.as_str()) || generics.names.contains(first))
            {
                continue;
            }
            // A parameter's name is a path in an expression only; types and bounds are what matters here.
            let (mut targets, _) = tree.resolve(node.module, leading, &path);
            if targets.is_empty() && !leading {
                let prelude = preludes[&tree.modules[node.module.0].krate];
                targets = tree.resolve(prelude, false, &path).0;
            }
            if targets.is_empty() {
                let item: String = node
                    .item
                    .to_token_stream()
                    .to_string()
                    .chars()
                    .take(60)
                    .collect();
                problems.insert(format!(
                    "{}: {} in `{item}`",
                    tree.path_of_module(node.module),
                    path.join("::")
                ));
            }
        }
    }
    Ok(())
}

/// Names an item declares for itself: its parameters, and those of its functions.
#[derive(Default)]
struct Declared {
    names: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Declared {
    fn visit_type_param(&mut self, param: &'ast syn::TypeParam) {
        self.names.insert(param.ident.to_string());
        visit::visit_type_param(self, param);
    }

    fn visit_const_param(&mut self, param: &'ast syn::ConstParam) {
        self.names.insert(param.ident.to_string());
    }
}
