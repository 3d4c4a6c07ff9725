//! `Set-SimMailbox`: where a user's mailbox lies, and whether its services can be reached (G2, G3, R6).

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::tenant::{Command, MailboxHome};

/// Declares the cmdlet `Set-SimMailbox`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-SimMailbox", SIM)
    .synopsis("Moves a user's mailbox, or turns its web services on or off.")
    .params(&[&[
        USER,
        ParamSpec::text("Location").one_of(MailboxHome::NAMES).help("Where it is; None for no mailbox."),
        ParamSpec::new("WebServices", TypeRef::one(Ty::Bool)).help("Whether Exchange Web Services can be reached."),
    ]])
    .examples(&[
        Example { line: r#"Set-SimMailbox "Aiko Tanaka" -WebServices $false"#, does: "Aiko's client can't write offline messages." },
        Example { line: r#"Set-SimMailbox "Tony Smith" -Location None"#, does: "Nothing can be stored for Tony." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let home = call.text("Location").and_then(|word| MailboxHome::named(&word));
    let web_services = call.arg("WebServices").map(Value::truth);
    on_user(call, |user| Command::SetMailbox { user, home, web_services })
}
