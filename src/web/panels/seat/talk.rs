//! What the window of a seat's client shows: toasts, slips, the conversation, and its composer. Nothing else stands in it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::seat::{Bubble, Contact, SeatView};
use crate::app::{Msg, ReadingEvent, SeatsEvent};
use crate::tenant::{Command, UserId};
use crate::text::Text;
use crate::web::anchors;
use crate::web::components::{Choice, icon, sends, words_in};
use crate::web::context::ViewContext;

use super::notices::notices;

/// Draws toasts, slips and the conversation.
pub fn talk(context: &ViewContext, view: &SeatView) -> Html {
    let is_empty = view.bubbles.is_empty() && view.toasts.is_empty() && view.slips.is_empty();
    html! {
        <>
            if is_empty {
                <p key="empty" class="empty">{ context.say(Text::SeatNothingYet) }</p>
            }
            if let Some(contact) = view.contact.filter(|_| view.cut) {
                <button key="older" class="link older" onclick={context.on(Msg::Seats(SeatsEvent::ShowedOlder(view.user, contact)))}>{ context.say(Text::SeatOlder) }</button>
            }
            { for view.bubbles.iter().map(|bubble| show_bubble(context, bubble)) }
        </>
    }
}

/// Draws what has come in and waits for an answer: toasts and slips. They stay in sight while the conversation scrolls.
pub fn incoming(context: &ViewContext, view: &SeatView) -> Html {
    let is_empty = view.toasts.is_empty() && view.slips.is_empty();
    html! {
        <div key="incoming" class="incoming" hidden={is_empty}>
            { notices(context, view) }
        </div>
    }
}

fn show_bubble(context: &ViewContext, bubble: &Bubble) -> Html {
    let class = classes!("bubble", bubble.state.name(), bubble.mine.then_some("mine"), bubble.selected.then_some("selected"));
    html! {
        <button key={format!("bubble-{}", bubble.id.0)} {class} data-message={bubble.id.0.to_string()} data-state={bubble.state.name()}
            aria-pressed={bubble.selected.to_string()} onclick={context.on(Msg::Reading(ReadingEvent::AskedWhy(bubble.id)))}>
            <span class="visually-hidden">{ context.say(Text::SeatAuthor { name: &bubble.author }) }{ " " }</span>
            <span class="words" dir="auto">{ &bubble.text }</span>{ " " }
            <time class="muted">{ &bubble.time }</time>
            if !bubble.answer.is_empty() {
                <span class="client-answer">{ icon("cross") }<span class="visually-hidden">{ context.say(Text::SeatAnswer) }{ " " }</span>{ &bubble.answer }</span>
            }
        </button>
    }
}

/// The composer: to whom the user writes, the field and the button that sends. What is typed belongs to the one to whom it is typed.
pub fn composer(context: &ViewContext, view: &SeatView) -> Html {
    let Some(contact) = view.contacts.iter().find(|contact| Some(contact.user) == view.contact) else {
        return html! { <div key="composer" class="composer"></div> };
    };
    if contact.removed {
        let words = context.say(Text::SeatRemovedContact { name: &contact.name });
        return html! { <div key="composer" class="composer">{ whom(context, view) }<p key="removed" class="muted">{ words }</p></div> };
    }
    let (sender, from, to) = (context.clone(), view.user, contact.user);
    let (onkeydown, onclick) = sends(Callback::from(move |entry| {
        let text = words_in(&entry);
        if !text.is_empty() {
            sender.act(Command::Send { from, to, text: text.into() });
        }
    }));
    let oninput = context.dispatch.reform(move |event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        Msg::Seats(SeatsEvent::Typed(from, to, field.value().into()))
    });
    let label = context.say(Text::SeatMessageTo { name: &contact.name });
    html! {
        <div key="composer" class="composer">
            { whom(context, view) }
            // Another contact has another field, so that nothing typed to one can be sent to the other. What is typed is not drawn again; once it is forgotten,
            // the field is another one too.
            <div key={format!("entry-{}-{}", to.0, view.forgotten)} data-anchor={anchors::COMPOSER} data-entry="" {onkeydown}>
                <input aria-label={label.clone()} placeholder={label} value={view.draft.to_string()} {oninput} dir="auto" autocomplete="off" enterkeyhint="send" />
                <button class="primary" {onclick}>{ context.say(Text::SeatSend) }</button>
            </div>
        </div>
    }
}

/// The choice of the contact, each with the presence that this user sees.
fn whom(context: &ViewContext, view: &SeatView) -> Html {
    let removed = context.say(Text::SeatRemovedMark);
    let offer = |contact: &Contact| {
        let more = if contact.removed { &removed } else { &contact.seen.word };
        (contact.user.0.to_string(), format!("{} · {more}", contact.name))
    };
    let offers: Vec<_> = view.contacts.iter().map(offer).collect();
    let user = view.user;
    let onchoose = context.dispatch.reform(move |id: String| Msg::Seats(SeatsEvent::PickedContact(user, UserId(id.parse().unwrap_or(0)))));
    let value = view.contact.map_or_else(String::new, |contact| contact.0.to_string());
    Choice::of(context.say(Text::SeatWith), "whom quiet", offers, &value, onchoose).html()
}
