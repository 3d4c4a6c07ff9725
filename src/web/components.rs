//! Small pieces that several panels show: signs, presence dots, choices. Plain functions: a component of its own would weigh more than it saves.

mod choice;
mod entry;
pub mod expand_button;
mod icon;
pub mod modal_dialog;
mod presence_dot;

pub use choice::{Choice, Offer};
pub use entry::{is_composing, sends, take_words};
pub use icon::{icon, state_icon};
pub use presence_dot::{class_of, presence_dot};
