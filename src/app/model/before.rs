//! What the session looked like before a message, to tell afterwards what has changed.

use crate::engine::Session;
use crate::tenant::{Message, Table};

use super::super::effect::Effect;

/// What the session looked like before a message.
pub struct Before {
    branch: usize,
    step: u32,
    messages: Table<Message>,
    /// The number of beats of the story that were played, where one is told.
    pub beat: Option<usize>,
}

impl Before {
    /// What it looks like now.
    pub fn of(session: &Session, beat: Option<usize>) -> Self {
        Self { branch: session.branch_index(), step: session.step(), messages: session.tenant().messages().clone(), beat }
    }

    /// Whether the session stands at another step since, or is another session, which may stand at a step of the same number.
    pub fn has_moved(&self, session: &Session) -> bool {
        (self.branch, self.step) != (session.branch_index(), session.step())
            || !session.tenant().messages().changed_since(&self.messages).is_empty()
    }

    /// The notifications of the messages that are new since, or in another state.
    pub fn notifications(&self, session: &Session) -> Vec<Effect> {
        let changed = session.tenant().messages().changed_since(&self.messages).into_iter();
        // A message that was played again after a step back is another one with the same state.
        let moved = changed.filter(|message| self.messages.get(message.id.index()).map(Message::state) != Some(message.state()));
        moved.map(|message| Effect::NotifyMessage(message.id, message.state())).collect()
    }
}
