//! Calls and macros that are not understood and take data: what both rules about them say.

use std::collections::BTreeMap;

use super::Step;
use super::case::{datum_name, datum_of};
use super::fingerprint::fingerprint;
use super::input::{Input, Lost};
use super::sink::{Draft, Sink, Spot, Spots};

/// So many data are named.
const NAMED: usize = 3;

/// One finding for each call or macro, whatever data it takes.
pub(super) fn report(
    sink: &mut Sink<'_>,
    spots: &Spots,
    (input, policy): (&Input<'_>, &consent_policy::Policy),
    (rule, is_macro): (&'static str, bool),
    tell: impl Fn(&str, &Lost) -> (String, String),
) {
    let mut groups: BTreeMap<Spot, Vec<&Lost>> = BTreeMap::new();
    let asked =
        |lost: &&Lost| lost.is_macro == is_macro && (input.is_reported)(lost.place.span.file);
    for lost in input.lost.iter().filter(asked) {
        groups.entry(spots.get(lost.place)).or_default().push(lost);
    }
    let tag_of = |lost: &Lost| &input.marks.tags[lost.tag.0 as usize];
    for mut group in groups.into_values() {
        group.sort_by_key(|l| (&tag_of(l).path, l.steps.len(), l.tag));
        group.dedup_by_key(|l| &tag_of(l).path);
        let Some(lost) = group.first() else { continue };
        let names: Vec<String> = group.iter().map(|l| datum_name(tag_of(l))).collect();
        let verb = if names.len() == 1 { "goes" } else { "go" };
        let (message, help) = tell(&format!("{} {verb}", listed(&names)), lost);
        let mut flow = lost.steps.clone();
        flow.push(Step {
            place: lost.place,
            note: format!("given to `{}`", lost.name),
        });
        sink.report(Draft {
            message,
            data: Some(datum_of(tag_of(lost), policy)),
            flow,
            notes: vec![lost.why.clone(), help],
            ..Draft::at(
                rule,
                lost.place,
                fingerprint(&[rule, &lost.function, &lost.name]),
            )
        });
    }
}

/// `a`, `b` and 3 more
fn listed(names: &[String]) -> String {
    match names {
        [.., last] if names.len() <= NAMED => {
            let before = names[..names.len() - 1].join(", ");
            match before.is_empty() {
                true => last.clone(),
                false => format!("{before} and {last}"),
            }
        }
        _ => {
            let shown = names[..NAMED.min(names.len())].join(", ");
            format!("{shown} and {} more", names.len().saturating_sub(NAMED))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn a_few_data_are_named() {
        let names: Vec<String> = ["`a`", "`b`", "`c`", "`d`"].map(String::from).to_vec();
        assert_eq!(listed(&names[..1]), "`a`");
        assert_eq!(listed(&names[..2]), "`a` and `b`");
        assert_eq!(listed(&names[..3]), "`a`, `b` and `c`");
        assert_eq!(listed(&names), "`a`, `b`, `c` and 1 more");
    }
}
