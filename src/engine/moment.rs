//! One moment of a session: the tenant, the clock and the chronicle after a step. A clone shares everything.

use crate::tenant::{At, Due, Event, Refusal, SimTime, Step, Tenant, apply, decide, decide_due};

use super::chronicle::Chronicle;
use super::world::Input;

/// The state after a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    tenant: Tenant,
    chronicle: Chronicle,
    now: SimTime,
    step: u32,
}

impl Moment {
    /// The beginning of a session on this tenant.
    pub(super) fn start(tenant: Tenant) -> Self {
        let chronicle = Chronicle::begin(&tenant);
        Self { tenant, chronicle, now: SimTime::default(), step: 0 }
    }

    /// The tenant.
    pub fn tenant(&self) -> &Tenant {
        &self.tenant
    }

    /// What the tenant does not remember of its past.
    pub fn chronicle(&self) -> &Chronicle {
        &self.chronicle
    }

    /// The virtual time.
    pub fn now(&self) -> SimTime {
        self.now
    }

    /// How many inputs were played.
    pub fn step(&self) -> u32 {
        self.step
    }

    /// Plays one input. A refused one changes nothing.
    pub(super) fn play(&mut self, input: &Input) -> Result<Vec<Event>, Refusal> {
        let step = Step(self.step + 1);
        let events = match input {
            Input::Act(command) => {
                let events = decide(&self.tenant, command, At { now: self.now, step })?;
                self.happen(&events);
                events
            }
            Input::Wait(length) => self.wait_until(self.now + *length, step),
            Input::WaitNext => self.tenant.next_due().map_or_else(Vec::new, |due| self.wait_until(due.at, step)),
            Input::Reset(_) => Vec::new(),
        };
        self.step = step.0;
        Ok(events)
    }

    /// Moves the clock; what is due happens when the clock reaches it.
    fn wait_until(&mut self, end: SimTime, step: Step) -> Vec<Event> {
        let mut all = Vec::new();
        while let Some(due) = self.next_due_until(end) {
            self.now = due.at;
            let events = decide_due(&self.tenant, due, At { now: due.at, step });
            self.happen(&events);
            all.extend(events);
        }
        self.now = end;
        all
    }

    fn next_due_until(&self, end: SimTime) -> Option<Due> {
        self.tenant.next_due().filter(|due| due.at <= end)
    }

    fn happen(&mut self, events: &[Event]) {
        for event in events {
            apply(&mut self.tenant, event);
            self.chronicle.record(&self.tenant, event);
        }
    }
}
