//! How the page is shown: what its address says, and what the visitor has chosen of language, theme and keys.

use std::rc::Rc;

use crate::text::Locale;

use super::super::effect::Effect;
use super::super::options::{PageMode, PageOptions, Theme};
use super::stories::Stories;

/// How the page is shown.
#[derive(Clone, Debug)]
pub struct PageSettings {
    /// What the address says of it.
    pub options: PageOptions,
    /// The texts of the page's language.
    pub locale: Rc<Locale>,
    /// The theme that was chosen.
    pub theme: Theme,
    /// Whether a key alone is a shortcut (WCAG 2.2, 2.1.4).
    pub single_keys: bool,
}

impl PageSettings {
    /// The settings of a page without an address, in a language.
    pub fn new(locale: Rc<Locale>) -> Self {
        Self { options: PageOptions::default(), locale, theme: Theme::Auto, single_keys: true }
    }

    /// Whether the page tells a story on the stage or shows the desk.
    pub fn mode(&self, stories: &Stories) -> PageMode {
        if stories.player().is_some() && self.options.has_stage() { PageMode::Story } else { PageMode::Explore }
    }

    /// Shows the stage or the desk.
    pub fn pick_mode(&mut self, mode: PageMode, effects: &mut Vec<Effect>) {
        self.options.pick(mode);
        effects.push(Effect::UpdateAddress);
    }

    /// Lets stand out what a user or the administrator knows, or shows the truth.
    pub fn pick_lens(&mut self, lens: Option<String>, effects: &mut Vec<Effect>) {
        self.options.lens = lens;
        effects.push(Effect::UpdateAddress);
    }

    /// Shows the page in a theme.
    pub fn pick_theme(&mut self, theme: Theme, effects: &mut Vec<Effect>) {
        self.theme = theme;
        self.options.theme = (theme != Theme::Auto).then_some(theme);
        effects.extend([Effect::UpdateAddress, Effect::ApplyTheme(theme)]);
    }

    /// Lets a key alone be a shortcut, or not.
    pub fn switch_keys(&mut self, on: bool, effects: &mut Vec<Effect>) {
        self.single_keys = on;
        effects.push(Effect::SaveKeySetting(on));
    }

    /// Takes in texts: of another language, or more of the same. The texts of stories come in the same language: nobody chose it, and a
    /// link does not force it on its reader.
    pub fn set_locale(&mut self, locale: Rc<Locale>, effects: &mut Vec<Effect>) {
        if locale.tag() != self.locale.tag() {
            self.options.lang = Some(locale.tag());
        }
        self.locale = locale;
        effects.push(Effect::UpdateAddress);
    }
}
