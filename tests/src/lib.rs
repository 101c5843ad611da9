//! Nothing: the tests stand in `main.rs`, one integration binary.
