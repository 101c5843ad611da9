use super::*;

const ALL: ParseOptions = ParseOptions {
    bodies: true,
    tests: false,
};

fn parse(text: &str) -> FileTree {
    let (tree, problems) = parse_file(text, FileId(7), ALL);
    assert_eq!(problems, [], "{text}");
    tree
}

fn at(text: &str, span: Span) -> &str {
    &text[span.lo as usize..span.hi as usize]
}

fn names(tree: &FileTree) -> Vec<&'static str> {
    tree.roots
        .iter()
        .filter_map(|i| tree.items[i.idx()].name)
        .map(Name::as_str)
        .collect()
}

/// Each expression with what is written at its span.
fn written<'t>(text: &'t str, body: &Body) -> Vec<&'t str> {
    body.expr_spans.iter().map(|s| at(text, *s)).collect()
}

#[test]
fn every_span_is_a_range_of_the_file() {
    let text = "\u{feff}#!/bin/é\n/// Größe\n#[a(é)] pub fn fü(&mut self, (x, ß): (u8, B)) -> R { (ß.ä(\"ö\")?.1 + 1).await; m!{é} }\r\n";
    let tree = parse(text);
    let item = &tree.items[0];
    assert_eq!(at(text, item.name_span), "fü");
    assert!(at(text, item.span).starts_with("/// G") && at(text, item.span).ends_with("m!{é} }"));
    assert_eq!(at(text, item.attrs[0].span), "a(é)");
    let ItemKind::Fn(f) = &item.kind else {
        panic!()
    };
    assert_eq!(
        f.self_param.as_ref().map(|s| at(text, s.span)),
        Some("&mut self")
    );
    assert_eq!(at(text, f.params[0].span), "(x, ß): (u8, B)");
    assert_eq!(f.params[0].bindings.len(), 2);
    let body = &tree.bodies[0];
    assert_eq!(
        written(text, body),
        [
            "ß",
            "\"ö\"",
            "ß.ä(\"ö\")",
            "ß.ä(\"ö\")?",
            "ß.ä(\"ö\")?.1",
            "1",
            "ß.ä(\"ö\")?.1 + 1",
            "(ß.ä(\"ö\")?.1 + 1).await",
            "m!{é}",
            "{ (ß.ä(\"ö\")?.1 + 1).await; m!{é} }",
        ]
    );
    assert!(
        matches!(body.exprs.last(), Some(Expr::Block(b)) if b.tail.is_some() && b.stmts.len() == 1)
    );
}

#[test]
fn tuple_positions_have_their_own_spans() {
    let text = "fn f() { a.0.12 .3 }";
    let tree = parse(text);
    let spans: Vec<&str> = tree.bodies[0]
        .exprs
        .iter()
        .filter_map(|e| match e {
            Expr::Field { name_span, .. } => Some(at(text, *name_span)),
            _ => None,
        })
        .collect();
    assert_eq!(spans, ["0", "12", "3"]);
}

#[test]
fn test_code_is_left_out_and_other_cfgs_are_kept() {
    let text = "
        #[cfg(test)] mod a {}
        #[cfg(all(unix, test))] mod b {}
        #[cfg(any(test, unix))] mod c {}
        #[cfg(not(test))] mod d {}
        #[cfg(not(not(test)))] mod e {}
        #[tokio::test] async fn f() {}
        #[cfg_attr(not(miri), test)] fn g() {}
        #[cfg_attr(test, derive(X), cfg_attr(unix, pii(category = \"a\")))]
        struct H { #[cfg(test)] x: u8, y: u8 }
        fn i() { #[cfg(test)] let x = 1; #[cfg(unix)] { 1 } #[cfg(not(unix))] { 2 } }
    ";
    let tree = parse(text);
    assert_eq!(names(&tree), ["c", "d", "H", "i"]);
    let h = &tree.items[tree.roots[2].idx()];
    let paths: Vec<_> = h.attrs.iter().map(|a| at(text, a.span)).collect();
    assert_eq!(paths, ["derive(X)", "pii(category = \"a\")"]);
    assert!(matches!(&h.kind, ItemKind::Struct(s) if s.fields.fields.len() == 1));
    let (Some(root), body) = (tree.bodies[0].root, &tree.bodies[0]) else {
        panic!()
    };
    let Expr::Block(block) = body.expr(root) else {
        panic!()
    };
    assert!(
        block.stmts.is_empty()
            && block
                .tail
                .is_some_and(|t| matches!(body.expr(t), Expr::If { .. }))
    );
    let (tree, _) = parse_file(
        text,
        FileId(0),
        ParseOptions {
            bodies: false,
            tests: true,
        },
    );
    assert_eq!(tree.roots.len(), 9);
}

#[test]
fn use_trees_are_flattened() {
    let text = "use ::a::{self, b::{self as c, *}, d as _, e}; pub use f as g;";
    let tree = parse(text);
    let ItemKind::Use(imports) = &tree.items[0].kind else {
        panic!()
    };
    let found: Vec<String> = imports
        .iter()
        .map(|i| {
            let path: Vec<_> = i.segments.iter().map(|s| s.0.as_str()).collect();
            format!("{} {:?}", path.join("::"), i.kind)
        })
        .collect();
    assert_eq!(
        found,
        [
            "a Named(a)",
            "a::b Named(c)",
            "a::b Glob",
            "a::d Unnamed",
            "a::e Named(e)"
        ]
    );
    assert!(imports[0].global);
}

#[test]
fn items_of_blocks_have_scopes() {
    let tree =
        parse("fn f() { fn g() { const X: u8 = 1; } { struct S; } let y = || { use a::b; }; }");
    assert_eq!(tree.roots.len(), 1);
    assert_eq!(tree.scopes.len(), 4);
    assert_eq!(tree.scopes[0].parent, None);
    assert_eq!(tree.scopes[0].body, BodyIdx(0));
    assert_eq!(
        (tree.scopes[1].parent, tree.scopes[1].body),
        (None, BodyIdx(1))
    );
    assert_eq!(
        (tree.scopes[2].parent, tree.scopes[2].body),
        (Some(ScopeIdx(0)), BodyIdx(0))
    );
}

#[test]
fn what_does_not_parse_hides_nothing_else() {
    let (tree, problems) = parse_file(
        "fn a() {} fn b(x) { } struct C; fn d() { let } enum E {}",
        FileId(0),
        ALL,
    );
    assert!(!problems.is_empty());
    assert!(
        names(&tree).contains(&"a") && names(&tree).contains(&"E"),
        "{:?}",
        names(&tree)
    );
    for text in [
        "fn a() { \"",
        "}",
        "#!",
        "\u{feff}",
        "fn f(",
        "#![x",
        "'",
        "fn f() { 1.. }}",
        "r#\"",
        "é\u{2028}",
    ] {
        let _ = parse_file(text, FileId(0), ALL);
    }
}

#[test]
fn members_without_a_body_are_read() {
    let tree = parse(
        "impl A { pub fn f(&self) -> B; const C: u8; type T; } pub fn g(); macro m($x:expr) { $x }",
    );
    assert_eq!(names(&tree), ["g", "m"]);
    let ItemKind::Impl(i) = &tree
        .items
        .iter()
        .find(|i| i.name.is_none())
        .expect("the impl")
        .kind
    else {
        panic!()
    };
    assert_eq!(i.items.len(), 3);
    let f = &tree.items[i.items[0].idx()];
    assert!(matches!(&f.kind, ItemKind::Fn(f) if !f.has_body && f.self_param.is_some()));
    assert_eq!(f.vis, Visibility::Public);
}

fn deep(text: &str) -> (FileTree, Vec<Problem>) {
    parse_file(text, FileId(0), ALL)
}

#[test]
fn long_chains_parse() {
    const N: usize = 10_000;
    let chains = [
        format!("a{}", " + a".repeat(N)),
        format!("a{}", ".b(c)?".repeat(N)),
        format!("if a {{}} {}", "else if b {}".repeat(N)),
        format!("{}a", "!".repeat(N)),
        format!("{}a", "-".repeat(N)),
        format!("{}a", "& ".repeat(N)),
        format!("a{}", " as u8".repeat(N)),
        format!("a{}", " = a".repeat(N)),
        format!("f{}", "()".repeat(N)),
        format!("[{}]", "a, ".repeat(N)),
        format!("a::{}b", "c::".repeat(N)),
    ];
    for chain in chains {
        let (tree, problems) = deep(&format!("fn f() {{ let x = {chain}; y }}"));
        assert_eq!(problems, [], "{}", &chain[..40]);
        assert_eq!(tree.bodies.len(), 1, "{}", &chain[..40]);
    }
}

#[test]
fn deep_texts_are_read_or_refused() {
    for n in [50, 500, 2_000, 10_000, 100_000] {
        let (open, close) = (|s: &str| s.repeat(n), |s: &str| s.repeat(n));
        let texts = [
            format!("fn f() {{ {}a{} }}", open("("), close(")")),
            format!("fn f() {{ {}a{} }}", open("["), close("]")),
            format!("fn f() {{ {}a{} }}", open("{"), close("}")),
            format!("fn f() {{ {}a{} }}", open("m!("), close(")")),
            format!("fn f() {{ m!({}a{}) }}", open("["), close("]")),
            format!("fn f() {{ {}a{} }}", open("f("), close(")")),
            format!("fn f() {{ {}a{} }}", open("if x {"), close("}")),
            format!("fn f() {{ {}a{} }}", open("if "), close("{}")),
            format!("fn f() {{ {}a{} }}", open("match x { _ => "), close("}")),
            format!("fn f() {{ {}a{} }}", open("|x| "), close("")),
            format!("fn f() {{ {}a{} }}", open("|x| {"), close("}")),
            format!("fn f() {{ {}a{} }}", open("S { a: "), close("}")),
            format!("fn f() {{ {}a{} }}", open("async {"), close("}")),
            format!("fn f() {{ {}a{} }}", open("return "), close("")),
            format!("fn f() {{ {}a{} }}", open("break "), close("")),
            format!("fn f() {{ {}a{} }}", open(".. "), close("")),
            format!("fn f() {{ let {}a{} = x; }}", open("("), close(")")),
            format!("fn f() {{ let {}a{} = x; }}", open("(a, "), close(")")),
            format!("fn f() {{ let {}a{} = x; }}", open("&"), close("")),
            format!("fn f() {{ let {}a{} = x; }}", open("a @ "), close("")),
            format!("fn f() {{ let {}a{} = x; }}", open("Some("), close(")")),
            format!("fn f(x: {}A{}) {{ }}", open("Vec<"), close(">")),
            format!("fn f(x: {}A{}) {{ }}", open("Vec<B, "), close(">")),
            format!("fn f(x: {}A{}) {{ }}", open("&"), close("")),
            format!("fn f(x: {}A{}) {{ }}", open("*const "), close("")),
            format!("fn f(x: {}A{}) {{ }}", open("("), close(")")),
            format!("fn f(x: {}A{}) {{ }}", open("(B, "), close(")")),
            format!("fn f(x: {}A{}) {{ }}", open("["), close("]")),
            format!("fn f(x: {}A{}) {{ }}", open("fn() -> "), close("")),
            format!("fn f(x: {}A{}) {{ }}", open("impl Fn() -> "), close("")),
            format!("fn f(x: {}A{}) {{ }}", open("<"), close(" as T>::X")),
            format!("fn f() {{ a{}b{} }}", open("::<A"), close(">")),
            format!("use {}a{};", open("{"), close("}")),
            format!("use {}a{};", open("b::"), close("")),
            format!("use {}a{};", open("b::{"), close("}")),
            format!("{}{}", open("mod a { "), close("}")),
            format!("{}{}", open("fn a() { "), close("}")),
            format!("#[a{}{}] fn f() {{}}", open("(b"), close(")")),
            format!("#[cfg{}{}] fn f() {{}}", open("(not"), close(")")),
            format!("{} struct S;", open("#[a] ")),
            open("("),
            open("/*"),
            open("fn f() {"),
            open("'"),
            open("\""),
        ];
        for text in texts {
            let (tree, _) = deep(&text);
            // Dropping what came out must not recurse either.
            drop(tree);
        }
    }
}

#[test]
fn an_attribute_that_is_told_a_type_makes_methods() {
    let text = "#[allow(dead_code)] #[implement(super::Map, params = \"<'_>\")] async fn get(&self) {}\n\
        #[allow(dead_code)] fn lost(&self) {}\n#[implement(Map)] fn free() {}\n#[expand(Vec<u8>)] fn of(self) {}";
    let tree = parse(text);
    let written: Vec<(&str, &str)> = tree
        .roots
        .iter()
        .map(|i| match &tree.items[i.idx()].kind {
            ItemKind::Impl(it) => {
                let inner = &tree.items[it.items[0].idx()];
                let TypeRef::Path(ty) = &it.self_ty else {
                    panic!()
                };
                (at(text, ty.span), inner.name.unwrap().as_str())
            }
            _ => ("", tree.items[i.idx()].name.unwrap().as_str()),
        })
        .collect();
    assert_eq!(
        written,
        [
            ("super::Map", "get"),
            ("", "lost"),
            ("", "free"),
            ("Vec<u8>", "of"),
        ]
    );
}
