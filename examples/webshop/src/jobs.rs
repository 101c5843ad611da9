//! What the shop does when nobody asks.

use std::sync::Arc;
use std::time::Duration;

use crate::{Shop, accounts, marketing, orders};

/// Works for ever, one round each `period`.
pub async fn run(shop: Arc<Shop>, period: Duration) {
    let mut ticks = tokio::time::interval(period);
    loop {
        ticks.tick().await;
        round(&shop).await;
    }
}

/// One round. What fails is tried again in the next.
pub async fn round(shop: &Shop) {
    match orders::ship_pending(shop).await {
        Ok(0) => {}
        Ok(parcels) => tracing::info!(parcels, "shipped"),
        Err(error) => tracing::error!(%error, "shipping stopped"),
    }
    if let Err(error) = marketing::send_due(shop).await {
        tracing::error!(%error, "newsletter stopped");
    }
    if let Err(error) = accounts::remind_newcomers(shop).await {
        tracing::error!(%error, "reminders stopped");
    }
}
