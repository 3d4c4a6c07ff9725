//! The everyday cmdlets of PowerShell itself: those that shape, filter and show what other cmdlets give.

use crate::powershell::host::{CmdletSpec, Empty, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

mod pick;

/// What comes through the pipeline.
const INPUT: ParamSpec = ParamSpec::new("InputObject", TypeRef::one(Ty::PsObject)).by_value().help("The pipeline's objects.");

/// What comes through the pipeline, or is given in its place.
const PIPED: ParamSpec = INPUT.at(0).mandatory().empty(Empty::Allowed);

macro_rules! cmdlets {
    ($($file:ident)*) => {
        $(mod $file;)*
        /// Their tables.
        pub static ALL: &[&CmdletSpec] = &[$(&$file::SPEC),*];
    };
}

cmdlets! {
    where_object for_each_object select_object sort_object measure_object group_object format_list format_table
    format_wide out_null out_string write_host write_output write_warning write_verbose write_error clear_host
    tee_object add_member new_object get_variable set_variable convert_to_json convert_to_csv compare_object select_string get_date
    new_time_span remove_variable get_member get_unique start_sleep out_host out_default convert_from_json convert_from_csv
    new_variable clear_variable write_debug write_information get_alias
}

/// Their short names.
pub const ALIASES: &[(&str, &str)] = &[
    ("?", "Where-Object"),
    ("where", "Where-Object"),
    ("%", "ForEach-Object"),
    ("foreach", "ForEach-Object"),
    ("select", "Select-Object"),
    ("sort", "Sort-Object"),
    ("measure", "Measure-Object"),
    ("group", "Group-Object"),
    ("fl", "Format-List"),
    ("ft", "Format-Table"),
    ("fw", "Format-Wide"),
    ("tee", "Tee-Object"),
    ("compare", "Compare-Object"),
    ("diff", "Compare-Object"),
    ("sls", "Select-String"),
    ("gv", "Get-Variable"),
    ("sv", "Set-Variable"),
    ("echo", "Write-Output"),
    ("write", "Write-Output"),
    ("cls", "Clear-Host"),
    ("clear", "Clear-Host"),
    ("gm", "Get-Member"),
    ("gu", "Get-Unique"),
    ("sleep", "Start-Sleep"),
    ("oh", "Out-Host"),
    ("nv", "New-Variable"),
    ("clv", "Clear-Variable"),
    ("rv", "Remove-Variable"),
    ("set", "Set-Variable"),
    ("gal", "Get-Alias"),
];
