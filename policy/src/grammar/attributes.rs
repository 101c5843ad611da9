//! The attributes, one reader each: what they mean, which keys they take, and what must stand together.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::reader::{Form, Reader};
use super::{Arg, Date, Parsed, Problem, Spanned, State, Term, flatten};

/// What `#[pii(…)]` declares about a field, a variant or a whole type. A choice can itself be personal data.
#[derive(Debug, Clone, Default)]
pub struct Pii {
    /// `skip`: no personal data, whatever the type's own tag says. Nothing else is set then.
    pub skip: Option<Skip>,
    /// `guard = "…"`: the field holds the person's choice.
    pub choice: Option<Choice>,
    pub tag: Option<Tag>,
}

#[derive(Debug, Clone)]
pub struct Skip {
    pub span: Span,
    pub reason: Option<Spanned<String>>,
}

/// A field that says whether the person allows a purpose.
#[derive(Debug, Clone)]
pub struct Choice {
    pub purpose: Spanned<Term>,
    /// Whether `true` means no: `unsubscribed`.
    pub refuses: bool,
}

/// What is declared about a datum.
#[derive(Debug, Clone, Default)]
pub struct Tag {
    /// Absent only with a problem that says so.
    pub category: Option<Spanned<Term>>,
    /// Absent: the policy decides. Empty: none at all, for the `reason` given.
    pub purposes: Option<Spanned<Vec<Spanned<Term>>>>,
    pub never: Vec<Spanned<Term>>,
    pub collected_at: Option<Spanned<Term>>,
    /// Whose data it is: `customer`, `employee`.
    pub subject: Option<Spanned<Term>>,
    pub state: Option<Spanned<State>>,
    pub reason: Option<Spanned<String>>,
}

/// What `#[collects(…)]` declares about a function's result or one of its parameters.
#[derive(Debug, Clone, Default)]
pub struct Collects {
    pub tag: Tag,
    /// Absent: the result.
    pub param: Option<Spanned<Arg>>,
}

/// What `#[deidentifies(…)]` declares about a function.
#[derive(Debug, Clone, Default)]
pub struct Deidentifies {
    /// Absent only with a problem that says so.
    pub to: Option<Spanned<State>>,
    /// The parameter changed in place. Absent: the result.
    pub arg: Option<Spanned<Arg>>,
}

/// What `#[guard(…)]` declares about a function: `true`, `Ok` or `Some` mean that this person allows it.
#[derive(Debug, Clone, Default)]
pub struct Guard {
    /// The purpose asked about, unless `purpose_arg` is set.
    pub purpose: Option<Spanned<Term>>,
    /// The parameter that holds the purpose asked about.
    pub purpose_arg: Option<Spanned<Arg>>,
    /// The parameter that names the person. Absent: any of them, the receiver included.
    pub subject: Option<Spanned<Arg>>,
    /// Whether a yes means no: `is_unsubscribed`.
    pub refuses: bool,
    /// Whether the records in the result are those of people who allow it: `fn subscribers() -> Vec<Customer>`.
    pub yields: bool,
}

/// What `#[except(…)]` lets pass. All given keys must match.
#[derive(Debug, Clone, Default)]
pub struct Except {
    /// Absent only with a problem that says so.
    pub rule: Option<Spanned<String>>,
    pub purpose: Option<Spanned<Term>>,
    /// A path of data, as in `consent.toml`.
    pub data: Option<Spanned<String>>,
    /// Absent only with a problem that says so.
    pub reason: Option<Spanned<String>>,
    pub owner: Option<Spanned<String>>,
    /// The last valid day, UTC.
    pub until: Option<Spanned<Date>>,
}

const PII: Form = Form {
    attribute: "pii",
    keys: &[
        "category",
        "purposes",
        "never",
        "collected_at",
        "subject",
        "state",
        "reason",
        "skip",
        "guard",
        "refuses",
    ],
    positional: false,
};
const COLLECTS: Form = Form {
    attribute: "collects",
    keys: &[
        "category",
        "purposes",
        "never",
        "collected_at",
        "subject",
        "state",
        "reason",
        "param",
    ],
    positional: false,
};
const PURPOSE: Form = Form {
    attribute: "purpose",
    keys: &["purpose"],
    positional: true,
};
const SERVES: Form = Form {
    attribute: "serves!",
    keys: &["purpose"],
    positional: true,
};
const DEIDENTIFIES: Form = Form {
    attribute: "deidentifies",
    keys: &["to", "arg"],
    positional: false,
};
const GUARD: Form = Form {
    attribute: "guard",
    keys: &["purpose", "purpose_arg", "subject", "refuses", "yields"],
    positional: true,
};
const EXCEPT: Form = Form {
    attribute: "except",
    keys: &["rule", "purpose", "data", "reason", "owner", "until"],
    positional: false,
};

/// The arguments of an attribute, from what follows its path: `(…)`, nothing, or `= …`. `name` is its name.
pub fn arguments(rest: TokenStream, name: &str, at: Span) -> Parsed<TokenStream> {
    let tokens = flatten(rest);
    let problem = match &tokens[..] {
        // Missing arguments are told by the attribute's own reader, which knows what is missing.
        [] => return (TokenStream::new(), Vec::new()),
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            return (group.stream(), Vec::new());
        }
        [TokenTree::Group(group)] => {
            let problem = Problem::new(
                group.span(),
                format!("the arguments of `{name}` stand in parentheses"),
            )
            .suggest(format!("write `{name}(…)`"));
            return (group.stream(), vec![problem]);
        }
        [first, ..] => Problem::new(
            first.span(),
            format!("the arguments of `{name}` stand in parentheses"),
        ),
    };
    let form = match &tokens[..] {
        [_, TokenTree::Literal(text)] if name == "pii" => format!("#[pii(category = {text})]"),
        [_, TokenTree::Literal(text)] => format!("#[{name}({text})]"),
        _ => format!("#[{name}(…)]"),
    };
    // What was meant is not certain enough to be read, and an attribute without arguments would be blamed again.
    let problem = Problem {
        span: at,
        ..problem
    };
    (
        TokenStream::new(),
        vec![problem.suggest(format!("write `{form}`"))],
    )
}

/// `#[pii(…)]`. `at` is the attribute's name, here and below.
pub fn pii(args: TokenStream, at: Span) -> Parsed<Pii> {
    let mut reader = Reader::new(&PII, args, at);
    if let Some(span) = reader.flag("skip") {
        let reason = reader.text("reason");
        for key in reader.rest() {
            let message = format!(
                "`skip` says that this is no personal data: `{}` has no meaning beside it",
                key.value
            );
            reader.problem(
                Problem::new(key.span, message)
                    .suggest(format!("remove `{}` or `skip`", key.value)),
            );
        }
        let skip = Some(Skip { span, reason });
        return reader.finish(Pii {
            skip,
            ..Pii::default()
        });
    }
    let guards = reader.has("guard");
    let purpose = reader.term("guard");
    let refuses = reader.boolean("refuses");
    if let Some(refuses) = refuses.as_ref().filter(|_| !guards) {
        reader.problem(
            Problem::new(refuses.span, "`refuses` has no meaning without `guard`")
                .suggest("write `guard = \"…\"` with the purpose that is refused"),
        );
    }
    let choice = purpose.map(|purpose| Choice {
        purpose,
        refuses: refuses.is_some_and(|refuses| refuses.value),
    });
    let tagged = PII.keys[..7].iter().any(|key| reader.has(key));
    let tag = (tagged || !guards).then(|| {
        tag(
            &mut reader,
            "`pii` names no category",
            "write `category = \"…\"`, or `#[pii(skip, reason = \"…\")]` for what is no personal data",
        )
    });
    reader.finish(Pii {
        skip: None,
        choice,
        tag,
    })
}

fn tag(reader: &mut Reader, no_category: &str, suggestion: &str) -> Tag {
    if !reader.has("category") {
        reader.missing(no_category, suggestion);
    }
    let explains = reader.has("reason");
    let tag = Tag {
        category: reader.term("category"),
        purposes: reader.terms("purposes"),
        never: Vec::new(),
        collected_at: reader.term("collected_at"),
        subject: reader.term("subject"),
        state: reader.state("state"),
        reason: reader.text("reason"),
    };
    if let Some(purposes) = tag
        .purposes
        .as_ref()
        .filter(|purposes| purposes.value.is_empty())
        && !explains
    {
        reader.problem(
            Problem::new(purposes.span, "`purposes = []` allows nothing, and needs a reason")
                .suggest("write `purposes = [], reason = \"…\"`, or leave `purposes` out: the policy decides then"),
        );
    }
    let never = reader.terms("never");
    if let Some(never) = never.as_ref().filter(|never| never.value.is_empty()) {
        reader.problem(
            Problem::new(never.span, "`never = []` forbids nothing")
                .suggest("remove it, or name a purpose"),
        );
    }
    let never = never.map_or_else(Vec::new, |never| never.value);
    for purpose in tag.purposes.iter().flat_map(|purposes| &purposes.value) {
        if let Some(forbidden) = never
            .iter()
            .find(|never| never.value.covers(&purpose.value))
        {
            let message = format!(
                "`{}` is allowed by `purposes` and forbidden by `never = [\"{}\"]`",
                purpose.value, forbidden.value
            );
            reader.problem(
                Problem::new(purpose.span, message)
                    .suggest("a prohibition always wins: remove one of them"),
            );
        }
    }
    Tag { never, ..tag }
}

/// `#[purpose("…")]`: the purpose that the code inside serves.
pub fn purpose(args: TokenStream, at: Span) -> Parsed<Option<Spanned<Term>>> {
    served(&PURPOSE, args, at, "#[purpose(\"…\")]")
}

/// `serves!("…");`: the same for the module it stands in.
pub fn serves(args: TokenStream, at: Span) -> Parsed<Option<Spanned<Term>>> {
    served(&SERVES, args, at, "serves!(\"…\");")
}

fn served(
    form: &'static Form,
    args: TokenStream,
    at: Span,
    right: &str,
) -> Parsed<Option<Spanned<Term>>> {
    let missing = args.is_empty();
    let mut reader = Reader::new(form, args, at);
    if missing {
        reader.missing(
            format!("`{}` names no purpose", form.attribute),
            format!("write `{right}`"),
        );
    }
    let purpose = reader.term("purpose");
    reader.finish(purpose)
}

/// `#[collects(…)]`.
pub fn collects(args: TokenStream, at: Span) -> Parsed<Collects> {
    let mut reader = Reader::new(&COLLECTS, args, at);
    let param = reader.arg("param");
    let tag = tag(
        &mut reader,
        "`collects` names no category",
        "write `category = \"…\"`",
    );
    reader.finish(Collects { tag, param })
}

/// `#[deidentifies(…)]`.
pub fn deidentifies(args: TokenStream, at: Span) -> Parsed<Deidentifies> {
    let mut reader = Reader::new(&DEIDENTIFIES, args, at);
    if !reader.has("to") {
        reader.missing(
            "`deidentifies` does not say to which state",
            "write `to = \"pseudonymous\"`, `\"aggregated\"` or `\"anonymous\"`",
        );
    }
    let to = reader.state("to");
    if let Some(to) = to.as_ref().filter(|to| to.value == State::Identified) {
        reader.problem(
            Problem::new(to.span, "what is `identified` has not been de-identified")
                .suggest("write `to = \"pseudonymous\"`, `\"aggregated\"` or `\"anonymous\"`"),
        );
    }
    let arg = reader.arg("arg");
    reader.finish(Deidentifies { to, arg })
}

/// `#[guard(…)]`.
pub fn guard(args: TokenStream, at: Span) -> Parsed<Guard> {
    let mut reader = Reader::new(&GUARD, args, at);
    let (by_name, by_arg) = (reader.has("purpose"), reader.has("purpose_arg"));
    if !by_name && !by_arg {
        reader.missing(
            "`guard` names no purpose",
            "write `#[guard(\"…\")]`, or `purpose_arg = \"…\"` with the parameter that holds it",
        );
    }
    let purpose = reader.term("purpose");
    let purpose_arg = reader.arg("purpose_arg");
    if by_name && let Some(arg) = &purpose_arg {
        reader.problem(
            Problem::new(arg.span, "`guard` has a purpose and a `purpose_arg`")
                .suggest("keep one of them"),
        );
    }
    let subject = reader.arg("subject");
    let refuses = reader
        .boolean("refuses")
        .is_some_and(|refuses| refuses.value);
    let yields = reader.boolean("yields").is_some_and(|yields| yields.value);
    reader.finish(Guard {
        purpose,
        purpose_arg,
        subject,
        refuses,
        yields,
    })
}

/// `#[except(…)]`, and what stands in the parentheses of `// consent: except(…)`.
pub fn except(args: TokenStream, at: Span) -> Parsed<Except> {
    let mut reader = Reader::new(&EXCEPT, args, at);
    if !reader.has("rule") {
        reader.missing(
            "`except` names no rule",
            "write `rule = \"unconsented-use\"`",
        );
    }
    if !reader.has("reason") {
        reader.missing(
            "`except` gives no reason",
            "write `reason = \"…\"`: who reads this next will ask",
        );
    }
    let except = Except {
        rule: reader.rule("rule"),
        purpose: reader.term("purpose"),
        data: reader.text("data"),
        reason: reader.text("reason"),
        owner: reader.text("owner"),
        until: reader.date("until"),
    };
    reader.finish(except)
}
