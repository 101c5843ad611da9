//! Values under keys: what a macro like `json!` makes.

use super::lower::Lowerer;
use super::{Operand, Step, StmtKind};
use crate::syntax::Name;
use crate::syntax::ast::{Entry, ExprId, Takes};

/// Keys below this depth are not told apart.
const MAX_KEYS: usize = 3;

/// A value and the literal keys it stands under.
type Keyed = (Vec<Name>, Operand);

impl Lowerer<'_> {
    /// The values, for a use to take, and what is made of them.
    pub(super) fn entries(&mut self, id: ExprId, list: &[Entry]) -> (Vec<Operand>, Operand) {
        let mut values = Vec::with_capacity(list.len());
        let mut keyed: Vec<Keyed> = Vec::with_capacity(list.len());
        for entry in list {
            let value = self.operand(entry.value);
            values.push(value.clone());
            if matches!(value, Operand::Const) {
                continue;
            }
            let keys = entry.keys.iter().take(MAX_KEYS);
            let keys = keys.map_while(|key| self.literal_text(*key)).collect();
            keyed.push((keys, self.written(id, value)));
        }
        let made = match keyed.is_empty() {
            true => Operand::Const,
            false => self.under_keys(id, keyed),
        };
        (values, made)
    }

    /// What is written of a value; a value of the macro's own type is what it is.
    fn written(&mut self, id: ExprId, value: Operand) -> Operand {
        let (Operand::Place { ty, span, .. }, whole) = (&value, self.ty(id)) else {
            return value;
        };
        if ty.peel_refs() == whole {
            return value;
        }
        let span = *span;
        let dest = self.temp(whole);
        self.push(
            StmtKind::Format {
                dest: dest.clone(),
                args: vec![(value, Takes::Serialize)],
                text: None,
            },
            span,
        );
        Operand::Place {
            place: dest,
            ty: whole,
            span,
        }
    }

    fn under_keys(&mut self, id: ExprId, entries: Vec<Keyed>) -> Operand {
        let (here, below): (Vec<Keyed>, Vec<Keyed>) =
            entries.into_iter().partition(|(keys, _)| keys.is_empty());
        let mut here: Vec<Operand> = here.into_iter().map(|(_, value)| value).collect();
        if below.is_empty() && here.len() == 1 {
            return here.remove(0);
        }
        // What stands under a key that is not known may stand under any.
        if !here.is_empty() {
            here.extend(below.into_iter().map(|(_, value)| value));
            return self.mix(id, here);
        }
        let mut parts: Vec<(Name, Vec<Keyed>)> = Vec::new();
        for (mut keys, value) in below {
            let first = keys.remove(0);
            match parts.iter_mut().find(|(key, _)| *key == first) {
                Some((_, list)) => list.push((keys, value)),
                None => parts.push((first, vec![(keys, value)])),
            }
        }
        let parts = parts
            .into_iter()
            .map(|(key, list)| (Step::Key(key), self.under_keys(id, list)))
            .collect();
        self.build_of(id, parts, None)
    }
}
