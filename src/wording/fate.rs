//! What has become of a message, as facts, and the words for them: one source for the headline of the why panel, the seats, the steps, and
//! speech. A fact about now is read from the tenant as it is now, one about the past from the message's reasons.

use crate::tenant::{Absence, Arrival, Detail, Message, MessageState, Presence, Reason, Rule, SPOOL_DURATION, SimTime, Tenant, User};
use crate::text::{Locale, Text};

use super::labels::{first_name, message_state, presence};

/// What has become of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageFate {
    /// It is out, and nobody has answered (S7).
    Sending,
    /// It was refused (S1, G1–G4).
    Refused,
    /// Nobody answered (S7).
    TimedOut,
    /// It stands in a toast.
    InToast,
    /// It was seen in a conversation.
    Delivered,
    /// It lies in the sender's spooler until something happens.
    Spooled(SpoolerWait),
    /// It lies in the recipient's mailbox until something happens.
    Queued(MailboxWait),
    /// The recipient was notified of it.
    Notified(Notified),
    /// It is a missed message.
    Missed(Missed),
    /// It was stored nowhere (R6).
    NotStored,
}

/// For what a message in the spooler waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpoolerWait {
    /// The two minutes (R2).
    Until(SimTime),
    /// The sender, who is away (R3).
    ForSender,
    /// Nothing any more: the sender was removed.
    ForNobody,
}

/// For what a message in the mailbox waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailboxWait {
    /// The recipient's sign-in (R7).
    ForSignIn,
    /// The recipient's connection (R7).
    ForConnection,
    /// Nothing any more: the recipient was removed.
    ForNobody,
}

/// When a recipient was notified of a message that had been in the spooler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notified {
    /// At the sign-in (R7).
    AtSignIn,
    /// When the connection came back (R7).
    AtReconnection,
    /// When it left the spooler, the recipient having come online meanwhile (R8).
    HavingCome,
    /// When it left the spooler, the recipient having been there all along (R8).
    AllAlong,
}

/// Why a message was missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missed {
    /// The recipient's status let no toast appear (S4).
    Barred(Presence),
    /// The toast was ignored (T3).
    Ignored,
    /// The toast was left alone, and nobody was there at its end (T4, T5).
    LeftAlone,
    /// It went into an open conversation, and nobody was there (T5, T6).
    NobodyThere,
    /// The recipient signed out with the toast up (T7).
    SignedOut,
}

/// What has become of a message.
pub fn fate(tenant: &Tenant, message: &Message) -> MessageFate {
    match message.state() {
        MessageState::Sending => MessageFate::Sending,
        MessageState::Refused => MessageFate::Refused,
        MessageState::TimedOut => MessageFate::TimedOut,
        MessageState::InToast => MessageFate::InToast,
        MessageState::Delivered => MessageFate::Delivered,
        MessageState::Spooled => MessageFate::Spooled(spooler_wait(tenant, message)),
        MessageState::Queued => MessageFate::Queued(mailbox_wait(tenant.user(message.to))),
        MessageState::DeliveredAtSignIn => MessageFate::Notified(notified(message)),
        MessageState::MissedNotice => MessageFate::Missed(missed(message)),
        MessageState::NotStored => MessageFate::NotStored,
    }
}

fn spooler_wait(tenant: &Tenant, message: &Message) -> SpoolerWait {
    match tenant.user(message.from) {
        Some(sender) if sender.is_online() => SpoolerWait::Until(message.sent_at() + SPOOL_DURATION),
        Some(sender) if !sender.removed => SpoolerWait::ForSender,
        Some(_) | None => SpoolerWait::ForNobody,
    }
}

fn mailbox_wait(recipient: Option<&User>) -> MailboxWait {
    match recipient {
        Some(user) if user.removed => MailboxWait::ForNobody,
        Some(user) if user.signed_in.value => MailboxWait::ForConnection,
        Some(_) => MailboxWait::ForSignIn,
        None => MailboxWait::ForNobody,
    }
}

/// The latest reason of a rule.
fn latest(message: &Message, rule: Rule) -> Option<&Reason> {
    message.why.iter().rev().find(|reason| reason.rule == rule)
}

fn notified(message: &Message) -> Notified {
    if let Some(reason) = latest(message, Rule::R8) {
        return if reason.detail == Detail::Arrived(Arrival::AllAlong) { Notified::AllAlong } else { Notified::HavingCome };
    }
    let was_cut_off = latest(message, Rule::R7).is_some_and(|reason| reason.detail == Detail::Absent(Absence::CutOff));
    if was_cut_off { Notified::AtReconnection } else { Notified::AtSignIn }
}

fn missed(message: &Message) -> Missed {
    if let Some(reason) = latest(message, Rule::S4) {
        let presence = if let Detail::Presence(presence) = reason.detail { presence } else { Presence::DoNotDisturb };
        return Missed::Barred(presence);
    }
    let ways = [(Rule::T3, Missed::Ignored), (Rule::T7, Missed::SignedOut), (Rule::T4, Missed::LeftAlone)];
    let way = ways.into_iter().find(|(rule, _)| latest(message, *rule).is_some());
    way.map_or(Missed::NobodyThere, |(_, missed)| missed)
}

/// What has become of a message, in one sentence.
pub fn headline(tenant: &Tenant, message: &Message, locale: &Locale) -> String {
    let (from, to) = (first_name(tenant, message.from), first_name(tenant, message.to));
    locale.say(match fate(tenant, message) {
        MessageFate::Sending => Text::WhyHeadSending { to },
        MessageFate::Refused => Text::WhyHeadRefused { from, to },
        MessageFate::TimedOut => Text::WhyHeadTimedOut { from, to },
        MessageFate::InToast => Text::WhyHeadInToast { to },
        MessageFate::Delivered => Text::WhyHeadDelivered { to },
        MessageFate::Spooled(SpoolerWait::Until(_)) => Text::WhyHeadSpooled { from, to },
        MessageFate::Spooled(SpoolerWait::ForSender) => Text::WhyHeadSpooledHeld { from, to },
        MessageFate::Spooled(SpoolerWait::ForNobody) => Text::WhyHeadSpooledForGood { from },
        MessageFate::Queued(MailboxWait::ForSignIn) => Text::WhyHeadQueued { to },
        MessageFate::Queued(MailboxWait::ForConnection) => Text::WhyHeadQueuedCutOff { to },
        MessageFate::Queued(MailboxWait::ForNobody) => Text::WhyHeadQueuedForGood { to },
        MessageFate::Notified(Notified::AtSignIn) => Text::WhyHeadDeliveredAtSignIn { to },
        MessageFate::Notified(Notified::AtReconnection) => Text::WhyHeadDeliveredReconnected { to },
        MessageFate::Notified(Notified::HavingCome) => Text::WhyHeadDeliveredMeanwhile { to },
        MessageFate::Notified(Notified::AllAlong) => Text::WhyHeadDeliveredAllAlong { to },
        MessageFate::Missed(Missed::Barred(seen)) => {
            let presence = &locale.say(presence(seen));
            return locale.say(Text::WhyHeadMissedBarred { presence, to });
        }
        MessageFate::Missed(Missed::Ignored) => Text::WhyHeadMissedIgnored { to },
        MessageFate::Missed(Missed::LeftAlone) => Text::WhyHeadMissedLeftAlone { to },
        MessageFate::Missed(Missed::NobodyThere) => Text::WhyHeadMissedNobodyThere { to },
        MessageFate::Missed(Missed::SignedOut) => Text::WhyHeadMissedSignedOut { to },
        MessageFate::NotStored => Text::WhyHeadNotStored { from, to },
    })
}

/// The label of a state on one message's path. Delivered at sign-in says so only of a message whose recipient signed in.
pub fn state_of(message: &Message, state: MessageState) -> Text<'static> {
    let at_sign_in = || message.state() == state && notified(message) == Notified::AtSignIn;
    if state == MessageState::DeliveredAtSignIn && at_sign_in() { Text::StateDeliveredAtSignIn } else { message_state(state) }
}
