//! The administrator's side: the policies, who follows which, and what the console has shown.

use std::rc::Rc;

use crate::cmdlets::complete::Completion;
use crate::cmdlets::console::Asked;
use crate::powershell::highlight::is_incomplete;
use crate::tenant::{Policy, PolicyKind, PolicyRefresh, SettingId, SimTime, Tenant, User, UserId, UserKind};
use crate::text::{Locale, Text};
use crate::wording;

use super::model::Model;
use super::paint::Piece;
use super::seat::followed;

/// One line of the console's transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What kind.
    pub kind: LineKind,
    /// What it says.
    pub text: String,
    /// A line of the script in pieces, where the language was there to tell them.
    pub pieces: Vec<Piece>,
    /// When, for what was done by hand.
    pub time: Option<String>,
    /// Below an error: the line that was probably meant, ready to run.
    pub mended: Option<String>,
}

/// What a line of the transcript is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// A line that was typed or that stands for an act by hand.
    Input,
    /// What it printed.
    Output,
    /// An error.
    Error,
    /// A warning.
    Warning,
}

impl Line {
    /// The line of an act by hand.
    pub fn by_hand(text: &str, now: SimTime) -> Self {
        Self { kind: LineKind::Input, text: text.to_owned(), pieces: Vec::new(), time: Some(wording::time_of_day(now)), mended: None }
    }

    /// Any other line.
    pub fn of(kind: LineKind, text: String) -> Self {
        Self { kind, text, pieces: Vec::new(), time: None, mended: None }
    }

    /// An error, with the line that was probably meant.
    pub fn error(text: String, mended: Option<String>) -> Self {
        Self { mended, ..Self::of(LineKind::Error, text) }
    }
}

/// The console.
#[derive(Clone, PartialEq)]
pub struct ConsoleView {
    /// The transcript, oldest first.
    pub lines: Vec<Line>,
    /// What was entered, the newest last.
    pub history: Vec<String>,
    /// What could stand at the cursor.
    pub offers: Option<Rc<Completion>>,
    /// The question that waits.
    pub asked: Option<Asked>,
    /// What is being written.
    pub draft: Rc<Draft>,
    /// What its field holds at first.
    pub prefill: Rc<str>,
}

/// What is being written at the console.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Its pieces, for the colours; none where it is too long for them.
    pub pieces: Vec<Piece>,
}

/// Whether Enter sends the field, or goes on in another line because what stands there is not complete. It asks the text that stands in
/// the field when the key goes down and nothing that was shown before: whoever types fast presses Enter before the page has drawn the last
/// letter.
pub fn enter_sends(text: &str) -> bool {
    !is_incomplete(text)
}

/// The value of a Boolean setting: null is a value of its own.
pub type Flag = Option<bool>;

/// A policy in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyRow {
    /// Its name.
    pub name: String,
    /// Who made it.
    pub kind: PolicyKind,
    /// `EnableIMAutoArchiving`
    pub archiving: Flag,
    /// `EnableAppearOffline`
    pub appear_offline: Flag,
}

/// A user in the list of who follows what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantRow {
    /// Who.
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

/// The panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoliciesView {
    /// The policies.
    pub policies: Vec<PolicyRow>,
    /// The users.
    pub grants: Vec<GrantRow>,
    /// P10.
    pub refresh: PolicyRefresh,
    /// Whether users were left out.
    pub externals: bool,
}

/// Nobody reads more rows; the console reaches them all.
const SHOWN: usize = 60;

/// The panel as it is now.
pub fn view(model: &Model) -> Rc<PoliciesView> {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let administered = tenant.users().filter(|user| user.kind == UserKind::Tenant);
    Rc::new(PoliciesView {
        policies: tenant.policies().take(SHOWN).map(policy_row).collect(),
        grants: administered.take(SHOWN).filter_map(|user| grant_row(tenant, user, locale)).collect(),
        refresh: tenant.refresh().value,
        externals: tenant.users().take(SHOWN).any(|user| user.kind == UserKind::External),
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
