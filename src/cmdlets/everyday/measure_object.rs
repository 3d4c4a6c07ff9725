//! `Measure-Object`: counts, sums and compares.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::compare::{Case, sort_order};
use crate::powershell::convert::{as_f64, parse_number};
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Impact, Names, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Measure-Object",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.MeasureObjectCommand",
    synopsis: "Counts objects; sums and compares their properties.",
    params: &[&[
        INPUT,
        ParamSpec::new("Property", TypeRef::array(Ty::String)).at(0).naming(Names::Property).help("What is measured."),
        ParamSpec::switch("Sum").help("The sum."),
        ParamSpec::switch("Average").help("The average."),
        ParamSpec::switch("Maximum").help("The greatest."),
        ParamSpec::switch("Minimum").help("The least."),
        ParamSpec::switch("Line").help("Lines of text."),
        ParamSpec::switch("Word").help("Words of text."),
        ParamSpec::switch("Character").help("Letters of text."),
    ]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Get-CsOnlineUser | Measure-Object", does: "How many users there are." }],
    make: || Box::new(Measure::default()),
};

/// A number, or a text that is one.
fn number(value: &Value) -> Option<f64> {
    value.as_str().map_or_else(|| as_f64(value), |text| parse_number(text).as_ref().and_then(as_f64))
}

/// The values so far.
#[derive(Default)]
struct Measure {
    values: Vec<Value>,
}

impl Cmdlet for Measure {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").cloned() else { return Ok(()) };
        let value = match call.list("Property").first() {
            Some(name) => call.property(&item, &text(name))?,
            None => item,
        };
        if !value.is_null() {
            self.values.push(value);
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let property = call.list("Property").first().cloned().unwrap_or_default();
        let when = |switch: &str, value: Value| if call.switch(switch) { value } else { Value::Null };
        if ["Line", "Word", "Character"].iter().any(|switch| call.switch(switch)) {
            let texts: Vec<String> = self.values.iter().map(text).collect();
            let total = |measure: fn(&str) -> usize| Value::count(texts.iter().map(|text| measure(text)).sum());
            let counts = [
                ("Lines", when("Line", total(|text| text.lines().count()))),
                ("Words", when("Word", total(|text| text.split_whitespace().count()))),
                ("Characters", when("Character", total(|text| text.chars().count()))),
                ("Property", property),
            ];
            return call.emit(Object::with(Ty::Other("Microsoft.PowerShell.Commands.TextMeasureInfo"), counts));
        }
        let sum = self.values.iter().filter_map(number).fold(0.0, |sum, number| sum + number);
        #[allow(clippy::cast_precision_loss)] // counts are small
        let average = if self.values.is_empty() { Value::Null } else { Value::Double(sum / self.values.len() as f64) };
        let best = |most: bool| {
            let found = self.values.iter().max_by(|a, b| {
                let order = sort_order(a, b, Case::Ignored);
                if most { order } else { order.reverse() }
            });
            found.cloned().unwrap_or_default()
        };
        let measured = [
            ("Count", Value::count(self.values.len())),
            ("Average", when("Average", average)),
            ("Sum", when("Sum", Value::Double(sum))),
            ("Maximum", when("Maximum", best(true))),
            ("Minimum", when("Minimum", best(false))),
            ("Property", property),
        ];
        call.emit(Object::with(Ty::Other("Microsoft.PowerShell.Commands.GenericMeasureInfo"), measured))
    }
}
