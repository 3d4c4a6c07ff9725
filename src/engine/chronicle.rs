//! What the tenant does not remember of its past and the train chart needs: presence over time, and which messages were about when.

use crate::tenant::{Event, Happening, MessageId, Presence, SimTime, Table, Tenant, User, UserId};

/// How many messages share one entry of [`Chronicle::blocks`].
const BLOCK: u32 = 64;

/// A time during which the server showed one presence of a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Since when.
    pub since: SimTime,
    /// What the server showed.
    pub presence: Presence,
    /// The place of the user's span before.
    before: Option<u32>,
}

/// The lives of [`BLOCK`] messages that follow each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Block {
    /// How many of them are still about.
    open: u32,
    /// When the last of the others ended.
    ended_at: SimTime,
}

/// The past of one session up to a moment. A clone shares everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chronicle {
    spans: Table<Span>,
    /// The place of each user's last span.
    last: Table<Option<u32>>,
    blocks: Table<Block>,
}

impl Chronicle {
    /// The beginning: everybody's presence at time 0.
    pub(super) fn begin(tenant: &Tenant) -> Self {
        let mut chronicle = Self::default();
        for user in tenant.users() {
            chronicle.note(tenant, user.id, SimTime::default());
        }
        for message in tenant.messages().iter() {
            chronicle.enter(message.id);
            if message.state().is_final() {
                chronicle.leave(message.id, message.station().at);
            }
        }
        chronicle
    }

    /// Takes down what just happened to the tenant.
    pub(super) fn record(&mut self, tenant: &Tenant, event: &Event) {
        let now = event.at.now;
        match &event.what {
            Happening::UserAdded { .. } => {
                if let Some(user) = tenant.users().next_back() {
                    self.note(tenant, user.id, now);
                }
            }
            Happening::SignedIn(user)
            | Happening::SignedOut(user)
            | Happening::ConnectionRestored(user)
            | Happening::LossNoticed(user)
            | Happening::PresenceChanged { user, .. }
            | Happening::ActivitySeen(user) => self.note(tenant, *user, now),
            Happening::MessageSent { state, .. } => {
                if let Some(message) = tenant.messages().iter().next_back() {
                    self.enter(message.id);
                    if state.is_final() {
                        self.leave(message.id, now);
                    }
                }
            }
            Happening::MessageMoved { message, state, .. } => {
                if state.is_final() {
                    self.leave(*message, now);
                }
            }
            Happening::UserRemoved(_)
            | Happening::ConnectionLost(_)
            | Happening::ClientChanged { .. }
            | Happening::MailboxChanged { .. }
            | Happening::RelationshipSet { .. }
            | Happening::MessageHeld { .. }
            | Happening::ConversationOpened { .. }
            | Happening::MailStored { .. }
            | Happening::MailRead { .. }
            | Happening::EraChanged(_)
            | Happening::RefreshChanged(_)
            | Happening::PolicyAdded { .. }
            | Happening::PolicyChanged { .. }
            | Happening::PolicyReset(_)
            | Happening::PolicyRemoved(_)
            | Happening::PolicyGranted { .. }
            | Happening::ShellChanged(_) => {}
        }
    }

    /// The user's presence, latest first.
    pub fn presence_of(&self, user: UserId) -> impl Iterator<Item = &Span> {
        let last = self.last.get(user.0 as usize).copied().flatten();
        let at = |place: u32| self.spans.get(place as usize);
        std::iter::successors(last.and_then(at), move |span| span.before.and_then(at))
    }

    /// The messages from `newest` back that may have been about at or after `since`; whole blocks that ended before are passed over.
    pub fn about_since(&self, since: SimTime, newest: MessageId) -> impl Iterator<Item = MessageId> {
        let newest = newest.0;
        (0..newest.div_ceil(BLOCK))
            .rev()
            .filter(move |block| self.blocks.get(*block as usize).is_some_and(|block| block.open > 0 || block.ended_at >= since))
            .flat_map(move |block| (block * BLOCK + 1..=newest.min((block + 1) * BLOCK)).rev().map(MessageId))
    }

    /// Begins a span where the server shows something else than before.
    fn note(&mut self, tenant: &Tenant, user: UserId, now: SimTime) {
        let Some(presence) = tenant.user(user).map(User::presence) else { return };
        let before = self.last.get(user.0 as usize).copied().flatten();
        let shown = before.and_then(|place| self.spans.get(place as usize));
        if shown.is_some_and(|span| span.presence == presence) {
            return;
        }
        let place = u32::try_from(self.spans.len()).ok();
        self.spans.push(Span { since: now, presence, before });
        while self.last.len() <= user.0 as usize {
            self.last.push(None);
        }
        if let Some(last) = self.last.get_mut(user.0 as usize) {
            *last = place;
        }
    }

    fn enter(&mut self, message: MessageId) {
        let block = ((message.0 - 1) / BLOCK) as usize;
        if block == self.blocks.len() {
            self.blocks.push(Block::default());
        }
        if let Some(block) = self.blocks.get_mut(block) {
            block.open += 1;
        }
    }

    fn leave(&mut self, message: MessageId, at: SimTime) {
        if let Some(block) = self.blocks.get_mut(((message.0 - 1) / BLOCK) as usize) {
            block.open -= 1;
            block.ended_at = block.ended_at.max(at);
        }
    }
}
