//! What a function does with what it is given, in terms of its parameters.

use rustc_hash::FxHashSet;

use super::analyse::{Memory, Under};
use super::ir::MAX_DEPTH;
use super::output::{Resolved, UsedAt};
use super::value::{Fact, FieldTags, Label, Path, Val, join, prune, unknown};
use crate::names::DefId;
use crate::project::Span;
use crate::types::{Mutability, Ty, TyKind};

#[derive(Debug)]
pub struct Summary {
    /// Labels of parameters stand for the arguments. A reference into a parameter has it as alias,
    /// by the parameter's position.
    pub ret: Val,
    /// The same, each with where it is given back: the ends of the body, `return` and `?`. Only
    /// where somebody may ask, as a response is told there.
    pub exits: Vec<(Span, Val)>,
    /// The same by what callers must have chosen for it to be given back; nothing where that makes no difference.
    pub chosen: Vec<(Vec<Under>, Val)>,
    /// What the places behind the parameters hold afterwards, where that changed.
    pub out: Vec<Option<Val>>,
    pub uses: Vec<OpenUse>,
    /// Calls of what parameters hold, in order; [`Fact::Hole`](super::value::Fact) names their results.
    pub calls: Vec<ParamCall>,
    /// What it writes of what parameters hold into what all functions see.
    pub stores: Vec<(Memory, Val)>,
}

/// A use whose datum or purpose the function does not know alone.
#[derive(Clone, Debug)]
pub struct OpenUse {
    pub at: UsedAt,
    pub label: Label,
    /// `None`: that of the callers.
    pub purpose: Option<Resolved>,
    /// What callers must have chosen.
    pub under: Vec<Under>,
}

#[derive(Clone, Debug)]
pub struct ParamCall {
    pub idx: u32,
    pub path: Path,
    /// What is called is this method of a trait, of the type that the callers know; else the value itself.
    pub method: Option<DefId>,
    /// How many boxes its receiver was taken out of.
    pub boxes: usize,
    /// The hole stands for what this argument, by `&mut`, holds afterwards; else for the result.
    pub writes: Option<usize>,
    pub args: Vec<Val>,
    pub tys: Vec<Ty>,
    /// That of the code in which it is called.
    pub purpose: Option<Resolved>,
}

impl ParamCall {
    /// Whether it may write into what it is given: by `&mut`, or behind a lock of a method's receiver.
    pub fn may_write(&self) -> bool {
        let mut tys = self.tys.iter();
        self.method.is_some() || tys.any(|ty| matches!(ty.kind(), TyKind::Ref(_, Mutability::Mut)))
    }

    /// Of the same part of a parameter, or the same method of it.
    fn is_same_call(&self, other: &ParamCall) -> bool {
        (self.idx, self.path, self.method, self.writes)
            == (other.idx, other.path, other.method, other.writes)
    }
}

impl Default for Summary {
    fn default() -> Self {
        Summary {
            ret: unknown(),
            exits: Vec::new(),
            chosen: Vec::new(),
            out: Vec::new(),
            uses: Vec::new(),
            calls: Vec::new(),
            stores: Vec::new(),
        }
    }
}

impl Summary {
    /// Where values go is the same, by facts; ways may differ.
    pub fn same_values(&self, other: &Summary) -> bool {
        let outs = |a: &Option<Val>, b: &Option<Val>| match (a, b) {
            (Some(a), Some(b)) => a.same(b),
            (None, None) => true,
            _ => false,
        };
        self.ret.same(&other.ret)
            && self.out.len() == other.out.len()
            && self.out.iter().zip(&other.out).all(|(a, b)| outs(a, b))
            && self.chosen.len() == other.chosen.len()
            && (self.chosen.iter().zip(&other.chosen)).all(|(a, b)| a.0 == b.0 && a.1.same(&b.1))
            && self.stores.len() == other.stores.len()
            && self
                .stores
                .iter()
                .zip(&other.stores)
                .all(|(a, b)| a.0 == b.0 && a.1.same(&b.1))
            && self.calls.len() == other.calls.len()
            && self.calls.iter().zip(&other.calls).all(|(a, b)| {
                a.idx == b.idx
                    && a.path == b.path
                    && a.method == b.method
                    && a.writes == b.writes
                    && a.args.len() == b.args.len()
                    && a.args.iter().zip(&b.args).all(|(x, y)| x.same(y))
            })
    }

    /// Where values go here or there: with it, functions that call each other come to an end.
    pub fn widen(&mut self, before: &Summary, tags: &FieldTags) {
        self.ret = prune(&join(&before.ret, &self.ret), MAX_DEPTH, tags);
        for (under, new) in &mut self.chosen {
            if let Some((_, known)) = before.chosen.iter().find(|(u, _)| u == under) {
                *new = prune(&join(known, new), MAX_DEPTH, tags);
            }
        }
        for (before, after) in before.out.iter().zip(&mut self.out) {
            match (before, &after) {
                (Some(known), Some(new)) => {
                    *after = Some(prune(&join(known, new), MAX_DEPTH, tags))
                }
                (Some(known), None) => *after = Some(known.clone()),
                (None, _) => {}
            }
        }
        for (before, after) in before.calls.iter().zip(&mut self.calls) {
            if before.is_same_call(after) {
                for (known, new) in before.args.iter().zip(&mut after.args) {
                    *new = prune(&join(known, new), MAX_DEPTH, tags);
                }
            }
        }
        for (key, known) in &before.stores {
            match self.stores.iter_mut().find(|(k, _)| k == key) {
                Some((_, new)) => *new = prune(&join(known, new), MAX_DEPTH, tags),
                None => self.stores.push((*key, known.clone())),
            }
        }
    }

    /// Values as they were settled before: what is put to use now does not move them again.
    pub fn keep_values(&mut self, settled: &Summary) {
        let mut calls = self.calls.iter().zip(&settled.calls);
        let is_alike = self.calls.len() == settled.calls.len();
        // Labels of this summary speak of its own holes.
        if is_alike && calls.all(|(a, b)| a.is_same_call(b)) {
            self.ret = settled.ret.clone();
            self.chosen = settled.chosen.clone();
            self.out = settled.out.clone();
            self.calls = settled.calls.clone();
            self.stores = settled.stores.clone();
        }
    }

    /// The same is put to use, and given back at the same places.
    pub fn same_uses(&self, other: &Summary) -> bool {
        self.exits.len() == other.exits.len()
            && self
                .exits
                .iter()
                .zip(&other.exits)
                .all(|((s, a), (t, b))| s == t && a.same(b))
            && self.uses.len() == other.uses.len()
            && self.put_to_use() == other.put_to_use()
    }

    /// In which order they were met says nothing.
    fn put_to_use(&self) -> FxHashSet<(&UsedAt, &Fact, Option<&Resolved>, &[Under])> {
        let uses = self.uses.iter();
        uses.map(|used| {
            let fact = &used.label.fact;
            (&used.at, fact, used.purpose.as_ref(), used.under.as_slice())
        })
        .collect()
    }
}
