//! What differs between one installation and the next.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

use crate::error::{Result, ShopError};

#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    pub listen: String,
    /// An sqlx URL: `sqlite://shop.db`, `sqlite::memory:`.
    pub database: String,
    /// Where events are posted; without it none are sent.
    pub analytics: Option<String>,
    pub mail_from: String,
    /// The host of the relay; without it mails are written to `outbox`.
    pub smtp: Option<String>,
    pub outbox: PathBuf,
    /// Seconds between two rounds of the background jobs.
    pub job_seconds: u64,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:8080".into(),
            database: "sqlite::memory:".into(),
            analytics: None,
            mail_from: "Webshop <shop@webshop.example>".into(),
            smtp: None,
            outbox: std::env::temp_dir().join("webshop-outbox"),
            job_seconds: 60,
        }
    }
}

impl Config {
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path)?;
        serde_json::from_str(&text).map_err(|error| ShopError::Config(error.to_string()))
    }

    /// A zero would be a busy loop.
    pub fn period(&self) -> Duration {
        Duration::from_secs(self.job_seconds.max(1))
    }
}
