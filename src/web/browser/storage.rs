//! What the browser keeps for the page. In a sandbox every access throws, so each one is asked for and may be denied.

use web_sys::Storage;

const SESSION: &str = "wywo.session";
const STEP: &str = "wywo.step";
const THEME: &str = "wywo.theme";
/// Before the number of each of the visitor's own stories: each is kept by itself, so that two pages do not overwrite each other's.
const OWN: &str = "wywo.own.";
const KEYS: &str = "wywo.keys";
const LEAD: &str = "wywo.lead";

/// Storage is denied here.
pub struct Denied;

fn storage() -> Result<Storage, Denied> {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(Denied)
}

/// Keeps the session.
///
/// # Errors
/// Denied, or full.
pub fn keep(script: &str, step: u32) -> Result<(), Denied> {
    let storage = storage()?;
    let kept = storage.set_item(SESSION, script).and_then(|()| storage.set_item(STEP, &step.to_string()));
    kept.map_err(|_| Denied)
}

/// The session that was kept: script and step, as they are there.
///
/// # Errors
/// Denied.
pub fn kept() -> Result<Option<(String, Option<u32>)>, Denied> {
    let storage = storage()?;
    let read = |name| storage.get_item(name).ok().flatten();
    Ok(read(SESSION).map(|script| (script, read(STEP).and_then(|step| step.parse().ok()))))
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
pub fn keep_own(number: u64, text: Option<&str>) -> Result<(), Denied> {
    let (storage, name) = (storage()?, format!("{OWN}{number}"));
    text.map_or_else(|| storage.remove_item(&name), |text| storage.set_item(&name, text)).map_err(|_| Denied)
}

/// The visitor's own stories that were kept: number and text.
///
/// # Errors
/// Denied.
pub fn own() -> Result<Vec<(u64, String)>, Denied> {
    let storage = storage()?;
    let names = (0..storage.length().unwrap_or(0)).filter_map(|place| storage.key(place).ok().flatten());
    let numbers = names.filter_map(|name| name.strip_prefix(OWN)?.parse::<u64>().ok());
    Ok(numbers.filter_map(|number| Some((number, storage.get_item(&format!("{OWN}{number}")).ok().flatten()?))).collect())
}

/// Keeps the look; without storage it lasts as long as the page.
pub fn keep_theme(name: &str) {
    if let Ok(storage) = storage() {
        storage.set_item(THEME, name).unwrap_or_default();
    }
}

/// The look that was kept.
pub fn kept_theme() -> Option<String> {
    storage().ok()?.get_item(THEME).ok().flatten()
}

/// Keeps whether a key alone is a shortcut.
pub fn keep_keys(on: bool) {
    if let Ok(storage) = storage() {
        storage.set_item(KEYS, if on { "on" } else { "off" }).unwrap_or_default();
    }
}

/// Whether a key alone is a shortcut: it is where nothing else was kept.
pub fn kept_keys() -> bool {
    storage().ok().and_then(|storage| storage.get_item(KEYS).ok().flatten()).is_none_or(|kept| kept != "off")
}

/// Keeps that the lead was left; nothing happens where storage is denied.
pub fn leave_lead() {
    if let Ok(storage) = storage() {
        storage.set_item(LEAD, "left").unwrap_or_default();
    }
}

/// Whether the lead was left before.
pub fn has_left_lead() -> bool {
    storage().is_ok_and(|storage| storage.get_item(LEAD).ok().flatten().is_some())
}
