//! What each attribute may stand on, and what it asks of a function.

use consent_policy::grammar::{self, Arg, Parsed, Problem, Spanned};
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use crate::function::Function;
use crate::item::{Item, Kind};

pub struct Attribute {
    name: &'static str,
    /// Where it belongs, for messages.
    place: &'static str,
    kinds: &'static [Kind],
    /// What to do where it was put by mistake; the first entry that names the item's kind.
    instead: &'static [(&'static [Kind], &'static str)],
    read: fn(TokenStream, Span) -> Parsed<Needs>,
}

/// What an attribute's arguments ask of the function it stands on.
#[derive(Default)]
struct Needs {
    /// Parameters that must exist, by the key that names them.
    params: Vec<(&'static str, Spanned<Arg>)>,
    /// Why there must be a result, and what to write if there is none.
    result: Option<(&'static str, &'static str)>,
}

const TYPES: &[Kind] = &[Kind::Struct, Kind::Enum, Kind::Union];
const TAG_TYPES: &str =
    "tag the type or its fields: `#[derive(consent::Pii)]` and `#[pii(category = \"…\")]`";
const ON_METHOD: (&[Kind], &str) = (
    &[Kind::Impl, Kind::Trait, Kind::ExternBlock],
    "put it on the function inside",
);

pub const PURPOSE: Attribute = Attribute {
    name: "purpose",
    place: "a function, method, impl, trait or inline module",
    kinds: &[Kind::Function, Kind::Impl, Kind::Trait, Kind::InlineModule],
    instead: &[
        (
            &[Kind::FileModule],
            "write `consent::serves!(\"…\");` at the top of the module's own file",
        ),
        (
            TYPES,
            "tag its fields: `#[derive(consent::Pii)]` and `#[pii(category = \"…\", purposes = [\"…\"])]`",
        ),
    ],
    read: |args, at| {
        let (_, problems) = grammar::purpose(args, at);
        (Needs::default(), problems)
    },
};

pub const COLLECTS: Attribute = Attribute {
    name: "collects",
    place: "a function or method",
    kinds: &[Kind::Function],
    instead: &[(TYPES, TAG_TYPES), ON_METHOD],
    read: |args, at| {
        let (collects, problems) = grammar::collects(args, at);
        let needs = Needs {
            result: collects.param.is_none().then_some((
                "what is collected is this function's result, and it has none",
                "name the parameter with `param = \"…\"`",
            )),
            params: collects
                .param
                .map(|param| ("param", param))
                .into_iter()
                .collect(),
        };
        (needs, problems)
    },
};

pub const DEIDENTIFIES: Attribute = Attribute {
    name: "deidentifies",
    place: "a function or method",
    kinds: &[Kind::Function],
    instead: &[
        (
            TYPES,
            "put it on the function that makes the value, or write `#[pii(category = \"…\", state = \"…\")]`",
        ),
        ON_METHOD,
    ],
    read: |args, at| {
        let (deidentifies, problems) = grammar::deidentifies(args, at);
        let needs = Needs {
            result: deidentifies.arg.is_none().then_some((
                "what is de-identified is this function's result, and it has none",
                "name what is changed in place with `arg = \"self\"`, or the parameter's name",
            )),
            params: deidentifies
                .arg
                .map(|arg| ("arg", arg))
                .into_iter()
                .collect(),
        };
        (needs, problems)
    },
};

pub const GUARD: Attribute = Attribute {
    name: "guard",
    place: "a function or method",
    kinds: &[Kind::Function],
    instead: &[
        (
            TYPES,
            "put `#[pii(guard = \"…\")]` on the field that holds the choice, under `#[derive(consent::Pii)]`",
        ),
        ON_METHOD,
    ],
    read: |args, at| {
        let (guard, problems) = grammar::guard(args, at);
        let keyed = [
            ("purpose_arg", guard.purpose_arg),
            ("subject", guard.subject),
        ];
        let needs = Needs {
            params: keyed
                .into_iter()
                .filter_map(|(key, arg)| Some((key, arg?)))
                .collect(),
            result: Some((
                "a guard answers with `bool`, `Result` or `Option`, and this function has no result",
                "return the answer, or put it on the function that does",
            )),
        };
        (needs, problems)
    },
};

pub const EXCEPT: Attribute = Attribute {
    name: "except",
    place: "an item with code or data in it",
    kinds: &[
        Kind::Function,
        Kind::Impl,
        Kind::Trait,
        Kind::InlineModule,
        Kind::Struct,
        Kind::Enum,
        Kind::Union,
        Kind::Const,
        Kind::Static,
        Kind::TypeAlias,
        Kind::ExternBlock,
        Kind::MacroCall,
    ],
    instead: &[(
        &[Kind::FileModule],
        "put it on the items inside, or write `[[except]]` with `at = \"…\"` into consent.toml",
    )],
    read: |args, at| {
        let (_, problems) = grammar::except(args, at);
        (Needs::default(), problems)
    },
};

/// The item as it came, and an error for each mistake in the attribute.
pub fn expand(
    attribute: &Attribute,
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    let problems = attribute.check(args.into(), Span::call_site(), item.clone().into());
    let mut out = item;
    out.extend(proc_macro::TokenStream::from(errors(problems)));
    out
}

/// A `compile_error!` for each problem, at its token.
pub fn errors(problems: Vec<Problem>) -> TokenStream {
    let errors = problems.into_iter().map(|problem| {
        let message = problem.to_string();
        quote_spanned! {problem.span=> ::core::compile_error! { #message }}
    });
    errors.collect()
}

impl Attribute {
    fn check(&self, args: TokenStream, at: Span, item: TokenStream) -> Vec<Problem> {
        let (needs, mut problems) = (self.read)(args, at);
        let item = Item::read(item);
        if item.kind != Kind::Unknown && !self.kinds.contains(&item.kind) {
            problems.push(self.misplaced(&item, at));
            return problems;
        }
        if self.name == "purpose"
            && let Some(other) = item.attribute("purpose")
        {
            let message = "code has one purpose, and this item is given two";
            problems.push(
                Problem::new(other, message).suggest("keep one, or put one on an item inside"),
            );
        }
        if let Some(function) = item.function {
            for (key, arg) in &needs.params {
                problems.extend(missing_param(&function, key, arg));
            }
            if let Some((message, suggestion)) = needs.result.filter(|_| !function.has_result) {
                problems.push(Problem::new(at, message).suggest(suggestion));
            }
        }
        problems
    }

    fn misplaced(&self, item: &Item, at: Span) -> Problem {
        let Self { name, place, .. } = self;
        let message = format!("`{name}` belongs on {place}, not on {}", item.kind);
        let problem = Problem::new(at, message);
        match self
            .instead
            .iter()
            .find(|(kinds, _)| kinds.contains(&item.kind))
        {
            Some((_, suggestion)) => problem.suggest(*suggestion),
            None => problem,
        }
    }
}

fn missing_param(function: &Function, key: &str, arg: &Spanned<Arg>) -> Option<Problem> {
    match &arg.value {
        Arg::Position(position) => {
            let n_params = function.params.len();
            if *position <= n_params {
                return None;
            }
            let message = match n_params {
                0 => "this function has no parameters".to_owned(),
                1 => format!("there is no parameter {position}: this function has one"),
                _ => format!("there is no parameter {position}: this function has {n_params}"),
            };
            Some(Problem::new(arg.span, message))
        }
        Arg::Name(name) if name == "self" => (!function.receiver).then(|| {
            Problem::new(arg.span, "this function has no `self`")
                .suggest(choices(function, key, name))
        }),
        Arg::Name(name) => {
            // Other macros may have renamed what this one sees: `async_trait` makes `__arg1` of a pattern.
            let rewritten = |name: &str| name.starts_with("__");
            if function
                .bindings()
                .any(|binding| binding == name || rewritten(binding))
            {
                return None;
            }
            let message = format!("no parameter of this function binds `{name}`");
            Some(Problem::new(arg.span, message).suggest(choices(function, key, name)))
        }
    }
}

fn choices(function: &Function, key: &str, name: &str) -> String {
    if let Some(near) = grammar::nearest(name, function.bindings()) {
        return format!("did you mean `{near}`?");
    }
    let receiver = function.receiver.then_some("self");
    let names: Vec<_> = receiver
        .into_iter()
        .chain(function.bindings())
        .map(|name| format!("`{name}`"))
        .collect();
    match &names[..] {
        [] if function.params.is_empty() => {
            format!("this function has no parameters: remove `{key}`")
        }
        [] => format!("write the parameter's position: `{key} = 1`"),
        [one] => format!("its parameter is {one}"),
        _ => format!("its parameters are {}", names.join(", ")),
    }
}
