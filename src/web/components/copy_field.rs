//! A text in a field, with a button that copies it.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::text::Text;
use crate::web::browser::blob::Refused;
use crate::web::browser::clipboard::copy;
use crate::web::context::use_view_context;

/// The properties of [`CopyField`].
#[derive(Properties, PartialEq)]
pub struct CopyFieldProps {
    /// The name that journeys find it by, `data-taken`.
    pub name: &'static str,
    /// The label for those who do not see the page.
    pub label: String,
    /// The text to copy.
    pub text: String,
    /// How many lines of it are seen.
    #[prop_or(2)]
    pub rows: u32,
    /// Whether the button has the focus when the dialog opens.
    #[prop_or_default]
    pub autofocus: bool,
    /// Called with the text that says what came of copying.
    pub onsaid: Callback<Text<'static>>,
}

/// Draws the field. Where the browser does not let the page copy, the text is selected, so that the visitor can copy it by hand.
#[component(CopyField)]
pub fn copy_field(props: &CopyFieldProps) -> Html {
    let context = use_view_context();
    let field = use_node_ref();
    let onclick = {
        let (field, text, onsaid) = (field.clone(), props.text.clone(), props.onsaid.clone());
        move |_: MouseEvent| {
            let (field, text, onsaid) = (field.clone(), text.clone(), onsaid.clone());
            spawn_local(async move {
                let copied = copy(&text).await;
                if let (Err(Refused), Some(field)) = (copied, field.cast::<HtmlTextAreaElement>()) {
                    field.focus().unwrap_or_default();
                    field.select();
                }
                onsaid.emit(if copied.is_ok() { Text::ShareCopied } else { Text::ShareCopyByHand });
            });
        }
    };
    html! {
        <div class="copy-field" data-taken={props.name}>
            <textarea ref={field} readonly=true rows={props.rows.to_string()} spellcheck="false" aria-label={props.label.clone()} value={props.text.clone()} />
            <button type="button" autofocus={props.autofocus} {onclick}>{ context.say(Text::ShareCopy) }</button>
        </div>
    }
}
