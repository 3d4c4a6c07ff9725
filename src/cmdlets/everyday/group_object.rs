//! `Group-Object`: puts objects together that have the same values.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::everyday::property_selector::{PropertySelector, expanded};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::compare::{Case, sort_order};
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::object::{Hash, Object};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Group-Object`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Group-Object", UTILITY)
    .class("Microsoft.PowerShell.Commands.GroupObjectCommand")
    .synopsis("Groups objects that have the same values.")
    .aliases(&["group"])
    .params(&[&[
        INPUT,
        ParamSpec::new("Property", TypeRef::array(Ty::Object)).at(0).naming(Names::Property).help("By these properties."),
        ParamSpec::switch("NoElement").help("Leaves out the objects."),
        ParamSpec::switch("AsHashTable").alias(&["AHT"]).help("Returns a hashtable."),
        ParamSpec::switch("AsString").help("The names, as text."),
        ParamSpec::switch("CaseSensitive").help("Case-sensitive."),
    ]])
    .examples(&[Example { line: "Get-CsOnlineUser | Group-Object Department -NoElement", does: "How many users each department has." }])
    .make(|| Box::new(GroupObject::default()));

/// The groups so far: values that all have, and who has them.
#[derive(Default)]
struct GroupObject {
    groups: Vec<(Vec<Value>, Vec<Value>)>,
}

impl Cmdlet for GroupObject {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").cloned() else { return Ok(()) };
        let selectors = PropertySelector::all(call, "Property");
        let mut values = Vec::new();
        for selector in expanded(&selectors, &item) {
            values.push(selector.value(call, &item)?);
        }
        if selectors.is_empty() {
            values.push(item.clone());
        }
        let case = if call.switch("CaseSensitive") { Case::Sensitive } else { Case::Ignored };
        let same = |own: &[Value]| own.len() == values.len() && own.iter().zip(&values).all(|(a, b)| sort_order(a, b, case).is_eq());
        match self.groups.iter_mut().find(|(own, _)| same(own)) {
            Some((_, members)) => members.push(item),
            None => self.groups.push((values, vec![item])),
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let mut groups = std::mem::take(&mut self.groups);
        groups.sort_by(|(a, _), (b, _)| {
            a.iter().zip(b).map(|(a, b)| sort_order(a, b, Case::Ignored)).find(|order| order.is_ne()).unwrap_or(std::cmp::Ordering::Equal)
        });
        let name = |values: &[Value]| values.iter().map(text).collect::<Vec<_>>().join(", ");
        if call.switch("AsHashTable") {
            let table = Hash::new(false);
            for (values, members) in groups {
                let key = match values.as_slice() {
                    [one] if !call.switch("AsString") => one.clone(),
                    several => Value::from(name(several)),
                };
                table.set(key, Value::array(members));
            }
            return call.emit(Value::Hash(table.into()));
        }
        let alone = call.switch("NoElement");
        let full = if alone { "Microsoft.PowerShell.Commands.GroupInfoNoElement" } else { "Microsoft.PowerShell.Commands.GroupInfo" };
        for (values, members) in groups {
            let (count, name) = (Value::count(members.len()), Value::from(name(&values)));
            let members = if alone { Vec::new() } else { members };
            let own = [("Values", Value::array(values)), ("Count", count), ("Group", Value::array(members)), ("Name", name)];
            call.emit(Object::with(Ty::Other(full), own))?;
        }
        Ok(())
    }
}
