//! What the dialogs show, one file for each. All of it travels after the page is ready.

pub mod compare;
pub mod editor;
pub mod embed;
pub mod export;
pub mod help;
pub mod lesson;
mod link_options;
pub mod palette;
pub mod reference;
pub mod rules;
pub mod share;
mod share_link;
pub mod stories;
