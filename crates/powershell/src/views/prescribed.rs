//! The tables that types prescribe, as PowerShell's own format files have them.

use super::{Align, Column, MEMBER};
use crate::types::Ty;

/// A column that a type prescribes: its name, its width unless it takes the rest, its side.
type Prescribed = (&'static str, Option<usize>, Align);

/// The table of files and folders.
const FILE: &[Prescribed] = &[
    ("Mode", Some(7), Align::Left),
    ("LastWriteTime", Some(25), Align::Right),
    ("Length", Some(14), Align::Right),
    ("Name", None, Align::Left),
];

/// Tables that types prescribe, by the full name of the type.
const PRESCRIBED: [(&str, &[Prescribed]); 12] = [
    ("System.IO.FileInfo", FILE),
    ("System.IO.DirectoryInfo", FILE),
    ("System.Collections.DictionaryEntry", &[("Name", Some(30), Align::Left), ("Value", None, Align::Left)]),
    (
        "System.RuntimeType",
        &[
            ("IsPublic", Some(8), Align::Left),
            ("IsSerial", Some(8), Align::Left),
            ("Name", Some(40), Align::Left),
            ("BaseType", None, Align::Left),
        ],
    ),
    (MEMBER, &[("Name", None, Align::Left), ("MemberType", None, Align::Left), ("Definition", None, Align::Left)]),
    (
        "System.Version",
        &[
            ("Major", Some(6), Align::Left),
            ("Minor", Some(6), Align::Left),
            ("Build", Some(6), Align::Left),
            ("Revision", Some(8), Align::Left),
        ],
    ),
    (
        "Microsoft.PowerShell.Commands.GroupInfo",
        &[("Count", Some(5), Align::Right), ("Name", Some(25), Align::Left), ("Group", None, Align::Left)],
    ),
    ("Microsoft.PowerShell.Commands.GroupInfoNoElement", &[("Count", Some(5), Align::Right), ("Name", None, Align::Left)]),
    ("System.Management.Automation.PSVariable", &[("Name", Some(30), Align::Left), ("Value", None, Align::Left)]),
    (
        "System.Management.Automation.CommandInfo",
        &[
            ("CommandType", Some(15), Align::Left),
            ("Name", Some(50), Align::Left),
            ("Version", Some(10), Align::Left),
            ("Source", None, Align::Left),
        ],
    ),
    (
        "System.Management.Automation.PSModuleInfo",
        &[
            ("ModuleType", Some(10), Align::Left),
            ("Version", Some(10), Align::Left),
            ("Name", Some(35), Align::Left),
            ("ExportedCommands", None, Align::Left),
        ],
    ),
    (
        "System.Management.Automation.Runspaces.PSSession",
        &[
            ("Id", Some(3), Align::Right),
            ("Name", Some(15), Align::Left),
            ("ComputerName", Some(15), Align::Left),
            ("ComputerType", Some(15), Align::Left),
            ("State", Some(13), Align::Left),
            ("ConfigurationName", Some(21), Align::Left),
            ("Availability", Some(12), Align::Right),
        ],
    ),
];

/// The columns of the table that a type prescribes.
pub fn columns_of(ty: Ty) -> Option<Vec<Column>> {
    let name = ty.full_name();
    let (_, columns) = PRESCRIBED.iter().find(|(own, _)| *own == name)?;
    Some(columns.iter().map(|(name, width, align)| Column { width: *width, align: *align, ..Column::new(name) }).collect())
}
