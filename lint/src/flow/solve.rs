//! All functions together: summaries from the callees up until none changes, then the answer.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::analyse::{Cx, Found, Memory, Outcome, Pass};
use super::input::{FlowStep, Policy, Program};
use super::ir::{Func, FuncKey, StmtKind, Target, lower_body};
use super::output::{Flow, Flows, Resolved, UsedAt};
use super::summary::Summary;
use super::value::{Fact, Note, absent, trail};
use crate::marks::Marks;
use crate::names::DefId;
use crate::project::KrateId;

/// How often one function is looked at again because another changed.
const MAX_ROUNDS: u32 = 6;

/// After so many rounds what one finds is added to what was found before.
const ROUNDS_APART: u32 = 2;

/// Follows every value of the program.
pub fn analyse(program: &dyn Program, policy: &dyn Policy, marks: &Marks) -> Flows {
    if marks.tags.is_empty() {
        return Flows::default();
    }
    let mut funcs = Vec::new();
    for def in program.bodies() {
        funcs.extend(lower_body(program, *def));
    }
    let cx = Cx::new(program, marks, policy, funcs);
    let outcomes = solve(&cx);
    answer(&cx, outcomes)
}

fn solve(cx: &Cx<'_>) -> Vec<Outcome> {
    let n = cx.funcs.len();
    let order = bottom_up(cx);
    let mut rank = vec![0_u32; n];
    for (i, func) in order.iter().enumerate() {
        rank[*func] = i as u32;
    }
    let concerned = concerned(cx);
    let open: BTreeSet<(u32, usize)> = (0..n)
        .filter(|f| concerned.contains(&cx.funcs[*f].key.owner.krate))
        .map(|f| (rank[f], f))
        .collect();
    // First where values go; what is put to use is no part of that, and is only written down once all
    // values are known.
    // A function that is not followed yet gives nothing back: what recursion ends in is what it ends with.
    for (_, func) in &open {
        cx.summaries.borrow_mut()[*func] = std::sync::Arc::new(Summary {
            ret: absent(),
            ..Summary::default()
        });
    }
    settle(cx, &rank, open.clone(), Pass::Values);
    settle(cx, &rank, open, Pass::Uses)
}

/// Looks at functions, callees first, until no summary changes.
fn settle(cx: &Cx<'_>, rank: &[u32], mut open: BTreeSet<(u32, usize)>, pass: Pass) -> Vec<Outcome> {
    let n = cx.funcs.len();
    let mut outcomes: Vec<Outcome> = (0..n).map(|_| Outcome::default()).collect();
    let mut users: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); n];
    let mut readers: BTreeMap<Memory, BTreeSet<usize>> = BTreeMap::new();
    let mut rounds = vec![0_u32; n];
    loop {
        let Some((_, func)) = open.pop_first() else {
            // What nobody calls is told for all types in reach.
            let roots = roots(cx, &outcomes);
            let summaries = cx.summaries.borrow();
            let mut open_ended = cx.open_ended.borrow_mut();
            for func in (0..n).filter(|f| roots.contains(f)) {
                let asks = summaries[func].calls.iter().any(|c| c.method.is_some());
                if asks && open_ended.insert(func) {
                    rounds[func] = 0;
                    open.insert((rank[func], func));
                }
            }
            if open.is_empty() {
                break;
            }
            continue;
        };
        rounds[func] += 1;
        if rounds[func] > MAX_ROUNDS {
            continue;
        }
        let mut outcome = cx.analyse(func, pass);
        for dep in &outcome.deps {
            users[*dep].insert(func);
        }
        for read in &outcome.reads {
            readers.entry(*read).or_default().insert(func);
        }
        for grown in &outcome.grown {
            open.extend(
                readers
                    .get(grown)
                    .into_iter()
                    .flatten()
                    .map(|f| (rank[*f], *f)),
            );
        }
        let mut summary = std::mem::take(&mut outcome.summary);
        let before = cx.summaries.borrow()[func].clone();
        match pass {
            Pass::Values if rounds[func] > ROUNDS_APART => summary.widen(&before),
            Pass::Values => {}
            Pass::Uses => summary.keep_values(&before),
        }
        let changed = match pass {
            Pass::Values => !before.same_values(&summary),
            Pass::Uses => !before.same_uses(&summary),
        };
        cx.summaries.borrow_mut()[func] = std::sync::Arc::new(summary);
        if changed {
            open.extend(users[func].iter().map(|f| (rank[*f], *f)));
        }
        outcomes[func] = outcome;
    }
    outcomes
}

/// The crates that data can come to: those that name tagged types, and whatever calls them or is
/// called by them.
fn concerned(cx: &Cx<'_>) -> BTreeSet<KrateId> {
    let mut found: BTreeSet<KrateId> = BTreeSet::new();
    let mut edges: BTreeSet<(KrateId, KrateId)> = BTreeSet::new();
    for func in &cx.funcs {
        let krate = func.key.owner.krate;
        if !found.contains(&krate) && cx.names_data(func) {
            found.insert(krate);
        }
        for callee in named_callees(cx, func) {
            let other = cx.funcs[callee].key.owner.krate;
            if other != krate {
                edges.insert((krate.min(other), krate.max(other)));
            }
        }
    }
    loop {
        let before = found.len();
        for (a, b) in &edges {
            if found.contains(a) || found.contains(b) {
                found.extend([*a, *b]);
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Callees before their callers where that is possible.
fn bottom_up(cx: &Cx<'_>) -> Vec<usize> {
    let callees: Vec<Vec<usize>> = cx.funcs.iter().map(|f| named_callees(cx, f)).collect();
    let mut state = vec![false; callees.len()];
    let mut found = Vec::with_capacity(callees.len());
    for start in 0..callees.len() {
        if std::mem::replace(&mut state[start], true) {
            continue;
        }
        let mut open = vec![(start, 0)];
        while let Some((func, i)) = open.pop() {
            match callees[func].get(i) {
                Some(next) => {
                    open.push((func, i + 1));
                    if !std::mem::replace(&mut state[*next], true) {
                        open.push((*next, 0));
                    }
                }
                None => found.push(func),
            }
        }
    }
    found
}

fn named_callees(cx: &Cx<'_>, func: &Func) -> Vec<usize> {
    let mut found = Vec::new();
    for stmt in func.blocks.iter().flat_map(|b| &b.stmts) {
        let key = match &stmt.kind {
            StmtKind::Call(call) => match &call.target {
                Target::Fn { def, found, .. } => FuncKey::body(found.unwrap_or(*def)),
                _ => continue,
            },
            StmtKind::Closure { func, .. } => *func,
            StmtKind::FnValue { def, .. } | StmtKind::Static { def, .. } => FuncKey::body(*def),
            _ => continue,
        };
        found.extend(cx.index.get(&key));
    }
    found
}

fn answer(cx: &Cx<'_>, outcomes: Vec<Outcome>) -> Flows {
    let mut all: Vec<Found> = Vec::new();
    let mut flows = Flows::default();
    let roots = roots(cx, &outcomes);
    for (idx, outcome) in outcomes.into_iter().enumerate() {
        all.extend(outcome.found);
        flows.origins.extend(outcome.origins);
        flows.unresolved.extend(outcome.unresolved);
        flows.unread_queries.extend(outcome.unread);
        flows.unread_templates.extend(outcome.unread_templates);
        if roots.contains(&idx) {
            all.extend(undeclared(cx, idx));
        }
    }
    flows.flows = merged(cx, all);
    flows.unresolved.sort();
    flows.unresolved.dedup();
    flows.unread_queries.sort();
    flows.unread_queries.dedup();
    flows.unread_templates.sort();
    flows.unread_templates.dedup();
    flows
}

/// Functions that no code here calls, and one of each circle of such.
fn roots(cx: &Cx<'_>, outcomes: &[Outcome]) -> FxHashSet<usize> {
    let mut callers: Vec<Vec<usize>> = vec![Vec::new(); outcomes.len()];
    for (idx, outcome) in outcomes.iter().enumerate() {
        for callee in outcome.callees.iter().filter(|c| **c != idx) {
            callers[*callee].push(idx);
        }
    }
    let mut found: FxHashSet<usize> = FxHashSet::default();
    let mut reached = vec![false; outcomes.len()];
    let reach = |start: usize, reached: &mut Vec<bool>| {
        let mut open = vec![start];
        while let Some(func) = open.pop() {
            if !std::mem::replace(&mut reached[func], true) {
                open.extend(outcomes[func].callees.iter().copied());
            }
        }
    };
    for (idx, func) in cx.funcs.iter().enumerate() {
        let main = func.key.closure.is_none() && cx.program.is_main(func.key.owner);
        if callers[idx].is_empty() || main {
            found.insert(idx);
            reach(idx, &mut reached);
        }
    }
    for idx in 0..outcomes.len() {
        if !reached[idx] {
            found.insert(idx);
            reach(idx, &mut reached);
        }
    }
    found
}

/// Uses of a root that no code on the way gave a purpose.
fn undeclared(cx: &Cx<'_>, idx: usize) -> Vec<Found> {
    let root = cx.funcs[idx].key.owner;
    let summary = cx.summaries.borrow()[idx].clone();
    let mut found = Vec::new();
    for open in &summary.uses {
        let (Fact::Tag(tag, record), None, UsedAt::Use { .. }) =
            (&open.label.fact, &open.purpose, &open.at)
        else {
            continue;
        };
        found.push(Found {
            tag: *tag,
            record: *record,
            at: open.at.clone(),
            purpose: Resolved::Undeclared { root },
            trail: open.label.trail.clone(),
        });
    }
    found
}

/// One flow for each datum, place and purpose: the shortest.
fn merged(cx: &Cx<'_>, all: Vec<Found>) -> Vec<Flow> {
    let mut best: FxHashMap<_, (Found, usize)> = FxHashMap::default();
    let mut keys = Vec::new();
    for found in all {
        // Of several roots without a purpose the first is named.
        let purpose = match &found.purpose {
            Resolved::Undeclared { .. } => None,
            known => Some(known.clone()),
        };
        let key = (found.tag, found.at.clone(), purpose);
        match best.get_mut(&key) {
            Some((known, more)) => {
                *more += 1;
                if trail::len(&found.trail) < trail::len(&known.trail) {
                    *known = found;
                }
            }
            None => {
                keys.push(key.clone());
                best.insert(key, (found, 0));
            }
        }
    }
    let mut flows: Vec<Flow> = Vec::with_capacity(keys.len());
    for key in keys {
        let Some((found, more)) = best.remove(&key) else {
            continue;
        };
        flows.push(Flow {
            tag: found.tag,
            steps: steps(cx, &found),
            used: found.at,
            purpose: found.purpose,
            more_paths: more,
            record: found.record.to_string(),
        });
    }
    flows.sort_by(|a, b| {
        (a.used.span(), a.tag, &a.used, &a.purpose).cmp(&(
            b.used.span(),
            b.tag,
            &b.used,
            &b.purpose,
        ))
    });
    let told = touches_before_uses(cx, &flows);
    let mut told = told.into_iter();
    flows.retain(|_| !told.next().unwrap_or(false));
    flows
}

/// Touches whose datum goes on to a use for the same purpose.
fn touches_before_uses(cx: &Cx<'_>, flows: &[Flow]) -> Vec<bool> {
    let mut bodies: FxHashMap<DefId, crate::project::Span> = FxHashMap::default();
    for func in cx.funcs.iter().filter(|f| f.key.closure.is_none()) {
        bodies.insert(func.key.owner, func.span);
    }
    flows
        .iter()
        .map(|flow| {
            let UsedAt::Touch { span, function } = &flow.used else {
                return false;
            };
            let body = bodies.get(function).copied().unwrap_or(*span);
            flows.iter().any(|other| {
                matches!(other.used, UsedAt::Use { .. })
                    && other.tag == flow.tag
                    && other.purpose == flow.purpose
                    && other.steps.iter().any(|s| body.contains(s.span))
            })
        })
        .collect()
}

fn steps(cx: &Cx<'_>, found: &Found) -> Vec<FlowStep> {
    let mut steps: Vec<FlowStep> = Vec::new();
    for (span, note) in trail::steps(&found.trail) {
        let step = FlowStep {
            span,
            note: words(cx, &note),
        };
        if steps.last() != Some(&step) {
            steps.push(step);
        }
    }
    if let UsedAt::Use { callee, span, .. } = &found.at {
        let name = name(cx, *callee);
        let is_macro = cx.program.def(*callee).kind == crate::names::DefKind::Macro;
        let bang = if is_macro { "!" } else { "" };
        steps.push(FlowStep {
            span: *span,
            note: format!("used by `{name}{bang}`"),
        });
    }
    steps
}

fn words(cx: &Cx<'_>, note: &Note) -> String {
    let tag = |id: &crate::marks::TagId| {
        cx.marks
            .tags
            .get(id.0 as usize)
            .map_or_else(String::new, |t| t.name.clone())
    };
    match note {
        Note::Read(id) => format!("{} is read", quoted(&tag(id))),
        Note::Part(id) => format!("{} is part of the value", quoted(&tag(id))),
        Note::Queried => "asked for by this query".to_owned(),
        Note::Passed(def) => format!("passed to `{}`", name(cx, *def)),
        Note::PassedToClosure => "passed to the closure".to_owned(),
        Note::Returned(def) => format!("returned from `{}`", name(cx, *def)),
        Note::ReturnedFromClosure => "returned from the closure".to_owned(),
        Note::Written(field) => format!("written into `{field}`"),
        Note::Bound(local) => format!("held by `{local}`"),
        Note::Formatted => "written into the text".to_owned(),
        Note::Yielded => "taken from the collection".to_owned(),
        Note::Stored(def) => format!("stored in `{}`", name(cx, *def)),
        Note::Loaded(def) => format!("read from `{}`", name(cx, *def)),
        Note::Put(name) => format!("put into `{name}`"),
        Note::Recalled(field) => format!("read from `{field}`"),
        Note::Inside(_) => String::new(),
    }
}

/// A tag's name as messages quote it.
fn quoted(name: &str) -> String {
    if name.contains('`') {
        name.to_owned()
    } else {
        format!("`{name}`")
    }
}

fn name(cx: &Cx<'_>, def: DefId) -> String {
    let found = cx.program.def(def).name;
    if found.as_str().is_empty() {
        cx.program.path(def)
    } else {
        found.to_string()
    }
}
