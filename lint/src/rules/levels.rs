//! How much each rule matters in this run: its default, the policy's `[rules]`, the command line.

use std::collections::BTreeMap;

use consent_policy::Policy;
use consent_policy::rule::{self, GAPS};

use super::Level;

/// The level of every rule.
#[derive(Clone, Debug)]
pub struct Levels {
    levels: BTreeMap<&'static str, Level>,
    /// What was asked for on the command line but does not hold, in words.
    pub overruled: Vec<String>,
}

/// A name that is neither a rule nor `gaps`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRule {
    pub name: String,
    /// The rule that was probably meant.
    pub nearest: Option<&'static str>,
}

impl std::fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "unknown rule `{}`", self.name)?;
        match self.nearest {
            Some(nearest) => write!(f, ": did you mean `{nearest}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownRule {}

impl Levels {
    /// The levels of the policy, and over them those of the command line: rules, or `gaps` for all gaps, in the
    /// order in which they were given. The last one holds, but nothing lowers `forbid`.
    ///
    /// # Errors
    /// The first name that is no rule.
    pub fn new(policy: &Policy, overrides: &[(String, Level)]) -> Result<Levels, UnknownRule> {
        let gaps_forbidden = policy
            .rules
            .get(GAPS)
            .is_some_and(|level| level.value == rule::Level::Forbid);
        let mut levels: BTreeMap<&'static str, Level> = rule::RULES
            .iter()
            .map(|rule| {
                let level = match rule.in_gaps && gaps_forbidden {
                    true => Level::Forbid,
                    false => policy.level(rule.name).into(),
                };
                (rule.name, level)
            })
            .collect();
        let mut overruled = Vec::new();
        for (name, level) in overrides {
            let meant = |rule: &&rule::Rule| match name.as_str() {
                GAPS => rule.in_gaps,
                name => rule.name == name,
            };
            let mut known = false;
            for rule in rule::RULES.iter().filter(meant) {
                known = true;
                match levels.get_mut(rule.name) {
                    Some(Level::Forbid) if *level < Level::Forbid => overruled.push(format!(
                        "`{}` is forbidden and cannot be set to `{level}`",
                        rule.name
                    )),
                    Some(set) => *set = *level,
                    None => {}
                }
            }
            if !known {
                return Err(unknown(name));
            }
        }
        overruled.dedup();
        Ok(Levels { levels, overruled })
    }

    /// Of a rule that nobody knows: `deny`.
    pub fn of(&self, rule: &str) -> Level {
        self.levels.get(rule).copied().unwrap_or(Level::Deny)
    }

    /// All rules with their levels, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Level)> {
        self.levels.iter().map(|(name, level)| (*name, *level))
    }
}

fn unknown(name: &str) -> UnknownRule {
    let names: Vec<&'static str> = rule::checked().map(|r| r.name).chain([GAPS]).collect();
    UnknownRule {
        name: name.to_owned(),
        nearest: consent_policy::nearest(name, names),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(rules: &str, overrides: &[(&str, Level)]) -> Result<Levels, UnknownRule> {
        let policy = Policy::parse("consent.toml", &format!("[rules]\n{rules}")).unwrap();
        let overrides: Vec<_> = overrides
            .iter()
            .map(|(n, l)| ((*n).to_owned(), *l))
            .collect();
        Levels::new(&policy, &overrides)
    }

    #[test]
    fn the_command_line_beats_the_policy_and_the_policy_the_default() {
        let found = levels("", &[]).unwrap();
        assert_eq!(found.of("unconsented-use"), Level::Deny);
        assert_eq!(found.of("untagged-origin"), Level::Warn);
        let found = levels("untagged-origin = \"allow\"", &[]).unwrap();
        assert_eq!(found.of("untagged-origin"), Level::Allow);
        let found = levels(
            "untagged-origin = \"allow\"",
            &[("untagged-origin", Level::Deny)],
        );
        assert_eq!(found.unwrap().of("untagged-origin"), Level::Deny);
    }

    #[test]
    fn gaps_stands_for_all_gaps_and_the_last_word_holds() {
        let found = levels("", &[("gaps", Level::Warn), ("unread-file", Level::Deny)]).unwrap();
        assert_eq!(found.of("undeclared-use"), Level::Warn);
        assert_eq!(found.of("unresolved-call"), Level::Warn);
        assert_eq!(found.of("unread-file"), Level::Deny);
        assert_eq!(found.of("unconsented-use"), Level::Deny);
        let found = levels("", &[("unread-file", Level::Allow), ("gaps", Level::Deny)]).unwrap();
        assert_eq!(found.of("unread-file"), Level::Deny);
    }

    #[test]
    fn nothing_lowers_forbid() {
        let asked = [
            ("prohibited-use", Level::Allow),
            ("untagged-origin", Level::Forbid),
            ("untagged-origin", Level::Warn),
        ];
        let found = levels("prohibited-use = \"forbid\"", &asked).unwrap();
        assert_eq!(found.of("prohibited-use"), Level::Forbid);
        assert_eq!(found.of("untagged-origin"), Level::Forbid);
        assert_eq!(
            found.overruled[0],
            "`prohibited-use` is forbidden and cannot be set to `allow`"
        );
        assert_eq!(found.overruled.len(), 2);
        let found = levels("gaps = \"forbid\"\nunread-file = \"allow\"", &[]).unwrap();
        assert_eq!(found.of("unread-file"), Level::Forbid);
    }

    #[test]
    fn an_unknown_rule_is_an_error_with_the_nearest() {
        let error = levels("", &[("unconsented-usage", Level::Deny)]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "unknown rule `unconsented-usage`: did you mean `unconsented-use`?"
        );
    }
}
