//! Our side by place: the expressions and bindings of one crate, by where their names stand.

use std::collections::BTreeMap;

use consent_lint::Reading;
use consent_lint::names::DefId;
use consent_lint::project::{KrateId, Span};
use consent_lint::syntax::Name;
use consent_lint::syntax::ast::{Expr, ExprId, ItemKind, Pat, PatId};
use consent_lint::types::Ty;

use crate::source::{At, Files};

/// An expression of a body.
pub type OwnExpr = (usize, ExprId);

#[derive(Default)]
pub struct Ours {
    /// Calls by where the callee's name begins.
    calls: BTreeMap<(usize, u32), Vec<OwnExpr>>,
    /// All expressions.
    exprs: BTreeMap<At, Vec<OwnExpr>>,
    /// `.await` by its end.
    awaits: BTreeMap<(usize, u32), Vec<OwnExpr>>,
    /// Indexing by its end: rustc's span of it is the brackets.
    indexing: BTreeMap<(usize, u32), Vec<OwnExpr>>,
    /// `for` by what it goes over.
    fors: BTreeMap<At, Vec<OwnExpr>>,
    /// By their end, as a receiver's `&` may count as part of it, and by their beginning, as `@ …` may not.
    bindings: BTreeMap<(usize, u32), Vec<(usize, PatId)>>,
    /// Parameters of functions that have no body in the source, by their end: an attribute writes it.
    declared: BTreeMap<(usize, u32), (Name, Ty)>,
    /// Macro calls, outer ones first.
    macros: Vec<(At, OwnExpr)>,
}

impl Ours {
    pub fn new(reading: &Reading<'_>, krate: KrateId, files: &mut Files) -> Ours {
        let mut ours = Ours::default();
        for (idx, owned) in reading.bodies.iter().enumerate() {
            if owned.owner.krate != krate {
                continue;
            }
            let body = &owned.body;
            for (i, expr) in body.exprs.iter().enumerate() {
                let id = ExprId(i as u32);
                let own = (idx, id);
                let span = body.expr_span(id);
                let whole = real(reading, files, span);
                if let Some(at) = whole {
                    ours.exprs.entry(at).or_default().push(own);
                }
                let name = match expr {
                    Expr::Call { callee, .. } => Some(body.expr_span(*callee)),
                    Expr::MethodCall { name_span, .. } => Some(*name_span),
                    Expr::Await(_) => {
                        if let Some(at) = whole {
                            ours.awaits.entry((at.file, at.hi)).or_default().push(own);
                        }
                        None
                    }
                    Expr::Index { .. } => {
                        if let Some(at) = whole {
                            ours.indexing.entry((at.file, at.hi)).or_default().push(own);
                        }
                        None
                    }
                    Expr::For { iter, .. } => {
                        if let Some(at) = real(reading, files, body.expr_span(*iter)) {
                            ours.fors.entry(at).or_default().push(own);
                        }
                        None
                    }
                    Expr::Macro(_) => {
                        ours.macros.extend(whole.map(|at| (at, own)));
                        None
                    }
                    _ => None,
                };
                let Some(name) = name else { continue };
                if let Some(at) = real(reading, files, name) {
                    ours.calls.entry((at.file, at.lo)).or_default().push(own);
                }
            }
            for (i, pat) in body.pats.iter().enumerate() {
                let id = PatId(i as u32);
                if !matches!(pat, Pat::Bind { .. }) {
                    continue;
                }
                if let Some(at) = real(reading, files, body.pat_span(id)) {
                    ours.bindings
                        .entry((at.file, at.hi))
                        .or_default()
                        .push((idx, id));
                    ours.bindings
                        .entry((at.file, at.lo))
                        .or_default()
                        .push((idx, id));
                }
            }
        }
        ours.declare(reading, krate, files);
        ours.macros.sort_by_key(|(at, own)| (*at, *own));
        ours
    }

    fn declare(&mut self, reading: &Reading<'_>, krate: KrateId, files: &mut Files) {
        let types = reading.types;
        for idx in 0..types.program.krate(krate).defs.len() {
            let def = DefId {
                krate,
                idx: idx as u32,
            };
            let Some(ItemKind::Fn(of)) = types.program.item(def).map(|item| &item.kind) else {
                continue;
            };
            if of.has_body {
                continue;
            }
            let sig = types.fn_sig(def);
            let own = of.self_param.as_ref();
            let own = own.map(|param| vec![(Name::new("self"), param.span)]);
            let params = own
                .into_iter()
                .chain(of.params.iter().map(|p| p.bindings.clone()));
            for (bindings, ty) in params.zip(&sig.params) {
                let [(name, span)] = bindings.as_slice() else {
                    continue;
                };
                if let Some(at) = real(reading, files, *span) {
                    self.declared.insert((at.file, at.hi), (*name, *ty));
                }
            }
        }
    }

    /// The type of a parameter that no body has.
    pub fn declared(&self, at: At, name: &str) -> Option<Ty> {
        let (own, ty) = self.declared.get(&(at.file, at.hi))?;
        (*own == name).then_some(*ty)
    }

    pub fn calls(&self, name: At) -> &[OwnExpr] {
        get(&self.calls, &(name.file, name.lo))
    }

    pub fn exprs(&self, at: At) -> &[OwnExpr] {
        get(&self.exprs, &at)
    }

    pub fn awaits(&self, at: At) -> &[OwnExpr] {
        get(&self.awaits, &(at.file, at.hi))
    }

    pub fn indexing(&self, at: At) -> &[OwnExpr] {
        get(&self.indexing, &(at.file, at.hi))
    }

    pub fn fors(&self, at: At) -> &[OwnExpr] {
        get(&self.fors, &at)
    }

    pub fn bindings(&self, at: At) -> impl Iterator<Item = (usize, PatId)> {
        let ends = get(&self.bindings, &(at.file, at.hi));
        let begins = get(&self.bindings, &(at.file, at.lo));
        ends.iter().chain(begins).copied()
    }

    /// The innermost macro call around a place.
    pub fn macro_around(&self, at: At) -> Option<OwnExpr> {
        let around = self
            .macros
            .iter()
            .filter(|(m, _)| m.file == at.file && m.lo <= at.lo && at.hi <= m.hi);
        around.min_by_key(|(m, _)| m.hi - m.lo).map(|(_, own)| *own)
    }
}

fn get<'m, K: Ord, V>(map: &'m BTreeMap<K, Vec<V>>, key: &K) -> &'m [V] {
    map.get(key).map_or(&[], Vec::as_slice)
}

/// Where a range was written, as rustc tells it: also among a macro's rules. `None` for what stands partly there and
/// partly in the call, and for what derives wrote.
fn real(reading: &Reading<'_>, files: &mut Files, span: Span) -> Option<At> {
    let program = reading.types.program;
    let mut at = span;
    loop {
        let source = program.file(at.file);
        let Some(origins) = &source.origins else {
            let path = program.project.root.join(&source.path);
            return Some(At {
                file: files.find(path.as_std_path())?,
                lo: at.lo,
                hi: at.hi,
            });
        };
        let next = origins.copied.partition_point(|c| c.lo <= at.lo);
        let copied = next.checked_sub(1).map(|i| origins.copied[i]);
        at = match copied {
            Some(c) if at.hi.max(at.lo) - c.lo <= c.from.hi - c.from.lo => Span {
                file: c.from.file,
                lo: c.from.lo + (at.lo - c.lo),
                hi: c.from.lo + (at.hi - c.lo),
            },
            _ => origins.in_rules(at.lo, at.hi)?,
        };
    }
}
