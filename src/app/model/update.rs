//! Hands each message to the part that it is for. A message that means nothing without the script language goes to what is loaded with it.

use std::rc::Rc;

use crate::text::Locale;

use super::super::effect::Effect;
use super::super::options::Switch;
use super::acting::{Acting, Rest};
use super::message::Msg;
use super::notice::Notice;
use super::reading::Dialog;
use super::{texts, worlds};

/// Takes in a message.
pub fn update(msg: Msg, acting: &mut Acting<'_>, rest: &mut Rest<'_>, effects: &mut Vec<Effect>) {
    let mode = rest.settings.mode(rest.stories);
    if rest.asks_before(&msg, mode, acting) {
        return update(Msg::Asked(Box::new(msg)), acting, rest, effects);
    }
    match msg {
        Msg::Did(action) => rest.stories.act(&action, mode, acting, rest.playback.is_playing()),
        Msg::Playback(event) => {
            let may_act = !rest.settings.options.has(Switch::Readonly);
            rest.playback.update(event, acting, rest.stories, mode, may_act);
        }
        Msg::Story(event) => rest.stories.update(event, acting, rest.playback, effects),
        Msg::Ask(event) => {
            rest.stories.ask(event, acting);
            effects.extend(event.answers().then_some(Effect::SaveAnswers));
            // The other windows of a room follow with the address.
            effects.push(Effect::UpdateAddress);
        }
        Msg::Seats(event) => acting.seats.update(event),
        Msg::World(event) => {
            worlds::update(event, acting, rest.stories);
            effects.extend([Effect::SaveSession, Effect::UpdateAddress]);
        }
        Msg::Reading(event) => {
            effects.extend(event.changes_address().then_some(Effect::UpdateAddress));
            if let Some(dialog) = acting.reading.update(event, &rest.settings.options) {
                if dialog == Dialog::Compare {
                    rest.stories.tell_apart(acting);
                }
                texts::load_for(dialog, &acting.locale, rest.stories, rest.editor, effects);
            }
        }
        Msg::PickedMode(mode) => rest.settings.pick_mode(mode, effects),
        Msg::PickedTheme(theme) => rest.settings.pick_theme(theme, effects),
        Msg::PickedLanguage(tag) => effects.push(Effect::LoadLocale(tag)),
        Msg::SwitchedKeys(on) => rest.settings.switch_keys(on, effects),
        Msg::LocaleArrived(locale) => set_locale(locale, acting, rest, effects),
        Msg::Noticed(notice) => acting.status.tell(notice),
        Msg::DismissedNotice => acting.status.dismiss(),
        msg @ (Msg::Asked(_)
        | Msg::Practiced(_)
        | Msg::AskedForHint
        | Msg::PickedLens(_)
        | Msg::LookedForWhatIfs
        | Msg::OpenedWhatIf(..)
        | Msg::OpenedOrder(..)
        | Msg::Continued
        | Msg::Console(_)
        | Msg::Form(_)
        | Msg::Editor(_)
        | Msg::Room(_)
        | Msg::Lesson(_)
        | Msg::Expected(_)
        | Msg::WentOnWhereLeft
        | Msg::LookedAtAside
        | Msg::RunScript(_)
        | Msg::LoadSession(..)) => {
            let opener = acting.language.opener();
            if let Some(next) = opener.and_then(|opener| (opener.update)(msg, acting, rest, effects)) {
                update(next, acting, rest, effects);
            }
        }
        Msg::Opened(_) | Msg::LanguageArrived(_) => {}
    }
}

/// Speaks another language, or the same with more texts.
fn set_locale(locale: Rc<Locale>, acting: &mut Acting<'_>, rest: &mut Rest<'_>, effects: &mut Vec<Effect>) {
    if let Some(language) = acting.language.get_mut() {
        language.speak(locale.clone());
    }
    acting.locale = locale.clone();
    rest.settings.set_locale(locale, effects);
    rest.stories.expect_texts();
    acting.status.withdraw(&Notice::LanguageMissing);
    acting.status.withdraw_missing(acting.language.is_there(), acting.locale.is_whole());
}
