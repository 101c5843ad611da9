//! Which platforms dependencies are wanted for: those that were asked for, else this machine's.

use cargo_metadata::cargo_platform::{Cfg, Platform};

use super::cargo;

#[derive(Debug, Default)]
pub(super) struct Platforms(Vec<(String, Vec<Cfg>)>);

/// The triple that the compiler runs on.
pub(super) fn host() -> Option<String> {
    let answer = cargo::answer(cargo::rustc().arg("-vV")).ok()?;
    let line = answer.lines().find_map(|l| l.strip_prefix("host: "))?;
    Some(line.trim().to_owned())
}

impl Platforms {
    /// The compiler is asked what holds on each; of no platform, everything is needed.
    pub fn of(triples: &[String]) -> Platforms {
        let known = triples.iter().filter_map(|triple| {
            let mut command = cargo::rustc();
            command.args(["--print", "cfg", "--target", triple]);
            let answer = cargo::answer(&mut command).ok()?;
            let cfgs = answer.lines().filter_map(|line| line.trim().parse().ok());
            Some((triple.clone(), cfgs.collect()))
        });
        Platforms(known.collect())
    }

    /// Whether what is declared for this platform is needed on one of these.
    pub fn need(&self, platform: Option<&Platform>) -> bool {
        platform.is_none_or(|platform| {
            let Platforms(known) = self;
            known.is_empty()
                || known
                    .iter()
                    .any(|(name, cfgs)| platform.matches(name, cfgs))
        })
    }
}
