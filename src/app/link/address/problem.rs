//! What can be wrong with an address: each thing with its place, and its sentence.

use crate::text::{Locale, Text};

use super::Parameter;

/// How much of a foreign name or value is repeated in a sentence, in characters.
const REPEATED_MOST: usize = 40;

/// One thing that is wrong with an address. The rest of the address holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where; none for what shows only once the session is there.
    pub place: Option<Place>,
    /// The parameter, clipped where it is long and foreign.
    pub parameter: String,
    /// What is wrong with the parameter.
    pub what: What,
}

/// A place in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// In which part.
    pub part: Part,
    /// At which character of that part, without its `?` or `#`, from 1.
    pub at: usize,
}

/// The parts of an address that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Behind the question mark.
    Query,
    /// Behind the number sign.
    Fragment,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// There is no such parameter.
    Unknown,
    /// It stands there twice; the first one holds.
    Twice,
    /// It needs a value.
    NoValue,
    /// Only 0 and 1 are known.
    NoSwitch {
        /// What stands there.
        value: String,
    },
    /// A step is a whole number.
    NoStep {
        /// What stands there.
        value: String,
    },
    /// There is no such scenario.
    UnknownScenario {
        /// What stands there.
        value: String,
    },
    /// There is no such language here.
    UnknownLanguage {
        /// What stands there.
        value: String,
    },
    /// There is no such look.
    UnknownTheme {
        /// What stands there.
        value: String,
    },
    /// There is no such panel; the others hold.
    UnknownPanel {
        /// What stands there.
        value: String,
    },
    /// Nobody of that name is in the session.
    UnknownUser {
        /// What stands there.
        value: String,
    },
    /// The session has not so many steps; one stands at its end.
    StepBeyond {
        /// What stands there.
        step: u32,
        /// How many there are.
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

impl Problem {
    /// A problem of a parameter, without a place.
    pub fn of(parameter: Parameter, what: What) -> Self {
        Self { place: None, parameter: parameter.name().to_owned(), what }
    }

    /// The problem as a sentence.
    pub fn text(&self, locale: &Locale) -> String {
        let parameter = self.parameter.as_str();
        let limit;
        locale.say(match &self.what {
            What::Unknown => Text::AddressUnknown { parameter },
            What::Twice => Text::AddressTwice { parameter },
            What::NoValue => Text::AddressNoValue { parameter },
            What::NoSwitch { value } => Text::AddressNoSwitch { parameter, value },
            What::NoStep { value } => Text::AddressNoStep { parameter, value },
            What::UnknownScenario { value } => Text::AddressUnknownScenario { value },
            What::UnknownLanguage { value } => Text::AddressUnknownLanguage { value },
            What::UnknownTheme { value } => Text::AddressUnknownTheme { value },
            What::UnknownPanel { value } => Text::AddressUnknownPanel { value },
            What::UnknownUser { value } => Text::AddressUnknownUser { value },
            What::StepBeyond { step, steps } => Text::AddressStepBeyond { step: (*step).into(), steps: (*steps).into() },
            What::TooLong { length, most } => {
                limit = most.to_string();
                Text::AddressTooLong { parameter, count: u64_of(*length), most: &limit }
            }
            What::NoText { at } => Text::AddressNoText { parameter, at: u64_of(*at) },
            What::StrayPercent { at } => Text::AddressStrayPercent { parameter, at: u64_of(*at) },
            What::Superseded => Text::AddressSuperseded { parameter },
            What::More { count } => Text::AddressMore { count: u64_of(*count) },
        })
    }
}

fn u64_of(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// The beginning of what somebody wrote, for a sentence about it.
pub fn clipped(text: &str) -> String {
    let mut letters = text.chars();
    let mut clipped: String = letters.by_ref().take(REPEATED_MOST).map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if letters.next().is_some() {
        clipped.push('…');
    }
    clipped
}
