//! What was typed.

use std::ffi::{OsStr, OsString};

use camino::Utf8PathBuf;
use clap::{ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::options::UsageError;

/// Checks that data about people is used only for what they agreed to.
///
/// Reads the project without building it, follows each tagged datum to where it is used, and fails
/// where `consent.toml` does not allow the use. Without a command it checks.
#[derive(Debug, Parser)]
#[command(
    name = "cargo-consent",
    bin_name = "cargo consent",
    version,
    disable_help_subcommand = true,
    after_help = "Exit codes: 0 clean, 1 findings at deny, 2 could not check.",
    max_term_width = 100
)]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Option<Command>,

    /// A directory, or one `.rs` file as a crate of its own; default: the current directory
    #[arg(value_name = "PATH")]
    pub path: Option<Utf8PathBuf>,

    /// Tell how many calls and macros were understood, by package, and why others were not
    #[arg(long)]
    pub stats: bool,

    #[command(flatten)]
    pub global: Global,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Report the uses that the policy does not allow (the default)
    Check {
        /// A directory, or one `.rs` file as a crate of its own
        #[arg(value_name = "PATH")]
        path: Option<Utf8PathBuf>,
        /// Tell how many calls and macros were understood, by package, and why others were not
        #[arg(long)]
        stats: bool,
    },
    /// Tell what a rule finds and what to do instead, or what stands at a place and which data
    /// arrives there
    Explain {
        /// A rule, a finding's fingerprint, or a place in the code: FILE:LINE or FILE:LINE:COL
        #[arg(value_name = "RULE|FINDING|FILE:LINE[:COL]")]
        what: String,
    },
    /// List the purposes of the policy, and the tags and uses found
    List {
        /// A directory, or one `.rs` file as a crate of its own
        #[arg(value_name = "PATH")]
        path: Option<Utf8PathBuf>,
    },
    /// Write a commented `consent.toml` from what the code shows
    Init {
        /// A directory, or one `.rs` file as a crate of its own
        #[arg(value_name = "PATH")]
        path: Option<Utf8PathBuf>,
    },
}

/// Accepted before and after the command.
#[derive(Debug, clap::Args)]
pub(super) struct Global {
    /// The policy to use, instead of the nearest `consent.toml`
    #[arg(long, value_name = "PATH", global = true)]
    pub config: Option<Utf8PathBuf>,

    /// How findings are told
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        global = true,
        ignore_case = true
    )]
    pub message_format: Format,

    /// Colour the report
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    pub color: Colour,

    /// Findings and errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Tell more about what was read
    #[arg(short, long, action = ArgAction::Count, global = true)]
    pub verbose: u8,

    /// Do not report a rule (`gaps` stands for all gaps)
    #[arg(short = 'A', long = "allow", value_name = "RULE", global = true, help_heading = LEVELS)]
    pub allow: Vec<String>,

    /// Report a rule without failing
    #[arg(short = 'W', long = "warn", value_name = "RULE", global = true, help_heading = LEVELS)]
    pub warn: Vec<String>,

    /// Fail on a rule
    #[arg(short = 'D', long = "deny", value_name = "RULE", global = true, help_heading = LEVELS)]
    pub deny: Vec<String>,

    /// Fail on a rule, whatever else sets its level
    #[arg(long, value_name = "RULE", global = true, help_heading = LEVELS)]
    pub forbid: Vec<String>,

    /// Report in these packages only
    #[arg(short, long, value_name = "SPEC", global = true, help_heading = PACKAGES)]
    pub package: Vec<String>,

    /// Report in all packages of the workspace
    #[arg(long, visible_alias = "all", global = true, help_heading = PACKAGES)]
    pub workspace: bool,

    /// Do not report in these packages
    #[arg(long, value_name = "SPEC", global = true, help_heading = PACKAGES)]
    pub exclude: Vec<String>,

    /// Features to activate, separated by spaces or commas
    #[arg(short = 'F', long, value_name = "FEATURES", global = true, help_heading = FEATURES)]
    pub features: Vec<String>,

    /// Activate all features
    #[arg(long, global = true, help_heading = FEATURES)]
    pub all_features: bool,

    /// Do not activate the `default` feature
    #[arg(long, global = true, help_heading = FEATURES)]
    pub no_default_features: bool,

    /// Only the dependencies of this target
    #[arg(long, value_name = "TRIPLE", global = true, help_heading = FEATURES)]
    pub target: Vec<String>,

    /// The manifest of the workspace or of one of its members
    #[arg(long, value_name = "PATH", global = true, help_heading = MANIFEST)]
    pub manifest_path: Option<Utf8PathBuf>,

    /// Assert that `Cargo.lock` will remain unchanged
    #[arg(long, global = true, help_heading = MANIFEST)]
    pub locked: bool,

    /// Run without accessing the network
    #[arg(long, global = true, help_heading = MANIFEST)]
    pub offline: bool,

    /// `--locked` and `--offline`
    #[arg(long, global = true, help_heading = MANIFEST)]
    pub frozen: bool,

    /// Levels in the order in which they were typed; a later one wins.
    #[arg(skip)]
    pub levels: Vec<(consent_policy::rule::Level, String)>,
}

const LEVELS: &str = "Levels";
const PACKAGES: &str = "Package selection";
const FEATURES: &str = "Feature selection";
const MANIFEST: &str = "Manifest options";

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Each finding with its code and the line of the policy
    Human,
    /// One line for each finding
    Short,
    /// One JSON object a line
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    Auto,
    Always,
    Never,
}

/// Reads a command line, program name included, as cargo hands it over or as it is typed.
pub(super) fn parse(mut args: Vec<OsString>) -> Result<Args, UsageError> {
    // Cargo runs `cargo-consent consent …`.
    if args.get(1).map(OsString::as_os_str) == Some(OsStr::new("consent")) {
        args.remove(1);
    }
    let matches = Args::command().try_get_matches_from(args)?;
    let mut parsed = Args::from_arg_matches(&matches)?;
    // Clap gives each option's values apart; their order among each other is in the matches.
    let inner = matches.subcommand().map_or(&matches, |(_, inner)| inner);
    parsed.global.levels = levels(inner, &parsed.global);
    Ok(parsed)
}

fn levels(
    matches: &clap::ArgMatches,
    global: &Global,
) -> Vec<(consent_policy::rule::Level, String)> {
    use consent_policy::rule::Level;
    let options = [
        ("allow", Level::Allow, &global.allow),
        ("warn", Level::Warn, &global.warn),
        ("deny", Level::Deny, &global.deny),
        ("forbid", Level::Forbid, &global.forbid),
    ];
    let mut levels = Vec::new();
    for (id, level, names) in options {
        let at = matches.indices_of(id).into_iter().flatten();
        levels.extend(at.zip(names).map(|(at, name)| (at, level, name.clone())));
    }
    levels.sort_by_key(|(at, ..)| *at);
    let levels = levels.into_iter();
    levels.map(|(_, level, name)| (level, name)).collect()
}
