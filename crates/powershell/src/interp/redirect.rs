//! What the language runs a cmdlet of the host for: `Out-File` for redirections to a file, `Get-Help` for `-?`; and where the streams of a
//! command go.

use std::rc::Rc;

use super::command::{Body, Stage};
use super::{Invocation, Shell};
use crate::ast::{CommandElement, RedirectTarget, Redirection, Stream};
use crate::binder::signature::Signature;
use crate::binder::{self, Bound, Given};
use crate::error::Flow;
use crate::host::{Lookup, Out};
use crate::source::Span;
use crate::value::Value;

/// Where the streams of a command go.
pub(super) struct Redirected {
    /// Streams other than the output, each with whether it is merged into the output.
    pub streams: Vec<(Stream, bool)>,
    /// Whether the output is dropped.
    pub drops: bool,
    /// The file that takes the output, and whether at its end.
    pub file: Option<(Value, bool)>,
}

/// Lets what was merged into the output go before what came after it.
pub(super) struct Merging<'o> {
    pub out: &'o mut dyn Out,
    /// The first redirection of the command.
    pub base: usize,
}

impl Out for Merging<'_> {
    fn put(&mut self, shell: &mut Shell<'_>, value: Value) -> Flow {
        let own = shell.state.redirects.iter_mut().skip(self.base).filter_map(|redirect| redirect.merged.as_mut());
        let merged: Vec<Value> = own.flat_map(std::mem::take).collect();
        merged.into_iter().try_for_each(|one| self.out.put(shell, one))?;
        self.out.put(shell, value)
    }
}

impl Shell<'_> {
    /// Reads the redirections of a command.
    pub(super) fn redirections(&mut self, redirections: &[Redirection]) -> Flow<Redirected> {
        let mut redirected = Redirected { streams: Vec::new(), drops: false, file: None };
        for redirection in redirections {
            let is_output = matches!(redirection.from, Stream::Number(1) | Stream::All);
            let (merges, file) = match &redirection.target {
                RedirectTarget::Output => (true, None),
                RedirectTarget::File(file) => (false, Some((self.eval(file)?, false))),
                RedirectTarget::Append(file) => (false, Some((self.eval(file)?, true))),
            };
            let file = file.filter(|(file, _)| !file.is_null());
            if file.is_some() && !is_output {
                self.warn("not simulated here: a file for errors or messages alone; what was sent there is lost".to_owned(), None)?;
            }
            let takes_all = is_output && file.is_some();
            redirected.drops |= is_output && !merges && file.is_none();
            if redirection.from != Stream::Number(1) {
                redirected.streams.push((redirection.from, merges || takes_all));
            }
            if takes_all {
                redirected.file = file;
            }
        }
        Ok(redirected)
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
        let bound = Bound { sets: Vec::new(), rest: Vec::new(), done: Vec::new(), delayed: Vec::new() };
        let owner = self.scope.clone();
        let redirects = Vec::new();
        Ok(Stage { invocation, signature, bound, body: Body::Nothing, redirects, drops_output: false, file: None, index, owner })
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
        let redirects = Vec::new();
        Ok(Some(Stage { invocation: call, signature, bound, body, redirects, drops_output: false, file: None, index, owner }))
    }
}
