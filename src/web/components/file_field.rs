//! A field that chooses a file, drawn as a button with its label.

use web_sys::{FileList, HtmlInputElement};
use yew::prelude::*;

/// Draws the field; `take` is handed what was chosen, also where that is the same file again.
pub fn file_field(key: &'static str, label: String, accept: &'static str, take: impl Fn(Option<FileList>) + 'static) -> Html {
    let onchange = move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        take(field.files());
        field.set_value("");
    };
    html! { <label {key} class="file">{ label }<input type="file" {accept} {onchange} /></label> }
}
