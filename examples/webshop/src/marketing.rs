//! The newsletter: who reads it, and sending it.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use consent::Pii;
use serde::Deserialize;
use sqlx::{FromRow, SqlitePool};

use crate::error::{Result, ShopError};
use crate::orders::{self, OrderLine};
use crate::{Shop, db};

consent::serves!("marketing.newsletter");

#[derive(Debug, Clone, FromRow, Pii)]
pub struct Subscriber {
    pub id: i64,
    #[pii(category = "user.contact.email", purposes = ["marketing.newsletter"], collected_at = "newsletter-form")]
    pub email: String,
    pub token: String,
    pub reminded: bool,
    /// The account with the same address.
    pub customer_id: Option<i64>,
}

impl Subscriber {
    pub fn is_newcomer(&self) -> bool {
        self.customer_id.is_none() && !self.reminded
    }
}

#[derive(Debug, Deserialize, Pii)]
pub struct SignUp {
    #[pii(category = "user.contact.email", purposes = ["marketing.newsletter"], collected_at = "newsletter-form")]
    pub email: String,
}

#[derive(Debug, FromRow)]
pub struct Issue {
    pub id: i64,
    pub subject: String,
    pub body: String,
}

#[tracing::instrument(skip(shop, form))]
pub async fn subscribe(
    State(shop): State<Arc<Shop>>,
    Json(form): Json<SignUp>,
) -> Result<StatusCode> {
    if !form.email.contains('@') {
        return Err(ShopError::BadMailbox);
    }
    let token = db::random_token(&shop.db).await?;
    let added = sqlx::query("INSERT OR IGNORE INTO subscribers (email, token) VALUES (?, ?)")
        .bind(form.email.trim())
        .bind(&token)
        .execute(&shop.db)
        .await?
        .rows_affected();
    if added > 0 {
        let text = format!("Hello,\n\nyou read us now.{}", farewell(&token));
        shop.mailer.send(&form.email, "Newsletter", text).await?;
    }
    tracing::info!(added, "subscription received");
    Ok(StatusCode::ACCEPTED)
}

pub async fn unsubscribe(
    State(shop): State<Arc<Shop>>,
    Path(token): Path<String>,
) -> Result<StatusCode> {
    let gone = sqlx::query("DELETE FROM subscribers WHERE token = ?")
        .bind(token)
        .execute(&shop.db)
        .await?;
    match gone.rows_affected() {
        0 => Err(ShopError::NotFound),
        _ => Ok(StatusCode::NO_CONTENT),
    }
}

pub async fn subscribers(db: &SqlitePool) -> Result<Vec<Subscriber>> {
    Ok(sqlx::query_as(
        "SELECT s.id, s.email, s.token, s.reminded, c.id AS customer_id
         FROM subscribers s LEFT JOIN customers c ON c.email = s.email ORDER BY s.id",
    )
    .fetch_all(db)
    .await?)
}

/// Sends what has not been sent yet and says how many mails that were.
pub async fn send_due(shop: &Shop) -> Result<usize> {
    let readers = subscribers(&shop.db).await?;
    if readers.is_empty() {
        return Ok(0);
    }
    let issues: Vec<Issue> =
        sqlx::query_as("SELECT id, subject, body FROM issues WHERE sent = 0 ORDER BY id")
            .fetch_all(&shop.db)
            .await?;
    let mut sent = 0;
    for issue in &issues {
        for reader in &readers {
            match deliver(shop, issue, reader).await {
                Ok(()) => sent += 1,
                Err(error) => tracing::warn!(reader = reader.id, %error, "issue not delivered"),
            }
        }
        sqlx::query("UPDATE issues SET sent = 1 WHERE id = ?")
            .bind(issue.id)
            .execute(&shop.db)
            .await?;
        tracing::info!(issue = issue.id, readers = readers.len(), "issue sent");
    }
    Ok(sent)
}

async fn deliver(shop: &Shop, issue: &Issue, reader: &Subscriber) -> Result<()> {
    let bought = match reader.customer_id {
        Some(customer_id) => orders::history(&shop.db, customer_id).await?,
        None => Vec::new(),
    };
    let text = compose(issue, &reader.token, bought.last());
    shop.mailer
        .send(&reader.email, &issue.subject, text)
        .await?;
    tracing::debug!("issue {} delivered to {}", issue.id, reader.email);
    Ok(())
}

fn compose(issue: &Issue, token: &str, last: Option<&OrderLine>) -> String {
    let greeting = match last {
        Some(line) => format!("Hello,\n\nstill happy with your {}?\n\n", line.product),
        None => String::from("Hello,\n\n"),
    };
    greeting + &issue.body + &farewell(token)
}

fn farewell(token: &str) -> String {
    format!("\n\nEnough? DELETE http://webshop.example/newsletter/{token}\n")
}
