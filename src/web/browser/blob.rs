//! Data that the browser holds: blobs, and addresses of them inside the browser.

use js_sys::Array;
use web_sys::{Blob, BlobPropertyBag, Url};

/// The browser refused what it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// An address inside the browser for as long as this is kept.
pub struct ObjectUrl(String);

impl ObjectUrl {
    /// The address of what a blob holds.
    ///
    /// # Errors
    /// The browser refused.
    pub fn of(blob: &Blob) -> Result<Self, Refused> {
        Url::create_object_url_with_blob(blob).map(Self).map_err(|_| Refused)
    }

    /// The address, which begins with `blob:`.
    pub fn address(&self) -> &str {
        &self.0
    }
}

impl Drop for ObjectUrl {
    fn drop(&mut self) {
        Url::revoke_object_url(&self.0).unwrap_or_default();
    }
}

/// A text as a blob.
///
/// # Errors
/// Refused.
pub fn blob(text: &str, media: &str) -> Result<Blob, Refused> {
    let kind = BlobPropertyBag::new();
    kind.set_type(media);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind).map_err(|_| Refused)
}
