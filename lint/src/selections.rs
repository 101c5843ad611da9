//! Which columns a query selects, as its type says it. What the types of a crate mean stands in `selections.toml`.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use crate::marks::{functions, record_column};
use crate::names::{DefId, DefKind, FieldId, pascal};
use crate::sql::{Answer, Origin, Output};
use crate::syntax::Name;
use crate::syntax::ast::{AttrArgs, Body, Expr, ExprId};
use crate::syntax::read::attrs::{MetaKind, MetaLit, read_meta};
use crate::types::{Infer, Inference, PathRes, Ty, TyKind, Types, Tys};

/// Types in types deeper than this are not looked into.
const MAX_DEPTH: u32 = 64;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    column: Vec<ColumnRow>,
    row: Vec<RowRow>,
    flag: Vec<FlagRow>,
    r#type: Vec<TypeRow>,
    assign: Vec<AssignRow>,
    model: Vec<ModelRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AssignRow {
    path: String,
    of: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModelRow {
    through: Vec<String>,
    #[serde(default)]
    counting: Vec<String>,
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
    #[serde(default)]
    unless_known: bool,
    #[serde(default)]
    record: Vec<String>,
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
    assigns: FxHashMap<DefId, usize>,
    models: Vec<Model>,
    unless_known: FxHashSet<DefId>,
}

/// The associated types that lead to a record, and methods of columns that tell nothing of them.
#[derive(Debug)]
struct Model {
    through: Vec<DefId>,
    counting: Vec<String>,
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
    /// The records that these associated types lead to, of each of the arguments.
    Records(Vec<DefId>, Vec<usize>),
}

impl Selections {
    pub fn new(types: &Types<'_>) -> Selections {
        let File {
            column,
            row,
            flag,
            r#type,
            assign,
            model,
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
        for AssignRow { path, of } in assign {
            let defs = functions(types, &path).into_iter();
            found.assigns.extend(defs.map(|def| (def, of)));
        }
        // Of each version of a crate its own.
        let chains = |paths: &[String]| -> Vec<Vec<DefId>> {
            let links: Vec<Vec<DefId>> = paths
                .iter()
                .filter_map(|path| path.rsplit_once("::"))
                .map(|(of, name)| assoc(of, name))
                .collect();
            let first = links.first().cloned().unwrap_or_default();
            let of_krate = |first: DefId| -> Option<Vec<DefId>> {
                let own = |link: &Vec<DefId>| link.iter().find(|d| d.krate == first.krate).copied();
                links.iter().map(own).collect()
            };
            first.into_iter().filter_map(of_krate).collect()
        };
        for ModelRow { through, counting } in model {
            let chains = chains(&through).into_iter();
            found.models.extend(chains.map(|through| Model {
                through,
                counting: counting.clone(),
            }));
        }
        for row in r#type {
            let paths = match row.path {
                Paths::One(path) => vec![path],
                Paths::Many(paths) => paths,
            };
            let parts = row.r#as.as_deref().and_then(|path| path.rsplit_once("::"));
            let assoc = parts.map_or_else(Vec::new, |(of, name)| assoc(of, name));
            for def in paths.iter().flat_map(|path| functions(types, path)) {
                if row.unless_known {
                    found.unless_known.insert(def);
                }
                let records = chains(&row.record);
                let rule = match (parts.is_some(), row.of.is_empty()) {
                    _ if !row.record.is_empty() => {
                        let of_krate = |chain: &&Vec<DefId>| {
                            chain.first().is_some_and(|first| first.krate == def.krate)
                        };
                        let Some(chain) = records.iter().find(of_krate) else {
                            continue;
                        };
                        Rule::Records(chain.clone(), row.of.clone())
                    }
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
        if self.columns.is_empty() && self.models.is_empty() {
            return None;
        }
        let of = ty.adt().map(|(def, _)| def);
        let of_records =
            of.is_some_and(|def| matches!(self.types.get(&def), Some(Rule::Records(..))));
        let columns = match self.read(infer, ty, 0)? {
            Selected::Row(parts) => parts.into_iter().map(output).collect(),
            one => vec![output(one)],
        };
        Some(Answer {
            columns,
            exact: true,
            // A record's fields are called as its model's are.
            by_position: !of_records,
            unless_known: of.is_some_and(|def| self.unless_known.contains(&def)),
        })
    }

    /// The table and column that an expression of this type gives a value.
    pub fn assigned(&self, infer: &mut Infer<'_, '_>, ty: Ty) -> Option<(Name, Name)> {
        let (def, args) = ty.adt()?;
        if let Some(of) = self.assigns.get(&def) {
            let of = *args.get(*of)?;
            let column = self.column(infer, of, of.adt()?.0)?;
            return Some((Name::new(&column.table), Name::new(&column.column?)));
        }
        // `Grouped<Eq<…>>`
        match self.types.get(&def) {
            Some(Rule::Of(list)) => {
                let of = *args.get(*list.first()?)?;
                self.assigned(infer, of)
            }
            _ => None,
        }
    }

    /// The column of the model's field for which a field of this name stands.
    pub fn of_model_field(
        &self,
        infer: &mut Infer<'_, '_>,
        field: FieldId,
    ) -> Option<(String, String)> {
        let types = infer.types;
        let generics = types.generics(field.owner).identity();
        let ty = Ty::new(TyKind::Adt(field.owner, generics));
        let name = types
            .ast_fields(field.owner)?
            .fields
            .get(field.idx as usize)?
            .name;
        let (record, _) = self.model(infer, ty)?;
        self.part_of_record(infer, record, &|n| n == name.as_str())
    }

    /// The record that a type's parts stand for.
    fn model(&self, infer: &mut Infer<'_, '_>, ty: Ty) -> Option<(DefId, &Model)> {
        self.models.iter().find_map(|model| {
            let record = through(infer, &model.through, ty)?;
            Some((record, model))
        })
    }

    fn part_of_record(
        &self,
        infer: &mut Infer<'_, '_>,
        record: DefId,
        is_it: &dyn Fn(&str) -> bool,
    ) -> Option<(String, String)> {
        let fields = infer.types.ast_fields(record)?;
        let idx = fields.fields.iter().position(|f| is_it(f.name.as_str()))?;
        let field = FieldId {
            owner: record,
            idx: idx as u32,
        };
        record_column(infer.types, field)
    }

    /// The columns that an expression names: those of a list each by itself, of a call all that it is made of.
    pub fn named(
        &self,
        infer: &mut Infer<'_, '_>,
        body: &Body,
        inference: &Inference,
        expr: ExprId,
    ) -> Vec<Output> {
        match body.expr(expr) {
            Expr::Ref { expr, .. } => self.named(infer, body, inference, *expr),
            Expr::Array(list) | Expr::Tuple(list) => list
                .iter()
                .flat_map(|e| self.named(infer, body, inference, *e))
                .collect(),
            _ => {
                let mut from = Vec::new();
                self.mentioned(infer, body, inference, expr, &mut from);
                from.sort();
                from.dedup();
                let name = match from.as_slice() {
                    [one] => one.column.clone(),
                    _ => None,
                };
                vec![Output {
                    name,
                    from,
                    ..Output::default()
                }]
            }
        }
    }

    fn mentioned(
        &self,
        infer: &mut Infer<'_, '_>,
        body: &Body,
        inference: &Inference,
        expr: ExprId,
        found: &mut Vec<Origin>,
    ) {
        match body.expr(expr) {
            Expr::MethodCall {
                recv, name, args, ..
            } => {
                let counting = |m: &Model| m.counting.iter().any(|c| c == name.as_str());
                if self.models.iter().any(counting) {
                    return;
                }
                self.mentioned(infer, body, inference, *recv, found);
                for arg in args {
                    self.mentioned(infer, body, inference, *arg, found);
                }
            }
            Expr::Call { args, .. } => {
                for arg in args {
                    self.mentioned(infer, body, inference, *arg, found);
                }
            }
            Expr::Ref { expr, .. } => self.mentioned(infer, body, inference, *expr, found),
            Expr::Array(list) | Expr::Tuple(list) => {
                for one in list {
                    self.mentioned(infer, body, inference, *one, found);
                }
            }
            _ => {
                if let Some(PathRes::Def(def, _)) = inference.paths.get(&expr) {
                    found.extend(self.variant(infer, *def));
                }
            }
        }
    }

    /// The column that a variant is.
    fn variant(&self, infer: &mut Infer<'_, '_>, def: DefId) -> Option<Origin> {
        let types = infer.types;
        let variant = types.program.def(def);
        let parent = variant.parent?;
        if variant.kind != DefKind::Variant {
            return None;
        }
        let ty = Ty::new(TyKind::Adt(parent, Tys::empty()));
        let (record, _) = self.model(infer, ty)?;
        let wanted = variant.name;
        let (table, column) =
            self.part_of_record(infer, record, &|name| pascal(name) == wanted.as_str())?;
        Some(Origin {
            table,
            column: Some(column),
        })
    }

    /// All fields of a record that are columns, in their order.
    fn record(&self, infer: &Infer<'_, '_>, record: DefId) -> Selected {
        let n = infer.types.ast_fields(record).map_or(0, |f| f.fields.len());
        let fields = (0..n as u32).map(|idx| {
            let column = record_column(infer.types, FieldId { owner: record, idx });
            column.map_or(Selected::Nothing, |(table, column)| {
                Selected::Column(Origin {
                    table,
                    column: Some(column),
                })
            })
        });
        Selected::Row(fields.collect())
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
            Some(Rule::Records(chain, list)) => {
                let records = list.iter().map(|i| {
                    let found = through(infer, chain, *args.get(*i)?)?;
                    Some(self.record(infer, found))
                });
                let mut records: Vec<Selected> = records.collect::<Option<_>>()?;
                return match records.len() {
                    1 => records.pop(),
                    _ => Some(Selected::Row(records)),
                };
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

/// The struct that associated types lead to, one after the other.
fn through(infer: &mut Infer<'_, '_>, chain: &[DefId], ty: Ty) -> Option<DefId> {
    let mut at = ty;
    for assoc in chain {
        at = projected(infer, *assoc, &[at])?;
    }
    at.adt().map(|(def, _)| def)
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
