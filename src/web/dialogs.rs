//! What the dialogs show, one file for each. All of it travels in a file of its own, after the page is whole or when the first dialog is opened.

pub mod compare;
pub mod editor;
pub mod embed;
pub mod export;
pub mod help;
pub mod lesson;
mod link_options;
pub mod palette;
pub mod reference;
pub mod rules;
pub mod share;
mod share_link;
pub mod stories;

use yew::prelude::*;

use crate::app::{Dialog, Model, ask};
use crate::text::Text;

use super::components::modal_dialog::ModalDialog;
use super::context::ViewContext;
use super::panels::summary;

/// Draws the open dialog. What would give away the answer of an open question is covered.
pub fn open_dialog(dialog: Dialog, context: &ViewContext, model: &Model) -> Html {
    if ask::covers(model) && matches!(dialog, Dialog::Export | Dialog::Compare) {
        let title = if dialog == Dialog::Export { Text::DialogExport } else { Text::DialogCompare };
        let covered = html! { <p key="covered" class="empty">{ context.say(Text::AskCovered) }</p> };
        return html! { <ModalDialog key="covered" title={context.say(title)} kind="covered">{ covered }</ModalDialog> };
    }
    let (kind, title, inner) = match dialog {
        Dialog::Stories => ("stories", Text::DialogStories, stories::stories(model)),
        Dialog::Editor => ("editor", Text::DialogEditor, editor::editor(context, model)),
        Dialog::Share => ("share", Text::DialogShare, share::share(model)),
        Dialog::Embed => ("embed", Text::DialogEmbed, embed::embed(context, model)),
        Dialog::Export => ("export", Text::DialogExport, export::export(model)),
        Dialog::Rules => ("rules", Text::DialogRules, rules::rules(model)),
        Dialog::Reference => ("reference", Text::DialogReference, reference::reference(context, model)),
        Dialog::Palette => ("palette", Text::DialogPalette, palette::palette(model)),
        Dialog::Help => ("help", Text::DialogHelp, help::help(context, model)),
        Dialog::Compare => ("compare-worlds", Text::DialogCompare, compare::compare(model)),
        Dialog::Lesson => ("lesson", Text::LessonTitle, lesson::lesson(model)),
        Dialog::Steps => ("steps", Text::StepsTitle, summary::steps_in_words(context, model)),
    };
    html! { <ModalDialog key={kind} title={context.say(title)} {kind}>{ inner }</ModalDialog> }
}
