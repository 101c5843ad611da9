//! What a line says will happen on it: `//~ [missed|false] [touch|transformed] RULE DATUM -> PURPOSE # why`, or
//! `//~ permitted DATUM -> PURPOSE`; several on a line, each with its own `//~`.

use std::fmt;

use crate::lint::Finding;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// True, and found.
    Found,
    /// True, not found today.
    Missed,
    /// Found today, not true.
    False,
}

/// How the truth of a mark is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    /// The use is handed the datum's marker.
    Marker,
    /// No marker arrives, but what the use is handed changes with the datum.
    Transformed,
    /// Nothing that runs can show it: a touch, a mistake in a tag.
    Reading,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) line: u32,
    pub(super) known: Known,
    pub(super) touch: bool,
    pub(super) transformed: bool,
    /// `None`: permitted.
    pub(super) rule: Option<String>,
    pub(super) datum: Option<String>,
    pub(super) purpose: Option<String>,
    pub(super) why: Option<String>,
}

/// The rules about uses: a mark of one of these must be seen to happen.
const OF_USES: &[&str] = &[
    "undeclared-use",
    "prohibited-use",
    "unconsented-use",
    "not-deidentified",
    "sensitive-basis",
    "unguarded-use",
    "recipient-not-authorised",
    "undeclared-recipient",
    "unlawful-combination",
];

impl Mark {
    /// Splits a line into its code and its marks.
    pub(super) fn of_line(number: u32, line: &str) -> Result<(&str, Vec<Self>), String> {
        let mut parts = line.split("//~");
        let code = parts.next().unwrap_or_default().trim_end();
        let marks = parts
            .map(|part| Self::parse(number, part))
            .collect::<Result<_, _>>()?;
        Ok((code, marks))
    }

    fn parse(line: u32, text: &str) -> Result<Self, String> {
        let wrong = |what: &str| {
            Err(format!(
                "line {line}: {what} in the mark `//~{}`",
                text.trim_end()
            ))
        };
        let (text_of_mark, why) = match text.split_once(" # ") {
            Some((mark, why)) => (mark, Some(why.trim().to_owned())),
            None => (text, None),
        };
        let mut mark = Self {
            line,
            known: Known::Found,
            touch: false,
            transformed: false,
            rule: None,
            datum: None,
            purpose: None,
            why,
        };
        let mut permitted = false;
        let mut words = text_of_mark.split_whitespace().peekable();
        while let Some(word) = words.peek() {
            match *word {
                "missed" => mark.known = Known::Missed,
                "false" => mark.known = Known::False,
                "touch" => mark.touch = true,
                "transformed" => mark.transformed = true,
                "permitted" => permitted = true,
                _ => break,
            }
            words.next();
        }
        if !permitted {
            let Some(rule) = words.next() else {
                return wrong("no rule");
            };
            mark.rule = Some(rule.to_owned());
        }
        mark.datum = words.next().map(str::to_owned);
        match (words.next(), words.next(), words.next()) {
            (None, ..) => {}
            (Some("->"), Some(purpose), None) => mark.purpose = Some(purpose.to_owned()),
            _ => return wrong("something other than `-> PURPOSE` after the datum"),
        }
        if permitted && (mark.datum.is_none() || mark.touch || mark.known != Known::Found) {
            return wrong("`permitted` with something other than `DATUM -> PURPOSE`");
        }
        Ok(mark)
    }

    pub(super) fn proof(&self) -> Proof {
        let of_use = self
            .rule
            .as_deref()
            .is_none_or(|rule| OF_USES.contains(&rule));
        match (
            self.touch || !of_use || self.datum.is_none(),
            self.transformed,
        ) {
            (true, _) => Proof::Reading,
            (false, true) => Proof::Transformed,
            (false, false) => Proof::Marker,
        }
    }

    /// Whether the datum at the end of `path` is the one this mark names: `Customer::email` is
    /// `models::Customer::email`, but not `OldCustomer::email`.
    pub(super) fn names(&self, path: &str) -> bool {
        self.datum.as_deref().is_some_and(|datum| {
            path.strip_suffix(datum)
                .is_some_and(|before| before.is_empty() || before.ends_with("::"))
        })
    }

    /// A mark of a mistake in a tag names no datum: its line and rule say all.
    pub(super) fn is(&self, finding: &Finding) -> bool {
        let placed = self.rule.as_deref() == Some(&finding.rule) && self.line == finding.line;
        if self.datum.is_none() {
            return placed;
        }
        placed
            && self.touch == finding.touch
            && self.purpose == finding.purpose
            && finding
                .datum
                .as_deref()
                .is_some_and(|path| self.names(path))
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("//~")?;
        match self.known {
            Known::Found => {}
            Known::Missed => f.write_str(" missed")?,
            Known::False => f.write_str(" false")?,
        }
        if self.touch {
            f.write_str(" touch")?;
        }
        if self.transformed {
            f.write_str(" transformed")?;
        }
        write!(f, " {}", self.rule.as_deref().unwrap_or("permitted"))?;
        if let Some(datum) = &self.datum {
            write!(f, " {datum}")?;
        }
        if let Some(purpose) = &self.purpose {
            write!(f, " -> {purpose}")?;
        }
        if let Some(why) = &self.why {
            write!(f, " # {why}")?;
        }
        Ok(())
    }
}

#[test]
fn a_mark_is_written_as_it_was_read() {
    let line = "println!(); //~ missed touch unconsented-use Customer::email -> marketing # why //~ permitted A -> b";
    let (code, marks) = Mark::of_line(3, line).expect("both are marks");
    let written: Vec<_> = marks.iter().map(ToString::to_string).collect();
    assert_eq!(format!("{code} {}", written.join(" ")), line);
    assert!(marks[0].names("shop::Customer::email") && !marks[0].names("shop::OldCustomer::email"));
    assert!(Mark::of_line(1, "f(); //~ unconsented-use A::b marketing").is_err());
}
