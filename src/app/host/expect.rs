//! `expect=`: assertions that travel with a link or an embed, and whether they hold.

use serde::Serialize;

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
}

impl Expectation {
    /// Whether every assertion holds; false where there is none.
    pub fn ok(&self) -> bool {
        !self.assertions.is_empty() && self.assertions.iter().all(|assertion| assertion.ok)
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
    Expectation { assertions }
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
