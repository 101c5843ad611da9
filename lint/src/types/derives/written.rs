//! Fields that are shown by other code than their type's: `#[serde(serialize_with = "masked")]`.

use serde::Deserialize;

use super::{ShownBy, ShownFields, meta_of};
use crate::names::{DefId, DefKind, FieldId, Ns};
use crate::syntax::Name;
use crate::syntax::ast::{Attr, AttrArgs, Takes};
use crate::syntax::read::attrs::{Meta, MetaKind, MetaLit, read_meta};
use crate::types::Types;
use crate::types::impls::Head;

/// An attribute that says by which code.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ByOther {
    /// In its form without the value: `serde(serialize_with)`.
    attr: String,
    /// The function of that name in the module or type that it says: `#[serde(with = "module")]`.
    function: Option<String>,
}

/// By which code a field is shown.
pub(super) enum Written {
    /// A function of a workspace crate.
    Function(DefId),
    /// As the fields of this type are, which stands for that of the field.
    Like(DefId),
    Unknown,
}

impl Types<'_> {
    pub(super) fn shown_by_other(
        &self,
        adt: DefId,
        attrs: &[Attr],
        forms: &[ByOther],
    ) -> Option<Written> {
        forms.iter().find_map(|form| {
            let path = attrs.iter().find_map(|a| self.attr_path(a, &form.attr))?;
            let found = path.and_then(|path| self.written_at(adt, path, form));
            Some(found.unwrap_or(Written::Unknown))
        })
    }

    /// The path that an attribute of this form has as its value; `None` inside if it is none.
    fn attr_path(&self, attr: &Attr, form: &str) -> Option<Option<Vec<Name>>> {
        let (word, inner) = super::split_form(form);
        let (true, AttrArgs::List(span)) = (attr.is(word), attr.args) else {
            return None;
        };
        let source = self.program.file(span.file);
        let metas = read_meta(&source.text, span);
        let meta = meta_of(&metas, inner?)?;
        Some(path_in(meta, &source.text))
    }

    fn written_at(&self, adt: DefId, mut path: Vec<Name>, form: &ByOther) -> Option<Written> {
        let scope = self.program.scope_of(adt);
        if form.function.is_some()
            && let Some(found) = self.program.resolve(scope, false, &path, Ns::Types)
            && let Some(like) = found.res.def().filter(|_| found.len == path.len())
            && self.program.def(like).kind == DefKind::Struct
            && self.derived_shown(like, Takes::Serialize).is_some()
        {
            return Some(Written::Like(like));
        }
        path.extend(form.function.as_deref().map(Name::new));
        let found = self.program.resolve(scope, false, &path, Ns::Values)?;
        let def = found.res.def()?;
        // Of a dependency's function no body is read.
        if !self.program.project.krates[def.krate.0 as usize].is_member {
            return None;
        }
        if found.len == path.len() {
            return (self.program.def(def).kind == DefKind::Fn).then_some(Written::Function(def));
        }
        // An associated function.
        let impls = self.inherent_impls(Head::Adt(def)).into_iter();
        let method = impls
            .filter_map(|imp| self.assoc_item(imp, *path.last()?, DefKind::Fn))
            .next()?;
        (found.len + 1 == path.len()).then_some(Written::Function(method))
    }

    /// The fields of a field's type that have the names of those that are shown of another.
    pub(super) fn shown_like(&self, field: FieldId, like: DefId, takes: Takes) -> ShownBy {
        let parts = || -> Option<ShownFields> {
            let ty = *self.field_tys(field.owner).get(field.idx as usize)?;
            let (of, _) = ty.peel_refs().adt()?;
            let theirs = self.ast_fields(of)?;
            let ours = self.ast_fields(like)?;
            let shown = self.derived_shown(like, takes)?.into_iter();
            // A field without a namesake is asked for by a getter.
            let found = shown.map(|(id, how)| {
                let name = ours.fields.get(id.idx as usize)?.name;
                let idx = theirs.fields.iter().position(|f| f.name == name)? as u32;
                Some((FieldId { owner: of, idx }, how))
            });
            found.collect()
        };
        parts().map_or(ShownBy::Own(Takes::Value), ShownBy::Fields)
    }
}

/// `name = "a::b"`, `name = a::b`, `name(a::b)`.
fn path_in(meta: &Meta, text: &str) -> Option<Vec<Name>> {
    let span = match &meta.kind {
        MetaKind::Value(_, Some(MetaLit::Str(text))) => return path_of(text),
        MetaKind::Value(span, _) | MetaKind::List(_, span) => span,
        MetaKind::Word => return None,
    };
    path_of(text.get(span.lo as usize..span.hi as usize)?)
}

fn path_of(text: &str) -> Option<Vec<Name>> {
    let text = text.trim().trim_matches('"');
    // Type arguments say nothing of which function it is.
    let text = text.split('<').next()?.trim_end_matches(':');
    let is_word = |w: &str| !w.is_empty() && w.chars().all(|c| c.is_alphanumeric() || c == '_');
    let words: Vec<&str> = text.split("::").map(str::trim).collect();
    let all = words.iter().all(|w| is_word(w));
    all.then(|| words.into_iter().map(Name::new).collect())
}
