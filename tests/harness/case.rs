//! A case: one file of `cases/<topic>/`, a std-only crate with its marks.
//!
//! Its first line is `//! A sentence that says what it shows.`; further lines of that comment may declare
//! `inputs: flag = bool, n = 0..3, plan = free|paid`, `crates: bon` (published ones that `tests/crates` depends on), a block of ` ```toml ` that is added to the policy, and
//! `not executed: why` for code that no compiler accepts or nothing can run.
//!
//! A case of several files is still one: `//- billing.rs` begins the file that `mod billing;` names, `//- crate geo` the
//! root of a library crate that all after it in the case, and its root, may use (`//- geo/place.rs` its module files).
//! One with `#[proc_macro…]` in it is compiled as what it is: `extern crate proc_macro;` brings the compiler's own.
//! A crate that begins with `// Outside the workspace` is a dependency: no body of it is analysed.

use std::fs;
use std::path::{Path, PathBuf};

use super::mark::Mark;

#[derive(Debug)]
pub(super) struct Case {
    pub(super) topic: String,
    pub(super) name: String,
    pub(super) path: PathBuf,
    pub(super) text: String,
    /// Each input with the values it takes.
    pub(super) inputs: Vec<(String, Vec<String>)>,
    /// What is added to the shared policy.
    pub(super) policy: String,
    pub(super) executed: bool,
    /// Published crates that it uses.
    pub(super) crates: Vec<String>,
    pub(super) marks: Vec<Mark>,
}

/// One file of a case. It begins with as many empty lines as stand before it in the case, so that a line has the same
/// number in both.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) file: SectionFile,
    pub(super) text: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SectionFile {
    Root,
    /// Relative to the folder of the root, or of the crate that the path begins with.
    Module(String),
    /// The root of a library.
    Crate(String),
}

impl Section {
    pub(super) fn is_outside(&self) -> bool {
        self.text
            .trim_start()
            .starts_with("// Outside the workspace")
    }
}

impl Case {
    pub(super) fn sections(&self) -> Vec<Section> {
        sections(&self.text)
    }

    pub(super) fn id(&self) -> String {
        format!("{}/{}", self.topic, self.name)
    }

    /// As failures name it.
    pub(super) fn shown(&self) -> String {
        format!("tests/cases/{}.rs", self.id())
    }

    /// Also the name of its crate.
    pub(super) fn bin(&self) -> String {
        format!("{}_{}", self.topic, self.name)
    }

    pub(super) fn line(&self, line: u32) -> &str {
        self.text
            .lines()
            .nth(line.saturating_sub(1) as usize)
            .unwrap_or_default()
            .trim()
    }
}

impl Section {
    pub(super) fn is_proc_macro(&self) -> bool {
        self.text.contains("#[proc_macro")
    }
}

/// The files in a case's text, the root first.
pub(super) fn sections(text: &str) -> Vec<Section> {
    let mut sections = vec![Section {
        file: SectionFile::Root,
        text: String::new(),
    }];
    for (idx, line) in text.lines().enumerate() {
        if let Some(name) = line.strip_prefix("//- ") {
            let file = match name.trim().strip_prefix("crate ") {
                Some(krate) => SectionFile::Crate(krate.trim().to_owned()),
                None => SectionFile::Module(name.trim().to_owned()),
            };
            sections.push(Section {
                file,
                text: "\n".repeat(idx),
            });
        }
        if let Some(section) = sections.last_mut() {
            section.text += if line.starts_with("//- ") { "" } else { line };
            section.text.push('\n');
        }
    }
    sections
}

/// All cases whose `topic/name` contains `filter`, in order, or every mistake in their headers and marks.
pub(super) fn load(dir: &Path, filter: &str) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    let mut mistakes = String::new();
    for entry in walkdir::WalkDir::new(dir)
        .min_depth(2)
        .max_depth(2)
        .sort_by_file_name()
    {
        let entry = entry.map_err(|error| error.to_string())?;
        let path = entry.path();
        if path.extension().is_none_or(|ext| ext != "rs") {
            continue;
        }
        let (Some(topic), Some(name)) = (path.parent().and_then(stem), stem(path)) else {
            continue;
        };
        if format!("{topic}/{name}").contains(filter) {
            match parse(path, topic, name) {
                Ok(case) => cases.push(case),
                Err(error) => mistakes += &format!("{}: {error}\n", path.display()),
            }
        }
    }
    if mistakes.is_empty() {
        Ok(cases)
    } else {
        Err(mistakes)
    }
}

fn stem(path: &Path) -> Option<&str> {
    path.file_stem().and_then(|stem| stem.to_str())
}

fn parse(path: &Path, topic: &str, name: &str) -> Result<Case, String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    read(path, topic, name, text)
}

pub(super) fn read(path: &Path, topic: &str, name: &str, text: String) -> Result<Case, String> {
    let mut case = Case {
        topic: topic.to_owned(),
        name: name.to_owned(),
        path: path.to_owned(),
        inputs: Vec::new(),
        policy: String::new(),
        executed: true,
        crates: Vec::new(),
        marks: Vec::new(),
        text,
    };
    if !case.text.starts_with("//! ") {
        return Err("its first line is not `//! A sentence.`".to_owned());
    }
    let mut in_policy = false;
    for line in case
        .text
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
    {
        if line.starts_with("```") {
            in_policy = line == "```toml";
        } else if in_policy {
            case.policy += line;
            case.policy.push('\n');
        } else if let Some(inputs) = line.strip_prefix("inputs: ") {
            case.inputs = inputs.split(", ").map(input).collect::<Result<_, _>>()?;
        } else if let Some(crates) = line.strip_prefix("crates: ") {
            case.crates = crates.split(", ").map(str::to_owned).collect();
        } else if line.starts_with("not executed: ") {
            case.executed = false;
        }
    }
    for (number, line) in (1..).zip(case.text.lines()) {
        case.marks.extend(Mark::of_line(number, line)?.1);
    }
    Ok(case)
}

fn input(text: &str) -> Result<(String, Vec<String>), String> {
    let wrong = || format!("`{text}` is no input: `flag = bool`, `n = 0..3` or `plan = free|paid`");
    let (name, values) = text.split_once(" = ").ok_or_else(wrong)?;
    let values = match (values.trim(), values.split_once("..")) {
        ("bool", _) => vec!["false".to_owned(), "true".to_owned()],
        (_, Some((from, to))) => {
            let from: i64 = from.trim().parse().map_err(|_| wrong())?;
            let to: i64 = to.trim().parse().map_err(|_| wrong())?;
            (from..to).map(|value| value.to_string()).collect()
        }
        (values, None) => values.split('|').map(str::to_owned).collect(),
    };
    if values.is_empty() {
        Err(wrong())
    } else {
        Ok((name.to_owned(), values))
    }
}
