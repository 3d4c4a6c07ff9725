//! What an act does, as a short sentence that says what holds afterwards: labels of undo, steps of the timeline, speech.

use crate::tenant::{
    Build, Command, Era, Install, MailboxHome, PolicyName, PolicyRefresh, PresenceChoice, SettingId, SettingValue, Tenant, UserId,
};
use crate::text::{Locale, Text};

use super::labels::{first_name, install, list, mailbox_home, presence_choice, relationship};

/// The name of the policy that cannot be removed: removing it brings its defaults back (P6).
const GLOBAL: &str = "Global";

/// What a command does.
pub fn deed(tenant: &Tenant, command: &Command, locale: &Locale) -> String {
    let first = |user: &UserId| first_name(tenant, *user);
    let chosen;
    locale.say(match command {
        Command::NewUser { name, .. } => Text::DoAddUser { name },
        Command::RemoveUser(user) => Text::DoRemoveUser { name: first(user) },
        Command::SignIn(user) => Text::DoSignIn { name: first(user) },
        Command::SignOut(user) => Text::DoSignOut { name: first(user) },
        Command::Suspend(user) => Text::DoSuspend { name: first(user) },
        Command::Resume(user) => Text::DoResume { name: first(user) },
        Command::SetPresence(user, PresenceChoice::Automatic) => Text::DoPresenceReset { name: first(user) },
        Command::SetPresence(user, to) => {
            chosen = locale.say(presence_choice(*to));
            Text::DoPresence { name: first(user), presence: &chosen }
        }
        Command::SetClient { user, install, build } => return client(first(user), *install, *build, locale),
        Command::SetMailbox { user, home, web_services } => return mailbox(first(user), *home, *web_services, locale),
        Command::SetRelationship { user, contact, relationship: to } => {
            chosen = locale.say(relationship(*to));
            Text::DoRelationship { contact: first(contact), name: first(user), relationship: &chosen }
        }
        Command::Send { from, to, .. } => Text::DoSend { name: first(from), contact: first(to) },
        Command::OpenToast { user, .. } => Text::DoOpenToast { name: first(user) },
        Command::CloseToast { user, .. } => Text::DoCloseToast { name: first(user) },
        Command::ReadMail { user, .. } => Text::DoReadMail { name: first(user) },
        Command::SetTenant { era, refresh } => return options(*era, *refresh, locale),
        Command::NewPolicy { name, settings } if settings.is_empty() => Text::DoNewPolicy { policy: name.as_str() },
        Command::NewPolicy { name, settings } => {
            chosen = values(settings, locale);
            Text::DoNewPolicyWith { policy: name.as_str(), settings: &chosen }
        }
        Command::SetPolicy { name, settings } => return policy_set(name, settings, locale),
        Command::GrantPolicy { user, policy: Some(policy) } => Text::DoGrant { name: first(user), policy: policy.as_str() },
        Command::GrantPolicy { user, policy: None } => Text::DoTake { name: first(user) },
        Command::RemovePolicy(policy) if *policy == PolicyName::new(GLOBAL) => Text::DoResetGlobal { policy: policy.as_str() },
        Command::RemovePolicy(policy) => Text::DoRemovePolicy { policy: policy.as_str() },
        Command::Shell(_) => Text::DoShell,
    })
}

/// What becomes of somebody's client: each part that the command names.
fn client(name: &str, kind: Option<Install>, build: Option<Build>, locale: &Locale) -> String {
    let kind = kind.map(|kind| locale.say(Text::DoClientInstall { install: &locale.say(install(kind)), name }));
    let build = build.map(|build| locale.say(Text::DoClientBuild { build: &build.to_string(), name }));
    all_or(kind.into_iter().chain(build), Text::DoClient { name }, locale)
}

/// What becomes of somebody's mailbox: each part that the command names.
fn mailbox(name: &str, home: Option<MailboxHome>, web_services: Option<bool>, locale: &Locale) -> String {
    let home = home.map(|home| locale.say(Text::DoMailboxHome { home: &locale.say(mailbox_home(home)), name }));
    let reach = |on| if on { Text::DoWebServicesOn { name } } else { Text::DoWebServicesOff { name } };
    all_or(home.into_iter().chain(web_services.map(|on| locale.say(reach(on)))), Text::DoMailbox { name }, locale)
}

/// What becomes of the tenant's options: each that the command names.
fn options(era: Option<Era>, refresh: Option<PolicyRefresh>, locale: &Locale) -> String {
    let era = era.map(|era| locale.say(Text::DoEra { era: era.name() }));
    let refresh = refresh.map(|refresh| match refresh {
        PolicyRefresh::Immediate => locale.say(Text::DoRefreshImmediate),
        PolicyRefresh::SignIn => locale.say(Text::DoRefreshSignIn),
    });
    all_or(era.into_iter().chain(refresh), Text::DoTenant, locale)
}

/// The parts in one line; where there are none, what is said instead.
fn all_or(parts: impl Iterator<Item = String>, none: Text<'_>, locale: &Locale) -> String {
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { locale.say(none) } else { list(&parts, locale) }
}

/// "Policy Global: archiving off" where that is all that was set, otherwise every setting with its value.
fn policy_set(name: &PolicyName, settings: &[(SettingId, SettingValue)], locale: &Locale) -> String {
    let policy = name.as_str();
    locale.say(match settings {
        [] => Text::DoSetPolicy { policy },
        [(SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingValue::Boolean(true))] => Text::DoPolicyArchivingOn { policy },
        [(SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingValue::Boolean(false))] => Text::DoPolicyArchivingOff { policy },
        [(SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingValue::Null)] => Text::DoPolicyArchivingBlank { policy },
        _ => return locale.say(Text::DoPolicySetting { policy, settings: &values(settings, locale) }),
    })
}

/// Settings with their values, as a console would have them typed.
fn values(settings: &[(SettingId, SettingValue)], locale: &Locale) -> String {
    let value = |(id, value): &(SettingId, SettingValue)| {
        let value = match value {
            SettingValue::Null => locale.say(Text::PoliciesNull),
            SettingValue::Boolean(true) => locale.say(Text::PoliciesOn),
            SettingValue::Boolean(false) => locale.say(Text::PoliciesOff),
            SettingValue::Number(number) => number.to_string(),
            SettingValue::Text(text) => text.to_string(),
            SettingValue::Texts(texts) => texts.join(", "),
            SettingValue::Choice(name) => (*name).to_owned(),
            // Ticks are nothing to read; the console shows them.
            SettingValue::TimeSpan(_) => String::new(),
        };
        format!("{} {value}", id.setting().name).trim_end().to_owned()
    };
    list(&settings.iter().map(value).collect::<Vec<_>>(), locale)
}
