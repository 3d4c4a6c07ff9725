//! The stage of a story: who takes part, where the selected message lies, which way it came and where it is due. Everything is seen from that message.
//!
//! Two kinds of knowledge are kept apart: a [`ClientWindow`] holds what its user's client shows, and everything else is what only the simulator knows. Where things
//! stand on the page is decided by the style sheet alone; nothing here is measured.

mod cast;
mod hidden;
mod letter;
mod places;
mod way;
mod window;

use std::rc::Rc;

use crate::tenant::{Message, MessageState, SimTime, UserId};
use crate::text::{Text, Width};
use crate::wording;

use crate::app::model::Model;

use super::{ask, story};

pub use cast::{Person, StagePlace, StageRow, StageSide};
pub use hidden::{StageHidden, StageThing};
pub use letter::{Letter, LetterPlace};
pub use places::{FolderSlot, Mailbox, Paper, Tray};
pub use way::{GateAsked, GatesAsked, Walked, WayLeg, WayPart};
pub use window::{ClientWindow, SaidLine};

/// Everything that stands on the stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageView {
    /// The persons of the story, those on the left first.
    pub cast: Vec<Person>,
    /// Whether the selected message goes from the right to the left.
    pub mirrored: bool,
    /// The row in which the selected message begins, and the one in which it ends.
    pub rows: (StageRow, StageRow),
    /// The selected message; `None` where none was sent yet.
    pub letter: Option<Letter>,
    /// What the sender's client asked before it let the message out; `None` where it asked nothing.
    pub checks: Option<GatesAsked>,
    /// The parts of its way.
    pub legs: Vec<WayLeg>,
    /// The History Spoolers of those who ever use one in this story.
    pub trays: Vec<Tray>,
    /// The mailboxes of those who ever get something into one.
    pub mailboxes: Vec<Mailbox>,
    /// What somebody cannot know through whose eyes it is seen.
    pub hidden: StageHidden,
    /// The message about which a question is open, while the hand may put it on an answer.
    pub asked: Option<AskedLetter>,
}

/// The message of an open question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskedLetter {
    /// It is the letter that lies on the stage.
    Lies,
    /// It is yet to be sent, and says this.
    Comes(Rc<str>),
}

/// The stage of the moment; `None` where nobody takes part. Without a story the two of the selected message stand on it.
pub fn view(model: &Model) -> Option<Rc<StageView>> {
    let (tenant, light) = (model.session().tenant(), story::light(model).unwrap_or_default());
    let selected = light.message.or_else(|| model.selected()).and_then(|id| tenant.message(id));
    let cast = cast::of(model, selected);
    if cast.len() < 2 {
        return None;
    }
    let on_stage = |message: &&Message| [message.from, message.to].iter().all(|user| cast.iter().any(|seat| seat.user == *user));
    let selected = selected.filter(on_stage).or_else(|| tenant.messages().iter().rev().take(MAX_LOOKED_AT).find(on_stage));
    let row_of = |user: UserId| cast.iter().find(|seat| seat.user == user).map_or(StageRow::Whole, |seat| seat.row);
    let side_of = |user: UserId| cast.iter().find(|seat| seat.user == user).map_or(StageSide::Left, |seat| seat.side);
    let (trays, mailboxes) = places::of(model, &cast, selected);
    let mut stage = StageView {
        mirrored: selected.is_some_and(|message| side_of(message.from) == StageSide::Right),
        rows: selected.map_or((StageRow::Whole, StageRow::Whole), |message| (row_of(message.from), row_of(message.to))),
        letter: selected.map(|message| letter::of(model, message)),
        checks: selected.and_then(|message| way::checks(model, message)),
        legs: selected.map_or_else(Vec::new, |message| way::legs(model, message)),
        cast: cast.iter().map(|seat| cast::person(model, *seat, &cast, selected, &light)).collect(),
        trays,
        mailboxes,
        hidden: StageHidden::default(),
        asked: model.stories().asking().open().map(|posed| {
            let lies = selected.is_some_and(|message| message.id == posed.question.message);
            if lies { AskedLetter::Lies } else { AskedLetter::Comes(posed.text.clone()) }
        }),
    };
    stage.hidden = hidden::of(model, &stage);
    if ask::covers(model) {
        stage.cover(&model.locale().say(Text::AskCovered));
    }
    Some(Rc::new(stage))
}

impl StageView {
    /// Takes away what is due, while it is asked what will happen; `words` stand where something runs down.
    fn cover(&mut self, words: &str) {
        self.legs.retain(|leg| leg.walked == Walked::Been);
        for tray in self.trays.iter_mut().filter(|tray| tray.clockwork.is_some()) {
            (tray.clockwork, tray.waits) = (None, Some(words.to_owned()));
        }
        if let Some(letter) = &mut self.letter {
            letter.clockwork = None;
        }
    }
}

/// Something that runs down with the virtual clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clockwork {
    /// When it is due.
    pub due: SimTime,
    /// When it began.
    pub began: String,
    /// When it ends.
    pub ends: String,
}

/// Among how many messages, the newest ones, those of the cast are looked for.
const MAX_LOOKED_AT: usize = 48;

/// "Aiko", and with a name's genitive where the language has one: texts take first names.
fn first_name(model: &Model, user: UserId) -> &str {
    wording::first_name(model.session().tenant(), user)
}

/// Weekday and time to the minute where the day is another one than now, else the time alone.
fn when(model: &Model, at: SimTime) -> String {
    let (now, then) = (day(model.now()), day(at));
    let time = wording::hour_and_minute(at);
    if now == then { time } else { format!("{} {time}", wording::weekday(at, Width::Short, model.locale())) }
}

fn day(at: SimTime) -> u64 {
    (at + wording::START_OF_SESSION).0 / 86_400_000
}

/// The word for a place's state, short.
fn state_word(model: &Model, state: MessageState) -> String {
    model.locale().say(match state {
        MessageState::Refused => Text::StageRefused,
        MessageState::TimedOut => Text::StageNoAnswer,
        MessageState::Sending
        | MessageState::InToast
        | MessageState::Delivered
        | MessageState::Spooled
        | MessageState::Queued
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice
        | MessageState::NotStored => wording::message_state(state),
    })
}
