//! The summary for those who listen: what is on the page, what is happening now, what can be done. It stands first in the page's main part.

use crate::text::{Text, Width};

use super::model::Model;
use super::{clock, keys, ledger, story, words};

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

/// The summary as it is now.
pub fn view(model: &Model) -> SummaryView {
    let (session, locale) = (model.session(), model.locale());
    let tenant = session.tenant();
    let open = model.open_seats();
    let seat = |user: &crate::tenant::UserId| {
        let presence = tenant.user(*user).map(crate::tenant::User::presence)?;
        let presence = locale.say(words::presence(presence));
        Some(locale.say(Text::TimelineLane { name: words::name(tenant, *user), presence: &presence }))
    };
    let seats: Vec<String> = open.iter().filter_map(seat).collect();
    let (clock, ledger, story) = (clock::view(model), ledger::view(model), story::view(model));
    let (step, steps) = (session.step().into(), session.steps().into());
    let mut now = Vec::new();
    if let Some(story) = &story {
        let (at, of) = (story.at as u64, story.of as u64);
        now.push(locale.say(Text::SummaryStory { at, narration: &story.narration, of, title: &story.title }));
    }
    let day = words::day(model.now(), Width::Long, locale);
    now.push(locale.say(Text::SummaryClock { day: &day, step, steps, time: &words::hour(model.now()) }));
    if !seats.is_empty() {
        now.push(locale.say(Text::SummarySeats { seats: &words::listed(&seats, locale) }));
    }
    now.push(if ledger.parts.is_empty() {
        ledger.verdict.clone()
    } else {
        let parts: Vec<String> = ledger.parts.iter().map(|(_, words, _)| words.clone()).collect();
        locale.say(Text::SummaryLedger { parts: &words::listed(&parts, locale), sent: &ledger.sent })
    });
    now.push(clock.next_due.clone().unwrap_or_else(|| locale.say(Text::ClockNothingDue)));
    let mut can = Vec::new();
    if keys::msg(model, keys::Action::Next).is_some() && story.is_some() {
        can.push(locale.say(Text::SummaryNext));
    }
    can.push(locale.say(Text::SummaryCan));
    if model.has_single_keys() {
        can.push(locale.say(Text::SummaryKeys));
    }
    SummaryView { here: locale.say(Text::SummaryHere { count: open.len() as u64 }), now, can }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::app::Msg;
    use crate::scenario::FIRST_STORY;
    use crate::text::{Locale, Tag};

    #[test]
    fn it_says_what_is_here_what_happens_and_what_can_be_done() {
        let mut model = Model::new(Rc::new(Locale::english()));
        model.update(Msg::ChoseStory(FIRST_STORY));
        let told = view(&model);
        assert!(told.here.contains('3'), "{}", told.here);
        let now = told.now.join("\n");
        for part in ["It is Monday, 09:00", "Aiko Tanaka", "Offline", "1 sent", "In the spooler", "leaves the spooler", "1 of 6"] {
            assert!(now.contains(part), "{part} in {now}");
        }
        assert_eq!(told.can.len(), 3);
    }

    #[test]
    fn it_does_not_offer_what_there_is_not() {
        let mut model = Model::new(Rc::new(Locale::english()));
        model.update(Msg::SwitchedKeys(false));
        let told = view(&model);
        assert_eq!(told.can.len(), 1, "no story, no keys: {:?}", told.can);
        assert!(told.now.iter().any(|line| line.contains("Nothing has been sent")), "{:?}", told.now);
    }

    #[test]
    fn every_language_says_it_in_full() {
        for tag in Tag::ALL {
            let told = view(&Model::new(Rc::new(Locale::embedded(*tag))));
            let lines = std::iter::once(&told.here).chain(&told.now).chain(&told.can);
            for line in lines {
                assert!(!line.is_empty() && !line.contains('{'), "{tag:?}: {line:?}");
            }
        }
    }
}
