//! The text of the live region for screen readers: one announcement for each step, with the outcome of the messages that it concerns, what
//! the tour points at, and what an entered line printed. It changes only when there is something new to announce.

use crate::tenant::MessageId;
use crate::text::Text;
use crate::wording::{self, Knower};

use super::summary::word_of;
use super::tour::TourStep;
use crate::app::model::{FootPanel, Model};
use crate::app::options::Tab;
use crate::app::{ask, lens, steps, story, task};
use crate::cmdlets::console::EntryKind;

/// As much of a text as somebody listens to.
const MAX_HEARD_CHARS: usize = 80;

/// One announcement for the live region.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Announcement {
    /// What the step did, in the page's language.
    pub said: String,
    /// What a line printed, in the console's English.
    pub printed: String,
    /// How many printed lines are left out, in the page's language.
    pub left_out: String,
}

/// What an announcement was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
struct AnnouncedMoment {
    branch: usize,
    branches: usize,
    step: u32,
    steps: u32,
    entered: u32,
    announcement: String,
    selected: Option<MessageId>,
    /// Through whose eyes stage and chart are seen.
    lens: Option<Knower>,
    /// The tab that was asked for at a seat.
    asked: Option<Tab>,
    /// Whether it was asked at a seat why the message is where it is.
    asked_why: bool,
}

/// Makes announcements, and remembers the last one.
#[derive(Debug, Default)]
pub struct Announcer {
    of: Option<AnnouncedMoment>,
    told: Announcement,
    mark: Option<usize>,
}

impl Announcer {
    /// The current announcement. The tour is asked only where there is something new.
    pub fn tell(&mut self, model: &Model, guide: impl FnOnce() -> Option<TourStep>) -> Announcement {
        let session = model.session();
        let now = AnnouncedMoment {
            branch: session.branch_index(),
            branches: session.branches().len(),
            step: session.step(),
            steps: session.steps(),
            entered: model.console.entered,
            announcement: model.status().announcement.clone(),
            selected: model.selected(),
            lens: model.lens(),
            asked: model.reading().asked_tab(),
            asked_why: model.reading().sheet() == Some(FootPanel::Why),
        };
        let before = self.of.replace(now.clone());
        if before.as_ref() == Some(&now) {
            return self.told.clone();
        }
        let mut said = Vec::new();
        let mut told = Announcement::default();
        if before
            .as_ref()
            .is_none_or(|before| (before.branch, before.step, &before.announcement) != (now.branch, now.step, &now.announcement))
        {
            said.push(now.announcement.clone());
            if let Some(before) = before.as_ref().filter(|_| !is_narrated(model)) {
                said.extend(outcomes(model, since(model, before, &now)));
            }
            said.extend(task::spoken(model));
            said.extend(self.guided(guide()));
        } else if let Some(before) = &before {
            said.extend(looked_at(model, before, &now));
        }
        if before.is_some_and(|before| before.entered != now.entered) {
            (told.printed, told.left_out) = printed(model);
        }
        told.said = wording::sentences(said, model.locale());
        if told == Announcement::default() {
            return self.told.clone();
        }
        if told == self.told {
            // A region that says the same again is not read again.
            told.said.push('\u{a0}');
        }
        self.told = told.clone();
        told
    }

    /// The words of the tour, where its coach mark is another one.
    fn guided(&mut self, guide: Option<TourStep>) -> Option<String> {
        let mark = guide.as_ref().map(|guide| guide.number);
        let is_new = std::mem::replace(&mut self.mark, mark) != mark;
        guide.filter(|_| is_new).map(|guide| guide.words)
    }
}

/// What a visitor turned to without a step: the message that was selected, with what has become of it, or the tab that a seat opened elsewhere.
fn looked_at(model: &Model, before: &AnnouncedMoment, now: &AnnouncedMoment) -> Vec<String> {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let message =
        now.selected.filter(|_| before.selected != now.selected || now.asked_why && !before.asked_why).and_then(|id| tenant.message(id));
    let told = message.map(|message| {
        let state = locale.say(wording::state_of(message, message.state()));
        let why = locale.say(Text::WhyTitle { text: &wording::shortened(&wording::said(tenant, message, locale), MAX_HEARD_CHARS) });
        wording::sentences([why, wording::sentence(&state, locale), wording::headline(tenant, message, locale)], locale)
    });
    let tab = now.asked.filter(|_| before.asked != now.asked);
    let tab = tab.map(|tab| locale.say(Text::AnnouncePanel { panel: &locale.say(word_of(tab.panel())) }));
    let lens = (before.lens != now.lens).then(|| lens::spoken(model));
    told.into_iter().chain(tab).chain(lens).collect()
}

/// The last step whose outcomes are known already: steps that were just made are told together, of one that was gone to only its own.
fn since(model: &Model, before: &AnnouncedMoment, now: &AnnouncedMoment) -> u32 {
    let is_made = before.branch == now.branch && before.steps < now.steps && before.step < now.step;
    let last = if is_made {
        Some(before.step)
    } else {
        let branch = model.session().branches().nth(now.branch).filter(|_| before.branches < now.branches);
        branch.and_then(|branch| branch.opened).map(|(_, at_step, _)| at_step)
    };
    last.unwrap_or(now.step.saturating_sub(1))
}

/// Whether a story tells of it already, or asks what will come.
fn is_narrated(model: &Model) -> bool {
    ask::covers(model) || story::view(model).is_some_and(|story| !story.altered && model.status().announcement.ends_with(&story.narration))
}

/// Where messages have come since a step, and of how many nothing is said.
fn outcomes(model: &Model, since: u32) -> Vec<String> {
    /// The number of outcomes that are announced at once.
    const MAX_OUTCOMES: usize = 2;
    let mut all = steps::moved_since(model, since);
    let more = all.len().saturating_sub(MAX_OUTCOMES);
    all.truncate(MAX_OUTCOMES);
    if more > 0 {
        all.push(model.locale().say(Text::StepsMore { count: more as u64 }));
    }
    all
}

/// What the line that was entered last printed: each error, and the first line of all else.
fn printed(model: &Model) -> (String, String) {
    let lines = &model.console.lines;
    let first = model.console.entered_from;
    let (mut words, mut rest) = (Vec::new(), 0_u64);
    let mut has_output = false;
    for line in lines.iter().skip(first) {
        match line.entry.kind {
            EntryKind::Input | EntryKind::Clear => {}
            // What stands below an error's words says where it happened.
            EntryKind::Error => words.extend(line.entry.text.lines().take_while(|line| !line.starts_with("At line:")).map(spoken)),
            EntryKind::Output | EntryKind::Host | EntryKind::Warning | EntryKind::Verbose | EntryKind::Debug | EntryKind::WhatIf => {
                for text in line.entry.text.lines().filter(|text| !text.trim().is_empty()) {
                    if std::mem::replace(&mut has_output, true) {
                        rest += 1;
                    } else {
                        words.push(spoken(text));
                    }
                }
            }
        }
    }
    let left_out = if rest > 0 { model.locale().say(Text::ConsoleMore { count: rest }) } else { String::new() };
    (words.join(" "), left_out)
}

/// A line without the room between its columns.
fn spoken(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}
