//! `expect=`: assertions that travel with a link or an embed, and whether they hold.

use serde::Serialize;

use crate::app::names::names;
use crate::cmdlets::Language;
use crate::engine::Session;
use crate::text::{Locale, Text};

/// The number of assertions that are checked at most.
const MAX_ASSERTIONS: usize = 100;

/// The beginning of every cmdlet that may be expected.
const PREFIX: &str = "Assert-Sim";

/// One assertion of an expectation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assertion {
    /// As it was written.
    pub text: String,
    /// Whether it holds.
    pub ok: bool,
    /// Why not; empty where it holds.
    pub message: String,
}

/// All that was expected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expectation {
    /// In the order in which they were written.
    pub assertions: Vec<Assertion>,
    /// What kept the address from being opened as it is written: then nothing that was asserted of it counts.
    pub problems: Vec<String>,
}

names! {
    /// What is known of an expectation.
    Outcome {
        /// Every assertion holds.
        Holds = "holds",
        /// An assertion does not hold.
        Fails = "fails",
        /// It was not checked, because something else went wrong first.
        Error = "error",
    }
}

impl Expectation {
    /// What is known of it. Where nothing was asserted, nothing holds.
    pub fn outcome(&self) -> Outcome {
        if !self.problems.is_empty() {
            Outcome::Error
        } else if !self.assertions.is_empty() && self.assertions.iter().all(|assertion| assertion.ok) {
            Outcome::Holds
        } else {
            Outcome::Fails
        }
    }

    /// Whether all is as expected.
    pub fn ok(&self) -> bool {
        self.outcome() == Outcome::Holds
    }
}

/// Checks assertions at the session's current step, each in a separate PowerShell session. The simulated session stays as it is.
pub fn expect(text: &str, session: &Session, language: &dyn Language, locale: &Locale) -> Expectation {
    // Where the whole does not parse, each line is answered for itself.
    let parts = language.statements(text).unwrap_or_else(|| text.lines().map(str::to_owned).collect());
    let parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    let mut assertions: Vec<Assertion> = parts.iter().take(MAX_ASSERTIONS).map(|part| check(part, session, language, locale)).collect();
    if parts.len() > MAX_ASSERTIONS {
        let message = locale.say(Text::ExpectTooMany { count: u64::try_from(MAX_ASSERTIONS).unwrap_or(u64::MAX) });
        assertions.push(Assertion { text: String::new(), ok: false, message });
    }
    if assertions.is_empty() {
        assertions.push(Assertion { text: String::new(), ok: false, message: locale.say(Text::ExpectNothing) });
    }
    Expectation { assertions, problems: Vec::new() }
}

fn check(text: &str, session: &Session, language: &dyn Language, locale: &Locale) -> Assertion {
    let is_assertion = text.get(..PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(PREFIX));
    let message = if is_assertion {
        let transcript = language.replay(&mut session.clone(), text);
        transcript.errors().map(|error| error.message.clone()).next()
    } else {
        Some(locale.say(Text::ExpectNotAnAssertion))
    };
    Assertion { text: text.to_owned(), ok: message.is_none(), message: message.unwrap_or_default() }
}
