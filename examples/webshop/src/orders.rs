//! From the checkout to the carrier.

use std::fmt::{self, Write};
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use consent::Pii;
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqlitePool};

use crate::accounts::{self, Customer, SignedIn};
use crate::audit::{self, Audited};
use crate::error::{Result, ShopError};
use crate::{Shop, catalogue};

consent::serves!("orders");

#[derive(Debug, Clone, Serialize, Deserialize, FromRow, Pii)]
#[pii(category = "user.contact.address", collected_at = "checkout")]
pub struct Address {
    pub street: String,
    pub postal_code: String,
    pub city: String,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {} {}", self.street, self.postal_code, self.city)
    }
}

#[derive(Debug, Deserialize, Pii)]
pub struct Checkout {
    #[pii(category = "user.name", collected_at = "checkout")]
    pub recipient: String,
    pub address: Address,
    pub basket: Vec<BasketLine>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
pub struct BasketLine {
    pub product_id: i64,
    pub quantity: i64,
}

#[derive(Debug, Clone, Serialize, FromRow, Pii)]
pub struct Order {
    pub id: i64,
    #[pii(category = "user.name", collected_at = "checkout")]
    pub recipient: String,
    #[sqlx(flatten)]
    pub address: Address,
    pub total_cents: i64,
    pub status: String,
}

impl Audited for Order {
    fn entry(&self) -> String {
        format!("order {} ({})", self.id, self.status)
    }
}

#[derive(Debug, Clone, Serialize, FromRow, Pii)]
pub struct OrderLine {
    #[pii(category = "user.behavior.purchase_history", purposes = ["orders", "recommendations"])]
    pub product_id: i64,
    #[pii(category = "user.behavior.purchase_history", purposes = ["orders", "recommendations"])]
    pub product: String,
    pub quantity: i64,
}

#[derive(Debug, Serialize)]
pub struct Receipt {
    pub order: Order,
    pub lines: Vec<OrderLine>,
}

#[tracing::instrument(skip_all, fields(customer = customer_id))]
pub async fn place(
    State(shop): State<Arc<Shop>>,
    SignedIn(customer_id): SignedIn,
    Json(checkout): Json<Checkout>,
) -> Result<(StatusCode, Json<Receipt>)> {
    let customer = accounts::find(&shop.db, customer_id).await?;
    let receipt = store(&shop.db, customer_id, &checkout).await?;
    audit::record("order placed", &receipt.order);

    if let Err(error) = confirm(&shop, &customer, &receipt).await {
        tracing::warn!(order = receipt.order.id, %error, "order not confirmed");
    }
    shop.analytics.order_placed(&customer, &receipt).await;
    Ok((StatusCode::CREATED, Json(receipt)))
}

pub async fn show(
    State(shop): State<Arc<Shop>>,
    SignedIn(customer_id): SignedIn,
    Path(order_id): Path<i64>,
) -> Result<Json<Receipt>> {
    let order = sqlx::query_as(
        "SELECT id, recipient, street, postal_code, city, total_cents, status FROM orders
         WHERE id = ? AND customer_id = ?",
    )
    .bind(order_id)
    .bind(customer_id)
    .fetch_one(&shop.db)
    .await?;
    let lines = lines_of(&shop.db, order_id).await?;
    Ok(Json(Receipt { order, lines }))
}

/// All that the customer ever bought, oldest first.
pub async fn history(db: &SqlitePool, customer_id: i64) -> Result<Vec<OrderLine>> {
    Ok(sqlx::query_as(
        "SELECT l.product_id, l.product, l.quantity FROM order_lines l JOIN orders o ON o.id = l.order_id
         WHERE o.customer_id = ? ORDER BY l.rowid",
    )
    .bind(customer_id)
    .fetch_all(db)
    .await?)
}

/// Where the customer's last order went.
pub async fn last_address(db: &SqlitePool, customer_id: i64) -> Result<Option<Address>> {
    Ok(sqlx::query_as("SELECT street, postal_code, city FROM orders WHERE customer_id = ? ORDER BY id DESC LIMIT 1")
            .bind(customer_id)
            .fetch_optional(db)
            .await?)
}

async fn store(db: &SqlitePool, customer_id: i64, checkout: &Checkout) -> Result<Receipt> {
    let mut goods = Vec::with_capacity(checkout.basket.len());
    for line in checkout.basket.iter().filter(|line| line.quantity > 0) {
        let product = catalogue::find(db, line.product_id).await?;
        goods.push((product, line.quantity));
    }
    if goods.is_empty() {
        return Err(ShopError::EmptyBasket);
    }
    let prices = goods
        .iter()
        .map(|(product, n)| product.price_cents.saturating_mul(*n));

    let mut transaction = db.begin().await?;
    let order: Order = sqlx::query_as(
        "INSERT INTO orders (customer_id, recipient, street, postal_code, city, total_cents) VALUES (?, ?, ?, ?, ?, ?)
         RETURNING id, recipient, street, postal_code, city, total_cents, status",
    )
    .bind(customer_id)
    .bind(&checkout.recipient)
    .bind(&checkout.address.street)
    .bind(&checkout.address.postal_code)
    .bind(&checkout.address.city)
    .bind(prices.sum::<i64>())
    .fetch_one(&mut *transaction)
    .await?;
    for (product, quantity) in &goods {
        sqlx::query("INSERT INTO order_lines VALUES (?, ?, ?, ?)")
            .bind(order.id)
            .bind(product.id)
            .bind(&product.title)
            .bind(quantity)
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await?;

    let lines = lines_of(db, order.id).await?;
    Ok(Receipt { order, lines })
}

async fn lines_of(db: &SqlitePool, order_id: i64) -> Result<Vec<OrderLine>> {
    Ok(sqlx::query_as(
        "SELECT product_id, product, quantity FROM order_lines WHERE order_id = ? ORDER BY rowid",
    )
    .bind(order_id)
    .fetch_all(db)
    .await?)
}

async fn confirm(shop: &Shop, customer: &Customer, receipt: &Receipt) -> Result<()> {
    let order = &receipt.order;
    let mut text = format!("Dear {},\n\nthank you for your order:\n\n", customer.name);
    for line in &receipt.lines {
        // Writing into a `String` cannot fail.
        let _ = writeln!(text, "{} x {}", line.quantity, line.product);
    }
    let _ = writeln!(text, "\nIt goes to {}, {}.", order.recipient, order.address);
    if let Some(phone) = &customer.phone {
        let _ = writeln!(text, "The carrier calls {phone} before.");
    }
    let subject = format!("Your order {}", order.id);
    shop.mailer.send(&customer.email, &subject, text).await
}

#[derive(Debug)]
struct Parcel {
    order_id: i64,
    carrier: &'static str,
    label: String,
}

/// Hands every paid order to a carrier and says how many there were.
#[consent::purpose("orders.shipping")]
pub async fn ship_pending(shop: &Shop) -> Result<usize> {
    let orders: Vec<Order> = sqlx::query_as(
        "SELECT id, recipient, street, postal_code, city, total_cents, status FROM orders
         WHERE status = 'paid' ORDER BY id",
    )
    .fetch_all(&shop.db)
    .await?;
    let parcels = orders.iter().map(pack).collect::<Result<Vec<_>, _>>()?;
    for parcel in &parcels {
        hand_over(&shop.db, parcel).await?;
    }
    Ok(parcels.len())
}

fn pack(order: &Order) -> Result<Parcel> {
    let carrier = carrier_for(&order.address)?;
    let order_id = order.id;
    let label = format!("{carrier} {order_id} {}", order.recipient.to_uppercase());
    Ok(Parcel {
        order_id,
        carrier,
        label,
    })
}

fn carrier_for(address: &Address) -> Result<&'static str> {
    match address.postal_code.chars().next() {
        Some('0'..='4') => Ok("NORTH"),
        Some('5'..='9') => Ok("SOUTH"),
        _ => Err(ShopError::NoCarrier(address.to_string())),
    }
}

async fn hand_over(db: &SqlitePool, parcel: &Parcel) -> Result<()> {
    sqlx::query("UPDATE orders SET status = 'shipped', label = ? WHERE id = ?")
        .bind(&parcel.label)
        .bind(parcel.order_id)
        .execute(db)
        .await?;
    tracing::info!(order = parcel.order_id, carrier = parcel.carrier, label = %parcel.label, "parcel handed over");
    Ok(())
}
