//! The strip that stands above the seats while a story is recorded.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::Msg;
use crate::app::editor::{EditorEvent, RecordingView};
use crate::text::Text;
use crate::web::components::{placeholder, sends, take_words};
use crate::web::context::{ViewContext, use_view_context};

use crate::web::browser::real_time_ms;

/// Draws the strip: what was said last, a field for the next narration, and the button that stops recording.
pub fn recording(context: &ViewContext, view: Option<&RecordingView>) -> Html {
    let Some(view) = view else { return placeholder("recording") };
    let onstop = context.dispatch.reform(|_: MouseEvent| Msg::Editor(EditorEvent::StoppedRecording(real_time_ms())));
    let hint = view.last.clone().unwrap_or_else(|| context.say(Text::RecordingHint));
    html! {
        <section key="recording" class="recording" aria-label={context.say(Text::RecordingPanel)}>
            <b key="sign"><i aria-hidden="true"></i>{ context.say(Text::RecordingPanel) }</b>
            <p key="last" role="status">{ hint }{ " " }<small class="muted">{ context.say(Text::StoriesBeats { count: view.beats as u64 }) }</small></p>
            <Say key="say" />
            <button key="stop" class="primary" onclick={onstop}>{ context.say(Text::RecordingStop) }</button>
        </section>
    }
}

/// The field for the next narration. It has the focus at first, because a recording begins with one.
#[component(Say)]
fn say() -> Html {
    let context = use_view_context();
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with((), move |()| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                field.focus().unwrap_or_default();
            }
        });
    }
    let sender = context.clone();
    let (onkeydown, onclick) = sends(Callback::from(move |entry| {
        if let Some(words) = take_words(&entry) {
            sender.tell(Msg::Editor(EditorEvent::Said(words)));
        }
    }));
    html! {
        <div data-entry="" {onkeydown}>
            <input ref={field} aria-label={context.say(Text::RecordingSay)} placeholder={context.say(Text::RecordingSay)} autocomplete="off" />
            <button {onclick}>{ context.say(Text::RecordingAdd) }</button>
        </div>
    }
}
