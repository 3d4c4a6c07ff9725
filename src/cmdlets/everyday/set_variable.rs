//! `Set-Variable`: gives a variable a value.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::scope::Protection;
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Set-Variable`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-Variable", UTILITY)
    .class("Microsoft.PowerShell.Commands.SetVariableCommand")
    .synopsis("Sets the value of a variable.")
    .aliases(&["sv", "set"])
    .params(&[&[
        ParamSpec::new("Name", TypeRef::array(Ty::String)).at(0).mandatory().by_name().help("Their names."),
        ParamSpec::new("Value", TypeRef::one(Ty::Object)).at(1).by_value().by_name().help("The value."),
        ParamSpec::text("Option")
            .one_of(&["None", "ReadOnly", "Constant", "Private", "AllScope"])
            .help("ReadOnly: changed with -Force only; Constant: never changed. Private and AllScope are not simulated."),
        ParamSpec::text("Description").help("Accepted, but not kept."),
        ParamSpec::switch("Force").help("Also changes a read-only variable."),
        ParamSpec::switch("PassThru").help("Shows the variable."),
        ParamSpec::text("Scope").help("The scope: Global, Script, or Local."),
    ]])
    .examples(&[
        Example { line: "Set-Variable policy 'OfflineIM'", does: "The same as an assignment." },
        Example { line: "Set-Variable policy 'OfflineIM' -Option ReadOnly", does: "A variable that only -Force changes." },
    ])
    .make(|| Box::<SetVariable>::default());

/// What came for the variable.
#[derive(Default)]
struct SetVariable {
    values: Vec<Value>,
    is_given: bool,
}

impl Cmdlet for SetVariable {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        self.values.extend(call.arg("Value").cloned());
        self.is_given |= call.has("Value");
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let given = Value::collected(std::mem::take(&mut self.values)).or_null();
        warn_of_options(call)?;
        let scope = call.text("Scope");
        for name in call.list("Name").iter().map(text) {
            let prefix = prefix_of(scope.as_deref());
            let here = call.shell.scope().clone().get(Some(prefix.unwrap_or("local")), &name.to_lowercase());
            if let Some(record) = call.shell.protected(prefix, &name, call.switch("Force")) {
                call.error(record)?;
                continue;
            }
            if here.is_some() && call.text("Option").is_some_and(|option| option.eq_ignore_ascii_case("Constant")) {
                let message =
                    format!("Existing variable {name} cannot be made constant. Variables can be made constant only at creation time.");
                let id = "VariableCannotBeMadeConstant";
                call.error(ErrorRecord::new(&types::SESSION_UNAUTHORIZED, id, Category::WriteError, message).on(name))?;
                continue;
            }
            let value = here.filter(|_| !self.is_given).unwrap_or_else(|| given.clone());
            set(call, scope.as_deref(), &name, value.clone());
            if let Some(option) = call.text("Option") {
                protect(call, scope.as_deref(), &name, &option);
            }
            if call.switch("PassThru") {
                call.emit(shown(&name, value.clone()))?;
            }
        }
        Ok(())
    }
}

/// Returns the prefix of a scope that `-Scope` names; `None` for the current one.
fn prefix_of(scope: Option<&str>) -> Option<&str> {
    scope.filter(|scope| !scope.eq_ignore_ascii_case("local") && *scope != "0")
}

/// Protects a variable as the word of `-Option` says.
pub fn protect(call: &mut Call<'_, '_>, scope: Option<&str>, name: &str, option: &str) {
    let protection = match option.to_ascii_lowercase().as_str() {
        "readonly" => Some(Protection::ReadOnly),
        "constant" => Some(Protection::Constant),
        _ => None,
    };
    call.shell.scope().clone().protect(prefix_of(scope), &name.to_lowercase(), protection);
}

/// Warns of what `-Option` asks for and the simulation does not have.
pub fn warn_of_options(call: &mut Call<'_, '_>) -> Flow {
    match call.text("Option").map(|option| option.to_ascii_lowercase()).as_deref() {
        Some("private" | "allscope") => call.warn("not simulated here: variables that are private, or the same in all scopes."),
        _ => Ok(()),
    }
}

/// Sets a variable in the scope of that name; without one, in the current one.
pub fn set(call: &mut Call<'_, '_>, scope: Option<&str>, name: &str, value: Value) {
    call.shell.scope().clone().set(prefix_of(scope), &name.to_lowercase(), value);
}

/// A variable as an object.
pub fn shown(name: &str, value: Value) -> Value {
    Object::with(Ty::Other("System.Management.Automation.PSVariable"), [("Name", Value::str(name)), ("Value", value)])
}
