//! The interpreter: runs the tree that the parser made. Knows no cmdlet.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::error::{ErrorRecord, Flow, Position};
use super::host::{CmdletSpec, Host, Out};
use super::source::{Source, Span};
use super::value::Value;

/// A script block: code with the script it stands in.
pub struct Block {
    /// The script.
    pub source: Rc<Source>,
    /// The bytes of the block, with its braces.
    pub span: Span,
}

impl Block {
    /// The text between the braces.
    pub fn text(&self) -> &str {
        let whole = self.span.of(&self.source.text);
        whole.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or(whole)
    }
}

/// What stays from one statement to the next: variables, functions, `$Error`.
#[derive(Default)]
pub struct State {
    errors: Vec<Rc<ErrorRecord>>,
    variables: BTreeMap<String, Value>,
}

/// The interpreter at work on a state, for a host.
pub struct Shell<'w> {
    /// What stays.
    pub state: &'w mut State,
    /// Who embeds it.
    pub host: &'w mut dyn Host,
}

/// One call of a command: its name, what was bound, where it stands.
pub struct Invocation {
    /// The command's own name, whatever alias was typed.
    pub name: Rc<str>,
    /// Its table; `None` for functions.
    pub spec: Option<&'static CmdletSpec>,
    /// The parameter set that was settled on.
    pub set: Rc<str>,
    /// The current pipeline object.
    pub input: Option<Value>,
    /// Number of the pipeline.
    pub pipeline: u32,
    /// The command in the script.
    pub position: Position,
    args: Vec<(Rc<str>, Value)>,
}

impl Invocation {
    /// The argument bound to a parameter.
    pub fn bound(&self, name: &str) -> Option<&Value> {
        self.args.iter().find(|(parameter, _)| parameter.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All bound arguments.
    pub fn arguments(&self) -> &[(Rc<str>, Value)] {
        &self.args
    }
}

impl Shell<'_> {
    pub(super) fn send(&mut self, value: Value, _command: &mut Invocation, out: &mut dyn Out) -> Flow {
        out.put(self, value)
    }

    pub(super) fn report(&mut self, record: ErrorRecord, command: &Invocation) -> Flow {
        let record = self.signed(record, command);
        self.state.errors.insert(0, Rc::new(record));
        Ok(())
    }

    pub(super) fn signed(&self, record: ErrorRecord, command: &Invocation) -> ErrorRecord {
        ErrorRecord { command: command.name.clone(), position: Some(command.position.clone()), ..record }
    }

    pub(super) fn warn(&mut self, text: String, _command: Option<&Invocation>) -> Flow {
        self.host.say(super::host::Message::Warning(text));
        Ok(())
    }

    pub(super) fn verbose(&mut self, text: String, _command: Option<&Invocation>) -> Flow {
        self.host.say(super::host::Message::Verbose(text));
        Ok(())
    }

    pub(super) fn should_process(&mut self, _target: &str, _action: &str, _command: &Invocation) -> Flow<bool> {
        Ok(true)
    }

    pub(super) fn run_with_item(&mut self, _block: &Rc<Block>, _item: Value, _out: &mut dyn Out) -> Flow {
        Ok(())
    }

    /// A property of a value as `$value.Name` reads it; null where there is none.
    pub fn member(&mut self, of: &Value, name: &str) -> Flow<Value> {
        let _ = self.state.variables.len();
        Ok(if let Value::Object(object) = of { object.get(name).unwrap_or_default() } else { Value::Null })
    }
}
