//! The application without a browser.

pub mod snapshot;
