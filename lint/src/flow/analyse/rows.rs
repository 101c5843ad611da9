//! Queries: what a text of SQL gives back, and which column of a row is read.
//!
//! The rows of a query are one label on whatever came of them. Which columns that are is decided where a part is
//! read: a struct has columns by the names of its fields, a tuple by position, all else is the whole row.

use std::sync::Arc;

use consent_policy::entries::QueryReads;

use super::Analysis;
use super::calls::Arg;
use super::memory::Memory;
use super::state::{At, State};
use crate::flow::ir::{Call, Operand, Step};
use crate::flow::value::{
    Fact, Label, Labels, Node, Note, Part, Rows, Trail, Val, constant, join, trail,
};
use crate::marks::{Query, TagId};
use crate::names::{DefId, FieldId};
use crate::project::Span;
use crate::sql::{self, Answer};
use crate::syntax::Name;
use crate::syntax::ast::{Expr, ExprId, Lit, Takes};
use crate::types::{Ty, TyKind};

/// Records in records deeper than this are not written.
const MAX_NESTED: usize = 6;

/// What rows have in a part.
pub enum RowPart {
    /// The part is itself rows: an element, what a wrapper holds.
    Rows,
    /// The part is a row in the row.
    Inner(Rows),
    Columns(Part),
}

impl Analysis<'_> {
    /// What the policy or the catalog says of a call's SQL, of the trait's method or of the impl's own.
    pub fn query_of(&self, def: DefId, found: Option<DefId>) -> Option<Query> {
        let queries = &self.cx.marks.queries;
        if queries.is_empty() {
            return None;
        }
        let own = found.and_then(|f| queries.get(&f));
        own.or_else(|| queries.get(&def)).copied()
    }

    /// The rows that the arguments of a call bring: those of the query that it is given, or what came of one.
    pub fn rows_given(
        &self,
        st: &State,
        query: Option<Query>,
        args: &[Arg],
        span: Span,
    ) -> Option<Labels> {
        if self.cx.marks.queries.is_empty() {
            return None;
        }
        let by_type = self.rows_by_type(query, args, span);
        if let Some((rows, false)) = by_type {
            return (!rows.is_empty()).then_some(rows);
        }
        let mut found = Labels::default();
        for arg in args {
            let val = self.resolve(st, &arg.val, arg.span);
            if val.any_label(&mut |f| matches!(f, Fact::Rows(_))) {
                let all = val.all_labels();
                let rows = all.iter().filter(|l| matches!(l.fact, Fact::Rows(_)));
                rows.for_each(|l| {
                    found.add(l.clone());
                });
            }
        }
        if let Some(Query {
            reads: QueryReads::Sql,
            arg,
        }) = query
            && found.is_empty()
            && let Some(arg) = args.get(arg as usize)
        {
            found = self.rows_of(st, arg, span);
        }
        if let Some((rows, true)) = by_type
            && found.is_empty()
        {
            found = rows;
        }
        (!found.is_empty()).then_some(found)
    }

    /// The rows of which the type of a query, or of what it selects, says what they are; whether only where the value
    /// does not.
    fn rows_by_type(
        &self,
        query: Option<Query>,
        args: &[Arg],
        span: Span,
    ) -> Option<(Labels, bool)> {
        let query = query?;
        let arg = match query.reads {
            QueryReads::Rows | QueryReads::Selects => args.get(query.arg as usize)?,
            QueryReads::Adds => args.first()?,
            _ => return None,
        };
        let answer = self
            .cx
            .program
            .selection(self.func.key.owner, self.cx.bare(arg.ty))?;
        let rows = Rows::new(span, &answer, self.cx.marks);
        let mut found = Labels::default();
        // A query that selects nothing tagged does not select what it did before.
        if query.reads != QueryReads::Rows || self.may_hold(rows) {
            found.add(Label {
                fact: Fact::Rows(rows),
                trail: trail::step(&None, span, Note::Queried),
            });
        }
        Some((found, answer.unless_known))
    }

    /// The rows of the queries whose texts an argument may hold.
    pub fn rows_of(&self, st: &State, arg: &Arg, span: Span) -> Labels {
        let val = self.resolve(st, &arg.val, arg.span);
        let mut found = Labels::default();
        let way = trail::step(&None, span, Note::Queried);
        let mut add = |rows: Rows| {
            if self.may_hold(rows) {
                found.add(Label {
                    fact: Fact::Rows(rows),
                    trail: way.clone(),
                });
            }
        };
        for label in val.all_labels().iter() {
            if let Fact::Text(text) = label.fact
                && sql::looks_like_sql(text.as_str())
            {
                add(Rows::new(span, &sql::answer(text.as_str()), self.cx.marks));
            }
        }
        if !val.is_all_constant() {
            add(Rows::unknown(span));
        }
        found
    }

    /// A value of a type that holds rows: for a `Result`, what it is if all is well.
    pub fn rows_value(&self, ty: Ty, rows: &Labels) -> Val {
        let ty = self.cx.bare(ty);
        let known = self.cx.program.well_known();
        let mut node = Node::default();
        match ty.kind() {
            TyKind::Adt(def, args) if known.owners.contains(def) && !args.is_empty() => {
                node.set_kid(Step::Arg(0), self.rows_value(args[0], rows));
            }
            TyKind::Tuple(list) if list.is_empty() => return constant(),
            TyKind::Adt(_, args) => {
                node.labels = rows.clone();
                // A query that knows the type of its rows has it among its arguments.
                for i in 1..args.len() {
                    let part = Node {
                        labels: rows.clone(),
                        ..Node::default()
                    };
                    node.set_kid(Step::Arg(i as u32), Arc::new(part));
                }
            }
            _ => node.labels = rows.clone(),
        }
        Arc::new(node)
    }

    /// A macro that is given SQL.
    pub fn query_macro(&mut self, st: &State, src: &Operand, ty: Ty, span: Span) -> Val {
        let arg = self.arg(st, src);
        let rows = self.rows_of(st, &arg, span);
        self.rows_value(ty, &rows)
    }

    /// `row.get("email")`: the column that is read from the receiver.
    pub fn column_read(&self, st: &State, args: &[Arg], arg: usize, call: &Call) -> Option<Val> {
        let row = args.first()?;
        let at = At {
            span: call.span,
            place: None,
            implied: true,
        };
        let val = self.resolve(st, &row.val, row.span);
        let val = match self.literal_arg(call.expr, arg) {
            Some(step) => self.walk(st, val, &[step], at, 3),
            None => val,
        };
        // Whatever the row's type says is not in one of its columns.
        let labels: Labels = val.all_labels().iter().cloned().collect();
        let known = self.cx.program.well_known();
        let ty = self.cx.bare(call.dest_ty);
        let is_wrapped = ty
            .adt()
            .is_some_and(|(def, args)| args.len() == 2 && known.owners.contains(&def));
        let val = Arc::new(Node {
            labels,
            ..Node::default()
        });
        if !is_wrapped {
            return Some(val);
        }
        let mut node = Node::default();
        node.set_kid(Step::Arg(0), val);
        Some(Arc::new(node))
    }

    /// A literal argument as a step into a row; the receiver of a method is the first argument.
    fn literal_arg(&self, call: ExprId, arg: usize) -> Option<Step> {
        let (body, _) = self.cx.program.body(self.func.key.owner)?;
        let mut id = self.written_arg(call, arg)?;
        while let Expr::Ref { expr, .. } = body.expr(id) {
            id = *expr;
        }
        match body.expr(id) {
            Expr::Lit(Lit::Str(name)) => Some(Step::Column(Name::new(name))),
            Expr::Lit(Lit::Int(n, _)) => Some(Step::Pos(u32::try_from(*n).ok()?)),
            _ => None,
        }
    }

    fn written_arg(&self, call: ExprId, arg: usize) -> Option<ExprId> {
        let (body, _) = self.cx.program.body(self.func.key.owner)?;
        match body.exprs.get(call.idx())? {
            Expr::Call { args, .. } => args.get(arg).copied(),
            Expr::MethodCall { args, .. } => args.get(arg.checked_sub(1)?).copied(),
            _ => None,
        }
    }

    /// A call that was not resolved, on rows, by the name of a function that reads a column.
    pub fn is_column_reader(&self, call: ExprId) -> bool {
        let body = self.cx.program.body(self.func.key.owner);
        match body.and_then(|(body, _)| body.exprs.get(call.idx())) {
            Some(Expr::MethodCall { name, args, .. }) => {
                args.len() == 1 && self.cx.marks.column_readers.contains(name)
            }
            _ => false,
        }
    }

    /// What rows have in a part of the value that they are.
    pub fn row_part(&self, rows: Rows, step: Step) -> Option<RowPart> {
        let part = match step {
            Step::Arg(0) | Step::Item | Step::Capture(_) | Step::Deref => {
                return Some(RowPart::Rows);
            }
            // The error of a `Result`.
            Step::Arg(_) => return None,
            Step::Pos(i) => match rows.inner(i as usize) {
                Some(inner) => return Some(RowPart::Inner(inner)),
                None => rows.at(i as usize),
            },
            Step::Field(field) if !self.may_be(rows, field) => return None,
            Step::Field(field) if rows.is_by_position() => {
                let local = self.cx.program.is_local(field.owner);
                if !local || self.is_newtype(field) {
                    return Some(RowPart::Rows);
                }
                let idx = field.idx as usize;
                match rows.inner(idx) {
                    Some(inner) => return Some(RowPart::Inner(inner)),
                    None => rows.at(idx),
                }
            }
            Step::Key(name) | Step::Column(name) => rows.named(name.as_str()),
            Step::Field(field) => match self.column_of(field) {
                Some(column) => match column.as_str().parse() {
                    Ok(idx) => rows.at(idx),
                    Err(_) => rows.named(column.as_str()),
                },
                None => return Some(RowPart::Rows),
            },
        };
        self.is_read(rows);
        Some(RowPart::Columns(part))
    }

    /// The column that a field is filled from; none where the field has all of the row.
    fn column_of(&self, field: FieldId) -> Option<Name> {
        if !self.cx.program.is_local(field.owner) {
            return None;
        }
        match self.is_newtype(field) {
            true => None,
            false => self.cx.program.column(field),
        }
    }

    /// Whether the record that a field is of can be one of these rows.
    fn may_be(&self, rows: Rows, field: FieldId) -> bool {
        if !self.cx.program.is_local(field.owner) || self.is_newtype(field) {
            return true;
        }
        let n_fields = self.cx.program.fields(field.owner).len();
        rows.may_be(self.cx.program.table(field.owner), n_fields)
    }

    fn is_newtype(&self, field: FieldId) -> bool {
        let fields = self.cx.program.fields(field.owner);
        matches!(fields.as_slice(), [one] if one.name.as_str() == "0")
    }

    /// The rows of a query whose text is not known are read.
    pub fn is_read(&self, rows: Rows) {
        if self.record && !rows.is_known() {
            self.unread.borrow_mut().insert(rows.query());
        }
    }

    /// Whether something tagged is in rows, by a column's tag or because it was written there.
    fn may_hold(&self, rows: Rows) -> bool {
        let mut held = !rows.is_clean();
        for name in rows.whole().written {
            held |= self.is_remembered(Memory::Column(name));
        }
        held
    }

    /// The labels that a part of rows has.
    pub fn part_labels(&self, way: &Trail, part: &Part, span: Span, record: Name) -> Labels {
        let mut labels = self.column_labels(way, &part.tags, span, record);
        for name in &part.written {
            if let Some(kept) = self.recall(Memory::Column(*name), span) {
                labels.extend(&kept.all_labels());
            }
        }
        labels
    }

    /// What is written into columns without a tag is remembered: an assignment, a tuple of them, a record, or
    /// several of those.
    pub fn write_columns(&mut self, st: &State, arg: &Arg) {
        let val = self.resolve(st, &arg.val, arg.span);
        self.write_in(st, &val, arg.ty, arg.span, 0);
    }

    fn write_in(&mut self, st: &State, val: &Val, ty: Ty, span: Span, depth: usize) {
        if depth > MAX_NESTED {
            return;
        }
        let at = At {
            span,
            place: None,
            implied: true,
        };
        let part = |a: &Self, step| a.walk(st, val.clone(), &[step], at, 3);
        let ty = self.cx.bare(ty);
        match ty.kind() {
            TyKind::Tuple(list) => {
                for (i, of) in list.iter().enumerate() {
                    let kid = part(self, Step::Pos(i as u32));
                    self.write_in(st, &kid, *of, span, depth + 1);
                }
            }
            TyKind::Slice(of) | TyKind::Array(of, _) => {
                let kid = part(self, Step::Arg(0));
                self.write_in(st, &kid, *of, span, depth + 1);
            }
            TyKind::Adt(def, args) if !self.cx.program.is_local(*def) => {
                if let Some(column) = self.cx.program.assigned(self.func.key.owner, ty) {
                    self.write_one(st, val, column, span);
                } else if self.cx.program.well_known().owners.contains(def) && args.len() == 1 {
                    let kid = part(self, Step::Arg(0));
                    self.write_in(st, &kid, args[0], span, depth + 1);
                }
            }
            TyKind::Adt(def, args) => {
                for field in self.cx.program.fields(*def).iter() {
                    let kid = part(self, Step::Field(field.id));
                    match self.cx.program.written_column(field.id) {
                        Some(column) => self.write_one(st, &kid, column, span),
                        // Those of another record in it.
                        None => self.write_in(st, &kid, field.ty.subst(args), span, depth + 1),
                    }
                }
            }
            _ => {}
        }
    }

    fn write_one(&self, st: &State, val: &Val, column: (Name, Name), span: Span) {
        let (table, name) = column;
        let key = (table.to_string(), name.to_string());
        if self.cx.marks.columns.contains_key(&key) {
            return;
        }
        let val = self.resolve(st, val, span);
        let note = Note::Written(name);
        let labels = val.all_labels();
        let labels = labels.map_trails(|t| trail::step(t, span, note.clone()));
        let name = Name::new(&format!("{table}.{name}"));
        let val = Node {
            labels,
            ..Node::default()
        };
        self.remember(Memory::Column(name), &Arc::new(val));
    }

    /// A query with another column, or with none: what its rows were before is said by its value, else by its type.
    pub fn other_columns(
        &self,
        query: Query,
        args: &[Arg],
        rows: Option<&Labels>,
        call: &Call,
    ) -> Option<Val> {
        let mut found = Labels::default();
        let outputs = match query.reads {
            QueryReads::Clears => {
                let rows = Rows::new(
                    call.span,
                    &Answer {
                        exact: true,
                        ..Answer::default()
                    },
                    self.cx.marks,
                );
                return Some(self.queried(rows, call.span));
            }
            QueryReads::Adds => {
                let expr = self.written_arg(call.expr, query.arg as usize)?;
                let alias = self
                    .written_arg(call.expr, query.arg as usize + 1)
                    .and_then(|expr| self.cx.program.literal(self.func.key.owner, expr));
                let mut outputs = self.cx.program.columns_named(self.func.key.owner, expr);
                if let (Some(alias), [one]) = (alias, outputs.as_mut_slice()) {
                    one.name = Some(alias.as_str().to_lowercase());
                }
                outputs
            }
            _ => return None,
        };
        for label in rows?.iter() {
            if let Fact::Rows(rows) = label.fact {
                found.add(Label {
                    fact: Fact::Rows(rows.with(call.span, &outputs, self.cx.marks)),
                    trail: label.trail.clone(),
                });
            }
        }
        let mut node = Node::clone(&args.first()?.val);
        node.labels = found;
        Some(Arc::new(node))
    }

    /// The arguments of a call that runs a query without what the query asks for: that is what comes back.
    pub(super) fn without_selected(
        &self,
        st: &State,
        query: Option<Query>,
        args: &[Arg],
    ) -> Option<Vec<Arg>> {
        let query = query.filter(|q| q.reads == QueryReads::Rows)?;
        let is_rows = |fact: &Fact| matches!(fact, Fact::Rows(_));
        // A record that is saved is no query.
        let is_record = |ty: Ty| {
            let adt = self.cx.bare(ty).adt();
            adt.is_some_and(|(def, _)| self.cx.program.is_local(def))
        };
        let asked = args
            .get(query.arg as usize)
            .filter(|arg| !is_record(arg.ty))?;
        let val = self.resolve(st, &asked.val, asked.span);
        if !val.any_label(&mut |fact| is_rows(fact)) {
            return None;
        }
        let mut args = args.to_vec();
        args[query.arg as usize].val = without(&val, &is_rows);
        Some(args)
    }

    fn queried(&self, rows: Rows, span: Span) -> Val {
        let labels = Labels::one(Fact::Rows(rows), trail::step(&None, span, Note::Queried));
        Arc::new(Node {
            labels,
            ..Node::default()
        })
    }

    /// With what rows hold instead of them, so that what a column holds never is a column.
    pub fn without_rows(&self, val: &Val) -> Val {
        let mut labels = Labels::default();
        for label in val.all_labels().iter() {
            match label.fact {
                Fact::Rows(rows) => {
                    self.is_read(rows);
                    let (mut part, span) = (rows.whole(), rows.query());
                    // All of a row in one column: what it was read as has been lost on the way.
                    if rows.len() > 1 {
                        part.written.clear();
                    }
                    labels.extend(&self.part_labels(&label.trail, &part, span, Name::new("")));
                }
                fact if fact.is_datum() => {
                    labels.add(label.said());
                }
                _ => {}
            }
        }
        Arc::new(Node {
            labels,
            ..Node::default()
        })
    }

    /// The labels that a column's value has.
    pub fn column_labels(&self, way: &Trail, tags: &[TagId], span: Span, record: Name) -> Labels {
        let labels = tags.iter().map(|tag| Label {
            fact: Fact::Tag(*tag, record),
            trail: trail::step(way, span, Note::Read(*tag)),
        });
        labels.collect()
    }

    /// A call that is given a query: its rows come back, or are what the functions passed along make of them.
    /// What else it is given does not come back.
    pub(super) fn call_on_rows(
        &mut self,
        st: &mut State,
        call: &Call,
        target: (DefId, &[Ty], Option<DefId>),
        args: &mut [Arg],
        rows: &Labels,
    ) -> Val {
        let sig = self.cx.program.signature(target.0);
        let is_code = |f: &Fact| f.is_code();
        let makes = args
            .iter()
            .any(|arg| arg.val.labels.iter().any(|l| is_code(&l.fact)));
        for arg in args.iter_mut() {
            if !arg.val.labels.iter().any(|l| is_code(&l.fact)) {
                arg.val = constant();
            }
        }
        let before = self.rows.replace(rows.clone());
        let val = self.call_fn(st, call, target, sig.as_deref(), args, false);
        self.rows = before;
        match makes {
            true => val,
            false => self.rows_value(call.dest_ty, rows),
        }
    }

    /// A format string with the constants in it, each in its place.
    pub(super) fn filled(&mut self, st: &State, text: Name, args: &[(Operand, Takes)]) -> Name {
        let mut parts = text.as_str().split("{}");
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for (part, (arg, _)) in parts.zip(args) {
            let arg = self.arg(st, arg);
            let val = self.resolve(st, &arg.val, arg.span);
            let known = val.all_labels();
            let mut texts = known.iter().filter_map(|l| match &l.fact {
                Fact::Text(text) => Some(text.as_str()),
                _ => None,
            });
            match (texts.next(), texts.next()) {
                (Some(text), None) => filled.push_str(text),
                // Something that the text does not say.
                _ => filled.push('?'),
            }
            filled.push_str(part);
        }
        Name::new(&filled)
    }

    /// What closures are given and have of rows, where a call is not known.
    pub fn closures_on_rows(
        &mut self,
        st: &mut State,
        args: &[Arg],
        rows: &Labels,
        span: Span,
    ) -> Option<Val> {
        let mut result: Option<Val> = None;
        for arg in args {
            let is_closure = |f: &Fact| matches!(f, Fact::Code(key) if key.closure.is_some());
            if !arg.val.labels.iter().any(|l| is_closure(&l.fact)) {
                continue;
            }
            let given = Arg {
                val: Arc::new(Node {
                    labels: rows.clone(),
                    ..Node::default()
                }),
                ty: Ty::unknown(),
                span,
            };
            let val = self.call_value(st, &arg.val.clone(), &[given], span);
            result = Some(result.map_or(val.clone(), |r| join(&r, &val)));
        }
        result
    }
}

/// A value without facts of a kind.
fn without(val: &Val, is_one: &dyn Fn(&Fact) -> bool) -> Val {
    let mut node = Node::clone(val);
    let kept = val.labels.iter().filter(|l| !is_one(&l.fact));
    node.labels = kept.cloned().collect();
    for (_, kid) in &mut node.kids {
        *kid = without(kid, is_one);
    }
    Arc::new(node)
}
