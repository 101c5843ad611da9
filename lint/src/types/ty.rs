//! Types, interned: equal types are the same pointer, so a [`Ty`] is as cheap as an integer.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, Mutex};

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use crate::names::DefId;
pub use crate::names::Prim;
use crate::project::KrateId;
use crate::syntax::Name;
use crate::syntax::ast::ExprId;

#[derive(Clone, Copy)]
pub struct Ty(&'static Node);

/// A type with what is asked of it all the time.
struct Node {
    kind: TyKind,
    holds: Holds,
    depth: u8,
    krates: &'static [KrateId],
}

/// Types nested deeper are unknown, so that no recursion of types runs away.
const MAX_DEPTH: u8 = 48;

/// What occurs anywhere in a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Holds(u8);

impl Holds {
    const INFER: Holds = Holds(1);
    const PARAM: Holds = Holds(2);
    const PROJECTION: Holds = Holds(4);
    /// Something that only one body knows of: a closure.
    const LOCAL: Holds = Holds(8);
    const UNKNOWN: Holds = Holds(16);

    fn of(kind: &TyKind) -> Holds {
        let mut holds = match kind {
            TyKind::Infer(_) => Holds::INFER,
            TyKind::Param { .. } => Holds::PARAM,
            TyKind::Projection { .. } => Holds::PROJECTION,
            TyKind::Closure { .. } => Holds::LOCAL,
            TyKind::Unknown => Holds::UNKNOWN,
            _ => Holds::default(),
        };
        kind.for_parts(&mut |part| holds.0 |= part.0.holds.0);
        holds
    }
}

/// A list of types, interned likewise.
#[derive(Clone, Copy)]
pub struct Tys(&'static [Ty]);

#[derive(Clone, PartialEq, Eq, Hash)]
pub enum TyKind {
    /// A struct, union or enum with its arguments.
    Adt(DefId, Tys),
    Tuple(Tys),
    Ref(Ty, Mutability),
    Ptr(Ty, Mutability),
    Slice(Ty),
    /// The length is a `Const…` kind.
    Array(Ty, Ty),
    Prim(Prim),
    Never,
    FnPtr {
        params: Tys,
        ret: Ty,
    },
    /// The type of a function's or constructor's name.
    FnDef(DefId, Tys),
    /// Where it is written (body owner and expression), the types of its parameters, its result.
    Closure {
        owner: DefId,
        expr: ExprId,
        params: Tys,
        ret: Ty,
    },
    /// What an async block or an async function's call is before `.await`.
    Future(Ty),
    /// A generic parameter of the definition at hand, by its position (parents' parameters first; a trait's `Self` is 0).
    Param {
        idx: u32,
        name: Name,
    },
    /// `<args[0] as Trait>::Assoc`, not (yet) known.
    Projection {
        assoc: DefId,
        args: Tys,
    },
    /// The `idx`th `impl Trait` in the result of `def`.
    Opaque {
        def: DefId,
        idx: u32,
        args: Tys,
    },
    /// The traits with their arguments (without `Self`) and known associated types.
    Dyn(Vec<DynBound>),
    /// Only while a body is being inferred.
    Infer(InferVar),
    ConstInt(u128),
    /// A const whose value is not known.
    ConstUnknown,
    /// Could not be found out.
    Unknown,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DynBound {
    pub krate_trait: DefId,
    pub args: Tys,
    /// Associated types given (`Item = T`), by the associated type's definition.
    pub assoc: Vec<(DefId, Ty)>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct InferVar(pub u32);

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Mutability {
    Shared,
    Mut,
}

const SHARDS: usize = 32;
static TYPES: LazyLock<[Mutex<FxHashMap<&'static TyKind, Ty>>; SHARDS]> =
    LazyLock::new(Default::default);
static LISTS: LazyLock<[Mutex<FxHashSet<&'static [Ty]>>; SHARDS]> = LazyLock::new(Default::default);

fn shard_of(value: &impl Hash) -> usize {
    let mut hasher = FxHasher::default();
    value.hash(&mut hasher);
    // Neither the lowest bits nor the highest seven: a table within a shard tells its entries apart by those.
    (hasher.finish() >> 40) as usize % SHARDS
}

/// The crates whose structs, enums and trait objects occur in a type; mostly the same ones as in one of its parts.
fn krates_of(kind: &TyKind) -> &'static [KrateId] {
    let mut parts: Vec<&'static [KrateId]> = Vec::new();
    kind.for_parts(&mut |part| parts.push(part.0.krates));
    let mut all: Vec<KrateId> = parts.iter().copied().flatten().copied().collect();
    match kind {
        TyKind::Adt(def, _) => all.push(def.krate),
        TyKind::Dyn(bounds) => all.extend(bounds.iter().map(|b| b.krate_trait.krate)),
        _ => {}
    }
    all.sort_unstable();
    all.dedup();
    match parts.into_iter().find(|part| *part == all) {
        Some(same) => same,
        None => Vec::leak(all),
    }
}

const LOCK: &str = "no panic happens while the interner is locked";

impl Ty {
    pub fn new(kind: TyKind) -> Ty {
        let mut set = TYPES[shard_of(&kind)].lock().expect(LOCK);
        if let Some(known) = set.get(&kind) {
            return *known;
        }
        let holds = Holds::of(&kind);
        let mut depth = 0;
        kind.for_parts(&mut |part| depth = depth.max(part.0.depth));
        if depth == MAX_DEPTH {
            drop(set);
            return Ty::unknown();
        }
        let kept: &'static Node = Box::leak(Box::new(Node {
            holds,
            depth: depth + 1,
            krates: krates_of(&kind),
            kind,
        }));
        set.insert(&kept.kind, Ty(kept));
        Ty(kept)
    }

    pub fn kind(self) -> &'static TyKind {
        &self.0.kind
    }

    fn holds(self, what: Holds) -> bool {
        self.0.holds.0 & what.0 != 0
    }

    /// Whether a variable of inference occurs in it.
    pub fn has_infer(self) -> bool {
        self.holds(Holds::INFER)
    }

    pub fn is_param(self) -> bool {
        matches!(self.kind(), TyKind::Param { .. })
    }

    pub fn has_param(self) -> bool {
        self.holds(Holds::PARAM)
    }

    pub fn has_projection(self) -> bool {
        self.holds(Holds::PROJECTION)
    }

    /// Whether something in it could not be found out.
    pub fn has_unknown(self) -> bool {
        self.holds(Holds::UNKNOWN)
    }

    /// The crates whose structs, enums and trait objects occur in it, in order.
    pub fn krates(self) -> &'static [KrateId] {
        self.0.krates
    }

    /// Whether its values have no size that is known.
    pub fn is_unsized(self) -> bool {
        matches!(
            self.kind(),
            TyKind::Prim(Prim::Str) | TyKind::Slice(_) | TyKind::Dyn(_)
        )
    }

    /// Whether it means the same in every body.
    pub fn is_global(self) -> bool {
        !self.holds(Holds(Holds::PARAM.0 | Holds::LOCAL.0))
    }

    pub fn unknown() -> Ty {
        static UNKNOWN: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Unknown));
        *UNKNOWN
    }

    pub fn unit() -> Ty {
        static UNIT: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Tuple(Tys::empty())));
        *UNIT
    }

    pub fn never() -> Ty {
        static NEVER: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Never));
        *NEVER
    }

    pub fn prim(prim: Prim) -> Ty {
        Ty::new(TyKind::Prim(prim))
    }

    pub fn shared(self) -> Ty {
        Ty::new(TyKind::Ref(self, Mutability::Shared))
    }

    pub fn is_unknown(self) -> bool {
        matches!(self.kind(), TyKind::Unknown)
    }

    /// An argument that is written for a parameter: a path that is not found is no constant where a type is asked for.
    pub fn given_for(self, is_const: bool) -> Ty {
        match self.kind() {
            TyKind::ConstUnknown if !is_const => Ty::unknown(),
            _ => self,
        }
    }

    /// The definition of a struct, union or enum.
    pub fn adt(self) -> Option<(DefId, Tys)> {
        match self.kind() {
            TyKind::Adt(def, args) => Some((*def, *args)),
            _ => None,
        }
    }

    /// Without the references around it.
    pub fn peel_refs(self) -> Ty {
        let mut ty = self;
        while let TyKind::Ref(inner, _) = ty.kind() {
            ty = *inner;
        }
        ty
    }
}

impl Tys {
    pub fn new(list: &[Ty]) -> Tys {
        let mut set = LISTS[shard_of(&list)].lock().expect(LOCK);
        if let Some(known) = set.get(list) {
            return Tys(known);
        }
        let kept: &'static [Ty] = Box::leak(list.into());
        set.insert(kept);
        Tys(kept)
    }

    pub fn empty() -> Tys {
        static EMPTY: LazyLock<Tys> = LazyLock::new(|| Tys::new(&[]));
        *EMPTY
    }
}

impl std::ops::Deref for Tys {
    type Target = [Ty];
    fn deref(&self) -> &[Ty] {
        self.0
    }
}

impl PartialEq for Ty {
    fn eq(&self, other: &Ty) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Ty {}
impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (std::ptr::from_ref(self.0) as usize).hash(state);
    }
}
impl PartialEq for Tys {
    fn eq(&self, other: &Tys) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Tys {}
impl Hash for Tys {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0.as_ptr() as usize, self.0.len()).hash(state);
    }
}
impl fmt::Debug for Tys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0).finish()
    }
}
impl fmt::Debug for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind().fmt(f)
    }
}
impl fmt::Debug for TyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TyKind::Adt(def, args) => write!(f, "{def:?}{args:?}"),
            TyKind::Tuple(list) => write!(f, "({list:?})"),
            TyKind::Ref(ty, Mutability::Shared) => write!(f, "&{ty:?}"),
            TyKind::Ref(ty, Mutability::Mut) => write!(f, "&mut {ty:?}"),
            TyKind::Ptr(ty, _) => write!(f, "*{ty:?}"),
            TyKind::Slice(ty) => write!(f, "[{ty:?}]"),
            TyKind::Array(ty, len) => write!(f, "[{ty:?}; {len:?}]"),
            TyKind::Prim(prim) => write!(f, "{prim:?}"),
            TyKind::Never => write!(f, "!"),
            TyKind::FnPtr { params, ret } => write!(f, "fn({params:?}) -> {ret:?}"),
            TyKind::FnDef(def, args) => write!(f, "fn {def:?}{args:?}"),
            TyKind::Closure {
                expr, params, ret, ..
            } => write!(f, "closure#{}({params:?}) -> {ret:?}", expr.0),
            TyKind::Future(ty) => write!(f, "future<{ty:?}>"),
            TyKind::Param { name, idx } => write!(f, "{name}#{idx}"),
            TyKind::Projection { assoc, args } => write!(f, "<{args:?}>::{assoc:?}"),
            TyKind::Opaque { def, idx, args } => write!(f, "impl#{def:?}.{idx}{args:?}"),
            TyKind::Dyn(bounds) => write!(f, "dyn {bounds:?}"),
            TyKind::Infer(var) => write!(f, "?{}", var.0),
            TyKind::ConstInt(value) => write!(f, "{value}"),
            TyKind::ConstUnknown => write!(f, "_const"),
            TyKind::Unknown => write!(f, "?"),
        }
    }
}
