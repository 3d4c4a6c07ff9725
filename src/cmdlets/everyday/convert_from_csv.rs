//! `ConvertFrom-Csv`: lines of values with commas between, as objects.

use std::rc::Rc;

use crate::cmdlets::everyday::PIPED;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `ConvertFrom-Csv`.
pub static SPEC: CmdletSpec = CmdletSpec::new("ConvertFrom-Csv", UTILITY)
    .class("Microsoft.PowerShell.Commands.ConvertFromCsvCommand")
    .synopsis("Creates objects from comma-separated values.")
    .params(&[&[
        PIPED.by_name(),
        ParamSpec::text("Delimiter").at(1).help("The separator between values."),
        ParamSpec::switch("UseCulture").help("The separator of the culture, a comma here."),
        ParamSpec::new("Header", TypeRef::array(Ty::String)).help("The names, if the first line doesn't contain them."),
    ]])
    .examples(&[Example { line: "'Name,Dept', 'Tony,IT' | ConvertFrom-Csv", does: "One object with two properties." }])
    .make(|| Box::new(FromCsv::default()));

/// The lines so far; a value may go on in the next line.
#[derive(Default)]
struct FromCsv {
    text: String,
}

impl Cmdlet for FromCsv {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        for line in call.list("InputObject") {
            self.text.push_str(&format::text(&line));
            self.text.push('\n');
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        emit_rows(call, &self.text)
    }
}

/// Sends the rows of a text on as objects, as `-Delimiter` and `-Header` of the call want them.
pub fn emit_rows(call: &mut Call<'_, '_>, text: &str) -> Flow {
    let between = call.text("Delimiter").and_then(|text| text.chars().next()).unwrap_or(',');
    let mut rows = rows(text, between).into_iter().filter(|row| row.iter().any(|cell| !cell.is_empty()));
    let given: Vec<Rc<str>> = call.list("Header").iter().map(|name| Rc::from(format::text(name))).collect();
    let names = if given.is_empty() {
        let Some(first) = rows.find(|row| !row.first().is_some_and(|cell| cell.starts_with('#'))) else { return Ok(()) };
        named(call, first)?
    } else {
        given
    };
    for row in rows {
        let mut cells = row.into_iter().map(Value::from);
        let object = Object::custom();
        for name in &names {
            object.set(name, cells.next().unwrap_or_default());
        }
        call.emit(Value::Object(object.into()))?;
    }
    Ok(())
}

/// The names of the columns; those without one are called H1, H2 …
fn named(call: &mut Call<'_, '_>, header: Vec<String>) -> Flow<Vec<Rc<str>>> {
    let mut unnamed = 0;
    let names: Vec<Rc<str>> = header
        .into_iter()
        .map(|name| {
            unnamed += usize::from(name.is_empty());
            if name.is_empty() { Rc::from(format!("H{unnamed}")) } else { Rc::from(name) }
        })
        .collect();
    if unnamed > 0 {
        call.warn(
            "One or more headers were not specified. Default names starting with \"H\" have been used in place of any missing headers.",
        )?;
    }
    Ok(names)
}

/// Returns the rows of a text; quotation marks hold separators and line ends together and are doubled inside.
pub fn rows(text: &str, between: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut letters) = (false, text.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' if quoted || cell.trim_start().is_empty() => {
                quoted = !quoted;
                cell = if quoted { String::new() } else { cell };
            }
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other if other == between && !quoted => row.push(std::mem::take(&mut cell)),
            ' ' if !quoted && cell.is_empty() => {}
            other => cell.push(other),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}
