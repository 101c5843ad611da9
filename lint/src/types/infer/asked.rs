//! The questions that are being answered, and the answers that are kept. Questions lead to questions, in circles as
//! well; an answer that a circle or a limit cut short holds only as long as what cut it.

use rustc_hash::FxHashMap;

use super::Answer;
use crate::names::DefId;
use crate::types::Tys;

/// A trait and its arguments, variables numbered in the order in which they occur.
pub type Question = (DefId, Tys);

/// A question, and whether everything else is known: before, the only impl in reach is not taken yet.
pub type Asked = (Question, bool);

/// How many impls are tried for one question. A schema of fifty tables has thousands: each pair may be joined.
const MAX_IMPLS: u32 = 20000;

/// How deeply bounds of impls are followed.
const MAX_NESTING: usize = 8;

/// An answer with what it took, so that it is the same whether it was known before or not.
#[derive(Debug, Clone)]
pub struct Kept {
    answer: Answer,
    /// How many impls were tried.
    cost: u32,
    /// How deeply questions nested.
    height: usize,
    /// It is another once everything else is known.
    premature: bool,
}

/// An answer that holds while the question at this level is being answered.
#[derive(Debug)]
struct Passing {
    answer: Answer,
    level: usize,
    premature: bool,
}

/// What it took to find that an associated type is not known yet.
#[derive(Debug)]
struct Open {
    /// How many impls' bounds were being asked: with more of them it is not known either.
    settling: u32,
    /// It holds while the question at this level is being answered; else in the whole body.
    level: Option<usize>,
    cost: u32,
    height: usize,
    premature: bool,
}

/// What is being asked now.
#[derive(Debug, Default)]
pub struct Asking {
    /// Outermost first.
    active: Vec<Question>,
    /// How many impls may still be tried for the outermost question.
    fuel: u32,
    /// The outermost level that the present answer was cut short at; the limits count as the first.
    cut: Option<usize>,
    /// The present answer is another once everything else is known.
    premature: bool,
    /// How deeply questions nested for the present one.
    deepest: usize,
    passing: FxHashMap<Question, Passing>,
    /// Associated types that are not known yet, of types that are.
    open: FxHashMap<Asked, Open>,
    /// Answers that hold in this body only.
    kept: FxHashMap<Asked, Kept>,
}

/// What belonged to the question around the present one.
pub struct Outer {
    cut: Option<usize>,
    premature: bool,
    deepest: usize,
    fuel: u32,
}

impl Asking {
    /// The answer, if it is known or cannot be found out here.
    pub fn answered(&mut self, question: &Question, kept: Option<Kept>) -> Option<Answer> {
        let level = self.active.len();
        if level == 0 {
            self.fuel = MAX_IMPLS;
            self.cut = None;
            self.premature = false;
            self.deepest = 0;
            self.passing.clear();
        }
        if let Some(kept) = kept {
            let fits = kept.cost <= self.fuel && level + kept.height <= MAX_NESTING;
            if level > 0 && !fits {
                self.cut_at(0);
                return Some(Answer::Maybe);
            }
            self.fuel = self.fuel.saturating_sub(kept.cost);
            self.deepest = self.deepest.max(level + kept.height);
            self.premature |= kept.premature;
            return Some(kept.answer);
        }
        if let Some(passing) = self.passing.get(question) {
            let (answer, at) = (passing.answer.clone(), passing.level);
            self.premature |= passing.premature;
            self.cut_at(at);
            return Some(answer);
        }
        if let Some(at) = self.active.iter().position(|q| q == question) {
            self.cut_at(at);
            // What would hold because it holds does not; of a question that is open, another may be meant.
            return Some(match question.1.iter().any(|t| t.has_infer()) {
                true => Answer::Maybe,
                false => Answer::No,
            });
        }
        if level > MAX_NESTING || self.fuel == 0 {
            self.cut_at(0);
            return Some(Answer::Maybe);
        }
        None
    }

    pub fn kept(&self, asked: &Asked) -> Option<Kept> {
        self.kept.get(asked).cloned()
    }

    pub fn keep(&mut self, asked: Asked, kept: Kept) {
        self.kept.insert(asked, kept);
    }

    /// Begins to answer a question.
    pub fn begin(&mut self, question: Question) -> Outer {
        let outer = self.begin_to_look();
        self.active.push(question);
        outer
    }

    /// Ends the innermost question; what is worth keeping of its answer.
    pub fn end(&mut self, outer: Outer, answer: &Answer) -> Option<Kept> {
        let question = self.active.pop()?;
        let level = self.active.len();
        let premature = self.premature;
        // A circle that leads back to this very question is closed with it.
        let cut = self.cut.filter(|at| *at < level);
        if self.cut.is_some() {
            self.passing.retain(|_, passing| passing.level < level);
            let holds = |open: &Open| open.level.is_none_or(|at| at < level);
            self.open.retain(|_, open| holds(open));
        }
        let kept = match cut {
            None => Some(Kept {
                answer: answer.clone(),
                cost: outer.fuel - self.fuel,
                height: self.deepest - level,
                premature,
            }),
            Some(at) => {
                let passing = Passing {
                    answer: answer.clone(),
                    level: at,
                    premature,
                };
                self.passing.insert(question, passing);
                None
            }
        };
        self.cut = cut;
        self.back_to(&outer);
        kept
    }

    /// What holds of the present answer holds of the one around it.
    fn back_to(&mut self, outer: &Outer) {
        if let Some(at) = outer.cut {
            self.cut_at(at);
        }
        self.premature |= outer.premature;
        self.deepest = self.deepest.max(outer.deepest);
    }

    /// Whether an associated type is known to be open.
    pub fn is_open(&mut self, asked: &Asked, settling: u32) -> bool {
        let level = self.active.len();
        if level == 0 && settling == 0 {
            self.open.retain(|_, open| open.level.is_none());
        }
        let Some(open) = self.open.get(asked).filter(|o| o.settling <= settling) else {
            return false;
        };
        self.fuel = self.fuel.saturating_sub(open.cost);
        self.deepest = self.deepest.max(level + open.height);
        self.premature |= open.premature;
        if let Some(at) = open.level {
            self.cut_at(at);
        }
        true
    }

    /// Begins to look for an associated type.
    pub fn begin_to_look(&mut self) -> Outer {
        Outer {
            cut: self.cut.take(),
            premature: std::mem::replace(&mut self.premature, false),
            deepest: std::mem::replace(&mut self.deepest, self.active.len()),
            fuel: self.fuel,
        }
    }

    /// Ends looking for an associated type: an open one need not be looked for again.
    pub fn end_to_look(&mut self, outer: Outer, open: Option<(Asked, u32)>) {
        if let Some((asked, settling)) = open {
            let open = Open {
                settling,
                level: self.cut,
                cost: outer.fuel.saturating_sub(self.fuel),
                height: self.deepest.saturating_sub(self.active.len()),
                premature: self.premature,
            };
            self.open.insert(asked, open);
        }
        self.back_to(&outer);
    }

    /// One more impl is tried; `false` if that were too many.
    pub fn spend(&mut self) -> bool {
        if self.fuel == 0 {
            self.cut_at(0);
            return false;
        }
        self.fuel -= 1;
        true
    }

    /// The present answer holds only while the question at this level is being answered.
    pub fn cut_at(&mut self, level: usize) {
        self.cut = Some(self.cut.map_or(level, |at| at.min(level)));
    }

    pub fn is_premature(&mut self) {
        self.premature = true;
    }
}

impl Kept {
    /// Whether it is the answer once everything else is known, too.
    pub fn is_final(&self) -> bool {
        !self.premature
    }
}
