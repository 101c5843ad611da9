use std::sync::Arc;

use super::*;
use crate::project::{FileId, KrateId, Span};

const RULES: FileId = FileId(7);
const CALLER: FileId = FileId(9);

fn rules(text: &str) -> Result<Rules, Failure> {
    let text: Arc<str> = text.into();
    let tokens = Span::new(RULES, 0, text.len() as u32);
    Rules::read(&text, tokens, None, KrateId(3), 2024, false)
}

fn call<'t>(text: &'t str, origins: Option<&'t Origins>, mark: Option<u32>) -> Call<'t> {
    let span = Span::new(CALLER, 0, text.len() as u32);
    Call {
        text,
        span,
        tokens: span,
        origins,
        mark,
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The expansion with one blank between its parts.
fn expand(macro_rules: &str, tokens: &str) -> String {
    match rules(macro_rules).and_then(|r| r.expand(call(tokens, None, None))) {
        Ok(expanded) => words(&expanded.text),
        Err(failure) => format!("{failure:?}"),
    }
}

/// What each of the given texts is matched with by one fragment, as `[…]`; after it `rest` must follow.
fn fragment(kind: &str, tokens: &str) -> String {
    expand(
        &format!("($x:{kind} $($rest:tt)*) => {{ [$x] $($rest)* }}"),
        tokens,
    )
}

#[test]
fn every_fragment_ends_where_its_grammar_does() {
    let cases = [
        ("ident", "a b", "[ a ] b"),
        ("ident", "r#fn b", "[ r#fn ] b"),
        ("lifetime", "'a b", "[ 'a ] b"),
        ("literal", "-1 b", "[ -1 ] b"),
        ("literal", "\"x\" b", "[ \"x\" ] b"),
        ("tt", "(a b) c", "[ (a b) ] c"),
        ("tt", "=> c", "[ => ] c"),
        ("tt", ">>= c", "[ >>= ] c"),
        ("vis", "pub(crate) struct", "[ pub(crate) ] struct"),
        ("vis", "pub (a, b)", "[ pub ] (a, b)"),
        ("vis", "struct", "[ ] struct"),
        ("block", "{ a; b } c", "[ { a; b } ] c"),
        ("ty", "Vec<Vec<u8>> = b", "[ Vec<Vec<u8>> ] = b"),
        ("ty", "&'a mut [u8; 4], b", "[ &'a mut [u8; 4] ] , b"),
        (
            "ty",
            "dyn Fn(A, B) -> C + Send + 'a, b",
            "[ dyn Fn(A, B) -> C + Send + 'a ] , b",
        ),
        ("ty", "<T as X<A, B>>::Y | b", "[ <T as X<A, B>>::Y ] | b"),
        (
            "ty",
            "impl for<'a> Fn(&'a T), b",
            "[ impl for<'a> Fn(&'a T) ] , b",
        ),
        ("path", "::a::B<C, D>::e, b", "[ ::a::B<C, D>::e ] , b"),
        ("pat", "Some(a) | None => b", "[ (Some(a) | None) ] => b"),
        ("pat_param", "Some(a) | None", "[ Some(a) ] | None"),
        ("pat", "A::B { x, .. } if y", "[ A::B { x, .. } ] if y"),
        ("pat", "x @ 1..=5, y", "[ x @ 1..=5 ] , y"),
        ("pat", "&mut (ref a, _) = y", "[ &mut (ref a, _) ] = y"),
        (
            "stmt",
            "let x: Vec<u8> = a(b) ; c",
            "[ let x: Vec<u8> = a(b) ] ; c",
        ),
        (
            "item",
            "pub struct A { b: C } d",
            "[ pub struct A { b: C } ] d",
        ),
        ("item", "struct A(B, C); d", "[ struct A(B, C); ] d"),
        (
            "item",
            "#[x] const A: B = { c }; d",
            "[ #[x] const A: B = { c }; ] d",
        ),
        (
            "item",
            "impl<T> A for B<T> where T: C { d } e",
            "[ impl<T> A for B<T> where T: C { d } ] e",
        ),
        ("item", "use a::{b, c}; d", "[ use a::{b, c}; ] d"),
        ("meta", "derive(A, B) c", "[ derive(A, B) ] c"),
        ("meta", "doc = \"x\", c", "[ doc = \"x\" ] , c"),
        ("meta", "a::b c", "[ a::b ] c"),
    ];
    for (kind, tokens, want) in cases {
        assert_eq!(fragment(kind, tokens), words(want), "{kind}: {tokens}");
    }
}

#[test]
fn expressions_end_where_no_operator_goes_on() {
    let cases = [
        "a.b(c)[d]?.await",
        "a::<B, C>::d(e)",
        "x as Vec<u8> < y",
        "|a, b: Vec<C>| a + b",
        "move || -> u8 { 1 }",
        "if let Some(x) = y && z { 1 } else if a { 2 } else { 3 }",
        "match x { A { b } => c, _ => d }.e",
        "S { a: 1, ..b }",
        "for (a, b) in c.iter() { d }",
        "'l: loop { break 'l 1 }",
        "return x + 1",
        "&raw const x",
        "&mut *x.y",
        "..=5",
        "a..",
        "a..b",
        "a >= b || c >> 2 > d",
        "vec![a, b].len()",
        "async move { x.await }",
        "unsafe { a } + 1",
        "<A as B<C, D>>::e(f)",
        "a = b",
        "-1 - -x",
        "let_ + 1",
    ];
    for expr in cases {
        for (rest, shown) in [(", z", ", z"), ("=> z", "=> z"), ("z", "z"), ("", "")] {
            // A name right after a range or a jump would be its operand.
            let goes_on = expr.ends_with("..") && rest == "z";
            if goes_on {
                continue;
            }
            let tokens = format!("{expr} {rest}");
            let found = fragment("expr", &tokens);
            let want = words(&format!("[ {expr} ] {shown}"));
            let wrapped = words(&format!("[ ({expr}) ] {shown}"));
            assert!(found == want || found == wrapped, "{found}");
        }
    }
}

#[test]
fn the_first_rule_that_fits_decides() {
    let pick = "(let $x:ident) => { 1 }; ($a:ident + $b:ident) => { 2 }; ($x:ty) => { 3 }; ($($x:tt)*) => { 4 }";
    assert_eq!(expand(pick, "let a"), "1");
    assert_eq!(expand(pick, "a + b"), "2");
    assert_eq!(expand(pick, "Vec<u8>"), "3");
    assert_eq!(expand(pick, "= ="), "4");
    assert_eq!(expand("(a) => {}", "b"), "NoMatch");
}

#[test]
fn repetitions_nest_and_walk_together() {
    let m = "($( $name:ident: [ $($value:expr),* ] );* $(;)?) => { $( fn $name() { $( put($name, $value); )* } )* }";
    assert_eq!(
        expand(m, "a: [1, 2]; b: []; c: [x + 1];"),
        "fn a ( ) { put ( a , 1 ) ; put ( a , 2 ) ; } fn b ( ) { } fn c ( ) { put ( c , (x + 1) ) ; }"
    );
    let zip = "($($k:ident),*; $($v:expr),*) => { $($k = $v),* }";
    assert_eq!(expand(zip, "a, b; 1, 2"), "a = 1 , b = 2");
    assert_eq!(expand(zip, "a, b; 1"), "Variable");
    let all = "($all:ident; $($k:ident)+) => { $($all.$k)&&+ }";
    assert_eq!(expand(all, "s; a b"), "s . a && s . b");
    assert_eq!(expand(all, "s;"), "NoMatch");
    assert_eq!(
        expand("($(a)? b) => { $crate::x }", "a b"),
        "__crate_000003 :: x"
    );
    assert_eq!(
        expand(
            "($($a:ident $(= $e:expr)?),*) => { $($a $(<- $e)?;)* }",
            "a = 1, b"
        ),
        "a <- 1 ; b ;"
    );
}

#[test]
fn operators_stay_in_one_piece() {
    assert_eq!(
        expand("($a:expr) => { Vec<Vec<u8>>; $a >>= 1; a => b }", "x"),
        "Vec < Vec < u8 >>; x >>= 1 ; a => b"
    );
}

#[test]
fn a_fragment_stays_one_when_it_is_handed_on() {
    let first = rules("($e:expr) => { inner!($e) }").expect("the rules are good");
    let out = first.expand(call("a + b", None, None)).expect("it fits");
    assert_eq!(words(&out.text), "inner ! ( (a + b) )");
    let lo = out.text.find("(a").expect("it is wrapped") as u32;
    let hi = out.text.find("b)").expect("it is wrapped") as u32 + 2;
    let inner = |text: &str| {
        let span = Span::new(CALLER, lo, hi);
        let call = Call {
            text: &out.text,
            span,
            tokens: span,
            origins: Some(&out.origins),
            mark: None,
        };
        rules(text)
            .and_then(|r| r.expand(call))
            .map(|e| words(&e.text))
    };
    assert_eq!(inner("($a:expr) => { [$a] }"), Ok("[ (a + b) ]".into()));
    assert_eq!(inner("($a:tt) => { [$a] }"), Ok("[ (a + b) ]".into()));
    assert_eq!(
        inner("(($a:ident + $b:ident)) => { 1 }"),
        Err(Failure::NoMatch)
    );
    assert_eq!(
        inner("($a:ident $($b:tt)*) => { 1 }"),
        Err(Failure::NoMatch)
    );
}

#[test]
fn a_type_before_a_path_is_wrapped() {
    assert_eq!(
        expand("($t:ty) => { $t::new() }", "Vec<u8>"),
        "<Vec<u8>> :: new ( )"
    );
    assert_eq!(
        expand("($t:ty) => { $t::new() }", "a::B"),
        "a::B :: new ( )"
    );
}

#[test]
fn macros_may_define_macros() {
    let m = "($name:ident $out:expr) => { macro_rules! $name { ($x:expr) => { $x + $out }; } }";
    assert_eq!(
        expand(m, "add 1"),
        "macro_rules ! add { ( $ x : expr ) => { $ x + 1 } ; }"
    );
}

#[test]
fn what_was_copied_is_known() {
    let m = rules("($a:ident, $b:expr) => { let $a = f($b); }").expect("the rules are good");
    let tokens = "name, some . value";
    let out = m.expand(call(tokens, None, None)).expect("it fits");
    let of = |part: &str| {
        let lo = out.text.find(part).expect("it is there") as u32;
        let at = out.origins.of(lo, lo + part.len() as u32);
        &tokens[at.lo as usize..at.hi as usize]
    };
    assert_eq!(of("name"), "name");
    assert_eq!(of("value"), "value");
    assert_eq!(of("some . value"), "some . value");
    assert_eq!(of("let"), tokens);
    assert_eq!(of("f ("), tokens);
}

#[test]
fn locals_of_the_macro_are_its_own() {
    let hygienic = |text: &str, tokens: &str| {
        let out = rules(text).and_then(|r| r.expand(call(tokens, None, Some(5))));
        words(&out.expect("it fits").text)
    };
    assert_eq!(
        hygienic(
            "($e:expr) => { let x = $e; print(x, self.x, x(), \"{x} {{x}}\"); }",
            "x"
        ),
        "let x__h5 = x ; print ( x__h5 , self . x , x__h5 ( ) , \"{x__h5} {{x}}\" ) ;"
    );
    assert_eq!(
        hygienic("($e:expr) => { |a, b: c| a + b + c + $e }", "a"),
        "| a__h5 , b__h5 : c | a__h5 + b__h5 + c + a"
    );
    assert_eq!(
        hygienic(
            "($e:expr) => { match $e { Some(v) if v > 1 => S { v, n: v }, n => n } }",
            "v"
        ),
        "match v { Some ( v__h5 ) if v__h5 > 1 => S { v: v__h5 , n : v__h5 } , n__h5 => n__h5 }"
    );
    assert_eq!(
        hygienic("($n:ident) => { let $n = 1; for i in 0..2 { i } }", "i"),
        "let i = 1 ; for i__h5 in 0 .. 2 { i__h5 }"
    );
    assert_eq!(plain_name("x__h5"), "x");
    assert_eq!(plain_name("x__h"), "x__h");
    assert_eq!(plain_name("__h5"), "__h5");
}

#[test]
fn wrappers_of_items_are_known() {
    let wraps = |text: &str| rules(text).expect("the rules are good").only_wraps_items();
    assert!(wraps(
        "($($item:item)*) => { $( #[cfg(feature = \"rt\")] #[x] $item )* }"
    ));
    assert!(wraps("($($item:tt)*) => { $($item)* }"));
    assert!(!wraps(
        "($($item:item)*) => { $( $item impl X for Y {} )* }"
    ));
    assert!(!wraps("($t:ident) => { struct $t; }"));
    assert!(!wraps(
        "($($item:item)*) => { $( #[derive(Hash)] $item )* }"
    ));
    assert!(!wraps(
        "($item:item) => { #[cfg_attr(feature = \"serde\", derive(Serialize))] $item }"
    ));
}

#[test]
fn doc_comments_are_attributes() {
    let m = "($(#[$m:meta])+ $name:ident) => { $(#[$m])+ fn $name(); }";
    let want = "# [ doc = \"\" ] # [ x ] fn a ( ) ;";
    assert_eq!(expand(m, "/// Says.\n#[x] a"), want);
    assert_eq!(
        expand("($($t:tt)*) => { $($t)* }", "/** b */ a"),
        "# [ doc = \"\" ] a"
    );
    assert_eq!(
        expand("($i:item) => { $i }", "/// b\nstruct A;"),
        "# [ doc = \"\" ] struct A;"
    );
    assert_eq!(
        expand("($i:ident) => { m! { /// Own.\n $i } }", "a // b"),
        "m ! { # [ doc = \"\" ] a }"
    );
}

#[test]
fn an_empty_visibility_may_be_handed_on() {
    let fields = "({ $($v:vis $f:ident: $t:ty),+ $(,)? }) => { $($v $f;)+ }";
    assert_eq!(expand(fields, "{ a: A, pub b: B, }"), "a ; pub b ;");
    assert_eq!(
        expand("([$v:vis] $i:ident) => { $v struct $i; }", "[] A"),
        "struct A ;"
    );
}

#[test]
fn a_documented_item_stays_one() {
    let m = rules("($($i:item)*) => { inner! { $($i)* } }").expect("the rules are good");
    let call = call(
        "/// One.\nstruct A; /// Two.\nstruct B { c: D }",
        None,
        None,
    );
    let out = m.expand(call).expect("it fits");
    let lo = out.text.find('{').expect("it has braces") as u32 + 1;
    let span = Span::new(CALLER, lo, out.text.len() as u32 - 2);
    let again = rules("($($i:item)*) => { $($i |)* }").expect("the rules are good");
    let inner = Call {
        text: &out.text,
        span,
        tokens: span,
        origins: Some(&out.origins),
        mark: None,
    };
    let out = again.expand(inner).expect("it fits");
    assert_eq!(words(&out.text).matches('|').count(), 2, "{}", out.text);
}

#[test]
fn bad_rules_and_calls_end() {
    for text in [
        "(",
        "($x) => {}",
        "($x:nothing) => {}",
        "($($x:tt) => {}",
        "$",
        "($x:tt)",
        "() => { $(a)* }",
    ] {
        assert!(rules(text).is_err(), "{text}");
    }
    assert_eq!(expand("($($x:tt)*) => { $($x)* }", "( ]"), "Tokens");
    let deep = "|| ".repeat(5_000) + "x";
    assert_eq!(expand("($x:expr) => { 1 }", &deep), "NoMatch");
    let nested = "$(".repeat(100) + "a" + &")*".repeat(100);
    assert!(rules(&format!("({nested}) => {{}}")).is_err());
    let long = "x ".repeat(200_000);
    assert_eq!(
        expand("($($x:tt)*) => { $($x $x $x $x $x $x)* }", &long),
        "TooLong"
    );
    let endless = Origins {
        depth: RECURSION_LIMIT,
        ..Origins::default()
    };
    let out = rules("() => {}").and_then(|r| r.expand(call("", Some(&endless), None)));
    assert_eq!(out.err(), Some(Failure::TooDeep));
}
