//! Where bodies are not wanted, they are blanked before `syn` sees them: of a dependency, only what
//! its signatures say is read, and parsing bodies would be most of the work. Every other character
//! keeps its place.

use std::borrow::Cow;

use super::scan::{Scan, Tok};

/// The text with the insides of function bodies replaced by spaces. `macro_rules!` definitions keep
/// theirs: what they hold is not yet code.
pub(super) fn without_bodies(text: &str) -> Cow<'_, str> {
    let mut cuts: Vec<(u32, u32)> = Vec::new();
    let mut scan = Scan::new(text, 0, text.len() as u32);
    let mut previous = "";
    while let Some(token) = scan.next() {
        let word = text
            .get(token.lo as usize..token.hi as usize)
            .unwrap_or_default();
        if token.tok == Tok::Ident && word == "macro_rules" {
            skip_definition(&mut scan);
        } else if token.tok == Tok::Ident && previous == "fn" {
            cuts.extend(body(text, &mut scan));
        }
        previous = if token.tok == Tok::Ident { word } else { "" };
    }
    if cuts.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (lo, hi) in cuts {
        let Some(inside) = text.get(lo as usize..hi as usize) else {
            continue;
        };
        out.push_str(text.get(at..lo as usize).unwrap_or_default());
        // Lines and columns count characters, so each is replaced by one; the bytes of wider ones are
        // made up for at the end of their line, where nothing follows.
        let mut short = 0;
        for c in inside.chars() {
            match c {
                '\n' => {
                    out.extend(std::iter::repeat_n(' ', short));
                    short = 0;
                    out.push('\n');
                }
                c => {
                    short += c.len_utf8() - 1;
                    out.push(' ');
                }
            }
        }
        out.extend(std::iter::repeat_n(' ', short));
        at = hi as usize;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    Cow::Owned(out)
}

/// `! name { … }`
fn skip_definition(scan: &mut Scan<'_>) {
    for token in scan.by_ref() {
        if let Tok::Open(_) = token.tok {
            close(scan);
            return;
        }
    }
}

/// Moves past the bracket that closes the one just opened; gives where it stands.
fn close(scan: &mut Scan<'_>) -> Option<u32> {
    let mut depth = 1u32;
    for token in scan.by_ref() {
        match token.tok {
            Tok::Open(_) => depth += 1,
            Tok::Close(_) => {
                depth -= 1;
                if depth == 0 {
                    return Some(token.lo);
                }
            }
            _ => {}
        }
    }
    None
}

/// From behind a function's name to the end of its body: the range between the braces.
fn body(text: &str, scan: &mut Scan<'_>) -> Option<(u32, u32)> {
    let mut angles = 0i32;
    let mut last = 0;
    loop {
        let before = scan.clone();
        let token = scan.next()?;
        match token.tok {
            Tok::Punct(b'<') => angles += 1,
            // Not those of `->` and `=>`.
            Tok::Punct(b'>') if last != b'-' && last != b'=' => angles -= 1,
            Tok::Punct(b';') => return None,
            Tok::Open(b'{') if angles <= 0 => {
                let hi = close(scan)?;
                let inside = text.get(token.hi as usize..hi as usize)?;
                return (!inside.trim().is_empty()).then_some((token.hi, hi));
            }
            Tok::Open(_) => {
                close(scan)?;
            }
            // The end of what stands around: no body came.
            Tok::Close(_) => {
                *scan = before;
                return None;
            }
            _ => {}
        }
        last = match token.tok {
            Tok::Punct(b) => b,
            _ => 0,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::without_bodies;

    #[test]
    fn only_bodies_are_blanked() {
        let text = "impl<const N: usize> A<{ N }> { fn f() -> fn(u8) -> u8 { g() } fn h(x: B<{ 1 }>) -> C<{ 2 }> where D: E, { k }\nfn i(); }";
        let skimmed = without_bodies(text);
        assert_eq!(
            skimmed,
            "impl<const N: usize> A<{ N }> { fn f() -> fn(u8) -> u8 {     } fn h(x: B<{ 1 }>) -> C<{ 2 }> where D: E, {   }\nfn i(); }"
        );
    }

    #[test]
    fn definitions_of_macros_keep_theirs() {
        let text = "macro_rules! m { ($b:block) => { fn f() { $b } } } fn g() { 1 }";
        assert_eq!(without_bodies(text), text.replace("{ 1 }", "{   }"));
    }

    #[test]
    fn places_stay() {
        let text = "fn f() { \"ä\nö\" } fn g() {}";
        let skimmed = without_bodies(text);
        assert_eq!(skimmed.len(), text.len());
        assert_eq!(skimmed.find("fn g"), text.find("fn g"));
    }
}
