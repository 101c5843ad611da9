//! What is for sale.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use sqlx::{FromRow, SqlitePool};

use crate::Shop;
use crate::error::Result;

#[derive(Debug, Clone, Serialize, FromRow)]
pub struct Product {
    pub id: i64,
    pub title: String,
    pub price_cents: i64,
}

pub async fn list(State(shop): State<Arc<Shop>>) -> Result<Json<Vec<Product>>> {
    let products = sqlx::query_as("SELECT id, title, price_cents FROM products ORDER BY title")
        .fetch_all(&shop.db)
        .await?;
    Ok(Json(products))
}

#[tracing::instrument(skip(shop))]
pub async fn show(State(shop): State<Arc<Shop>>, Path(id): Path<i64>) -> Result<Json<Product>> {
    let product = find(&shop.db, id).await?;
    shop.analytics.product_viewed(&product).await;
    Ok(Json(product))
}

pub async fn find(db: &SqlitePool, id: i64) -> Result<Product> {
    Ok(
        sqlx::query_as("SELECT id, title, price_cents FROM products WHERE id = ?")
            .bind(id)
            .fetch_one(db)
            .await?,
    )
}
