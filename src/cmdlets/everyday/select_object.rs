//! `Select-Object`: some objects, or some properties of each.

use std::collections::{BTreeSet, VecDeque};

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::everyday::property_selector::{PropertySelector, SELECT_KEYS, check_keys, expanded};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::compare::{Case, like};
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::members::has_property;
use crate::powershell::object::Object;
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;
use crate::powershell::views::names_of;

const COUNT: TypeRef = TypeRef::one(Ty::Int32);

/// Declares the cmdlet `Select-Object`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Select-Object", UTILITY)
    .class("Microsoft.PowerShell.Commands.SelectObjectCommand")
    .synopsis("Selects some of the objects, or some properties of each.")
    .aliases(&["select"])
    .params(&[&[
        INPUT,
        ParamSpec::new("Property", TypeRef::array(Ty::Object)).at(0).naming(Names::Property).help("Names or calculated properties."),
        ParamSpec::new("ExcludeProperty", TypeRef::array(Ty::String)).naming(Names::Property).help("All but these."),
        ParamSpec::text("ExpandProperty").naming(Names::Property).help("Returns the value of this property instead of the object."),
        ParamSpec::switch("Unique").help("Returns each value once."),
        ParamSpec::new("Last", COUNT).within(0, 2_147_483_647).help("How many from the end."),
        ParamSpec::new("First", COUNT).within(0, 2_147_483_647).help("How many from the start."),
        ParamSpec::new("Skip", COUNT).within(0, 2_147_483_647).help("Skips this many at the start."),
        ParamSpec::new("SkipLast", COUNT).within(0, 2_147_483_647).help("Skips this many at the end."),
        ParamSpec::switch("Wait").help("Doesn't stop the commands before it."),
        ParamSpec::new("Index", TypeRef::array(Ty::Int32)).help("Only those at these positions, from 0."),
    ]])
    .examples(&[Example {
        line: "Get-CsOnlineUser | Select-Object -First 2 DisplayName, Department",
        does: "Two properties of two users.",
    }])
    .make(|| Box::new(Select::default()));

/// What was seen so far.
#[derive(Default)]
struct Select {
    seen: i64,
    taken: i64,
    held: VecDeque<Value>,
    kept: BTreeSet<String>,
}

impl Cmdlet for Select {
    fn begin(&mut self, call: &mut Call<'_, '_>) -> Flow {
        check_keys(call, "Property", SELECT_KEYS)
    }

    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").cloned() else { return Ok(()) };
        let place = self.seen;
        self.seen += 1;
        if call.has("Index") {
            let wanted = call.list("Index").iter().filter_map(Value::whole).any(|(_, index)| index == i128::from(place));
            return if wanted { self.give(call, &item) } else { Ok(()) };
        }
        let (first, last, late) = (call.int("First"), call.int("Last"), call.int("SkipLast"));
        if let (Some(most), Some(_)) = (first, last)
            && self.taken < most
        {
            self.taken += 1;
            return self.give(call, &item);
        }
        if let Some(count) = last.or(late) {
            self.held.push_back(item);
            // `-Skip` counts from the end where `-Last` does.
            let room = usize::try_from(count + if last.is_some() { call.int("Skip").unwrap_or(0) } else { 0 }).unwrap_or(0);
            let out = if self.held.len() > room { self.held.pop_front() } else { None };
            return match (out, late) {
                (Some(item), Some(_)) => self.give(call, &item),
                _ => Ok(()),
            };
        }
        if place < call.int("Skip").unwrap_or(0) {
            return Ok(());
        }
        if let Some(most) = first {
            if self.taken < most {
                self.taken += 1;
                self.give(call, &item)?;
            }
            return if self.taken >= most && !call.switch("Wait") { Err(call.stop_upstream()) } else { Ok(()) };
        }
        self.give(call, &item)
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        if let Some(count) = call.int("Last") {
            let count = usize::try_from(count).unwrap_or(0);
            let held = std::mem::take(&mut self.held);
            return held.into_iter().take(count).try_for_each(|item| self.give(call, &item));
        }
        Ok(())
    }
}

impl Select {
    fn give(&mut self, call: &mut Call<'_, '_>, item: &Value) -> Flow {
        if let Some(name) = call.text("ExpandProperty") {
            if !has_property(item, &name) {
                let message = format!("Property \"{name}\" cannot be found.");
                let record = ErrorRecord::new(&types::PS_ARGUMENT, "ExpandPropertyNotFound", Category::InvalidArgument, message);
                return call.error(record.on(item.clone()));
            }
            let value = call.property(item, &name)?;
            return value.unrolled().into_iter().try_for_each(|value| self.pass(call, value));
        }
        let mut selectors = PropertySelector::all(call, "Property");
        let excluded: Vec<String> = call.list("ExcludeProperty").iter().map(text).collect();
        if selectors.is_empty() && excluded.is_empty() {
            return self.pass(call, item.clone());
        }
        if selectors.is_empty() {
            selectors.push(PropertySelector::named("*"));
        }
        let object = Object::custom();
        for selector in expanded(&selectors, item) {
            let label = selector.label();
            if object.member(&label).is_none() && !excluded.iter().any(|pattern| like(&label, pattern, Case::Ignored)) {
                let value = selector.value(call, item)?;
                object.set(&label, value);
            }
        }
        self.pass(call, Value::Object(object.into()))
    }

    fn pass(&mut self, call: &mut Call<'_, '_>, value: Value) -> Flow {
        if call.switch("Unique") {
            let names = if matches!(value, Value::Object(_)) { names_of(&value) } else { Vec::new() };
            let mut key = text(&value);
            for name in names {
                key.push('\0');
                key.push_str(&text(&call.property(&value, &name)?));
            }
            if !self.kept.insert(key) {
                return Ok(());
            }
        }
        call.emit(value)
    }
}
