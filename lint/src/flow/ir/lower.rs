//! The builder: blocks, locals, the frames of nested closures.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Block, BlockId, Func, FuncKey, Local, LocalId, Noted, Operand, Place, Step, Stmt, StmtKind,
};
use crate::flow::input::{Program, Wanted};
use crate::names::{DefId, DefKind, FieldId};
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::{Body, ExprId, Node, Pat, PatId};
use crate::types::{Inference, PathRes, Ty, TyKind};

/// Lowers a body and the closures in it; the body itself is the last.
pub fn lower_body(program: &dyn Program, owner: DefId, wanted: &Wanted) -> Vec<Func> {
    let Some((body, inference)) = program.body(owner) else {
        return Vec::new();
    };
    let mut lowerer = Lowerer {
        program,
        body,
        inference,
        owner,
        frames: Vec::new(),
        done: Vec::new(),
        steps: FxHashMap::default(),
        macros_open: FxHashSet::default(),
        wants_lost: wanted.lost,
        asked: wanted.nodes.get(&owner),
    };
    let span = body.root.map_or_else(Span::default, |r| body.expr_span(r));
    lowerer.frames.push(Frame::new(FuncKey::body(owner), span));
    let receiver = body.self_pat.into_iter();
    let params: Vec<PatId> = receiver.chain(body.params.iter().copied()).collect();
    for pat in params {
        lowerer.param(pat);
    }
    if let Some(root) = body.root {
        lowerer.function_body(root);
    }
    let frame = lowerer
        .frames
        .pop()
        .expect("the body's own frame was pushed above");
    lowerer
        .done
        .push(frame.finish(lowerer.inference_ty(body.root)));
    lowerer.done
}

pub(super) struct Lowerer<'a> {
    pub program: &'a dyn Program,
    pub body: &'a Body,
    pub inference: &'a Inference,
    pub owner: DefId,
    pub frames: Vec<Frame>,
    done: Vec<Func>,
    steps: FxHashMap<FieldId, Step>,
    /// Macro calls that are being lowered, so that a wrong table cannot lead in a circle.
    pub macros_open: FxHashSet<ExprId>,
    /// What macros take whose tokens were read by guess is told.
    pub wants_lost: bool,
    /// The nodes of which it is asked what arrives there.
    asked: Option<&'a FxHashSet<Node>>,
}

/// A function while it is built.
pub(super) struct Frame {
    key: FuncKey,
    locals: Vec<Local>,
    blocks: Vec<Block>,
    pub at: BlockId,
    params: Vec<LocalId>,
    n_args: usize,
    pub ret: LocalId,
    bound: FxHashMap<PatId, LocalId>,
    captures: Vec<PatId>,
    pub exits: Vec<Exit>,
    /// Where `return` and `?` lead: the block and the place of the value, innermost last (async blocks).
    pub returns: Vec<(BlockId, LocalId)>,
    span: Span,
}

/// Where `break` and `continue` lead.
pub(super) struct Exit {
    pub label: Option<Name>,
    pub after: BlockId,
    pub again: Option<BlockId>,
    pub value: LocalId,
    pub is_loop: bool,
}

impl Frame {
    fn new(key: FuncKey, span: Span) -> Frame {
        let ret = LocalId(0);
        Frame {
            key,
            locals: vec![Local {
                ty: Ty::unknown(),
                name: None,
            }],
            blocks: vec![Block::default(), Block::default()],
            at: BlockId(0),
            params: Vec::new(),
            n_args: 0,
            ret,
            bound: FxHashMap::default(),
            captures: Vec::new(),
            exits: Vec::new(),
            returns: vec![(BlockId(1), ret)],
            span,
        }
    }

    fn finish(mut self, ret_ty: Ty) -> Func {
        let at = self.at;
        self.blocks[at.idx()].next.push(BlockId(1));
        self.locals[self.ret.idx()].ty = ret_ty;
        Func {
            key: self.key,
            locals: self.locals,
            params: self.params,
            n_args: self.n_args,
            ret: self.ret,
            blocks: self.blocks,
            span: self.span,
        }
    }
}

impl<'a> Lowerer<'a> {
    pub fn frame(&mut self) -> &mut Frame {
        self.frames
            .last_mut()
            .expect("there is a frame while a body is lowered")
    }

    pub fn inference_ty(&self, expr: Option<ExprId>) -> Ty {
        expr.map_or_else(Ty::unknown, |e| self.ty(e))
    }

    pub fn ty(&self, expr: ExprId) -> Ty {
        self.inference
            .expr_ty
            .get(expr.idx())
            .copied()
            .unwrap_or_else(Ty::unknown)
    }

    pub fn pat_ty(&self, pat: PatId) -> Ty {
        self.inference
            .pat_ty
            .get(pat.idx())
            .copied()
            .unwrap_or_else(Ty::unknown)
    }

    pub fn local(&mut self, ty: Ty, name: Option<Name>) -> LocalId {
        let frame = self.frame();
        frame.locals.push(Local { ty, name });
        LocalId(frame.locals.len() as u32 - 1)
    }

    pub fn temp(&mut self, ty: Ty) -> Place {
        Place::local(self.local(ty, None))
    }

    pub fn block(&mut self) -> BlockId {
        let frame = self.frame();
        frame.blocks.push(Block::default());
        BlockId(frame.blocks.len() as u32 - 1)
    }

    pub fn goto(&mut self, to: BlockId) {
        let frame = self.frame();
        let at = frame.at;
        frame.blocks[at.idx()].next.push(to);
    }

    /// Ends the block at hand by a jump; what follows cannot be reached from here.
    pub fn diverge(&mut self, to: BlockId) {
        self.goto(to);
        let dead = self.block();
        self.frame().at = dead;
    }

    pub fn switch(&mut self, to: BlockId) {
        self.frame().at = to;
    }

    pub fn push(&mut self, kind: StmtKind, span: Span) {
        let frame = self.frame();
        let at = frame.at;
        frame.blocks[at.idx()].stmts.push(Stmt { kind, span });
    }

    pub fn assign(&mut self, dest: Place, src: Operand, span: Span) {
        self.push(StmtKind::Assign { dest, src }, span);
    }

    /// A field as a step: in a dependency's type, the field that is a type argument is that argument.
    pub fn step(&mut self, field: FieldId) -> Step {
        let program = self.program;
        *self
            .steps
            .entry(field)
            .or_insert_with(|| step_of(program, field))
    }

    fn param(&mut self, pat: PatId) {
        let ty = self.pat_ty(pat);
        let name = match self.body.pat(pat) {
            Pat::Bind { name, .. } => Some(*name),
            _ => None,
        };
        let local = self.local(ty, name);
        let frame = self.frame();
        frame.params.push(local);
        frame.n_args += 1;
        match self.body.pat(pat) {
            Pat::Bind { sub: None, .. } if !self.inference.pat_paths.contains_key(&pat) => {
                self.frame().bound.insert(pat, local);
            }
            _ => self.bind(
                pat,
                &Operand::Place {
                    place: Place::local(local),
                    ty,
                    span: self.body.pat_span(pat),
                },
            ),
        }
        self.asked_pat(pat, &Place::local(local));
    }

    /// Tells what is in an expression's value, if that is asked.
    pub fn asked_expr(&mut self, expr: ExprId, value: &Operand) {
        let node = Node::Expr(expr);
        if self.asked.is_some_and(|asked| asked.contains(&node)) {
            let operands = vec![value.clone()];
            let of = Noted::Asked(node);
            self.push(StmtKind::Noted { of, operands }, self.body.expr_span(expr));
        }
    }

    /// Tells what is in what a pattern matches, if that is asked.
    pub fn asked_pat(&mut self, pat: PatId, place: &Place) {
        let node = Node::Pat(pat);
        if self.asked.is_some_and(|asked| asked.contains(&node)) {
            let span = self.body.pat_span(pat);
            let operands = vec![Operand::Place {
                place: place.clone(),
                ty: self.pat_ty(pat),
                span,
            }];
            let of = Noted::Asked(node);
            self.push(StmtKind::Noted { of, operands }, span);
        }
    }

    fn function_body(&mut self, root: ExprId) {
        let ret = Place::local(self.frame().ret);
        self.value_into(root, &ret);
    }

    /// The local of a binding, made when first seen.
    pub fn declare(&mut self, pat: PatId, name: Name) -> LocalId {
        if let Some(local) = self.frame().bound.get(&pat) {
            return *local;
        }
        let local = self.local(self.pat_ty(pat), Some(name));
        self.frame().bound.insert(pat, local);
        local
    }

    /// The bindings of an or-pattern's later alternatives are those of the first.
    pub fn share(&mut self, pat: PatId, local: LocalId) {
        self.frame().bound.insert(pat, local);
    }

    /// The local that stands for a binding here: its own, or what the closure captured.
    pub fn binding(&mut self, pat: PatId) -> LocalId {
        let depth = self.frames.len();
        let home = (0..depth)
            .rev()
            .find(|i| self.frames[*i].bound.contains_key(&pat));
        let Some(home) = home else {
            let name = match self.body.pats.get(pat.idx()) {
                Some(Pat::Bind { name, .. }) => *name,
                _ => Name::new("_"),
            };
            return self.declare(pat, name);
        };
        for i in home + 1..depth {
            let outer = self.frames[i - 1].bound[&pat];
            let local = self.frames[i - 1].locals[outer.idx()].clone();
            let frame = &mut self.frames[i];
            frame.locals.push(local);
            let own = LocalId(frame.locals.len() as u32 - 1);
            frame.bound.insert(pat, own);
            frame.captures.push(pat);
        }
        self.frames[depth - 1].bound[&pat]
    }

    pub fn is_capture(&self, pat: PatId) -> bool {
        self.frames
            .last()
            .is_some_and(|f| f.captures.contains(&pat))
    }

    pub fn is_param(&self, local: LocalId) -> bool {
        self.frames
            .last()
            .is_some_and(|f| f.params.contains(&local))
    }

    pub fn closure(&mut self, expr: ExprId, params: &[PatId], body: ExprId, dest: Place) {
        let span = self.body.expr_span(body);
        let key = FuncKey {
            owner: self.owner,
            closure: Some(expr),
        };
        self.frames.push(Frame::new(key, span));
        for pat in params {
            self.param(*pat);
        }
        self.function_body(body);
        let mut frame = self
            .frames
            .pop()
            .expect("the closure's frame was pushed above");
        for pat in frame.captures.clone() {
            let local = frame.bound[&pat];
            frame.params.push(local);
        }
        let captures = frame
            .captures
            .iter()
            .map(|pat| self.frame().bound[pat])
            .collect();
        let ret_ty = self.ty(body);
        self.done.push(frame.finish(ret_ty));
        let span = self.body.expr_span(expr);
        self.push(
            StmtKind::Closure {
                dest,
                func: key,
                captures,
            },
            span,
        );
    }

    pub fn path_res(&self, expr: ExprId) -> PathRes {
        self.inference
            .paths
            .get(&expr)
            .copied()
            .unwrap_or(PathRes::Unknown)
    }
}

/// See [`Lowerer::step`].
pub fn step_of(program: &dyn Program, field: FieldId) -> Step {
    if program.is_local(field.owner) {
        return Step::Field(field);
    }
    let ty = program
        .fields(field.owner)
        .get(field.idx as usize)
        .map(|f| f.ty);
    match ty.map(|t| t.peel_refs().kind()) {
        Some(TyKind::Param { idx, .. }) => Step::Arg(*idx),
        _ => Step::Field(field),
    }
}

/// The struct or enum that a field's owner belongs to.
pub fn adt_of(program: &dyn Program, owner: DefId) -> DefId {
    let def = program.def(owner);
    match def.kind {
        DefKind::Variant => def.parent.unwrap_or(owner),
        _ => owner,
    }
}
