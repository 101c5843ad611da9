//! Which columns a query selects, as its type says it. What the types of a crate mean stands in `selections.toml`.

use rustc_hash::FxHashMap;
use serde::Deserialize;

use crate::marks::functions;
use crate::names::DefId;
use crate::sql::{Answer, Origin, Output};
use crate::syntax::Name;
use crate::syntax::ast::AttrArgs;
use crate::syntax::read::attrs::{MetaKind, MetaLit, read_meta};
use crate::types::{Infer, Ty, TyKind, Types, Tys};

/// Types in types deeper than this are not looked into.
const MAX_DEPTH: u32 = 64;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    column: Vec<ColumnRow>,
    row: Vec<RowRow>,
    flag: Vec<FlagRow>,
    r#type: Vec<TypeRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnRow {
    r#trait: String,
    table: String,
    named: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowRow {
    r#trait: String,
    r#type: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlagRow {
    r#trait: String,
    r#type: String,
    is: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeRow {
    path: Paths,
    #[serde(default)]
    of: Vec<usize>,
    r#as: Option<String>,
    #[serde(default)]
    with: Vec<usize>,
    #[serde(default)]
    unknown: bool,
    #[serde(default)]
    elsewhere: bool,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Paths {
    One(String),
    Many(Vec<String>),
}

fn file() -> File {
    toml::from_str(include_str!("selections.toml"))
        .expect("the shipped table of selections is checked by a test")
}

/// What `selections.toml` says, of the crates that were read.
#[derive(Debug, Default)]
pub struct Selections {
    types: FxHashMap<DefId, Rule>,
    /// An associated type for the table, and the attribute that names.
    columns: Vec<(DefId, String)>,
    rows: Vec<DefId>,
    flags: Vec<(DefId, Vec<DefId>)>,
}

#[derive(Clone, Debug)]
enum Rule {
    Nothing,
    Unknown,
    /// The next of the arguments that it is among says it.
    Elsewhere,
    /// The first of these arguments that says something.
    Of(Vec<usize>),
    /// An associated type of an argument, with others as the trait's.
    As(DefId, Vec<usize>),
}

impl Selections {
    pub fn new(types: &Types<'_>) -> Selections {
        let File {
            column,
            row,
            flag,
            r#type,
        } = file();
        let assoc = |trait_path: &str, name: &str| -> Vec<DefId> {
            let traits = functions(types, trait_path).into_iter();
            let found = traits.filter_map(|t| types.assoc_type(t, Name::new(name)));
            found.collect()
        };
        let mut found = Selections::default();
        for ColumnRow {
            r#trait,
            table,
            named,
        } in column
        {
            let assoc = assoc(&r#trait, &table).into_iter();
            found.columns.extend(assoc.map(|a| (a, named.clone())));
        }
        for RowRow { r#trait, r#type } in row {
            found.rows.extend(assoc(&r#trait, &r#type));
        }
        for FlagRow {
            r#trait,
            r#type,
            is,
        } in flag
        {
            let is: Vec<DefId> = is.iter().flat_map(|path| functions(types, path)).collect();
            let assoc = assoc(&r#trait, &r#type).into_iter();
            found.flags.extend(assoc.map(|a| (a, is.clone())));
        }
        for row in r#type {
            let paths = match row.path {
                Paths::One(path) => vec![path],
                Paths::Many(paths) => paths,
            };
            let parts = row.r#as.as_deref().and_then(|path| path.rsplit_once("::"));
            let assoc = parts.map_or_else(Vec::new, |(of, name)| assoc(of, name));
            for def in paths.iter().flat_map(|path| functions(types, path)) {
                let rule = match (parts.is_some(), row.of.is_empty()) {
                    _ if row.unknown => Rule::Unknown,
                    _ if row.elsewhere => Rule::Elsewhere,
                    (true, _) => {
                        // Of the same version of the crate.
                        let Some(assoc) = assoc.iter().find(|a| a.krate == def.krate) else {
                            continue;
                        };
                        let args = row.of.iter().chain(&row.with);
                        Rule::As(*assoc, args.copied().collect())
                    }
                    (false, true) => Rule::Nothing,
                    (false, false) => Rule::Of(row.of.clone()),
                };
                found.types.insert(def, rule);
            }
        }
        found
    }

    /// What a query of this type selects; none where the type does not say it.
    pub fn answer(&self, infer: &mut Infer<'_, '_>, ty: Ty) -> Option<Answer> {
        if self.columns.is_empty() {
            return None;
        }
        let columns = match self.read(infer, ty, 0)? {
            Selected::Row(parts) => parts.into_iter().map(output).collect(),
            one => vec![output(one)],
        };
        Some(Answer {
            columns,
            exact: true,
            by_position: true,
        })
    }

    /// As [`Selections::read`], of a part.
    fn part(&self, infer: &mut Infer<'_, '_>, ty: Ty, depth: u32) -> Selected {
        self.read(infer, ty, depth).unwrap_or(Selected::Unknown)
    }

    fn read(&self, infer: &mut Infer<'_, '_>, ty: Ty, depth: u32) -> Option<Selected> {
        if depth > MAX_DEPTH {
            return None;
        }
        let (def, args) = match ty.kind() {
            TyKind::Ref(inner, _) => return self.read(infer, *inner, depth + 1),
            TyKind::Tuple(list) => {
                let parts = list.iter().map(|t| self.part(infer, *t, depth + 1));
                return Some(Selected::Row(parts.collect()));
            }
            TyKind::Adt(def, args) => (*def, *args),
            // A value, or what only callers know.
            TyKind::Param { .. } | TyKind::Projection { .. } | TyKind::Opaque { .. } => {
                return None;
            }
            _ if ty.is_unknown() => return None,
            _ => return Some(Selected::Nothing),
        };
        match self.types.get(&def) {
            Some(Rule::Nothing) => return Some(Selected::Nothing),
            Some(Rule::Unknown | Rule::Elsewhere) => return None,
            Some(Rule::Of(list)) => {
                let mut given = list.iter().filter_map(|i| args.get(*i));
                let given = given.find(|ty| !self.is_elsewhere(**ty))?;
                return self.read(infer, *given, depth + 1);
            }
            Some(Rule::As(assoc, list)) => {
                let args: Option<Vec<Ty>> = list.iter().map(|i| args.get(*i).copied()).collect();
                let ty = projected(infer, *assoc, &args?)?;
                return self.read(infer, ty, depth + 1);
            }
            None => {}
        }
        if let Some(column) = self.column(infer, ty, def) {
            return Some(Selected::Column(column));
        }
        let row = self.rows.iter().find_map(|a| projected(infer, *a, &[ty]));
        if let Some(row) = row {
            return self.read(infer, row, depth + 1);
        }
        let is_flag = self.flags.iter().any(|(assoc, is)| {
            let found = projected(infer, *assoc, &[ty]).and_then(|ty| ty.adt());
            found.is_some_and(|(def, args)| {
                let within = args.first().and_then(|ty| ty.adt());
                is.contains(&def) || within.is_some_and(|(def, _)| is.contains(&def))
            })
        });
        if is_flag {
            return Some(Selected::Nothing);
        }
        let mut all = Vec::new();
        for arg in args.iter() {
            match self.read(infer, *arg, depth + 1)? {
                Selected::Unknown => return None,
                part => part.into_columns(&mut all),
            }
        }
        match all.is_empty() {
            true => Some(Selected::Nothing),
            false => Some(Selected::Mixed(all)),
        }
    }

    fn is_elsewhere(&self, ty: Ty) -> bool {
        let rule = ty.adt().and_then(|(def, _)| self.types.get(&def));
        matches!(rule, Some(Rule::Elsewhere))
    }

    /// The table and the name of the column that a type is.
    fn column(&self, infer: &mut Infer<'_, '_>, ty: Ty, def: DefId) -> Option<Origin> {
        let (table, named) = self.columns.iter().find_map(|(assoc, named)| {
            let table = projected(infer, *assoc, &[ty])?;
            Some((table.adt()?.0, named))
        })?;
        let types = infer.types;
        let module = types.program.def(table).parent?;
        let name = |def: DefId, called: DefId| {
            let own = written(types, def, named);
            let name = own.unwrap_or_else(|| types.program.def(called).name.as_str().to_owned());
            name.trim_start_matches("r#").to_lowercase()
        };
        Some(Origin {
            table: name(table, module),
            column: Some(name(def, def)),
        })
    }
}

/// What an attribute of a definition says: `#[sql_name = "type"]`.
fn written(types: &Types<'_>, def: DefId, attribute: &str) -> Option<String> {
    let attr = types.program.attrs(def).iter().find(|a| a.is(attribute))?;
    let AttrArgs::Value(span) = attr.args else {
        return None;
    };
    let text = &types.program.file(span.file).text;
    // What stands behind the `=`, as a value of a key.
    match read_meta(text, span).first().map(|meta| &meta.kind) {
        Some(MetaKind::Value(_, Some(MetaLit::Str(inner)))) => Some(inner.clone()),
        _ => {
            let text = text.get(span.lo as usize..span.hi as usize)?;
            Some(text.trim_matches('"').to_owned())
        }
    }
}

fn projected(infer: &mut Infer<'_, '_>, assoc: DefId, args: &[Ty]) -> Option<Ty> {
    let args = Tys::new(args);
    let found = infer.normalize(Ty::new(TyKind::Projection { assoc, args }));
    infer.solve_goals();
    let found = infer.table.finish(found);
    let is_known = !found.is_unknown() && !matches!(found.kind(), TyKind::Projection { .. });
    is_known.then_some(found)
}

enum Selected {
    Column(Origin),
    Row(Vec<Selected>),
    /// One column made of these.
    Mixed(Vec<Origin>),
    Nothing,
    Unknown,
}

impl Selected {
    fn into_columns(self, all: &mut Vec<Origin>) {
        match self {
            Selected::Column(column) => all.push(column),
            Selected::Row(parts) => parts.into_iter().for_each(|p| p.into_columns(all)),
            Selected::Mixed(columns) => all.extend(columns),
            Selected::Nothing | Selected::Unknown => {}
        }
    }
}

fn output(selected: Selected) -> Output {
    let mut output = Output::default();
    match selected {
        Selected::Column(column) => {
            output.name = column.column.clone();
            output.from.push(column);
        }
        Selected::Row(parts) => output.inner = parts.into_iter().map(self::output).collect(),
        Selected::Mixed(columns) => {
            output.from = columns;
            output.from.sort();
            output.from.dedup();
        }
        Selected::Nothing => {}
        Selected::Unknown => output.unknown = true,
    }
    output
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_table_is_read() {
        let file = file();
        assert!(!file.column.is_empty() && !file.r#type.is_empty());
    }
}
