//! What each attribute accepts, and what it says about each mistake.

use proc_macro2::{Span, TokenStream};
use proptest::prelude::*;

use super::*;

fn tokens(args: &str) -> TokenStream {
    args.parse().unwrap()
}

fn read<T>(reader: fn(TokenStream, Span) -> Parsed<T>, args: &str) -> (T, Vec<String>) {
    let (value, problems) = reader(tokens(args), Span::call_site());
    (value, problems.iter().map(ToString::to_string).collect())
}

fn fine<T>(reader: fn(TokenStream, Span) -> Parsed<T>, args: &str) -> T {
    let (value, problems) = read(reader, args);
    assert_eq!(problems, Vec::<String>::new(), "{args}");
    value
}

/// The problems must be these, in this order; a suggestion follows its message behind ` | `.
#[track_caller]
fn wrong<T>(reader: fn(TokenStream, Span) -> Parsed<T>, args: &str, expected: &[&str]) -> T {
    let (value, problems) = read(reader, args);
    let problems: Vec<_> = problems
        .iter()
        .map(|p| p.replace("\nhelp: ", " | "))
        .collect();
    assert_eq!(problems, expected, "{args}");
    value
}

fn names(terms: &[Spanned<Term>]) -> Vec<&str> {
    terms.iter().map(|term| term.value.as_str()).collect()
}

#[test]
fn a_tag_has_all_its_keys() {
    let read = fine(
        pii,
        r#"category = "user.contact.email", purposes = ["account", "marketing.newsletter",], never = ["marketing.sms"],
           collected_at = "checkout", subject = "customer", state = "pseudonymous", reason = r"because","#,
    );
    let tag = read.tag.unwrap();
    assert_eq!(tag.category.unwrap().value, "user.contact.email");
    assert_eq!(
        names(&tag.purposes.unwrap().value),
        ["account", "marketing.newsletter"]
    );
    assert_eq!(names(&tag.never), ["marketing.sms"]);
    assert_eq!(tag.collected_at.unwrap().value, "checkout");
    assert_eq!(tag.subject.unwrap().value, "customer");
    assert_eq!(tag.state.unwrap().value, State::Pseudonymous);
    assert_eq!(tag.reason.unwrap().value, "because");
    assert!(read.skip.is_none() && read.choice.is_none());
}

#[test]
fn absent_purposes_differ_from_none() {
    let tag = fine(pii, r#"category = "user.name""#).tag.unwrap();
    assert!(tag.purposes.is_none());
    let tag = fine(
        pii,
        r#"category = "user.name", purposes = [], reason = "never used""#,
    );
    assert!(tag.tag.unwrap().purposes.unwrap().value.is_empty());
}

#[test]
fn a_skip_stands_alone_but_for_its_reason() {
    let skip = fine(pii, r#"skip, reason = "public pen name""#)
        .skip
        .unwrap();
    assert_eq!(skip.reason.unwrap().value, "public pen name");
    assert!(fine(pii, "skip").skip.is_some());
    let read = wrong(
        pii,
        r#"skip, category = "user.name", guard = "marketing""#,
        &[
            "`skip` says that this is no personal data: `category` has no meaning beside it | remove `category` or `skip`",
            "`skip` says that this is no personal data: `guard` has no meaning beside it | remove `guard` or `skip`",
        ],
    );
    assert!(read.skip.is_some() && read.tag.is_none());
    wrong(
        pii,
        "skip = true",
        &["`skip` takes no value | write `skip`"],
    );
    wrong(
        pii,
        r#"skip reason = "x""#,
        &["a comma is missing before `reason` | write `, reason`"],
    );
}

#[test]
fn a_choice_may_be_personal_data_itself() {
    let choice = fine(pii, r#"guard = "marketing""#);
    assert!(choice.tag.is_none());
    let choice = choice.choice.unwrap();
    assert_eq!(choice.purpose.value, "marketing");
    assert!(!choice.refuses);
    let both = fine(
        pii,
        r#"guard = "marketing", refuses = true, category = "user.behavior""#,
    );
    assert!(both.choice.unwrap().refuses && both.tag.is_some());
    wrong(
        pii,
        r#"category = "user.name", refuses = true"#,
        &[
            "`refuses` has no meaning without `guard` | write `guard = \"…\"` with the purpose that is refused",
        ],
    );
    wrong(
        pii,
        r#"guard = "marketing", refuses"#,
        &["`refuses` has no value | write `refuses = true`"],
    );
    wrong(
        pii,
        r#"guard = "marketing", refuses = "yes""#,
        &["`refuses` is `true` or `false`, found a string | write `refuses = true`"],
    );
}

#[test]
fn a_tag_needs_a_category() {
    let message = "`pii` names no category | write `category = \"…\"`, or `#[pii(skip, reason = \"…\")]` for what is no personal data";
    wrong(pii, "", &[message]);
    wrong(pii, r#"purposes = ["account"]"#, &[message]);
    wrong(
        collects,
        r#"collected_at = "form""#,
        &["`collects` names no category | write `category = \"…\"`"],
    );
}

#[test]
fn a_misspelt_key_is_told_and_read_as_the_nearest() {
    let tag = wrong(
        pii,
        r#"catgeory = "user.name", purpose = ["account"]"#,
        &[
            "unknown key `catgeory` in `pii` | did you mean `category`?",
            "unknown key `purpose` in `pii` | did you mean `purposes`?",
        ],
    );
    let tag = tag.tag.unwrap();
    assert_eq!(tag.category.unwrap().value, "user.name");
    assert_eq!(names(&tag.purposes.unwrap().value), ["account"]);
    wrong(
        deidentifies,
        r#"to = "anonymous", with = "sha256""#,
        &["unknown key `with` in `deidentifies` | the keys of `deidentifies` are `to`, `arg`"],
    );
}

#[test]
fn all_mistakes_of_an_attribute_are_told_at_once() {
    wrong(
        pii,
        r#"category = "User.Name", category = "x", purposes = "account", state = "hashed", colour = 3"#,
        &[
            "`category` is given twice | keep one of them",
            "unknown key `colour` in `pii` | the keys of `pii` are `category`, `purposes`, `never`, `collected_at`, `subject`, `state`, `reason`, `skip`, `guard`, `refuses`",
            "the segment `User` of the term `User.Name` has upper-case letters: terms are lower case | write `category = \"user.name\"`",
            "`purposes` takes a list of quoted terms, found a string | write `purposes = [\"account\"]`",
            "there is no state `hashed` | the states are `identified`, `pseudonymous`, `aggregated`, `anonymous`",
        ],
    );
}

#[test]
fn a_category_is_one_quoted_term() {
    let cases = [
        (
            "category = user.contact.email",
            "the value of `category` lacks its quotes | write `category = \"user.contact.email\"`",
        ),
        (
            r#"category = ["user.name"]"#,
            "`category` takes one quoted term, not a list | write `category = \"user.name\"`",
        ),
        (
            r#"category = ["a", "b"]"#,
            "`category` takes one quoted term, not a list | write `category = \"…\"`",
        ),
        (
            "category",
            "`category` has no value | write `category = \"…\"`",
        ),
        (
            "category = ",
            "`category` has no value | write `category = \"…\"`",
        ),
        (
            r#"category = "  ""#,
            "`category` is empty | write `category = \"…\"`",
        ),
        (
            "category = 7",
            "`category` takes one quoted term, found a number | write `category = \"…\"`",
        ),
        (
            "category = true",
            "`category` takes one quoted term, found `true` | write `category = \"…\"`",
        ),
        (
            "category = b\"x\"",
            "`category` takes one quoted term, found `b\"x\"` | write `category = \"…\"`",
        ),
        (
            r#"category("user.name")"#,
            "`=` is expected between `category` and its value | write `category = \"user.name\"`",
        ),
        (
            r#"category: "user.name""#,
            "`=` is expected between `category` and its value | write `category = \"user.name\"`",
        ),
        (
            r#"category == "user.name""#,
            "`=` is expected between `category` and its value | write `category = \"user.name\"`",
        ),
    ];
    for (args, expected) in cases {
        wrong(pii, args, &[expected]);
    }
    wrong(
        pii,
        r#""user.name""#,
        &["`pii` takes no value without a key | write `category = \"user.name\"`"],
    );
}

#[test]
fn purposes_are_a_list_of_quoted_terms() {
    let cases: &[(&str, &[&str])] = &[
        (
            r#"purposes = "account, marketing""#,
            &[
                "`purposes` takes a list of quoted terms, found a string | write `purposes = [\"account\", \"marketing\"]`",
            ],
        ),
        (
            r#"purposes = ("account", "marketing")"#,
            &[
                "`purposes` takes a list in square brackets | write `purposes = [\"account\", \"marketing\"]`",
            ],
        ),
        (
            "purposes = account",
            &[
                "`purposes` takes a list of quoted terms, found `account` | write `purposes = [\"account\"]`",
            ],
        ),
        (
            r#"purposes = ["account, marketing"]"#,
            &["each term in `purposes` has its own quotes | write `\"account\", \"marketing\"`"],
        ),
        (
            r#"purposes = [a.b, "c", "d" "e", 3, ["f"], "", "c", G]"#,
            &[
                "a term in `purposes` lacks its quotes | write `\"a.b\"`",
                "`purposes` takes quoted terms, found `\"d\"\"e\"`",
                "`purposes` takes quoted terms, found a number",
                "`purposes` is one list of quoted terms, without inner lists",
                "a term in `purposes` is empty | remove it",
                "`c` stands twice in `purposes` | remove one of them",
                "a term in `purposes` lacks its quotes | write `\"G\"`",
            ],
        ),
        (
            r#"purposes = ["a",, "b"]"#,
            &["a term is missing in `purposes` | remove a comma"],
        ),
        (
            "purposes = []",
            &[
                "`purposes = []` allows nothing, and needs a reason | write `purposes = [], reason = \"…\"`, or leave `purposes` out: the policy decides then",
            ],
        ),
        (
            "never = []",
            &["`never = []` forbids nothing | remove it, or name a purpose"],
        ),
        (
            r#"purposes = ["marketing.sms"], never = ["marketing"]"#,
            &[
                "`marketing.sms` is allowed by `purposes` and forbidden by `never = [\"marketing\"]` | a prohibition always wins: remove one of them",
            ],
        ),
    ];
    for (args, expected) in cases {
        wrong(pii, &format!(r#"category = "user", {args}"#), expected);
    }
}

#[test]
fn what_was_meant_as_a_list_is_read_but_never_as_an_empty_one() {
    let purposes = |args: &str| {
        let (read, problems) = read(pii, args);
        assert!(!problems.is_empty());
        let purposes = read.tag.unwrap().purposes;
        purposes.map(|list| {
            list.value
                .iter()
                .map(|t| t.value.to_string())
                .collect::<Vec<_>>()
        })
    };
    assert_eq!(
        purposes(r#"category = "c", purposes = "a, b""#),
        Some(vec!["a".to_owned(), "b".to_owned()])
    );
    assert_eq!(purposes(r#"category = "c", purposes = """#), None);
    assert_eq!(purposes(r#"category = "c", purposes = [3]"#), None);
    assert_eq!(purposes(r#"category = "c", purposes = 3"#), None);
}

#[test]
fn commas_are_where_they_belong() {
    wrong(
        pii,
        r#"category = "user.name" purposes = ["account"] skipped"#,
        &[
            "a comma is missing before `purposes` | write `, purposes`",
            "a comma is missing before `skipped` | write `, skipped`",
            "unknown key `skipped` in `pii` | did you mean `skip`?",
        ],
    );
    wrong(
        pii,
        r#", category = "user.name",,"#,
        &[
            "nothing stands before this comma",
            "nothing stands before this comma",
        ],
    );
}

#[test]
fn a_purpose_is_one_quoted_term() {
    assert_eq!(
        fine(purpose, r#""marketing.newsletter""#).unwrap().value,
        "marketing.newsletter"
    );
    assert_eq!(fine(serves, r#""marketing","#).unwrap().value, "marketing");
    wrong(
        purpose,
        "",
        &["`purpose` names no purpose | write `#[purpose(\"…\")]`"],
    );
    wrong(
        serves,
        "",
        &["`serves!` names no purpose | write `serves!(\"…\");`"],
    );
    wrong(
        purpose,
        "marketing",
        &["the value of `purpose` lacks its quotes | write `purpose(\"marketing\")`"],
    );
    wrong(
        serves,
        "marketing.newsletter",
        &["the value of `serves!` lacks its quotes | write `serves!(\"marketing.newsletter\")`"],
    );
    wrong(
        purpose,
        r#"name = "marketing""#,
        &["`purpose` takes one quoted term and no keys | write `purpose(\"marketing\")`"],
    );
    wrong(
        purpose,
        r#""marketing", "account""#,
        &["`purpose` takes one term | keep one of them"],
    );
    wrong(
        purpose,
        r#"["marketing"]"#,
        &["`purpose` takes one quoted term, not a list | write `purpose(\"marketing\")`"],
    );
    wrong(
        purpose,
        r#""marketing.News""#,
        &[
            "the segment `News` of the term `marketing.News` has upper-case letters: terms are lower case | write `purpose(\"marketing.news\")`",
        ],
    );
}

#[test]
fn inputs_are_named_or_counted() {
    let collects_param = |args: &str| fine(collects, args).param.unwrap().value;
    assert_eq!(
        collects_param(r#"category = "user.contact.email", param = "email""#),
        Arg::Name("email".to_owned())
    );
    assert_eq!(
        collects_param(r#"category = "user", param = 2"#),
        Arg::Position(2)
    );
    let cases = [
        (
            "param = email",
            "the value of `param` lacks its quotes | write `param = \"email\"`",
        ),
        (
            "param = 0",
            "positions are counted from 1, without the receiver | write `param = 1`, or `param = \"self\"` for the receiver",
        ),
        (
            "param = \"2\"",
            "`2` is no parameter's name | write `param = 2`",
        ),
        (
            "param = \"form.email\"",
            "`form.email` is no parameter's name | write a name bound by the parameter, or its position: `param = 1`",
        ),
    ];
    for (args, expected) in cases {
        wrong(
            collects,
            &format!("category = \"user\", {args}"),
            &[expected],
        );
    }
}

#[test]
fn deidentifying_lowers_the_state() {
    let read = fine(deidentifies, r#"to = "aggregated", arg = "self""#);
    assert_eq!(read.to.unwrap().value, State::Aggregated);
    assert_eq!(read.arg.unwrap().value, Arg::Name("self".to_owned()));
    let states = "write `to = \"pseudonymous\"`, `\"aggregated\"` or `\"anonymous\"`";
    wrong(
        deidentifies,
        "",
        &[&format!(
            "`deidentifies` does not say to which state | {states}"
        )],
    );
    wrong(
        deidentifies,
        r#"to = "identified""#,
        &[&format!(
            "what is `identified` has not been de-identified | {states}"
        )],
    );
    wrong(
        deidentifies,
        r#"to = "pseudonymized""#,
        &["there is no state `pseudonymized` | did you mean `pseudonymous`?"],
    );
    wrong(
        deidentifies,
        r#""anonymous""#,
        &["`deidentifies` takes no value without a key | write `to = \"anonymous\"`"],
    );
}

#[test]
fn a_guard_asks_about_one_purpose() {
    let read = fine(
        guard,
        r#""marketing", subject = "user", refuses = true, yields = true"#,
    );
    assert_eq!(read.purpose.unwrap().value, "marketing");
    assert_eq!(read.subject.unwrap().value, Arg::Name("user".to_owned()));
    assert!(read.refuses && read.yields);
    assert_eq!(
        fine(guard, r#"purpose = "marketing""#)
            .purpose
            .unwrap()
            .value,
        "marketing"
    );
    assert_eq!(
        fine(guard, "purpose_arg = 1").purpose_arg.unwrap().value,
        Arg::Position(1)
    );
    wrong(
        guard,
        "",
        &[
            "`guard` names no purpose | write `#[guard(\"…\")]`, or `purpose_arg = \"…\"` with the parameter that holds it",
        ],
    );
    wrong(
        guard,
        r#""marketing", purpose_arg = "purpose""#,
        &["`guard` has a purpose and a `purpose_arg` | keep one of them"],
    );
    wrong(
        guard,
        "marketing",
        &["the value of `guard` lacks its quotes | write `guard(\"marketing\")`"],
    );
    wrong(
        guard,
        r#""marketing", "account""#,
        &["`guard` takes one term | keep one of them"],
    );
}

#[test]
fn an_exception_names_its_rule_and_reason() {
    let read = fine(
        except,
        r#"rule = "unconsented-use", purpose = "operations.logging", data = "shop::Customer::email", reason = "off in releases",
           owner = "privacy@shop.example", until = "2027-06-30""#,
    );
    assert_eq!(read.rule.unwrap().value, "unconsented-use");
    assert_eq!(read.data.unwrap().value, "shop::Customer::email");
    assert_eq!(read.until.unwrap().value.to_string(), "2027-06-30");
    wrong(
        except,
        "",
        &[
            "`except` names no rule | write `rule = \"unconsented-use\"`",
            "`except` gives no reason | write `reason = \"…\"`: who reads this next will ask",
        ],
    );
    let cases = [
        (
            r#"until = "30.06.2027""#,
            "a date is written year-month-day: `2027-06-30` | write `until = \"2027-06-30\"`",
        ),
        (
            "until = 2027-06-30",
            "the value of `until` lacks its quotes | write `until = \"2027-06-30\"`",
        ),
        (
            r#"until = "2027-02-30""#,
            "`2027-02-30` is not a date: the month's days are 01 to 28",
        ),
        (r#"owner = "" "#, "`owner` is empty | write `owner = \"…\"`"),
        (
            r#"data = ["a"]"#,
            "`data` takes a quoted text, not a list | write `data = \"a\"`",
        ),
    ];
    for (args, expected) in cases {
        wrong(
            except,
            &format!(r#"rule = "x", reason = "y", {args}"#),
            &[expected],
        );
    }
    wrong(
        except,
        r#"rule = "unconsented_use", reason = " ""#,
        &[
            "`unconsented_use` is no rule's name: they are lower-case words joined by `-` | write `rule = \"unconsented-use\"`",
            "`reason` is empty | write `reason = \"…\"`",
        ],
    );
}

#[test]
fn comments_say_the_same() {
    let comment = |text: &str| {
        let (value, problems) = except_comment(text)?;
        Some((
            value.rule.map(|rule| rule.value),
            problems.into_iter().map(|p| p.message).collect::<Vec<_>>(),
        ))
    };
    let fine = Some((Some("unread-file".to_owned()), vec![]));
    assert_eq!(
        comment(r#"// consent: except(rule = "unread-file", reason = "r")"#),
        fine
    );
    assert_eq!(
        comment(r#"/* consent:except (rule = "unread-file", reason = "r") */"#),
        fine
    );
    assert_eq!(
        comment(
            "// consent: except(\n    //   rule = \"unread-file\",\r\n  // reason = \"r\",\n//)"
        ),
        fine
    );
    for prose in [
        "// consent: ask again before this",
        "// consent is needed (see the docs)",
        "// consent: except for minors",
        "// consent:",
        "//",
        "",
        "// we have consent: except(…)",
    ] {
        assert_eq!(comment(prose), None, "{prose}");
    }
    let wrong = |text: &str| comment(text).unwrap().1;
    assert_eq!(
        wrong("// consent: exept(rule = \"a\", reason = \"r\")"),
        ["a comment cannot say `exept` to consent, only `except`"]
    );
    assert_eq!(
        wrong("// consent: except"),
        ["`except` names no rule", "`except` gives no reason"]
    );
    assert_eq!(
        wrong("// consent: except(rule = \"a\", reason = \"r\") for now"),
        ["nothing may follow the exception in its comment"]
    );
    for open in [
        "// consent: except(rule = \"a",
        "// consent: except(rule = \"a\"",
        "// consent: except(]",
    ] {
        assert_eq!(
            wrong(open),
            ["a bracket or a quote of this exception is not closed"],
            "{open}"
        );
    }
}

#[test]
fn invisible_groups_are_looked_through() {
    use proc_macro2::{Delimiter, Group, TokenTree};
    let invisible = |text: &str| TokenTree::Group(Group::new(Delimiter::None, tokens(text)));
    let mut args = TokenStream::new();
    args.extend([
        invisible("category"),
        TokenTree::Punct(proc_macro2::Punct::new('=', proc_macro2::Spacing::Alone)),
        TokenTree::Group(Group::new(
            Delimiter::None,
            invisible("\"user.name\"").into(),
        )),
    ]);
    args.extend(tokens(", purposes = "));
    let list = TokenStream::from_iter([
        invisible("\"a\""),
        tokens(",").into_iter().next().unwrap(),
        invisible("\"b\""),
    ]);
    args.extend([invisible("[]"), tokens(",").into_iter().next().unwrap()]);
    args.extend(tokens("never ="));
    args.extend([TokenTree::Group(Group::new(Delimiter::Bracket, list))]);
    args.extend(tokens(", reason = \"r\""));
    let (value, problems) = pii(args, Span::call_site());
    assert!(problems.is_empty(), "{problems:?}");
    let tag = value.tag.unwrap();
    assert_eq!(tag.category.unwrap().value, "user.name");
    assert_eq!(tag.purposes.unwrap().value.len(), 0);
    assert_eq!(names(&tag.never), ["a", "b"]);
}

#[test]
fn arguments_stand_in_parentheses() {
    let said = |rest: &str| {
        let (args, problems) = arguments(tokens(rest), "pii", Span::call_site());
        (
            args.to_string(),
            problems.first().map(|p| p.suggestion.clone().unwrap()),
        )
    };
    assert_eq!(said("(skip)"), ("skip".to_owned(), None));
    assert_eq!(said(""), (String::new(), None));
    assert_eq!(
        said("[skip]"),
        ("skip".to_owned(), Some("write `pii(…)`".to_owned()))
    );
    assert_eq!(
        said("= \"user.name\""),
        (
            String::new(),
            Some("write `#[pii(category = \"user.name\")]`".to_owned())
        )
    );
}

proptest! {
    /// Nothing that parses as tokens, and no comment, makes a reader panic.
    #[test]
    fn no_arguments_panic(parts in proptest::collection::vec(
        prop_oneof![
            Just("category"), Just("purposes"), Just("skip"), Just("guard"), Just("until"), Just("rule"), Just("to"),
            Just("param"), Just("="), Just(","), Just(":"), Just("::"), Just("."), Just("-"), Just("\"a.b\""),
            Just("\"\""), Just("\"2027-02-30\""), Just("7"), Just("-1"), Just("1e9"), Just("true"), Just("[]"),
            Just("[\"a\", 3]"), Just("('x')"), Just("{}"), Just("'a"), Just("r#type"), Just("#"), Just("b\"x\""),
        ],
        0..12,
    )) {
        let text = parts.join(" ");
        if let Ok(args) = text.parse::<TokenStream>() {
            let at = Span::call_site();
            pii(args.clone(), at);
            purpose(args.clone(), at);
            serves(args.clone(), at);
            collects(args.clone(), at);
            deidentifies(args.clone(), at);
            guard(args.clone(), at);
            except(args.clone(), at);
            arguments(args, "pii", at);
        }
        except_comment(&format!("// consent: except({text})"));
    }

    #[test]
    fn no_comment_panics(text in "[/*! ]{0,4}consent ?: ?\\PC{0,40}") {
        except_comment(&text);
    }

    /// What is suggested for a faulty term is a term.
    #[test]
    fn suggested_terms_are_terms(text in "[a-zA-Z0-9._: /-]{0,20}") {
        if let Err(error) = Term::parse(&text) && let Some(right) = error.suggestion {
            prop_assert!(Term::parse(&right).is_ok());
        }
    }
}
