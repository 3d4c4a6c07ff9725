//! The page in the browser: shows what the application says and performs what it asks for. No rule of the simulated world is here.

mod api;
mod browser;
pub mod components;
pub mod context;
mod dialogs;
pub mod lazy;
pub mod panels;
mod root;

pub use root::start;
