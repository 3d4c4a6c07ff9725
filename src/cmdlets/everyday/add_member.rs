//! `Add-Member`: gives an object another property.

use std::rc::Rc;

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::{Member, Object};
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Add-Member`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Add-Member", UTILITY)
    .class("Microsoft.PowerShell.Commands.AddMemberCommand")
    .synopsis("Adds a property to an object.")
    .params(&[&[
        INPUT,
        ParamSpec::text("MemberType").at(0).alias(&["Type"]).help("NoteProperty, ScriptProperty, AliasProperty, or ScriptMethod."),
        ParamSpec::new("Name", TypeRef::one(Ty::Object)).at(1).help("The name."),
        ParamSpec::new("Value", TypeRef::one(Ty::Object)).at(2).help("The value, or a script block."),
        ParamSpec::text("NotePropertyName").help("The name of a plain property."),
        ParamSpec::new("NotePropertyValue", TypeRef::one(Ty::Object)).help("Its value."),
        ParamSpec::new("NotePropertyMembers", TypeRef::one(Ty::Hashtable)).help("Several properties, as a hashtable."),
        ParamSpec::switch("PassThru").help("Passes the object on."),
        ParamSpec::switch("Force").help("Replaces what exists."),
    ]])
    .examples(&[Example {
        line: "[pscustomobject]@{ A = 1 } | Add-Member -NotePropertyName B -NotePropertyValue 2 -PassThru",
        does: "An object with two properties.",
    }])
    .runs(run);

/// What `-MemberType` can be; another word in its place is the name of a plain property.
const KINDS: [&str; 4] = ["NoteProperty", "ScriptProperty", "AliasProperty", "ScriptMethod"];

fn run(call: &mut Call<'_, '_>) -> Flow {
    let item = call.arg("InputObject").cloned().unwrap_or_default();
    if let Value::Object(object) = &item {
        if let Some(Value::Hash(table)) = call.arg("NotePropertyMembers").cloned() {
            for (name, value) in table.entries() {
                add(call, object, &text(&name), Member::Note(value))?;
            }
        } else {
            let kind = call.text("MemberType").unwrap_or_default();
            let is_kind = kind.is_empty() || KINDS.iter().any(|known| known.eq_ignore_ascii_case(&kind));
            let given = |names: [&str; 2]| names.into_iter().find_map(|name| call.arg(name)).cloned().unwrap_or_default();
            let (name, value) = if is_kind {
                (given(["NotePropertyName", "Name"]), given(["NotePropertyValue", "Value"]))
            } else {
                (Value::from(kind.clone()), given(["Name", "Value"]))
            };
            let member = match (kind.to_lowercase().as_str(), &value) {
                ("scriptproperty", Value::Block(block)) => Member::Script(block.clone()),
                ("scriptmethod", Value::Block(block)) => Member::Method(block.clone()),
                ("aliasproperty", other) => Member::Alias(text(other).into()),
                _ => Member::Note(value),
            };
            add(call, object, &text(&name), member)?;
        }
    }
    if call.switch("PassThru") { call.emit(item) } else { Ok(()) }
}

/// Adds a member; one that is there already is replaced only by force.
fn add(call: &mut Call<'_, '_>, object: &Rc<Object>, name: &str, member: Member) -> Flow {
    if object.member(name).is_some() && !call.switch("Force") {
        let message = format!(
            "Cannot add a member with the name \"{name}\" because a member with that name already exists. To overwrite the member anyway, \
             add the Force parameter to your command."
        );
        let record = ErrorRecord::new(&types::INVALID_OPERATION, "MemberAlreadyExists", Category::InvalidOperation, message);
        return call.error(record.on(Value::Object(object.clone())));
    }
    object.put(name, member);
    Ok(())
}
