//! The single changes that would have given the selected message another fate: looked for after the page was drawn, and kept until the
//! session stands elsewhere or another message is selected.

use crate::engine::{OtherFates, Session, other_fates};
use crate::tenant::{Message, MessageId};

/// What is known of the selected message's other fates.
#[derive(Debug, Default)]
pub struct WhatIfs {
    /// What was asked for last.
    asked: Option<Question>,
    /// What was found, and for which question.
    found: Option<(Question, OtherFates)>,
}

/// A message at a step of a branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Question {
    branch: usize,
    steps: u32,
    step: u32,
    message: MessageId,
}

impl Question {
    fn of(session: &Session, message: MessageId) -> Self {
        Self { branch: session.branch_index(), steps: session.steps(), step: session.step(), message }
    }
}

/// Looks for the changes that give a message another fate by playing them. What the model calls is loaded with the language.
pub fn look_for(session: &Session, message: MessageId) -> OtherFates {
    let state = session.tenant().message(message).map(Message::state);
    let mut found = other_fates(session, message);
    found.changes.retain(|what_if| Some(what_if.fate.state) != state);
    found
}

impl WhatIfs {
    /// Whether the changes for a message are still to be looked for; they are asked for once.
    pub fn ask(&mut self, session: &Session, message: Option<MessageId>) -> bool {
        let question = message.map(|message| Question::of(session, message));
        let is_new = question.is_some() && question != self.asked;
        self.asked = question;
        is_new
    }

    /// Looks for what was asked for.
    pub fn find(&mut self, session: &Session, find: fn(&Session, MessageId) -> OtherFates) {
        if let Some(question) = self.asked.filter(|question| *question == Question::of(session, question.message)) {
            self.found = Some((question, find(session, question.message)));
        }
    }

    /// What was found for a message at the session's current step.
    pub fn of(&self, session: &Session, message: MessageId) -> Option<&OtherFates> {
        let (question, answer) = self.found.as_ref()?;
        (*question == Question::of(session, message)).then_some(answer)
    }
}
