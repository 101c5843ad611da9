//! A tree as bytes and back, for trees without bodies. Names are numbered, and places are without
//! their file, which has another number in each run.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ast::FileTree;
use super::{FileId, Name, Span};

/// Stands for the code that reads texts into trees: another when that code is.
pub const READS: &str = env!("CONSENT_READS");

#[derive(Default)]
struct Context {
    file: FileId,
    names: Vec<Name>,
    numbers: FxHashMap<Name, u32>,
}

thread_local! {
    /// What names and places mean while a tree is written or read on this thread.
    static CONTEXT: RefCell<Context> = RefCell::default();
}

/// `None` for a tree with bodies in it.
pub fn encode(tree: &FileTree) -> Option<Vec<u8>> {
    if !tree.bodies.is_empty() || !tree.scopes.is_empty() {
        return None;
    }
    CONTEXT.with(|c| {
        *c.borrow_mut() = Context {
            file: tree.file,
            ..Context::default()
        }
    });
    let body = postcard::to_allocvec(tree).ok()?;
    let names = CONTEXT.with(|c| std::mem::take(&mut c.borrow_mut().names));
    let names: Vec<&str> = names.iter().map(|n| n.as_str()).collect();
    let mut bytes = postcard::to_allocvec(&names).ok()?;
    bytes.extend(body);
    Some(bytes)
}

/// The tree as that of a file; `None` where the bytes are no tree.
pub fn decode(bytes: &[u8], file: FileId) -> Option<FileTree> {
    let (names, body): (Vec<&str>, &[u8]) = postcard::take_from_bytes(bytes).ok()?;
    let names = names.into_iter().map(Name::new).collect();
    CONTEXT.with(|c| {
        *c.borrow_mut() = Context {
            file,
            names,
            ..Context::default()
        }
    });
    let mut tree: FileTree = postcard::from_bytes(body).ok()?;
    tree.file = file;
    Some(tree)
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let number = CONTEXT.with(|c| {
            let c = &mut *c.borrow_mut();
            *c.numbers.entry(*self).or_insert_with(|| {
                c.names.push(*self);
                c.names.len() as u32 - 1
            })
        });
        serializer.serialize_u32(number)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Name, D::Error> {
        let number = u32::deserialize(deserializer)?;
        CONTEXT
            .with(|c| c.borrow().names.get(number as usize).copied())
            .ok_or_else(|| serde::de::Error::custom("a name without text"))
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.lo, self.hi.wrapping_sub(self.lo)).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Span, D::Error> {
        let (lo, len) = <(u32, u32)>::deserialize(deserializer)?;
        Ok(Span {
            file: CONTEXT.with(|c| c.borrow().file),
            lo,
            hi: lo.wrapping_add(len),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ParseOptions, parse_file};
    use super::*;

    #[test]
    fn what_is_read_back_is_what_was_written() {
        let text = "//! A crate.\n#![allow(dead_code)]\nuse a::{b, c as d, e::*};\n\
            #[derive(Debug)] pub struct S<T: Clone + 'static, const N: usize> { #[x(y)] pub f: Vec<[T; N]>, g: &'static str }\n\
            pub enum E { A(u8), B { c: fn(u8) -> bool }, C = 3 }\n\
            impl<T> Tr<T> for S<T, 3> where T: Iterator<Item = u8> { type O = dyn Fn(u8) -> u8; fn f(&self, (a, b): (u8, u8)) -> impl Sized { 1 } }\n\
            macro_rules! m { () => { 1 } }\nm! { x }\nmod inner { pub const X: u8 = 1; }\npub(in a::b) static Y: &str = \"\";";
        let options = ParseOptions {
            bodies: false,
            tests: false,
        };
        let (tree, problems) = parse_file(text, FileId(7), options);
        assert!(problems.is_empty(), "{problems:?}");
        let bytes = encode(&tree).expect("a tree without bodies");
        let back = decode(&bytes, FileId(7)).expect("what was written");
        assert_eq!(format!("{tree:?}"), format!("{back:?}"));
        let moved = decode(&bytes, FileId(9)).expect("what was written");
        assert!(moved.items.iter().all(|i| i.span.file == FileId(9)));
        for cut in 0..bytes.len() {
            // Never a panic, whatever is left of it.
            let _ = decode(&bytes[..cut], FileId(7));
        }
    }
}
