//! The engine: the virtual clock, the log of actions and every moment of a session.
//!
//! A [`Session`] plays [`Action`]s on a tenant and can stand at any step of them: state is a function of the log and the step.
//! It contains no rules (they are in `tenant`), no scripts, no sentences, and nothing of a browser.

mod action;
mod branch;
mod checkpoints;
mod drive;
mod history;
mod ledger;
mod moment;
mod orders;
mod practice;
mod question;
mod session;
mod task;
#[cfg(test)]
mod tests;
mod timeline;
mod truth_table;
mod what_if;
mod worlds;

pub use action::{Action, Entry, StartPoint, UndoGroup};
pub use branch::BranchInfo;
pub use drive::{Drive, DriveItem, DriveLimit, FileChange, LONGEST_PATH, MOST_BYTES, MOST_FILES};
pub use history::{History, Span};
pub use ledger::{Ledger, ledger};
pub use moment::Moment;
pub use orders::{InstantOrders, MOST_ORDERED_ACTS, OtherOrder};
pub use practice::{Exercise, PRACTICE_MESSAGE, PracticeTheme, exercise};
pub use question::{MOST_ANSWERS, OutcomeQuestion, outcome_question};
pub use session::Session;
pub use task::{Goal, TaskSearch, TaskWay};
pub use timeline::{Band, End, Lane, Leg, Mark, Timeline, Track, Window, timeline, track};
pub use truth_table::{CASE_USERS, CaseResult, FactGroup, RecipientCase, SenderCase, case_actions, case_result};
pub use what_if::{OtherFates, WhatIf, deciding_reason, other_fates, what_ifs};
pub use worlds::{Counterpart, Interleaved};
