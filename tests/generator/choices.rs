//! Where all that is random comes from: a row of numbers, each below a bound. A row that was drawn once can be played
//! again, with parts left out: a smaller program of the same kind. Zero is always the simplest choice, and what a row
//! no longer has is zero.

use std::ops::Range;

#[derive(Debug)]
pub(super) struct Choices {
    /// `None`: the row is played again.
    random: Option<fastrand::Rng>,
    given: Vec<u32>,
    pub(super) taken: Vec<u32>,
    /// The stretches of the row that made one thing each: what can be left out as a whole.
    pub(super) groups: Vec<Range<usize>>,
}

impl Choices {
    pub(super) fn random(seed: u64) -> Self {
        Self {
            random: Some(fastrand::Rng::with_seed(seed)),
            ..Self::again(Vec::new())
        }
    }

    pub(super) fn again(given: Vec<u32>) -> Self {
        Self {
            random: None,
            given,
            taken: Vec::new(),
            groups: Vec::new(),
        }
    }

    /// A number below `n`.
    pub(super) fn below(&mut self, n: usize) -> usize {
        let n = u32::try_from(n.max(1)).expect("no list of choices is that long");
        let choice = match &mut self.random {
            Some(random) => random.u32(0..n),
            None => self
                .given
                .get(self.taken.len())
                .map_or(0, |choice| choice % n),
        };
        self.taken.push(choice);
        choice as usize
    }

    /// Whether something happens that does in `percent` of a hundred cases.
    pub(super) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) >= 100 - percent.min(100)
    }

    pub(super) fn one_of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// An index into `weights`, each as likely as its weight says.
    pub(super) fn weighted(&mut self, weights: &[u32]) -> usize {
        let total: u32 = weights.iter().sum();
        let mut at = self.below(total as usize) as u32;
        for (idx, weight) in weights.iter().enumerate() {
            if at < *weight {
                return idx;
            }
            at -= weight;
        }
        0
    }

    /// Marks where something begins that can be left out; `end` is given what it returned.
    pub(super) fn begin(&self) -> usize {
        self.taken.len()
    }

    pub(super) fn end(&mut self, begin: usize) {
        if self.taken.len() > begin {
            self.groups.push(begin..self.taken.len());
        }
    }
}

#[test]
fn a_row_played_again_is_the_same_and_goes_on_with_zeros() {
    let draw =
        |choices: &mut Choices| -> Vec<usize> { (2..40).map(|n| choices.below(n)).collect() };
    let mut first = Choices::random(7);
    let drawn = draw(&mut first);
    let mut again = Choices::again(first.taken[..20].to_vec());
    let redrawn = draw(&mut again);
    assert_eq!(drawn[..20], redrawn[..20]);
    assert!(redrawn[20..].iter().all(|choice| *choice == 0));
}
