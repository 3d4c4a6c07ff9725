//! The help of one cmdlet, as `Get-Help` prints it, and the reference page of all: both from the same tables.

use std::fmt::Write;

use crate::cmdlets::policy::settings;
use crate::cmdlets::registry;
use crate::powershell::host::{CmdletSpec, ParamSpec};
use crate::powershell::types::Ty;
use crate::tenant::{SETTINGS, Setting, SettingType};

use super::{not_simulated, syntax};

/// How much of the help is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Name, synopsis, syntax, remarks.
    Brief,
    /// Parameters and examples too.
    Full,
    /// Name, synopsis and examples.
    Examples,
}

/// The help of a cmdlet as lines of the console.
pub fn help(spec: &CmdletSpec, depth: Depth) -> String {
    let mut page = format!("\nNAME\n    {}\n\nSYNOPSIS\n    {}\n\n", spec.name, spec.synopsis);
    if depth != Depth::Examples {
        page.push_str("\nSYNTAX\n");
        for line in syntax::lines(spec) {
            let _ = writeln!(page, "    {line}\n");
        }
    }
    if depth == Depth::Full {
        page.push_str("\nPARAMETERS\n");
        spec.all_params().for_each(|param| page.push_str(&parameter(param)));
    }
    let omitted = not_simulated::names_of(spec.name);
    if depth != Depth::Examples && !omitted.is_empty() {
        let topic = not_simulated::TOPIC;
        let _ = writeln!(page, "\nNOTES\n    Not simulated: {}.\n    See \"get-help {topic}\".", omitted.join("; "));
    }
    if depth == Depth::Brief {
        let _ = write!(
            page,
            "\nREMARKS\n    To see the examples, type: \"get-help {0} -examples\".\n    For technical information, type: \
             \"get-help {0} -full\".\n    For online help, type: \"get-help {0} -online\"",
            spec.name
        );
    } else {
        for (number, example) in (1..).zip(spec.examples) {
            let _ = write!(page, "\n    Example {number}: {}\n\n    PS C:\\> {}\n\n", example.does, example.line);
        }
    }
    page.trim_end().to_owned() + "\n"
}

/// The help of one parameter.
pub fn parameter(param: &ParamSpec) -> String {
    let kind = if param.ty.ty == Ty::Switch { String::new() } else { format!(" <{}>", syntax::type_of(param)) };
    let position = param.position.map_or_else(|| "named".to_owned(), |place| place.to_string());
    format!(
        "    -{}{kind}\n        {}\n\n        Required?                    {}\n        Position?                    {position}\n        \
         Default value\n        Accept pipeline input?       {}\n        Accept wildcard characters?  {}\n\n",
        param.name,
        param.help,
        param.mandatory,
        pipeline(param),
        param.wildcards,
    )
}

fn pipeline(param: &ParamSpec) -> &'static str {
    match (param.by_value, param.by_name) {
        (true, true) => "true (ByValue, ByPropertyName)",
        (true, false) => "true (ByValue)",
        (false, true) => "true (ByPropertyName)",
        (false, false) => "false",
    }
}

/// The reference of all cmdlets, in Markdown; `docs/reference.md` is a copy that a test keeps.
pub fn reference() -> String {
    let mut page = "# Cmdlet reference\n\nGenerated from the cmdlet definitions; every example is run as a test.\n".to_owned();
    for spec in registry::all() {
        let _ = write!(page, "\n## {}\n\n{}\n\nModule: {}\n\n```powershell\n", spec.name, spec.synopsis, spec.module);
        for line in syntax::lines(spec) {
            let _ = writeln!(page, "{line}");
        }
        page.push_str("```\n\n");
        for param in spec.params.iter().filter(|table| !is_settings(table)).flat_map(|table| table.iter()) {
            let _ = writeln!(page, "- `-{}` — {}", param.name, param.help);
        }
        if spec.params.iter().any(is_settings) {
            page.push_str("- `<settings>` — one parameter for each setting, see [Settings](#settings).\n");
        }
        let omitted = not_simulated::names_of(spec.name);
        if !omitted.is_empty() {
            let _ = writeln!(page, "\nNot simulated: {} (see [the rules](rules.md#not-simulated)).", omitted.join("; "));
        }
        for example in spec.examples {
            let _ = write!(page, "\n{}\n\n```powershell\n{}\n```\n", example.does, example.line);
        }
    }
    page + &all_settings()
}

pub(super) fn is_settings(table: &&'static [ParamSpec]) -> bool {
    std::ptr::eq(table.as_ptr(), settings::PARAMETERS.as_ptr())
}

fn all_settings() -> String {
    let mut page =
        "\n## Settings\n\nEvery setting also accepts `$null`, which leaves it blank.\n\n| setting | type |\n|---|---|\n".to_owned();
    for setting in &SETTINGS {
        let _ = writeln!(page, "| {} | {} |", setting.name, about_setting(setting));
    }
    let _ = write!(page, "\n{}\n", settings::BLANK_NOTE);
    page
}

/// The type of a setting, and what must be known of it.
pub(super) fn about_setting(setting: &Setting) -> String {
    let kind = kind_of_setting(setting.kind);
    if setting.name == "DisableSavingIM" { format!("{kind}. {}", settings::DISABLE_SAVING_IM_NOTE) } else { kind }
}

/// The type of a setting; the words where it is limited to some.
fn kind_of_setting(kind: SettingType) -> String {
    match kind {
        SettingType::Boolean => "Boolean".to_owned(),
        SettingType::UInt16 => "UInt16".to_owned(),
        SettingType::UInt32 => "UInt32".to_owned(),
        SettingType::TimeSpan => "TimeSpan".to_owned(),
        SettingType::String => "String".to_owned(),
        SettingType::Strings => "String[]".to_owned(),
        SettingType::Choice(_, words) => words.join(", "),
    }
}
