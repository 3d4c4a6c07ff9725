//! The panels of the page, each with its hook `data-panel`.

pub mod footer;
pub mod header;
pub mod ledger;
pub mod policies;
pub mod seat;
pub mod seats;
pub mod side;
pub mod story;
pub mod timeline;
pub mod why;
