//! `Format-Table`: objects as a table.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::everyday::property_selector::{PropertySelector, TABLE_KEYS, check_keys, expanded};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::powershell::views::{Align, Column, Grid, Sheet, columns_of, pieces};

/// Declares the cmdlet `Format-Table`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Format-Table", UTILITY)
    .class("Microsoft.PowerShell.Commands.FormatTableCommand")
    .synopsis("Shows objects as a table.")
    .aliases(&["ft"])
    .params(&[&[
        INPUT,
        ParamSpec::new("Property", TypeRef::array(Ty::Object)).at(0).naming(Names::Property).help("Names or calculated properties."),
        ParamSpec::new("GroupBy", TypeRef::one(Ty::Object))
            .naming(Names::Property)
            .help("Starts a new group for each value of this property."),
        ParamSpec::switch("Force").help("Accepted; nothing is hidden here."),
        ParamSpec::text("View").help("The name of a view."),
        ParamSpec::switch("AutoSize").help("Makes columns as wide as their values."),
        ParamSpec::switch("HideTableHeaders").help("Leaves out the header."),
        ParamSpec::switch("Wrap").help("Wraps long values."),
    ]])
    .examples(&[Example {
        line: "Get-CsClientPolicy | Format-Table Identity, EnableIMAutoArchiving -AutoSize",
        does: "The archiving setting of each policy.",
    }])
    .make(|| Box::new(FormatTable::default()));

/// The table so far.
#[derive(Default)]
struct FormatTable {
    selectors: Vec<PropertySelector>,
    grid: Option<Grid>,
    group: Option<String>,
}

impl Cmdlet for FormatTable {
    fn begin(&mut self, call: &mut Call<'_, '_>) -> Flow {
        check_keys(call, "Property", TABLE_KEYS)
    }

    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(input) = call.arg("InputObject").cloned() else { return Ok(()) };
        for item in pieces(&input) {
            match item {
                Ok(item) => self.row(call, &item)?,
                Err(plain) => {
                    self.close(call)?;
                    call.emit(Sheet::Text(plain).into_value())?;
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        self.close(call)
    }
}

/// The selection of a column that the view of a type has; its width does not count where columns are as wide as their values.
fn of_view(column: &Column, auto: bool) -> PropertySelector {
    let mut selector = PropertySelector::named(&column.label);
    (selector.width, selector.align) = (column.width.filter(|_| !auto), Some(column.align));
    selector
}

impl FormatTable {
    fn row(&mut self, call: &mut Call<'_, '_>, item: &Value) -> Flow {
        if let Some(by) = call.arg("GroupBy").cloned() {
            let by = PropertySelector::of(&by);
            let title = format!("{}: {}", by.label(), text(&by.value(call, item)?));
            if self.group.as_ref() != Some(&title) {
                self.close(call)?;
                call.emit(Sheet::Group(title.clone()).into_value())?;
                self.group = Some(title);
            }
        }
        if self.grid.is_none() {
            let selectors = PropertySelector::all(call, "Property");
            self.selectors = expanded(if selectors.is_empty() { &[] } else { &selectors }, item);
            if selectors.is_empty() {
                let own = columns_of(item.type_of().ty).filter(|_| matches!(item, Value::Object(_)));
                self.selectors = match own {
                    Some(columns) => columns.iter().map(|column| of_view(column, call.switch("AutoSize"))).collect(),
                    None => expanded(&[PropertySelector::named("*")], item),
                };
            }
        }
        let (mut row, mut columns) = (Vec::new(), Vec::new());
        for selector in &self.selectors {
            let (value, shown) = selector.shown(call, item)?;
            columns.push(Column {
                align: selector.align.unwrap_or_else(|| Align::of(&value)),
                width: selector.width,
                ..Column::new(&selector.label())
            });
            row.push(shown);
        }
        let (wrap, bare) = (call.switch("Wrap"), call.switch("HideTableHeaders"));
        let grid = self.grid.get_or_insert_with(|| {
            let fixed = columns.iter().any(|column| column.width.is_some());
            let mut grid = Grid::new(columns);
            (grid.fixed, grid.wrap, grid.bare) = (fixed, wrap, bare);
            grid
        });
        grid.rows.push(row);
        Ok(())
    }

    fn close(&mut self, call: &mut Call<'_, '_>) -> Flow {
        match self.grid.take() {
            Some(grid) => call.emit(Sheet::Table(grid).into_value()),
            None => Ok(()),
        }
    }
}
