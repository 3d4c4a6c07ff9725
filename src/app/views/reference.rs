//! The reference of the cmdlets: the list, what of it a search finds, and the cmdlet that is open.

use crate::cmdlets::about::sheet::{CmdletFamily, Reference, Sheet};
use crate::text::{Locale, Text};

use crate::app::model::Model;

/// What is open when nobody has looked anything up.
const FIRST: &str = "Grant-CsClientPolicy";

/// The page about the cmdlets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceView {
    /// The groups, each with its heading.
    pub groups: Vec<(String, Vec<Sheet>)>,
    /// The cmdlet that is open.
    pub open: &'static str,
    /// The settings of a client policy, each with its type.
    pub settings: Vec<(&'static str, String)>,
}

/// The page; `None` while the language has not come.
pub fn view(model: &Model) -> Option<ReferenceView> {
    let Reference { groups, settings } = model.language()?.sheets();
    let locale = model.locale();
    let groups = groups.into_iter().map(|(kind, sheets)| (title(kind, locale), sheets)).collect();
    Some(ReferenceView { groups, open: model.reading().cmdlet().unwrap_or(FIRST), settings })
}

fn title(kind: CmdletFamily, locale: &Locale) -> String {
    locale.say(match kind {
        CmdletFamily::Policies => Text::ReferencePolicies,
        CmdletFamily::Online => Text::ReferenceOnline,
        CmdletFamily::Sim => Text::ReferenceSim,
        CmdletFamily::Help => Text::ReferenceHelp,
        CmdletFamily::Everyday => Text::ReferenceEveryday,
    })
}

impl ReferenceView {
    /// The cmdlet that is open.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.groups.iter().flat_map(|(_, sheets)| sheets).find(|sheet| sheet.name == self.open)
    }

    /// The groups with the cmdlets that a search finds: each of its words stands in the name, a short name, the synopsis or the name
    /// of a parameter or setting. A group without any is left out.
    pub fn found(&self, text: &str) -> Vec<(&str, Vec<&Sheet>)> {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let found = |sheet: &&Sheet| {
            let known = self.words_of(sheet);
            words.iter().all(|word| known.contains(word.as_str()))
        };
        let groups = self.groups.iter().map(|(title, sheets)| (title.as_str(), sheets.iter().filter(found).collect::<Vec<_>>()));
        groups.filter(|(_, sheets)| !sheets.is_empty()).collect()
    }

    fn words_of(&self, sheet: &Sheet) -> String {
        let parameters = sheet.parameters.iter().map(|parameter| parameter.name);
        let settings = self.settings.iter().map(|(name, _)| *name).filter(|_| sheet.takes_settings);
        let words = [sheet.name, sheet.synopsis].into_iter().chain(sheet.aliases.iter().copied()).chain(parameters).chain(settings);
        words.collect::<Vec<_>>().join(" ").to_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::app::model::LanguageParts;
    use crate::app::{ConsoleEvent, Dialog, Msg, Origin, ReadingEvent};

    fn model() -> Model {
        let mut model = Model::new(Rc::new(Locale::english()));
        model.apply(Origin::Visitor, Msg::LanguageArrived(LanguageParts::for_tests()));
        model
    }

    #[test]
    fn it_opens_where_help_was_asked_for() {
        let mut model = model();
        assert_eq!(view(&model).unwrap().sheet().unwrap().name, FIRST);
        model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::EnteredLine("Get-Help Send-SimMessage -Online".into())));
        assert_eq!(model.reading().dialog(), Some(Dialog::Reference));
        assert_eq!(view(&model).unwrap().sheet().unwrap().name, "Send-SimMessage");
        model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::PickedCmdlet("Get-Help")));
        assert_eq!(view(&model).unwrap().open, "Get-Help");
    }

    #[test]
    fn no_script_of_another_opens_it() {
        let mut model = model();
        model.apply(Origin::Host, Msg::RunScript("Get-Help Send-SimMessage -Online".to_owned()));
        assert_eq!(model.reading().dialog(), None);
    }

    #[test]
    fn a_search_looks_at_names_and_parameters() {
        let view = view(&model()).unwrap();
        let names =
            |text: &str| -> Vec<&str> { view.found(text).into_iter().flat_map(|(_, sheets)| sheets).map(|sheet| sheet.name).collect() };
        assert_eq!(names("grant-cs"), ["Grant-CsClientPolicy"]);
        assert_eq!(names("enableimautoarchiving"), ["New-CsClientPolicy", "Set-CsClientPolicy"]);
        assert!(names("GCM").contains(&"Get-Command"));
        assert_eq!(names("no such thing"), Vec::<&str>::new());
        assert_eq!(names("").len(), view.groups.iter().map(|(_, sheets)| sheets.len()).sum::<usize>());
    }
}
