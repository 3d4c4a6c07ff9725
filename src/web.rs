//! The page in the browser: shows what the application says and performs what it asks for. No rule of the simulated tenant is here.
//!
//! * `start` fetches what is on the page first; `root` owns the application and draws the page; `api` is `window.wywo`.
//! * [`panels`] are the parts of the page, `dialogs` what opens above it, [`components`] the small pieces that both are made of.
//! * `browser` holds the services of the browser, one file for each; [`anchors`] are the names by which code finds elements again.
//! * `first_picture` draws the page as it opens while it is built.
//! * [`lazy`] is the trait for what travels after the page is ready, [`later`] is what travels.
//!
//! Two rules of Yew 0.23 go through all views: every child that may be absent leaves a [`components::placeholder`], and its siblings have keys.

pub mod anchors;
mod api;
mod browser;
pub mod components;
pub mod context;
pub mod dialogs;
#[cfg(feature = "view-tests")]
pub mod first_picture;
pub mod later;
pub mod lazy;
mod page;
pub mod panels;
mod root;
mod start;

pub use start::start;
