//! What the typed values of the layers below are called in the reader's language: reasons, rules, actions, labels, times of day; and what a
//! client shows of a message.
//!
//! The only place that chooses a sentence for a value, so that the page, the console and every export call a thing the same. The
//! sentences themselves stand in [`crate::text`]. Nothing here knows PowerShell, a story or a page.

mod deeds;
mod fate;
mod form_errors;
mod knows;
mod labels;
mod not_simulated;
mod question;
mod reasons;
mod rules;
mod said;
mod sees;
mod time;
mod truth_table;
mod what_if;

pub use fate::{MailboxWait, MessageFate, Missed, Notified, SpoolerWait, fate, headline, state_of};
pub use form_errors::form_error;
pub use knows::{Knower, MessageKnowledge};
pub use labels::{
    action, first_name, folder, given_name, install, labeled, list, mail_subject, mailbox_home, message_state, noted, presence,
    presence_choice, relationship, sentence, sentences, shortened, timer, user_name,
};
pub use not_simulated::{NOT_SIMULATED, Omission, omissions_of};
pub use question::{answer_to_question, question};
pub use reasons::reason;
pub use rules::{PRESENCE_NOTES, RULES_TOGETHER, rule, rule_weaker_part};
pub use said::{said, said_between};
pub use sees::{ShownMessage, Shows, answer, sees, sees_all, shows};
pub use time::{START_OF_SESSION, duration, english_clock, hour_and_minute, time_of_day, weekday};
pub use truth_table::{fact_group, recipient_case, sender_case};
pub use what_if::change;
