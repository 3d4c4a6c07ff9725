//! `Get-Credential`: asks nothing here, it gives a sample administrator.

use crate::cmdlets::spec::SECURITY;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Who signs in where nobody is asked.
pub const ADMINISTRATOR: &str = "admin@contoso.com";

/// `-Credential` of the cmdlets that connect.
pub const CREDENTIAL: ParamSpec = ParamSpec::new("Credential", TypeRef::one(Ty::Credential)).help("The credential, from Get-Credential.");

/// Declares the cmdlet `Get-Credential`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Credential", SECURITY)
    .class("Microsoft.PowerShell.Commands.GetCredentialCommand")
    .synopsis("Returns the credential of a sample administrator, without prompting.")
    .params(&[&[
        ParamSpec::new("Credential", TypeRef::one(Ty::Object)).at(0).alias(&["UserName"]).help("The user name."),
        ParamSpec::text("Message").help("The text of the window."),
    ]])
    .examples(&[Example { line: "$credential = Get-Credential", does: "Stores the credential for the connection." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let user = call.text("Credential").unwrap_or_else(|| ADMINISTRATOR.to_owned());
    let password = Object::with(Ty::SecureString, [("Length", Value::Int(8))]);
    call.emit(Object::with(Ty::Credential, [("UserName", Value::from(user)), ("Password", password)]))
}
