//! The columns of a statement that was parsed, by what its tables are called where they are named.

use sqlparser::ast::{
    BinaryOperator, Cte, Expr, FromTable, Function, FunctionArg, FunctionArgExpr,
    FunctionArguments, Ident, ObjectName, OutputClause, Query, Select, SelectItem,
    SelectItemQualifiedWildcardKind, SetExpr, Statement, TableAlias, TableFactor, TableObject,
    TableWithJoins, UpdateTableFromKind,
};

use super::{Origin, Output, mention};

/// Functions whose result tells how many or which, and not what.
const COUNTING: &[&str] = &[
    "count",
    "row_number",
    "rank",
    "dense_rank",
    "ntile",
    "length",
    "char_length",
    "character_length",
    "octet_length",
    "bit_length",
    "array_length",
    "cardinality",
    "pg_typeof",
    "typeof",
];

/// What the rows of a statement have.
pub(super) fn of_statement(statement: &Statement) -> Vec<Output> {
    statement_in(statement, &Scope::default())
}

/// The tables that can be named, and what they are.
#[derive(Clone, Debug, Default)]
struct Scope {
    /// Of this query, then those of the queries around it.
    levels: Vec<Vec<Relation>>,
    /// `WITH name AS (…)`, the innermost last.
    named: Vec<(String, Vec<Output>)>,
}

#[derive(Clone, Debug)]
struct Relation {
    name: String,
    is: Is,
}

#[derive(Clone, Debug)]
enum Is {
    Table(String),
    Rows(Vec<Output>),
}

fn statement_in(statement: &Statement, scope: &Scope) -> Vec<Output> {
    match statement {
        Statement::Query(query) => of_query(query, scope),
        Statement::Insert(insert) => {
            let mut scope = scope.inner();
            if let TableObject::TableName(name) = &insert.table {
                let alias = insert.table_alias.as_ref().map(|a| lower(&a.alias));
                let table = last(name);
                scope.add(alias.unwrap_or_else(|| table.clone()), Is::Table(table));
            }
            returned(&insert.returning, &insert.output, &scope)
        }
        Statement::Update(update) => {
            let mut scope = scope.inner();
            scope.table(&update.table);
            match &update.from {
                Some(
                    UpdateTableFromKind::BeforeSet(from) | UpdateTableFromKind::AfterSet(from),
                ) => {
                    from.iter().for_each(|t| scope.table(t));
                }
                None => {}
            }
            returned(&update.returning, &update.output, &scope)
        }
        Statement::Delete(delete) => {
            let mut scope = scope.inner();
            let (FromTable::WithFromKeyword(from) | FromTable::WithoutKeyword(from)) = &delete.from;
            from.iter()
                .chain(delete.using.iter().flatten())
                .for_each(|t| scope.table(t));
            returned(&delete.returning, &delete.output, &scope)
        }
        _ => Vec::new(),
    }
}

fn returned(
    returning: &Option<Vec<SelectItem>>,
    output: &Option<OutputClause>,
    scope: &Scope,
) -> Vec<Output> {
    let items = match (returning, output) {
        (Some(items), _) => items,
        (
            None,
            Some(
                OutputClause::Output { select_items, .. }
                | OutputClause::Returning { select_items, .. },
            ),
        ) => select_items,
        _ => return Vec::new(),
    };
    items.iter().flat_map(|i| scope.item(i)).collect()
}

fn of_query(query: &Query, scope: &Scope) -> Vec<Output> {
    let mut scope = scope.clone();
    for cte in query.with.iter().flat_map(|with| &with.cte_tables) {
        let rows = of_cte(cte, &scope);
        scope.named.push((lower(&cte.alias.name), rows));
    }
    of_set(&query.body, &scope)
}

fn of_cte(cte: &Cte, scope: &Scope) -> Vec<Output> {
    renamed(of_query(&cte.query, scope), &cte.alias)
}

/// `AS t (a, b)`
fn renamed(mut rows: Vec<Output>, alias: &TableAlias) -> Vec<Output> {
    for (row, column) in rows.iter_mut().zip(&alias.columns) {
        if row.star {
            break;
        }
        row.name = Some(lower(&column.name));
    }
    rows
}

fn of_set(body: &SetExpr, scope: &Scope) -> Vec<Output> {
    match body {
        SetExpr::Select(select) => of_select(select, scope),
        SetExpr::Query(query) => of_query(query, scope),
        SetExpr::SetOperation { left, right, .. } => {
            both(of_set(left, scope), of_set(right, scope))
        }
        SetExpr::Values(values) => {
            let rows = values.rows.iter().map(|row| {
                let exprs: &Vec<Expr> = row;
                exprs.iter().map(|e| scope.expr(e, None)).collect()
            });
            rows.reduce(both).unwrap_or_default()
        }
        SetExpr::Insert(statement)
        | SetExpr::Update(statement)
        | SetExpr::Delete(statement)
        | SetExpr::Merge(statement) => statement_in(statement, scope),
        SetExpr::Table(table) => {
            let name = table.table_name.as_ref().map(lower);
            name.map(|name| whole(&scope.named_or_table(&name)))
                .unwrap_or_default()
        }
    }
}

/// The rows of two queries in one: the names are the first's.
fn both(left: Vec<Output>, right: Vec<Output>) -> Vec<Output> {
    if left.len() != right.len() || left.iter().chain(&right).any(|o| o.star) {
        return left.into_iter().chain(right).collect();
    }
    let pairs = left.into_iter().zip(right);
    let merged = pairs.map(|(mut l, r)| {
        l.from.extend(r.from);
        l.from.sort();
        l.from.dedup();
        l
    });
    merged.collect()
}

fn of_select(select: &Select, scope: &Scope) -> Vec<Output> {
    let mut scope = scope.inner();
    for table in &select.from {
        scope.table(table);
    }
    select
        .projection
        .iter()
        .flat_map(|i| scope.item(i))
        .collect()
}

/// All columns of a relation.
fn whole(is: &Is) -> Vec<Output> {
    match is {
        Is::Table(table) => vec![Output {
            name: None,
            from: vec![Origin {
                table: table.clone(),
                column: None,
            }],
            star: true,
            ..Output::default()
        }],
        Is::Rows(rows) => rows.clone(),
    }
}

impl Scope {
    fn inner(&self) -> Scope {
        let mut inner = self.clone();
        inner.levels.insert(0, Vec::new());
        inner
    }

    fn add(&mut self, name: String, is: Is) {
        if let Some(level) = self.levels.first_mut() {
            level.push(Relation { name, is });
        }
    }

    fn named_or_table(&self, name: &str) -> Is {
        let named = self.named.iter().rev().find(|(n, _)| n == name);
        match named {
            Some((_, rows)) => Is::Rows(rows.clone()),
            None => Is::Table(name.to_owned()),
        }
    }

    fn table(&mut self, table: &TableWithJoins) {
        self.factor(&table.relation);
        for join in &table.joins {
            self.factor(&join.relation);
        }
    }

    fn factor(&mut self, factor: &TableFactor) {
        match factor {
            TableFactor::Table { name, alias, .. } => {
                let table = last(name);
                let is = match (self.named_or_table(&table), alias) {
                    (Is::Rows(rows), Some(alias)) => Is::Rows(renamed(rows, alias)),
                    (is, _) => is,
                };
                let alias = alias.as_ref().map(|a| lower(&a.name));
                self.add(alias.unwrap_or(table), is);
            }
            TableFactor::Derived {
                subquery, alias, ..
            } => {
                let rows = of_query(subquery, self);
                let (name, rows) = match alias {
                    Some(alias) => (lower(&alias.name), renamed(rows, alias)),
                    None => (String::new(), rows),
                };
                self.add(name, Is::Rows(rows));
            }
            TableFactor::NestedJoin {
                table_with_joins, ..
            } => self.table(table_with_joins),
            TableFactor::Pivot { table, .. } | TableFactor::Unpivot { table, .. } => {
                self.factor(table);
            }
            TableFactor::Function { args, alias, .. } => {
                let from = args.iter().flat_map(|arg| self.argument(arg)).collect();
                let name = alias.as_ref().map(|a| lower(&a.name));
                self.computed(name.unwrap_or_default(), from);
            }
            TableFactor::TableFunction { expr, alias } => {
                let from = self.origins(expr);
                let name = alias.as_ref().map(|a| lower(&a.name));
                self.computed(name.unwrap_or_default(), from);
            }
            TableFactor::UNNEST {
                array_exprs, alias, ..
            } => {
                let from = array_exprs.iter().flat_map(|e| self.origins(e)).collect();
                let name = alias.as_ref().map(|a| lower(&a.name));
                self.computed(name.unwrap_or_default(), from);
            }
            TableFactor::JsonTable {
                json_expr, alias, ..
            } => {
                let from = self.origins(json_expr);
                let name = alias.as_ref().map(|a| lower(&a.name));
                self.computed(name.unwrap_or_default(), from);
            }
            _ => {}
        }
    }

    /// Rows that a function makes: all of what it was given may be in any of their columns.
    fn computed(&mut self, name: String, from: Vec<Origin>) {
        let all = Output {
            name: None,
            from,
            star: true,
            ..Output::default()
        };
        self.add(name, Is::Rows(vec![all]));
    }

    fn item(&self, item: &SelectItem) -> Vec<Output> {
        match item {
            SelectItem::UnnamedExpr(expr) => vec![self.expr(expr, name_of(expr))],
            SelectItem::ExprWithAlias { expr, alias } => {
                vec![self.expr(expr, Some(alias_of(alias)))]
            }
            SelectItem::ExprWithAliases { expr, aliases } => aliases
                .iter()
                .map(|alias| self.expr(expr, Some(alias_of(alias))))
                .collect(),
            SelectItem::Wildcard(_) => {
                let level = self.levels.first().into_iter().flatten();
                level.flat_map(|relation| whole(&relation.is)).collect()
            }
            SelectItem::QualifiedWildcard(kind, _) => match kind {
                SelectItemQualifiedWildcardKind::ObjectName(name) => {
                    let name = last(name);
                    whole(&self.relation(&name).unwrap_or(Is::Table(name)))
                }
                SelectItemQualifiedWildcardKind::Expr(expr) => vec![Output {
                    star: true,
                    ..self.expr(expr, None)
                }],
            },
        }
    }

    fn relation(&self, name: &str) -> Option<Is> {
        let mut all = self.levels.iter().flatten();
        all.find(|relation| relation.name == name)
            .map(|relation| relation.is.clone())
    }

    fn expr(&self, expr: &Expr, name: Option<String>) -> Output {
        let mut from = self.origins(expr);
        from.sort();
        from.dedup();
        Output {
            name,
            from,
            star: false,
            ..Output::default()
        }
    }

    /// The columns whose values are in the value of an expression.
    fn origins(&self, expr: &Expr) -> Vec<Origin> {
        match expr {
            Expr::Identifier(name) => self.column(None, &lower(name)),
            Expr::CompoundIdentifier(parts) => match parts.as_slice() {
                [.., table, name] => self.column(Some(&lower(table)), &lower(name)),
                [name] => self.column(None, &lower(name)),
                [] => Vec::new(),
            },
            Expr::Value(_)
            | Expr::TypedString(_)
            | Expr::Interval(_)
            | Expr::Exists { .. }
            | Expr::IsNull(_)
            | Expr::IsNotNull(_)
            | Expr::IsTrue(_)
            | Expr::IsNotTrue(_)
            | Expr::IsFalse(_)
            | Expr::IsNotFalse(_)
            | Expr::IsUnknown(_)
            | Expr::IsNotUnknown(_)
            | Expr::IsDistinctFrom(..)
            | Expr::IsNotDistinctFrom(..)
            | Expr::IsJson { .. }
            | Expr::IsNormalized { .. }
            | Expr::In { .. }
            | Expr::Between { .. }
            | Expr::Like { .. }
            | Expr::ILike { .. }
            | Expr::SimilarTo { .. }
            | Expr::RLike { .. }
            | Expr::AnyOp { .. }
            | Expr::AllOp { .. }
            | Expr::Position { .. }
            | Expr::MatchAgainst { .. }
            | Expr::MemberOf(_) => Vec::new(),
            Expr::BinaryOp { left, op, right } => match op {
                BinaryOperator::Eq
                | BinaryOperator::NotEq
                | BinaryOperator::Lt
                | BinaryOperator::LtEq
                | BinaryOperator::Gt
                | BinaryOperator::GtEq
                | BinaryOperator::Spaceship
                | BinaryOperator::And
                | BinaryOperator::Or
                | BinaryOperator::Xor => Vec::new(),
                _ => self.all(&[left, right]),
            },
            Expr::UnaryOp { expr, .. }
            | Expr::Cast { expr, .. }
            | Expr::Convert { expr, .. }
            | Expr::Collate { expr, .. }
            | Expr::Nested(expr)
            | Expr::Named { expr, .. }
            | Expr::Ceil { expr, .. }
            | Expr::Floor { expr, .. }
            | Expr::Extract { expr, .. }
            | Expr::Substring { expr, .. }
            | Expr::Trim { expr, .. }
            | Expr::OuterJoin(expr)
            | Expr::Prior(expr)
            | Expr::Prefixed { value: expr, .. }
            | Expr::JsonAccess { value: expr, .. } => self.origins(expr),
            Expr::CompoundFieldAccess { root, .. } => self.origins(root),
            Expr::AtTimeZone { timestamp, .. } => self.origins(timestamp),
            Expr::Overlay {
                expr, overlay_what, ..
            } => self.all(&[expr, overlay_what]),
            Expr::Tuple(list) => list.iter().flat_map(|e| self.origins(e)).collect(),
            Expr::Struct { values, .. } => values.iter().flat_map(|e| self.origins(e)).collect(),
            Expr::Array(array) => array.elem.iter().flat_map(|e| self.origins(e)).collect(),
            Expr::Case {
                conditions,
                else_result,
                ..
            } => {
                let results = conditions.iter().map(|when| &when.result);
                let results = results.chain(else_result.as_deref());
                results.flat_map(|e| self.origins(e)).collect()
            }
            Expr::Subquery(query) => from_all(of_query(query, self)),
            Expr::Function(function) => self.function(function),
            // Whatever it is, it has no column that it does not name.
            other => {
                let names = mention::names(&other.to_string());
                let names = names.iter().flat_map(|name| match name.as_slice() {
                    [table, name] => self.column(Some(table), name),
                    [name] => self.column(None, name),
                    _ => Vec::new(),
                });
                names.collect()
            }
        }
    }

    fn all(&self, exprs: &[&Expr]) -> Vec<Origin> {
        exprs.iter().flat_map(|e| self.origins(e)).collect()
    }

    fn function(&self, function: &Function) -> Vec<Origin> {
        if COUNTING.contains(&last(&function.name).as_str()) {
            return Vec::new();
        }
        match &function.args {
            FunctionArguments::None => Vec::new(),
            FunctionArguments::Subquery(query) => from_all(of_query(query, self)),
            FunctionArguments::List(list) => {
                list.args.iter().flat_map(|a| self.argument(a)).collect()
            }
        }
    }

    fn argument(&self, arg: &FunctionArg) -> Vec<Origin> {
        let (FunctionArg::Named { arg, .. }
        | FunctionArg::ExprNamed { arg, .. }
        | FunctionArg::Unnamed(arg)) = arg;
        match arg {
            FunctionArgExpr::Expr(expr) => self.origins(expr),
            FunctionArgExpr::QualifiedWildcard(name) => {
                let name = last(name);
                from_all(whole(&self.relation(&name).unwrap_or(Is::Table(name))))
            }
            _ => {
                let level = self.levels.first().into_iter().flatten();
                from_all(level.flat_map(|r| whole(&r.is)).collect())
            }
        }
    }

    /// A name: a column of the table it is said of, or of any that is near; or a row by the name of its table.
    fn column(&self, table: Option<&str>, name: &str) -> Vec<Origin> {
        let of = |is: &Is| match is {
            Is::Table(table) => vec![Origin {
                table: table.clone(),
                column: Some(name.to_owned()),
            }],
            Is::Rows(rows) => from_rows(rows, name),
        };
        if let Some(table) = table {
            return match self.relation(table) {
                Some(is) => of(&is),
                None => of(&Is::Table(table.to_owned())),
            };
        }
        let near = self.levels.iter().find(|level| !level.is_empty());
        let mut found = Vec::new();
        for relation in near.into_iter().flatten() {
            found.extend(of(&relation.is));
            if relation.name == name {
                found.extend(from_all(whole(&relation.is)));
            }
        }
        found
    }
}

/// What a column of rows by this name shows.
fn from_rows(rows: &[Output], name: &str) -> Vec<Origin> {
    let mut found = Vec::new();
    for row in rows {
        if row.star {
            found.extend(row.from.iter().map(|origin| Origin {
                table: origin.table.clone(),
                column: Some(origin.column.clone().unwrap_or_else(|| name.to_owned())),
            }));
        } else if row.name.as_deref() == Some(name) {
            found.extend(row.from.iter().cloned());
        }
    }
    found
}

fn from_all(rows: Vec<Output>) -> Vec<Origin> {
    rows.into_iter().flat_map(|row| row.from).collect()
}

/// How a row calls a column that has no alias.
fn name_of(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Identifier(name) => Some(lower(name)),
        Expr::CompoundIdentifier(parts) => parts.last().map(lower),
        Expr::Nested(expr) | Expr::Cast { expr, .. } | Expr::Collate { expr, .. } => name_of(expr),
        Expr::Function(function) => Some(last(&function.name)),
        _ => None,
    }
}

/// sqlx writes what it is to make of a column behind its name: `AS "name!: Type"`.
fn alias_of(alias: &Ident) -> String {
    let name = lower(alias);
    let name = name.split(':').next().unwrap_or_default().trim();
    name.trim_end_matches(['!', '?']).to_owned()
}

fn lower(name: &Ident) -> String {
    name.value.to_lowercase()
}

/// A table without its schema.
fn last(name: &ObjectName) -> String {
    let part = name.0.last().and_then(|part| part.as_ident());
    part.map(lower).unwrap_or_default()
}
