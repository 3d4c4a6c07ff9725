//! `expect=`: assertions that travel with a link or an embed, and whether they hold.

use serde::Serialize;

use crate::cmdlets::console::{Console, Mode};
use crate::engine::Session;
use crate::powershell::parser;
use crate::text::{Locale, Text};

/// So many assertions are checked.
const CHECKED_MOST: usize = 100;

/// The beginning of what may be expected.
const PREFIX: &str = "Assert-Sim";

/// One assertion.
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
    /// Whether all of it holds; where nothing was checked, nothing does.
    pub fn ok(&self) -> bool {
        !self.assertions.is_empty() && self.assertions.iter().all(|assertion| assertion.ok)
    }
}

/// Checks assertions at the session's current step, in a window of their own. The session stays as it is.
pub fn expect(text: &str, session: &Session, console: &mut Console, locale: &Locale) -> Expectation {
    let parts = statements(text);
    let mut session = session.clone();
    let mut assertions: Vec<Assertion> = parts.iter().take(CHECKED_MOST).map(|part| check(part, &mut session, console, locale)).collect();
    if parts.len() > CHECKED_MOST {
        let message = locale.say(Text::ExpectTooMany { count: u64::try_from(CHECKED_MOST).unwrap_or(u64::MAX) });
        assertions.push(Assertion { text: String::new(), ok: false, message });
    }
    if assertions.is_empty() {
        assertions.push(Assertion { text: String::new(), ok: false, message: locale.say(Text::ExpectNothing) });
    }
    Expectation { assertions }
}

fn check(text: &str, session: &mut Session, console: &mut Console, locale: &Locale) -> Assertion {
    let is_assertion = text.get(..PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(PREFIX));
    let message = if is_assertion {
        let transcript = console.run(session, text, Mode::Script);
        transcript.faults().map(|fault| fault.message.clone()).next()
    } else {
        Some(locale.say(Text::ExpectNotAnAssertion))
    };
    Assertion { text: text.to_owned(), ok: message.is_none(), message: message.unwrap_or_default() }
}

/// The statements of a script; where it does not parse, its lines, so that each is answered for itself.
fn statements(text: &str) -> Vec<String> {
    let parsed = parser::parse(text);
    let parts: Vec<&str> = match parsed.script.end.as_ref() {
        Some(end) if parsed.errors.is_empty() => end.statements.iter().map(|statement| statement.span.of(text)).collect(),
        Some(_) | None => text.lines().collect(),
    };
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}
