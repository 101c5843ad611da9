//! What the rows of a query hold, as far as columns are tagged.

use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, Mutex};

use rustc_hash::FxHashSet;

use crate::marks::{Marks, TagId};
use crate::project::Span;
use crate::sql::{Answer, Output};
use crate::syntax::Name;

/// The rows of one query: a value that came of them is one or many rows, or a part. Interned as paths are: labels
/// carry one each, and a program has few.
#[derive(Clone, Copy)]
pub struct Rows(&'static Data);

#[derive(Debug, PartialEq, Eq, Hash)]
struct Data {
    query: Span,
    columns: Vec<Column>,
    /// Those that its columns are of, but for rows in it.
    tables: Vec<Name>,
    exact: bool,
    is_known: bool,
    by_position: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Column {
    name: Option<String>,
    tags: Vec<TagId>,
    /// The columns without a tag: what is written into them comes back.
    written: Vec<Name>,
    /// One of many at this place.
    star: bool,
    /// A row in this row.
    inner: Option<Rows>,
}

/// What a part of a row holds: the data that columns are tagged as, and columns that hold what was written into them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub tags: Vec<TagId>,
    pub written: Vec<Name>,
}

static KNOWN: LazyLock<Mutex<FxHashSet<&'static Data>>> = LazyLock::new(Default::default);

impl Rows {
    fn intern(data: Data) -> Rows {
        let mut known = KNOWN
            .lock()
            .expect("no panic happens while the interner is locked");
        if let Some(kept) = known.get(&data) {
            return Rows(kept);
        }
        let kept: &'static Data = Box::leak(Box::new(data));
        known.insert(kept);
        Rows(kept)
    }

    pub fn unknown(query: Span) -> Rows {
        Rows::intern(Data {
            query,
            columns: Vec::new(),
            tables: Vec::new(),
            exact: true,
            is_known: false,
            by_position: false,
        })
    }

    pub fn new(query: Span, answer: &Answer, marks: &Marks) -> Rows {
        Rows::of(query, &answer.columns, answer, marks)
    }

    fn of(query: Span, outputs: &[Output], answer: &Answer, marks: &Marks) -> Rows {
        let mut found = Vec::new();
        for output in outputs {
            let inner = match output.inner.as_slice() {
                _ if output.unknown => Rows::unknown(query),
                [] => {
                    found.extend(columns(output, marks));
                    continue;
                }
                inner => Rows::of(query, inner, answer, marks),
            };
            let Part { tags, written } = inner.whole();
            found.push(Column {
                name: None,
                tags,
                written,
                star: false,
                inner: Some(inner),
            });
        }
        let origins = outputs.iter().flat_map(|output| &output.from);
        let mut tables: Vec<Name> = origins.map(|origin| Name::new(&origin.table)).collect();
        tables.sort_by_key(|table| table.as_str());
        tables.dedup();
        Rows::intern(Data {
            query,
            columns: found,
            tables,
            exact: answer.exact,
            is_known: true,
            by_position: answer.by_position,
        })
    }

    /// Whether the fields of a record are the columns in their order.
    pub fn is_by_position(self) -> bool {
        self.0.by_position
    }

    /// Whether a record of this table, with so many fields, can be one of these rows. Where a value may be of one type
    /// or of another, rows come with it that are of the other.
    pub fn may_be(self, table: Option<Name>, n_fields: usize) -> bool {
        let columns = &self.0.columns;
        let of_table =
            table.is_none_or(|table| self.0.tables.is_empty() || self.0.tables.contains(&table));
        let n_fits = !self.0.by_position || columns.len() < 2 || columns.len() == n_fields;
        !self.is_known() || !self.0.exact || of_table && n_fits
    }

    /// How many columns there are at least.
    pub fn len(self) -> usize {
        self.0.columns.len()
    }

    /// The row that this column is.
    pub fn inner(self, idx: usize) -> Option<Rows> {
        self.0.columns.get(idx)?.inner
    }

    /// The call or macro that was given the query's text.
    pub fn query(self) -> Span {
        self.0.query
    }

    /// Whether the text of the query is known; else nothing else is.
    pub fn is_known(self) -> bool {
        self.0.is_known
    }

    /// Whether nothing tagged is in it for sure.
    pub fn is_clean(self) -> bool {
        let is_clean = |column: &Column| {
            column.tags.is_empty() && column.inner.is_none_or(|inner| inner.is_clean())
        };
        self.is_known() && self.0.columns.iter().all(is_clean)
    }

    /// With these columns behind its own, by their names.
    pub fn with(self, query: Span, outputs: &[Output], marks: &Marks) -> Rows {
        let answer = Answer {
            columns: outputs.to_vec(),
            exact: true,
            ..Answer::default()
        };
        let more = Rows::new(query, &answer, marks);
        let both = self.0.columns.iter().chain(&more.0.columns);
        let tables = self.0.tables.iter().chain(&more.0.tables);
        Rows::intern(Data {
            query,
            tables: tables.copied().collect(),
            columns: both.cloned().collect(),
            exact: self.0.exact,
            is_known: self.0.is_known,
            by_position: false,
        })
    }

    pub fn whole(self) -> Part {
        part(self.0.columns.iter())
    }

    pub fn all(self) -> Vec<TagId> {
        self.whole().tags
    }

    /// The column that a field or a literal key names. The only column of a row is what there is, whatever the
    /// field is called that it is in.
    pub fn named(self, name: &str) -> Part {
        let name = name.trim_start_matches("r#");
        let is_it = |column: &&Column| match &column.name {
            Some(known) => known.eq_ignore_ascii_case(name),
            None => column.star,
        };
        match self.0.columns.as_slice() {
            [one] if !one.star => self.whole(),
            _ if !self.0.exact => self.whole(),
            columns => part(columns.iter().filter(is_it)),
        }
    }

    /// The column at a position, from 0. Where it is among all those of a table is not known.
    pub fn at(self, idx: usize) -> Part {
        let columns = &self.0.columns;
        let star = columns.iter().position(|column| column.star);
        match star {
            // The only column, and a part of what is in it.
            None if self.0.by_position && columns.len() == 1 => self.whole(),
            _ if !self.0.exact => self.whole(),
            Some(star) if star <= idx => part(columns[star..].iter()),
            _ => part(columns.get(idx).into_iter()),
        }
    }
}

impl PartialEq for Rows {
    fn eq(&self, other: &Rows) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Rows {}

impl Hash for Rows {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).hash(state);
    }
}

impl std::fmt::Debug for Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

fn part<'c>(columns: impl Iterator<Item = &'c Column>) -> Part {
    let mut found = Part::default();
    for column in columns {
        found.tags.extend(&column.tags);
        found.written.extend(&column.written);
    }
    found.tags.sort();
    found.tags.dedup();
    found.written.sort_by_key(|name| name.as_str());
    found.written.dedup();
    found
}

/// A star is its table's tagged columns, and one more for all the others.
fn columns(output: &Output, marks: &Marks) -> Vec<Column> {
    let mut tags = Vec::new();
    let mut written = Vec::new();
    let mut found = Vec::new();
    for origin in &output.from {
        match &origin.column {
            Some(name) => {
                let key = (origin.table.clone(), name.clone());
                match marks.columns.get(&key) {
                    Some(tag) => tags.push(*tag),
                    None => written.push(Name::new(&format!("{}.{}", key.0, key.1))),
                }
            }
            None => {
                let of_table = marks
                    .columns
                    .iter()
                    .filter(|((t, _), _)| *t == origin.table);
                for ((_, name), tag) in of_table {
                    match output.star {
                        true => found.push(Column {
                            name: Some(name.clone()),
                            tags: vec![*tag],
                            written: Vec::new(),
                            star: true,
                            inner: None,
                        }),
                        false => tags.push(*tag),
                    }
                }
            }
        }
    }
    tags.sort();
    tags.dedup();
    if output.star && tags.is_empty() && !found.is_empty() {
        return found;
    }
    found.push(Column {
        name: output.name.clone(),
        tags,
        written,
        star: output.star,
        inner: None,
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sql::answer;

    fn rows(text: &str) -> Rows {
        let mut marks = Marks::default();
        for (i, name) in ["email", "name"].into_iter().enumerate() {
            let key = ("users".to_owned(), name.to_owned());
            marks.columns.insert(key, TagId(i as u32));
        }
        Rows::new(Span::default(), &answer(text), &marks)
    }

    const EMAIL: TagId = TagId(0);
    const NAME: TagId = TagId(1);

    #[test]
    fn a_column_is_found_by_name_and_position() {
        let rows = rows("SELECT id, email AS Mail, name FROM users");
        assert_eq!(rows.named("mail").tags, [EMAIL]);
        assert_eq!(rows.named("r#name").tags, [NAME]);
        assert_eq!(rows.named("id").tags, []);
        assert_eq!(rows.at(1).tags, [EMAIL]);
        assert_eq!(rows.at(7).tags, []);
        assert_eq!(rows.all(), [EMAIL, NAME]);
    }

    #[test]
    fn after_a_star_no_position_is_known() {
        let rows = rows("SELECT o.id, u.* FROM orders o, users u");
        assert_eq!(rows.at(0).tags, []);
        assert_eq!(rows.at(3).tags, [EMAIL, NAME]);
        assert_eq!(rows.named("email").tags, [EMAIL]);
        assert_eq!(rows.named("id").tags, []);
    }

    #[test]
    fn the_only_column_is_the_row() {
        assert_eq!(rows("SELECT email FROM users").named("0").tags, [EMAIL]);
        assert_eq!(rows("SELECT * FROM users").named("phone").tags, []);
    }

    #[test]
    fn of_what_was_not_understood_any_part_may_be_any_column() {
        let rows = rows("SELECT id, email FROM users WHERE");
        assert_eq!(rows.named("id").tags, [EMAIL]);
        assert!(!rows.is_clean());
    }

    #[test]
    fn what_reads_nothing_tagged_is_clean() {
        assert!(rows("SELECT id FROM users WHERE email = $1").is_clean());
        assert!(rows("SELECT name FROM products").is_clean());
        assert!(rows("DELETE FROM users").is_clean());
    }
}
