//! A session: the worlds that were tried, and where one stands. Every act of every layer above goes through [`Session::act`].

use crate::tenant::{Due, Event, Refusal, SimTime, Tenant};

use super::moment::Moment;
use super::world::{Base, Entry, Group, Input, Opened, World};

/// A session of the simulator.
#[derive(Clone, Debug)]
pub struct Session {
    start: Moment,
    worlds: Vec<World>,
    current: usize,
    here: Moment,
    /// Worlds whose opening was undone, the next to be redone last.
    undone: Vec<usize>,
    next_group: u32,
}

impl Session {
    /// A session that starts with this tenant.
    pub fn new(base: Tenant) -> Self {
        let start = Moment::start(base);
        let world = World::new(Base::Start, start.clone(), None);
        Self { here: start.clone(), start, worlds: vec![world], current: 0, undone: Vec::new(), next_group: 0 }
    }

    /// A session that starts with the sample tenant.
    pub fn sample() -> Self {
        Self::new(Tenant::sample())
    }

    /// The tenant at the current step.
    pub fn tenant(&self) -> &Tenant {
        self.here.tenant()
    }

    /// The virtual time at the current step.
    pub fn now(&self) -> SimTime {
        self.here.now()
    }

    /// The current step: how many inputs were played to come here.
    pub fn step(&self) -> u32 {
        self.here.step()
    }

    /// How many steps the current world has.
    pub fn steps(&self) -> u32 {
        self.world().steps()
    }

    /// The current moment.
    pub fn moment(&self) -> &Moment {
        &self.here
    }

    /// The moment at the end of the current world.
    pub fn tip(&self) -> &Moment {
        if self.step() == self.steps() { &self.here } else { self.world().tip.as_ref().unwrap_or(&self.here) }
    }

    /// Where the current world began.
    pub fn base(&self) -> Base {
        self.world().base
    }

    /// What is due next at the current step.
    pub fn next_due(&self) -> Option<Due> {
        self.tenant().next_due()
    }

    /// A new group for the inputs of one statement.
    pub fn new_group(&mut self) -> Group {
        self.next_group += 1;
        Group(self.next_group)
    }

    /// The inputs of the current world, in order; those behind the current step too.
    pub fn log(&self) -> impl DoubleEndedIterator<Item = &Entry> + ExactSizeIterator {
        self.world().log.iter()
    }

    /// The input that led to a step, counted from 1.
    pub fn entry(&self, step: u32) -> Option<&Entry> {
        self.world().entry(step)
    }

    /// Plays an input at the current step and returns what happened. In the past this starts a what-if world; the old one is kept.
    ///
    /// # Errors
    /// A [`Refusal`]; then nothing has changed and there is no step.
    pub fn act(&mut self, input: Input, group: Group) -> Result<Vec<Event>, Refusal> {
        self.next_group = self.next_group.max(group.0);
        if let Input::Reset(base) = input {
            self.reset(base);
            return Ok(Vec::new());
        }
        let (began_at, at_step) = (self.now(), self.step());
        let events = self.here.play(&input)?;
        self.undone.clear();
        if at_step < self.steps() {
            let world = self.world().until(at_step, Opened { from: self.current, at_step, by: input.clone() });
            self.enter(world);
        }
        let entry = Entry { input, group, began_at, ended_at: self.here.now() };
        let world = &mut self.worlds[self.current];
        world.tip = None;
        world.log.push(entry);
        world.checkpoints.offer(&self.here);
        Ok(events)
    }

    /// Begins anew, with the session's start or an empty tenant. The old world is kept, and undoing leads back to it.
    pub fn reset(&mut self, base: Base) {
        let start = match base {
            Base::Start => self.start.clone(),
            Base::Empty => Moment::start(Tenant::empty()),
        };
        let opened = Opened { from: self.current, at_step: self.step(), by: Input::Reset(base) };
        self.undone.clear();
        self.leave_tip();
        self.here = start.clone();
        self.enter(World::new(base, start, Some(opened)));
    }

    /// Goes to a step; behind the last one means to the last one. Returns how many steps were played for it.
    pub fn seek(&mut self, step: u32) -> u32 {
        let step = step.min(self.steps());
        if step == self.step() {
            return 0;
        }
        self.leave_tip();
        let (moment, played) = self.moment_near(step);
        self.here = moment;
        played
    }

    /// One step back; whether there was one.
    pub fn back(&mut self) -> bool {
        let before = self.step().checked_sub(1);
        before.is_some_and(|step| self.seek_changes(step))
    }

    /// One step forward; whether there was one.
    pub fn forward(&mut self) -> bool {
        self.seek_changes(self.step() + 1)
    }

    /// Goes back before the last statement, or before the reset that began this world; whether there was one.
    pub fn undo(&mut self) -> bool {
        if self.step() > 0 {
            return self.seek_changes(self.world().before_group(self.step()));
        }
        let Some((world, from, at_step)) = self.reset_behind(self.current) else { return false };
        self.undone.push(world);
        self.go(from, at_step);
        true
    }

    /// Goes forward behind the statement that was undone last; whether there was one.
    pub fn redo(&mut self) -> bool {
        match self.undone_reset() {
            Some(world) => {
                self.undone.pop();
                self.go(world, 0);
                true
            }
            None => self.seek_changes(self.world().after_group(self.step())),
        }
    }

    /// The first input of what [`Session::undo`] would take back.
    pub fn undo_label(&self) -> Option<&Input> {
        if self.step() > 0 {
            let first = self.world().before_group(self.step()) + 1;
            return self.entry(first).map(|entry| &entry.input);
        }
        let (world, ..) = self.reset_behind(self.current)?;
        self.worlds[world].opened.as_ref().map(|opened| &opened.by)
    }

    /// The first input of what [`Session::redo`] would do again.
    pub fn redo_label(&self) -> Option<&Input> {
        match self.undone_reset() {
            Some(world) => self.worlds[world].opened.as_ref().map(|opened| &opened.by),
            None => self.entry(self.step() + 1).map(|entry| &entry.input),
        }
    }

    /// The worlds, in the order in which they were begun.
    pub fn worlds(&self) -> impl ExactSizeIterator<Item = WorldInfo<'_>> {
        self.worlds.iter().map(|world| WorldInfo {
            steps: world.steps(),
            base: world.base,
            opened: world.opened.as_ref().map(|opened| (opened.from, opened.at_step, &opened.by)),
        })
    }

    /// The place of the current world in [`Session::worlds`].
    pub fn world_index(&self) -> usize {
        self.current
    }

    /// Goes to the end of another world; nothing happens where there is none.
    pub fn switch_world(&mut self, index: usize) {
        if let Some(world) = self.worlds.get(index) {
            self.go(index, world.steps());
        }
    }

    /// The moment after a step of the current world, without going there.
    pub fn moment_at(&self, step: u32) -> Moment {
        self.moment_near(step.min(self.steps())).0
    }

    /// What the input of a step, counted from 1, caused.
    pub fn events(&self, step: u32) -> Vec<Event> {
        let Some(entry) = self.entry(step) else { return Vec::new() };
        self.moment_at(step - 1).play(&entry.input).unwrap_or_default()
    }

    fn world(&self) -> &World {
        &self.worlds[self.current]
    }

    fn seek_changes(&mut self, step: u32) -> bool {
        let before = self.step();
        self.seek(step);
        self.step() != before
    }

    /// Keeps the end of the current world before one goes away from it; while one stands there, it is not shared and changes in place.
    fn leave_tip(&mut self) {
        if self.step() == self.steps() {
            self.worlds[self.current].tip = Some(self.here.clone());
        }
    }

    fn enter(&mut self, world: World) {
        self.worlds.push(world);
        self.current = self.worlds.len() - 1;
    }

    fn go(&mut self, world: usize, step: u32) {
        self.leave_tip();
        self.current = world;
        self.here = self.moment_from(self.world().checkpoints.before(step).clone(), step).0;
    }

    /// The moment after a step, from here or from the nearest checkpoint, and how many steps it took.
    fn moment_near(&self, step: u32) -> (Moment, u32) {
        let checkpoint = self.world().checkpoints.before(step);
        let nearest = match &self.world().tip {
            Some(tip) if tip.step() == step => tip,
            Some(_) | None if (checkpoint.step()..=step).contains(&self.step()) => &self.here,
            Some(_) | None => checkpoint,
        };
        self.moment_from(nearest.clone(), step)
    }

    fn moment_from(&self, mut moment: Moment, step: u32) -> (Moment, u32) {
        let first = moment.step();
        for number in first + 1..=step {
            let played = self.entry(number).map(|entry| moment.play(&entry.input));
            debug_assert!(matches!(played, Some(Ok(_))), "what was accepted once is accepted again");
        }
        (moment, step.saturating_sub(first))
    }

    /// The reset that this world or one it branched from began with: its world, and where undoing it leads.
    fn reset_behind(&self, mut world: usize) -> Option<(usize, usize, u32)> {
        loop {
            let opened = self.worlds[world].opened.as_ref()?;
            if matches!(opened.by, Input::Reset(_)) {
                return Some((world, opened.from, opened.at_step));
            }
            world = opened.from;
        }
    }

    /// The world of an undone reset that was done just here.
    fn undone_reset(&self) -> Option<usize> {
        let world = *self.undone.last()?;
        let (_, from, at_step) = self.reset_behind(world)?;
        (from == self.current && at_step == self.step()).then_some(world)
    }
}

/// What is told of a world.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WorldInfo<'a> {
    /// How many steps it has.
    pub steps: u32,
    /// Where it began.
    pub base: Base,
    /// The world and step that were left for it, and by which input; `None` for the first one.
    pub opened: Option<(usize, u32, &'a Input)>,
}
