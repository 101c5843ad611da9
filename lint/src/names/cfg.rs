//! Which of the things that differ by `cfg` a name means. All of them are read and analysed; but where two have one name,
//! it means the one that cargo would build here: with the features that are on, on a fixed platform, so that what is
//! found does not depend on who looks.

use super::Program;
use crate::project::{KrateId, Span};
use crate::syntax::NOT_CFG;
use crate::syntax::ast::{Attr, AttrArgs};
use crate::syntax::read::attrs::{Meta, MetaKind, closing, read_meta};
use crate::syntax::scan::{Scan, Tok, Token};

/// What `cfg(…)` is compared with.
pub struct Cfg<'a> {
    /// `None` where cargo did not say.
    pub features: Option<&'a [String]>,
    pub text_of: &'a dyn Fn(Span) -> String,
}

impl Cfg<'_> {
    /// Whether attributes surely leave out what they stand on.
    pub fn is_off(&self, attrs: &[Attr]) -> bool {
        attrs.iter().any(|attr| {
            let AttrArgs::List(span) = attr.args else {
                return false;
            };
            match attr.path.as_slice() {
                [one] if *one == "cfg" => self.at(span) == Some(false),
                [one] if *one == NOT_CFG => self.at(span) == Some(true),
                _ => false,
            }
        })
    }

    /// Whether a macro's rules put what they wrap under a `#[cfg(…)]` that is surely off.
    pub fn wraps_off(&self, rules: Span) -> bool {
        let text = (self.text_of)(rules);
        let tokens: Vec<Token> = Scan::new(&text, 0, text.len() as u32).collect();
        tokens.windows(4).enumerate().any(|(i, window)| {
            let [hash, open, word, paren] = window else {
                return false;
            };
            let is_cfg = hash.tok == Tok::Punct(b'#')
                && open.tok == Tok::Open(b'[')
                && &text[word.lo as usize..word.hi as usize] == "cfg"
                && paren.tok == Tok::Open(b'(');
            let end = closing(&tokens[i + 3..], 0).and_then(|n| tokens.get(i + 3 + n));
            match end {
                Some(end) if is_cfg => self.holds_in(&text, paren.hi, end.lo) == Some(false),
                _ => false,
            }
        })
    }

    fn at(&self, span: Span) -> Option<bool> {
        let text = (self.text_of)(span);
        self.holds_in(&text, 0, text.len() as u32)
    }

    fn holds_in(&self, text: &str, lo: u32, hi: u32) -> Option<bool> {
        let span = Span {
            lo,
            hi,
            ..Span::default()
        };
        self.holds(read_meta(text, span).first()?)
    }

    /// `None` where that is not known.
    fn holds(&self, cfg: &Meta) -> Option<bool> {
        match &cfg.kind {
            MetaKind::List(list, _) if cfg.is("all") => self.fold(list, false),
            MetaKind::List(list, _) if cfg.is("any") => self.fold(list, true),
            MetaKind::List(list, _) if cfg.is("not") => Some(!self.holds(list.first()?)?),
            MetaKind::Value(..) if cfg.is("feature") => {
                let name = cfg.str()?;
                Some(self.features?.iter().any(|f| f == name))
            }
            MetaKind::Value(..) => {
                let [key] = cfg.path.as_slice() else {
                    return None;
                };
                let (_, values) = PLATFORM.iter().find(|(name, _)| *key == **name)?;
                Some(values.contains(&cfg.str()?))
            }
            MetaKind::Word => {
                let [word] = cfg.path.as_slice() else {
                    return None;
                };
                let (_, is_on) = WORDS.iter().find(|(name, _)| *word == **name)?;
                Some(*is_on)
            }
            MetaKind::List(..) => None,
        }
    }

    /// `any` of the parts, or `all`: one that is `decides` decides.
    fn fold(&self, list: &[Meta], decides: bool) -> Option<bool> {
        let mut is_known = true;
        for part in list {
            match self.holds(part) {
                Some(found) if found == decides => return Some(decides),
                Some(_) => {}
                None => is_known = false,
            }
        }
        is_known.then_some(!decides)
    }
}

/// What `cfg(key = "value")` is compared with.
const PLATFORM: [(&str, &[&str]); 9] = [
    ("target_os", &["linux"]),
    ("target_family", &["unix"]),
    ("target_arch", &["x86_64"]),
    ("target_env", &["gnu"]),
    ("target_vendor", &["unknown"]),
    ("target_pointer_width", &["64"]),
    ("target_endian", &["little"]),
    ("target_has_atomic", &["8", "16", "32", "64", "ptr"]),
    ("panic", &["unwind"]),
];

/// Words that somebody has to ask rustc for are off; what a build script may set is not known.
const WORDS: [(&str, bool); 12] = [
    ("unix", true),
    ("windows", false),
    ("debug_assertions", true),
    ("overflow_checks", true),
    ("test", false),
    ("doctest", false),
    ("doc", false),
    ("docsrs", false),
    ("miri", false),
    ("loom", false),
    ("fuzzing", false),
    ("kani", false),
];

impl Program {
    /// Whether attributes surely leave out what they stand on, in this crate.
    pub fn is_off(&self, krate: KrateId, attrs: &[Attr]) -> bool {
        // Most have none, and asking for their text is not free.
        let any = attrs.iter().any(|a| a.is("cfg") || a.is(NOT_CFG));
        any && self.with_cfg(krate, |cfg| cfg.is_off(attrs))
    }

    pub(super) fn with_cfg<R>(&self, krate: KrateId, f: impl FnOnce(&Cfg<'_>) -> R) -> R {
        let package = self.project.krates[krate.0 as usize].package.0 as usize;
        f(&Cfg {
            features: self
                .project
                .packages
                .get(package)
                .and_then(|p| p.features.as_deref()),
            text_of: &|span| self.text(span),
        })
    }
}
