//! The types that the language names itself.

use crate::syntax::Name;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Prim {
    Bool,
    Char,
    Str,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    F32,
    F64,
}

const PRIMS: [(&str, Prim); 17] = [
    ("bool", Prim::Bool),
    ("char", Prim::Char),
    ("str", Prim::Str),
    ("i8", Prim::I8),
    ("i16", Prim::I16),
    ("i32", Prim::I32),
    ("i64", Prim::I64),
    ("i128", Prim::I128),
    ("isize", Prim::Isize),
    ("u8", Prim::U8),
    ("u16", Prim::U16),
    ("u32", Prim::U32),
    ("u64", Prim::U64),
    ("u128", Prim::U128),
    ("usize", Prim::Usize),
    ("f32", Prim::F32),
    ("f64", Prim::F64),
];

impl Prim {
    pub fn from_name(name: Name) -> Option<Prim> {
        PRIMS.iter().find(|(n, _)| name == **n).map(|(_, p)| *p)
    }

    pub fn name(self) -> &'static str {
        PRIMS
            .iter()
            .find(|(_, p)| *p == self)
            .map_or("", |(n, _)| n)
    }

    pub fn is_int(self) -> bool {
        (Prim::I8..=Prim::Usize).contains(&self)
    }

    pub fn is_float(self) -> bool {
        matches!(self, Prim::F32 | Prim::F64)
    }
}
