//! The application without a browser: what is shown, what a visitor can do, and what the browser is asked to do.
//!
//! [`Model::apply`] takes a [`Msg`] and returns [`Effect`]s; the view models are made from the [`Model`]. Nothing here knows Yew, a DOM or storage.

pub mod console;
mod door;
pub mod editor;
pub mod effect;
mod escape;
pub mod export;
pub mod highlight;
pub mod host;
pub mod keys;
pub mod link;
pub mod model;
mod names;
pub mod options;
pub mod relay;
pub mod remote;
pub mod snapshot;
pub mod views;

pub use link::{address, qr, share};
pub use views::{
    announce, ask, because, beside, catalogue, clock, compare, ledger, lens, mail, matrix, motion, orders, palette, policies, presenter,
    reference, room, rules, seat, stage, steps, story, summary, task, timeline, tour, what_if, why,
};

pub use door::Door;
pub use effect::{Effect, Report};
pub use model::{
    AskEvent, ConsoleEvent, Dialog, FormEvent, LessonEvent, Model, Msg, Notice, Origin, PlaybackEvent, ReadingEvent, RoomEvent, SeatsEvent,
    StoryEvent,
};
pub use options::{PageMode, Speed, Tab, Theme};
