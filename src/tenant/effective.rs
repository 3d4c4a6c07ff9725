//! P1, P7, P10: which policy is in force for whom, as the server says and as the client read it.

use super::basics::{Step, UserId};
use super::command::PolicyRefresh;
use super::policy::Policy;
use super::user::{ClientCopy, User, UserKind};
use super::{PolicyId, Tenant};

/// The policy in force for a user.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effective<'a> {
    /// The policy, as a whole (P1).
    pub policy: &'a Policy,
    /// Whether it is the user's own policy, which beats Global (P1).
    pub own: bool,
    /// The step that granted it, or took the user's own away.
    pub granted_by: Option<Step>,
    /// The user's own policy, where it was removed so that Global applies (P7).
    pub removed: Option<&'a Policy>,
}

impl Tenant {
    /// The policy that a user was granted, unless it was removed since.
    pub fn assigned(&self, user: &User) -> Option<&Policy> {
        self.policy(user.granted.value?).filter(|policy| policy.removed_by.is_none())
    }

    /// The policy in force as the server says; `None` for external users, who are not administered.
    pub fn effective(&self, user: &User) -> Option<Effective<'_>> {
        if user.kind == UserKind::External {
            return None;
        }
        let granted = user.granted.value.and_then(|id| self.policy(id));
        let (policy, own, removed) = match granted {
            Some(policy) if policy.removed_by.is_none() => (policy, true, None),
            removed => (self.policy(PolicyId(0))?, false, removed),
        };
        let granted_by = removed.map_or(user.granted.set_by, |policy| policy.removed_by);
        Some(Effective { policy, own, granted_by, removed })
    }

    /// The policy that the user's client follows: what it read at sign-in where the tenant refreshes then (P10), the current one otherwise.
    pub fn client_effective<'a>(&'a self, user: &'a User) -> Option<Effective<'a>> {
        let current = self.effective(user)?;
        match (&user.client_copy, self.refresh.value) {
            (Some(copy), PolicyRefresh::SignIn) => {
                let ClientCopy { policy, own, granted_by } = copy;
                Some(Effective { policy, own: *own, granted_by: *granted_by, removed: None })
            }
            (None, PolicyRefresh::SignIn) | (_, PolicyRefresh::Immediate) => Some(current),
        }
    }

    /// What the user's client would read if it signed in now (P10).
    pub(super) fn copy_for_client(&self, id: UserId) -> Option<ClientCopy> {
        let current = self.effective(self.user(id)?)?;
        let policy = self.policy_shared(current.policy.id)?.clone();
        Some(ClientCopy { policy, own: current.own, granted_by: current.granted_by })
    }

    /// Whether the user's client offers Appear Offline; external clients are not administered.
    pub(super) fn may_appear_offline(&self, user: &User) -> bool {
        self.client_effective(user).is_some_and(|effective| effective.policy.allows_appear_offline())
    }
}
