//! `New-Object`: an object with properties of one's own.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::convert::custom_object;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::members::known_types::has_type;
use crate::powershell::object::Object;
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `New-Object`.
pub static SPEC: CmdletSpec = CmdletSpec::new("New-Object", UTILITY)
    .class("Microsoft.PowerShell.Commands.NewObjectCommand")
    .synopsis("Creates an object.")
    .params(&[&[
        ParamSpec::text("TypeName").at(0).mandatory().help("Its type."),
        ParamSpec::new("ArgumentList", TypeRef::array(Ty::Object)).at(1).alias(&["Args"]).help("The constructor's arguments."),
        ParamSpec::new("Property", TypeRef::one(Ty::Object)).help("Its properties, as a hashtable."),
    ]])
    .examples(&[Example { line: "New-Object psobject -Property @{ Name = 'Tony' }", does: "An object with one property." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let name = call.text("TypeName").unwrap_or_default();
    let properties = call.arg("Property").cloned().unwrap_or_default();
    let made = match TypeRef::parse(&name) {
        Some(ty) if matches!(ty.ty, Ty::PsObject | Ty::CustomObject | Ty::Object) => {
            if let Value::Hash(hash) = &properties {
                custom_object(hash)
            } else {
                Value::Object(Object::custom().into())
            }
        }
        Some(ty) if ty.ty == Ty::Credential => {
            let mut arguments = call.list("ArgumentList").into_iter();
            let (user, password) = (arguments.next().unwrap_or_default(), arguments.next().unwrap_or_default());
            Object::with(Ty::Credential, [("UserName", user), ("Password", password)])
        }
        Some(ty) => {
            let arguments = call.list("ArgumentList");
            call.shell.call_method(&Value::Type(ty), "new", true, arguments)?
        }
        None if has_type(&name) => return call.warn(format!("not simulated here: objects of type {name}")),
        None => {
            let message = format!("Cannot find type [{name}]: verify that the assembly containing this type is loaded.");
            return Err(call.fail(ErrorRecord::new(&types::PS_ARGUMENT, "TypeNotFound", Category::InvalidType, message)));
        }
    };
    call.emit(made)
}
