//! Types and paths as rustc prints them. Text enters, trees leave; lifetimes are left out.

#[derive(Clone, Debug, PartialEq)]
pub enum RustTy {
    Path(RustPath),
    Ref(Box<RustTy>, bool),
    Ptr(Box<RustTy>),
    Slice(Box<RustTy>),
    Array(Box<RustTy>, Box<RustTy>),
    Tuple(Vec<RustTy>),
    Never,
    FnPtr(Vec<RustTy>, Box<RustTy>),
    /// The type of a function's name.
    FnDef(RustPath),
    Closure,
    /// An async block or the future of an async function.
    Coroutine,
    Dyn(Vec<RustPath>),
    Impl,
    Const(String),
    /// Printed as `_`, or not understood.
    Hole,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RustPath {
    /// `<T as Trait>::` or `<T>::`.
    pub qself: Option<Box<(RustTy, Option<RustPath>)>>,
    pub segs: Vec<Seg>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seg {
    pub name: String,
    pub args: Vec<RustTy>,
    /// The types of `Item = T`.
    pub assoc: Vec<RustTy>,
    /// `<impl T>`: the methods of a type that stand elsewhere.
    pub of: Option<Box<RustTy>>,
}

impl RustPath {
    pub fn parse(text: &str) -> Option<RustPath> {
        let mut p = Parser { text, at: 0 };
        let path = p.path(false)?;
        p.rest().trim().is_empty().then_some(path)
    }

    pub fn last(&self) -> &str {
        self.segs.last().map_or("", |s| s.name.as_str())
    }

    /// The path without any arguments, for grouping: `<String as From>::from`.
    pub fn short(&self) -> String {
        let segs = |segs: &[Seg]| {
            let names: Vec<String> = segs
                .iter()
                .map(|s| match &s.of {
                    Some(of) => format!("<impl {}>", of.short()),
                    None => s.name.clone(),
                })
                .collect();
            names.join("::")
        };
        match self.qself.as_deref() {
            Some((_, Some(of))) => format!("{}::{}", of.short(), segs(&self.segs)),
            Some((ty, None)) => format!("<{}>::{}", ty.short(), segs(&self.segs)),
            None => segs(&self.segs),
        }
    }
}

impl RustTy {
    pub fn parse(text: &str) -> Option<RustTy> {
        let mut p = Parser { text, at: 0 };
        let ty = p.ty()?;
        p.rest().trim().is_empty().then_some(ty)
    }

    /// The outermost shape, for grouping.
    pub fn short(&self) -> String {
        match self {
            RustTy::Path(path) => path.short(),
            RustTy::Ref(inner, _) => format!("&{}", inner.short()),
            RustTy::Ptr(_) => "pointer".into(),
            RustTy::Slice(_) => "slice".into(),
            RustTy::Array(..) => "array".into(),
            RustTy::Tuple(_) => "tuple".into(),
            RustTy::Never => "!".into(),
            RustTy::FnPtr(..) | RustTy::FnDef(_) => "fn".into(),
            RustTy::Closure => "closure".into(),
            RustTy::Coroutine => "future".into(),
            RustTy::Dyn(bounds) => format!(
                "dyn {}",
                bounds.first().map(RustPath::short).unwrap_or_default()
            ),
            RustTy::Impl => "impl".into(),
            RustTy::Const(_) => "const".into(),
            RustTy::Hole => "_".into(),
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn eat(&mut self, what: &str) -> bool {
        let is = self.rest().starts_with(what);
        if is {
            self.at += what.len();
        }
        is
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn ident(&mut self) -> Option<&'a str> {
        self.eat("r#");
        let rest = self.rest();
        let len = rest
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(rest.len());
        self.at += len;
        (len > 0).then(|| &rest[..len])
    }

    fn lifetime(&mut self) -> bool {
        let rest = self.rest();
        let name = match rest.strip_prefix('\'') {
            Some(name) => name,
            None => return false,
        };
        let len = name
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(name.len());
        // `'a'` is a character.
        if len == 0 || name[len..].starts_with('\'') {
            return false;
        }
        self.at += 1 + len;
        self.space();
        true
    }

    /// What stands between a bracket at hand and its partner.
    fn balanced(&mut self, open: char, close: char) -> Option<&'a str> {
        let rest = self.rest();
        let mut depth = 0;
        let mut before = ' ';
        for (i, c) in rest.char_indices() {
            if c == open {
                depth += 1;
            } else if c == close && !(c == '>' && before == '-') {
                depth -= 1;
                if depth == 0 {
                    self.at += i + c.len_utf8();
                    return Some(&rest[open.len_utf8()..i]);
                }
            }
            before = c;
        }
        None
    }

    fn ty(&mut self) -> Option<RustTy> {
        self.space();
        if self.eat("for<") {
            self.at -= 1;
            self.balanced('<', '>')?;
            self.space();
        }
        let rest = self.rest();
        let first = rest.chars().next()?;
        match first {
            '&' => {
                self.at += 1;
                self.lifetime();
                let mutable = self.eat("mut ");
                Some(RustTy::Ref(Box::new(self.ty()?), mutable))
            }
            '*' => {
                self.at += 1;
                let _ = self.eat("const ") || self.eat("mut ");
                Some(RustTy::Ptr(Box::new(self.ty()?)))
            }
            '[' => {
                self.at += 1;
                let elem = Box::new(self.ty()?);
                if self.eat(";") {
                    let len = Box::new(self.ty()?);
                    self.eat("]").then_some(RustTy::Array(elem, len))
                } else {
                    self.eat("]").then_some(RustTy::Slice(elem))
                }
            }
            '(' => {
                self.at += 1;
                let (list, comma) = self.tys(")")?;
                Some(match <[RustTy; 1]>::try_from(list) {
                    Ok([one]) if !comma => one,
                    Ok(one) => RustTy::Tuple(one.into()),
                    Err(list) => RustTy::Tuple(list),
                })
            }
            '!' => {
                self.at += 1;
                Some(RustTy::Never)
            }
            '{' => {
                let inner = self.balanced('{', '}')?;
                Some(match inner {
                    _ if inner.starts_with("closure@") => RustTy::Closure,
                    _ if inner.starts_with("async closure@") => RustTy::Closure,
                    _ if inner.starts_with("async ") || inner.contains("coroutine") => {
                        RustTy::Coroutine
                    }
                    _ => RustTy::Const(inner.to_owned()),
                })
            }
            '0'..='9' | '-' | '"' | '\'' => {
                let len = rest
                    .find(|c: char| matches!(c, ',' | '>' | ']' | ')'))
                    .unwrap_or(rest.len());
                self.at += len;
                Some(RustTy::Const(rest[..len].trim().to_owned()))
            }
            _ => self.named(),
        }
    }

    fn named(&mut self) -> Option<RustTy> {
        if self.eat("dyn ") {
            return Some(RustTy::Dyn(self.bounds()?));
        }
        if self.eat("impl ") {
            self.bounds()?;
            return Some(RustTy::Impl);
        }
        let start = self.at;
        self.eat("unsafe ");
        if self.eat("extern \"") {
            self.at += self.rest().find("\" ")? + 2;
        }
        if self.eat("fn(") {
            let (params, _) = self.tys(")")?;
            let ret = match self.eat(" -> ") {
                true => self.ty()?,
                false => RustTy::Tuple(Vec::new()),
            };
            if self.rest().starts_with(" {") {
                self.at += 1;
                let inner = self.balanced('{', '}')?;
                return Some(match RustPath::parse(inner) {
                    Some(path) => RustTy::FnDef(path),
                    None => RustTy::Hole,
                });
            }
            return Some(RustTy::FnPtr(params, Box::new(ret)));
        }
        self.at = start;
        match self.rest() {
            rest if rest.starts_with("true") || rest.starts_with("false") => {
                Some(RustTy::Const(self.ident()?.to_owned()))
            }
            rest if rest.starts_with('_')
                && !rest[1..].starts_with(|c: char| c.is_alphanumeric() || c == '_') =>
            {
                self.at += 1;
                match self.rest().starts_with("::") {
                    true => {
                        self.at -= 1;
                        Some(RustTy::Path(self.path(false)?))
                    }
                    false => Some(RustTy::Hole),
                }
            }
            _ => Some(RustTy::Path(self.path(false)?)),
        }
    }

    /// Types up to the closing bracket, and whether a comma followed the last.
    fn tys(&mut self, close: &str) -> Option<(Vec<RustTy>, bool)> {
        let mut list = Vec::new();
        let mut comma = false;
        loop {
            self.space();
            if self.eat(close) {
                return Some((list, comma));
            }
            if self.eat("...") {
                continue;
            }
            list.push(self.ty()?);
            self.space();
            comma = self.eat(",");
        }
    }

    fn bounds(&mut self) -> Option<Vec<RustPath>> {
        let mut found = Vec::new();
        loop {
            self.space();
            if !self.lifetime() {
                if self.eat("for<") {
                    self.at -= 1;
                    self.balanced('<', '>')?;
                    self.space();
                }
                let parens = self.eat("(");
                let maybe = self.eat("?");
                self.eat("[const] ");
                self.eat("const ");
                let path = self.path(true)?;
                if parens {
                    self.eat(")");
                }
                if !maybe {
                    found.push(path);
                }
            }
            let at = self.at;
            self.space();
            if !self.eat("+ ") {
                self.at = at;
                return Some(found);
            }
        }
    }

    fn path(&mut self, sugar: bool) -> Option<RustPath> {
        let mut path = RustPath::default();
        if self.rest().starts_with('<') {
            let start = self.at;
            self.at += 1;
            // `<impl Fn() as FnOnce>::call_once`, but `<impl at src/lib.rs:1:2: 3:4>::new`.
            let is_impl = self.rest().starts_with("impl ");
            let ty = match is_impl {
                true => self.ty().unwrap_or(RustTy::Hole),
                false => self.ty()?,
            };
            self.space();
            let of = match self.eat("as ") {
                true => Some(self.path(true)?),
                false => None,
            };
            self.space();
            if is_impl && of.is_none() {
                self.at = start;
            } else if self.eat(">::") {
                path.qself = Some(Box::new((ty, of)));
            } else {
                return None;
            }
        }
        loop {
            if self.is_impl_segment(&path) {
                let mut inner = Parser {
                    text: self.balanced('<', '>')?,
                    at: "impl ".len(),
                };
                let mut seg = Seg::default();
                if !inner.rest().starts_with("at ") {
                    let first = inner.ty()?;
                    inner.space();
                    let of = match inner.eat("for ") {
                        true => inner.ty()?,
                        false => first,
                    };
                    seg.of = Some(Box::new(of));
                }
                path.segs.push(seg);
            } else if self.rest().starts_with('{') {
                let name = self.balanced('{', '}')?.to_owned();
                path.segs.push(Seg {
                    name,
                    ..Seg::default()
                });
            } else if self.rest().starts_with('<') {
                self.generics(&mut path)?;
            } else {
                let name = self.ident()?.to_owned();
                path.segs.push(Seg {
                    name,
                    ..Seg::default()
                });
            }
            if self.rest().starts_with('<') {
                self.generics(&mut path)?;
            }
            if sugar && self.eat("(") {
                let (inputs, _) = self.tys(")")?;
                if self.eat(" -> ") {
                    self.ty()?;
                }
                if let Some(seg) = path.segs.last_mut() {
                    seg.args.push(RustTy::Tuple(inputs));
                }
                return Some(path);
            }
            if !self.eat("::") {
                return Some(path);
            }
        }
    }

    /// `<impl [T]>` in `core::slice::<impl [T]>::iter`, not the argument in `Arg::id::<impl Into<Id>>`.
    fn is_impl_segment(&self, path: &RustPath) -> bool {
        let after_module = path.segs.last().is_none_or(|s| {
            s.args.is_empty() && s.name.starts_with(|c: char| c.is_lowercase() || c == '_')
        });
        let mut ahead = Parser {
            text: self.text,
            at: self.at,
        };
        after_module
            && self.rest().starts_with("<impl ")
            && ahead.balanced('<', '>').is_some()
            && ahead.rest().starts_with("::")
    }

    fn generics(&mut self, path: &mut RustPath) -> Option<()> {
        self.at += 1;
        let mut args = Vec::new();
        let mut assoc = Vec::new();
        loop {
            self.space();
            if self.eat(">") {
                break;
            }
            if !self.lifetime() {
                let ty = self.ty()?;
                self.space();
                if self.eat("= ") {
                    // `Item = T` is no argument of its own.
                    assoc.push(self.ty()?);
                } else if self.eat(": ") {
                    self.bounds()?;
                } else {
                    args.push(ty);
                }
            }
            self.space();
            self.eat(",");
        }
        let last = path.segs.last_mut()?;
        last.args.extend(args);
        last.assoc.extend(assoc);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustc_prints_is_read() {
        for text in [
            "std::vec::Vec<std::string::String>",
            "&'a mut (dyn std::fmt::Debug + 'a)",
            "for<'a> fn(&'a str) -> std::result::Result<i32, <i32 as std::str::FromStr>::Err>",
            "fn(u32) -> u32 {helper}",
            "[u8; 4]",
            "(u32,)",
            "{closure@src/lib.rs:16:38: 16:41}",
            "{async fn body of run::inner()}",
            "std::boxed::Box<dyn std::ops::Fn(u32) -> u32 + std::marker::Send>",
            "std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = ()> + std::marker::Send>>",
            "impl std::future::Future<Output = u32>",
            "unsafe extern \"C\" fn(*const u8) -> i32",
            "Foo<3, { N + 1 }>",
        ] {
            assert!(RustTy::parse(text).is_some(), "{text}");
        }
        for text in [
            "<T as std::default::Default>::default",
            "core::slice::<impl [std::string::String]>::iter",
            "core::str::<impl str>::parse::<i32>",
            "std::boxed::Box::<fn(u32) -> u32 {helper}>::new",
            "<std::boxed::Box<dyn std::ops::Fn(u32) -> u32> as std::ops::Fn<(u32,)>>::call",
            "shapes::<impl at src/shapes.rs:2:1: 2:8>::new",
            "<&std::vec::Vec<u8> as std::iter::IntoIterator>::into_iter",
            "<impl FnOnce(&I::Item) -> bool as std::ops::FnOnce<(&u8,)>>::call_once",
            "builder::arg::Arg::default_values::<impl Into<OsStr>, [impl Into<OsStr>; 1]>",
        ] {
            assert!(RustPath::parse(text).is_some(), "{text}");
        }
    }
}
