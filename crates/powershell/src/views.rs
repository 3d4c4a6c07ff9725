//! How values look on the console: which view each takes, tables and lists, and what holds them together from one value to the next.
//! Knows no cmdlet; the `Format-` cmdlets hand over a [`Sheet`] that is laid out here.

mod grid;
mod list;
mod prescribed;
mod sheet;
mod width;

use std::rc::Rc;

pub use grid::{Align, Column, Grid};
pub use prescribed::columns_of;
pub use sheet::Sheet;
pub use width::text as text_width;

use super::error::Flow;
use super::format::{self, plain_text};
use super::interp::Shell;
use super::members;
use super::object::Object;
use super::types::Ty;
use super::value::{ArrayKind, Value};

/// The type of a file.
const FILE: &str = "System.IO.FileInfo";
/// The type of a folder.
const FOLDER: &str = "System.IO.DirectoryInfo";
/// The type of what `Get-Member` gives: its table begins anew for each `TypeName`.
pub const MEMBER: &str = "Microsoft.PowerShell.Commands.MemberDefinition";

/// The type of a table's entry: its views show name and value.
pub const ENTRY: Ty = Ty::Other("System.Collections.DictionaryEntry");

/// The types of messages, and what stands before their texts.
pub const MESSAGES: [(&str, &str); 3] = [
    ("System.Management.Automation.WarningRecord", "WARNING: "),
    ("System.Management.Automation.VerboseRecord", "VERBOSE: "),
    ("System.Management.Automation.DebugRecord", "DEBUG: "),
];

/// The property without a name that marks a message as merged into the output. It is listed nowhere.
pub const IN_STREAM: &str = "";

/// Objects with more properties than this are shown as lists.
const MOST_COLUMNS: usize = 4;

/// What the first object of a run of output has settled.
enum Session {
    /// A table whose columns came from that object's own properties: whatever follows becomes a row.
    Open(Grid),
    /// A table that a type prescribes: only values of that type become rows.
    Of(Ty, Grid),
    /// Values of a type that each take a line.
    Lines(Ty),
    /// Lists with a line for each property.
    Lists,
}

/// The console's default view: takes values one by one and gives text.
pub struct Layout {
    width: usize,
    /// How many elements of an array are shown in a cell.
    limit: usize,
    session: Option<Session>,
    /// Whether what was printed last is a list and its empty line.
    after_list: bool,
    /// The group of the table that is open.
    group: Option<String>,
}

impl Layout {
    /// A view of so many columns.
    pub fn new(width: usize) -> Self {
        Self { width, limit: SHOWN, session: None, after_list: false, group: None }
    }

    /// Takes a value; gives what can be printed already.
    ///
    /// # Errors
    /// What a property that is computed by a script stops with.
    pub fn put(&mut self, shell: &mut Shell<'_>, value: &Value) -> Flow<String> {
        if let Some(sheet) = Sheet::of(value) {
            let mut text = self.finish();
            match sheet {
                Sheet::List(lines) => text.push_str(&self.list(&lines)),
                Sheet::Text(_) | Sheet::Group(_) | Sheet::Table(_) => {
                    self.after_list = false;
                    text.push_str(&sheet.text(self.width));
                }
            }
            return Ok(text);
        }
        if value.is_null() {
            return Ok(String::new());
        }
        self.limit = limit(shell);
        if let Some(text) = plain(value) {
            self.after_list = false;
            return Ok(self.flush() + &text + "\n");
        }
        if let Value::Hash(hash) = value {
            return Ok(hash.entries().into_iter().map(|(key, value)| self.entry(&format::text(&key), &value)).collect());
        }
        if let Value::Object(object) = value
            && object.ty == ENTRY
        {
            let name = format::text(&object.get("Name").unwrap_or_default());
            return Ok(self.entry(&name, &object.get("Value").unwrap_or_default()));
        }
        self.object(shell, value)
    }

    fn object(&mut self, shell: &mut Shell<'_>, value: &Value) -> Flow<String> {
        let ty = value.type_of().ty;
        let group = match ty {
            Ty::Other(MEMBER) => format!("TypeName: {}", format::text(&shell.member(value, "TypeName")?)),
            Ty::Other(FILE | FOLDER) => format!(" Directory: {}", format::text(&shell.member(value, "DirectoryName")?)),
            _ => return self.placed(shell, value, ty),
        };
        // Files and folders stand in one table.
        let ty = if ty == Ty::Other(FOLDER) { Ty::Other(FILE) } else { ty };
        if self.group.as_ref() == Some(&group) && self.session.is_some() {
            return self.placed(shell, value, ty);
        }
        let before = self.finish() + &Sheet::Group(group.clone()).text(self.width);
        self.group = Some(group);
        Ok(before + &self.placed(shell, value, ty)?)
    }

    /// Makes a row of the open table, or a list, or opens what the object's type calls for.
    fn placed(&mut self, shell: &mut Shell<'_>, value: &Value, ty: Ty) -> Flow<String> {
        let limit = self.limit;
        match &mut self.session {
            Some(Session::Open(grid)) => {
                let names: Vec<Rc<str>> = grid.columns.iter().map(|column| column.label.clone()).collect();
                let row = cells(shell, value, &names)?;
                grid.rows.push(row.iter().map(|value| cell(value, limit)).collect());
                return Ok(String::new());
            }
            Some(Session::Of(own, grid)) if *own == ty => {
                let names: Vec<Rc<str>> = grid.columns.iter().map(|column| column.label.clone()).collect();
                let row = cells(shell, value, &names)?;
                let is_time = |value: &Value| ty == Ty::Other(FILE) && matches!(value, Value::DateTime(_));
                grid.rows.push(row.iter().map(|value| if is_time(value) { when(value) } else { cell(value, limit) }).collect());
                return Ok(String::new());
            }
            Some(session) => {
                return match (session, line(value)) {
                    (Session::Lines(own), Some(line)) if *own == ty => Ok(line),
                    _ => self.listed(shell, value),
                };
            }
            None => {}
        }
        if let Some(line) = line(value) {
            self.session = Some(Session::Lines(ty));
            self.after_list = false;
            return Ok(format!("\n{line}"));
        }
        let names = names_of(value);
        if let Some(columns) = columns_of(ty) {
            // A column without a width takes what is left, whatever stands in it.
            let fixed = columns.iter().any(|column| column.width.is_some());
            let mut grid = Grid::new(columns);
            grid.fixed = fixed;
            self.session = Some(Session::Of(ty, grid));
            return self.placed(shell, value, ty);
        }
        if names.len() > MOST_COLUMNS || ty == Ty::TimeSpan {
            return self.listed(shell, value);
        }
        if names.is_empty() {
            return Ok(format::text(value) + "\n");
        }
        let row = cells(shell, value, &names)?;
        let columns = names.iter().zip(&row).map(|(name, value)| Column { align: Align::of(value), ..Column::new(name) }).collect();
        let mut grid = Grid::new(columns);
        grid.rows.push(row.iter().map(|value| cell(value, limit)).collect());
        self.session = Some(Session::Open(grid));
        Ok(String::new())
    }

    /// A key and a value of a hashtable, or a variable.
    fn entry(&mut self, name: &str, value: &Value) -> String {
        let limit = self.limit;
        let row = || vec![name.to_owned(), cell(value, limit)];
        match &mut self.session {
            Some(Session::Of(Ty::Hashtable, grid)) => {
                grid.rows.push(row());
                String::new()
            }
            Some(Session::Open(grid)) => {
                let count = grid.columns.len();
                grid.rows.push(vec![String::new(); count]);
                String::new()
            }
            Some(Session::Of(..) | Session::Lines(_) | Session::Lists) => {
                let before = self.flush();
                before + &self.list(&[("Name".into(), name.to_owned()), ("Value".into(), cell(value, limit))])
            }
            None => {
                let name_column = Column { width: Some(30), ..Column::new("Name") };
                let mut grid = Grid::new(vec![name_column, Column::new("Value")]);
                grid.fixed = true;
                grid.rows.push(row());
                self.session = Some(Session::Of(Ty::Hashtable, grid));
                String::new()
            }
        }
    }

    fn listed(&mut self, shell: &mut Shell<'_>, value: &Value) -> Flow<String> {
        let limit = self.limit;
        let names = names_of(value);
        let row = cells(shell, value, &names)?;
        let lines: Vec<(Rc<str>, String)> = names.into_iter().zip(row.iter().map(|value| cell(value, limit))).collect();
        let before = self.flush();
        match &self.session {
            None => self.session = Some(Session::Lists),
            // Only the first list of several has an empty line before it, whatever was said between.
            Some(Session::Lists) => self.after_list = true,
            Some(Session::Open(_) | Session::Of(..) | Session::Lines(_)) => {}
        }
        Ok(before + &self.list(&lines))
    }

    /// One object as a list, an empty line on either side; two lists share the one between them.
    fn list(&mut self, lines: &[(Rc<str>, String)]) -> String {
        let before = if std::mem::replace(&mut self.after_list, true) { "" } else { "\n" };
        format!("{before}{}\n", list::text(lines, self.width))
    }

    /// Prints what is held back and goes on with the same table: something else comes between.
    pub fn flush(&mut self) -> String {
        match &mut self.session {
            Some(Session::Open(grid) | Session::Of(_, grid)) if grid.is_pending() => {
                self.after_list = false;
                grid.flush(self.width)
            }
            Some(Session::Open(_) | Session::Of(..) | Session::Lines(_) | Session::Lists) | None => String::new(),
        }
    }

    /// Prints what is held back, because a message comes. A table without a format of its own is not complete until its pipeline
    /// ends (PowerShell waits 300 ms for its columns), so that a message comes before it.
    pub fn interrupt(&mut self) -> String {
        if let Some(Session::Open(_)) = self.session {
            return String::new();
        }
        let held = self.flush();
        self.after_list = false;
        held
    }

    /// Prints what is held back and ends the table or list.
    pub fn finish(&mut self) -> String {
        let mut text = self.flush();
        if self.session.take().is_some() && !self.after_list {
            text.push('\n');
        }
        text
    }
}

/// The type of what `Select-String` gives.
pub const MATCH: &str = "Microsoft.PowerShell.Commands.MatchInfo";

/// The line of a value that is shown as one by itself: a date, a line in which something was found.
fn line(value: &Value) -> Option<String> {
    let line = match value {
        Value::DateTime(ticks) => format::time::date(*ticks, "F"),
        Value::Object(object) if object.ty == Ty::Other(MATCH) => format::text(&object.get("Line")?),
        _ => return None,
    };
    Some(line + "\n")
}

/// The text of a value that is printed as it is, between tables too; `None` for objects.
fn plain(value: &Value) -> Option<String> {
    if let Value::Object(object) = value {
        let message = MESSAGES.iter().find(|(ty, _)| object.ty == Ty::Other(ty));
        let secret = (object.ty == Ty::SecureString).then(|| object.ty.full_name().to_owned());
        let is_merged = object.get(IN_STREAM).is_some();
        return message.map(|(_, prefix)| format!("{}{}", if is_merged { prefix } else { "" }, format::text(value))).or(secret);
    }
    if matches!(value, Value::Hash(_) | Value::TimeSpan(_) | Value::DateTime(_) | Value::Version(_) | Value::Type(_)) {
        return None;
    }
    if let Value::Error(record) = value {
        return Some(record.view());
    }
    let items = value.elements();
    Some(items.map_or_else(|| plain_text(value), |items| items.iter().map(format::text).collect::<Vec<_>>().join("\n")))
}

/// The names of a value's properties, in order.
pub fn names_of(value: &Value) -> Vec<Rc<str>> {
    if let Value::Object(object) = value {
        return object.names().into_iter().filter(|name| !name.is_empty()).collect();
    }
    let is_span = matches!(value, Value::TimeSpan(_));
    if is_span { SPAN.iter().map(|name| Rc::from(*name)).collect() } else { members::names_of(value).0 }
}

/// The properties of a length of time, in the order of its view.
const SPAN: [&str; 11] = [
    "Days",
    "Hours",
    "Minutes",
    "Seconds",
    "Milliseconds",
    "Ticks",
    "TotalDays",
    "TotalHours",
    "TotalMinutes",
    "TotalSeconds",
    "TotalMilliseconds",
];

/// The values of some properties; a property that fails is blank.
///
/// # Errors
/// What no property may swallow: the end of the script.
pub fn cells(shell: &mut Shell<'_>, value: &Value, names: &[Rc<str>]) -> Flow<Vec<Value>> {
    let is_span = matches!(value, Value::TimeSpan(_));
    // The view of a length of time rounds as Windows PowerShell does everywhere.
    let shown = |value: Value| match format::formatted(&value, "G15") {
        Ok(rounded) if is_span && matches!(value, Value::Double(_)) => Value::from(rounded),
        Ok(_) | Err(_) => value,
    };
    // The table of types says it shorter than their property.
    let own =
        |name: &Rc<str>| if &**name == "IsSerial" && matches!(value, Value::Type(_)) { "IsSerializable".into() } else { name.clone() };
    names.iter().map(|name| shell.member(value, &own(name)).map(shown)).collect()
}

/// The time of a file's last change in the table of files: date and time each in its own width.
fn when(time: &Value) -> String {
    let part = |pattern: &str| format::formatted(time, pattern).unwrap_or_default();
    format!("{:>10}  {:>8}", part("d"), part("t"))
}

/// How many elements of an array are shown in a cell, where `$FormatEnumerationLimit` does not say otherwise.
const SHOWN: usize = 4;

/// `$FormatEnumerationLimit`; a negative one means no limit.
pub fn limit(shell: &mut Shell<'_>) -> usize {
    let set = shell.variable("FormatEnumerationLimit").and_then(|value| value.whole());
    set.map_or(SHOWN, |(_, count)| usize::try_from(count).unwrap_or(usize::MAX))
}

/// A value in a cell of a table or a line of a list.
pub fn cell(value: &Value, limit: usize) -> String {
    if let Value::Hash(hash) = value {
        let pairs: Vec<String> =
            hash.entries().iter().map(|(key, value)| format!("[{}, {}]", format::text(key), format::text(value))).collect();
        return braced(&pairs, limit);
    }
    if let Value::Array(array) = value
        && array.kind == ArrayKind::Modifier
        && array.items.borrow().is_empty()
    {
        return String::new();
    }
    match value.elements() {
        Some(items) => braced(&items.iter().map(element).collect::<Vec<_>>(), limit),
        None => format::in_cell(value),
    }
}

fn element(value: &Value) -> String {
    match value.elements() {
        _ if value.is_null() => "$null".to_owned(),
        Some(items) if items.is_empty() => value.type_of().full_name(),
        Some(_) | None => format::in_cell(value),
    }
}

fn braced(items: &[String], limit: usize) -> String {
    let more = if items.len() > limit { "…" } else { "" };
    format!("{{{}{more}}}", items[..items.len().min(limit)].join(", "))
}

/// What a `Format-` cmdlet makes of a value: objects, or text that is printed as it is. Tables of keys become their entries.
pub fn pieces(value: &Value) -> Vec<Result<Value, String>> {
    if let Value::Hash(hash) = value {
        let entry = |(key, value): (Value, Value)| Ok(Object::with(ENTRY, [("Name", key), ("Value", value)]));
        return hash.entries().into_iter().map(entry).collect();
    }
    match plain(value) {
        Some(_) if value.is_null() => Vec::new(),
        Some(text) => vec![Err(text)],
        None => vec![Ok(value.clone())],
    }
}
