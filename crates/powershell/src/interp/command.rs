//! Pipelines: finding commands, giving them their arguments, and driving objects through.

use std::rc::Rc;

use super::Invocation;
use super::function::Script;
use super::redirect::{Merging, Route, StreamFile};
use super::{Redirect, Shell};
use crate::ast::{CommandElement, ElementKind, Expr, Pipeline, PipelineElement, Redirection, Stream};
use crate::binder::signature::Signature;
use crate::binder::{self, Bound};
use crate::error::{Category, ErrorRecord, Flow, Stop};
use crate::format;
use crate::host::{Call, Cmdlet, Nowhere, Out};
use crate::scope::Scope;
use crate::source::{Source, Span};
use crate::value::Value;

/// What runs in a stage of a pipeline.
pub(super) enum Body {
    Native(Box<dyn Cmdlet>),
    Script(Box<Script>),
    /// A command that is known but not simulated: it takes what comes and gives nothing.
    Nothing,
}

/// A command in a pipeline.
pub(super) struct Stage {
    pub invocation: Invocation,
    pub signature: Rc<Signature>,
    pub bound: Bound,
    pub body: Body,
    pub redirects: Vec<(Stream, Route)>,
    pub drops_output: bool,
    /// The file that takes the output, and whether at its end.
    pub file: Option<(Value, bool)>,
    /// The files that take other streams.
    pub files: Vec<StreamFile>,
    pub index: usize,
    /// The scope that the pipeline runs in.
    pub owner: Rc<Scope>,
}

impl Stage {
    /// Whether it is a function, script or block without redirections.
    fn is_plain_script(&self) -> bool {
        matches!(self.body, Body::Script(_)) && self.redirects.is_empty() && !self.drops_output && self.file.is_none()
    }
}

/// The rest of a pipeline, as the place where output goes.
pub(super) struct Link<'a> {
    stages: &'a mut [Stage],
    out: &'a mut dyn Out,
    scope: Rc<Scope>,
    source: Rc<Source>,
    redirects: usize,
}

impl Out for Link<'_> {
    fn put(&mut self, shell: &mut Shell<'_>, value: Value) -> Flow {
        let scope = std::mem::replace(&mut shell.scope, self.scope.clone());
        let source = std::mem::replace(&mut shell.source, self.source.clone());
        let aside = shell.state.redirects.split_off(self.redirects.min(shell.state.redirects.len()));
        let result = match self.stages.split_first_mut() {
            Some((first, rest)) => {
                let mut link =
                    Link { stages: rest, out: self.out, scope: self.scope.clone(), source: self.source.clone(), redirects: self.redirects };
                shell.nested(|shell| shell.process(first, Some(value), &mut link))
            }
            None => self.out.put(shell, value),
        };
        shell.state.redirects.truncate(self.redirects);
        shell.state.redirects.extend(aside);
        (shell.scope, shell.source) = (scope, source);
        result
    }
}

impl Shell<'_> {
    /// Runs a pipeline; an expression alone is sent on unrolled.
    pub(super) fn pipeline(&mut self, pipeline: &Pipeline, out: &mut dyn Out) -> Flow {
        let result = self.elements(pipeline, out);
        self.settle();
        self.with_place(pipeline.span, result)
    }

    fn elements(&mut self, pipeline: &Pipeline, out: &mut dyn Out) -> Flow {
        let may_pause = self.state.pausing.take();
        if may_pause && let Some(result) = self.pipeline_left(out) {
            return result;
        }
        let [first, rest @ ..] = pipeline.elements.as_slice() else { return Ok(()) };
        if rest.is_empty() {
            match &first.kind {
                ElementKind::Statement(statement) => return self.statement(statement, out),
                ElementKind::Expr(expr) if Self::is_silent(expr) => return self.run_silently(expr),
                ElementKind::Expr(expr) => return self.lone_expression(expr, &first.redirections, out),
                ElementKind::Command { .. } => {}
            }
        }
        self.state.pipelines = self.state.pipelines.wrapping_add(1);
        let id = self.state.pipelines;
        let source = match &first.kind {
            ElementKind::Expr(expr) => Some(self.eval(expr)?),
            ElementKind::Statement(statement) => Some(self.right_side(statement)?),
            ElementKind::Command { .. } => None,
        };
        let commands = if source.is_some() { rest } else { &pipeline.elements[..] };
        let mut stages = Vec::with_capacity(commands.len());
        for (index, element) in commands.iter().enumerate() {
            stages.push(self.stage(element, id, index, index > 0 || source.is_some())?);
            if let Some(file) = stages.last_mut().and_then(|stage| stage.file.take()) {
                stages.push(self.file_stage(file, element.span, id, index)?);
            }
        }
        if may_pause && source.is_none() && matches!(stages.as_slice(), [stage] if stage.is_plain_script()) {
            return stages.pop().map_or(Ok(()), |stage| self.call(Box::new(stage), out, id));
        }
        if may_pause && let Some(source) = source {
            return self.objects(stages, source, out, id);
        }
        let stopped = std::mem::take(&mut self.state.stopped);
        let result = self.drive(&mut stages, source, out, id);
        self.state.stopped = stopped;
        let files: Vec<StreamFile> = stages.into_iter().flat_map(|stage| stage.files).collect();
        self.write_streams(files, pipeline.span).and(result)
    }

    fn lone_expression(&mut self, expr: &Expr, redirections: &[Redirection], out: &mut dyn Out) -> Flow {
        let mut redirected = self.redirections(redirections)?;
        let base = self.state.redirects.len();
        self.state.redirects.extend(redirected.streams.iter().map(|(stream, route)| Redirect { stream: *stream, to: route.sink() }));
        let value = self.eval(expr);
        let merged = self.end_redirects(base, &mut redirected.files);
        self.write_streams(redirected.files, expr.span)?;
        let value = value?;
        if redirected.drops {
            return Ok(());
        }
        if let Some(file) = redirected.file {
            let mut values = merged;
            values.extend(value.unrolled());
            self.state.pipelines = self.state.pipelines.wrapping_add(1);
            let id = self.state.pipelines;
            let stage = self.file_stage(file, expr.span, id, 0)?;
            return self.drive(&mut [stage], Some(Value::array(values)), out, id);
        }
        merged.into_iter().try_for_each(|one| out.put(self, one))?;
        self.emit_unrolled(value, out)
    }

    pub(super) fn drive(&mut self, stages: &mut [Stage], source: Option<Value>, out: &mut dyn Out, id: u32) -> Flow {
        let result = self.feed(stages, source, out);
        self.conclude(stages, result, out, id)
    }

    /// Ends the stages of a pipeline after what was fed to them.
    pub(super) fn conclude(&mut self, stages: &mut [Stage], result: Flow, out: &mut dyn Out, id: u32) -> Flow {
        let from = match result {
            Err(Stop::Upstream(number)) if number == id => self.state.stopped.unwrap_or(0),
            Err(other) => return Err(other),
            Ok(()) => 0,
        };
        for at in from..stages.len() {
            let (stage, mut link) = self.link(stages, at, out);
            match self.finish(stage, &mut link) {
                Err(Stop::Upstream(number)) if number == id => {}
                other => other?,
            }
        }
        Ok(())
    }

    pub(super) fn link<'a>(&self, stages: &'a mut [Stage], at: usize, out: &'a mut dyn Out) -> (&'a mut Stage, Link<'a>) {
        let (head, rest) = stages.split_at_mut(at + 1);
        let link =
            Link { stages: rest, out, scope: self.scope.clone(), source: self.source.clone(), redirects: self.state.redirects.len() };
        (&mut head[at], link)
    }

    pub(super) fn feed(&mut self, stages: &mut [Stage], source: Option<Value>, out: &mut dyn Out) -> Flow {
        for at in 0..stages.len() {
            let (stage, mut link) = self.link(stages, at, out);
            self.begin(stage, &mut link)?;
        }
        match source {
            None => {
                let (stage, mut link) = self.link(stages, 0, out);
                self.process(stage, None, &mut link)
            }
            Some(value) => {
                let items = value.elements().unwrap_or_else(|| vec![value]);
                for item in items {
                    self.step()?;
                    let (stage, mut link) = self.link(stages, 0, out);
                    self.process(stage, Some(item), &mut link)?;
                }
                Ok(())
            }
        }
    }

    /// Runs part of a stage with its redirections in force.
    fn redirected_run(
        &mut self,
        stage: &mut Stage,
        out: &mut dyn Out,
        act: impl FnOnce(&mut Self, &mut Stage, &mut dyn Out) -> Flow,
    ) -> Flow {
        let base = self.state.redirects.len();
        for (stream, route) in &stage.redirects {
            self.state.redirects.push(Redirect { stream: *stream, to: route.sink() });
        }
        let mut nowhere = Nowhere;
        let out: &mut dyn Out = if stage.drops_output { &mut nowhere } else { out };
        let mut merging = Merging { out, base };
        let result = act(self, stage, &mut merging);
        let merged = self.end_redirects(base, &mut stage.files);
        if let Err(Stop::Upstream(_)) = result {
            self.state.stopped.get_or_insert(stage.index);
        }
        result?;
        merged.into_iter().try_for_each(|value| merging.out.put(self, value))
    }

    pub(super) fn begin(&mut self, stage: &mut Stage, out: &mut dyn Out) -> Flow {
        self.redirected_run(stage, out, |shell, stage, out| match &mut stage.body {
            Body::Native(cmdlet) => cmdlet.begin(&mut Call { shell, command: &mut stage.invocation, out }),
            Body::Script(_) => shell.begin_script(stage, out),
            Body::Nothing => Ok(()),
        })
    }

    pub(super) fn process(&mut self, stage: &mut Stage, input: Option<Value>, out: &mut dyn Out) -> Flow {
        self.step()?;
        self.redirected_run(stage, out, |shell, stage, out| {
            if let Body::Nothing = stage.body {
                return Ok(());
            }
            if let Some(item) = &input
                && !shell.takes(stage, item)?
            {
                return Ok(());
            }
            match &mut stage.body {
                Body::Native(cmdlet) => {
                    stage.invocation.input = input;
                    cmdlet.process(&mut Call { shell, command: &mut stage.invocation, out })
                }
                Body::Script(_) => shell.process_script(stage, input, out),
                Body::Nothing => Ok(()),
            }
        })
    }

    /// Binds a pipeline object; where it does not fit, the error is reported and the next one comes.
    fn takes(&mut self, stage: &mut Stage, item: &Value) -> Flow<bool> {
        stage.invocation.forget_input();
        match binder::bind_input(self, &stage.signature, &stage.bound, item, &mut stage.invocation) {
            Ok(()) => Ok(true),
            // Such an error does not end the command: it is reported, and the next object comes.
            Err(Stop::Error(record)) => self.go_on_after(*record, &stage.invocation).map(|()| false),
            Err(other) => Err(other),
        }
    }

    pub(super) fn finish(&mut self, stage: &mut Stage, out: &mut dyn Out) -> Flow {
        self.redirected_run(stage, out, |shell, stage, out| match &mut stage.body {
            Body::Native(cmdlet) => {
                stage.invocation.input = None;
                cmdlet.end(&mut Call { shell, command: &mut stage.invocation, out })
            }
            Body::Script(_) => shell.end_script(stage, out),
            Body::Nothing => Ok(()),
        })
    }

    /// Sends a value of a command on, into `-OutVariable` too.
    pub(crate) fn send(&mut self, value: Value, command: &mut Invocation, out: &mut dyn Out) -> Flow {
        if let Some(name) = command.bound("OutVariable").map(format::text) {
            self.append(&name, value.clone());
        }
        if let Some(name) = command.bound("PipelineVariable").map(format::text) {
            self.set_variable(&name, value.clone());
        }
        self.flush(out)?;
        self.state.budget.charge_value(&value);
        out.put(self, value)
    }

    /// Finds the command of a pipeline element and binds its arguments.
    fn stage(&mut self, element: &PipelineElement, id: u32, index: usize, piped: bool) -> Flow<Stage> {
        let ElementKind::Command { invocation, elements } = &element.kind else {
            let message = "Expressions are only allowed as the first element of a pipeline.";
            return Err(ErrorRecord::runtime("ExpressionsMustBeFirstInPipeline", Category::ParserError, message).into());
        };
        let [CommandElement::Argument(head), arguments @ ..] = elements.as_slice() else {
            return Err(ErrorRecord::runtime("BadExpression", Category::InvalidOperation, "A command name is missing.").into());
        };
        let redirected = self.redirections(&element.redirections)?;
        let position = self.position(command_span(elements, element.span));
        let (name, spec, script) = self.find_command(head, *invocation)?;
        if let Some(stage) = self.help_stage(&name, arguments, element.span, id, index)? {
            return Ok(stage);
        }
        let mut given = Vec::new();
        let native = spec.is_some();
        for argument in arguments {
            self.argument(argument, native, &mut given)?;
        }
        let mut call = Invocation { name, spec, set: Rc::from(""), input: None, pipeline: id, position, args: Vec::new(), fixed: 0 };
        let none = Bound::default();
        let (signature, bound, body) = match (spec, script) {
            (Some(spec), _) => {
                let signature = Signature::of_spec(spec);
                let bound = binder::bind(self, &signature, given, &mut call, piped)?;
                (signature, bound, Body::Native(spec.instance()))
            }
            (None, Some(mut script)) => {
                let signature = self.in_source(&script.source.clone(), |shell| shell.signature_of(&script.body))?;
                let mut bound = binder::bind(self, &signature, given, &mut call, piped)?;
                script.rest = std::mem::take(&mut bound.rest);
                script.rest_written = std::mem::take(&mut bound.rest_written);
                (signature, bound, Body::Script(script))
            }
            (None, None) => (
                Signature { params: Vec::new(), sets: Vec::new(), default_set: Rc::from(""), strict: false, compiled: false },
                none,
                Body::Nothing,
            ),
        };
        call.fixed = call.args.len();
        for variable in ["ErrorVariable", "WarningVariable"] {
            if let Some(name) = call.bound(variable).map(format::text).filter(|name| !name.starts_with('+')) {
                self.scope.set(None, &name.to_lowercase(), Value::list(crate::value::ArrayKind::ArrayList, Vec::new()));
            }
        }
        Ok(Stage {
            invocation: call,
            signature: Rc::new(signature),
            bound,
            body,
            redirects: redirected.streams,
            drops_output: redirected.drops,
            file: redirected.file,
            files: redirected.files,
            index,
            owner: self.scope.clone(),
        })
    }
}

/// The bytes of a command from its name to its last argument.
fn command_span(elements: &[CommandElement], fallback: Span) -> Span {
    let of = |element: &CommandElement| match element {
        CommandElement::Parameter { span, .. } => *span,
        CommandElement::Argument(expr) => expr.span,
    };
    match (elements.first(), elements.last()) {
        (Some(first), Some(last)) => Span::new(fallback.start.min(of(first).start), of(last).end),
        _ => fallback,
    }
}
