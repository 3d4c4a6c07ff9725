//! The items of a mailbox: missed messages, offline messages, saved conversations. Why something is stored is decided in `decide`.

use super::basics::{MailId, MessageId, SimTime, UserId, named};

named! {
    /// A folder of a mailbox.
    Folder {
        /// Missed messages (T3, T4, T7, S4) and offline messages of the same organization (R4).
        MissedConversation,
        /// Offline messages from or to a federated contact (R5).
        Inbox,
        /// Offline messages (R4) and saved live conversations (P9).
        ConversationHistory,
    }
}

/// The kinds of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MailKind {
    /// The missed-conversation mail, class `IM.Note.MissedConversation`.
    Missed,
    /// Its copy in Conversation History (R4).
    MissedCopy,
    /// An ordinary email (R5).
    Email,
    /// A live conversation that was saved (P9); it counts as read.
    Saved,
}

impl MailKind {
    /// The folder that items of this kind are in.
    pub const fn folder(self) -> Folder {
        match self {
            Self::Missed => Folder::MissedConversation,
            Self::Email => Folder::Inbox,
            Self::MissedCopy | Self::Saved => Folder::ConversationHistory,
        }
    }
}

/// What the subject line of a mail says (T8).
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
    /// The other user in the conversation.
    pub from: UserId,
    /// The kind of item, which decides the folder.
    pub kind: MailKind,
    /// The messages it holds, in order of arrival; never empty.
    pub messages: Vec<MessageId>,
    /// The time at which it was stored first.
    pub at: SimTime,
    /// Whether it was read; a saved conversation counts as read.
    pub read: bool,
}

impl Mail {
    /// The subject, which tells one message from several (T8).
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
