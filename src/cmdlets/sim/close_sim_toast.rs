//! `Close-SimToast`: a toast is ignored (T3).

use crate::cmdlets::act::on_user_from;
use crate::cmdlets::spec::{ONLY_FROM, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::tenant::Command;

/// Declares the cmdlet `Close-SimToast`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Close-SimToast", SIM)
    .synopsis("Ignores a user's toasts: their messages become missed messages.")
    .params(&[&[USER, ONLY_FROM]])
    .examples(&[Example { line: r#"Close-SimToast "Tony Smith""#, does: "Tony ignores all toasts on the screen." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user_from(call, |user, from| Command::CloseToast { user, from })
}
