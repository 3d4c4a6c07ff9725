//! The browser's address, which follows what is on the screen. Who loads the page anew gets it from there.

use wasm_bindgen::JsValue;
use web_sys::{Storage, window};

/// In the tab's own storage: the address that the browser had when the page was left, and on the next line the one it should have had.
const LEFT: &str = "wywo.left";

/// Writes an address, from its query on. Where a frame may not, nothing happens.
pub fn write(address: &str) -> Option<()> {
    let window = window()?;
    let path = window.location().pathname().ok()?;
    window.history().ok()?.replace_state_with_url(&JsValue::NULL, "", Some(&(path + address))).ok()
}

/// Keeps an address for the page that is loaded next, if that is the one at this place, which was read when its address was still behind.
/// Nothing happens where storage is denied or full.
pub fn leave(place: &str, address: &str) -> Option<()> {
    of_tab()?.set_item(LEFT, &format!("{place}\n{address}")).ok()
}

/// Forgets what [`leave`] kept: the browser's own address is not behind.
pub fn forget() -> Option<()> {
    of_tab()?.remove_item(LEFT).ok()
}

/// Writes the address that was kept when the page was left at this one.
pub fn take_up() -> Option<()> {
    let storage = of_tab()?;
    let left = storage.get_item(LEFT).ok()??;
    storage.remove_item(LEFT).ok()?;
    let (place, address) = left.split_once('\n')?;
    if place == here()? { write(address) } else { None }
}

/// The whole address.
pub fn here() -> Option<String> {
    window()?.location().href().ok()
}

fn of_tab() -> Option<Storage> {
    window()?.session_storage().ok()?
}
