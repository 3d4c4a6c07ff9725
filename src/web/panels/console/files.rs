//! The files of the virtual drive on the page: one that is dropped on the console becomes a line that writes it, and one that a script wrote
//! can be saved.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::FileList;
use yew::prelude::*;

use crate::app::{ConsoleEvent, Msg};
use crate::cmdlets::line_of;
use crate::engine::{Action, Drive, FileChange, MOST_BYTES};
use crate::tenant::Tenant;
use crate::text::Text;
use crate::web::browser::blob::blob;
use crate::web::browser::download::save;
use crate::web::context::ViewContext;

/// Draws a button for each file that saves it.
pub fn saving(context: &ViewContext, files: &Drive) -> Html {
    let files = files.items().filter_map(|item| item.text.clone().map(|text| (item.path.clone(), text)));
    let buttons: Vec<Html> = files
        .map(|(path, text)| {
            let label = context.say(Text::ConsoleSaveFile { path: &path });
            let key = path.to_string();
            let onclick = move |_: MouseEvent| {
                let name = path.rsplit('\\').next().unwrap_or_default();
                // A browser that refuses a download says so itself.
                blob(&text, "text/plain;charset=utf-8").and_then(|blob| save(name, &blob)).unwrap_or_default();
            };
            html! { <button {key} class="link" {onclick}>{ label }</button> }
        })
        .collect();
    html! { <p key="files" class="tools" hidden={buttons.is_empty()}>{ for buttons }</p> }
}

/// Writes dropped files to the virtual drive, each by a line of the console. One that is too large gets the console's own error.
#[expect(clippy::cast_precision_loss, reason = "the limit is small")]
pub fn take(context: &ViewContext, files: Option<FileList>) {
    let Some(files) = files.filter(|_| !context.readonly) else { return };
    let files: Vec<web_sys::File> = (0..files.length()).filter_map(|index| files.get(index)).collect();
    let context = context.clone();
    spawn_local(async move {
        for file in files {
            // What the drive cannot hold is not read to its end.
            let Ok(part) = file.slice_with_f64_and_f64(0.0, (MOST_BYTES + 1) as f64) else { continue };
            let Ok(buffer) = JsFuture::from(part.array_buffer()).await else { continue };
            let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
            let text = String::from_utf8_lossy(&bytes);
            let path = format!("C:\\{}", file.name().replace(['\\', '/', ':'], "_"));
            let change = FileChange::Write { path: path.into(), text: text.trim_start_matches('\u{feff}').into() };
            let line = line_of(&Action::File(change), &Tenant::empty());
            context.tell(Msg::Console(ConsoleEvent::EnteredLine(line)));
        }
    });
}
