//! The footer of the page: what it is, what can be read about it, the language and the theme.

use yew::prelude::*;

use crate::app::{Dialog, Msg, ReadingEvent, Theme};
use crate::text::{Tag, Text};
use crate::web::components::Choice;
use crate::web::context::ViewContext;

/// Draws the footer.
pub fn footer(context: &ViewContext, (theme, tag): &(Theme, Tag)) -> Html {
    let opens = |dialog: Dialog, word: Text<'_>, class: &'static str| {
        html! { <button key={format!("{dialog:?}")} {class} aria-haspopup="dialog" onclick={context.on(Msg::Reading(ReadingEvent::OpenedDialog(dialog)))}>{ context.say(word) }</button> }
    };
    let independent = context.say(Text::PageIndependent);
    html! {
        <footer class="foot" key="foot">
            <p key="words" title={independent.clone()}>{ independent }</p>
            <nav key="more" aria-label={context.say(Text::PageMore)}>
                { opens(Dialog::Rules, Text::DialogRules, "link") }
                { opens(Dialog::Reference, Text::DialogReference, "link") }
                { opens(Dialog::Editor, Text::DialogEditor, "link") }
                { opens(Dialog::Help, Text::DialogHelp, "link") }
                { opens(Dialog::Embed, Text::DialogEmbed, "link narrow-only") }
                { opens(Dialog::Export, Text::DialogExport, "link narrow-only") }
            </nav>
            <div key="looks" class="looks">{ looks(context, *theme, *tag) }</div>
        </footer>
    }
}

fn looks(context: &ViewContext, theme: Theme, tag: Tag) -> Html {
    let offered = Theme::ALL.into_iter().filter(|own| own.is_offered() || *own == theme);
    let themes = offered.map(|theme| (theme.name().to_owned(), context.say(theme_word(theme)))).collect();
    let on_theme = context.dispatch.reform(|name: String| Msg::PickedTheme(Theme::named(&name).unwrap_or(Theme::Auto)));
    let tags = Tag::offered().map(|tag| (tag.name().to_owned(), tag.own_name().to_owned())).collect::<Vec<_>>();
    let on_tag = context.dispatch.reform(|name: String| Msg::PickedLanguage(Tag::named(&name).unwrap_or(Tag::En)));
    html! {
        <>
            { Choice::of(context.say(Text::PageLanguage), "quiet", tags, tag.name(), on_tag).among_tongues().html() }
            { Choice::of(context.say(Text::PageTheme), "quiet", themes, theme.name(), on_theme).html() }
        </>
    }
}

/// The text that names a theme.
pub fn theme_word(theme: Theme) -> Text<'static> {
    match theme {
        Theme::Auto => Text::PageThemeAuto,
        Theme::Light => Text::PageThemeLight,
        Theme::Dark => Text::PageThemeDark,
        Theme::Contrast => Text::PageThemeContrast,
        Theme::Projector => Text::PageThemeProjector,
    }
}
