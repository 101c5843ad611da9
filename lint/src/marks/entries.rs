//! What `consent.toml` and the catalog say about code.

use consent_policy::entries::{
    ArgPlace, Column, DataEntry, DataMark, DataPlace, Entries, Methods, QueryReads, Reads, Returns,
    TagEntry, Takes as PolicyTakes, UseEntry as Entry,
};
use consent_policy::{CodePath, Files, Spanned, State};

use super::paths::{Reach, Target, param, targets};
use super::{
    AttributeMacro, CodePurpose, Deidentifies, Instrumented, Marks, PolicyPlace, Problem,
    ProblemPlace, Query, Tag, TagId, UseArgs, UseEntry, UseId,
};
use crate::names::{DefId, DefKind};
use crate::project::{Gap, KrateId, KrateKind, Span};
use crate::syntax::ast::{Attr, AttrArgs, ItemKind, Takes};
use crate::syntax::read::attrs::{Meta, MetaKind, read_meta};
use crate::types::Types;

pub(super) struct Reader<'a> {
    pub types: &'a Types<'a>,
    pub marks: &'a mut Marks,
    pub problems: &'a mut Vec<Problem>,
    /// The files that the entries' spans mean.
    pub files: &'a Files,
    /// A policy's paths must name something; a catalog's name what is there.
    pub from_policy: bool,
}

impl Reader<'_> {
    pub fn read(&mut self, entries: &Entries) {
        self.data(entries);
        for entry in &entries.code {
            for target in self.targets(&entry.path) {
                if let Target::Def(def) | Target::Inside(def) = target {
                    let purpose = CodePurpose {
                        purpose: entry.purpose.value.clone(),
                        span: None,
                        entry: Some(self.place(entry.path.span)),
                    };
                    // An attribute in the code is nearer than the policy.
                    self.marks.code.entry(def).or_insert(purpose);
                    for imp in self.inherent_impls(def) {
                        let purpose = CodePurpose {
                            purpose: entry.purpose.value.clone(),
                            span: None,
                            entry: Some(self.place(entry.path.span)),
                        };
                        self.marks.code.entry(imp).or_insert(purpose);
                    }
                }
            }
        }
        for entry in &entries.uses {
            self.one_use(entry);
        }
        self.queries(entries);
        for entry in &entries.deidentify {
            for target in self.targets(&entry.path) {
                if let Target::Def(def) | Target::Result(def, _) = target {
                    let arg = entry
                        .arg
                        .as_ref()
                        .and_then(|a| self.position(def, &a.value.place));
                    let ends = entry.to.value == State::Anonymous;
                    // A wrapper shows nothing of what it holds.
                    if ends && self.is_type(def) {
                        let def = self.types.alias_target(def);
                        self.marks.hides.insert(def);
                        continue;
                    }
                    self.marks
                        .deidentifies
                        .insert(def, Deidentifies { ends, arg });
                }
            }
        }
        for (list, is_handle) in [(&entries.handles, true), (&entries.hides, false)] {
            for entry in list {
                for target in self.targets(&entry.path) {
                    let Target::Def(def) = target else { continue };
                    let def = self.types.alias_target(def);
                    if is_handle {
                        self.marks.handles.insert(def);
                    } else {
                        self.marks.hides.insert(def);
                    }
                }
            }
        }
        for entry in &entries.passes {
            for target in self.targets(&entry.path) {
                if let Target::Def(def) = target {
                    let takes = entry
                        .takes
                        .as_ref()
                        .map_or(Takes::Value, |t| takes(t.value));
                    self.marks.passes.insert(def, takes);
                }
            }
        }
        for entry in &entries.attributes {
            for target in self.targets(&entry.path) {
                if let Target::Def(def) = target {
                    let id = UseId(self.marks.uses.len() as u32);
                    self.marks.uses.push(UseEntry {
                        path: entry.path.value.to_string(),
                        kind: entry.kind.value.to_string(),
                        purpose: None,
                        recipient: None,
                        args: match entry.result {
                            true => UseArgs::HandlerResult,
                            false => UseArgs::All,
                        },
                        takes: (!entry.result).then_some(Takes::Debug),
                        returns_self: false,
                        from_policy: self.from_policy,
                        entry: self.place(entry.path.span),
                        on: Vec::new(),
                        lead: 0,
                    });
                    let found = AttributeMacro {
                        used: id,
                        takes_result: entry.result,
                        methods: entry.methods.clone(),
                    };
                    self.marks.attribute_macros.insert(def, found);
                    if !entry.result {
                        // Its fields are a call at the head of the body.
                        self.marks.calls.entry(def).or_default().push(id);
                    }
                }
            }
        }
    }

    fn is_type(&self, def: DefId) -> bool {
        matches!(
            self.types.program.def(def).kind,
            DefKind::Struct | DefKind::Enum | DefKind::Union | DefKind::TypeAlias
        )
    }

    /// `[[code]]` on a type holds for its own impls.
    fn inherent_impls(&self, def: DefId) -> Vec<DefId> {
        match self.types.program.def(def).kind {
            DefKind::Struct | DefKind::Enum | DefKind::Union => {
                self.types.inherent_impls(crate::types::Head::Adt(def))
            }
            _ => Vec::new(),
        }
    }

    fn data(&mut self, entries: &Entries) {
        for entry in &entries.data {
            let path = match &entry.at {
                DataPlace::Path(path) => path,
                DataPlace::Column(column) => {
                    self.column(&column.value, entry);
                    continue;
                }
            };
            let mut found = self.targets(path);
            // A method that is called as the field is not meant: its result has brackets.
            if found.iter().any(|t| matches!(t, Target::Field(_))) {
                found.retain(|t| !matches!(t, Target::Def(_)));
            }
            let DataMark::Marked { tag, .. } = &entry.mark else {
                for target in found {
                    if let Target::Field(field) = target {
                        self.marks.fields.insert(field, None);
                    }
                }
                continue;
            };
            let Some(tag) = tag else { continue };
            for target in found {
                let name = path.value.segments.last().cloned().unwrap_or_default();
                let id = self.tag(path.value.to_string(), name, tag, entry);
                self.marks.tags[id.0 as usize].span = Some(self.span_of(&target));
                if !self.mark(target, id) {
                    self.twice(&path.value.to_string(), entry);
                }
            }
        }
    }

    fn tag(&mut self, path: String, name: String, tag: &TagEntry, entry: &DataEntry) -> TagId {
        let id = TagId(self.marks.tags.len() as u32);
        self.marks.tags.push(Tag {
            path,
            name,
            category: tag.category.value.clone(),
            purposes: tag
                .purposes
                .as_ref()
                .map(|p| p.value.iter().map(|t| t.value.clone()).collect()),
            never: tag.never.iter().map(|t| t.value.clone()).collect(),
            collected_at: tag.collected_at.as_ref().map(|t| t.value.clone()),
            span: None,
            policy: Some(self.place(entry.span)),
        });
        id
    }

    fn twice(&mut self, path: &str, entry: &DataEntry) {
        self.problems.push(Problem {
            rule: "invalid-tag",
            message: format!("`{path}` is tagged twice"),
            at: ProblemPlace::Policy(self.place(entry.span)),
            notes: vec!["one datum has one tag: remove this entry or the attribute".to_owned()],
        });
    }

    fn column(&mut self, column: &Column, entry: &DataEntry) {
        let DataMark::Marked { tag: Some(tag), .. } = &entry.mark else {
            return;
        };
        let id = self.tag(format!("sql:{column}"), column.column.clone(), tag, entry);
        // A row does not say of which schema its table is.
        let table = column.table.rsplit('.').next().unwrap_or_default();
        let key = (table.to_lowercase(), column.column.to_lowercase());
        if self.marks.columns.insert(key, id).is_some() {
            self.twice(&format!("sql:{column}"), entry);
        }
    }

    fn queries(&mut self, entries: &Entries) {
        if self.marks.tags.is_empty() {
            return;
        }
        // Without tagged columns nothing is asked of texts: what is written into columns is read by their types.
        let by_text = !self.marks.columns.is_empty();
        let is_text = |reads| {
            matches!(
                reads,
                QueryReads::Sql | QueryReads::File | QueryReads::Column
            )
        };
        for entry in entries
            .queries
            .iter()
            .filter(|e| by_text || !is_text(e.reads))
        {
            for target in self.targets(&entry.path) {
                let Target::Def(def) = target else { continue };
                if let Some(arg) = self.position(def, &entry.arg.value.place) {
                    let reads = entry.reads;
                    self.marks.queries.insert(def, Query { reads, arg });
                    if reads == QueryReads::Column {
                        let name = self.types.program.def(def).name;
                        self.marks.column_readers.insert(name);
                    }
                }
            }
        }
    }

    /// `false` if the item has a tag already.
    fn mark(&mut self, target: Target, id: TagId) -> bool {
        match target {
            Target::Field(field) => {
                !matches!(self.marks.fields.insert(field, Some(id)), Some(Some(_)))
            }
            Target::Result(def, steps) => {
                let list = self.marks.results.entry(def).or_default();
                let first = !list.iter().any(|(s, _)| *s == steps);
                list.push((steps, id));
                first
            }
            Target::Param(def, idx, steps) => {
                let list = self.marks.params.entry((def, idx)).or_default();
                let first = !list.iter().any(|(s, _)| *s == steps);
                list.push((steps, id));
                first
            }
            Target::Def(def) => match self.types.program.def(def).kind {
                DefKind::Const | DefKind::Static => self.marks.values.insert(def, id).is_none(),
                DefKind::Fn => {
                    self.marks
                        .results
                        .entry(def)
                        .or_default()
                        .push((Vec::new(), id));
                    true
                }
                _ => self
                    .marks
                    .types
                    .insert(self.types.alias_target(def), id)
                    .is_none(),
            },
            Target::Inside(_) => true,
        }
    }

    fn span_of(&self, target: &Target) -> Span {
        match target {
            Target::Field(field) => {
                let fields = self.types.ast_fields(field.owner);
                fields
                    .and_then(|f| f.fields.get(field.idx as usize))
                    .map_or_else(Span::default, |f| f.span)
            }
            Target::Param(def, idx, _) => match self.types.program.item(*def).map(|i| &i.kind) {
                Some(ItemKind::Fn(it)) => {
                    let shift = u32::from(it.self_param.is_some());
                    idx.checked_sub(shift)
                        .and_then(|i| it.params.get(i as usize))
                        .map_or_else(Span::default, |p| p.span)
                }
                _ => Span::default(),
            },
            Target::Def(def) | Target::Result(def, _) | Target::Inside(def) => self
                .types
                .program
                .item(*def)
                .map_or_else(Span::default, |i| i.name_span),
        }
    }

    fn one_use(&mut self, entry: &Entry) {
        let on: Vec<DefId> = entry
            .on
            .iter()
            .flat_map(|p| targets(self.types, &p.value, self.reach()))
            .filter_map(|t| match t {
                Target::Def(def) => Some(self.types.alias_target(def)),
                _ => None,
            })
            .collect();
        // Of none of the types that it is limited to is anything here.
        if on.is_empty() && !entry.on.is_empty() {
            return;
        }
        for target in self.targets(&entry.path) {
            let Target::Def(def) = target else { continue };
            let args = self.use_args(def, entry);
            let id = UseId(self.marks.uses.len() as u32);
            self.marks.uses.push(UseEntry {
                path: entry.path.value.to_string(),
                kind: entry
                    .kind
                    .as_ref()
                    .map_or_else(String::new, |k| k.value.to_string()),
                purpose: entry.purpose.as_ref().map(|p| p.value.clone()),
                recipient: entry.recipient.as_ref().map(|r| r.value.to_string()),
                args,
                takes: entry.takes.as_ref().map(|t| takes(t.value)),
                returns_self: matches!(entry.returns, Returns::Receiver | Returns::Args),
                from_policy: self.from_policy,
                entry: self.place(entry.path.span),
                on: on.clone(),
                // Other readers know themselves what comes before what they read.
                lead: match entry.reads.as_ref().map(|r| r.value) {
                    Some(Reads::Exprs) | None => entry.lead,
                    Some(_) => 0,
                },
            });
            self.marks.calls.entry(def).or_default().push(id);
            if entry.returns == Returns::Args {
                self.marks.passes.insert(def, Takes::Value);
            }
        }
    }

    fn use_args(&mut self, def: DefId, entry: &Entry) -> UseArgs {
        let Some(args) = &entry.args else {
            return UseArgs::All;
        };
        if args.iter().any(|a| a.value.result) {
            return UseArgs::HandlerResult;
        }
        let mut positions = Vec::new();
        for arg in args {
            match self.position(def, &arg.value.place) {
                Some(idx) => positions.push(idx),
                // Nothing is known of its parameters: any may be meant.
                None if self.is_unread(def.krate) => return UseArgs::All,
                None if self.from_policy => self.problems.push(Problem {
                    rule: "unmatched-path",
                    message: format!("`{}` has no such parameter", entry.path.value),
                    at: ProblemPlace::Policy(self.place(arg.span)),
                    notes: Vec::new(),
                }),
                None => {}
            }
        }
        UseArgs::Positions(positions)
    }

    fn position(&self, def: DefId, place: &ArgPlace) -> Option<u32> {
        // A macro's arguments have positions only.
        if let (DefKind::Macro, ArgPlace::Position(n)) = (self.types.program.def(def).kind, place) {
            return n.checked_sub(1);
        }
        match place {
            ArgPlace::Receiver => param(self.types, def, "self"),
            ArgPlace::Name(name) => param(self.types, def, name),
            ArgPlace::Position(n) => param(self.types, def, &n.to_string()),
        }
    }

    fn is_unread(&self, krate: KrateId) -> bool {
        self.types.program.project.krate(krate).kind == KrateKind::Unread
    }

    fn reach(&self) -> Reach {
        if self.from_policy {
            Reach::All
        } else {
            Reach::Reached
        }
    }

    fn targets(&mut self, path: &Spanned<CodePath>) -> Vec<Target> {
        let found = targets(self.types, &path.value, self.reach());
        if !self.from_policy {
            return found;
        }
        let known = super::paths::krates_named(self.types, &path.value, Reach::All);
        if known.iter().any(|k| self.is_unread(*k)) {
            let how = match found.is_empty() {
                true => "is not looked for",
                false => "is matched by its path only",
            };
            self.types.program.gap(Gap::new(format!(
                "`{}` {how}: its crate could not be read",
                path.value
            )));
        } else if found.is_empty() {
            let note = match known.is_empty() {
                true => format!(
                    "no crate of this workspace or its dependencies is called `{}`",
                    path.value.krate()
                ),
                false => {
                    "a rename must not switch a protection off: write the item's path as it is now"
                        .to_owned()
                }
            };
            self.problems.push(Problem {
                rule: "unmatched-path",
                message: format!("nothing is called `{}`", path.value),
                at: ProblemPlace::Policy(self.place(path.span)),
                notes: vec![note],
            });
        }
        found
    }

    fn place(&self, span: consent_policy::Span) -> PolicyPlace {
        (self.files.get(span.file).path.clone(), span.start, span.end)
    }
}

fn takes(takes: PolicyTakes) -> Takes {
    match takes {
        PolicyTakes::Display => Takes::Display,
        PolicyTakes::Debug => Takes::Debug,
        PolicyTakes::Serialize => Takes::Serialize,
        PolicyTakes::Value => Takes::Value,
    }
}

/// `#[tracing::instrument]` and what else the catalog knows to record arguments.
pub(super) fn instrumented(types: &Types<'_>, marks: &mut Marks, krate: KrateId) {
    let program = types.program;
    if marks.attribute_macros.is_empty() {
        return;
    }
    for def in program.krate(krate).all() {
        if program.def(def).kind != DefKind::Fn {
            continue;
        }
        let own = program.attrs(def).iter().map(|attr| (attr, false));
        let parent = program.def(def).parent;
        let parent = parent.filter(|p| program.def(*p).kind == DefKind::Impl);
        let outer = parent.into_iter().flat_map(|p| program.attrs(p));
        for (attr, is_outer) in own.chain(outer.map(|attr| (attr, true))) {
            let Some(found) = program.resolve_macro(program.scope_of(def), false, &attr.path)
            else {
                continue;
            };
            let Some(entry) = marks.attribute_macros.get(&found) else {
                continue;
            };
            let is_meant = match &entry.methods {
                None => !is_outer,
                Some(Methods::With(form)) => is_outer && types.has_attr(def, form),
                Some(Methods::Without(form)) => is_outer && !types.has_attr(def, form),
            };
            if !is_meant {
                continue;
            }
            let record = match entry.takes_result {
                true => Instrumented {
                    used: entry.used,
                    span: attr.span,
                    params: Vec::new(),
                    ret: None,
                    err: None,
                },
                false => read_instrument(types, def, attr, entry.used),
            };
            marks.instrumented.entry(def).or_default().push(record);
        }
    }
}

fn read_instrument(types: &Types<'_>, def: DefId, attr: &Attr, used: UseId) -> Instrumented {
    let mut record = Instrumented {
        used,
        span: attr.span,
        params: Vec::new(),
        ret: None,
        err: None,
    };
    let metas: Vec<Meta> = match attr.args {
        AttrArgs::List(span) => {
            let source = types.program.file(span.file);
            read_meta(&source.text, span)
        }
        _ => Vec::new(),
    };
    let skip_all = metas.iter().any(|m| m.is_word("skip_all"));
    let mut skipped: Vec<String> = Vec::new();
    for meta in &metas {
        if meta.is("skip") {
            skipped.extend(
                meta.list()
                    .into_iter()
                    .flatten()
                    .flat_map(|m| m.path.iter().map(|n| n.to_string())),
            );
        } else if meta.is("fields") {
            // A field of a parameter's name replaces it.
            let fields = meta.list().into_iter().flatten();
            skipped.extend(fields.filter_map(|field| field_name(types, field)));
        } else if meta.is("ret") {
            record.ret = Some(shown(meta, Takes::Debug));
        } else if meta.is("err") {
            record.err = Some(shown(meta, Takes::Display));
        }
    }
    if let (false, Some(ItemKind::Fn(it))) = (skip_all, types.program.item(def).map(|i| &i.kind)) {
        let shift = u32::from(it.self_param.is_some());
        if shift == 1 && !skipped.iter().any(|s| s == "self") {
            record.params.push(0);
        }
        for (i, param) in it.params.iter().enumerate() {
            let hidden = param
                .bindings
                .iter()
                .any(|(n, _)| skipped.iter().any(|s| *n == **s));
            if !hidden {
                record.params.push(i as u32 + shift);
            }
        }
    }
    record
}

/// `ret(Display)`, `err(Debug)`.
fn shown(meta: &Meta, otherwise: Takes) -> Takes {
    match meta.list() {
        Some(list) if list.iter().any(|m| m.is_word("Display")) => Takes::Display,
        Some(list) if list.iter().any(|m| m.is_word("Debug")) => Takes::Debug,
        _ => otherwise,
    }
}

/// The name of a field that has only one: `user = %form.name`, `?form`, `id`, and not `form.name`.
fn field_name(types: &Types<'_>, field: &Meta) -> Option<String> {
    match (field.path.as_slice(), &field.kind) {
        ([name], MetaKind::Word | MetaKind::Value(..)) => Some(name.to_string()),
        ([], MetaKind::Value(span, None)) => {
            let text = types.program.text(*span);
            let name = text.trim_start_matches(['%', '?']).trim();
            let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_');
            is_name.then(|| name.to_owned())
        }
        _ => None,
    }
}
