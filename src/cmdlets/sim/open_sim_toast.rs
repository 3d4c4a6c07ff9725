//! `Open-SimToast`: a toast is answered (T2).

use crate::cmdlets::act::on_user_from;
use crate::cmdlets::spec::{Each, ONLY_FROM, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};
use crate::tenant::Command;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Open-SimToast",
    module: SIM,
    class: "",
    synopsis: "Opens a user's toasts: their messages are delivered.",
    params: &[&[USER, ONLY_FROM]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: r#"Open-SimToast "Tony Smith" -From "Aiko Tanaka""#, does: "Tony opens Aiko's toast." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user_from(call, |user, from| Command::OpenToast { user, from })
}
