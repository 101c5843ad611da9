//! The nearest match for a misspelt word.

/// The candidate that was probably meant by `word`: one that ends in it as its last segments, else the closest by
/// edit distance if at most a third of it differs. Among equals the first wins.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().collect();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let chars: Vec<char> = candidate.chars().collect();
        let longest = word.len().max(chars.len());
        let d = if is_tail(&word, &chars) {
            0
        } else {
            distance(&word, &chars)
        };
        let near = d <= longest.div_ceil(3) && d < longest;
        if near && best.is_none_or(|(least, _)| d < least) {
            best = Some((d, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

fn is_tail(word: &[char], candidate: &[char]) -> bool {
    !word.is_empty()
        && candidate
            .strip_suffix(word)
            .is_some_and(|rest| matches!(rest.last(), None | Some('.')))
}

/// The number of letters to insert, drop, replace or swap, letter case aside.
fn distance(a: &[char], b: &[char]) -> usize {
    let same = |x: char, y: char| x.eq_ignore_ascii_case(&y);
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut row = vec![i + 1];
        for j in 0..b.len() {
            let replaced = last[j] + usize::from(!same(a[i], b[j]));
            let mut d = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && same(a[i], b[j - 1]) && same(a[i - 1], b[j]) {
                d = d.min(before_last[j - 1] + 1);
            }
            row.push(d);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_closest_candidate_is_found() {
        let keys = ["category", "purposes", "purpose", "never", "skip"];
        assert_eq!(nearest("purpuses", keys), Some("purposes"));
        assert_eq!(nearest("catgeory", keys), Some("category"));
        assert_eq!(nearest("Never", keys), Some("never"));
        assert_eq!(nearest("banana", keys), None);
        assert_eq!(nearest("x", ["y"]), None);
        assert_eq!(nearest("", keys), None);
    }

    #[test]
    fn a_term_is_found_by_its_last_segments() {
        let terms = ["user.name", "user.contact.email", "user.contact.emails"];
        assert_eq!(nearest("email", terms), Some("user.contact.email"));
        assert_eq!(nearest("contact.email", terms), Some("user.contact.email"));
        assert_eq!(nearest("act.email", terms), None);
    }
}
