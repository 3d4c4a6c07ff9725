//! The virtual drive: the files that scripts write and read. They are part of a session, so that undoing takes a file back and a shared
//! session brings its files along. Plain data with limits; paths are made absolute and errors are worded elsewhere.

use std::collections::BTreeMap;
use std::rc::Rc;

use case_folding::to_lower;

use crate::tenant::SimTime;

/// The most files and folders that a drive holds.
pub const MOST_FILES: usize = 100;
/// The most bytes that all files of a drive hold together.
pub const MOST_BYTES: usize = 256 * 1024;
/// The most bytes of a path.
pub const LONGEST_PATH: usize = 248;

/// A change of the drive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileChange {
    /// A file has this text from now on, whether or not it was there before.
    Write {
        /// The absolute path.
        path: Rc<str>,
        /// The whole text.
        text: Rc<str>,
    },
    /// A text is added at the end of a file, which is made where it is missing.
    Append {
        /// The absolute path.
        path: Rc<str>,
        /// The added text.
        text: Rc<str>,
    },
    /// A folder is made.
    NewFolder {
        /// The absolute path.
        path: Rc<str>,
    },
    /// A file is removed, or a folder with everything in it.
    Remove {
        /// The absolute path.
        path: Rc<str>,
    },
}

impl FileChange {
    /// Returns the absolute path of the file or folder that changes.
    pub fn path(&self) -> &Rc<str> {
        match self {
            Self::Write { path, .. } | Self::Append { path, .. } | Self::NewFolder { path } | Self::Remove { path } => path,
        }
    }

    /// Returns the last part of the path.
    pub fn name(&self) -> &str {
        self.path().rsplit('\\').next().unwrap_or_default()
    }
}

/// A file or a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DriveItem {
    /// The absolute path, in the letters in which it was first written.
    pub path: Rc<str>,
    /// The text of a file; `None` for a folder.
    pub text: Option<Rc<str>>,
    /// The virtual time of the last change.
    pub changed_at: SimTime,
}

/// Why a change does not fit on the drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DriveLimit {
    /// There would be more than [`MOST_FILES`] files and folders.
    Files,
    /// There would be more than [`MOST_BYTES`] bytes.
    Bytes,
    /// The path is longer than [`LONGEST_PATH`] bytes.
    Path,
}

/// The files of a session at one moment. A clone shares everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drive {
    items: Rc<BTreeMap<String, DriveItem>>,
}

impl Drive {
    /// Returns the file or folder at an absolute path, in any case of letters.
    pub fn find(&self, path: &str) -> Option<&DriveItem> {
        self.items.get(&key(path))
    }

    /// Returns all files and folders, in the order of their paths.
    pub fn items(&self) -> impl Iterator<Item = &DriveItem> {
        self.items.values()
    }

    /// Checks that a change fits on the drive.
    ///
    /// # Errors
    /// The limit that the change would exceed.
    pub fn check(&self, change: &FileChange) -> Result<(), DriveLimit> {
        let path = change.path();
        if path.len() > LONGEST_PATH {
            return Err(DriveLimit::Path);
        }
        let held = self.find(path);
        let replaced = held.and_then(|item| item.text.as_ref()).map_or(0, |text| text.len());
        let (added, replaced) = match change {
            FileChange::Write { text, .. } => (text.len(), replaced),
            FileChange::Append { text, .. } => (text.len(), 0),
            FileChange::NewFolder { .. } => (0, 0),
            FileChange::Remove { .. } => return Ok(()),
        };
        if held.is_none() && self.items.len() >= MOST_FILES {
            return Err(DriveLimit::Files);
        }
        let bytes: usize = self.items.values().filter_map(|item| item.text.as_ref()).map(|text| text.len()).sum();
        if bytes - replaced + added > MOST_BYTES { Err(DriveLimit::Bytes) } else { Ok(()) }
    }

    /// Makes a change; one that does not fit is not made.
    pub(super) fn apply(&mut self, change: &FileChange, now: SimTime) {
        if self.check(change).is_err() {
            return;
        }
        let items = Rc::make_mut(&mut self.items);
        let path = change.path();
        let key = key(path);
        let text = match change {
            FileChange::Write { text, .. } => Some(text.clone()),
            FileChange::Append { text, .. } => {
                let held = items.get(&key).and_then(|item| item.text.as_deref()).unwrap_or_default();
                Some(Rc::from([held, text].concat()))
            }
            FileChange::NewFolder { .. } => None,
            FileChange::Remove { .. } => {
                let inside = format!("{key}\\");
                items.retain(|own, _| *own != key && !own.starts_with(&inside));
                return;
            }
        };
        let path = items.get(&key).map_or_else(|| path.clone(), |item| item.path.clone());
        items.insert(key, DriveItem { path, text, changed_at: now });
    }
}

fn key(path: &str) -> String {
    to_lower(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: &str, text: &str) -> FileChange {
        FileChange::Write { path: path.into(), text: text.into() }
    }

    #[test]
    fn files_are_found_in_any_case_and_go_with_their_folder() {
        let mut drive = Drive::default();
        drive.apply(&write("C:\\Temp\\a.txt", "one"), SimTime(0));
        drive.apply(&FileChange::Append { path: "c:\\temp\\A.TXT".into(), text: " two".into() }, SimTime(5));
        let item = drive.find("C:\\TEMP\\a.txt").unwrap();
        assert_eq!((item.text.as_deref(), &*item.path, item.changed_at), (Some("one two"), "C:\\Temp\\a.txt", SimTime(5)));
        drive.apply(&write("C:\\Temporary.txt", ""), SimTime(5));
        drive.apply(&FileChange::Remove { path: "C:\\temp".into() }, SimTime(6));
        assert_eq!(drive.items().map(|item| &*item.path).collect::<Vec<_>>(), ["C:\\Temporary.txt"]);
    }

    #[test]
    fn a_drive_is_never_fuller_than_its_limits() {
        let mut drive = Drive::default();
        let half = "x".repeat(MOST_BYTES / 2);
        drive.apply(&write("C:\\a", &half), SimTime(0));
        drive.apply(&write("C:\\b", &half), SimTime(0));
        assert_eq!(drive.check(&write("C:\\c", "x")), Err(DriveLimit::Bytes));
        assert_eq!(drive.check(&write("C:\\b", &half)), Ok(()), "a file may be written again");
        assert_eq!(drive.check(&write(&"d".repeat(LONGEST_PATH + 1), "")), Err(DriveLimit::Path));
        for number in 0..2 * MOST_FILES {
            drive.apply(&write(&format!("C:\\{number}"), ""), SimTime(0));
        }
        assert_eq!(drive.items().count(), MOST_FILES);
        assert_eq!(drive.check(&write("C:\\more", "")), Err(DriveLimit::Files));
    }
}
