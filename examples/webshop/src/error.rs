//! What can go wrong, and what the caller hears of it.

use std::fmt;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

pub type Result<T, E = ShopError> = std::result::Result<T, E>;

#[derive(Debug)]
pub enum ShopError {
    Config(String),
    Database(sqlx::Error),
    Io(std::io::Error),
    Mail(String),
    BadMailbox,
    NotFound,
    NotSignedIn,
    WrongCode,
    EmptyBasket,
    NoCarrier(String),
}

impl ShopError {
    fn status(&self) -> StatusCode {
        match self {
            Self::Config(_) | Self::Database(_) | Self::Io(_) | Self::Mail(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotSignedIn | Self::WrongCode => StatusCode::UNAUTHORIZED,
            Self::BadMailbox | Self::EmptyBasket | Self::NoCarrier(_) => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
        }
    }
}

impl fmt::Display for ShopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(problem) => write!(f, "bad configuration: {problem}"),
            Self::Database(error) => write!(f, "database: {error}"),
            Self::Io(error) => write!(f, "system: {error}"),
            Self::Mail(problem) => write!(f, "mail: {problem}"),
            Self::BadMailbox => f.write_str("this is not an e-mail address"),
            Self::NotFound => f.write_str("there is no such thing here"),
            Self::NotSignedIn => f.write_str("please sign in"),
            Self::WrongCode => f.write_str("this code is wrong or used"),
            Self::EmptyBasket => f.write_str("the basket is empty"),
            Self::NoCarrier(destination) => write!(f, "no carrier delivers to {destination}"),
        }
    }
}

impl std::error::Error for ShopError {}

impl From<sqlx::Error> for ShopError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::RowNotFound => Self::NotFound,
            error => Self::Database(error),
        }
    }
}

impl From<std::io::Error> for ShopError {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

impl IntoResponse for ShopError {
    fn into_response(self) -> Response {
        let status = self.status();
        if let Self::Database(error) = &self {
            tracing::error!(%error, "a request failed");
        }
        let message = if status.is_server_error() {
            "please try again later".to_owned()
        } else {
            self.to_string()
        };
        (status, Json(json!({ "error": message }))).into_response()
    }
}
