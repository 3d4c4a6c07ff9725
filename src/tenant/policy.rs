//! Client policies: names, stored values and the eleven predefined ones. Which policy applies to whom is in `effective`.

use std::rc::Rc;

use super::basics::{Fact, PolicyId, Step};
use super::setting::{SettingId, SettingValue};

/// The name of a client policy without `Tag:`, as it was first written.
#[derive(Clone, Debug, Eq)]
pub struct PolicyName(Rc<str>);

impl PolicyName {
    /// Reads a name as people write it: `Tag:OfflineIM` is `OfflineIM`.
    pub fn new(text: &str) -> Self {
        let text = text.trim();
        let bare = match text.get(..4) {
            Some(tag) if tag.eq_ignore_ascii_case("tag:") => &text[4..],
            Some(_) | None => text,
        };
        Self(bare.into())
    }

    /// The name without `Tag:`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PartialEq for PolicyName {
    /// Compares names ignoring case.
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

/// The origin of a policy, which decides what may be done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyKind {
    /// The policy of everybody without one of their own: can be set and reset, not granted (P5, P6).
    Global,
    /// A policy that comes with the tenant: can be granted, not changed (P8).
    Predefined,
    /// Made by the tenant's administrator.
    Own,
}

/// A client policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// The id of the policy.
    pub id: PolicyId,
    /// The name of the policy.
    pub name: PolicyName,
    /// Where the policy comes from.
    pub kind: PolicyKind,
    /// The step that made it or, for Global, gave it its defaults again (P6); `None` for what was there from the start.
    pub made_by: Option<Step>,
    /// The step that removed it, if any (P7).
    pub removed_by: Option<Step>,
    /// The values that were set, sorted by setting; all others have their defaults.
    pub(crate) values: Vec<(SettingId, Fact<SettingValue>)>,
}

impl Policy {
    /// A policy with the defaults.
    pub(crate) fn new(id: PolicyId, name: PolicyName, kind: PolicyKind, made_by: Option<Step>) -> Self {
        Self { id, name, kind, made_by, removed_by: None, values: Vec::new() }
    }

    /// The stored value of a setting and the step that set it.
    pub fn value(&self, setting: SettingId) -> Fact<SettingValue> {
        match self.values.binary_search_by_key(&setting, |entry| entry.0) {
            Ok(index) => self.values[index].1.clone(),
            Err(_) => Fact { value: setting.setting().default(), set_by: self.made_by },
        }
    }

    /// The stored value of a Boolean setting: `None` for null.
    pub fn flag(&self, setting: SettingId) -> Fact<Option<bool>> {
        match self.values.binary_search_by_key(&setting, |entry| entry.0) {
            Ok(index) => {
                let Fact { value, set_by } = &self.values[index].1;
                Fact { value: as_flag(value), set_by: *set_by }
            }
            Err(_) => Fact { value: as_flag(&setting.setting().default()), set_by: self.made_by },
        }
    }

    /// Whether offline messages and Conversation History are on; null counts as True (P2).
    pub fn archives(&self) -> bool {
        self.flag(SettingId::ENABLE_IM_AUTO_ARCHIVING).value != Some(false)
    }

    /// Whether Appear Offline may be chosen; unset means no.
    pub fn allows_appear_offline(&self) -> bool {
        self.flag(SettingId::ENABLE_APPEAR_OFFLINE).value == Some(true)
    }

    pub(crate) fn set(&mut self, setting: SettingId, fact: Fact<SettingValue>) {
        match self.values.binary_search_by_key(&setting, |entry| entry.0) {
            Ok(index) => self.values[index].1 = fact,
            Err(index) => self.values.insert(index, (setting, fact)),
        }
    }
}

fn as_flag(value: &SettingValue) -> Option<bool> {
    match value {
        SettingValue::Boolean(flag) => Some(*flag),
        SettingValue::Null
        | SettingValue::Number(_)
        | SettingValue::TimeSpan(_)
        | SettingValue::Text(_)
        | SettingValue::Texts(_)
        | SettingValue::Choice(_) => None,
    }
}

/// The policies of a new tenant, in this order.
pub(crate) fn predefined() -> impl Iterator<Item = Policy> {
    const NAMES: [&str; 11] = [
        "Global",
        "ClientPolicyDefault",
        "ClientPolicyDefaultPhoto",
        "ClientPolicyNoIMURL",
        "ClientPolicyNoIMURLPhoto",
        "ClientPolicyNoSaveIMNoArchiving",
        "ClientPolicyNoSaveIMNoArchivingPhoto",
        "ClientPolicyNoSaveIMNoArchivingNoIMURL",
        "ClientPolicyNoSaveIMNoArchivingNoIMURLPhoto",
        "ClientPolicyDisableSkypeUI",
        "ClientPolicyEnableSkypeUI",
    ];
    (0..).zip(NAMES).map(|(id, name)| {
        let kind = if id == 0 { PolicyKind::Global } else { PolicyKind::Predefined };
        let mut policy = Policy::new(PolicyId(id), PolicyName(name.into()), kind, None);
        let mut set = |setting, flag| policy.set(setting, Fact::given(SettingValue::Boolean(flag)));
        if name.contains("NoSaveIMNoArchiving") {
            set(SettingId::DISABLE_SAVING_IM, true);
            set(SettingId::ENABLE_IM_AUTO_ARCHIVING, false);
            set(SettingId::ENABLE_CALL_LOG_AUTO_ARCHIVING, false);
        }
        if name.contains("NoIMURL") {
            set(SettingId::ENABLE_URL, false);
        }
        if name.ends_with("SkypeUI") {
            set(SettingId::ENABLE_SKYPE_UI, name.contains("Enable"));
        }
        policy
    })
}
