//! Registration, signing in by a mailed code, and the customer's own page.

use std::fmt;
use std::sync::Arc;

use axum::Json;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use consent::Pii;
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqlitePool};

use crate::audit::{self, Audited};
use crate::error::{Result, ShopError};
use crate::{Shop, db, marketing};

consent::serves!("account");

#[derive(Debug, Clone, Serialize, FromRow, Pii)]
pub struct Customer {
    pub id: i64,
    #[pii(category = "user.name", collected_at = "sign-up")]
    pub name: String,
    #[pii(category = "user.contact.email", collected_at = "sign-up")]
    pub email: String,
    #[pii(category = "user.contact.phone_number", never = ["marketing"], collected_at = "sign-up")]
    pub phone: Option<String>,
}

impl Audited for Customer {
    fn entry(&self) -> String {
        match &self.phone {
            Some(phone) => format!("customer {} (tel. {phone})", self.id),
            None => format!("customer {}", self.id),
        }
    }
}

#[derive(Deserialize, Pii)]
pub struct Registration {
    #[pii(category = "user.name", collected_at = "sign-up")]
    pub name: String,
    #[pii(category = "user.contact.email", collected_at = "sign-up")]
    pub email: String,
    #[pii(category = "user.contact.phone_number", never = ["marketing"], collected_at = "sign-up")]
    pub phone: Option<String>,
}

impl fmt::Debug for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration")
            .field("has_phone", &self.phone.is_some())
            .finish_non_exhaustive()
    }
}

#[derive(Debug, Deserialize, Pii)]
pub struct ContactForm {
    #[pii(category = "user.contact.phone_number", never = ["marketing"], collected_at = "sign-up")]
    pub phone: Option<String>,
}

#[derive(Debug, Deserialize, Pii)]
pub struct CodeRequest {
    #[pii(category = "user.contact.email", collected_at = "sign-up")]
    pub email: String,
}

#[derive(Debug, Deserialize, Pii)]
pub struct SignIn {
    #[pii(category = "user.contact.email", collected_at = "sign-up")]
    pub email: String,
    #[pii(category = "user.authorization.credentials", purposes = ["account"])]
    pub code: String,
}

#[derive(Debug, Serialize)]
pub struct Session {
    pub token: String,
}

/// The customer whose session token came with the request.
#[derive(Debug, Clone, Copy)]
pub struct SignedIn(pub i64);

impl FromRequestParts<Arc<Shop>> for SignedIn {
    type Rejection = ShopError;

    async fn from_request_parts(parts: &mut Parts, shop: &Arc<Shop>) -> Result<Self> {
        let token = parts
            .headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.strip_prefix("Bearer "))
            .ok_or(ShopError::NotSignedIn)?;
        let customer_id: Option<i64> =
            sqlx::query_scalar("SELECT customer_id FROM sessions WHERE token = ?")
                .bind(token)
                .fetch_optional(&shop.db)
                .await?;
        customer_id.map(Self).ok_or(ShopError::NotSignedIn)
    }
}

pub async fn register(
    State(shop): State<Arc<Shop>>,
    Json(form): Json<Registration>,
) -> Result<(StatusCode, Json<Customer>)> {
    tracing::debug!(?form, "registration received");
    if !form.email.contains('@') {
        return Err(ShopError::BadMailbox);
    }
    let customer: Customer =
        sqlx::query_as("INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) RETURNING id, name, email, phone")
            .bind(form.name.trim())
            .bind(form.email.trim())
            .bind(&form.phone)
            .fetch_one(&shop.db)
            .await?;
    tracing::info!(?customer, "customer registered");

    let text = format!("Dear {},\n\nyour account is ready.\n", customer.name);
    if let Err(error) = shop.mailer.send(&customer.email, "Welcome", text).await {
        tracing::warn!(customer = customer.id, %error, "no welcome sent");
    }
    Ok((StatusCode::CREATED, Json(customer)))
}

/// Answers the same whether the address is known or not.
pub async fn request_code(
    State(shop): State<Arc<Shop>>,
    headers: HeaderMap,
    Json(request): Json<CodeRequest>,
) -> Result<StatusCode> {
    match find_by_email(&shop.db, &request.email).await? {
        Some(customer) => {
            let code = issue_code(&shop.db, customer.id).await?;
            let text = format!("Dear {},\n\nyour code is {code}.\n", customer.name);
            shop.mailer.send(&customer.email, "Your code", text).await?;
            tracing::info!(customer = customer.id, "code sent");
        }
        None => tracing::warn!(ip = %client_ip(&headers), "code requested for an unknown address"),
    }
    Ok(StatusCode::ACCEPTED)
}

pub async fn sign_in(
    State(shop): State<Arc<Shop>>,
    headers: HeaderMap,
    Json(form): Json<SignIn>,
) -> Result<Json<Session>> {
    let customer_id: Option<i64> = sqlx::query_scalar(
        "DELETE FROM codes WHERE code = ? AND customer_id = (SELECT id FROM customers WHERE email = ?)
         RETURNING customer_id",
    )
    .bind(form.code.trim())
    .bind(&form.email)
    .fetch_optional(&shop.db)
    .await?;
    let Some(customer_id) = customer_id else {
        let ip = client_ip(&headers);
        tracing::warn!(ip, "wrong code");
        return Err(ShopError::WrongCode);
    };
    let token = db::random_token(&shop.db).await?;
    sqlx::query("INSERT INTO sessions (token, customer_id) VALUES (?, ?)")
        .bind(&token)
        .bind(customer_id)
        .execute(&shop.db)
        .await?;
    tracing::info!(customer = customer_id, "signed in");
    Ok(Json(Session { token }))
}

#[tracing::instrument(skip_all, fields(customer = customer_id))]
pub async fn profile(
    State(shop): State<Arc<Shop>>,
    SignedIn(customer_id): SignedIn,
) -> Result<Json<Customer>> {
    Ok(Json(find(&shop.db, customer_id).await?))
}

#[tracing::instrument(skip(shop))]
pub async fn change_contact(
    State(shop): State<Arc<Shop>>,
    SignedIn(customer_id): SignedIn,
    Json(form): Json<ContactForm>,
) -> Result<Json<Customer>> {
    let customer: Customer = sqlx::query_as(
        "UPDATE customers SET phone = ? WHERE id = ? RETURNING id, name, email, phone",
    )
    .bind(&form.phone)
    .bind(customer_id)
    .fetch_one(&shop.db)
    .await?;
    audit::record("contact changed", &customer);
    Ok(Json(customer))
}

pub async fn close(
    State(shop): State<Arc<Shop>>,
    SignedIn(customer_id): SignedIn,
) -> Result<StatusCode> {
    let mut customer = find(&shop.db, customer_id).await?;
    sqlx::query("DELETE FROM customers WHERE id = ?")
        .bind(customer.id)
        .execute(&shop.db)
        .await?;
    let text = format!("Dear {},\n\nyour account is closed.\n", customer.name);
    shop.mailer.send(&customer.email, "Good-bye", text).await?;

    customer.name = String::from("(erased)");
    customer.email = String::from("(erased)");
    customer.phone = None;
    tracing::info!(?customer, "account closed");
    Ok(StatusCode::NO_CONTENT)
}

/// Readers of the newsletter who have no account are asked once whether they want one.
pub async fn remind_newcomers(shop: &Shop) -> Result<usize> {
    let readers = marketing::subscribers(&shop.db).await?;
    let mut reminded = 0;
    for reader in readers.iter().filter(|reader| reader.is_newcomer()) {
        let text = String::from("Hello,\n\nwith an account you see your orders and pay faster.\n");
        shop.mailer.send(&reader.email, "Join us", text).await?;
        sqlx::query("UPDATE subscribers SET reminded = 1 WHERE id = ?")
            .bind(reader.id)
            .execute(&shop.db)
            .await?;
        reminded += 1;
    }
    Ok(reminded)
}

pub async fn find(db: &SqlitePool, customer_id: i64) -> Result<Customer> {
    Ok(
        sqlx::query_as("SELECT id, name, email, phone FROM customers WHERE id = ?")
            .bind(customer_id)
            .fetch_one(db)
            .await?,
    )
}

async fn find_by_email(db: &SqlitePool, email: &str) -> Result<Option<Customer>> {
    Ok(
        sqlx::query_as("SELECT id, name, email, phone FROM customers WHERE email = ?")
            .bind(email.trim())
            .fetch_optional(db)
            .await?,
    )
}

/// Replaces the code the customer may still have.
#[consent::collects(category = "user.authorization.credentials", purposes = ["account"])]
async fn issue_code(db: &SqlitePool, customer_id: i64) -> Result<String> {
    let code = db::random_token(db).await?;
    sqlx::query("INSERT OR REPLACE INTO codes (customer_id, code) VALUES (?, ?)")
        .bind(customer_id)
        .bind(&code)
        .execute(db)
        .await?;
    Ok(code)
}

/// As the reverse proxy saw it.
#[consent::collects(category = "user.device.ip_address", collected_at = "web-server")]
fn client_ip(headers: &HeaderMap) -> String {
    let forwarded = headers.get("x-forwarded-for").map(|value| value.as_bytes());
    String::from_utf8_lossy(forwarded.unwrap_or(b"unknown")).into_owned()
}
