//! Statements: loops, conditions, `switch`, `try`, and what happens where one fails.

use std::rc::Rc;

use super::pause::Mark;
use super::{FRAMES, Shell, too_deep};
use crate::arithmetic;
use crate::ast::{Catch, Pipeline, Statement, StatementBlock, StatementKind, Trap, TypeName, Variable};
use crate::error::{Category, ErrorRecord, Exception, Flow, Stop};
use crate::format;
use crate::host::{Nowhere, Out};
use crate::scope::{Function, Protection};
use crate::types::{self, Ty, TypeRef};
use crate::value::Value;

/// Variables of PowerShell itself that scripts may not set.
const READ_ONLY: [&str; 15] = [
    "true",
    "false",
    "?",
    "error",
    "executioncontext",
    "home",
    "host",
    "pid",
    "psculture",
    "psedition",
    "pshome",
    "psuiculture",
    "psversiontable",
    "shellid",
    "consolefilename",
];

impl Shell<'_> {
    /// Runs the statements of a block one after the other.
    pub(super) fn block(&mut self, block: &StatementBlock, out: &mut dyn Out) -> Flow {
        let may_pause = self.state.pausing.take();
        let back = if may_pause { self.statement_left() } else { None };
        for (number, statement) in block.statements.iter().enumerate().skip(back.unwrap_or(0)) {
            self.state.pausing.allow(may_pause);
            let result = self.guarded(statement, &block.traps, out);
            self.left(result, || Mark::Statement(number))?;
        }
        Ok(())
    }

    /// Runs a statement. Where it fails and no `try` is around, the error is reported and the next statement runs.
    pub(super) fn guarded(&mut self, statement: &Statement, traps: &[Trap], out: &mut dyn Out) -> Flow {
        let may_pause = self.state.pausing.take();
        if self.is_due(may_pause) {
            return Err(Stop::Pause);
        }
        // A statement that was left has been charged already.
        if !(may_pause && self.state.pausing.is_at(|_| true)) {
            self.step()?;
        }
        let failed = std::mem::take(&mut self.state.failed);
        self.state.pausing.allow(may_pause);
        self.state.frames += 1;
        let result = if self.state.frames > FRAMES { Err(too_deep()) } else { self.statement(statement, out) };
        self.state.frames -= 1;
        self.state.pausing.allow(false);
        let result = match result {
            Err(Stop::Pause) => {
                self.state.failed = failed;
                return Err(Stop::Pause);
            }
            Err(Stop::Error(mut record)) => {
                self.place(&mut record, statement);
                self.failing(Stop::Error(record), traps, out)
            }
            Err(Stop::Throw(mut record)) => {
                self.place(&mut record, statement);
                self.failing(Stop::Throw(record), traps, out)
            }
            Err(Stop::Halt(mut record)) => {
                self.place(&mut record, statement);
                Err(Stop::Halt(record))
            }
            other => other,
        };
        self.state.ok = !self.state.failed;
        self.state.failed = failed;
        result
    }

    /// An error of the language gets the place of the innermost statement around it.
    fn place(&self, record: &mut ErrorRecord, statement: &Statement) {
        if record.position.is_none() {
            record.position = Some(self.position(statement.span));
        }
    }

    fn failing(&mut self, stop: Stop, traps: &[Trap], out: &mut dyn Out) -> Flow {
        let (Stop::Error(record) | Stop::Throw(record)) = &stop else { return Err(stop) };
        if let Some(trap) = self.matching(traps, record) {
            return self.trapped(trap, stop, out);
        }
        match stop {
            Stop::Error(record) if self.state.trying == 0 => self.end_statement(*record),
            other => {
                self.state.failed = true;
                Err(other)
            }
        }
    }

    #[allow(clippy::unused_self, reason = "a method beside its kin")]
    fn matching<'t>(&self, traps: &'t [Trap], record: &ErrorRecord) -> Option<&'t Trap> {
        let typed = traps.iter().find(|trap| trap.ty.as_ref().is_some_and(|ty| catches(std::slice::from_ref(ty), record)));
        typed.or_else(|| traps.iter().find(|trap| trap.ty.is_none()))
    }

    fn trapped(&mut self, trap: &Trap, stop: Stop, out: &mut dyn Out) -> Flow {
        let (Stop::Error(record) | Stop::Throw(record)) = &stop else { return Err(stop) };
        let shared = Rc::new(ErrorRecord::clone(record));
        self.remember(&shared);
        match self.with_item(Value::Error(shared.clone()), |shell| shell.block(&trap.body, out)) {
            Err(Stop::Continue(_)) => Ok(()),
            Err(Stop::Break(_)) => Err(stop),
            Ok(()) => {
                self.state.failed = true;
                self.record(&shared);
                Ok(())
            }
            other => other,
        }
    }

    /// Runs a statement, whatever comes of it.
    pub(super) fn statement(&mut self, statement: &Statement, out: &mut dyn Out) -> Flow {
        let may_pause = self.state.pausing.take();
        let can_be_left = matches!(
            statement.kind,
            StatementKind::Pipeline(_)
                | StatementKind::If { .. }
                | StatementKind::While { .. }
                | StatementKind::DoLoop { .. }
                | StatementKind::For { .. }
                | StatementKind::ForEach { .. }
                | StatementKind::Try { .. }
        );
        self.state.pausing.allow(may_pause && can_be_left);
        match &statement.kind {
            StatementKind::Pipeline(pipeline) => self.pipeline(pipeline, out),
            StatementKind::Assign { target, op, value } => self.assign(target, *op, value),
            StatementKind::If { clauses, otherwise } => self.if_statement(clauses, otherwise.as_ref(), out),
            StatementKind::While { label, condition, body } => {
                self.repeat(label.as_ref(), |shell| shell.placed(condition, Shell::truth), body, |_| Ok(()), out)
            }
            StatementKind::DoLoop { label, body, condition, until } => self.do_loop(label.as_ref(), body, condition, *until, out),
            StatementKind::For { label, init, condition, step, body } => {
                let may_pause = self.state.pausing.take();
                if let Some(init) = init
                    && !(may_pause && self.state.pausing.is_at(|mark| matches!(mark, Mark::Body | Mark::Round)))
                {
                    self.statement(init, &mut Nowhere)?;
                }
                self.state.pausing.allow(may_pause);
                let test = |shell: &mut Self| condition.as_ref().map_or(Ok(true), |condition| shell.placed(condition, Shell::truth));
                let step = |shell: &mut Self| step.as_ref().map_or(Ok(()), |step| shell.statement(step, &mut Nowhere));
                self.repeat(label.as_ref(), test, body, step, out)
            }
            StatementKind::ForEach { label, variable, over, body } => self.for_each(label.as_ref(), variable, over, body, out),
            StatementKind::Switch { label, flags, over, clauses, default } => {
                self.switch(label.as_ref(), *flags, over, clauses, default.as_ref(), out)
            }
            StatementKind::Function { name, filter, body } => {
                let (prefix, name) = name.split_once(':').map_or((None, &**name), |(prefix, name)| (Some(prefix), name));
                let function = Function { name: Rc::from(name), body: body.clone(), source: self.source.clone(), filter: *filter };
                self.scope.define(prefix, function);
                Ok(())
            }
            StatementKind::Try { body, catches, finally } => self.try_statement(body, catches, finally.as_ref(), out),
            StatementKind::Return(value) => {
                if let Some(value) = value {
                    self.pipeline(value, out)?;
                }
                Err(Stop::Return)
            }
            StatementKind::Throw(value) => self.throw(value.as_ref(), statement),
            StatementKind::Exit(value) => {
                let code = match value {
                    Some(value) => self.value_of(value)?.whole().and_then(|(_, n)| i32::try_from(n).ok()).unwrap_or(0),
                    None => 0,
                };
                Err(Stop::Exit(code))
            }
            StatementKind::Break(label) => Err(Stop::Break(self.label(label.as_ref())?)),
            StatementKind::Continue(label) => Err(Stop::Continue(self.label(label.as_ref())?)),
        }
    }

    fn label(&mut self, label: Option<&crate::ast::Expr>) -> Flow<Option<Rc<str>>> {
        label.map(|label| self.eval(label).map(|value| Rc::from(format::text(&value)))).transpose()
    }

    /// Errors inside get the place of this pipeline: conditions are steps of their own.
    pub(super) fn placed<T>(&mut self, pipeline: &Pipeline, act: impl FnOnce(&mut Self, &Pipeline) -> Flow<T>) -> Flow<T> {
        let result = act(self, pipeline);
        self.with_place(pipeline.span, result)
    }

    /// Gives an error a place where it has none.
    pub(super) fn with_place<T>(&self, span: crate::source::Span, result: Flow<T>) -> Flow<T> {
        result.map_err(|stop| match stop {
            Stop::Error(mut record) => {
                record.position.get_or_insert_with(|| self.position(span));
                Stop::Error(record)
            }
            other => other,
        })
    }

    pub(super) fn truth(&mut self, pipeline: &Pipeline) -> Flow<bool> {
        Ok(self.value_of(pipeline)?.truth())
    }

    fn if_statement(&mut self, clauses: &[(Pipeline, StatementBlock)], otherwise: Option<&StatementBlock>, out: &mut dyn Out) -> Flow {
        let may_pause = self.state.pausing.take();
        let back = if may_pause { self.state.pausing.mark(|mark| matches!(mark, Mark::Clause(_))) } else { None };
        let mut number = clauses.len();
        if let Some(Mark::Clause(left)) = back {
            number = left;
        } else {
            for (at, (condition, _)) in clauses.iter().enumerate() {
                if self.placed(condition, Shell::truth)? {
                    number = at;
                    break;
                }
            }
        }
        let body = clauses.get(number).map(|(_, body)| body).or(otherwise);
        body.map_or(Ok(()), |body| self.leaving(may_pause, body, out, || Mark::Clause(number)))
    }

    fn try_statement(&mut self, body: &StatementBlock, catches_of: &[Catch], finally: Option<&StatementBlock>, out: &mut dyn Out) -> Flow {
        let (scope, redirects) = (self.scope.clone(), self.state.redirects.len());
        let may_pause = self.state.pausing.take();
        self.body_left(may_pause);
        self.state.trying += u32::from(!catches_of.is_empty());
        let mut result = self.leaving(may_pause, body, out, || Mark::Body);
        self.state.trying -= u32::from(!catches_of.is_empty());
        if let Err(Stop::Pause) = result {
            return result;
        }
        self.scope = scope;
        self.state.redirects.truncate(redirects);
        if let Err(Stop::Error(record) | Stop::Throw(record)) = &result
            && let Some(catch) = handler(catches_of, record)
        {
            let record = Rc::new(ErrorRecord::clone(record));
            self.remember(&record);
            self.state.failed = false;
            result = self.with_item(Value::Error(record), |shell| shell.block(&catch.body, out));
        }
        if let Some(finally) = finally {
            self.block(finally, out)?;
        }
        result
    }

    fn throw(&mut self, value: Option<&Pipeline>, statement: &Statement) -> Flow {
        let thrown = match value {
            Some(value) => self.value_of(value)?,
            None => match self.read(None, "_") {
                Some(value @ Value::Error(_)) => value,
                _ => Value::Null,
            },
        };
        let mut record = match &thrown {
            Value::Error(record) => ErrorRecord::clone(record),
            Value::Exception(exception) => {
                let mut record = ErrorRecord::new(exception.class, &exception.message, Category::OperationStopped, &exception.message);
                record.exception = exception.clone();
                record
            }
            other => {
                let text = if other.is_null() { "ScriptHalted".to_owned() } else { format::text(other) };
                ErrorRecord::runtime(&text, Category::OperationStopped, &text).on(other.clone().or_null())
            }
        };
        if record.position.is_none() {
            record.position = Some(self.position(statement.span));
        }
        Err(Stop::Throw(Box::new(record)))
    }

    /// Returns the error of changing a variable of this scope where it is protected; `force` lifts what is read-only, not what is constant.
    pub fn protected(&self, prefix: Option<&str>, name: &str, force: bool) -> Option<ErrorRecord> {
        let lower = name.to_lowercase();
        let is_protected = match self.scope.protection(prefix, &lower) {
            Some(Protection::ReadOnly) => !force,
            Some(Protection::Constant) => true,
            None => READ_ONLY.contains(&lower.as_str()),
        };
        if !is_protected {
            return None;
        }
        let message = format!("Cannot overwrite variable {name} because it is read-only or constant.");
        Some(ErrorRecord::new(&types::SESSION_UNAUTHORIZED, "VariableNotWritable", Category::WriteError, message).on(name))
    }

    /// Sets a variable, converting to the type that it was given.
    pub(super) fn write(&mut self, variable: &Variable, value: Value) -> Flow {
        let name = variable.name.to_lowercase();
        let prefix = variable.scope.as_deref();
        if name == "null" {
            return Ok(());
        }
        super::eval::known_prefix(prefix)?;
        if prefix.is_none_or(|prefix| !prefix.eq_ignore_ascii_case("env"))
            && let Some(record) = self.protected(prefix, &variable.name, false)
        {
            return Err(record.into());
        }
        let (ty, checks) = self.scope.constraint(prefix, &name);
        let value = match ty {
            Some(ty) => constrained(&value, ty)?,
            None => value,
        };
        self.keep_to(&checks, &value, &variable.name)?;
        self.scope.set(prefix, &name, value);
        Ok(())
    }
}

/// A value for a variable with a type.
pub(super) fn constrained(value: &Value, ty: TypeRef) -> Flow<Value> {
    let plain = ty == TypeRef::one(Ty::String);
    let converted = if plain || value.is_null() { crate::convert::convert(value, ty) } else { crate::convert::convert_argument(value, ty) };
    converted.map_err(|unfit| {
        let inner = Exception::new(unfit.inner, &unfit.message);
        ErrorRecord::new(&types::TRANSFORMATION, "RuntimeException", Category::MetadataError, unfit.message).wrapping(inner).into()
    })
}

/// The `catch` that takes an error: one that names its class before one that names none.
fn handler<'c>(catches_of: &'c [Catch], record: &ErrorRecord) -> Option<&'c Catch> {
    let typed = catches_of.iter().find(|catch| !catch.types.is_empty() && catches(&catch.types, record));
    typed.or_else(|| catches_of.iter().find(|catch| catch.types.is_empty()))
}

/// Whether one of the named classes is that of the exception, or of the one inside a `RuntimeException`.
fn catches(names: &[TypeName], record: &ErrorRecord) -> bool {
    let exceptions = [Some(&record.exception), record.exception.inner.as_ref()];
    names.iter().filter_map(|name| TypeRef::parse(&name.name)).any(|of| match of.ty {
        Ty::Exception(class) => exceptions.into_iter().flatten().any(|exception| exception.class.is(class)),
        _ => false,
    })
}

/// Used by loops over ranges, which need not make all their values.
pub(super) fn range(from: &Value, to: &Value) -> Flow<Value> {
    Ok(Value::array(arithmetic::range(from, to)?))
}
