//! From what was found at a place to what there is to say of it.

use super::find::{Hit, ItemHit};
use super::purpose;
use super::{Arrival, Context, Explained, Spot, Thing, Unknown, Verdict};
use crate::flow::{Flow, UsedAt};
use crate::marks::{TagId, purpose_of};
use crate::names::{DefId, DefKind, FieldId, Res};
use crate::project::Span;
use crate::rules::{Detected, Place, judge_at};
use crate::syntax::ast::{BlockKind, Expansion, Expr, ExprId, Lit, Node, Pat, PatId};
use crate::types::{Callee, Cause, PathRes, Ty, TyKind, Types, is_open};

/// A text is shown as far as this.
const SHOWN: usize = 72;

impl Spot {
    /// Tells what is known.
    pub(crate) fn explain(self, context: &Context<'_>) -> Explained {
        let teller = Teller { context };
        let mut things: Vec<Thing> = Vec::new();
        for hit in &self.hits {
            let thing = teller.node(*hit);
            // What an expansion has several times, and what a file has that several crates read.
            let same = |t: &&mut Thing| {
                (t.anchor, t.kind) == (thing.anchor, thing.kind) && t.text == thing.text
            };
            match things.iter_mut().find(same) {
                Some(known) => teller.unite(known, thing),
                None => things.push(thing),
            }
        }
        things.extend(self.items.iter().map(|item| teller.item(item)));
        self.verdicts(context, &teller, &mut things);
        if self.column.is_none() {
            things.retain(is_noteworthy);
        }
        things.sort_by_key(|t| (t.anchor, t.place.span.hi));
        let notes = self.notes(context, &things);
        Explained {
            file: self.file,
            line: self.line,
            column: self.column,
            things,
            notes,
        }
    }

    /// What the policy says of each use that stands here.
    fn verdicts(&self, context: &Context<'_>, teller: &Teller<'_, '_>, things: &mut Vec<Thing>) {
        let on_line = |d: &Detected| {
            let at = d.used.place.span;
            self.column.is_none() && self.range.lo <= at.lo && at.lo < self.range.hi
        };
        let places: Vec<Span> = things.iter().map(|t| t.place.span).collect();
        let calls: Vec<Span> = things.iter().map(|t| teller.taken_over(t)).collect();
        let same_path = |a: Span, b: Span| {
            let path = |s: Span| &context.input.sources.get(s.file).path;
            (a.lo, a.hi) == (b.lo, b.hi) && (a.file == b.file || path(a) == path(b))
        };
        let of = |at: Span| {
            let matches = |s: &Span| same_path(*s, at);
            let by_call = calls.iter().position(matches);
            by_call.or_else(|| places.iter().position(matches))
        };
        let in_file = |d: &Detected| {
            let source = context.input.sources.get(d.used.place.span.file);
            source.path == self.file
        };
        let asked = |d: &Detected| in_file(d) && (on_line(d) || of(d.used.place.span).is_some());
        let policy = context.telling.policy;
        for judged in judge_at(context.input, policy, context.levels, asked) {
            let span = judged.used.place.span;
            let flow = &context.flows.flows[judged.detected];
            let purpose = purpose::of_flow(context, flow);
            let verdict = Verdict { judged, purpose };
            match of(span) {
                Some(i) => things[i].uses.push(verdict),
                None => {
                    // What answers is where a function gives something back.
                    let place = Place { span };
                    let known = things.iter_mut().find(|t| t.place == place);
                    match known {
                        Some(thing) => thing.uses.push(verdict),
                        None => things.push(Thing {
                            uses: vec![verdict],
                            ..teller.thing("use", span, span)
                        }),
                    }
                }
            }
        }
    }

    fn notes(&self, context: &Context<'_>, things: &[Thing]) -> Vec<String> {
        let mut notes = Vec::new();
        if things.is_empty() {
            notes.push(match (self.is_blank, self.column) {
                (true, _) => "nothing but a comment or space stands here".to_owned(),
                (false, None) => "nothing on this line has a meaning of its own".to_owned(),
                (false, Some(_)) => {
                    "nothing was read here: it is punctuation, an attribute, test code, or part of a macro's tokens"
                        .to_owned()
                }
            });
        }
        for what in &self.unread {
            notes.push(format!("this file was not read in full: {what}"));
        }
        if context.telling.marks.tags.is_empty() {
            notes.push(
                "nothing in this workspace is tagged, so no data arrives anywhere".to_owned(),
            );
        }
        notes
    }
}

/// What tells something by itself: not each variable that is read, nor what is put around other things.
fn is_noteworthy(thing: &Thing) -> bool {
    match thing.kind {
        "variable" => !thing.unknown.is_empty() || !thing.data.is_empty(),
        "path" => !thing.unknown.is_empty(),
        "text" | "literal" | "operator" | "reference" | "assignment" | "block" | "async block"
        | "`if`" | "`let` condition" | "`match`" | "loop" | "`break`" | "`continue`"
        | "`return`" | "closure" | "tuple" | "array" | "range" | "cast" | "`?`" | "`.await`"
        | "`yield`" | "expression" | "pattern" => !thing.uses.is_empty(),
        _ => true,
    }
}

struct Teller<'c, 'a> {
    context: &'c Context<'a>,
}

impl<'a> Teller<'_, 'a> {
    fn types(&self) -> &'a Types<'a> {
        self.context.telling.types
    }

    fn path(&self, def: DefId) -> String {
        let program = self.context.telling.program;
        match program.def(def).kind {
            DefKind::Macro => format!("{}!", program.path(def)),
            _ => program.path(def),
        }
    }

    fn thing(&self, kind: &'static str, span: Span, anchor: Span) -> Thing {
        let text = self.context.input.sources.text(span);
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut text: String = words.join(" ");
        if let Some((cut, _)) = text.char_indices().nth(SHOWN) {
            text.truncate(cut);
            text.push('…');
        }
        Thing {
            place: Place { span },
            anchor: Place { span: anchor },
            kind,
            text,
            path: None,
            defined: None,
            callee: None,
            ty: None,
            unknown: Vec::new(),
            notes: Vec::new(),
            data: Vec::new(),
            uses: Vec::new(),
        }
    }

    /// From where it is pointed at to its end: the range that a call takes its arguments over in.
    fn taken_over(&self, thing: &Thing) -> Span {
        match thing.kind {
            "method call" => thing.anchor.span.to(thing.place.span),
            _ => thing.place.span,
        }
    }

    /// The same place in another body: the data of both.
    fn unite(&self, known: &mut Thing, other: Thing) {
        for arrival in other.data {
            if !known.data.iter().any(|a| a.data.path == arrival.data.path) {
                known.data.push(arrival);
            }
        }
    }

    fn node(&self, hit: Hit) -> Thing {
        let mut thing = match hit.node {
            Node::Expr(id) => self.expr(hit, id),
            Node::Pat(id) => self.pat(hit, id),
        };
        let owner = self.context.reading.bodies[hit.body].owner;
        for flow in &self.context.flows.arrived {
            let UsedAt::Asked { node, function, .. } = flow.used else {
                continue;
            };
            let is_new = |a: &Arrival| a.data.path != self.tag_path(flow.tag);
            if node == hit.node && function == owner && thing.data.iter().all(is_new) {
                thing.data.push(self.arrival(flow));
            }
        }
        thing.data.sort_by(|a, b| a.data.path.cmp(&b.data.path));
        thing
    }

    fn tag_path(&self, tag: TagId) -> &str {
        &self.context.telling.marks.tags[tag.0 as usize].path
    }

    fn arrival(&self, flow: &Flow) -> Arrival {
        let telling = self.context.telling;
        let tag = &telling.marks.tags[flow.tag.0 as usize];
        Arrival {
            name: crate::rules::datum_name(tag),
            data: crate::rules::datum_of(tag, telling.policy),
            steps: flow.steps.iter().map(|s| telling.step(s)).collect(),
            more_paths: flow.more_paths,
        }
    }

    fn expr(&self, hit: Hit, id: ExprId) -> Thing {
        let owned = &self.context.reading.bodies[hit.body];
        let inference = &self.context.reading.inferences[hit.body];
        let body = &owned.body;
        let mut thing = self.thing(kind_of(body.expr(id)), hit.span, hit.anchor);
        let ty = inference.expr_ty[id.idx()];
        match body.expr(id) {
            Expr::Path(_) => match inference.paths.get(&id) {
                Some(PathRes::Local(pat)) => {
                    thing.kind = "variable";
                    thing.defined = Some(self.place(body.pat_span(*pat)));
                }
                Some(PathRes::Def(def, _)) => {
                    thing.kind = self.kind_of_def(*def);
                    self.define(&mut thing, *def);
                }
                _ => {}
            },
            Expr::Field { name, .. } => match inference.fields.get(&id) {
                Some(field) => self.field_of(&mut thing, *field),
                None if !ty.is_unknown() => {
                    thing.notes.push(format!("position {name} of a tuple"));
                }
                None => {}
            },
            Expr::Struct { .. } => {
                if let Some(def) = inference.struct_lits.get(&id) {
                    self.define(&mut thing, *def);
                }
            }
            Expr::Macro(_) => self.macro_call(&mut thing, hit, id),
            _ => {}
        }
        if let Some(callee) = inference.callees.get(&id) {
            self.callee(&mut thing, callee);
        }
        if let Expr::Call { callee, .. } = body.expr(id)
            && let Some(Callee::Value) = inference.callees.get(&id)
            && let Some(PathRes::Local(pat)) = inference.paths.get(callee)
        {
            thing.defined = Some(self.place(body.pat_span(*pat)));
        }
        self.type_of(&mut thing, hit, id, ty);
        thing
    }

    /// The type, or why it is not known.
    fn type_of(&self, thing: &mut Thing, hit: Hit, id: ExprId, ty: Ty) {
        let why = self.context.reading.why(hit.body);
        let is_call = |e: &Expr| {
            matches!(
                e,
                Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Index { .. }
            )
        };
        let unresolved = &why.inference.unresolved;
        if unresolved.binary_search_by_key(&id, |(e, _)| *e).is_ok() {
            let cause = why.call(id);
            thing.unknown.push(Unknown {
                what: if is_call(why.of.body.expr(id)) {
                    "the call"
                } else {
                    "it"
                },
                why: why.sentence(id),
                place: self.cause_place(hit, &cause, id),
            });
        } else if let Some(reason) = why.reason(id) {
            thing.unknown.push(Unknown {
                what: "it",
                why: why.words(id, reason),
                place: None,
            });
        } else if is_open(ty) && self.says_type(why.of.body.expr(id)) {
            let cause = why.unknown(id);
            thing.unknown.push(Unknown {
                what: if ty.is_unknown() {
                    "its type"
                } else {
                    "all of its type"
                },
                place: self.cause_place(hit, &cause, id),
                why: cause.words,
            });
        }
        if !ty.is_unknown() && !matches!(ty.kind(), TyKind::FnDef(..)) {
            thing.ty = Some(self.types().show(ty));
        }
    }

    /// A macro that is a statement has no type to speak of.
    fn says_type(&self, expr: &Expr) -> bool {
        !matches!(expr, Expr::Macro(_) | Expr::Missing | Expr::Underscore)
    }

    fn cause_place(&self, hit: Hit, cause: &Cause, of: ExprId) -> Option<Place> {
        let body = &self.context.reading.bodies[hit.body].body;
        match cause.at {
            Node::Expr(id) if id == of => None,
            Node::Expr(id) => Some(self.place(body.expr_span(id))),
            Node::Pat(id) => Some(self.place(body.pat_span(id))),
        }
    }

    fn place(&self, span: Span) -> Place {
        self.context.telling.place(span)
    }

    fn macro_call(&self, thing: &mut Thing, hit: Hit, id: ExprId) {
        let why = self.context.reading.why(hit.body);
        if let Some(def) = why.of.macros.get(&id).and_then(|m| m.def) {
            self.define(thing, def);
        }
        let Expr::Macro(call) = why.of.body.expr(id) else {
            return;
        };
        if why.inference.guessed.binary_search(&id).is_ok() {
            thing.unknown.push(Unknown {
                what: "the macro",
                why: why.macro_value(id, call),
                place: None,
            });
            return;
        }
        let how = match why.of.body.expansions.get(&id) {
            Some(Expansion::Format(_)) => "read as a format string and its arguments",
            Some(Expansion::Fields(_)) => "read as fields and a message",
            Some(Expansion::Exprs(_)) => "read as expressions",
            Some(Expansion::Entries(_)) => "read as values under keys",
            Some(Expansion::Value(_)) => "read as what its rules expand to",
            Some(Expansion::Opaque) => "known to read no data",
            Some(Expansion::Unread) | None => return,
        };
        thing.notes.push(how.to_owned());
    }

    fn callee(&self, thing: &mut Thing, callee: &Callee) {
        match callee {
            Callee::Fn { def, found, .. } => {
                thing.callee = Some(self.types().show_callee(callee));
                self.define(thing, found.unwrap_or(*def));
                if found.is_some_and(|found| found != *def) {
                    self.marked(thing, *def);
                }
            }
            Callee::Ctor(def) => {
                thing.kind = "construction";
                self.define(thing, *def);
            }
            Callee::Value => thing.notes.push("a value is called".to_owned()),
        }
    }

    fn define(&self, thing: &mut Thing, def: DefId) {
        thing.path = Some(self.path(def));
        thing.defined = self.defined(def);
        self.marked(thing, def);
    }

    /// Where a definition's name stands.
    fn defined(&self, def: DefId) -> Option<Place> {
        let program = self.context.telling.program;
        let krate = program.krate(def.krate);
        let span = match krate.variant(def) {
            Some(variant) => variant.span,
            None => krate.item(def)?.name_span,
        };
        Some(self.place(span))
    }

    fn field_of(&self, thing: &mut Thing, field: FieldId) {
        let Some(written) = self.types().ast_fields(field.owner) else {
            return;
        };
        let Some(written) = written.fields.get(field.idx as usize) else {
            return;
        };
        thing.path = Some(format!("{}::{}", self.path(field.owner), written.name));
        thing.defined = Some(self.place(written.span));
        match self.context.telling.marks.fields.get(&field) {
            Some(Some(tag)) => thing.notes.push(self.tagged(*tag)),
            Some(None) => thing.notes.push("tagged as no datum: `skip`".to_owned()),
            None => {}
        }
    }

    fn tagged(&self, tag: TagId) -> String {
        let telling = self.context.telling;
        let tag = &telling.marks.tags[tag.0 as usize];
        let data = crate::rules::datum_of(tag, telling.policy);
        let purposes = match data.purposes.as_slice() {
            [] => "for no purpose".to_owned(),
            purposes => format!("for {}", quoted(purposes)),
        };
        format!("tagged: `{}`, {purposes}", data.category)
    }

    /// What attributes, policy and catalog say of a definition.
    fn marked(&self, thing: &mut Thing, def: DefId) {
        let marks = self.context.telling.marks;
        for used in marks.calls.get(&def).into_iter().flatten() {
            let entry = &marks.uses[used.0 as usize];
            let by = match entry.from_policy {
                true => "of the policy",
                false => "of the shipped catalog",
            };
            let what = match entry.kind.as_str() {
                "" => format!("a use, by the entry `{}` {by}", entry.path),
                kind => format!("a use of kind `{kind}`, by the entry `{}` {by}", entry.path),
            };
            if !thing.notes.contains(&what) {
                thing.notes.push(what);
            }
        }
        for (_, tag) in marks.results.get(&def).into_iter().flatten() {
            thing
                .notes
                .push(format!("its result is {}", self.tagged(*tag)));
        }
        let tag = marks.values.get(&def).or_else(|| marks.types.get(&def));
        if let Some(tag) = tag {
            thing.notes.push(self.tagged(*tag));
        }
        if marks.handles.contains(&def) {
            thing
                .notes
                .push("a handle: no data is looked for in it".to_owned());
        }
        if marks.deidentifies.get(&def).is_some_and(|d| d.ends) {
            thing
                .notes
                .push("what it gives back is anonymous".to_owned());
        }
    }

    fn pat(&self, hit: Hit, id: PatId) -> Thing {
        let inference = &self.context.reading.inferences[hit.body];
        let body = &self.context.reading.bodies[hit.body].body;
        let named = inference.pat_paths.get(&id);
        let kind = match (body.pat(id), named) {
            (Pat::Bind { .. }, None) => "binding",
            _ => "pattern",
        };
        let mut thing = self.thing(kind, hit.span, hit.anchor);
        if let Some(def) = named {
            self.define(&mut thing, *def);
        }
        let ty = inference.pat_ty[id.idx()];
        if !ty.is_unknown() {
            thing.ty = Some(self.types().show(ty));
        }
        if is_open(ty) && kind == "binding" {
            let cause = self.context.reading.why(hit.body).binding(id);
            let place = match cause.at {
                Node::Pat(at) if at == id => None,
                Node::Pat(at) => Some(self.place(body.pat_span(at))),
                Node::Expr(at) => Some(self.place(body.expr_span(at))),
            };
            thing.unknown.push(Unknown {
                what: if ty.is_unknown() {
                    "its type"
                } else {
                    "all of its type"
                },
                why: cause.words,
                place,
            });
        }
        thing
    }

    fn item(&self, item: &ItemHit) -> Thing {
        let span = item.span();
        match item {
            ItemHit::Def(def, _) => {
                let mut thing = self.thing(self.kind_of_def(*def), span, span);
                self.define(&mut thing, *def);
                if self.context.telling.program.def(*def).kind == DefKind::Fn {
                    let sig = self.types().fn_sig(*def);
                    let params: Vec<String> =
                        sig.params.iter().map(|ty| self.types().show(*ty)).collect();
                    let ret = self.types().show(sig.ret);
                    thing.ty = Some(format!("fn({}) -> {ret}", params.join(", ")));
                }
                let telling = self.context.telling;
                let purpose = purpose_of(telling.types, telling.marks, *def);
                if let Some(purpose) = purpose.filter(|_| !thing.kind.contains("type")) {
                    thing.notes.push(format!("serves `{}`", purpose.purpose));
                }
                thing
            }
            ItemHit::Field(field, _) => {
                let mut thing = self.thing("field", span, span);
                self.field_of(&mut thing, *field);
                let ty = self.types().field_tys(field.owner);
                if let Some(ty) = ty.get(field.idx as usize) {
                    thing.ty = Some(self.types().show(*ty));
                }
                thing
            }
            ItemHit::Path(Res::Def(def), _) => {
                let mut thing = self.thing(self.kind_of_def(*def), span, span);
                self.define(&mut thing, *def);
                thing
            }
            ItemHit::Path(Res::Prim(_), _) => self.thing("primitive type", span, span),
            ItemHit::NoPath(stop, _) => {
                let mut thing = self.thing("path", span, span);
                thing.unknown.push(Unknown {
                    what: "it",
                    why: self.types().stopped(*stop),
                    place: None,
                });
                thing
            }
        }
    }

    fn kind_of_def(&self, def: DefId) -> &'static str {
        let program = self.context.telling.program;
        match program.def(def).kind {
            DefKind::Mod => "module",
            DefKind::Block => "block",
            DefKind::Struct => "struct",
            DefKind::Union => "union",
            DefKind::Enum => "enum",
            DefKind::Variant => "variant",
            DefKind::Trait | DefKind::TraitAlias => "trait",
            DefKind::Impl => "impl",
            DefKind::Fn => "function",
            DefKind::Const => "constant",
            DefKind::Static => "static",
            DefKind::TypeAlias => "type alias",
            DefKind::Macro => "macro",
            DefKind::Transparent => "item",
        }
    }
}

fn kind_of(expr: &Expr) -> &'static str {
    match expr {
        Expr::Path(_) => "path",
        Expr::Lit(Lit::Str(_)) => "text",
        Expr::Lit(_) => "literal",
        Expr::Call { .. } => "call",
        Expr::MethodCall { .. } => "method call",
        Expr::Field { .. } => "field",
        Expr::Index { .. } => "indexing",
        Expr::Unary { .. } | Expr::Binary { .. } => "operator",
        Expr::Ref { .. } => "reference",
        Expr::Assign { .. } => "assignment",
        Expr::Block(block) => match block.kind {
            BlockKind::Async { .. } => "async block",
            _ => "block",
        },
        Expr::If { .. } => "`if`",
        Expr::Let { .. } => "`let` condition",
        Expr::Match { .. } => "`match`",
        Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => "loop",
        Expr::Break { .. } => "`break`",
        Expr::Continue { .. } => "`continue`",
        Expr::Return(_) => "`return`",
        Expr::Closure { .. } => "closure",
        Expr::Tuple(_) => "tuple",
        Expr::Array(_) | Expr::Repeat { .. } => "array",
        Expr::Struct { .. } => "struct literal",
        Expr::Range { .. } => "range",
        Expr::Cast { .. } => "cast",
        Expr::Try(_) => "`?`",
        Expr::Await(_) => "`.await`",
        Expr::Yield(_) => "`yield`",
        Expr::Macro(_) => "macro call",
        Expr::Missing | Expr::Underscore => "expression",
    }
}

fn quoted(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}
