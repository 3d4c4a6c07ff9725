//! The application without a browser: what is shown, what a visitor can do, and what the browser is asked to do.
//!
//! [`Model::apply`] takes a [`Msg`] and returns [`Effect`]s; the view models are made from the [`Model`]. Nothing here knows Yew, a DOM or storage.

pub mod address;
pub mod admin;
pub mod announce;
pub mod catalogue;
pub mod clock;
pub mod console;
pub mod editor;
pub mod effect;
pub mod export;
pub mod highlight;
pub mod host;
pub mod keys;
pub mod lead;
pub mod ledger;
pub mod link;
pub mod mail;
pub mod matrix;
pub mod model;
pub mod motion;
mod names;
pub mod options;
pub mod palette;
pub mod qr;
pub mod reference;
pub mod rules;
pub mod seat;
pub mod share;
pub mod snapshot;
pub mod steps;
pub mod story;
pub mod summary;
pub mod timeline;
pub mod why;

pub use effect::{Effect, Report};
pub use model::{ConsoleEvent, Dialog, Model, Msg, Notice, Origin, PlaybackEvent, ReadingEvent, SeatsEvent, StoryEvent};
pub use options::{Speed, Tab, Theme};
