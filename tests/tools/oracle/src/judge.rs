//! Each call and each local of the compiler's, judged.

use std::collections::BTreeSet;
use std::fs;

use consent_lint::Reading;
use consent_lint::project::KrateId;
use consent_lint::syntax::ast::{Expansion, Expr, ExprId, Pat};
use consent_lint::types::{Callee, Ty, TyKind};

use crate::cause::{Cause, open};
use crate::compare::{Compare, Same};
use crate::compile::Unit;
use crate::mir::{self, Call, Local};
use crate::names::Names;
use crate::ours::{Ours, OwnExpr};
use crate::report::{Counts, Item, KrateReport, Report, Verdict};
use crate::rust::{RustPath, RustTy};
use crate::source::{At, Files, Row};

pub fn judge(reading: &Reading<'_>, units: &[Unit], only: &[String]) -> Report {
    let program = reading.types.program;
    let root = program.project.root.as_std_path();
    let root = fs::canonicalize(root).unwrap_or_else(|_| root.to_path_buf());
    let mut files = Files::new(root);
    let mut report = Report::default();
    for unit in units {
        let krates = program.project.krates.iter().enumerate();
        let found = krates.filter(|(_, k)| k.is_member).find(|(_, k)| {
            fs::canonicalize(k.root.as_std_path()).is_ok_and(|root| root == unit.root)
        });
        let Some((idx, krate)) = found else { continue };
        if !only.is_empty() && !only.contains(&krate.name) {
            continue;
        }
        let Ok(text) = fs::read_to_string(&unit.mir) else {
            continue;
        };
        let id = KrateId(idx as u32);
        let ours = Ours::new(reading, id, &mut files);
        let mut judge = Judge {
            reading,
            unit,
            ours,
            files: &mut files,
            compare: Compare {
                names: Names::new(reading.types, id),
            },
            report: KrateReport {
                name: format!("{} ({:?})", krate.name, krate.kind).to_lowercase(),
                ..KrateReport::default()
            },
        };
        judge.run(&text);
        let mut done = judge.report;
        done.lost = judge.compare.names.lost.into_inner();
        report.krates.push(done);
    }
    for gap in program.gaps().into_iter().chain(program.unread_files()) {
        let place = gap
            .file
            .map_or_else(String::new, |f| format!("{f}:{}: ", gap.line));
        report.gaps.push(format!("{place}{}", gap.message));
    }
    report.krates.sort_by(|a, b| a.name.cmp(&b.name));
    report
}

struct Judge<'a, 'r> {
    reading: &'a Reading<'r>,
    unit: &'a Unit,
    ours: Ours,
    files: &'a mut Files,
    compare: Compare<'a>,
    report: KrateReport,
}

/// What is said of one call.
struct Said {
    verdict: Verdict,
    args: Same,
    ours: String,
    reason: String,
}

impl Said {
    fn unresolved(reason: impl Into<String>) -> Said {
        Said {
            verdict: Verdict::Unresolved,
            args: Same::Open,
            ours: String::new(),
            reason: reason.into(),
        }
    }
}

impl Judge<'_, '_> {
    fn run(&mut self, text: &str) {
        let mir = mir::parse(text);
        self.report.drops = mir.drops;
        self.report.unread = mir.unread;
        let mut seen = BTreeSet::new();
        for call in &mir.calls {
            let Some(at) = self.files.at(&self.unit.dir, &call.span) else {
                self.report.count(Row::Generated);
                continue;
            };
            let name = call
                .name_span
                .as_ref()
                .and_then(|s| self.files.at(&self.unit.dir, s));
            // A constant function is printed twice, and matches and loops have copies of calls.
            if !seen.insert((at, name, call.text.clone())) {
                continue;
            }
            self.call(call, at, name);
        }
        let mut seen = BTreeSet::new();
        for local in &mir.locals {
            let Some(at) = self.files.at(&self.unit.dir, &local.span) else {
                continue;
            };
            let is_new = !seen.contains(&(at, local.name.clone()));
            if is_new && self.is_written(local, at) {
                seen.insert((at, local.name.clone()));
                self.local(local, at);
            }
        }
        let files = &*self.files;
        self.report.items.sort_by(|a, b| {
            (files.key(a.at), &a.rust, a.row).cmp(&(files.key(b.at), &b.rust, b.row))
        });
        for item in &mut self.report.items {
            item.place = files.words(item.at);
        }
    }

    fn call(&mut self, call: &Call, at: At, name: Option<At>) {
        let row = match self.files.is_derived(&self.unit.dir, &call.within) {
            true => Row::Derived,
            false => self.files.row(call, at, name),
        };
        if !Row::COMPARED.contains(&row) {
            self.report.count(row);
            if row == Row::Generated {
                self.generated(call, at, name);
            }
            return;
        }
        let said = match row {
            Row::Macro => self.in_macro(call, at, name),
            row => self.by_row(row, call, at, name),
        };
        let counts = self.report.rows.entry(row).or_default();
        counts.add(said.verdict);
        if said.verdict == Verdict::Agreed {
            match said.args {
                Same::Yes => {}
                Same::Open => counts.args_open += 1,
                Same::No => counts.args_differ += 1,
            }
        }
        if said.verdict != Verdict::Agreed || said.args == Same::No {
            let short = call
                .callee
                .as_ref()
                .map_or_else(|| "a function pointer".to_owned(), RustPath::short);
            self.report.items.push(Item {
                row: Some(row),
                verdict: said.verdict,
                at,
                place: String::new(),
                rust: call.text.clone(),
                short,
                ours: said.ours,
                reason: said.reason,
            });
        }
    }

    fn by_row(&self, row: Row, call: &Call, at: At, name: Option<At>) -> Said {
        match row {
            Row::Call => self.written(call, at, name),
            Row::Question => self.question(call, at),
            Row::For => self.for_loop(call, at),
            Row::Await => self.awaited(call, at),
            Row::Deref => self.deref(call, at),
            Row::Operator => self.operator(call, at),
            Row::Index => self.best(call, self.ours.indexing(at)),
            _ => {
                let found = self.ours.exprs(at).to_vec();
                self.best(call, &found)
            }
        }
    }

    /// Kept to be looked at: a call written by hand must not end up here.
    fn generated(&mut self, call: &Call, at: At, name: Option<At>) {
        let text = self.files.text(name.unwrap_or(at));
        let text: String = text.chars().take(30).collect();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let short = call
            .callee
            .as_ref()
            .map_or_else(String::new, RustPath::short);
        let place = self.files.words(at);
        let found = self
            .report
            .generated
            .entry(format!("`{short}` at `{text}`"));
        found.or_insert((0, at, place)).0 += 1;
    }

    /// `f(…)`, `a::b(…)`, `x.m(…)`
    fn written(&self, call: &Call, at: At, name: Option<At>) -> Said {
        let mut found = name.map_or(&[][..], |n| self.ours.calls(n)).to_vec();
        if found.is_empty() {
            let calls = self.ours.exprs(at).iter().copied();
            let is_call = |own: &OwnExpr| matches!(self.expr(*own), Expr::Call { .. });
            found.extend(calls.filter(is_call));
        }
        self.best(call, &found)
    }

    /// What is built into the language needs no callee, also where core has an impl: `&1 + 1`, `*a == "b"`.
    fn operator(&self, call: &Call, at: At) -> Said {
        let found = self.ours.exprs(at);
        let said = self.best(call, found);
        let built_in = |own: &OwnExpr| {
            let inference = &self.reading.inferences[own.0];
            let prim = |id: ExprId| {
                let ty = inference.expr_ty[id.idx()].peel_refs();
                matches!(ty.kind(), TyKind::Prim(_))
            };
            !inference.callees.contains_key(&own.1)
                && match self.expr(*own) {
                    Expr::Binary { lhs, rhs, .. } | Expr::Assign { lhs, rhs, .. } => {
                        prim(*lhs) && prim(*rhs)
                    }
                    Expr::Unary { expr, .. } => prim(*expr),
                    _ => false,
                }
        };
        match found.iter().any(built_in) {
            true => Said {
                verdict: Verdict::Agreed,
                args: Same::Yes,
                ours: "built in".to_owned(),
                reason: String::new(),
            },
            false => said,
        }
    }

    /// The best of those at a place: a file may be in a macro's call more than once.
    fn best(&self, call: &Call, found: &[OwnExpr]) -> Said {
        let said = found.iter().map(|own| self.said(call, *own));
        said.min_by_key(|s| s.verdict)
            .unwrap_or_else(|| self.unseen(call))
    }

    fn unseen(&self, call: &Call) -> Said {
        // Rows other than calls have no name of their own to look for.
        let Some(span) = call.name_span.as_ref() else {
            return Said::unresolved("not seen");
        };
        let at = self.files.seen(&self.unit.dir, span);
        let around = at.and_then(|at| self.ours.macro_around(at));
        let Some((body, id)) = around else {
            return Said::unresolved("not seen: no expression of ours stands there");
        };
        let own = &self.reading.bodies[body].body;
        let Expr::Macro(mac) = own.expr(id) else {
            return Said::unresolved("not seen");
        };
        let path: Vec<String> = mac
            .path
            .segments
            .iter()
            .map(|s| s.name.to_string())
            .collect();
        let how = match own.expansions.get(&id) {
            Some(Expansion::Value(_)) => "expanded",
            Some(Expansion::Exprs(_)) => "read as expressions",
            Some(Expansion::Opaque) => "said to read nothing",
            Some(Expansion::Format(_) | Expansion::Fields(_)) => "read by its grammar",
            Some(Expansion::Unread) | None => "not read",
        };
        Said::unresolved(format!("not seen: in `{}!`, {how}", path.join("::")))
    }

    fn said(&self, call: &Call, own: OwnExpr) -> Said {
        let inference = &self.reading.inferences[own.0];
        let cause = Cause {
            reading: self.reading,
            body: own.0,
        };
        let Some(callee) = inference.callees.get(&own.1) else {
            return Said::unresolved(cause.call(own.1));
        };
        let ours = self.reading.types.show_callee(callee);
        let Some(rust) = &call.callee else {
            // A function pointer.
            let verdict = match callee {
                Callee::Value => Verdict::Agreed,
                _ => Verdict::Wrong,
            };
            return Said {
                verdict,
                args: Same::Yes,
                ours,
                reason: "a function pointer is called".to_owned(),
            };
        };
        let judged = self.compare.callee(rust, callee);
        let path = match callee {
            Callee::Fn { def, .. } | Callee::Ctor(def) => self.reading.types.program.path(*def),
            Callee::Value => "a value".to_owned(),
        };
        let (verdict, reason) = match judged.callee {
            Same::Yes => (Verdict::Agreed, String::new()),
            Same::Open => {
                let reason = match self.expr(own) {
                    Expr::MethodCall { recv, .. } => cause.unknown(*recv),
                    _ => format!("receiver's type of `{path}` not known"),
                };
                (Verdict::Unresolved, reason)
            }
            Same::No => (Verdict::Wrong, format!("ours `{path}`")),
        };
        Said {
            verdict,
            args: judged.args,
            ours,
            reason,
        }
    }

    /// A type of rustc's against the type of one of our expressions.
    fn typed(&self, rust: &RustTy, body: usize, id: ExprId) -> Said {
        let ty = self.reading.inferences[body].expr_ty[id.idx()];
        let cause = Cause {
            reading: self.reading,
            body,
        };
        let verdict = match self.compare.head(rust, ty) {
            Same::Yes => Verdict::Agreed,
            Same::Open => Verdict::Unresolved,
            Same::No => Verdict::Wrong,
        };
        let reason = match verdict {
            Verdict::Agreed => String::new(),
            Verdict::Unresolved => cause.unknown(id),
            Verdict::Wrong => format!("ours on `{}`", cause.head(ty)),
        };
        Said {
            verdict,
            args: self.compare.ty(rust, ty),
            ours: self.reading.types.show(ty),
            reason,
        }
    }

    fn question(&self, call: &Call, at: At) -> Said {
        let Some((rust, Some(of))) = call.callee.as_ref().and_then(|c| c.qself.as_deref()) else {
            return Said::unresolved("not understood");
        };
        let found = self.ours.exprs(at).iter().filter_map(|own| {
            let Expr::Try(inner) = self.expr(*own) else {
                return None;
            };
            Some(self.question_of(rust, of, *own, *inner))
        });
        found
            .min_by_key(|s| s.verdict)
            .unwrap_or_else(|| self.unseen(call))
    }

    fn question_of(&self, rust: &RustTy, of: &RustPath, own: OwnExpr, inner: ExprId) -> Said {
        if of.last() == "Try" {
            return self.typed(rust, own.0, inner);
        }
        // `from_residual`: the `From::from` between the errors is ours.
        let second = |ty: &RustTy| match ty {
            RustTy::Path(path) => path.segs.last().and_then(|s| s.args.get(1)).cloned(),
            _ => None,
        };
        let from = of.segs.last().and_then(|s| s.args.first()).and_then(second);
        let (Some(to), Some(from)) = (second(rust), from) else {
            // An `Option`'s.
            return self.typed_head_only(own.0, inner);
        };
        match self.reading.inferences[own.0].callees.get(&own.1) {
            Some(callee @ Callee::Fn { args, .. }) => {
                let [own_to, own_from, ..] = args[..] else {
                    return Said::unresolved("`?` without the errors' types");
                };
                let same = self
                    .compare
                    .ty(&to, own_to)
                    .max(self.compare.ty(&from, own_from));
                let (verdict, reason) = match same {
                    Same::Yes => (Verdict::Agreed, ""),
                    Same::Open => (Verdict::Unresolved, "`?`: an error's type is not known"),
                    Same::No => (Verdict::Wrong, "`?`: another error's type"),
                };
                Said {
                    verdict,
                    args: same,
                    ours: self.reading.types.show_callee(callee),
                    reason: reason.to_owned(),
                }
            }
            _ => Said::unresolved(
                Cause {
                    reading: self.reading,
                    body: own.0,
                }
                .unknown(inner),
            ),
        }
    }

    /// Agreed if anything is known of the type.
    fn typed_head_only(&self, body: usize, id: ExprId) -> Said {
        self.typed(&RustTy::Hole, body, id)
    }

    fn for_loop(&self, call: &Call, at: At) -> Said {
        let Some((rust, Some(of))) = call.callee.as_ref().and_then(|c| c.qself.as_deref()) else {
            return Said::unresolved("not understood");
        };
        let found = self.ours.fors(at).iter().filter_map(|own| {
            let Expr::For { iter, .. } = self.expr(*own) else {
                return None;
            };
            Some(match of.last() == "IntoIterator" {
                true => self.typed(rust, own.0, *iter),
                false => self.said(call, *own),
            })
        });
        found
            .min_by_key(|s| s.verdict)
            .unwrap_or_else(|| self.unseen(call))
    }

    fn awaited(&self, call: &Call, at: At) -> Said {
        let Some((rust, _)) = call.callee.as_ref().and_then(|c| c.qself.as_deref()) else {
            return Said::unresolved("not understood");
        };
        let found = self.ours.awaits(at).iter().filter_map(|own| {
            let Expr::Await(inner) = self.expr(*own) else {
                return None;
            };
            Some(self.typed(rust, own.0, *inner))
        });
        found
            .min_by_key(|s| s.verdict)
            .unwrap_or_else(|| self.unseen(call))
    }

    /// Written `*x`, or put in for a receiver, a field's base or an argument: any step of ours at this place will do.
    fn deref(&self, call: &Call, at: At) -> Said {
        let Some((rust, _)) = call.callee.as_ref().and_then(|c| c.qself.as_deref()) else {
            return Said::unresolved("not understood");
        };
        let found = self.ours.exprs(at).to_vec();
        let mut first = None;
        for own in found {
            let inference = &self.reading.inferences[own.0];
            let base = match self.expr(own) {
                Expr::MethodCall { recv, .. } => Some(*recv),
                Expr::Field { base, .. } | Expr::Index { base, .. } => Some(*base),
                Expr::Unary { expr, .. } => Some(*expr),
                _ => None,
            };
            let steps = inference.derefs.get(&own.1).map_or(&[][..], Vec::as_slice);
            let base = base.map(|b| inference.expr_ty[b.idx()]);
            let own_ty = inference.expr_ty[own.1.idx()];
            for ty in base.iter().chain(steps).chain([&own_ty]) {
                let ty = ty.peel_refs();
                if self.compare.head(rust, ty) == Same::Yes {
                    return Said {
                        verdict: Verdict::Agreed,
                        args: self.compare.ty(rust, ty),
                        ours: self.reading.types.show(ty),
                        reason: String::new(),
                    };
                }
            }
            first.get_or_insert(own);
        }
        match first {
            Some(own) => {
                let cause = Cause {
                    reading: self.reading,
                    body: own.0,
                };
                Said::unresolved(match self.expr(own) {
                    Expr::MethodCall { .. } => cause.call(own.1),
                    _ => cause.unknown(own.1),
                })
            }
            None => self.unseen(call),
        }
    }

    /// In a macro's rules: the best of what stands at that place in all expansions. It is one expression of ours for
    /// each, and one call of rustc's for each that differs.
    fn in_macro(&self, call: &Call, at: At, name: Option<At>) -> Said {
        let row = self.files.row_by_text(call, at, name);
        let mut said = self.by_row(row, call, at, name);
        if said.verdict == Verdict::Unresolved && said.reason.starts_with("not seen") {
            said.reason = format!("{}, {}", row.words(), said.reason);
        }
        said
    }

    fn expr(&self, own: OwnExpr) -> &Expr {
        self.reading.bodies[own.0].body.expr(own.1)
    }

    /// Whether a variable has its name where it stands, and not in a macro's definition or a derived impl.
    fn is_written(&mut self, local: &Local, at: At) -> bool {
        let text = self.files.text(at);
        let name = text
            .trim_start_matches("ref ")
            .trim_start_matches("mut ")
            .trim_start_matches("r#");
        let rest = name.strip_prefix(&local.name);
        let is_name = rest.is_some_and(|r| r.is_empty() || r.trim_start().starts_with('@'));
        // `self` has its type with it.
        let name_end = is_name || text.trim_start_matches(['&', ' ']).ends_with(&local.name);
        name_end
            // The compiler's own variable of a `for iter in iter`.
            && !(local.name == "iter" && !self.ours.fors(at).is_empty())
            && !self.files.in_macro(at)
            && !self.files.is_derived(&self.unit.dir, &local.within)
    }

    fn local(&mut self, local: &Local, at: At) {
        let Some(rust) = RustTy::parse(&local.ty) else {
            self.report.unread.push(local.ty.clone());
            return;
        };
        let own = self.ours.bindings(at).find(|(body, pat)| {
            let pat = self.reading.bodies[*body].body.pat(*pat);
            matches!(pat, Pat::Bind { name, .. } if *name == *local.name.as_str())
        });
        let declared = self.ours.declared(at, &local.name);
        let (verdict, ours, reason) = match (own, declared) {
            (None, Some(ty)) => {
                let verdict = match self.compare.ty(&rust, ty) {
                    Same::Yes => Verdict::Agreed,
                    Same::Open => Verdict::Unresolved,
                    Same::No => Verdict::Wrong,
                };
                let reason = "a parameter of a function without a body".to_owned();
                (verdict, self.reading.types.show(ty), reason)
            }
            (None, None) => {
                let reason = match self.ours.macro_around(at) {
                    Some((body, id)) => match self.reading.bodies[body].body.expr(id) {
                        Expr::Macro(mac) => {
                            let last = mac.path.segments.last();
                            let name = last.map_or_else(String::new, |s| s.name.to_string());
                            format!("not seen: in `{name}!`")
                        }
                        _ => "not seen".to_owned(),
                    },
                    None => "not seen".to_owned(),
                };
                (Verdict::Unresolved, String::new(), reason)
            }
            (Some((body, pat)), _) => {
                let ty = self.reading.inferences[body].pat_ty[pat.idx()];
                let cause = Cause {
                    reading: self.reading,
                    body,
                };
                let (verdict, reason) = match self.compare.ty(&rust, ty) {
                    Same::Yes => (Verdict::Agreed, String::new()),
                    Same::Open if open(ty) => (Verdict::Unresolved, cause.binding(pat)),
                    Same::Open => {
                        let head = projection_in(ty).unwrap_or(ty);
                        (
                            Verdict::Unresolved,
                            format!("left as `{}`", cause.head(head)),
                        )
                    }
                    Same::No => (
                        Verdict::Wrong,
                        format!("rustc `{}`, ours `{}`", rust.short(), cause.head(ty)),
                    ),
                };
                (verdict, self.reading.types.show(ty), reason)
            }
        };
        self.report.locals.add(verdict);
        if verdict != Verdict::Agreed {
            self.report.items.push(Item {
                row: None,
                verdict,
                at,
                place: String::new(),
                rust: format!("{}: {}", local.name, local.ty),
                short: rust.short(),
                ours,
                reason,
            });
        }
    }
}

fn projection_in(ty: Ty) -> Option<Ty> {
    let mut found = None;
    ty.any(&mut |t| {
        let is = matches!(t.kind(), TyKind::Projection { .. });
        if is {
            found = Some(t);
        }
        is
    });
    found
}

impl KrateReport {
    fn count(&mut self, row: Row) {
        self.rows.entry(row).or_insert_with(Counts::default).total += 1;
    }
}
