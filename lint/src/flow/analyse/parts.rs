//! Of which types the parts of a value are, and which parts it can have at all.

use std::sync::Arc;

use super::Analysis;
use crate::flow::ir::{Step, adt_of};
use crate::flow::value::{Node, Val, as_text};
use crate::names::DefId;
use crate::types::{Ty, TyKind};

impl Analysis<'_> {
    /// What a step into a value of a type leads to.
    pub fn part_ty(&self, ty: Ty, step: Step) -> Ty {
        let ty = ty.peel_refs();
        match (step, ty.kind()) {
            (Step::Deref | Step::Column(_), _) => ty,
            (_, TyKind::Future(inner)) => self.part_ty(*inner, step),
            (Step::Pos(_), TyKind::Array(elem, _)) => *elem,
            (Step::Pos(i), TyKind::Tuple(list)) => {
                list.get(i as usize).copied().unwrap_or_else(Ty::unknown)
            }
            (Step::Arg(0) | Step::Item, TyKind::Slice(elem) | TyKind::Array(elem, _)) => *elem,
            (_, TyKind::Adt(def, args))
                if args.len() == 1 && self.cx.program.well_known().transparent.contains(def) =>
            {
                self.part_ty(args[0], step)
            }
            (Step::Arg(i), TyKind::Adt(_, args)) => {
                args.get(i as usize).copied().unwrap_or_else(Ty::unknown)
            }
            (Step::Field(field), TyKind::Adt(_, args)) => {
                let fields = self.cx.program.fields(field.owner);
                fields
                    .get(field.idx as usize)
                    .map_or_else(Ty::unknown, |f| f.ty.subst(args))
            }
            _ => Ty::unknown(),
        }
    }

    /// The type of what a path into a value of a type leads to.
    pub(super) fn ty_at(&self, ty: Ty, path: &[Step]) -> Ty {
        path.iter()
            .fold(ty, |ty, step| self.part_ty(self.cx.bare(ty), *step))
    }

    /// Whether a value may have such a part: a field is one of the type that the field before it has. What a `dyn` gives
    /// of itself leads into the fields of each of its impls, and of each of theirs.
    pub(super) fn is_possible(&self, path: &[Step]) -> bool {
        let program = self.cx.program;
        path.windows(2).all(|pair| {
            let [Step::Field(outer), inner @ Step::Field(_)] = pair else {
                return true;
            };
            let fields = program.fields(outer.owner);
            let ty = fields.get(outer.idx as usize).map(|f| self.cx.bare(f.ty));
            match ty.and_then(|ty| ty.adt()) {
                Some((def, _)) if program.is_local(def) => self.is_field_of(inner, def),
                _ => true,
            }
        })
    }

    /// Whether values of a type have no parts but what names lead to: texts and numbers.
    pub(super) fn has_no_parts(&self, ty: Ty) -> bool {
        let known = self.cx.program.well_known();
        match self.cx.bare(ty).kind() {
            TyKind::Prim(_) => true,
            TyKind::Adt(def, _) => known.text.contains(def),
            _ => false,
        }
    }

    /// The value without parts that its type says there are none of.
    pub(super) fn shaped(&self, val: &Val, ty: Ty) -> Val {
        if val.kids.is_empty() || ty.is_unknown() {
            return val.clone();
        }
        if self.has_no_parts(ty) {
            return as_text(val);
        }
        let mut shaped: Option<Node> = None;
        let bare = self.cx.bare(ty);
        for (i, (step, kid)) in val.kids.iter().enumerate() {
            let part = self.shaped(kid, self.part_ty(bare, *step));
            if !Arc::ptr_eq(&part, kid) {
                let node = shaped.get_or_insert_with(|| Node::clone(val));
                node.kids[i].1 = part;
            }
        }
        shaped.map_or_else(|| val.clone(), Arc::new)
    }

    /// Whether it leads into a field of a type, or of one of its variants.
    pub(super) fn is_field_of(&self, step: &Step, adt: DefId) -> bool {
        matches!(step, Step::Field(field) if adt_of(self.cx.program, field.owner) == adt)
    }

    /// Whether a value of this type may have a part there. A method of a trait tells what it does with the fields of all
    /// types that it may be called of; who calls it knows which it is.
    pub(super) fn may_have(&self, ty: Ty, path: &[Step]) -> bool {
        let program = self.cx.program;
        let mut ty = ty;
        for (i, step) in path.iter().enumerate() {
            let bare = self.cx.bare(ty);
            let own = bare.adt().filter(|(def, _)| program.is_local(*def));
            match (step, own) {
                (Step::Field(_), Some((def, _))) if !self.is_field_of(step, def) => {
                    // Not of that, but maybe of what it is dereferenced to, or of what lies deeper: a field that is met again
                    // is one with the first.
                    let is_met = path[..i].iter().any(|s| self.is_field_of(s, def));
                    return is_met || program.deref_fn(bare).is_some();
                }
                (Step::Field(_), _) | (_, None) => {}
                // The list in one of its fields.
                _ => break,
            }
            ty = self.part_ty(ty, *step);
            if ty.is_unknown() {
                break;
            }
        }
        true
    }
}
