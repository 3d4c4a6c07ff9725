//! `Set-SimPresence`: every presence, those that come by themselves included.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{Each, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::tenant::{Command, PresenceChoice};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Set-SimPresence",
    module: SIM,
    class: "",
    synopsis: "Sets a user's presence.",
    params: &[&[
        USER,
        ParamSpec::text("Presence")
            .at(1)
            .mandatory()
            .one_of(PresenceChoice::NAMES)
            .help("The presence; Automatic leaves it to the client again."),
    ]],
    default_set: "",
    impact: Impact::None,
    examples: &[
        Example { line: r#"Set-SimPresence "Tony Smith" DoNotDisturb"#, does: "No toasts appear; messages become missed messages." },
        Example { line: r#"Set-SimPresence "Tony Smith" Automatic"#, does: "Resets the status." },
    ],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let word = call.text("Presence").unwrap_or_default();
    match PresenceChoice::named(&word) {
        Some(presence) => on_user(call, |user| Command::SetPresence(user, presence)),
        None => Ok(()),
    }
}
