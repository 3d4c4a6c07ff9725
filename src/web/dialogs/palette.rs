//! The command palette: a field, and the list of commands that it narrows (ARIA practices: combobox with a listbox).

use std::rc::Rc;

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::app::palette::{PaletteEntry, found, offers};
use crate::app::{Model, Msg, ReadingEvent};
use crate::text::Text;
use crate::web::context::{ViewContext, use_view_context};

use crate::web::dialogs::help::combination;

/// All commands that can be given now. The list is made when the dialog is drawn, and compared by its address.
#[derive(Clone)]
struct Offers(Rc<Vec<PaletteEntry>>);

impl PartialEq for Offers {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The properties of [`Palette`].
#[derive(Properties, PartialEq)]
pub struct PaletteProps {
    offers: Offers,
}

/// Draws the content of the dialog.
pub fn palette(model: &Model) -> Html {
    html! { <Palette key="palette" offers={Offers(Rc::new(offers(model)))} /> }
}

/// Draws the field and its list.
#[component(Palette)]
pub fn palette_dialog(props: &PaletteProps) -> Html {
    let context = use_view_context();
    let query = use_state(String::new);
    let marked = use_state(|| 0_usize);
    let shown = found(&props.offers.0, &query);
    let at = (*marked).min(shown.len().saturating_sub(1));
    let list = use_node_ref();
    use_marked_in_view(&list, at, shown.len());
    let oninput = {
        let (query, marked) = (query.clone(), marked.clone());
        move |event: InputEvent| {
            query.set(event.target_unchecked_into::<HtmlInputElement>().value());
            marked.set(0);
        }
    };
    let onkeydown = on_key(&context, &shown, at, &marked);
    let active = (!shown.is_empty()).then(|| format!("offer-{at}"));
    html! {
        <div class="finder">
            <input key="field" role="combobox" autofocus=true aria-label={context.say(Text::PaletteField)} placeholder={context.say(Text::PaletteField)} aria-expanded="true"
                aria-controls="palette-list" aria-autocomplete="list" aria-activedescendant={active} autocomplete="off" spellcheck="false" {oninput} {onkeydown} />
            <ul key="list" ref={list} id="palette-list" role="listbox" tabindex="-1" aria-label={context.say(Text::PaletteList)}>
                { for shown.iter().enumerate().map(|(index, offer)| show(&context, offer, index, at)) }
            </ul>
            <p key="count" class="muted" role="status">{ context.say(Text::PaletteCount { count: shown.len() as u64 }) }</p>
        </div>
    }
}

/// Scrolls the list, and only the list, so that the marked command can be seen.
#[hook]
fn use_marked_in_view(list: &NodeRef, at: usize, count: usize) {
    let list = list.clone();
    use_effect_with((at, count), move |(at, _)| {
        let Some(list) = list.cast::<Element>() else { return };
        let Some(marked_item) = list.children().item(u32::try_from(*at).unwrap_or(0)) else { return };
        let (marked_item, list_box) = (marked_item.get_bounding_client_rect(), list.get_bounding_client_rect());
        let (above, below) = (list_box.top() - marked_item.top(), marked_item.bottom() - list_box.bottom());
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
        let by = if above > 0.0 { -above } else { below.max(0.0) } as i32;
        list.set_scroll_top(list.scroll_top() + by);
    });
}

fn on_key(context: &ViewContext, shown: &[PaletteEntry], at: usize, marked: &UseStateHandle<usize>) -> Callback<KeyboardEvent> {
    let (context, marked, count) = (context.clone(), marked.clone(), shown.len());
    let chosen = shown.get(at).map(|offer| offer.msg.clone());
    Callback::from(move |event: KeyboardEvent| {
        // While an input method composes, it gets the keys.
        if event.is_composing() || count == 0 {
            return;
        }
        match (event.key().as_str(), &chosen) {
            ("ArrowDown", _) => marked.set((at + 1) % count),
            ("ArrowUp", _) => marked.set((at + count - 1) % count),
            ("Enter", Some(msg)) => choose(&context, msg.clone()),
            _ => return,
        }
        event.prevent_default();
    })
}

/// Gives a command. The dialog closes first, because the command may open another one.
fn choose(context: &ViewContext, msg: Msg) {
    context.tell(Msg::Reading(ReadingEvent::ClosedDialog));
    context.tell(msg);
}

fn show(context: &ViewContext, offer: &PaletteEntry, index: usize, at: usize) -> Html {
    let onclick = {
        let (context, msg) = (context.clone(), offer.msg.clone());
        move |_: MouseEvent| choose(&context, msg.clone())
    };
    let keys = offer.shortcut.and_then(|shortcut| shortcut.keys.first().copied());
    html! {
        <li key={offer.name.clone()} id={format!("offer-{index}")} role="option" aria-selected={(index == at).to_string()} {onclick}>
            <span>{ &offer.name }</span>
            if let Some((with, key)) = keys {
                <small>{ combination(&context.locale, with, key) }</small>
            }
        </li>
    }
}
