//! `Set-SimPresence`: every presence, those that come by themselves included.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::tenant::{Command, PresenceChoice};

/// Declares the cmdlet `Set-SimPresence`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-SimPresence", SIM)
    .synopsis("Sets a user's presence.")
    .params(&[&[
        USER,
        ParamSpec::text("Presence")
            .at(1)
            .mandatory()
            .one_of(PresenceChoice::NAMES)
            .help("The presence; Automatic leaves it to the client again."),
    ]])
    .examples(&[
        Example { line: r#"Set-SimPresence "Tony Smith" DoNotDisturb"#, does: "No toasts appear; messages become missed messages." },
        Example { line: r#"Set-SimPresence "Tony Smith" Automatic"#, does: "Resets the status." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let word = call.text("Presence").unwrap_or_default();
    match PresenceChoice::named(&word) {
        Some(presence) => on_user(call, |user| Command::SetPresence(user, presence)),
        None => Ok(()),
    }
}
