//! How words reach cmdlets, and what a cmdlet may do while it runs. The language knows no cmdlet and no tenant:
//! a [`Host`] finds commands by name, holds the world that they act on, and takes what they say.
//!
//! A cmdlet is a [`CmdletSpec`] (a static table) and a [`Cmdlet`] made for each call. The pipeline is pushed:
//! every value that a command [emits](Call::emit) runs through the rest of the pipeline before `emit` returns,
//! so a command further down can end the ones above with [`Call::stop_upstream`].

mod spec;

use std::any::Any;
use std::rc::Rc;

use super::budget::Cost;
use super::error::{ErrorRecord, Flow, Stop};
use super::interp::{Invocation, Shell};
use super::regex_engine::RegexEngine;
use super::script_block::ScriptBlock;
use super::value::Value;

pub use spec::{CmdletSpec, Empty, Example, Impact, Names, ParamSpec};

/// What the language needs from the one who embeds it.
pub trait Host {
    /// The command of that name or alias, in any case; module prefixes are taken off before.
    fn find(&mut self, name: &str) -> Lookup;
    /// The script of a file: its whole path and its text. `name` is a path as it was written.
    fn script(&mut self, _name: &str) -> Option<(Rc<str>, Rc<str>)> {
        None
    }
    /// Whether a module of that name is there for `Module\Command`.
    fn has_module(&mut self, module: &str) -> bool;
    /// The regular expressions of the place.
    fn regex(&self) -> &dyn RegexEngine;
    /// What cmdlets act on; they know its type.
    fn world(&mut self) -> &mut dyn Any;
    /// Takes what is not output: errors, warnings, lines for the console.
    fn say(&mut self, message: Message);
    /// Answers a question. Where nobody can be asked it is answered Yes.
    fn ask(&mut self, question: &Question) -> Answer;
    /// A value for a mandatory parameter that was left out; `None` where nobody can be asked.
    fn supply(&mut self, command: &str, parameter: &str) -> Option<String>;
    /// The clock, in ticks of 100 ns since the year 1.
    fn now(&mut self) -> i64;
    /// A variable that the host provides (`PSVersionTable`, `Host` …).
    fn variable(&mut self, name: &str) -> Option<Value>;
    /// A top-level statement of the script begins; bytes of the script.
    fn statement(&mut self, from: usize, to: usize);
    /// How values look when they are turned to text by `Out-String` and the like is the views' affair; this is the width they get.
    fn width(&self) -> usize {
        120
    }
}

/// What a name stands for.
pub enum Lookup {
    /// A cmdlet that is registered.
    Cmdlet(&'static CmdletSpec),
    /// A real command that is not simulated: the warning to print.
    NotSimulated(String),
    /// No command of that name is known.
    Unknown,
}

/// What goes to the console beside the output.
#[derive(Clone)]
pub enum Message {
    /// An error that was not silenced. It is in `$Error` already.
    Error(Rc<ErrorRecord>),
    /// The text of a warning, without the prefix `WARNING: `.
    Warning(String),
    /// The text of a verbose message, without the prefix `VERBOSE: `.
    Verbose(String),
    /// The text of a debug message, without the prefix `DEBUG: `.
    Debug(String),
    /// `Write-Host`: text, and whether the line goes on.
    Host {
        /// The text that was written.
        text: String,
        /// Whether more follows on the same line (`-NoNewline`).
        open: bool,
    },
    /// What `-WhatIf` prints, without the prefix `What if: `.
    WhatIf(String),
    /// The window is cleared (`Clear-Host`).
    Clear,
}

/// A question to the person at the console.
pub struct Question {
    /// Its first line.
    pub caption: String,
    /// The question as it is printed.
    pub message: String,
}

/// The answer to a [`Question`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words on the buttons")]
pub enum Answer {
    Yes,
    YesToAll,
    No,
    NoToAll,
}

/// Takes values one by one as they come.
pub trait Out {
    /// Takes one value; arrays come as they are, unrolled before.
    fn put(&mut self, shell: &mut Shell<'_>, value: Value) -> Flow;
}

/// Collects the values in a list.
impl Out for Vec<Value> {
    fn put(&mut self, _: &mut Shell<'_>, value: Value) -> Flow {
        self.push(value);
        Ok(())
    }
}

/// Drops every value that it is given.
pub struct Nowhere;

impl Out for Nowhere {
    fn put(&mut self, _: &mut Shell<'_>, _: Value) -> Flow {
        Ok(())
    }
}

/// One call of a cmdlet. Without pipeline input `process` runs once; with it, once for each object.
pub trait Cmdlet {
    /// Before the first object.
    fn begin(&mut self, _call: &mut Call<'_, '_>) -> Flow {
        Ok(())
    }
    /// For each object.
    fn process(&mut self, _call: &mut Call<'_, '_>) -> Flow {
        Ok(())
    }
    /// After the last object.
    fn end(&mut self, _call: &mut Call<'_, '_>) -> Flow {
        Ok(())
    }
}

/// What a cmdlet sees of its call.
pub struct Call<'a, 'w> {
    /// The interpreter that runs the call.
    pub shell: &'a mut Shell<'w>,
    /// Name, bound arguments, place in the script.
    pub command: &'a mut Invocation,
    /// What follows in the pipeline.
    pub out: &'a mut dyn Out,
}

impl Call<'_, '_> {
    /// The argument bound to a parameter.
    pub fn arg(&self, name: &str) -> Option<&Value> {
        self.command.bound(name)
    }

    /// Whether a parameter was given.
    pub fn has(&self, name: &str) -> bool {
        self.arg(name).is_some()
    }

    /// An argument as text; `None` where it was not given or is null.
    pub fn text(&self, name: &str) -> Option<String> {
        self.arg(name).filter(|value| !value.is_null()).map(super::format::text)
    }

    /// An argument as the elements of an array; empty where it was not given.
    pub fn list(&self, name: &str) -> Vec<Value> {
        self.arg(name).map_or_else(Vec::new, Value::unrolled)
    }

    /// An argument as a whole number.
    pub fn int(&self, name: &str) -> Option<i64> {
        self.arg(name).and_then(Value::whole).and_then(|(_, n)| i64::try_from(n).ok())
    }

    /// Whether a switch is on.
    pub fn switch(&self, name: &str) -> bool {
        self.arg(name).is_some_and(Value::truth)
    }

    /// The parameter set that binding settled on.
    pub fn set(&self) -> &str {
        &self.command.set
    }

    /// The current pipeline object; `None` where the command stands first in its pipeline.
    pub fn input(&self) -> Option<&Value> {
        self.command.input.as_ref()
    }

    /// The host's world; `None` only where the host holds something else.
    pub fn world<T: Any>(&mut self) -> Option<&mut T> {
        self.shell.host.world().downcast_mut()
    }

    /// Charges the script's budget with what the cmdlet does.
    ///
    /// # Errors
    /// The budget is used up: return it, so that the script ends with one error.
    pub fn spend(&mut self, cost: Cost) -> Flow {
        self.shell.spend(cost)
    }

    /// Sends a value on; it is not unrolled.
    pub fn emit(&mut self, value: Value) -> Flow {
        self.shell.send(value, self.command, self.out)
    }

    /// Sends a value on, an array as its elements.
    pub fn emit_unrolled(&mut self, value: Value) -> Flow {
        match value.elements() {
            Some(items) => items.into_iter().try_for_each(|item| self.emit(item)),
            None => self.emit(value),
        }
    }

    /// Reports an error and goes on, unless `-ErrorAction Stop` says otherwise. Command, position and the id's second part are added.
    pub fn error(&mut self, record: ErrorRecord) -> Flow {
        self.shell.report(record, self.command)
    }

    /// An error that ends the command; return it as `Err`.
    pub fn fail(&mut self, record: ErrorRecord) -> Stop {
        self.shell.signed(record, self.command).into()
    }

    /// Ends the commands above this one in the pipeline; return it as `Err`.
    pub fn stop_upstream(&self) -> Stop {
        Stop::Upstream(self.command.pipeline)
    }

    /// Prints a warning, with the prefix `WARNING: `.
    pub fn warn(&mut self, text: impl Into<String>) -> Flow {
        self.shell.warn(text.into(), Some(self.command))
    }

    /// `VERBOSE: …`, where `-Verbose` or `$VerbosePreference` asks for it.
    pub fn verbose(&mut self, text: impl Into<String>) -> Flow {
        self.shell.verbose(text.into(), Some(self.command))
    }

    /// Whether to go ahead: prints `What if: …` under `-WhatIf`, asks under `-Confirm` or where the cmdlet's impact is high.
    pub fn should_process(&mut self, target: &str, action: &str) -> Flow<bool> {
        self.shell.should_process(target, action, self.command)
    }

    /// Runs a script block with `$_` set, in the scope of the caller (as `ForEach-Object` does); its output goes to `out`.
    pub fn run(&mut self, block: &Rc<ScriptBlock>, item: Value, out: &mut dyn Out) -> Flow {
        self.shell.run_with_item(block, item, out)
    }

    /// The same, its output going on down the pipeline.
    pub fn run_through(&mut self, block: &Rc<ScriptBlock>, item: Value) -> Flow {
        if !self.has("OutVariable") && !self.has("PipelineVariable") {
            return self.shell.run_with_item(block, item, self.out);
        }
        let mut values = Vec::new();
        self.shell.run_with_item(block, item, &mut values)?;
        values.into_iter().try_for_each(|value| self.emit(value))
    }

    /// The same, its output collected as one value.
    pub fn value_of(&mut self, block: &Rc<ScriptBlock>, item: Value) -> Flow<Value> {
        let mut values = Vec::new();
        self.shell.run_with_item(block, item, &mut values)?;
        Ok(Value::collected(values))
    }

    /// A property of a value as `$value.Name` reads it; null where there is none.
    pub fn property(&mut self, of: &Value, name: &str) -> Flow<Value> {
        self.shell.member(of, name)
    }
}
