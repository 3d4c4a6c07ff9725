//! What the page and its host page say to each other: messages as values, both ways. `docs/embedding.md` is their reference.
//!
//! Nothing here knows `postMessage`. What a host sends is read through [`MessageData`], so that a value of any shape and size is
//! answered, and a long text is refused before it is copied.

mod answer;
mod expect;
mod message;
mod request;

pub use answer::answer;
pub use expect::{Assertion, Expectation, Outcome, expect};
pub use message::{Capabilities, CommandResult, Failure, HostCommand, HostMessage, Position, RunResult, ScenarioInfo, ScriptError};
pub use request::{Field, Id, MAX_SCRIPT_UNITS, MessageData, ReadError, Request, RequestProblem, read};

/// The version of the protocol.
pub const VERSION: u32 = 1;

/// The name of the page in the protocol: the `target` of what it receives, the `source` of what it sends.
pub const NAME: &str = "wywo";
