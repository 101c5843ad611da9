//! In which order functions are looked at: those that they call first.

use super::analyse::{Cx, Outcome};
use super::ir::{Func, FuncKey, StmtKind, Target};

/// Where a function stands in the order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Rank {
    /// Above the levels of all that it calls, but for those of its own circle.
    pub level: u32,
    /// Functions that call each other, directly or not, are of one circle.
    pub circle: u32,
    /// Callees before their callers where that is possible.
    place: u32,
    pub func: usize,
}

impl Rank {
    /// Where the next circle of the level begins.
    pub fn end_of_circle(self) -> Rank {
        Rank {
            circle: self.circle + 1,
            place: 0,
            func: 0,
            ..self
        }
    }
}

/// The order of all functions.
pub struct Order {
    pub ranks: Vec<Rank>,
    /// The functions that each names: those that it calls, as far as that is known beforehand.
    pub callees: Vec<Vec<usize>>,
}

impl Order {
    pub fn new(cx: &Cx<'_>) -> Order {
        Order::of(cx.funcs.iter().map(|f| named_callees(cx, f)).collect())
    }

    /// As [`Order::new`], with what functions were seen to call: what is behind a `dyn` is known by now.
    pub fn of_calls(&self, outcomes: &[Outcome]) -> Order {
        let named = self.callees.iter().zip(outcomes);
        let callees = named.map(|(named, outcome)| {
            let mut all = named.clone();
            all.extend(outcome.callees.union(&outcome.deps));
            all
        });
        Order::of(callees.collect())
    }

    /// Circles by Tarjan's algorithm, without recursion.
    fn of(callees: Vec<Vec<usize>>) -> Order {
        const NEW: u32 = u32::MAX;
        let n = callees.len();
        let mut ranks: Vec<Rank> = (0..n)
            .map(|func| Rank {
                level: 0,
                circle: NEW,
                place: 0,
                func,
            })
            .collect();
        let mut met = vec![NEW; n];
        let mut low = vec![0_u32; n];
        let mut path: Vec<usize> = Vec::new();
        let (mut n_met, mut n_circles, mut n_done) = (0, 0, 0);
        for start in 0..n {
            let mut open: Vec<(usize, usize)> = vec![];
            if met[start] == NEW {
                open.push((start, 0));
            }
            while let Some((func, i)) = open.pop() {
                if i == 0 {
                    (met[func], low[func]) = (n_met, n_met);
                    n_met += 1;
                    path.push(func);
                }
                if let Some(callee) = callees[func].get(i).copied() {
                    open.push((func, i + 1));
                    if met[callee] == NEW {
                        open.push((callee, 0));
                    } else if ranks[callee].circle == NEW {
                        low[func] = low[func].min(met[callee]);
                    }
                    continue;
                }
                ranks[func].place = n_done;
                n_done += 1;
                if let Some((caller, _)) = open.last() {
                    low[*caller] = low[*caller].min(low[func]);
                }
                if low[func] == met[func] {
                    let from = path.iter().rposition(|f| *f == func).unwrap_or(0);
                    let circle = path.split_off(from);
                    for func in &circle {
                        ranks[*func].circle = n_circles;
                    }
                    let outside = circle
                        .iter()
                        .flat_map(|func| &callees[*func])
                        .map(|callee| &ranks[*callee])
                        .filter(|rank| rank.circle != n_circles);
                    let level = outside.map(|rank| rank.level + 1).max().unwrap_or(0);
                    for func in &circle {
                        ranks[*func].level = level;
                    }
                    n_circles += 1;
                }
            }
        }
        Order { ranks, callees }
    }
}

fn named_callees(cx: &Cx<'_>, func: &Func) -> Vec<usize> {
    let mut found = Vec::new();
    for stmt in func.blocks.iter().flat_map(|b| &b.stmts) {
        let key = match &stmt.kind {
            StmtKind::Call(call) => match &call.target {
                Target::Fn { def, found, .. } => FuncKey::body(found.unwrap_or(*def)),
                _ => continue,
            },
            StmtKind::Closure { func, .. } => *func,
            StmtKind::FnValue { def, .. } | StmtKind::Static { def, .. } => FuncKey::body(*def),
            _ => continue,
        };
        found.extend(cx.index.get(&key));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callees_come_first_and_circles_together() {
        // 0 calls 1 and 3; 1 and 2 call each other; 2 calls 3, which calls itself.
        let callees = vec![vec![1, 3], vec![2], vec![1, 3], vec![3], vec![]];
        let ranks = Order::of(callees).ranks;
        let levels: Vec<u32> = ranks.iter().map(|r| r.level).collect();
        assert_eq!(levels, [2, 1, 1, 0, 0]);
        assert_eq!(ranks[1].circle, ranks[2].circle);
        assert_ne!(ranks[0].circle, ranks[1].circle);
        assert_ne!(ranks[3].circle, ranks[4].circle);
        assert!(ranks[2].place < ranks[1].place);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let n = 200_000;
        let callees: Vec<Vec<usize>> = (0..n).map(|i| vec![(i + 1) % n]).collect();
        let ranks = Order::of(callees).ranks;
        assert!(ranks.iter().all(|r| r.level == 0 && r.circle == 0));
    }
}
