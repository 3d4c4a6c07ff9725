//! The timeline as a list of sentences: each step with its time, what it did, and where it brought which message. A way to read the
//! chart without seeing it, and to go to any step.

use crate::engine::Action;
use crate::tenant::{Message, MessageState};
use crate::text::Text;
use crate::wording::{self, Knower, MessageKnowledge};

use crate::app::model::Model;

use super::ask;
use super::timeline::is_administrators;

/// How many steps are listed at most, around the one where one stands.
pub const MAX_LISTED: u32 = 200;

/// One step in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    /// Its number; 0 is the start.
    pub step: u32,
    /// What it did, with its time.
    pub deed: String,
    /// Where it brought which message, in order, and whether that cannot be known through whose eyes one looks.
    pub moved: Vec<(String, bool)>,
    /// Whether one stands there.
    pub here: bool,
    /// Whether it cannot be known through whose eyes one looks.
    pub is_hidden: bool,
}

/// The list of steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepsView {
    /// The steps, in order.
    pub lines: Vec<StepLine>,
    /// How many steps are not listed.
    pub left_out: u32,
    /// What is said of what cannot be known; none while the truth is shown.
    pub cannot_know: Option<String>,
}

/// The list around the current step. Where messages went is told up to the current step; what lies ahead has not happened yet.
pub fn view(model: &Model) -> StepsView {
    let session = model.session();
    let step = session.step();
    let steps = if ask::covers(model) { step } else { session.steps() };
    let first = step.saturating_sub(MAX_LISTED / 2).min(steps.saturating_sub(MAX_LISTED.saturating_sub(1)));
    let last = steps.min(first.saturating_add(MAX_LISTED - 1));
    let mut lines: Vec<StepLine> = (first..=last).map(|number| line(model, number)).collect();
    let said = |message: &Message| wording::said(session.tenant(), message, model.locale());
    for message in recent(model, first) {
        for station in &message.path {
            let place = station.step.0.checked_sub(first).and_then(|place| usize::try_from(place).ok());
            let Some(line) = place.and_then(|place| lines.get_mut(place)) else { continue };
            let is_hidden = model.lens().is_some_and(|knower| knower.of_station(message, station.state) != MessageKnowledge::Fate);
            line.moved.push((moved(model, message, station.state, &said(message)), is_hidden));
        }
    }
    let listed = u32::try_from(lines.len()).unwrap_or(MAX_LISTED);
    let cannot_know = model.lens().map(|knower| knower.cannot_know(session.tenant(), model.locale()));
    StepsView { lines, left_out: (steps + 1).saturating_sub(listed), cannot_know }
}

/// Where each message has come since a step up to the current one, the oldest first.
pub(super) fn moved_since(model: &Model, since: u32) -> Vec<String> {
    /// As much of a text as somebody listens to.
    const MAX_HEARD_CHARS: usize = 80;
    let said = |message: &Message| wording::said(model.session().tenant(), message, model.locale());
    let told = |message: &Message| moved(model, message, message.state(), &wording::shortened(&said(message), MAX_HEARD_CHARS));
    recent(model, since.saturating_add(1)).into_iter().map(told).collect()
}

/// Where a message has come, as a sentence.
fn moved(model: &Model, message: &Message, state: MessageState, text: &str) -> String {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let (from, to) = (wording::user_name(tenant, message.from), wording::user_name(tenant, message.to));
    let (between, state) = (locale.say(Text::WhyBetween { from, to }), locale.say(wording::state_of(message, state)));
    locale.say(Text::StepsMoved { between: &between, id: message.id.0.into(), state: &state, text })
}

fn line(model: &Model, number: u32) -> StepLine {
    let (session, locale) = (model.session(), model.locale());
    let deed = match session.entry(number) {
        Some(entry) => {
            let deed = wording::action(session.tenant(), &entry.action, locale);
            locale.say(Text::PageStepAnnouncement { deed: &deed, step: number.into(), time: &wording::time_of_day(entry.ended_at) })
        }
        None => locale.say(Text::StepsStart),
    };
    StepLine { step: number, deed, moved: Vec::new(), here: number == session.step(), is_hidden: is_hidden(model, number) }
}

/// Whether a step cannot be known: neither was it an own act, nor did the own client show anything of it. Time is everybody's.
fn is_hidden(model: &Model, number: u32) -> bool {
    let session = model.session();
    let Some((knower, entry)) = model.lens().zip(session.entry(number)) else { return false };
    let (before, after) = (session.moment_at(number - 1), session.moment_at(number));
    let is_known = match &entry.action {
        Action::Act(command) => {
            knower == Knower::Administrator && is_administrators(command)
                || command.user().is_some_and(|user| knower == Knower::User(user) && !is_administrators(command))
        }
        Action::Wait(_) | Action::WaitNext | Action::File(_) | Action::Reset(_) => true,
    };
    !is_known && !knower.of_change(before.tenant(), after.tenant())
}

/// The messages that can have come somewhere since a step: no more of them than a reader would listen to, the oldest first.
fn recent(model: &Model, first: u32) -> Vec<&Message> {
    /// As many as there may be steps.
    const MAX_LOOKED_AT: usize = MAX_LISTED as usize;
    let messages = model.session().tenant().messages();
    let mut recent: Vec<&Message> = messages.iter().rev().take(MAX_LOOKED_AT).filter(|message| message.station().step.0 >= first).collect();
    recent.reverse();
    recent
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::app::{Msg, Origin, PlaybackEvent, StoryEvent};
    use crate::engine::Action;
    use crate::scenario::FIRST_STORY;
    use crate::tenant::Millis;
    use crate::text::Locale;

    fn wait() -> Msg {
        Msg::Did(Action::Wait(Millis::minutes(2)))
    }

    #[test]
    fn it_tells_the_first_story_in_sentences() {
        let mut model = Model::new(Rc::new(Locale::english()));
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
        model.apply(Origin::Visitor, wait());
        let told = view(&model);
        assert_eq!(told.left_out, 0);
        assert_eq!(told.lines.first().map(|line| (line.step, line.here)), Some((0, false)));
        let all: Vec<&str> = told
            .lines
            .iter()
            .flat_map(|line| std::iter::once(&line.deed).chain(line.moved.iter().map(|moved| &moved.0)))
            .map(String::as_str)
            .collect();
        let all = all.join("\n");
        for part in ["signs out", "writes to Tony", "In the spooler", "Waiting in the mailbox"] {
            assert!(all.contains(part), "{part} in {all}");
        }
        let last = told.lines.last();
        assert!(last.is_some_and(|line| line.here && line.moved.len() == 1), "{last:?}");
    }

    #[test]
    fn a_long_session_is_listed_around_where_one_stands() {
        let mut model = Model::new(Rc::new(Locale::english()));
        for _ in 0..500 {
            model.apply(Origin::Visitor, wait());
        }
        for (at, first, last) in [(500, 301, 500), (250, 150, 349), (0, 0, 199)] {
            model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedStep(at)));
            let told = view(&model);
            let ends = (told.lines.first().map(|line| line.step), told.lines.last().map(|line| line.step));
            assert_eq!(ends, (Some(first), Some(last)), "at {at}");
            assert_eq!((told.lines.len(), told.left_out), (200, 301));
            assert_eq!(told.lines.iter().filter(|line| line.here).count(), 1);
        }
    }
}
