//! Files that are chosen or dropped.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, FileList};
use yew::prelude::*;

use crate::app::Msg;
use crate::app::editor::{EditorEvent, MAX_STORY_BYTES, Unreadable};
use crate::text::Text;
use crate::web::browser::real_time_ms;
use crate::web::components::file_field;
use crate::web::context::ViewContext;

/// Draws the field that chooses a file.
pub fn choose(context: &ViewContext) -> Html {
    let sender = context.clone();
    file_field("import", context.say(Text::EditorImport), ".ps1,.txt,text/plain", move |files| take(&sender, files))
}

/// Imports the first of some files.
pub fn take(context: &ViewContext, files: Option<FileList>) {
    let Some(file) = files.and_then(|files| files.get(0)) else { return };
    let context = context.clone();
    spawn_local(async move {
        let msg = read(&file)
            .await
            .map_or_else(EditorEvent::NotImported, |bytes| EditorEvent::Imported(real_time_ms(), file.name(), bytes.into()));
        context.tell(Msg::Editor(msg));
    });
}

#[expect(clippy::cast_precision_loss, reason = "the limit is small")]
async fn read(file: &File) -> Result<Vec<u8>, Unreadable> {
    if file.size() > MAX_STORY_BYTES as f64 {
        return Err(Unreadable::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| Unreadable::NotRead)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
