//! `Close-SimToast`: a toast is ignored (T3).

use crate::cmdlets::act::on_user_from;
use crate::cmdlets::spec::{Each, ONLY_FROM, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};
use crate::tenant::Command;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Close-SimToast",
    module: SIM,
    class: "",
    synopsis: "Ignores a user's toasts: their messages become missed messages.",
    params: &[&[USER, ONLY_FROM]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: r#"Close-SimToast "Tony Smith""#, does: "Tony ignores all toasts that are up." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user_from(call, |user, from| Command::CloseToast { user, from })
}
