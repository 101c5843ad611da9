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

macro_rules! files {
    ($($package:literal)*) => {
        &[$((
            concat!("catalog/", $package, ".toml"),
            include_str!(concat!("../catalog/", $package, ".toml")),
        )),*]
    };
}

/// The files of the catalog: path below the package, text.
#[rustfmt::skip]
pub(crate) const SHIPPED: &[(&str, &str)] = files![
    "a2" "activitypub_federation" "actix-identity" "actix-session" "actix-web" "actix-web-actors" "actix-web-flash-messages"
    "actix-ws" "aide" "airbrake" "amplitude" "amqprs" "apalis-core" "apns" "arboard" "async-channel" "async-fs"
    "async-graphql" "async-nats" "async-net" "async-openai" "async-process" "async-std" "async-stripe"
    "async-stripe-billing" "async-stripe-checkout" "async-stripe-core" "async-stripe-payment" "attohttpc" "awc"
    "aws-sdk-cognitoidentityprovider" "aws-sdk-dynamodb" "aws-sdk-kinesis" "aws-sdk-lambda" "aws-sdk-s3"
    "aws-sdk-ses" "aws-sdk-sesv2" "aws-sdk-sns" "aws-sdk-sqs" "axum" "axum-extra" "axum-messages"
    "azure_storage_blobs" "bb8" "bson" "bugsnag" "cadence" "cdrs-tokio" "clickhouse" "console" "cookie"
    "crossbeam-channel" "csv" "csv-async" "curl" "deadpool" "defmt" "diesel" "diesel-async" "dogstatsd"
    "dropshot" "duckdb" "elasticsearch" "fang" "fastrace" "fcm" "fcm_v1" "firestore" "fjall" "flume" "fred"
    "futures-lite" "futures-util" "gelf_logger" "genpdf" "google-cloud-pubsub" "google-cloud-storage" "gotham"
    "heed" "hiqlite" "honeybadger" "hyper" "hyper-util" "indicatif" "influxdb" "influxdb2" "isahc" "jsonrpc"
    "jsonrpc-core-client" "jsonrpsee" "jsonwebtoken" "juniper" "kafka" "kv-log-macro" "lambda_runtime" "lapin"
    "ldap3" "leptos" "lettre" "libsql" "lmdb" "loco-rs" "log" "mail-send" "mailgun-rs" "matrix-sdk"
    "meilisearch-sdk" "memcache" "metrics" "minitrace" "minreq" "mixpanel-rs" "mongodb" "mysql" "native-tls"
    "nats" "neo4rs" "notify-rust" "ntex" "oauth2" "object_store" "octocrab" "ollama-rs" "openai-api-rs"
    "opendal" "openidconnect" "opensearch" "opentelemetry" "paho-mqtt" "paperclip" "persy" "poem" "poem-openapi"
    "poise" "postgres" "posthog-rs" "postmark" "printpdf" "prometheus" "prometheus-client" "pulsar"
    "qdrant-client" "quinn" "r2d2" "rbatis" "rdkafka" "redact" "redb" "redis" "redis-kiss" "reqwest" "reqwest-eventsource"
    "reqwest-middleware" "resend-rs" "revolt_a2" "rig-core" "rocket" "rocksdb" "rollbar" "rouille" "rudderanalytics"
    "rumqttc" "rusoto_s3" "rusoto_ses" "rusqlite" "russh" "rust-s3" "rust_xlsxwriter" "salvo" "scylla" "sea-orm"
    "secrecy" "segment" "sendgrid" "sentry" "sentry-anyhow" "serde_json" "serenity" "sidekiq" "slack-morphism"
    "sled" "slog" "slog-scope" "socketioxide" "sqlx" "ssh2" "statsd" "std" "suppaftp" "surf" "surrealdb"
    "syslog" "tantivy" "teloxide" "tiberius" "tide" "tiny_http" "tokio" "tokio-native-tls" "tokio-postgres"
    "tokio-rustls" "tokio-tungstenite" "tonic" "tonic-types" "tower-cookies" "tower-sessions" "tracing"
    "tracing-opentelemetry" "tungstenite" "twilight-http" "twilio" "twilio-async" "twilio-openapi" "typesense"
    "ureq" "utoipa-axum" "viz" "warp" "web-push" "worker"
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
