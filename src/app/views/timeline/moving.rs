//! What moves with the running clock: the line of now, and the ends of what still waits. A second of it changes nothing else on the chart.

use crate::tenant::{MessageId, MessageState, Place};
use crate::text::Text;
use crate::wording;

use super::plan::{ChartForm, Plan};
use super::{ChartView, ChartX};

/// The line of a message that still waits, up to now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenRun {
    /// The message that waits.
    pub id: MessageId,
    /// The state that it is in.
    pub state: MessageState,
    /// The place where it waits.
    pub place: Place,
    /// Where it came there.
    pub from: ChartX,
    /// How high it runs.
    pub y: i32,
    /// Whether it is the selected one.
    pub selected: bool,
    /// Whether it is hatched.
    pub is_hidden: bool,
}

/// What each second changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NowView {
    /// Now, in milliseconds of the virtual clock.
    pub at: u64,
    /// Where it stands.
    pub x: ChartX,
    /// The right end of what is to be seen beside it: its pill, and what is due next, with its words.
    pub reach: ChartX,
    /// How high that is, if anything is due.
    pub due_y: Option<i32>,
    /// "now", and with the time: what stands in the pill.
    pub label: String,
    /// What still waits.
    pub runs: Vec<OpenRun>,
    /// Where one stands.
    pub step: u32,
    /// How many steps there are.
    pub steps: u32,
    /// What the slider says.
    pub value: String,
    /// The size of the chart.
    pub size: (i32, i32),
    /// What the names take at the left.
    pub names: i32,
    /// The upper edge of the lanes.
    pub top: i32,
    /// The whole chart, or its strip.
    pub form: ChartForm,
    /// Where it is asked what will happen: ahead of now, and at no time, for that is covered too.
    pub asked: Option<ChartX>,
}

/// How far ahead of now it is asked what will happen, in pixels; and how near to the end of the chart at most.
const ASKED_PX: (i32, i32) = (96, 24);

impl NowView {
    /// The same while it is asked what will happen.
    #[must_use]
    pub fn asking(&self) -> Self {
        let end = ChartX::px(self.size.0 - ASKED_PX.1);
        Self { asked: Some(self.x.right_of(ASKED_PX.0).min(end.max(self.x))), ..self.clone() }
    }
}

impl Plan<'_> {
    /// Whether only the strip is drawn.
    pub fn is_strip(&self) -> bool {
        self.form == ChartForm::Strip
    }

    /// What moves on a chart, with now at this place.
    pub(super) fn moving(&self, chart: &ChartView, x: ChartX) -> NowView {
        let time = wording::time_of_day(self.now);
        let run = |track: &super::ChartTrack| {
            let stay = track.stays.last().filter(|stay| stay.to.is_none())?;
            let (id, state, selected) = (track.id, track.state, track.selected);
            Some(OpenRun { id, state, place: stay.place, from: stay.from, y: stay.y, selected, is_hidden: stay.is_hidden })
        };
        let next = chart.dues.first();
        let reach =
            next.map(|due| due.label.as_ref().map_or(due.x, |label| label.x.right_of(super::label_width(&label.text, super::TEXT_PX))));
        let (step, steps) = (self.session.step().into(), self.session.steps().into());
        let label = self.locale.say(Text::TimelineNowAt { time: &time });
        NowView {
            at: self.now.0,
            x,
            reach: reach.unwrap_or(x).max(x.right_of(super::label_width(&label, super::TEXT_PX) / 2 + 8)),
            due_y: next.map(|due| due.y),
            label,
            runs: chart.tracks.iter().filter_map(run).collect(),
            step: chart.step,
            steps: chart.steps,
            value: self.locale.say(Text::TimelineValue { time: &time, step, steps }),
            size: (chart.width, chart.height),
            names: chart.names,
            top: chart.lanes.first().map_or(chart.height, |lane| lane.top),
            form: self.form,
            asked: None,
        }
    }
}
