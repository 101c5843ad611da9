//! Holds the marks of a case against what it did and against what the linter says.

use std::fmt::Write as _;

use super::case::Case;
use super::mark::{Known, Mark, Proof};
use super::table::Counts;
use super::truth::Truth;
use crate::lint::Finding;

#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) failures: String,
    pub(super) counts: Counts,
}

/// Without findings (no linter yet) the marks are held against the execution only.
pub(super) fn compare(case: &Case, truth: &Truth, findings: Option<&[Finding]>) -> Outcome {
    let mut report = Report {
        case,
        text: String::new(),
    };
    if !truth.by_reading {
        with_execution(case, truth, &mut report);
    }
    if let Some(findings) = findings {
        with_linter(case, findings, &mut report);
    }
    Outcome {
        failures: report.text,
        counts: Counts::of(case, truth, findings),
    }
}

struct Report<'a> {
    case: &'a Case,
    text: String,
}

impl Report<'_> {
    fn add(&mut self, line: u32, what: &str) {
        let (file, code) = (self.case.shown(), self.case.line(line));
        _ = writeln!(self.text, "{file}:{line}: {what}\n    {code}");
    }
}

fn with_execution(case: &Case, truth: &Truth, report: &mut Report<'_>) {
    for mark in &case.marks {
        let datum = mark.datum.as_deref().unwrap_or_default();
        let happened = match mark.proof() {
            Proof::Reading => continue,
            Proof::Marker => truth
                .uses
                .get(&mark.line)
                .is_some_and(|data| data.iter().any(|path| mark.names(path))),
            Proof::Transformed => truth.changes.contains(&(mark.line, datum.to_owned())),
        };
        let claimed = mark.known != Known::False;
        match (mark.proof(), claimed, happened) {
            (Proof::Transformed, true, false) => {
                report.add(mark.line, &format!("executed: nothing here changes with `{datum}`, but the mark says it flows here"));
            }
            (_, true, false) => report.add(
                mark.line,
                &format!("executed: `{datum}` never arrives here, but the mark says so"),
            ),
            (Proof::Marker, false, true) => {
                report.add(
                    mark.line,
                    &format!("executed: `{datum}` does arrive here, so the finding is not false"),
                );
            }
            _ => {}
        }
    }
    for (line, data) in &truth.uses {
        for path in data {
            let mut marks = case
                .marks
                .iter()
                .filter(|mark| mark.line == *line && mark.names(path));
            if !marks.any(|mark| mark.proof() != Proof::Reading && mark.known != Known::False) {
                report.add(
                    *line,
                    &format!("executed: `{path}` arrives here, and no mark says so"),
                );
            } else if case.marks.iter().any(|mark| {
                mark.line == *line && mark.names(path) && mark.proof() == Proof::Transformed
            }) {
                report.add(*line, &format!("executed: `{path}` arrives here as it is: the mark need not be `transformed`"));
            }
        }
    }
}

fn with_linter(case: &Case, findings: &[Finding], report: &mut Report<'_>) {
    for finding in findings {
        if !case.marks.iter().any(|mark| mark.is(finding)) {
            let touch = if finding.touch { "touch " } else { "" };
            let mut what = format!("found, but not marked: //~ {touch}{}", finding.rule);
            if let Some(datum) = &finding.datum {
                let datum = datum
                    .split_once("::")
                    .map_or(datum.as_str(), |(_, rest)| rest);
                _ = write!(what, " {datum}");
            }
            if let Some(purpose) = &finding.purpose {
                _ = write!(what, " -> {purpose}");
            }
            for step in &finding.flow {
                _ = write!(what, "\n      {step}");
            }
            report.add(finding.line, &what);
        }
    }
    for mark in case.marks.iter().filter(|mark| mark.rule.is_some()) {
        let found = findings.iter().any(|finding| mark.is(finding));
        match (mark.known, found) {
            (Known::Found, false) => {
                report.add(mark.line, &format!("marked, but not found: {mark}"))
            }
            (Known::Missed, true) => report.add(
                mark.line,
                &format!("found now, so no longer missed: {mark} (CONSENT_BLESS=1)"),
            ),
            (Known::False, false) => report.add(
                mark.line,
                &format!("no longer found: {mark} (CONSENT_BLESS=1)"),
            ),
            _ => {}
        }
    }
}

impl Counts {
    /// `found` counts findings, whatever the marks say of them: in a run that fails, the two differ.
    fn of(case: &Case, truth: &Truth, findings: Option<&[Finding]>) -> Self {
        let findings = findings.unwrap_or_default();
        let mut counts = Self {
            cases: 1,
            ..Self::default()
        };
        let violations = |mark: &&Mark| mark.rule.is_some() && mark.known != Known::False;
        let mut lines: Vec<u32> = case
            .marks
            .iter()
            .filter(violations)
            .map(|mark| mark.line)
            .collect();
        lines.dedup();
        counts.marked_lines = lines.len();
        for mark in case.marks.iter().filter(|mark| mark.rule.is_some()) {
            let found = usize::from(findings.iter().any(|finding| mark.is(finding)));
            match (mark.known, mark.proof()) {
                // Counted below, among the findings.
                (Known::False, _) => {}
                (_, Proof::Marker) => {
                    counts.marks += 1;
                    counts.found += found;
                }
                (_, Proof::Transformed) => {
                    counts.transformed += 1;
                    counts.transformed_found += found;
                }
                (_, Proof::Reading) => {
                    counts.read += 1;
                    counts.read_found += found;
                }
            }
        }
        let is_true = |finding: &&Finding| {
            let mut marks = case.marks.iter();
            marks.any(|mark| mark.known != Known::False && mark.is(finding))
        };
        counts.false_findings = findings.iter().filter(|f| !is_true(f)).count();
        for line in truth.uses.keys() {
            let mut marks = case
                .marks
                .iter()
                .filter(|mark| mark.line == *line && !mark.touch && mark.rule.is_some());
            if marks.all(|mark| mark.known == Known::False) {
                counts.clean += 1;
                let mut flags = findings.iter().filter(|f| f.line == *line && !f.touch);
                counts.flagged += usize::from(flags.next().is_some());
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::harness::bless::{self, Mode};
    use crate::harness::case;

    const TEXT: &str = "\
//! A title.
fn main() {
    println!(\"{a}\"); //~ unconsented-use C::a -> log
    println!(\"{b}\"); //~ missed unconsented-use C::b -> log # through a macro
    println!(\"{c}\"); //~ false unconsented-use C::c -> log # one map for all keys
    println!(\"{d}\"); //~ permitted C::d -> log
    println!(\"{e}\");
}
";

    fn case_of(text: &str) -> Case {
        case::read(Path::new("none.rs"), "topic", "name", text.to_owned()).expect("it is a case")
    }

    fn truth() -> Truth {
        let mut truth = Truth::default();
        for (line, datum) in [(3, "C::a"), (4, "C::b"), (6, "C::d")] {
            truth.uses.entry(line).or_default().insert(datum.to_owned());
        }
        truth.uses.entry(5).or_default();
        truth.uses.entry(7).or_default();
        truth
    }

    fn finding(line: u32, datum: &str) -> Finding {
        Finding {
            file: "src/name.rs".to_owned(),
            line,
            rule: "unconsented-use".to_owned(),
            datum: Some(format!("topic_name::{datum}")),
            purpose: Some("log".to_owned()),
            touch: false,
            flow: Vec::new(),
        }
    }

    #[test]
    fn what_is_found_as_marked_and_happens_as_marked_is_no_failure() {
        let outcome = compare(
            &case_of(TEXT),
            &truth(),
            Some(&[finding(3, "C::a"), finding(5, "C::c")]),
        );
        assert_eq!(outcome.failures, "");
        let counts = outcome.counts;
        assert_eq!(
            (counts.marks, counts.found, counts.false_findings),
            (2, 1, 1)
        );
        assert_eq!((counts.clean, counts.flagged), (3, 1));
    }

    #[test]
    fn the_table_counts_what_was_found_and_not_what_is_marked() {
        // One of the two marked flows that is not known to be missed is not found, a clean use is flagged.
        let found = [finding(4, "C::b"), finding(7, "C::e")];
        let counts = compare(&case_of(TEXT), &truth(), Some(&found)).counts;
        assert_eq!(
            (counts.marks, counts.found, counts.false_findings),
            (2, 1, 1)
        );
        assert_eq!((counts.clean, counts.flagged), (3, 1));
        let counts = compare(&case_of(TEXT), &truth(), Some(&[])).counts;
        assert_eq!(
            (counts.found, counts.false_findings, counts.flagged),
            (0, 0, 0)
        );
    }

    #[test]
    fn every_disagreement_with_the_linter_is_named_with_its_line() {
        let findings = [finding(4, "C::b"), finding(6, "C::d"), finding(7, "C::e")];
        let failures = compare(&case_of(TEXT), &truth(), Some(&findings)).failures;
        for expected in [
            "name.rs:3: marked, but not found",
            "name.rs:4: found now",
            "name.rs:5: no longer found",
            "name.rs:6: found, but not marked: //~ unconsented-use C::d -> log",
            "name.rs:7: found, but not marked: //~ unconsented-use C::e -> log",
        ] {
            assert!(
                failures.contains(expected),
                "no `{expected}` in:\n{failures}"
            );
        }
    }

    #[test]
    fn every_disagreement_with_the_execution_is_named_with_its_line() {
        let mut truth = Truth::default();
        for (line, datum) in [(4, "C::b"), (5, "C::c"), (7, "C::e")] {
            truth.uses.entry(line).or_default().insert(datum.to_owned());
        }
        let failures = compare(&case_of(TEXT), &truth, None).failures;
        for expected in [
            "name.rs:3: executed: `C::a` never arrives here",
            "name.rs:5: executed: `C::c` does arrive here",
            "name.rs:6: executed: `C::d` never arrives here",
            "name.rs:7: executed: `C::e` arrives here, and no mark says so",
        ] {
            assert!(
                failures.contains(expected),
                "no `{expected}` in:\n{failures}"
            );
        }
    }

    #[test]
    fn blessing_changes_what_is_known_and_never_what_is_true() {
        let findings = [finding(4, "C::b"), finding(7, "C::e")];
        let better =
            bless::text(&case_of(TEXT), &findings, Mode::Better).expect("its marks are read");
        assert!(
            better.contains("{b}\"); //~ unconsented-use C::b -> log\n"),
            "{better}"
        );
        assert!(
            better.contains("{c}\");\n") && better.contains("{e}\");\n"),
            "{better}"
        );
        assert!(better.contains("{a}\"); //~ unconsented-use"), "{better}");
        let missed =
            bless::text(&case_of(TEXT), &findings, Mode::AndMissed).expect("its marks are read");
        assert!(
            missed.contains("{a}\"); //~ missed unconsented-use C::a -> log\n"),
            "{missed}"
        );
    }
}
