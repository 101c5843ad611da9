//! The definitions of std and of widely used crates that `flow` asks for by what they are, found once.

use rustc_hash::{FxHashMap, FxHashSet};

use super::quirks::{holders, quirk_file, types_of};
use crate::flow::input::WellKnown;
use crate::names::{DefId, DefKind, Ns};
use crate::syntax::Name;
use crate::syntax::ast::Takes;
use crate::types::Types;

pub(super) fn connections(types: &Types<'_>) -> Vec<[FxHashSet<DefId>; 2]> {
    let pairs = quirk_file().connections.iter();
    let traits = |path: &String| types_of(types, std::slice::from_ref(path));
    pairs.map(|pair| pair.each_ref().map(traits)).collect()
}

fn tried(types: &Types<'_>, of: &super::quirks::Tried) -> FxHashMap<DefId, (bool, u32)> {
    let traits = [(false, &of.futures), (true, &of.streams)];
    let traits = traits.into_iter().flat_map(|(later, paths)| {
        let found = types_of(types, paths).into_iter();
        found.map(move |def| (later, def))
    });
    let sides = traits.flat_map(|(later, def)| {
        let side = |name: &str| types.assoc_type(def, Name::new(name));
        [side("Ok"), side("Error")]
            .into_iter()
            .zip(0..)
            .filter_map(move |(assoc, i)| Some((assoc?, (later, i))))
            .collect::<Vec<_>>()
    });
    sides.collect()
}

pub(super) fn well_known(types: &Types<'_>) -> WellKnown {
    let known = &types.known;
    let set = |paths: &[&str]| -> FxHashSet<DefId> {
        paths
            .iter()
            .filter_map(|p| Types::lookup(types.program, p, Ns::Types))
            .collect()
    };
    let method =
        |of: Option<DefId>, name: &str| types.assoc_item(of?, Name::new(name), DefKind::Fn);
    let inherent = |path: &str| crate::marks::functions(types, path).first().copied();
    let conversions = [
        (method(known.into, "into"), method(known.from, "from")),
        (
            inherent("core::convert::TryInto::try_into"),
            inherent("core::convert::TryFrom::try_from"),
        ),
        (
            inherent("core::str::str::parse"),
            inherent("core::str::FromStr::from_str"),
        ),
    ];
    let builders = [
        ("Iterator::collect", "FromIterator::from_iter"),
        ("Iterator::sum", "Sum::sum"),
        ("Iterator::product", "Product::product"),
    ];
    let of_iter = |name: &str| inherent(&format!("core::iter::{name}"));
    let file = quirk_file();
    let shown = [
        ("core::fmt::Display::fmt", Takes::Display),
        ("core::fmt::Debug::fmt", Takes::Debug),
    ];
    let mut streams: Vec<DefId> = types_of(types, &file.streams).into_iter().collect();
    streams.sort();
    let yielding = [known.iterator, known.into_iterator].into_iter().flatten();
    let yielding = yielding.chain(streams.iter().copied());
    WellKnown {
        builders: builders
            .into_iter()
            .filter_map(|(a, b)| Some((of_iter(a)?, of_iter(b)?)))
            .collect(),
        conversions: conversions
            .into_iter()
            .filter_map(|(a, b)| Some((a?, b?)))
            .collect(),
        transparent: set(&[
            "alloc::boxed::Box",
            "alloc::rc::Rc",
            "alloc::sync::Arc",
            "core::pin::Pin",
            "alloc::borrow::Cow",
            "core::mem::ManuallyDrop",
        ]),
        shared: set(&["alloc::rc::Rc", "alloc::sync::Arc"]),
        next: method(known.iterator, "next"),
        poll: method(known.future, "poll"),
        clone: method(known.clone, "clone"),
        text: set(&[
            "alloc::string::String",
            "std::ffi::OsString",
            "std::path::PathBuf",
        ]),
        ordering: Types::lookup(types.program, "core::cmp::Ordering", Ns::Types),
        shares: types_of(types, &file.shares),
        numbers: types_of(types, &file.numbers),
        single: types_of(types, &file.single),
        keyed: types_of(types, &file.keyed),
        nested: types_of(types, &file.nested),
        holders: holders(types, &file.meets),
        writers: types_of(types, &file.writers),
        answering: super::quirks::answering(types),
        extracting: super::quirks::functions(types, &file.extracts.impls).collect(),
        range_full: Types::lookup(types.program, "core::ops::RangeFull", Ns::Types),
        to_string: method(known.to_string, "to_string"),
        shown: shown
            .into_iter()
            .filter_map(|(path, takes)| Some((inherent(path)?, takes)))
            .collect(),
        owners: set(&[
            "core::option::Option",
            "core::result::Result",
            "alloc::vec::Vec",
            "alloc::collections::VecDeque",
            "alloc::collections::BTreeMap",
            "alloc::collections::BTreeSet",
            "alloc::collections::BinaryHeap",
            "alloc::collections::LinkedList",
            "std::collections::HashMap",
            "std::collections::HashSet",
            "core::cell::Cell",
            "core::cell::RefCell",
            "core::cell::OnceCell",
            "std::sync::Mutex",
            "std::sync::RwLock",
            "std::sync::OnceLock",
        ]),
        items: yielding
            .filter_map(|t| types.assoc_type(t, Name::new("Item")))
            .collect(),
        output: known
            .future
            .and_then(|t| types.assoc_type(t, Name::new("Output"))),
        tried: tried(types, &file.tried),
        streams,
    }
}
