//! What every dialog stands in: the browser's own `<dialog>`, which keeps the focus inside, closes with Escape and gives the focus back.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition, window};
use yew::prelude::*;

use crate::app::{Msg, ReadingEvent};
use crate::text::Text;
use crate::web::components::icon;
use crate::web::context::use_view_context;

use crate::web::browser::document;

/// The properties of [`ModalDialog`].
#[derive(Properties, PartialEq)]
pub struct ModalDialogProps {
    /// The title, as it is shown.
    pub title: String,
    /// The name of the dialog: its style class and its hook `data-dialog`.
    pub kind: &'static str,
    /// The content below the title.
    pub children: Html,
}

/// Closes the dialog around the element that was pressed. The browser gives the focus back to where it was.
pub fn close_around(event: &MouseEvent) {
    let pressed: Option<Element> = event.target_dyn_into();
    let dialog = pressed.and_then(|pressed| pressed.closest("dialog").ok().flatten());
    dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()).iter().for_each(HtmlDialogElement::close);
}

/// Whether a field may take the focus when a dialog opens. On a touch screen it may not: the keyboard would cover half of what was opened.
pub fn may_begin_typing() -> bool {
    let coarse = window().and_then(|window| window.match_media("(pointer: coarse)").ok().flatten());
    !coarse.is_some_and(|coarse| coarse.matches())
}

/// Keeps a search field from taking the focus where [`may_begin_typing`] says no.
fn keep_keyboard_down(dialog: &Element) {
    let search = dialog.query_selector("input[type='search'][autofocus]").ok().flatten();
    if let Some(search) = search.filter(|_| !may_begin_typing()) {
        search.remove_attribute("autofocus").unwrap_or_default();
    }
}

/// Scrolls to what has the focus when the dialog opens: the browser gives the focus and scrolls nothing.
fn show_focus() {
    let active = document().and_then(|document| document.active_element());
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    if let Some(active) = active {
        active.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Draws the dialog and opens it when it is drawn for the first time.
#[component(ModalDialog)]
pub fn modal_dialog(props: &ModalDialogProps) -> Html {
    let context = use_view_context();
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                keep_keyboard_down(&dialog);
                dialog.show_modal().unwrap_or_default();
                show_focus();
            }
        });
    }
    let close = {
        let dialog = dialog.clone();
        move |_: MouseEvent| dialog.cast::<HtmlDialogElement>().iter().for_each(HtmlDialogElement::close)
    };
    // WebKit gives Escape to a search field, which keeps it.
    let escape = {
        let dialog = dialog.clone();
        move |event: KeyboardEvent| {
            let search = event.target_dyn_into::<HtmlInputElement>().filter(|field| field.type_() == "search");
            if search.is_some() && event.key() == "Escape" && !event.default_prevented() && !event.is_composing() {
                event.prevent_default();
                dialog.cast::<HtmlDialogElement>().iter().for_each(HtmlDialogElement::close);
            }
        }
    };
    html! {
        <dialog ref={dialog} onkeydown={escape} class={classes!("modal", props.kind)} data-dialog={props.kind} aria-labelledby="room-title" closedby="any" onclose={context.on(Msg::Reading(ReadingEvent::ClosedDialog))}>
            <header key="head">
                <h2 id="room-title">{ &props.title }</h2>
                <button class="quiet icon-button" aria-label={context.say(Text::DialogClose)} title={context.say(Text::DialogClose)} onclick={close}>{ icon("close") }</button>
            </header>
            <div key="body" class="modal-body">{ props.children.clone() }</div>
        </dialog>
    }
}
