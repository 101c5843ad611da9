//! Mail goes out through the relay of the configuration, or into a folder where there is none.

use lettre::message::{Mailbox, header::ContentType};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::config::Config;
use crate::error::{Result, ShopError};

#[derive(Debug)]
pub struct Mailer {
    sender: Mailbox,
    transport: Transport,
}

#[derive(Debug)]
enum Transport {
    Relay(AsyncSmtpTransport<Tokio1Executor>),
    Outbox(AsyncFileTransport<Tokio1Executor>),
}

impl Mailer {
    pub fn new(config: &Config) -> Result<Self> {
        let sender = config
            .mail_from
            .parse()
            .map_err(|_| ShopError::Config("`mail_from` is not a mailbox".into()))?;
        let transport = match &config.smtp {
            // The relay stands in our own network and speaks no TLS.
            Some(host) => Transport::Relay(
                AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host).build(),
            ),
            None => {
                std::fs::create_dir_all(&config.outbox)?;
                Transport::Outbox(AsyncFileTransport::new(&config.outbox))
            }
        };
        Ok(Self { sender, transport })
    }

    /// Sends a plain text. The error never repeats the mailbox.
    pub async fn send(&self, to: &str, subject: &str, text: String) -> Result<()> {
        let message = Message::builder()
            .from(self.sender.clone())
            .to(to.parse().map_err(|_| ShopError::BadMailbox)?)
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            .body(text)
            .map_err(|_| ShopError::Mail("the message cannot be built".into()))?;
        let refused = match &self.transport {
            Transport::Relay(relay) => relay
                .send(message)
                .await
                .err()
                .map(|error| error.to_string()),
            Transport::Outbox(folder) => folder
                .send(message)
                .await
                .err()
                .map(|error| error.to_string()),
        };
        match refused {
            None => Ok(()),
            Some(problem) => Err(ShopError::Mail(problem)),
        }
    }
}
