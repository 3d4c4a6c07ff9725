//! What a single change is called: the words after "What if …?" and the name of the branch that it opens.

use crate::engine::Session;
use crate::tenant::{Change, Relationship, Tenant};
use crate::text::{Locale, Text};

use super::labels::{action, first_name, install, presence_choice};

/// The name of a single change. `session` is the one that it changes: it knows the act that is left out.
pub fn change(session: &Session, change: Change, locale: &Locale) -> String {
    let tenant = session.tenant();
    if let Change::LeftOut(step) = change {
        let act = session.entry(step.0).map(|entry| action(tenant, &entry.action, locale)).unwrap_or_default();
        return locale.say(Text::WhatIfLeftOut { act: &act });
    }
    fact(tenant, change, locale)
}

fn fact(tenant: &Tenant, change: Change, locale: &Locale) -> String {
    let name = |user| first_name(tenant, user);
    let word;
    locale.say(match change {
        Change::SignedIn(user, true) => Text::WhatIfSignedIn { name: name(user) },
        Change::SignedIn(user, false) => Text::WhatIfSignedOut { name: name(user) },
        Change::Connected(user, true) => Text::WhatIfConnected { name: name(user) },
        Change::Connected(user, false) => Text::WhatIfCutOff { name: name(user) },
        Change::Presence(user, choice) => {
            word = locale.say(presence_choice(choice));
            Text::WhatIfPresence { name: name(user), presence: &word }
        }
        Change::Relationship { user, contact, relationship } => match relationship {
            Relationship::Blocked => Text::WhatIfBlocked { name: name(user), contact: name(contact) },
            Relationship::Workgroup => Text::WhatIfWorkgroup { name: name(user), contact: name(contact) },
            Relationship::External | Relationship::Colleagues | Relationship::FriendsAndFamily => {
                Text::WhatIfNotBlocked { name: name(user), contact: name(contact) }
            }
        },
        Change::Install(user, kind) => {
            word = locale.say(install(kind));
            Text::WhatIfInstall { name: name(user), install: &word }
        }
        Change::CurrentBuild(user, true) => Text::WhatIfCurrentBuild { name: name(user) },
        Change::CurrentBuild(user, false) => Text::WhatIfOldBuild { name: name(user) },
        Change::WebServices(user, true) => Text::WhatIfWebServices { name: name(user) },
        Change::WebServices(user, false) => Text::WhatIfNoWebServices { name: name(user) },
        Change::HasMailbox(user, true) => Text::WhatIfMailbox { name: name(user) },
        Change::HasMailbox(user, false) => Text::WhatIfNoMailbox { name: name(user) },
        Change::PolicyValue(policy, on) => {
            let policy = tenant.policy(policy).map_or("", |policy| policy.name.as_str());
            if on { Text::WhatIfPolicyOn { policy } } else { Text::WhatIfPolicyOff { policy } }
        }
        Change::OwnPolicy(user, true) => Text::WhatIfOwnOn { name: name(user) },
        Change::OwnPolicy(user, false) => Text::WhatIfOwnOff { name: name(user) },
        Change::OpensToast(user) => Text::WhatIfOpens { name: name(user) },
        Change::IgnoresToast(user) => Text::WhatIfIgnores { name: name(user) },
        Change::Leaves(user) => Text::WhatIfLeaves { name: name(user) },
        Change::ComesBack(user) => Text::WhatIfComesBack { name: name(user) },
        Change::LeftOut(_) => return String::new(),
    })
}
