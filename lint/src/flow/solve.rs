//! All functions together: summaries from the callees up until none changes, then the answer.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::analyse::{Cx, Found, Memory, Outcome, Pass};
use super::input::{FlowStep, Policy, Program, Wanted};
use super::ir::{Func, lower_body};
use super::order::{Order, Rank};
use super::output::{Flow, Flows, Resolved, UsedAt};
use super::receives;
use super::summary::Summary;
use super::value::{Fact, Note, Val, absent, join, trail};
use crate::marks::Marks;
use crate::names::DefId;
use crate::project::KrateId;

/// How often one function is looked at because another changed, by what one pass took so far ([`Outcome::effort`]): of a
/// program in which everything calls everything no end may be in sight.
const MAX_ROUNDS: [(u64, u32); 4] = [(0, 16), (30_000_000, 6), (60_000_000, 3), (100_000_000, 2)];

/// So often a function is looked at again as soon as something that it reads was written; then when all else has settled.
const ROUNDS_AT_ONCE: u32 = 3;

/// After so many rounds what one finds is added to what was found before.
const ROUNDS_APART: u32 = 2;

/// Follows every value of the program.
pub fn analyse(
    program: &dyn Program,
    policy: &dyn Policy,
    marks: &Marks,
    wanted: &Wanted,
) -> Flows {
    if marks.tags.is_empty() {
        return Flows::default();
    }
    let bodies = program.bodies().par_iter();
    let lowered: Vec<Vec<Func>> = bodies
        .map(|def| lower_body(program, *def, wanted))
        .collect();
    let funcs = lowered.into_iter().flatten().collect();
    let cx = Cx::new(program, marks, policy, funcs, wanted.lost);
    let (outcomes, unsettled) = solve(&cx);
    Flows {
        unsettled,
        ..answer(&cx, outcomes)
    }
}

/// What each function gives, and how many were not followed to the end.
fn solve(cx: &Cx<'_>) -> (Vec<Outcome>, usize) {
    let n = cx.funcs.len();
    let order = Order::new(cx);
    let concerned = concerned(cx, &order);
    let open: BTreeSet<Rank> = (0..n)
        .filter(|f| concerned.contains(&cx.funcs[*f].key.owner.krate))
        .map(|f| order.ranks[f])
        .collect();
    // First where values go; what is put to use is no part of that, and is only written down once all
    // values are known.
    // A function that is not followed yet gives nothing back: what recursion ends in is what it ends with.
    for rank in &open {
        cx.summaries.write()[rank.func] = Arc::new(Summary {
            ret: absent(),
            ..Summary::default()
        });
    }
    let outcomes = (0..n).map(|_| Outcome::default()).collect();
    let mut unsettled = BTreeSet::new();
    let outcomes = settle(cx, &order, open, Pass::Values, outcomes, &mut unsettled);
    let received = receives::received(&outcomes);
    let concerned = receives::concerned(cx, &order, &outcomes, &received);
    *cx.receives.write() = received;
    let order = order.of_calls(&outcomes);
    let open = concerned.iter().map(|func| order.ranks[*func]).collect();
    let outcomes = settle(cx, &order, open, Pass::Uses, outcomes, &mut unsettled);
    (outcomes, unsettled.len())
}

/// Looks at functions, callees first, until no summary changes. Those that do not call each other are
/// looked at at the same time, and see what was known before: what is found depends on no thread.
/// `outcomes` are those of the pass before; those that would have been looked at again are added to `unsettled`.
fn settle(
    cx: &Cx<'_>,
    order: &Order,
    mut open: BTreeSet<Rank>,
    pass: Pass,
    mut outcomes: Vec<Outcome>,
    unsettled: &mut BTreeSet<usize>,
) -> Vec<Outcome> {
    let n = cx.funcs.len();
    let mut users: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); n];
    let mut readers: BTreeMap<Memory, BTreeSet<usize>> = BTreeMap::new();
    let mut rounds = vec![0_u32; n];
    let mut turns = FxHashMap::default();
    let mut out_of_date: BTreeSet<Rank> = BTreeSet::new();
    let mut effort = 0;
    let mut cut = BTreeSet::new();
    loop {
        // What is remembered is read again when all else has settled: it changes often, and many read it.
        if open.is_empty() {
            open = std::mem::take(&mut out_of_date);
        }
        let wave = next_wave(&mut open, &mut turns);
        if wave.is_empty() {
            open = newly_open_ended(cx, order, &outcomes);
            for rank in &open {
                rounds[rank.func] = 0;
            }
            if open.is_empty() {
                break;
            }
            continue;
        }
        let mut funcs: Vec<usize> = wave.iter().map(|rank| rank.func).collect();
        let reached = MAX_ROUNDS.iter().rfind(|(least, _)| *least <= effort);
        let most = reached.map_or(0, |(_, rounds)| *rounds);
        funcs.retain(|func| {
            rounds[*func] += 1;
            let is_cut = rounds[*func] > most;
            match is_cut {
                true => cut.insert(*func),
                false => cut.remove(func),
            };
            !is_cut
        });
        let found: Vec<Outcome> = funcs
            .par_iter()
            .with_max_len(1)
            .map(|func| cx.analyse(*func, pass))
            .collect();
        // Who asked is known before anything changes: one may have asked for another of the same wave.
        for (func, outcome) in funcs.iter().zip(&found) {
            out_of_date.remove(&order.ranks[*func]);
            for dep in &outcome.deps {
                users[*dep].insert(*func);
            }
            for read in &outcome.reads {
                readers.entry(*read).or_default().insert(*func);
            }
        }
        for (func, mut outcome) in funcs.into_iter().zip(found) {
            effort += outcome.effort;
            for (key, val) in std::mem::take(&mut outcome.stored) {
                if store(cx, key, val) {
                    let readers = readers.get(&key).into_iter().flatten();
                    for reader in readers {
                        match rounds[*reader] <= ROUNDS_AT_ONCE {
                            true => open.insert(order.ranks[*reader]),
                            false => out_of_date.insert(order.ranks[*reader]),
                        };
                    }
                }
            }
            let mut summary = std::mem::take(&mut outcome.summary);
            let before = cx.summaries.read()[func].clone();
            match pass {
                Pass::Values if rounds[func] > ROUNDS_APART => {
                    summary.widen(&before, &cx.marks.fields)
                }
                Pass::Values => {}
                Pass::Uses => summary.keep_values(&before),
            }
            let changed = match pass {
                Pass::Values => !before.same_values(&summary),
                Pass::Uses => !before.same_uses(&summary),
            };
            cx.summaries.write()[func] = Arc::new(summary);
            if changed {
                open.extend(users[func].iter().map(|f| order.ranks[*f]));
            }
            outcomes[func] = outcome;
        }
    }
    unsettled.extend(cut);
    outcomes
}

/// The open functions that call least, one of each circle of functions that call each other: the next of
/// a circle is to see what was found of the one before. A circle is gone around: each has its turn before
/// one that is open again has the next. `turns` says whose it was last.
fn next_wave(open: &mut BTreeSet<Rank>, turns: &mut FxHashMap<u32, Rank>) -> Vec<Rank> {
    let mut wave: Vec<Rank> = Vec::new();
    let mut next = open.first().copied();
    let level = next.map(|rank| rank.level);
    while let Some(first) = next.filter(|rank| Some(rank.level) == level) {
        let after = turns.get(&first.circle).and_then(|last| {
            let later = open
                .range((Bound::Excluded(*last), Bound::Unbounded))
                .next();
            later.filter(|rank| rank.circle == first.circle)
        });
        let rank = after.copied().unwrap_or(first);
        turns.insert(rank.circle, rank);
        wave.push(rank);
        next = open.range(rank.end_of_circle()..).next().copied();
    }
    for rank in &wave {
        open.remove(rank);
    }
    wave
}

/// What nobody calls is told for all types in reach.
fn newly_open_ended(cx: &Cx<'_>, order: &Order, outcomes: &[Outcome]) -> BTreeSet<Rank> {
    let roots = roots(cx, outcomes);
    let summaries = cx.summaries.read();
    let mut open_ended = cx.open_ended.write();
    let mut open = BTreeSet::new();
    for func in (0..outcomes.len()).filter(|f| roots.contains(f)) {
        let ir = &cx.funcs[func];
        // What a closure captures is among its parameters.
        let mut tys = (0..ir.params.len()).map(|i| ir.param_ty(i));
        let asks = summaries[func].calls.iter().any(|c| c.method.is_some())
            || tys.any(|ty| cx.is_tagged(ty));
        if asks && open_ended.insert(func) {
            open.insert(order.ranks[func]);
        }
    }
    open
}

/// Whether the memory holds more than before.
fn store(cx: &Cx<'_>, key: Memory, val: Val) -> bool {
    let mut memory = cx.memory.write();
    let old = memory.get(&key);
    let new = old.map_or(val.clone(), |old| join(old, &val));
    let grows = old.is_none_or(|old| !old.same(&new));
    memory.insert(key, new);
    grows
}

/// The crates that data can come to: those that name tagged types, and whatever calls them or is
/// called by them.
fn concerned(cx: &Cx<'_>, order: &Order) -> BTreeSet<KrateId> {
    let mut found: BTreeSet<KrateId> = BTreeSet::new();
    let mut edges: BTreeSet<(KrateId, KrateId)> = BTreeSet::new();
    for (func, callees) in cx.funcs.iter().zip(&order.callees) {
        let krate = func.key.owner.krate;
        if !found.contains(&krate) && cx.names_data(func) {
            found.insert(krate);
        }
        for callee in callees {
            let other = cx.funcs[*callee].key.owner.krate;
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

fn answer(cx: &Cx<'_>, outcomes: Vec<Outcome>) -> Flows {
    let mut all: Vec<Found> = Vec::new();
    let mut flows = Flows::default();
    let roots = roots(cx, &outcomes);
    for (idx, outcome) in outcomes.into_iter().enumerate() {
        all.extend(outcome.found);
        flows.origins.extend(outcome.origins);
        flows.unread_queries.extend(outcome.unread);
        flows.unread_templates.extend(outcome.unread_templates);
        if roots.contains(&idx) {
            all.extend(undeclared(cx, idx));
        }
    }
    for flow in merged(cx, all) {
        let list = match flow.used {
            UsedAt::Use { .. } | UsedAt::Touch { .. } => &mut flows.flows,
            UsedAt::Lost { .. } => &mut flows.lost,
            UsedAt::Asked { .. } => &mut flows.arrived,
        };
        list.push(flow);
    }
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
    // Handlers that are registered are called by others as well.
    let mut found: FxHashSet<usize> = outcomes.iter().flat_map(|o| &o.handed).copied().collect();
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
    let summary = cx.summaries.read()[idx].clone();
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
        Note::Extracted(ty) => format!("extracted as `{ty}`"),
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
