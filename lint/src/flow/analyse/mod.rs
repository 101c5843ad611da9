//! One function: its graph is followed until nothing changes, then once more to write down what
//! happens. A function's [`Summary`] leaves, with the flows that are complete in it.

mod by_name;
mod calls;
mod causes;
mod delegated;
mod dispatch;
mod drops;
mod foreign;
mod found;
mod getters;
mod holes;
mod inside;
mod items;
mod later;
mod live;
mod loads;
mod meet;
mod memory;
mod narrow;
mod numbers;
mod origins;
mod parts;
mod quoted;
mod receive;
mod refit;
mod rows;
mod state;
mod take;
mod templates;
mod transfer;
mod under;
mod uses;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, RwLock, RwLockReadGuard, RwLockWriteGuard};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use self::calls::Calling;
use self::live::Liveness;
use self::loads::Loads;
pub use self::memory::Memory;
use self::numbers::Texts;
use self::origins::Held;
use self::state::State;
pub use self::under::Under;
use super::input::{Policy, Program};
use super::instances::Instances;
use super::ir::{BlockId, Func, FuncKey, LocalId, Place, Step};
use super::output::{Origin, Resolved, UsedAt};
use super::receives::Bits;
use super::summary::{ParamCall, Summary};
use super::value::{Fact, Label, Labels, Node, Path, Taken, Trail, Val, join, prune, widened};
use super::value::{Note, trail};
use crate::marks::{self, Marks, TagId};
use crate::names::{DefId, DefKind, FieldId};
use crate::project::KrateId;
use crate::syntax::Name;
use crate::types::{Ty, TyKind};

/// How often a block is looked at before what it brings is taken as final.
const MAX_VISITS: u32 = 16;

/// All that the analysis of one function may ask.
pub struct Cx<'a> {
    pub program: &'a dyn Program,
    pub marks: &'a Marks,
    pub policy: &'a dyn Policy,
    pub funcs: Vec<Func>,
    pub index: FxHashMap<FuncKey, usize>,
    /// By function, the places of which patterns tell what callers chose.
    choices: Vec<Vec<under::Choice>>,
    /// Which types functions' parameters stand for.
    pub instances: Instances,
    pub summaries: Shared<Vec<Arc<Summary>>>,
    /// What was stored in statics and in shared fields.
    pub memory: Shared<FxHashMap<Memory, Val>>,
    held: Held,
    texts: Texts,
    numbers: Shared<FxHashMap<FieldId, bool>>,
    origins: Shared<FxHashMap<FieldId, bool>>,
    pub wants_touches: bool,
    /// Some use is what a function gives back.
    pub wants_exits: bool,
    /// What calls and macros take that are not understood is told.
    pub wants_lost: bool,
    /// Functions whose callers do not say of which types their parameters are: nobody here calls them.
    pub open_ended: Shared<BTreeSet<usize>>,
    /// Which parameters of each function some caller gives data, when values are settled.
    pub receives: Shared<Vec<Bits>>,
    shared: Shared<FxHashMap<FieldId, bool>>,
    dropped: Shared<FxHashMap<Ty, bool>>,
    /// Crates other than the workspace's in which a field or type is tagged.
    tagged_krates: FxHashSet<KrateId>,
    /// Types with tagged fields of their own.
    tagged_adts: FxHashSet<DefId>,
    tagged: Shared<FxHashMap<Ty, bool>>,
    telling: Shared<FxHashMap<Ty, bool>>,
    homes: Shared<FxHashMap<Ty, Arc<by_name::Homes>>>,
}

/// What functions that are looked at at the same time ask. While they are, only answers are added that
/// are the same whoever asks.
#[derive(Debug, Default)]
pub struct Shared<T>(RwLock<T>);

impl<T> Shared<T> {
    pub fn new(value: T) -> Shared<T> {
        Shared(RwLock::new(value))
    }

    pub fn read(&self) -> RwLockReadGuard<'_, T> {
        self.0.read().expect("no panic happens while it is locked")
    }

    pub fn write(&self) -> RwLockWriteGuard<'_, T> {
        self.0.write().expect("no panic happens while it is locked")
    }
}

/// What a look at a function is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pass {
    /// What it gives back, and leaves in what it was given.
    Values,
    /// That, and what it puts to use.
    Uses,
}

/// What the analysis of a function gives.
#[derive(Default)]
pub struct Outcome {
    pub summary: Summary,
    pub found: Vec<Found>,
    pub origins: Vec<Origin>,
    /// Functions whose summaries were asked for.
    pub deps: BTreeSet<usize>,
    /// Functions that were called.
    pub callees: BTreeSet<usize>,
    /// Functions that were handed to a framework.
    pub handed: BTreeSet<usize>,
    /// What was recalled, and what was stored that was not there before.
    pub reads: BTreeSet<Memory>,
    pub stored: BTreeMap<Memory, Val>,
    /// Queries whose text is not known and whose rows are read.
    pub unread: BTreeSet<crate::project::Span>,
    /// Which parameters of which functions are given what.
    pub given: Given,
    /// Templates that are filled with data and were not found or not understood.
    pub unread_templates: BTreeSet<crate::project::Span>,
    /// What it took, in parts of values that were looked at: the same on every machine.
    pub effort: u64,
}

/// By function and parameter: data, or what the caller's own parameters hold.
pub type Given = BTreeMap<(usize, u32), Bits>;

/// A datum at a use with a purpose.
#[derive(Clone, Debug)]
pub struct Found {
    pub tag: TagId,
    pub record: Name,
    pub at: UsedAt,
    pub purpose: Resolved,
    pub trail: Trail,
}

/// Which statement calls what which parameter holds at which path, or which method of it.
pub type HoleKey = ((u32, u32), u32, Path, Option<DefId>, Option<usize>);

pub struct Analysis<'a> {
    pub cx: &'a Cx<'a>,
    pub func: &'a Func,
    /// The innermost purpose of the code it stands in.
    pub purpose: Option<Resolved>,
    /// The last pass: what happens is written down.
    pub record: bool,
    /// No caller tells of which types its parameters are.
    open_ended: bool,
    /// It is a method of a trait from elsewhere: what it gives is asked for here, but others may call it as well.
    from_outside: bool,
    /// The statement at hand.
    pub stmt: (u32, u32),
    /// The calls that are being followed, from the outermost.
    pub calling: Vec<Calling>,
    /// The methods of which, on the way here, all impls in reach were called.
    pub guesses: Vec<DefId>,
    pub holes: Vec<HoleKey>,
    pub param_calls: Vec<ParamCall>,
    /// The fields in which ends of a channel of this body were kept.
    ends: RefCell<BTreeMap<LocalId, BTreeSet<FieldId>>>,
    /// Locals that are a reference to one place, made to be looked at.
    lent_here: FxHashMap<LocalId, Place>,
    /// What arguments hold after the call that was looked at last, where they are no places here.
    pub written: Vec<(usize, Val)>,
    pub deps: RefCell<BTreeSet<usize>>,
    pub callees: RefCell<BTreeSet<usize>>,
    pub out: Outcome,
    uses: FxHashMap<(UsedAt, Fact, Option<Resolved>), usize>,
    founds: FxHashMap<(UsedAt, TagId, Resolved), usize>,
    /// Which parts of a parameter, or of what its call gave, a use has, by place and all of that.
    parts: FxHashMap<(UsedAt, Fact), Vec<Path>>,
    touched_params: FxHashSet<(u32, bool)>,
    touched_tags: FxHashMap<TagId, usize>,
    /// Locals that stand for statics.
    statics: FxHashMap<LocalId, DefId>,
    /// The impls whose output is being told, from the outermost.
    pub showing: RefCell<Vec<DefId>>,
    /// How many futures in each other are looked into.
    pub awaiting: Cell<usize>,
    pub stored: RefCell<BTreeMap<Memory, Val>>,
    pub reads: RefCell<BTreeSet<Memory>>,
    /// What was recalled, and as what, each with its way on to where it is read.
    from_memory: RefCell<FxHashMap<(Memory, crate::project::Span), (Val, Val)>>,
    pub unread: RefCell<BTreeSet<crate::project::Span>>,
    /// The rows that the call at hand is given.
    rows: Option<Labels>,
    given: RefCell<Given>,
    /// The parameters that some caller gives data.
    receives: Bits,
    /// What parameters bring into what all functions see.
    pub stores: RefCell<BTreeMap<Memory, Val>>,
    loads: Loads,
    effort: Cell<u64>,
    /// Places of which patterns tell what callers chose.
    choices: &'a [under::Choice],
    /// The last look at a body whose result callers choose: it is kept apart.
    by_choice: bool,
    /// What they have told before the statement at hand.
    under: Vec<Under>,
}

impl<'a> Cx<'a> {
    pub fn new(
        program: &'a dyn Program,
        marks: &'a Marks,
        policy: &'a dyn Policy,
        funcs: Vec<Func>,
        wants_lost: bool,
    ) -> Cx<'a> {
        let index = funcs.iter().enumerate().map(|(i, f)| (f.key, i)).collect();
        let choices = funcs.par_iter().map(|func| under::choices(func, program));
        let empty = Arc::new(Summary::default());
        let summaries = Shared::new(vec![empty; funcs.len()]);
        Cx {
            program,
            marks,
            policy,
            index,
            instances: Instances::new(program, &funcs),
            choices: choices.collect(),
            summaries,
            memory: Shared::default(),
            held: Held::of(program, marks),
            texts: Texts::of(program, marks),
            numbers: Shared::default(),
            origins: Shared::default(),
            wants_touches: !marks.code.is_empty(),
            wants_exits: marks
                .uses
                .iter()
                .any(|u| u.args == marks::UseArgs::HandlerResult),
            wants_lost,
            open_ended: Shared::default(),
            receives: Shared::default(),
            shared: Shared::default(),
            dropped: Shared::default(),
            tagged_krates: marks
                .fields
                .keys()
                .map(|f| f.owner.krate)
                .chain(marks.types.keys().map(|def| def.krate))
                .collect(),
            tagged_adts: marks
                .fields
                .iter()
                .filter(|(_, tag)| tag.is_some())
                .map(|(field, _)| super::ir::adt_of(program, field.owner))
                .collect(),
            tagged: Shared::default(),
            telling: Shared::default(),
            homes: Shared::default(),
            funcs,
        }
    }

    pub fn analyse(&self, idx: usize, pass: Pass) -> Outcome {
        let func = &self.funcs[idx];
        let from_outside = self.is_called_from_outside(func.key.owner);
        let mut analysis = Analysis {
            cx: self,
            func,
            purpose: self.purpose_of(func.key.owner),
            record: false,
            open_ended: from_outside || self.open_ended.read().contains(&idx),
            from_outside,
            stmt: (0, 0),
            calling: Vec::new(),
            guesses: Vec::new(),
            holes: Vec::new(),
            param_calls: Vec::new(),
            ends: RefCell::default(),
            lent_here: narrow::lent_here(func),
            written: Vec::new(),
            deps: RefCell::default(),
            callees: RefCell::default(),
            out: Outcome::default(),
            uses: FxHashMap::default(),
            founds: FxHashMap::default(),
            parts: FxHashMap::default(),
            touched_params: FxHashSet::default(),
            touched_tags: FxHashMap::default(),
            statics: statics_of(func),
            showing: RefCell::default(),
            awaiting: Cell::default(),
            stored: RefCell::default(),
            reads: RefCell::default(),
            from_memory: RefCell::default(),
            unread: RefCell::default(),
            rows: None,
            given: RefCell::default(),
            receives: match pass {
                Pass::Values => Bits::ALL,
                Pass::Uses => self.receives.read().get(idx).copied().unwrap_or(Bits::ALL),
            },
            stores: RefCell::default(),
            loads: Loads::default(),
            effort: Cell::new(0),
            choices: &self.choices[idx],
            by_choice: false,
            under: Vec::new(),
        };
        analysis.run(pass);
        analysis.out.effort = analysis.effort.get();
        analysis.out
    }

    /// Whether a function is a method of a trait from elsewhere: `Display::fmt` is called by others.
    fn is_called_from_outside(&self, def: DefId) -> bool {
        let scopes = self.program.enclosing(def);
        let of = scopes
            .iter()
            .find(|s| self.program.def(**s).kind == DefKind::Trait);
        of.is_some_and(|of| !self.program.is_local(*of))
    }

    /// The innermost purpose of the code a function stands in.
    fn purpose_of(&self, def: DefId) -> Option<Resolved> {
        let entries = self.marks.calls.get(&def).into_iter().flatten();
        let own = entries.filter_map(|u| self.marks.uses.get(u.0 as usize));
        if let Some(purpose) = own
            .filter(|u| u.from_policy)
            .find_map(|u| u.purpose.clone())
        {
            return Some(Resolved::Purpose(purpose));
        }
        if self.marks.code.is_empty() {
            return None;
        }
        let scopes = self.program.enclosing(def);
        scopes
            .iter()
            .find_map(|s| self.marks.code.get(s))
            .map(|c| Resolved::Purpose(c.purpose.clone()))
    }

    /// Whether a function deals with a tagged type, or calls or is what the policy tags.
    pub fn names_data(&self, func: &Func) -> bool {
        use super::ir::{StmtKind, Target};
        let owner = func.key.owner;
        let marks = self.marks;
        if marks.params.keys().any(|(def, _)| *def == owner) || marks.results.contains_key(&owner) {
            return true;
        }
        let tagged = |def: &DefId| {
            marks.results.contains_key(def)
                || marks.values.contains_key(def)
                || marks.queries.contains_key(def)
        };
        func.locals.iter().any(|l| self.is_tagged(l.ty))
            || func
                .blocks
                .iter()
                .flat_map(|b| &b.stmts)
                .any(|stmt| match &stmt.kind {
                    StmtKind::Call(call) => match &call.target {
                        Target::Fn { def, found, .. } => {
                            tagged(def) || found.as_ref().is_some_and(tagged)
                        }
                        _ => false,
                    },
                    StmtKind::Static { def, .. } => tagged(def),
                    StmtKind::Query { .. } => true,
                    _ => false,
                })
    }

    /// A path inside a value, as marks say it, in this room's steps.
    pub fn steps_of(&self, mut ty: Ty, path: &[marks::Step]) -> Vec<Step> {
        let mut steps = Vec::new();
        for step in path {
            let bare = self.bare(ty);
            let found = match (step, bare.kind()) {
                (marks::Step::Key(key), _) => Some((Step::Key(Name::new(key)), Ty::unknown())),
                (marks::Step::Field(name), TyKind::Tuple(list)) => name
                    .as_str()
                    .parse::<usize>()
                    .ok()
                    .and_then(|i| Some((Step::Pos(i as u32), *list.get(i)?))),
                (marks::Step::Field(name), TyKind::Adt(def, args)) => {
                    self.field_step(*def, *name, args)
                }
                (marks::Step::Payload(variant, i), TyKind::Adt(def, args)) => {
                    let variants = self.program.variants(*def);
                    let owner = variants
                        .iter()
                        .find(|v| self.program.def(**v).name == *variant);
                    owner.and_then(|o| self.field_step(*o, Name::position(*i as usize), args))
                }
                _ => None,
            };
            let Some((step, next)) = found else { break };
            steps.push(step);
            ty = next;
        }
        steps
    }

    fn field_step(&self, owner: DefId, name: Name, args: &[Ty]) -> Option<(Step, Ty)> {
        let fields = self.program.fields(owner);
        let info = fields.iter().find(|f| f.name == name)?;
        Some((
            super::ir::step_of(self.program, info.id),
            info.ty.subst(args),
        ))
    }

    fn bare(&self, ty: Ty) -> Ty {
        let mut ty = ty.peel_refs();
        for _ in 0..6 {
            match ty.kind() {
                TyKind::Adt(def, args)
                    if args.len() == 1 && self.program.well_known().transparent.contains(def) =>
                {
                    ty = args[0].peel_refs();
                }
                TyKind::Future(inner) => ty = inner.peel_refs(),
                _ => break,
            }
        }
        ty
    }
}

impl Analysis<'_> {
    /// Parts of values are looked at.
    fn count(&self, parts: usize) {
        self.effort.set(self.effort.get() + parts as u64);
    }

    fn run(&mut self, pass: Pass) {
        let func = self.func;
        let n = func.blocks.len();
        let order = reverse_postorder(func);
        let mut rank = vec![u32::MAX; n];
        for (i, block) in order.iter().enumerate() {
            rank[block.idx()] = i as u32;
        }
        let entry = self.entry();
        let live = Liveness::new(func, &order, self.looked_at_last());
        let mut at_start: Vec<Option<State>> = vec![None; n];
        at_start[0] = Some(entry.clone());
        let mut visits = vec![0_u32; n];
        let mut open: BTreeSet<(u32, BlockId)> = [(rank[0], BlockId(0))].into();
        while let Some((_, block)) = open.pop_first() {
            visits[block.idx()] += 1;
            if visits[block.idx()] > MAX_VISITS {
                continue;
            }
            let Some(mut state) = at_start[block.idx()].clone() else {
                continue;
            };
            self.block(&mut state, block);
            for next in &func.blocks[block.idx()].next {
                let live = live.at(*next, &state);
                let changed = match &mut at_start[next.idx()] {
                    Some(known) => known.merge(&state, Some(&live)),
                    slot => {
                        *slot = Some(state.only(&live));
                        true
                    }
                };
                if changed {
                    open.insert((rank[next.idx()], *next));
                }
            }
        }
        self.record = pass == Pass::Uses;
        self.by_choice = pass == Pass::Values && self.is_chosen();
        if self.record || self.by_choice {
            if self.record {
                self.instrumented_entry(&entry);
            }
            for block in &order {
                if let Some(mut state) = at_start[block.idx()].clone() {
                    self.block(&mut state, *block);
                }
            }
        }
        under::keep_apart(&mut self.out.summary.chosen);
        self.under.clear();
        if let Some(end) = &mut at_start[1] {
            self.drop_locals(end);
            self.finish(&entry, end);
        }
        self.out.summary.calls = std::mem::take(&mut self.param_calls);
        self.join_ends();
        self.out.stored = self.stored.take();
        self.out.unread = std::mem::take(&mut *self.unread.borrow_mut());
        self.out.reads = std::mem::take(&mut *self.reads.borrow_mut());
        let stores = std::mem::take(&mut *self.stores.borrow_mut());
        self.out.summary.stores = stores.into_iter().collect();
        self.out.deps = std::mem::take(&mut *self.deps.borrow_mut());
        self.out.callees = std::mem::take(&mut *self.callees.borrow_mut());
        self.out.given = self.given.take();
    }

    /// Whether nobody here says what a parameter is. Who asks for a `fmt` or a `from` does.
    fn is_asked_by_nobody(&self) -> bool {
        self.open_ended && !self.from_outside
    }

    /// The locals that are looked at when the body ends.
    fn looked_at_last(&self) -> impl Iterator<Item = LocalId> {
        let func = self.func;
        let dropped = func
            .locals
            .iter()
            .enumerate()
            .filter(|(_, local)| self.cx.is_dropped(local.ty))
            .map(|(i, _)| LocalId(i as u32));
        let chosen = under::chosen_locals(self.choices);
        let params = func.params.iter().copied();
        params.chain([func.ret]).chain(dropped).chain(chosen)
    }

    fn block(&mut self, state: &mut State, block: BlockId) {
        let func = self.func;
        for (i, stmt) in func.blocks[block.idx()].stmts.iter().enumerate() {
            self.stmt = (block.0, i as u32);
            if self.record && !self.choices.is_empty() {
                self.under = self.chosen(state);
            }
            self.statement(state, stmt);
        }
    }

    /// Each parameter stands for what it is given.
    fn entry(&self) -> State {
        let mut state = State::new(self.func.locals.len());
        let owner = self.func.key.owner;
        for (i, local) in self.func.params.iter().enumerate() {
            let fact = Fact::Param {
                idx: i as u32,
                path: Path::here(),
                taken: Taken::Whole,
            };
            let mut val: Val = Arc::new(Node {
                labels: Labels::one(fact, None),
                ..Node::default()
            });
            let ty = self.func.locals[local.idx()].ty;
            if self.is_handle(ty) {
                val = super::value::unknown();
            }
            let met = self.met_in(ty, self.func.span);
            let is_asked_for = self.func.key.closure.is_none();
            let extracted = || self.extracted(ty, self.func.span);
            let given = [met, is_asked_for.then(extracted).flatten()];
            for given in given.into_iter().flatten() {
                val = join(&val, &given);
            }
            if self.func.key.closure.is_none() {
                for (path, tag) in self
                    .cx
                    .marks
                    .params
                    .get(&(owner, i as u32))
                    .into_iter()
                    .flatten()
                {
                    val = self.tagged_at(val, ty, path, *tag, self.func.span);
                }
            }
            state.set(*local, val);
        }
        state
    }

    /// The value with a tag at a path into it.
    pub fn tagged_at(
        &self,
        val: Val,
        ty: Ty,
        path: &[marks::Step],
        tag: TagId,
        span: crate::project::Span,
    ) -> Val {
        let steps = self.cx.steps_of(ty, path);
        let way = trail::step(&None, span, Note::Read(tag));
        let label = Label {
            fact: Fact::Tag(tag, Name::new("")),
            trail: way,
        };
        let mut node: Val = Arc::new(Node {
            labels: [label].into_iter().collect(),
            ..Node::default()
        });
        for step in steps.iter().rev() {
            let mut outer = Node::default();
            outer.set_kid(*step, node);
            node = Arc::new(outer);
        }
        join(&val, &node)
    }

    pub fn is_handle(&self, ty: Ty) -> bool {
        let ty = self.cx.bare(ty);
        match ty.kind() {
            TyKind::Adt(def, _) => self.cx.marks.handles.contains(def),
            TyKind::Param { .. } => self.cx.program.is_connection(self.func.key.owner, ty),
            _ => false,
        }
    }

    fn finish(&mut self, entry: &State, end: &State) {
        let func = self.func;
        let ret = self.given_out(end);
        self.instrumented_exit(end, &ret);
        self.remember_extracted(end, &ret);
        let ret = self.shaped(&ret, func.locals[func.ret.idx()].ty);
        self.out.summary.ret = prune(&ret, super::ir::MAX_DEPTH, &self.cx.marks.fields);
        self.out.summary.out = func
            .params
            .iter()
            .map(|local| {
                // What it was told to be on the way is no change.
                let (before, after) = (entry.get(*local), widened(&end.get(*local)));
                if Arc::ptr_eq(&before, &after) || before.same(&after) {
                    return None;
                }
                let after = self.to_params(end, &after);
                let after = self.shaped(&after, func.locals[local.idx()].ty);
                Some(prune(
                    &Arc::new(Node {
                        alias: Vec::new(),
                        ..Node::clone(&after)
                    }),
                    super::ir::MAX_DEPTH,
                    &self.cx.marks.fields,
                ))
            })
            .collect();
        // A parameter that is itself a reference to another local says nothing of its own place.
    }

    /// What the body gives back, as it leaves it.
    fn given_out(&self, st: &State) -> Val {
        let ret = self.func.ret;
        let val = self.to_params(st, &st.get(ret));
        self.leaving(&val, self.func.locals[ret.idx()].ty)
    }

    /// One of the places where the body gives its result back. What it refers to is told as it is
    /// now: nobody who asks has a place for it.
    fn exit(&mut self, st: &State, span: crate::project::Span) {
        if self.by_choice {
            self.exit_by_choice(st);
        }
        if self.record && self.cx.wants_exits {
            let ret = self.func.ret;
            let val = self.resolve(st, &st.get(ret), span);
            let val = self.leaving(&val, self.func.locals[ret.idx()].ty);
            let exit = (
                span,
                prune(&val, super::ir::MAX_DEPTH, &self.cx.marks.fields),
            );
            self.out.summary.exits.push(exit);
        }
    }

    /// References to parameters stay references; those to other locals become what they name.
    pub(super) fn to_params(&self, st: &State, val: &Val) -> Val {
        if !val.has_alias() {
            return val.clone();
        }
        let mut places = Vec::new();
        self.param_places(st, &val.alias, &mut places, 6);
        let top = Arc::new(Node {
            kids: Vec::new(),
            ..Node::clone(val)
        });
        let resolved = self.resolve(st, &top, self.func.span);
        // What else it may refer to ends with the body.
        let mut all = self.alias_ends(st, &val.alias, 6);
        all.retain(|end| !self.func.params.contains(end));
        // It may be written through what is given back.
        let resolved = match places.is_empty() {
            true => resolved,
            false => widened(&resolved),
        };
        let mut node = Node {
            alias: places,
            apart: val.apart || !all.is_empty(),
            ..Node::clone(&resolved)
        };
        for (step, kid) in &val.kids {
            let kid = self.to_params(st, kid);
            node.set_kid(*step, kid);
        }
        Arc::new(node)
    }

    /// The locals that references lead to in the end.
    pub(super) fn alias_ends(&self, st: &State, alias: &[Place], fuel: usize) -> Vec<LocalId> {
        let mut found = Vec::new();
        for place in alias {
            let inner = match self.func.params.contains(&place.local) || fuel == 0 {
                true => Vec::new(),
                false => self.load(st, place, self.func.span).alias.clone(),
            };
            match inner.is_empty() {
                true => found.push(place.local),
                false => found.extend(self.alias_ends(st, &inner, fuel - 1)),
            }
        }
        found
    }

    fn param_places(&self, st: &State, alias: &[Place], found: &mut Vec<Place>, fuel: usize) {
        for place in alias {
            if let Some(i) = self.func.params.iter().position(|p| *p == place.local) {
                let place = Place {
                    local: LocalId(i as u32),
                    path: place.path.clone(),
                };
                if !found.contains(&place) {
                    found.push(place);
                }
            } else if fuel > 0 {
                let val = self.load(st, place, self.func.span);
                self.param_places(st, &val.alias, found, fuel - 1);
            }
        }
    }

    /// What leaves the body is again what its type says: an overwritten tagged field is the datum.
    /// What a closure gives back stays in the body that the closure is written in.
    fn leaving(&self, val: &Val, ty: Ty) -> Val {
        if self.func.key.closure.is_some() || !self.cx.is_tagged(ty) {
            return val.clone();
        }
        self.reopened(val, ty)
    }

    /// A collection of std with nothing in it: no datum is there that could be again what its type says.
    fn is_empty(&self, val: &Val, ty: Ty) -> bool {
        let known = self.cx.program.well_known();
        let holds = ty.adt().is_some_and(|(def, _)| {
            known.owners.contains(&def)
                && !known.shares.contains(&def)
                && !known.transparent.contains(&def)
        });
        holds && val.constant && val.is_plain()
    }

    fn reopened(&self, val: &Val, ty: Ty) -> Val {
        if val.absent && val.is_plain() || self.is_empty(val, ty) {
            return val.clone();
        }
        let mut node = Node {
            constant: false,
            ..Node::clone(val)
        };
        for (step, kid) in &mut node.kids {
            let mut inner = Node::clone(&self.reopened(kid, self.part_ty(ty, *step)));
            if let Step::Field(field) = step
                && matches!(self.cx.field_tag(*field), Some(Some(_)))
                && !kid.any_label(&mut |f| self.cx.is_of_column(f))
            {
                inner.open = true;
                inner.constant = false;
            }
            *kid = Arc::new(inner);
        }
        Arc::new(node)
    }
}

fn statics_of(func: &Func) -> FxHashMap<LocalId, DefId> {
    let stmts = func.blocks.iter().flat_map(|b| &b.stmts);
    stmts
        .filter_map(|stmt| match &stmt.kind {
            super::ir::StmtKind::Static {
                dest,
                def,
                is_static: true,
            } => Some((dest.local, *def)),
            _ => None,
        })
        .collect()
}

/// Blocks in an order in which all but loops come after what leads to them.
fn reverse_postorder(func: &Func) -> Vec<BlockId> {
    let mut seen = vec![false; func.blocks.len()];
    let mut found = Vec::new();
    let mut open = vec![(BlockId(0), 0)];
    seen[0] = true;
    while let Some((block, i)) = open.pop() {
        match func.blocks[block.idx()].next.get(i) {
            Some(next) => {
                open.push((block, i + 1));
                if !seen[next.idx()] {
                    seen[next.idx()] = true;
                    open.push((*next, 0));
                }
            }
            None => found.push(block),
        }
    }
    found.reverse();
    found
}
