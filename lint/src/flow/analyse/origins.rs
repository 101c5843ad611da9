//! What untagged things go into tagged fields as they are: a proof that they are data too.

use rustc_hash::FxHashSet;

use super::{Analysis, Cx};
use crate::flow::input::Program;
use crate::flow::output::{Origin, OriginPlace};
use crate::flow::value::{Fact, Taken, Val};
use crate::marks::{Marks, TagId};
use crate::names::FieldId;
use crate::project::Span;
use crate::types::{Prim, Ty, TyKind};

/// The types that tagged fields hold in the end: of an `Option<String>` the text.
#[derive(Debug, Default)]
pub struct Held {
    types: FxHashSet<Ty>,
}

impl Held {
    pub fn of(program: &dyn Program, marks: &Marks) -> Held {
        let tagged = marks.fields.iter().filter(|(_, tag)| tag.is_some());
        let types = tagged.filter_map(|(field, _)| held_by(program, *field));
        Held {
            types: types.collect(),
        }
    }
}

/// What a field holds, whatever it is wrapped in. All texts are one.
fn held_by(program: &dyn Program, field: FieldId) -> Option<Ty> {
    let fields = program.fields(field.owner);
    let mut ty = fields.get(field.idx as usize)?.ty.peel_refs();
    loop {
        ty = match ty.kind() {
            TyKind::Adt(_, args) if args.len() == 1 => args[0].peel_refs(),
            TyKind::Adt(def, _) if program.well_known().text.contains(def) => {
                return Some(Ty::new(TyKind::Prim(Prim::Str)));
            }
            _ => return Some(ty),
        }
    }
}

impl Cx<'_> {
    /// Whether what an untagged field holds could stand in a tagged one as it is.
    pub fn may_be_origin(&self, field: FieldId) -> bool {
        if self.held.types.is_empty() || !self.program.is_local(field.owner) {
            return false;
        }
        if let Some(known) = self.origins.read().get(&field) {
            return *known;
        }
        let found = held_by(self.program, field)
            .is_some_and(|ty| ty.is_unknown() || ty.is_param() || self.held.types.contains(&ty));
        self.origins.write().insert(field, found);
        found
    }
}

impl Analysis<'_> {
    /// Whether a parameter is of a type that is a datum itself.
    fn is_tagged_param(&self, idx: u32) -> bool {
        let adt = self.cx.bare(self.func.param_ty(idx as usize)).adt();
        adt.is_some_and(|(def, _)| self.cx.marks.types.contains_key(&def))
    }

    /// Something untagged that goes into a tagged field as it is.
    pub(super) fn origin(&mut self, val: &Val, tag: TagId, span: Span) {
        if !self.record || val.labels.has_datum() {
            return;
        }
        let function = self.func.key.owner;
        let mut found = Vec::new();
        for label in val.labels.iter() {
            match &label.fact {
                Fact::From(field) if !self.cx.marks.fields.contains_key(field) => {
                    found.push(OriginPlace::Field(*field))
                }
                Fact::Param {
                    idx,
                    path,
                    taken: Taken::Whole,
                } if path.is_empty()
                    && self.func.key.closure.is_none()
                    && !self.cx.marks.params.contains_key(&(function, *idx))
                    && !self.is_tagged_param(*idx) =>
                {
                    found.push(OriginPlace::Param(function, *idx));
                }
                _ => {}
            }
        }
        for from in found {
            let origin = Origin {
                tag,
                from,
                span,
                function,
            };
            if !self.out.origins.contains(&origin) {
                self.out.origins.push(origin);
            }
        }
    }
}
