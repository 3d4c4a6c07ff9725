//! The administrator's side: the policies, and who follows which.

use std::rc::Rc;

use crate::tenant::{Policy, PolicyKind, PolicyRefresh, SettingId, Tenant, User, UserId, UserKind};
use crate::text::{Locale, Text};

use super::seat::followed;
use crate::app::model::{FormState, Model};

/// The value of a Boolean setting: null is a value of its own.
pub type Flag = Option<bool>;

/// A policy in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyRow {
    /// The name of the policy.
    pub name: String,
    /// Who made it.
    pub kind: PolicyKind,
    /// The value of `EnableIMAutoArchiving`.
    pub archiving: Flag,
    /// The value of `EnableAppearOffline`.
    pub appear_offline: Flag,
}

/// A user in the list of who follows what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantRow {
    /// The user who is granted it.
    pub user: UserId,
    /// The display name.
    pub name: String,
    /// The policy of its own.
    pub own: Option<String>,
    /// The effective one, whether it archives, and why.
    pub effective: String,
    /// Why, in a sentence.
    pub why: String,
    /// Whether there is nothing to tell: the choice itself says that there is no policy of its own.
    pub is_plain: bool,
    /// Whether the client may send offline messages by it.
    pub archives: bool,
}

/// The panel of the policies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoliciesView {
    /// The policies, Global first.
    pub policies: Vec<PolicyRow>,
    /// The users with the policy of each.
    pub grants: Vec<GrantRow>,
    /// When changed policies reach the clients (P10).
    pub refresh: PolicyRefresh,
    /// Whether users were left out.
    pub externals: bool,
    /// What the form for a new policy has to say.
    pub form: FormState,
}

/// Nobody reads more rows; the console reaches them all.
const MAX_SHOWN: usize = 60;

/// The panel as it is now.
pub fn view(model: &Model) -> Rc<PoliciesView> {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let administered = tenant.users().filter(|user| user.kind == UserKind::Tenant);
    Rc::new(PoliciesView {
        policies: tenant.policies().take(MAX_SHOWN).map(policy_row).collect(),
        grants: administered.take(MAX_SHOWN).filter_map(|user| grant_row(tenant, user, locale)).collect(),
        refresh: tenant.refresh().value,
        externals: tenant.users().take(MAX_SHOWN).any(|user| user.kind == UserKind::External),
        form: model.forms().policy.clone(),
    })
}

fn policy_row(policy: &Policy) -> PolicyRow {
    PolicyRow {
        name: policy.name.as_str().to_owned(),
        kind: policy.kind,
        archiving: policy.flag(SettingId::ENABLE_IM_AUTO_ARCHIVING).value,
        appear_offline: policy.flag(SettingId::ENABLE_APPEAR_OFFLINE).value,
    }
}

fn grant_row(tenant: &Tenant, user: &User, locale: &Locale) -> Option<GrantRow> {
    let effective = tenant.client_effective(user)?;
    let why = match effective.removed {
        Some(removed) => locale.say(Text::PoliciesRemoved { policy: removed.name.as_str() }),
        None if effective.own => locale.say(Text::PoliciesOwn),
        None => locale.say(Text::PoliciesGlobal),
    };
    Some(GrantRow {
        user: user.id,
        name: user.name.to_string(),
        own: tenant.assigned(user).map(|policy| policy.name.as_str().to_owned()),
        effective: followed(effective.policy, locale),
        why,
        is_plain: effective.removed.is_none() && !effective.own,
        archives: effective.policy.archives(),
    })
}
