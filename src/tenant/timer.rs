//! Timers of messages and of presence, as data. When they start is in `apply`, what they do is in `decide`.

use super::basics::{MessageId, Millis, SimTime, UserId};

/// How long a toast lasts (T1).
pub const TOAST_DURATION: Millis = Millis::seconds(30);
/// How long an offline message stays in the sender's History Spooler (R2).
pub const SPOOL_DURATION: Millis = Millis::minutes(2);
/// How long a message waits for an answer before it times out (S7).
pub const ANSWER_TIMEOUT: Millis = Millis::seconds(60);
/// The idle time after which automatic presence turns from Available to Inactive, and again from Inactive to Away.
pub const IDLE_STEP: Millis = Millis::minutes(5);
/// How long a conversation stays open after the last message between the two (T9).
pub const CONVERSATION_TIMEOUT: Millis = Millis::minutes(10);
/// How long a hand-set Busy or Do Not Disturb lasts.
pub const HELD_PRESENCE_DURATION: Millis = Millis::hours(24);

/// Something that will happen by itself, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// The moment at which it fires.
    pub at: SimTime,
    /// What happens when it fires.
    pub kind: TimerKind,
}

/// What happens when a timer runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimerKind {
    /// The toast of this message ends (T4).
    ToastEnds(MessageId),
    /// The message leaves the spooler (R2).
    LeavesSpooler(MessageId),
    /// The sender is told that nobody answered (S7).
    TimesOut(MessageId),
    /// The user has been idle for five minutes.
    TurnsInactive(UserId),
    /// The user has been idle for ten minutes.
    TurnsAway(UserId),
    /// A hand-set Busy or Do Not Disturb has lasted for 24 hours.
    HeldPresenceEnds(UserId),
}

impl Timer {
    /// A key that sorts timers in the order in which they run out.
    pub fn order(self) -> impl Ord {
        self.key()
    }

    /// The key in the queue: by time, then by message id, so that a presence changes before the messages that look at it. The number tells the kind.
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

    /// The timer that [`Self::key`] made the key of.
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
