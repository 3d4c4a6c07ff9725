//! Errors, warnings and questions: what is printed, what is silenced, what ends the script.

use std::rc::Rc;

use super::{Invocation, Redirect, Shell, Sink};
use crate::ast::Stream;
use crate::budget::Cost;
use crate::convert::convert;
use crate::error::{ErrorRecord, Flow, Stop};
use crate::format;
use crate::host::{Answer, Impact, Message, Out, Question};
use crate::object::Object;
use crate::types::{self, Ty, TypeRef};
use crate::value::Value;

/// What to do with a message, as `-ErrorAction` and the preference variables say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Silent,
    Stop,
    Continue,
    Ignore,
}

impl Action {
    /// Reads a preference.
    pub fn of(value: &Value) -> Self {
        match convert(value, TypeRef::one(Ty::Enum(&types::ACTION))) {
            Ok(Value::Enum(_, 0)) => Action::Silent,
            Ok(Value::Enum(_, 1)) => Action::Stop,
            Ok(Value::Enum(_, 4)) => Action::Ignore,
            _ => Action::Continue,
        }
    }
}

const ERROR: u8 = 2;
const WARNING: u8 = 3;
const VERBOSE: u8 = 4;
const DEBUG: u8 = 5;
const INFORMATION: u8 = 6;

/// A message as the object that stands for it where its stream is merged into the output: it is shown with its prefix.
fn message(stream: u8, text: &str) -> Value {
    let ty = match stream {
        WARNING => crate::views::MESSAGES[0].0,
        VERBOSE => crate::views::MESSAGES[1].0,
        _ => crate::views::MESSAGES[2].0,
    };
    Object::with(Ty::Other(ty), [("Message", Value::str(text)), (crate::views::IN_STREAM, Value::Bool(true))])
}

/// A warning as `-WarningVariable` keeps it: it is shown without a prefix.
fn kept_warning(text: &str) -> Value {
    Object::with(Ty::Other(crate::views::MESSAGES[0].0), [("Message", Value::str(text))])
}

impl Shell<'_> {
    fn preference(&mut self, name: &str) -> Action {
        self.variable(name).map_or(Action::Continue, |value| Action::of(&value))
    }

    fn action(&mut self, command: Option<&Invocation>, parameter: &str, variable: &str) -> Action {
        match command.and_then(|command| command.bound(parameter)) {
            Some(given) => Action::of(given),
            None => self.preference(variable),
        }
    }

    /// Where a stream goes, if it was redirected.
    fn redirected(&mut self, number: u8) -> Option<&mut Redirect> {
        self.state.redirects.iter_mut().rev().find(|redirect| redirect.stream == Stream::All || redirect.stream == Stream::Number(number))
    }

    /// Sends a message to the console, or where its stream was redirected to.
    fn say(&mut self, number: u8, message: Message, value: Value) {
        match self.redirected(number) {
            Some(redirect) => {
                if let Sink::Output(values) | Sink::File(_, values) = &mut redirect.to {
                    values.push(value);
                }
            }
            None => self.print(message),
        }
    }

    /// Prints a message to the console and charges its lines.
    pub fn print(&mut self, message: Message) {
        let lines = match &message {
            Message::Error(_) => 6,
            Message::Warning(text) | Message::Verbose(text) | Message::Debug(text) | Message::WhatIf(text) | Message::Host { text, .. } => {
                self.state.budget.charge(Cost::Bytes(u64::try_from(text.len()).unwrap_or(u64::MAX)));
                text.bytes().filter(|byte| *byte == b'\n').count() + 1
            }
            Message::Clear => 0,
        };
        self.state.budget.charge(Cost::Lines(u64::try_from(lines).unwrap_or(u64::MAX)));
        self.host.say(message);
    }

    /// Sends what was merged into the output on its way.
    pub(super) fn flush(&mut self, out: &mut dyn Out) -> Flow {
        let merged: Vec<Value> = self.state.redirects.iter_mut().flat_map(|redirect| redirect.to.merged()).collect();
        merged.into_iter().try_for_each(|value| out.put(self, value))
    }

    /// Adds an error to `$Error` and prints it unless it is silenced.
    pub(super) fn record(&mut self, record: &Rc<ErrorRecord>) {
        self.remember(record);
        self.say(ERROR, Message::Error(record.clone()), Value::Error(record.clone()));
    }

    /// Adds an error to `$Error`, and to the `-ErrorVariable` of the function that runs.
    pub(super) fn remember(&mut self, record: &Rc<ErrorRecord>) {
        let known = matches!(self.state.errors.items.borrow().first(), Some(Value::Error(last)) if Rc::ptr_eq(last, record));
        if let (Some((name, scope)), false) = (self.scope.frame().and_then(|frame| frame.errors.clone()), known) {
            let inner = std::mem::replace(&mut self.scope, scope);
            self.append(&name, Value::Error(record.clone()));
            self.scope = inner;
        }
        let mut errors = self.state.errors.items.borrow_mut();
        if !known {
            errors.insert(0, Value::Error(record.clone()));
            errors.truncate(256);
        }
    }

    /// A statement ended with an error that nothing caught: report it, and go on unless the preference says to stop.
    pub(super) fn end_statement(&mut self, record: ErrorRecord) -> Flow {
        self.state.failed = true;
        let record = Rc::new(record);
        let action = self.preference("erroractionpreference");
        self.act_on(&record, action)
    }

    fn act_on(&mut self, record: &Rc<ErrorRecord>, action: Action) -> Flow {
        match action {
            Action::Stop => return Err(Stop::Throw(Box::new(ErrorRecord::clone(record)))),
            Action::Continue => self.record(record),
            Action::Silent => self.remember(record),
            Action::Ignore => {}
        }
        Ok(())
    }

    /// An error that a command reports and that does not end it.
    pub(crate) fn report(&mut self, record: ErrorRecord, command: &Invocation) -> Flow {
        let record = self.signed(record, command);
        self.go_on_after(record, command)
    }

    /// What a command's `-ErrorAction` and `-ErrorVariable` make of an error that does not end it.
    pub(super) fn go_on_after(&mut self, record: ErrorRecord, command: &Invocation) -> Flow {
        let action = self.action(Some(command), "ErrorAction", "erroractionpreference");
        let record = Rc::new(record);
        self.state.failed = true;
        if let Some(name) = command.bound("ErrorVariable").map(format::text) {
            self.append(&name, Value::Error(record.clone()));
        }
        self.act_on(&record, action)
    }

    /// Adds a value to the list in a variable (`-ErrorVariable`, `-OutVariable`).
    pub(super) fn append(&mut self, name: &str, value: Value) {
        let name = name.trim_start_matches('+').to_lowercase();
        let mut values = self.scope.get(None, &name).map_or_else(Vec::new, |old| old.unrolled());
        values.push(value);
        self.scope.set(None, &name, Value::list(crate::value::ArrayKind::ArrayList, values));
    }

    /// A record with the command's name, place and the second part of its id.
    #[allow(clippy::unused_self, reason = "a method beside its kin")]
    pub(crate) fn signed(&self, mut record: ErrorRecord, command: &Invocation) -> ErrorRecord {
        if record.command.is_empty() {
            record.command = command.name.clone();
        }
        if record.activity.is_empty() {
            record.activity = command.name.clone();
        }
        if record.position.is_none() {
            record.position = Some(command.position.clone());
        }
        if !record.id.contains(',') {
            let class = command.spec.map_or("", |spec| spec.class);
            let who = if class.is_empty() { &command.name } else { class };
            record.id = if record.id.is_empty() { Rc::from(who) } else { Rc::from(format!("{},{who}", record.id).trim_end_matches(',')) };
        }
        record
    }

    /// What `Write-Error` does: the error belongs to the function that it stands in.
    pub fn write_error(&mut self, mut record: ErrorRecord, command: &Invocation) -> Flow {
        record.activity = command.name.clone();
        if let Some(frame) = self.scope.frame() {
            record.command = frame.name.clone();
            record.position = Some(frame.position.clone());
            record.id = Rc::from(format!("{},{}", record.id, frame.name));
        } else {
            record.id = Rc::from(format!("{},", record.id).trim_end_matches(','));
            record.command = Rc::from(command.position.span.of(&command.position.source.text));
            record.position = None;
        }
        self.go_on_after(record, command)
    }

    pub(crate) fn warn(&mut self, text: String, command: Option<&Invocation>) -> Flow {
        if let Some(name) = command.and_then(|command| command.bound("WarningVariable")).map(format::text) {
            self.append(&name, kept_warning(&text));
        }
        if let Some((name, scope)) = self.scope.frame().and_then(|frame| frame.warnings.clone()) {
            let inner = std::mem::replace(&mut self.scope, scope);
            self.append(&name, kept_warning(&text));
            self.scope = inner;
        }
        match self.action(command, "WarningAction", "warningpreference") {
            Action::Silent | Action::Ignore => Ok(()),
            Action::Continue => {
                let value = message(WARNING, &text);
                self.say(WARNING, Message::Warning(text), value);
                Ok(())
            }
            Action::Stop => {
                self.say(WARNING, Message::Warning(text.clone()), message(WARNING, &text));
                let message = format!(
                    "The running command stopped because the preference variable \"WarningPreference\" or common parameter is set to Stop: {text}"
                );
                let category = crate::error::Category::OperationStopped;
                Err(Stop::Throw(Box::new(ErrorRecord::new(&types::ACTION_PREFERENCE, "ActionPreferenceStop", category, message))))
            }
        }
    }

    #[allow(clippy::unnecessary_wraps, reason = "as all that cmdlets call")]
    pub(crate) fn verbose(&mut self, text: String, command: Option<&Invocation>) -> Flow {
        let asked = command.and_then(|command| command.bound("Verbose")).map(Value::truth);
        let action = self.preference("verbosepreference");
        if asked.unwrap_or(action == Action::Continue) {
            let value = message(VERBOSE, &text);
            self.say(VERBOSE, Message::Verbose(text), value);
        }
        Ok(())
    }

    /// `DEBUG: …`, where `-Debug` or `$DebugPreference` asks for it.
    pub fn debug(&mut self, text: String, command: &Invocation) {
        let asked = command.bound("Debug").map(Value::truth);
        if asked.unwrap_or_else(|| self.preference("debugpreference") == Action::Continue) {
            let value = message(DEBUG, &text);
            self.say(DEBUG, Message::Debug(text), value);
        }
    }

    /// A line of `Write-Information`, where `-InformationAction` or `$InformationPreference` asks for it.
    pub fn inform(&mut self, text: String, command: &Invocation) {
        if self.action(Some(command), "InformationAction", "informationpreference") == Action::Continue {
            let value = Value::str(&text);
            self.say(INFORMATION, Message::Host { text, open: false }, value);
        }
    }

    /// Sends a line of `Write-Host` and the like.
    pub fn tell(&mut self, message: Message, value: Value) {
        self.say(INFORMATION, message, value);
    }

    pub(crate) fn should_process(&mut self, target: &str, action: &str, command: &Invocation) -> Flow<bool> {
        let given = |name: &str| command.bound(name).map(Value::truth);
        let high = command.spec.is_some_and(|spec| spec.impact == Impact::High);
        let action = if action.is_empty() { command.name.to_string() } else { action.to_owned() };
        let done = operation(&action, target);
        let may_go_ahead = self.ask_first(&done, None, [given("WhatIf"), given("Confirm")], high)?;
        // Functions of a module see what a script prefers as a whole, not what a function that calls them was given.
        let is_module_function = command.spec.is_some_and(|spec| spec.class.is_empty()) && command.bound("Verbose").is_none();
        let is_quiet = is_module_function && self.scope.get(Some("global"), "verbosepreference").is_none();
        if may_go_ahead && !is_quiet && !given("Confirm").unwrap_or(high) {
            self.verbose(done, Some(command))?;
        }
        Ok(may_go_ahead)
    }

    /// `-WhatIf` and `-Confirm`: whether to go ahead.
    #[allow(clippy::unnecessary_wraps, reason = "as all that cmdlets call")]
    pub(super) fn ask_first(&mut self, done: &str, question: Option<Question>, given: [Option<bool>; 2], high: bool) -> Flow<bool> {
        let [what_if, confirm] = given;
        let preferred = self.variable("whatifpreference").is_some_and(|value| value.truth());
        if what_if.unwrap_or(preferred) {
            self.print(Message::WhatIf(done.to_owned()));
            return Ok(false);
        }
        if !confirm.unwrap_or(high) {
            return Ok(true);
        }
        if let Some(answer) = self.state.answer_all {
            return Ok(answer);
        }
        let usual = || Question { caption: "Are you sure you want to perform this action?".to_owned(), message: done.to_owned() };
        let question = question.unwrap_or_else(usual);
        let answer = self.host.ask(&question);
        if matches!(answer, Answer::YesToAll | Answer::NoToAll) {
            self.state.answer_all = Some(answer == Answer::YesToAll);
        }
        Ok(matches!(answer, Answer::Yes | Answer::YesToAll))
    }
}

/// What `-WhatIf`, `-Confirm` and `-Verbose` say of an action.
pub(super) fn operation(action: &str, target: &str) -> String {
    format!("Performing the operation \"{action}\" on target \"{target}\".")
}
