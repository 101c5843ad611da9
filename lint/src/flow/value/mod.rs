//! Abstract values: a tree of labels by path into the value, shared and never changed in place.

pub mod label;
pub mod path;
mod rows;
#[cfg(test)]
mod tests;
pub mod trail;
mod variants;

use std::sync::Arc;

pub use label::{Fact, Label, Labels, Taken, only_param};
pub use path::Path;
pub use rows::{Part, Rows};
pub use trail::{Note, Trail};
pub use variants::Variants;

use rustc_hash::FxHashMap;

use super::ir::{MAX_DEPTH, Place, Step};
use crate::marks::TagId;
use crate::names::{DefId, FieldId};
use crate::project::Span;
use crate::syntax::Name;

pub type Val = Arc<Node>;

/// Of what was written under names, where what stands under names that are not known is: nothing, or a flattened value of a
/// type that only callers know.
pub const REST: &str = "the rest";

/// What is known of a value. A part without a node of its own holds what the whole's labels say,
/// and what its type says if the whole is not `constant`.
#[derive(Clone, Debug)]
pub struct Node {
    pub labels: Labels,
    /// The places it refers to, where it is a reference.
    pub alias: Vec<Place>,
    /// Or it is no reference to those: its labels are not only theirs.
    pub apart: bool,
    /// In order.
    pub kids: Vec<(Step, Val)>,
    /// As a part: also holds what the whole's labels and the part's tag say. Not so once overwritten.
    pub open: bool,
    /// Made of literals only: its type's tags mean nothing.
    pub constant: bool,
    /// As a part: there is none. What an `Ok` would hold of an `Err`.
    pub absent: bool,
    /// Of an enum, which variants it is not: of these there is nothing.
    pub variants: Variants,
}

impl Default for Node {
    fn default() -> Self {
        Node {
            labels: Labels::default(),
            alias: Vec::new(),
            apart: false,
            kids: Vec::new(),
            open: true,
            constant: false,
            absent: false,
            variants: Variants::default(),
        }
    }
}

thread_local! {
    static UNKNOWN: Val = Arc::new(Node::default());
    static CONSTANT: Val = Arc::new(Node { constant: true, open: false, ..Node::default() });
    static ABSENT: Val = Arc::new(Node { constant: true, open: false, absent: true, ..Node::default() });
}

/// A value nothing is known of but its type.
pub fn unknown() -> Val {
    UNKNOWN.with(Arc::clone)
}

pub fn constant() -> Val {
    CONSTANT.with(Arc::clone)
}

pub fn absent() -> Val {
    ABSENT.with(Arc::clone)
}

impl Node {
    pub fn kid(&self, step: Step) -> Option<&Val> {
        self.kids
            .binary_search_by(|(s, _)| s.cmp(&step))
            .ok()
            .map(|i| &self.kids[i].1)
    }

    pub fn set_kid(&mut self, step: Step, val: Val) {
        match self.kids.binary_search_by(|(s, _)| s.cmp(&step)) {
            Ok(i) => self.kids[i].1 = val,
            Err(i) => self.kids.insert(i, (step, val)),
        }
    }

    /// The part as it counts when only the other side of a join has a node for it.
    pub fn implied(&self, step: Step) -> Val {
        match self.constant {
            _ if self.excludes(step) => absent(),
            true => constant(),
            false if self.labels.iter().any(|l| l.fact.is_whole()) => Arc::new(Node {
                variants: Variants::given(),
                ..Node::default()
            }),
            false => unknown(),
        }
    }

    /// Whether a part is no other than it would be without a node of its own.
    fn implies(&self, step: Step, part: &Node) -> bool {
        matches!(step, Step::Field(_))
            && self.open
            && part.is_plain()
            && part.open
            && !(part.constant || part.absent || part.apart || self.constant)
            && part.variants == Variants::default()
            && !self.variants.exclude(step)
            && !self.labels.iter().any(|l| l.fact.is_whole())
    }

    /// Whether a part is one that only other variants of its enum have. Which variant callers give is not known.
    pub fn excludes(&self, step: Step) -> bool {
        self.variants.rule_out(step)
            || self.variants.exclude(step) && !self.labels.iter().any(|l| l.fact.is_whole())
    }

    /// The value where a pattern told that it is none of these variants.
    pub fn narrow(&mut self, not: &[DefId]) {
        self.variants.narrow(not);
        self.drop_ruled_out();
    }

    /// None of the variants that were ruled out of another value.
    pub fn narrow_as(&mut self, other: &Node) {
        self.variants.narrow_as(&other.variants);
        self.drop_ruled_out();
    }

    fn drop_ruled_out(&mut self) {
        let variants = &self.variants;
        self.kids.retain(|(step, _)| !variants.rule_out(*step));
    }

    /// Whether nothing is known of it but what of the callers' values it is.
    fn is_given(&self) -> bool {
        self.kids.is_empty()
            && self.alias.is_empty()
            && !self.variants.tell()
            && (self.variants.given || self.labels.iter().any(|l| l.fact.is_whole()))
            && (self.labels.iter()).all(|l| l.fact.is_whole() || l.fact.is_origin())
    }

    /// What either of two values is not. A literal has no part that another variant could have, and of what callers
    /// give they say themselves what it is, unless it may also be something of which nothing is known.
    fn either(&self, other: &Node) -> Variants {
        let literal = |node: &Node| node.is_plain() && (node.constant || node.absent);
        let is_of_callers =
            |node: &Node| node.labels.iter().any(|l| l.fact.is_whole()) || node.variants.given;
        let found = self.either_built(other);
        let (one, two) = (
            (&self.variants, is_of_callers(self)),
            (&other.variants, is_of_callers(other)),
        );
        let mut found = match (literal(self), literal(other)) {
            (true, _) => found.ruled_out_of_both(two, two),
            (_, true) => found.ruled_out_of_both(one, one),
            _ => found.ruled_out_of_both(one, two),
        };
        let is_beside = |one: &Node, other: &Node| {
            one.variants.beside || literal(one) && !one.absent && is_of_callers(other)
        };
        found.beside = is_beside(self, other) || is_beside(other, self);
        found
    }

    fn either_built(&self, other: &Node) -> Variants {
        let literal = |node: &Node| node.constant && node.is_plain();
        let nothing = |node: &Node| node.absent && node.is_plain();
        let of_callers = |node: &Node| node.labels.iter().any(|l| l.fact.is_whole());
        // Something that is not made of parts that are all known.
        let may_be_more = |node: &Node| {
            !node.constant && !of_callers(node) && !node.variants.tell() && !node.variants.given
        };
        match (self.is_given(), other.is_given()) {
            _ if nothing(self) => other.variants.clone(),
            _ if nothing(other) => self.variants.clone(),
            _ if literal(self) && literal(other) => self.variants.or(&other.variants),
            _ if literal(self) => other.variants.clone(),
            _ if literal(other) => self.variants.clone(),
            (true, true) if self.variants.given && other.variants.given => Variants::given(),
            (true, true) => Variants::default(),
            _ if of_callers(self) && may_be_more(other) => Variants::folded(true),
            _ if of_callers(other) && may_be_more(self) => Variants::folded(true),
            (true, false) if other.variants.tell() => other.variants.clone(),
            (false, true) if self.variants.tell() => self.variants.clone(),
            (true, false) if other.kids.is_empty() => Variants::folded(true),
            (false, true) if self.kids.is_empty() => Variants::folded(true),
            _ => self.variants.or(&other.variants),
        }
    }

    /// Whether it is made of literals only, all its parts included.
    pub fn is_all_constant(&self) -> bool {
        self.constant
            && self.labels.iter().all(|l| matches!(l.fact, Fact::Text(_)))
            && self.kids.iter().all(|(_, k)| k.is_all_constant())
    }

    pub fn is_plain(&self) -> bool {
        self.labels.is_empty() && self.alias.is_empty() && self.kids.is_empty()
    }

    /// All labels in the tree, but what only errors of it tell, and where its parts came from: the whole did not.
    pub fn all_labels(&self) -> Labels {
        let mut found = self.labels.clone();
        self.add_parts(&mut found);
        found
    }

    /// Its own labels: of a text with names in it, all there are.
    pub fn text_labels(&self) -> Labels {
        match self.kid(Step::Key(Name::new(REST))) {
            Some(_) => self.all_labels(),
            None => self.labels.clone(),
        }
    }

    fn add_parts(&self, found: &mut Labels) {
        for (step, kid) in &self.kids {
            if is_quoted(*step) {
                continue;
            }
            match kid.labels.iter().any(|l| l.fact.is_origin()) {
                true => {
                    let told = kid.labels.iter().filter(|l| !l.fact.is_origin());
                    found.extend(&told.cloned().collect());
                }
                false => {
                    found.extend(&kid.labels);
                }
            }
            kid.add_parts(found);
        }
    }

    pub fn any_label(&self, f: &mut dyn FnMut(&Fact) -> bool) -> bool {
        self.labels.iter().any(|l| f(&l.fact)) || self.kids.iter().any(|(_, k)| k.any_label(f))
    }

    pub fn has_alias(&self) -> bool {
        !self.alias.is_empty() || self.kids.iter().any(|(_, k)| k.has_alias())
    }

    /// The same facts everywhere; ways may differ.
    pub fn same(&self, other: &Node) -> bool {
        self.open == other.open
            && self.apart == other.apart
            && self.constant == other.constant
            && self.absent == other.absent
            && self.variants == other.variants
            && self.alias == other.alias
            && self.labels.same_facts(&other.labels)
            && self.kids.len() == other.kids.len()
            && self
                .kids
                .iter()
                .zip(&other.kids)
                .all(|((s, a), (t, b))| s == t && (Arc::ptr_eq(a, b) || a.same(b)))
    }
}

/// The part of a value that is not in it: what errors of it will quote.
pub const QUOTED: &str = "quoted by errors";

pub fn is_quoted(step: Step) -> bool {
    matches!(step, Step::Key(name) if name.as_str() == QUOTED)
}

/// Both. The first comes back unchanged where the second adds nothing.
pub fn join(a: &Val, b: &Val) -> Val {
    if Arc::ptr_eq(a, b) {
        return a.clone();
    }
    let mut node = Node {
        labels: a.labels.clone(),
        alias: a.alias.clone(),
        apart: a.apart || b.apart || is_apart(a, b) || is_apart(b, a),
        kids: Vec::new(),
        open: a.open || b.open,
        constant: a.constant && b.constant,
        absent: a.absent && b.absent,
        variants: a.either(b),
    };
    let mut changed = node.labels.extend(&b.labels);
    changed |= node.apart != a.apart || node.variants != a.variants;
    changed |= node.open != a.open || node.constant != a.constant || node.absent != a.absent;
    for place in &b.alias {
        if !node.alias.contains(place) {
            node.alias.push(place.clone());
            changed = true;
        }
    }
    if node.alias.len() > MAX_ALIASES {
        node.alias.truncate(MAX_ALIASES);
        node.apart = true;
        changed = true;
    }
    let (mut i, mut j) = (0, 0);
    while i < a.kids.len() || j < b.kids.len() {
        let left = a.kids.get(i);
        let right = b.kids.get(j);
        let (step, kid) = match (left, right) {
            (Some((s, x)), Some((t, y))) if s == t => {
                i += 1;
                j += 1;
                let kid = join(x, y);
                changed |= !Arc::ptr_eq(&kid, x);
                (*s, kid)
            }
            (Some((s, x)), other) if other.is_none_or(|(t, _)| s < t) => {
                i += 1;
                let kid = join(x, &b.implied(*s));
                changed |= !Arc::ptr_eq(&kid, x);
                (*s, kid)
            }
            (_, Some((t, y))) => {
                j += 1;
                changed = true;
                (*t, join(&a.implied(*t), y))
            }
            _ => break,
        };
        node.kids.push((step, kid));
    }
    if changed { Arc::new(node) } else { a.clone() }
}

/// Of the places that a reference may name no more than this are followed; of the others their own data is kept.
const MAX_ALIASES: usize = 6;

/// Whether a value has labels that no place of a reference it is joined with need have.
fn is_apart(value: &Node, reference: &Node) -> bool {
    value.alias.is_empty() && !value.labels.is_empty() && !reference.alias.is_empty()
}

/// The value with every label's way led on by a step.
pub fn walk_on(val: &Val, span: Span, note: &Note) -> Val {
    map_trails(val, &mut |t| trail::step(t, span, note.clone()))
}

pub fn map_trails(val: &Val, f: &mut dyn FnMut(&Trail) -> Trail) -> Val {
    if val.kids.is_empty() {
        return match val.labels.is_empty() {
            true => val.clone(),
            false => Arc::new(Node {
                labels: val.labels.map_trails(f),
                ..Node::clone(val)
            }),
        };
    }
    // Parts share ways and sets of labels, and go on sharing them.
    let mut led = trail::Led::default();
    let mut lead = |way: &Trail| led.on(way, Span::default(), &None, || f(way));
    map_parts(val, &mut lead, &mut FxHashMap::default())
}

fn map_parts(
    val: &Val,
    lead: &mut dyn FnMut(&Trail) -> Trail,
    known: &mut FxHashMap<Option<*const Vec<Label>>, Labels>,
) -> Val {
    if val.labels.is_empty() && val.kids.is_empty() {
        return val.clone();
    }
    let mut node = Node::clone(val);
    let labels = known.entry(val.labels.key());
    let labels = labels.or_insert_with(|| val.labels.map_trails(&mut *lead));
    node.labels.clone_from(labels);
    for (_, kid) in &mut node.kids {
        *kid = map_parts(kid, lead, known);
    }
    Arc::new(node)
}

/// Without what patterns told of which variants it and its parts are, and the parts of which nothing else is known.
pub fn widened(val: &Val) -> Val {
    fn is_wide(val: &Node) -> bool {
        let is_part = |(step, kid): &(Step, Val)| !is_nothing(val, *step, kid) && is_wide(kid);
        !val.variants.are_narrowed() && val.kids.iter().all(is_part)
    }
    if is_wide(val) {
        return val.clone();
    }
    let mut node = Node {
        variants: val.variants.widened(),
        ..Node::clone(val)
    };
    for (_, kid) in &mut node.kids {
        *kid = widened(kid);
    }
    let kids = std::mem::take(&mut node.kids);
    let is_known = |(step, kid): &(Step, Val)| !is_nothing(&node, *step, kid);
    node.kids = kids.into_iter().filter(is_known).collect();
    Arc::new(node)
}

/// Whether a field of what callers give is what it would be without a node of its own.
fn is_nothing(whole: &Node, step: Step, part: &Node) -> bool {
    let is_given = whole.variants.given || whole.labels.iter().any(|l| l.fact.is_whole());
    let is_known = part.constant || part.absent || part.apart || part.variants.tell();
    let is_plain = part.is_plain() && part.open && !is_known && !part.variants.are_narrowed();
    matches!(step, Step::Field(_)) && is_given && !whole.constant && is_plain
}

/// The value and its parts as any variants of their enums.
pub fn of_any_variant(val: &Val) -> Val {
    let mut node = Node {
        variants: Variants::default(),
        ..Node::clone(val)
    };
    for (_, kid) in &mut node.kids {
        *kid = of_any_variant(kid);
    }
    Arc::new(node)
}

/// Cut below a depth: what lies deeper counts as all of the node there.
///
/// Of a value with very many parts those are cut that have most: one that has a few keeps them, whatever its neighbours
/// hold, as large states have fields that have nothing to do with each other.
///
/// What a field's tag says of it is not told of the whole: whoever reads that field of it is told so by its tag.
pub fn prune(val: &Val, depth: usize, tags: &FieldTags) -> Val {
    let mut cut = prune_at(val, depth, tags);
    if weight(&cut, own_weight) > MAX_WEIGHT {
        cut = without_names(&without_implied(&cut), tags);
        cut = within(&cut, MAX_WEIGHT, own_weight, tags);
    }
    if is_mixed(&cut) {
        cut = within(&cut, MAX_MIXED, own_open, tags);
    }
    cut
}

/// The value as one thing: what its parts are is somewhere in it.
pub fn mixed(val: &Val, tags: &FieldTags) -> Val {
    let mut node = Node::clone(&prune(val, 0, tags));
    let all = std::mem::replace(&mut node.labels, val.labels.clone());
    for label in all.iter() {
        node.labels.add(Label {
            fact: match val.labels.iter().any(|l| l.fact == label.fact) {
                true => label.fact,
                false => label.fact.somewhere(),
            },
            trail: label.trail.clone(),
        });
    }
    Arc::new(node)
}

/// Tagged fields.
pub type FieldTags = FxHashMap<FieldId, Option<TagId>>;

/// How much of a value is told apart: its parts, and their labels …
const MAX_WEIGHT: usize = 200;

/// … of which so many weigh as much as a part.
const LABELS_OF_A_PART: usize = 3;

fn own_weight(val: &Node) -> usize {
    let labels = val.labels.iter().filter(|l| !l.fact.is_origin()).count();
    1 + labels / LABELS_OF_A_PART
}

fn own_open(val: &Node) -> usize {
    val.labels.iter().filter(|l| l.fact.is_open()).count()
}

fn weight(val: &Node, own: fn(&Node) -> usize) -> usize {
    let kids = val.kids.iter().map(|(_, kid)| weight(kid, own));
    own(val) + kids.sum::<usize>()
}

/// The value with no more than a weight, shared among its parts: what one of them does not need is for the others.
fn within(val: &Val, most: usize, own: fn(&Node) -> usize, tags: &FieldTags) -> Val {
    let here = own(val);
    let weights = val.kids.iter().map(|(_, kid)| weight(kid, own));
    let mut kids: Vec<(usize, usize)> = weights.enumerate().collect();
    if here + kids.iter().map(|(_, weight)| weight).sum::<usize>() <= most {
        return val.clone();
    }
    let mut left = most.saturating_sub(here);
    kids.retain(|(_, weight)| *weight > 0);
    if left < kids.len() {
        return prune_at(val, 0, tags);
    }
    kids.sort_by_key(|(i, weight)| (*weight, *i));
    let mut node = Node::clone(val);
    for (n, (i, weight)) in kids.iter().enumerate() {
        let share = left / (kids.len() - n);
        let (_, kid) = &mut node.kids[*i];
        *kid = within(kid, share, own, tags);
        left -= share.min(*weight);
    }
    Arc::new(node)
}

/// The value without the parts that are no other than they would be without nodes of their own.
fn without_implied(val: &Val) -> Val {
    if val.kids.is_empty() {
        return val.clone();
    }
    let mut node = Node::clone(val);
    for (_, kid) in &mut node.kids {
        *kid = without_implied(kid);
    }
    node.kids.retain(|(step, kid)| !val.implies(*step, kid));
    Arc::new(node)
}

/// The value without the names that parts of it were written under.
fn without_names(val: &Val, tags: &FieldTags) -> Val {
    if val.kids.is_empty() {
        return val.clone();
    }
    if val.kid(Step::Key(Name::new(REST))).is_some() {
        return prune_at(val, 0, tags);
    }
    let mut node = Node::clone(val);
    for (_, kid) in &mut node.kids {
        *kid = without_names(kid, tags);
    }
    Arc::new(node)
}

/// A place that may be any of so many parts of what callers give is one of decorators of decorators …
const MAX_MEANT: usize = 12;

/// … of whose values no more than this is told apart: they would grow with each.
const MAX_MIXED: usize = 200;

fn is_mixed(val: &Val) -> bool {
    fn count(val: &Val, open: &mut usize, most: &mut usize) {
        let here = own_open(val);
        *open += here;
        *most = here.max(*most);
        val.kids.iter().for_each(|(_, kid)| count(kid, open, most));
    }
    let (mut open, mut most) = (0, 0);
    count(val, &mut open, &mut most);
    open > MAX_MIXED && most >= MAX_MEANT
}

fn prune_at(val: &Val, depth: usize, tags: &FieldTags) -> Val {
    if val.kids.is_empty() {
        return val.clone();
    }
    let mut node = Node::clone(val);
    if depth == 0 {
        add_untold(val, &mut node.labels, tags, &mut Vec::new());
        node.variants.folded = true;
        node.constant = val.constant && val.kids.iter().all(|(_, k)| k.is_all_constant());
        node.kids.clear();
        return Arc::new(node);
    }
    let mut changed = false;
    for (_, kid) in &mut node.kids {
        let cut = prune_at(kid, depth - 1, tags);
        changed |= !Arc::ptr_eq(&cut, kid);
        *kid = cut;
    }
    if changed { Arc::new(node) } else { val.clone() }
}

/// The value as one that has no parts but those under names: what others hold is in it, whatever fields they were.
pub fn as_text(val: &Val) -> Val {
    let is_named = |step: &Step| matches!(step, Step::Key(_) | Step::Column(_));
    if val.kids.iter().all(|(step, _)| is_named(step)) {
        return val.clone();
    }
    let mut node = Node::clone(val);
    let (named, others) = node.kids.into_iter().partition(|(step, _)| is_named(step));
    node.kids = others;
    let mut node = Node::clone(&prune_at(&Arc::new(node), 0, &FieldTags::default()));
    node.kids = named;
    Arc::new(node)
}

/// The value as one that may be another as well.
pub fn beside(val: &Val) -> Val {
    let mut node = Node::clone(val);
    node.variants.beside = true;
    Arc::new(node)
}

/// The value without which variants some of its parts are.
pub fn without_variants(val: &Val, is_meant: &dyn Fn(&Node) -> bool) -> Val {
    fn is_anywhere(val: &Node, is_meant: &dyn Fn(&Node) -> bool) -> bool {
        is_meant(val) || val.kids.iter().any(|(_, kid)| is_anywhere(kid, is_meant))
    }
    if !is_anywhere(val, is_meant) {
        return val.clone();
    }
    let mut node = Node::clone(val);
    if is_meant(val) {
        node.variants = Variants::default();
    }
    for (_, kid) in &mut node.kids {
        *kid = without_variants(kid, is_meant);
    }
    Arc::new(node)
}

/// Adds what parts hold beside what the tags of the fields that lead there say.
fn add_untold(val: &Node, found: &mut Labels, tags: &FieldTags, told: &mut Vec<TagId>) {
    for (step, kid) in val.kids.iter().filter(|(step, _)| !is_quoted(*step)) {
        let own = match step {
            Step::Field(field) => tags.get(field).copied().flatten(),
            _ => None,
        };
        told.extend(own);
        for label in kid.labels.iter() {
            let is_told = matches!(&label.fact, Fact::Tag(tag, _) if told.contains(tag));
            if !is_told && !label.fact.stays_in_part() {
                found.add(label.clone());
            }
        }
        add_untold(kid, found, tags, told);
        if own.is_some() {
            told.pop();
        }
    }
}

pub fn bounded(val: &Val, tags: &FieldTags) -> Val {
    prune(val, MAX_DEPTH, tags)
}
