//! What an act caused, as one sentence for each thing. What the act itself says is not said again.

use crate::engine::Action;
use crate::tenant::{
    Command, Event, EventKind, MailKind, Message, MessageId, MessageState, Outcome, Reason, Rule, SimTime, Tenant, UserId,
};
use crate::text::{Locale, Text};
use crate::wording;

use super::super::escape::isolated;

/// One consequence of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consequence {
    /// When it happened.
    pub at: SimTime,
    /// What happened, in a sentence.
    pub what: String,
}

/// What an input caused; the tenant is that after it.
pub fn consequences(tenant: &Tenant, input: &Action, events: &[Event], locale: &Locale) -> Vec<Consequence> {
    let teller = ConsequenceTeller { tenant, locale };
    let sent = events.iter().filter(|event| matches!(event.kind, EventKind::MessageSent { .. })).count();
    let mut next = u32::try_from(tenant.messages().len() - sent).unwrap_or(0);
    let mut all = Vec::new();
    for event in events {
        if matches!(event.kind, EventKind::MessageSent { .. }) {
            next += 1;
        }
        if let Some(what) = teller.tell(&event.kind, input, MessageId(next)) {
            all.push(Consequence { at: event.at.now, what });
        }
    }
    all
}

struct ConsequenceTeller<'a> {
    tenant: &'a Tenant,
    locale: &'a Locale,
}

impl ConsequenceTeller<'_> {
    /// One happening; `None` where the act's own line has said it.
    fn tell(&self, what: &EventKind, input: &Action, sent: MessageId) -> Option<String> {
        let name = |user: &UserId| wording::user_name(self.tenant, *user);
        let by_hand = matches!(input, Action::Act(Command::SetPresence(..)));
        Some(match what {
            EventKind::MessageSent { state, reasons, .. } => self.sent(self.tenant.message(sent)?, *state, reasons),
            EventKind::MessageMoved { message, state, reasons } => self.moved(self.tenant.message(*message)?, *state, reasons),
            EventKind::MessageHeld { message, reasons } => self.held(self.tenant.message(*message)?, reasons),
            EventKind::PresenceChanged { user, presence, .. } if !by_hand => {
                let presence = self.locale.say(wording::presence(*presence));
                self.locale.say(Text::CausedPresence { name: name(user), presence: &presence })
            }
            EventKind::LossNoticed(user) => self.locale.say(Text::CausedLossNoticed { name: name(user) }),
            EventKind::ConversationOpened { owner, peer } => {
                self.locale.say(Text::CausedConversation { name: name(owner), peer: name(peer) })
            }
            EventKind::ConversationEnded { one, other } => {
                self.locale.say(Text::CausedConversationOver { one: name(one), other: name(other) })
            }
            EventKind::MailStored { to, kind, message, .. } => self.mail(*to, *kind, *message)?,
            EventKind::MailRead { user, .. } => self.locale.say(Text::CausedMailRead { name: name(user) }),
            EventKind::PresenceChanged { .. }
            | EventKind::UserAdded { .. }
            | EventKind::UserRemoved(_)
            | EventKind::SignedIn(_)
            | EventKind::SignedOut(_)
            | EventKind::ConnectionLost(_)
            | EventKind::ConnectionRestored(_)
            | EventKind::ActivitySeen(_)
            | EventKind::ClientChanged { .. }
            | EventKind::MailboxChanged { .. }
            | EventKind::RelationshipSet { .. }
            | EventKind::EraChanged(_)
            | EventKind::RefreshChanged(_)
            | EventKind::PolicyAdded { .. }
            | EventKind::PolicyChanged { .. }
            | EventKind::PolicyReset(_)
            | EventKind::PolicyRemoved(_)
            | EventKind::PolicyGranted { .. }
            | EventKind::ShellChanged(_) => return None,
        })
    }

    fn between(&self, message: &Message) -> String {
        let name = |user| wording::user_name(self.tenant, user);
        self.locale.say(Text::WhyBetween { from: name(message.from), to: name(message.to) })
    }

    fn sent(&self, message: &Message, state: MessageState, reasons: &[Reason]) -> String {
        let (between, word) = (self.between(message), self.locale.say(wording::state_of(message, state)));
        let said = wording::said(self.tenant, message, self.locale);
        let text = isolated(&said);
        let what = self.locale.say(Text::CausedSent { between: &between, id: message.id.0.into(), state: &word, text: &text });
        self.because(what, message, state, reasons)
    }

    fn moved(&self, message: &Message, state: MessageState, reasons: &[Reason]) -> String {
        let (between, word) = (self.between(message), self.locale.say(wording::state_of(message, state)));
        let what = self.locale.say(Text::CausedMoved { between: &between, id: message.id.0.into(), state: &word });
        self.because(what, message, state, reasons)
    }

    fn held(&self, message: &Message, reasons: &[Reason]) -> String {
        let what = self.locale.say(Text::CausedHeld { between: &self.between(message), id: message.id.0.into() });
        self.because(what, message, MessageState::Spooled, reasons)
    }

    fn because(&self, what: String, message: &Message, state: MessageState, reasons: &[Reason]) -> String {
        match decisive(reasons, state).and_then(|place| reasons.get(place)) {
            Some(reason) => {
                let why = wording::reason(self.tenant, message, reason, self.locale);
                self.locale.say(Text::CausedBecause { what: &what, why: &why })
            }
            None => what,
        }
    }

    fn mail(&self, to: UserId, kind: MailKind, message: MessageId) -> Option<String> {
        let mut mails = self.tenant.mail().iter().rev();
        let mail = mails.find(|mail| mail.to == to && mail.kind == kind && mail.messages.contains(&message))?;
        let (folder, subject) = (self.locale.say(wording::folder(kind.folder())), wording::mail_subject(self.tenant, mail, self.locale));
        Some(self.locale.say(Text::CausedMail { folder: &folder, name: wording::user_name(self.tenant, to), subject: &subject }))
    }
}

/// The place of the reason that brought a message into a state, of those of one event or of all: the gate that failed, or what applied last.
/// Documents tell each event by it; what decided a fate as a whole is found by the engine ([`crate::engine::deciding_reason`]).
pub fn decisive(reasons: &[Reason], state: MessageState) -> Option<usize> {
    let failed = || reasons.iter().position(|reason| reason.outcome == Outcome::Failed);
    let decided = || reasons.iter().rposition(|reason| reason.outcome == Outcome::Applied && reason.rule.info().leads_to.contains(&state));
    // The reasons of one event alone may not hold what led to it, but how it was stored.
    let stored = || reasons.iter().rposition(|reason| matches!(reason.rule, Rule::R4 | Rule::R5));
    let applied = || reasons.iter().rposition(|reason| reason.outcome == Outcome::Applied);
    failed().or_else(decided).or_else(stored).or_else(applied)
}
