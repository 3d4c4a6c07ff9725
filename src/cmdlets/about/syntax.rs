//! Syntax lines as `Get-Help` and the reference print them.

use crate::cmdlets::policy::settings;
use crate::powershell::host::{CmdletSpec, Impact, Names, ParamSpec};
use crate::powershell::types::{Shape, Ty};

/// One line for each parameter set.
pub fn lines(spec: &CmdletSpec) -> Vec<String> {
    let mut sets: Vec<&str> = Vec::new();
    for set in spec.all_params().flat_map(|param| param.sets.iter().copied()) {
        if !sets.contains(&set) {
            sets.push(set);
        }
    }
    if sets.is_empty() {
        sets.push(spec.default_set);
    }
    sets.into_iter().map(|set| line(spec, set)).collect()
}

fn line(spec: &CmdletSpec, set: &str) -> String {
    let mut line = spec.name.to_owned();
    for table in spec.params {
        if std::ptr::eq(table.as_ptr(), settings::PARAMETERS.as_ptr()) {
            line.push_str(" [<settings>]");
            continue;
        }
        for param in table.iter().filter(|param| !param.ignored).filter(|param| param.sets.is_empty() || param.sets.contains(&set)) {
            line.push(' ');
            line.push_str(&one(param));
        }
    }
    if spec.impact != Impact::None {
        line.push_str(" [-WhatIf] [-Confirm]");
    }
    line + " [<CommonParameters>]"
}

fn one(param: &ParamSpec) -> String {
    let name = format!("-{}", param.name);
    if param.ty.ty == Ty::Switch {
        return format!("[{name}]");
    }
    let name = if param.position.is_some() { format!("[{name}]") } else { name };
    let whole = format!("{name} <{}>", type_of(param));
    if param.mandatory { whole } else { format!("[{whole}]") }
}

/// What stands in the angle brackets: the words where the parameter is limited to some.
pub fn type_of(param: &ParamSpec) -> String {
    if !param.words.is_empty() {
        return param.words.join(" | ");
    }
    match (param.names, param.ty.shape) {
        (Names::User, Shape::One) => "UserId".to_owned(),
        _ => param.ty.name(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cmdlets::registry::find;

    #[test]
    fn the_five_read_as_documented() {
        for (name, syntax) in [
            ("Get-CsClientPolicy", "[[-Identity] <String>] [-Filter <String>]"),
            ("New-CsClientPolicy", "[-Identity] <String> [<settings>] [-InMemory] [-Force] [-WhatIf] [-Confirm]"),
            ("Set-CsClientPolicy", "[[-Identity] <String>] [<settings>] [-Instance <PSObject>] [-Force] [-WhatIf] [-Confirm]"),
            ("Grant-CsClientPolicy", "[[-Identity] <UserId>] [-PolicyName] <String> [-PassThru] [-Global] [-WhatIf] [-Confirm]"),
            ("Remove-CsClientPolicy", "[-Identity] <String> [-Force] [-WhatIf] [-Confirm]"),
        ] {
            assert_eq!(lines(find(name).unwrap()), [format!("{name} {syntax} [<CommonParameters>]")]);
        }
    }
}
