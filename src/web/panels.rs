//! The parts of the page. Each draws a view model; those that visitors and journeys find by name have the hook `data-panel`.

pub mod ask;
pub mod because;
pub mod beside;
pub mod console;
pub mod desk;
pub mod expectation;
pub mod footer;
pub mod header;
pub mod ledger;
pub mod mail;
pub mod matrix;
pub mod notice;
pub mod policies;
pub mod recording;
pub mod room;
pub mod seat;
pub mod seats;
pub mod side;
pub mod stage;
pub mod story;
pub mod summary;
pub mod timeline;
pub mod tour;
pub mod what_if;
pub mod whole_page;
pub mod why;
