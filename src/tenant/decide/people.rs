//! Users are added and removed, sign in and out, lose their connection and set their presence. What happens to messages then is in `mailbox`
//! and `toast`.

use std::rc::Rc;

use super::Decision;
use crate::tenant::basics::UserId;
use crate::tenant::command::Refusal;
use crate::tenant::event::EventKind;
use crate::tenant::presence::{Presence, PresenceChoice};
use crate::tenant::reason::Absence;
use crate::tenant::rule::{Evidence, Rule};
use crate::tenant::user::{PresenceMode, User, UserKind};
use crate::tenant::{bare_address, unread_key};
use case_folding::to_lower;

impl Decision<'_> {
    pub(super) fn new_user(&mut self, name: &str, sip: Option<&str>, department: &Rc<str>, kind: UserKind) -> Result<(), Refusal> {
        let name: Rc<str> = name.trim().into();
        if name.is_empty() {
            return Err(Refusal::NoName);
        }
        let sip: Rc<str> = sip.map_or_else(|| self.address_of(&name, kind).into(), |sip| bare_address(sip).into());
        if self.tenant.find_user(&name).is_some() {
            return Err(Refusal::NameTaken(name));
        }
        if self.tenant.find_user(&sip).is_some() {
            return Err(Refusal::SipTaken(sip));
        }
        self.happens(EventKind::UserAdded { name, sip, department: Rc::clone(department), kind });
        Ok(())
    }

    pub(super) fn remove_user(&mut self, user: &User) {
        self.sign_out(user);
        self.happens(EventKind::UserRemoved(user.id));
    }

    /// Signs a user in. Signing in again while the connection is lost brings it back.
    pub(super) fn sign_in(&mut self, user: &User) {
        if user.is_online() {
            return;
        }
        self.happens(EventKind::SignedIn(user.id));
        self.process_late(user.id);
        self.notify(user.id, Absence::SignedOut, Rule::R7.info().evidence);
    }

    pub(super) fn sign_out(&mut self, user: &User) {
        if !user.signed_in.value {
            return;
        }
        self.end_toasts(user);
        self.hold_spooled(user.id, Absence::SignedOut);
        self.happens(EventKind::SignedOut(user.id));
    }

    pub(super) fn suspend(&mut self, user: &User) {
        if !user.connected.value {
            return;
        }
        if user.signed_in.value {
            self.hold_spooled(user.id, Absence::CutOff);
        }
        self.happens(EventKind::ConnectionLost(user.id));
    }

    pub(super) fn resume(&mut self, user: &User) {
        if user.connected.value {
            return;
        }
        self.happens(EventKind::ConnectionRestored(user.id));
        if user.signed_in.value {
            self.process_late(user.id);
            self.notify(user.id, Absence::CutOff, Evidence::Assumption);
        }
    }

    pub(super) fn set_presence(&mut self, user: &User, choice: PresenceChoice) -> Result<(), Refusal> {
        if !user.signed_in.value {
            return Err(Refusal::SignedOut(user.id));
        }
        if !user.connected.value {
            return Err(Refusal::CutOff(user.id));
        }
        let (presence, mode) = match choice.held() {
            Some(Presence::AppearOffline) if !self.tenant.may_appear_offline(user) => {
                return Err(Refusal::AppearOfflineNotAllowed(user.id));
            }
            Some(presence) => (presence, PresenceMode::Held),
            None => (Presence::Available, PresenceMode::Automatic),
        };
        self.happens(EventKind::ActivitySeen(user.id));
        self.happens(EventKind::PresenceChanged { user: user.id, presence, mode });
        Ok(())
    }

    pub(super) fn read_mail(&mut self, user: &User, from: Option<UserId>) {
        if user.signed_in.value {
            self.activity(user);
        }
        if self.has_unread(user.id, from) {
            self.happens(EventKind::MailRead { user: user.id, from });
        }
    }

    fn has_unread(&self, user: UserId, from: Option<UserId>) -> bool {
        let (first, last) = from.map_or((UserId(0), UserId(u32::MAX)), |from| (from, from));
        let (first, last) = (unread_key(user, first, 0), unread_key(user, last, u8::MAX));
        self.tenant.unread.range(first, last).next().is_some()
    }

    /// The address that a name gets: its words joined by dots. A name without letters, of signs alone, gets the number of its user.
    fn address_of(&self, name: &str, kind: UserKind) -> String {
        let domain = match kind {
            UserKind::Tenant => "contoso.com",
            UserKind::External => "fabrikam.com",
        };
        let words = name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let local = words.map(to_lower).collect::<Vec<_>>().join(".");
        if local.is_empty() { format!("user{}@{domain}", self.tenant.users.len() + 1) } else { format!("{local}@{domain}") }
    }
}
