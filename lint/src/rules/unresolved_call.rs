//! Tagged data goes into a call of which nobody knows what it calls.
//!
//! ## What it does
//! Reports calls that could not be resolved (the receiver's type is not known, nothing of that name is found) and whose
//! receiver or arguments hold tagged data. What such a call gives back is taken to hold all that went in, but what it
//! does with it is not known: it may be a use that the policy would not allow. Allowed by default, and neither looked for nor
//! counted then; `-D gaps` raises it with all other gaps, and `check --stats` counts such calls in any case.
//!
//! ## Why
//! A clean report means that no flow was found. This is where one could have been missed.
//!
//! ## Example
//! ```rust,ignore
//! let client = generated::client();  // written by a build script, which is not run
//! client.submit(&customer.email);    // what is `submit`?
//! ```
//!
//! ## Instead
//! `cargo consent explain FILE:LINE:COL` tells why the call is not resolved. Often a type helps, where inference cannot
//! see one:
//! ```rust,ignore
//! let client: crm::Client = generated::client();
//! client.submit(&customer.email);
//! ```
//!
//! ## What it cannot see
//! Calls that are resolved, and whose body or crate does more than its signature says. Which data a call takes that
//! stands in code to which no tagged data leads.

use super::input::Input;
use super::lost;
use super::sink::{Sink, Spots};

pub(super) const NAME: &str = "unresolved-call";

pub(super) fn report(
    sink: &mut Sink<'_>,
    spots: &Spots,
    input: &Input<'_>,
    policy: &consent_policy::Policy,
) {
    lost::report(sink, spots, (input, policy), (NAME, false), |data, lost| {
        (
            format!("{data} into `{}`, a call that is not resolved", lost.name),
            "what it does with the data is not known: say the type, or declare the function in \
             `[[use]]` if it puts data to use"
                .to_owned(),
        )
    });
}
