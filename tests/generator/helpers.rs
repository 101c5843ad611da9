//! Functions and types that every program may call, written out: generic ones above all.

/// By name; where one calls another, that one comes by itself.
pub(super) const HELPERS: &[(&str, &str)] = &[
    ("same", "fn same<T>(value: T) -> T {\n    value\n}"),
    (
        "either",
        "fn either<T>(a: T, b: T) -> T {\n    if probe::toss() { a } else { b }\n}",
    ),
    (
        "shown",
        "fn shown<T: fmt::Display>(value: &T) -> String {\n    format!(\"<{value}>\")\n}",
    ),
    (
        "debugged",
        "fn debugged(value: &impl fmt::Debug) -> String {\n    format!(\"{value:?}\")\n}",
    ),
    (
        "applied",
        "fn applied<T, U>(value: T, f: impl Fn(T) -> U) -> U {\n    f(value)\n}",
    ),
    (
        "by_dyn",
        "fn by_dyn<T, U>(value: &T, f: &dyn Fn(&T) -> U) -> U {\n    f(value)\n}",
    ),
    (
        "twice",
        "fn twice<T>(value: T, mut f: impl FnMut(T) -> T) -> T {\n    let once = f(value);\n    f(once)\n}",
    ),
    (
        "one_of",
        "fn one_of<'a, T>(a: &'a T, b: &'a T) -> &'a T {\n    if probe::toss() { a } else { b }\n}",
    ),
    (
        "first",
        "fn first<T, U>(pair: &mut (T, U)) -> &mut T {\n    &mut pair.0\n}",
    ),
    (
        "second",
        "fn second<T, U>(pair: (T, U)) -> U {\n    let (_, second) = pair;\n    second\n}",
    ),
    (
        "swapped",
        "fn swapped<T, U>((a, b): (T, U)) -> (U, T) {\n    (b, a)\n}",
    ),
    (
        "element",
        "fn element<T: Clone>(list: &[T]) -> Option<T> {\n    list.get(probe::pick(list.len() + 1)).cloned()\n}",
    ),
    (
        "set",
        "fn set<T>(place: &mut T, value: T) {\n    *place = value;\n}",
    ),
    (
        "exchanged",
        "fn exchanged<T>(place: &mut T, value: T) -> T {\n    std::mem::replace(place, value)\n}",
    ),
    (
        "append",
        "fn append(to: &mut String, what: &str) {\n    to.push('-');\n    to.push_str(what);\n}",
    ),
    (
        "wrapper",
        "fn wrapper(prefix: String) -> impl Fn(&str) -> String {\n    move |text| format!(\"{prefix} {text}\")\n}",
    ),
    (
        "boxed_wrapper",
        "fn boxed_wrapper(prefix: &str) -> Box<dyn Fn(String) -> String> {\n    let prefix = prefix.to_owned();\n    Box::new(move |text| prefix.clone() + &text)\n}",
    ),
    (
        "said_by",
        "fn said_by<T: Said>(value: &T) -> String {\n    value.said()\n}",
    ),
    (
        "dyn_said",
        "fn dyn_said(value: &dyn Said) -> String {\n    value.said_twice()\n}",
    ),
    (
        "said_each",
        "fn said_each<T>(list: &[T]) -> Vec<String>\nwhere\n    T: Said,\n{\n    list.iter().map(T::said).collect()\n}",
    ),
    (
        "all_said",
        "fn all_said(list: &[Box<dyn Said>]) -> String {\n    list.iter().map(|one| one.said()).collect::<Vec<_>>().join(\", \")\n}",
    ),
    (
        "renamed",
        "fn renamed<T: Said>(mut value: T, note: String) -> T {\n    value.noted(note);\n    value\n}",
    ),
    (
        "noted_dyn",
        "fn noted_dyn(value: &mut dyn Said, note: String) {\n    value.noted(note);\n}",
    ),
];

pub(super) const HOLDER: &str = "
#[derive(Debug, Clone)]
struct Holder<T> {
    value: T,
    note: String,
}

impl<T> Holder<T> {
    fn new(value: T) -> Self {
        Holder { value, note: String::from(\"new\") }
    }

    fn noted(mut self, note: String) -> Self {
        self.note = note;
        self
    }

    fn get(&self) -> &T {
        &self.value
    }

    fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }

    fn set(&mut self, value: T) -> T {
        std::mem::replace(&mut self.value, value)
    }

    fn into_value(self) -> T {
        self.value
    }

    fn map<U>(self, f: impl FnOnce(T) -> U) -> Holder<U> {
        Holder { value: f(self.value), note: self.note }
    }
}
";
