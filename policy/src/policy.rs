//! A policy that has been read: every term in it is known, every value has the place where it was written.

use std::collections::BTreeMap;

use camino::Utf8Path;

use crate::document;
use crate::entries::{Entries, ExceptEntry};
use crate::error::{PolicyError, PolicyErrors};
use crate::files::{FileId, Files, Span, Spanned};
use crate::grammar::{State, Term};
use crate::rule::{Level, Rule, rule};

/// What data may be used for.
#[derive(Debug, Clone)]
pub struct Policy {
    pub files: Files,
    /// The file that was asked for; those it extends come after it in [`Policy::files`].
    pub root: FileId,
    pub vocabularies: Vec<Spanned<Vocabulary>>,
    /// Collection points with their texts.
    pub collected: BTreeMap<Term, CollectionPoint>,
    /// Declared and shipped categories and all their parents, with inherited attributes.
    pub categories: BTreeMap<Term, Category>,
    /// Declared and shipped purposes and all their parents, with inherited attributes.
    pub purposes: BTreeMap<Term, Purpose>,
    pub never: Vec<Never>,
    pub combinations: Vec<Combination>,
    pub recipients: BTreeMap<Term, Recipient>,
    pub unchecked: Vec<Unchecked>,
    /// What is said of each kind itself; [`Policy::kind`] looks at its parents too.
    pub kinds: BTreeMap<Term, KindEntry>,
    /// What the policy says about code. The catalog's is apart.
    pub entries: Entries,
    pub excepts: Vec<ExceptEntry>,
    /// Levels set in `[rules]`; [`Policy::level`] knows the defaults too.
    pub rules: BTreeMap<String, Spanned<Level>>,
    pub scan: Scan,
    /// What was read but does not hold, such as a rule that a base file forbids.
    pub warnings: Vec<PolicyError>,
}

/// `name@version` of `vocabularies`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vocabulary {
    pub name: String,
    pub version: String,
}

/// An entry of `[collected]`.
#[derive(Debug, Clone)]
pub struct CollectionPoint {
    pub span: Span,
    pub text: Spanned<String>,
}

/// `[categories.…]`. Attributes not set here are the parent's.
#[derive(Debug, Clone, Default)]
pub struct Category {
    /// Where a policy declares it; none if it only ships, or is only a parent.
    pub span: Option<Span>,
    pub text: Option<Spanned<String>>,
    pub sensitive: Option<Spanned<bool>>,
    pub identifies: Option<Spanned<Identifies>>,
}

/// How a category identifies a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Identifies {
    Directly,
    Indirectly,
    No,
}

/// `[purposes.…]`. Attributes not set here are the parent's.
#[derive(Debug, Clone, Default)]
pub struct Purpose {
    /// Where a policy declares it; none if it only ships, or is only a parent.
    pub span: Option<Span>,
    pub text: Option<Spanned<String>>,
    pub basis: Option<Spanned<Basis>>,
    pub guard: Option<Spanned<GuardMode>>,
    /// The categories it is for.
    pub data: Option<Spanned<Vec<Spanned<Term>>>>,
    /// The collection points it may draw on; none: all.
    pub from: Option<Spanned<Vec<Spanned<Term>>>>,
    pub at_most: Option<Spanned<State>>,
    /// Values at this state or below need no consent for it.
    pub without_consent: Option<Spanned<State>>,
}

/// The legal basis of a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    Consent,
    Contract,
    LegalObligation,
    VitalInterests,
    PublicTask,
    LegitimateInterests,
}

/// Whether a purpose needs a check at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GuardMode {
    OptIn,
    OptOut,
    None,
}

/// `[[never]]`: all given keys must match.
#[derive(Debug, Clone)]
pub struct Never {
    pub span: Span,
    pub text: Option<Spanned<String>>,
    pub data: Option<Vec<Spanned<Term>>>,
    pub purposes: Option<Vec<Spanned<Term>>>,
    pub kinds: Option<Vec<Spanned<Term>>>,
    pub recipients: Option<Vec<Spanned<Term>>>,
    /// Only values above this state.
    pub above: Option<Spanned<State>>,
    /// Purposes it does not hold for.
    pub except: Option<Vec<Spanned<Term>>>,
}

/// `[[combination]]`.
#[derive(Debug, Clone)]
pub struct Combination {
    pub span: Span,
    pub text: Option<Spanned<String>>,
    pub parts: CombinationParts,
    pub purpose: Spanned<Term>,
    /// Also inside one record.
    pub within: bool,
    pub kinds: Option<Vec<Spanned<Term>>>,
}

/// Two or more of which make a [`Combination`].
#[derive(Debug, Clone)]
pub enum CombinationParts {
    /// Collection points.
    From(Vec<Spanned<Term>>),
    /// Categories.
    Data(Vec<Spanned<Term>>),
}

/// `[recipients.…]`.
#[derive(Debug, Clone)]
pub struct Recipient {
    pub span: Span,
    pub text: Option<Spanned<String>>,
    pub purposes: Option<Vec<Spanned<Term>>>,
    pub data: Option<Vec<Spanned<Term>>>,
    pub at_most: Option<Spanned<State>>,
    pub hosts: Vec<Spanned<String>>,
    pub role: Option<Spanned<String>>,
    pub country: Option<Spanned<String>>,
    pub safeguard: Option<Spanned<String>>,
}

/// `[[unchecked]]`: promised, not decidable here.
#[derive(Debug, Clone)]
pub struct Unchecked {
    pub span: Span,
    pub text: Spanned<String>,
}

/// An entry of `[kinds]`.
#[derive(Debug, Clone)]
pub struct KindEntry {
    pub span: Span,
    pub purpose: Option<Spanned<KindPurpose>>,
    pub recipient: Option<Spanned<Term>>,
    /// Data leaves the process's own hands. Shipped kinds only.
    pub outgoing: Option<bool>,
}

/// The purpose that a kind of use has wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KindPurpose {
    Purpose(Term),
    /// That of the code around it.
    Inherit,
    /// Fine if any purpose is consented.
    Any,
    /// Not a use.
    Ignore,
}

/// What holds for a kind, its parents asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind<'p> {
    pub purpose: &'p KindPurpose,
    /// The line that decides the purpose; none for the default of a kind nobody names.
    pub purpose_span: Option<Span>,
    pub recipient: Option<&'p Spanned<Term>>,
    pub outgoing: bool,
}

/// `[scan]`.
#[derive(Debug, Clone, Default)]
pub struct Scan {
    /// Whether test code is production code.
    pub tests: Option<Spanned<bool>>,
    /// Globs of files not read, relative to the workspace root.
    pub exclude: Vec<Spanned<String>>,
}

/// Something a policy says that this version reads but does not check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotChecked {
    /// What, as it is written: `[[combination]]`, or `guard` of purpose `marketing`.
    pub what: String,
    /// None for what the command line says.
    pub span: Option<Span>,
}

/// A term that nothing declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownTerm {
    /// The known term that was probably meant.
    pub nearest: Option<Term>,
}

impl Policy {
    /// Reads a policy file and all it extends.
    ///
    /// # Errors
    /// All mistakes of all files; unreadable files are among them.
    pub fn read(path: &Utf8Path) -> Result<Self, PolicyErrors> {
        document::read(path, &mut |path| std::fs::read(path))
    }

    /// As [`Policy::read`], with the files from elsewhere: another revision, an editor, a test.
    ///
    /// # Errors
    /// As for [`Policy::read`].
    pub fn read_with(
        path: &Utf8Path,
        open: &mut dyn FnMut(&Utf8Path) -> std::io::Result<Vec<u8>>,
    ) -> Result<Self, PolicyErrors> {
        document::read(path, open)
    }

    /// A policy of one text, called `path` in messages.
    ///
    /// # Errors
    /// All mistakes; an `extends` is one.
    pub fn parse(path: &str, text: &str) -> Result<Self, PolicyErrors> {
        let mut text = Some(text.as_bytes().to_vec());
        document::read(Utf8Path::new(path), &mut |_| {
            text.take()
                .ok_or_else(|| std::io::Error::other("a policy without a file extends nothing"))
        })
    }

    /// What holds for a kind of use: its own entry, else its nearest parent's, purpose and recipient each for itself.
    pub fn kind(&self, kind: &Term) -> Kind<'_> {
        let mut found = Kind {
            purpose: &KindPurpose::Inherit,
            purpose_span: None,
            recipient: None,
            outgoing: false,
        };
        let mut outgoing = None;
        for entry in kind.ancestors().filter_map(|kind| self.kinds.get(&kind)) {
            if let (None, Some(purpose)) = (found.purpose_span, &entry.purpose) {
                found.purpose = &purpose.value;
                found.purpose_span = Some(purpose.span);
            }
            found.recipient = found.recipient.or(entry.recipient.as_ref());
            outgoing = outgoing.or(entry.outgoing);
        }
        found.outgoing = outgoing.unwrap_or(false);
        found
    }

    /// The level of a rule: as `[rules]` sets it, by name or as one of all gaps, else its default.
    pub fn level(&self, name: &str) -> Level {
        let default = rule(name);
        let set = self.rules.get(name).or_else(|| {
            let in_gaps = default.is_some_and(|rule: &Rule| rule.in_gaps);
            in_gaps.then(|| self.rules.get(crate::rule::GAPS)).flatten()
        });
        set.map_or_else(
            || default.map_or(Level::Deny, |rule| rule.level),
            |level| level.value,
        )
    }

    /// Whether a purpose is declared, shipped, or the parent of one that is.
    ///
    /// # Errors
    /// It is not; the nearest that is.
    pub fn check_purpose(&self, term: &Term) -> Result<(), UnknownTerm> {
        self.check(term, &self.purposes, true)
    }

    /// As [`Policy::check_purpose`], for a category.
    ///
    /// # Errors
    /// As there.
    pub fn check_category(&self, term: &Term) -> Result<(), UnknownTerm> {
        self.check(term, &self.categories, true)
    }

    /// As [`Policy::check_purpose`], for a collection point.
    ///
    /// # Errors
    /// As there.
    pub fn check_collected_at(&self, term: &Term) -> Result<(), UnknownTerm> {
        self.check(term, &self.collected, false)
    }

    /// As [`Policy::check_purpose`], for a recipient.
    ///
    /// # Errors
    /// As there.
    pub fn check_recipient(&self, term: &Term) -> Result<(), UnknownTerm> {
        self.check(term, &self.recipients, false)
    }

    fn check<T>(
        &self,
        term: &Term,
        known: &BTreeMap<Term, T>,
        in_vocabularies: bool,
    ) -> Result<(), UnknownTerm> {
        // The terms of a vocabulary that is not read yet cannot be told from misspelt ones.
        if known.contains_key(term) || (in_vocabularies && !self.vocabularies.is_empty()) {
            return Ok(());
        }
        let nearest = crate::grammar::nearest(term.as_str(), known.keys().map(Term::as_str));
        Err(UnknownTerm {
            nearest: nearest.and_then(|word| Term::parse(word).ok()),
        })
    }
}
