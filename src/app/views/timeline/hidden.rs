//! What of the chart cannot be known through whose eyes it is seen: ways and marks of messages one by one, and the presence of others in stretches.

use crate::engine::{Lane, Moment};
use crate::tenant::{Message, MessageState, UserId};
use crate::wording::{Knower, MessageKnowledge};

use super::axis::ActTime;
use super::place::Ground;
use super::plan::StepSpan;
use super::{AdminLane, ChartStretch, ChartX};

/// What the administrator's lane takes around its line.
const ADMIN_PX: (i32, i32) = (19, 26);

impl Ground<'_> {
    /// Whether it cannot be known that there is a message.
    pub(super) fn hides_message(&self, message: &Message) -> bool {
        let knows =
            |knower: Knower| message.path.iter().any(|station| knower.of_station(message, station.state) != MessageKnowledge::Nothing);
        self.plan.lens.is_some_and(|knower| !knows(knower))
    }

    /// Whether it cannot be known that a message came into a state.
    pub(super) fn hides_state(&self, message: &Message, state: MessageState) -> bool {
        self.plan.lens.is_some_and(|knower| knower.of_station(message, state) != MessageKnowledge::Fate)
    }

    /// The stretches of the lanes whose presence cannot be known, step by step: only an act changes who is online, and what somebody lets others see.
    pub(super) fn hidden(&self, knower: Knower, shown: StepSpan, lanes: &[Lane], admin: Option<&AdminLane>) -> Vec<ChartStretch> {
        let (session, names) = (self.plan.session, ChartX::px(self.names));
        let mut hidden = Vec::new();
        if let Some(admin) = admin.filter(|_| knower != Knower::Administrator) {
            hidden.push(ChartStretch { from: names, to: self.end, top: admin.y - ADMIN_PX.0, height: ADMIN_PX.1 });
        }
        let mut from = names;
        for step in shown.first..=session.step() {
            let next = session.entry(step + 1).filter(|_| step < session.step());
            let to = next.map_or(self.end, |entry| self.x(ActTime { at: entry.ended_at.0, step: step + 1 }));
            let moment = session.moment_at(step);
            for lane in lanes {
                self.hide(knower, &moment, lane, (from, to), &mut hidden);
            }
            from = to;
        }
        hidden
    }

    /// Hides a lane between two places where its presence is not known there.
    fn hide(&self, knower: Knower, moment: &Moment, lane: &Lane, (from, to): (ChartX, ChartX), hidden: &mut Vec<ChartStretch>) {
        let Some((top, height)) = self.lane_box(lane.user) else { return };
        let Some(user) = moment.tenant().user(lane.user) else { return };
        for (place, band) in lane.bands.iter().enumerate() {
            let starts = if place == 0 { ChartX::px(self.names) } else { self.x(ActTime { at: band.from.0, step: band.step.0 }) };
            let ends = lane.bands.get(place + 1).map_or(self.end, |next| self.x(ActTime { at: next.from.0, step: next.step.0 }));
            let (from, to) = (from.max(starts), to.min(ends));
            if from >= to || knower.of_presence(moment.tenant(), user, band.presence) {
                continue;
            }
            match hidden.iter_mut().find(|own| own.top == top && own.to == from) {
                Some(before) => before.to = to,
                None => hidden.push(ChartStretch { from, to, top, height }),
            }
        }
    }

    fn lane_box(&self, user: UserId) -> Option<(i32, i32)> {
        Some((self.lane_top(user)?, self.lane_height()))
    }
}
