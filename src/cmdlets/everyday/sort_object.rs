//! `Sort-Object`: puts objects in order.

use std::cmp::Ordering;

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::everyday::property_selector::{PropertySelector, SORT_KEYS, check_keys, expanded};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::compare::{Case, sort_order};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::members::has_property;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Sort-Object`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Sort-Object", UTILITY)
    .class("Microsoft.PowerShell.Commands.SortObjectCommand")
    .synopsis("Sorts objects.")
    .aliases(&["sort"])
    .params(&[&[
        INPUT,
        ParamSpec::new("Property", TypeRef::array(Ty::Object)).at(0).naming(Names::Property).help("By these properties."),
        ParamSpec::switch("Descending").help("Sorts in descending order."),
        ParamSpec::switch("Unique").help("Returns each value once."),
        ParamSpec::switch("CaseSensitive").help("Case-sensitive."),
        ParamSpec::switch("Stable").help("Keeps the order of equal objects."),
        ParamSpec::new("Top", TypeRef::one(Ty::Int32)).help("How many from the start."),
        ParamSpec::new("Bottom", TypeRef::one(Ty::Int32)).help("How many from the end."),
    ]])
    .examples(&[Example { line: "Get-CsOnlineUser | Sort-Object Department, DisplayName", does: "By department, then by name." }])
    .make(|| Box::new(Sort::default()));

/// A value to sort by, where the object has it, and whether it turns the order round.
type Key = (Option<Value>, Option<bool>);

/// Objects with their keys.
#[derive(Default)]
struct Sort {
    rows: Vec<(Vec<Key>, Value)>,
}

impl Cmdlet for Sort {
    fn begin(&mut self, call: &mut Call<'_, '_>) -> Flow {
        check_keys(call, "Property", SORT_KEYS)
    }

    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").cloned() else { return Ok(()) };
        let selectors = PropertySelector::all(call, "Property");
        let mut keys = Vec::new();
        for selector in expanded(&selectors, &item) {
            let own = selector.name().is_none_or(|name| has_property(&item, name));
            let value = selector.value(call, &item)?;
            keys.push((own.then_some(value), selector.descending));
        }
        if selectors.is_empty() {
            keys.push((Some(item.clone()), None));
        }
        self.rows.push((keys, item));
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let case = if call.switch("CaseSensitive") { Case::Sensitive } else { Case::Ignored };
        let descending = call.switch("Descending");
        let order = |a: &[Key], b: &[Key]| {
            a.iter().zip(b).fold(Ordering::Equal, |sofar, ((a, own), (b, _))| {
                sofar.then_with(|| match (a, b) {
                    (Some(a), Some(b)) => {
                        let order = sort_order(a, b, case);
                        if own.unwrap_or(descending) { order.reverse() } else { order }
                    }
                    // Objects without the property come last, whatever the order.
                    (a, b) => b.is_some().cmp(&a.is_some()),
                })
            })
        };
        let mut rows = std::mem::take(&mut self.rows);
        rows.sort_by(|a, b| order(&a.0, &b.0));
        if call.switch("Unique") {
            rows.dedup_by(|a, b| order(&a.0, &b.0).is_eq());
        }
        let count = |name| call.int(name).and_then(|count| usize::try_from(count).ok());
        let most = count("Top").unwrap_or(rows.len());
        let skipped = count("Bottom").map_or(0, |count| rows.len().saturating_sub(count));
        rows.into_iter().skip(skipped).take(most).try_for_each(|(_, item)| call.emit(item))
    }
}
