//! `Read-SimMail`: the missed-conversation mail is read (T8).

use crate::cmdlets::act::on_user_from;
use crate::cmdlets::spec::{Each, ONLY_FROM, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};
use crate::tenant::Command;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Read-SimMail",
    module: SIM,
    class: "",
    synopsis: "Reads a user's unread missed-conversation mail.",
    params: &[&[USER, ONLY_FROM]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: r#"Read-SimMail "Tony Smith""#, does: "Tony reads his email; the next message starts a new one." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user_from(call, |user, from| Command::ReadMail { user, from })
}
