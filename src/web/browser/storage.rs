//! What the browser stores for the page, in its local storage. In a sandboxed frame every access throws, so each function can be denied.

use web_sys::Storage;

use crate::app::model::{Saved, SavedSession};
use crate::app::{LessonEvent, Msg, RoomEvent, Theme};
use crate::web::page::Page;

use super::location::of_tab;
use super::real_time_ms;

const SESSION: &str = "wywo.session";
const STEP: &str = "wywo.step";
/// The version of the page that wrote the session.
const VERSION: &str = "wywo.version";
/// The last session that was taken up and played.
const BACKUP: &str = "wywo.backup";
const BACKUP_STEP: &str = "wywo.backup.step";
/// Before the number of a session that did not play.
const ASIDE: &str = "wywo.aside.";
/// The number of sessions that are set aside at most; then nothing is set aside any more.
const MAX_ASIDE: u32 = 100;
const THEME: &str = "wywo.theme";
/// The prefix of the keys of a visitor's own stories, before their numbers. Each story has a key, so that two open pages do not overwrite each other's.
const STORY: &str = "wywo.own.";
/// The stories that were told to their ends: their ids, with blanks between.
const SEEN: &str = "wywo.seen";
/// How questions were answered: words with blanks between.
const ANSWERS: &str = "wywo.answers";
const KEYS: &str = "wywo.keys";
/// The lesson, and what was written down for scenes.
const LESSON: &str = "wywo.lesson";
const NOTES: &str = "wywo.notes";
/// When the presentation of this window began.
const BEGAN: &str = "wywo.began";
const TOUR: &str = "wywo.lead";

/// The browser denies storage, or it is full.
pub struct Denied;

fn storage() -> Result<Storage, Denied> {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(Denied)
}

/// An item; none where there is none, or where storage is denied.
fn read(name: &str) -> Option<String> {
    storage().ok()?.get_item(name).ok().flatten()
}

/// Stores an item. Where storage is denied or full, it lasts as long as the page.
fn put(name: &str, value: &str) {
    if let Ok(storage) = storage() {
        storage.set_item(name, value).unwrap_or_default();
    }
}

/// Keeps the session, and which version wrote it.
///
/// # Errors
/// Denied, or full.
pub fn keep(script: &str, step: u32) -> Result<(), Denied> {
    let storage = storage()?;
    let items = [(SESSION, script), (STEP, &step.to_string()), (VERSION, env!("CARGO_PKG_VERSION"))];
    items.iter().try_for_each(|(name, value)| storage.set_item(name, value)).map_err(|_| Denied)
}

/// What was saved by earlier visits.
pub fn saved() -> Saved {
    if storage().is_err() {
        return Saved { denied: true, ..Saved::default() };
    }
    let session = |script, step| {
        let script: String = read(script).filter(|script: &String| !script.trim().is_empty())?;
        Some(SavedSession { script, step: read(step).and_then(|step| step.parse().ok()) })
    };
    let newest = session(SESSION, STEP);
    // A backup alone is of a session that was forgotten on purpose.
    let backup = newest.as_ref().and_then(|_| session(BACKUP, BACKUP_STEP));
    let theme = read(THEME).and_then(|name| Theme::named(&name));
    let seen = read(SEEN).unwrap_or_default().split(' ').map(str::to_owned).collect();
    let answers = read(ANSWERS).unwrap_or_default();
    Saved { seen, answers, sessions: newest.into_iter().chain(backup).collect(), theme, denied: false }
}

/// Copies the saved session, which plays, so that there is one to go back to.
pub fn back_up_session() {
    copy(SESSION, BACKUP);
    copy(STEP, BACKUP_STEP);
}

/// Copies the saved session, which does not play, to a place of its own, which nothing overwrites. The same one is not copied twice.
pub fn set_aside_session() {
    let script = read(SESSION);
    let places = (1..=MAX_ASIDE).map(|number| format!("{ASIDE}{number}"));
    let place = places.into_iter().find(|place| read(place).is_none_or(|other| Some(other) == script));
    if let Some(place) = place {
        copy(SESSION, &place);
    }
}

fn copy(from: &str, to: &str) {
    if let Some(value) = read(from) {
        put(to, &value);
    }
}

/// Forgets the session; nothing happens where storage is denied.
pub fn forget_session() {
    if let Ok(storage) = storage() {
        storage.remove_item(SESSION).unwrap_or_default();
    }
}

/// Keeps one of the visitor's own stories, or forgets it.
///
/// # Errors
/// Denied, or full.
pub fn keep_story(number: u64, text: Option<&str>) -> Result<(), Denied> {
    let (storage, name) = (storage()?, format!("{STORY}{number}"));
    text.map_or_else(|| storage.remove_item(&name), |text| storage.set_item(&name, text)).map_err(|_| Denied)
}

/// The visitor's own stories that were kept: number and text.
///
/// # Errors
/// Denied.
pub fn stories() -> Result<Vec<(u64, String)>, Denied> {
    let storage = storage()?;
    let names = (0..storage.length().unwrap_or(0)).filter_map(|index| storage.key(index).ok().flatten());
    let numbers = names.filter_map(|name| name.strip_prefix(STORY)?.parse::<u64>().ok());
    Ok(numbers.filter_map(|number| Some((number, storage.get_item(&format!("{STORY}{number}")).ok().flatten()?))).collect())
}

/// Stores the theme. Where storage is denied, it lasts as long as the page.
pub fn keep_theme(name: &str) {
    put(THEME, name);
}

/// Stores which stories were told to their ends.
pub fn keep_seen(ids: &str) {
    put(SEEN, ids);
}

/// Stores how questions were answered.
pub fn keep_answers(words: &str) {
    put(ANSWERS, words);
}

/// Stores whether single keys are shortcuts.
pub fn keep_keys(on: bool) {
    put(KEYS, if on { "on" } else { "off" });
}

/// Whether single keys are shortcuts; they are unless something else was stored.
pub fn kept_keys() -> bool {
    read(KEYS).is_none_or(|kept| kept != "off")
}

/// Stores that the tour was left; nothing happens where storage is denied.
pub fn leave_tour() {
    put(TOUR, "left");
}

/// Whether the tour was left at an earlier visit.
pub fn has_left_tour() -> bool {
    read(TOUR).is_some()
}

/// Stores the lesson.
pub fn keep_lesson(text: &str) {
    put(LESSON, text);
}

/// Stores what was written down for scenes.
pub fn keep_notes(text: &str) {
    put(NOTES, text);
}

/// Brings the lesson and the notes that were stored.
pub fn recall(page: &Page) {
    if let Some(text) = read(LESSON) {
        page.tell(Msg::Lesson(LessonEvent::Recalled(text)));
    }
    if let Some(text) = read(NOTES) {
        page.tell(Msg::Room(RoomEvent::RecalledNotes(text)));
    }
}

/// When the presentation of this window began, in real milliseconds; where nothing says so, now. It stands over a reload.
pub fn presentation_began() -> u64 {
    let kept = of_tab().and_then(|storage| storage.get_item(BEGAN).ok().flatten()?.parse().ok());
    kept.unwrap_or_else(begin_presentation)
}

/// Begins to count the time of a presentation.
pub fn begin_presentation() -> u64 {
    let now = real_time_ms();
    if let Some(storage) = of_tab() {
        storage.set_item(BEGAN, &now.to_string()).unwrap_or_default();
    }
    now
}
