//! What stands beside the rule below the stage in the scenes that speak of it: the administrator's console with its last command, a mailbox with its subject
//! lines, or the policies of those on the stage.

use std::rc::Rc;

use crate::cmdlets::console::EntryKind;
use crate::scenario::LookPanel;
use crate::tenant::{Era, Mail, Tenant, UserId};
use crate::text::{Locale, Text};
use crate::wording;

use crate::app::model::Model;

use super::{policies, story};

/// A line of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsoleLine {
    /// Whether it was entered.
    pub entered: bool,
    /// Whether it is an error.
    pub error: bool,
    /// What it says.
    pub text: String,
}

/// A mail by its subject line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailLine {
    /// Its id, for keys.
    pub id: u32,
    /// Its subject line.
    pub subject: String,
    /// What its messages say.
    pub texts: String,
    /// When it came.
    pub time: String,
    /// Whether it was read.
    pub read: bool,
}

/// What stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// The administrator's console.
    Console {
        /// The PowerShell of its time, with the year.
        era: &'static str,
        /// The command before the last one.
        earlier: Option<String>,
        /// The last command and what it printed.
        lines: Vec<ConsoleLine>,
    },
    /// The mailbox of somebody.
    Mail {
        /// Whose mailbox it is, as in "Tony's mailbox".
        title: String,
        /// What lies in it, the newest first.
        lines: Vec<MailLine>,
    },
    /// Policies: of whom, which one and what it says, and whether it lets offline messages be sent.
    Policies {
        /// One for each person who is administered.
        lines: Vec<(String, String, bool)>,
    },
}

/// More lines than this do not fit.
const MAX_LINES: usize = 3;

/// What the scene wants to stand there.
pub fn view(model: &Model) -> Option<Rc<Beside>> {
    let beside = match story::light(model)?.panel? {
        LookPanel::Console => console(model),
        LookPanel::Mail => mail(model),
        LookPanel::Policies => Some(of_policies(model)),
        LookPanel::Seats | LookPanel::Why | LookPanel::Matrix => None,
    };
    beside.map(Rc::new)
}

fn console(model: &Model) -> Option<Beside> {
    let lines = model.console().lines;
    let entered =
        |place: &usize| lines.get(*place).is_some_and(|line| line.entry.kind == EntryKind::Input && !line.entry.text.contains("-Sim"));
    let last = (0..lines.len()).rev().find(entered)?;
    let earlier = (0..last).rev().find(entered).and_then(|place| lines.get(place)).map(|line| line.entry.text.clone());
    let printed = lines.iter().skip(last + 1).take_while(|line| line.entry.kind != EntryKind::Input);
    let shown = lines.get(last).into_iter().chain(printed).filter(|line| !line.entry.text.trim().is_empty());
    let line = |line: &crate::app::console::TranscriptLine| ConsoleLine {
        entered: line.entry.kind == EntryKind::Input,
        error: line.entry.kind == EntryKind::Error,
        text: line.entry.text.lines().next().unwrap_or_default().to_owned(),
    };
    let lines: Vec<ConsoleLine> = shown.take(MAX_LINES).map(line).collect();
    // An error wants the room.
    let earlier = earlier.filter(|_| lines.iter().all(|line| !line.error));
    Some(Beside::Console { era: era(model.session().tenant().era()), earlier, lines })
}

/// What the window of an era is called, in every language.
pub(super) const fn era(era: Era) -> &'static str {
    match era {
        Era::Connector => "Skype for Business Online Connector · 2017",
        Era::Teams1 => "MicrosoftTeams 1.1.6 · 2020",
        Era::Teams2 => "MicrosoftTeams 2 · 2021",
        Era::Teams3 => "MicrosoftTeams 3 · 2021",
        Era::Teams4 => "MicrosoftTeams 4.6 · 2022",
    }
}

fn mail(model: &Model) -> Option<Beside> {
    let (tenant, locale, light) = (model.session().tenant(), model.locale(), story::light(model)?);
    let has_mail = |user: &UserId| tenant.mailbox(*user).next().is_some();
    let recipient = light.message.or_else(|| model.selected()).and_then(|id| tenant.message(id)).map(|message| message.to);
    let user = light.users.iter().copied().find(has_mail).or(recipient)?;
    let mut all: Vec<&Mail> = tenant.mailbox(user).collect();
    all.reverse();
    let lines = all.into_iter().take(MAX_LINES).map(|mail| MailLine {
        id: mail.id.0,
        subject: wording::mail_subject(tenant, mail, locale),
        texts: texts(tenant, mail, locale),
        time: wording::hour_and_minute(mail.at),
        read: mail.read,
    });
    Some(Beside::Mail { title: locale.say(Text::StageMailbox { name: wording::first_name(tenant, user) }), lines: lines.collect() })
}

fn texts(tenant: &Tenant, mail: &Mail, locale: &Locale) -> String {
    let latest = mail.messages.iter().rev().take(MAX_LINES).rev().filter_map(|id| tenant.message(*id));
    latest.map(|message| wording::said(tenant, message, locale)).collect::<Vec<_>>().join(" · ")
}

fn of_policies(model: &Model) -> Beside {
    let cast = story::cast(model);
    let rows = policies::view(model);
    let lines = rows.grants.iter().filter(|row| cast.has(row.user)).map(|row| (row.name.clone(), row.effective.clone(), row.archives));
    Beside::Policies { lines: lines.take(MAX_LINES).collect() }
}
