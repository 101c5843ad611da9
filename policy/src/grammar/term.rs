//! Dotted terms: categories, purposes, data subjects and collection points.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A dotted term such as `user.contact.email`, known to be well formed.
///
/// Cloning is cheap. Terms sort segment by segment, so that a term's children follow it directly.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Term(Arc<str>);

impl Term {
    /// Reads a term: segments of `a-z`, `0-9` and inner `-` or `_`, joined by dots.
    ///
    /// # Errors
    /// Names the first segment that is not well formed, and the form the whole term should have.
    pub fn parse(text: &str) -> Result<Self, TermError> {
        for (idx, segment) in text.split('.').enumerate() {
            if let Some(fault) = Fault::of(segment) {
                return Err(TermError {
                    term: text.to_owned(),
                    idx,
                    segment: segment.to_owned(),
                    fault,
                    suggestion: well_formed(text),
                });
            }
        }
        Ok(Self(text.into()))
    }

    /// Whether this term is `other` or one of its ancestors.
    pub fn covers(&self, other: &Self) -> bool {
        other
            .0
            .strip_prefix(&*self.0)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// The term without its last segment; none for a term of one segment.
    pub fn parent(&self) -> Option<Self> {
        let (parent, _) = self.0.rsplit_once('.')?;
        Some(Self(parent.into()))
    }

    /// The term itself, its parent, and so on up to its first segment.
    pub fn ancestors(&self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self.clone()), Self::parent)
    }

    /// This term's child of the given name.
    ///
    /// # Errors
    /// As for [`Term::parse`].
    pub fn child(&self, segment: &str) -> Result<Self, TermError> {
        Self::parse(&format!("{self}.{segment}"))
    }

    pub fn segments(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('.')
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Ord for Term {
    fn cmp(&self, other: &Self) -> Ordering {
        self.segments().cmp(other.segments())
    }
}

impl PartialOrd for Term {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

impl FromStr for Term {
    type Err = TermError;

    fn from_str(text: &str) -> Result<Self, TermError> {
        Self::parse(text)
    }
}

impl AsRef<str> for Term {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Term {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Term {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

/// Why a text is not a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermError {
    /// The whole text.
    pub term: String,
    /// The position of the faulty segment, from 0.
    pub idx: usize,
    /// The faulty segment.
    pub segment: String,
    /// The term in its right form, where one can be told.
    pub suggestion: Option<String>,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Empty,
    UpperCase,
    Edge(char),
    Doubled(char),
    Character(char),
}

impl Fault {
    fn of(segment: &str) -> Option<Self> {
        let mut previous = None;
        for c in segment.chars() {
            match c {
                'a'..='z' | '0'..='9' => {}
                '-' | '_' => match previous {
                    None => return Some(Self::Edge(c)),
                    Some('-' | '_') => return Some(Self::Doubled(c)),
                    Some(_) => {}
                },
                _ if c.is_uppercase() => return Some(Self::UpperCase),
                _ => return Some(Self::Character(c)),
            }
            previous = Some(c);
        }
        match previous {
            None => Some(Self::Empty),
            Some(c @ ('-' | '_')) => Some(Self::Edge(c)),
            Some(_) => None,
        }
    }
}

impl fmt::Display for TermError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            term,
            idx,
            segment,
            fault,
            ..
        } = self;
        if term.is_empty() {
            return f.write_str("a term cannot be empty");
        }
        match fault {
            Fault::Empty => write!(f, "segment {} of the term `{term}` is empty", idx + 1),
            Fault::UpperCase => write!(
                f,
                "the segment `{segment}` of the term `{term}` has upper-case letters: terms are lower case"
            ),
            Fault::Edge(c) => write!(
                f,
                "the segment `{segment}` of the term `{term}` begins or ends with `{c}`"
            ),
            Fault::Doubled(c) => write!(
                f,
                "the segment `{segment}` of the term `{term}` has two separators before and at a `{c}`: one is enough"
            ),
            Fault::Character(c) => write!(
                f,
                "the segment `{segment}` of the term `{term}` contains `{}`: segments are `a-z`, `0-9`, `-` and `_`, joined by dots",
                c.escape_debug()
            ),
        }
    }
}

impl std::error::Error for TermError {}

/// The term somebody meant: `User::contactEmail` is `user.contact_email`.
fn well_formed(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut lower = false;
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            'A'..='Z' => {
                if lower {
                    out.push('_');
                }
                out.push(c.to_ascii_lowercase());
            }
            '.' | ':' | '/' | '-' | '_' | ' ' => {
                let joint = match c {
                    '-' | '_' => c,
                    ' ' => '_',
                    _ => '.',
                };
                match out.chars().last() {
                    None | Some('.') => {}
                    Some('-' | '_') if joint == '.' => {
                        out.pop();
                        out.push('.');
                    }
                    Some('-' | '_') => {}
                    Some(_) => out.push(joint),
                }
            }
            _ => return None,
        }
        lower = c.is_ascii_lowercase();
    }
    let end = out.trim_end_matches(['.', '-', '_']).len();
    out.truncate(end);
    let fine = out.split('.').all(|segment| Fault::of(segment).is_none());
    fine.then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(text: &str) -> Term {
        Term::parse(text).unwrap()
    }

    fn suggestion(text: &str) -> Option<String> {
        Term::parse(text).unwrap_err().suggestion
    }

    #[test]
    fn a_term_covers_itself_and_its_descendants_only() {
        let contact = term("user.contact");
        assert!(contact.covers(&contact));
        assert!(contact.covers(&term("user.contact.email")));
        assert!(!contact.covers(&term("user.contacts")));
        assert!(!contact.covers(&term("user")));
        assert!(!contact.covers(&term("user.contact-book")));
    }

    #[test]
    fn parents_end_at_the_first_segment() {
        let ancestors: Vec<_> = term("a.b.c").ancestors().map(|t| t.to_string()).collect();
        assert_eq!(ancestors, ["a.b.c", "a.b", "a"]);
        assert_eq!(term("a").parent(), None);
        assert_eq!(term("a").child("b").unwrap(), "a.b");
    }

    #[test]
    fn children_sort_directly_after_their_parent() {
        let mut terms = ["a-b", "a.c", "b", "a"].map(term);
        terms.sort();
        assert_eq!(terms.map(|t| t.to_string()), ["a", "a.c", "a-b", "b"]);
    }

    #[test]
    fn kebab_and_snake_case_are_terms() {
        for text in [
            "user.health_and_medical",
            "newsletter-form",
            "tcf.2-2",
            "2fa",
        ] {
            assert_eq!(term(text).as_str(), text);
        }
    }

    #[test]
    fn an_error_names_the_segment_and_the_right_form() {
        let error = Term::parse("user.contactEmail").unwrap_err();
        assert_eq!((error.idx, error.segment.as_str()), (1, "contactEmail"));
        assert_eq!(error.suggestion.as_deref(), Some("user.contact_email"));
        assert_eq!(
            error.to_string(),
            "the segment `contactEmail` of the term `user.contactEmail` has upper-case letters: terms are lower case"
        );
        assert_eq!(
            Term::parse("user..email").unwrap_err().to_string(),
            "segment 2 of the term `user..email` is empty"
        );
    }

    #[test]
    fn the_right_form_is_told_where_there_is_one() {
        assert_eq!(suggestion("User::Email").as_deref(), Some("user.email"));
        assert_eq!(suggestion(".user..email.").as_deref(), Some("user.email"));
        assert_eq!(suggestion("_private-").as_deref(), Some("private"));
        assert_eq!(suggestion("Contact Info").as_deref(), Some("contact_info"));
        assert_eq!(suggestion("a-.b").as_deref(), Some("a.b"));
        assert_eq!(suggestion(""), None);
        assert_eq!(suggestion("straße"), None);
        assert_eq!(suggestion("..."), None);
    }
}
