//! What iterating yields, by the impls of the iterator's type.

use std::sync::Arc;

use super::Analysis;
use super::calls::{Arg, ArgParts, filling};
use super::foreign::{Content, has_param, with_alias};
use super::state::State;
use crate::flow::ir::Step;
use crate::flow::value::{Fact, Label, Labels, Node, Val, constant, join, unknown};
use crate::project::Span;
use crate::types::{Ty, TyKind, Tys};

impl Analysis<'_> {
    /// What iterating over a value yields.
    pub(super) fn element(&self, st: &State, content: &Content, span: Span) -> Content {
        let ty = self.concrete(content.ty.peel_refs());
        let direct = self.walk(st, content.val.clone(), &[], Self::at(span), 3);
        let direct = self.resolve_top(st, &direct, span);
        if direct.kid(Step::Item).is_some() {
            let mut item = self.content_part(st, content, Step::Item, span);
            if item.ty.is_unknown() {
                item.ty = self.cx.program.item_type(self.func.key.owner, ty);
            }
            return item;
        }
        if let Some(own) = self.own_items(st, content, ty, span) {
            return own;
        }
        let lent = if content.val.alias.is_empty() {
            content.lent.clone()
        } else {
            content.val.alias.clone()
        };
        let content = Content {
            val: content.val.clone(),
            lent,
            ty: content.ty,
        };
        match ty.kind() {
            TyKind::Slice(_) | TyKind::Array(..) => {
                self.content_part(st, &content, Step::Arg(0), span)
            }
            TyKind::Adt(def, args) => {
                if args.len() == 1 && self.cx.program.well_known().transparent.contains(def) {
                    return self.element(
                        st,
                        &Content {
                            ty: args[0],
                            ..content
                        },
                        span,
                    );
                }
                match self.cx.program.item_of(*def) {
                    Some(item) => {
                        let first = self.item_parts(st, &content, item, span, 4);
                        let others = self.cx.program.also_yielding(*def);
                        others.iter().fold(first, |found, idx| {
                            let part = self.content_part(st, &content, Step::Arg(*idx), span);
                            both(found, self.element(st, &part, span))
                        })
                    }
                    None if args.len() == 1 => self.content_part(st, &content, Step::Arg(0), span),
                    None => {
                        let val = self.resolve(st, &content.val, span);
                        let kids = val.kids.iter().map(|(_, k)| k.clone());
                        let own = Arc::new(Node {
                            labels: val.labels.clone(),
                            constant: val.constant,
                            ..Node::default()
                        });
                        let all = kids.fold(own, |a, b| join(&a, &b));
                        Content {
                            val: all,
                            lent: Vec::new(),
                            ty: Ty::unknown(),
                        }
                    }
                }
            }
            // The callers know what it is.
            TyKind::Dyn(_) if direct.labels.iter().any(|l| matches!(l.fact, Fact::Is(_))) => {
                let mut found: Option<Content> = None;
                for label in direct.labels.iter() {
                    let Fact::Is(ty) = label.fact else { continue };
                    let part = self.element(
                        st,
                        &Content {
                            ty,
                            ..content.clone()
                        },
                        span,
                    );
                    found = Some(match found {
                        Some(old) => Content {
                            val: join(&old.val, &part.val),
                            ..old
                        },
                        None => part,
                    });
                }
                found.unwrap_or(content)
            }
            TyKind::Param { .. }
            | TyKind::Projection { .. }
            | TyKind::Opaque { .. }
            | TyKind::Dyn(_) => self.content_part(st, &content, Step::Item, span),
            _ => self.content_part(st, &content, Step::Arg(0), span),
        }
    }

    /// The type behind an `impl Trait`, as its function's body says.
    pub(super) fn concrete(&self, ty: Ty) -> Ty {
        let TyKind::Opaque { def, args, .. } = ty.kind() else {
            return ty;
        };
        let program = self.cx.program;
        let whole = program.signature(*def).map(|s| s.ret);
        let is_whole = whole.is_some_and(|t| match t.kind() {
            TyKind::Opaque { def: d, .. } => d == def,
            _ => false,
        });
        let root = program.body(*def).filter(|_| is_whole);
        let found = root.and_then(|(body, inference)| {
            let root = body.root?;
            inference.expr_ty.get(root.idx()).copied()
        });
        match found {
            Some(found) if !found.is_unknown() && found != ty => found.subst(args),
            _ => ty,
        }
    }

    /// What the hand-written `next` of a type of the workspace gives.
    fn own_items(&self, st: &State, content: &Content, ty: Ty, span: Span) -> Option<Content> {
        let (def, _) = ty.adt()?;
        let next = self.cx.program.well_known().next?;
        if !self.cx.program.is_local(def) {
            return None;
        }
        let bodies = self.cx.program.impls_of(next, &[ty]);
        let [body] = bodies.as_slice() else {
            return None;
        };
        let summary = self.summary_of(*body)?;
        let val = self.resolve(st, &with_alias(&content.val, &content.lent), span);
        let arg = Arg {
            val: val.clone(),
            ty,
            span,
        };
        let ret_ty = self.cx.program.signature(*body)?.ret;
        let ret = self.substitute(
            &filling(st, &[arg], &[], Some(*body), &ArgParts::default()),
            &summary.ret,
            ret_ty,
        );
        let item = self.walk(st, ret, &[Step::Arg(0)], Self::at(span), 3);
        let (_, args) = ty.adt()?;
        let ty = self.part_ty(ret_ty, Step::Arg(0)).subst(&args);
        // What closures in the iterator give is not known here: it may hold all there is.
        let item = match summary.calls.is_empty() {
            true => item,
            false => join(
                &item,
                &Arc::new(Node {
                    labels: val.all_labels(),
                    ..Node::default()
                }),
            ),
        };
        Some(Content {
            val: item,
            lent: Vec::new(),
            ty,
        })
    }

    pub(super) fn resolve_top(&self, st: &State, val: &Val, span: Span) -> Val {
        if val.alias.is_empty() {
            val.clone()
        } else {
            self.resolve(st, val, span)
        }
    }

    /// An item type in terms of the iterator type's own parameters.
    pub(super) fn item_parts(
        &self,
        st: &State,
        content: &Content,
        item: Ty,
        span: Span,
        fuel: usize,
    ) -> Content {
        match item.kind() {
            TyKind::Param { idx, .. } => self.content_part(st, content, Step::Arg(*idx), span),
            TyKind::Ref(inner, m) => {
                let part = self.item_parts(st, content, *inner, span, fuel);
                Content {
                    ty: Ty::new(TyKind::Ref(part.ty, *m)),
                    ..part
                }
            }
            // `windows`, `chunks`: what lies in the slice lies in what lends it.
            TyKind::Slice(elem) | TyKind::Array(elem, _) => {
                let part = self.item_parts(st, content, *elem, span, fuel);
                let mut node = Node::default();
                node.set_kid(Step::Arg(0), with_alias(&part.val, &part.lent));
                Content {
                    val: Arc::new(node),
                    lent: content.lent.clone(),
                    ty: Ty::new(TyKind::Slice(part.ty)),
                }
            }
            TyKind::Tuple(list) => {
                let mut node = Node::default();
                let mut tys = Vec::new();
                for (i, part) in list.iter().enumerate() {
                    let part = match part.kind() {
                        // A position, a size.
                        TyKind::Prim(_) => Content {
                            val: constant(),
                            lent: Vec::new(),
                            ty: *part,
                        },
                        _ => self.item_parts(st, content, *part, span, fuel),
                    };
                    tys.push(part.ty);
                    node.set_kid(Step::Pos(i as u32), with_alias(&part.val, &part.lent));
                }
                let ty = Ty::new(TyKind::Tuple(Tys::new(&tys)));
                Content {
                    val: Arc::new(node),
                    lent: Vec::new(),
                    ty,
                }
            }
            // `Result<St::Ok, St::Error>`
            TyKind::Adt(def, args)
                if fuel > 0
                    && self.cx.program.well_known().owners.contains(def)
                    && has_param(item) =>
            {
                let mut node = Node::default();
                let mut tys = Vec::new();
                for (i, arg) in args.iter().enumerate() {
                    let part = match has_param(*arg) {
                        true => self.item_parts(st, content, *arg, span, fuel - 1),
                        false => Content {
                            val: unknown(),
                            lent: Vec::new(),
                            ty: *arg,
                        },
                    };
                    node.set_kid(Step::Arg(i as u32), with_alias(&part.val, &part.lent));
                    tys.push(part.ty);
                }
                Content {
                    val: Arc::new(node),
                    lent: Vec::new(),
                    ty: Ty::new(TyKind::Adt(*def, Tys::new(&tys))),
                }
            }
            TyKind::Projection { assoc, args } if fuel > 0 => {
                let inner = match args.first().map(|t| (t, t.kind())) {
                    Some((_, TyKind::Param { idx, .. })) => {
                        self.content_part(st, content, Step::Arg(*idx), span)
                    }
                    Some((base, TyKind::Projection { .. })) => {
                        self.item_parts(st, content, *base, span, fuel - 1)
                    }
                    _ => return self.content_part(st, content, Step::Arg(0), span),
                };
                let known = self.cx.program.well_known();
                let given = |val: Val, ty: Ty| Content {
                    val,
                    lent: Vec::new(),
                    ty,
                };
                match known.tried.get(assoc) {
                    Some(side) => {
                        let val = with_alias(&inner.val, &inner.lent);
                        let ty = self.side_ty(inner.ty, *side);
                        given(self.side(st, &val, inner.ty, *side, span), ty)
                    }
                    None if known.output == Some(*assoc) => {
                        let val = with_alias(&inner.val, &inner.lent);
                        let out = self.output_ty(inner.ty);
                        given(self.later(st, &val, inner.ty, out, span), out)
                    }
                    None => self.element(st, &inner, span),
                }
            }
            TyKind::Prim(_) => {
                let val = self.resolve(st, &content.val, span);
                let data = |l: &&Label| {
                    !l.fact.is_code() && !matches!(l.fact, Fact::Is(_) | Fact::From(_))
                };
                let labels: Labels = val.all_labels().iter().filter(data).cloned().collect();
                let node = Node {
                    labels,
                    constant: val.is_all_constant(),
                    ..Node::default()
                };
                Content {
                    val: Arc::new(node),
                    lent: Vec::new(),
                    ty: item,
                }
            }
            _ => self.content_part(st, content, Step::Arg(0), span),
        }
    }

    /// What a value yields, as a `for` loop binds it.
    pub fn next_item(&self, st: &State, val: &Val, ty: Ty, span: Span) -> Val {
        let element = self.element(
            st,
            &Content {
                val: val.clone(),
                lent: Vec::new(),
                ty,
            },
            span,
        );
        with_alias(&element.val, &element.lent)
    }
}

/// What is one or the other.
fn both(one: Content, other: Content) -> Content {
    let mut lent = one.lent;
    lent.extend(other.lent);
    lent.dedup();
    Content {
        val: join(&one.val, &other.val),
        lent,
        ty: one.ty,
    }
}
