//! `ConvertTo-SecureString`: a password for a credential.

use crate::cmdlets::spec::SECURITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `ConvertTo-SecureString`.
pub static SPEC: CmdletSpec = CmdletSpec::new("ConvertTo-SecureString", SECURITY)
    .class("Microsoft.PowerShell.Commands.ConvertToSecureStringCommand")
    .synopsis("Creates a secure string from text; its content isn't kept here.")
    .params(&[&[
        ParamSpec::text("String").at(0).mandatory().by_value().help("The text."),
        ParamSpec::switch("AsPlainText").at(1).help("The text is plain."),
        ParamSpec::switch("Force").at(2).help("Doesn't ask about plain text."),
        ParamSpec::new("SecureKey", TypeRef::one(Ty::SecureString)).help("The key of an encrypted text."),
        ParamSpec::new("Key", TypeRef::array(Ty::Byte)).help("The key of an encrypted text."),
    ]])
    .examples(&[Example {
        line: "$password = ConvertTo-SecureString 'secret' -AsPlainText -Force; \
               New-Object System.Management.Automation.PSCredential ('admin@contoso.com', $password)",
        does: "Creates a credential without prompting.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let text = call.text("String").unwrap_or_default();
    if call.switch("AsPlainText") && !call.switch("Force") {
        let message = "The system cannot protect plain text input. To suppress this warning and convert the plain text to a \
                       SecureString, reissue the command specifying the Force parameter. For more information, type: get-help \
                       ConvertTo-SecureString.";
        let id = "ImportSecureString_ForceRequired";
        return call.error(ErrorRecord::new(&types::ARGUMENT, id, Category::InvalidArgument, message));
    }
    let length = i32::try_from(text.chars().count()).unwrap_or(i32::MAX);
    call.emit(Object::with(Ty::SecureString, [("Length", Value::Int(length))]))
}
