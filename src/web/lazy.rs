//! What travels after the page is ready: [`load`] fetches it, [`ui`] is what the page sees of it.

pub mod load;
pub mod ui;
