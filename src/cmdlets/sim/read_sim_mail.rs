//! `Read-SimMail`: the missed-conversation mail is read (T8).

use crate::cmdlets::act::on_user_from;
use crate::cmdlets::spec::{ONLY_FROM, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::tenant::Command;

/// Declares the cmdlet `Read-SimMail`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Read-SimMail", SIM)
    .synopsis("Reads a user's unread missed-conversation mail.")
    .params(&[&[USER, ONLY_FROM]])
    .examples(&[Example { line: r#"Read-SimMail "Tony Smith""#, does: "Tony reads his email; the next message starts a new one." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user_from(call, |user, from| Command::ReadMail { user, from })
}
