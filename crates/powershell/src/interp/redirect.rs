//! Redirections of a command: streams that are merged, dropped, or written to a file by `Out-File`.

use std::rc::Rc;

use super::command::{Body, Stage};
use super::{Invocation, Shell};
use crate::ast::{RedirectTarget, Redirection, Stream};
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
        let spec = if let Lookup::Cmdlet(spec) = self.host.find("Out-File") { Some(spec) } else { None };
        let name = Rc::from(spec.map_or("", |spec| spec.name));
        let position = self.position(span);
        let mut call = Invocation { name, spec, set: Rc::from(""), input: None, pipeline: id, position, args: Vec::new(), fixed: 0 };
        let named = |name: &str, value: Value| Given {
            name: Some(Rc::from(name)),
            name_span: span,
            value: Some(value),
            span,
            written: None,
            splatted: false,
        };
        let (signature, bound, body) = if let Some(spec) = spec {
            let signature = Signature::of_spec(spec);
            let given = vec![named("FilePath", file), named("Append", Value::Bool(appends))];
            let bound = binder::bind(self, &signature, given, &mut call, true)?;
            (signature, bound, Body::Native(spec.instance()))
        } else {
            self.warn("not simulated here: files; what was sent there is lost".to_owned(), None)?;
            let signature = Signature { params: Vec::new(), sets: Vec::new(), default_set: Rc::from(""), strict: false, compiled: false };
            (signature, Bound { sets: Vec::new(), rest: Vec::new(), done: Vec::new(), delayed: Vec::new() }, Body::Nothing)
        };
        call.fixed = call.args.len();
        let owner = self.scope.clone();
        let signature = Rc::new(signature);
        Ok(Stage { invocation: call, signature, bound, body, redirects: Vec::new(), drops_output: false, file: None, index, owner })
    }
}
