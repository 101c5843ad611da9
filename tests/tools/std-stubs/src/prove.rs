//! A program that uses each stubbed function, constant and impl exactly as it is stubbed, and rustc's word on it.
//! A wrong parameter, bound, result or associated type in a stub is a type error here.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{
    FnArg, GenericParam, Generics, ImplItem, Item, Lifetime, Safety, Signature, TraitItem, Type,
    parse_quote,
};

use crate::clean;
use crate::tree::{Entry, ModId, NodeId, Target, Tree};

/// What signatures of stable functions name though it is unstable.
const FEATURES: &str = "allocator_api, async_fn_traits, coerce_unsized, convert_float_to_int, discriminant_kind, fn_traits, never_type, pattern, \
    arbitrary_self_types, slice_concat_trait, step_trait, nonzero_internals, temporary_niche_types, tcp_deferaccept, local_waker, one_sided_range, slice_pattern, fn_ptr_trait, pin_coerce_unsized_trait, get_disjoint_mut_helpers, clone_to_uninit, try_trait_v2, try_trait_v2_residual, unboxed_closures, unsize, \
    slice_index_methods, str_internals, slice_concat_ext, tuple_trait";

/// What no program may write as it is declared: a call without its sizes known, of a destructor, or with an unsized argument.
const UNCALLABLE: [&str; 4] = [
    "core::intrinsics::transmute",
    "Drop::drop",
    "Index::index",
    "IndexMut::index_mut",
];

pub fn prove(tree: &Tree, work: &Path) -> Result<usize, Box<dyn Error>> {
    let mut program = Program {
        tree,
        paths: public_paths(tree),
        text: String::new(),
        lines: BTreeMap::new(),
        skipped: BTreeMap::new(),
    };
    let _ = writeln!(program.text, "#![feature({FEATURES})] #![allow(warnings)]");
    for idx in 0..tree.nodes.len() {
        program.item(NodeId(idx));
    }
    for (reason, n) in &program.skipped {
        println!("not proved: {n} {reason}");
    }
    fs::create_dir_all(work)?;
    let source = work.join("proof.rs");
    fs::write(&source, &program.text)?;
    let out = Command::new("rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "--emit",
            "metadata",
            "--error-format",
            "short",
            "-o",
        ])
        .arg(work.join("libproof.rmeta"))
        .arg(&source)
        .output()?;
    let mut refused = BTreeMap::new();
    let messages = String::from_utf8_lossy(&out.stderr).into_owned();
    for message in messages.lines() {
        let mut parts = message
            .strip_prefix(&format!("{}:", source.display()))
            .unwrap_or_default()
            .splitn(3, ':');
        let Some(line) = parts.next().and_then(|line| line.parse::<usize>().ok()) else {
            continue;
        };
        if message.contains(": error") {
            refused.entry(line).or_insert_with(|| message.to_owned());
        }
    }
    let before = refused.len();
    refused.retain(|line, _| {
        let what = program
            .lines
            .get(line)
            .map(|what| what.replace(' ', ""))
            .unwrap_or_default();
        !UNCALLABLE.iter().any(|name| what.ends_with(name))
    });
    println!(
        "not proved: {} that no program may call as declared",
        before - refused.len()
    );
    for (line, message) in &refused {
        println!(
            "{}: {}",
            program.lines.get(line).map_or("?", String::as_str),
            message
        );
    }
    println!(
        "rustc: {} of {} uses accepted",
        program.lines.len().saturating_sub(before),
        program.lines.len()
    );
    if !out.status.success() && before == 0 {
        return Err(messages.into());
    }
    Ok(refused.len())
}

/// The shortest path by which other crates name each item.
fn public_paths(tree: &Tree) -> BTreeMap<NodeId, String> {
    let mut paths = BTreeMap::new();
    for krate in ["std", "alloc", "core"] {
        let mut seen = BTreeSet::new();
        let mut queue: VecDeque<(ModId, String)> = tree
            .krate_root(krate)
            .map(|root| (root, format!("::{krate}")))
            .into_iter()
            .collect();
        while let Some((module, path)) = queue.pop_front() {
            if !seen.insert(module) {
                continue;
            }
            let mut exports = Vec::new();
            collect_exports(tree, module, &mut BTreeSet::new(), &mut exports);
            for (name, target) in exports {
                match target {
                    Target::Mod(id) => queue.push_back((id, format!("{path}::{name}"))),
                    Target::Node(id) => {
                        paths.entry(id).or_insert_with(|| format!("{path}::{name}"));
                    }
                }
            }
        }
    }
    paths
}

/// The names other crates see in `module`.
fn collect_exports(
    tree: &Tree,
    module: ModId,
    seen: &mut BTreeSet<ModId>,
    out: &mut Vec<(String, Target)>,
) {
    if !seen.insert(module) {
        return;
    }
    for entry in &tree.modules[module.0].entries {
        match *entry {
            Entry::Mod(id) if tree.modules[id.0].public => {
                out.push((tree.modules[id.0].name.clone(), Target::Mod(id)))
            }
            Entry::Node(id) if tree.nodes[id.0].public => {
                out.push((tree.nodes[id.0].name.clone(), Target::Node(id)))
            }
            Entry::Leaf(id) if clean::is_public(&tree.leaves[id.0].vis) => {
                let leaf = &tree.leaves[id.0];
                let (targets, _) = tree.resolve(module, leaf.leading, &leaf.path);
                for target in targets {
                    match (&leaf.name, target) {
                        // A private import of a module may stand beside a public function of its name.
                        (Some(_), Target::Mod(id)) if !tree.modules[id.0].public => {}
                        // A variant is named through its enum.
                        (Some(name), Target::Node(id))
                            if leaf.path.last() == Some(name) && tree.nodes[id.0].name != *name => {
                        }
                        (Some(name), target) => out.push((name.clone(), target)),
                        (None, Target::Mod(source)) => collect_exports(tree, source, seen, out),
                        (None, Target::Node(_)) => {}
                    }
                }
            }
            _ => {}
        }
    }
}

struct Program<'a> {
    tree: &'a Tree,
    paths: BTreeMap<NodeId, String>,
    text: String,
    /// What stands on each line of `text`.
    lines: BTreeMap<usize, String>,
    skipped: BTreeMap<String, usize>,
}

impl Program<'_> {
    fn item(&mut self, id: NodeId) {
        let node = &self.tree.nodes[id.0];
        let mut item = node.item.clone();
        let mut names = Absolute {
            program: self,
            module: node.module,
            unnamed: None,
        };
        names.visit_item_mut(&mut item);
        if let Some(name) = names.unnamed {
            self.skip(format!(
                "items that name `{name}`, which has no public path"
            ));
            return;
        }
        let what = self.tree.path_of(id);
        let idx = id.0;
        match item {
            Item::Impl(block) if block.trait_.is_none() => self.inherent_impl(idx, block, &what),
            Item::Impl(block) => self.trait_impl(idx, block, &what),
            Item::Trait(item) => {
                if let Some(path) = self.paths.get(&id).cloned() {
                    self.trait_(idx, item, &path);
                } else {
                    self.skip("private traits".to_owned());
                }
            }
            Item::Fn(item) => {
                let Some(path) = self.paths.get(&id).cloned() else {
                    self.skip("private functions".to_owned());
                    return;
                };
                let path: syn::Path = syn::parse_str(&path).expect("paths are made of identifiers");
                let function = wrapper(&item.sig, &format!("f{idx}"), &quote!(#path));
                self.line(&what, function);
            }
            Item::Const(item) if self.paths.contains_key(&id) => {
                let path: syn::Path =
                    syn::parse_str(&self.paths[&id]).expect("paths are made of identifiers");
                let (name, ty) = (format_ident!("k{idx}"), item.ty);
                self.line(&what, quote!(fn #name() { let _: #ty = #path; }));
            }
            _ => {}
        }
    }

    fn skip(&mut self, reason: String) {
        *self.skipped.entry(reason).or_default() += 1;
    }

    fn line(&mut self, what: &str, tokens: impl ToTokens) {
        let line = self.text.lines().count() + 1;
        let _ = writeln!(self.text, "{}", tokens.to_token_stream());
        self.lines.insert(line, what.to_owned());
    }

    fn inherent_impl(&mut self, idx: usize, mut block: syn::ItemImpl, what: &str) {
        name_lifetimes(&mut block.self_ty, &mut block.generics);
        let ty = block.self_ty.clone();
        outlive(&mut block.generics);
        let (params, args, clause) = block.generics.split_for_impl();
        for (n, item) in block.items.iter().enumerate() {
            match item {
                ImplItem::Fn(item) => {
                    let what = format!("{what}<{}>::{}", ty.to_token_stream(), item.sig.ident);
                    let mut sig = item.sig.clone();
                    OfType { ty: &ty }.visit_signature_mut(&mut sig);
                    let lifetimes: Vec<_> = sig
                        .generics
                        .lifetimes()
                        .map(|param| param.lifetime.clone())
                        .collect();
                    for (param, lifetime) in block
                        .generics
                        .type_params()
                        .flat_map(|param| lifetimes.iter().map(move |of| (param, of)))
                    {
                        let name = &param.ident;
                        sig.generics
                            .make_where_clause()
                            .predicates
                            .push(parse_quote!(#name: #lifetime));
                    }
                    let of = &item.sig.ident;
                    let proof = format_ident!("I{idx}_{n}");
                    let function = wrapper(&sig, "f", &quote!(<#ty>::#of));
                    let declared = declaration(&sig, "f");
                    self.line(
                        &what,
                        quote!(trait #proof #params #clause { #declared } impl #params #proof #args for #ty #clause { #function }),
                    );
                }
                ImplItem::Const(item) => {
                    let (of, mut of_ty) = (&item.ident, item.ty.clone());
                    OfType { ty: &ty }.visit_type_mut(&mut of_ty);
                    let proof = format_ident!("k{idx}_{n}");
                    self.line(
                        &format!("{what}<{}>::{of}", ty.to_token_stream()),
                        quote!(fn #proof #params () #clause { let _: #of_ty = <#ty>::#of; }),
                    );
                }
                _ => {}
            }
        }
    }

    fn trait_impl(&mut self, idx: usize, mut block: syn::ItemImpl, what: &str) {
        name_lifetimes(&mut block.self_ty, &mut block.generics);
        let mut path = block.trait_.clone().expect("the caller has seen it").0;
        let mut lifetimes = NameLifetimes {
            generics: &mut block.generics,
        };
        lifetimes.visit_path_mut(&mut path);
        let ty = block.self_ty.clone();
        outlive(&mut block.generics);
        arguments_are_tuples(&path, &mut block.generics);
        let sized = is_sized(&ty, &block.generics).then(|| quote!(Sized+));
        let (params, args, clause) = block.generics.split_for_impl();
        OfType { ty: &ty }.visit_path_mut(&mut path);
        let what = format!(
            "{what}impl {} for {}",
            path.to_token_stream(),
            ty.to_token_stream()
        );
        let proof = format_ident!("P{idx}");
        self.line(&what, quote!(trait #proof #params: #sized #path #clause {} impl #params #proof #args for #ty #clause {}));
        for item in &block.items {
            let ImplItem::Type(item) = item else { continue };
            if !item.generics.params.is_empty() {
                self.skip("associated types with parameters".to_owned());
                continue;
            }
            let (of, mut given) = (&item.ident, item.ty.clone());
            OfType { ty: &ty }.visit_type_mut(&mut given);
            let proof = format_ident!("p{idx}_{of}");
            self.line(
                &what,
                quote!(fn #proof #params (it: *const <#ty as #path>::#of) -> *const #given #clause { it }),
            );
        }
    }

    fn trait_(&mut self, idx: usize, item: syn::ItemTrait, path: &str) {
        let path: syn::Path = syn::parse_str(path).expect("paths are made of identifiers");
        let mut generics = item.generics.clone();
        for param in generics.type_params_mut() {
            param.default = None;
        }
        if let Some(name) = generics
            .type_params()
            .map(|param| param.ident.clone())
            .next()
            && is_callable(&path)
        {
            generics
                .make_where_clause()
                .predicates
                .push(parse_quote!(#name: ::core::marker::Tuple));
        }
        let (params, args, clause) = generics.split_for_impl();
        for (n, member) in item.items.iter().enumerate() {
            let TraitItem::Fn(member) = member else {
                continue;
            };
            let of = &member.sig.ident;
            let proof = format_ident!("T{idx}_{n}");
            let function = wrapper(&member.sig, "f", &quote!(<Self as #path #args>::#of));
            self.line(
                &format!("{}::{of}", path.to_token_stream()),
                quote!(trait #proof #params: #path #args + Sized #clause { #function }),
            );
        }
    }
}

/// The stubbed signature with numbered parameters.
fn declaration(sig: &Signature, name: &str) -> proc_macro2::TokenStream {
    let mut sig = sig.clone();
    sig.ident = format_ident!("{name}");
    for (n, arg) in sig.inputs.iter_mut().enumerate() {
        if let FnArg::Typed(arg) = arg {
            let name = format_ident!("a{n}");
            *arg.pat = parse_quote!(#name);
        }
    }
    quote!(#sig;)
}

/// A function of the stubbed signature that does nothing but call the real one.
fn wrapper(
    sig: &Signature,
    name: &str,
    callee: &proc_macro2::TokenStream,
) -> proc_macro2::TokenStream {
    let declared: Signature = {
        let tokens = declaration(sig, name);
        let item: syn::TraitItemFn = syn::parse2(tokens).expect("a signature was printed");
        item.sig
    };
    let args = declared
        .inputs
        .iter()
        .enumerate()
        .map(|(n, arg)| match arg {
            FnArg::Receiver(_) => quote!(self),
            FnArg::Typed(_) => format_ident!("a{n}").to_token_stream(),
        });
    let given: Vec<_> = sig
        .generics
        .params
        .iter()
        .filter_map(|param| match param {
            GenericParam::Type(param) => Some(&param.ident),
            GenericParam::Const(param) => Some(&param.ident),
            GenericParam::Lifetime(_) => None,
        })
        .collect();
    let turbofish = (!given.is_empty()).then(|| quote!(::<#(#given),*>));
    let call = quote!(#callee #turbofish (#(#args),*));
    if matches!(sig.safety, Safety::Unsafe(_)) {
        quote!(#declared { unsafe { #call } })
    } else {
        quote!(#declared { #call })
    }
}

/// What the head of an impl implies: its types outlive its lifetimes.
fn outlive(generics: &mut Generics) {
    let types: Vec<_> = generics
        .type_params()
        .map(|param| param.ident.clone())
        .collect();
    let lifetimes: Vec<_> = generics
        .lifetimes()
        .map(|param| param.lifetime.clone())
        .collect();
    for ty in &types {
        for lifetime in &lifetimes {
            generics
                .make_where_clause()
                .predicates
                .push(parse_quote!(#ty: #lifetime));
        }
    }
}

fn is_callable(path: &syn::Path) -> bool {
    let name = path
        .segments
        .last()
        .map(|last| last.ident.to_string())
        .unwrap_or_default();
    [
        "Fn",
        "FnMut",
        "FnOnce",
        "AsyncFn",
        "AsyncFnMut",
        "AsyncFnOnce",
    ]
    .contains(&name.as_str())
}

/// The stubs leave `Tuple` out, which the parameter of `Fn` traits is bound by.
fn arguments_are_tuples(path: &syn::Path, generics: &mut Generics) {
    if let Some(last) = path.segments.last()
        && is_callable(path)
        && let syn::PathArguments::AngleBracketed(args) = &last.arguments
    {
        for arg in &args.args {
            generics
                .make_where_clause()
                .predicates
                .push(parse_quote!(#arg: ::core::marker::Tuple));
        }
    }
}

/// A trait's default `Rhs = Self` wants a sized type.
fn is_sized(ty: &Type, generics: &Generics) -> bool {
    let clause = &generics.where_clause;
    if quote!(#generics #clause).to_string().contains("? Sized")
        || ty.to_token_stream().to_string().contains("< [")
    {
        return false;
    }
    match ty {
        Type::Slice(_) | Type::TraitObject(_) => false,
        Type::Path(path) => {
            let name = path
                .path
                .segments
                .last()
                .map(|last| last.ident.to_string())
                .unwrap_or_default();
            !["str", "OsStr", "Path", "CStr", "ByteStr"].contains(&name.as_str())
                && !generics
                    .type_params()
                    .any(|param| path.path.is_ident(&param.ident))
        }
        _ => true,
    }
}

fn name_lifetimes(ty: &mut Type, generics: &mut Generics) {
    NameLifetimes { generics }.visit_type_mut(ty);
}

/// `'_` and elided lifetimes of an impl's head become parameters.
struct NameLifetimes<'a> {
    generics: &'a mut Generics,
}

impl NameLifetimes<'_> {
    fn fresh(&mut self) -> Lifetime {
        let n = self.generics.params.len();
        let lifetime = Lifetime::new(&format!("'anon{n}"), proc_macro2::Span::call_site());
        self.generics.params.insert(0, parse_quote!(#lifetime));
        lifetime
    }
}

impl VisitMut for NameLifetimes<'_> {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            *lifetime = self.fresh();
        }
    }

    fn visit_type_reference_mut(&mut self, ty: &mut syn::TypeReference) {
        if ty.lifetime.is_none() {
            ty.lifetime = Some(self.fresh());
        }
        visit_mut::visit_type_reference_mut(self, ty);
    }

    // Lifetimes inside belong to the function.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}
    fn visit_parenthesized_generic_arguments_mut(
        &mut self,
        _: &mut syn::ParenthesizedGenericArguments,
    ) {
    }
}

/// `Self` outside receivers becomes the type it stands for.
struct OfType<'a> {
    ty: &'a Type,
}

impl VisitMut for OfType<'_> {
    fn visit_receiver_mut(&mut self, _: &mut syn::Receiver) {}

    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Path(path) = ty
            && path.qself.is_none()
            && path
                .path
                .segments
                .first()
                .is_some_and(|first| first.ident == "Self")
        {
            let of = self.ty;
            let rest: Vec<_> = path.path.segments.iter().skip(1).cloned().collect();
            *ty = if rest.is_empty() {
                of.clone()
            } else {
                parse_quote!(<#of>::#(#rest)::*)
            };
            return;
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if path.path.segments.len() > 1 && path.path.segments[0].ident == "Self" {
            let of = self.ty;
            let rest: Vec<_> = path.path.segments.iter().skip(1).cloned().collect();
            *path = parse_quote!(<#of>::#(#rest)::*);
            return;
        }
        visit_mut::visit_expr_path_mut(self, path);
    }
}

/// Paths as other crates write them.
struct Absolute<'a, 'b> {
    program: &'a Program<'b>,
    module: ModId,
    /// Something that other crates cannot name.
    unnamed: Option<String>,
}

impl VisitMut for Absolute<'_, '_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        for n in 1..=names.len() {
            let (targets, _) =
                self.program
                    .tree
                    .resolve(self.module, path.leading_colon.is_some(), &names[..n]);
            let mut nodes = targets.iter().filter_map(|target| match target {
                Target::Node(id) => match self.program.tree.nodes[id.0].item {
                    Item::Macro(_) => None,
                    // `hash::Hash` goes through the module of that name.
                    Item::Fn(_) | Item::Const(_) | Item::Static(_) if n < names.len() => None,
                    _ => Some(*id),
                },
                _ => None,
            });
            let Some(id) = nodes.next() else { continue };
            let Some(public) = self.program.paths.get(&id) else {
                self.unnamed = Some(self.program.tree.path_of(id));
                return;
            };
            let mut new: syn::Path = syn::parse_str(public).expect("paths are made of identifiers");
            if let Some(last) = new.segments.last_mut() {
                last.arguments = path.segments[n - 1].arguments.clone();
            }
            new.segments.extend(path.segments.iter().skip(n).cloned());
            *path = new;
            return;
        }
    }

    // `<T as Trait>::Name`: the number of segments before the name changes with the path.
    fn visit_type_path_mut(&mut self, ty: &mut syn::TypePath) {
        let Some(qself) = &mut ty.qself else {
            return visit_mut::visit_type_path_mut(self, ty);
        };
        self.visit_type_mut(&mut qself.ty);
        if qself.position == 0 {
            return;
        }
        let mut of = syn::Path {
            leading_colon: ty.path.leading_colon,
            segments: ty
                .path
                .segments
                .iter()
                .take(qself.position)
                .cloned()
                .collect(),
        };
        let rest: Vec<_> = ty
            .path
            .segments
            .iter()
            .skip(qself.position)
            .cloned()
            .collect();
        self.visit_path_mut(&mut of);
        qself.position = of.segments.len();
        of.segments.extend(rest);
        ty.path = of;
    }

    fn visit_visibility_mut(&mut self, _: &mut syn::Visibility) {}
    fn visit_item_macro_mut(&mut self, _: &mut syn::ItemMacro) {}
}
