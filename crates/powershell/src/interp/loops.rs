//! Loops: what they repeat, how `break` and `continue` end a round, and where they are left when the script pauses.

use std::rc::Rc;

use super::Shell;
use super::pause::Mark;
use crate::ast::{Pipeline, StatementBlock, Variable};
use crate::error::{Flow, Stop};
use crate::host::Out;

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
        let (mut items, mut at, mut is_inside) = match back {
            Some(back) => back,
            None => (self.placed(over, Shell::value_of)?.unrolled(), 0, false),
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
}
