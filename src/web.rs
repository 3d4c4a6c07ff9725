//! The page in the browser: shows what the application says and performs what it asks for. No rule of the simulated world is here.

mod api;
pub mod components;
pub mod desk;
mod fetch;
mod formats;
mod later;
mod location;
pub mod panels;
mod regex;
pub mod rooms;
mod root;
mod storage;
mod wreck;

pub use root::start;
