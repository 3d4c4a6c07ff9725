//! Where the lanes, ways and dues of the train chart stand, by the one rule of place. It turns acts into pixels and knows no drawing.

use crate::engine::{self, Mark};
use crate::tenant::{Message, MessageState, Place, Tenant, Timer, TimerKind, UserId};
use crate::text::Text;
use crate::wording;

use super::axis::{ActTime, Axis};
use super::labels::LabelRoom;
use super::plan::{ChartForm, Plan, ground_x};
use super::{ChartBand, ChartCrossing, ChartLane, ChartMark, ChartStay, ChartTrack, ChartX, DueMark, MarkKind};

/// What lies between two lanes.
const GAP_PX: i32 = 6;
/// Half of what a mark is wide, and what stands beside it keeps off it.
const MARK_PX: i32 = 9;
/// Where ways run that would lie on each other, from the lane's own height.
const ROWS_PX: [i32; 3] = [0, 7, -7];
/// A text is shortened to so many letters.
const MAX_LABEL_CHARS: usize = 24;

/// What the chart stands on.
pub struct Ground<'a> {
    pub axis: &'a Axis,
    pub users: &'a [UserId],
    pub plan: &'a Plan<'a>,
    /// What the names take at the left.
    pub names: i32,
    /// The upper edge of the first lane.
    pub top: i32,
    /// The distance from lane to lane.
    pub pitch: i32,
    /// The right end of the chart.
    pub end: ChartX,
    /// The room that words have taken.
    pub room: LabelRoom,
    /// The place of each step in the order of the axis, where that is not the session's own.
    pub orders: &'a [u32],
}

/// A stretch of a lane on which a way runs, so that the next one keeps off it.
type Run = (UserId, i32, ChartX, ChartX);

impl Ground<'_> {
    /// The place of an act on the chart.
    pub fn x(&self, act: ActTime) -> ChartX {
        ground_x(self.names, self.axis.place(self.ordered(act)))
    }

    /// An act in the order of the axis.
    pub fn ordered(&self, act: ActTime) -> ActTime {
        let step = usize::try_from(act.step).ok().and_then(|step| self.orders.get(step)).copied();
        ActTime { step: step.unwrap_or(act.step), ..act }
    }

    /// The upper edge of a user's lane.
    pub(super) fn lane_top(&self, user: UserId) -> Option<i32> {
        let index = self.users.iter().position(|own| *own == user)?;
        Some(self.top + self.pitch * i32::try_from(index).ok()?)
    }

    /// How high a lane is.
    pub(super) fn lane_height(&self) -> i32 {
        match self.plan.form {
            ChartForm::Whole => self.pitch - GAP_PX,
            ChartForm::Strip => self.pitch - GAP_PX / 2,
        }
    }

    /// How high messages run on a user's lane: below its words.
    fn line(&self, user: UserId) -> Option<i32> {
        let part = if self.plan.form == ChartForm::Strip { 45 } else { 68 };
        Some(self.lane_top(user)? + self.lane_height() * part / 100)
    }

    /// The base line of the words on a user's lane.
    fn words(&self, user: UserId) -> Option<i32> {
        Some(self.lane_top(user)? + (self.lane_height() / 3).min(13))
    }

    /// A lane with its presence, which goes on to the end of the chart.
    pub fn lane(&self, lane: &engine::Lane) -> Option<ChartLane> {
        let (tenant, locale) = (self.plan.session.tenant(), self.plan.locale);
        let starts: Vec<ChartX> = lane.bands.iter().map(|band| self.x(ActTime { at: band.from.0, step: band.step.0 })).collect();
        let bands = lane.bands.iter().enumerate().map(|(index, band)| ChartBand {
            from: if index == 0 { ChartX::px(self.names) } else { starts[index] },
            to: starts.get(index + 1).copied().unwrap_or(self.end),
            presence: band.presence,
            title: locale.say(Text::TimelineLane {
                name: wording::user_name(tenant, lane.user),
                presence: &locale.say(wording::presence(band.presence)),
            }),
            word: locale.say(wording::presence(band.presence)),
            label: None,
        });
        Some(ChartLane {
            user: lane.user,
            sip: tenant.user(lane.user).map_or_else(|| "".into(), |user| user.sip.clone()),
            name: wording::user_name(tenant, lane.user).to_owned(),
            top: self.lane_top(lane.user)?,
            height: self.lane_height(),
            bands: bands.collect(),
        })
    }

    /// The ways of the messages, those that would lie on each other in rows.
    pub fn tracks(&self, tracks: &[engine::Track]) -> Vec<ChartTrack> {
        let mut runs: Vec<Run> = Vec::new();
        tracks.iter().filter_map(|track| self.track(self.plan.session.tenant().message(track.message)?, &mut runs)).collect()
    }

    /// A message's way; `None` where one of its lanes is not drawn.
    fn track(&self, message: &Message, runs: &mut Vec<Run>) -> Option<ChartTrack> {
        let text = wording::shortened(&wording::said(self.plan.session.tenant(), message, self.plan.locale), 80);
        let mut track = ChartTrack {
            id: message.id,
            state: message.state(),
            title: self.plan.locale.say(Text::TimelineMessage { id: message.id.0.into(), text: &text }),
            label: None,
            pill: None,
            stays: Vec::new(),
            crossings: Vec::new(),
            marks: Vec::new(),
            selected: self.plan.selected == Some(message.id),
            is_hidden: self.hides_message(message),
        };
        let x_of = |index: usize| message.path.get(index).map(|station| self.x(ActTime { at: station.at.0, step: station.step.0 }));
        let (mut user, sent) = (message.from, x_of(0)?);
        let leaves = message.path.iter().position(|station| lane_of(message, station.state) != user);
        let ends = if message.state().is_final() { x_of(message.path.len() - 1)? } else { self.end };
        let until = leaves.map_or(Some(ends), x_of)?;
        let mut y = self.row(runs, user, sent, until)?;
        track.marks.push(ChartMark { kind: MarkKind::Sent, step: message.sent_by().0, user, x: sent, y, is_hidden: track.is_hidden });
        for (index, station) in message.path.iter().enumerate() {
            let (x, lane) = (x_of(index)?, lane_of(message, station.state));
            let (came, is_hidden) = (kind_of(station.state), self.hides_state(message, station.state));
            if lane != user {
                let to_y = self.row(runs, lane, x, ends)?;
                let dotted = station.state == MessageState::NotStored;
                track.crossings.push(ChartCrossing { x, from_y: y, to_y, dotted, state: station.state, is_hidden });
                (user, y) = (lane, to_y);
            } else if index == 0 && matches!(came, MarkKind::Ended(_)) {
                // Where it was sent it ended.
                track.marks.clear();
            }
            if index > 0 || lane != message.from || matches!(came, MarkKind::Ended(_)) {
                track.marks.push(ChartMark { kind: came, step: station.step.0, user, x, y, is_hidden });
            }
            if let MarkKind::Came(place) = came {
                let dotted = message.path.get(index + 1).is_some_and(|next| next.state == MessageState::TimedOut);
                track.stays.push(ChartStay { place, from: x, to: x_of(index + 1), due: None, y, dotted, is_hidden });
            }
        }
        self.line(message.to)?;
        Some(track)
    }

    /// How high a way runs between two places of a lane: where no other one does, as long as there is room.
    fn row(&self, runs: &mut Vec<Run>, user: UserId, from: ChartX, to: ChartX) -> Option<i32> {
        let line = self.line(user)?;
        let off = ChartX::px(2 * MARK_PX);
        let is_free = |row: &i32| !runs.iter().any(|run| run.0 == user && run.1 == *row && from < run.3 + off && run.2 < to + off);
        let row = ROWS_PX.into_iter().find(is_free).unwrap_or(0);
        let row = if self.plan.form == ChartForm::Strip { row / 2 } else { row };
        runs.push((user, row, from, to));
        Some(line + row)
    }

    /// What is due, right of now, at its time; the stays of the messages learn until when they last.
    pub fn dues(&self, tracks: &mut [ChartTrack], dues: impl Iterator<Item = Timer>) -> Vec<(DueMark, String)> {
        let mut marks = Vec::new();
        for due in dues {
            let (TimerKind::ToastEnds(id) | TimerKind::LeavesSpooler(id) | TimerKind::TimesOut(id)) = due.kind else { continue };
            let x = ground_x(self.names, self.axis.before(due.at.0));
            let Some(stay) = tracks.iter_mut().find(|track| track.id == id).and_then(|track| track.stays.last_mut()) else { continue };
            stay.due = Some(x);
            let tenant = self.plan.session.tenant();
            let times = together(tenant, due);
            let times = if times > 1 { format!("{} × ", self.plan.locale.number(times as u64)) } else { String::new() };
            let label = format!("{} {times}{}", wording::time_of_day(due.at), wording::timer(tenant, due, self.plan.locale));
            marks.push((DueMark { x, y: stay.y, label: None, is_hidden: stay.is_hidden }, label));
        }
        marks
    }

    /// Writes what has room: first what is due next, then the selected message, the presences, and the other messages, the newest first.
    pub fn write(&mut self, tracks: &mut [ChartTrack], lanes: &mut [ChartLane], dues: Vec<(DueMark, String)>) -> Vec<DueMark> {
        if self.plan.form == ChartForm::Strip {
            return dues.into_iter().map(|(mark, _)| mark).collect();
        }
        let half = ChartX::px(MARK_PX);
        for mark in tracks.iter().flat_map(|track| &track.marks) {
            self.room.block(mark.y + 4, mark.x - half, mark.x + half);
        }
        for (mark, _) in &dues {
            self.room.block(mark.y + 4, mark.x - half, mark.x + half);
        }
        let mut written: Vec<DueMark> = Vec::new();
        let mut rest = dues.into_iter();
        if let Some(next) = rest.next() {
            written.push(self.due(next));
        }
        for track in tracks.iter_mut().filter(|track| track.selected) {
            self.message(track);
            self.pill(track);
        }
        for lane in lanes.iter_mut() {
            self.presences(lane);
        }
        for track in tracks.iter_mut().rev().filter(|track| !track.selected) {
            self.message(track);
        }
        written.extend(rest.map(|due| self.due(due)));
        written
    }

    /// Beside its mark, at the end of the chart's own making: what is due next is always said.
    fn due(&mut self, (mark, text): (DueMark, String)) -> DueMark {
        let x = mark.x + ChartX::px(MARK_PX + 5);
        let label = self.room.write(x, mark.y + 4, &text, ChartX::px(i32::MAX / 100));
        DueMark { label, ..mark }
    }

    /// The words of a message above its start, or its number.
    fn message(&mut self, track: &mut ChartTrack) {
        let tenant = self.plan.session.tenant();
        let (Some(start), Some(message)) = (track.marks.first().copied(), tenant.message(track.id)) else { return };
        let Some(y) = self.words(message.from) else { return };
        let text = wording::shortened(&wording::said(tenant, message, self.plan.locale), MAX_LABEL_CHARS);
        let full = self.plan.locale.say(Text::TimelineMessage { id: track.id.0.into(), text: &text });
        let x = start.x + ChartX::px(3);
        track.label = self.room.write(x, y, &full, self.end).or_else(|| self.room.write(x, y, &format!("#{}", track.id.0), self.end));
    }

    /// Where the selected message waits, on its line.
    fn pill(&mut self, track: &mut ChartTrack) {
        let Some(stay) = track.stays.last() else { return };
        let word = self.plan.locale.say(match stay.place {
            Place::Line => Text::TimelineLine,
            Place::Spooler => Text::TimelineSpooler,
            Place::Mailbox => Text::TimelineMailbox,
            Place::Toast => Text::TimelineToast,
        });
        // The letter itself rides at now, and says nothing of its own.
        let now = ground_x(self.names, self.plan.now_x(self.axis));
        let end = stay.to.unwrap_or(now) - ChartX::px(2 * MARK_PX);
        track.pill = self.room.write(stay.from + ChartX::px(2 * MARK_PX), stay.y + 4, &word, end);
    }

    /// The presence at each change, as far as its band goes; again behind a fold where there was no room before it.
    fn presences(&mut self, lane: &mut ChartLane) {
        let Some(y) = self.words(lane.user) else { return };
        for band in &mut lane.bands {
            for start in self.room.starts(band.from, band.to).collect::<Vec<_>>() {
                band.label = band.label.take().or_else(|| self.room.write(start + ChartX::px(6), y, &band.word, band.to));
            }
        }
    }
}

/// On whose lane a message is in a state.
fn lane_of(message: &Message, state: MessageState) -> UserId {
    match state {
        MessageState::Sending | MessageState::Spooled | MessageState::Refused | MessageState::TimedOut => message.from,
        MessageState::InToast
        | MessageState::Delivered
        | MessageState::Queued
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice
        | MessageState::NotStored => message.to,
    }
}

/// What a state is on the chart: a place to wait, or an end.
fn kind_of(state: MessageState) -> MarkKind {
    match state {
        MessageState::Sending => MarkKind::Came(Place::Line),
        MessageState::Spooled => MarkKind::Came(Place::Spooler),
        MessageState::Queued => MarkKind::Came(Place::Mailbox),
        MessageState::InToast => MarkKind::Came(Place::Toast),
        MessageState::Refused | MessageState::TimedOut => MarkKind::Ended(Mark::Cross),
        MessageState::Delivered | MessageState::DeliveredAtSignIn => MarkKind::Ended(Mark::Tick),
        MessageState::MissedNotice => MarkKind::Ended(Mark::Slip),
        MessageState::NotStored => MarkKind::Ended(Mark::Nowhere),
    }
}

/// How many messages wait with this one at the same place for the same moment: their marks lie on each other, and their words stand once.
fn together(tenant: &Tenant, due: Timer) -> usize {
    let place = |timer: Timer| match timer.kind {
        TimerKind::ToastEnds(id) => tenant.message(id).map(|message| (0, message.to)),
        TimerKind::LeavesSpooler(id) => tenant.message(id).map(|message| (1, message.from)),
        TimerKind::TimesOut(id) => tenant.message(id).map(|message| (2, message.from)),
        TimerKind::TurnsInactive(_) | TimerKind::TurnsAway(_) | TimerKind::HeldPresenceEnds(_) => None,
    };
    let due_then = tenant.timers().skip_while(|other| other.at < due.at).take_while(|other| other.at == due.at);
    due_then.filter(|other| place(*other).is_some() && place(*other) == place(due)).count()
}
