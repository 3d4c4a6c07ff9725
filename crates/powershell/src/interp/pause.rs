//! Pausing: a script that runs long is left between two steps and taken up there again, so that a page can be drawn meanwhile.
//!
//! Where it pauses, each statement around the place leaves a [`Mark`] of how far it has come, the innermost first; taken up again, each
//! takes its own mark and goes on behind it. Blocks, `if`, loops, the body of `try`, functions called as a statement, and the objects of a
//! pipeline that begins with a value can be left so. What stands inside an expression, and the cmdlets themselves, run in one piece.

use super::Shell;
use super::command::Stage;
use crate::ast::{ScriptBlockAst, StatementBlock};
use crate::budget::Budget;
use crate::error::{Flow, Stop};
use crate::host::Out;
use crate::value::Value;

/// Where a paused script stands.
#[derive(Default)]
pub struct Pausing {
    /// The work of the budget at which the script pauses; `None` where it runs to its end.
    until: Option<u64>,
    /// Whether the statement that begins now may be left.
    is_allowed: bool,
    marks: Vec<Mark>,
}

/// How far a statement had come.
pub(super) enum Mark {
    /// The part of the script of that number: its `begin`, `process` or `end`.
    Part(usize),
    /// The statement of that number in a block.
    Statement(usize),
    /// The body of an `if` of that number; `else` is the last.
    Clause(usize),
    /// Inside the body of a loop, or of `try`.
    Body,
    /// Between two rounds of a loop.
    Round,
    /// A `foreach`: what it goes over, the place in it, and whether its body is unfinished.
    Items(Vec<Value>, usize, bool),
    /// A pipeline, with the objects that go in and the place of the next.
    Objects(Vec<Stage>, Vec<Value>, usize, u32),
    /// The body of a function that is a statement.
    Call(Box<Stage>, u32),
}

/// Whether a script has come to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It is over.
    Done,
    /// [`Shell::go_on`] takes it up again.
    Paused,
}

impl Pausing {
    /// Lets the script pause when the budget has been charged with so much more work; `None`: never.
    pub(super) fn begin(&mut self, budget: &Budget, work: Option<u64>) {
        self.until = work.map(|work| budget.work().saturating_add(work));
        self.is_allowed = false;
        self.marks.clear();
    }

    /// The same for a script that is taken up again.
    pub(super) fn go_on(&mut self, budget: &Budget, work: Option<u64>) {
        self.until = work.map(|work| budget.work().saturating_add(work));
        self.is_allowed = false;
    }

    /// Whether the statement that begins now may be left; what it is made of may not, unless it says so.
    pub(super) fn take(&mut self) -> bool {
        std::mem::take(&mut self.is_allowed)
    }

    /// Says whether the block or statement that begins now may be left.
    pub(super) fn allow(&mut self, is_allowed: bool) {
        self.is_allowed = is_allowed && self.until.is_some();
    }

    /// The mark that the construct left whose mark this is; `None` where the script is not on its way back there.
    pub(super) fn mark(&mut self, is_mine: impl FnOnce(&Mark) -> bool) -> Option<Mark> {
        self.marks.pop_if(|mark| is_mine(mark))
    }

    pub(super) fn is_at(&self, is_mine: impl FnOnce(&Mark) -> bool) -> bool {
        self.marks.last().is_some_and(is_mine)
    }

    pub(super) fn leave(&mut self, mark: Mark) {
        self.marks.push(mark);
    }
}

impl Shell<'_> {
    /// Whether it is time to pause; never on the way back to where the script was left.
    pub(super) fn is_due(&self, is_allowed: bool) -> bool {
        let pausing = &self.state.pausing;
        is_allowed && pausing.marks.is_empty() && pausing.until.is_some_and(|until| self.state.budget.work() >= until)
    }

    /// Runs a block that may be left, and leaves a mark of its construct where it was.
    pub(super) fn leaving(&mut self, is_allowed: bool, block: &StatementBlock, out: &mut dyn Out, mark: impl FnOnce() -> Mark) -> Flow {
        self.state.pausing.allow(is_allowed);
        let result = self.block(block, out);
        self.left(result, mark)
    }

    /// Leaves a mark where a construct was left.
    pub(super) fn left(&mut self, result: Flow, mark: impl FnOnce() -> Mark) -> Flow {
        self.state.pausing.allow(false);
        if let Err(Stop::Pause) = result {
            self.state.pausing.leave(mark());
        }
        result
    }

    /// Runs a script that parsed until it is over or has done so much work; [`Shell::go_on`] takes it up again.
    ///
    /// # Errors
    /// [`Stop::Exit`] on `exit`.
    pub fn start(&mut self, script: &ScriptBlockAst, out: &mut dyn Out, work: Option<u64>) -> Flow<Progress> {
        self.renew(script);
        self.state.pausing.begin(&self.state.budget, work);
        let result = self.bind_script(script).and_then(|()| self.parts(script, out));
        self.ended(result)
    }

    /// Takes up a script that was paused.
    ///
    /// # Errors
    /// [`Stop::Exit`] on `exit`.
    pub fn go_on(&mut self, script: &ScriptBlockAst, out: &mut dyn Out, work: Option<u64>) -> Flow<Progress> {
        self.state.pausing.go_on(&self.state.budget, work);
        let result = self.parts(script, out);
        self.ended(result)
    }

    fn parts(&mut self, script: &ScriptBlockAst, out: &mut dyn Out) -> Flow {
        let first = match self.state.pausing.mark(|mark| matches!(mark, Mark::Part(_))) {
            Some(Mark::Part(number)) => number,
            _ => 0,
        };
        let parts: Vec<&StatementBlock> = [&script.begin, &script.process, &script.end].into_iter().flatten().collect();
        for (number, part) in parts.into_iter().enumerate().skip(first) {
            let result = self.top(part, out);
            self.left(result, || Mark::Part(number))?;
        }
        Ok(())
    }

    /// Whether the body of a loop or `try` was left and goes on now.
    pub(super) fn body_left(&mut self, is_allowed: bool) -> bool {
        is_allowed && matches!(self.state.pausing.mark(|mark| matches!(mark, Mark::Body | Mark::Round)), Some(Mark::Body))
    }

    /// Leaves a loop between two rounds where it is time to.
    pub(super) fn between_rounds(&mut self, is_allowed: bool) -> Flow {
        let result = if self.is_due(is_allowed) { Err(Stop::Pause) } else { Ok(()) };
        self.left(result, || Mark::Round)
    }

    /// The number of the statement of a block that was left.
    pub(super) fn statement_left(&mut self) -> Option<usize> {
        match self.state.pausing.mark(|mark| matches!(mark, Mark::Statement(_)))? {
            Mark::Statement(number) => Some(number),
            _ => None,
        }
    }

    /// The `foreach` that was left here: what is left of it.
    pub(super) fn items_left(&mut self) -> Option<(Vec<Value>, usize, bool)> {
        match self.state.pausing.mark(|mark| matches!(mark, Mark::Items(..)))? {
            Mark::Items(items, at, inside) => Some((items, at, inside)),
            other => {
                self.state.pausing.leave(other);
                None
            }
        }
    }

    /// The pipeline that was left here.
    pub(super) fn pipeline_left(&mut self, out: &mut dyn Out) -> Option<Flow> {
        match self.state.pausing.mark(|mark| matches!(mark, Mark::Objects(..) | Mark::Call(..)))? {
            Mark::Objects(stages, items, at, id) => Some(self.feed_objects(stages, items, at, out, id)),
            Mark::Call(stage, id) => Some(self.finish_call(stage, out, id)),
            other => {
                self.state.pausing.leave(other);
                None
            }
        }
    }

    /// Runs a function, script or block that is a statement: its `end` may be left.
    pub(super) fn call(&mut self, mut stage: Box<Stage>, out: &mut dyn Out, id: u32) -> Flow {
        let stopped = std::mem::take(&mut self.state.stopped);
        let result = self.feed(std::slice::from_mut(&mut *stage), None, out);
        self.state.stopped = stopped;
        match result {
            Err(Stop::Upstream(number)) if number == id => {}
            other => other?,
        }
        self.finish_call(stage, out, id)
    }

    fn finish_call(&mut self, mut stage: Box<Stage>, out: &mut dyn Out, id: u32) -> Flow {
        let stopped = std::mem::take(&mut self.state.stopped);
        let (only, mut link) = self.link(std::slice::from_mut(&mut *stage), 0, out);
        self.state.pausing.allow(true);
        let result = self.finish(only, &mut link);
        self.state.pausing.allow(false);
        self.state.stopped = stopped;
        match result {
            Err(Stop::Upstream(number)) if number == id => Ok(()),
            Err(Stop::Pause) => {
                self.state.pausing.leave(Mark::Call(stage, id));
                Err(Stop::Pause)
            }
            other => other,
        }
    }

    /// Runs a pipeline that begins with a value: it may be left between two objects.
    pub(super) fn objects(&mut self, mut stages: Vec<Stage>, source: Value, out: &mut dyn Out, id: u32) -> Flow {
        let stopped = std::mem::take(&mut self.state.stopped);
        let mut begun = Ok(());
        for at in 0..stages.len() {
            let (stage, mut link) = self.link(&mut stages, at, out);
            begun = begun.and_then(|()| self.begin(stage, &mut link));
        }
        self.state.stopped = stopped;
        match begun {
            Ok(()) => {
                let items = source.elements().unwrap_or_else(|| vec![source]);
                self.feed_objects(stages, items, 0, out, id)
            }
            failed => {
                let failed = self.conclude(&mut stages, failed, out, id);
                self.write_files(stages).and(failed)
            }
        }
    }

    fn feed_objects(&mut self, mut stages: Vec<Stage>, mut items: Vec<Value>, first: usize, out: &mut dyn Out, id: u32) -> Flow {
        let stopped = std::mem::take(&mut self.state.stopped);
        let mut fed = Ok(());
        for at in first..items.len() {
            if at > first && self.is_due(true) {
                self.state.stopped = stopped;
                self.state.pausing.leave(Mark::Objects(stages, items, at, id));
                return Err(Stop::Pause);
            }
            let item = std::mem::take(&mut items[at]);
            fed = self.step().and_then(|()| {
                let (stage, mut link) = self.link(&mut stages, 0, out);
                self.process(stage, Some(item), &mut link)
            });
            if fed.is_err() {
                break;
            }
        }
        let result = self.conclude(&mut stages, fed, out, id);
        self.state.stopped = stopped;
        self.write_files(stages).and(result)
    }

    /// Writes the files that took streams of the stages.
    fn write_files(&mut self, stages: Vec<Stage>) -> Flow {
        stages.into_iter().try_for_each(|stage| self.write_streams(stage.files, stage.invocation.position.span))
    }
}
