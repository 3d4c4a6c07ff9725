//! Small pieces that several panels and dialogs show. Most are plain functions, because a Yew component adds about a kilobyte to the page.

mod choice;
pub mod copy_field;
mod countdown;
mod entry;
pub mod expand_button;
mod file_field;
mod icon;
mod memo;
pub mod modal_dialog;
pub mod outgoing_link;
mod placeholder;
mod presence_dot;
mod presence_menu;
pub mod sheet_bar;
mod told_words;

pub use choice::{Choice, Offer};
pub use countdown::{ShownTime, countdown};
pub use entry::{empty, field_error, is_composing, sends, take_words, words_in};
pub use file_field::file_field;
pub use icon::{icon, state_icon};
pub use memo::memo;
pub use placeholder::placeholder;
pub use presence_dot::{class_of, presence_dot};
pub use presence_menu::presence_menu;
pub use told_words::told_words;
