//! The sample tenant: six users, as a new user is, but one signed out.

use super::basics::{At, SimTime, Step};
use super::event::{Event, EventKind};
use super::user::UserKind;
use super::{Tenant, apply};

impl Tenant {
    /// Six users with addresses at contoso.com, Li Wei signed out; the eleven policies; nothing sent.
    pub fn sample() -> Self {
        const USERS: [(&str, &str, &str); 6] = [
            ("Aiko Tanaka", "aiko.tanaka@contoso.com", "IT"),
            ("Claire Dubois", "claire.dubois@contoso.com", "Sales"),
            ("Giulia Rossi", "giulia.rossi@contoso.com", "Finance"),
            ("Li Wei", "li.wei@contoso.com", "IT"),
            ("Pilar Ruiz", "pilar.ruiz@contoso.com", "Sales"),
            ("Tony Smith", "tony.smith@contoso.com", "IT"),
        ];
        let mut tenant = Self::empty();
        let at = At { now: SimTime(0), step: Step(0) };
        let mut happen = |kind| apply(&mut tenant, &Event { at, kind });
        for (name, sip, department) in USERS {
            happen(EventKind::UserAdded { name: name.into(), sip: sip.into(), department: department.into(), kind: UserKind::Tenant });
        }
        if let Some(user) = tenant.find_user("Li Wei") {
            apply(&mut tenant, &Event { at, kind: EventKind::SignedOut(user) });
        }
        tenant
    }
}
