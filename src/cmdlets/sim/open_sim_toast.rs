//! `Open-SimToast`: a toast is answered (T2).

use crate::cmdlets::act::on_user_from;
use crate::cmdlets::spec::{ONLY_FROM, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::tenant::Command;

/// Declares the cmdlet `Open-SimToast`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Open-SimToast", SIM)
    .synopsis("Opens a user's toasts: their messages are delivered.")
    .params(&[&[USER, ONLY_FROM]])
    .examples(&[Example { line: r#"Open-SimToast "Tony Smith" -From "Aiko Tanaka""#, does: "Tony opens Aiko's toast." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user_from(call, |user, from| Command::OpenToast { user, from })
}
