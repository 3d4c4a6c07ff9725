//! The browser's address bar, which follows what is on the screen, so that reloading the page shows the same.

use wasm_bindgen::JsValue;
use web_sys::{PerformanceNavigation, Storage, window};

/// The key in the tab's session storage for the address that the page had when it was left, or should have had.
const LEFT: &str = "wywo.left";

/// Writes an address, from its query on. Where a frame may not do so, nothing happens.
pub fn write(address: &str) -> Option<()> {
    let window = window()?;
    let path = window.location().pathname().ok()?;
    window.history().ok()?.replace_state_with_url(&JsValue::NULL, "", Some(&(path + address))).ok()
}

/// Keeps an address for the page after a reload: once the browser has begun to reload, the address bar can no longer be written. Nothing happens where
/// storage is denied or full.
pub fn leave(address: &str) -> Option<()> {
    of_tab()?.set_item(LEFT, address).ok()
}

/// Forgets what [`leave`] kept, if it kept anything.
pub fn forget() -> Option<()> {
    let storage = of_tab()?;
    storage.get_item(LEFT).ok()??;
    storage.remove_item(LEFT).ok()
}

/// Writes the address that [`leave`] kept, if this page is the result of a reload.
pub fn take_up() -> Option<()> {
    let navigation = window()?.performance()?.navigation();
    let left = of_tab()?.get_item(LEFT).ok()??;
    if navigation.type_() == PerformanceNavigation::TYPE_RELOAD { write(&left) } else { None }
}

/// What is stored for this tab alone.
pub(super) fn of_tab() -> Option<Storage> {
    window()?.session_storage().ok()?
}

/// The page's address without query and fragment.
pub fn page_address() -> String {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// The page's address as it is, and the session that is packed in its fragment.
pub fn address_and_pack() -> (String, Option<String>) {
    let Some(location) = window().map(|window| window.location()) else { return (String::new(), None) };
    let packed = location.hash().ok().and_then(|hash| hash.strip_prefix("#s1=")?.split('&').next().map(str::to_owned));
    (location.href().unwrap_or_default(), packed)
}
