//! A user's mailbox: its folders and what lies in them.

use std::rc::Rc;

use crate::tenant::{Folder, Mail, MailKind, Tenant, UserId};
use crate::text::Locale;
use crate::wording;

use crate::app::model::Model;

/// One mail as its line shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id, for keys.
    pub id: u32,
    /// The other side.
    pub from: UserId,
    /// The subject of the mail.
    pub subject: String,
    /// What the messages say.
    pub texts: Vec<String>,
    /// When it came.
    pub time: String,
    /// Whether it was read.
    pub read: bool,
    /// Whether it is a copy of what lies in Missed Conversation (R4).
    pub copy: bool,
}

/// One folder with its mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderView {
    /// The folder that it is.
    pub folder: Folder,
    /// The name of the folder.
    pub name: String,
    /// How many items lie in it.
    pub count: usize,
    /// The newest ones.
    pub items: Vec<Item>,
}

/// The mail panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailView {
    /// The user whose mailbox it is.
    pub user: UserId,
    /// The name of that user.
    pub name: String,
    /// Whether there is a mailbox.
    pub has_mailbox: bool,
    /// The folders, in their order.
    pub folders: Vec<FolderView>,
    /// Who else could be looked at.
    pub others: Vec<(UserId, String)>,
}

/// How many items of a folder are shown.
const MAX_SHOWN: usize = 20;

/// The mailbox of the seat that was used last.
pub fn view(model: &Model) -> Option<Rc<MailView>> {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let user = tenant.user(model.seats().active()?)?;
    Some(Rc::new(MailView {
        user: user.id,
        name: user.name.to_string(),
        has_mailbox: user.has_mailbox(),
        folders: Folder::ALL.iter().map(|name| folder(tenant, user.id, *name, locale)).collect(),
        others: tenant.users().take(MAX_SHOWN * 2).map(|user| (user.id, user.name.to_string())).collect(),
    }))
}

fn folder(tenant: &Tenant, user: UserId, folder: Folder, locale: &Locale) -> FolderView {
    let mut all: Vec<&Mail> = tenant.mailbox(user).filter(|mail| mail.kind.folder() == folder).collect();
    let count = all.len();
    all.reverse();
    all.truncate(MAX_SHOWN);
    FolderView {
        folder,
        name: locale.say(wording::folder(folder)),
        count,
        items: all.into_iter().map(|mail| item(tenant, mail, locale)).collect(),
    }
}

fn item(tenant: &Tenant, mail: &Mail, locale: &Locale) -> Item {
    let texts = mail.messages.iter().rev().take(5).rev().filter_map(|id| tenant.message(*id));
    Item {
        id: mail.id.0,
        from: mail.from,
        subject: wording::mail_subject(tenant, mail, locale),
        texts: texts.map(|message| wording::said(tenant, message, locale).to_string()).collect(),
        time: wording::hour_and_minute(mail.at),
        read: mail.read,
        copy: mail.kind == MailKind::MissedCopy,
    }
}
