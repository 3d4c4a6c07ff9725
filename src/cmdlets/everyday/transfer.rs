//! What `Copy-Item` and `Move-Item` share: where each item goes, and the files that go with it.

use std::rc::Rc;

use crate::cmdlets::act::world;
use crate::cmdlets::everyday::files;
use crate::cmdlets::everyday::get_child_item::object;
use crate::engine::{DriveItem, FileChange};
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, ParamSpec};
use crate::powershell::types;

/// `-Destination`: a folder, or the new path.
pub const DESTINATION: ParamSpec = ParamSpec::text("Destination").at(1).by_name().help("The folder that it goes to, or its new path.");

/// `-Force`: what is there already is replaced.
pub const REPLACE: ParamSpec = ParamSpec::switch("Force").help("Replaces an existing file.");

/// `-PassThru`: the new items go on down the pipeline.
pub const PASS_THRU: ParamSpec = ParamSpec::switch("PassThru").help("Returns the new items.");

/// Copies what `-Path` names to `-Destination`, or moves it there.
pub fn run(call: &mut Call<'_, '_>, moves: bool) -> Flow {
    let destination =
        if call.has("Destination") { files::one_path_named(call, "Destination")? } else { world(call)?.window.folder().to_string() };
    for (path, wild) in files::paths(call, "Path")? {
        let mut sources: Vec<String> = files::find(call, &path, wild)?.iter().map(|item| item.path.to_string()).collect();
        if sources.is_empty() && files::is_folder(call, &path)? {
            sources.push(path.clone());
        }
        if sources.is_empty() && !(wild && path.contains(['*', '?'])) {
            call.error(files::missing(&path))?;
        }
        for source in sources {
            transfer(call, &source, &destination, moves)?;
        }
    }
    Ok(())
}

fn transfer(call: &mut Call<'_, '_>, source: &str, destination: &str, moves: bool) -> Flow {
    let name = source.rsplit('\\').next().unwrap_or_default();
    let target = if files::is_folder(call, destination)? { format!("{destination}\\{name}") } else { destination.to_owned() };
    let item = files::find(call, source, false)?.into_iter().next();
    let is_file = item.as_ref().is_some_and(|item| item.text.is_some());
    let is_inside = target.to_lowercase().starts_with(&format!("{}\\", source.to_lowercase()));
    if target.eq_ignore_ascii_case(source) || is_inside {
        let message = format!("Cannot overwrite the item {source} with itself.");
        return call.error(ErrorRecord::new(&types::IO, "CopyError", Category::WriteError, message).on(source));
    }
    let taken = !files::find(call, &target, false)?.is_empty();
    if moves && taken && !call.switch("Force") {
        let message = "Cannot create a file when that file already exists.";
        return call.error(ErrorRecord::new(&types::IO, "MoveFileInfoItemIOError", Category::WriteError, message).on(source));
    }
    let action = match (moves, is_file) {
        (true, true) => "Move File",
        (true, false) => "Move Directory",
        (false, true) => "Copy File",
        (false, false) => "Copy Directory",
    };
    if !call.should_process(&format!("Item: {source} Destination: {target}"), action)? {
        return Ok(());
    }
    let mut items: Vec<(String, Option<Rc<str>>)> = vec![(target.clone(), item.and_then(|item| item.text))];
    if !is_file && (moves || call.switch("Recurse")) {
        let inside = format!("{}\\", source.to_lowercase());
        let drive = world(call)?.session.moment().drive();
        let held = drive.items().filter(|item| item.path.to_lowercase().starts_with(&inside));
        items.extend(held.map(|item| (format!("{target}{}", item.path.get(source.len()..).unwrap_or_default()), item.text.clone())));
    }
    for (path, text) in items {
        let path: Rc<str> = path.into();
        let change = match text {
            Some(text) => FileChange::Write { path, text },
            None => FileChange::NewFolder { path },
        };
        if !files::change(call, change)? {
            return Ok(());
        }
    }
    if moves {
        files::change(call, FileChange::Remove { path: source.into() })?;
    }
    if call.switch("PassThru") {
        let moment = world(call)?.session.moment();
        let item = moment.drive().find(&target).cloned();
        let item = item.unwrap_or(DriveItem { path: target.into(), text: None, changed_at: moment.now() });
        let object = object(call, &item)?;
        call.emit(object)?;
    }
    Ok(())
}
