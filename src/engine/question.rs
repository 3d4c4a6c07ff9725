//! What will become of a message? The answers that may be given: what did become of it, and what became of it in neighboring worlds. Nothing here is
//! made up: each answer is an outcome to which a session came.

use crate::tenant::{Message, MessageId, MessageState};

use super::session::Session;
use super::what_if::what_ifs;

/// The most answers that are offered.
pub const MOST_ANSWERS: usize = 4;

/// The states in the order of the places where a message lies then, from the sender to the recipient. Answers stand in this order, so it gives nothing away.
const ALONG_THE_WAY: [MessageState; 10] = [
    MessageState::Refused,
    MessageState::TimedOut,
    MessageState::Sending,
    MessageState::Spooled,
    MessageState::NotStored,
    MessageState::Queued,
    MessageState::MissedNotice,
    MessageState::InToast,
    MessageState::Delivered,
    MessageState::DeliveredAtSignIn,
];

/// A question about a message, with its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeQuestion {
    /// The message that is asked about.
    pub message: MessageId,
    /// What becomes of it.
    pub truth: MessageState,
    /// The answers, two to four of them and the true one among them, from the sender to the recipient.
    pub answers: Vec<MessageState>,
}

/// The question to which a session is the answer: it stands where the outcome has come. The other answers are those of the nearest single changes.
/// `None` where the message was not sent, or where nothing else could have become of it.
pub fn outcome_question(future: &Session, message: MessageId) -> Option<OutcomeQuestion> {
    let truth = future.tenant().message(message).map(Message::state)?;
    let mut answers = vec![truth];
    for what_if in what_ifs(future, message) {
        if answers.len() < MOST_ANSWERS && !answers.contains(&what_if.fate.state) {
            answers.push(what_if.fate.state);
        }
    }
    answers.sort_by_key(|state| ALONG_THE_WAY.iter().position(|place| place == state));
    (answers.len() > 1).then_some(OutcomeQuestion { message, truth, answers })
}
