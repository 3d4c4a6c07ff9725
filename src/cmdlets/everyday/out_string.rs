//! `Out-String`: what the console would print, as text.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::powershell::views::Layout;

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
    layout: Option<Layout>,
    text: String,
}

impl Cmdlet for OutString {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let width = call.int("Width").and_then(|width| usize::try_from(width).ok()).unwrap_or(119);
        let layout = self.layout.get_or_insert_with(|| Layout::new(width));
        if let Some(input) = call.arg("InputObject").cloned() {
            self.text.push_str(&layout.put(call.shell, &input)?);
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        if let Some(mut layout) = self.layout.take() {
            self.text.push_str(&layout.finish());
        }
        let text = std::mem::take(&mut self.text);
        if call.switch("Stream") { text.lines().try_for_each(|line| call.emit(Value::str(line))) } else { call.emit(Value::from(text)) }
    }
}
