//! Applies events to a tenant: the only way a tenant changes. Whether something may happen is decided in `decide`.

mod messages;
mod users;

pub(super) use messages::{message_timer, waits_with};

use std::rc::Rc;

use super::basics::{At, Fact, MessageId, PolicyId, UserId};
use super::event::{Event, EventKind};
use super::message::{Message, Station};
use super::policy::{Policy, PolicyKind, PolicyName};
use super::setting::{SettingId, SettingValue};
use super::shell::Shell;
use super::user::User;
use super::{ConversationSide, PolicyRefresh, Tenant};

/// Changes the tenant as the event says. An event about a user, message or policy that does not exist changes nothing.
pub fn apply(tenant: &mut Tenant, event: &Event) {
    let at = event.at;
    match &event.kind {
        EventKind::UserAdded { name, sip, department, kind } => tenant.add_user(User::new(name, sip, department, *kind, at), at),
        EventKind::UserRemoved(user) => tenant.remove_user(*user),
        EventKind::SignedIn(user) => tenant.sign_in(*user, at),
        EventKind::SignedOut(user) => tenant.sign_out(*user, at),
        EventKind::ConnectionLost(user) => {
            tenant.change(*user, |user| user.connected = Fact::set(false, at.step));
            tenant.stop_spooler(*user);
            tenant.end_conversations_of(*user, ConversationSide::EndedByLoss);
        }
        EventKind::ConnectionRestored(user) => {
            tenant.change(*user, |user| {
                user.connected = Fact::set(true, at.step);
                user.loss_noticed = false;
            });
            tenant.start_spooler(*user, at.now);
        }
        EventKind::LossNoticed(user) => tenant.change(*user, |user| user.loss_noticed = true),
        EventKind::PresenceChanged { user, presence, mode } => tenant.set_presence(*user, *presence, *mode, at),
        EventKind::ActivitySeen(user) => tenant.see_activity(*user, at),
        EventKind::ClientChanged { user, install, build } => tenant.change(*user, |user| user.set_client(*install, *build, at)),
        EventKind::MailboxChanged { user, home, web_services } => {
            tenant.change(*user, |user| user.set_mailbox(*home, *web_services, at));
        }
        EventKind::RelationshipSet { user, contact, relationship } => {
            tenant.change(*user, |user| user.set_relationship(*contact, Fact::set(*relationship, at.step)));
        }
        EventKind::MessageSent { from, to, text, state, reasons } => {
            let (id, path) = (MessageId(tenant.next_message()), vec![Station { at: at.now, state: *state, step: at.step }]);
            tenant.add_message(Message { id, from: *from, to: *to, text: Rc::clone(text), path, why: reasons.clone() });
        }
        EventKind::MessageMoved { message, state, reasons } => tenant.move_message(*message, *state, reasons, at),
        EventKind::MessageHeld { message, reasons } => {
            if let Some(message) = tenant.messages.get_mut(message.index()) {
                message.why.extend_from_slice(reasons);
            }
        }
        EventKind::ConversationOpened { owner, peer } => tenant.open_conversation(*owner, *peer),
        EventKind::ConversationEnded { one, other } => tenant.end_conversation(*one, *other, ConversationSide::Closed),
        EventKind::MailStored { to, from, kind, message } => tenant.store(*to, *from, *kind, *message, at.now),
        EventKind::MailRead { user, from } => tenant.read_mail(*user, *from),
        EventKind::EraChanged(era) => {
            tenant.era = *era;
            tenant.shell = Shell::FRESH;
        }
        EventKind::RefreshChanged(refresh) => tenant.set_refresh(Fact::set(*refresh, at.step)),
        EventKind::PolicyAdded { name, settings } => tenant.add_policy(name, settings, at),
        EventKind::PolicyChanged { policy, settings } => tenant.change_policy(*policy, |policy| policy.set_all(settings, at)),
        EventKind::PolicyReset(policy) => tenant.change_policy(*policy, |policy| {
            policy.values.clear();
            policy.made_by = at.step.on_timeline();
        }),
        EventKind::PolicyRemoved(policy) => tenant.change_policy(*policy, |policy| policy.removed_by = Some(at.step)),
        EventKind::PolicyGranted { user, policy } => tenant.change(*user, |user| user.granted = Fact::set(*policy, at.step)),
        EventKind::ShellChanged(act) => tenant.shell = tenant.shell.after(*act),
    }
}

impl Policy {
    fn set_all(&mut self, settings: &[(SettingId, SettingValue)], at: At) {
        for (setting, value) in settings {
            self.set(*setting, Fact::set(value.clone(), at.step));
        }
    }
}

impl Tenant {
    fn add_policy(&mut self, name: &PolicyName, settings: &[(SettingId, SettingValue)], at: At) {
        let id = PolicyId(index_of(self.policies.len()));
        let mut policy = Policy::new(id, name.clone(), PolicyKind::Own, at.step.on_timeline());
        policy.set_all(settings, at);
        self.policies.push(policy);
    }

    fn change_policy(&mut self, id: PolicyId, change: impl FnOnce(&mut Policy)) {
        if let Some(policy) = self.policies.get_mut(id.0 as usize) {
            change(policy);
        }
    }

    /// Switches when policies reach the clients (P10): clients keep what they have, or all are brought up to date.
    fn set_refresh(&mut self, refresh: Fact<PolicyRefresh>) {
        for id in (0..self.users.len()).map(|place| UserId(index_of(place))) {
            let copy = match refresh.value {
                PolicyRefresh::Immediate => None,
                PolicyRefresh::SignIn => self.copy_for_client(id),
            };
            self.change(id, |user| user.client_copy = copy);
        }
        self.refresh = refresh;
    }
}

/// Tables stay far below four thousand million items.
#[allow(clippy::cast_possible_truncation)]
fn index_of(place: usize) -> u32 {
    place as u32
}
