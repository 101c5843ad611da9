//! The tables, and a few products to sell.

use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};

use crate::error::Result;

/// Opens the database at `url` and creates what is missing in it.
pub async fn open(url: &str) -> Result<SqlitePool> {
    let options: SqliteConnectOptions = url.parse()?;
    // Every connection to `:memory:` is a database of its own.
    let db = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.create_if_missing(true).foreign_keys(true))
        .await?;
    sqlx::raw_sql(
        "CREATE TABLE IF NOT EXISTS products (
            id INTEGER PRIMARY KEY, title TEXT NOT NULL, price_cents INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS customers (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, phone TEXT);
        CREATE TABLE IF NOT EXISTS codes (
            customer_id INTEGER PRIMARY KEY REFERENCES customers ON DELETE CASCADE, code TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS sessions (
            token TEXT PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers ON DELETE CASCADE);
        CREATE TABLE IF NOT EXISTS orders (
            id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers ON DELETE SET NULL,
            recipient TEXT NOT NULL, street TEXT NOT NULL, postal_code TEXT NOT NULL, city TEXT NOT NULL,
            total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'paid', label TEXT);
        CREATE TABLE IF NOT EXISTS order_lines (
            order_id INTEGER NOT NULL REFERENCES orders, product_id INTEGER NOT NULL REFERENCES products,
            product TEXT NOT NULL, quantity INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS subscribers (
            id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, token TEXT NOT NULL,
            reminded INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE IF NOT EXISTS issues (
            id INTEGER PRIMARY KEY, subject TEXT NOT NULL, body TEXT NOT NULL, sent INTEGER NOT NULL DEFAULT 0);
        INSERT OR IGNORE INTO products VALUES
            (1, 'Kettle', 3490), (2, 'Teapot', 2790), (3, 'Tea, 100 g', 890), (4, 'Grinder', 5990), (5, 'Coffee, 500 g', 1290);
        INSERT OR IGNORE INTO issues (id, subject, body) VALUES
            (1, 'Spring teas', 'The first flush has arrived.');",
    )
    .execute(&db)
    .await?;
    Ok(db)
}

/// Thirty-two hexadecimal digits that nobody can guess.
pub async fn random_token(db: &SqlitePool) -> Result<String> {
    Ok(sqlx::query_scalar("SELECT hex(randomblob(16))")
        .fetch_one(db)
        .await?)
}
