//! `Measure-Object`: counts, sums and compares.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::compare::{Case, sort_order};
use crate::powershell::convert::{as_f64, parse_number};
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::members::has_property;
use crate::powershell::object::Object;
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Measure-Object`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Measure-Object", UTILITY)
    .class("Microsoft.PowerShell.Commands.MeasureObjectCommand")
    .synopsis("Counts objects; sums and compares their properties.")
    .aliases(&["measure"])
    .params(&[&[
        INPUT,
        ParamSpec::new("Property", TypeRef::array(Ty::String)).at(0).naming(Names::Property).help("The objects to measure."),
        ParamSpec::switch("Sum").help("Calculates the sum."),
        ParamSpec::switch("Average").help("Calculates the average."),
        ParamSpec::switch("Maximum").help("Finds the largest."),
        ParamSpec::switch("Minimum").help("Finds the smallest."),
        ParamSpec::switch("Line").help("Counts the lines."),
        ParamSpec::switch("Word").help("Counts the words."),
        ParamSpec::switch("Character").help("Counts the characters."),
    ]])
    .examples(&[Example { line: "Get-CsOnlineUser | Measure-Object", does: "How many users there are." }])
    .make(|| Box::new(Measure::default()));

/// A number, or a text that is one.
fn number(value: &Value) -> Option<f64> {
    value.as_str().map_or_else(|| as_f64(value), |text| parse_number(text).as_ref().and_then(as_f64))
}

/// What was measured of one property, or of the objects themselves.
#[derive(Default)]
struct Measured {
    property: Value,
    values: Vec<Value>,
    /// Whether there was something that is no number where numbers were asked for.
    odd: bool,
}

/// What was measured so far: one part for each property.
#[derive(Default)]
struct Measure {
    parts: Vec<Measured>,
    /// Whether an object has come.
    has_input: bool,
}

impl Cmdlet for Measure {
    fn begin(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let names = call.list("Property");
        let part = |property| Measured { property, ..Measured::default() };
        self.parts = if names.is_empty() { vec![Measured::default()] } else { names.into_iter().map(part).collect() };
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").filter(|item| !item.is_null()).cloned() else { return Ok(()) };
        self.has_input = true;
        for part in &mut self.parts {
            let name = text(&part.property);
            if name.is_empty() {
                part.take(call, item.clone())?;
            } else if has_property(&item, &name) {
                let value = call.property(&item, &name)?;
                part.take(call, value)?;
            }
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let is_text = ["Line", "Word", "Character"].iter().any(|switch| call.switch(switch));
        for part in std::mem::take(&mut self.parts) {
            if !part.values.is_empty() || part.property.is_null() {
                let measured = if is_text { part.of_texts(call) } else { part.of_values(call) };
                call.emit(measured)?;
            } else if self.has_input {
                let id = if is_text { "TextMeasurePropertyNotFound" } else { "GenericMeasurePropertyNotFound" };
                let message = format!("The property \"{}\" cannot be found in the input for any objects.", text(&part.property));
                call.error(ErrorRecord::new(&types::PS_ARGUMENT, id, Category::InvalidArgument, message))?;
            }
        }
        Ok(())
    }
}

impl Measured {
    fn take(&mut self, call: &mut Call<'_, '_>, value: Value) -> Flow {
        let numbers = call.switch("Sum") || call.switch("Average");
        if numbers && !value.is_null() && number(&value).is_none() {
            self.odd = true;
            let message = format!("Input object \"{}\" is not numeric.", text(&value));
            let record = ErrorRecord::new(&types::PS_INVALID_OPERATION, "NonNumericInputObject", Category::InvalidType, message);
            call.error(record.on(value.clone()))?;
        }
        self.values.push(value);
        Ok(())
    }

    fn of_texts(self, call: &Call<'_, '_>) -> Value {
        let when = |switch: &str, value: Value| if call.switch(switch) { value } else { Value::Null };
        let texts: Vec<String> = self.values.iter().map(text).collect();
        let total = |measure: fn(&str) -> usize| Value::count(texts.iter().map(|text| measure(text)).sum());
        let counts = [
            ("Lines", when("Line", total(|text| text.lines().count()))),
            ("Words", when("Word", total(|text| text.split_whitespace().count()))),
            ("Characters", when("Character", total(|text| text.chars().count()))),
            ("Property", self.property),
        ];
        Object::with(Ty::Other("Microsoft.PowerShell.Commands.TextMeasureInfo"), counts)
    }

    fn of_values(self, call: &Call<'_, '_>) -> Value {
        let when = |switch: &str, value: Value| if call.switch(switch) { value } else { Value::Null };
        let sum = self.values.iter().filter_map(number).fold(0.0, |sum, number| sum + number);
        #[allow(clippy::cast_precision_loss)] // counts are small
        let average = if self.values.is_empty() || self.odd { Value::Null } else { Value::Double(sum / self.values.len() as f64) };
        let best = |most: bool| {
            let present = self.values.iter().filter(|value| !value.is_null());
            let found = present.reduce(|best, value| {
                let order = match (number(best), number(value)) {
                    (Some(a), Some(b)) => a.total_cmp(&b),
                    _ => sort_order(best, value, Case::Sensitive),
                };
                if if most { order.is_lt() } else { order.is_gt() } { value } else { best }
            });
            found.cloned().unwrap_or_default()
        };
        let measured = [
            ("Count", Value::count(self.values.len())),
            ("Average", when("Average", average)),
            ("Sum", when("Sum", if self.odd { Value::Null } else { Value::Double(sum) })),
            ("Maximum", when("Maximum", best(true))),
            ("Minimum", when("Minimum", best(false))),
            ("Property", self.property),
        ];
        Object::with(Ty::Other("Microsoft.PowerShell.Commands.GenericMeasureInfo"), measured)
    }
}
