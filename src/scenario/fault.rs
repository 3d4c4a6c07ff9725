//! What can be wrong with a scenario file: each mistake with its line, and its sentence.

use std::fmt;

use crate::text::{Locale, Text};

use super::MARK;

/// A mistake in a scenario file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioFault {
    /// The line, counted from 1.
    pub line: usize,
    /// Which mistake it is.
    pub what: FaultKind,
}

/// The kinds of mistakes in a scenario file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// There is no `#scenario` line with an id.
    NoId,
    /// The id has characters other than lowercase letters, digits and hyphens.
    BadId(String),
    /// There is no `#title` line.
    NoTitle,
    /// There is no `#:` line.
    NoBeats,
    /// A `#:` line has no text.
    EmptyBeat,
    /// A header line that occurs twice, or after the script began.
    Misplaced(String),
    /// `#cast` names other than two or three persons.
    BadCast(String),
    /// `#minutes` is no number from 1 to 999.
    BadMinutes(String),
    /// There is no directive of this name.
    UnknownDirective(String),
    /// A directive stands before the first scene.
    DirectiveEarly(String),
    /// A directive that the scene has already.
    DirectiveTwice(String),
    /// This part of `#@ look` names nothing that can be looked at.
    BadLook(String),
    /// `#@ ask` needs the number of a message.
    BadAsk(String),
    /// `#@ you` stands after a line of the scene's script, or says more.
    YouNotFirst,
    /// `#@ goal` needs the number of a message and a state, and both people or none.
    BadGoal(String),
    /// `#@ bar` needs names of cmdlets.
    BadBar(String),
    /// `#@ hint` says nothing, or is one too many.
    BadHint(String),
}

impl fmt::Display for ScenarioFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match &self.what {
            FaultKind::NoId => write!(f, "a scenario begins with `#scenario` and an id"),
            FaultKind::BadId(id) => write!(f, "the id {id:?} is not of small letters, digits and hyphens"),
            FaultKind::NoTitle => write!(f, "there is no `#title` line"),
            FaultKind::NoBeats => write!(f, "there is no beat: a line that begins with `#:`"),
            FaultKind::EmptyBeat => write!(f, "the beat tells nothing"),
            FaultKind::Misplaced(line) => write!(f, "{line:?} stands twice or after the script began"),
            FaultKind::BadCast(text) => write!(f, "a cast is two or three different names, not {text:?}"),
            FaultKind::BadMinutes(text) => write!(f, "{text:?} is no number of minutes"),
            FaultKind::UnknownDirective(word) => write!(f, "there is no directive {word:?}"),
            FaultKind::DirectiveEarly(line) => write!(f, "{line:?} stands before the first beat"),
            FaultKind::DirectiveTwice(word) => write!(f, "the beat has {word:?} twice"),
            FaultKind::BadLook(part) => write!(f, "`look` does not know {part:?}"),
            FaultKind::BadAsk(text) => write!(f, "`ask` needs the number of a message, not {text:?}"),
            FaultKind::YouNotFirst => write!(f, "`you` stands alone, before the beat's script"),
            FaultKind::BadGoal(text) => write!(f, "`goal` needs a message and a state, not {text:?}"),
            FaultKind::BadBar(text) => write!(f, "`bar` needs names of cmdlets, not {text:?}"),
            FaultKind::BadHint(text) => write!(f, "`hint` says nothing, or is one too many: {text:?}"),
        }
    }
}

/// Describes a mistake with its line, in the language of the page.
pub fn located_fault(fault: &ScenarioFault, locale: &Locale) -> String {
    let what = locale.say(match &fault.what {
        FaultKind::NoId => Text::FaultNoId { mark: "#scenario" },
        FaultKind::BadId(text) => Text::FaultBadId { text },
        FaultKind::NoTitle => Text::FaultNoTitle { mark: "#title" },
        FaultKind::NoBeats => Text::FaultNoBeats { mark: "#:" },
        FaultKind::EmptyBeat => Text::FaultEmptyBeat { mark: "#:" },
        FaultKind::Misplaced(text) => Text::FaultMisplaced { text },
        FaultKind::BadCast(_) => Text::FaultBadCast { mark: "#cast" },
        FaultKind::BadMinutes(_) => Text::FaultBadMinutes { mark: "#minutes" },
        FaultKind::UnknownDirective(_) => Text::FaultUnknownDirective { mark: MARK },
        FaultKind::DirectiveEarly(text) => Text::FaultDirectiveEarly { text },
        FaultKind::DirectiveTwice(text) => Text::FaultDirectiveTwice { text },
        FaultKind::BadLook(text) => Text::FaultBadLook { text },
        FaultKind::BadAsk(_) => Text::FaultBadAsk { mark: "#@ ask" },
        FaultKind::YouNotFirst => Text::FaultYouNotFirst { mark: "#@ you" },
        FaultKind::BadGoal(_) => Text::FaultBadGoal { mark: "#@ goal" },
        FaultKind::BadBar(_) => Text::FaultBadBar { mark: "#@ bar" },
        FaultKind::BadHint(_) => Text::FaultBadHint { mark: "#@ hint" },
    });
    locale.say(Text::FaultLine { number: fault.line as u64, what: &what })
}
