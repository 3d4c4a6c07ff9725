//! The virtual drive as cmdlets see it: paths made absolute, files found by pattern, changes made within the drive's limits, and the
//! errors of all this. The drive itself is `engine::Drive`.

use std::rc::Rc;

use crate::cmdlets::act::{like, play, world};
use crate::engine::{Action, DriveItem, DriveLimit, FileChange, LONGEST_PATH, MOST_BYTES, MOST_FILES};
use crate::powershell::budget::Cost;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// `-Path` of cmdlets that take several paths with wildcards.
pub const PATHS: ParamSpec =
    ParamSpec::new("Path", TypeRef::array(Ty::String)).at(0).mandatory().by_name().wild().only_in(&["Path"]).help("The files.");

/// `-LiteralPath`: paths in which no letter is a wildcard.
pub const LITERAL: ParamSpec = ParamSpec::new("LiteralPath", TypeRef::array(Ty::String))
    .mandatory()
    .by_name()
    .alias(&["PSPath"])
    .only_in(&["LiteralPath"])
    .help("The files, without wildcards.");

/// `-Encoding`: files hold text here, so that it changes nothing.
pub const ENCODING: ParamSpec = ParamSpec::text("Encoding").help("Accepted; files hold text here.");

/// `-Force`: files are neither read-only nor hidden here.
pub const FORCE: ParamSpec = ParamSpec::switch("Force").help("Accepted; no file is read-only or hidden here.");

/// The end of a line in a file.
pub const LINE_END: &str = "\r\n";

/// Folders that are always there.
const FOLDERS: [&str; 8] = [
    "C:",
    "C:\\Temp",
    "C:\\Users",
    "C:\\Users\\admin",
    "C:\\Users\\admin\\Desktop",
    "C:\\Users\\admin\\Documents",
    "C:\\Users\\admin\\Downloads",
    "C:\\Windows",
];

/// Makes a path absolute: it counts from the folder `base`, and `~` is the home folder.
///
/// # Errors
/// The drive that is not there.
pub fn absolute(base: &str, path: &str) -> Result<String, String> {
    let path = path.trim().replace('/', "\\");
    let path = path.strip_prefix("Microsoft.PowerShell.Core\\FileSystem::").unwrap_or(&path);
    let rest = match path.split_once(':') {
        Some((drive, rest)) if drive.eq_ignore_ascii_case("C") => rest.to_owned(),
        Some((drive, _)) => return Err(drive.to_owned()),
        None if path.starts_with("\\\\") => return Err(path.trim_start_matches('\\').split('\\').next().unwrap_or_default().to_owned()),
        None if path.starts_with('\\') => path.to_owned(),
        None => path
            .strip_prefix('~')
            .map_or_else(|| format!("{}\\{path}", base.strip_prefix("C:").unwrap_or_default()), |rest| format!("\\Users\\admin{rest}")),
    };
    let mut parts = vec!["C:"];
    for part in rest.split('\\') {
        match part {
            "" | "." => {}
            ".." => parts.truncate(parts.len().saturating_sub(1).max(1)),
            part => parts.push(part),
        }
    }
    Ok(parts.join("\\"))
}

/// Makes a path absolute, from the folder that the window stands in.
///
/// # Errors
/// Inside, the drive that is not there.
pub fn resolved(call: &mut Call<'_, '_>, path: &str) -> Flow<Result<String, String>> {
    let base = world(call)?.window.folder();
    Ok(absolute(&base, path))
}

/// Returns the paths that `-Path` or `-LiteralPath` (or the parameter of that name) was given, made absolute, each with whether wildcards
/// count in it. Reports those on other drives.
pub fn paths(call: &mut Call<'_, '_>, parameter: &str) -> Flow<Vec<(String, bool)>> {
    let literal = call.has("LiteralPath");
    let given = call.list(if literal { "LiteralPath" } else { parameter });
    let mut paths = Vec::new();
    for path in given.iter().map(text) {
        match resolved(call, &path)? {
            Ok(path) => paths.push((path, !literal)),
            Err(drive) => call.error(no_drive(&drive))?,
        }
    }
    Ok(paths)
}

/// Returns the one path of a cmdlet that writes one file; ends the command where it lies on another drive.
pub fn one_path(call: &mut Call<'_, '_>, parameter: &str) -> Flow<String> {
    let given = call.text("LiteralPath").or_else(|| call.text(parameter)).unwrap_or_default();
    resolved(call, &given)?.map_err(|drive| call.fail(no_drive(&drive)))
}

/// Returns the path that a parameter beside `-Path` and `-LiteralPath` was given; ends the command where it lies on another drive.
pub fn one_path_named(call: &mut Call<'_, '_>, parameter: &str) -> Flow<String> {
    let given = call.text(parameter).unwrap_or_default();
    resolved(call, &given)?.map_err(|drive| call.fail(no_drive(&drive)))
}

/// Whether a folder is at an absolute path: one that is always there, was made, or holds something.
pub fn is_folder(call: &mut Call<'_, '_>, path: &str) -> Flow<bool> {
    if FOLDERS.iter().any(|folder| folder.eq_ignore_ascii_case(path)) {
        return Ok(true);
    }
    let inside = format!("{path}\\*");
    let drive = world(call)?.session.moment().drive();
    let made = drive.find(path).is_some_and(|item| item.text.is_none());
    Ok(made || drive.items().any(|item| like(&item.path, &escaped(&inside))))
}

/// Returns the absolute path of a folder in the letters in which it was made.
pub fn as_made(call: &mut Call<'_, '_>, path: &str) -> Flow<String> {
    if let Some(folder) = FOLDERS.iter().find(|folder| folder.eq_ignore_ascii_case(path)) {
        return Ok((*folder).to_owned());
    }
    let made = world(call)?.session.moment().drive().find(path).map(|item| item.path.to_string());
    Ok(made.unwrap_or_else(|| path.to_owned()))
}

/// Returns what is at an absolute path, which may hold wildcards in every part.
pub fn find(call: &mut Call<'_, '_>, path: &str, wild: bool) -> Flow<Vec<DriveItem>> {
    let drive = world(call)?.session.moment().drive();
    if !wild || !path.contains(['*', '?', '[']) {
        return Ok(drive.find(path).cloned().into_iter().collect());
    }
    let depth = path.matches('\\').count();
    let found = drive.items().filter(|item| item.path.matches('\\').count() == depth && like(&item.path, path));
    Ok(found.cloned().collect())
}

/// Returns the text of a file; reports where there is none.
pub fn read(call: &mut Call<'_, '_>, path: &str) -> Flow<Option<Rc<str>>> {
    let item = world(call)?.session.moment().drive().find(path).cloned();
    if let Some(text) = item.and_then(|item| item.text) {
        return Ok(Some(text));
    }
    let record = if is_folder(call, path)? { denied(path) } else { missing(path) };
    call.error(record).map(|()| None)
}

/// Makes a change of the drive and returns whether it was made; reports where it does not fit. Every change is a step of the session.
pub fn change(call: &mut Call<'_, '_>, change: FileChange) -> Flow<bool> {
    let path = change.path().clone();
    if let FileChange::Write { text, .. } | FileChange::Append { text, .. } = &change {
        call.spend(Cost::Bytes(text.len() as u64))?;
    }
    if matches!(change, FileChange::Write { .. } | FileChange::Append { .. }) && is_folder(call, &path)? {
        return call.error(denied(&path)).map(|()| false);
    }
    let moment = world(call)?.session.moment();
    if let Err(limit) = moment.drive().check(&change) {
        let why = match limit {
            DriveLimit::Files => format!("it holds {MOST_FILES} files and folders at most"),
            DriveLimit::Bytes => format!("it holds {MOST_BYTES} bytes at most"),
            DriveLimit::Path => format!("a path has {LONGEST_PATH} bytes at most"),
        };
        let message = format!("There is not enough space on the disk. The drive of this simulation is small: {why}.");
        return call.error(ErrorRecord::new(&types::IO, "DriveFull", Category::WriteError, message).on(&*path)).map(|()| false);
    }
    play(call, Action::File(change)).map(|()| true)
}

/// Writes a text to a file, at its end with `append`.
pub fn write(call: &mut Call<'_, '_>, path: &str, text: &str, append: bool) -> Flow<bool> {
    let (path, text) = (Rc::from(path), Rc::from(text));
    change(call, if append { FileChange::Append { path, text } } else { FileChange::Write { path, text } })
}

/// Returns lines as a file holds them.
pub fn lines_of(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', LINE_END)
}

/// Reports a file that is there already, for `-NoClobber`.
pub fn exists(path: &str) -> ErrorRecord {
    let message = format!("The file '{path}' already exists.");
    ErrorRecord::new(&types::IO, "NoClobber", Category::ResourceExists, message).on(path)
}

/// Reports a path at which nothing is.
pub fn missing(path: &str) -> ErrorRecord {
    let message = format!("Cannot find path '{}' because it does not exist.", shown(path));
    ErrorRecord::new(&types::ITEM_NOT_FOUND, "PathNotFound", Category::ObjectNotFound, message).on(&*shown(path))
}

/// Returns a path as it is shown: the root keeps its backslash.
pub fn shown(path: &str) -> String {
    if path.ends_with(':') { format!("{path}\\") } else { path.to_owned() }
}

fn denied(path: &str) -> ErrorRecord {
    let message = format!("Access to the path '{}' is denied.", shown(path));
    ErrorRecord::new(&types::UNAUTHORIZED, "UnauthorizedAccessError", Category::PermissionDenied, message).on(path)
}

/// Reports a drive that is not there.
pub fn no_drive(drive: &str) -> ErrorRecord {
    let message = format!("Cannot find drive. A drive with the name '{drive}' does not exist.");
    ErrorRecord::new(&types::DRIVE_NOT_FOUND, "DriveNotFound", Category::ObjectNotFound, message).on(drive)
}

/// The pattern with brackets taken as letters.
fn escaped(pattern: &str) -> String {
    pattern.replace('[', "`[")
}

/// Returns one line for each value, as `Set-Content` writes it.
pub fn content(values: &[Value], end: &str) -> String {
    values.iter().map(|value| text(value) + end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_absolute() {
        for (path, whole) in [
            ("users.csv", "C:\\users.csv"),
            (".\\a\\..\\b.txt", "C:\\b.txt"),
            ("c:/temp/x", "C:\\temp\\x"),
            ("~\\x", "C:\\Users\\admin\\x"),
            ("C:\\", "C:"),
            ("..\\..", "C:"),
        ] {
            assert_eq!(absolute("C:", path).as_deref(), Ok(whole), "{path}");
        }
        for (path, whole) in [("a.txt", "C:\\Temp\\a.txt"), ("..", "C:"), ("\\x", "C:\\x"), ("~", "C:\\Users\\admin"), (".", "C:\\Temp")] {
            assert_eq!(absolute("C:\\Temp", path).as_deref(), Ok(whole), "{path}");
        }
        assert_eq!(absolute("C:", "D:\\x"), Err("D".to_owned()));
        assert_eq!(absolute("C:", "\\\\server\\share\\x"), Err("server".to_owned()));
    }
}
