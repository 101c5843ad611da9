//! Joining trees of one file: what an item macro's tokens hold becomes items beside the call.

use super::{BodyIdx, Expr, FileTree, Item, ItemIdx, ItemKind, ModItem, ScopeIdx};

impl FileTree {
    /// Takes over another tree of the same file; gives its top items' new places.
    pub fn append(&mut self, other: FileTree) -> Vec<ItemIdx> {
        let shift = Shift {
            items: self.items.len() as u32,
            scopes: self.scopes.len() as u32,
            bodies: self.bodies.len() as u32,
        };
        for mut item in other.items {
            shift.item(&mut item);
            self.items.push(item);
        }
        for mut scope in other.scopes {
            scope.body = shift.body(scope.body);
            scope.parent = scope.parent.map(|p| shift.scope(p));
            shift.list(&mut scope.items);
            self.scopes.push(scope);
        }
        for mut body in other.bodies {
            for expr in &mut body.exprs {
                if let Expr::Block(block) = expr {
                    block.scope = block.scope.map(|s| shift.scope(s));
                }
            }
            self.bodies.push(body);
        }
        let mut roots = other.roots;
        shift.list(&mut roots);
        roots
    }
}

struct Shift {
    items: u32,
    scopes: u32,
    bodies: u32,
}

impl Shift {
    fn scope(&self, idx: ScopeIdx) -> ScopeIdx {
        ScopeIdx(idx.0 + self.scopes)
    }

    fn body(&self, idx: BodyIdx) -> BodyIdx {
        BodyIdx(idx.0 + self.bodies)
    }

    fn list(&self, items: &mut [ItemIdx]) {
        items.iter_mut().for_each(|i| i.0 += self.items);
    }

    fn item(&self, item: &mut Item) {
        match &mut item.kind {
            ItemKind::Fn(it) => it.body = it.body.map(|b| self.body(b)),
            ItemKind::Const { body, .. } | ItemKind::Static { body, .. } => {
                *body = body.map(|b| self.body(b))
            }
            ItemKind::Trait(it) => self.list(&mut it.items),
            ItemKind::Impl(it) => self.list(&mut it.items),
            ItemKind::Mod(ModItem::Inline(items)) | ItemKind::ForeignMod(items) => self.list(items),
            _ => {}
        }
    }
}
