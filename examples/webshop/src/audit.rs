//! A trail of who changed what, for support.

/// Something that changes are recorded for.
pub trait Audited {
    /// How the trail names it.
    fn entry(&self) -> String;
}

pub fn record<T: Audited>(action: &str, subject: &T) {
    tracing::info!(action, subject = subject.entry(), "recorded");
}
