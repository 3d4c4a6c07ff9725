//! One moment of a session: the tenant, the clock and the history after a step. A clone shares everything.

use crate::tenant::{At, Event, Refusal, SimTime, Step, Tenant, Timer, apply, decide, decide_timer};

use super::action::Action;
use super::drive::Drive;
use super::history::History;

/// The state of a session after a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    tenant: Tenant,
    history: History,
    drive: Drive,
    now: SimTime,
    step: u32,
}

impl Moment {
    /// The beginning of a session on this tenant.
    pub(super) fn start(tenant: Tenant) -> Self {
        let history = History::begin(&tenant);
        Self { tenant, history, drive: Drive::default(), now: SimTime::default(), step: 0 }
    }

    /// The tenant as it is then.
    pub fn tenant(&self) -> &Tenant {
        &self.tenant
    }

    /// The past that the tenant does not remember.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// The files of the virtual drive.
    pub fn drive(&self) -> &Drive {
        &self.drive
    }

    /// The virtual time.
    pub fn now(&self) -> SimTime {
        self.now
    }

    /// The number of actions that were played.
    pub fn step(&self) -> u32 {
        self.step
    }

    /// Plays one action. A refused one changes nothing.
    pub(super) fn play(&mut self, action: &Action) -> Result<Vec<Event>, Refusal> {
        let step = Step(self.step + 1);
        let events = match action {
            Action::Act(command) => {
                let events = decide(&self.tenant, command, At { now: self.now, step })?;
                self.happen(&events);
                events
            }
            Action::Wait(length) => self.wait_until(self.now + *length, step),
            Action::WaitNext => self.tenant.next_timer().map_or_else(Vec::new, |timer| self.wait_until(timer.at, step)),
            Action::File(change) => {
                self.drive.apply(change, self.now);
                Vec::new()
            }
            Action::Reset(_) => Vec::new(),
        };
        self.step = step.0;
        Ok(events)
    }

    /// Moves the clock to `end`. Timers run out when the clock reaches them, in order.
    fn wait_until(&mut self, end: SimTime, step: Step) -> Vec<Event> {
        let mut all = Vec::new();
        while let Some(timer) = self.next_timer_until(end) {
            self.now = timer.at;
            let events = decide_timer(&self.tenant, timer, At { now: timer.at, step });
            self.happen(&events);
            all.extend(events);
        }
        self.now = end;
        all
    }

    fn next_timer_until(&self, end: SimTime) -> Option<Timer> {
        self.tenant.next_timer().filter(|timer| timer.at <= end)
    }

    fn happen(&mut self, events: &[Event]) {
        for event in events {
            apply(&mut self.tenant, event);
            self.history.record(&self.tenant, event);
        }
    }
}
