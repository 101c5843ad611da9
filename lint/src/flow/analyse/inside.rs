//! What a value of a type may have in it: tagged fields, and what shows them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Cx, Shared};
use crate::flow::input::Shown;
use crate::flow::value::Fact;
use crate::marks::TagId;
use crate::names::{DefId, DefKind};
use crate::syntax::ast::Takes;
use crate::types::{Ty, TyKind};

/// A type with more types in it may hold anything.
const MAX_INSIDE: usize = 10_000;

impl Cx<'_> {
    /// Whether what is inside a type is looked at: those of the workspace, and of crates in which something is tagged.
    pub fn is_open(&self, def: DefId) -> bool {
        self.program.is_local(def) || self.tagged_krates.contains(&def.krate)
    }

    /// Whether a value of this type can hold tagged fields.
    pub fn is_tagged(&self, ty: Ty) -> bool {
        self.any_inside(ty, &self.tagged, &|ty| self.has_tag(ty))
    }

    /// Whether showing a value of this type can tell more than what is known of the value: its type
    /// has tagged fields in it, or something in it has an impl written by hand.
    pub fn tells(&self, ty: Ty) -> bool {
        self.any_inside(ty, &self.telling, &|ty| {
            self.has_tag(ty) || self.is_shown_by_hand(ty)
        })
    }

    /// Whether a label is of a column: one datum has one tag, whatever field it is put into.
    pub(super) fn is_of_column(&self, fact: &Fact) -> bool {
        let of_column = |tag: &TagId| {
            let tag = self.marks.tags.get(tag.0 as usize);
            tag.is_some_and(|tag| tag.span.is_none())
        };
        match fact {
            Fact::Tag(tag, _) => of_column(tag),
            Fact::Rows(rows) => !rows.all().is_empty(),
            _ => false,
        }
    }

    fn has_tag(&self, ty: Ty) -> bool {
        ty.adt().is_some_and(|(def, _)| {
            self.marks.types.contains_key(&def) || self.tagged_adts.contains(&def)
        })
    }

    fn is_shown_by_hand(&self, ty: Ty) -> bool {
        let local = ty.adt().is_some_and(|(def, _)| self.program.is_local(def));
        local
            && [
                Takes::Display,
                Takes::Debug,
                Takes::Serialize,
                Takes::Answer,
            ]
            .iter()
            .any(|takes| match self.program.shown(ty, *takes) {
                Shown::Body(_) | Shown::Answer(_) => true,
                Shown::Fields(list) => list.iter().any(|(_, by)| !by.is_own()),
                _ => false,
            })
    }

    /// Whether it holds for a type or any type inside of it. A `no` is a `no` for all of those, so
    /// that types which share their parts, as those of one program do, are looked through once.
    fn any_inside(
        &self,
        ty: Ty,
        known: &Shared<FxHashMap<Ty, bool>>,
        holds: &dyn Fn(Ty) -> bool,
    ) -> bool {
        if let Some(known) = known.read().get(&ty) {
            return *known;
        }
        let mut seen: FxHashSet<Ty> = [ty].into_iter().collect();
        let mut open = vec![ty];
        while let Some(next) = open.pop() {
            // A generic type that holds itself with ever larger arguments has no end.
            let before = known.read().get(&next).copied();
            let found = match before {
                Some(known) => Some(known),
                None if seen.len() > MAX_INSIDE => Some(true),
                None => holds(next).then_some(true),
            };
            match found {
                Some(true) => {
                    known.write().insert(ty, true);
                    return true;
                }
                Some(false) => {}
                None => self.for_parts(next, &mut |part| {
                    if seen.insert(part) {
                        open.push(part);
                    }
                }),
            }
        }
        // No order of the hash set is seen in the map.
        known.write().extend(seen.drain().map(|ty| (ty, false)));
        false
    }

    /// The types that a value of a type has in it. Foreign types are their arguments.
    fn for_parts(&self, ty: Ty, f: &mut dyn FnMut(Ty)) {
        match ty.kind() {
            TyKind::Adt(def, args) => {
                for (i, arg) in args.iter().enumerate() {
                    if self.program.holds(*def, i) {
                        f(*arg);
                    }
                }
                if self.is_open(*def) {
                    for owner in self.owners(*def) {
                        for field in self.program.fields(owner).iter() {
                            f(field.ty.subst(args));
                        }
                    }
                }
            }
            TyKind::Prim(_) | TyKind::Never => {}
            _ => ty.for_parts(f),
        }
    }

    pub(super) fn owners(&self, def: DefId) -> Vec<DefId> {
        match self.program.def(def).kind {
            DefKind::Enum => self.program.variants(def).to_vec(),
            _ => vec![def],
        }
    }
}
