//! Exceptions written as comments, `// consent: except(…)`: which there are, for nothing follows from them yet.

use consent_policy::grammar;

use super::Marked;
use crate::names::Program;
use crate::project::{FileId, Span};
use crate::syntax::scan::Scan;

/// More lines than this are not one exception.
const LINES: usize = 16;

/// Notes every such comment in the workspace's files.
pub(super) fn read(program: &Program, marked: &mut Marked) {
    for (idx, source) in program.files().iter().enumerate() {
        let written = source.origins.is_none() && program.project.krate(source.krate).is_member;
        if !written || !may_have(&source.text) {
            continue;
        }
        for (lo, hi, what) in excepts(&source.text) {
            let file = FileId(idx as u32);
            let (lo, hi) = (lo as u32, hi as u32);
            marked.not_checked.push((what, Span { file, lo, hi }));
        }
    }
}

/// Whether a look at the comments is worth it.
fn may_have(text: &str) -> bool {
    text.match_indices("consent").any(|(at, word)| {
        let before = text[..at].trim_end();
        let after = text[at + word.len()..].trim_start();
        after.starts_with(':') && (before.ends_with("//") || before.ends_with("/*"))
    })
}

/// Each exception with its place and what to say of it.
fn excepts(text: &str) -> Vec<(usize, usize, String)> {
    let comments = comments(text);
    let mut found = Vec::new();
    let mut next = 0;
    while let Some(&(lo, hi)) = comments.get(next) {
        next += 1;
        let Some((_, problems)) = grammar::except_comment(&text[lo..hi]) else {
            continue;
        };
        let Some(problem) = problems.first() else {
            found.push((lo, hi, "`// consent: except`".to_owned()));
            continue;
        };
        match lines(text, &comments[next - 1..]) {
            Some(more) => {
                next += more;
                found.push((lo, hi, "`// consent: except`".to_owned()));
            }
            None => {
                let what = format!("a `// consent:` comment ({})", problem.message);
                found.push((lo, hi, what));
            }
        }
    }
    found
}

/// How many `//` lines below the first make an exception of it that it is not alone.
fn lines(text: &str, comments: &[(usize, usize)]) -> Option<usize> {
    let first = comments.first()?.0;
    let below = comments.windows(2).take(LINES).take_while(|pair| {
        let between = &text[pair[0].1..pair[1].0];
        let is_line = |at: usize| text[at..].starts_with("//");
        is_line(pair[0].0)
            && is_line(pair[1].0)
            && between.trim().is_empty()
            && between.matches('\n').count() == 1
    });
    below
        .enumerate()
        .find(|(_, pair)| {
            let read = grammar::except_comment(&text[first..pair[1].1]);
            read.is_some_and(|(_, problems)| problems.is_empty())
        })
        .map(|(more, _)| more + 1)
}

/// Where the comments lie: between tokens, so that one in a string is none.
fn comments(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    for token in Scan::new(text, 0, text.len() as u32) {
        between(text, at, token.lo as usize, &mut found);
        at = token.hi as usize;
    }
    between(text, at, text.len(), &mut found);
    found
}

fn between(text: &str, mut at: usize, end: usize, found: &mut Vec<(usize, usize)>) {
    while let Some(gap) = text.get(at..end) {
        let Some(start) = gap.find('/').map(|slash| at + slash) else {
            return;
        };
        let comment = &text[start..end];
        let len = match comment.starts_with("/*") {
            true => block(comment),
            false => comment.find('\n').unwrap_or(comment.len()),
        };
        found.push((start, start + len));
        at = start + len;
    }
}

/// The length of the block comment that a text begins with; block comments nest.
fn block(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(next) = text[at..].find(['/', '*']).map(|next| at + next) {
        let (step, now) = match text.as_bytes().get(next..next + 2) {
            Some(b"/*") => (2, depth + 1),
            Some(b"*/") => (2, depth.saturating_sub(1)),
            _ => (1, depth),
        };
        at = next + step;
        if now == 0 {
            return at;
        }
        depth = now;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<(usize, String)> {
        assert!(may_have(text) || excepts(text).is_empty());
        let line = |at: usize| text[..at].matches('\n').count() + 1;
        let found = excepts(text).into_iter();
        found.map(|(lo, _, what)| (line(lo), what)).collect()
    }

    #[test]
    fn comments_are_told_from_what_looks_like_them() {
        let text = r#"
fn f() {
    a(); // consent: except(rule = "a-b", reason = "c")
    // see `// consent: except(rule = "a", reason = "b")`
    b("// consent: except(rule = \"a\", reason = \"b\")");
    /* consent: except(rule = "a", reason = "b") */ c();
    /// // consent: except(rule = "a", reason = "b")
    // consent: ask before this
    // consent: except(
    //     rule = "a",
    //     reason = "b",
    // )
    // not part of it
    d('"'); //consent:except(rule = "a", reason = "b")
}"#;
        let lines: Vec<usize> = said(text).into_iter().map(|(line, _)| line).collect();
        assert_eq!(lines, [3, 6, 9, 14]);
        assert!(said(text).iter().all(|s| s.1 == "`// consent: except`"));
    }

    #[test]
    fn mistakes_are_told_too() {
        for text in [
            "// consent: except",
            "// consent: exept(rule = \"a\")",
            "// consent: except(rule = \"a\"\nfn f() {}\n/* é",
            "// consent: except(reasn = \"a\")\n// more",
        ] {
            let told = said(text);
            assert_eq!(told.len(), 1, "{text}");
            assert!(
                told[0].1.starts_with("a `// consent:` comment ("),
                "{told:?}"
            );
        }
    }
}
