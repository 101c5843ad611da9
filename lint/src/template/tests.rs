use std::sync::Arc;

use super::{Grammar, Seg, printed};

/// The paths that a template prints, as `users[].name`; `all`, where that is not known.
fn shown(grammar: Grammar, text: &str) -> String {
    let load = |name: &str| -> Option<Arc<str>> {
        let text = match name {
            "base.html" => {
                "<h1>{% block title %}{{ site }}{% endblock %}</h1>{% block body %}{{ secret }}{% endblock %}"
            }
            "card.html" => "{{ user.name }}",
            "again.html" => "{% include \"again.html\" %}",
            "card" => "{{name}}",
            _ => return None,
        };
        Some(text.into())
    };
    let found = printed(grammar, text, &load);
    if found.all {
        return "all".to_owned();
    }
    let path = |p: &Vec<Seg>| {
        p.iter().fold(String::new(), |text, seg| match seg {
            Seg::Name(name) if text.is_empty() => name.clone(),
            Seg::Name(name) => format!("{text}.{name}"),
            Seg::Item => format!("{text}[]"),
        })
    };
    found.paths.iter().map(path).collect::<Vec<_>>().join(" ")
}

fn jinja(text: &str) -> String {
    shown(Grammar::Jinja, text)
}

fn handlebars(text: &str) -> String {
    shown(Grammar::Handlebars, text)
}

#[test]
fn a_template_prints_what_stands_between_its_braces() {
    assert_eq!(
        jinja("Hello {{ user.email }}, {{- count + 1 -}}!"),
        "count user.email"
    );
    assert_eq!(
        jinja("{{ user[\"email\"] }} {{ users[0].name }} {{ self.title }}"),
        "title user.email users[].name"
    );
    assert_eq!(
        jinja("{# {{ secret }} #}{% raw %}{{ secret }}{% endraw %} { plain } {{ \"}}\" }}{{ a }}"),
        "a"
    );
    assert_eq!(jinja("{{ a }} {{ b"), "all");
    assert_eq!(jinja(""), "");
}

#[test]
fn branching_and_counting_print_nothing() {
    assert_eq!(
        jinja("{% if user.email == other and not banned %}{{ name }}{% elif x %}y{% endif %}"),
        "name"
    );
    assert_eq!(
        jinja("{{ users|length }} {{ users.len() }} {{ email == other }} {{ email is defined }}"),
        ""
    );
    assert_eq!(
        jinja("{{ name if admin else nick }} {{ title or email }}"),
        "email name nick title"
    );
}

#[test]
fn filters_and_methods_pass_on_what_they_are_given() {
    assert_eq!(
        jinja("{{ email|upper|default(value = fallback) }}"),
        "email fallback"
    );
    assert_eq!(
        jinja("{{ user.name() }} {{ helpers::show(user, 1) }} {{ card(person) }}"),
        "person user"
    );
    assert_eq!(
        jinja("{{ users | map(attribute=\"address.city\") | join(\", \") }}"),
        "users[].address.city"
    );
}

#[test]
fn names_that_a_template_binds_are_what_they_were_bound_to() {
    assert_eq!(
        jinja("{% for u in users %}{{ loop.index }}{{ u.name }}{% endfor %}{{ u }}"),
        "u users[].name"
    );
    assert_eq!(
        jinja("{% for (i, u) in users.iter().enumerate() %}{{ i }}{{ u.name }}{% endfor %}"),
        "users[].name"
    );
    assert_eq!(jinja("{% for k, v in map %}{{ k }}{% endfor %}"), "map[]");
    assert_eq!(jinja("{% set mail = user.email %}{{ mail }}"), "user.email");
    assert_eq!(jinja("{% let p = user.profile() %}{{ p.city }}"), "user");
    assert_eq!(
        jinja("{% if let Some(mail) = user.email %}{{ mail }}{% endif %}"),
        "user.email"
    );
    assert_eq!(
        jinja(
            "{% match state %}{% when Some with (mail) %}{{ mail }}{% when None %}{{ x }}{% endmatch %}"
        ),
        "state x"
    );
    assert_eq!(
        jinja("{% with a = user %}{{ a.id }}{% endwith %}"),
        "user.id"
    );
}

#[test]
fn templates_are_made_of_templates() {
    assert_eq!(
        jinja("{% for user in users %}{% include \"card.html\" %}{% endfor %}"),
        "users[].name"
    );
    assert_eq!(
        jinja("{% extends \"base.html\" %}{% block body %}{{ email }}{% endblock %}"),
        "email site"
    );
    assert_eq!(jinja("{% include \"missing.html\" %}"), "all");
    assert_eq!(jinja("{% include \"again.html\" %}"), "all");
    assert_eq!(
        jinja("{% macro row(user) %}{{ user.name }}{% endmacro %}{{ row(person) }}"),
        "person"
    );
}

#[test]
fn what_is_not_understood_may_print_all() {
    assert_eq!(jinja("{% frobnicate x %}"), "all");
    assert_eq!(jinja("{{ a \u{1f600} }}"), "all");
    assert_eq!(jinja(&format!("{{{{ {}a }}}}", "(".repeat(500))), "all");
    assert_eq!(jinja(&format!("{{{{ {}a }}}}", "-".repeat(5000))), "a");
}

#[test]
fn handlebars_has_a_context() {
    assert_eq!(
        handlebars("{{email}} {{{user.name}}} {{!-- {{x}} --}}{{! y }}"),
        "email user.name"
    );
    assert_eq!(
        handlebars("{{#each users}}{{name}}{{this.mail}}{{../site}}{{@index}}{{/each}}{{x}}"),
        "site users[].mail users[].name x"
    );
    assert_eq!(
        handlebars("{{#each users as |u|}}{{u.name}}{{/each}}"),
        "users[].name"
    );
    assert_eq!(
        handlebars("{{#with user}}{{name}}{{/with}}{{#if admin}}{{a}}{{else}}{{b}}{{/if}}"),
        "a b user.name"
    );
    assert_eq!(
        handlebars("{{upper email}} {{link \"text\" url=page.url}}"),
        "email page.url"
    );
    assert_eq!(
        handlebars("{{> card user}} {{> \"card\"}}"),
        "name user.name"
    );
    assert_eq!(handlebars("{{> missing}}"), "all");
}
