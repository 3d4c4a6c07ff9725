//! `Format-Wide`: one property of each object, in columns.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::everyday::property_selector::PropertySelector;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::views::{Column, Grid, Sheet, names_of, pieces, text_width};

/// Columns of the console.
const COLUMNS: usize = 120;

/// Declares the cmdlet `Format-Wide`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Format-Wide", UTILITY)
    .class("Microsoft.PowerShell.Commands.FormatWideCommand")
    .synopsis("Shows one property of each object, in columns.")
    .aliases(&["fw"])
    .params(&[&[
        INPUT,
        ParamSpec::new("Property", TypeRef::one(Ty::Object)).at(0).naming(Names::Property).help("The property; without it, the first one."),
        ParamSpec::switch("AutoSize").help("As many columns as fit."),
        ParamSpec::new("Column", TypeRef::one(Ty::Int32)).help("The number of columns."),
    ]])
    .examples(&[Example { line: "Get-CsOnlineUser | Format-Wide DisplayName", does: "The names in two columns." }])
    .make(|| Box::new(FormatWide::default()));

/// The cells so far.
#[derive(Default)]
struct FormatWide {
    cells: Vec<String>,
}

impl Cmdlet for FormatWide {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(input) = call.arg("InputObject").cloned() else { return Ok(()) };
        for item in pieces(&input) {
            match item {
                Ok(item) => {
                    let first = names_of(&item).first().map(|name| PropertySelector::named(name));
                    let selector = call.arg("Property").map(PropertySelector::of).or(first);
                    let value = selector.map(|selector| selector.value(call, &item)).transpose()?;
                    self.cells.extend(value.map(|value| text(&value)));
                }
                Err(plain) => call.emit(Sheet::Text(plain).into_value())?,
            }
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        if self.cells.is_empty() {
            return Ok(());
        }
        let widest = self.cells.iter().map(|cell| text_width(cell)).max().unwrap_or(0);
        let asked = call.int("Column").and_then(|count| usize::try_from(count).ok()).filter(|count| *count > 0);
        let (count, width) = if call.switch("AutoSize") {
            (COLUMNS / (widest + 2), widest + 1)
        } else {
            let count = asked.unwrap_or(2);
            (count, COLUMNS / count - 1)
        };
        let column = Column { width: Some(width), ..Column::new("") };
        let mut grid = Grid::new(vec![column; count.max(1)]);
        (grid.fixed, grid.bare) = (true, true);
        grid.rows = self.cells.chunks(count.max(1)).map(<[String]>::to_vec).collect();
        call.emit(Sheet::Table(grid).into_value())
    }
}
