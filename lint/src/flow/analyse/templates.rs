//! Templates: of what a template is given, its result holds what it prints.

use std::sync::Arc;

use super::Analysis;
use super::by_name::MAX_TREE;
use super::calls::Arg;
use super::foreign::Content;
use super::state::State;
use super::take::Taking;
use crate::flow::input::{TemplateCall, Which};
use crate::flow::ir::{Call, Step, step_of};
use crate::flow::value::{Fact, Labels, Node, Note, REST, Val, trail};
use crate::names::DefId;
use crate::syntax::Name;
use crate::syntax::ast::{Expr, ExprId, Takes};
use crate::template::{Printed, Seg};
use crate::types::{Ty, TyKind};

/// Options, boxes and lists on the way to a part are looked through; no further than this.
const MAX_WRAPPERS: usize = 6;

impl Analysis<'_> {
    /// What a call has to do with templates, if anything.
    pub(super) fn rendered(
        &mut self,
        st: &mut State,
        callee: DefId,
        args: &[Arg],
        call: &Call,
    ) -> Option<Val> {
        let template = self.cx.program.quirk(callee).template?;
        if let Some(given) = self.given(st, template.which, args, call) {
            return given;
        }
        let labels = self.printed_labels(st, template, args, call);
        let labels = labels.map_trails(|t| trail::step(t, call.span, Note::Formatted));
        let text = Arc::new(Node {
            labels,
            ..Node::default()
        });
        let Some(into) = template.into else {
            return Some(self.as_result(text, call));
        };
        for target in args.get(into as usize).map(|a| a.val.alias.clone())? {
            self.store(st, &target.then(Step::Deref), &text, false);
        }
        Some(crate::flow::value::unknown())
    }

    fn printed_labels(
        &mut self,
        st: &State,
        template: TemplateCall,
        args: &[Arg],
        call: &Call,
    ) -> Labels {
        let Some(data) = args.get(template.data as usize) else {
            return Labels::default();
        };
        let how = Taking {
            st,
            span: data.span,
            implied: true,
        };
        let program = self.cx.program;
        let owner = self.func.key.owner;
        let grammar = template.grammar;
        let printed = match template.which {
            Which::Own => return self.take(&how, &data.val, data.ty, Takes::Display),
            Which::Name(i) => {
                let name = self.literal(call.expr, i as usize);
                name.map(|n| program.template(owner, grammar, n.as_str()))
            }
            Which::Text(i) => {
                let text = self.literal(call.expr, i as usize);
                text.map(|t| program.template_text(owner, grammar, t.as_str()))
            }
            Which::Found => args.first().and_then(|found| {
                let val = self.resolve(st, &found.val, found.span);
                let labels = val.all_labels();
                let mut names = labels.iter().filter_map(|l| match l.fact {
                    Fact::Text(name) => Some(name),
                    _ => None,
                });
                let name = names.next()?;
                // Which of several it is, is not known.
                names
                    .next()
                    .is_none()
                    .then(|| program.template(owner, grammar, name.as_str()))
            }),
            _ => None,
        };
        let val = self.resolve(st, &data.val, data.span);
        let printed = printed.unwrap_or_else(|| Arc::new(Printed::all()));
        let mut found = Labels::default();
        self.take_printed_as(&how, &val, data.ty, &printed, Takes::Serialize, &mut found);
        if printed.all && self.record && found.has_data() {
            self.out.unread_templates.insert(call.span);
        }
        found
    }

    /// What a type's own template prints of a value.
    pub(super) fn take_printed(
        &self,
        how: &Taking<'_>,
        val: &Val,
        ty: Ty,
        printed: &Printed,
        found: &mut Labels,
    ) {
        self.take_printed_as(how, val, ty, printed, Takes::Display, found);
    }

    fn take_printed_as(
        &self,
        how: &Taking<'_>,
        val: &Val,
        ty: Ty,
        printed: &Printed,
        takes: Takes,
        found: &mut Labels,
    ) {
        if printed.all {
            let takes = match takes {
                // Its own `Display` is what is asked about.
                Takes::Display => Takes::Value,
                takes => takes,
            };
            found.extend(&self.take(how, val, ty, takes));
        }
        for path in &printed.paths {
            self.take_path(how, val, ty, path, takes, found);
        }
    }

    fn take_path(
        &self,
        how: &Taking<'_>,
        val: &Val,
        ty: Ty,
        path: &[Seg],
        takes: Takes,
        found: &mut Labels,
    ) {
        let (mut val, mut ty, mut path) = (val.clone(), ty, path);
        let at = super::state::At {
            span: how.span,
            place: None,
            implied: how.implied,
        };
        let mut wrappers = 0;
        while let Some((seg, rest)) = path.split_first() {
            ty = self.cx.bare(ty);
            let step = match (seg, ty.kind()) {
                (Seg::Name(name), _) if val.kid(Step::Key(Name::new(name))).is_some() => {
                    path = rest;
                    Some(Step::Key(Name::new(name)))
                }
                (Seg::Name(name), TyKind::Tuple(_)) => name.parse().ok().map(|i| {
                    path = rest;
                    Step::Pos(i)
                }),
                (Seg::Name(name), TyKind::Adt(def, _)) if self.cx.is_open(*def) => {
                    let fields = self.cx.program.fields(*def);
                    let field = fields.iter().find(|f| f.name == *name.as_str());
                    field.map(|field| {
                        path = rest;
                        step_of(self.cx.program, field.id)
                    })
                }
                (_, TyKind::Unknown) if val.kid(Step::Arg(0)).is_some() => {
                    if *seg == Seg::Item {
                        path = rest;
                    }
                    Some(Step::Arg(0))
                }
                (Seg::Item, TyKind::Slice(_) | TyKind::Array(..)) => {
                    path = rest;
                    Some(Step::Arg(0))
                }
                (_, TyKind::Adt(def, args))
                    if !args.is_empty() && !self.cx.program.is_local(*def) =>
                {
                    // The value of a map, what an option or a list holds.
                    let i = u32::from(self.is_keyed(*def));
                    let is_list = args.len() == 1 && *seg == Seg::Item && !self.is_option(*def);
                    if is_list || i == 1 {
                        path = rest;
                    }
                    Some(Step::Arg(i))
                }
                _ => None,
            };
            wrappers += 1;
            // It is called otherwise, or is no part of what is given: a name that the engine itself has.
            let rest = Step::Key(Name::new(REST));
            let step = step.or_else(|| val.kid(rest).map(|_| rest));
            let Some(step) = step.filter(|_| wrappers <= MAX_WRAPPERS * 2) else {
                break;
            };
            let next = self.part_ty(ty, step);
            val = self.walk(how.st, val, &[step], at, 3);
            ty = next;
        }
        // Where a name leads nowhere that is known, all that is here may be meant.
        let takes = match path.is_empty() {
            true => takes,
            false => Takes::Value,
        };
        found.extend(&self.take(how, &val, ty, takes));
    }

    fn is_option(&self, def: DefId) -> bool {
        self.cx.program.path(def).ends_with("::Option")
    }

    /// The value as the good one of a result, where the call gives one.
    pub(super) fn as_result(&self, val: Val, call: &Call) -> Val {
        let ty = self.cx.bare(call.dest_ty);
        let owners = &self.cx.program.well_known().owners;
        match ty.adt() {
            Some((def, args)) if owners.contains(&def) && !args.is_empty() => {
                let mut node = Node::default();
                node.set_kid(Step::Arg(0), val);
                Arc::new(node)
            }
            _ => val,
        }
    }

    /// A literal text among the arguments of a call, the receiver first.
    fn literal(&self, call: ExprId, arg: usize) -> Option<Name> {
        let owner = self.func.key.owner;
        let (body, _) = self.cx.program.body(owner)?;
        let arg = match body.exprs.get(call.idx())? {
            Expr::Call { args, .. } => args.get(arg)?,
            Expr::MethodCall { args, .. } => args.get(arg.checked_sub(1)?)?,
            _ => return None,
        };
        self.cx.program.literal(owner, *arg)
    }

    /// What a template will be given, as far as no template is named yet; `None` where the call is another.
    fn given(
        &mut self,
        st: &mut State,
        which: Which,
        args: &[Arg],
        call: &Call,
    ) -> Option<Option<Val>> {
        let tree = |st: &State, arg: &Arg| {
            let how = Taking {
                st,
                span: arg.span,
                implied: true,
            };
            let val = self.resolve(st, &arg.val, arg.span);
            self.tree(&how, &val, arg.ty, MAX_TREE)
        };
        Some(match which {
            Which::Sets(name, value) => {
                let val = tree(st, args.get(value as usize)?);
                let name = self.literal(call.expr, name as usize);
                for target in args.first()?.val.alias.clone() {
                    let target = target.then(Step::Deref);
                    match name {
                        Some(name) => self.store(st, &target.then(Step::Key(name)), &val, true),
                        None => self.store(st, &target, &val, false),
                    }
                }
                Some(crate::flow::value::unknown())
            }
            Which::Tree(i) => {
                let val = tree(st, args.get(i as usize)?);
                Some(self.as_result(val, call))
            }
            Which::Same(i) => {
                let arg = args.get(i as usize)?;
                Some(self.resolve(st, &arg.val, arg.span))
            }
            Which::Elements(i) => {
                let arg = args.get(i as usize)?;
                let content = Content {
                    val: arg.val.clone(),
                    lent: Vec::new(),
                    ty: arg.ty,
                };
                let element = self.element(st, &content, arg.span);
                Some(self.resolve(st, &element.val, arg.span))
            }
            // A text is given a name: what there is of it, is known from the start.
            Which::Adds(..) => None,
            Which::Find(name) => {
                let name = self.literal(call.expr, name as usize)?;
                Some(self.as_result(self.code_value(Fact::Text(name)), call))
            }
            _ => return None,
        })
    }
}
