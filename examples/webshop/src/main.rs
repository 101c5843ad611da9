//! `webshop [config.json]`

use std::process::ExitCode;

use tracing_subscriber::EnvFilter;
use webshop::config::Config;
use webshop::error::Result;
use webshop::{Shop, jobs, router};

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).init();
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the shop does not open");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<()> {
    let config = match std::env::args_os().nth(1) {
        Some(path) => Config::read(path.as_ref())?,
        None => Config::default(),
    };
    let shop = Shop::open(&config).await?;
    let listener = tokio::net::TcpListener::bind(&config.listen).await?;
    tracing::info!(address = %listener.local_addr()?, "the shop is open");

    let background = tokio::spawn(jobs::run(shop.clone(), config.period()));
    axum::serve(listener, router(shop))
        .with_graceful_shutdown(interrupted())
        .await?;
    background.abort();
    Ok(())
}

async fn interrupted() {
    if let Err(error) = tokio::signal::ctrl_c().await {
        tracing::error!(%error, "no signal will stop the shop");
        std::future::pending::<()>().await;
    }
}
