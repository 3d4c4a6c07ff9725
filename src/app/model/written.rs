//! How the page's session is written down: as a link, as what is kept for the next visit, and as what a host page is told of it.

use crate::cmdlets::Language;
use crate::cmdlets::tenant_fields::FieldValue;
use crate::tenant::MessageId;
use crate::text::Text;

use super::super::address::{CurrentLink, Shown, Story, Told, current_link};
use super::super::host::{Expectation, expect};
use super::super::link::{Pack, compared_world, worlds_of};
use super::Model;
use super::notice::Notice;

/// The session for the next visit: its script, or the story with what was done after it.
pub fn saved(model: &Model, script: &str) -> String {
    let told = model.stories().player().and_then(|story| story.told_whole(model.session(), model.session().step()));
    let mut pack = packed(model, script, told);
    pack.worlds = worlds_of(model.session(), None);
    if pack.story.is_none() && pack.worlds.is_empty() { pack.script } else { pack.to_text() }
}

/// The address of what is on the screen, whose script is given. Without a language nothing is played, and a story that was never compared
/// with its file is not named.
pub fn address(model: &Model, script: &str, language: Option<&dyn Language>) -> CurrentLink {
    let told = model.told_here();
    let story = model.stories().player().filter(|_| told.is_none());
    let story = story.and_then(|story| story.shipped_script(language)).map(|(id, script)| Story { id, script });
    let (step, steps) = (model.session().step(), model.session().steps());
    let link = current_link(model.options(), Shown { script, step, steps, story, told: told.as_ref() });
    link.beside(compared_world(model.session(), model.compared()), || packed(model, script, told))
}

/// The current world as a pack: the story with what was done after it, or else its script and the step where it stands.
fn packed(model: &Model, script: &str, told: Option<Told>) -> Pack {
    let (step, steps) = (model.session().step(), model.session().steps());
    let alone = || Pack { script: script.to_owned(), step: (step != steps).then_some(step), story: None, worlds: Vec::new() };
    told.map_or_else(alone, Told::packed)
}

/// Checks what the address expects; `None` where it expects nothing or the language has not been loaded. What was wrong with the
/// address is told beside it: an example that is not what it was written to be is not as expected.
pub fn expectation(model: &Model) -> Option<Expectation> {
    let locale = model.locale();
    let expectation = expect(model.options().expect.as_deref()?, model.session(), model.language()?, locale);
    let problems = match model.notice() {
        Some(Notice::Address(told, _)) => told.clone(),
        Some(Notice::StoryBroken(what)) => vec![locale.say(Text::StoryBroken { what })],
        Some(Notice::StoryMissing) => vec![locale.say(Text::StoryMissing)],
        Some(
            Notice::Refused(_)
            | Notice::StorageDenied
            | Notice::SavedSessionOffered
            | Notice::SavedSessionBroken
            | Notice::LanguageMissing
            | Notice::ConsoleMissing
            | Notice::NewVersion,
        )
        | None => Vec::new(),
    };
    Some(Expectation { problems, ..expectation })
}

/// The single changes that would have given a message another fate, as a host page is told them: none until what finds them has been
/// loaded.
pub fn what_ifs(model: &Model, message: MessageId) -> Vec<FieldValue> {
    let (opener, message) = (model.language.opener(), model.session().tenant().message(message));
    opener.zip(message).map_or_else(Vec::new, |(opener, message)| (opener.list_what_ifs)(model.session(), message))
}
