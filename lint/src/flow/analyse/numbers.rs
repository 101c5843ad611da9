//! Texts are in no numbers: of a value that holds a text somewhere, it is not known where, its numbers do not hold it.

use rustc_hash::FxHashSet;

use super::Cx;
use crate::flow::input::Program;
use crate::flow::value::{Fact, Taken};
use crate::marks::{Marks, TagId};
use crate::names::FieldId;
use crate::types::{Prim, Ty, TyKind};

/// The data that are texts wherever they stand.
#[derive(Debug, Default)]
pub struct Texts {
    tags: FxHashSet<TagId>,
    /// All data are.
    all: bool,
}

/// How many newtypes are looked into.
const MAX_INNER: usize = 4;

impl Texts {
    pub fn of(program: &dyn Program, marks: &Marks) -> Texts {
        let mut other: FxHashSet<TagId> = marks.types.values().copied().collect();
        other.extend(marks.values.values());
        other.extend(marks.columns.values());
        let parts = marks.params.values().chain(marks.results.values());
        other.extend(parts.flatten().map(|(_, tag)| *tag));
        let tagged = marks.fields.iter();
        other.extend(tagged.filter_map(|(field, tag)| {
            let ty = held_by(program, *field);
            tag.filter(|_| !is_text(program, ty, MAX_INNER))
        }));
        let fields = marks.fields.values().flatten().copied();
        Texts {
            all: other.is_empty(),
            tags: fields.filter(|tag| !other.contains(tag)).collect(),
        }
    }
}

/// What a field holds, whatever holds it that is known to hold nothing else.
fn held_by(program: &dyn Program, field: FieldId) -> Ty {
    let fields = program.fields(field.owner);
    let info = fields.get(field.idx as usize);
    info.map_or_else(Ty::unknown, |info| unwrapped(program, info.ty))
}

fn unwrapped(program: &dyn Program, ty: Ty) -> Ty {
    let known = program.well_known();
    let holders = [&known.owners, &known.transparent, &known.shares];
    let mut ty = ty.peel_refs();
    while let TyKind::Adt(def, args) = ty.kind()
        && args.len() == 1
        && holders.iter().any(|holds| holds.contains(def))
    {
        ty = args[0].peel_refs();
    }
    ty
}

/// Whether a type is a text, or a record of texts only.
fn is_text(program: &dyn Program, ty: Ty, fuel: usize) -> bool {
    match ty.kind() {
        TyKind::Prim(prim) => *prim == Prim::Str,
        TyKind::Adt(def, _) if program.well_known().text.contains(def) => true,
        TyKind::Adt(def, args) if program.is_local(*def) && fuel > 0 => {
            let fields = program.fields(*def);
            let mut held = fields.iter().map(|f| unwrapped(program, f.ty.subst(args)));
            !fields.is_empty() && held.all(|ty| is_text(program, ty, fuel - 1))
        }
        _ => false,
    }
}

impl Cx<'_> {
    /// Whether a field holds a number, a date or the like, whatever it is wrapped in.
    pub(super) fn is_number(&self, field: FieldId) -> bool {
        if let Some(known) = self.numbers.read().get(&field) {
            return *known;
        }
        let ty = held_by(self.program, field);
        let found = match ty.kind() {
            // A text may be kept as its bytes or characters.
            TyKind::Prim(prim) => !matches!(prim, Prim::Str | Prim::Char | Prim::U8),
            TyKind::Adt(def, _) => self.program.well_known().numbers.contains(def),
            _ => false,
        };
        self.numbers.write().insert(field, found);
        found
    }

    /// Whether what a value holds somewhere cannot be in a number in it.
    pub(super) fn is_no_number(&self, fact: &Fact) -> bool {
        match fact {
            Fact::Tag(tag, _)
            | Fact::Param {
                taken: Taken::Read { tag, .. },
                ..
            } => self.texts.tags.contains(tag),
            Fact::Param {
                taken: Taken::Shown { .. },
                ..
            } => self.texts.all,
            _ => false,
        }
    }
}
