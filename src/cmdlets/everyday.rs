//! The everyday cmdlets of PowerShell itself: those that shape, filter and show what other cmdlets give.

use super::act::play_uncounted;
use super::spec::cmdlets;
use crate::engine::Action;
use crate::powershell::budget::Cost;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, Empty, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::tenant::Millis;

pub(super) mod files;
mod printed_text;
mod property_selector;
mod transfer;
mod write_content;

/// What comes through the pipeline.
const INPUT: ParamSpec = ParamSpec::new("InputObject", TypeRef::one(Ty::PsObject)).by_value().help("The pipeline's objects.");

/// What comes through the pipeline, or is given in its place.
const PIPED: ParamSpec = INPUT.at(0).mandatory().empty(Empty::Allowed);

cmdlets! {
    mod where_object;
    mod for_each_object;
    mod select_object;
    mod sort_object;
    mod measure_object;
    mod group_object;
    mod format_list;
    mod format_table;
    mod format_wide;
    mod out_null;
    mod out_string;
    mod write_host;
    mod write_output;
    mod write_warning;
    mod write_verbose;
    mod write_error;
    mod clear_host;
    mod tee_object;
    mod add_member;
    mod new_object;
    mod get_variable;
    mod set_variable;
    mod convert_to_json;
    mod convert_to_csv;
    mod compare_object;
    mod select_string;
    mod get_date;
    mod new_time_span;
    mod remove_variable;
    mod get_member;
    mod get_unique;
    mod start_sleep;
    mod out_host;
    mod out_default;
    mod convert_from_json;
    mod convert_from_csv;
    mod new_variable;
    mod clear_variable;
    mod write_debug;
    mod write_information;
    mod get_alias;
    mod get_content;
    mod set_content;
    mod add_content;
    mod out_file;
    mod test_path;
    mod get_child_item;
    mod remove_item;
    mod new_item;
    mod copy_item;
    mod move_item;
    mod clear_content;
    mod join_path;
    mod split_path;
    mod import_csv;
    mod export_csv;
    mod convert_to_html;
    mod start_transcript;
    mod stop_transcript;
    mod read_host;
    mod write_progress;
    pub mod get_location;
    mod set_location;
    mod push_location;
    mod pop_location;
    mod get_item;
    mod resolve_path;
    mod convert_from_string_data;
    mod set_alias;
    mod new_alias;
    mod set_strict_mode;
    mod wait_event;
    mod invoke_expression;
}

/// How many steps take about as long as letting time pass in which little happens.
const STEPS_PER_SLEEP: u64 = 20;

/// Lets virtual time pass, as `Start-Sleep` does. The budget limits the time, not the number of sleeps.
fn sleep(call: &mut Call<'_, '_>, milliseconds: u64) -> Flow {
    if milliseconds == 0 {
        return Ok(());
    }
    // Each counts as two seconds at least, so that a loop of short sleeps that waits for what never comes ends soon.
    call.spend(Cost::Wait(milliseconds.max(2_000).saturating_mul(10_000)))?;
    call.spend(Cost::Steps(STEPS_PER_SLEEP))?;
    play_uncounted(call, Action::Wait(Millis(milliseconds)))
}
