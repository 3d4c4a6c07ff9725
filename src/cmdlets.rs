//! What the words of the script language do: one file per cmdlet, and the registry that help, completion and reference are made of.
//!
//! The only place where script meets engine. Nothing here knows a view or a browser.

pub mod about;
pub mod act;
pub mod complete;
pub mod console;
mod did_you_mean;
mod everyday;
mod known_cmdlets;
mod language;
mod line;
pub mod online;
pub mod policy;
pub mod refusal;
pub mod registry;
pub mod sim;
pub mod spec;
mod story_language;
pub mod strip_prompt;
pub mod tenant_fields;
pub mod tenant_objects;

pub use language::{Language, Missing, language};
pub use line::{line_of, lines_since, quoted, script_of, script_since};
pub use story_language::{story_language, tells};
