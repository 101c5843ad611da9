//! Why something is not known: from where inference gave up back to the expression at which knowledge
//! ends, in words that are the same for the same cause. Asked only when somebody asks.

use super::{Callee, Inference, PathRes, Reason, Ty, TyKind, Types};
use crate::names::{DefId, DefKind, FieldId, Ns, OwnedBody, Stop};
use crate::project::KrateId;
use crate::syntax::Name;
use crate::syntax::ast::{
    Expansion, Expr, ExprId, GenericArg, ItemKind, MacroCall, Node, PatId, Stmt, TypeRef,
};
use crate::syntax::expand::CRATE_PREFIX;

/// Bindings and where their values come from are followed at most this often.
const FAR: usize = 40;

/// One body, and what was found out about it.
#[derive(Clone, Copy, Debug)]
pub struct Why<'a, 't> {
    pub types: &'a Types<'t>,
    pub of: &'a OwnedBody,
    pub inference: &'a Inference,
}

/// Where knowledge ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// Lower case, no final dot.
    pub words: String,
    pub at: Node,
}

/// Whether a type is not known, or not in full.
pub fn is_open(ty: Ty) -> bool {
    ty.any(&mut |t| matches!(t.kind(), TyKind::Unknown | TyKind::Infer(_)))
}

fn at(id: ExprId, words: impl Into<String>) -> Cause {
    Cause {
        words: words.into(),
        at: Node::Expr(id),
    }
}

impl Types<'_> {
    /// Where a path stops, in words.
    pub fn stopped(&self, stop: Stop) -> String {
        let program = self.program;
        let path = |def: DefId| match program.def(def).kind {
            DefKind::Block => program.path(program.module_of(def)),
            _ => program.path(def),
        };
        match stop {
            Stop::Unread(krate) => self.unread(krate),
            Stop::NotInReach(scope, name) => {
                format!("nothing in reach of `{}` is called `{name}`", path(scope))
            }
            Stop::NotIn(within, name) => {
                format!("nothing in `{}` is called `{name}`", path(within))
            }
            Stop::Import(within, name) => format!(
                "nothing in `{}` is called `{name}`, which a `use` asks for",
                path(within)
            ),
        }
    }

    fn unread(&self, krate: KrateId) -> String {
        let name = &self.program.project.krate(krate).name;
        format!("crate `{name}` could not be read")
    }
}

impl Why<'_, '_> {
    fn expr(&self, id: ExprId) -> &Expr {
        self.of.body.expr(id)
    }

    fn ty(&self, id: ExprId) -> Ty {
        self.inference.expr_ty[id.idx()]
    }

    /// The reason that was noted for a call or another expression.
    pub fn reason(&self, id: ExprId) -> Option<Reason> {
        let of = |list: &[(ExprId, Reason)]| {
            let found = list.binary_search_by_key(&id, |(e, _)| *e).ok();
            found.map(|i| list[i].1)
        };
        of(&self.inference.unresolved).or_else(|| of(&self.inference.unknown))
    }

    /// Why a call has no callee.
    pub fn call(&self, id: ExprId) -> Cause {
        self.call_from(id, 0)
    }

    fn call_from(&self, id: ExprId, far: usize) -> Cause {
        let reason = self.reason(id);
        match (self.expr(id), reason) {
            (
                Expr::MethodCall { recv, .. },
                Some(Reason::ReceiverUnknown | Reason::Undetermined) | None,
            )
            | (Expr::Index { base: recv, .. }, Some(Reason::ReceiverUnknown) | None) => {
                self.unknown_from(*recv, far + 1)
            }
            (Expr::Call { callee, .. }, Some(Reason::CalleeUnknown) | None) => {
                self.unknown_from(*callee, far + 1)
            }
            (_, Some(reason)) => at(id, self.words(id, reason)),
            (_, None) => at(id, "nothing was noted"),
        }
    }

    /// A reason in words.
    pub fn words(&self, id: ExprId, reason: Reason) -> String {
        let program = self.types.program;
        let path = |def: DefId| program.path(def);
        match reason {
            Reason::ReceiverUnknown => "the receiver's type is not known".to_owned(),
            Reason::Undetermined => {
                "nothing says which of several types the receiver is of".to_owned()
            }
            Reason::CalleeUnknown => "the type of what is called is not known".to_owned(),
            Reason::OwnerUnknown => "the type that the path begins with is not known".to_owned(),
            Reason::NoMethod(ty) => format!(
                "`{}`{} has no method `{}` in reach",
                self.types.show(ty),
                in_part(ty),
                self.name(id)
            ),
            Reason::NoFit(ty, method) => format!(
                "`{}` is not known to hold for `{}`{}",
                path(method),
                self.types.show(ty),
                in_part(ty).trim_end_matches(',')
            ),
            Reason::NoField(ty) => format!(
                "`{}`{} has no field `{}`",
                self.types.show(ty),
                in_part(ty),
                self.name(id)
            ),
            Reason::NoPath(stop) => self.types.stopped(stop),
            Reason::NoItem(ty) => {
                let name = self.last_segment(id);
                format!("`{}` has no item `{name}`", self.types.show(ty))
            }
            Reason::NoValue(def) => format!("`{}` is no value", path(def)),
            Reason::UnreadKrate(krate) => self.types.unread(krate),
            Reason::NotCallable(ty) => match self.expr(id) {
                Expr::Index { .. } => {
                    format!("what indexing `{}` gives is not known", self.types.show(ty))
                }
                _ => format!("`{}` is not known to be callable", self.types.show(ty)),
            },
        }
    }

    /// Why a written type is not known: the first of its paths that leads nowhere.
    fn written(&self, ty: &TypeRef, scope: DefId) -> Option<String> {
        match ty {
            TypeRef::Path(path) if path.qself.is_none() => {
                let program = self.types.program;
                let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
                let first = names.first()?;
                let is_param = self.types.generics(scope).find(*first).is_some();
                if *first != "Self" && !is_param {
                    let at = program.scope_of(scope);
                    if let Some(stop) = program.stop(at, path.global, &names, Ns::Types) {
                        return Some(self.types.stopped(stop));
                    }
                }
                let args = path.segments.iter().filter_map(|s| s.args.as_ref());
                args.flat_map(|a| &a.args).find_map(|arg| match arg {
                    GenericArg::Type(ty) => self.written(ty, scope),
                    GenericArg::Const(_) => None,
                })
            }
            TypeRef::Ref { inner, .. } | TypeRef::Ptr { inner, .. } => self.written(inner, scope),
            TypeRef::Slice(inner) | TypeRef::Array(inner, _) => self.written(inner, scope),
            TypeRef::Tuple(list) => list.iter().find_map(|ty| self.written(ty, scope)),
            _ => None,
        }
    }

    /// Why the type of a field is not known.
    fn field_type(&self, field: FieldId) -> Option<String> {
        let fields = self.types.ast_fields(field.owner)?;
        self.written(&fields.fields.get(field.idx as usize)?.ty, field.owner)
    }

    /// Why the result of a function or the type of a constant is not known.
    fn result_type(&self, def: DefId) -> Option<String> {
        match &self.types.program.item(def)?.kind {
            ItemKind::Fn(it) => self.written(it.ret.as_ref()?, def),
            ItemKind::Const { ty, .. } | ItemKind::Static { ty, .. } => self.written(ty, def),
            _ => None,
        }
    }

    /// As people call what is called: `client.send`, `crm::submit`, `html!`.
    pub fn name_of(&self, id: ExprId) -> String {
        let program = self.types.program;
        let short = |id: ExprId| {
            let text = program.text(program.origin(self.of.body.expr_span(id)));
            let words: Vec<&str> = text.split_whitespace().collect();
            let text = words.join(" ");
            // Only what is a name itself tells more than `…` would.
            let is_name = text.len() <= 40 && !text.contains(['(', '{', '[', '|', '"']);
            is_name.then_some(text)
        };
        match self.expr(id) {
            Expr::MethodCall { recv, name, .. } => match short(*recv) {
                Some(recv) => format!("{recv}.{name}"),
                None => format!("….{name}"),
            },
            Expr::Call { callee, .. } => short(*callee).unwrap_or_else(|| "(…)()".to_owned()),
            Expr::Index { base, .. } => match short(*base) {
                Some(base) => format!("{base}[…]"),
                None => "…[…]".to_owned(),
            },
            Expr::Macro(call) => {
                let def = self.of.macros.get(&id).and_then(|m| m.def);
                let name = def.map_or_else(|| macro_name(call), |def| program.path(def));
                format!("{name}!")
            }
            _ => short(id).unwrap_or_else(|| "…".to_owned()),
        }
    }

    /// Why a call or macro is not understood, as one sentence: what was noted, and where it comes from.
    pub fn sentence(&self, id: ExprId) -> String {
        if let Expr::Macro(call) = self.expr(id) {
            return self.macro_value(id, call);
        }
        let cause = self.call(id);
        match self.reason(id) {
            Some(
                reason @ (Reason::ReceiverUnknown | Reason::Undetermined | Reason::CalleeUnknown),
            ) => format!("{}: {}", self.words(id, reason), cause.words),
            _ => cause.words,
        }
    }

    /// The name of the method or field.
    fn name(&self, id: ExprId) -> String {
        match self.expr(id) {
            Expr::MethodCall { name, .. } | Expr::Field { name, .. } => name.to_string(),
            _ => String::new(),
        }
    }

    fn path_of(&self, id: ExprId) -> Option<&crate::syntax::ast::Path> {
        match self.expr(id) {
            Expr::Path(path) | Expr::Struct { path, .. } => Some(path),
            Expr::Call { callee, .. } => self.path_of(*callee),
            _ => None,
        }
    }

    fn last_segment(&self, id: ExprId) -> String {
        let path = self.path_of(id);
        path.and_then(|p| p.segments.last())
            .map_or_else(String::new, |s| s.name.to_string())
    }

    /// Why an expression's type is not known, or not in full.
    pub fn unknown(&self, id: ExprId) -> Cause {
        self.unknown_from(id, 0)
    }

    fn unknown_from(&self, id: ExprId, far: usize) -> Cause {
        if far > FAR {
            return at(id, "what it comes from is too far away to tell");
        }
        let ty = self.ty(id);
        if !is_open(ty) {
            return at(id, format!("its type is known: `{}`", self.types.show(ty)));
        }
        if let Some(reason) = self.reason(id)
            && !matches!(
                reason,
                Reason::ReceiverUnknown | Reason::Undetermined | Reason::CalleeUnknown
            )
        {
            return at(id, self.words(id, reason));
        }
        match self.expr(id) {
            Expr::Path(_) => match self.inference.paths.get(&id) {
                Some(PathRes::Local(pat)) => self.binding_from(*pat, far + 1),
                Some(PathRes::Def(def, _)) => {
                    let path = self.types.program.path(*def);
                    let words = format!("the type of `{path}` is not known");
                    at(id, self.result_type(*def).unwrap_or(words))
                }
                _ => at(id, "the path leads nowhere"),
            },
            Expr::Call { .. } | Expr::MethodCall { .. } => match self.inference.callees.get(&id) {
                Some(callee) => self.result_of(id, callee, far),
                None => self.call_from(id, far + 1),
            },
            Expr::Macro(call) => match self.of.body.expansions.get(&id) {
                Some(Expansion::Value(value)) if is_open(self.ty(*value)) => {
                    self.unknown_from(*value, far + 1)
                }
                _ => at(id, self.macro_value(id, call)),
            },
            Expr::Field { base, .. } => {
                let field = self.inference.fields.get(&id);
                if let Some(words) = field.and_then(|f| self.field_type(*f)) {
                    return at(id, words);
                }
                match is_open(self.ty(*base)) {
                    true => self.unknown_from(*base, far + 1),
                    false => {
                        let name = self.name(id);
                        at(id, format!("the type of field `{name}` is not known"))
                    }
                }
            }
            Expr::Await(inner) => self.operator(id, &[*inner], "`.await` of", far),
            Expr::Try(inner) => self.operator(id, &[*inner], "`?` of", far),
            Expr::Index { base, .. } => self.operator(id, &[*base], "indexing", far),
            Expr::Unary { expr, .. } | Expr::Ref { expr, .. } | Expr::Cast { expr, .. } => {
                self.operator(id, &[*expr], "the operator on", far)
            }
            Expr::Binary { lhs, rhs, .. } => {
                self.operator(id, &[*lhs, *rhs], "the operator on", far)
            }
            Expr::Block(block) => match block.tail {
                Some(tail) => self.unknown_from(tail, far + 1),
                None => at(id, "the type of this block is not known"),
            },
            Expr::If { then, other, .. } => {
                let branches: Vec<ExprId> = [Some(*then), *other].into_iter().flatten().collect();
                self.first_open(id, &branches, "the type of this `if` is not known", far)
            }
            Expr::Match { arms, .. } => {
                let arms: Vec<ExprId> = arms.iter().map(|a| a.body).collect();
                self.first_open(id, &arms, "the type of this `match` is not known", far)
            }
            Expr::Tuple(list) | Expr::Array(list) => {
                self.first_open(id, list, "the elements' type is not known", far)
            }
            Expr::Closure { .. } => at(id, "the closure's parameters or result are not known"),
            Expr::Struct { fields, .. } => {
                let values: Vec<ExprId> = fields.iter().map(|f| f.expr).collect();
                self.first_open(id, &values, "the struct's arguments are not known", far)
            }
            Expr::Missing => at(id, "this is not read"),
            _ => at(id, "nothing says which type this is of"),
        }
    }

    /// Why the value of a macro's call is not known.
    pub fn macro_value(&self, id: ExprId, call: &MacroCall) -> String {
        let def = self.of.macros.get(&id).and_then(|m| m.def);
        let name = match def {
            Some(def) => self.types.program.path(def),
            None => macro_name(call),
        };
        match (def, self.of.body.expansions.get(&id)) {
            (_, Some(Expansion::Unread) | None) => format!("`{name}!` could not be read"),
            (None, _) => format!("no macro `{name}!` is found: it is read as expressions"),
            (Some(_), _) if self.inference.guessed.binary_search(&id).is_ok() => {
                format!("`{name}!` is not understood: it is read as expressions")
            }
            _ => format!("the value of `{name}!` is not known"),
        }
    }

    fn operator(&self, id: ExprId, parts: &[ExprId], what: &str, far: usize) -> Cause {
        match parts.iter().find(|p| is_open(self.ty(**p))) {
            Some(part) => self.unknown_from(*part, far + 1),
            None => {
                let of = parts.first().map_or_else(Ty::unknown, |p| self.ty(*p));
                let of = self.types.show(of);
                at(id, format!("what {what} `{of}` gives is not known"))
            }
        }
    }

    fn first_open(&self, id: ExprId, parts: &[ExprId], words: &str, far: usize) -> Cause {
        match parts.iter().find(|p| is_open(self.ty(**p))) {
            Some(part) => self.unknown_from(*part, far + 1),
            None => at(id, words),
        }
    }

    fn result_of(&self, id: ExprId, callee: &Callee, far: usize) -> Cause {
        let path = match callee {
            Callee::Fn { def, .. } | Callee::Ctor(def) => {
                if let Some(words) = self.result_type(*def) {
                    return at(id, words);
                }
                self.types.program.path(*def)
            }
            Callee::Value => "the closure".to_owned(),
        };
        // What went in unknown comes out unknown.
        let parts: Vec<ExprId> = match self.expr(id) {
            Expr::MethodCall { recv, args, .. } => {
                std::iter::once(*recv).chain(args.iter().copied()).collect()
            }
            Expr::Call { args, .. } => args.clone(),
            _ => Vec::new(),
        };
        match parts.iter().find(|p| is_open(self.ty(**p))) {
            Some(part) if !matches!(self.expr(*part), Expr::Closure { .. }) => {
                self.unknown_from(*part, far + 1)
            }
            _ => at(id, format!("what `{path}` gives here is not known in full")),
        }
    }

    /// Why a binding's type is not known.
    pub fn binding(&self, pat: PatId) -> Cause {
        self.binding_from(pat, 0)
    }

    fn binding_from(&self, pat: PatId, far: usize) -> Cause {
        let here = |words: &str| Cause {
            words: words.to_owned(),
            at: Node::Pat(pat),
        };
        if far > FAR {
            return here("what it comes from is too far away to tell");
        }
        let body = &self.of.body;
        if let Some(i) = body.params.iter().position(|p| self.holds(*p, pat)) {
            let owner = self.of.owner;
            let written = match self.types.program.item(owner).map(|i| &i.kind) {
                Some(ItemKind::Fn(it)) => it.params.get(i),
                _ => None,
            };
            let words = written.and_then(|p| self.written(&p.ty, owner));
            return here(
                words
                    .as_deref()
                    .unwrap_or("the type of this parameter is not known"),
            );
        }
        if body.self_pat == Some(pat) {
            return here("the type of `self` is not known");
        }
        for (i, expr) in body.exprs.iter().enumerate() {
            let id = ExprId(i as u32);
            match expr {
                Expr::Block(block) => {
                    for stmt in &block.stmts {
                        if let Stmt::Let { pat: of, init, .. } = stmt
                            && self.holds(*of, pat)
                        {
                            return match init {
                                Some(init) => self.value(*init, pat, far),
                                None => here("nothing says which type this `let` is of"),
                            };
                        }
                    }
                }
                Expr::Let { pat: of, expr } if self.holds(*of, pat) => {
                    return self.value(*expr, pat, far);
                }
                Expr::For { pat: of, iter, .. } if self.holds(*of, pat) => {
                    return match is_open(self.ty(*iter)) {
                        true => self.unknown_from(*iter, far + 1),
                        false => {
                            let of = self.types.show(self.ty(*iter));
                            at(
                                *iter,
                                format!("what iterating over `{of}` gives is not known"),
                            )
                        }
                    };
                }
                Expr::Match { scrutinee, arms } if arms.iter().any(|a| self.holds(a.pat, pat)) => {
                    return self.value(*scrutinee, pat, far);
                }
                Expr::Closure { params, .. } if params.iter().any(|(p, _)| self.holds(*p, pat)) => {
                    return self.closure_param(id, pat, far);
                }
                _ => {}
            }
        }
        here("nothing says which type this binding is of")
    }

    /// Of the value that a pattern takes apart.
    fn value(&self, of: ExprId, pat: PatId, far: usize) -> Cause {
        match is_open(self.ty(of)) {
            true => self.unknown_from(of, far + 1),
            false => Cause {
                words: format!(
                    "what this pattern takes of `{}` is not known",
                    self.types.show(self.ty(of))
                ),
                at: Node::Pat(pat),
            },
        }
    }

    /// The call that a closure is given to.
    fn closure_param(&self, closure: ExprId, pat: PatId, far: usize) -> Cause {
        for (i, expr) in self.of.body.exprs.iter().enumerate() {
            let id = ExprId(i as u32);
            let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = expr else {
                continue;
            };
            if !args.contains(&closure) {
                continue;
            }
            return match self.inference.callees.get(&id) {
                Some(Callee::Fn { def, .. }) => {
                    if let Expr::MethodCall { recv, .. } = expr
                        && is_open(self.ty(*recv))
                    {
                        return self.unknown_from(*recv, far + 1);
                    }
                    let path = self.types.program.path(*def);
                    at(id, format!("what `{path}` gives the closure is not known"))
                }
                Some(_) => at(id, "what the closure is given is not known"),
                None => self.call_from(id, far + 1),
            };
        }
        Cause {
            words: "nothing says what this closure is given".to_owned(),
            at: Node::Pat(pat),
        }
    }

    fn holds(&self, of: PatId, pat: PatId) -> bool {
        let body = &self.of.body;
        let (outer, inner) = (body.pat_span(of), body.pat_span(pat));
        of == pat || outer.contains(inner)
    }
}

fn in_part(ty: Ty) -> &'static str {
    match is_open(ty) {
        true => ", known in part only,",
        false => "",
    }
}

fn macro_name(call: &MacroCall) -> String {
    let name = |name: Name| match name.as_str().starts_with(CRATE_PREFIX) {
        true => "$crate",
        false => name.as_str(),
    };
    let path: Vec<&str> = call.path.segments.iter().map(|s| name(s.name)).collect();
    path.join("::")
}
