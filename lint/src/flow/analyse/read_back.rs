//! What a function reads back into a type of which it is told nothing but that it can be deserialised.
//!
//! What was written of a field is read back into that field: data is written under names, and read under the same.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Analysis, Cx};
use crate::flow::ir::{Step, step_of};
use crate::flow::value::{Fact, Labels, Node, Taken, Val, join};
use crate::marks::TagId;
use crate::types::{Ty, TyKind};

/// Fields are looked for so many steps into a type, and so many of them.
const MAX_STEPS: usize = 6;
const MAX_FIELDS: usize = 400;

/// Where a type has the fields of tags.
pub type Homes = FxHashMap<TagId, Vec<Vec<Step>>>;

impl Analysis<'_> {
    /// A value that was read back into a type: a datum that the type has a field of lies in that field.
    pub(super) fn read_back(&self, val: &Val, ty: Ty) -> Val {
        if !val.labels.iter().any(|l| tag_of(&l.fact).is_some()) {
            return val.clone();
        }
        let homes = self.cx.homes(ty);
        if homes.is_empty() {
            return val.clone();
        }
        let mut node = Node::clone(val);
        node.labels = Labels::default();
        let mut found = Node::default();
        for label in val.labels.iter() {
            let paths = tag_of(&label.fact).and_then(|tag| homes.get(&tag));
            let Some(paths) = paths else {
                node.labels.add(label.clone());
                continue;
            };
            let leaf = Arc::new(Node {
                labels: [label.clone()].into_iter().collect(),
                ..Node::default()
            });
            for path in paths {
                let part = path.iter().rev().fold(leaf.clone(), |part, step| {
                    let mut outer = Node::default();
                    outer.set_kid(*step, part);
                    Arc::new(outer)
                });
                found = Node::clone(&join(&Arc::new(found), &part));
            }
        }
        join(&Arc::new(node), &Arc::new(found))
    }
}

fn tag_of(fact: &Fact) -> Option<TagId> {
    match fact {
        Fact::Tag(tag, _) => Some(*tag),
        Fact::Param {
            taken: Taken::Read { tag, .. },
            ..
        } => Some(*tag),
        _ => None,
    }
}

impl Cx<'_> {
    /// Where a type has fields with tags, in its parts of this program.
    fn homes(&self, ty: Ty) -> Arc<Homes> {
        let ty = self.bare(ty);
        if let Some(known) = self.homes.read().get(&ty) {
            return known.clone();
        }
        let mut found = Homes::default();
        if self.is_tagged(ty) {
            self.find_homes(ty, &mut Vec::new(), &mut Vec::new(), &mut found);
        }
        let found = Arc::new(found);
        self.homes.write().insert(ty, found.clone());
        found
    }

    fn find_homes(&self, ty: Ty, path: &mut Vec<Step>, open: &mut Vec<Ty>, found: &mut Homes) {
        let ty = self.bare(ty);
        if path.len() >= MAX_STEPS || open.contains(&ty) || !self.is_tagged(ty) {
            return;
        }
        open.push(ty);
        match ty.kind() {
            TyKind::Adt(def, args) if self.program.is_local(*def) => {
                for owner in self.owners(*def) {
                    for field in self.program.fields(owner).iter() {
                        path.push(step_of(self.program, field.id));
                        let of_field = self.marks.fields.get(&field.id).copied().flatten();
                        let inner = field.ty.subst(args);
                        let of_type = self.bare(inner).adt();
                        let of_type = of_type.and_then(|(def, _)| self.marks.types.get(&def));
                        for tag in of_field.into_iter().chain(of_type.copied()) {
                            let homes = found.entry(tag).or_default();
                            if homes.len() < MAX_FIELDS {
                                homes.push(path.clone());
                            }
                        }
                        self.find_homes(inner, path, open, found);
                        path.pop();
                    }
                }
            }
            TyKind::Adt(_, args) => {
                for (i, arg) in args.iter().enumerate() {
                    path.push(Step::Arg(i as u32));
                    self.find_homes(*arg, path, open, found);
                    path.pop();
                }
            }
            TyKind::Slice(part) | TyKind::Array(part, _) => {
                path.push(Step::Arg(0));
                self.find_homes(*part, path, open, found);
                path.pop();
            }
            TyKind::Tuple(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    path.push(Step::Pos(i as u32));
                    self.find_homes(*part, path, open, found);
                    path.pop();
                }
            }
            _ => {}
        }
        open.pop();
    }
}
