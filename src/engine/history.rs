//! The past that the tenant does not remember and the timeline needs: presence over time, and when messages were under way.

use crate::tenant::{At, Event, EventKind, MessageId, Presence, SimTime, Step, Table, Tenant, User, UserId};

/// How many messages share one entry of [`History::blocks`].
const BLOCK: u32 = 64;

/// A span of time during which the server showed one presence of a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The time since which it has lasted.
    pub since: SimTime,
    /// The step during which it began; the start's spans have step 0.
    pub step: Step,
    /// The presence that the server showed.
    pub presence: Presence,
    /// The index of the user's span before this one.
    before: Option<u32>,
}

/// When the messages of one block of [`BLOCK`] were under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Block {
    /// The number of messages that are still under way.
    open: u32,
    /// The time at which the last of the others ended.
    ended_at: SimTime,
}

/// The past of one session up to a moment. A clone shares everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    spans: Table<Span>,
    /// The index of each user's last span.
    last: Table<Option<u32>>,
    blocks: Table<Block>,
}

impl History {
    /// The history at the start of a session: the presence of all users at time 0.
    pub(super) fn begin(tenant: &Tenant) -> Self {
        let mut history = Self::default();
        for user in tenant.users() {
            history.note(tenant, user.id, At { now: SimTime::default(), step: Step(0) });
        }
        for message in tenant.messages().iter() {
            history.enter(message.id);
            if message.state().is_final() {
                history.leave(message.id, message.station().at);
            }
        }
        history
    }

    /// Records an event that was just applied to the tenant.
    pub(super) fn record(&mut self, tenant: &Tenant, event: &Event) {
        let (at, now) = (event.at, event.at.now);
        match &event.kind {
            EventKind::UserAdded { .. } => {
                if let Some(user) = tenant.users().next_back() {
                    self.note(tenant, user.id, at);
                }
            }
            EventKind::SignedIn(user)
            | EventKind::SignedOut(user)
            | EventKind::ConnectionRestored(user)
            | EventKind::LossNoticed(user)
            | EventKind::PresenceChanged { user, .. }
            | EventKind::ActivitySeen(user) => self.note(tenant, *user, at),
            EventKind::MessageSent { state, .. } => {
                if let Some(message) = tenant.messages().iter().next_back() {
                    self.enter(message.id);
                    if state.is_final() {
                        self.leave(message.id, now);
                    }
                }
            }
            EventKind::MessageMoved { message, state, .. } => {
                if state.is_final() {
                    self.leave(*message, now);
                }
            }
            EventKind::UserRemoved(_)
            | EventKind::ConnectionLost(_)
            | EventKind::ClientChanged { .. }
            | EventKind::MailboxChanged { .. }
            | EventKind::RelationshipSet { .. }
            | EventKind::MessageHeld { .. }
            | EventKind::ConversationOpened { .. }
            | EventKind::ConversationEnded { .. }
            | EventKind::MailStored { .. }
            | EventKind::MailRead { .. }
            | EventKind::EraChanged(_)
            | EventKind::RefreshChanged(_)
            | EventKind::PolicyAdded { .. }
            | EventKind::PolicyChanged { .. }
            | EventKind::PolicyReset(_)
            | EventKind::PolicyRemoved(_)
            | EventKind::PolicyGranted { .. }
            | EventKind::ShellChanged(_) => {}
        }
    }

    /// The spans of a user's presence, the latest first.
    pub fn presence_of(&self, user: UserId) -> impl Iterator<Item = &Span> {
        let last = self.last.get(user.0 as usize).copied().flatten();
        let at = |index: u32| self.spans.get(index as usize);
        std::iter::successors(last.and_then(at), move |span| span.before.and_then(at))
    }

    /// The messages from `newest` back that may have been under way at or after `since`. Blocks that ended before are skipped as a whole.
    pub fn about_since(&self, since: SimTime, newest: MessageId) -> impl Iterator<Item = MessageId> {
        let newest = newest.0;
        (0..newest.div_ceil(BLOCK))
            .rev()
            .filter(move |block| self.blocks.get(*block as usize).is_some_and(|block| block.open > 0 || block.ended_at >= since))
            .flat_map(move |block| (block * BLOCK + 1..=newest.min((block + 1) * BLOCK)).rev().map(MessageId))
    }

    /// Begins a span if the server shows another presence than before.
    fn note(&mut self, tenant: &Tenant, user: UserId, at: At) {
        let Some(presence) = tenant.user(user).map(User::presence) else { return };
        let before = self.last.get(user.0 as usize).copied().flatten();
        let shown = before.and_then(|index| self.spans.get(index as usize));
        if shown.is_some_and(|span| span.presence == presence) {
            return;
        }
        let index = u32::try_from(self.spans.len()).ok();
        self.spans.push(Span { since: at.now, step: at.step, presence, before });
        while self.last.len() <= user.0 as usize {
            self.last.push(None);
        }
        if let Some(last) = self.last.get_mut(user.0 as usize) {
            *last = index;
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
