//! The rules of one macro, read once.

use std::sync::Arc;

use super::hygiene::{self, Own};
use super::matcher::{self, Loc};
use super::tokens::{Delim, Tok, Token, lex};
use super::transcribe::{self, Out};
use crate::project::{FileId, KrateId, Origins, Span};

/// What a variable of a pattern stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    Ident,
    Lifetime,
    Literal,
    Tt,
    Vis,
    Block,
    Expr,
    /// Without `_` and `const { … }`, as before 2024.
    Expr2021,
    Ty,
    Path,
    Pat,
    /// Without alternatives at the top.
    PatParam,
    Stmt,
    Item,
    Meta,
}

const KINDS: [(&str, Kind); 15] = [
    ("ident", Kind::Ident),
    ("lifetime", Kind::Lifetime),
    ("literal", Kind::Literal),
    ("tt", Kind::Tt),
    ("vis", Kind::Vis),
    ("block", Kind::Block),
    ("expr", Kind::Expr),
    ("expr_2021", Kind::Expr2021),
    ("ty", Kind::Ty),
    ("path", Kind::Path),
    ("pat", Kind::Pat),
    ("pat_param", Kind::PatParam),
    ("stmt", Kind::Stmt),
    ("item", Kind::Item),
    ("meta", Kind::Meta),
];

impl Kind {
    fn of_word(word: &str, edition: u16) -> Option<Kind> {
        let kind = KINDS.iter().find(|(name, _)| *name == word)?.1;
        Some(match kind {
            Kind::Pat if edition < 2021 => Kind::PatParam,
            Kind::Expr if edition < 2024 => Kind::Expr2021,
            kind => kind,
        })
    }
}

impl From<u8> for Kind {
    fn from(n: u8) -> Kind {
        KINDS.get(n as usize).map_or(Kind::Tt, |(_, kind)| *kind)
    }
}

/// The call of a macro.
#[derive(Clone, Copy, Debug)]
pub struct Call<'t> {
    /// The text that the call stands in.
    pub text: &'t str,
    /// From the path to the closing bracket.
    pub span: Span,
    /// What stands between the brackets.
    pub tokens: Span,
    /// Of the text, if it is an expansion itself.
    pub origins: Option<&'t Origins>,
    /// Set apart the locals of this expansion from all others: a number of its own.
    pub mark: Option<u32>,
}

/// The text that a call stands for.
#[derive(Debug)]
pub struct Expanded {
    pub text: String,
    pub origins: Origins,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Its rules are not written as rules are.
    Rules,
    /// The tokens of the call have brackets that do not fit.
    Tokens,
    NoMatch,
    /// A variable is used in a way its pattern does not allow.
    Variable,
    TooDeep,
    TooLong,
}

impl Failure {
    /// In the words of a gap.
    pub fn words(self) -> &'static str {
        match self {
            Failure::Rules => "its rules are not understood",
            Failure::Tokens => "its brackets do not fit",
            Failure::NoMatch => "no rule fits",
            Failure::Variable => "a repetition in it is not understood",
            Failure::TooDeep => "expansions nest too deeply",
            Failure::TooLong => "the expansion is too long",
        }
    }
}

/// The rules of one macro.
#[derive(Debug)]
pub struct Rules {
    pub(super) text: Arc<str>,
    pub(super) file: FileId,
    pub(super) krate: KrateId,
    pub(super) local_inner: bool,
    rules: Vec<Rule>,
}

#[derive(Debug)]
pub(super) struct Rule {
    pub pattern: Vec<Loc>,
    pub out: Vec<Out>,
    pub own: Own,
}

impl Rules {
    /// Reads what stands between the brackets of `macro_rules! name { … }`, or after the name of a
    /// `macro`. `local_inner`: `#[macro_export(local_inner_macros)]`.
    pub fn read(
        text: &Arc<str>,
        tokens: Span,
        origins: Option<&Origins>,
        krate: KrateId,
        edition: u16,
        local_inner: bool,
    ) -> Result<Rules, Failure> {
        let all = lex(text, tokens.lo, tokens.hi, origins).ok_or(Failure::Rules)?;
        let mut range = 0..all.len();
        // `macro name { … }`
        if let [first, .., last] = all.as_slice()
            && first.tok == Tok::Open(Delim::Brace)
            && first.other as usize == all.len() - 1
            && last.tok == Tok::Close(Delim::Brace)
        {
            range = 1..all.len() - 1;
        }
        let mut rules = Vec::new();
        let mut at = range.start;
        while at < range.end {
            let pattern = group(&all, at).ok_or(Failure::Rules)?;
            at = pattern.end + 1;
            if all.get(at).is_some_and(|t| t.text(text) == "=>") {
                at += 1;
            }
            let body = group(&all, at).ok_or(Failure::Rules)?;
            at = body.end + 1;
            let mut compiled = matcher::Compiler::new(text, &all, edition);
            compiled.all(pattern)?;
            let (pattern, vars) = compiled.finish();
            let out = transcribe::compile(text, &all, body.clone(), &vars, 0)?;
            let own = hygiene::own(text, &all, body);
            rules.push(Rule { pattern, out, own });
            while all
                .get(at)
                .is_some_and(|t| matches!(t.text(text), ";" | ","))
            {
                at += 1;
            }
        }
        Ok(Rules {
            text: text.clone(),
            file: tokens.file,
            krate,
            local_inner,
            rules,
        })
    }

    /// Whether every rule only repeats items that it is given, perhaps under attributes: then the
    /// tokens of a call can be read in its stead.
    pub fn only_wraps_items(&self) -> bool {
        !self.rules.is_empty()
            && self
                .rules
                .iter()
                .all(|rule| rule.pattern_is_items() && transcribe::only_wraps(&rule.out, self))
    }

    /// The expansion of a call.
    pub fn expand(&self, call: Call<'_>) -> Result<Expanded, Failure> {
        let depth = call.origins.map_or(0, |o| o.depth) + 1;
        if depth > super::RECURSION_LIMIT {
            return Err(Failure::TooDeep);
        }
        let input = lex(call.text, call.tokens.lo, call.tokens.hi, call.origins);
        let input = input.ok_or(Failure::Tokens)?;
        for rule in &self.rules {
            let Some(found) = matcher::run(&rule.pattern, &self.text, &input, call.text) else {
                continue;
            };
            return transcribe::run(self, rule, call, &input, &found, depth);
        }
        Err(Failure::NoMatch)
    }

    pub fn kind_of(word: &str, edition: u16) -> Option<Kind> {
        Kind::of_word(word, edition)
    }
}

impl Rule {
    fn pattern_is_items(&self) -> bool {
        self.pattern.iter().all(|loc| match loc {
            Loc::Var { kind, .. } => matches!(kind, Kind::Item | Kind::Tt),
            Loc::Token(_) => false,
            _ => true,
        })
    }
}

/// The inside of the bracket that opens at `at`.
fn group(all: &[Token], at: usize) -> Option<std::ops::Range<usize>> {
    let open = all.get(at)?;
    matches!(open.tok, Tok::Open(_)).then_some(at + 1..open.other as usize)
}
