//! For people: each finding with the code it is about (the tag, every step, the use, across files)
//! and the line of the policy that decides. The only place that knows `miette`.

use std::fmt;
use std::io::{self, Write};
use std::sync::Arc;

use consent_policy::{PolicyError, PolicyErrors, Span as PolicySpan};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, Severity,
    SourceCode,
};

use super::Report;
use super::excerpt::Text;
use crate::project::{FileId, LineIndex};
use crate::rules::{Finding, Level, Place};

/// How the terminal can show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    pub colour: bool,
    pub unicode: bool,
    pub width: usize,
}

/// All findings, each with its code.
pub fn human(report: &Report<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    for finding in &report.outcome.findings {
        show(view(report, finding), look, out)?;
    }
    Ok(())
}

/// All mistakes of a policy, each with its line.
pub fn policy_problems(errors: &PolicyErrors, look: Look, out: &mut dyn Write) -> io::Result<()> {
    for error in &errors.errors {
        show(policy_view(errors, error), look, out)?;
    }
    Ok(())
}

/// Lines of more bytes are not drawn: nobody reads them, and `miette` cannot pad to columns beyond 65,535.
const MAX_LINE: usize = 8_000;

/// Gives up drawing a text with a line that is too long: its places are told in words.
fn undraw(view: &mut View) {
    let drawn = |source: &NamedSource<Text>| source.inner().0.lines().all(|l| l.len() <= MAX_LINE);
    if let Some(source) = view.source.take_if(|source| !drawn(source)) {
        let text = &source.inner().0;
        let lines = LineIndex::new(text);
        for label in std::mem::take(&mut view.labels) {
            let at = lines.line_col(text, label.offset() as u32);
            let words = label.label().unwrap_or("here");
            let place = format!("{}:{}:{}", source.name(), at.line, at.column);
            view.message += &format!("\n{place}: {words}");
        }
    }
    view.related.iter_mut().for_each(undraw);
}

fn show(mut view: View, look: Look, out: &mut dyn Write) -> io::Result<()> {
    undraw(&mut view);
    let theme = match (look.unicode, look.colour) {
        (true, true) => GraphicalTheme::unicode(),
        (true, false) => GraphicalTheme::unicode_nocolor(),
        (false, true) => GraphicalTheme {
            characters: miette::ThemeCharacters::ascii(),
            styles: miette::ThemeStyles::ansi(),
        },
        (false, false) => GraphicalTheme::none(),
    };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(look.width)
        .with_links(false)
        .with_context_lines(1)
        .tab_width(4);
    let mut text = String::new();
    handler
        .render_report(&mut text, &view)
        .map_err(|_| io::Error::other("a finding could not be formatted"))?;
    // `miette` heads each further text with its severity, which says nothing here.
    let lines = text.lines().map(str::trim_end);
    let lines = lines.filter(|line| *line != "Advice:");
    for line in lines.skip_while(|line| line.is_empty()) {
        writeln!(out, "{line}")?;
    }
    writeln!(out)
}

/// What `miette` is shown: a message over one text, and further texts below it.
#[derive(Debug)]
struct View {
    message: String,
    code: Option<String>,
    severity: Severity,
    help: Option<String>,
    source: Option<NamedSource<Text>>,
    labels: Vec<LabeledSpan>,
    related: Vec<View>,
}

impl View {
    fn below(message: impl Into<String>) -> View {
        View {
            message: message.into(),
            code: None,
            severity: Severity::Advice,
            help: None,
            source: None,
            labels: Vec::new(),
            related: Vec::new(),
        }
    }

    fn text(mut self, path: &str, text: &str) -> View {
        self.source = Some(NamedSource::new(path, Text(Arc::from(text))));
        self
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for View {}

impl Diagnostic for View {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.code.as_ref().map(|code| Box::new(code) as Box<_>)
    }

    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<_>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as _)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        match self.labels.is_empty() {
            true => None,
            false => Some(Box::new(self.labels.iter().cloned())),
        }
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        match self.related.is_empty() {
            true => None,
            false => Some(Box::new(
                self.related.iter().map(|view| view as &dyn Diagnostic),
            )),
        }
    }
}

/// A place of the code and what is said about it.
struct Mark {
    place: Place,
    words: String,
}

fn view(report: &Report<'_>, finding: &Finding) -> View {
    let mut marks = Vec::new();
    let numbered = finding.flow.len() > 1;
    for (idx, step) in finding.flow.iter().enumerate() {
        marks.push(Mark {
            place: step.place,
            words: match numbered {
                true => format!("{}. {}", idx + 1, step.note),
                false => step.note.clone(),
            },
        });
    }
    let main = report.place(finding);
    if let Some(used) = &finding.used {
        let purpose = match used.purpose.as_deref() {
            None => "without a purpose".to_owned(),
            Some("any") => "for any purpose".to_owned(),
            Some(purpose) => format!("for `{purpose}`"),
        };
        // The flow ends at the use: its last step already has words for this place.
        match marks.iter_mut().find(|mark| mark.place == used.place) {
            Some(mark) => mark.words = format!("{}, {purpose}", mark.words),
            None => marks.push(Mark {
                place: used.place,
                words: format!("used {purpose}"),
            }),
        }
    } else if let Some(at) = finding.at.filter(|at| marks.iter().all(|m| m.place != *at)) {
        marks.push(Mark {
            place: at,
            words: "here".into(),
        });
    }

    let mut related: Vec<View> = Vec::new();
    if let Some((data, place)) = finding.data.as_ref().and_then(|d| Some((d, d.place?))) {
        let words = match data.purposes.as_slice() {
            [] => format!("`{}`, for no purpose", data.category),
            purposes => format!("`{}`, for {}", data.category, quoted(purposes)),
        };
        let title = format!("`{}` is tagged", data.path);
        related.push(of_file(report, place.span.file, title, None, |_| {
            vec![label(report, place, words.clone())]
        }));
    }
    // Steps in other files, each file once, in the order in which the flow reaches it.
    let main_file = main.map(|place| place.span.file);
    let mut files: Vec<FileId> = Vec::new();
    for mark in &marks {
        let file = mark.place.span.file;
        if Some(file) != main_file && !files.contains(&file) {
            files.push(file);
        }
    }
    for file in files {
        related.push(of_file(report, file, "on its way".into(), None, |file| {
            labels(report, &marks, file)
        }));
    }
    related.extend(finding.policy.iter().filter_map(|policy| {
        let (_, file) = report.policy.iter().find(|(_, f)| f.path == policy.file)?;
        let path = report.project.relative(&file.path);
        let mut view = View::below("the policy").text(path.as_str(), &file.text);
        view.labels = vec![text_label(
            &file.text,
            policy.lo as usize,
            policy.hi as usize,
            policy.label.clone(),
        )];
        Some(view)
    }));

    let mut view = match main {
        Some(place) => of_file(
            report,
            place.span.file,
            finding.message.clone(),
            Some(place),
            |file| labels(report, &marks, file),
        ),
        None => View::below(finding.message.clone()),
    };
    view.code = Some(finding.rule.to_owned());
    view.severity = match finding.level {
        Level::Deny | Level::Forbid => Severity::Error,
        Level::Warn => Severity::Warning,
        Level::Allow => Severity::Advice,
    };
    view.help = help(finding);
    view.related = related;
    view
}

fn help(finding: &Finding) -> Option<String> {
    let mut notes: Vec<String> = Vec::new();
    if let Some(clause) = &finding.clause
        && !clause.text.is_empty()
    {
        notes.push(format!("policy: {}", clause.text));
    }
    notes.extend(finding.notes.iter().cloned());
    match finding.more_paths {
        0 => {}
        1 => notes.push("one more path leads there".into()),
        n => notes.push(format!("{n} more paths lead there")),
    }
    notes.push(format!("`cargo consent explain {}`", finding.rule));
    Some(notes.join("\n"))
}

fn quoted(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

/// A view of one file; the label of the `first` place is the one that its heading names.
fn of_file(
    report: &Report<'_>,
    file: FileId,
    message: String,
    first: Option<Place>,
    labels: impl Fn(FileId) -> Vec<LabeledSpan>,
) -> View {
    let source = report.sources.get(file);
    let mut view = View::below(message);
    view.source = Some(NamedSource::new(
        source.path.as_str(),
        Text(source.text.shared()),
    ));
    view.labels = labels(file);
    if let Some(first) = first {
        for label in &mut view.labels {
            let span = label.inner();
            if span.offset() == first.span.lo as usize {
                let words = label.label().map(str::to_owned);
                *label = LabeledSpan::new_primary_with_span(words, *span);
                break;
            }
        }
    }
    view
}

fn labels(report: &Report<'_>, marks: &[Mark], file: FileId) -> Vec<LabeledSpan> {
    let here = marks.iter().filter(|mark| mark.place.span.file == file);
    here.map(|mark| label(report, mark.place, mark.words.clone()))
        .collect()
}

fn label(report: &Report<'_>, place: Place, words: String) -> LabeledSpan {
    let text = &report.sources.get(place.span.file).text;
    text_label(text, place.span.lo as usize, place.span.hi as usize, words)
}

/// A label that lies within its text, whatever it was asked for.
fn text_label(text: &str, lo: usize, hi: usize, words: String) -> LabeledSpan {
    let lo = lo.min(text.len());
    let hi = hi.clamp(lo, text.len());
    // Only the first line: what follows is told by the code itself.
    let len = text
        .get(lo..hi)
        .map_or(0, |range| range.lines().next().map_or(0, str::len));
    LabeledSpan::new(Some(words), lo, len)
}

fn policy_view(errors: &PolicyErrors, error: &PolicyError) -> View {
    let label = |span: PolicySpan, words: &str| {
        let text = &errors.files.get(span.file).text;
        text_label(
            text,
            span.start as usize,
            span.end as usize,
            words.to_owned(),
        )
    };
    let file = errors.files.get(error.span.file);
    let mut view = View::below(error.message.clone()).text(file.path.as_str(), &file.text);
    view.code = Some("policy".into());
    view.severity = Severity::Error;
    view.help = error.help.clone();
    let words = match &error.nearest {
        Some(nearest) => format!("nearest: `{nearest}`"),
        None => "here".into(),
    };
    // A file that could not be read has no line to show.
    match file.text.is_empty() {
        true => view.source = None,
        false => view.labels.push(label(error.span, &words)),
    }
    for (span, note) in &error.also {
        if span.file == error.span.file {
            view.labels.push(label(*span, note));
        } else {
            let other = errors.files.get(span.file);
            let mut below = View::below(note.clone()).text(other.path.as_str(), &other.text);
            below.labels.push(label(*span, note));
            view.related.push(below);
        }
    }
    view
}
