//! Who gives a use its purpose: its own entry, its kind, the code it stands in, or who calls that.

use consent_policy::{KindPurpose, Term};

use super::{Context, PurposeFrom};
use crate::flow::{Flow, Resolved, UsedAt};
use crate::marks::{CodePurpose, PolicyPlace, purpose_of};
use crate::names::DefId;
use crate::project::Span;
use crate::rules::{Place, PolicyRef};

impl PurposeFrom {
    fn of(words: impl Into<String>) -> PurposeFrom {
        PurposeFrom {
            words: words.into(),
            place: None,
            policy: None,
        }
    }
}

pub(super) fn of_flow(context: &Context<'_>, flow: &Flow) -> PurposeFrom {
    let program = context.telling.program;
    if let Resolved::Undeclared { root } = &flow.purpose {
        let root = program.path(*root);
        return PurposeFrom::of(format!(
            "neither its entry nor its kind says one, and no code from `{root}` to here does"
        ));
    }
    let function = match &flow.used {
        UsedAt::Use { used, function, .. } => {
            if let Some(found) = by_entry(context, *used) {
                return found;
            }
            *function
        }
        UsedAt::Touch { function, .. }
        | UsedAt::Lost { function, .. }
        | UsedAt::Asked { function, .. } => *function,
    };
    let Resolved::Purpose(purpose) = &flow.purpose else {
        return PurposeFrom::of("any purpose will do");
    };
    by_code(context, flow, function, purpose)
}

/// Its `[[use]]`, else `[kinds]`.
fn by_entry(context: &Context<'_>, used: crate::marks::UseId) -> Option<PurposeFrom> {
    let entry = context.telling.marks.uses.get(used.0 as usize)?;
    if entry.purpose.is_some() {
        return Some(match entry.from_policy {
            true => PurposeFrom {
                policy: Some(reference(&entry.entry, "its entry")),
                ..PurposeFrom::of(format!("the `[[use]]` of `{}` says so", entry.path))
            },
            false => PurposeFrom::of(format!("the shipped entry of `{}` says so", entry.path)),
        });
    }
    let policy = context.telling.policy;
    let kind = policy.kind(&Term::parse(&entry.kind).ok()?);
    if matches!(kind.purpose, KindPurpose::Inherit) {
        return None;
    }
    let shipped = PurposeFrom::of(format!(
        "uses of kind `{}` do, unless `[kinds]` says otherwise",
        entry.kind
    ));
    let Some(span) = kind.purpose_span else {
        return Some(shipped);
    };
    let file = policy.files.get(span.file);
    Some(match file.shipped {
        true => shipped,
        false => PurposeFrom {
            policy: Some(PolicyRef {
                file: file.path.clone(),
                lo: span.start,
                hi: span.end,
                label: format!("uses of kind `{}`", entry.kind),
            }),
            ..PurposeFrom::of(format!("`[kinds]` says so of kind `{}`", entry.kind))
        },
    })
}

/// The code around it, else the nearest on its way that has the purpose.
fn by_code(context: &Context<'_>, flow: &Flow, function: DefId, purpose: &Term) -> PurposeFrom {
    let telling = context.telling;
    let of = |def: DefId| {
        let found = purpose_of(telling.types, telling.marks, def);
        found.filter(|code| code.purpose == *purpose)
    };
    let path = |def: DefId| telling.program.path(def);
    if let Some(code) = of(function) {
        return said(
            code,
            format!("`{}`, where it stands, serves it", path(function)),
        );
    }
    let callers = flow.steps.iter().rev();
    for step in callers {
        if let Some(caller) = owner_at(context, step.span)
            && let Some(code) = of(caller)
        {
            return said(
                code,
                format!("`{}`, from where it is called, serves it", path(caller)),
            );
        }
    }
    // The functions of the workspace that have an entry serve its purpose.
    let entries = telling.marks.calls.get(&function).into_iter().flatten();
    let own = entries
        .filter_map(|u| telling.marks.uses.get(u.0 as usize))
        .find(|u| u.from_policy && u.purpose.as_ref() == Some(purpose));
    match own {
        Some(entry) => PurposeFrom {
            policy: Some(reference(&entry.entry, "its entry")),
            ..PurposeFrom::of(format!("the `[[use]]` of `{}` says so", entry.path))
        },
        None => PurposeFrom::of("code that calls it serves it"),
    }
}

fn said(code: &CodePurpose, words: String) -> PurposeFrom {
    PurposeFrom {
        words,
        place: code.span.map(|span| Place { span }),
        policy: code.entry.as_ref().map(|e| reference(e, "its code")),
    }
}

fn reference((file, lo, hi): &PolicyPlace, label: &str) -> PolicyRef {
    PolicyRef {
        file: file.clone(),
        lo: *lo,
        hi: *hi,
        label: label.to_owned(),
    }
}

/// The function whose body is around a place.
fn owner_at(context: &Context<'_>, at: Span) -> Option<DefId> {
    let program = context.telling.program;
    let at = program.origin(at);
    let around = context.reading.bodies.iter().filter_map(|owned| {
        let span = program.origin(owned.body.expr_span(owned.body.root?));
        span.contains(at)
            .then_some((span.hi - span.lo, owned.owner))
    });
    around.min().map(|(_, owner)| owner)
}
