//! Item macros whose tokens are items: wrappers such as `cfg_rt! { … }` and `cfg_if! { … }`. Their
//! items stand beside the call, with their true places. What does not parse as items stays closed.

use super::ast::{Attr, AttrArgs, FileTree, ItemIdx, ItemKind};
use super::read::attrs::closing;
use super::scan::{Scan, Tok, Token};
use super::{Name, ParseOptions, Span, parse_items};

/// The attribute of items behind an `else`: its list is a `cfg` that must not hold.
pub const NOT_CFG: &str = "not(cfg)";

/// Items to open, and under which conditions they stand.
struct Part {
    items: Span,
    conditions: Vec<Attr>,
}

/// Opens the item macros of a tree, those inside others included.
pub fn open_item_macros(tree: &mut FileTree, text: &str, options: ParseOptions) {
    let mut at = 0;
    while at < tree.items.len() {
        let idx = at;
        at += 1;
        let ItemKind::MacroCall { call, .. } = &tree.items[idx].kind else {
            continue;
        };
        let tokens = call.tokens;
        let mut found: Vec<ItemIdx> = Vec::new();
        for part in parts(text, tokens) {
            let (mut inner, problems) = parse_items(text, part.items, options);
            if problems.is_empty() && !inner.roots.is_empty() {
                for root in inner.roots.clone() {
                    let attrs = &mut inner.items[root.idx()].attrs;
                    attrs.extend(part.conditions.iter().cloned());
                }
                found.extend(tree.append(inner));
            }
        }
        if let ItemKind::MacroCall { items, .. } = &mut tree.items[idx].kind {
            *items = found;
        }
    }
}

/// Whether tokens are `if #[cfg(…)] { … } else …`: what such a macro makes are its branches, and
/// expanding it would copy them again and again.
pub fn is_cfg_chain(tokens: &str) -> bool {
    tokens
        .trim_start()
        .strip_prefix("if")
        .is_some_and(|rest| rest.trim_start().starts_with("#["))
}

/// Whether tokens begin as an item does: `pub static X: …`, behind attributes.
pub fn begins_item(text: &str, tokens: Span) -> bool {
    let all: Vec<Token> = Scan::new(text, tokens.lo, tokens.hi).collect();
    let word = |at: usize| {
        let token = all.get(at).filter(|t| t.tok == Tok::Ident);
        token.map_or("", |t| &text[t.lo as usize..t.hi as usize])
    };
    let mut at = 0;
    while all.get(at).is_some_and(|t| t.tok == Tok::Punct(b'#')) {
        match closing(&all, at + 1) {
            Some(end) => at = end + 1,
            None => return false,
        }
    }
    if word(at) == "pub" {
        at += 1;
        if all.get(at).is_some_and(|t| t.tok == Tok::Open(b'(')) {
            at = closing(&all, at).map_or(at, |end| end + 1);
        }
    }
    match word(at) {
        "static" | "struct" | "enum" | "trait" | "impl" | "fn" | "type" | "mod" => true,
        "const" | "unsafe" | "async" => matches!(word(at + 1), "fn" | "impl" | "trait"),
        _ => false,
    }
}

/// The whole range, or the branches of `if #[cfg(…)] { … } else { … }`.
fn parts(text: &str, tokens: Span) -> Vec<Part> {
    let inside = text
        .get(tokens.lo as usize..tokens.hi as usize)
        .unwrap_or_default();
    if !is_cfg_chain(inside) {
        return vec![Part {
            items: tokens,
            conditions: Vec::new(),
        }];
    }
    let mut found = Vec::new();
    let mut depth = 0u32;
    let mut start = None;
    // The `cfg` of the branch at hand, and those of the branches before it.
    let mut own: Option<Span> = None;
    let mut before: Vec<Span> = Vec::new();
    let condition = |word: &str, span: Span| Attr {
        path: vec![Name::new(word)],
        args: AttrArgs::List(span),
        span,
    };
    let (mut word, mut cfg_at) = ("", None);
    for token in Scan::new(text, tokens.lo, tokens.hi) {
        let last = std::mem::replace(
            &mut word,
            text.get(token.lo as usize..token.hi as usize)
                .unwrap_or_default(),
        );
        match token.tok {
            Tok::Open(b'(') if depth == 1 && last == "cfg" && start.is_none() => {
                cfg_at = Some(token.hi);
                depth += 1;
            }
            Tok::Close(_) if depth == 2 && cfg_at.is_some() => {
                own = cfg_at.take().map(|lo| Span {
                    lo,
                    hi: token.lo,
                    ..tokens
                });
                depth -= 1;
            }
            Tok::Open(b'{') if depth == 0 => {
                start = Some(token.hi);
                depth += 1;
            }
            Tok::Open(_) => depth += 1,
            Tok::Close(_) => {
                depth = depth.saturating_sub(1);
                if depth == 0
                    && let Some(lo) = start.take()
                {
                    let mut conditions: Vec<Attr> =
                        before.iter().map(|b| condition(NOT_CFG, *b)).collect();
                    conditions.extend(own.map(|own| condition("cfg", own)));
                    before.extend(own.take());
                    found.push(Part {
                        items: Span {
                            lo,
                            hi: token.lo,
                            ..tokens
                        },
                        conditions,
                    });
                }
            }
            _ => {}
        }
    }
    found
}
