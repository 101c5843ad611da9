//! The shop as its customers meet it: requests against the router, on a database in memory.
#![expect(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

use std::io::{Read, Write};
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use serde_json::{Value, json};
use tempfile::TempDir;
use tower::ServiceExt;
use webshop::config::Config;
use webshop::{Shop, jobs, router};

/// A shop whose mails fall into a folder of its own.
struct Fixture {
    shop: Arc<Shop>,
    outbox: TempDir,
}

impl Fixture {
    async fn open() -> Self {
        let outbox = tempfile::tempdir().unwrap();
        let config = Config {
            outbox: outbox.path().to_owned(),
            ..Config::default()
        };
        let shop = Shop::open(&config).await.unwrap();
        Self { shop, outbox }
    }

    async fn ask(&self, request: &str, token: &str, body: Value) -> (StatusCode, Value) {
        let (method, path) = request.split_once(' ').unwrap();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .body(Body::from(body.to_string()))
            .unwrap();
        let response = router(self.shop.clone()).oneshot(request).await.unwrap();
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let value = serde_json::from_slice(&bytes).unwrap_or_default();
        (status, value)
    }

    fn mails(&self) -> Vec<String> {
        let files = self.outbox.path().read_dir().unwrap();
        files
            .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
            .collect()
    }

    fn mails_about(&self, word: &str) -> usize {
        let about = |mail: &&String| mail.contains(word);
        self.mails().iter().filter(about).count()
    }

    /// Registers a customer and signs in with the mailed code.
    async fn sign_in(&self) -> String {
        let ada = json!({"name": "Ada Byron", "email": "ada@example.org", "phone": "030 1815"});
        let (status, _) = self.ask("POST /customers", "", ada).await;
        assert_eq!(status, StatusCode::CREATED);
        let request = json!({"email": "ada@example.org"});
        let (status, _) = self.ask("POST /codes", "", request).await;
        assert_eq!(status, StatusCode::ACCEPTED);

        let mails = self.mails().concat();
        let (_, rest) = mails.split_once("your code is ").unwrap();
        let form = json!({"email": "ada@example.org", "code": &rest[..32]});
        let (status, session) = self.ask("POST /sessions", "", form).await;
        assert_eq!(status, StatusCode::OK);
        session["token"].as_str().unwrap().to_owned()
    }

    async fn order(&self, token: &str, postal_code: &str) -> (StatusCode, Value) {
        let checkout = json!({
            "recipient": "Ada Byron",
            "address": {"street": "Dorset Street 1", "postal_code": postal_code, "city": "London"},
            "basket": [{"product_id": 1, "quantity": 1}, {"product_id": 3, "quantity": 2}],
        });
        self.ask("POST /orders", token, checkout).await
    }
}

#[tokio::test]
async fn an_order_is_placed_confirmed_and_shown() {
    let shop = Fixture::open().await;
    let token = shop.sign_in().await;
    let (status, receipt) = shop.order(&token, "10115").await;
    assert_eq!(status, StatusCode::CREATED, "{receipt}");
    assert_eq!(receipt["order"]["total_cents"], 3490 + 2 * 890);
    assert_eq!(shop.mails_about("Your order 1"), 1);

    let (status, shown) = shop.ask("GET /orders/1", &token, Value::Null).await;
    assert_eq!((status, shown), (StatusCode::OK, receipt));
    let (status, seen) = shop.ask("GET /recommendations", &token, Value::Null).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(seen["because_of"], "Tea, 100 g");
}

#[tokio::test]
async fn strangers_and_empty_baskets_are_refused() {
    let shop = Fixture::open().await;
    let (status, _) = shop.order("guessed", "10115").await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let wrong = json!({"email": "ada@example.org", "code": "0"});
    let (status, _) = shop.ask("POST /sessions", "", wrong).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);

    let token = shop.sign_in().await;
    let checkout = json!({
        "recipient": "", "basket": [],
        "address": {"street": "", "postal_code": "", "city": ""},
    });
    let (status, answer) = shop.ask("POST /orders", &token, checkout).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer["error"], "the basket is empty");
}

#[tokio::test]
async fn a_customer_changes_the_phone_and_leaves() {
    let shop = Fixture::open().await;
    let token = shop.sign_in().await;
    let form = json!({"phone": "040 1852"});
    let (_, customer) = shop.ask("PATCH /customers/me", &token, form).await;
    let (_, profile) = shop.ask("GET /customers/me", &token, Value::Null).await;
    assert_eq!(profile["phone"], "040 1852");
    assert_eq!(profile, customer);

    let (status, _) = shop.ask("DELETE /customers/me", &token, Value::Null).await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let (status, _) = shop.ask("GET /customers/me", &token, Value::Null).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_jobs_ship_and_send_the_newsletter_once() {
    let shop = Fixture::open().await;
    let token = shop.sign_in().await;
    shop.order(&token, "80331").await;
    for reader in ["ada@example.org", "mary@example.org"] {
        let form = json!({"email": reader});
        let (status, _) = shop.ask("POST /newsletter", "", form).await;
        assert_eq!(status, StatusCode::ACCEPTED);
    }
    for _ in 0..2 {
        jobs::round(&shop.shop).await;
    }

    let (_, receipt) = shop.ask("GET /orders/1", &token, Value::Null).await;
    assert_eq!(receipt["order"]["status"], "shipped");
    assert_eq!(shop.mails_about("Subject: Spring teas"), 2);
    assert_eq!(shop.mails_about("Subject: Join us"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shop_serves_over_tcp() {
    let shop = Fixture::open().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(axum::serve(listener, router(shop.shop.clone())).into_future());

    let answer = tokio::task::spawn_blocking(move || {
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        let request = "GET /products/2 HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n\r\n";
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    });
    let answer = answer.await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(answer.contains("Teapot"), "{answer}");
}
