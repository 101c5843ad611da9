//! What was understood of a project, to be asked by place: the part of a check that needs no uses,
//! for those who explain, count or prove it.

use rayon::prelude::*;

use consent_policy::Policy;

use crate::analysis::{macro_table, read_options};
use crate::names::{OwnedBody, Program, read_macros};
use crate::project::{Project, Span};
use crate::syntax::STACK_SIZE;
use crate::syntax::ast::{ExprId, Node, PatId};
use crate::types::{Infer, Inference, Types, Why};

/// Every body of the workspace with what inference found out about it, at the same position.
#[derive(Debug)]
pub struct Reading<'a> {
    pub types: &'a Types<'a>,
    pub bodies: &'a [OwnedBody],
    pub inferences: &'a [Inference],
}

/// Reads a project as a check with this policy would, and hands `ask` what was understood.
pub fn read<R: Send>(
    project: Project,
    policy: &Policy,
    ask: impl FnOnce(&Reading<'_>) -> R + Send,
) -> R {
    let run = || {
        let macros = macro_table(policy);
        let options = read_options(&project, policy, &macros);
        let (program, mut bodies) = Program::load(project, options);
        read_macros(&program, &macros, &mut bodies);
        let types = Types::new(&program);
        let inferences: Vec<Inference> = bodies
            .par_iter()
            .map(|b| Infer::new(&types, b).run())
            .collect();
        ask(&Reading {
            types: &types,
            bodies: &bodies,
            inferences: &inferences,
        })
    };
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK_SIZE)
        .build();
    match pool {
        Ok(pool) => pool.install(run),
        Err(_) => run(),
    }
}

impl Reading<'_> {
    /// Why something in the body of this position is not known.
    pub fn why(&self, body: usize) -> Why<'_, '_> {
        Why {
            types: self.types,
            of: &self.bodies[body],
            inference: &self.inferences[body],
        }
    }

    /// What stands around a range that a person wrote, innermost first: the position of the body and
    /// the node in it. What an expansion made stands where its call does, unless it was copied from there.
    pub fn around(&self, span: Span) -> Vec<(usize, Node)> {
        let program = self.types.program;
        let mut found: Vec<(u32, usize, Node)> = Vec::new();
        for (idx, owned) in self.bodies.iter().enumerate() {
            let body = &owned.body;
            let exprs = body.expr_spans.iter().enumerate();
            let pats = body.pat_spans.iter().enumerate();
            let nodes = exprs
                .map(|(i, s)| (s, Node::Expr(ExprId(i as u32))))
                .chain(pats.map(|(i, s)| (s, Node::Pat(PatId(i as u32)))));
            for (at, node) in nodes {
                let at = program.origin(*at);
                if at.contains(span) {
                    found.push((at.hi - at.lo, idx, node));
                }
            }
        }
        found.sort();
        found
            .into_iter()
            .map(|(_, idx, node)| (idx, node))
            .collect()
    }
}
