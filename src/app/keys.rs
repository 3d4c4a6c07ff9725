//! The shortcuts: one table that the key handler, the help, the palette and the titles of buttons read.
//!
//! A shortcut is a key alone or a key with Ctrl (the Command key counts as Ctrl). Those of a key alone can be switched off
//! (WCAG 2.2, 2.1.4 Character Key Shortcuts). The key handler says whether the focused element leaves the key free: [`Focus`].

use crate::scenario::PracticeRun;
use crate::text::{Locale, Text};

use super::model::Model;
use super::views::lens;
use super::{AskEvent, Dialog, Msg, PlaybackEvent, ReadingEvent, StoryEvent};

/// What a shortcut does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyAction {
    /// Goes to the story's next beat; after its end, and without a story, one step forward.
    Next,
    /// Goes one beat back; before the story's first beat, and without a story, one step back.
    Back,
    /// Goes to the start of the timeline.
    Start,
    /// Goes to the end of the timeline.
    End,
    /// Starts or pauses the clock.
    Play,
    /// Undoes the last statement.
    Undo,
    /// Redoes what was undone.
    Redo,
    /// Looks through the eyes of the next one: who knows what.
    Lens,
    /// Opens the palette of everything that can be done.
    Palette,
    /// Shows the keys and what they do.
    Help,
    /// Gives the answer with the number of the key, while it is asked what will happen.
    Answer,
}

/// The modifier keys that are held down with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    /// Nothing: a shortcut of a key alone.
    Nothing,
    /// Ctrl or Command.
    Ctrl,
    /// Ctrl or Command, and Shift.
    CtrlShift,
}

/// Combinations of keys that mean the same.
pub type Keys = &'static [(With, &'static str)];

/// One line of the table. Keys are named as browsers name them in `KeyboardEvent.key`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    /// What the shortcut does.
    pub action: KeyAction,
    /// The name of the shortcut.
    pub name: Text<'static>,
    /// The keys; the first one appears in titles.
    pub keys: Keys,
}

const NEXT: Keys = &[(With::Nothing, "ArrowRight"), (With::Nothing, " "), (With::Nothing, "PageDown"), (With::Nothing, ".")];
const BACK: Keys = &[(With::Nothing, "ArrowLeft"), (With::Nothing, "PageUp"), (With::Nothing, ",")];
const PLAY: Keys = &[(With::Nothing, "k"), (With::Nothing, "p")];
const ANSWERS: Keys = &[(With::Nothing, "1"), (With::Nothing, "2"), (With::Nothing, "3"), (With::Nothing, "4")];
const REDO: Keys = &[(With::CtrlShift, "z"), (With::Ctrl, "y")];

/// All shortcuts with their keys.
pub const SHORTCUTS: [Shortcut; 11] = [
    Shortcut { action: KeyAction::Next, name: Text::KeysNext, keys: NEXT },
    Shortcut { action: KeyAction::Back, name: Text::KeysBack, keys: BACK },
    Shortcut { action: KeyAction::Start, name: Text::ClockToStart, keys: &[(With::Nothing, "Home")] },
    Shortcut { action: KeyAction::End, name: Text::ClockToEnd, keys: &[(With::Nothing, "End")] },
    Shortcut { action: KeyAction::Play, name: Text::KeysPlay, keys: PLAY },
    Shortcut { action: KeyAction::Undo, name: Text::KeysUndo, keys: &[(With::Ctrl, "z")] },
    Shortcut { action: KeyAction::Redo, name: Text::KeysRedo, keys: REDO },
    Shortcut { action: KeyAction::Lens, name: Text::KeysLens, keys: &[(With::Nothing, "w")] },
    Shortcut { action: KeyAction::Palette, name: Text::DialogPalette, keys: &[(With::Ctrl, "k")] },
    Shortcut { action: KeyAction::Help, name: Text::DialogHelp, keys: &[(With::Nothing, "?")] },
    Shortcut { action: KeyAction::Answer, name: Text::KeysAnswer, keys: ANSWERS },
];

/// Which keys the focused element uses itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Nothing: every shortcut is free.
    Free,
    /// Space presses it.
    Pressed,
    /// It scrolls or moves with arrows, Page up, Page down, Home, End and Space.
    Moved,
    /// It takes what is typed: no shortcut is free.
    Typed,
}

/// A key that was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press<'a> {
    /// The key as the browser names it.
    pub key: &'a str,
    /// Whether Ctrl or Command is down.
    pub ctrl: bool,
    /// Whether Shift is down.
    pub shift: bool,
    /// Whether Alt is down: it writes letters, or belongs to the browser.
    pub alt: bool,
}

/// The message that a key stands for now; `None` where it stands for nothing and is left to the browser.
pub fn meaning(model: &Model, press: Press<'_>, focus: Focus) -> Option<Msg> {
    if press.alt || model.reading().dialog().is_some() {
        return None;
    }
    let is_free = |with: With| match focus {
        Focus::Typed => false,
        Focus::Free => true,
        Focus::Pressed => with != With::Nothing || press.key != " ",
        Focus::Moved => with != With::Nothing || !moves(press.key),
    };
    let fits = |(with, key): &(With, &str)| {
        let single = *with == With::Nothing;
        is_pressed(press, *with, key) && is_free(*with) && (model.settings().single_keys || !single)
    };
    let shortcut = SHORTCUTS.iter().find(|shortcut| shortcut.keys.iter().any(fits))?;
    if shortcut.action == KeyAction::Answer { answer(model, press.key) } else { msg(model, shortcut.action) }
}

/// The answer that a key gives; `None` where nothing is asked that has so many answers.
fn answer(model: &Model, key: &str) -> Option<Msg> {
    let place = key.parse::<usize>().ok()?.checked_sub(1)?;
    let posed = model.stories().asking().open()?;
    (place < posed.question.answers.len()).then_some(Msg::Ask(AskEvent::PickedAnswer(place)))
}

/// The message of an action; `None` where the action has nothing to do now.
pub fn msg(model: &Model, action: KeyAction) -> Option<Msg> {
    let session = model.session();
    let (can_back, can_forward) = (session.step() > 0, session.step() < session.steps());
    match action {
        KeyAction::Next if super::story::goes_on(model) => Some(Msg::Story(StoryEvent::PressedNext)),
        KeyAction::Next => match next_question(model) {
            Some(question) => Some(Msg::Practiced(question)),
            None => can_forward.then_some(Msg::Playback(PlaybackEvent::PressedForward)),
        },
        KeyAction::Back if super::story::goes_back(model) => Some(Msg::Story(StoryEvent::PressedPrevious)),
        KeyAction::Back => can_back.then_some(Msg::Playback(PlaybackEvent::PressedBack)),
        KeyAction::Start => can_back.then_some(Msg::Playback(PlaybackEvent::PickedStep(0))),
        KeyAction::End => can_forward.then_some(Msg::Playback(PlaybackEvent::PickedStep(session.steps()))),
        KeyAction::Play => Some(Msg::Playback(PlaybackEvent::PressedPlay)),
        KeyAction::Undo => session.undo_label().map(|_| Msg::Playback(PlaybackEvent::PressedUndo)),
        KeyAction::Redo => session.redo_label().map(|_| Msg::Playback(PlaybackEvent::PressedRedo)),
        KeyAction::Lens => Some(Msg::PickedLens(lens::next(model))),
        KeyAction::Palette => Some(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Palette))),
        KeyAction::Help => Some(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Help))),
        KeyAction::Answer => None,
    }
}

/// The question after the one that was practiced, once that was told to its end.
fn next_question(model: &Model) -> Option<PracticeRun> {
    let story = model.stories().player().filter(|story| story.is_on_way(model.session()))?;
    story.practice().map(PracticeRun::next)
}

/// The keys of an action as a title shows them; `None` where single keys are switched off and this is one.
fn told(action: KeyAction, single_keys: bool) -> Option<(With, &'static str)> {
    let first = SHORTCUTS.iter().find(|shortcut| shortcut.action == action)?.keys.first();
    first.copied().filter(|(with, _)| single_keys || *with != With::Nothing)
}

/// The first keys of an action, as `aria-keyshortcuts` wants them; `single_keys` says whether those of a key alone are on.
pub fn aria(action: KeyAction, single_keys: bool) -> Option<String> {
    told(action, single_keys).map(|(with, key)| match with {
        With::Nothing => key.to_owned(),
        With::Ctrl => format!("Control+{}", key.to_ascii_uppercase()),
        With::CtrlShift => format!("Control+Shift+{}", key.to_ascii_uppercase()),
    })
}

/// The words of a button with the keys that do the same: "To the start (Home)".
pub fn title(words: &str, action: KeyAction, single_keys: bool, locale: &Locale) -> String {
    told(action, single_keys)
        .map_or_else(|| words.to_owned(), |(with, key)| locale.say(Text::KeysTitle { keys: &caps(with, key, locale).join("+"), words }))
}

/// The caps of a combination, in the words of a language: "Ctrl", "Z".
pub fn caps(with: With, key: &str, locale: &Locale) -> Vec<String> {
    let held = match with {
        With::Nothing => &[][..],
        With::Ctrl => &[Text::KeyCtrl][..],
        With::CtrlShift => &[Text::KeyCtrl, Text::KeyShift][..],
    };
    let own = match key {
        " " => locale.say(Text::KeySpace),
        "ArrowRight" => "→".to_owned(),
        "ArrowLeft" => "←".to_owned(),
        "PageDown" => locale.say(Text::KeyPageDown),
        "PageUp" => locale.say(Text::KeyPageUp),
        "Home" => locale.say(Text::KeyHome),
        "End" => locale.say(Text::KeyEnd),
        other => other.to_ascii_uppercase(),
    };
    held.iter().map(|text| locale.say(*text)).chain([own]).collect()
}

/// Whether a key alone, or with Shift, scrolls a page that is longer than its window. There it is the page's, unless the stage has the focus.
pub fn is_for_scrolling(press: Press<'_>) -> bool {
    !press.ctrl && !press.alt && moves(press.key) && !press.key.starts_with("Arrow")
}

/// Whether a key moves what has the focus.
fn moves(key: &str) -> bool {
    matches!(key, " " | "PageDown" | "PageUp" | "Home" | "End") || key.starts_with("Arrow")
}

fn is_pressed(press: Press<'_>, with: With, key: &str) -> bool {
    let letter = key.chars().all(|letter| letter.is_ascii_alphabetic());
    let held = match with {
        // What is printed above another key needs Shift on some keyboards, and it is the same key.
        With::Nothing => !press.ctrl && (!press.shift || matches!(key, "." | "," | "?")),
        With::Ctrl => press.ctrl && !press.shift,
        With::CtrlShift => press.ctrl && press.shift,
    };
    held && (press.key == key || letter && press.key.eq_ignore_ascii_case(key))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::app::Origin;
    use crate::engine::Action;
    use crate::tenant::Millis;

    fn model(steps: u32) -> Model {
        let mut model = Model::new(Rc::new(Locale::english()));
        for _ in 0..steps {
            model.apply(Origin::Visitor, Msg::Did(Action::Wait(Millis::minutes(1))));
        }
        model
    }

    const fn key(key: &str) -> Press<'_> {
        Press { key, ctrl: false, shift: false, alt: false }
    }

    #[test]
    fn what_scrolls_a_page_is_known() {
        for name in [" ", "PageDown", "PageUp", "Home", "End"] {
            assert!(is_for_scrolling(key(name)) && is_for_scrolling(Press { shift: true, ..key(name) }), "{name:?}");
            assert!(!is_for_scrolling(Press { ctrl: true, ..key(name) }), "Ctrl and {name:?}");
        }
        assert!(!["ArrowRight", "ArrowLeft", ".", "k", "?"].into_iter().any(|name| is_for_scrolling(key(name))));
    }

    #[test]
    fn no_two_actions_have_the_same_key() {
        let all: Vec<_> = SHORTCUTS.iter().flat_map(|shortcut| shortcut.keys).collect();
        for (place, one) in all.iter().enumerate() {
            assert!(!all[..place].contains(one), "{one:?}");
        }
    }

    #[test]
    fn every_key_of_the_table_does_its_action() {
        let mut model = model(3);
        model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedBack));
        for shortcut in SHORTCUTS {
            for (with, name) in shortcut.keys {
                let press = Press { key: name, ctrl: *with != With::Nothing, shift: *with == With::CtrlShift, alt: false };
                assert_eq!(meaning(&model, press, Focus::Free), msg(&model, shortcut.action), "{name}");
            }
        }
        assert_eq!(meaning(&model, key("."), Focus::Free), Some(Msg::Playback(PlaybackEvent::PressedForward)));
    }

    #[test]
    fn a_story_is_walked_by_beats_and_its_end_by_steps() {
        let mut model = model(0);
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(crate::scenario::FIRST_STORY)));
        assert_eq!(meaning(&model, key(" "), Focus::Free), Some(Msg::Story(StoryEvent::PressedNext)));
        assert_eq!(
            meaning(&model, key("ArrowLeft"), Focus::Free),
            Some(Msg::Playback(PlaybackEvent::PressedBack)),
            "there is no beat before the first"
        );
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::LeftStory));
        assert_eq!(meaning(&model, key(" "), Focus::Free), None, "at the end there is no step ahead");
    }

    #[test]
    fn what_has_the_focus_keeps_its_keys() {
        let mut model = model(3);
        model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedStep(1)));
        let undo = Press { ctrl: true, ..key("z") };
        assert_eq!(meaning(&model, key(" "), Focus::Pressed), None, "Space presses the button");
        assert_eq!(meaning(&model, key("ArrowRight"), Focus::Pressed), Some(Msg::Playback(PlaybackEvent::PressedForward)));
        assert_eq!(meaning(&model, key("ArrowRight"), Focus::Moved), None);
        assert_eq!(meaning(&model, key("."), Focus::Moved), Some(Msg::Playback(PlaybackEvent::PressedForward)));
        for typed in [key("."), key("?"), undo, Press { ctrl: true, ..key("k") }] {
            assert_eq!(meaning(&model, typed, Focus::Typed), None, "{typed:?}");
        }
        assert_eq!(meaning(&model, undo, Focus::Moved), Some(Msg::Playback(PlaybackEvent::PressedUndo)));
        model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Help)));
        assert_eq!(meaning(&model, undo, Focus::Free), None, "a dialog has all keys");
    }

    #[test]
    fn keys_alone_can_be_switched_off() {
        let mut model = model(2);
        model.apply(Origin::Visitor, Msg::SwitchedKeys(false));
        assert_eq!(meaning(&model, key("ArrowLeft"), Focus::Free), None);
        assert_eq!(meaning(&model, key("?"), Focus::Free), None);
        assert_eq!(
            meaning(&model, Press { ctrl: true, ..key("K") }, Focus::Free),
            Some(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Palette)))
        );
    }

    #[test]
    fn a_button_promises_only_keys_that_are_on() {
        let locale = Locale::english();
        assert_eq!(title("Next", KeyAction::Next, true, &locale), "Next (→)");
        assert_eq!(title("Next", KeyAction::Next, false, &locale), "Next");
        assert_eq!(aria(KeyAction::Next, true).as_deref(), Some("ArrowRight"));
        assert_eq!(aria(KeyAction::Next, false), None);
        assert_eq!(aria(KeyAction::Undo, false).as_deref(), Some("Control+Z"));
    }

    #[test]
    fn shift_and_alt_are_not_ignored() {
        let model = model(2);
        assert_eq!(
            meaning(&model, Press { shift: true, ..key("?") }, Focus::Free),
            Some(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Help)))
        );
        assert_eq!(meaning(&model, Press { shift: true, ..key(" ") }, Focus::Free), None, "Shift and Space scroll back");
        assert_eq!(meaning(&model, Press { alt: true, ..key("ArrowLeft") }, Focus::Free), None, "the browser goes back");
        assert_eq!(meaning(&model, Press { ctrl: true, ..key("ArrowLeft") }, Focus::Free), None);
    }
}
