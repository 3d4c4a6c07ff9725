//! `Set-Variable`: gives a variable a value.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Set-Variable`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-Variable", UTILITY)
    .class("Microsoft.PowerShell.Commands.SetVariableCommand")
    .synopsis("Sets the value of a variable.")
    .aliases(&["sv", "set"])
    .params(&[&[
        ParamSpec::new("Name", TypeRef::array(Ty::String)).at(0).mandatory().by_name().help("Their names."),
        ParamSpec::new("Value", TypeRef::one(Ty::Object)).at(1).by_value().by_name().help("The value."),
        ParamSpec::text("Option").one_of(&["None", "ReadOnly", "Constant", "Private", "AllScope"]).help("Protection; not simulated here."),
        ParamSpec::text("Description").help("Accepted, but not kept."),
        ParamSpec::switch("Force").help("Accepted; nothing is protected here."),
        ParamSpec::switch("PassThru").help("Shows the variable."),
        ParamSpec::text("Scope").help("The scope: Global, Script, or Local."),
    ]])
    .examples(&[Example { line: "Set-Variable policy 'OfflineIM'", does: "The same as an assignment." }])
    .make(|| Box::<SetVariable>::default());

/// What came for the variable.
#[derive(Default)]
struct SetVariable {
    values: Vec<Value>,
}

impl Cmdlet for SetVariable {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        self.values.extend(call.arg("Value").cloned());
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let value = Value::collected(std::mem::take(&mut self.values)).or_null();
        if call.has("Option") {
            call.warn("not simulated here: variables that are protected.")?;
        }
        let scope = call.text("Scope");
        for name in call.list("Name").iter().map(text) {
            set(call, scope.as_deref(), &name, value.clone());
            if call.switch("PassThru") {
                call.emit(shown(&name, value.clone()))?;
            }
        }
        Ok(())
    }
}

/// Sets a variable in the scope of that name; without one, in the current one.
pub fn set(call: &mut Call<'_, '_>, scope: Option<&str>, name: &str, value: Value) {
    let scope = scope.filter(|scope| !scope.eq_ignore_ascii_case("local") && *scope != "0");
    call.shell.scope().clone().set(scope, &name.to_lowercase(), value);
}

/// A variable as an object.
pub fn shown(name: &str, value: Value) -> Value {
    Object::with(Ty::Other("System.Management.Automation.PSVariable"), [("Name", Value::str(name)), ("Value", value)])
}
