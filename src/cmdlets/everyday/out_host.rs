//! `Out-Host`: shows what comes through the pipeline on the console, and gives nothing.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::CORE;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Message, ParamSpec};
use crate::powershell::views::Layout;

/// Declares the cmdlet `Out-Host`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Out-Host", CORE)
    .class("Microsoft.PowerShell.Commands.OutHostCommand")
    .synopsis("Shows the pipeline's objects in the console.")
    .aliases(&["oh"])
    .params(&[&[INPUT, ParamSpec::switch("Paging").help("Page by page; here, all at once.")]])
    .examples(&[Example { line: "Get-CsOnlineUser | Out-Host", does: "The users, unaffected by any variable." }])
    .make(|| Box::<OutHost>::default());

/// The view of the pipeline that ends here.
#[derive(Default)]
pub struct OutHost {
    layout: Option<Layout>,
}

impl Cmdlet for OutHost {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(input) = call.arg("InputObject").cloned() else { return Ok(()) };
        let width = call.shell.host.width().saturating_sub(1);
        let shown = self.layout.get_or_insert_with(|| Layout::new(width)).put(call.shell, &input)?;
        tell(call, shown);
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        if let Some(mut layout) = self.layout.take() {
            tell(call, layout.finish());
        }
        Ok(())
    }
}

fn tell(call: &mut Call<'_, '_>, text: String) {
    if !text.is_empty() {
        call.shell.print(Message::Host { text, open: false });
    }
}
