//! What is put into a store that all functions see at a type, or under a literal key, comes out where that type or
//! key is asked for: extensions of a request, the state of an application, a session.

use std::sync::Arc;

use super::Analysis;
use super::calls::Arg;
use super::memory::Memory;
use super::state::{At, State};
use super::take::{has_params, is_known};
use crate::flow::input::{Meeting, Meets};
use crate::flow::ir::{Call, Step, step_of};
use crate::flow::value::{Node, Val, join, only_param, unknown};
use crate::names::DefId;
use crate::project::Span;
use crate::syntax::Name;
use crate::types::{Ty, TyKind};

/// Everything that was put in; what was put in at a type or key that is not known.
const ALL: &str = "all";
const ANY: &str = "any";
/// What is extracted is wrapped at most so often.
const MAX_WRAPPERS: usize = 6;

impl Analysis<'_> {
    /// What a call gets from a store, or that it puts something in; `None` where it is another, or more is to be
    /// said of it. It does not go through the object at hand: all have the store.
    pub(super) fn met(
        &mut self,
        st: &mut State,
        (def, generics, found): (DefId, &[Ty], Option<DefId>),
        args: &[Arg],
        call: &Call,
    ) -> Option<Val> {
        let callees = [Some(def), found].into_iter().flatten();
        let mut quirks = callees.map(|def| self.cx.program.quirk(def));
        let quirk = quirks.find(|q| q.extracts || q.meets.is_some())?;
        if quirk.extracts {
            return self.extracted(self.cx.bare(call.dest_ty), call.span);
        }
        let meeting = quirk.meets?;
        if meeting.what == Meets::Gets {
            return Some(self.got(meeting, call).unwrap_or_else(unknown));
        }
        let arg = args.last()?;
        let put = self.resolve(st, &arg.val, arg.span);
        let (ty, put) = match self.held_ty(arg.ty) {
            Some((_, ty)) => (ty, self.held(st, &put, arg)),
            None if meeting.what == Meets::PutsHeld => return None,
            None => (self.cx.bare(arg.ty), put),
        };
        let key = match (meeting.by_key, call.key) {
            (true, Some(key)) => Memory::Met(meeting.store, key),
            (true, None) => Memory::Met(meeting.store, Name::new(ANY)),
            (false, _) => self.met_at(meeting.store, ty, &put),
        };
        self.remember(key, &put);
        self.remember(Memory::Met(meeting.store, Name::new(ALL)), &put);
        // A use takes it all the same.
        let self_ty = generics.first().copied();
        let is_use = !self.entries(def, found, self_ty).is_empty();
        // `app.app_data(user)` is the app.
        let same = |arg: &&Arg| self.cx.bare(arg.ty) == self.cx.bare(call.dest_ty);
        let own = args.first().filter(same);
        (meeting.what == Meets::Puts && !is_use)
            .then(|| own.map_or_else(unknown, |a| a.val.clone()))
    }

    /// Where a value of a type is put in; of a parameter's type the callers know.
    fn met_at(&self, store: u8, ty: Ty, val: &Val) -> Memory {
        // No value of another type is asked for as this `dyn`, nor as an instance of this type.
        if let Some(key) = key_of(ty).or_else(|| key_of_some(ty)) {
            return Memory::Met(store, key);
        }
        match only_param(val.labels.iter()) {
            Some((idx, path)) if path.is_empty() => Memory::MetAs(store, idx),
            _ => Memory::Met(store, Name::new(ANY)),
        }
    }

    /// A place that a callee writes to, as its caller knows it.
    pub(super) fn key_here(&self, key: Memory, args: &[Arg], val: &Val) -> Memory {
        let Memory::MetAs(store, idx) = key else {
            return key;
        };
        match args.get(idx as usize) {
            Some(arg) => {
                let held = self.held_ty(arg.ty).map(|(_, ty)| ty);
                self.met_at(store, held.unwrap_or(self.cx.bare(arg.ty)), val)
            }
            None => Memory::Met(store, Name::new(ANY)),
        }
    }

    fn got(&self, meeting: Meeting, call: &Call) -> Option<Val> {
        // `Option<&T>`, `Result<Option<T>, E>`: what is in it.
        let known = self.cx.program.well_known();
        let mut ty = self.cx.bare(call.dest_ty);
        let mut wrapped = Vec::new();
        while let TyKind::Adt(def, args) = ty.kind()
            && known.owners.contains(def)
            && !args.is_empty()
        {
            wrapped.push(Step::Arg(0));
            ty = self.cx.bare(args[0]);
        }
        let key = match (meeting.by_key, self.held_ty(ty)) {
            (true, _) => call.key.map(|key| vec![key]),
            (false, Some((_, inner))) => keys_of(inner),
            (false, None) => keys_of(ty),
        };
        let mut found = self.recall_met(meeting.store, key, call.span)?;
        if !meeting.by_key && self.held_ty(ty).is_some() {
            found = self.as_held(ty, &found);
        }
        for step in wrapped.iter().rev() {
            let mut outer = Node::default();
            outer.set_kid(*step, found);
            found = Arc::new(outer);
        }
        Some(found)
    }

    /// What was put in under any of these keys, or where it is not known which they are.
    fn recall_met(&self, store: u8, keys: Option<Vec<Name>>, span: Span) -> Option<Val> {
        let keys = match keys {
            Some(keys) => [keys, vec![Name::new(ANY)]].concat(),
            None => vec![Name::new(ALL)],
        };
        let found = keys
            .into_iter()
            .filter_map(|key| self.recall(Memory::Met(store, key), span));
        found.reduce(|a, b| join(&a, &b))
    }

    /// What a parameter of a type such as `State<T>` holds.
    pub(super) fn met_in(&self, ty: Ty, span: Span) -> Option<Val> {
        let (store, inner) = self.held_ty(ty)?;
        let found = self.recall_met(store, keys_of(inner), span)?;
        Some(self.as_held(self.cx.bare(ty), &found))
    }

    /// What this body makes for whoever has a parameter of its type, where it is a framework that asks for it.
    pub(super) fn remember_extracted(&self, st: &State, ret: &Val) {
        let known = self.cx.program.well_known();
        let key = self.func.key;
        if known.extracting.is_empty() || key.closure.is_some() {
            return;
        }
        let scopes = self.cx.program.enclosing(key.owner);
        if !scopes.iter().any(|def| known.extracting.contains(def)) {
            return;
        }
        let span = self.func.span;
        let mut val = self.resolve(st, ret, span);
        let mut ty = self.func.locals[self.func.ret.idx()].ty;
        // `Pin<Box<dyn Future<Output = Result<Self, _>>>>`, `Outcome<Self, _, _>`: what is in it.
        for _ in 0..MAX_WRAPPERS {
            let bare = self.cx.bare(ty);
            if let Some((def, _)) = bare.adt()
                && self.cx.program.is_local(def)
            {
                self.remember(Memory::Extracted(def), &val);
                return;
            }
            let given = self.output_ty(ty);
            if given.is_unknown() {
                val = self.walk(st, val, &[Step::Arg(0)], Self::at(span), 3);
                ty = self.part_ty(bare, Step::Arg(0));
            } else {
                val = self.later(st, &val, ty, given, span);
                ty = given;
            }
        }
    }

    /// What a framework gives for a parameter of such a type.
    pub(super) fn extracted(&self, ty: Ty, span: Span) -> Option<Val> {
        if self.cx.program.well_known().extracting.is_empty() {
            return None;
        }
        let mut ty = ty;
        for wrapped in 0..MAX_WRAPPERS {
            let given = match ty.kind() {
                TyKind::Dyn { .. } => self.output_ty(ty),
                _ => ty,
            };
            let (def, args) = given.adt()?;
            if self.cx.program.is_local(def) {
                let mut found = self.recall(Memory::Extracted(def), span)?;
                for _ in 0..wrapped {
                    let mut outer = Node::default();
                    outer.set_kid(Step::Arg(0), found);
                    found = Arc::new(outer);
                }
                return Some(found);
            }
            ty = self.cx.bare(*args.first()?);
        }
        None
    }

    /// The store and type that a type stands for.
    fn held_ty(&self, ty: Ty) -> Option<(u8, Ty)> {
        let TyKind::Adt(def, args) = self.cx.bare(ty).kind() else {
            return None;
        };
        let store = self.cx.program.well_known().holders.get(def)?;
        Some((*store, self.cx.bare(*args.first()?)))
    }

    /// The fields in which a holder has its value, and the argument that stands for it.
    fn holding_steps(&self, ty: Ty) -> Vec<Step> {
        let TyKind::Adt(def, _) = ty.kind() else {
            return Vec::new();
        };
        let fields = self.cx.program.fields(*def);
        let of_arg = fields.iter().filter(|f| {
            f.ty.any(&mut |t| matches!(t.kind(), TyKind::Param { idx: 0, .. }))
        });
        let steps = of_arg.map(|f| step_of(self.cx.program, f.id));
        steps.chain([Step::Arg(0)]).collect()
    }

    fn as_held(&self, ty: Ty, val: &Val) -> Val {
        let mut node = Node::default();
        for step in self.holding_steps(ty) {
            node.set_kid(step, val.clone());
        }
        Arc::new(node)
    }

    /// What a holder that is put in holds.
    fn held(&self, st: &State, val: &Val, arg: &Arg) -> Val {
        let at = At {
            span: arg.span,
            place: None,
            implied: true,
        };
        let steps = self.holding_steps(self.cx.bare(arg.ty));
        let parts = steps
            .into_iter()
            .filter(|step| val.kid(*step).is_some())
            .map(|step| self.walk(st, val.clone(), &[step], at, 3));
        parts
            .reduce(|a, b| join(&a, &b))
            .unwrap_or_else(|| val.clone())
    }
}

/// Where what is asked for at a type may have been put in.
fn keys_of(ty: Ty) -> Option<Vec<Name>> {
    Some(
        [Some(key_of(ty)?), key_of_some(ty)]
            .into_iter()
            .flatten()
            .collect(),
    )
}

/// Of a `dyn`, or a type with arguments that only callers know, what is known.
fn key_of_some(ty: Ty) -> Option<Name> {
    match ty.kind() {
        TyKind::Dyn(_) if is_known(ty) => Some(Name::new(&format!("{ty:?}"))),
        TyKind::Adt(def, args) if !args.is_empty() => Some(Name::new(&format!("{def:?}[_]"))),
        _ => None,
    }
}

/// Types meet by what they are; `None` where only callers know.
fn key_of(ty: Ty) -> Option<Name> {
    (!has_params(ty)).then(|| Name::new(&format!("{ty:?}")))
}
