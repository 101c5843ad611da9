//! Trees as bytes and back, for trees without bodies. Names are numbered, and so are files, which have
//! other numbers in each run.

use std::cell::RefCell;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{FileId, Name, Span};

/// Stands for the code that reads texts into trees and definitions: another when that code is.
pub const READS: &str = env!("CONSENT_READS");

/// Writes values that hold names and places.
#[derive(Debug, Default)]
pub struct Writer {
    files: FxHashMap<FileId, u32>,
    names: Vec<Name>,
    numbers: FxHashMap<Name, u32>,
}

/// Reads back what a [`Writer`] wrote.
#[derive(Clone, Debug)]
pub struct Reader {
    names: Arc<[Name]>,
    /// The first of the files, which follow each other.
    first: FileId,
}

thread_local! {
    /// What names and places mean while a value is written on this thread.
    static WRITER: RefCell<Writer> = RefCell::default();
    /// The same while one is read.
    static READER: RefCell<Option<Reader>> = const { RefCell::new(None) };
}

impl Writer {
    /// For values whose places lie in these files.
    pub fn new(files: impl Iterator<Item = FileId>) -> Writer {
        Writer {
            files: files.zip(0..).collect(),
            ..Writer::default()
        }
    }

    /// `None` for what lies in another file.
    pub fn write<T: Serialize>(&mut self, value: &T) -> Option<Vec<u8>> {
        WRITER.with_borrow_mut(|w| std::mem::swap(w, self));
        let bytes = postcard::to_allocvec(value);
        WRITER.with_borrow_mut(|w| std::mem::swap(w, self));
        bytes.ok()
    }

    /// The number of a file.
    pub fn file(&self, file: FileId) -> Option<u32> {
        self.files.get(&file).copied()
    }

    pub fn names(&self) -> &[Name] {
        &self.names
    }
}

impl Reader {
    pub fn new(names: Vec<Name>, first: FileId) -> Reader {
        Reader {
            names: names.into(),
            first,
        }
    }

    /// `None` where the bytes are no such value.
    pub fn read<T: for<'de> Deserialize<'de>>(&self, bytes: &[u8]) -> Option<T> {
        READER.set(Some(self.clone()));
        let value = postcard::from_bytes(bytes);
        READER.set(None);
        value.ok()
    }

    pub fn file(&self, number: u32) -> FileId {
        FileId(self.first.0.wrapping_add(number))
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let number = WRITER.with_borrow_mut(|w| {
            *w.numbers.entry(*self).or_insert_with(|| {
                w.names.push(*self);
                w.names.len() as u32 - 1
            })
        });
        serializer.serialize_u32(number)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Name, D::Error> {
        let number = u32::deserialize(deserializer)?;
        let name = READER.with_borrow(|r| r.as_ref()?.names.get(number as usize).copied());
        name.ok_or_else(|| serde::de::Error::custom("a name without text"))
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let file = WRITER.with_borrow(|w| w.file(self.file));
        let file = file.ok_or_else(|| serde::ser::Error::custom("a place in another file"))?;
        (file, self.lo, self.hi.wrapping_sub(self.lo)).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Span, D::Error> {
        let (file, lo, len) = <(u32, u32, u32)>::deserialize(deserializer)?;
        Ok(Span {
            file: READER.with_borrow(|r| r.as_ref().map_or(FileId(file), |r| r.file(file))),
            lo,
            hi: lo.wrapping_add(len),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::ast::Item;
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
        let mut writer = Writer::new([FileId(3), FileId(7)].into_iter());
        let bytes: Vec<Vec<u8>> = tree
            .items
            .iter()
            .map(|item| writer.write(item).expect("a place in one of the files"))
            .collect();
        let reader = Reader::new(writer.names().to_vec(), FileId(6));
        let moved = Reader::new(writer.names().to_vec(), FileId(8));
        for (item, bytes) in tree.items.iter().zip(&bytes) {
            let back: Item = reader.read(bytes).expect("what was written");
            assert_eq!(format!("{item:?}"), format!("{back:?}"));
            let back: Item = moved.read(bytes).expect("what was written");
            assert_eq!(back.span.file, FileId(9));
            for cut in 0..bytes.len() {
                // Never a panic, whatever is left of it.
                let _ = reader.read::<Item>(&bytes[..cut]);
            }
        }
        assert!(Writer::default().write(&tree.items[0]).is_none());
    }
}
