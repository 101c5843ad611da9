//! Why something is not known: the expression at which knowledge ends, in words that are the same for the same cause.

use consent_lint::Reading;
use consent_lint::syntax::ast::{Expansion, Expr, ExprId, PatId, Stmt};
use consent_lint::types::{Callee, PathRes, Reason, Ty, TyKind};

/// Bindings and where their values come from are followed at most this often.
const FAR: usize = 40;

pub struct Cause<'a, 'r> {
    pub reading: &'a Reading<'r>,
    pub body: usize,
}

impl Cause<'_, '_> {
    fn expr(&self, id: ExprId) -> &Expr {
        self.reading.bodies[self.body].body.expr(id)
    }

    fn ty(&self, id: ExprId) -> Ty {
        self.reading.inferences[self.body].expr_ty[id.idx()]
    }

    fn text(&self, id: ExprId) -> String {
        let span = self.reading.bodies[self.body].body.expr_span(id);
        let text = self.reading.types.program.text(span);
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ").chars().take(60).collect()
    }

    /// Why a call has no callee.
    pub fn call(&self, id: ExprId) -> String {
        self.call_from(id, 0)
    }

    fn call_from(&self, id: ExprId, far: usize) -> String {
        let inference = &self.reading.inferences[self.body];
        let reason = inference.unresolved.iter().find(|(e, _)| *e == id);
        match (self.expr(id), reason.map(|(_, r)| *r)) {
            (Expr::MethodCall { recv, name, .. }, Some(Reason::NoMethod)) => {
                let ty = self.ty(*recv);
                match open(ty) {
                    true => format!("no `{name}` on a partly known `{}`", self.head(ty)),
                    false => format!("no `{name}` on `{}`", self.head(ty)),
                }
            }
            (Expr::MethodCall { recv, .. }, _) => self.unknown(*recv, far + 1),
            (Expr::Call { callee, .. }, Some(Reason::PathUnknown)) => {
                format!("path `{}` leads nowhere", self.text(*callee))
            }
            (Expr::Call { callee, .. }, _) => match self.ty(*callee).is_unknown() {
                true => self.unknown(*callee, far + 1),
                false => format!("a called `{}`", self.head(self.ty(*callee))),
            },
            (Expr::Index { base, .. }, _) => self.unknown(*base, far + 1),
            _ => "nothing was recorded".to_owned(),
        }
    }

    /// Why an expression's type is not known, or not in full.
    pub fn unknown(&self, id: ExprId, far: usize) -> String {
        if far > FAR {
            return "a long chain".to_owned();
        }
        let inference = &self.reading.inferences[self.body];
        let ty = self.ty(id);
        if !open(ty) {
            return format!("known type `{}`", self.head(ty));
        }
        match self.expr(id) {
            Expr::Path(_) => match inference.paths.get(&id) {
                Some(PathRes::Local(pat)) => self.binding(*pat, far + 1),
                Some(PathRes::Def(def, _)) => {
                    format!("type of `{}`", self.reading.types.program.path(*def))
                }
                _ => format!("path `{}` leads nowhere", self.text(id)),
            },
            Expr::Call { .. } | Expr::MethodCall { .. } => match inference.callees.get(&id) {
                Some(callee) => self.result_of(id, callee, far),
                None => self.call_from(id, far + 1),
            },
            Expr::Macro(call) => match self.reading.bodies[self.body].body.expansions.get(&id) {
                Some(Expansion::Value(value)) if open(self.ty(*value)) => {
                    self.unknown(*value, far + 1)
                }
                found => {
                    let path: Vec<String> = call
                        .path
                        .segments
                        .iter()
                        .map(|s| s.name.to_string())
                        .collect();
                    let how = match found {
                        Some(Expansion::Unread) | None => " (not read)",
                        Some(Expansion::Exprs(_)) => " (read as expressions)",
                        _ => "",
                    };
                    format!("value of `{}!`{how}", path.join("::"))
                }
            },
            Expr::Field { base, name, .. } => match self.ty(*base).peel_refs().is_unknown() {
                true => self.unknown(*base, far + 1),
                false if inference.fields.contains_key(&id) => {
                    format!("type of field `{name}` of `{}`", self.head(self.ty(*base)))
                }
                false => format!("no field `{name}` in `{}`", self.head(self.ty(*base))),
            },
            Expr::Await(inner) | Expr::Try(inner) => {
                let what = match self.expr(id) {
                    Expr::Await(_) => ".await",
                    _ => "?",
                };
                match open(self.ty(*inner)) {
                    true => self.unknown(*inner, far + 1),
                    false => format!("`{what}` of `{}`", self.head(self.ty(*inner))),
                }
            }
            Expr::Index { base, .. } => match open(self.ty(*base)) {
                true => self.unknown(*base, far + 1),
                false => format!("index of `{}`", self.head(self.ty(*base))),
            },
            Expr::Unary { expr, .. } | Expr::Ref { expr, .. } | Expr::Cast { expr, .. } => {
                match open(self.ty(*expr)) {
                    true => self.unknown(*expr, far + 1),
                    false => format!("operator on `{}`", self.head(self.ty(*expr))),
                }
            }
            Expr::Binary { lhs, rhs, .. } => {
                match [lhs, rhs].iter().find(|e| open(self.ty(***e))) {
                    Some(side) => self.unknown(**side, far + 1),
                    None => format!("operator on `{}`", self.head(self.ty(*lhs))),
                }
            }
            Expr::Block(block) => match block.tail {
                Some(tail) => self.unknown(tail, far + 1),
                None => "a block".to_owned(),
            },
            Expr::If { then, other, .. } => {
                let branches = [Some(*then), *other];
                self.first_open(branches.into_iter().flatten(), "an `if`", far)
            }
            Expr::Match { arms, .. } => {
                self.first_open(arms.iter().map(|a| a.body), "a `match`", far)
            }
            Expr::Tuple(list) | Expr::Array(list) => {
                self.first_open(list.iter().copied(), "a tuple or array", far)
            }
            Expr::Closure { .. } => "a closure's parameters or result".to_owned(),
            Expr::Struct { fields, .. } => {
                self.first_open(fields.iter().map(|f| f.expr), "a struct literal", far)
            }
            Expr::Missing => "an expression that is not read".to_owned(),
            other => {
                let text = format!("{other:?}");
                let end = text.find([' ', '(', '{']).unwrap_or(text.len());
                format!("expression {}", &text[..end])
            }
        }
    }

    fn first_open(
        &self,
        mut parts: impl Iterator<Item = ExprId>,
        words: &str,
        far: usize,
    ) -> String {
        match parts.find(|p| open(self.ty(*p))) {
            Some(part) => self.unknown(part, far + 1),
            None => words.to_owned(),
        }
    }

    fn result_of(&self, id: ExprId, callee: &Callee, far: usize) -> String {
        let path = match callee {
            Callee::Fn { def, .. } | Callee::Ctor(def) => self.reading.types.program.path(*def),
            Callee::Value => "a value".to_owned(),
        };
        // What went in unknown comes out unknown.
        let parts: Vec<ExprId> = match self.expr(id) {
            Expr::MethodCall { recv, args, .. } => {
                std::iter::once(*recv).chain(args.iter().copied()).collect()
            }
            Expr::Call { args, .. } => args.clone(),
            _ => Vec::new(),
        };
        match parts.iter().find(|p| open(self.ty(**p))) {
            Some(part) if !matches!(self.expr(*part), Expr::Closure { .. }) => {
                self.unknown(*part, far + 1)
            }
            Some(_) => format!("result of `{path}` with a closure"),
            None => format!("result of `{path}`"),
        }
    }

    /// Why a binding's type is not known.
    pub fn binding(&self, pat: PatId, far: usize) -> String {
        if far > FAR {
            return "a long chain".to_owned();
        }
        let body = &self.reading.bodies[self.body].body;
        if body.params.iter().any(|p| self.holds(*p, pat)) || body.self_pat == Some(pat) {
            return "a parameter of the function".to_owned();
        }
        for (i, expr) in body.exprs.iter().enumerate() {
            let id = ExprId(i as u32);
            match expr {
                Expr::Block(block) => {
                    for stmt in &block.stmts {
                        if let Stmt::Let {
                            pat: of, init, ty, ..
                        } = stmt
                            && self.holds(*of, pat)
                        {
                            return match init {
                                Some(init) if open(self.ty(*init)) => self.unknown(*init, far + 1),
                                Some(init) => self.pattern("let", *init),
                                None if ty.is_some() => "a `let` with a type".to_owned(),
                                None => "a `let` without a value".to_owned(),
                            };
                        }
                    }
                }
                Expr::Let { pat: of, expr } if self.holds(*of, pat) => {
                    return self.from("if let", *expr, far);
                }
                Expr::For { pat: of, iter, .. } if self.holds(*of, pat) => {
                    return self.from("for", *iter, far);
                }
                Expr::Match { scrutinee, arms } => {
                    if arms.iter().any(|a| self.holds(a.pat, pat)) {
                        return self.from("match", *scrutinee, far);
                    }
                }
                Expr::Closure { params, .. } if params.iter().any(|(p, _)| self.holds(*p, pat)) => {
                    return self.closure_param(id, far);
                }
                _ => {}
            }
        }
        "a binding made by a macro".to_owned()
    }

    fn from(&self, what: &str, of: ExprId, far: usize) -> String {
        match open(self.ty(of)) {
            true => self.unknown(of, far + 1),
            false => self.pattern(what, of),
        }
    }

    fn pattern(&self, what: &str, of: ExprId) -> String {
        format!("`{what}` pattern on `{}`", self.head(self.ty(of)))
    }

    /// The call that a closure is given to.
    fn closure_param(&self, closure: ExprId, far: usize) -> String {
        let body = &self.reading.bodies[self.body].body;
        let inference = &self.reading.inferences[self.body];
        for (i, expr) in body.exprs.iter().enumerate() {
            let id = ExprId(i as u32);
            let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = expr else {
                continue;
            };
            if !args.contains(&closure) {
                continue;
            }
            return match inference.callees.get(&id) {
                Some(Callee::Fn { def, .. }) => {
                    if let Expr::MethodCall { recv, .. } = expr
                        && open(self.ty(*recv))
                    {
                        return self.unknown(*recv, far + 1);
                    }
                    let path = self.reading.types.program.path(*def);
                    format!("parameter of a closure given to `{path}`")
                }
                Some(_) => "parameter of a closure given to a value".to_owned(),
                None => self.call_from(id, far + 1),
            };
        }
        "parameter of a closure".to_owned()
    }

    fn holds(&self, of: PatId, pat: PatId) -> bool {
        let body = &self.reading.bodies[self.body].body;
        let (outer, inner) = (body.pat_span(of), body.pat_span(pat));
        of == pat || outer.contains(inner)
    }

    /// The type's outermost name.
    pub fn head(&self, ty: Ty) -> String {
        let types = self.reading.types;
        match ty.kind() {
            TyKind::Adt(def, _) => types.program.path(*def),
            TyKind::Ref(inner, _) => format!("&{}", self.head(*inner)),
            TyKind::Param { .. } => "a type parameter".to_owned(),
            TyKind::Projection { assoc, .. } => {
                format!("projection {}", types.program.path(*assoc))
            }
            TyKind::Opaque { def, .. } => format!("impl of {}", types.program.path(*def)),
            TyKind::FnDef(def, _) => format!("fn {}", types.program.path(*def)),
            TyKind::Closure { .. } => "closure".to_owned(),
            TyKind::Future(_) => "future".to_owned(),
            TyKind::Tuple(_) => "tuple".to_owned(),
            _ => types.show(ty),
        }
    }
}

pub fn open(ty: Ty) -> bool {
    ty.any(&mut |t| matches!(t.kind(), TyKind::Unknown | TyKind::Infer(_)))
}
