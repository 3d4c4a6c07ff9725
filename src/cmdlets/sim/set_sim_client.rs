//! `Set-SimClient`: what is installed on a user's machine (G1, G2).

use crate::cmdlets::act::{on_user, wrong_argument};
use crate::cmdlets::spec::{SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::tenant::{Build, Command, Install};

/// Declares the cmdlet `Set-SimClient`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-SimClient", SIM)
    .synopsis("Changes a user's installed client.")
    .params(&[&[
        USER,
        ParamSpec::text("Install").one_of(Install::NAMES).help("How it was installed."),
        ParamSpec::text("Build").help("Its build, such as 16.0.6701.1000."),
    ]])
    .examples(&[
        Example { line: r#"Set-SimClient "Aiko Tanaka" -Install Msi"#, does: "Aiko can no longer send offline messages." },
        Example {
            line: r#"Set-SimClient "Aiko Tanaka" -Install ClickToRun -Build 16.0.6701.1000"#,
            does: "The oldest build that can send offline messages.",
        },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let install = call.text("Install").and_then(|word| Install::named(&word));
    let build = match call.text("Build").map(|text| (Build::parse(&text), text)) {
        Some((None, text)) => return Err(wrong_argument(call, "Build", &text, "System.Version")),
        Some((build, _)) => build,
        None => None,
    };
    on_user(call, |user| Command::SetClient { user, install, build })
}
