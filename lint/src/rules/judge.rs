//! From everything that was found to everything that is said.

use std::collections::{BTreeMap, BTreeSet};

use consent_policy::verdict::{self, Decision, Failure, Label, UsePurpose};
use consent_policy::{Policy, State, Term, verdict as decide};

use super::case::{Case, Told, datum_of, judged};
use super::fingerprint::fingerprint;
use super::input::{Detected, DetectedPurpose, Input};
use super::sink::{Draft, Sink, Spot, Spots};
use super::table::Rule;
use super::{
    Clause, Datum, FindingVerdict, Level, Levels, Outcome, PolicyRef, Summary, Use, touch,
    unread_file, unread_macro, unresolved_call, untagged_origin,
};
use crate::marks::{Problem, ProblemPlace, Tag};
use crate::project::Gap;

/// Asks the policy about every use and touch, and says what is wrong: one finding per datum, range of a use, effect,
/// purpose and rule, in the order of files and places.
pub fn judge(input: &Input<'_>, policy: &Policy, levels: &Levels) -> Outcome {
    let mut sink = Sink::new(levels, input.sources);
    let spots = Spots::of(input);
    let permitted = uses(&mut sink, &spots, input, policy);
    untagged_origin::report(&mut sink, &spots, input, policy);
    for problem in input.problems {
        report_problem(&mut sink, input, problem);
    }
    unread_file::report(&mut sink, input);
    unresolved_call::report(&mut sink, &spots, input, policy);
    unread_macro::report(&mut sink, &spots, input, policy);
    let skipped = skipped(input, policy);
    let unread: BTreeSet<&Gap> = input.unread.iter().collect();
    sink.finish(Summary {
        files: input.counts.files,
        functions: input.counts.functions,
        tags: input.marks.tags.len(),
        uses: input.counts.uses,
        // Files that were not read are findings, and counted as such.
        gaps: skipped.iter().filter(|gap| !unread.contains(gap)).count(),
        permitted,
        skipped,
        calls_resolved: input.counts.calls_resolved,
        calls_unresolved: input.counts.calls_unresolved,
        ..Summary::default()
    })
}

/// What makes uses one: datum, range, effect and purpose. Every root of uses without a purpose is one of its paths.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    spot: Spot,
    datum: &'a str,
    kind: &'a str,
    purpose: PurposeKey<'a>,
    /// Two tags for one datum may decide differently.
    tag: TagKey<'a>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum PurposeKey<'a> {
    Named(&'a Term),
    Any,
    Undeclared,
}

/// What of a tag the verdict depends on: category, purposes, prohibitions, collection point.
type TagKey<'a> = (&'a Term, Option<&'a [Term]>, &'a [Term], Option<&'a Term>);

fn tag_key(tag: &Tag) -> TagKey<'_> {
    (
        &tag.category,
        tag.purposes.as_deref(),
        &tag.never,
        tag.collected_at.as_ref(),
    )
}

/// What is one use, by what makes it one.
type Groups<'a> = BTreeMap<Key<'a>, Vec<&'a Detected>>;

fn groups<'a>(spots: &Spots, input: &Input<'a>, wanted: impl Fn(&Detected) -> bool) -> Groups<'a> {
    let go_on = touch::go_on(input.detected, input.is_reported);
    let mut groups = Groups::new();
    for (detected, goes_on) in input.detected.iter().zip(go_on) {
        let used = &detected.used;
        if goes_on || !wanted(detected) {
            continue;
        }
        let tag = &input.marks.tags[detected.tag.0 as usize];
        let key = Key {
            spot: spots.get(used.place),
            datum: &tag.path,
            kind: &used.kind,
            purpose: match &detected.purpose {
                DetectedPurpose::Named(term) => PurposeKey::Named(term),
                DetectedPurpose::Any => PurposeKey::Any,
                DetectedPurpose::Undeclared { .. } => PurposeKey::Undeclared,
            },
            tag: tag_key(tag),
        };
        groups.entry(key).or_default().push(detected);
    }
    groups
}

/// Reports what is not permitted; returns how many uses are.
fn uses(sink: &mut Sink<'_>, spots: &Spots, input: &Input<'_>, policy: &Policy) -> usize {
    let reported = |d: &Detected| (input.is_reported)(d.used.place.span.file);
    let mut permitted = 0;
    for group in groups(spots, input, reported).values() {
        let paths = Paths::of(spots, group);
        match decided(input, policy, group, &paths) {
            None => permitted += usize::from(!paths.shortest.used.touch),
            Some((draft, _)) => sink.report(draft),
        }
    }
    permitted
}

/// What there is to say of a group, and what failed; nothing if it is permitted.
fn decided(
    input: &Input<'_>,
    policy: &Policy,
    group: &[&Detected],
    paths: &Paths<'_>,
) -> Option<(Draft, String)> {
    let detected = paths.shortest;
    let tag = &input.marks.tags[detected.tag.0 as usize];
    let judged = judged(tag);
    let label = Label {
        tag: &judged,
        state: State::default(),
    };
    let Decision::Finding(found) = decide(label, &asked(detected), policy) else {
        return None;
    };
    let entry = detected
        .used
        .use_id
        .and_then(|id| input.marks.uses.get(id.0 as usize));
    let case = Case {
        detected,
        tag,
        judged: &judged,
        policy,
        failure: &found.first,
        later: &found.later,
        roots: roots(group),
        own_purpose: entry.is_some_and(|entry| entry.purpose.is_some()),
    };
    Some((draft(&case, paths.more), found.first.text.clone()))
}

/// What the policy says of one use of one datum, for somebody who asks about it: permitted or not.
#[derive(Clone, Debug)]
pub struct Judged {
    /// As messages name it: `email` of `Customer`.
    pub name: String,
    pub data: Datum,
    pub used: Use,
    pub touch: bool,
    /// `None`: permitted.
    pub finding: Option<(&'static str, FindingVerdict, Level)>,
    /// What failed, or what permits it.
    pub why: String,
    /// The clause that decided, with the words of the policy.
    pub clause: Clause,
    pub fingerprint: Option<String>,
    pub policy: Vec<PolicyRef>,
    /// The way of the datum, the shortest.
    pub flow: Vec<super::Step>,
    pub more_paths: usize,
    /// The position in [`Input::detected`].
    pub detected: usize,
}

/// The verdict on each use and touch that is asked about, in the order of their places.
pub fn judge_at(
    input: &Input<'_>,
    policy: &Policy,
    levels: &Levels,
    wanted: impl Fn(&Detected) -> bool,
) -> Vec<Judged> {
    let spots = Spots::of(input);
    let mut found = Vec::new();
    for group in groups(&spots, input, wanted).values() {
        let paths = Paths::of(&spots, group);
        let detected = paths.shortest;
        let tag = &input.marks.tags[detected.tag.0 as usize];
        let same = |d: &Detected| std::ptr::eq(d, detected);
        let mut judged = Judged {
            name: super::case::datum_name(tag),
            data: datum_of(tag, policy),
            used: used_of(detected),
            touch: detected.used.touch,
            finding: None,
            why: permission(detected, tag, policy),
            clause: Clause {
                id: verdict::Clause::Consented.id().to_owned(),
                text: String::new(),
            },
            fingerprint: None,
            policy: Vec::new(),
            flow: detected.steps.clone(),
            more_paths: paths.more,
            detected: input.detected.iter().position(same).unwrap_or_default(),
        };
        match decided(input, policy, group, &paths) {
            None => judged.policy = super::case::consent_refs(tag, policy),
            Some((draft, why)) => {
                judged.why = why;
                let verdict = super::table::verdict(draft.rule);
                judged.finding = Some((draft.rule, verdict, levels.of(draft.rule)));
                judged.policy = draft.policy;
                judged.fingerprint = Some(draft.fingerprint);
                if let Some(clause) = draft.clause {
                    judged.clause = clause;
                }
            }
        }
        found.push(judged);
    }
    found
}

/// Why a use is permitted, in words.
fn permission(detected: &Detected, tag: &Tag, policy: &Policy) -> String {
    let consented = verdict::consented(&judged(tag), policy);
    let names: Vec<String> = consented.iter().map(|term| format!("`{term}`")).collect();
    match &detected.purpose {
        DetectedPurpose::Named(purpose) => {
            match consented.iter().find(|term| term.covers(purpose)) {
                Some(term) if term == purpose => format!("`{purpose}` is consented to"),
                Some(term) => format!("`{term}` is consented to, and `{purpose}` is part of it"),
                None => format!("`{purpose}` needs no consent for it"),
            }
        }
        _ => format!(
            "any purpose will do, and {} is consented to",
            names.join(", ")
        ),
    }
}

fn asked(detected: &Detected) -> verdict::Use {
    let used = &detected.used;
    verdict::Use {
        // What is no term is no kind that a policy could name.
        kind: Term::parse(&used.kind).ok().filter(|_| !used.touch),
        purpose: match &detected.purpose {
            DetectedPurpose::Named(purpose) => UsePurpose::Named(purpose.clone()),
            DetectedPurpose::Any => UsePurpose::Any,
            DetectedPurpose::Undeclared { .. } => UsePurpose::Undeclared,
        },
        recipient: used.recipient.as_deref().and_then(|r| Term::parse(r).ok()),
        touch: used.touch,
    }
}

fn roots<'a>(group: &[&'a Detected]) -> Vec<&'a str> {
    let roots: BTreeSet<&str> = group
        .iter()
        .filter_map(|d| match &d.purpose {
            DetectedPurpose::Undeclared { root } if !root.is_empty() => Some(root.as_str()),
            _ => None,
        })
        .collect();
    roots.into_iter().collect()
}

/// The paths of one finding: the shortest, and how many more there are.
struct Paths<'a> {
    shortest: &'a Detected,
    more: usize,
}

impl<'a> Paths<'a> {
    /// Of a group, which is never empty.
    fn of(spots: &Spots, group: &[&'a Detected]) -> Self {
        let mut paths: Vec<(Vec<Spot>, &'a Detected)> = group
            .iter()
            .map(|d| (d.steps.iter().map(|s| spots.get(s.place)).collect(), *d))
            .collect();
        // Whatever the order in which they were found.
        paths.sort_by(|(a, x), (b, y)| {
            let rest = |d: &'a Detected| (&d.used.path, &d.used.function, &d.used.recipient, d.tag);
            a.len()
                .cmp(&b.len())
                .then_with(|| a.cmp(b))
                .then_with(|| rest(x).cmp(&rest(y)))
        });
        // A file that several crates read has each path once for each of them.
        let more: usize = paths
            .chunk_by(|(a, _), (b, _)| a == b)
            .map(|same| 1 + same.iter().map(|(_, d)| d.more_paths).max().unwrap_or(0))
            .sum();
        Paths {
            shortest: paths[0].1,
            more: more - 1,
        }
    }
}

fn draft(case: &Case<'_>, more_paths: usize) -> Draft {
    let rule = case.failure.rule;
    let told = match Rule::named(rule).and_then(|rule| rule.tell) {
        Some(tell) => tell(case),
        None => plainly(case.failure, case),
    };
    let used = used_of(case.detected);
    let print = fingerprint(&[
        rule,
        &case.tag.path,
        &used.path,
        &used.kind,
        &used.function,
        used.purpose.as_deref().unwrap_or_default(),
    ]);
    Draft {
        clause: Some(Clause {
            id: case.failure.clause.id().to_owned(),
            text: told.clause.clone(),
        }),
        data: Some(datum_of(case.tag, case.policy)),
        flow: case.detected.steps.clone(),
        more_paths,
        policy: case.policy_refs(),
        notes: case.notes(&told),
        message: told.message,
        ..Draft::of_use(rule, used, print)
    }
}

fn used_of(detected: &Detected) -> Use {
    let used = &detected.used;
    Use {
        path: used.path.clone(),
        kind: used.kind.clone(),
        purpose: match &detected.purpose {
            DetectedPurpose::Named(purpose) => Some(purpose.to_string()),
            DetectedPurpose::Any => Some("any".to_owned()),
            DetectedPurpose::Undeclared { .. } => None,
        },
        recipient: used.recipient.clone(),
        function: used.function.clone(),
        place: used.place,
    }
}

/// A clause that has no file here yet.
fn plainly(failure: &Failure, case: &Case<'_>) -> Told {
    Told {
        message: format!("{} {}: {}", case.datum(), case.verb(), failure.text),
        clause: failure.text.clone(),
        help: case.instead().to_owned(),
    }
}

fn report_problem(sink: &mut Sink<'_>, input: &Input<'_>, problem: &Problem) {
    let print = |file: &str| fingerprint(&[problem.rule, file, &problem.message]);
    let draft = match &problem.at {
        ProblemPlace::Code(span) => {
            if !(input.is_reported)(span.file) {
                return;
            }
            let print = print(input.sources.get(span.file).path.as_str());
            Draft::at(problem.rule, super::Place { span: *span }, print)
        }
        ProblemPlace::Policy((file, lo, hi)) => Draft {
            policy: vec![PolicyRef {
                file: file.clone(),
                lo: *lo,
                hi: *hi,
                label: problem.message.clone(),
            }],
            ..Draft::of_file(problem.rule, file.clone(), *lo, print(file.as_str()))
        },
    };
    sink.report(Draft {
        message: problem.message.clone(),
        notes: problem.notes.clone(),
        ..draft
    });
}

/// What was not read or not understood, and what policy and attributes say that is not checked yet.
fn skipped(input: &Input<'_>, policy: &Policy) -> Vec<Gap> {
    let unchecked = policy.not_checked_yet().into_iter().map(|found| Gap {
        file: (found.span).map(|span| policy.files.get(span.file).path.clone()),
        line: (found.span).map_or(0, |span| policy.files.line_column(span).0),
        message: format!("not checked yet: {}", found.what),
    });
    let attributes = input.not_checked.iter().map(|(what, span)| Gap {
        file: Some(input.sources.get(span.file).path.clone()),
        line: input.sources.range(*span).0.line,
        message: format!("not checked yet: {what}"),
    });
    let mut skipped: Vec<Gap> = input.unread.iter().chain(input.gaps).cloned().collect();
    skipped.extend(unchecked.chain(attributes));
    skipped.sort();
    skipped.dedup();
    skipped
}
