//! Small pieces that several panels show: signs, presence dots, choices. Plain functions: a component of its own would weigh more than it saves.

mod choice;
mod dot;
mod sign;

pub use choice::{Choice, Offer};
pub use dot::{class_of, presence_dot};
pub use sign::{sign, state_sign};
