//! `Add-Member`: gives an object another property.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::{Each, UTILITY};
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::object::Member;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Add-Member",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.AddMemberCommand",
    synopsis: "Gives an object another property.",
    params: &[&[
        INPUT,
        ParamSpec::text("MemberType").at(0).alias(&["Type"]).help("NoteProperty, ScriptProperty, AliasProperty or ScriptMethod."),
        ParamSpec::text("Name").at(1).help("The name."),
        ParamSpec::new("Value", TypeRef::one(Ty::Object)).at(2).help("The value, or a script block."),
        ParamSpec::text("NotePropertyName").help("The name of a plain property."),
        ParamSpec::new("NotePropertyValue", TypeRef::one(Ty::Object)).help("Its value."),
        ParamSpec::switch("PassThru").help("Sends the object on."),
        ParamSpec::switch("Force").help("Replaces what is there."),
    ]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example {
        line: "[pscustomobject]@{ A = 1 } | Add-Member -NotePropertyName B -NotePropertyValue 2 -PassThru",
        does: "An object with two properties.",
    }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let item = call.arg("InputObject").cloned().unwrap_or_default();
    if let Value::Object(object) = &item {
        let name = call.text("NotePropertyName").or_else(|| call.text("Name")).unwrap_or_default();
        let value = call.arg("NotePropertyValue").or_else(|| call.arg("Value")).cloned().unwrap_or_default();
        let kind = call.text("MemberType").unwrap_or_default().to_lowercase();
        object.put(
            &name,
            match (kind.as_str(), &value) {
                ("scriptproperty", Value::Block(block)) => Member::Script(block.clone()),
                ("scriptmethod", Value::Block(block)) => Member::Method(block.clone()),
                ("aliasproperty", other) => Member::Alias(text(other).into()),
                _ => Member::Note(value),
            },
        );
    }
    if call.switch("PassThru") { call.emit(item) } else { Ok(()) }
}
