//! Under and over attribute macros that rewrite what they stand on.

use async_trait::async_trait;
use tracing::instrument;

struct Form {
    email: String,
}

#[instrument(skip_all)]
#[consent::purpose("account")]
#[consent::collects(category = "user.contact.email", param = "email")]
fn under_instrument(email: &str, _n: u8) -> usize {
    email.len()
}

#[consent::purpose("account")]
#[consent::collects(category = "user.contact.email", param = "email")]
#[instrument(skip(email), err)]
async fn over_instrument(Form { email }: Form) -> Result<usize, std::fmt::Error> {
    Ok(email.len())
}

#[async_trait]
#[consent::purpose("account")]
trait Under {
    #[consent::collects(category = "user.contact.email", param = "email")]
    #[consent::purpose("account.login")]
    async fn size(&self, form: Form, email: &str) -> usize;

    #[consent::deidentifies(to = "pseudonymous")]
    #[instrument(skip_all)]
    async fn hash(&self, form: &Form) -> usize {
        form.email.len()
    }
}

struct Server;

/// Here `async_trait` comes first and renames patterns: `email` is no longer bound by a parameter.
#[async_trait]
#[consent::purpose("account")]
impl Under for Server {
    #[consent::collects(category = "user.contact.email", param = "address")]
    #[consent::purpose("account.login")]
    async fn size(&self, Form { email: address }: Form, email: &str) -> usize {
        address.len() + email.len()
    }
}

#[consent::purpose("account")]
#[async_trait(?Send)]
trait Over {
    #[consent::collects(category = "user.contact.email", param = "email")]
    async fn size(&mut self, email: &str) -> usize;
}

#[consent::purpose("account")]
#[async_trait(?Send)]
impl Over for Server {
    #[consent::collects(category = "user.contact.email", param = "email")]
    #[consent::guard("account", subject = "self")]
    async fn size(&mut self, email: &str) -> usize {
        email.len()
    }
}

mod programs {
    #[tokio::main(flavor = "current_thread")]
    #[consent::purpose("account")]
    #[consent::guard("account")]
    pub async fn under() -> bool {
        tokio::task::yield_now().await;
        true
    }

    #[consent::purpose("account")]
    #[consent::deidentifies(to = "anonymous")]
    #[tokio::main(flavor = "current_thread")]
    pub async fn over() -> u8 {
        tokio::task::yield_now().await;
        7
    }
}

#[tokio::test]
#[consent::purpose("account")]
async fn they_run_as_before() {
    assert_eq!(under_instrument("abc", 1), 3);
    let form = || Form {
        email: "abc".to_owned(),
    };
    assert_eq!(over_instrument(form()).await, Ok(3));
    assert_eq!(Under::size(&Server, form(), "d").await, 4);
    assert_eq!(Server.hash(&form()).await, 3);
    assert_eq!(Over::size(&mut Server, "ab").await, 2);
}

#[test]
fn programs_run_as_before() {
    assert!(programs::under());
    assert_eq!(programs::over(), 7);
}
