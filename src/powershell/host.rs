//! How words reach cmdlets, and what a cmdlet may do while it runs. The language knows no cmdlet and no tenant:
//! a [`Host`] finds commands by name, holds the world that they act on, and takes what they say.
//!
//! A cmdlet is a [`CmdletSpec`] (a static table) and a [`Cmdlet`] made for each call. The pipeline is pushed:
//! every value that a command [emits](Call::emit) runs through the rest of the pipeline before `emit` returns,
//! so a command further down can end the ones above with [`Call::stop_upstream`].

use std::any::Any;
use std::rc::Rc;

use super::error::{Category, ErrorRecord, Flow, Stop};
use super::interp::{Block, Invocation, Shell};
use super::types::{Ty, TypeRef};
use super::value::Value;

/// What the language needs from the one who embeds it.
pub trait Host {
    /// The command of that name or alias, in any case; module prefixes are taken off before.
    fn find(&mut self, name: &str) -> Lookup;
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
    /// A cmdlet.
    Cmdlet(&'static CmdletSpec),
    /// A real command that is not simulated: the warning to print.
    NotSimulated(String),
    /// No command.
    Unknown,
}

/// What goes to the console beside the output.
#[derive(Clone)]
pub enum Message {
    /// An error that was not silenced. It is in `$Error` already.
    Error(Rc<ErrorRecord>),
    /// `WARNING: …`
    Warning(String),
    /// `VERBOSE: …`
    Verbose(String),
    /// `DEBUG: …`
    Debug(String),
    /// `Write-Host`: text, and whether the line goes on.
    Host {
        /// The text.
        text: String,
        /// Whether more follows on the same line (`-NoNewline`).
        open: bool,
    },
    /// `What if: …`
    WhatIf(String),
    /// `Clear-Host`
    Clear,
}

/// A question to the person at the console.
pub struct Question {
    /// Its first line.
    pub caption: String,
    /// The question.
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

/// A match of a regular expression; bytes of the text.
#[derive(Debug, Clone, Default)]
pub struct Match {
    /// The groups: whether they matched, and where. The whole match is the first.
    pub groups: Vec<Option<(usize, usize)>>,
    /// Names of groups and their numbers.
    pub names: Vec<(String, usize)>,
}

/// The regular expressions of the host, in the syntax of a browser's `RegExp`; the language translates .NET's into it.
pub trait RegexEngine {
    /// All matches in order, at most `limit`. `flags` are those of `RegExp` (`i`, `m`, `s`).
    ///
    /// # Errors
    /// A pattern that does not compile: the engine's words.
    fn matches(&self, pattern: &str, flags: &str, text: &str, limit: usize) -> Result<Vec<Match>, String>;
}

/// Takes values one by one as they come.
pub trait Out {
    /// Takes one value; arrays come as they are, unrolled before.
    fn put(&mut self, shell: &mut Shell<'_>, value: Value) -> Flow;
}

/// Collects values.
impl Out for Vec<Value> {
    fn put(&mut self, _: &mut Shell<'_>, value: Value) -> Flow {
        self.push(value);
        Ok(())
    }
}

/// Drops values.
pub struct Nowhere;

impl Out for Nowhere {
    fn put(&mut self, _: &mut Shell<'_>, _: Value) -> Flow {
        Ok(())
    }
}

/// What a cmdlet is: everything that binding, help, completion and the reference page need.
pub struct CmdletSpec {
    /// `Verb-Noun`
    pub name: &'static str,
    /// The module it belongs to.
    pub module: &'static str,
    /// Its class where it is compiled in PowerShell: goes into error ids, and makes the binder word its errors as for such cmdlets.
    /// Empty for cmdlets that are functions there, as those of imported sessions are.
    pub class: &'static str,
    /// One line of help.
    pub synopsis: &'static str,
    /// Its parameters without the common ones, in the order of the syntax line; tables are read one after the other.
    pub params: &'static [&'static [ParamSpec]],
    /// The parameter set that is taken where the arguments leave several.
    pub default_set: &'static str,
    /// Whether it has `-WhatIf` and `-Confirm`.
    pub impact: Impact,
    /// Examples: a script line each, and what it does.
    pub examples: &'static [Example],
    /// Makes one for a call.
    pub make: fn() -> Box<dyn Cmdlet>,
}

/// Whether a cmdlet asks before it acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Impact {
    /// It changes nothing: no `-WhatIf`, no `-Confirm`.
    None,
    /// It has both and asks when told to.
    Medium,
    /// It asks unless told otherwise.
    High,
}

/// An example of a cmdlet.
pub struct Example {
    /// What is typed.
    pub line: &'static str,
    /// What it does, in one English sentence.
    pub does: &'static str,
}

/// A parameter of a cmdlet. Build one with [`ParamSpec::new`] and the methods below.
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "the switches of [Parameter()]")]
pub struct ParamSpec {
    /// Its name without dash.
    pub name: &'static str,
    /// Other names.
    pub aliases: &'static [&'static str],
    /// Its type.
    pub ty: TypeRef,
    /// Its place among the positional ones.
    pub position: Option<u8>,
    /// Whether it must be given.
    pub mandatory: bool,
    /// Whether whole pipeline objects bind to it.
    pub by_value: bool,
    /// Whether a property of that name of pipeline objects binds to it.
    pub by_name: bool,
    /// Whether it takes all arguments that are left.
    pub rest: bool,
    /// The sets it belongs to; empty for all.
    pub sets: &'static [&'static str],
    /// The words it is limited to; empty for any.
    pub words: &'static [&'static str],
    /// Least and greatest number.
    pub range: Option<(i64, i64)>,
    /// Whether null and the empty string are refused even where it is not mandatory, or accepted where it is.
    pub empty: Empty,
    /// Whether `*` and `?` work in it.
    pub wildcards: bool,
    /// What kind of thing it names, for completion.
    pub names: Names,
    /// One line of help.
    pub help: &'static str,
}

/// Whether a parameter takes null and empty strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Empty {
    /// As PowerShell decides: refused for mandatory ones, else accepted.
    Default,
    /// `[AllowNull()][AllowEmptyString()]`
    Allowed,
    /// `[ValidateNotNullOrEmpty()]`
    Refused,
}

/// What the value of a parameter names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each names the kind of thing")]
pub enum Names {
    /// Nothing that could be listed.
    Nothing,
    User,
    Policy,
    Command,
    Module,
    Property,
}

impl ParamSpec {
    /// An optional, named parameter.
    pub const fn new(name: &'static str, ty: TypeRef) -> Self {
        Self {
            name,
            aliases: &[],
            ty,
            position: None,
            mandatory: false,
            by_value: false,
            by_name: false,
            rest: false,
            sets: &[],
            words: &[],
            range: None,
            empty: Empty::Default,
            wildcards: false,
            names: Names::Nothing,
            help: "",
        }
    }

    /// A switch.
    pub const fn switch(name: &'static str) -> Self {
        Self::new(name, TypeRef::one(Ty::Switch))
    }

    /// A text parameter.
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, TypeRef::one(Ty::String))
    }

    /// The same at a place.
    #[must_use]
    pub const fn at(mut self, position: u8) -> Self {
        self.position = Some(position);
        self
    }

    /// The same, mandatory.
    #[must_use]
    pub const fn mandatory(mut self) -> Self {
        self.mandatory = true;
        self
    }

    /// The same, taking whole pipeline objects.
    #[must_use]
    pub const fn by_value(mut self) -> Self {
        self.by_value = true;
        self
    }

    /// The same, taking the property of its name from pipeline objects.
    #[must_use]
    pub const fn by_name(mut self) -> Self {
        self.by_name = true;
        self
    }

    /// The same, taking all arguments that are left.
    #[must_use]
    pub const fn rest(mut self) -> Self {
        self.rest = true;
        self
    }

    /// The same with other names.
    #[must_use]
    pub const fn alias(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// The same, in these sets only.
    #[must_use]
    pub const fn only_in(mut self, sets: &'static [&'static str]) -> Self {
        self.sets = sets;
        self
    }

    /// The same, limited to these words.
    #[must_use]
    pub const fn one_of(mut self, words: &'static [&'static str]) -> Self {
        self.words = words;
        self
    }

    /// The same, limited to these numbers.
    #[must_use]
    pub const fn within(mut self, least: i64, greatest: i64) -> Self {
        self.range = Some((least, greatest));
        self
    }

    /// The same with a rule for null and empty.
    #[must_use]
    pub const fn empty(mut self, empty: Empty) -> Self {
        self.empty = empty;
        self
    }

    /// The same, taking wildcards.
    #[must_use]
    pub const fn wild(mut self) -> Self {
        self.wildcards = true;
        self
    }

    /// The same, naming a kind of thing.
    #[must_use]
    pub const fn naming(mut self, names: Names) -> Self {
        self.names = names;
        self
    }

    /// The same with its line of help.
    #[must_use]
    pub const fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }
}

impl CmdletSpec {
    /// All parameters without the common ones, in order.
    pub fn all_params(&self) -> impl Iterator<Item = &'static ParamSpec> + use<> {
        self.params.iter().flat_map(|table| table.iter())
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
    /// The interpreter.
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

    /// `WARNING: …`
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
    pub fn run(&mut self, block: &Rc<Block>, item: Value, out: &mut dyn Out) -> Flow {
        self.shell.run_with_item(block, item, out)
    }

    /// The same, its output going on down the pipeline.
    pub fn run_through(&mut self, block: &Rc<Block>, item: Value) -> Flow {
        self.shell.run_with_item(block, item, self.out)
    }

    /// The same, its output collected as one value.
    pub fn value_of(&mut self, block: &Rc<Block>, item: Value) -> Flow<Value> {
        let mut values = Vec::new();
        self.shell.run_with_item(block, item, &mut values)?;
        Ok(Value::collected(values))
    }

    /// A property of a value as `$value.Name` reads it; null where there is none.
    pub fn property(&mut self, of: &Value, name: &str) -> Flow<Value> {
        self.shell.member(of, name)
    }

    /// A usual failure: see [`ErrorRecord::plain`].
    pub fn error_plain(&mut self, id: &str, category: Category, message: &str, target: &str) -> Flow {
        self.error(ErrorRecord::plain(id, category, message).on(target))
    }
}
