//! What is done with a message that means nothing without the script language. All of it is loaded with the language, or with as much of it as a plain
//! story needs: the model calls it through [`LaterUpdate`] only.

use super::super::console::ScriptSource;
use super::super::editor::{EditorContext, EditorEvent, EditorRequest};
use super::super::effect::{Effect, Report};
use super::super::host::RunResult;
use super::acting::{Acting, Rest};
use super::lesson::{LessonEvent, StoryEntrance};
use super::message::Msg;
use super::notice::Notice;
use super::reading::Dialog;
use super::{opening, texts, what_ifs};

/// Takes in a message; returns another one that is to be taken in after it.
pub type LaterUpdate = fn(Msg, &mut Acting<'_>, &mut Rest<'_>, &mut Vec<Effect>) -> Option<Msg>;

/// Takes in a message that a plain story may lead to, and leaves every other one alone.
pub fn update_story(msg: Msg, acting: &mut Acting<'_>, rest: &mut Rest<'_>, effects: &mut Vec<Effect>) -> Option<Msg> {
    if let Msg::Asked(msg) = msg {
        return pose(*msg, acting, rest, effects);
    }
    if let Msg::OpenedWhatIf(message, place) = msg {
        rest.open_what_if(message, place, acting);
    } else if let Msg::PickedLens(lens) = msg {
        rest.settings.pick_lens(lens, effects);
    } else if matches!(msg, Msg::AskedForHint) {
        rest.stories.give_hint(acting);
    } else if matches!(msg, Msg::LookedForWhatIfs) {
        acting.reading.what_ifs.find(acting.session, what_ifs::look_for);
    } else if let Msg::Expected(expectation) = msg {
        acting.status.expected = Some(expectation);
    }
    None
}

/// Takes in a message that needs the language, and leaves every other one alone.
pub fn update(msg: Msg, acting: &mut Acting<'_>, rest: &mut Rest<'_>, effects: &mut Vec<Effect>) -> Option<Msg> {
    match msg {
        Msg::LookedForWhatIfs => {
            acting.reading.orders.find(acting.session);
            return update_story(msg, acting, rest, effects);
        }
        Msg::OpenedWhatIf(..) | Msg::Asked(_) | Msg::AskedForHint | Msg::PickedLens(_) | Msg::Expected(_) => {
            return update_story(msg, acting, rest, effects);
        }
        Msg::OpenedOrder(first, place) => rest.open_order(first, place, acting),
        Msg::Practiced(run) => rest.practice(run, acting, effects),
        Msg::Continued => opening::go_on(acting, rest),
        Msg::Console(event) => rest.stories.hear(event, acting),
        Msg::Form(event) => rest.forms.update(event, acting),
        Msg::Editor(event) => edit(event, acting, rest, effects),
        Msg::Room(event) => rest.room.update(event, &mut rest.settings.options, effects),
        Msg::Lesson(event) => teach(event, acting, rest, effects),
        Msg::WentOnWhereLeft => opening::take_up_offered(acting, rest, effects),
        Msg::LookedAtAside => look_at_aside(acting, rest, effects),
        Msg::RunScript(script) => {
            let transcript = acting.run(&script, ScriptSource::Host);
            effects.push(Effect::Report(Report::Ran(RunResult::from(&transcript))));
        }
        Msg::LoadSession(script, step) => effects.push(Effect::Report(opening::load(&script, step, acting, rest))),
        Msg::Did(_)
        | Msg::Playback(_)
        | Msg::Story(_)
        | Msg::Ask(_)
        | Msg::Seats(_)
        | Msg::World(_)
        | Msg::Reading(_)
        | Msg::PickedMode(_)
        | Msg::PickedTheme(_)
        | Msg::PickedLanguage(_)
        | Msg::SwitchedKeys(_)
        | Msg::LocaleArrived(_)
        | Msg::Noticed(_)
        | Msg::DismissedNotice
        | Msg::Opened(_)
        | Msg::LanguageArrived(_) => {}
    }
    None
}

/// Poses the question before what a message would do, and stops the clock. Returns the message where there is nothing to ask.
fn pose(msg: Msg, acting: &mut Acting<'_>, rest: &mut Rest<'_>, effects: &mut Vec<Effect>) -> Option<Msg> {
    if rest.stories.asking().open().is_none() && !rest.stories.pose(&msg, acting) {
        return Some(msg);
    }
    rest.playback.set_playing(false);
    effects.push(Effect::UpdateAddress);
    acting.announce(rest.stories, false);
    None
}

/// Hands an event to the visitor's own stories, and does what they ask for.
fn edit(event: EditorEvent, acting: &mut Acting<'_>, rest: &mut Rest<'_>, effects: &mut Vec<Effect>) {
    let Some(update) = acting.language.editor() else { return };
    let context = EditorContext { session: acting.session, language: acting.language.get(), locale: &acting.locale };
    let request = update(rest.editor, event, &context, effects);
    if rest.stories.lesson.follow(rest.editor) {
        effects.extend([Effect::SaveLesson, Effect::UpdateAddress]);
    }
    match request {
        Some(EditorRequest::Play { text, beats }) => rest.stories.begin_own(&text, beats, acting, rest.playback.is_playing()),
        Some(EditorRequest::Record) => {
            rest.stories.leave();
            acting.reading.close_dialog();
        }
        Some(EditorRequest::Show) => _ = acting.reading.open_dialog(Dialog::Editor),
        None => {}
    }
}

/// Makes a story of the saved session that does not play, and opens it where its mistakes are listed.
fn look_at_aside(acting: &mut Acting<'_>, rest: &mut Rest<'_>, effects: &mut Vec<Effect>) {
    let Some(text) = acting.status.aside.take() else { return };
    acting.status.withdraw(&Notice::SavedSessionBroken);
    texts::load_for(Dialog::Editor, &acting.locale, rest.stories, rest.editor, effects);
    edit(EditorEvent::Imported(1, "session.ps1".to_owned(), text.as_bytes().into()), acting, rest, effects);
    acting.reading.open_dialog(Dialog::Editor);
}

/// Takes in what happened to the lesson; where it begins, its first story begins.
fn teach(event: LessonEvent, acting: &mut Acting<'_>, rest: &mut Rest<'_>, effects: &mut Vec<Effect>) {
    if let Some(place) = rest.stories.lesson.update(event, &mut rest.settings.options, effects) {
        rest.stories.choose_of_lesson(place, StoryEntrance::First, acting, rest.playback.is_playing(), effects);
        acting.reading.close_dialog();
    }
}
