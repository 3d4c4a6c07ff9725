//! What can be wrong with an address: each thing with its place, and its sentence.

use crate::text::{Locale, Text};

use super::Parameter;

/// The number of characters of a foreign name or value that a sentence repeats.
const MAX_REPEATED_CHARS: usize = 40;

/// One thing that is wrong with an address. The rest of the address holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressProblem {
    /// The position in the address; `None` for what shows only in the session.
    pub place: Option<AddressPosition>,
    /// The parameter, clipped where it is long and foreign.
    pub parameter: String,
    /// What is wrong with the parameter.
    pub what: AddressProblemKind,
}

/// A place in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddressPosition {
    /// The part of the address.
    pub part: AddressPart,
    /// The character of that part, without its `?` or `#`, from 1.
    pub at: usize,
}

/// The parts of an address that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressPart {
    /// The query, after the question mark.
    Query,
    /// The fragment, after the number sign.
    Fragment,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressProblemKind {
    /// There is no such parameter.
    Unknown,
    /// It stands there twice; the first one holds.
    Twice,
    /// It needs a value.
    NoValue,
    /// Only 0 and 1 are known.
    NoSwitch {
        /// The value as it is written.
        value: String,
    },
    /// A step is a whole number.
    NoStep {
        /// The value as it is written.
        value: String,
    },
    /// There is no such scenario.
    UnknownScenario {
        /// The value as it is written.
        value: String,
    },
    /// There is no such language here.
    UnknownLanguage {
        /// The value as it is written.
        value: String,
    },
    /// There is no such theme.
    UnknownTheme {
        /// The value as it is written.
        value: String,
    },
    /// It needs a whole number from 1.
    NoNumber {
        /// The value as it is written.
        value: String,
    },
    /// There is no such theme to practice.
    UnknownPractice {
        /// The value as it is written.
        value: String,
    },
    /// There is no such panel; the others hold.
    UnknownPanel {
        /// The value as it is written.
        value: String,
    },
    /// Nobody of that name is in the session.
    UnknownUser {
        /// The value as it is written.
        value: String,
    },
    /// The session has fewer steps; it stands at its end.
    StepBeyond {
        /// The value as it is written.
        step: u32,
        /// The number of steps that there are.
        steps: u32,
    },
    /// The value is too long and was left out.
    TooLong {
        /// How many characters it has.
        length: usize,
        /// How many it may have.
        most: usize,
    },
    /// What is encoded is no text; it was left out.
    NoText {
        /// At which byte of the decoded value, from 1.
        at: usize,
    },
    /// A percent sign that encodes nothing; it was taken as it stands.
    StrayPercent {
        /// At which byte of the encoded value, from 1.
        at: usize,
    },
    /// The packed session has all of it already.
    Superseded,
    /// There are more problems.
    More {
        /// How many more there are.
        count: usize,
    },
}

impl AddressProblem {
    /// A problem of a parameter, without a place.
    pub fn of(parameter: Parameter, what: AddressProblemKind) -> Self {
        Self { place: None, parameter: parameter.name().to_owned(), what }
    }

    /// The problem as a sentence.
    pub fn text(&self, locale: &Locale) -> String {
        let parameter = self.parameter.as_str();
        let limit;
        locale.say(match &self.what {
            AddressProblemKind::Unknown => Text::AddressUnknown { parameter },
            AddressProblemKind::Twice => Text::AddressTwice { parameter },
            AddressProblemKind::NoValue => Text::AddressNoValue { parameter },
            AddressProblemKind::NoSwitch { value } => Text::AddressNoSwitch { parameter, value },
            AddressProblemKind::NoStep { value } => Text::AddressNoStep { parameter, value },
            AddressProblemKind::UnknownScenario { value } => Text::AddressUnknownScenario { value },
            AddressProblemKind::UnknownLanguage { value } => Text::AddressUnknownLanguage { value },
            AddressProblemKind::UnknownTheme { value } => Text::AddressUnknownTheme { value },
            AddressProblemKind::NoNumber { value } => Text::AddressNoNumber { parameter, value },
            AddressProblemKind::UnknownPractice { value } => Text::AddressUnknownPractice { value },
            AddressProblemKind::UnknownPanel { value } => Text::AddressUnknownPanel { value },
            AddressProblemKind::UnknownUser { value } => Text::AddressUnknownUser { value },
            AddressProblemKind::StepBeyond { step, steps } => Text::AddressStepBeyond { step: (*step).into(), steps: (*steps).into() },
            AddressProblemKind::TooLong { length, most } => {
                limit = most.to_string();
                Text::AddressTooLong { parameter, count: u64_of(*length), most: &limit }
            }
            AddressProblemKind::NoText { at } => Text::AddressNoText { parameter, at: u64_of(*at) },
            AddressProblemKind::StrayPercent { at } => Text::AddressStrayPercent { parameter, at: u64_of(*at) },
            AddressProblemKind::Superseded => Text::AddressSuperseded { parameter },
            AddressProblemKind::More { count } => Text::AddressMore { count: u64_of(*count) },
        })
    }
}

fn u64_of(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// The beginning of a foreign text, for a sentence about it.
pub fn clipped(text: &str) -> String {
    let mut letters = text.chars();
    let mut clipped: String =
        letters.by_ref().take(MAX_REPEATED_CHARS).map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if letters.next().is_some() {
        clipped.push('…');
    }
    clipped
}
