//! How much stack a text may need, told before anything recurses over it, and a thread that has it.
//!
//! `syn` is a recursive descent parser and its trees are dropped recursively. Each token that can
//! make it descend is given a weight in bytes, well above what was measured in unoptimised builds;
//! a text whose heaviest chain weighs more than [`STACK_SIZE`] is refused.

use super::scan::{Scan, Tok};

/// The largest stack that reading a file may take. Texts that need more than a plain thread has are
/// read on a thread of their own, so that callers need none of this size themselves.
pub const STACK_SIZE: usize = 256 << 20;

/// What every thread is taken to have left.
const INLINE: usize = 1 << 20;

/// Unoptimised frames are several times as large.
const SCALE: usize = if cfg!(debug_assertions) { 4 } else { 1 };
/// A bracket: the parser goes through all levels of precedence again.
const GROUP: usize = 12 << 10;
/// A token that may stand before an operand: `!`, `&`, `=`, `|`, `return`, `<` …
const PREFIX: usize = 5 << 10;
/// A token after an operand (`.`, `+`, `else`): only dropping descends.
const LINK: usize = 1 << 10;

struct Level {
    /// Of the chain being read.
    chain: usize,
    /// The heaviest bracket in it.
    inner: usize,
    /// The heaviest chain so far.
    max: usize,
    angles: usize,
}

impl Level {
    fn new() -> Level {
        Level {
            chain: 0,
            inner: 0,
            max: 0,
            angles: 0,
        }
    }
    fn end_chain(&mut self) {
        self.max = self.max.max(self.chain + self.inner);
        self.chain = 0;
        self.inner = 0;
        self.angles = 0;
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Last {
    Operand,
    Brace,
    Else,
    Arrow,
    Other,
}

/// The stack, in bytes, that parsing and lowering `text[lo..hi]` may need; at most.
pub(crate) fn stack_need(text: &str, lo: u32, hi: u32) -> usize {
    let mut levels = vec![Level::new()];
    let mut last = Last::Other;
    for token in Scan::new(text, lo, hi) {
        let level = levels.last_mut().expect("the outermost level stays");
        match token.tok {
            Tok::Open(_) => {
                levels.push(Level::new());
                last = Last::Other;
            }
            Tok::Close(b) => {
                last = if b == b'}' {
                    Last::Brace
                } else {
                    Last::Operand
                };
                if levels.len() > 1 {
                    let mut done = levels.pop().expect("there are two");
                    done.end_chain();
                    let outer = levels.last_mut().expect("the outermost level stays");
                    outer.inner = outer.inner.max(done.max + GROUP);
                }
            }
            Tok::Ident => {
                let word = &text[token.lo as usize..token.hi as usize];
                if last == Last::Brace && !matches!(word, "else" | "as") {
                    level.end_chain();
                }
                (level.chain, last) = match word {
                    "else" => (level.chain + LINK, Last::Else),
                    "if" if last == Last::Else => (level.chain + LINK, Last::Other),
                    "as" => (level.chain + LINK, Last::Other),
                    _ if prefix_word(word) => (level.chain + PREFIX, Last::Other),
                    _ => (level.chain, Last::Operand),
                };
            }
            Tok::Str | Tok::Lit => last = Last::Operand,
            Tok::Lifetime => last = Last::Other,
            Tok::Punct(b';') => {
                level.end_chain();
                last = Last::Other;
            }
            Tok::Punct(b',') => {
                if level.angles == 0 {
                    level.end_chain();
                }
                last = Last::Other;
            }
            Tok::Punct(b'#') if last == Last::Brace => {
                level.end_chain();
                last = Last::Other;
            }
            Tok::Punct(b) => {
                match b {
                    b'<' => level.angles += 1,
                    b'>' if last != Last::Arrow => level.angles = level.angles.saturating_sub(1),
                    _ => {}
                }
                let link = matches!(last, Last::Operand | Last::Brace)
                    && matches!(
                        b,
                        b'.' | b'?' | b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'&' | b'|'
                    );
                level.chain += match b {
                    _ if link => LINK,
                    b'#' | b':' => LINK,
                    _ => PREFIX,
                };
                last = match b {
                    b'-' | b'=' => Last::Arrow,
                    b'?' => Last::Operand,
                    _ => Last::Other,
                };
            }
        }
    }
    while let Some(mut done) = levels.pop() {
        done.end_chain();
        match levels.last_mut() {
            Some(outer) => outer.inner = outer.inner.max(done.max + GROUP),
            None => return done.max * SCALE + (64 << 10),
        }
    }
    0
}

fn prefix_word(word: &str) -> bool {
    matches!(
        word,
        "return"
            | "break"
            | "yield"
            | "const"
            | "mut"
            | "dyn"
            | "impl"
            | "in"
            | "move"
            | "ref"
            | "box"
            | "let"
            | "if"
            | "while"
            | "match"
            | "for"
            | "loop"
            | "static"
            | "async"
            | "unsafe"
            | "fn"
            | "extern"
            | "become"
            | "try"
            | "await"
            | "where"
            | "use"
    )
}

/// Runs `work` with `need` bytes of stack; `None` where that is more than can be given.
pub(crate) fn with_stack<T: Send>(need: usize, work: impl FnOnce() -> T + Send) -> Option<T> {
    if need <= INLINE {
        return Some(work());
    }
    if need > STACK_SIZE {
        return None;
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("deep file".into())
            .stack_size(need)
            .spawn_scoped(scope, work)
            .ok()?;
        match thread.join() {
            Ok(value) => Some(value),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
