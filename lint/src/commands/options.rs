//! What it means.

use camino::Utf8PathBuf;
use consent_policy::rule::{GAPS, Level, checked, rule};
use consent_policy::{Policy, Spanned, nearest};

use super::args::{Args, Colour, Command, Format};
use super::{CLEAN, UNCHECKED};
use crate::project::{LoadOptions, cache, read};

#[derive(Clone, Debug)]
pub(super) struct Options {
    pub action: Action,
    pub load: LoadOptions,
    /// A policy named on the command line.
    pub config: Option<Utf8PathBuf>,
    pub format: Format,
    pub colour: Colour,
    pub quiet: bool,
    pub verbose: bool,
    /// A later one wins.
    pub levels: Vec<(Level, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Action {
    Check { stats: bool },
    Explain { what: String },
    List,
    Init,
}

/// The command line does not say what to do, or asked for help.
#[derive(Debug)]
pub(super) enum UsageError {
    Clap(Box<clap::Error>),
    Other { message: String, help: String },
}

impl From<clap::Error> for UsageError {
    fn from(error: clap::Error) -> Self {
        UsageError::Clap(Box::new(error))
    }
}

impl UsageError {
    /// Says it and returns the exit code: asking for help is no mistake.
    pub fn tell(self) -> u8 {
        match self {
            UsageError::Clap(error) => {
                // A reader that went away has read enough.
                let _ = error.print();
                match error.use_stderr() {
                    true => UNCHECKED,
                    false => CLEAN,
                }
            }
            UsageError::Other { message, help } => {
                let mut terminal = super::Terminal::new(Colour::Auto);
                terminal.error(&message, Some(&help));
                terminal.flush();
                UNCHECKED
            }
        }
    }
}

impl Options {
    pub fn new(args: Args) -> Result<Options, UsageError> {
        let global = args.global;
        let (action, own_path) = match args.command {
            None => (Action::Check { stats: args.stats }, None),
            Some(Command::Check { path, stats }) => {
                let stats = stats || args.stats;
                (Action::Check { stats }, path)
            }
            Some(Command::Explain { what }) => (Action::Explain { what }, None),
            Some(Command::List { path }) => (Action::List, path),
            Some(Command::Init { path }) => (Action::Init, path),
        };
        let positional = own_path.or(args.path);
        if let Some(path) = &positional {
            not_a_command(path)?;
        }
        let path = match (positional, global.manifest_path) {
            (Some(_), Some(_)) => {
                return Err(usage(
                    "a path and `--manifest-path` cannot be used together",
                    "name the project once",
                ));
            }
            (Some(path), None) => Some(path),
            (None, Some(manifest)) if manifest.file_name() == Some("Cargo.toml") => Some(manifest),
            (None, Some(_)) => {
                return Err(usage(
                    "the manifest-path must be a path to a `Cargo.toml` file",
                    "a directory or a `.rs` file is named without an option: `cargo consent PATH`",
                ));
            }
            (None, None) => None,
        };
        for (_, name) in &global.levels {
            known_rule(name)?;
        }
        Ok(Options {
            action,
            load: LoadOptions {
                path,
                packages: global.package,
                workspace: global.workspace,
                exclude: global.exclude,
                features: global.features,
                all_features: global.all_features,
                no_default_features: global.no_default_features,
                targets: global.target,
                locked: global.locked,
                offline: global.offline,
                frozen: global.frozen,
                cache: cache::dir(),
            },
            config: global.config.map(|path| read::absolute(&path)),
            format: global.message_format,
            colour: global.color,
            quiet: global.quiet,
            verbose: global.verbose > 0,
            levels: global.levels,
        })
    }

    /// Lays the levels of the command line over those of the policy. What is forbidden, there or
    /// earlier on the line, stays so; the rule that was to be lowered is the error.
    pub fn set_levels(&self, policy: &mut Policy) -> Result<(), String> {
        // A level needs a place: the start of the policy stands for the command line.
        let span = consent_policy::Span {
            file: policy.root,
            start: 0,
            end: 0,
        };
        for (level, name) in &self.levels {
            let names: Vec<&str> = match name == GAPS {
                true => checked().filter(|r| r.in_gaps).map(|r| r.name).collect(),
                false => vec![name],
            };
            for rule in names {
                if policy.level(rule) == Level::Forbid && *level < Level::Deny {
                    return Err(format!(
                        "`{rule}` is forbidden and cannot be set to {level}"
                    ));
                }
                if policy.level(rule) != Level::Forbid {
                    policy
                        .rules
                        .insert(rule.to_owned(), Spanned::new(*level, span));
                }
            }
        }
        Ok(())
    }
}

fn usage(message: &str, help: &str) -> UsageError {
    UsageError::Other {
        message: message.into(),
        help: help.into(),
    }
}

/// A mistyped command would otherwise be a path that does not exist.
fn not_a_command(path: &Utf8PathBuf) -> Result<(), UsageError> {
    let word = path.as_str();
    if word.contains(['/', '\\', '.']) || read::is_dir(path) || read::is_file(path) {
        return Ok(());
    }
    let commands = ["check", "explain", "list", "init"];
    Err(usage(
        &format!("no such command, and no such path: `{word}`"),
        &match nearest(word, commands) {
            Some(command) => format!("did you mean `{command}`?"),
            None => format!("the commands are {}", commands.join(", ")),
        },
    ))
}

/// That a rule of this name exists, or `gaps`.
pub(super) fn known_rule(name: &str) -> Result<(), UsageError> {
    if name == GAPS || rule(name).is_some() {
        return Ok(());
    }
    let names = || checked().map(|rule| rule.name);
    Err(UsageError::Other {
        message: format!("no such rule: `{name}`"),
        help: match nearest(name, names()) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => format!("the rules are {}", names().collect::<Vec<_>>().join(", ")),
        },
    })
}
