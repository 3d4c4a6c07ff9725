//! The rules one by one, each test named after the id of its rule. Stories in the script language are in `tests/stories`.

mod conversations;
mod mail;
mod not_stored;
mod offline;
mod policies;
mod presence;
mod toasts;

use crate::tenant::*;

/// A tenant with a clock, as small as it can be.
struct Desk {
    tenant: Tenant,
    now: SimTime,
    step: u32,
}

const AIKO: UserId = UserId(0);
const CLAIRE: UserId = UserId(1);
const LI: UserId = UserId(3);
const TONY: UserId = UserId(5);

const OFF: (SettingId, SettingValue) = (SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingValue::Boolean(false));

impl Desk {
    fn new() -> Self {
        Self { tenant: Tenant::sample(), now: SimTime(0), step: 0 }
    }

    /// Tony is signed out at step 1.
    fn with_tony_away() -> Self {
        let mut desk = Self::new();
        desk.act(&Command::SignOut(TONY));
        desk
    }

    fn attempt(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        let events = decide(&self.tenant, command, At { now: self.now, step: Step(self.step + 1) })?;
        self.step += 1;
        self.happen(&events);
        Ok(events)
    }

    fn happen(&mut self, events: &[Event]) {
        for event in events {
            apply(&mut self.tenant, event);
        }
    }

    fn act(&mut self, command: &Command) -> Vec<Event> {
        self.attempt(command).unwrap()
    }

    fn wait(&mut self, length: Millis) {
        let end = self.now + length;
        self.step += 1;
        while let Some(timer) = self.tenant.next_timer().filter(|timer| timer.at <= end) {
            let events = decide_timer(&self.tenant, timer, At { now: timer.at, step: Step(self.step) });
            self.happen(&events);
        }
        self.now = end;
    }

    fn send(&mut self, from: UserId, to: UserId) -> MessageId {
        self.act(&Command::Send { from, to, text: "Lunch?".into() });
        MessageId(u32::try_from(self.tenant.messages().len()).unwrap())
    }

    fn presence(&mut self, user: UserId, choice: PresenceChoice) {
        self.act(&Command::SetPresence(user, choice));
    }

    fn relate(&mut self, user: UserId, contact: UserId, relationship: Relationship) {
        self.act(&Command::SetRelationship { user, contact, relationship });
    }

    /// Exchange Web Services are out of the reach of a user's client.
    fn lose_web_services(&mut self, user: UserId) {
        self.act(&Command::SetMailbox { user, home: None, web_services: Some(false) });
    }

    fn allow_appear_offline(&mut self) {
        self.set_policy("Global", &[(SettingId::ENABLE_APPEAR_OFFLINE, SettingValue::Boolean(true))]);
    }

    fn is_open(&self, owner: UserId, peer: UserId) -> bool {
        self.tenant.is_open(owner, peer, self.now)
    }

    fn mailbox(&mut self, user: UserId, home: MailboxHome) {
        self.act(&Command::SetMailbox { user, home: Some(home), web_services: None });
    }

    fn new_policy(&mut self, name: &str, settings: &[(SettingId, SettingValue)]) {
        self.act(&Command::NewPolicy { name: PolicyName::new(name), settings: settings.to_vec() });
    }

    fn set_policy(&mut self, name: &str, settings: &[(SettingId, SettingValue)]) {
        self.act(&Command::SetPolicy { name: PolicyName::new(name), settings: settings.to_vec() });
    }

    fn grant(&mut self, user: UserId, name: &str) {
        self.act(&Command::GrantPolicy { user, policy: Some(PolicyName::new(name)) });
    }

    fn external(&mut self) -> UserId {
        let kind = UserKind::External;
        self.act(&Command::NewUser { name: "Ann Beebe".into(), sip: None, department: "".into(), kind });
        self.tenant.find_user("ann.beebe@fabrikam.com").unwrap()
    }

    fn user(&self, id: UserId) -> &User {
        self.tenant.user(id).unwrap()
    }

    fn message(&self, id: MessageId) -> &Message {
        self.tenant.message(id).unwrap()
    }

    fn state(&self, id: MessageId) -> MessageState {
        self.message(id).state()
    }

    /// The ids of the rules that were consulted.
    fn rules(&self, id: MessageId) -> Vec<Rule> {
        self.message(id).why.iter().map(|reason| reason.rule).collect()
    }

    fn reason(&self, id: MessageId, rule: Rule) -> Reason {
        *self.message(id).why.iter().rfind(|reason| reason.rule == rule).unwrap()
    }

    fn gates(&self, id: MessageId) -> Vec<Outcome> {
        let is_gate = |rule| matches!(rule, Rule::G1 | Rule::G2 | Rule::G3 | Rule::G4);
        self.message(id).why.iter().filter(|reason| is_gate(reason.rule)).map(|reason| reason.outcome).collect()
    }

    fn items(&self, user: UserId, folder: Folder) -> Vec<&Mail> {
        self.tenant.mailbox(user).filter(|mail| mail.kind.folder() == folder).collect()
    }
}
