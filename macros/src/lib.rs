//! Attributes that say what data about people may be used for.
//!
//! They have no effect on the program: they are read by `cargo consent`, which fails the build when such data can
//! reach a use that its people never agreed to. What stands in them is checked here, so that a slip is an error at
//! its token: keys, terms, dates, the kind of item, the names of parameters. What a policy says about the terms is
//! checked by the linter.
//!
//! ```
//! use consent::Pii;
//!
//! #[derive(Debug, Clone, Pii)] // the derive stands above the `pii` attributes
//! pub struct Customer {
//!     pub id: u64,
//!     #[pii(category = "user.contact.email", purposes = ["account", "marketing.newsletter"])]
//!     pub email: String,
//!     #[pii(guard = "marketing.newsletter")] // holds the person's choice
//!     pub wants_news: bool,
//!     #[pii(skip, reason = "public pen name")]
//!     pub nickname: String,
//! }
//!
//! #[consent::purpose("marketing.newsletter")] // the code inside serves this purpose
//! fn send_news(customer: &Customer) {
//!     if customer.wants_news {
//!         // …
//!     }
//! }
//! ```
//!
//! # As a dev-dependency only
//!
//! Everything works without `consent` among the dependencies of what is shipped. The linter reads through `cfg_attr`
//! and finds these names among the dev-dependencies:
//!
//! ```
//! #[cfg_attr(test, derive(consent::Pii))]
//! pub struct Customer {
//!     #[cfg_attr(test, pii(category = "user.contact.email"))]
//!     pub email: String,
//! }
//!
//! #[cfg_attr(test, consent::purpose("account"))]
//! fn confirm(customer: &Customer) { /* … */ }
//! ```
//!
//! # Where attributes cannot stand
//!
//! Stable Rust has no attribute macros on statements, expressions, match arms and fields. An exception for one of
//! these is a comment with the same text: `// consent: except(rule = "…", reason = "…")`, behind it or alone on the
//! line above. Nor can they stand on `mod name;`: write [`serves!`] into the module's file.

mod attribute;
mod derive;
mod function;
mod item;

use proc_macro::TokenStream;

/// Declares which fields of a type are personal data. Expands to nothing.
///
/// The derive stands **above** the `pii` attributes of a type: `rustc` knows them from there on.
///
/// `#[pii(…)]` stands on a field, a variant (all that it holds) or the type (each value of it as a whole). One of:
///
/// - A **tag**: `category = "user.contact.email"`, and if need be
///   - `purposes = ["account", "marketing"]`: what people agreed to. Left out, the policy decides; `[]` needs a
///     `reason`.
///   - `never = ["marketing"]`: what it must not be used for, whatever the policy says.
///   - `collected_at = "checkout"`: one of the policy's collection points.
///   - `subject = "customer"`: whose data it is.
///   - `state = "pseudonymous"`: `identified` unless said otherwise, `pseudonymous`, `aggregated` or `anonymous`.
/// - `skip, reason = "…"`: no personal data, whatever the field's own type says.
/// - `guard = "marketing"`: a `bool` or `Option<bool>` that holds the person's choice, with `refuses = true` where
///   `true` means no. It may have a tag as well.
///
/// ```
/// use consent::Pii;
///
/// #[derive(Pii)]
/// #[pii(category = "user.contact.phone_number")] // a newtype: the whole type is the datum
/// pub struct Phone(String);
///
/// #[derive(Pii)]
/// pub enum Delivery {
///     #[pii(category = "user.contact.address", never = ["marketing"], collected_at = "checkout")]
///     Home { street: String, city: String },
///     Shop {
///         shop: u32,
///         #[pii(category = "user.name", purposes = ["account"])]
///         collector: String,
///     },
/// }
///
/// #[derive(Pii)]
/// pub struct Preferences {
///     #[pii(guard = "marketing.newsletter", refuses = true)]
///     pub unsubscribed: bool,
/// }
/// ```
#[proc_macro_derive(Pii, attributes(pii))]
pub fn derive_pii(input: TokenStream) -> TokenStream {
    attribute::errors(derive::check(input.into())).into()
}

/// The code inside serves this purpose: on a function, method, impl, trait or `mod name { … }`.
///
/// The innermost purpose counts. On a trait it holds for the impls too. Code without one serves its callers' purposes.
/// For a whole file there is [`serves!`].
///
/// ```
/// #[consent::purpose("marketing.newsletter")]
/// mod newsletter {
///     pub fn send() {}
///
///     #[consent::purpose("operations.metrics")]
///     pub fn count() {}
/// }
/// ```
#[proc_macro_attribute]
pub fn purpose(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(&attribute::PURPOSE, args, item)
}

/// The module that this stands in serves this purpose, as if [`macro@purpose`] stood on it. Expands to nothing.
///
/// ```
/// mod marketing {
///     consent::serves!("marketing");
///
///     pub fn campaign() {}
/// }
/// ```
#[proc_macro]
pub fn serves(args: TokenStream) -> TokenStream {
    let at = proc_macro2::Span::call_site();
    let (_, problems) = consent_policy::grammar::serves(args.into(), at);
    attribute::errors(problems).into()
}

/// This function's result, or one of its parameters, is personal data that comes in here.
///
/// Keys are those of a tag in [`macro@Pii`], and `param`: any name that a parameter's pattern binds, or the
/// parameter's position from 1, the receiver not counted.
///
/// ```
/// struct Form { email: String }
///
/// #[consent::collects(category = "user.contact.email", collected_at = "newsletter-form", param = "email")]
/// fn subscribe(Form { email }: Form) { /* … */ }
///
/// #[consent::collects(category = "user.device.ip_address", purposes = ["operations.security"])]
/// fn client_address() -> String {
///     // …
/// #   String::new()
/// }
/// ```
#[proc_macro_attribute]
pub fn collects(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(&attribute::COLLECTS, args, item)
}

/// This function makes data less identifying: its result (`Ok` and `Some` only) is at most in the state `to`, or the
/// parameter `arg` (`"self"` for the receiver) that it changes in place.
///
/// A hash of something personal is at best `pseudonymous`.
///
/// ```
/// #[consent::deidentifies(to = "pseudonymous")]
/// fn match_key(email: &str, key: &[u8; 32]) -> String {
///     // …
/// #   String::new()
/// }
///
/// struct Visit { address: [u8; 4] }
///
/// impl Visit {
///     #[consent::deidentifies(to = "aggregated", arg = "self")]
///     fn coarsen(&mut self) { self.address[3] = 0; }
/// }
/// ```
#[proc_macro_attribute]
pub fn deidentifies(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(&attribute::DEIDENTIFIES, args, item)
}

/// This function tells whether a person allows a purpose: `true`, `Ok` or `Some` is a yes.
///
/// - `"marketing"` or `purpose = "marketing"`: the purpose asked about; or `purpose_arg = "…"`: the parameter with it.
/// - `subject = "user"`: the parameter that is, or names, the person.
/// - `refuses = true`: a yes means no.
/// - `yields = true`: the records in the result are those of people who allow it.
///
/// ```
/// struct Customer { wants_news: bool }
///
/// #[consent::guard("marketing.newsletter", subject = "customer")]
/// fn may_send(customer: &Customer) -> bool { customer.wants_news }
///
/// #[consent::guard("marketing.newsletter", yields = true)]
/// fn subscribers(all: Vec<Customer>) -> Vec<Customer> {
///     all.into_iter().filter(may_send).collect()
/// }
/// ```
#[proc_macro_attribute]
pub fn guard(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(&attribute::GUARD, args, item)
}

/// Lets a finding pass in this item. `rule` and `reason` are needed; `purpose`, `data` (a path), `owner` and `until`
/// (the last valid day) narrow it.
///
/// For a statement, expression, match arm or field write it as a comment: `// consent: except(…)`.
///
/// ```
/// #[consent::except(rule = "unconsented-use", reason = "compiled out of releases", until = "2027-06-30")]
/// fn dump(email: &str) { println!("{email}"); }
///
/// fn show(email: &str) {
///     // consent: except(rule = "unconsented-use", reason = "the person's own terminal")
///     println!("{email}");
/// }
/// ```
#[proc_macro_attribute]
pub fn except(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(&attribute::EXCEPT, args, item)
}
