//! What the page shows, made of the model: a view model for each panel and dialog. They only read, and hold words where they can.

pub mod announce;
pub mod ask;
pub mod because;
pub mod beside;
pub mod catalogue;
pub mod clock;
pub mod compare;
pub mod ledger;
pub mod mail;
pub mod matrix;
pub mod motion;
pub mod palette;
pub mod policies;
pub mod reference;
pub mod room;
pub mod rules;
pub mod seat;
pub mod stage;
pub mod steps;
pub mod story;
pub mod summary;
pub mod timeline;
pub mod tour;
pub mod what_if;
pub mod why;
pub mod worlds;
