//! MIR as rustc prints it with spans. Text enters; calls, locals and the number of drops leave.

use std::collections::BTreeMap;

use crate::rust::RustPath;

/// A place as rustc prints it: 1-based lines and columns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RawSpan {
    pub file: String,
    pub from: (usize, usize),
    pub to: (usize, usize),
}

#[derive(Clone, Debug)]
pub struct Call {
    /// Where the function stands that calls, as rustc names it.
    pub within: String,
    /// `None` for a value: a function pointer.
    pub callee: Option<RustPath>,
    pub text: String,
    pub span: RawSpan,
    /// The callee's name.
    pub name_span: Option<RawSpan>,
}

#[derive(Clone, Debug)]
pub struct Local {
    pub within: String,
    pub name: String,
    pub ty: String,
    pub span: RawSpan,
}

#[derive(Debug, Default)]
pub struct Mir {
    pub calls: Vec<Call>,
    pub locals: Vec<Local>,
    pub drops: usize,
    /// Callees that this program cannot read.
    pub unread: Vec<String>,
}

pub fn parse(text: &str) -> Mir {
    let mut mir = Mir::default();
    let lines: Vec<&str> = text.lines().collect();
    let mut within = String::new();
    let mut types: BTreeMap<String, String> = BTreeMap::new();
    let mut i = 0;
    while i < lines.len() {
        let line = lines[i];
        i += 1;
        if !line.starts_with(' ') {
            if line.ends_with('{') {
                types.clear();
                within = header(line, &mut types);
            }
            continue;
        }
        let (code, span) = match line.rfind(" // ") {
            Some(at) => (line[..at].trim(), span_of(&line[at + 4..])),
            None => (line.trim(), None),
        };
        if let Some(rest) = code.strip_prefix("let ") {
            let rest = rest.strip_prefix("mut ").unwrap_or(rest);
            if let Some((local, ty)) = rest.trim_end_matches(';').split_once(": ") {
                types.insert(local.to_owned(), ty.to_owned());
            }
        } else if let Some(rest) = code.strip_prefix("debug ") {
            let Some((name, place)) = rest.trim_end_matches(';').split_once(" => ") else {
                continue;
            };
            if let (Some(ty), Some(span)) = (place_ty(place, &types), span) {
                mir.locals.push(Local {
                    within: within.clone(),
                    name: name.to_owned(),
                    ty,
                    span,
                });
            }
        } else if code.starts_with("drop(") {
            mir.drops += 1;
        } else if let (Some(func), Some(span)) = (called(code), span) {
            if func.starts_with("move ") || func.starts_with("copy ") {
                mir.calls.push(Call {
                    within: within.clone(),
                    callee: None,
                    text: "fn pointer".into(),
                    span,
                    name_span: None,
                });
                continue;
            }
            let operand = operand(&lines[i..]);
            let (name_span, value) = match operand {
                Some((span, value)) => (span, value),
                None => (None, func),
            };
            match RustPath::parse(value) {
                Some(path) => mir.calls.push(Call {
                    within: within.clone(),
                    callee: Some(path),
                    text: value.to_owned(),
                    span,
                    name_span,
                }),
                None => mir.unread.push(value.to_owned()),
            }
        }
    }
    mir
}

/// `fn path(_1: T, _2: U) -> R {`: the path; the parameters' types are entered.
fn header(line: &str, types: &mut BTreeMap<String, String>) -> String {
    let Some(rest) = line.strip_prefix("fn ") else {
        return line.trim_end_matches(" = {").to_owned();
    };
    let Some(open) = rest.find("(_1: ") else {
        return rest
            .split_once("() -> ")
            .map_or(rest, |(name, _)| name)
            .to_owned();
    };
    let params = &rest[open + 1..];
    let mut depth = 0;
    let mut start = 0;
    let mut before = ' ';
    for (i, c) in params.char_indices() {
        let ends = depth == 0 && matches!(c, ',' | ')');
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            '>' if before == '-' => {}
            ')' | ']' | '}' | '>' => depth -= 1,
            _ => {}
        }
        before = c;
        if ends {
            if let Some((local, ty)) = params[start..i].trim().split_once(": ") {
                types.insert(local.to_owned(), ty.to_owned());
            }
            start = i + 1;
            if c == ')' {
                break;
            }
        }
    }
    rest[..open].to_owned()
}

/// The type of what a variable stands for: a local, or a field that says its type. What is reached through a reference
/// is a capture, and the variable stands elsewhere.
fn place_ty(place: &str, types: &BTreeMap<String, String>) -> Option<String> {
    if let Some(ty) = types.get(place) {
        return Some(ty.clone());
    }
    let inner = place.strip_prefix('(')?.strip_suffix(')')?;
    if inner.starts_with('*') {
        return None;
    }
    // The outermost field's type follows the first `: ` outside of brackets.
    let mut depth = 0;
    let bytes = inner.as_bytes();
    for (i, b) in bytes.iter().enumerate() {
        match b {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b':' if depth == 0 && bytes.get(i + 1) == Some(&b' ') => {
                return Some(inner[i + 2..].to_owned());
            }
            _ => {}
        }
    }
    None
}

/// What a call terminator calls, as printed in front of its arguments; `None` for other statements.
fn called(code: &str) -> Option<&str> {
    let ends = [") -> [return: ", ") -> unwind ", ") -> bb"];
    if !code.starts_with(['_', '(']) || !ends.iter().any(|e| code.contains(e)) {
        return None;
    }
    let mut depth = 0;
    let bytes = code.as_bytes();
    for (i, b) in bytes.iter().enumerate() {
        match b {
            b'(' | b'[' | b'{' | b'<' => depth += 1,
            b'>' if i > 0 && matches!(bytes[i - 1], b'-' | b'=') => {}
            b')' | b']' | b'}' | b'>' => depth -= 1,
            b'=' if depth == 0 && code[i..].starts_with("= ") => return Some(&code[i + 2..]),
            _ => {}
        }
    }
    None
}

/// The first constant of a terminator is its callee: where its name stands, and its path.
fn operand<'a>(lines: &[&'a str]) -> Option<(Option<RawSpan>, &'a str)> {
    let mut lines = lines.iter().map(|l| l.trim());
    if lines.next()? != "// mir::ConstOperand" {
        return None;
    }
    let span = span_of(lines.next()?.strip_prefix("// + ")?);
    let text = lines.take(2).find(|l| l.contains("const_: "))?;
    let at = text.rfind(", val: Value(")?;
    let value = text[at..].strip_prefix(", val: Value(")?;
    Some((span, value.strip_suffix(") }")?))
}

/// `… src/lib.rs:1:2: 3:4`
fn span_of(text: &str) -> Option<RawSpan> {
    let text = match text.find(" at ") {
        Some(at) if !text.starts_with("span: ") => &text[at + 4..],
        _ => text.strip_prefix("span: ").unwrap_or(text),
    };
    let (from, to) = text.rsplit_once(": ")?;
    let pair = |text: &str| -> Option<(usize, usize)> {
        let (line, column) = text.split_once(':')?;
        Some((line.parse().ok()?, column.trim().parse().ok()?))
    };
    let to = pair(to)?;
    let (rest, column) = from.rsplit_once(':')?;
    let (file, line) = rest.rsplit_once(':')?;
    Some(RawSpan {
        file: file.to_owned(),
        from: (line.parse().ok()?, column.parse().ok()?),
        to,
    })
}
