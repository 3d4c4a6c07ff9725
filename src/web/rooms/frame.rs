//! The frame of every dialog: the browser's own `<dialog>`, which keeps the focus inside, closes with Escape and gives the focus back.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};
use yew::prelude::*;

use crate::app::Msg;
use crate::text::Text;
use crate::web::components::sign;
use crate::web::desk::use_desk;

/// What a frame shows.
#[derive(Properties, PartialEq)]
pub struct FrameProps {
    /// The title, in words.
    pub title: String,
    /// The class of what is inside.
    pub kind: &'static str,
    /// What is inside.
    pub children: Html,
}

/// Closes the dialog in which something was pressed; the browser gives the focus back to where it was.
pub fn leave(event: &MouseEvent) {
    let pressed: Option<Element> = event.target_dyn_into();
    let dialog = pressed.and_then(|pressed| pressed.closest("dialog").ok().flatten());
    dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()).iter().for_each(HtmlDialogElement::close);
}

/// The frame.
#[component(Frame)]
pub fn frame(props: &FrameProps) -> Html {
    let desk = use_desk();
    let own = use_node_ref();
    {
        let own = own.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = own.cast::<HtmlDialogElement>() {
                dialog.show_modal().unwrap_or_default();
            }
        });
    }
    let close = {
        let own = own.clone();
        move |_: MouseEvent| own.cast::<HtmlDialogElement>().iter().for_each(HtmlDialogElement::close)
    };
    html! {
        <dialog ref={own} class={classes!("room", props.kind)} data-dialog={props.kind} aria-labelledby="room-title" closedby="any" onclose={desk.on(Msg::ClosedDialog)}>
            <header key="head">
                <h2 id="room-title">{ &props.title }</h2>
                <button class="quiet icon" aria-label={desk.say(Text::DialogClose)} title={desk.say(Text::DialogClose)} onclick={close}>{ sign("close") }</button>
            </header>
            <div key="body" class="room-body">{ props.children.clone() }</div>
        </dialog>
    }
}
