//! Where data goes.
