//! What the real tools said, and what this crate makes of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its recordings has failed"
)]

mod flags;
