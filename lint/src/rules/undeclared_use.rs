//! Personal data is put to a use whose purpose nobody declared.
//!
//! ## What it does
//! Reports a use of tagged data on a call path on which nothing says what it is for: neither an entry for the call,
//! nor `[kinds]` for its kind, nor the code it stands in, nor any caller up to the root that the message names.
//!
//! ## Why
//! Without a purpose there is nothing to compare with what people consented to. The policy does not know, so this
//! is a gap and not a violation; it denies all the same, because unknown never means safe.
//!
//! ## Example
//! ```rust,ignore
//! fn main() {
//!     let customer = load();
//!     client.post(url).json(&customer).send(); // why is it sent?
//! }
//! ```
//!
//! ## Instead
//! Say what the code is for, at the innermost place that knows:
//! ```rust,ignore
//! #[consent::purpose("account")]
//! fn sync(customer: &Customer) {
//!     client.post(url).json(customer).send();
//! }
//! ```
//! From outside: `[[code]]` for a module, `[[use]]` for one function, `[kinds]` where all uses of a kind serve one
//! purpose.
//!
//! ## What it cannot see
//! Whether a declared purpose is the true one.

use super::case::{Case, Told};

pub(super) const NAME: &str = "undeclared-use";

/// So many roots are named.
const ROOTS: usize = 3;

pub(super) fn tell(case: &Case<'_>) -> Told {
    let used = &case.detected.used;
    let what = format!("{} {}", case.datum(), case.verb());
    let message = match &case.roots[..] {
        [] => format!("{what} for no declared purpose"),
        [root] if *root == used.function => {
            format!("{what}, and `{root}` declares no purpose")
        }
        roots => {
            let mut names: Vec<String> =
                roots.iter().take(ROOTS).map(|r| format!("`{r}`")).collect();
            if roots.len() > ROOTS {
                names.push(format!("{} more", roots.len() - ROOTS));
            }
            format!(
                "{what}, and no code from {} to here declares a purpose",
                names.join(" or ")
            )
        }
    };
    let kinds = match used.kind.as_str() {
        "" => String::new(),
        kind => format!(", or all uses of kind `{kind}` one in `[kinds]`"),
    };
    Told {
        message,
        clause: case.failure.text.clone(),
        help: format!(
            "put `#[consent::purpose(\"…\")]` on the function or module that knows why, or give \
             `{}` a `purpose` in `[[use]]`{kinds}",
            used.path
        ),
    }
}
