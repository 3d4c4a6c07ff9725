//! Has the browser save a file.

use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlAnchorElement, Url};

use super::blob::Refused;
use super::document;

/// The id of the link of the file that was saved last.
const TAKEN: &str = "taken";

/// Has the browser save a file under a name. Whether the visitor then keeps it, the browser does not tell.
///
/// # Errors
/// The browser refused.
pub fn save(name: &str, blob: &Blob) -> Result<(), Refused> {
    place_link(name, blob).ok_or(Refused)
}

/// The link stays until the next file: a browser may still be reading.
fn place_link(name: &str, blob: &Blob) -> Option<()> {
    let document = document()?;
    if let Some(last) = document.get_element_by_id(TAKEN) {
        Url::revoke_object_url(&last.get_attribute("href")?).unwrap_or_default();
        last.remove();
    }
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_id(TAKEN);
    link.set_hidden(true);
    link.set_href(&Url::create_object_url_with_blob(blob).ok()?);
    link.set_download(name);
    document.document_element()?.append_child(&link).ok()?;
    link.click();
    Some(())
}
