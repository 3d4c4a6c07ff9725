//! What is told once, in a strip above the page.

/// Something that is told once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// An act by hand was refused, in the console's English.
    Refused(String),
    /// The browser gives no storage.
    StorageDenied,
    /// There is a session that an earlier visit has left.
    SavedSessionOffered,
    /// The saved session does not play. It is kept, and the page began another one.
    SavedSessionBroken,
    /// The texts of a language could not be loaded.
    LanguageMissing,
    /// The script language could not be loaded; what needs it waits.
    ConsoleMissing,
    /// What is wrong with the address, a sentence each; and the index of the one that is in the console's English.
    Address(Vec<String>, Option<usize>),
    /// A new version of the page is there; it comes when the visitor says so.
    NewVersion,
    /// A story's file or its texts could not be loaded.
    StoryMissing,
    /// A story's file has a mistake: what it is, with its line.
    StoryBroken(String),
}
