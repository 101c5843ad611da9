//! Events for the collector: what is looked at, what is ordered.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::accounts::Customer;
use crate::catalogue::Product;
use crate::orders::{Address, Receipt};

#[derive(Debug, Clone)]
pub struct Analytics {
    http: reqwest::Client,
    endpoint: Option<String>,
}

#[derive(Debug, Serialize)]
struct Event {
    name: &'static str,
    visitor: String,
    properties: BTreeMap<&'static str, Value>,
}

impl Event {
    fn new(name: &'static str, visitor: impl Into<String>) -> Self {
        Self {
            name,
            visitor: visitor.into(),
            properties: BTreeMap::new(),
        }
    }

    fn with(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.properties.insert(key, value.into());
        self
    }
}

impl Analytics {
    pub fn new(endpoint: Option<String>) -> Self {
        Self {
            http: reqwest::Client::new(),
            endpoint,
        }
    }

    pub async fn product_viewed(&self, product: &Product) {
        let event = Event::new("product_viewed", "anonymous").with("product", product.id);
        self.track(event).await;
    }

    pub async fn order_placed(&self, buyer: &Customer, receipt: &Receipt) {
        let order = &receipt.order;
        let event = Event::new("order_placed", visitor_of(buyer))
            .with("lines", receipt.lines.len())
            .with("total_cents", order.total_cents)
            .with("region", region_of(&order.address));
        self.track(event).await;
    }

    /// Lost events are not worth a failed request.
    async fn track(&self, event: Event) {
        if let Some(endpoint) = &self.endpoint
            && let Err(error) = self.deliver(endpoint, &event).await
        {
            tracing::warn!(event = event.name, %error, "event lost");
        }
    }

    async fn deliver(&self, endpoint: &str, event: &Event) -> Result<(), reqwest::Error> {
        let answer = self.http.post(endpoint).json(event).send().await?;
        answer.error_for_status().map(drop)
    }
}

/// The same for all visits of one person.
fn visitor_of(customer: &Customer) -> String {
    customer.email.trim().to_lowercase()
}

fn region_of(address: &Address) -> String {
    address.postal_code.chars().take(2).collect()
}
