//! What an opened dialog needs that has not been loaded yet: the texts of all stories, and the visitor's own stories.

use crate::text::Locale;

use super::super::editor::Editor;
use super::super::effect::Effect;
use super::{Dialog, Stories};

/// Asks for what an opened dialog shows.
pub fn load_for(dialog: Dialog, locale: &Locale, stories: &mut Stories, editor: &Editor, effects: &mut Vec<Effect>) {
    if !locale.is_whole() {
        stories.expect_texts();
        effects.push(Effect::LoadTexts);
    }
    if matches!(dialog, Dialog::Editor | Dialog::Lesson) && !editor.was_recalled() {
        effects.push(Effect::LoadStories);
    }
}
