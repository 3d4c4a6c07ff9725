//! What the language runs a cmdlet of the host for: `Out-File` for redirections to a file, `Get-Help` for `-?`; and where the streams of a
//! command go.

use std::rc::Rc;

use super::command::{Body, Stage};
use super::{Invocation, Shell, Sink};
use crate::ast::{CommandElement, RedirectTarget, Redirection, Stream};
use crate::binder::signature::Signature;
use crate::binder::{self, Bound, Given};
use crate::error::Flow;
use crate::host::{Lookup, Nowhere, Out};
use crate::source::Span;
use crate::value::Value;

/// Where the streams of a command go.
pub(super) struct Redirected {
    /// Streams other than the output, each with where it goes.
    pub streams: Vec<(Stream, Route)>,
    /// Whether the output is dropped.
    pub drops: bool,
    /// The file that takes the output, and whether at its end.
    pub file: Option<(Value, bool)>,
    /// The files that take other streams.
    pub files: Vec<StreamFile>,
}

/// Where a stream other than the output goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Route {
    /// It is dropped.
    Nowhere,
    /// Into the output.
    Output,
    /// Into the file of that number.
    File(usize),
}

impl Route {
    pub fn sink(self) -> Sink {
        match self {
            Self::Nowhere => Sink::Nowhere,
            Self::Output => Sink::Output(Vec::new()),
            Self::File(number) => Sink::File(number, Vec::new()),
        }
    }
}

/// A file that takes a stream other than the output.
pub(super) struct StreamFile {
    pub path: Value,
    /// Whether it is written at its end.
    pub appends: bool,
    /// What the stream carried.
    pub values: Vec<Value>,
}

/// Lets what was merged into the output go before what came after it.
pub(super) struct Merging<'o> {
    pub out: &'o mut dyn Out,
    /// The first redirection of the command.
    pub base: usize,
}

impl Out for Merging<'_> {
    fn put(&mut self, shell: &mut Shell<'_>, value: Value) -> Flow {
        let merged: Vec<Value> = shell.state.redirects.iter_mut().skip(self.base).flat_map(|redirect| redirect.to.merged()).collect();
        merged.into_iter().try_for_each(|one| self.out.put(shell, one))?;
        self.out.put(shell, value)
    }
}

impl Shell<'_> {
    /// Reads the redirections of a command.
    pub(super) fn redirections(&mut self, redirections: &[Redirection]) -> Flow<Redirected> {
        let mut redirected = Redirected { streams: Vec::new(), drops: false, file: None, files: Vec::new() };
        for redirection in redirections {
            let is_output = matches!(redirection.from, Stream::Number(1) | Stream::All);
            let (merges, file) = match &redirection.target {
                RedirectTarget::Output => (true, None),
                RedirectTarget::File(file) => (false, Some((self.eval(file)?, false))),
                RedirectTarget::Append(file) => (false, Some((self.eval(file)?, true))),
            };
            let file = file.filter(|(file, _)| !file.is_null());
            redirected.drops |= is_output && !merges && file.is_none();
            let route = match file {
                None if merges => Route::Output,
                None => Route::Nowhere,
                Some(file) if is_output => {
                    redirected.file = Some(file);
                    Route::Output
                }
                Some((path, appends)) => {
                    redirected.files.push(StreamFile { path, appends, values: Vec::new() });
                    Route::File(redirected.files.len() - 1)
                }
            };
            if redirection.from != Stream::Number(1) {
                redirected.streams.push((redirection.from, route));
            }
        }
        Ok(redirected)
    }

    /// Takes the redirections from number `base` on out of force. Returns what is still to go into the output; what is for files goes to
    /// these.
    pub(super) fn end_redirects(&mut self, base: usize, files: &mut [StreamFile]) -> Vec<Value> {
        let mut merged = Vec::new();
        for redirect in self.state.redirects.drain(base..) {
            match redirect.to {
                Sink::Nowhere => {}
                Sink::Output(values) => merged.extend(values),
                Sink::File(number, values) => {
                    if let Some(file) = files.get_mut(number) {
                        file.values.extend(values);
                    }
                }
            }
        }
        merged
    }

    /// Writes the files that took streams other than the output.
    pub(super) fn write_streams(&mut self, files: Vec<StreamFile>, span: Span) -> Flow {
        for file in files {
            self.state.pipelines = self.state.pipelines.wrapping_add(1);
            let id = self.state.pipelines;
            let stage = self.file_stage((file.path, file.appends), span, id, 0)?;
            self.drive(&mut [stage], Some(Value::array(file.values)), &mut Nowhere, id)?;
        }
        Ok(())
    }

    /// The stage that writes the output of the one before it to a file, as `Out-File` does.
    pub(super) fn file_stage(&mut self, (file, appends): (Value, bool), span: Span, id: u32, index: usize) -> Flow<Stage> {
        let given = [("FilePath", file), ("Append", Value::Bool(appends))];
        if let Some(stage) = self.native_stage("Out-File", given, span, id, index, true)? {
            return Ok(stage);
        }
        self.warn("not simulated here: files; what was sent there is lost".to_owned(), None)?;
        let position = self.position(span);
        let invocation = Invocation {
            name: Rc::from(""),
            spec: None,
            set: Rc::from(""),
            input: None,
            pipeline: id,
            position,
            args: Vec::new(),
            fixed: 0,
        };
        let signature =
            Rc::new(Signature { params: Vec::new(), sets: Vec::new(), default_set: Rc::from(""), strict: false, compiled: false });
        let bound = Bound::default();
        let owner = self.scope.clone();
        let (redirects, files) = (Vec::new(), Vec::new());
        Ok(Stage { invocation, signature, bound, body: Body::Nothing, redirects, drops_output: false, file: None, files, index, owner })
    }

    /// The stage that shows the help of a command in its place, where `-?` is among its arguments.
    pub(super) fn help_stage(
        &mut self,
        name: &str,
        arguments: &[CommandElement],
        span: Span,
        id: u32,
        index: usize,
    ) -> Flow<Option<Stage>> {
        let is_asked = |argument: &CommandElement| matches!(argument, CommandElement::Parameter { name, .. } if &**name == "?");
        if arguments.iter().any(is_asked) {
            return self.native_stage("Get-Help", [("Name", Value::str(name))], span, id, index, false);
        }
        Ok(None)
    }

    /// The lines of a file, as `Get-Content` gives them.
    pub(super) fn lines_of_file(&mut self, path: Value, span: Span) -> Flow<Value> {
        self.state.pipelines = self.state.pipelines.wrapping_add(1);
        let id = self.state.pipelines;
        let mut lines = Vec::new();
        if let Some(stage) = self.native_stage("Get-Content", [("Path", path)], span, id, 0, false)? {
            self.drive(&mut [stage], None, &mut lines, id)?;
        }
        Ok(Value::array(lines))
    }

    /// A stage that runs a cmdlet of the host with these arguments; `None` where the host does not have it.
    fn native_stage<const N: usize>(
        &mut self,
        name: &str,
        arguments: [(&str, Value); N],
        span: Span,
        id: u32,
        index: usize,
        piped: bool,
    ) -> Flow<Option<Stage>> {
        let Lookup::Cmdlet(spec) = self.host.find(name) else { return Ok(None) };
        let (name, spec, position) = (Rc::from(spec.name), Some(spec), self.position(span));
        let mut call = Invocation { name, spec, set: Rc::from(""), input: None, pipeline: id, position, args: Vec::new(), fixed: 0 };
        let named = |(name, value): (&str, Value)| {
            let (name, value) = (Some(Rc::from(name)), Some(value));
            Given { name, name_span: span, value, span, written: None, splatted: false }
        };
        let Some(spec) = spec else { return Ok(None) };
        let signature = Signature::of_spec(spec);
        let bound = binder::bind(self, &signature, arguments.map(named).into(), &mut call, piped)?;
        call.fixed = call.args.len();
        let (signature, body, owner) = (Rc::new(signature), Body::Native(spec.instance()), self.scope.clone());
        let (redirects, files) = (Vec::new(), Vec::new());
        Ok(Some(Stage { invocation: call, signature, bound, body, redirects, drops_output: false, file: None, files, index, owner }))
    }
}
