//! Types and callees in words, as they would be written: `Vec<shop::Customer>`, `<String as Into<_>>::into`.

use std::fmt::Write;

use super::{Callee, DynBound, Mutability, Ty, TyKind, Types};
use crate::names::{DefId, DefKind};

impl Types<'_> {
    /// A type with full paths; what is not known is `_`.
    pub fn show(&self, ty: Ty) -> String {
        let mut text = String::new();
        self.show_into(&mut text, ty);
        text
    }

    /// What a call calls. A trait's method stands with its receiver's type, and behind `=>` the impl's
    /// own method where it is known.
    pub fn show_callee(&self, callee: &Callee) -> String {
        let program = self.program;
        let (def, args, found) = match callee {
            Callee::Fn { def, args, found } => (*def, *args, *found),
            Callee::Ctor(def) => return program.path(*def),
            Callee::Value => return "a value".to_owned(),
        };
        let generics = self.generics(def);
        let (own, outer) = match args.len() >= generics.n_parent {
            true => (&args[generics.n_parent..], &args[..generics.n_parent]),
            false => (&args[..0], &args[..]),
        };
        let parent = program.def(def).parent;
        let name = program.def(def).name;
        let mut text = match parent.map(|p| (p, program.def(p).kind)) {
            Some((owner, DefKind::Trait)) => {
                let mut text = "<".to_owned();
                self.show_into(&mut text, outer.first().copied().unwrap_or_default());
                text.push_str(" as ");
                text.push_str(&program.path(owner));
                self.show_list(&mut text, outer.get(1..).unwrap_or_default());
                let _ = write!(text, ">::{name}");
                text
            }
            Some((owner, DefKind::Impl)) => {
                let mut text = "<".to_owned();
                self.show_into(&mut text, self.impl_header(owner).self_ty.subst(outer));
                if let Some(of) = self.impl_trait_def(owner) {
                    text.push_str(" as ");
                    text.push_str(&program.path(of));
                }
                let _ = write!(text, ">::{name}");
                text
            }
            _ => program.path(def),
        };
        if !own.is_empty() {
            text.push_str("::");
            self.show_list(&mut text, own);
        }
        if let Some(found) = found {
            let _ = write!(text, " => {}", program.path(found));
        }
        text
    }

    fn show_into(&self, out: &mut String, ty: Ty) {
        let path = |def: DefId| self.program.path(def);
        match ty.kind() {
            TyKind::Adt(def, args) => {
                out.push_str(&path(*def));
                self.show_list(out, args);
            }
            TyKind::Tuple(list) => {
                out.push('(');
                self.show_commas(out, list);
                out.push_str(if list.len() == 1 { ",)" } else { ")" });
            }
            TyKind::Ref(inner, mutability) => {
                out.push_str(match mutability {
                    Mutability::Shared => "&",
                    Mutability::Mut => "&mut ",
                });
                self.show_into(out, *inner);
            }
            TyKind::Ptr(inner, mutability) => {
                out.push_str(match mutability {
                    Mutability::Shared => "*const ",
                    Mutability::Mut => "*mut ",
                });
                self.show_into(out, *inner);
            }
            TyKind::Slice(inner) => {
                out.push('[');
                self.show_into(out, *inner);
                out.push(']');
            }
            TyKind::Array(inner, len) => {
                out.push('[');
                self.show_into(out, *inner);
                out.push_str("; ");
                self.show_into(out, *len);
                out.push(']');
            }
            TyKind::Prim(prim) => out.push_str(prim.name()),
            TyKind::Never => out.push('!'),
            TyKind::FnPtr { params, ret } => {
                out.push_str("fn(");
                self.show_commas(out, params);
                out.push_str(") -> ");
                self.show_into(out, *ret);
            }
            TyKind::FnDef(def, args) => {
                out.push_str("fn ");
                out.push_str(&path(*def));
                self.show_list(out, args);
            }
            TyKind::Closure { params, ret, .. } => {
                out.push_str("closure(");
                self.show_commas(out, params);
                out.push_str(") -> ");
                self.show_into(out, *ret);
            }
            TyKind::Future(output) => {
                out.push_str("future<");
                self.show_into(out, *output);
                out.push('>');
            }
            TyKind::Param { name, .. } => {
                let _ = write!(out, "{name}");
            }
            TyKind::Projection { assoc, args } => {
                out.push('<');
                self.show_into(out, args.first().copied().unwrap_or_default());
                if let Some(of) = self.program.def(*assoc).parent {
                    out.push_str(" as ");
                    out.push_str(&path(of));
                    self.show_list(out, args.get(1..).unwrap_or_default());
                }
                let _ = write!(out, ">::{}", self.program.def(*assoc).name);
            }
            TyKind::Opaque { def, args, .. } => {
                out.push_str("impl of ");
                out.push_str(&path(*def));
                self.show_list(out, args);
            }
            TyKind::Dyn(bounds) => {
                out.push_str("dyn ");
                for (i, bound) in bounds.iter().enumerate() {
                    if i > 0 {
                        out.push_str(" + ");
                    }
                    self.show_bound(out, bound);
                }
            }
            TyKind::ConstInt(value) => {
                let _ = write!(out, "{value}");
            }
            TyKind::Infer(_) | TyKind::ConstUnknown | TyKind::Unknown => out.push('_'),
        }
    }

    fn show_bound(&self, out: &mut String, bound: &DynBound) {
        out.push_str(&self.program.path(bound.krate_trait));
        self.show_list(out, &bound.args);
        for (assoc, ty) in &bound.assoc {
            let _ = write!(out, "[{} = ", self.program.def(*assoc).name);
            self.show_into(out, *ty);
            out.push(']');
        }
    }

    fn show_list(&self, out: &mut String, list: &[Ty]) {
        if !list.is_empty() {
            out.push('<');
            self.show_commas(out, list);
            out.push('>');
        }
    }

    fn show_commas(&self, out: &mut String, list: &[Ty]) {
        for (i, ty) in list.iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            self.show_into(out, *ty);
        }
    }
}
