//! The kept items as compact Rust, one member a line, one file per module of the root.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Fields, ImplItem, Item, Safety, TraitItem};

use crate::tree::{Entry, ModId, NodeId, Tree};

/// Files of one crate by name, `lib.rs` included.
pub fn krate(tree: &Tree, root: ModId) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut lib = String::new();
    for entry in &tree.modules[root.0].entries {
        let Entry::Mod(child) = *entry else { continue };
        let module = &tree.modules[child.0];
        let body = body(tree, child, 0);
        if !module.kept || is_empty(tree, child) {
            continue;
        }
        let _ = writeln!(lib, "{}mod {};", if module.public { "pub " } else { "" }, module.name);
        files.insert(format!("{}.rs", module.name), body);
    }
    lib.push_str(&body_without_modules(tree, root, 0));
    files.insert("lib.rs".to_owned(), lib);
    files
}

fn is_empty(tree: &Tree, module: ModId) -> bool {
    // Its empty modules hide those that have a macro's name.
    if tree.path_of_module(module).contains("::ambiguous_macros_only") {
        return false;
    }
    tree.modules[module.0].entries.iter().all(|entry| match *entry {
        Entry::Mod(id) => !tree.modules[id.0].kept || is_empty(tree, id),
        Entry::Node(id) => !tree.nodes[id.0].kept,
        Entry::Leaf(id) => !tree.leaves[id.0].kept,
    })
}

fn body(tree: &Tree, module: ModId, depth: usize) -> String {
    let mut out = body_without_modules(tree, module, depth);
    for entry in &tree.modules[module.0].entries {
        let Entry::Mod(child) = *entry else { continue };
        let of = &tree.modules[child.0];
        if of.kept && !is_empty(tree, child) {
            let vis = if of.public { "pub " } else { "" };
            let _ = writeln!(out, "{}{vis}mod {} {{", " ".repeat(depth), of.name);
            out.push_str(&body(tree, child, depth + 1));
            let _ = writeln!(out, "{}}}", " ".repeat(depth));
        }
    }
    out
}

fn body_without_modules(tree: &Tree, module: ModId, depth: usize) -> String {
    let mut out = uses(tree, module, depth);
    for entry in &tree.modules[module.0].entries {
        if let Entry::Node(id) = *entry
            && tree.nodes[id.0].kept
        {
            node(tree, id, depth, &mut out);
        }
    }
    out
}

fn uses(tree: &Tree, module: ModId, depth: usize) -> String {
    let mut groups: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for entry in &tree.modules[module.0].entries {
        let Entry::Leaf(id) = *entry else { continue };
        let leaf = &tree.leaves[id.0];
        if !leaf.kept {
            continue;
        }
        let vis = match &leaf.vis {
            syn::Visibility::Public(_) => "pub ",
            syn::Visibility::Restricted(_) => "pub(crate) ",
            syn::Visibility::Inherited => "",
        };
        let mut path = leaf.path.clone();
        let last = if leaf.name.is_none() { None } else { path.pop() };
        let name = match (&last, &leaf.name) {
            (Some(last), Some(name)) if last == name => last.clone(),
            (Some(last), Some(name)) => format!("{last} as {name}"),
            _ => "*".to_owned(),
        };
        let mut prefix = path.join("::");
        if let Some(first) = path.first().filter(|first| is_krate(tree, module, first)) {
            let first = if first == "alloc_crate" { "alloc" } else { first };
            prefix = [&["".to_owned(), first.to_owned()], &path[1..]].concat().join("::");
        }
        groups.entry((vis.to_owned(), prefix)).or_default().insert(name);
    }
    let mut out = String::new();
    for ((vis, prefix), names) in groups {
        let names: Vec<String> = names.into_iter().collect();
        let indent = " ".repeat(depth);
        let separator = if prefix.is_empty() { "" } else { "::" };
        let _ = match names.as_slice() {
            [name] => writeln!(out, "{indent}{vis}use {prefix}{separator}{name};"),
            names => writeln!(out, "{indent}{vis}use {prefix}{separator}{{{}}};", names.join(", ")),
        };
    }
    out
}

/// A path that begins with the name of another crate, and not of something in scope.
fn is_krate(tree: &Tree, module: ModId, first: &str) -> bool {
    let names = [first.to_owned()];
    tree.krate_root(first).is_some_and(|root| {
        let (targets, _) = tree.resolve(module, false, &names);
        targets.len() == 1 && targets.contains(&crate::tree::Target::Mod(root))
    })
}

fn node(tree: &Tree, id: NodeId, depth: usize, out: &mut String) {
    let node = &tree.nodes[id.0];
    let mut item = node.item.clone();
    let mut crates = CratePaths { tree, module: node.module };
    crates.visit_item_mut(&mut item);
    let indent = " ".repeat(depth);
    if let Item::Macro(_) = item {
        let marker = if node.marks.macro_export {
            "#[macro_export]"
        } else if !node.marks.builtin_macro {
            "#[consent_pub_macro]"
        } else if node.name.starts_with(|first: char| first.is_ascii_uppercase()) {
            "#[consent_builtin_derive]"
        } else {
            "#[consent_builtin_macro]"
        };
        let _ = writeln!(out, "{indent}{marker} macro_rules! {} {{ () => {{}} }}", node.name);
        return;
    }
    let (head, members) = parts(&item);
    let mut head = compact(head);
    if let Item::Impl(block) = &item {
        // `impl<T> ::core::…`: without the space it reads as one path.
        let generics = format!("impl{}", compact(block.generics.to_token_stream()));
        if let Some(rest) = head.strip_prefix(&generics)
            && rest.starts_with(':')
        {
            head = format!("{generics} {rest}");
        }
    }
    match members {
        None => {
            let _ = writeln!(out, "{indent}{head}");
        }
        Some(members) if members.is_empty() => {
            let _ = writeln!(out, "{indent}{head} {{}}");
        }
        Some(members) => {
            let _ = writeln!(out, "{indent}{head} {{");
            for member in members {
                let _ = writeln!(out, "{indent} {}", compact(member));
            }
            let _ = writeln!(out, "{indent}}}");
        }
    }
}

/// The tokens before an item's braces, and its members.
fn parts(item: &Item) -> (TokenStream, Option<Vec<TokenStream>>) {
    match item {
        Item::Impl(item) => {
            let (generics, _, clause) = split(&item.generics);
            let ty = &item.self_ty;
            let of = item.trait_.as_ref().map(|(path, for_)| quote!(#path #for_));
            let members = item.items.iter().map(|item| match item {
                ImplItem::Fn(item) => {
                    let (vis, sig) = (&item.vis, signature(&item.sig));
                    quote!(#vis #sig {})
                }
                item => item.to_token_stream(),
            });
            (quote!(impl #generics #of #ty #clause), Some(members.collect()))
        }
        Item::Trait(item) => {
            let (vis, name, colon, bounds) = (&item.vis, &item.ident, &item.colon_token, &item.supertraits);
            let (generics, _, clause) = split(&item.generics);
            let members = item.items.iter().map(|item| match item {
                TraitItem::Fn(item) => {
                    let sig = signature(&item.sig);
                    if item.default.is_some() { quote!(#sig {}) } else { quote!(#sig;) }
                }
                item => item.to_token_stream(),
            });
            (quote!(#vis trait #name #generics #colon #bounds #clause), Some(members.collect()))
        }
        Item::Enum(item) => {
            let (vis, name) = (&item.vis, &item.ident);
            let (generics, _, clause) = split(&item.generics);
            let members = item.variants.iter().map(|variant| quote!(#variant,));
            (quote!(#vis enum #name #generics #clause), Some(members.collect()))
        }
        Item::Struct(item) => {
            let (vis, name) = (&item.vis, &item.ident);
            let (generics, _, clause) = split(&item.generics);
            let Fields::Named(fields) = &item.fields else { return (item.to_token_stream(), None) };
            let fields = &fields.named;
            (quote!(#vis struct #name #generics #clause { #fields }), None)
        }
        Item::Fn(item) => {
            let (vis, sig) = (&item.vis, signature(&item.sig));
            (quote!(#vis #sig {}), None)
        }
        item => (item.to_token_stream(), None),
    }
}

fn split(generics: &syn::Generics) -> (TokenStream, (), Option<&syn::WhereClause>) {
    (generics.to_token_stream(), (), generics.where_clause.as_ref())
}

fn signature(sig: &syn::Signature) -> TokenStream {
    let (asyncness, name, inputs, output) = (&sig.asyncness, &sig.ident, &sig.inputs, &sig.output);
    let safety = matches!(sig.safety, Safety::Unsafe(_)).then(|| quote!(unsafe));
    let (generics, _, clause) = split(&sig.generics);
    let inputs: Vec<_> = inputs.iter().collect();
    quote!(#asyncness #safety fn #name #generics (#(#inputs),*) #output #clause)
}

/// Names other crates by `::name`, so that a stub reads the same whatever its module declares.
struct CratePaths<'a> {
    tree: &'a Tree,
    module: ModId,
}

impl VisitMut for CratePaths<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let n_segments = path.segments.len();
        let krate = self.tree.modules[self.module.0].krate;
        let Some(first) = path.segments.first_mut() else { return };
        let name = first.ident.to_string();
        if path.leading_colon.is_some() {
            if self.tree.krates.get(krate).is_some_and(|krate| krate.0 == name) {
                first.ident = syn::Ident::new("crate", first.ident.span());
                path.leading_colon = None;
            }
        } else if n_segments > 1 && is_krate(self.tree, self.module, &name) {
            path.leading_colon = Some(Default::default());
            if name == "alloc_crate" {
                first.ident = syn::Ident::new("alloc", first.ident.span());
            }
        }
    }
}

/// Tokens with as little space as stays readable.
fn compact(tokens: TokenStream) -> String {
    let mut out = String::new();
    write_tokens(tokens, &mut out);
    out.truncate(out.trim_end().len());
    out
}

fn write_tokens(tokens: TokenStream, out: &mut String) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut idx = 0;
    while idx < tokens.len() {
        match &tokens[idx] {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                if (open == "{" && !out.ends_with(' ')) || (open == "[" && is_word_end(out)) {
                    out.push(' ');
                }
                out.push_str(open);
                write_tokens(group.stream(), out);
                let is_tuple = group.delimiter() == Delimiter::Parenthesis;
                while out.ends_with(' ') || (out.ends_with(',') && !is_tuple) {
                    out.pop();
                }
                out.push_str(close);
            }
            TokenTree::Ident(name) => {
                space_before_word(out);
                out.push_str(&name.to_string());
            }
            TokenTree::Literal(literal) => {
                space_before_word(out);
                out.push_str(&literal.to_string());
            }
            TokenTree::Punct(punct) => {
                let mut text = String::from(punct.as_char());
                let mut joint = punct.spacing() == Spacing::Joint && punct.as_char() != '\'';
                while joint && let Some(TokenTree::Punct(next)) = tokens.get(idx + 1) {
                    if next.as_char() == '\'' {
                        break;
                    }
                    text.push(next.as_char());
                    joint = next.spacing() == Spacing::Joint;
                    idx += 1;
                }
                match text.as_str() {
                    "'" => {
                        space_before_word(out);
                        out.push('\'');
                    }
                    "," | ":" | ";" => {
                        out.push_str(&text);
                        out.push(' ');
                    }
                    "=" | "+" | "->" | "=>" | "==" | "|" | "-" | "/" => {
                        if !out.ends_with(' ') {
                            out.push(' ');
                        }
                        out.push_str(&text);
                        out.push(' ');
                    }
                    "*" | "&" | "&&" | "?" | "!" | "#" | "~" => {
                        space_before_word(out);
                        out.push_str(&text);
                    }
                    _ => {
                        if text == "::" && is_word_end(out) && starts_path(out) {
                            out.push(' ');
                        }
                        out.push_str(&text);
                    }
                }
            }
        }
        idx += 1;
    }
}

/// `dyn ::core::…`: after a keyword a leading `::` needs its space.
fn starts_path(out: &str) -> bool {
    ["dyn", "for", "impl", "mut", "const", "as", "where", "in", "move"].iter().any(|word| {
        out.strip_suffix(word).is_some_and(|rest| !rest.ends_with(|last: char| last.is_alphanumeric() || last == '_'))
    })
}

fn is_word_end(out: &str) -> bool {
    out.ends_with(|last: char| last.is_alphanumeric() || last == '_')
}

fn space_before_word(out: &mut String) {
    if out.ends_with(|last: char| last.is_alphanumeric() || matches!(last, '_' | '>' | ')' | ']' | '}')) {
        out.push(' ');
    }
}
