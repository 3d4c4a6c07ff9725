//! The summary for screen readers: what is on the page, what is happening now, what can be done. It comes first in the page's main part.

use crate::tenant::UserId;
use crate::text::{Locale, Text, Width};
use crate::wording;

use super::{ask, clock, ledger, story};
use crate::app::keys;
use crate::app::model::Model;
use crate::app::options::{PageMode, PageOptions, Panel, Switch};

/// The summary, a sentence each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryView {
    /// What is on the page.
    pub here: String,
    /// Where the story and the clock are, and who is how.
    pub now: Vec<String>,
    /// What can be done.
    pub can: Vec<String>,
}

/// The summary as it is now; where `one_seat`, the page has room for the seat alone that was used last.
pub fn view(model: &Model, one_seat: bool) -> SummaryView {
    let (session, locale) = (model.session(), model.locale());
    let tenant = session.tenant();
    let (options, alone) = (model.options(), model.alone());
    let alone = alone.or_else(|| model.seats().active().filter(|_| one_seat));
    let open = alone.map_or_else(|| model.seats().in_order(), |alone| vec![alone]);
    let is_story = model.mode() == PageMode::Story;
    let cast: Vec<UserId> = story::cast(model).all().filter(|_| is_story).collect();
    let (on_stage, shown) = if cast.is_empty() { (false, &open) } else { (true, &cast) };
    let lane = |user: &UserId| {
        let presence = locale.say(wording::presence(tenant.user(*user)?.presence()));
        Some(locale.say(Text::TimelineLane { name: wording::user_name(tenant, *user), presence: &presence }))
    };
    let people: Vec<String> = shown.iter().filter_map(lane).collect();
    let (clock, ledger, story) = (clock::view(model), ledger::view(model), story::view(model));
    let (step, steps) = (session.step().into(), session.steps().into());
    let mut now = Vec::new();
    if let Some(story) = &story {
        let (at, of) = (story.at as u64, story.of as u64);
        now.push(locale.say(Text::SummaryStory { at, narration: &story.narration, of, title: &story.title }));
    }
    let day = wording::weekday(model.now(), Width::Long, locale);
    now.push(locale.say(Text::SummaryClock { day: &day, step, steps, time: &wording::hour_and_minute(model.now()) }));
    let people = (!people.is_empty()).then(|| wording::list(&people, locale));
    now.extend(
        people
            .filter(|_| on_stage || options.shows(Panel::Seats))
            .map(|list| locale.say(if on_stage { Text::SummaryPeople { people: &list } } else { Text::SummarySeats { seats: &list } })),
    );
    if options.shows(Panel::Timeline) {
        now.push(if ledger.parts.is_empty() {
            ledger.verdict.clone()
        } else {
            let parts: Vec<String> = ledger.parts.iter().map(|(_, words, _)| words.clone()).collect();
            locale.say(Text::SummaryLedger { parts: &wording::list(&parts, locale), sent: &ledger.sent })
        });
    }
    let nothing = if ask::covers(model) { Text::AskCovered } else { Text::ClockNothingDue };
    now.push(clock.next_due.clone().unwrap_or_else(|| locale.say(nothing)));
    let mut can = Vec::new();
    if keys::msg(model, keys::KeyAction::Next).is_some() && story.is_some() {
        can.push(locale.say(Text::SummaryNext));
    }
    if is_story {
        can.extend((!options.has(Switch::Readonly)).then(|| locale.say(Text::SummaryCanStage)));
    } else {
        can.extend(deeds(options).into_iter().map(|deed| locale.say(deed)));
    }
    if model.settings().single_keys {
        can.push(locale.say(Text::SummaryKeys));
    }
    let here = if is_story { locale.say(Text::SummaryStage) } else { here(options, open.len(), locale) };
    SummaryView { here, now, can }
}

/// What is on the page: a fixed sentence where all of it is shown, otherwise the names of the panels.
fn here(options: &PageOptions, seats: usize, locale: &Locale) -> String {
    if Panel::DESK.into_iter().all(|panel| options.shows(panel)) {
        return locale.say(Text::SummaryHere { count: seats as u64 });
    }
    let shown = Panel::ALL.into_iter().filter(|panel| options.shows(*panel));
    let shown: Vec<String> = shown.map(|panel| locale.say(word_of(panel))).collect();
    locale.say(Text::SummaryPanels { list: &wording::list(&shown, locale) })
}

/// What can be done where it is shown, and where anything may be done.
fn deeds(options: &PageOptions) -> Vec<Text<'static>> {
    let acts = !options.has(Switch::Readonly);
    let can = [
        (acts && options.shows(Panel::Seats), Text::SummaryCanSeats),
        (acts && options.shows(Panel::Policies), Text::SummaryCanPolicies),
        (options.shows(Panel::Timeline), Text::SummaryCanSteps),
    ];
    if can.iter().all(|(can, _)| *can) {
        return vec![Text::SummaryCan];
    }
    can.into_iter().filter(|(can, _)| *can).map(|(_, deed)| deed).collect()
}

/// What a panel is called.
pub fn word_of(panel: Panel) -> Text<'static> {
    match panel {
        Panel::Stage => Text::ShareStage,
        Panel::Seats => Text::ShareSeats,
        Panel::Policies => Text::PoliciesTab,
        Panel::Console => Text::ConsoleTab,
        Panel::Timeline => Text::TimelinePanel,
        Panel::Why => Text::WhyPanel,
        Panel::Mail => Text::MailTab,
        Panel::Matrix => Text::MatrixTab,
        Panel::Compare => Text::DialogCompare,
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::app::address::read;
    use crate::app::model::{LanguageParts, OpenRequest};
    use crate::app::{Msg, Origin, StoryEvent};
    use crate::scenario::FIRST_STORY;
    use crate::text::{Locale, Tag};

    #[test]
    fn it_says_what_is_here_what_happens_and_what_can_be_done() {
        let mut model = Model::new(Rc::new(Locale::english()));
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
        let told = view(&model, false);
        assert!(told.here.contains("the stage"), "{}", told.here);
        let now = told.now.join("\n");
        for part in [
            "It is Monday, 09:00",
            "On the stage: Aiko Tanaka: Available",
            "Tony Smith: Offline",
            "1 sent",
            "In the spooler",
            "leaves the spooler",
            "1 of 6",
        ] {
            assert!(now.contains(part), "{part} in {now}");
        }
        assert_eq!(told.can.len(), 3);
        assert!(!now.contains("seats"), "no seat stands on the stage: {now}");
        model.apply(Origin::Visitor, Msg::PickedMode(PageMode::Explore));
        assert!(view(&model, false).here.contains('3'), "the desk has three seats");
    }

    #[test]
    fn it_does_not_offer_what_there_is_not() {
        let mut model = Model::new(Rc::new(Locale::english()));
        model.apply(Origin::Visitor, Msg::SwitchedKeys(false));
        let told = view(&model, false);
        assert_eq!(told.can.len(), 1, "no story, no keys: {:?}", told.can);
        assert!(told.now.iter().any(|line| line.contains("Nothing has been sent")), "{:?}", told.now);
    }

    #[test]
    fn it_names_only_what_is_shown_and_what_may_be_done() {
        let told = |query: &str| {
            let mut model = Model::new(Rc::new(Locale::english()));
            model.apply(Origin::Visitor, Msg::LanguageArrived(LanguageParts::for_tests()));
            let address = read(&format!("{query}&run=%23"), "").address;
            model.apply(Origin::Visitor, Msg::Opened(Rc::new(OpenRequest { address, ..OpenRequest::default() })));
            let told = view(&model, false);
            (told.here, told.now.join(" "), told.can.join(" "))
        };
        let (here, now, can) = told("?panels=seats");
        assert_eq!(here, "On this page: Seats.");
        assert!(now.contains("Open seats") && !now.contains("Nothing has been sent"), "{now}");
        assert!(can.starts_with("Sign people in and out, or send messages from a seat. Press"), "{can}");
        let (here, now, can) = told("?embed=1&panels=timeline,why");
        assert_eq!(here, "On this page: Timeline, Why.");
        assert!(!now.contains("Open seats"), "{now}");
        assert!(can.starts_with("Move through the steps of the timeline."), "{can}");
        let (here, now, _) = told("?as=Tony%20Smith");
        assert_eq!(here, "On this page: Seats.", "a seat stands alone");
        assert!(now.contains("Tony Smith") && !now.contains("Aiko Tanaka"), "{now}");
        let (.., can) = told("?readonly");
        assert!(can.starts_with("Move through the steps of the timeline."), "{can}");
    }

    #[test]
    fn every_language_says_it_in_full() {
        for tag in Tag::ALL {
            let told = view(&Model::new(Rc::new(Locale::embedded(*tag))), false);
            let lines = std::iter::once(&told.here).chain(&told.now).chain(&told.can);
            for line in lines {
                assert!(!line.is_empty() && !line.contains('{'), "{tag:?}: {line:?}");
            }
        }
    }
}
