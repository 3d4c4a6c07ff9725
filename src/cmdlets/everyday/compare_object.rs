//! `Compare-Object`: what is in one list and not in the other.

use crate::cmdlets::everyday::property_selector::PropertySelector;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::compare::{Case, sort_order};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

const LIST: TypeRef = TypeRef::array(Ty::PsObject);

/// Declares the cmdlet `Compare-Object`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Compare-Object", UTILITY)
    .class("Microsoft.PowerShell.Commands.CompareObjectCommand")
    .synopsis("Shows the differences between two lists.")
    .aliases(&["compare", "diff"])
    .params(&[&[
        ParamSpec::new("ReferenceObject", LIST).at(0).mandatory().help("The first list."),
        ParamSpec::new("DifferenceObject", LIST).at(1).mandatory().by_value().help("The second list."),
        ParamSpec::new("Property", TypeRef::array(Ty::Object)).at(2).naming(Names::Property).help("By these properties."),
        ParamSpec::switch("IncludeEqual").help("Also shows what is in both."),
        ParamSpec::switch("ExcludeDifferent").help("Shows only what is in both."),
        ParamSpec::switch("PassThru").help("Returns the objects themselves."),
        ParamSpec::switch("CaseSensitive").help("Looks at case."),
        ParamSpec::text("Culture").ignored().help("Accepted, and changes nothing here."),
        ParamSpec::new("SyncWindow", TypeRef::one(Ty::Int32)).ignored().help("Accepted, and changes nothing here."),
    ]])
    .examples(&[Example { line: "Compare-Object 1, 2 2, 3", does: "Two differences." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let selectors = PropertySelector::all(call, "Property");
    let (old, mut new) = (keyed(call, "ReferenceObject", &selectors)?, keyed(call, "DifferenceObject", &selectors)?);
    let case = if call.switch("CaseSensitive") { Case::Sensitive } else { Case::Ignored };
    let same = |a: &[Value], b: &[Value]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| sort_order(a, b, case).is_eq());
    let (mut equal, mut gone) = (Vec::new(), Vec::new());
    for (keys, item) in old {
        match new.iter().position(|(other, _)| same(&keys, other)) {
            Some(place) => {
                new.remove(place);
                equal.push((keys, item, "=="));
            }
            None => gone.push((keys, item, "<=")),
        }
    }
    let come: Vec<_> = new.into_iter().map(|(keys, item)| (keys, item, "=>")).collect();
    let equal = if call.switch("IncludeEqual") { equal } else { Vec::new() };
    let different: Vec<_> = if call.switch("ExcludeDifferent") { Vec::new() } else { come.into_iter().chain(gone).collect() };
    for (keys, item, side) in equal.into_iter().chain(different) {
        if call.switch("PassThru") {
            call.emit(item)?;
            continue;
        }
        let object = Object::custom();
        if selectors.is_empty() {
            object.set("InputObject", item);
        }
        for (selector, value) in selectors.iter().zip(keys) {
            object.set(&selector.label(), value);
        }
        object.set("SideIndicator", Value::str(side));
        call.emit(Value::Object(object.into()))?;
    }
    Ok(())
}

/// Each object of a list with what it is compared by.
fn keyed(call: &mut Call<'_, '_>, parameter: &str, selectors: &[PropertySelector]) -> Flow<Vec<(Vec<Value>, Value)>> {
    let mut all = Vec::new();
    for item in call.list(parameter) {
        let mut keys = if selectors.is_empty() { vec![item.clone()] } else { Vec::new() };
        for selector in selectors {
            keys.push(selector.value(call, &item)?);
        }
        all.push((keys, item));
    }
    Ok(all)
}
