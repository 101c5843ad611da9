//! Uses, sources, handles and wrappers of known crates: files of `catalog/`, one per crate, in the format of policies.
//!
//! A file names its package with `krate = "tracing"` and may limit itself to `versions = "0.1"`, a requirement as in
//! `Cargo.toml`. Its paths start with the crate's name in code (`actix_web`), and resolve like paths of the program:
//! the one that the crate's documentation shows is enough. `path` may be a list of paths of which the same is true.
//!
//! `[[use]]`, `[[data]]`, `[[code]]`, `[[guard]]` and `[[deidentify]]` are those of `consent.toml`; in `[[use]]`
//!
//! | key | |
//! |---|---|
//! | `kind` | the kind of use; `[kinds]` of the policy decides its purpose |
//! | `args` | the arguments taken: names, positions from 1, `"self"`, or with `()` the result of a function passed (`"handler()"`); default all |
//! | `takes` | `display`, `debug`, `serialize` or `value`; default as the parameter's bound says |
//! | `returns` | `nothing` of what it took (default), `self` for a builder that goes on with what it held, `args` to pass on what it took |
//! | `reads` | how a macro reads its arguments: `format` (as `format!`), `fields` (key-values as `log` and `tracing`, then perhaps a format string), `pairs` (a format string with arguments, then after `;` pairs `"key" => value`), `json` (as `serde_json::json!`), `exprs` |
//! | `lead` | how many arguments of a macro come before those it reads so, and are not taken: 1 for `write!(to, "…")` |
//! | `on` | the types to which a trait's method is limited |
//!
//! `[[query]]` says how SQL is given to a database, where the policy tags columns: `path`, and which argument it is about,
//!
//! | key | |
//! |---|---|
//! | `sql` | the argument that is the text of a query; its rows come back, or are what the functions passed along are given |
//! | `file` | the same, as the path of a file below the package's folder |
//! | `column` | the argument that names the column read from the receiver, or is its position from 0 |
//! | `rows` | the argument whose type is that of a query, and says which columns it selects; its rows come back |
//! | `selects` | the argument whose type says which columns the query that comes back selects from now on |
//!
//! | `adds` | the argument that names a column in the code, which the query selects from now on as well |
//! | `clears` | the query of which nothing that it selected before is left |
//! | `writes` | the argument that is written into columns: what goes into one comes back where it is read |
//!
//! What the types of a crate say stands in the linter's `selections.toml`.
//!
//! How a row becomes a value needs no key: a struct has columns by the names of its fields, or where a type said which
//! they are by their order; a tuple by position, and any other value is all of the row.
//!
//! Only the catalog has
//!
//! - `[[handle]] path`: types that hold no labels, such as a connection, pool, client or transaction
//! - `[[hides]] path`: wrappers whose `Debug`, `Display` and `Serialize` hide what they hold
//! - `[[pass]] path`: functions and macros whose arguments are in their result, or in the argument `into`; with
//!   `args`, `takes`, `reads`, `lead`. What the signature of a function says already needs no entry
//! - `[[attribute]] path, kind`: attribute macros that make the function below them a use of its arguments, or with
//!   `result = true` of its result. An attribute that stands on an impl names in `with` or `without` another one, by
//!   which its functions are told that are meant
//!
//! Three conventions keep entries short. `fields` skips what stands before it with a colon (`target: "…",`), and a
//! macro whose name for the record comes first has it in `lead`. A builder's call takes what it is given, and the
//! call that sends takes `self`, for what got into the builder another way. `write!(to, …)` passes into `to`, and is
//! `to.write_fmt(…)` to the entries of that method.

use std::sync::LazyLock;

use crate::document::parse;
use crate::entries::Entries;
use crate::error::PolicyError;
use crate::files::{FileId, Files, Spanned};
use crate::terms;

/// What is known about one crate.
#[derive(Debug, Clone)]
pub struct CatalogFile {
    pub file: FileId,
    /// The package's name: `actix-web`; `std` for the standard library.
    pub krate: Spanned<String>,
    /// A version requirement as in `Cargo.toml`; none: all.
    pub versions: Option<Spanned<String>>,
    pub entries: Entries,
}

/// The files of the catalog: path below the package, text.
pub(crate) const SHIPPED: &[(&str, &str)] = &[
    ("catalog/std.toml", include_str!("../catalog/std.toml")),
    ("catalog/log.toml", include_str!("../catalog/log.toml")),
    (
        "catalog/tracing.toml",
        include_str!("../catalog/tracing.toml"),
    ),
    ("catalog/slog.toml", include_str!("../catalog/slog.toml")),
    (
        "catalog/sentry.toml",
        include_str!("../catalog/sentry.toml"),
    ),
    (
        "catalog/reqwest.toml",
        include_str!("../catalog/reqwest.toml"),
    ),
    (
        "catalog/reqwest-middleware.toml",
        include_str!("../catalog/reqwest-middleware.toml"),
    ),
    (
        "catalog/lettre.toml",
        include_str!("../catalog/lettre.toml"),
    ),
    ("catalog/sqlx.toml", include_str!("../catalog/sqlx.toml")),
    (
        "catalog/diesel.toml",
        include_str!("../catalog/diesel.toml"),
    ),
    (
        "catalog/diesel-async.toml",
        include_str!("../catalog/diesel-async.toml"),
    ),
    (
        "catalog/sea-orm.toml",
        include_str!("../catalog/sea-orm.toml"),
    ),
    ("catalog/mysql.toml", include_str!("../catalog/mysql.toml")),
    (
        "catalog/rusqlite.toml",
        include_str!("../catalog/rusqlite.toml"),
    ),
    (
        "catalog/postgres.toml",
        include_str!("../catalog/postgres.toml"),
    ),
    (
        "catalog/tokio-postgres.toml",
        include_str!("../catalog/tokio-postgres.toml"),
    ),
    ("catalog/bb8.toml", include_str!("../catalog/bb8.toml")),
    ("catalog/r2d2.toml", include_str!("../catalog/r2d2.toml")),
    (
        "catalog/deadpool.toml",
        include_str!("../catalog/deadpool.toml"),
    ),
    ("catalog/redis.toml", include_str!("../catalog/redis.toml")),
    ("catalog/axum.toml", include_str!("../catalog/axum.toml")),
    ("catalog/aide.toml", include_str!("../catalog/aide.toml")),
    (
        "catalog/poem-openapi.toml",
        include_str!("../catalog/poem-openapi.toml"),
    ),
    (
        "catalog/async-graphql.toml",
        include_str!("../catalog/async-graphql.toml"),
    ),
    (
        "catalog/juniper.toml",
        include_str!("../catalog/juniper.toml"),
    ),
    (
        "catalog/axum-extra.toml",
        include_str!("../catalog/axum-extra.toml"),
    ),
    (
        "catalog/actix-web.toml",
        include_str!("../catalog/actix-web.toml"),
    ),
    (
        "catalog/actix-session.toml",
        include_str!("../catalog/actix-session.toml"),
    ),
    (
        "catalog/rocket.toml",
        include_str!("../catalog/rocket.toml"),
    ),
    (
        "catalog/serde_json.toml",
        include_str!("../catalog/serde_json.toml"),
    ),
    (
        "catalog/jsonwebtoken.toml",
        include_str!("../catalog/jsonwebtoken.toml"),
    ),
    (
        "catalog/cookie.toml",
        include_str!("../catalog/cookie.toml"),
    ),
    (
        "catalog/secrecy.toml",
        include_str!("../catalog/secrecy.toml"),
    ),
    (
        "catalog/redact.toml",
        include_str!("../catalog/redact.toml"),
    ),
    (
        "catalog/slog-scope.toml",
        include_str!("../catalog/slog-scope.toml"),
    ),
    (
        "catalog/metrics.toml",
        include_str!("../catalog/metrics.toml"),
    ),
    (
        "catalog/cadence.toml",
        include_str!("../catalog/cadence.toml"),
    ),
    ("catalog/fjall.toml", include_str!("../catalog/fjall.toml")),
    (
        "catalog/tantivy.toml",
        include_str!("../catalog/tantivy.toml"),
    ),
    ("catalog/tokio.toml", include_str!("../catalog/tokio.toml")),
    ("catalog/flume.toml", include_str!("../catalog/flume.toml")),
    (
        "catalog/async-channel.toml",
        include_str!("../catalog/async-channel.toml"),
    ),
    (
        "catalog/crossbeam-channel.toml",
        include_str!("../catalog/crossbeam-channel.toml"),
    ),
    (
        "catalog/mongodb.toml",
        include_str!("../catalog/mongodb.toml"),
    ),
    (
        "catalog/paperclip.toml",
        include_str!("../catalog/paperclip.toml"),
    ),
];

/// The catalog that ships with the linter, one file per crate. Its spans are places in [`Policy::files`].
///
/// [`Policy::files`]: crate::Policy::files
pub fn catalog() -> &'static [CatalogFile] {
    static CATALOG: LazyLock<Vec<CatalogFile>> = LazyLock::new(|| {
        let mut errors = Vec::new();
        let files = read(&mut errors);
        debug_assert!(errors.is_empty(), "{errors:?}");
        files
    });
    &CATALOG
}

/// A file without `krate` is left out; a test sees to it that there is none, and that `errors` stays empty.
fn read(errors: &mut Vec<PolicyError>) -> Vec<CatalogFile> {
    let mut files = Vec::with_capacity(SHIPPED.len());
    for (idx, (_, text)) in SHIPPED.iter().enumerate() {
        let file = Files::shipped_id(terms::SHIPPED.len() + idx);
        let document = parse(file, text, true, errors);
        files.extend(document.krate.map(|krate| CatalogFile {
            file,
            krate,
            versions: document.versions,
            entries: document.entries,
        }));
    }
    files
}
