//! Checks a story's text: its beats, and every line of their scripts, played in a window and a tenant of their own.

mod tasks;

use crate::cmdlets::Language;
use crate::cmdlets::console::{ConsoleEntry, EntryKind};
use crate::engine::Session;
use crate::scenario::{self, MEANT, Scenario, SceneLook};
use crate::tenant::{MessageId, Rule, Tenant};
use crate::text::{Locale, Text};

/// A longer story is neither imported nor played while it is written, in bytes.
pub const MAX_STORY_BYTES: usize = 256 * 1024;

/// The number of mistakes that are listed.
const MAX_MISTAKES: usize = 50;

/// How the console begins to tell that it stopped a script.
const STOPPED: &str = "stopped:";

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The line, from 1.
    pub line: usize,
    /// What, with its place.
    pub what: String,
}

/// What a check has found.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Check {
    /// Each beat: its line, from 1, and its narration.
    pub beats: Vec<(usize, String)>,
    /// The mistakes, in the order of their lines.
    pub mistakes: Vec<Mistake>,
    /// How many more there are.
    pub more: usize,
    /// Whether it can be played: its form is right. A script with mistakes tells them in the console, as any script does.
    pub can_play: bool,
}

/// Checks a text. What it leaves is the tenant at its end.
pub fn check(text: &str, language: Option<&dyn Language>, locale: &Locale) -> (Check, Session) {
    let mut session = Session::sample();
    if text.len() > MAX_STORY_BYTES {
        let what = locale.say(Text::EditorTooLarge { count: (MAX_STORY_BYTES / 1024) as u64 });
        return (Check { mistakes: vec![Mistake { line: 1, what }], ..Check::default() }, session);
    }
    let (scenario, faults) = Scenario::survey(text);
    let form = faults.iter().map(|fault| Mistake { line: fault.line, what: scenario::located_fault(fault, locale) });
    let mut mistakes: Vec<Mistake> = form.collect();
    let can_play = mistakes.is_empty();
    if let Some(language) = language {
        let setting = (1, scenario.setting.as_str());
        let parts: Vec<_> = std::iter::once(setting).chain(scenario.beats.iter().map(|beat| (beat.line, beat.script.as_str()))).collect();
        let scripts: Vec<&str> = parts.iter().map(|part| part.1).collect();
        for (transcript, (first, script)) in language.rehearse(&mut session, &scripts).iter().zip(&parts) {
            for entry in &transcript.entries {
                let Some((place, message)) = error_of(entry, script) else { continue };
                let (line, column) = (first + place.0.saturating_sub(1), place.1);
                let what = Text::FaultPlace { number: line as u64, at: column as u64, what: message };
                mistakes.push(Mistake { line, what: locale.say(what) });
            }
        }
    }
    if can_play && let Some(language) = language {
        mistakes.extend(out_of_sight(&scenario, language, locale));
        mistakes.extend(tasks::mistakes(&scenario, language, locale));
    }
    mistakes.sort_by_key(|mistake| mistake.line);
    let more = mistakes.len().saturating_sub(MAX_MISTAKES);
    mistakes.truncate(MAX_MISTAKES);
    let beats = scenario.beats.iter().map(|beat| (beat.line - 1, beat.narration.say(locale))).collect();
    (Check { beats, mistakes, more, can_play }, session)
}

/// The scenes of a story whose looks are checked, the first ones.
const MAX_LOOKS: usize = 40;

/// What scenes speak of and what is not there at their ends: a message that was not sent, somebody who is not there, a rule that was not
/// asked for the message.
fn out_of_sight(scenario: &Scenario, language: &dyn Language, locale: &Locale) -> Vec<Mistake> {
    let parts = scenario.scripts();
    let mut mistakes = Vec::new();
    for (index, beat) in scenario.beats.iter().enumerate().take(MAX_LOOKS) {
        let Some(look) = &beat.directives.look else { continue };
        let mut session = Session::sample();
        language.rehearse(&mut session, parts.get(..index + 2).unwrap_or(&parts));
        let tenant = session.tenant();
        let message = look.message.and_then(|id| tenant.message(MessageId(id)));
        let mut missing: Vec<String> = look.users.iter().filter(|name| tenant.find_user(name).is_none()).cloned().collect();
        missing.extend(off_stage(scenario, tenant, look));
        missing.extend(look.message.filter(|_| message.is_none()).map(|id| format!("message={id}")));
        let asked = |rule: &Rule| message.is_some_and(|message| message.why.iter().any(|reason| reason.rule == *rule));
        missing.extend(look.rule.filter(|rule| !asked(rule)).map(|rule| rule.info().id.to_owned()));
        let say = |what: String| Mistake { line: beat.line, what: locale.say(Text::EditorOutOfSight { text: &what }) };
        mistakes.extend(missing.into_iter().map(say));
    }
    mistakes
}

/// Of those whom a look names, those who are there and yet not on the stage: the header names a cast without them.
fn off_stage(scenario: &Scenario, tenant: &Tenant, look: &SceneLook) -> Vec<String> {
    let cast: Vec<_> = scenario.cast.iter().filter_map(|name| tenant.find_user(name)).collect();
    let is_off = |name: &&String| tenant.find_user(name).is_some_and(|user| !cast.is_empty() && !cast.contains(&user));
    look.users.iter().filter(is_off).cloned().collect()
}

/// The error of an entry, with its line and column.
fn error_of<'a>(entry: &'a ConsoleEntry, script: &str) -> Option<((usize, usize), &'a str)> {
    if let Some(error) = &entry.error {
        return (!is_meant(script, error.position.0)).then_some((error.position, error.message.as_str()));
    }
    let stopped = entry.text.find(STOPPED).filter(|_| entry.kind == EntryKind::Warning)?;
    Some((place_of(script, entry.statement.start as usize), entry.text.get(stopped..)?))
}

/// Line and column of a byte, both from 1.
fn place_of(script: &str, byte: usize) -> (usize, usize) {
    let before = script.get(..byte).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

/// Whether the line above says that this one is meant to fail.
fn is_meant(script: &str, line: usize) -> bool {
    let above = line.checked_sub(2).and_then(|above| script.lines().nth(above));
    above.is_some_and(|above| above.trim() == MEANT)
}
