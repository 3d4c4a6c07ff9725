//! The page's head and the one group for time: the current step, what is due, what undo would take back.

use std::rc::Rc;

use crate::tenant::SimTime;
use crate::text::{Text, Width};
use crate::wording;

use crate::app::model::Model;
use crate::app::options::{Speed, Theme};

use super::{ask, worlds};

/// The head of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct ClockView {
    /// "Undo: Tony signs in", where there is something to undo, and what that is alone.
    pub undo: Option<(String, String)>,
    /// The label of Redo, as in "Redo: …".
    pub redo: Option<String>,
    /// The weekday in a short form.
    pub day: String,
    /// The time to the second.
    pub time: String,
    /// Whether the clock runs.
    pub playing: bool,
    /// How fast the clock runs.
    pub speed: Speed,
    /// What is due next, and in how long; `None` where nothing is.
    pub next_due: Option<String>,
    /// The current step.
    pub step: u32,
    /// The number of steps.
    pub steps: u32,
    /// The theme of the page.
    pub theme: Theme,
    /// The language of the page.
    pub tag: crate::text::Tag,
}

/// The head as it is now.
pub fn view(model: &Model) -> Rc<ClockView> {
    at(model, model.now())
}

/// The head with the clock at another time: while it glides.
pub fn at(model: &Model, now: SimTime) -> Rc<ClockView> {
    let (session, locale) = (model.session(), model.locale());
    let tenant = session.tenant();
    let deed = |input| wording::action(tenant, input, locale);
    let next_due = session.next_timer().filter(|_| !ask::covers(model)).map(|due| {
        let (time, what) = (wording::duration(due.at - now, locale), wording::timer(tenant, due, locale));
        locale.say(Text::ClockNextDue { time: &time, what: &what })
    });
    Rc::new(ClockView {
        undo: session.undo_label().map(deed).map(|deed| (locale.say(Text::ClockUndo { deed: &deed }), deed)),
        redo: session.redo_label().map(|input| locale.say(Text::ClockRedo { deed: &deed(input) })),
        day: wording::weekday(now, Width::Short, locale),
        time: wording::time_of_day(now),
        playing: model.playback().is_playing(),
        speed: model.playback().speed(),
        next_due,
        step: session.step(),
        steps: session.steps(),
        theme: model.settings().theme,
        tag: locale.tag(),
    })
}

/// The what-if branches by number, where there is more than one.
pub fn branches(model: &Model) -> Vec<(usize, String)> {
    let (session, locale) = (model.session(), model.locale());
    if session.branches().filter(|branch| !branch.is_removed).count() < 2 {
        return Vec::new();
    }
    let name = |row: worlds::WorldRow| {
        let is_first = row.branch == 0;
        let what_if = || locale.say(Text::ClockWhatIf { number: row.branch as u64 + 1, deed: &row.name });
        (row.branch, if is_first { row.name.clone() } else { what_if() })
    };
    worlds::list(model).into_iter().map(name).collect()
}
