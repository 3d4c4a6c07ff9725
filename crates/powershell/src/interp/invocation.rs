//! One call of a command, as binding fills it and cmdlets read it.

use std::rc::Rc;

use crate::error::Position;
use crate::host::CmdletSpec;
use crate::object::Hash;
use crate::value::Value;

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
    pub(super) args: Vec<(Rc<str>, Value)>,
    /// How many of the arguments were bound on the command line; those behind come from the pipeline.
    pub(super) fixed: usize,
}

impl Invocation {
    /// The call of a script itself, which has no name.
    pub(super) fn of_script(position: Position) -> Self {
        Self { name: Rc::from(""), spec: None, set: Rc::from(""), input: None, pipeline: 0, position, args: Vec::new(), fixed: 0 }
    }

    /// The argument bound to a parameter.
    pub fn bound(&self, name: &str) -> Option<&Value> {
        self.args.iter().find(|(parameter, _)| parameter.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All bound arguments.
    pub fn arguments(&self) -> &[(Rc<str>, Value)] {
        &self.args
    }

    /// The table in `$PSBoundParameters`.
    pub(super) fn table(&self) -> Value {
        let table = Hash::new(false);
        for (name, value) in &self.args {
            table.set(Value::Str(name.clone()), value.clone());
        }
        Value::Hash(Rc::new(table))
    }

    /// Binds an argument.
    pub fn put(&mut self, name: &Rc<str>, value: Value) {
        self.args.push((name.clone(), value));
    }

    /// Forgets what came from the last pipeline object.
    pub(super) fn forget_input(&mut self) {
        self.args.truncate(self.fixed);
    }
}
