//! Timers of messages and of presence, as data. When they start is in `apply`, what they do is in `decide`.

use super::basics::{MessageId, Millis, SimTime, UserId};

/// T1: how long a toast lasts.
pub const TOAST_DURATION: Millis = Millis::seconds(30);
/// R2: how long an offline message lies in the sender's History Spooler.
pub const SPOOL_DURATION: Millis = Millis::minutes(2);
/// S7: how long a message waits for an answer.
pub const ANSWER_TIMEOUT: Millis = Millis::seconds(60);
/// Automatic presence: from Available to Inactive, and from Inactive to Away.
pub const IDLE_STEP: Millis = Millis::minutes(5);
/// T9: how long a conversation stays open after the last message between the two.
pub const CONVERSATION_TIMEOUT: Millis = Millis::minutes(10);
/// How long a hand-set Busy or Do Not Disturb lasts.
pub const HELD_PRESENCE_DURATION: Millis = Millis::hours(24);

/// Something that happens by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// The moment at which it fires.
    pub at: SimTime,
    /// What happens when it fires.
    pub kind: TimerKind,
}

/// What happens by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimerKind {
    /// T4: the toast of this message ends.
    ToastEnds(MessageId),
    /// R2: the message leaves the spooler.
    LeavesSpooler(MessageId),
    /// S7: the sender is told that nobody answered.
    TimesOut(MessageId),
    /// Five minutes without activity.
    TurnsInactive(UserId),
    /// Five minutes more: the user counts as away.
    TurnsAway(UserId),
    /// The day of a hand-set Busy or Do Not Disturb is over.
    HeldPresenceEnds(UserId),
}

impl Timer {
    /// The order in which things happen.
    pub fn order(self) -> impl Ord {
        self.key()
    }

    /// The place in the queue: by time, then by message id; a presence changes before the messages that look at it.
    pub(crate) fn key(self) -> (u128, u32) {
        let (message, user, code) = match self.kind {
            TimerKind::ToastEnds(message) => (message.0, 0, 0),
            TimerKind::LeavesSpooler(message) => (message.0, 0, 1),
            TimerKind::TimesOut(message) => (message.0, 0, 2),
            TimerKind::TurnsInactive(user) => (0, user.0, 3),
            TimerKind::TurnsAway(user) => (0, user.0, 4),
            TimerKind::HeldPresenceEnds(user) => (0, user.0, 5),
        };
        (u128::from(self.at.0) << 64 | u128::from(message) << 32 | u128::from(user), code)
    }

    /// What [`Self::key`] made.
    #[allow(clippy::cast_possible_truncation)] // the parts are cut out of the bits
    pub(crate) fn of((key, code): (u128, u32)) -> Self {
        let (message, user) = (MessageId((key >> 32) as u32), UserId(key as u32));
        let kind = match code {
            0 => TimerKind::ToastEnds(message),
            1 => TimerKind::LeavesSpooler(message),
            2 => TimerKind::TimesOut(message),
            3 => TimerKind::TurnsInactive(user),
            4 => TimerKind::TurnsAway(user),
            _ => TimerKind::HeldPresenceEnds(user),
        };
        Self { at: SimTime((key >> 64) as u64), kind }
    }
}
