//! A small shop: customers register, order, get suggestions and a newsletter.
//!
//! Every module that handles personal data says which purpose it serves; `consent.toml` says which data each purpose
//! may use.

pub mod accounts;
pub mod analytics;
pub mod audit;
pub mod catalogue;
pub mod config;
pub mod db;
pub mod error;
pub mod jobs;
pub mod mailer;
pub mod marketing;
pub mod orders;
pub mod recommendations;

use std::sync::Arc;

use axum::Router;
use axum::routing::{delete, get, post};
use sqlx::SqlitePool;

use crate::analytics::Analytics;
use crate::config::Config;
use crate::error::Result;
use crate::mailer::Mailer;

/// What every handler and job works with.
#[derive(Debug)]
pub struct Shop {
    pub db: SqlitePool,
    pub mailer: Mailer,
    pub analytics: Analytics,
}

impl Shop {
    /// Opens the database and the ways out of the shop that `config` names.
    pub async fn open(config: &Config) -> Result<Arc<Self>> {
        Ok(Arc::new(Self {
            db: db::open(&config.database).await?,
            mailer: Mailer::new(config)?,
            analytics: Analytics::new(config.analytics.clone()),
        }))
    }
}

pub fn router(shop: Arc<Shop>) -> Router {
    Router::new()
        .route("/products", get(catalogue::list))
        .route("/products/{id}", get(catalogue::show))
        .route("/customers", post(accounts::register))
        .route(
            "/customers/me",
            get(accounts::profile)
                .patch(accounts::change_contact)
                .delete(accounts::close),
        )
        .route("/codes", post(accounts::request_code))
        .route("/sessions", post(accounts::sign_in))
        .route("/orders", post(orders::place))
        .route("/orders/{id}", get(orders::show))
        .route("/recommendations", get(recommendations::show))
        .route("/newsletter", post(marketing::subscribe))
        .route("/newsletter/{token}", delete(marketing::unsubscribe))
        .with_state(shop)
}
