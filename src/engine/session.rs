//! A session: its branches and the current step. Everything that the layers above do goes through [`Session::act`].

use std::rc::Rc;

use crate::tenant::{Event, Refusal, SimTime, Tenant, Timer};

use super::action::{Action, Entry, StartPoint, UndoGroup};
use super::branch::{Branch, BranchInfo, BranchOrigin, Opened};
use super::moment::Moment;

/// A session of the simulator.
#[derive(Clone, Debug)]
pub struct Session {
    start: Moment,
    pub(super) branches: Vec<Branch>,
    pub(super) current: usize,
    here: Moment,
    /// The branches whose opening was undone; the one to be redone next is last.
    undone: Vec<usize>,
    next_group: u32,
}

impl Session {
    /// A session that starts with this tenant.
    pub fn new(start_point: Tenant) -> Self {
        let start = Moment::start(start_point);
        let branch = Branch::new(StartPoint::Start, start.clone(), None);
        Self { here: start.clone(), start, branches: vec![branch], current: 0, undone: Vec::new(), next_group: 0 }
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

    /// The current step: the number of actions that were played to come here.
    pub fn step(&self) -> u32 {
        self.here.step()
    }

    /// The number of steps of the current branch.
    pub fn steps(&self) -> u32 {
        self.branch().steps()
    }

    /// The current moment.
    pub fn moment(&self) -> &Moment {
        &self.here
    }

    /// The moment at the end of the current branch.
    pub fn tip(&self) -> &Moment {
        if self.step() == self.steps() { &self.here } else { self.branch().tip.as_ref().unwrap_or(&self.here) }
    }

    /// The starting point of the current branch.
    pub fn start_point(&self) -> StartPoint {
        self.branch().start_point
    }

    /// The timer that runs out next at the current step.
    pub fn next_timer(&self) -> Option<Timer> {
        self.tenant().next_timer()
    }

    /// A new group for the actions of one statement.
    pub fn new_group(&mut self) -> UndoGroup {
        self.next_group += 1;
        UndoGroup(self.next_group)
    }

    /// The actions of the current branch, in order, including those after the current step.
    pub fn log(&self) -> impl DoubleEndedIterator<Item = &Entry> + ExactSizeIterator {
        self.branch().log.iter()
    }

    /// The action that led to a step, counted from 1.
    pub fn entry(&self, step: u32) -> Option<&Entry> {
        self.branch().entry(step)
    }

    /// Plays an action at the current step and returns what happened. At an earlier step this starts a what-if branch; the old one is kept.
    ///
    /// # Errors
    /// A [`Refusal`]; then nothing has changed and there is no step.
    pub fn act(&mut self, action: Action, group: UndoGroup) -> Result<Vec<Event>, Refusal> {
        self.next_group = self.next_group.max(group.0);
        if let Action::Reset(start_point) = action {
            self.reset(start_point);
            return Ok(Vec::new());
        }
        let (began_at, at_step) = (self.now(), self.step());
        let events = self.here.play(&action)?;
        self.undone.clear();
        if at_step < self.steps() {
            let branch = self.branch().until(at_step, Opened { from: self.current, at_step, by: Some(action.clone()), change: None });
            self.enter(branch);
        }
        self.append(Entry { action, group, began_at, ended_at: self.here.now() });
        Ok(events)
    }

    /// Starts a branch after a step of the current one, plays these actions in it, and stays at its end. What is refused is left out.
    pub(super) fn branch_off(&mut self, opened: Opened, actions: impl Iterator<Item = (Action, UndoGroup)>) {
        let mut here = self.moment_at(opened.at_step);
        self.undone.clear();
        self.leave_tip();
        std::mem::swap(&mut self.here, &mut here);
        let branch = self.branches[self.current].until(opened.at_step, opened);
        self.enter(branch);
        for (action, group) in actions {
            let began_at = self.now();
            if self.here.play(&action).is_ok() {
                self.append(Entry { action, group, began_at, ended_at: self.here.now() });
            }
        }
    }

    /// Writes an action that was just played at the end of the current branch into its log.
    fn append(&mut self, entry: Entry) {
        let branch = &mut self.branches[self.current];
        branch.tip = None;
        branch.log.push(entry);
        branch.checkpoints.offer(&self.here);
    }

    /// Starts over with the session's first tenant or an empty one. The old branch is kept, and undo returns to it.
    pub fn reset(&mut self, start_point: StartPoint) {
        let start = match start_point {
            StartPoint::Start => self.start.clone(),
            StartPoint::Empty => Moment::start(Tenant::empty()),
        };
        let opened = Opened { from: self.current, at_step: self.step(), by: Some(Action::Reset(start_point)), change: None };
        self.undone.clear();
        self.leave_tip();
        self.here = start.clone();
        self.enter(Branch::new(start_point, start, Some(opened)));
    }

    /// Moves to a step, at most to the last one. Returns how many actions were played for it.
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

    /// Moves one step back. Returns whether there was one.
    pub fn back(&mut self) -> bool {
        let before = self.step().checked_sub(1);
        before.is_some_and(|step| self.seek_changes(step))
    }

    /// Moves one step forward. Returns whether there was one.
    pub fn forward(&mut self) -> bool {
        self.seek_changes(self.step() + 1)
    }

    /// Undoes the last statement, or the reset that began this branch. Returns whether there was one.
    pub fn undo(&mut self) -> bool {
        if self.step() > 0 {
            return self.seek_changes(self.branch().before_group(self.step()));
        }
        let Some((branch, from, at_step)) = self.reset_behind(self.current) else { return false };
        self.undone.push(branch);
        self.go(from, at_step);
        true
    }

    /// Redoes the statement that was undone last. Returns whether there was one.
    pub fn redo(&mut self) -> bool {
        match self.undone_reset() {
            Some(branch) => {
                self.undone.pop();
                self.go(branch, 0);
                true
            }
            None => self.seek_changes(self.branch().after_group(self.step())),
        }
    }

    /// The first action of what [`Session::undo`] would take back.
    pub fn undo_label(&self) -> Option<&Action> {
        if self.step() > 0 {
            let first = self.branch().before_group(self.step()) + 1;
            return self.entry(first).map(|entry| &entry.action);
        }
        let (branch, ..) = self.reset_behind(self.current)?;
        self.branches[branch].opened.as_ref()?.by.as_ref()
    }

    /// The first action of what [`Session::redo`] would do again.
    pub fn redo_label(&self) -> Option<&Action> {
        match self.undone_reset() {
            Some(branch) => self.branches[branch].opened.as_ref()?.by.as_ref(),
            None => self.entry(self.step() + 1).map(|entry| &entry.action),
        }
    }

    /// The branches, in the order in which they were opened.
    pub fn branches(&self) -> impl ExactSizeIterator<Item = BranchInfo<'_>> {
        self.branches.iter().map(|branch| BranchInfo {
            steps: branch.steps(),
            start_point: branch.start_point,
            opened: branch.opened.as_ref().map(|opened| (opened.from, opened.at_step, opened.by.as_ref())),
            origin: branch.differs().map(|origin| (origin.from, origin.at_step, origin.by.as_ref())),
            change: branch.differs().and_then(|origin| origin.change),
            name: branch.name.as_ref(),
            is_removed: branch.is_removed,
        })
    }

    /// The index of the current branch in [`Session::branches`].
    pub fn branch_index(&self) -> usize {
        self.current
    }

    /// Whether a step of another branch belongs to the current branch too, because the current one was opened from it later.
    pub fn includes(&self, branch: usize, step: u32) -> bool {
        self.is_shared(self.current, branch, step)
    }

    /// Whether the current step belongs to a branch: to itself, or to one that was opened from the current one later.
    pub fn is_part_of(&self, branch: usize) -> bool {
        self.is_shared(branch, self.current, self.step())
    }

    /// Whether a step of a branch belongs to a line, which was opened from that branch later.
    fn is_shared(&self, line: usize, branch: usize, step: u32) -> bool {
        let Some(mut shared) = self.branches.get(line).map(Branch::steps) else { return false };
        let mut here = line;
        while here != branch {
            let Some(opened) = self.branches.get(here).and_then(|branch| branch.opened.as_ref()) else { return false };
            if opened.is_reset() {
                return false;
            }
            (here, shared) = (opened.from, shared.min(opened.at_step));
        }
        step <= shared
    }

    /// Moves to the end of another branch. Does nothing if there is no such branch.
    pub fn switch_branch(&mut self, index: usize) {
        if let Some(branch) = self.branches.get(index).filter(|branch| !branch.is_removed) {
            self.go(index, branch.steps());
        }
    }

    /// The moment after a step of the current branch; the current step stays.
    pub fn moment_at(&self, step: u32) -> Moment {
        self.moment_near(step.min(self.steps())).0
    }

    /// The events that the action of a step (counted from 1) caused.
    pub fn events(&self, step: u32) -> Vec<Event> {
        let Some(entry) = self.entry(step) else { return Vec::new() };
        self.moment_at(step - 1).play(&entry.action).unwrap_or_default()
    }

    /// Adds a world of which the current one is the change; otherwise as [`Session::adopt`].
    pub fn adopt_origin(&mut self, other: &Self) -> usize {
        let (number, at_step) = (self.adopt(other), self.shared_with(other.branch()));
        let by = self.entry(at_step + 1).map(|entry| entry.action.clone());
        let change = other.change_to(self, at_step);
        self.branches[number].origin = BranchOrigin::Itself;
        self.branches[self.current].origin = BranchOrigin::Of(Opened { from: number, at_step, by, change });
        number
    }

    /// Adds the world where another session stands, up to its step, as a branch that goes on from the current one after the steps that both
    /// share. The session stays where it is. Returns the number of the branch.
    pub fn adopt(&mut self, other: &Self) -> usize {
        let at_step = self.shared_with(other.branch());
        let opened = Opened {
            from: self.current,
            at_step,
            by: other.entry(at_step + 1).filter(|_| at_step < other.step()).map(|entry| entry.action.clone()),
            change: self.change_to(other, at_step),
        };
        self.branches.push(other.branch().until(other.step(), opened));
        self.branches.len() - 1
    }

    /// Gives a branch a name, or takes it away.
    pub fn rename_branch(&mut self, index: usize, name: Option<Rc<str>>) {
        if let Some(branch) = self.branches.get_mut(index) {
            branch.name = name;
        }
    }

    /// Removes a branch from the list. The first one and the current one stay. Returns whether it was removed.
    pub fn remove_branch(&mut self, index: usize) -> bool {
        let may_go = index != 0 && index != self.current;
        let found = self.branches.get_mut(index).filter(|branch| may_go && !branch.is_removed);
        found.map(|branch| branch.is_removed = true).is_some()
    }

    /// A branch by its number.
    pub(super) fn branch_at(&self, branch: usize) -> Option<&Branch> {
        self.branches.get(branch)
    }

    pub(super) fn branch(&self) -> &Branch {
        &self.branches[self.current]
    }

    fn seek_changes(&mut self, step: u32) -> bool {
        let before = self.step();
        self.seek(step);
        self.step() != before
    }

    /// Keeps the moment at the end of the current branch before moving away. While the session is there, the moment is not shared and
    /// changes in place.
    fn leave_tip(&mut self) {
        if self.step() == self.steps() {
            self.branches[self.current].tip = Some(self.here.clone());
        }
    }

    fn enter(&mut self, branch: Branch) {
        self.branches.push(branch);
        self.current = self.branches.len() - 1;
    }

    fn go(&mut self, branch: usize, step: u32) {
        self.leave_tip();
        self.current = branch;
        self.here = self.moment_from(self.branch().checkpoints.before(step).clone(), step).0;
    }

    /// The moment after a step, reached from the current one or the nearest checkpoint, and how many actions were played for it.
    fn moment_near(&self, step: u32) -> (Moment, u32) {
        let checkpoint = self.branch().checkpoints.before(step);
        let nearest = match &self.branch().tip {
            Some(tip) if tip.step() == step => tip,
            Some(_) | None if (checkpoint.step()..=step).contains(&self.step()) => &self.here,
            Some(_) | None => checkpoint,
        };
        self.moment_from(nearest.clone(), step)
    }

    fn moment_from(&self, mut moment: Moment, step: u32) -> (Moment, u32) {
        let first = moment.step();
        for number in first + 1..=step {
            let played = self.entry(number).map(|entry| moment.play(&entry.action));
            debug_assert!(matches!(played, Some(Ok(_))), "what was accepted once is accepted again");
        }
        (moment, step.saturating_sub(first))
    }

    /// Finds the reset that started this branch (or an ancestor): the branch it belongs to and where undo returns.
    fn reset_behind(&self, mut branch: usize) -> Option<(usize, usize, u32)> {
        loop {
            let opened = self.branches[branch].opened.as_ref()?;
            if opened.is_reset() {
                return Some((branch, opened.from, opened.at_step));
            }
            branch = opened.from;
        }
    }

    /// The branch of an undone reset, if that reset was played at the current step.
    fn undone_reset(&self) -> Option<usize> {
        let branch = *self.undone.last()?;
        let (_, from, at_step) = self.reset_behind(branch)?;
        (from == self.current && at_step == self.step()).then_some(branch)
    }
}
