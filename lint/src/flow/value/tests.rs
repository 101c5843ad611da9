//! The laws of joining and the order of ways.

use std::sync::Arc;

use super::*;
use crate::flow::ir::Step;
use crate::project::FileId;
use crate::syntax::ast::Takes;

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

fn given(path: &[Step], taken: Taken) -> Label {
    let fact = Fact::Param {
        idx: 0,
        path: Path::new(path),
        taken,
    };
    Label { fact, trail: None }
}

const SHOWN: Taken = Taken::Shown {
    takes: Takes::Value,
    typed: true,
};

#[test]
fn what_all_of_a_value_tells_its_parts_need_not() {
    let parts: Labels = (0..3).map(|i| given(&[Step::Pos(i)], SHOWN)).collect();
    assert_eq!(parts.iter().count(), 3);
    let mut all = parts;
    assert!(all.add(given(&[], SHOWN)));
    assert_eq!(all.iter().count(), 1);
    assert!(!all.add(given(&[Step::Pos(7), Step::Arg(0)], SHOWN)));
}

#[test]
fn parts_are_told_apart_beside_all_of_a_value_where_they_are_few() {
    let mut few: Labels = (0..3)
        .map(|i| given(&[Step::Pos(i)], Taken::Whole))
        .collect();
    few.add(given(&[], SHOWN));
    assert_eq!(few.iter().count(), 4);
    let many = (0..40).map(|i| given(&[Step::Pos(0), Step::Pos(i)], Taken::Whole));
    let mut many: Labels = many.collect();
    assert!(many.iter().count() > 30);
    many.add(given(&[], SHOWN));
    assert_eq!(many.iter().count(), 1);
}

#[test]
fn of_too_many_parts_it_is_told_what_they_are_parts_of() {
    let all = (0..500).map(|i| given(&[Step::Pos(0), Step::Pos(i)], Taken::Whole));
    let all: Labels = all.collect();
    assert!(all.iter().count() < 100);
    let holds = |label: &Label| label.fact == given(&[Step::Pos(0)], SHOWN).fact;
    assert!(all.iter().any(holds), "{all:?}");
}

#[test]
fn a_text_has_no_parts_but_those_under_names() {
    let name = Step::Key(Name::new("email"));
    let mut node = Node::clone(&with_kid(Step::Pos(0), tag(7, 1)));
    node.set_kid(name, tag(8, 1));
    let text = as_text(&Arc::new(node));
    assert!(text.kid(Step::Pos(0)).is_none());
    assert!(text.kid(name).is_some_and(|kid| kid.labels.has_datum()));
    assert_eq!(text.labels.iter().count(), 1);
}
