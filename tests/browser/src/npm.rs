//! What tests take from the npm registry: packages that `npm/package-lock.json` pins and whose content npm checks. Nothing of them is in the
//! repository, and a machine without npm or without the registry says so.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The packages, once; other test programs find them already there.
static FOLDER: OnceLock<Option<PathBuf>> = OnceLock::new();

/// A file of a package, or `None` where it cannot be had: then the reason was printed, and there is nothing to test with.
#[must_use]
pub fn file(path: &str) -> Option<PathBuf> {
    let found = FOLDER.get_or_init(installed).as_ref().map(|folder| folder.join("node_modules").join(path));
    let found = found.filter(|file| file.is_file());
    if found.is_none() {
        eprintln!("skipped: {path} cannot be had from the npm registry on this machine");
    }
    found
}

fn installed() -> Option<PathBuf> {
    let pinned = Path::new(env!("CARGO_MANIFEST_DIR")).join("npm");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/npm");
    std::fs::create_dir_all(&folder).ok()?;
    for name in ["package.json", "package-lock.json"] {
        let (from, to) = (pinned.join(name), folder.join(name));
        let wanted = std::fs::read(from).ok()?;
        if std::fs::read(&to).ok().as_ref() != Some(&wanted) {
            // Whatever is there was installed for another list.
            std::fs::remove_dir_all(folder.join("node_modules")).unwrap_or_default();
            std::fs::write(to, wanted).ok()?;
        }
    }
    if folder.join("node_modules").is_dir() {
        return Some(folder);
    }
    // `ci` installs what the lock says and nothing else, and refuses what is not what it says.
    let done = Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]).arg(&folder).output();
    match done {
        Ok(output) if output.status.success() => Some(folder),
        Ok(output) => {
            eprintln!("npm ci: {}", String::from_utf8_lossy(&output.stderr));
            None
        }
        Err(error) => {
            eprintln!("npm does not start: {error}");
            None
        }
    }
}
