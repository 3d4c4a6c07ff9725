//! What lies in a mailbox: missed messages, offline messages, saved conversations. How it got there is decided elsewhere.

use super::basics::{MailId, MessageId, SimTime, UserId, named};

named! {
    /// A folder of a mailbox.
    Folder {
        /// Missed messages (T3, T4, T7, S4) and offline messages of the same organisation (R4).
        MissedConversation,
        /// Offline messages from or to a federated contact (R5).
        Inbox,
        /// Offline messages (R4) and saved live conversations (P9).
        ConversationHistory,
    }
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MailKind {
    /// The missed-conversation mail, class `IM.Note.MissedConversation`.
    Missed,
    /// R4: its copy in the conversation history.
    MissedCopy,
    /// R5: an ordinary e-mail.
    Email,
    /// P9: a live conversation that was saved; nothing to be read.
    Saved,
}

impl MailKind {
    /// The folder it lies in.
    pub const fn folder(self) -> Folder {
        match self {
            Self::Missed => Folder::MissedConversation,
            Self::Email => Folder::Inbox,
            Self::MissedCopy | Self::Saved => Folder::ConversationHistory,
        }
    }
}

/// T8: what the subject line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// "{Sender} sent you a message in Skype for Business".
    SentYouAMessage,
    /// "Missed conversation with {Sender}".
    MissedConversation,
    /// "Conversation with {Sender}": a saved live conversation.
    Conversation,
}

/// One item in a mailbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Mail {
    /// The id of the mail.
    pub id: MailId,
    /// The user in whose mailbox it is.
    pub to: UserId,
    /// The other side of the conversation.
    pub from: UserId,
    /// What it is; tells the folder.
    pub kind: MailKind,
    /// Which messages it holds, in order of arrival; never empty.
    pub messages: Vec<MessageId>,
    /// When it came.
    pub at: SimTime,
    /// Whether it was read; a saved conversation counts as read.
    pub read: bool,
}

impl Mail {
    /// T8: one message or more than one.
    pub fn subject(&self) -> Subject {
        match self.kind {
            MailKind::Saved => Subject::Conversation,
            MailKind::Missed | MailKind::MissedCopy | MailKind::Email => {
                if self.messages.len() > 1 {
                    Subject::MissedConversation
                } else {
                    Subject::SentYouAMessage
                }
            }
        }
    }
}
