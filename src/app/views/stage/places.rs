//! The places between the clients: History Spoolers and mailboxes, with every message that lies there, whichever is selected.

use std::rc::Rc;

use crate::tenant::{self, Folder, Mail, Message, MessageId, MessageState, Tenant, UserId};
use crate::text::Text;
use crate::wording;

use crate::app::model::Model;

use super::cast::{StagePlace, StageRow, StageSide};
use super::{Clockwork, MAX_LOOKED_AT};

/// A message as a small paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The number of the message.
    pub id: MessageId,
    /// What it says.
    pub text: Rc<str>,
    /// The state that it is in.
    pub state: MessageState,
}

/// A sender's History Spooler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tray {
    /// Whose it is.
    pub user: UserId,
    /// In which row it stands.
    pub row: StageRow,
    /// Whether it stands on the other side than the selected message's sender.
    pub opposite: bool,
    /// "Aiko's History Spooler"
    pub name: String,
    /// The messages that lie in it, without the selected one.
    pub papers: Vec<Paper>,
    /// What runs down there, for the selected message or the first to leave.
    pub clockwork: Option<Clockwork>,
    /// Until when its messages wait, where nothing runs down: the two minutes are over and the sender is away, or what is due is covered.
    pub waits: Option<String>,
    /// Whether the selected message lies in it.
    pub holds_letter: bool,
}

/// A folder of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderSlot {
    /// The folder's name.
    pub name: String,
    /// What lies in it and was not read, the oldest first.
    pub papers: Vec<Paper>,
    /// How many more than those.
    pub more: usize,
}

/// A recipient's mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// Whose it is.
    pub user: UserId,
    /// In which row it stands.
    pub row: StageRow,
    /// Whether it stands on the other side than the selected message's recipient.
    pub opposite: bool,
    /// Whose it is, as in "Tony's mailbox".
    pub name: String,
    /// How many messages wait there, in words; without any, where it is.
    pub about: String,
    /// Whether there is one: not everybody has a mailbox.
    pub exists: bool,
    /// The folders that it shows.
    pub slots: Vec<FolderSlot>,
    /// Whether the selected message lies in it.
    pub holds_letter: bool,
}

/// More papers than this do not fit in a folder.
const MAX_PAPERS: usize = 2;

/// The spoolers and the mailboxes that the story ever uses.
pub fn of(model: &Model, cast: &[StagePlace], selected: Option<&Message>) -> (Vec<Tray>, Vec<Mailbox>) {
    let tenant = model.session().tenant();
    let told = told_states(model);
    let sent = |test: &dyn Fn(&Message) -> bool| tenant.messages().iter().rev().take(MAX_LOOKED_AT).any(test);
    // The side from which messages go over a spooler in this story; the selected message decides where both write.
    let offline = told.iter().any(|state| uses_spooler(*state)) || sent(&|message| uses_spooler(message.path[0].state));
    let stored = told.iter().any(|state| uses_mailbox(*state)) || sent(&|message| uses_mailbox(message.state()));
    let from_side =
        selected.and_then(|message| cast.iter().find(|seat| seat.user == message.from)).map_or(StageSide::Left, |seat| seat.side);
    let senders = cast.iter().filter(|seat| seat.side == from_side && offline);
    let recipients = cast.iter().filter(|seat| seat.side != from_side && (stored || offline));
    (senders.map(|seat| tray(model, *seat, selected)).collect(), recipients.map(|seat| mailbox(model, *seat, selected)).collect())
}

/// The states that the story's own assertions name.
fn told_states(model: &Model) -> Vec<MessageState> {
    let scenario = model.stories().player().map(crate::app::model::Player::scenario);
    let scripts = scenario.into_iter().flat_map(|scenario| scenario.beats.iter().map(|beat| beat.script.as_str()));
    let lines = scripts.flat_map(str::lines).filter(|line| line.trim_start().starts_with("Assert-SimMessage"));
    lines.flat_map(str::split_whitespace).filter_map(MessageState::named).collect()
}

const fn uses_spooler(state: MessageState) -> bool {
    matches!(state, MessageState::Spooled | MessageState::Queued | MessageState::DeliveredAtSignIn | MessageState::Refused)
}

const fn uses_mailbox(state: MessageState) -> bool {
    matches!(state, MessageState::Queued | MessageState::DeliveredAtSignIn | MessageState::MissedNotice | MessageState::NotStored)
}

fn tray(model: &Model, seat: StagePlace, selected: Option<&Message>) -> Tray {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let inside: Vec<&Message> =
        tenant.waiting(tenant::Place::Spooler, seat.user).filter_map(|id| tenant.message(id)).take(MAX_LOOKED_AT).collect();
    let letter = selected.filter(|selected| selected.state() == MessageState::Spooled && selected.from == seat.user);
    let next = letter.or_else(|| inside.first().copied());
    let clockwork = next.map(Clockwork::of_spooled);
    let name = wording::first_name(tenant, seat.user);
    Tray {
        user: seat.user,
        row: seat.row,
        opposite: false,
        name: locale.say(Text::StageTray { name }),
        papers: inside
            .iter()
            .filter(|message| letter.is_none_or(|letter| letter.id != message.id))
            .take(MAX_PAPERS)
            .map(|message| paper(model, message))
            .collect(),
        waits: clockwork
            .as_ref()
            .filter(|clockwork| clockwork.due <= model.session().now())
            .map(|_| locale.say(Text::StageWaitsFor { name })),
        clockwork,
        holds_letter: letter.is_some(),
    }
}

fn mailbox(model: &Model, seat: StagePlace, selected: Option<&Message>) -> Mailbox {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let letter = selected
        .filter(|selected| selected.to == seat.user && matches!(selected.state(), MessageState::Queued | MessageState::MissedNotice));
    let federated = tenant.mailbox(seat.user).any(|mail| mail.kind.folder() == Folder::Inbox);
    let folders: &[Folder] = if federated { &[Folder::Inbox] } else { &[Folder::MissedConversation, Folder::ConversationHistory] };
    let slots: Vec<FolderSlot> = folders.iter().map(|folder| slot(model, seat.user, *folder)).collect();
    let waiting = waiting(tenant, seat.user);
    Mailbox {
        user: seat.user,
        row: seat.row,
        opposite: false,
        name: locale.say(Text::StageMailbox { name: wording::first_name(tenant, seat.user) }),
        about: if waiting == 0 { locale.say(Text::StageInExchange) } else { locale.say(Text::StageWaiting { count: waiting }) },
        exists: tenant.user(seat.user).is_some_and(tenant::User::has_mailbox),
        slots,
        holds_letter: letter.is_some(),
    }
}

/// How many messages lie unread in a mailbox: each counts once, in however many folders it lies.
fn waiting(tenant: &Tenant, user: UserId) -> u64 {
    let mut messages: Vec<MessageId> = Vec::new();
    for id in tenant.mailbox(user).filter(|mail| !mail.read).flat_map(|mail| mail.messages.iter().copied()) {
        if !messages.contains(&id) && messages.len() < MAX_LOOKED_AT {
            messages.push(id);
        }
    }
    messages.len() as u64
}

fn slot(model: &Model, user: UserId, folder: Folder) -> FolderSlot {
    let tenant = model.session().tenant();
    // A missed conversation lies there when it was read, too; the history of conversations that were read is not what the story is about.
    let lies = |mail: &&Mail| !mail.read || folder == Folder::MissedConversation;
    let mail = tenant.mailbox(user).filter(|mail| mail.kind.folder() == folder).filter(lies);
    let messages: Vec<&Message> =
        mail.flat_map(|mail| mail.messages.iter()).filter_map(|id| tenant.message(*id)).take(MAX_LOOKED_AT).collect();
    FolderSlot {
        name: model.locale().say(wording::folder(folder)),
        more: messages.len().saturating_sub(1),
        papers: messages.iter().rev().take(1).map(|message| paper(model, message)).collect(),
    }
}

fn paper(model: &Model, message: &Message) -> Paper {
    let text = wording::said(model.session().tenant(), message, model.locale());
    Paper { id: message.id, text, state: message.state() }
}
