//! P1–P10: the administrator's acts on policies and on the tenant.

use super::Decision;
use crate::tenant::apply;
use crate::tenant::basics::UserId;
use crate::tenant::command::{PolicyRefresh, Refusal};
use crate::tenant::event::EventKind;
use crate::tenant::policy::{PolicyKind, PolicyName};
use crate::tenant::presence::Presence;
use crate::tenant::setting::{SettingId, SettingValue};
use crate::tenant::shell::Era;
use crate::tenant::user::{User, UserKind};

type Settings = [(SettingId, SettingValue)];

/// The users whose Appear Offline a change of policy may end.
#[derive(Clone, Copy)]
enum Touched {
    One(UserId),
    Everybody,
}

impl Decision<'_> {
    pub(super) fn new_policy(&mut self, name: &PolicyName, settings: &Settings) -> Result<(), Refusal> {
        if self.tenant.find_policy(name).is_some() {
            return Err(Refusal::PolicyExists(name.clone()));
        }
        check(settings)?;
        self.happens(EventKind::PolicyAdded { name: name.clone(), settings: settings.to_vec() });
        Ok(())
    }

    /// Changes a policy. Of the predefined ones only Global can be changed (P8).
    pub(super) fn set_policy(&mut self, name: &PolicyName, settings: &Settings) -> Result<(), Refusal> {
        let policy = self.tenant.find_policy(name).ok_or_else(|| Refusal::UnknownPolicy(name.clone()))?;
        if policy.kind == PolicyKind::Predefined {
            return Err(Refusal::PredefinedPolicy(policy.name.clone()));
        }
        check(settings)?;
        self.happens(EventKind::PolicyChanged { policy: policy.id, settings: settings.to_vec() });
        self.end_appear_offline(Touched::Everybody);
        Ok(())
    }

    /// Grants a policy, or takes the user's policy away (P4). Global cannot be granted (P5).
    pub(super) fn grant_policy(&mut self, user: &User, name: Option<&PolicyName>) -> Result<(), Refusal> {
        if user.kind == UserKind::External {
            return Err(Refusal::NotAdministered(user.id));
        }
        let grantable = |name| self.tenant.find_policy(name).filter(|policy| policy.kind != PolicyKind::Global);
        let policy = match name {
            Some(name) => Some(grantable(name).ok_or_else(|| Refusal::NotGrantable(name.clone()))?.id),
            None => None,
        };
        self.happens(EventKind::PolicyGranted { user: user.id, policy });
        self.end_appear_offline(Touched::One(user.id));
        Ok(())
    }

    /// Removes a policy: Global is reset (P6); the users of another one fall back to Global (P7).
    pub(super) fn remove_policy(&mut self, name: &PolicyName) -> Result<(), Refusal> {
        let policy = self.tenant.find_policy(name).ok_or_else(|| Refusal::UnknownPolicy(name.clone()))?;
        self.happens(match policy.kind {
            PolicyKind::Global => EventKind::PolicyReset(policy.id),
            PolicyKind::Predefined => return Err(Refusal::PredefinedPolicy(policy.name.clone())),
            PolicyKind::Own => EventKind::PolicyRemoved(policy.id),
        });
        self.end_appear_offline(Touched::Everybody);
        Ok(())
    }

    /// Changes options of the tenant. Another era opens a fresh window; returning to immediate refresh brings all clients up to date (P10).
    pub(super) fn set_tenant(&mut self, era: Option<Era>, refresh: Option<PolicyRefresh>) {
        if let Some(era) = era.filter(|era| *era != self.tenant.era) {
            self.happens(EventKind::EraChanged(era));
        }
        if let Some(refresh) = refresh.filter(|refresh| *refresh != self.tenant.refresh.value) {
            self.happens(EventKind::RefreshChanged(refresh));
            self.end_appear_offline(Touched::Everybody);
        }
    }

    /// Returns clients whose policy stops allowing Appear Offline to Automatic. Tried on a clone, which costs next to nothing.
    fn end_appear_offline(&mut self, touched: Touched) {
        let mut after = self.tenant.clone();
        self.events.iter().for_each(|event| apply(&mut after, event));
        let ends =
            |user: &User| user.signed_in.value && user.own_presence.value == Presence::AppearOffline && !after.may_appear_offline(user);
        let users: Vec<UserId> = match touched {
            Touched::One(id) => after.user(id).into_iter().filter(|user| ends(user)).map(|user| user.id).collect(),
            Touched::Everybody => after.users().filter(|user| ends(user)).map(|user| user.id).collect(),
        };
        for user in users {
            self.presence_turns(user, Presence::Available);
        }
    }
}

fn check(settings: &Settings) -> Result<(), Refusal> {
    match settings.iter().find(|(setting, value)| !setting.setting().kind.accepts(value)) {
        Some((setting, _)) => Err(Refusal::WrongValue(*setting)),
        None => Ok(()),
    }
}
