//! `Format-List`: objects as lists, a line for each property.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::everyday::property_selector::{LIST_KEYS, PropertySelector, check_keys, expanded};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::powershell::views::{ENTRY, Sheet, names_of, pieces};

/// Declares the cmdlet `Format-List`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Format-List", UTILITY)
    .class("Microsoft.PowerShell.Commands.FormatListCommand")
    .synopsis("Shows objects as lists.")
    .aliases(&["fl"])
    .params(&[&[
        INPUT,
        ParamSpec::new("Property", TypeRef::array(Ty::Object)).at(0).naming(Names::Property).help("Names or calculated properties."),
        ParamSpec::new("GroupBy", TypeRef::one(Ty::Object))
            .naming(Names::Property)
            .help("Starts a new group for each value of this property."),
        ParamSpec::switch("Force").help("Accepted; nothing is hidden here."),
        ParamSpec::text("View").help("The name of a view."),
    ]])
    .examples(&[Example { line: "Get-CsClientPolicy Global | Format-List *IM*", does: "The settings for instant messages." }])
    .make(|| Box::new(FormatList::default()));

/// The group of the last object.
#[derive(Default)]
struct FormatList {
    group: Option<String>,
}

impl Cmdlet for FormatList {
    fn begin(&mut self, call: &mut Call<'_, '_>) -> Flow {
        check_keys(call, "Property", LIST_KEYS)
    }

    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(input) = call.arg("InputObject").cloned() else { return Ok(()) };
        for item in pieces(&input) {
            match item {
                Ok(item) => self.list(call, &item)?,
                Err(plain) => call.emit(Sheet::Text(plain).into_value())?,
            }
        }
        Ok(())
    }
}

impl FormatList {
    fn list(&mut self, call: &mut Call<'_, '_>, item: &Value) -> Flow {
        if let Some(by) = call.arg("GroupBy").cloned() {
            let by = PropertySelector::of(&by);
            let title = format!("{}: {}", by.label(), text(&by.value(call, item)?));
            if self.group.as_ref() != Some(&title) {
                call.emit(Sheet::Group(title.clone()).into_value())?;
                self.group = Some(title);
            }
        }
        let selectors = PropertySelector::all(call, "Property");
        let is_entry = item.type_of().ty == ENTRY;
        let selectors = match selectors.is_empty() {
            true if is_entry => ["Name", "Value"].map(PropertySelector::named).to_vec(),
            true => vec![PropertySelector::named("*")],
            false => selectors,
        };
        let names = names_of(item);
        let mut lines = Vec::new();
        for selector in expanded(&selectors, item) {
            let missing = selector.name().is_some_and(|name| !names.iter().any(|own| own.eq_ignore_ascii_case(name)));
            if !missing {
                lines.push((selector.label(), selector.shown(call, item)?.1));
            }
        }
        if lines.is_empty() { Ok(()) } else { call.emit(Sheet::List(lines).into_value()) }
    }
}
