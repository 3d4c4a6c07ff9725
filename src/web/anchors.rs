//! The names by which code finds elements of the page again. Each is the value of `data-anchor`; style classes are for style sheets alone. Beside these there
//! are the page's public hooks, which are documented for journeys and host pages: `data-panel`, `data-user`, `data-message`, `data-closed`.

/// The story's line above the seats.
pub const STORY: &str = "story";
/// The strip that tells something once; the first picture has one that `boot.js` may take away.
pub const NOTICE: &str = "notice";
/// The one big button of the story: it goes on, or leads to the next story.
pub const NEXT: &str = "next";
/// The conversation of a seat; it scrolls.
pub const CONVERSATION: &str = "conversation";
/// The form in which a seat's user writes.
pub const COMPOSER: &str = "composer";
/// Where a seat's message is, below the client's window.
pub const WHEREABOUTS: &str = "whereabouts";
/// The counter of what waits in a seat's history spooler.
pub const SPOOLER: &str = "spooler";
/// The counter of what lies in a seat's mailbox.
pub const MAILBOX: &str = "mailbox";
/// The handle of a panel that has come to the foot of the page.
pub const SHEET_BAR: &str = "sheet-bar";
/// The word at the timeline's line of now.
pub const NOW: &str = "now";
/// A small box that opens below its summary and closes with Escape.
pub const POPOVER: &str = "popover";
/// Such a box that asks for a name: its field has the focus when it opens.
pub const ASKING_POPOVER: &str = "asking-popover";
/// The button that makes the side larger.
pub const EXPAND: &str = "expand";
/// The link of an embedded story to the whole page.
pub const OPEN_WHOLE: &str = "open-whole";

/// The CSS selector of an anchor.
pub fn selector(anchor: &str) -> String {
    format!("[data-anchor='{anchor}']")
}
