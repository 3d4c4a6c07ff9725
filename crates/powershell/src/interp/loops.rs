//! Loops: what they repeat, how `break` and `continue` end a round, and where they are left when the script pauses.

use std::rc::Rc;

use super::Shell;
use super::pause::Mark;
use crate::ast::{ElementKind, ExprKind, Pipeline, PipelineElement, StatementBlock, Variable};
use crate::error::{Category, ErrorRecord, Flow, Stop};
use crate::host::Out;
use crate::object::Hash;
use crate::source::Span;
use crate::types;
use crate::value::{Array, ArrayKind, Value};

/// What a loop does after a round.
pub(super) enum Round {
    Next,
    Leave,
}

impl Shell<'_> {
    /// Reads how the body of a loop ended.
    pub(super) fn round(result: Flow, label: Option<&Rc<str>>) -> Flow<Round> {
        let mine =
            |wanted: &Option<Rc<str>>| wanted.as_ref().is_none_or(|wanted| label.is_some_and(|own| own.eq_ignore_ascii_case(wanted)));
        match result {
            Ok(()) => Ok(Round::Next),
            Err(Stop::Continue(wanted)) if mine(&wanted) => Ok(Round::Next),
            Err(Stop::Break(wanted)) if mine(&wanted) => Ok(Round::Leave),
            Err(other) => Err(other),
        }
    }

    pub(super) fn repeat(
        &mut self,
        label: Option<&Rc<str>>,
        mut test: impl FnMut(&mut Self) -> Flow<bool>,
        body: &StatementBlock,
        mut step: impl FnMut(&mut Self) -> Flow,
        out: &mut dyn Out,
    ) -> Flow {
        let may_pause = self.state.pausing.take();
        let mut is_back = self.body_left(may_pause);
        while is_back || test(self)? {
            if !std::mem::take(&mut is_back) {
                self.step()?;
            }
            let result = self.leaving(may_pause, body, out, || Mark::Body);
            if let Round::Leave = Self::round(result, label)? {
                break;
            }
            step(self)?;
            self.between_rounds(may_pause)?;
        }
        Ok(())
    }

    pub(super) fn do_loop(
        &mut self,
        label: Option<&Rc<str>>,
        body: &StatementBlock,
        condition: &Pipeline,
        until: bool,
        out: &mut dyn Out,
    ) -> Flow {
        let may_pause = self.state.pausing.take();
        let mut is_back = self.body_left(may_pause);
        loop {
            if !std::mem::take(&mut is_back) {
                self.step()?;
            }
            let result = self.leaving(may_pause, body, out, || Mark::Body);
            if let Round::Leave = Self::round(result, label)? {
                return Ok(());
            }
            if self.placed(condition, Shell::truth)? == until {
                return Ok(());
            }
            self.between_rounds(may_pause)?;
        }
    }

    pub(super) fn for_each(
        &mut self,
        label: Option<&Rc<str>>,
        variable: &Variable,
        over: &Pipeline,
        body: &StatementBlock,
        out: &mut dyn Out,
    ) -> Flow {
        let may_pause = self.state.pausing.take();
        let back = if may_pause { self.items_left() } else { None };
        let mut watched = None;
        let (mut items, mut at, mut is_inside) = if let Some(back) = back {
            back
        } else {
            let value = self.placed(over, Shell::value_of)?;
            watched = self.watched(over, &value);
            (value.unrolled(), 0, false)
        };
        while at < items.len() {
            if !is_inside {
                self.step()?;
                self.write(variable, std::mem::take(&mut items[at]))?;
            }
            self.state.pausing.allow(may_pause);
            let mut result = self.block(body, out);
            self.state.pausing.allow(false);
            is_inside = matches!(result, Err(Stop::Pause));
            if !is_inside {
                if let Round::Leave = Self::round(result, label)? {
                    break;
                }
                if watched.as_ref().is_some_and(Watched::has_changed) {
                    return Err(self.modified(over));
                }
                at += 1;
                result = if self.is_due(may_pause) && at < items.len() { Err(Stop::Pause) } else { Ok(()) };
            }
            if result.is_err() {
                self.state.pausing.leave(Mark::Items(items, at, is_inside));
                return result;
            }
        }
        Ok(())
    }

    /// What a `foreach` goes through, where it must not change meanwhile: a list, or a table by its keys, values or entries.
    fn watched(&mut self, over: &Pipeline, value: &Value) -> Option<Watched> {
        if let Some(table) = self.table_behind(over) {
            return Some(Watched::Table(table.clone(), table.changes()));
        }
        let Value::Array(list) = value else { return None };
        let may_grow = matches!(list.kind, ArrayKind::ArrayList | ArrayKind::List);
        may_grow.then(|| Watched::List(list.clone(), list.items.borrow().len()))
    }

    /// The table whose keys, values or entries a `foreach` goes through, where a variable holds it.
    fn table_behind(&mut self, over: &Pipeline) -> Option<Rc<Hash>> {
        let [PipelineElement { kind: ElementKind::Expr(expr), .. }] = over.elements.as_slice() else { return None };
        let (ExprKind::Member { of, name, .. } | ExprKind::Call { of, name, .. }) = &expr.kind else { return None };
        let (ExprKind::Variable(table), ExprKind::Text { text, .. }) = (&of.kind, &name.kind) else { return None };
        let is_view = ["Keys", "Values", "GetEnumerator"].iter().any(|view| text.eq_ignore_ascii_case(view));
        match self.read(table.scope.as_deref(), &table.name) {
            Some(Value::Hash(table)) if is_view => Some(table),
            _ => None,
        }
    }

    /// The error of a `foreach` whose list or table changed while it went through.
    fn modified(&self, over: &Pipeline) -> Stop {
        let message = "Collection was modified; enumeration operation may not execute.";
        let class = &types::INVALID_OPERATION;
        let mut record = ErrorRecord::new(class, class.full, Category::OperationStopped, message);
        // It stands at the variable, which is what stands between its sign and the word `in`.
        let before = self.source.text[..over.span.start as usize].trim_end();
        let before = before.get(..before.len() - "in".len()).unwrap_or_default().trim_end();
        let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        let start = before.rfind('$').unwrap_or(0);
        record.position = Some(self.position(Span::new(at(start), at(before.len()))));
        record.into()
    }
}

/// What must not change while a `foreach` goes through it, as it was at the start.
enum Watched {
    List(Rc<Array>, usize),
    Table(Rc<Hash>, u64),
}

impl Watched {
    fn has_changed(&self) -> bool {
        match self {
            Self::List(list, length) => list.items.borrow().len() != *length,
            Self::Table(table, changes) => table.changes() != *changes,
        }
    }
}
