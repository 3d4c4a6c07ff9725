//! Functions, filters and script blocks as commands: their scope, parameters, and the parts of their body.

use std::cell::RefCell;
use std::rc::Rc;

use super::Invocation;
use super::Shell;
use super::command::{Body, Stage};
use crate::ast::{Expr, ScriptBlockAst, TypeName};
use crate::binder;
use crate::convert::convert;
use crate::error::{Flow, Stop};
use crate::format::text;
use crate::host::Out;
use crate::scope::{Frame, Scope, WrittenNumbers};
use crate::source::Source;
use crate::types::{Shape, Ty, TypeRef};
use crate::value::Value;

/// A function or block on its way through a pipeline.
pub(super) struct Script {
    pub body: Rc<ScriptBlockAst>,
    pub source: Rc<Source>,
    pub scope: Rc<Scope>,
    pub filter: bool,
    /// Whether it is a function with a name, not a block.
    pub named: bool,
    /// Whether it runs in the scope of its caller.
    dotted: bool,
    /// Arguments that no parameter took, `$args`.
    pub rest: Vec<Value>,
    /// How the numbers among these were written.
    pub rest_written: WrittenNumbers,
    inputs: Vec<Value>,
}

impl Script {
    pub fn new(body: Rc<ScriptBlockAst>, source: Rc<Source>, scope: Rc<Scope>, filter: bool, dotted: bool) -> Self {
        Self { body, source, scope, filter, named: false, dotted, rest: Vec::new(), rest_written: Vec::new(), inputs: Vec::new() }
    }
}

impl Shell<'_> {
    /// A constant of an attribute.
    pub fn constant(&mut self, expr: &Expr) -> Flow<Value> {
        self.eval(expr)
    }

    /// The type that a parameter names.
    pub fn named_type(&self, name: &TypeName) -> Flow<TypeRef> {
        self.type_named(name)
    }

    /// The script that is running.
    pub fn script(&self) -> Rc<Source> {
        self.source.clone()
    }

    /// Runs code of a script stage in its scope.
    fn in_script(&mut self, stage: &mut Stage, act: impl FnOnce(&mut Self, &mut Stage) -> Flow) -> Flow {
        let Body::Script(script) = &stage.body else { return Ok(()) };
        let (scope, source) = (script.scope.clone(), script.source.clone());
        let result = self.within(scope, |shell| shell.in_source(&source, |shell| act(shell, stage)));
        match result {
            Err(Stop::Return) => Ok(()),
            // `exit` leaves the script of a file.
            Err(Stop::Exit(_)) if source.file.is_some() => Ok(()),
            other => other,
        }
    }

    pub(super) fn begin_script(&mut self, stage: &mut Stage, out: &mut dyn Out) -> Flow {
        self.in_script(stage, |shell, stage| {
            shell.open_script(stage)?;
            let Body::Script(script) = &stage.body else { return Ok(()) };
            let body = script.body.clone();
            body.begin.as_ref().map_or(Ok(()), |begin| shell.block(begin, out))
        })
    }

    /// Sets parameters and automatic variables of a function.
    fn open_script(&mut self, stage: &mut Stage) -> Flow {
        let Body::Script(script) = &stage.body else { return Ok(()) };
        let (body, dotted, named) = (script.body.clone(), script.dotted, script.named);
        if !dotted {
            let switch = |name: &str| stage.invocation.bound(name).map(Value::truth);
            let frame = Frame {
                name: stage.invocation.name.clone(),
                position: stage.invocation.position.clone(),
                set: RefCell::new(stage.invocation.set.clone()),
                advanced: stage.signature.strict,
                switches: [switch("WhatIf"), switch("Confirm")],
                errors: stage.invocation.bound("ErrorVariable").map(|name| (text(name), stage.owner.clone())),
                warnings: stage.invocation.bound("WarningVariable").map(|name| (text(name), stage.owner.clone())),
            };
            if named || stage.signature.strict {
                *self.scope.call.borrow_mut() = Some(Rc::new(frame));
            }
            self.scope.set(None, "args", Value::array(script.rest.clone()));
            self.scope.note_written("args", script.rest_written.clone());
            self.preferences(stage);
        }
        self.scope.set(None, "psboundparameters", stage.invocation.table());
        for (at, param) in body.params.iter().enumerate() {
            let name = param.name.to_lowercase();
            let value = match stage.invocation.bound(&param.name) {
                Some(value) => value.clone(),
                None => self.default_of(stage, at)?,
            };
            self.scope.set(None, &name, value);
            if let Some((_, written)) = stage.bound.written.iter().find(|(of, _)| *of == at) {
                self.scope.note_written(&name, vec![Some(written.clone())]);
            }
            let parameter = &stage.signature.params[at];
            self.scope.constrain(None, &name, parameter.ty, parameter.checks.clone());
        }
        Ok(())
    }

    /// Gives the parameters of a script (`param(…)` at its top) their values: there are no arguments, so that these are defaults, or what
    /// the host supplies for mandatory ones.
    ///
    /// # Errors
    /// A mandatory parameter that nobody supplies, or a default that does not fit.
    pub(super) fn bind_script(&mut self, script: &ScriptBlockAst) -> Flow {
        let (Some(first), Some(last)) = (script.params.first(), script.params.last()) else { return Ok(()) };
        let span = first.span.to(last.span);
        self.host.statement(span.start as usize, span.end as usize);
        let signature = self.signature_of(script)?;
        let mut call = Invocation::of_script(self.position(span));
        binder::bind(self, &signature, Vec::new(), &mut call, false)?;
        self.scope.set(None, "psboundparameters", call.table());
        for (param, parameter) in script.params.iter().zip(&signature.params) {
            let value = match call.bound(&param.name) {
                Some(value) => value.clone(),
                None => self.default_value(param.default.as_ref(), parameter.ty)?,
            };
            let name = param.name.to_lowercase();
            self.scope.constrain(None, &name, parameter.ty, parameter.checks.clone());
            self.scope.set(None, &name, value);
        }
        Ok(())
    }

    /// The common parameters of an advanced function are preferences inside it.
    fn preferences(&mut self, stage: &Stage) {
        let pairs = [
            ("ErrorAction", "erroractionpreference"),
            ("WarningAction", "warningpreference"),
            ("InformationAction", "informationpreference"),
            ("WhatIf", "whatifpreference"),
        ];
        for (parameter, variable) in pairs {
            if let Some(value) = stage.invocation.bound(parameter) {
                self.scope.set(None, variable, value.clone());
            }
        }
        for (parameter, variable) in [("Verbose", "verbosepreference"), ("Debug", "debugpreference")] {
            if let Some(on) = stage.invocation.bound(parameter) {
                self.scope.set(None, variable, Value::str(if on.truth() { "Continue" } else { "SilentlyContinue" }));
            }
        }
    }

    /// The value of a parameter that was not given.
    fn default_of(&mut self, stage: &Stage, at: usize) -> Flow<Value> {
        let Body::Script(script) = &stage.body else { return Ok(Value::Null) };
        let body = script.body.clone();
        self.default_value(body.params[at].default.as_ref(), stage.signature.params[at].ty)
    }

    /// The value of a parameter of that type that was not given: its default, or what null becomes.
    pub(super) fn default_value(&mut self, default: Option<&Expr>, ty: Option<TypeRef>) -> Flow<Value> {
        if let Some(default) = default {
            let value = self.eval(default)?;
            return ty.map_or(Ok(value.clone()), |ty| self.cast_value(&value, ty));
        }
        let simple = ty.filter(|ty| ty.shape == Shape::One && (ty.ty.is_number() || matches!(ty.ty, Ty::Bool | Ty::Switch | Ty::String)));
        Ok(simple.and_then(|ty| convert(&Value::Null, ty).ok()).unwrap_or_default())
    }

    pub(super) fn process_script(&mut self, stage: &mut Stage, input: Option<Value>, out: &mut dyn Out) -> Flow {
        self.in_script(stage, |shell, stage| {
            let Body::Script(script) = &mut stage.body else { return Ok(()) };
            let body = script.body.clone();
            let process = if script.filter { body.end.as_ref().or(body.process.as_ref()) } else { body.process.as_ref() };
            if let Some(item) = &input {
                if process.is_none() {
                    script.inputs.push(item.clone());
                }
                shell.take_input(stage)?;
                shell.scope.set(None, "_", item.clone());
            }
            let Some(process) = process else { return Ok(()) };
            shell.scope.set(None, "input", input.map_or(Value::nothing(), |item| Value::array(vec![item])));
            match shell.block(process, out) {
                Err(Stop::Return) => Ok(()),
                other => other,
            }
        })
    }

    /// Sets the parameters that came with a pipeline object; those that did not come have their default again.
    fn take_input(&mut self, stage: &mut Stage) -> Flow {
        let Body::Script(script) = &stage.body else { return Ok(()) };
        let body = script.body.clone();
        if let Some(frame) = self.scope.call.borrow().as_ref() {
            frame.set.replace(stage.invocation.set.clone());
        }
        self.scope.set(None, "psboundparameters", stage.invocation.table());
        for (at, param) in body.params.iter().enumerate() {
            let from_pipeline = stage.signature.params[at].places.iter().any(|place| place.by_value || place.by_name);
            let is_delayed = stage.bound.delayed.iter().any(|(delayed, _, _)| *delayed == at);
            if !from_pipeline || (stage.bound.done.get(at).copied().unwrap_or(false) && !is_delayed) {
                continue;
            }
            let value = match stage.invocation.bound(&param.name) {
                Some(value) => value.clone(),
                None => self.default_of(stage, at)?,
            };
            self.scope.set(None, &param.name.to_lowercase(), value);
        }
        Ok(())
    }

    pub(super) fn end_script(&mut self, stage: &mut Stage, out: &mut dyn Out) -> Flow {
        let may_pause = self.state.pausing.take();
        self.in_script(stage, |shell, stage| {
            let Body::Script(script) = &mut stage.body else { return Ok(()) };
            let body = script.body.clone();
            if let (Some(end), true) = (&body.end, may_pause && shell.state.pausing.is_at(|_| true)) {
                shell.state.pausing.allow(true);
                return shell.block(end, out);
            }
            let inputs = std::mem::take(&mut script.inputs);
            if script.filter && body.process.is_none() {
                return Ok(());
            }
            let Some(end) = &body.end else { return Ok(()) };
            if !script.dotted {
                shell.scope.set(None, "input", Value::Sequence(Rc::new(inputs)));
                if body.process.is_none() {
                    shell.scope.take("_");
                }
            }
            shell.state.pausing.allow(may_pause);
            shell.block(end, out)
        })
    }
}
