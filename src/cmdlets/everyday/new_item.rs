//! `New-Item`: makes files and folders of the virtual drive.

use std::rc::Rc;

use crate::cmdlets::act::world;
use crate::cmdlets::everyday::files;
use crate::cmdlets::everyday::get_child_item::object;
use crate::cmdlets::spec::MANAGEMENT;
use crate::engine::{DriveItem, FileChange};
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};

/// Declares the cmdlet `New-Item`.
pub static SPEC: CmdletSpec = CmdletSpec::new("New-Item", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.NewItemCommand")
    .synopsis("Creates files and folders on the virtual drive.")
    .aliases(&["ni"])
    .params(&[&[
        ParamSpec::new("Path", TypeRef::array(Ty::String)).at(0).by_name().help("Where, or what."),
        ParamSpec::text("Name").by_name().help("The name in that place."),
        ParamSpec::text("ItemType").by_name().alias(&["Type"]).one_of(&["File", "Directory"]).help("A file, or a folder."),
        ParamSpec::new("Value", TypeRef::one(Ty::Object)).by_value().by_name().alias(&["Target"]).help("The text of the file."),
        ParamSpec::switch("Force").help("Replaces an existing file."),
    ]])
    .impact(Impact::Medium)
    .examples(&[Example { line: "New-Item -ItemType Directory -Path C:\\Reports | Out-Null", does: "Creates a folder." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let is_folder = call.text("ItemType").is_some_and(|kind| kind.eq_ignore_ascii_case("Directory"));
    let (places, name, force) = (call.list("Path"), call.text("Name"), call.switch("Force"));
    let places: Vec<String> = if places.is_empty() { vec![".".to_owned()] } else { places.iter().map(text).collect() };
    for place in places {
        let whole = name.as_ref().map_or(place.clone(), |name| format!("{place}\\{name}"));
        let Ok(path) = files::resolved(call, &whole)? else {
            let drive = whole.split(':').next().unwrap_or_default().to_owned();
            let message = format!("Cannot find drive. A drive with the name '{drive}' does not exist.");
            call.error(ErrorRecord::new(&types::DRIVE_NOT_FOUND, "DriveNotFound", Category::ObjectNotFound, message).on(&*drive))?;
            continue;
        };
        let taken = files::is_folder(call, &path)? || !files::find(call, &path, false)?.is_empty();
        if taken && !force {
            let message = if is_folder {
                format!("An item with the specified name {path} already exists.")
            } else {
                format!("The file '{path}' already exists.")
            };
            let id = if is_folder { "DirectoryExist" } else { "NewItemIOError" };
            call.error(
                ErrorRecord::new(&types::IO, id, if is_folder { Category::ResourceExists } else { Category::WriteError }, message)
                    .on(&*path),
            )?;
            continue;
        }
        let action = if is_folder { "Create Directory" } else { "Create File" };
        if !call.should_process(&format!("Destination: {path}"), action)? {
            continue;
        }
        let shared: Rc<str> = Rc::from(path.as_str());
        let change = if is_folder {
            FileChange::NewFolder { path: shared.clone() }
        } else {
            FileChange::Write { path: shared.clone(), text: call.text("Value").unwrap_or_default().into() }
        };
        if files::change(call, change)? {
            let moment = world(call)?.session.moment();
            let item = moment.drive().find(&path).cloned();
            let item = item.unwrap_or(DriveItem { path: shared, text: None, changed_at: moment.now() });
            let object = object(call, &item)?;
            call.emit(object)?;
        }
    }
    Ok(())
}
