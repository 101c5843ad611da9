//! Tagged data goes into a macro that is not understood.
//!
//! ## What it does
//! Reports calls of macros that are in no table and have no rules that can be expanded (procedural macros, macros that
//! are not found), and whose tokens, read as expressions, hold tagged data. Allowed by default, and neither looked for nor
//! counted then; `-D gaps` raises it with all other gaps, and `check --stats` counts such macros in any case.
//!
//! ## Why
//! The value of such a macro is taken to hold all that stands in it, but whether the macro logs, sends or stores it is
//! not known.
//!
//! ## Example
//! ```rust,ignore
//! audit::record!(customer.email);   // a procedural macro that nothing is known of
//! ```
//!
//! ## Instead
//! Say what it does, in `consent.toml`:
//! ```toml
//! [[use]]
//! path = "audit::record!"
//! kind = "log.audit"
//! ```
//!
//! ## What it cannot see
//! What a macro takes that does not stand in its call, and what attribute and derive macros do with the item below
//! them. Tokens that are no expressions at all are not read; `skipped` counts those.

use super::input::Input;
use super::lost;
use super::sink::{Sink, Spots};

pub(super) const NAME: &str = "unread-macro";

pub(super) fn report(
    sink: &mut Sink<'_>,
    spots: &Spots,
    input: &Input<'_>,
    policy: &consent_policy::Policy,
) {
    lost::report(sink, spots, (input, policy), (NAME, true), |data, lost| {
        let name = &lost.name;
        (
            format!("{data} into `{name}`, a macro that is not understood"),
            format!(
                "what it does with the data is not known: declare `path = \"{name}\"` in `[[use]]` \
                 if it puts data to use"
            ),
        )
    });
}
