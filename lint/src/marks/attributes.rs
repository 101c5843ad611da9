//! The attributes of the workspace's own items.

use std::str::FromStr;

use consent_policy::grammar;
use consent_policy::{Policy, State, Term};
use proc_macro2::TokenStream;

use super::paths::param;
use super::{CodePurpose, Deidentifies, Marks, Problem, Tag, TagId};
use crate::names::{DefId, DefKind, FieldId};
use crate::project::Span;
use crate::syntax::ast::{Attr, AttrArgs, ItemKind};
use crate::types::Types;

/// The attributes of the crate `consent`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Word {
    Pii,
    Purpose,
    Collects,
    Deidentifies,
    Guard,
    Except,
}

const WORDS: [(&str, Word); 6] = [
    ("pii", Word::Pii),
    ("purpose", Word::Purpose),
    ("collects", Word::Collects),
    ("deidentifies", Word::Deidentifies),
    ("guard", Word::Guard),
    ("except", Word::Except),
];

pub(super) struct Reader<'a> {
    pub types: &'a Types<'a>,
    pub policy: &'a Policy,
    pub marks: &'a mut Marks,
    pub problems: &'a mut Vec<Problem>,
    /// Attributes that are read but decide nothing yet, with their place.
    pub not_checked: &'a mut Vec<(String, Span)>,
}

impl Reader<'_> {
    /// Reads the attributes of one workspace crate.
    pub fn krate(&mut self, krate: crate::project::KrateId) {
        let data = self.types.program.krate(krate);
        for def in data.all() {
            match data.def(def).kind {
                DefKind::Struct | DefKind::Union | DefKind::Enum | DefKind::Variant => {
                    self.type_attrs(def)
                }
                DefKind::Fn => self.fn_attrs(def),
                DefKind::Impl | DefKind::Trait | DefKind::Mod => self.code_attrs(def),
                DefKind::Transparent => self.serves(def),
                _ => {}
            }
        }
    }

    fn type_attrs(&mut self, def: DefId) {
        let program = self.types.program;
        if let Some(Some(tag)) = self.pii_of(def, program.attrs(def), None) {
            self.marks.types.insert(def, tag);
        }
        let Some(fields) = self.types.ast_fields(def) else {
            return;
        };
        for (idx, field) in fields.fields.iter().enumerate() {
            let id = FieldId {
                owner: def,
                idx: idx as u32,
            };
            if let Some(mark) = self.pii_of(
                def,
                &field.attrs,
                Some((id, field.name.as_str(), field.span)),
            ) {
                self.marks.fields.insert(id, mark);
            }
        }
    }

    /// The tag of an item or field; `Some(None)` is `skip`.
    fn pii_of(
        &mut self,
        def: DefId,
        attrs: &[Attr],
        field: Option<(FieldId, &str, Span)>,
    ) -> Option<Option<TagId>> {
        let mut found: Option<Option<TagId>> = None;
        for attr in attrs {
            if self.word(def, attr) != Some(Word::Pii) {
                continue;
            }
            let (pii, span) = self.parse(attr, grammar::pii);
            if pii.choice.is_some() {
                self.not_checked
                    .push(("`guard` of `#[pii]`".to_owned(), span));
            }
            if found.is_some() {
                self.problem(
                    "invalid-tag",
                    attr.span,
                    "two tags on one item".to_owned(),
                    Some("one datum has one tag".to_owned()),
                );
                continue;
            }
            if pii.skip.is_some() {
                found = Some(None);
            } else if let Some(tag) = pii.tag {
                let path = match field {
                    Some((_, name, _)) => format!("{}::{name}", self.types.program.path(def)),
                    None => self.types.program.path(def),
                };
                let name = field.map_or_else(
                    || self.types.program.def(def).name.to_string(),
                    |(_, n, _)| n.to_owned(),
                );
                let at = field.map_or_else(|| self.name_span(def, attr.span), |(_, _, s)| s);
                if let Some(id) = self.tag(path, name, &tag, attr, at) {
                    found = Some(Some(id));
                }
            }
        }
        found
    }

    fn name_span(&self, def: DefId, otherwise: Span) -> Span {
        self.types
            .program
            .item(def)
            .map_or(otherwise, |i| i.name_span)
    }

    fn tag(
        &mut self,
        path: String,
        name: String,
        tag: &grammar::Tag,
        attr: &Attr,
        _at: Span,
    ) -> Option<TagId> {
        let place = self.place(attr);
        let category = tag.category.as_ref()?;
        self.check_term(
            "category",
            &category.value,
            place(category.span),
            self.policy.check_category(&category.value),
        );
        for purpose in tag.purposes.iter().flat_map(|p| &p.value).chain(&tag.never) {
            self.check_term(
                "purpose",
                &purpose.value,
                place(purpose.span),
                self.policy.check_purpose(&purpose.value),
            );
        }
        if let Some(at) = &tag.collected_at {
            self.check_term(
                "collection point",
                &at.value,
                place(at.span),
                self.policy.check_collected_at(&at.value),
            );
        }
        if let Some(state) = tag.state.as_ref().filter(|s| s.value != State::Identified) {
            self.not_checked
                .push(("`state` of a tag".to_owned(), place(state.span)));
        }
        let id = TagId(self.marks.tags.len() as u32);
        self.marks.tags.push(Tag {
            path,
            name,
            category: category.value.clone(),
            purposes: tag
                .purposes
                .as_ref()
                .map(|p| p.value.iter().map(|t| t.value.clone()).collect()),
            never: tag.never.iter().map(|t| t.value.clone()).collect(),
            collected_at: tag.collected_at.as_ref().map(|t| t.value.clone()),
            span: Some(attr.span),
            policy: None,
        });
        Some(id)
    }

    fn check_term(
        &mut self,
        what: &str,
        term: &Term,
        span: Span,
        known: Result<(), consent_policy::UnknownTerm>,
    ) {
        if let Err(unknown) = known {
            let note = match unknown.nearest {
                Some(nearest) => {
                    format!("did you mean `{nearest}`? every {what} is declared in `consent.toml`")
                }
                None => format!("declare it in `consent.toml`: every {what} is"),
            };
            self.problem(
                "unknown-term",
                span,
                format!("unknown {what} `{term}`"),
                Some(note),
            );
        }
    }

    fn fn_attrs(&mut self, def: DefId) {
        self.code_attrs(def);
        let program = self.types.program;
        for attr in program.attrs(def) {
            match self.word(def, attr) {
                Some(Word::Collects) => self.collects(def, attr),
                Some(Word::Deidentifies) => self.deidentifies(def, attr),
                Some(Word::Guard) => self.not_checked.push(("`#[guard]`".to_owned(), attr.span)),
                _ => {}
            }
        }
    }

    fn collects(&mut self, def: DefId, attr: &Attr) {
        let (collects, span) = self.parse(attr, grammar::collects);
        let path = self.types.program.path(def);
        match &collects.param {
            None => {
                let name = format!("{}()", self.types.program.def(def).name);
                if let Some(id) = self.tag(format!("{path}()"), name, &collects.tag, attr, span) {
                    self.marks
                        .results
                        .entry(def)
                        .or_default()
                        .push((Vec::new(), id));
                }
            }
            Some(arg) => {
                let written = written(&arg.value);
                let Some(idx) = param(self.types, def, &written) else {
                    let place = self.place(attr)(arg.span);
                    self.problem(
                        "invalid-tag",
                        place,
                        format!("no parameter `{written}`"),
                        None,
                    );
                    return;
                };
                if let Some(id) = self.tag(
                    format!("{path}({written})"),
                    written.clone(),
                    &collects.tag,
                    attr,
                    span,
                ) {
                    self.marks
                        .params
                        .entry((def, idx))
                        .or_default()
                        .push((Vec::new(), id));
                }
            }
        }
    }

    fn deidentifies(&mut self, def: DefId, attr: &Attr) {
        let (value, span) = self.parse(attr, grammar::deidentifies);
        let Some(to) = value.to else { return };
        let arg = match &value.arg {
            None => None,
            Some(arg) => {
                let written = written(&arg.value);
                match param(self.types, def, &written) {
                    Some(idx) => Some(idx),
                    None => {
                        let place = self.place(attr)(arg.span);
                        self.problem(
                            "invalid-tag",
                            place,
                            format!("no parameter `{written}`"),
                            None,
                        );
                        return;
                    }
                }
            }
        };
        let ends = to.value == State::Anonymous;
        if !ends {
            self.not_checked
                .push((format!("`#[deidentifies(to = \"{}\")]`", to.value), span));
        }
        self.marks
            .deidentifies
            .insert(def, Deidentifies { ends, arg });
    }

    /// `#[purpose]` on functions, impls, traits and modules; `#[except]` anywhere.
    fn code_attrs(&mut self, def: DefId) {
        let program = self.types.program;
        for attr in program.attrs(def) {
            match self.word(def, attr) {
                Some(Word::Purpose) => {
                    let (purpose, span) = self.parse(attr, grammar::purpose);
                    if let Some(purpose) = purpose {
                        self.code_purpose(def, purpose.value, span);
                    }
                }
                Some(Word::Except) => self.not_checked.push(("`#[except]`".to_owned(), attr.span)),
                _ => {}
            }
        }
    }

    fn code_purpose(&mut self, def: DefId, purpose: Term, span: Span) {
        self.check_term(
            "purpose",
            &purpose,
            span,
            self.policy.check_purpose(&purpose),
        );
        let previous = self.marks.code.insert(
            def,
            CodePurpose {
                purpose: purpose.clone(),
                span: Some(span),
                entry: None,
            },
        );
        if previous.is_some_and(|p| p.purpose != purpose) {
            self.problem(
                "invalid-tag",
                span,
                "two purposes for the same code".to_owned(),
                None,
            );
        }
    }

    /// `consent::serves!("…");` as an item.
    fn serves(&mut self, def: DefId) {
        let program = self.types.program;
        let Some(ItemKind::MacroCall { call, .. }) = program.item(def).map(|i| &i.kind) else {
            return;
        };
        let names: Vec<_> = call.path.segments.iter().map(|s| s.name).collect();
        if names.last().is_none_or(|n| *n != "serves")
            || !self.is_ours(def, call.path.global, &names)
        {
            return;
        }
        let text = program.text(call.tokens);
        let (purpose, problems) = grammar::serves(
            TokenStream::from_str(&text).unwrap_or_default(),
            proc_macro2::Span::call_site(),
        );
        let place = offset(call.tokens);
        for problem in problems {
            self.problem(
                "invalid-tag",
                place(problem.span),
                problem.message,
                problem.suggestion,
            );
        }
        if let (Some(purpose), Some(parent)) = (purpose, program.def(def).parent) {
            self.code_purpose(parent, purpose.value, call.span);
        }
    }

    /// Which of our attributes this is, by what its path means.
    fn word(&self, def: DefId, attr: &Attr) -> Option<Word> {
        let last = attr.path.last()?;
        let (_, word) = WORDS.iter().find(|(text, _)| *last == **text)?;
        if *word == Word::Pii {
            // A derive's helper has no path of its own.
            return (attr.path.len() == 1).then_some(*word);
        }
        self.is_ours(def, false, &attr.path).then_some(*word)
    }

    fn is_ours(&self, def: DefId, global: bool, names: &[crate::syntax::Name]) -> bool {
        let program = self.types.program;
        let at = program.def(def).parent.unwrap_or(def);
        match program.resolve_macro(program.scope_of(at), global, names) {
            Some(found) => program.project.krates[found.krate.0 as usize].name == "consent",
            // Without its dependencies at hand (a single file), the path itself is all there is.
            None => names.len() == 2 && names[0] == "consent",
        }
    }

    fn parse<T: Default>(
        &mut self,
        attr: &Attr,
        read: fn(TokenStream, proc_macro2::Span) -> grammar::Parsed<T>,
    ) -> (T, Span) {
        let span = match attr.args {
            AttrArgs::List(span) => span,
            AttrArgs::None | AttrArgs::Value(_) => {
                self.problem(
                    "invalid-tag",
                    attr.span,
                    format!(
                        "the arguments of `{}` stand in parentheses",
                        attr.path.last().map_or("", |n| n.as_str())
                    ),
                    None,
                );
                return (T::default(), attr.span);
            }
        };
        let text = self.types.program.text(span);
        let Ok(tokens) = TokenStream::from_str(&text) else {
            return (T::default(), attr.span);
        };
        let (value, problems) = read(tokens, proc_macro2::Span::call_site());
        let place = self.place(attr);
        for problem in problems {
            let at = place(problem.span);
            self.problem("invalid-tag", at, problem.message, problem.suggestion);
        }
        (value, attr.span)
    }

    /// From a place in an attribute's arguments, as re-read, to its place in the file.
    fn place(&self, attr: &Attr) -> impl Fn(proc_macro2::Span) -> Span + use<> {
        let args = match attr.args {
            AttrArgs::List(span) | AttrArgs::Value(span) => span,
            AttrArgs::None => attr.span,
        };
        offset(args)
    }

    fn problem(&mut self, rule: &'static str, span: Span, message: String, note: Option<String>) {
        self.problems.push(Problem {
            rule,
            message,
            at: super::ProblemPlace::Code(span),
            notes: note.into_iter().collect(),
        });
    }
}

/// An argument as a path of the policy would write it.
fn written(arg: &grammar::Arg) -> String {
    match arg {
        grammar::Arg::Name(name) => name.clone(),
        grammar::Arg::Position(n) => n.to_string(),
    }
}

fn offset(args: Span) -> impl Fn(proc_macro2::Span) -> Span {
    move |at| {
        let range = at.byte_range();
        // An empty range is the attribute as a whole: nothing in it is to blame more than the rest.
        match range.is_empty() {
            true => args,
            false => Span {
                file: args.file,
                lo: args.lo + range.start as u32,
                hi: (args.lo + range.end as u32).min(args.hi),
            },
        }
    }
}
