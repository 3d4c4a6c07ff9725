//! What a `Format-` cmdlet hands over: tables and lists whose cells are computed, not yet laid out, because only the end of the
//! pipeline knows how wide the place is.

use std::rc::Rc;

use crate::object::Object;
use crate::types::Ty;
use crate::value::Value;

use super::{Align, Column, Grid, list};

/// The type under which sheets travel through a pipeline.
const TYPE: &str = "Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData";

/// A part of formatted output.
#[derive(Clone)]
pub enum Sheet {
    /// Text that stands as it is.
    Text(String),
    /// The line above a group.
    Group(String),
    /// A table, as `Format-Table` makes it.
    Table(Grid),
    /// One object as a list.
    List(Vec<(Rc<str>, String)>),
}

impl Sheet {
    /// As a value that goes down a pipeline: an object whose properties are the parts.
    pub fn into_value(self) -> Value {
        let lines =
            |lines: Vec<(Rc<str>, String)>| Value::array(lines.iter().map(|(name, value)| Value::strings([&**name, value])).collect());
        let (kind, parts) = match self {
            Sheet::Text(text) => ("Text", vec![("text", Value::from(text))]),
            Sheet::Group(text) => ("Group", vec![("text", Value::from(text))]),
            Sheet::List(own) => ("List", vec![("rows", lines(own))]),
            Sheet::Table(grid) => {
                let columns = grid.columns.iter().map(|column| {
                    let width = column.width.map_or(Value::Null, Value::count);
                    Value::array(vec![Value::Str(column.label.clone()), Value::Int(column.align as i32), width])
                });
                let flags = [grid.fixed, grid.wrap, grid.bare].map(Value::Bool);
                let rows = grid.rows.iter().map(Value::strings).collect();
                (
                    "Table",
                    vec![
                        ("columns", Value::array(columns.collect())),
                        ("rows", Value::array(rows)),
                        ("flags", Value::array(flags.to_vec())),
                    ],
                )
            }
        };
        Object::with(Ty::Other(TYPE), std::iter::once(("kind", Value::str(kind))).chain(parts))
    }

    /// The sheet that a value carries.
    pub fn of(value: &Value) -> Option<Self> {
        let Value::Object(object) = value else { return None };
        if object.ty != Ty::Other(TYPE) {
            return None;
        }
        let text = |value: Option<Value>| value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default();
        let items = |name: &str| object.get(name).and_then(|value| value.elements()).unwrap_or_default();
        let texts = |value: &Value| value.unrolled().into_iter().map(|item| text(Some(item))).collect::<Vec<_>>();
        Some(match text(object.get("kind")).as_str() {
            "Text" => Sheet::Text(text(object.get("text"))),
            "Group" => Sheet::Group(text(object.get("text"))),
            "List" => {
                let line = |value: &Value| {
                    let mut parts = texts(value).into_iter();
                    (Rc::from(parts.next().unwrap_or_default()), parts.next().unwrap_or_default())
                };
                Sheet::List(items("rows").iter().map(line).collect())
            }
            _ => {
                let flags: Vec<bool> = items("flags").iter().map(Value::truth).collect();
                let mut grid = Grid::new(items("columns").iter().map(column).collect());
                grid.rows = items("rows").iter().map(texts).collect();
                [grid.fixed, grid.wrap, grid.bare] = [0, 1, 2].map(|place| flags.get(place).copied().unwrap_or(false));
                Sheet::Table(grid)
            }
        })
    }

    /// Laid out in so many columns; lists share the empty lines between them, which is the affair of the layout.
    pub fn text(self, columns: usize) -> String {
        match self {
            Sheet::Text(text) => text + "\n",
            Sheet::Group(text) => format!("\n   {text}\n"),
            Sheet::Table(mut grid) => grid.flush(columns) + "\n",
            Sheet::List(lines) => format!("\n{}\n", list::text(&lines, columns)),
        }
    }
}

fn column(value: &Value) -> Column {
    let parts = value.unrolled();
    let number = |place: usize| parts.get(place).and_then(Value::whole).and_then(|(_, number)| usize::try_from(number).ok());
    let align = match number(1) {
        Some(1) => Align::Right,
        Some(2) => Align::Center,
        Some(_) | None => Align::Left,
    };
    Column { align, width: number(2), ..Column::new(parts.first().and_then(Value::as_str).unwrap_or_default()) }
}
