//! Markers: values that occur nowhere else, one per datum and record, recognised again in whatever text a use is
//! handed: in any case, in part, reversed, as characters or bytes in a list, as hexadecimal.

use std::collections::HashMap;
use std::env;
use std::str::FromStr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::batch;

/// How many characters in a row are proof that they come from a marker.
const PROOF: usize = 6;

struct Marker {
    path: String,
    traces: Vec<String>,
}

struct Registry {
    markers: Vec<Marker>,
    records: HashMap<String, u32>,
}

static REGISTRY: Mutex<Option<Registry>> = Mutex::new(None);

/// A text that occurs nowhere else, for the datum at this path. Each call is another record.
pub fn text(path: &str) -> String {
    let mut state = fresh(path);
    let mut letters = |n| -> String {
        (0..n)
            .map(|_| char::from(b'a' + (next(&mut state) % 26) as u8))
            .collect()
    };
    let text = format!("{}@{}", letters(12), letters(12));
    let bytes: String = text.bytes().map(|byte| byte.to_string()).collect();
    let plain = normalise(&text);
    let reversed = plain.chars().rev().collect();
    register(path, vec![plain, reversed, bytes]);
    text
}

/// A number of seven digits that occurs nowhere else, for the datum at this path.
pub fn number<T: Number>(path: &str) -> T {
    let mut state = fresh(path);
    let number = 1_000_000 + (next(&mut state) % 9_000_000) as u32;
    register(path, vec![number.to_string(), format!("{number:x}")]);
    T::from_marker(number)
}

/// A yes or no for the datum at this path. No marker can be seen in it: a flow of it is marked `transformed`.
pub fn flag(path: &str) -> bool {
    varied(path)
}

/// The value of an input that the case declares (`//! inputs: flag = bool`): the harness runs the case with each.
pub fn input<T: Input>(name: &str) -> T {
    let given = env::var(format!("PROBE_INPUT_{name}")).unwrap_or_default();
    T::from_input(&given)
        .unwrap_or_else(|| panic!("input `{name}` is not declared, or not of this type"))
}

pub trait Number {
    fn from_marker(marker: u32) -> Self;
}

macro_rules! numbers {
    ($($ty:ty),*) => { $(impl Number for $ty { fn from_marker(marker: u32) -> Self { marker as $ty } })* };
}
numbers!(u32, u64, u128, usize, i32, i64, i128, f64);

pub trait Input: Sized {
    fn from_input(given: &str) -> Option<Self>;
}

impl<T: FromStr> Input for T {
    fn from_input(given: &str) -> Option<Self> {
        given.parse().ok()
    }
}

/// The paths whose markers stand in this text, in order of their registration, each once.
pub(crate) fn within(handed: &str) -> Vec<String> {
    let handed = normalise(handed);
    let mut paths: Vec<String> = Vec::new();
    let mut registry = lock();
    for marker in &registry.get_or_insert_with(Registry::new).markers {
        if !paths.contains(&marker.path) && marker.traces.iter().any(|trace| shows(&handed, trace))
        {
            paths.push(marker.path.clone());
        }
    }
    paths
}

/// FNV-1a, the same in every run.
pub(crate) fn fingerprint(parts: &[&str]) -> u64 {
    parts
        .iter()
        .flat_map(|part| part.bytes().chain([0xff]))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}

/// Text that another program wrote out as a list of characters, or in capitals, is still that text.
fn normalise(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// Numbers must stand there whole: a part of a number is soon another number.
fn shows(handed: &str, trace: &str) -> bool {
    let whole = trace.len() <= 8;
    if whole {
        return handed.contains(trace);
    }
    let proof = if trace.starts_with(|c: char| c.is_ascii_digit()) {
        2 * PROOF
    } else {
        PROOF
    };
    (0..=trace.len() - proof).any(|start| handed.contains(&trace[start..start + proof]))
}

/// Forgets all markers: the next program begins.
pub(crate) fn forget() {
    *lock() = None;
}

fn fresh(path: &str) -> u64 {
    if batch::is_running() {
        // One marker for all records of a datum: what is asked is which data arrive, thousands of times.
        return fingerprint(&[path]);
    }
    let mut registry = lock();
    let record = registry
        .get_or_insert_with(Registry::new)
        .records
        .entry(path.to_owned())
        .or_default();
    *record += 1;
    let seed = if varied(path) { "other" } else { "first" };
    fingerprint(&[path, &record.to_string(), seed])
}

/// Whether the harness asks what changes when this datum has another value.
fn varied(path: &str) -> bool {
    env::var("PROBE_VARY").is_ok_and(|vary| vary == path)
}

fn next(state: &mut u64) -> u64 {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

fn register(path: &str, traces: Vec<String>) {
    let mut registry = lock();
    let markers = &mut registry.get_or_insert_with(Registry::new).markers;
    let known = |marker: &Marker| marker.path == path && marker.traces == traces;
    if !markers.iter().any(known) {
        let path = path.to_owned();
        markers.push(Marker { path, traces });
    }
}

fn lock() -> MutexGuard<'static, Option<Registry>> {
    REGISTRY.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Registry {
    fn new() -> Self {
        Self {
            markers: Vec::new(),
            records: HashMap::new(),
        }
    }
}
