//! `Get-ChildItem`: what is in a folder of the virtual drive.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::cmdlets::act::{like, world};
use crate::cmdlets::everyday::files::{self, FORCE, LITERAL, shown};
use crate::cmdlets::spec::MANAGEMENT;
use crate::engine::DriveItem;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Ticks of 100 ns in a millisecond.
const TICKS_PER_MILLISECOND: i64 = 10_000;

/// Declares the cmdlet `Get-ChildItem`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-ChildItem", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.GetChildItemCommand")
    .synopsis("Shows the files and folders on the virtual drive.")
    .aliases(&["gci", "dir", "ls"])
    .params(&[&[
        ParamSpec::new("Path", TypeRef::array(Ty::String)).at(0).by_value().by_name().wild().only_in(&["Items"]).help("The folders."),
        LITERAL,
        ParamSpec::text("Filter").at(1).wild().help("Only names that match."),
        ParamSpec::new("Include", TypeRef::array(Ty::String)).wild().help("Only names that match one of these."),
        ParamSpec::new("Exclude", TypeRef::array(Ty::String)).wild().help("Only names that match none of these."),
        ParamSpec::switch("Recurse").alias(&["s"]).help("Also shows what is in folders of the folder."),
        ParamSpec::switch("Name").help("Returns the names alone."),
        ParamSpec::switch("File").help("Only files."),
        ParamSpec::switch("Directory").help("Only folders."),
        FORCE,
    ]])
    .default_set("Items")
    .output(&["Mode", "LastWriteTime", "Length", "Name", "FullName", "BaseName", "Extension", "DirectoryName", "PSIsContainer"])
    .examples(&[Example { line: "Set-Content a.txt 'one'; Get-ChildItem *.txt", does: "The text files." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let mut asked = files::paths(call, "Path")?;
    if asked.is_empty() && !call.has("Path") && !call.has("LiteralPath") {
        asked.push((world(call)?.window.folder().to_string(), false));
    }
    for (path, wild) in asked {
        let found = files::find(call, &path, wild)?;
        let files: Vec<DriveItem> = found.into_iter().filter(|item| item.text.is_some()).collect();
        let items = if !files.is_empty() {
            files
        } else if files::is_folder(call, &path)? {
            inside(call, &path)?
        } else if wild && path.contains(['*', '?']) {
            Vec::new()
        } else {
            call.error(files::missing(&path))?;
            continue;
        };
        for item in items {
            if suits(call, &item) {
                let shown = if call.switch("Name") { Value::str(name_of(&item.path)) } else { object(call, &item)? };
                call.emit(shown)?;
            }
        }
    }
    Ok(())
}

/// The items of a folder, with `-Recurse` those of its folders too: folders first, as a window lists them.
fn inside(call: &mut Call<'_, '_>, folder: &str) -> Flow<Vec<DriveItem>> {
    let recurse = call.switch("Recurse");
    let start = format!("{folder}\\");
    let mut items: BTreeMap<String, DriveItem> = BTreeMap::new();
    for item in world(call)?.session.moment().drive().items() {
        let Some(rest) = item.path.get(start.len()..).filter(|_| item.path[..start.len()].eq_ignore_ascii_case(&start)) else { continue };
        let mut at = start.len();
        // Folders that were never made by name are there because something is in them.
        for part in rest.split('\\').rev().skip(1).collect::<Vec<_>>().into_iter().rev() {
            at += part.len();
            let path: Rc<str> = Rc::from(&item.path[..at]);
            let key = path.to_ascii_lowercase();
            items.entry(key).or_insert(DriveItem { path, text: None, changed_at: item.changed_at });
            at += 1;
        }
        items.insert(item.path.to_ascii_lowercase(), item.clone());
    }
    let depth = start.matches('\\').count();
    let mut items: Vec<DriveItem> = items.into_values().filter(|item| recurse || item.path.matches('\\').count() == depth).collect();
    items.sort_by_key(|item| item.text.is_some());
    Ok(items)
}

fn suits(call: &Call<'_, '_>, item: &DriveItem) -> bool {
    let name = name_of(&item.path);
    let matches = |parameter: &str| call.list(parameter).iter().filter_map(Value::as_str).any(|pattern| like(name, pattern));
    let (file, folder) = (call.switch("File"), call.switch("Directory"));
    call.text("Filter").is_none_or(|filter| like(name, &filter))
        && (!call.has("Include") || matches("Include"))
        && !matches("Exclude")
        && (file == folder || item.text.is_some() == file)
}

fn name_of(path: &str) -> &str {
    path.rsplit('\\').next().unwrap_or_default()
}

/// Returns a file or folder as an object.
pub fn object(call: &mut Call<'_, '_>, item: &DriveItem) -> Flow<Value> {
    let ago = world(call)?.session.now().0.saturating_sub(item.changed_at.0);
    let written = call.shell.host.now().saturating_sub(i64::try_from(ago).unwrap_or(i64::MAX).saturating_mul(TICKS_PER_MILLISECOND));
    let name = name_of(&item.path);
    let (base, extension) = match name.rfind('.').filter(|_| item.text.is_some()) {
        Some(at) => name.split_at(at),
        None => (name, ""),
    };
    let folder = shown(item.path.rsplit_once('\\').map_or("C:", |(folder, _)| folder));
    let length = item.text.as_ref().map_or(Value::Null, |text| Value::Long(i64::try_from(text.len()).unwrap_or(i64::MAX)));
    let ty = if item.text.is_some() { "System.IO.FileInfo" } else { "System.IO.DirectoryInfo" };
    Ok(Object::with(
        Ty::Other(ty),
        [
            ("Mode", Value::str(if item.text.is_some() { "-a----" } else { "d-----" })),
            ("LastWriteTime", Value::DateTime(written)),
            ("Length", length),
            ("Name", Value::str(name)),
            ("FullName", Value::str(&item.path)),
            ("BaseName", Value::str(base)),
            ("Extension", Value::str(extension)),
            ("DirectoryName", Value::from(folder)),
            ("PSIsContainer", Value::Bool(item.text.is_none())),
        ],
    ))
}
