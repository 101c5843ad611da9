//! The program as `flow` sees it: the one place where names, types and derives are joined for it.

mod held;
mod known;
mod later;
mod quirks;
mod yielding;

use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use self::known::{connections, well_known};
use self::quirks::{quirk_file, quirks, types_of};
use crate::flow::input::{
    Answers, Callable, FieldInfo, Program, Quirk, Shown, Signature, WellKnown,
};
use crate::marks::{Form, Marks, Query};
use crate::names::{Cache, Def, DefId, DefKind, FieldId, Ns, OwnedBody};
use crate::selections::Selections;
use crate::sql;
use crate::syntax::Name;
use crate::syntax::ast::{Body, Expr, ExprId, ItemKind, Lit, Takes};
use crate::template::{Grammar, Printed};
use crate::templates::Templates;
use crate::types::{Answer, Head, Infer, Inference, Mutability, Selected, Ty, TyKind, Types, Tys};

/// Bodies with what inference found, over the definitions they use.
pub struct View<'a> {
    types: &'a Types<'a>,
    marks: &'a Marks,
    bodies: &'a [OwnedBody],
    inferences: &'a [Inference],
    order: Vec<DefId>,
    by_owner: FxHashMap<DefId, usize>,
    well_known: WellKnown,
    quirks: FxHashMap<DefId, Quirk>,
    /// Traits by which nothing of a value can be told.
    markers: FxHashSet<DefId>,
    lookups: FxHashSet<DefId>,
    compares: FxHashSet<DefId>,
    signatures: Cache<DefId, Option<Arc<Signature>>>,
    fields: Cache<DefId, Arc<Vec<FieldInfo>>>,
    variants: Cache<DefId, Arc<Vec<DefId>>>,
    shown: Cache<(Ty, Takes), Shown>,
    impls: Cache<(DefId, Tys), Vec<DefId>>,
    items: Cache<DefId, Option<Ty>>,
    outputs: Cache<DefId, Option<Ty>>,
    yielding: Cache<DefId, Arc<[u32]>>,
    giving: Cache<DefId, Arc<[u32]>>,
    held: Cache<DefId, u64>,
    /// Types that have nothing of their arguments in them, whatever their fields say.
    hollow: FxHashSet<DefId>,
    answers: Cache<DefId, Option<Answers>>,
    /// Errors of std that hold nothing.
    blank: FxHashSet<DefId>,
    blanks: Cache<DefId, bool>,
    erasing: Cache<DefId, bool>,
    item_types: Cache<(DefId, Ty), Ty>,
    output_types: Cache<(DefId, Ty), Ty>,
    /// Traits that together are those of a connection.
    connections: Vec<[FxHashSet<DefId>; 2]>,
    are_connections: Cache<(DefId, Ty), bool>,
    columns: Cache<FieldId, Option<Name>>,
    serialized: Cache<FieldId, Option<Name>>,
    forms: Cache<DefId, Form>,
    selections: OnceLock<Selections>,
    selected: Cache<(DefId, Ty), Option<Arc<sql::Answer>>>,
    assigned: Cache<(DefId, Ty), Option<(Name, Name)>>,
    tables: Cache<DefId, Option<Name>>,
    keys: Cache<DefId, Arc<[FieldId]>>,
    written: Cache<FieldId, Option<(Name, Name)>>,
    templates: Templates<'a>,
}

impl<'a> View<'a> {
    pub fn new(
        types: &'a Types<'a>,
        marks: &'a Marks,
        bodies: &'a [OwnedBody],
        inferences: &'a [Inference],
    ) -> View<'a> {
        let by_owner: FxHashMap<DefId, usize> = bodies
            .iter()
            .enumerate()
            .map(|(i, b)| (b.owner, i))
            .collect();
        View {
            types,
            marks,
            bodies,
            inferences,
            order: bodies.iter().map(|b| b.owner).collect(),
            by_owner,
            well_known: well_known(types),
            quirks: quirks(types),
            markers: types_of(types, &quirk_file().markers),
            lookups: types_of(types, &quirk_file().lookups),
            compares: types_of(types, &quirk_file().compares),
            signatures: Cache::default(),
            fields: Cache::default(),
            variants: Cache::default(),
            shown: Cache::default(),
            impls: Cache::default(),
            items: Cache::default(),
            outputs: Cache::default(),
            yielding: Cache::default(),
            giving: Cache::default(),
            held: Cache::default(),
            hollow: types_of(types, &quirk_file().hollow),
            answers: Cache::default(),
            blank: types_of(types, &quirk_file().blank),
            blanks: Cache::default(),
            erasing: Cache::default(),
            item_types: Cache::default(),
            output_types: Cache::default(),
            connections: connections(types),
            are_connections: Cache::default(),
            columns: Cache::default(),
            serialized: Cache::default(),
            forms: Cache::default(),
            selections: OnceLock::new(),
            selected: Cache::default(),
            assigned: Cache::default(),
            tables: Cache::default(),
            keys: Cache::default(),
            written: Cache::default(),
            templates: Templates::new(types, bodies, inferences),
        }
    }

    fn selections(&self) -> &Selections {
        self.selections.get_or_init(|| Selections::new(self.types))
    }

    /// Inference without a body, where the bounds of `owner` hold.
    fn outside<R>(&self, owner: DefId, ask: impl FnOnce(&mut Infer<'_, '_>) -> R) -> R {
        let file = self.types.program.def(owner).file;
        let nothing = OwnedBody {
            owner,
            file,
            body: Body::default(),
            macros: FxHashMap::default(),
        };
        ask(&mut Infer::new(self.types, &nothing))
    }

    /// An associated type of a trait that has no arguments, if the type implements that.
    fn associated(&self, owner: DefId, ty: Ty, assoc: DefId) -> Option<Ty> {
        let args = Tys::new(&[ty]);
        let found = self.outside(owner, |infer| {
            let found = infer.normalize(Ty::new(TyKind::Projection { assoc, args }));
            infer.solve_goals();
            infer.table.finish(found)
        });
        let is_known = !found.is_unknown() && !matches!(found.kind(), TyKind::Projection { .. });
        is_known.then_some(found)
    }

    fn compute_signature(&self, def: DefId) -> Option<Arc<Signature>> {
        let d = self.types.program.def(def);
        if !matches!(d.kind, DefKind::Fn | DefKind::Struct | DefKind::Variant) {
            return None;
        }
        let sig = self.types.fn_sig(def);
        let mut names: Vec<Option<Name>> = Vec::new();
        if let Some(ItemKind::Fn(it)) = self.types.program.item(def).map(|i| &i.kind) {
            if it.self_param.is_some() {
                names.push(Some(Name::new("self")));
            }
            names.extend(it.params.iter().map(|p| p.name));
        } else {
            names.resize(sig.params.len(), None);
        }
        let mut found = Signature {
            params: sig.params.clone(),
            names,
            ret: sig.ret,
            has_self: sig.has_self,
            callables: Vec::new(),
            iterables: Vec::new(),
            collects: Vec::new(),
            shows: Vec::new(),
            reads: Vec::new(),
            sealed: Vec::new(),
        };
        self.bounds(def, &mut found);
        self.later_calls(&mut found);
        found.sealed = self.sealed(def, &found.params);
        Some(Arc::new(found))
    }

    fn bounds(&self, def: DefId, found: &mut Signature) {
        let known = &self.types.known;
        let output = known
            .fn_once
            .and_then(|t| self.types.assoc_type(t, Name::new("Output")));
        let item = |t: Option<DefId>| t.and_then(|t| self.types.assoc_type(t, Name::new("Item")));
        let streams = &self.well_known.streams;
        let yielding = [known.iterator, known.into_iterator];
        let yielding = yielding
            .into_iter()
            .chain(streams.iter().copied().map(Some));
        let items: Vec<Option<DefId>> = yielding.map(item).collect();
        let collecting = [
            "core::iter::FromIterator",
            "core::iter::Sum",
            "core::iter::Product",
            "core::iter::Extend",
        ]
        .map(|p| Types::lookup(self.types.program, p, Ns::Types));
        let serialize = self.of_serde("ser", &["Serialize"]);
        let deserialize = self.of_serde("de", &["Deserialize", "DeserializeOwned"]);
        for pred in self.types.predicates(def).iter() {
            let TyKind::Param { idx, .. } = pred.self_ty().kind() else {
                continue;
            };
            let of = Some(pred.trait_def);
            let given = |assoc: Option<DefId>| {
                pred.assoc
                    .iter()
                    .find(|(d, _)| Some(*d) == assoc)
                    .map(|(_, t)| *t)
            };
            if of == known.fn_once || of == known.fn_mut || of == known.fn_ {
                let inputs = match pred.args.get(1).map(|t| t.kind()) {
                    Some(TyKind::Tuple(list)) => list.to_vec(),
                    _ => Vec::new(),
                };
                let output = given(output).unwrap_or_else(Ty::unit);
                found.callables.push(Callable {
                    param: *idx,
                    inputs,
                    output,
                });
            } else if of == known.iterator
                || of == known.into_iterator
                || streams.contains(&pred.trait_def)
            {
                found
                    .iterables
                    .push((*idx, items.iter().find_map(|i| given(*i))));
            } else if collecting.contains(&of) {
                found.collects.extend(pred.args.get(1).map(|t| (*idx, *t)));
            } else if of == known.display || of == known.to_string {
                found.shows.push((*idx, Takes::Display));
            } else if of == known.debug {
                found.shows.push((*idx, Takes::Debug));
            } else if serialize.contains(&pred.trait_def) {
                found.shows.push((*idx, Takes::Serialize));
            } else if deserialize.contains(&pred.trait_def) {
                found.reads.push(*idx);
            }
        }
    }

    /// Parameters that are a reference to a generic parameter of which nothing is asked, nor of others by its help; or
    /// one to a key that is looked up.
    fn sealed(&self, def: DefId, params: &[Ty]) -> Vec<usize> {
        let predicates = self.types.predicates(def);
        let is_sealed = |param: Ty| {
            let named = predicates.iter().filter(|pred| {
                let mut args = pred.args.iter().chain(pred.assoc.iter().map(|(_, ty)| ty));
                args.any(|ty| ty.any(&mut |t| t == param))
            });
            let is_key = named
                .clone()
                .any(|pred| self.lookups.contains(&pred.trait_def));
            let mut named = named;
            named.all(|pred| {
                let is_marker = self.markers.contains(&pred.trait_def)
                    || is_key && self.compares.contains(&pred.trait_def);
                is_marker && pred.self_ty() == param || self.lookups.contains(&pred.trait_def)
            })
        };
        let positions = params.iter().enumerate().filter(|(_, ty)| {
            let TyKind::Ref(inner, Mutability::Shared) = ty.kind() else {
                return false;
            };
            matches!(inner.kind(), TyKind::Param { .. }) && is_sealed(*inner)
        });
        positions.map(|(i, _)| i).collect()
    }

    /// Traits of serde, in each version of it that is read.
    fn of_serde(&self, module: &str, traits: &[&str]) -> Vec<DefId> {
        let program = self.types.program;
        let serde = program.loaded().filter(|k| {
            matches!(
                program.project.krates[k.id.0 as usize].name.as_str(),
                "serde" | "serde_core"
            )
        });
        let mut found: Vec<DefId> = serde
            .flat_map(|k| traits.iter().map(move |name| (k, *name)))
            .filter_map(|(k, name)| {
                let path = ["crate", module, name].map(Name::new);
                program.resolve(k.root(), false, &path, Ns::Types)
            })
            .filter_map(|r| r.res.def())
            .collect();
        found.sort();
        found.dedup();
        found
    }

    fn compute_shown(&self, ty: Ty, takes: Takes) -> Shown {
        let (def, _) = match ty.kind() {
            TyKind::Adt(def, args) => (*def, *args),
            TyKind::Ref(..)
            | TyKind::Tuple(_)
            | TyKind::Slice(_)
            | TyKind::Array(..)
            | TyKind::Prim(_)
            | TyKind::Ptr(..) => {
                return Shown::Contents;
            }
            TyKind::Never | TyKind::FnDef(..) | TyKind::FnPtr { .. } | TyKind::Closure { .. } => {
                return Shown::Hidden;
            }
            _ => return Shown::Unknown,
        };
        if self.marks.hides.contains(&def) || self.marks.handles.contains(&def) {
            return Shown::Hidden;
        }
        if takes == Takes::Answer {
            return match self.answers(def) {
                Some(Answers::Body(body)) => Shown::Answer(body),
                Some(Answers::Shown(takes)) => self.shown(ty, takes),
                None => Shown::Contents,
            };
        }
        if takes == Takes::Display
            && let Some(template) = self.types.own_template(def)
        {
            return Shown::Printed(self.templates.own(def, &template));
        }
        if let Some(fields) = self.types.derived_shown(def, takes) {
            return Shown::Fields(fields);
        }
        if let Some(body) = self.written_impl(def, takes) {
            return Shown::Body(body);
        }
        match self.is_local(def) {
            true => Shown::Unknown,
            false => Shown::Contents,
        }
    }

    /// The method of a hand-written `Display`, `Debug` or `Serialize` that has a body here.
    fn written_impl(&self, adt: DefId, takes: Takes) -> Option<DefId> {
        let known = &self.types.known;
        let (traits, method): (Vec<DefId>, &str) = match takes {
            Takes::Display | Takes::Alternate => (known.display.into_iter().collect(), "fmt"),
            Takes::Debug => (known.debug.into_iter().collect(), "fmt"),
            Takes::Serialize => (self.of_serde("ser", &["Serialize"]), "serialize"),
            Takes::Value | Takes::Nothing | Takes::Answer => return None,
        };
        let program = self.types.program;
        for trait_def in traits {
            for krate in program.members() {
                for imp in self.types.impls_in(krate, trait_def).iter() {
                    if Head::of(self.types.impl_header(*imp).self_ty) == Head::Adt(adt)
                        && let Some(found) =
                            self.types.assoc_item(*imp, Name::new(method), DefKind::Fn)
                        && self.by_owner.contains_key(&found)
                    {
                        return Some(found);
                    }
                }
            }
        }
        None
    }

    /// A trait's method in the type's own crate, where it has a body here.
    fn own_method(&self, adt: DefId, trait_def: DefId, name: &str) -> Option<DefId> {
        let impls = self.types.impls_in(adt.krate, trait_def);
        let imp = impls
            .iter()
            .find(|i| Head::of(self.types.impl_header(**i).self_ty) == Head::Adt(adt))?;
        let method = self.types.assoc_item(*imp, Name::new(name), DefKind::Fn)?;
        self.by_owner.contains_key(&method).then_some(method)
    }

    fn compute_impls(&self, method: DefId, given: Tys) -> Vec<DefId> {
        let program = self.types.program;
        let self_ty = given.first().copied().unwrap_or_default();
        let Some(trait_def) = program.def(method).parent else {
            return Vec::new();
        };
        let name = program.def(method).name;
        let own = |imp: DefId| {
            let found = self
                .types
                .assoc_item(imp, name, DefKind::Fn)
                .unwrap_or(method);
            self.by_owner.contains_key(&found).then_some(found)
        };
        let known = !is_open(self_ty) && !matches!(self_ty.kind(), TyKind::Dyn(_));
        let kind = self_ty.kind();
        if known || matches!(kind, TyKind::Param { .. } | TyKind::Projection { .. }) {
            // Of what callers say only what is for all types is known: `E: From<E>`.
            let decides = |imp: DefId| known || self.types.predicates(imp).is_empty();
            let answer = self.outside(method, |infer| {
                let mut args = infer.fresh_args(trait_def).to_vec();
                args[0] = self_ty;
                for (arg, given) in args.iter_mut().zip(given.iter()).skip(1) {
                    if *given == self_ty || !given.any(&mut |t| is_open(t)) {
                        *arg = *given;
                    }
                }
                infer.select(trait_def, Tys::new(&args))
            });
            match answer {
                Answer::Yes(Selected::Impl(imp)) if decides(imp) => {
                    return own(imp).into_iter().collect();
                }
                // Of a parameter it is for its bounds to say, or for the callers; whose it is is not known here.
                Answer::No if known && !self_ty.has_param() => return Vec::new(),
                _ => {}
            }
        }
        let head = if known { Head::of(self_ty) } else { Head::Any };
        let mut found = Vec::new();
        for krate in program.members() {
            for imp in self.types.impls_in(krate, trait_def).iter() {
                let header = self.types.impl_header(*imp);
                // `From<Error>` is no `From<User>`, whatever is made of it.
                let args = header.trait_ref.iter().flat_map(|t| t.args.iter().skip(1));
                let mut others = args.zip(given.iter().skip(1));
                if head.may_match(Head::of_impl(header.self_ty))
                    && others.all(|(x, y)| Head::of(*x).may_match(Head::of(*y)))
                {
                    found.extend(own(*imp));
                }
            }
        }
        found.sort();
        found.dedup();
        found
    }
}

impl Program for View<'_> {
    fn bodies(&self) -> &[DefId] {
        &self.order
    }

    fn body(&self, def: DefId) -> Option<(&Body, &Inference)> {
        let idx = *self.by_owner.get(&def)?;
        Some((&self.bodies[idx].body, &self.inferences[idx]))
    }

    fn def(&self, def: DefId) -> &Def {
        self.types.program.def(def)
    }

    fn path(&self, def: DefId) -> String {
        self.types.program.path(def)
    }

    fn enclosing(&self, def: DefId) -> Vec<DefId> {
        let program = self.types.program;
        let mut found = Vec::new();
        let mut at = Some(def);
        while let Some(id) = at {
            found.push(id);
            let d = program.def(id);
            if d.kind == DefKind::Impl
                && let Some(trait_def) = self.types.impl_trait_def(id)
            {
                if let Some(method) = found.iter().rev().nth(1).copied() {
                    let name = program.def(method).name;
                    found.extend(self.types.assoc_item(trait_def, name, DefKind::Fn));
                }
                found.push(trait_def);
            }
            at = d.parent;
        }
        found
    }

    fn signature(&self, def: DefId) -> Option<Arc<Signature>> {
        self.signatures.get_or(def, || self.compute_signature(def))
    }

    fn fields(&self, owner: DefId) -> Arc<Vec<FieldInfo>> {
        self.fields.get_or(owner, || {
            let tys = self.types.field_tys(owner);
            let fields = self
                .types
                .ast_fields(owner)
                .into_iter()
                .flat_map(|f| &f.fields)
                .enumerate();
            let info = fields.map(|(i, f)| FieldInfo {
                id: FieldId {
                    owner,
                    idx: i as u32,
                },
                name: f.name,
                ty: tys.get(i).copied().unwrap_or_default(),
            });
            Arc::new(info.collect())
        })
    }

    fn variants(&self, adt: DefId) -> Arc<Vec<DefId>> {
        self.variants
            .get_or(adt, || Arc::new(self.types.variants(adt)))
    }

    fn impls_of(&self, trait_method: DefId, args: &[Ty]) -> Vec<DefId> {
        let args = Tys::new(args);
        self.impls.get_or((trait_method, args), || {
            self.compute_impls(trait_method, args)
        })
    }

    fn shown(&self, ty: Ty, takes: Takes) -> Shown {
        self.shown
            .get_or((ty, takes), || self.compute_shown(ty, takes))
    }

    fn answers(&self, adt: DefId) -> Option<Answers> {
        self.answers.get_or(adt, || {
            self.well_known
                .answering
                .iter()
                .find_map(|(method, default)| {
                    let method = *method;
                    let trait_def = self.types.program.def(method).parent?;
                    let impls = self.types.impls_in(adt.krate, trait_def);
                    let heads = impls.iter().map(|i| self.types.impl_header(*i).self_ty);
                    // Of several, the type arguments say which is meant.
                    if heads.filter(|ty| Head::of(*ty) == Head::Adt(adt)).count() != 1 {
                        return None;
                    }
                    if let Some(body) =
                        self.own_method(adt, trait_def, self.def(method).name.as_str())
                    {
                        return Some(Answers::Body(body));
                    }
                    Some(Answers::Shown((*default)?))
                })
        })
    }

    fn deref_fn(&self, ty: Ty) -> Option<DefId> {
        self.own_method(ty.adt()?.0, self.types.known.deref?, "deref")
    }

    fn drop_fn(&self, adt: DefId) -> Option<DefId> {
        match self.is_local(adt) {
            true => self.own_method(adt, self.types.known.drop?, "drop"),
            false => None,
        }
    }

    fn item_of(&self, adt: DefId) -> Option<Ty> {
        self.items.get_or(adt, || self.compute_item(adt))
    }

    fn output_of(&self, adt: DefId) -> Option<Ty> {
        self.outputs.get_or(adt, || self.compute_output(adt))
    }

    fn also_giving(&self, adt: DefId) -> Arc<[u32]> {
        self.giving.get_or(adt, || self.compute_also_giving(adt))
    }

    fn also_yielding(&self, adt: DefId) -> Arc<[u32]> {
        self.yielding
            .get_or(adt, || self.compute_also_yielding(adt))
    }

    fn delegates(&self, adt: DefId) -> bool {
        let names = &quirk_file().delegating;
        let item = self.types.program.item(adt).filter(|_| self.is_local(adt));
        item.is_some_and(|item| {
            let is_one = |attr: &crate::syntax::ast::Attr| names.iter().any(|name| attr.is(name));
            item.attrs.iter().any(is_one)
        })
    }

    fn has_attribute(&self, field: FieldId, name: Name) -> bool {
        let fields = self.types.ast_fields(field.owner);
        let field = fields.and_then(|list| list.fields.get(field.idx as usize));
        field.is_some_and(|f| f.attrs.iter().any(|a| a.path.last() == Some(&name)))
    }

    fn holds(&self, adt: DefId, arg: usize) -> bool {
        self.is_local(adt)
            || arg >= 64
            || self.held.get_or(adt, || self.compute_held(adt)) >> arg & 1 == 1
    }

    fn is_blank(&self, adt: DefId) -> bool {
        self.blanks.get_or(adt, || self.compute_blank(adt))
    }

    fn erases(&self, adt: DefId) -> bool {
        self.erasing.get_or(adt, || self.compute_erases(adt))
    }

    fn item_type(&self, owner: DefId, ty: Ty) -> Ty {
        self.item_types.get_or((owner, ty), || {
            let streams = self.well_known.streams.iter().copied();
            let mut yielding = self.types.known.into_iterator.into_iter().chain(streams);
            let item = |t: DefId| self.types.assoc_type(t, Name::new("Item"));
            let found = yielding.find_map(|t| self.associated(owner, ty, item(t)?));
            found.unwrap_or_default()
        })
    }

    fn is_connection(&self, owner: DefId, param: Ty) -> bool {
        self.are_connections.get_or((owner, param), || {
            let predicates = self.types.predicates(owner);
            let bounds = predicates.iter().filter(|p| p.self_ty() == param);
            let bounds: Vec<DefId> = bounds.map(|p| p.trait_def).collect();
            let is_met = |either: &FxHashSet<DefId>| bounds.iter().any(|t| either.contains(t));
            let mut pairs = self.connections.iter();
            pairs.any(|[reads, writes]| is_met(reads) && is_met(writes))
        })
    }

    fn output_type(&self, owner: DefId, ty: Ty) -> Ty {
        if let TyKind::Future(output) = ty.kind() {
            return *output;
        }
        self.output_types.get_or((owner, ty), || {
            let output = self.well_known.output;
            let found = output.and_then(|output| self.associated(owner, ty, output));
            found.unwrap_or_default()
        })
    }

    fn is_local(&self, def: DefId) -> bool {
        self.types.program.project.krates[def.krate.0 as usize].is_member
    }

    fn quirk(&self, def: DefId) -> Quirk {
        self.quirks.get(&def).copied().unwrap_or_default()
    }

    fn is_std(&self, def: DefId) -> bool {
        self.types.program.std.contains(&def.krate)
    }

    fn is_pure(&self, def: DefId) -> bool {
        self.types.program.std[..2].contains(&def.krate)
    }

    fn gives_back(&self, mac: DefId) -> bool {
        let Some(uses) = self.marks.calls.get(&mac) else {
            return true;
        };
        self.marks.passes.contains_key(&mac)
            || uses
                .iter()
                .all(|u| self.marks.uses[u.0 as usize].returns_self)
    }

    fn column(&self, field: FieldId) -> Option<Name> {
        self.columns
            .get_or(field, || crate::marks::column(self.types, field))
    }

    fn is_read_otherwise(&self, field: FieldId) -> bool {
        crate::marks::is_read_otherwise(self.types, field)
    }

    fn form(&self, adt: DefId) -> Form {
        self.forms.get_or(adt, || {
            let written = self.written_impl(adt, Takes::Serialize).is_some();
            let read = |def: &DefId| self.own_method(adt, *def, "deserialize").is_some();
            match written || self.of_serde("de", &["Deserialize"]).iter().any(read) {
                true => Form::Other,
                false => crate::marks::form(self.types, adt),
            }
        })
    }

    fn serialized_name(&self, field: FieldId) -> Option<Name> {
        self.serialized
            .get_or(field, || crate::marks::serialized_name(self.types, field))
    }

    fn wants_texts(&self) -> bool {
        !self.marks.columns.is_empty()
    }

    fn selection(&self, owner: DefId, ty: Ty) -> Option<Arc<sql::Answer>> {
        self.selected.get_or((owner, ty), || {
            let answer = self.outside(owner, |infer| self.selections().answer(infer, ty));
            answer.map(Arc::new)
        })
    }

    fn key_of(&self, adt: DefId) -> Arc<[FieldId]> {
        self.keys
            .get_or(adt, || crate::marks::record_key(self.types, adt).into())
    }

    fn table(&self, adt: DefId) -> Option<Name> {
        self.tables
            .get_or(adt, || crate::marks::record_table(self.types, adt))
    }

    fn assigned(&self, owner: DefId, ty: Ty) -> Option<(Name, Name)> {
        self.assigned.get_or((owner, ty), || {
            self.outside(owner, |infer| self.selections().assigned(infer, ty))
        })
    }

    fn written_column(&self, field: FieldId) -> Option<(Name, Name)> {
        self.written.get_or(field, || {
            let own = crate::marks::written_column(self.types, field);
            let of_model = || {
                self.outside(field.owner, |infer| {
                    self.selections().of_model_field(infer, field)
                })
            };
            let (table, column) = own.or_else(of_model)?;
            Some((Name::new(&table), Name::new(&column)))
        })
    }

    fn columns_named(&self, owner: DefId, expr: ExprId) -> Vec<sql::Output> {
        let Some((body, inference)) = self.body(owner) else {
            return Vec::new();
        };
        self.outside(owner, |infer| {
            self.selections().named(infer, body, inference, expr)
        })
    }

    fn query(&self, mac: DefId) -> Option<Query> {
        self.marks.queries.get(&mac).copied()
    }

    fn file_text(&self, owner: DefId, path: &str) -> Option<Arc<str>> {
        let project = &self.types.program.project;
        let package = project.package(project.krate(owner.krate).package);
        let folder = package.manifest.parent()?;
        crate::project::read::text(&folder.join(path))
            .ok()
            .map(Arc::from)
    }

    fn literal(&self, owner: DefId, expr: ExprId) -> Option<Name> {
        let (body, _) = self.body(owner)?;
        let mut id = expr;
        while let Expr::Ref { expr, .. } = body.expr(id) {
            id = *expr;
        }
        match body.expr(id) {
            Expr::Lit(Lit::Str(text)) => Some(Name::new(text)),
            Expr::Macro(call) => {
                let named = call.path.segments.last()?.name == "stringify";
                named.then(|| Name::new(self.types.program.text(call.tokens).trim()))
            }
            _ => None,
        }
    }

    fn template(&self, owner: DefId, grammar: Grammar, name: &str) -> Arc<Printed> {
        let calls = |def| self.quirk(def).template;
        self.templates.named(owner, grammar, name, &calls)
    }

    fn template_text(&self, owner: DefId, grammar: Grammar, text: &str) -> Arc<Printed> {
        let calls = |def| self.quirk(def).template;
        self.templates.of_text(owner, grammar, text, &calls)
    }

    fn well_known(&self) -> &WellKnown {
        &self.well_known
    }

    fn is_main(&self, def: DefId) -> bool {
        let program = self.types.program;
        let d = program.def(def);
        d.kind == DefKind::Fn
            && d.name == "main"
            && d.parent == Some(program.krate(def.krate).root())
    }
}

/// Whether what a type is is said elsewhere, or not known.
fn is_open(ty: Ty) -> bool {
    matches!(
        ty.kind(),
        TyKind::Param { .. }
            | TyKind::Opaque { .. }
            | TyKind::Projection { .. }
            | TyKind::Unknown
            | TyKind::Infer(_)
    )
}
