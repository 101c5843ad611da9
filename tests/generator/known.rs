//! What is known to be found and not true in the programs of the standard run, each with its reason. Everything else
//! fails. A change of the generator makes other programs: then this list is made anew.

/// The number of a program, as a failure names it.
pub(super) const KNOWN: &[(u64, &str)] = &[
    (
        1_000_158,
        "in a body, what an emptied list holds is what its type says (`cases/display/within_collections.rs`)",
    ),
    (
        1_000_243,
        "what `HashMap::from` puts under literal keys is one place, so `insert` under one of them overwrites nothing",
    ),
    (
        1_000_294,
        "a list that is empty where it goes through a generic function has what its type says",
    ),
];
