//! Everything that can be done, by name: what the palette offers, and how a few letters find it.

use crate::engine::{Action, PracticeTheme};
use crate::scenario::{CATALOGUE, PracticeRun};
use crate::tenant::{Command, Millis, UserId};
use crate::text::{Tag, Text};
use crate::wording;

use crate::app::keys::{self, SHORTCUTS, Shortcut};
use crate::app::model::Model;
use crate::app::options::{Speed, Tab, Theme};
use crate::app::{Dialog, Msg, PlaybackEvent, ReadingEvent, RoomEvent, SeatsEvent, StoryEvent, ask};

/// The number of entries that are shown at once; another letter finds the rest.
pub const MAX_SHOWN: usize = 40;
/// The number of users that have entries; the console reaches all of them.
const MAX_USERS: usize = 40;

/// Something that can be done.
#[derive(Clone, Debug)]
pub struct PaletteEntry {
    /// What it is called.
    pub name: String,
    /// The shortcut that does the same, where there is one.
    pub shortcut: Option<Shortcut>,
    /// What it tells the application.
    pub msg: Msg,
}

impl PaletteEntry {
    fn of(name: String, msg: Msg) -> Self {
        Self { name, shortcut: None, msg }
    }
}

/// All that can be done now, in the order in which it is looked for: time, people, panels, dialogs, stories, the theme.
pub fn offers(model: &Model) -> Vec<PaletteEntry> {
    let locale = model.locale();
    let timed = SHORTCUTS.iter().filter(|shortcut| shortcut.action != keys::KeyAction::Palette);
    let mut all: Vec<PaletteEntry> = timed
        .filter_map(|shortcut| {
            let msg = keys::msg(model, shortcut.action)?;
            Some(PaletteEntry { name: locale.say(shortcut.name), shortcut: Some(*shortcut), msg })
        })
        .collect();
    all.extend(time(model));
    all.extend(people(model));
    all.extend(messages(model));
    all.extend(dialogs(model));
    all.push(PaletteEntry::of(locale.say(Text::StageRoom), Msg::Room(RoomEvent::Began)));
    if model.options().room.is_some() {
        all.push(PaletteEntry::of(locale.say(Text::RoomEnd), Msg::Room(RoomEvent::Ended)));
    }
    all.extend(super::lens::view(model).offers.into_iter().filter_map(|offer| {
        let is_new = offer.value.as_deref() != model.options().lens.as_deref();
        is_new.then(|| PaletteEntry::of(locale.say(Text::LensOffer { who: &offer.word }), Msg::PickedLens(offer.value)))
    }));
    all.extend(stories(model));
    all.extend(practice(model));
    all.extend(looks(model));
    all
}

/// The offers in whose names every word of a query stands, whatever the case; those whose name begins with it come first.
pub fn found(offers: &[PaletteEntry], query: &str) -> Vec<PaletteEntry> {
    let query = query.trim().to_lowercase();
    let parts: Vec<&str> = query.split_whitespace().collect();
    let name = |offer: &PaletteEntry| offer.name.to_lowercase();
    let mut found: Vec<&PaletteEntry> = offers.iter().filter(|offer| parts.iter().all(|part| name(offer).contains(part))).collect();
    found.sort_by_key(|offer| !name(offer).starts_with(&query));
    found.into_iter().take(MAX_SHOWN).cloned().collect()
}

fn time(model: &Model) -> Vec<PaletteEntry> {
    const WAITS: [Millis; 3] = [Millis::seconds(30), Millis::minutes(2), Millis::minutes(10)];
    let locale = model.locale();
    let wait = |length: &Millis| {
        PaletteEntry::of(wording::action(model.session().tenant(), &Action::Wait(*length), locale), Msg::Did(Action::Wait(*length)))
    };
    let mut all: Vec<PaletteEntry> = WAITS.iter().map(wait).collect();
    if model.session().next_timer().is_some() && !ask::covers(model) {
        all.push(PaletteEntry::of(locale.say(Text::DoWaitNext), Msg::Did(Action::WaitNext)));
    }
    let speed = |speed: &Speed| {
        PaletteEntry::of(format!("{} ×{}", locale.say(Text::ClockSpeed), speed.0), Msg::Playback(PlaybackEvent::PickedSpeed(*speed)))
    };
    all.extend(Speed::ALL.iter().map(speed));
    all.push(PaletteEntry::of(locale.say(Text::ClockReset), Msg::Playback(PlaybackEvent::PressedReset)));
    if model.stories().beat().is_some() {
        all.push(PaletteEntry::of(locale.say(Text::StoryLeave), Msg::Story(StoryEvent::LeftStory)));
    }
    all
}

fn people(model: &Model) -> Vec<PaletteEntry> {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let mut all = Vec::new();
    for user in tenant.users().take(MAX_USERS) {
        let sign = if user.signed_in.value { Command::SignOut(user.id) } else { Command::SignIn(user.id) };
        all.push(PaletteEntry::of(locale.say(Text::SeatSeatOf { name: &user.name }), Msg::Seats(SeatsEvent::OpenedSeat(user.id))));
        all.push(act(model, sign));
        all.extend(answers(model, user.id));
    }
    all
}

/// A toast that is up can be answered or ignored, a notice can be read.
fn answers(model: &Model, user: UserId) -> Vec<PaletteEntry> {
    let tenant = model.session().tenant();
    let mut all = Vec::new();
    if tenant
        .messages()
        .iter()
        .rev()
        .take(MAX_USERS)
        .any(|message| message.to == user && message.state() == crate::tenant::MessageState::InToast)
    {
        all.push(act(model, Command::OpenToast { user, from: None }));
        all.push(act(model, Command::CloseToast { user, from: None }));
    }
    if tenant.mailbox(user).any(|mail| !mail.read) {
        all.push(act(model, Command::ReadMail { user, from: None }));
    }
    all
}

fn act(model: &Model, command: Command) -> PaletteEntry {
    let input = Action::Act(command);
    PaletteEntry::of(wording::action(model.session().tenant(), &input, model.locale()), Msg::Did(input))
}

/// The newest messages, to be explained.
fn messages(model: &Model) -> Vec<PaletteEntry> {
    const MAX_MESSAGES: usize = 12;
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let newest = tenant.messages().iter().rev().take(MAX_MESSAGES);
    newest
        .map(|message| {
            PaletteEntry::of(
                locale.say(Text::WhyTitle { text: &wording::said(tenant, message, locale) }),
                Msg::Reading(ReadingEvent::PickedMessage(Some(message.id))),
            )
        })
        .collect()
}

fn dialogs(model: &Model) -> Vec<PaletteEntry> {
    let locale = model.locale();
    let tabs =
        [(Tab::Policies, Text::PoliciesTab), (Tab::Console, Text::ConsoleTab), (Tab::Mail, Text::MailTab), (Tab::Matrix, Text::MatrixTab)];
    let dialogs = [
        (Dialog::Stories, Text::DialogStories),
        (Dialog::Editor, Text::DialogEditor),
        (Dialog::Share, Text::DialogShare),
        (Dialog::Lesson, Text::LessonTitle),
        (Dialog::Embed, Text::DialogEmbed),
        (Dialog::Export, Text::DialogExport),
        (Dialog::Rules, Text::DialogRules),
        (Dialog::Reference, Text::DialogReference),
        (Dialog::Steps, Text::StepsTitle),
        (Dialog::Compare, Text::DialogCompare),
    ];
    let tab = |(tab, word): (Tab, Text<'static>)| {
        PaletteEntry::of(locale.say(Text::PaletteTab { name: &locale.say(word) }), Msg::Reading(ReadingEvent::PickedTab(tab)))
    };
    let dialog =
        |(dialog, word): (Dialog, Text<'static>)| PaletteEntry::of(locale.say(word), Msg::Reading(ReadingEvent::OpenedDialog(dialog)));
    tabs.into_iter().filter(|(tab, _)| model.options().shows(tab.panel())).map(tab).chain(dialogs.into_iter().map(dialog)).collect()
}

/// The stories whose titles are there.
fn stories(model: &Model) -> Vec<PaletteEntry> {
    let locale = model.locale();
    let titled = CATALOGUE.iter().filter_map(|entry| Some((entry.id, locale.say_key(&entry.title_key())?)));
    titled
        .map(|(id, title)| PaletteEntry::of(locale.say(Text::PaletteStory { title: &title }), Msg::Story(StoryEvent::ChoseStory(id))))
        .collect()
}

/// The themes of questions to practice with, once their titles are there.
fn practice(model: &Model) -> Vec<PaletteEntry> {
    let titled = |theme: PracticeTheme| {
        let name = model.locale().say_key(&format!("scenario-practice-{}", theme.name()))?;
        Some(PaletteEntry::of(name, Msg::Practiced(PracticeRun::first(theme))))
    };
    PracticeTheme::ALL.into_iter().filter_map(titled).collect()
}

fn looks(model: &Model) -> Vec<PaletteEntry> {
    let locale = model.locale();
    let themes = [
        (Theme::Auto, Text::PageThemeAuto),
        (Theme::Light, Text::PageThemeLight),
        (Theme::Dark, Text::PageThemeDark),
        (Theme::Contrast, Text::PageThemeContrast),
    ];
    let theme = |(theme, word): (Theme, Text<'static>)| {
        PaletteEntry::of(locale.say(Text::PaletteTheme { name: &locale.say(word) }), Msg::PickedTheme(theme))
    };
    let language = |tag: Tag| PaletteEntry::of(locale.say(Text::PaletteLanguage { name: tag.own_name() }), Msg::PickedLanguage(tag));
    themes
        .into_iter()
        .filter(|(own, _)| *own != model.settings().theme)
        .map(theme)
        .chain(Tag::offered().filter(|tag| *tag != locale.tag()).map(language))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::app::Origin;
    use crate::scenario::FIRST_STORY;
    use crate::text::Locale;

    fn model() -> Model {
        let mut model = Model::new(Rc::new(Locale::english()));
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
        model
    }

    fn names(offers: &[PaletteEntry]) -> Vec<&str> {
        offers.iter().map(|offer| offer.name.as_str()).collect()
    }

    #[test]
    fn a_few_letters_find_it_and_its_beginning_comes_first() {
        let all = offers(&model());
        let tony = found(&all, "tony SIGN");
        assert_eq!(names(&tony), ["Tony signs in"]);
        assert!(matches!(tony[0].msg, Msg::Did(Action::Act(Command::SignIn(_)))));
        assert_eq!(names(&found(&all, "dark")), ["Theme: Dark"]);
        assert_eq!(names(&found(&all, "st"))[0], "Stories");
        assert!(found(&all, "no such thing").is_empty());
        assert_eq!(found(&all, "").len(), MAX_SHOWN.min(all.len()));
    }

    #[test]
    fn what_cannot_be_done_is_not_offered() {
        let mut model = Model::new(Rc::new(Locale::english()));
        let all = offers(&model);
        assert!(!all.iter().any(|offer| offer.msg == Msg::Playback(PlaybackEvent::PressedUndo)
            || offer.msg == Msg::Playback(PlaybackEvent::PressedBack)
            || offer.msg == Msg::Story(StoryEvent::LeftStory)));
        let wait = Msg::Did(Action::Wait(Millis::minutes(2)));
        assert!(all.iter().any(|offer| offer.msg == wait));
        model.apply(Origin::Visitor, wait);
        let all = offers(&model);
        let undo = all.iter().find(|offer| offer.msg == Msg::Playback(PlaybackEvent::PressedUndo));
        assert!(undo.is_some_and(|offer| offer.shortcut.is_some()), "{undo:?}");
    }

    #[test]
    fn every_offer_has_a_name_of_its_own() {
        let all = offers(&model());
        for (place, offer) in all.iter().enumerate() {
            assert!(!offer.name.trim().is_empty(), "{:?}", offer.msg);
            assert!(!names(&all[..place]).contains(&offer.name.as_str()), "{}", offer.name);
        }
    }

    #[test]
    fn a_crowd_does_not_flood_it() {
        let mut model = Model::new(Rc::new(Locale::english()));
        for number in 0..200 {
            let name = format!("Guest {number:03}");
            let kind = crate::tenant::UserKind::Tenant;
            model.apply(
                Origin::Visitor,
                Msg::Did(Action::Act(Command::NewUser { name: name.into(), sip: None, department: "".into(), kind })),
            );
        }
        assert!(offers(&model).len() < 200);
        assert_eq!(found(&offers(&model), "").len(), MAX_SHOWN);
    }
}
