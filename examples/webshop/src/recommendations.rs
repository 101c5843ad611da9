//! What goes with what the customer bought.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use sqlx::SqlitePool;

use crate::Shop;
use crate::accounts::SignedIn;
use crate::catalogue::Product;
use crate::error::{Result, ShopError};
use crate::orders::{self, Address, OrderLine};

const SHOWN: i64 = 3;

#[derive(Debug, Serialize)]
pub struct Suggestions {
    pub because_of: Option<String>,
    pub products: Vec<Product>,
    pub delivery: Option<Delivery>,
}

#[derive(Debug, Serialize)]
pub struct Delivery {
    pub days: u8,
    pub to: Address,
}

pub async fn show(
    State(shop): State<Arc<Shop>>,
    SignedIn(customer_id): SignedIn,
) -> Result<Json<Suggestions>> {
    let history = orders::history(&shop.db, customer_id).await?;
    tracing::debug!(customer_id, lines = history.len(), "history read");

    let weights = weigh(&history);
    let Some((favourite, _)) = weights.iter().max_by_key(|(_, weight)| **weight) else {
        return Err(ShopError::NotFound);
    };
    let products = bought_together(&shop.db, *favourite, customer_id).await?;
    let reason = history.iter().find(|line| line.product_id == *favourite);
    let address = orders::last_address(&shop.db, customer_id).await?;
    Ok(Json(Suggestions {
        because_of: reason.map(|line| line.product.clone()),
        products,
        delivery: address.map(|to| Delivery { days: 2, to }),
    }))
}

/// How much of each product the customer bought.
fn weigh(history: &[OrderLine]) -> BTreeMap<i64, i64> {
    history
        .iter()
        .filter(|line| line.quantity > 0)
        .inspect(|line| tracing::trace!(product = %line.product, "weighed"))
        .fold(BTreeMap::new(), |mut weights, line| {
            *weights.entry(line.product_id).or_default() += line.quantity;
            weights
        })
}

async fn bought_together(
    db: &SqlitePool,
    product_id: i64,
    customer_id: i64,
) -> Result<Vec<Product>> {
    Ok(sqlx::query_as(
        "SELECT p.id, p.title, p.price_cents FROM products p JOIN order_lines l ON l.product_id = p.id
         WHERE l.order_id IN (SELECT order_id FROM order_lines WHERE product_id = ?)
         AND p.id NOT IN (SELECT l.product_id FROM order_lines l JOIN orders o ON o.id = l.order_id
                          WHERE o.customer_id = ?)
         GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT ?",
    )
    .bind(product_id)
    .bind(customer_id)
    .bind(SHOWN)
    .fetch_all(db)
    .await?)
}
