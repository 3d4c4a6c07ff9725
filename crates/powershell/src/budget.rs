//! What one run of a script may use: steps, printed lines, text, values, changes of the embedder's world, and simulated waiting.
//!
//! Everything is counted and nothing is timed, so that a script ends at the same place on every machine. Charging never fails; the
//! interpreter asks [`Budget::exhausted`] at its next step and then ends the script with one error, which no `catch` takes.

use super::value::Value;

/// Longest text, in bytes, that one operation may make; what makes texts stops soon after it.
pub const MAX_TEXT: usize = 10_000_000;
/// Bytes of text that are copied or compared at the price of one step.
const BYTES_PER_STEP: usize = 2048;
/// Elements of an array that are copied or compared at the price of one step.
const ELEMENTS_PER_STEP: usize = 32;
/// How many steps take about as long as a change of the embedder's world.
const STEPS_PER_ACTION: u64 = 125;
/// Ticks of 100 ns in an hour.
const TICKS_PER_HOUR: u64 = 36_000_000_000;
/// Ticks of 100 ns in a day.
const TICKS_PER_DAY: u64 = 24 * TICKS_PER_HOUR;

/// What a piece of work uses up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// Units of work: a statement, a round of a loop, an object that goes through a stage of a pipeline.
    Steps(u64),
    /// Lines printed to the console.
    Lines(u64),
    /// Bytes of text that a script or cmdlet made.
    Bytes(u64),
    /// Values made: elements of arrays, entries of tables, properties of objects.
    Objects(u64),
    /// Changes of what the embedder simulates.
    Actions(u64),
    /// Simulated time that the script waited, in ticks of 100 ns.
    Wait(u64),
}

/// What a budget limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// What [`Cost::Steps`] is taken from.
    Steps,
    /// What [`Cost::Lines`] is taken from.
    Lines,
    /// What [`Cost::Bytes`] is taken from.
    Bytes,
    /// What [`Cost::Objects`] is taken from.
    Objects,
    /// What [`Cost::Actions`] is taken from.
    Actions,
    /// What [`Cost::Wait`] is taken from.
    Wait,
}

/// Resources in the order of the tables below.
const RESOURCES: [Resource; 6] = [Resource::Steps, Resource::Lines, Resource::Bytes, Resource::Objects, Resource::Actions, Resource::Wait];

/// What a script may use, whatever its length: about what a page does within a second.
const BASE: [u64; 6] = [1_000_000, 100_000, 256_000_000, 4_000_000, 8_000, TICKS_PER_DAY];

/// What each top-level statement adds: a script that is long because a long session was saved as one must play again.
const PER_STATEMENT: [u64; 6] = [50, 5, 1_000, 50, 2, 0];

/// What a script used and what it may use.
#[derive(Default)]
pub struct Budget {
    limits: [u64; 6],
    used: [u64; 6],
    /// By how much the embedder lowered all limits; zero and one leave them.
    divisor: u64,
    /// Top-level statements that ran to their end.
    pub(crate) statements: u64,
    exhausted: Option<Resource>,
}

impl Budget {
    /// A fresh budget for a script with this many top-level statements.
    pub fn renew(&mut self, statements: usize) {
        let count = u64::try_from(statements).unwrap_or(u64::MAX);
        for (at, limit) in self.limits.iter_mut().enumerate() {
            *limit = BASE[at].saturating_add(PER_STATEMENT[at].saturating_mul(count)) / self.divisor.max(1);
        }
        (self.used, self.statements, self.exhausted) = ([0; 6], 0, None);
    }

    /// Gives every later script only a part of the usual budget: one half, one third …
    pub fn divide_by(&mut self, divisor: u64) {
        self.divisor = divisor;
    }

    /// Takes note of what was used.
    pub fn charge(&mut self, cost: Cost) {
        let (at, amount) = match cost {
            Cost::Steps(n) => (0, n),
            Cost::Lines(n) => (1, n),
            Cost::Bytes(n) => (2, n),
            Cost::Objects(n) => (3, n),
            Cost::Actions(n) => (4, n),
            Cost::Wait(n) => (5, n),
        };
        self.used[at] = self.used[at].saturating_add(amount);
        if self.used[at] > self.limits[at] {
            self.exhausted.get_or_insert(RESOURCES[at]);
        }
    }

    /// Charges a value that was just made: text by its bytes, arrays by their elements. What others hold too is not new.
    pub fn charge_value(&mut self, value: &Value) {
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        match value {
            Value::Str(text) if text.len() > MAX_TEXT => self.charge(Cost::Bytes(u64::MAX)),
            Value::Str(text) if std::rc::Rc::strong_count(text) == 1 => {
                self.charge(Cost::Bytes(count(text.len())));
                self.charge(Cost::Steps(count(text.len() / BYTES_PER_STEP)));
            }
            Value::Array(array) if std::rc::Rc::strong_count(array) == 1 => {
                let length = array.items.borrow().len();
                self.charge(Cost::Objects(count(length)));
                self.charge(Cost::Steps(count(length / ELEMENTS_PER_STEP)));
            }
            Value::Sequence(items) if std::rc::Rc::strong_count(items) == 1 => self.charge(Cost::Objects(count(items.len()))),
            Value::Object(object) if std::rc::Rc::strong_count(object) == 1 => self.charge(Cost::Objects(count(object.size() + 1))),
            _ => {}
        }
    }

    /// Charges work on a value: an operation that reads all of it.
    pub fn charge_reading(&mut self, value: &Value) {
        let steps = match value {
            Value::Str(text) => text.len() / BYTES_PER_STEP,
            Value::Array(array) => array.items.borrow().len() / ELEMENTS_PER_STEP,
            _ => 0,
        };
        if steps > 0 {
            self.charge(Cost::Steps(u64::try_from(steps).unwrap_or(u64::MAX)));
        }
    }

    /// How much was done so far, in steps: a change of the world counts for some, a line for one.
    pub fn work(&self) -> u64 {
        self.used[0].saturating_add(self.used[1]).saturating_add(self.used[4].saturating_mul(STEPS_PER_ACTION))
    }

    /// What has been used up, if anything has.
    pub fn exhausted(&self) -> Option<Resource> {
        self.exhausted
    }

    /// How much of the budget was used, in thousandths of the resource that is nearest to its limit; above 1000 it is exhausted.
    pub fn used_permille(&self) -> u64 {
        let shares = self.used.iter().zip(&self.limits).map(|(used, limit)| match used {
            used if used > limit => 1_001,
            used => used.saturating_mul(1_000) / limit.max(&1),
        });
        shares.max().unwrap_or_default()
    }

    /// The sentences of the error: which limit was reached, and what was done until then.
    pub fn report(&self, resource: Resource) -> String {
        let limit = match resource {
            Resource::Steps => format!("{} steps", grouped(self.limits[0])),
            Resource::Lines => format!("{} lines of output", grouped(self.limits[1])),
            Resource::Bytes if self.used[2] == u64::MAX => format!("{} characters in one text", grouped(MAX_TEXT as u64)),
            Resource::Bytes => format!("{} characters of text", grouped(self.limits[2])),
            Resource::Objects => format!("{} values", grouped(self.limits[3])),
            Resource::Actions => format!("{} changes of the simulated tenant", grouped(self.limits[4])),
            Resource::Wait => format!("{} hours of simulated waiting", self.limits[5] / TICKS_PER_HOUR),
        };
        format!(
            "The script was stopped here: it needs more than the {limit} that one script may use. Until then it completed {}, changed the simulated tenant {}, and printed {}. What was done stays done.",
            counted(self.statements, "statement"),
            counted(self.used[4], "time"),
            counted(self.used[1], "line"),
        )
    }
}

/// A count with its noun in singular or plural.
fn counted(count: u64, noun: &str) -> String {
    format!("{} {noun}{}", grouped(count), if count == 1 { "" } else { "s" })
}

/// A number with commas between its thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_reached_once_and_stays_reached() {
        let mut budget = Budget::default();
        budget.renew(0);
        budget.charge(Cost::Lines(100_000));
        assert_eq!((budget.exhausted(), budget.used_permille()), (None, 1_000));
        budget.charge(Cost::Lines(1));
        budget.charge(Cost::Steps(u64::MAX));
        assert_eq!(budget.exhausted(), Some(Resource::Lines));
        assert!(budget.report(Resource::Lines).contains("100,000 lines of output"));
        budget.renew(0);
        assert_eq!(budget.exhausted(), None);
    }

    #[test]
    fn a_longer_script_may_do_more() {
        let mut budget = Budget::default();
        budget.renew(100_000);
        budget.charge(Cost::Actions(200_000));
        assert_eq!(budget.exhausted(), None);
    }
}
