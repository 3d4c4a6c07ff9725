//! What a host asks of the page.

use serde::{Serialize, Serializer};

use crate::app::Theme;
use crate::app::address::MAX_VALUE_CHARS;
use crate::app::relay::MAX_BYTES;
use crate::text::{Locale, Tag, Text};

use super::message::HostCommand;
use super::{NAME, VERSION};

/// The longest script of a host, in UTF-16 units.
pub const MAX_SCRIPT_UNITS: usize = 1024 * 1024;

/// A field of a message, as far as it matters.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// It is not there, `undefined`, or reading it threw.
    Absent,
    /// A field that is a text.
    Text(String),
    /// A text of more characters than were asked for; it was not copied.
    Long(usize),
    /// A field that is a number.
    Number(f64),
    /// A truth value.
    Bool(bool),
    /// A field of any other kind.
    Other,
}

/// A message of a host, as the browser holds it.
pub trait MessageData {
    /// Whether it has fields at all.
    fn is_object(&self) -> bool;

    /// One of its fields. A text of more than `most` UTF-16 units is not copied.
    fn field(&self, name: &str, most: usize) -> Field;
}

/// The id that the answer to a request repeats.
#[derive(Clone, Debug, PartialEq)]
pub enum Id {
    /// An id that is a text.
    Text(String),
    /// An id that is a number.
    Number(f64),
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_f64(*number),
        }
    }
}

/// What a host asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// `run`: run this script at the current step.
    Run {
        /// The script to run.
        script: String,
    },
    /// `relay`: take in what another frame of the same tenant says; the first time, this frame joins the others.
    Relay {
        /// What it says; nothing where there is nothing to say yet.
        text: String,
    },
    /// `state`: the snapshot.
    State,
    /// `seek`: go to a step.
    Seek {
        /// The step; a step after the end means the end.
        step: u32,
    },
    /// `reset`: begins a new session.
    Reset,
    /// `list`: all that a host can ask for or set.
    List,
    /// `script`: the session as a script.
    Script,
    /// `load`: replace the session by this one.
    Load {
        /// The script of the session.
        script: String,
        /// The step; none for the end.
        step: Option<u32>,
    },
    /// `look`: another theme or language.
    Look {
        /// The theme to show.
        theme: Option<Theme>,
        /// The language to show.
        lang: Option<Tag>,
    },
}

impl Request {
    /// Whether it can be done only when the script language is there.
    pub const fn needs_language(&self) -> bool {
        match self {
            Self::Run { .. } | Self::Relay { .. } | Self::Load { .. } | Self::Reset => true,
            Self::State | Self::Seek { .. } | Self::List | Self::Script | Self::Look { .. } => false,
        }
    }
}

/// Why a message was not understood, or not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestProblem {
    /// It has no fields.
    NotAnObject,
    /// It is not addressed to the page.
    NotAddressed,
    /// It is one of the page's own messages, sent back. It must not be answered: the answer would be sent back too.
    Bounced,
    /// `v` is missing.
    NoVersion,
    /// `v` is not the version of the protocol.
    WrongVersion(String),
    /// `id` is missing, or neither a number nor a short text.
    NoId,
    /// `cmd` is missing or no text.
    NoCommand,
    /// There is no command of that name.
    UnknownCommand(String),
    /// A field that the command needs is missing.
    Missing(HostCommand, &'static str),
    /// A field is of another type, or there is no such value.
    Wrong(HostCommand, &'static str),
    /// A text is too long.
    TooLong {
        /// The name of the field.
        field: &'static str,
        /// How many characters it has.
        length: usize,
        /// How many it may have.
        most: usize,
    },
}

impl RequestProblem {
    /// The name for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAnObject => "not-an-object",
            Self::NotAddressed | Self::Bounced => "not-addressed",
            Self::NoVersion | Self::WrongVersion(_) => "wrong-version",
            Self::NoId => "no-id",
            Self::NoCommand => "no-command",
            Self::UnknownCommand(_) => "unknown-command",
            Self::Missing(..) => "missing-field",
            Self::Wrong(..) => "wrong-field",
            Self::TooLong { .. } => "too-long",
        }
    }

    /// The sentence for people.
    pub fn text(&self, locale: &Locale) -> String {
        let limit;
        locale.say(match self {
            Self::NotAnObject => Text::HostNotAnObject,
            Self::NotAddressed | Self::Bounced => Text::HostNotAddressed,
            Self::NoVersion => Text::HostNoVersion,
            Self::WrongVersion(value) => Text::HostWrongVersion { value },
            Self::NoId => Text::HostNoId,
            Self::NoCommand => Text::HostNoCommand,
            Self::UnknownCommand(value) => Text::HostUnknownCommand { value },
            Self::Missing(command, parameter) => Text::HostFieldMissing { command: command.name(), parameter },
            Self::Wrong(command, parameter) => Text::HostFieldWrong { command: command.name(), parameter },
            Self::TooLong { field, length, most } => {
                limit = most.to_string();
                Text::HostFieldTooLong { parameter: field, count: u64::try_from(*length).unwrap_or(u64::MAX), most: &limit }
            }
        })
    }
}

/// Why a message was not understood; with its id where it has one, so that the answer can repeat it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadError {
    /// The id of the request, where it could be read.
    pub id: Option<Id>,
    /// Why it could not be read.
    pub problem: RequestProblem,
}

/// Reads a message.
///
/// # Errors
/// The first thing that is wrong: the addressee, then the version, the id, the command and the command's fields.
pub fn read(message: &impl MessageData) -> Result<(Id, Request), ReadError> {
    let unanswerable = |problem| ReadError { id: None, problem };
    if !message.is_object() {
        return Err(unanswerable(RequestProblem::NotAnObject));
    }
    let names_us = |field: &str| matches!(message.field(field, NAME.len()), Field::Text(text) if text == NAME);
    if !names_us("target") {
        return Err(unanswerable(if names_us("source") { RequestProblem::Bounced } else { RequestProblem::NotAddressed }));
    }
    let id = match message.field("id", MAX_VALUE_CHARS) {
        Field::Text(text) => Some(Id::Text(text)),
        Field::Number(number) if number.is_finite() => Some(Id::Number(number)),
        Field::Absent | Field::Long(_) | Field::Number(_) | Field::Bool(_) | Field::Other => None,
    };
    if let Some(problem) = version_problem(message) {
        return Err(ReadError { id, problem });
    }
    let id = id.ok_or_else(|| unanswerable(RequestProblem::NoId))?;
    match command(message).and_then(|command| request(message, command)) {
        Ok(request) => Ok((id, request)),
        Err(problem) => Err(ReadError { id: Some(id), problem }),
    }
}

fn version_problem(message: &impl MessageData) -> Option<RequestProblem> {
    match message.field("v", MAX_VALUE_CHARS) {
        Field::Number(number) if same(number, VERSION) => None,
        Field::Number(number) => {
            Some(whole(number).map_or(RequestProblem::NoVersion, |version| RequestProblem::WrongVersion(version.to_string())))
        }
        Field::Text(text) => Some(RequestProblem::WrongVersion(clipped(&text))),
        Field::Absent | Field::Long(_) | Field::Bool(_) | Field::Other => Some(RequestProblem::NoVersion),
    }
}

fn command(message: &impl MessageData) -> Result<HostCommand, RequestProblem> {
    match message.field("cmd", MAX_VALUE_CHARS) {
        Field::Text(name) => HostCommand::named(&name).ok_or_else(|| RequestProblem::UnknownCommand(clipped(&name))),
        Field::Long(length) => Err(RequestProblem::TooLong { field: "cmd", length, most: MAX_VALUE_CHARS }),
        Field::Absent | Field::Number(_) | Field::Bool(_) | Field::Other => Err(RequestProblem::NoCommand),
    }
}

fn request(message: &impl MessageData, command: HostCommand) -> Result<Request, RequestProblem> {
    let fields = Fields { message, command };
    let needed = |value: Option<u32>, name| value.ok_or(RequestProblem::Missing(command, name));
    Ok(match command {
        HostCommand::Run => Request::Run { script: fields.text("script", MAX_SCRIPT_UNITS)? },
        HostCommand::Relay => Request::Relay { text: fields.text("text", MAX_BYTES)? },
        HostCommand::State => Request::State,
        HostCommand::Seek => Request::Seek { step: needed(fields.whole("step")?, "step")? },
        HostCommand::Reset => Request::Reset,
        HostCommand::List => Request::List,
        HostCommand::Script => Request::Script,
        HostCommand::Load => Request::Load { script: fields.text("script", MAX_SCRIPT_UNITS)?, step: fields.whole("step")? },
        HostCommand::Look => Request::Look { theme: fields.named("theme", Theme::named)?, lang: fields.named("lang", Tag::meant)? },
    })
}

/// The fields of a command.
struct Fields<'a, I> {
    message: &'a I,
    command: HostCommand,
}

impl<I: MessageData> Fields<'_, I> {
    /// A text that the command needs, of so many UTF-16 units at most.
    fn text(&self, field: &'static str, most: usize) -> Result<String, RequestProblem> {
        match self.message.field(field, most) {
            Field::Text(text) => Ok(text),
            Field::Long(length) => Err(RequestProblem::TooLong { field, length, most }),
            Field::Absent => Err(RequestProblem::Missing(self.command, field)),
            Field::Number(_) | Field::Bool(_) | Field::Other => Err(RequestProblem::Wrong(self.command, field)),
        }
    }

    /// A whole number that a step can be; what is larger means the end.
    fn whole(&self, name: &'static str) -> Result<Option<u32>, RequestProblem> {
        match self.message.field(name, MAX_VALUE_CHARS) {
            Field::Absent => Ok(None),
            Field::Number(number) => whole(number).map(Some).ok_or(RequestProblem::Wrong(self.command, name)),
            Field::Text(_) | Field::Long(_) | Field::Bool(_) | Field::Other => Err(RequestProblem::Wrong(self.command, name)),
        }
    }

    fn named<T>(&self, name: &'static str, find: impl Fn(&str) -> Option<T>) -> Result<Option<T>, RequestProblem> {
        match self.message.field(name, MAX_VALUE_CHARS) {
            Field::Absent => Ok(None),
            Field::Text(text) => find(&text).map(Some).ok_or(RequestProblem::Wrong(self.command, name)),
            Field::Long(_) | Field::Number(_) | Field::Bool(_) | Field::Other => Err(RequestProblem::Wrong(self.command, name)),
        }
    }
}

/// A number that is whole and not negative; one that is too large becomes the largest.
fn whole(number: f64) -> Option<u32> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole and not negative; what is larger becomes the largest"
    )]
    (number >= 0.0 && same(number, number.trunc())).then_some(number as u32)
}

/// Whether two numbers are exactly the same one.
fn same(number: f64, other: impl Into<f64>) -> bool {
    number.total_cmp(&other.into()).is_eq()
}

/// The beginning of what a host wrote, for a sentence about it.
fn clipped(text: &str) -> String {
    crate::app::address::clipped(text)
}
