//! What the verdict must be, by example and by law.

use consent_policy::verdict::{
    Because, Clause, Decision, Label, Tag, Use, UsePurpose, consented, excesses, verdict,
};
use consent_policy::{Policy, State, Term};
use proptest::prelude::*;

fn term(text: &str) -> Term {
    Term::parse(text).expect("a term")
}

fn policy(text: &str) -> Policy {
    Policy::parse("consent.toml", text).unwrap_or_else(|errors| panic!("{errors}"))
}

fn tag(category: &str) -> Tag {
    Tag {
        category: term(category),
        purposes: None,
        never: Vec::new(),
        collected_at: None,
    }
}

fn email(purposes: &[&str]) -> Tag {
    Tag {
        purposes: Some(purposes.iter().map(|purpose| term(purpose)).collect()),
        ..tag("user.contact.email")
    }
}

fn named(purpose: &str) -> Use {
    with(UsePurpose::Named(term(purpose)))
}

fn with(purpose: UsePurpose) -> Use {
    Use {
        kind: None,
        purpose,
        recipient: None,
        touch: false,
    }
}

/// The rule, or `ok`.
fn rule(tag: &Tag, usage: &Use, policy: &Policy) -> &'static str {
    let state = State::Identified;
    match verdict(Label { tag, state }, usage, policy) {
        Decision::Permitted => "ok",
        Decision::Finding(finding) => finding.first.rule,
    }
}

const SHOP: &str = r#"
[collected]
checkout = "Checkout"
newsletter-form = "Newsletter"
[purposes.account]
text = "We use your e-mail address to run your account."
data = ["user.contact", "user.name"]
[purposes.marketing]
text = "We advertise."
[purposes.marketing.newsletter]
data = ["user.contact.email"]
from = ["newsletter-form"]
[purposes.marketing.post]
[purposes.measurement]
without-consent = "aggregated"
[[never]]
text = "Health data is never given to advertisers."
data = ["user.health_and_medical"]
purposes = ["marketing.newsletter"]
[[never]]
data = ["user.biometric"]
[[never]]
data = ["user.name"]
kinds = ["http"]
"#;

#[test]
fn a_use_without_a_purpose_is_a_gap() {
    let policy = policy(SHOP);
    assert_eq!(
        rule(&email(&["account"]), &with(UsePurpose::Undeclared), &policy),
        "undeclared-use"
    );
}

#[test]
fn a_parent_consents_to_its_children_and_not_the_reverse() {
    let policy = policy(SHOP);
    assert_eq!(
        rule(
            &email(&["marketing"]),
            &named("marketing.newsletter"),
            &policy
        ),
        "ok"
    );
    assert_eq!(
        rule(
            &email(&["marketing.newsletter"]),
            &named("marketing"),
            &policy
        ),
        "unconsented-use"
    );
    assert_eq!(
        rule(
            &email(&["marketing.newsletter"]),
            &named("marketing.post"),
            &policy
        ),
        "unconsented-use"
    );
}

#[test]
fn the_policy_consents_where_the_tag_names_no_purpose() {
    let policy = policy(SHOP);
    let email = tag("user.contact.email");
    assert_eq!(
        consented(&email, &policy),
        [term("account")],
        "a tag without a collection point satisfies no `from`"
    );
    let from_form = Tag {
        collected_at: Some(term("newsletter-form")),
        ..email.clone()
    };
    assert_eq!(
        consented(&from_form, &policy),
        [term("account"), term("marketing.newsletter")]
    );
    let from_checkout = Tag {
        collected_at: Some(term("checkout")),
        ..email.clone()
    };
    assert_eq!(
        rule(&from_checkout, &named("marketing.newsletter"), &policy),
        "unconsented-use"
    );
    assert_eq!(rule(&tag("user.contact"), &named("account"), &policy), "ok");
    assert_eq!(
        rule(&tag("user"), &named("account"), &policy),
        "unconsented-use",
        "only a part of `user` is covered"
    );
    assert!(consented(&tag("user.device"), &policy).is_empty());
}

#[test]
fn a_finding_names_the_lines_that_decided() {
    let policy = policy(SHOP);
    let email = Tag {
        collected_at: Some(term("checkout")),
        ..tag("user.contact.email")
    };
    let label = Label {
        tag: &email,
        state: State::Identified,
    };
    let Decision::Finding(finding) = verdict(label, &named("marketing.newsletter"), &policy) else {
        panic!("permitted");
    };
    let first = finding.first;
    assert_eq!(first.clause, Clause::Consented);
    assert_eq!(first.text, "consent was given for `account` only");
    let lines: Vec<_> = first
        .because
        .iter()
        .map(|because| match because {
            Because::Policy(span) => policy.files.text(*span),
            Because::TagCategory => "category",
            Because::TagCollectedAt => "collected_at",
            _ => "?",
        })
        .collect();
    let expected = [
        "category",
        "[\"newsletter-form\"]",
        "collected_at",
        "[\"user.contact\", \"user.name\"]",
        "\"We advertise.\"",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_prohibition_holds_up_and_down() {
    let policy = policy(SHOP);
    let never = Tag {
        never: vec![term("marketing.newsletter")],
        ..email(&["marketing"])
    };
    assert_eq!(
        rule(&never, &named("marketing.newsletter"), &policy),
        "prohibited-use"
    );
    assert_eq!(
        rule(&never, &named("marketing"), &policy),
        "prohibited-use",
        "it might be the newsletter"
    );
    assert_eq!(rule(&never, &named("marketing.post"), &policy), "ok");
    assert_eq!(
        rule(&never, &with(UsePurpose::Any), &policy),
        "ok",
        "post is left"
    );
    let all = Tag {
        never: vec![term("marketing")],
        ..never
    };
    assert_eq!(
        rule(&all, &with(UsePurpose::Any), &policy),
        "prohibited-use",
        "nothing is left"
    );
}

#[test]
fn the_policy_prohibits_whatever_the_tag_says() {
    let policy = policy(SHOP);
    let health = Tag {
        purposes: Some(vec![term("marketing")]),
        ..tag("user.health_and_medical.treatment")
    };
    let label = Label {
        tag: &health,
        state: State::Identified,
    };
    let Decision::Finding(finding) = verdict(label, &named("marketing.newsletter"), &policy) else {
        panic!("permitted");
    };
    assert_eq!(
        finding.first.text,
        "Health data is never given to advertisers."
    );
    assert!(finding.later.is_empty());
    let face = Tag {
        purposes: Some(vec![term("account")]),
        ..tag("user.biometric.facial")
    };
    assert_eq!(rule(&face, &named("account"), &policy), "prohibited-use");
    assert_eq!(
        rule(&face, &with(UsePurpose::Any), &policy),
        "prohibited-use"
    );
    assert_eq!(
        rule(&tag("user.name"), &named("account"), &policy),
        "ok",
        "what is not checked yet forbids nothing"
    );
}

#[test]
fn any_purpose_will_do_if_one_is_consented() {
    let policy = policy(SHOP);
    assert_eq!(
        rule(&email(&["account"]), &with(UsePurpose::Any), &policy),
        "ok"
    );
    assert_eq!(
        rule(&email(&[]), &with(UsePurpose::Any), &policy),
        "unconsented-use"
    );
}

#[test]
fn values_that_tell_little_need_no_consent_where_the_purpose_says_so() {
    let policy = policy(SHOP);
    let email = email(&[]);
    let decide = |state| verdict(Label { tag: &email, state }, &named("measurement"), &policy);
    assert_eq!(decide(State::Aggregated), Decision::Permitted);
    assert_ne!(decide(State::Pseudonymous), Decision::Permitted);
}

#[test]
fn a_touch_is_judged_by_consent_only() {
    let policy = policy(SHOP);
    let touch = |purpose: &str| Use {
        touch: true,
        ..named(purpose)
    };
    assert_eq!(
        rule(&email(&["account"]), &touch("marketing"), &policy),
        "unconsented-use"
    );
    assert_eq!(rule(&email(&["account"]), &touch("account"), &policy), "ok");
    let undeclared = Use {
        touch: true,
        ..with(UsePurpose::Undeclared)
    };
    assert_eq!(rule(&email(&["account"]), &undeclared, &policy), "ok");
}

#[test]
fn a_tag_may_name_more_than_the_policy_allows() {
    let policy = policy(SHOP);
    let address = Tag {
        purposes: Some(vec![term("account"), term("marketing.newsletter")]),
        ..tag("user.contact.address")
    };
    let texts: Vec<_> = excesses(&address, &policy)
        .into_iter()
        .map(|excess| (excess.idx, excess.text))
        .collect();
    assert_eq!(
        texts,
        [
            (1, "`marketing.newsletter` is not for `user.contact.address`".to_owned()),
            (1, "`marketing.newsletter` may only draw on some collection points, and the tag names none".to_owned()),
        ]
    );
    assert_eq!(
        excesses(&email(&["marketing"]), &policy),
        [],
        "a purpose without `data` has to be named"
    );
}

fn any_term() -> impl Strategy<Value = Term> {
    prop::collection::vec(prop::sample::select(vec!["a", "b", "c"]), 1..4)
        .prop_map(|segments| term(&segments.join(".")))
}

fn any_use() -> impl Strategy<Value = Use> {
    prop_oneof![
        any_term().prop_map(UsePurpose::Named),
        Just(UsePurpose::Any),
        Just(UsePurpose::Undeclared),
    ]
    .prop_map(with)
}

fn any_tag() -> impl Strategy<Value = Tag> {
    let terms = || prop::collection::vec(any_term(), 0..3);
    (
        any_term(),
        prop::option::of(terms()),
        terms(),
        prop::option::of(prop::sample::select(vec!["x", "y"])),
    )
        .prop_map(|(category, purposes, never, collected_at)| Tag {
            category,
            purposes,
            never,
            collected_at: collected_at.map(term),
        })
}

/// Purposes over `a`, `b`, `c` with `data` and `from`, and prohibitions.
fn any_policy() -> impl Strategy<Value = String> {
    let list = |terms: &[Term]| {
        terms
            .iter()
            .map(|term| format!("\"{term}\""))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let purposes = prop::collection::btree_map(
        any_term(),
        (
            prop::option::of(prop::collection::vec(any_term(), 0..3)),
            prop::option::of(prop::sample::subsequence(vec![term("x"), term("y")], 0..=2)),
        ),
        0..5,
    );
    let never = prop::collection::vec(
        (
            prop::collection::vec(any_term(), 1..3),
            prop::option::of(prop::collection::vec(any_term(), 1..3)),
        ),
        0..2,
    );
    (purposes, never).prop_map(move |(purposes, never)| {
        let mut text = "[collected]\nx = \"X\"\ny = \"Y\"\n".to_owned();
        for (purpose, (data, from)) in purposes {
            text += &format!("[purposes.{purpose}]\n");
            if let Some(data) = data {
                text += &format!("data = [{}]\n", list(&data));
            }
            if let Some(from) = from {
                text += &format!("from = [{}]\n", list(&from));
            }
        }
        for (data, purposes) in never {
            text += &format!("[[never]]\ndata = [{}]\n", list(&data));
            if let Some(purposes) = purposes {
                text += &format!("purposes = [{}]\n", list(&purposes));
            }
        }
        for a in ["a", "b", "c"] {
            for b in ["a", "b", "c"] {
                for c in ["a", "b", "c"] {
                    text += &format!("[categories.{a}.{b}.{c}]\n");
                }
            }
        }
        text
    })
}

/// The policy with every purpose of `a.b.c` declared, so that any of them is known.
fn complete(text: &str) -> Policy {
    let with_vocabulary = format!("vocabularies = [\"test@1\"]\n{text}");
    policy(&with_vocabulary)
}

proptest! {
    #[test]
    fn a_wider_consent_never_adds_a_violation(
        text in any_policy(), tag in any_tag(), more in any_term(), usage in any_use(),
    ) {
        let policy = complete(&text);
        let mut named = consented(&tag, &policy);
        let narrow = Tag { purposes: Some(named.clone()), ..tag };
        named.push(more);
        let wide = Tag { purposes: Some(named), ..narrow.clone() };
        if rule(&narrow, &usage, &policy) == "ok" {
            prop_assert_eq!(rule(&wide, &usage, &policy), "ok");
        }
    }

    #[test]
    fn a_wider_purpose_never_adds_a_violation(
        text in any_policy(), tag in any_tag(), purpose in any_term(), usage in any_use(),
    ) {
        let narrow = complete(&text);
        let mut wide = narrow.clone();
        if let Some(purpose) = wide.purposes.get_mut(&purpose) {
            purpose.from = None;
        }
        if rule(&tag, &usage, &narrow) == "ok" {
            prop_assert_eq!(rule(&tag, &usage, &wide), "ok");
        }
    }

    #[test]
    fn a_prohibition_beats_a_consent(text in any_policy(), tag in any_tag(), purpose in any_term()) {
        let policy = complete(&text);
        let tag = Tag { purposes: Some(vec![purpose.clone()]), never: vec![purpose.clone()], ..tag };
        for usage in [UsePurpose::Named(purpose.clone()), UsePurpose::Any] {
            prop_assert_eq!(rule(&tag, &with(usage), &policy), "prohibited-use");
        }
        for parent in purpose.ancestors() {
            prop_assert_eq!(rule(&tag, &with(UsePurpose::Named(parent)), &policy), "prohibited-use");
        }
    }

    #[test]
    fn consent_goes_down_and_not_up(purpose in any_term(), child in any_term(), category in any_term()) {
        let policy = complete("");
        let child = term(&format!("{purpose}.{child}"));
        let tag = |purpose: &Term| Tag { purposes: Some(vec![purpose.clone()]), ..tag(category.as_str()) };
        prop_assert_eq!(rule(&tag(&purpose), &named(child.as_str()), &policy), "ok");
        prop_assert_eq!(rule(&tag(&child), &named(purpose.as_str()), &policy), "unconsented-use");
    }

    #[test]
    fn the_same_question_has_the_same_answer(text in any_policy(), tag in any_tag(), usage in any_use()) {
        let label = Label { tag: &tag, state: State::Identified };
        let first = verdict(label, &usage, &complete(&text));
        prop_assert_eq!(first, verdict(label, &usage, &complete(&text)));
    }
}
