//! How often each part of the page was drawn: `data-renders-NAME` of the `<html>` element. Journeys read it, to hold that a part is drawn only when it changes.

use super::document;

/// Counts that a part was drawn.
pub fn count_render(name: &str) {
    let Some(page) = document().and_then(|document| document.document_element()) else { return };
    let attribute = format!("data-renders-{name}");
    let before = page.get_attribute(&attribute).and_then(|count| count.parse::<u32>().ok()).unwrap_or(0);
    page.set_attribute(&attribute, &(before + 1).to_string()).unwrap_or_default();
}
