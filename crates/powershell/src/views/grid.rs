//! The table view: column widths from headers and values, what does not fit is cut, columns without room are left out.

use std::rc::Rc;

use crate::value::Value;

use super::width;

/// On which side of its column a value stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    /// At its start.
    Left,
    /// At its end.
    Right,
    /// In its middle.
    Center,
}

impl Align {
    /// Numbers and truth values stand on the right.
    pub fn of(value: &Value) -> Self {
        if value.type_of().ty.is_number() || matches!(value, Value::Bool(_)) { Align::Right } else { Align::Left }
    }
}

/// One column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// The header as it is printed.
    pub label: Rc<str>,
    /// Where its values stand.
    pub align: Align,
    /// Its width where that is prescribed.
    pub width: Option<usize>,
}

impl Column {
    /// A column as wide as what stands in it.
    pub fn new(label: &str) -> Self {
        Self { label: Rc::from(label), align: Align::Left, width: None }
    }
}

/// A table with its columns and rows.
#[derive(Clone, Debug)]
pub struct Grid {
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows that were not printed yet.
    pub rows: Vec<Vec<String>>,
    /// Whether columns without a width share what is left, instead of being as wide as what stands in them.
    pub fixed: bool,
    /// Whether long values go on in further lines.
    pub wrap: bool,
    /// Whether there is no header.
    pub bare: bool,
    /// The widths, once the header was printed.
    widths: Option<Vec<usize>>,
}

impl Grid {
    /// A table without rows.
    pub fn new(columns: Vec<Column>) -> Self {
        Self { columns, rows: Vec::new(), fixed: false, wrap: false, bare: false, widths: None }
    }

    /// Whether a row or the header was not printed yet.
    pub fn is_pending(&self) -> bool {
        self.widths.is_none() || !self.rows.is_empty()
    }

    /// The rows that were not printed yet, with the header before the first ones.
    pub fn flush(&mut self, columns: usize) -> String {
        let mut text = String::new();
        let widths = if let Some(widths) = self.widths.clone() {
            widths
        } else {
            let widths = self.fit(columns);
            text.push('\n');
            if !self.bare {
                self.header(&widths, &mut text);
            }
            self.widths = Some(widths.clone());
            widths
        };
        for row in std::mem::take(&mut self.rows) {
            self.line(&row, &widths, self.wrap, &mut text);
        }
        text
    }

    /// The widths of the columns that have room.
    fn fit(&self, columns: usize) -> Vec<usize> {
        let natural = |place: usize, column: &Column| {
            // All lines of a value count, although only the first is shown: so does PowerShell.
            let cells = self.rows.iter().filter_map(|row| row.get(place)).map(|cell| width::text(cell));
            cells.max().unwrap_or(0).max(width::text(&column.label))
        };
        let taken: usize = self.columns.iter().filter_map(|column| column.width).map(|width| width + 1).sum();
        let open = self.columns.iter().filter(|column| column.width.is_none()).count().max(1);
        let share = (columns + 1).saturating_sub(taken) / open;
        let (mut widths, mut left) = (Vec::new(), columns);
        for (place, column) in self.columns.iter().enumerate() {
            let wished = match column.width {
                Some(width) => width,
                None if self.fixed => share.saturating_sub(1).max(1),
                None => natural(place, column),
            };
            let width = wished.min(left);
            if width == 0 {
                break;
            }
            widths.push(width);
            left = left.saturating_sub(width + 1);
        }
        widths
    }

    fn header(&self, widths: &[usize], text: &mut String) {
        let labels: Vec<String> = self.columns.iter().map(|column| column.label.to_string()).collect();
        self.line(&labels, widths, true, text);
        let rules: Vec<String> = labels.iter().zip(widths).map(|(label, width)| "-".repeat(width::text(label).min(*width))).collect();
        self.line(&rules, widths, false, text);
    }

    fn line(&self, cells: &[String], widths: &[usize], wrap: bool, text: &mut String) {
        let blocks: Vec<Vec<String>> =
            widths.iter().zip(cells).map(|(width, cell)| if wrap { broken(cell, *width) } else { vec![one_line(cell)] }).collect();
        for number in 0..blocks.iter().map(Vec::len).max().unwrap_or(1) {
            let mut line = String::new();
            for ((width, block), column) in widths.iter().zip(&blocks).zip(&self.columns) {
                placed(block.get(number).map_or("", String::as_str), *width, column.align, &mut line);
                line.push(' ');
            }
            text.push_str(line.trim_end_matches(' '));
            text.push('\n');
        }
    }
}

/// The first line of a value, marked where there are more.
fn one_line(cell: &str) -> String {
    match cell.split_once('\n') {
        Some((first, _)) => format!("{}…", first.trim_end_matches('\r')),
        None => cell.to_owned(),
    }
}

/// A value in lines: headers and wrapped values break where the column ends.
fn broken(cell: &str, columns: usize) -> Vec<String> {
    if cell.contains(' ') {
        return width::wrapped(cell, columns);
    }
    let (mut lines, mut rest) = (Vec::new(), cell);
    while width::text(rest) > columns.max(1) {
        let head = width::head(rest, columns.max(1));
        let cut = head.len().max(rest.chars().next().map_or(0, char::len_utf8));
        lines.push(rest[..cut].to_owned());
        rest = &rest[cut..];
    }
    lines.push(rest.to_owned());
    lines
}

/// A value on its side of the column; what is too long loses the end that is farther from that side.
fn placed(cell: &str, columns: usize, align: Align, line: &mut String) {
    let own = width::text(cell);
    if own > columns {
        match align {
            Align::Right => {
                let tail = width::tail(cell, columns.saturating_sub(1));
                line.push_str(&" ".repeat(columns.saturating_sub(1 + width::text(tail))));
                line.push('…');
                line.push_str(tail);
            }
            Align::Left | Align::Center => {
                let head = width::head(cell, columns.saturating_sub(1));
                line.push_str(head);
                line.push('…');
                line.push_str(&" ".repeat(columns.saturating_sub(1 + width::text(head))));
            }
        }
        return;
    }
    let gap = columns - own;
    let before = match align {
        Align::Left => 0,
        Align::Right => gap,
        Align::Center => gap / 2,
    };
    line.push_str(&" ".repeat(before));
    line.push_str(cell);
    line.push_str(&" ".repeat(gap - before));
}
