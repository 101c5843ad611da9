//! Item macros whose tokens are items: wrappers such as `cfg_rt! { … }` and `cfg_if! { … }`. Their
//! items stand beside the call, with their true places. What does not parse as items stays closed.

use super::ast::{FileTree, ItemIdx, ItemKind};
use super::scan::{Scan, Tok};
use super::{ParseOptions, Span, parse_items};

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
            let (inner, problems) = parse_items(text, part, options);
            if problems.is_empty() && !inner.roots.is_empty() {
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

/// The whole range, or the branches of `if #[cfg(…)] { … } else { … }`.
fn parts(text: &str, tokens: Span) -> Vec<Span> {
    let inside = text
        .get(tokens.lo as usize..tokens.hi as usize)
        .unwrap_or_default();
    if !is_cfg_chain(inside) {
        return vec![tokens];
    }
    let mut found = Vec::new();
    let mut depth = 0u32;
    let mut start = None;
    for token in Scan::new(text, tokens.lo, tokens.hi) {
        match token.tok {
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
                    found.push(Span {
                        lo,
                        hi: token.lo,
                        ..tokens
                    });
                }
            }
            _ => {}
        }
    }
    found
}
