//! Small pieces that several panels show: signs, presence dots, choices.

mod choice;
mod dot;
mod sign;

pub use choice::{Choice, ChoiceProps, value_of};
pub use dot::{PresenceDot, PresenceDotProps, class_of};
pub use sign::{Sign, SignProps, state_sign};
