//! What is due: the timers of messages and of presence, as data. When they start is in `apply`, what they do is in `decide`.

use super::basics::{MessageId, Millis, SimTime, UserId};

/// T1: how long a toast lasts.
pub const TOAST_LASTS: Millis = Millis::seconds(30);
/// R2: how long an offline message lies in the sender's History Spooler.
pub const SPOOL_LASTS: Millis = Millis::minutes(2);
/// S7: how long a message waits for an answer.
pub const ANSWER_WAITS: Millis = Millis::seconds(60);
/// Automatic presence: from Available to Inactive, and from Inactive to Away.
pub const IDLE_STEP: Millis = Millis::minutes(5);
/// How long a hand-set Busy or Do Not Disturb lasts.
pub const HELD_LASTS: Millis = Millis::hours(24);

/// Something that happens by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// When.
    pub at: SimTime,
    /// What.
    pub what: DueKind,
}

/// What happens by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueKind {
    /// T4: the toast of this message ends.
    ToastEnds(MessageId),
    /// R2: the message leaves the spooler.
    LeavesSpooler(MessageId),
    /// S7: the sender is told that nobody answered.
    TimesOut(MessageId),
    /// Five minutes without activity.
    TurnsInactive(UserId),
    /// Five more.
    TurnsAway(UserId),
    /// The day of a hand-set Busy or Do Not Disturb is over.
    HeldPresenceEnds(UserId),
}

impl Due {
    /// The order in which things happen.
    pub fn order(self) -> impl Ord {
        self.key()
    }

    /// The place in the queue: by time, then by message id; a presence changes before the messages that look at it.
    pub(crate) fn key(self) -> (u128, u32) {
        let (message, user, kind) = match self.what {
            DueKind::ToastEnds(message) => (message.0, 0, 0),
            DueKind::LeavesSpooler(message) => (message.0, 0, 1),
            DueKind::TimesOut(message) => (message.0, 0, 2),
            DueKind::TurnsInactive(user) => (0, user.0, 3),
            DueKind::TurnsAway(user) => (0, user.0, 4),
            DueKind::HeldPresenceEnds(user) => (0, user.0, 5),
        };
        (u128::from(self.at.0) << 64 | u128::from(message) << 32 | u128::from(user), kind)
    }

    /// What [`Self::key`] made.
    #[allow(clippy::cast_possible_truncation)] // the parts are cut out of the bits
    pub(crate) fn of((key, kind): (u128, u32)) -> Self {
        let (message, user) = (MessageId((key >> 32) as u32), UserId(key as u32));
        let what = match kind {
            0 => DueKind::ToastEnds(message),
            1 => DueKind::LeavesSpooler(message),
            2 => DueKind::TimesOut(message),
            3 => DueKind::TurnsInactive(user),
            4 => DueKind::TurnsAway(user),
            _ => DueKind::HeldPresenceEnds(user),
        };
        Self { at: SimTime((key >> 64) as u64), what }
    }
}
