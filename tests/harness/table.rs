//! The table at the end of a run: per topic, what is true, found, missed, and clean.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::AddAssign;
use std::path::Path;

use super::write_if_changed;

#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Counts {
    pub(super) cases: usize,
    pub(super) marked_lines: usize,
    /// Marks whose datum was seen to arrive.
    pub(super) marks: usize,
    pub(super) found: usize,
    /// Marks of flows through a transformation, and marks that only reading can confirm: counted apart.
    pub(super) transformed: usize,
    pub(super) transformed_found: usize,
    pub(super) read: usize,
    pub(super) read_found: usize,
    pub(super) false_findings: usize,
    /// Lines on which a use ran that nothing may be said against.
    pub(super) clean: usize,
    pub(super) flagged: usize,
}

impl AddAssign<&Self> for Counts {
    fn add_assign(&mut self, other: &Self) {
        self.cases += other.cases;
        self.marked_lines += other.marked_lines;
        self.marks += other.marks;
        self.found += other.found;
        self.transformed += other.transformed;
        self.transformed_found += other.transformed_found;
        self.read += other.read;
        self.read_found += other.read_found;
        self.false_findings += other.false_findings;
        self.clean += other.clean;
        self.flagged += other.flagged;
    }
}

#[derive(Debug)]
pub(super) struct Table {
    /// Whether there was a linter to ask.
    answers: bool,
    topics: BTreeMap<String, Counts>,
}

impl Table {
    pub(super) fn new(answers: bool) -> Self {
        Self {
            answers,
            topics: BTreeMap::new(),
        }
    }

    pub(super) fn add(&mut self, topic: &str, counts: &Counts) {
        *self.topics.entry(topic.to_owned()).or_default() += counts;
    }

    /// To the terminal itself: the test's own output is shown only when it fails.
    pub(super) fn print(&self, work: &Path) {
        let text = self.text();
        _ = std::io::stderr().write_all(text.as_bytes());
        _ = write_if_changed(&work.join("table.md"), &text);
    }

    fn text(&self) -> String {
        let mut text = String::from(
            "\n| topic | cases | marked lines | flows | found | missed | transformed | by reading | false | clean uses | flagged |\n\
             |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
        );
        let mut total = Counts::default();
        for (topic, counts) in &self.topics {
            total += counts;
            self.row(&mut text, topic, counts);
        }
        self.row(&mut text, "**all**", &total);
        if !self.answers {
            text += "\nThe linter does not answer yet: only what the cases do was compared with their marks.\n";
        }
        text.push('\n');
        text
    }

    fn row(&self, text: &mut String, topic: &str, counts: &Counts) {
        let of = |found: usize, all: usize| {
            if self.answers {
                format!("{found} of {all}")
            } else {
                all.to_string()
            }
        };
        let (found, missed) = match self.answers {
            true => (
                counts.found.to_string(),
                (counts.marks - counts.found).to_string(),
            ),
            false => ("-".to_owned(), "-".to_owned()),
        };
        _ = writeln!(
            text,
            "| {topic} | {} | {} | {} | {found} | {missed} | {} | {} | {} | {} | {} |",
            counts.cases,
            counts.marked_lines,
            counts.marks,
            of(counts.transformed_found, counts.transformed),
            of(counts.read_found, counts.read),
            counts.false_findings,
            counts.clean,
            counts.flagged,
        );
    }
}
