//! The page in the browser: shows what the application says and performs what it asks for. No rule of the simulated world is here.

pub mod anchors;
mod api;
mod browser;
pub mod components;
pub mod context;
mod dialogs;
pub mod later;
pub mod lazy;
mod page;
pub mod panels;
mod root;
mod start;

pub use start::start;
