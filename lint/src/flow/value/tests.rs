//! The laws of joining and the order of ways.

use std::sync::Arc;

use super::*;
use crate::flow::ir::Step;
use crate::project::FileId;

fn tag(id: u32, steps: u32) -> Val {
    let mut way = None;
    for i in 0..steps {
        let span = Span::new(FileId(0), i, i + 1);
        way = trail::step(&way, span, Note::Bound(Name::new("x")));
    }
    let labels = Labels::one(Fact::Tag(TagId(id), Name::new("")), way);
    Arc::new(Node {
        labels,
        ..Node::default()
    })
}

fn with_kid(step: Step, kid: Val) -> Val {
    let mut node = Node::default();
    node.set_kid(step, kid);
    Arc::new(node)
}

#[test]
fn joining_keeps_the_first_where_the_second_adds_nothing() {
    let a = with_kid(Step::Pos(0), tag(1, 2));
    assert!(Arc::ptr_eq(&a, &join(&a, &a.clone())));
    let longer = with_kid(Step::Pos(0), tag(1, 5));
    assert!(Arc::ptr_eq(&a, &join(&a, &longer)));
}

#[test]
fn the_shorter_way_to_a_fact_is_kept() {
    let both = join(&tag(1, 5), &tag(1, 2));
    let lens: Vec<u32> = both.labels.iter().map(|l| trail::len(&l.trail)).collect();
    assert_eq!(lens, [2]);
}

#[test]
fn a_part_overwritten_on_one_way_only_is_still_what_the_whole_says() {
    let closed = Arc::new(Node {
        open: false,
        ..Node::default()
    });
    let overwritten = with_kid(Step::Pos(0), closed);
    let both = join(&overwritten, &unknown());
    assert!(both.kid(Step::Pos(0)).is_some_and(|k| k.open));
    let literal = join(&overwritten, &constant());
    assert!(literal.kid(Step::Pos(0)).is_some_and(|k| !k.open));
}

#[test]
fn what_lies_too_deep_counts_as_all_of_the_last_node() {
    let mut val = tag(7, 1);
    for _ in 0..10 {
        val = with_kid(Step::Arg(0), val);
    }
    let cut = prune(&val, 3, &FieldTags::default());
    let mut depth = 0;
    let mut at = &cut;
    while let Some(kid) = at.kid(Step::Arg(0)) {
        at = kid;
        depth += 1;
    }
    assert_eq!(depth, 3);
    assert!(at.labels.has_datum());
}

#[test]
fn a_spliced_way_is_told_in_order() {
    let span = |i| Span::new(FileId(0), i, i + 1);
    let name = Name::new("x");
    let outer = trail::step(&None, span(1), Note::Bound(name));
    let inner = trail::step(
        &trail::step(&None, span(2), Note::Bound(name)),
        span(3),
        Note::Written(name),
    );
    let way = trail::step(&trail::splice(&outer, &inner), span(4), Note::Formatted);
    let told: Vec<u32> = trail::steps(&way).iter().map(|(s, _)| s.lo).collect();
    assert_eq!(told, [1, 2, 3, 4]);
    assert_eq!(trail::len(&way), 4);
}
