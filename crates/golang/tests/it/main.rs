//! What the real tools said, and what this crate makes of it.

mod flags;
