//! Error records and the ways in which running stops. No texts of particular errors: whoever fails words them.

use std::rc::Rc;

pub use super::category::Category;
use super::deferred::drop_values;
use super::source::{Source, Span};
use super::types::{self, ExceptionType};
use super::value::Value;

/// An exception: its class, message, and what it wraps.
#[derive(Clone)]
pub struct Exception {
    /// The .NET class of the exception.
    pub class: &'static ExceptionType,
    /// The message as it is printed.
    pub message: Rc<str>,
    /// The exception inside.
    pub inner: Option<Rc<Exception>>,
    /// Further properties (`CommandName`, `ParameterName` …).
    pub more: Vec<(&'static str, Value)>,
}

impl Drop for Exception {
    fn drop(&mut self) {
        let inner = self.inner.take().map(Value::Exception);
        drop_values(inner.into_iter().chain(std::mem::take(&mut self.more).into_iter().map(|(_, value)| value)));
    }
}

impl Exception {
    /// An exception that wraps nothing.
    pub fn new(class: &'static ExceptionType, message: impl AsRef<str>) -> Self {
        Self { class, message: Rc::from(message.as_ref()), inner: None, more: Vec::new() }
    }
}

/// A place in a script.
#[derive(Clone)]
pub struct Position {
    /// The script in which it happened.
    pub source: Rc<Source>,
    /// The bytes that are underlined.
    pub span: Span,
}

/// An error as `$Error` keeps it and the console prints it.
#[derive(Clone)]
pub struct ErrorRecord {
    /// The exception that was thrown.
    pub exception: Rc<Exception>,
    /// The id, which .NET calls `FullyQualifiedErrorId`.
    pub id: Rc<str>,
    /// The category, as in `CategoryInfo`.
    pub category: Category,
    /// What it happened to.
    pub target: Value,
    /// The name that stands before the message (`Get-Thing : …`); empty for errors of the language.
    pub command: Rc<str>,
    /// The command in the brackets of `CategoryInfo`; empty for errors of the language.
    pub activity: Rc<str>,
    /// The word behind the brackets of `CategoryInfo`; where it is empty, the name of the exception's class.
    pub reason: &'static str,
    /// Where it happened.
    pub position: Option<Position>,
}

impl Drop for ErrorRecord {
    fn drop(&mut self) {
        drop_values([std::mem::take(&mut self.target)]);
    }
}

impl ErrorRecord {
    /// A record that knows what, not yet where: whoever runs the statement adds command and position.
    pub fn new(class: &'static ExceptionType, id: impl AsRef<str>, category: Category, message: impl AsRef<str>) -> Self {
        Self {
            exception: Rc::new(Exception::new(class, message)),
            id: Rc::from(id.as_ref()),
            category,
            target: Value::Null,
            command: Rc::from(""),
            activity: Rc::from(""),
            reason: "",
            position: None,
        }
    }

    /// The usual failure of a cmdlet, with `Exception` as its reason.
    /// The interpreter appends `,<command>` to the id.
    pub fn plain(id: &str, category: Category, message: impl AsRef<str>) -> Self {
        Self::new(&types::EXCEPTION, id, category, message)
    }

    /// An error of the language itself: `RuntimeException`.
    pub fn runtime(id: &str, category: Category, message: impl AsRef<str>) -> Self {
        Self::new(&types::RUNTIME, id, category, message)
    }

    /// The same with what it happened to.
    #[must_use]
    pub fn on(mut self, target: impl Into<Value>) -> Self {
        self.target = target.into();
        self
    }

    /// The same with an exception inside.
    #[must_use]
    pub fn wrapping(mut self, inner: Exception) -> Self {
        Rc::make_mut(&mut self.exception).inner = Some(Rc::new(inner));
        self
    }

    /// The same with one more property of the exception.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value) -> Self {
        Rc::make_mut(&mut self.exception).more.push((name, value));
        self
    }

    /// The message of its exception.
    pub fn message(&self) -> &str {
        &self.exception.message
    }
}

/// Why running does not go on to the next statement.
pub enum Stop {
    /// A terminating error on its way to a `catch`.
    Error(Box<ErrorRecord>),
    /// A terminating error that ends the whole script where no `catch` takes it: `throw`, `-ErrorAction Stop`.
    Throw(Box<ErrorRecord>),
    /// `break`, with its label.
    Break(Option<Rc<str>>),
    /// `continue`, with its label.
    Continue(Option<Rc<str>>),
    /// `return`; its values have gone out already.
    Return,
    /// `exit` ends the script with this code.
    Exit(i32),
    /// A cmdlet wants no more input: the pipeline of this number ends its upstream.
    Upstream(u32),
    /// The script ends here: its budget is used up, or the embedder cannot go on. No `catch` takes it; the script prints this error last.
    Halt(Box<ErrorRecord>),
    /// The script is left here for a while; only statements that can be taken up again are around it.
    Pause,
}

impl From<ErrorRecord> for Stop {
    fn from(record: ErrorRecord) -> Self {
        Stop::Error(Box::new(record))
    }
}

/// What running gives.
pub type Flow<T = ()> = Result<T, Stop>;

impl Stop {
    /// Ends the script with an error that no `catch` takes.
    pub fn halt(id: &str, message: impl AsRef<str>) -> Self {
        Stop::Halt(Box::new(ErrorRecord::new(&types::PIPELINE_STOPPED, id, Category::LimitsExceeded, message)))
    }
}
