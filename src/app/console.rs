//! The console of the page as one small machine: what it has shown, what is being typed, and what the page shows of it.
//!
//! It runs nothing itself but through [`crate::cmdlets::Language`], on the session that it is given.

mod state;
mod view;

pub use state::{ConsoleState, Draft, Heard, Open, ScriptSource, TranscriptLine};
pub use view::{ConsoleView, enter_sends};
