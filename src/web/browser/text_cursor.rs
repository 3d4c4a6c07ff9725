//! The cursor of a field of several lines: browsers count in UTF-16, the application in bytes.

use web_sys::HtmlTextAreaElement;

/// The position of the cursor, in bytes of UTF-8.
pub fn cursor_of(field: &HtmlTextAreaElement) -> usize {
    let text = field.value();
    let units = field.selection_start().ok().flatten().map_or(usize::MAX, |units| units as usize);
    let mut passed = 0;
    let cursor = text.char_indices().find(|(_, letter)| {
        let is_here = passed >= units;
        passed += letter.len_utf16();
        is_here
    });
    cursor.map_or(text.len(), |(byte, _)| byte)
}

/// Moves the cursor to a position in bytes of UTF-8.
pub fn put_cursor(field: &HtmlTextAreaElement, byte: usize) {
    let units = field.value().get(..byte).map_or(0, |before| before.encode_utf16().count());
    let units = u32::try_from(units).unwrap_or(u32::MAX);
    field.set_selection_range(units, units).unwrap_or_default();
}
