//! `Out-String`: what the console would print, as text.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::everyday::printed_text::PrintedText;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Out-String`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Out-String", UTILITY)
    .class("Microsoft.PowerShell.Commands.OutStringCommand")
    .synopsis("Returns, as text, what the console would print.")
    .params(&[&[
        INPUT,
        ParamSpec::new("Width", TypeRef::one(Ty::Int32)).help("The number of columns."),
        ParamSpec::switch("Stream").help("Returns one text for each line."),
    ]])
    .examples(&[Example { line: "Get-CsClientPolicy Global | Format-List Identity | Out-String", does: "The list as one text." }])
    .make(|| Box::new(OutString::default()));

/// The text so far.
#[derive(Default)]
struct OutString {
    printed: PrintedText,
}

impl Cmdlet for OutString {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        self.printed.add_input(call)
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let text = self.printed.finish();
        if call.switch("Stream") { text.lines().try_for_each(|line| call.emit(Value::str(line))) } else { call.emit(Value::from(text)) }
    }
}
