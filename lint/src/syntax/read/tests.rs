use super::*;
use crate::syntax::parse_file;

/// Reads the only macro call of `fn f() { m!(…); }`.
fn read(text: &str, reader: Reader) -> (Body, Expansion) {
    let options = ParseOptions {
        bodies: true,
        tests: false,
    };
    let (mut tree, problems) = parse_file(text, FileId(3), options);
    assert_eq!(problems, []);
    let mut body = std::mem::take(&mut tree.bodies[0]);
    let call = body
        .exprs
        .iter()
        .position(|e| matches!(e, Expr::Macro(_)))
        .expect("a call");
    let call = ExprId(call as u32);
    assert_eq!(read_call(&mut body, call, text, reader), [], "{text}");
    let expansion = body.expansions[&call].clone();
    (body, expansion)
}

fn written<'t>(text: &'t str, body: &Body, expr: ExprId) -> &'t str {
    let span = body.expr_span(expr);
    &text[span.lo as usize..span.hi as usize]
}

fn args(text: &str, body: &Body, call: &FormatCall) -> Vec<String> {
    let one = |a: &FormatArg| format!("{} {:?}", written(text, body, a.expr), a.takes);
    call.args.iter().map(one).collect()
}

fn format(inner: &str, before: usize) -> (Vec<String>, Vec<String>, Option<String>) {
    let text = format!("fn é() {{ m!({inner}); }}");
    let (body, expansion) = read(&text, Reader::Format { before });
    let Expansion::Format(call) = expansion else {
        panic!()
    };
    let before = call
        .before
        .iter()
        .map(|e| written(&text, &body, *e).to_owned())
        .collect();
    (before, args(&text, &body, &call), call.text)
}

#[test]
fn format_arguments_are_paired_with_what_is_taken_of_them() {
    let (before, args, text) = format(
        r#"w, "ä {} {user:?} {0} {n:>w$.1$} {user}", a.b, c, n = d, e"#,
        1,
    );
    assert_eq!(before, ["w"]);
    assert_eq!(
        args,
        [
            "a.b Display",
            "user Debug",
            "c Nothing",
            "d Display",
            "w Nothing",
            "user Display",
            "e Nothing"
        ]
    );
    assert_eq!(text.as_deref(), Some("ä {} {} {} {} {}"));
    assert_eq!(
        format(r#""{:.*} {}", 3, x, |a, b| a"#, 0).1,
        ["3 Nothing", "x Display", "|a, b| a Display"]
    );
    assert_eq!(
        format(r#"HashMap::<A, B>::new()"#, 0).1,
        ["HashMap::<A, B>::new() Value"]
    );
    assert_eq!(
        format(r#"concat!("{}", "{:?}"), x, y"#, 0).1,
        ["x Display", "y Debug"]
    );
    assert_eq!(
        format(r#"concat!("{}", A), x"#, 0).1,
        [r#"concat!("{}", A) Value"#, "x Value"]
    );
    assert_eq!(
        format("x, y,", 2),
        (vec!["x".into(), "y".into()], vec![], Some(String::new()))
    );
    assert_eq!(format(r#"x > 1, "{y}""#, 1).1, ["y Display"]);
    assert_eq!(
        format(r#""{}", x => y z"#, 0).1,
        ["x Value", "y Value", "z Value"]
    );
}

#[test]
fn captures_are_found_inside_escaped_and_raw_literals() {
    for inner in [
        r#""\u{e9}\n\"{naïve:?}""#,
        r####"r##"é"{naïve:?}"##"####,
        "\"é\\\n   {naïve:?}\"",
    ] {
        assert_eq!(format(inner, 0).1, ["naïve Debug"], "{inner}");
    }
}

fn fields(
    inner: &str,
    before: usize,
    named: bool,
) -> (Vec<String>, Vec<String>, Option<Vec<String>>) {
    let text = format!("fn é() {{ m!({inner}); }}");
    let (body, expansion) = read(&text, Reader::Fields { before, named });
    let Expansion::Fields(call) = expansion else {
        panic!()
    };
    let options = call
        .options
        .iter()
        .map(|e| written(&text, &body, *e).to_owned())
        .collect();
    let one = |f: &FieldArg| {
        format!(
            "{}: {} {:?}",
            f.name,
            written(&text, &body, f.expr),
            f.takes
        )
    };
    let fields = call.fields.iter().map(one).collect();
    (
        options,
        fields,
        call.message.map(|m| args(&text, &body, &m)),
    )
}

#[test]
fn tracing_fields_are_read() {
    let (options, found, message) = fields(
        r#"target: "t", parent: &p, user = %u.name, ?a.b, %ü, c.d, http.status = 1, "lit key" = ?v, r#type = x == y, "text {} {z}", q"#,
        0,
        false,
    );
    assert_eq!(options, ["\"t\"", "&p"]);
    assert_eq!(
        found,
        [
            "user: u.name Display",
            "a.b: a.b Debug",
            "ü: ü Display",
            "c.d: c.d Value",
            "http.status: 1 Value",
            "lit key: v Debug",
            "r#type: x == y Value"
        ]
    );
    assert_eq!(message, Some(vec!["q Display".into(), "z Display".into()]));
    let (options, found, message) =
        fields(r#"name: "n", Level::INFO, "span", a, b = { c }"#, 1, true);
    assert_eq!(options, ["\"n\"", "Level::INFO", "\"span\""]);
    assert_eq!(found, ["a: a Value", "b: { c } Value"]);
    assert_eq!(message, None);
    let (_, found, message) = fields(r#"{ a = b, ?c }, "m {}", d"#, 0, false);
    assert_eq!(found, ["a: b Value", "c: c Debug"]);
    assert_eq!(message, Some(vec!["d Display".into()]));
    assert_eq!(fields("e", 0, false).1, ["e: e Value"]);
    assert_eq!(
        fields("message = %f(x)", 0, false).1,
        ["message: f(x) Display"]
    );
}

#[test]
fn log_and_slog_keys_are_read() {
    let (options, found, message) = fields(
        r#"target: "t", a = 1, b:? = x, c:%, d:serde; "m {}", z"#,
        0,
        false,
    );
    assert_eq!(options, ["\"t\""]);
    assert_eq!(
        found,
        ["a: 1 Value", "b: x Debug", "c: c Display", "d: d Serialize"]
    );
    assert_eq!(message, Some(vec!["z Display".into()]));
    let (options, found, message) = fields(
        r#"log, "m {}", x; "key" => value, "k" => %v, K => #?w"#,
        1,
        false,
    );
    assert_eq!(options, ["log"]);
    assert_eq!(found, ["key: value Value", "k: v Display", "K: w Debug"]);
    assert_eq!(message, Some(vec!["x Display".into()]));
}

fn exprs(inner: &str) -> Vec<String> {
    let text = format!("fn é() {{ m!({inner}); }}");
    let (body, expansion) = read(&text, Reader::Exprs);
    let Expansion::Exprs(found) = expansion else {
        panic!()
    };
    found
        .into_iter()
        .map(|e| written(&text, &body, e).to_owned())
        .collect()
}

#[test]
fn a_text_whose_placeholders_fit_what_follows_is_a_format_string_in_any_macro() {
    let reads = |inner: &str| match read(&format!("fn f() {{ m!({inner}); }}"), Reader::Exprs).1 {
        Expansion::Format(call) => Some((call.before.len(), call.args.len())),
        _ => None,
    };
    assert_eq!(reads(r#""{a} and {b:?}""#), Some((0, 2)));
    assert_eq!(reads(r#"level, "{a} {}", b"#), Some((1, 2)));
    assert_eq!(reads(r#""{0} {0} {n}", b, n = c,"#), Some((0, 2)));
    assert_eq!(reads(r#""/users/{id}", get(user)"#), None);
    assert_eq!(reads(r#""nothing", a"#), None);
}

#[test]
fn expressions_are_found_in_any_tokens() {
    assert_eq!(exprs("a, b.c(ä); d"), ["a", "b.c(ä)", "d"]);
    assert_eq!(exprs("name = value, x"), ["value", "x"]);
    assert_eq!(
        exprs(r#"{ "a": x.y, "b": [z, null], "c": { "d": f(1) } }"#),
        [
            "\"a\"",
            "x.y",
            "\"b\"",
            "[z, null]",
            "\"c\"",
            "\"d\"",
            "f(1)"
        ]
    );
    assert_eq!(exprs("let x = y; if x { z }"), ["let x = y; if x { z }"]);
    assert_eq!(
        exprs("biased; Some(m) = rx.recv(), if on => { f(m) } else => g(),"),
        ["biased", "Some(m) = rx.recv(), if on => { f(m) }", "g()"]
    );
    assert_eq!(
        exprs("SELECT email FROM users WHERE id = $1 + @x"),
        ["SELECT", "email", "FROM", "users", "WHERE", "id", "1", "x"]
    );
    assert_eq!(
        exprs("<div class={c}> { user.name } </div>"),
        ["div", "{c}", "{ user.name }"]
    );
}

#[test]
fn what_does_not_parse_as_a_whole_is_read_in_parts() {
    assert_eq!(exprs("a.b + @c.d(e f)"), ["a.b", "c.d", "e", "f"]);
    assert_eq!(exprs("x[a: b.c]"), ["x[a: b.c]", "x", "a", "b", "c"]);
    assert_eq!(format(r#""{}", x[a: b]"#, 0).1.len(), 5);
    assert_eq!(fields("x = y[a: b]", 0, false).1.len(), 5);
}

#[test]
fn a_block_is_read_with_its_value() {
    let text = "fn f() { m!{ let a = b; a.c } }";
    let (body, expansion) = read(text, Reader::Block);
    let Expansion::Value(block) = expansion else {
        panic!()
    };
    assert_eq!(written(text, &body, block), " let a = b; a.c ");
    assert!(matches!(body.expr(block), Expr::Block(b) if b.tail.is_some() && b.stmts.len() == 1));
}

#[test]
fn nested_calls_are_left_for_the_caller_and_deep_ones_are_refused() {
    let text = "fn f() { m!(\"{}\", n!(x)); }";
    let (body, _) = read(text, Reader::Format { before: 0 });
    assert_eq!(
        body.exprs
            .iter()
            .filter(|e| matches!(e, Expr::Macro(_)))
            .count(),
        2
    );
    for n in [100, 100_000] {
        for piece in ["(", "[", "{", "f(", "{a:"] {
            let close = piece
                .replace(['f', 'a', ':'], "")
                .replace('(', ")")
                .replace('[', "]")
                .replace('{', "}");
            let text = format!("fn f() {{ m!({}x{}) }}", piece.repeat(n), close.repeat(n));
            let options = ParseOptions {
                bodies: true,
                tests: false,
            };
            let (mut tree, _) = parse_file(&text, FileId(0), options);
            for body in &mut tree.bodies {
                let call = body.exprs.iter().position(|e| matches!(e, Expr::Macro(_)));
                if let Some(call) = call {
                    read_call(body, ExprId(call as u32), &text, Reader::Exprs);
                }
            }
        }
    }
}

#[test]
fn attribute_values_are_read_as_code() {
    let text = "é crate::a::<B>::c";
    let span = Span::new(FileId(0), 3, text.len() as u32);
    let path = read_path(text, span).expect("a path");
    assert_eq!(path.segments.len(), 3);
    assert_eq!(path.span, span);
    let mut body = Body::default();
    assert!(read_expr(&mut body, text, span).is_ok());
    assert!(read_expr(&mut body, "a b", Span::new(FileId(0), 0, 3)).is_err());
    let (call, _) = read_fields(&mut body, "x = %y.z, ?w", Span::new(FileId(0), 0, 12));
    assert_eq!(call.fields.len(), 2);
}
