//! What the page tells its host, ready to be serialized: `{source: "wywo", v: 1, type, …}`.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::app::Theme;
use crate::app::address::{Panel, Parameter};
use crate::app::names::names;
use crate::app::relay::SessionChange;
use crate::app::snapshot::Snapshot;
use crate::cmdlets::console::{self, Transcript};
use crate::engine::Session;
use crate::scenario::CATALOGUE;
use crate::text::{Locale, Tag};

use super::expect::Expectation;
use super::request::{Id, RequestProblem};
use super::{NAME, VERSION};

names! {
    /// A command of a host: its field `cmd`.
    HostCommand {
        /// Run a script.
        Run = "run",
        /// Answer with the snapshot.
        State = "state",
        /// Go to a step.
        Seek = "seek",
        /// Begin a new session.
        Reset = "reset",
        /// List what a host can ask for or set.
        List = "list",
        /// Set the theme or the language.
        Look = "look",
        /// Answer with the session as a script.
        Script = "script",
        /// Replace the session by another one.
        Load = "load",
        /// Take in what another frame of the same tenant says.
        Relay = "relay",
    }
}

/// An error of a script, as `run` answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScriptError {
    /// The message alone.
    pub message: String,
    /// The line of the script, from 1; 0 where no script is at fault.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

impl From<&console::ConsoleError> for ScriptError {
    fn from(error: &console::ConsoleError) -> Self {
        Self { message: error.message.clone(), line: error.position.0, column: error.position.1 }
    }
}

/// What `run` answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RunResult {
    /// Whether there was no error.
    pub ok: bool,
    /// What the console printed.
    pub output: String,
    /// The errors, in order.
    pub errors: Vec<ScriptError>,
}

impl From<&Transcript> for RunResult {
    fn from(transcript: &Transcript) -> Self {
        let errors: Vec<ScriptError> = transcript.errors().map(ScriptError::from).collect();
        Self { ok: errors.is_empty(), output: transcript.text(), errors }
    }
}

/// What `list` answers: all that a host can ask for or set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Capabilities {
    /// The page's version.
    pub version: &'static str,
    /// The names of all commands.
    pub commands: Vec<&'static str>,
    /// The parameters of the address.
    pub parameters: Vec<&'static str>,
    /// The shipped scenarios.
    pub scenarios: Vec<ScenarioInfo>,
    /// The tags of all languages.
    pub languages: Vec<&'static str>,
    /// The names of all themes.
    pub themes: Vec<&'static str>,
    /// The names of all panels.
    pub panels: Vec<&'static str>,
}

/// A shipped scenario, as it is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScenarioInfo {
    /// The id of the scenario.
    pub id: &'static str,
    /// Its title in the page's language; none before the texts of the stories have been fetched.
    pub title: Option<String>,
}

impl Capabilities {
    /// All, with titles in a language.
    pub fn new(locale: &Locale) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION"),
            commands: HostCommand::ALL.into_iter().map(HostCommand::name).collect(),
            parameters: Parameter::ALL.into_iter().map(Parameter::name).collect(),
            scenarios: CATALOGUE.iter().map(|entry| ScenarioInfo { id: entry.id, title: locale.say_key(&entry.title_key()) }).collect(),
            languages: Tag::offered().map(Tag::name).collect(),
            themes: Theme::ALL.into_iter().map(Theme::name).collect(),
            panels: Panel::ALL.into_iter().map(Panel::name).collect(),
        }
    }
}

/// The step at which a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    /// The step, counted from 0.
    pub step: u32,
    /// The number of steps.
    pub steps: u32,
}

impl Position {
    /// The current position of a session.
    pub fn of(session: &Session) -> Self {
        Self { step: session.step(), steps: session.steps() }
    }
}

/// What a command led to.
#[derive(Serialize)]
#[serde(untagged)]
pub enum CommandResult {
    /// The answer to `run`.
    Ran(RunResult),
    /// The answer to `state`.
    State(Snapshot),
    /// The answer to `seek`, `reset`, `load`, `look` and `relay`.
    Moved(Position),
    /// The answer to `list`.
    List(Capabilities),
    /// The answer to `script`.
    Script {
        /// All steps, a line for each.
        script: String,
        /// The current step.
        step: u32,
        /// The number of steps.
        steps: u32,
    },
}

/// An error for programs and for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// The name for programs.
    pub code: &'static str,
    /// The sentence for people, in the page's language.
    pub message: String,
}

impl Failure {
    /// The failure of a message that was not understood.
    pub fn of(problem: &RequestProblem, locale: &Locale) -> Self {
        Self { code: problem.code(), message: problem.text(locale) }
    }
}

/// A message to the host.
pub enum HostMessage<'a> {
    /// The page is ready: it answers from now on.
    Ready(Position),
    /// The height of the page changed.
    Resize {
        /// The height of the page, in CSS pixels.
        height: u32,
    },
    /// The session stands at another step.
    Step {
        /// Where the session stands now.
        moved: Position,
        /// The virtual time, in milliseconds.
        now: u64,
        /// How the session came there.
        change: &'a SessionChange,
        /// Whether another frame of the same tenant led there.
        relayed: bool,
    },
    /// A message is new, or in another state.
    Message {
        /// The number of the message.
        id: u32,
        /// The state that it is in now.
        state: &'static str,
    },
    /// What this frame says to the other frames of the same tenant: the host hands it to them as it is.
    Relay {
        /// What it says.
        text: &'a str,
    },
    /// Whether what the address expects holds.
    Expect(&'a Expectation),
    /// A script had an error, the address has a problem, or a message was not understood.
    Error {
        /// What went wrong, for the host.
        failure: &'a Failure,
        /// Line and column of the script, from 1, where it is one.
        place: Option<(usize, usize)>,
    },
    /// The answer to a command.
    Reply {
        /// The id of the command.
        id: &'a Id,
        /// The result of the command.
        result: Result<&'a CommandResult, &'a Failure>,
    },
}

impl HostMessage<'_> {
    /// The name in the field `type`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Ready(_) => "ready",
            Self::Resize { .. } => "resize",
            Self::Step { .. } => "step",
            Self::Message { .. } => "message",
            Self::Relay { .. } => "relay",
            Self::Expect(_) => "expect",
            Self::Error { .. } => "error",
            Self::Reply { .. } => "reply",
        }
    }
}

impl Serialize for HostMessage<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", NAME)?;
        map.serialize_entry("v", &VERSION)?;
        map.serialize_entry("type", self.name())?;
        match self {
            Self::Ready(moved) => {
                map.serialize_entry("version", env!("CARGO_PKG_VERSION"))?;
                map.serialize_entry("step", &moved.step)?;
                map.serialize_entry("steps", &moved.steps)?;
            }
            Self::Resize { height } => map.serialize_entry("height", height)?,
            Self::Step { moved, now, change, relayed } => {
                map.serialize_entry("step", &moved.step)?;
                map.serialize_entry("steps", &moved.steps)?;
                map.serialize_entry("now", now)?;
                map.serialize_entry("change", change)?;
                map.serialize_entry("relayed", relayed)?;
            }
            Self::Message { id, state } => {
                map.serialize_entry("id", id)?;
                map.serialize_entry("state", state)?;
            }
            Self::Relay { text } => map.serialize_entry("text", text)?,
            Self::Expect(expectation) => {
                map.serialize_entry("ok", &expectation.ok())?;
                map.serialize_entry("outcome", expectation.outcome().name())?;
                map.serialize_entry("assertions", &Each(&expectation.assertions))?;
                map.serialize_entry("problems", &Each(&expectation.problems))?;
            }
            Self::Error { failure, place } => {
                map.serialize_entry("code", failure.code)?;
                map.serialize_entry("message", &failure.message)?;
                if let Some((line, column)) = place {
                    map.serialize_entry("line", line)?;
                    map.serialize_entry("column", column)?;
                }
            }
            Self::Reply { id, result } => {
                map.serialize_entry("id", id)?;
                map.serialize_entry("ok", &result.is_ok())?;
                match result {
                    Ok(outcome) => map.serialize_entry("result", outcome)?,
                    Err(failure) => map.serialize_entry("error", failure)?,
                }
            }
        }
        map.end()
    }
}

/// A list, element by element.
struct Each<'a, T>(&'a [T]);

impl<T: Serialize> Serialize for Each<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for element in self.0 {
            list.serialize_element(element)?;
        }
        list.end()
    }
}
