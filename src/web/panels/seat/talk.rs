//! What is said at a seat: the conversation and its composer.

use yew::prelude::*;

use crate::app::seat::{Bubble, Contact, SeatView};
use crate::app::{Msg, ReadingEvent, SeatsEvent};
use crate::tenant::{Command, UserId};
use crate::text::Text;
use crate::web::anchors;
use crate::web::components::{Choice, icon, sends, state_icon, take_words};
use crate::web::context::ViewContext;
use crate::web::lazy::LazyView;

/// Draws toasts, slips and the conversation.
pub fn talk(context: &ViewContext, view: &SeatView) -> Html {
    let is_empty = view.bubbles.is_empty() && view.toasts.is_empty() && view.slips.is_empty();
    html! {
        <>
            { for context.lazy.iter().map(|lazy| lazy.view(LazyView::SeatNotices(view), context)) }
            if is_empty {
                <p key="empty" class="empty">{ context.say(Text::SeatNothingYet) }</p>
            }
            if view.cut {
                <p key="older" class="empty">{ context.say(Text::SeatOlder) }</p>
            }
            { for view.bubbles.iter().map(|bubble| show_bubble(context, bubble)) }
        </>
    }
}

fn show_bubble(context: &ViewContext, bubble: &Bubble) -> Html {
    let class = classes!("bubble", bubble.state.name(), bubble.mine.then_some("mine"), bubble.selected.then_some("selected"));
    html! {
        <button key={format!("bubble-{}", bubble.id.0)} {class} data-message={bubble.id.0.to_string()} data-state={bubble.state.name()}
            aria-pressed={bubble.selected.to_string()} onclick={context.on(Msg::Reading(ReadingEvent::PickedMessage(Some(bubble.id))))}>
            <span class="words">{ &bubble.text }</span>
            <span class="message-location">{ icon(state_icon(bubble.state)) }<b>{ &bubble.place }</b>{ " " }<span class="muted">{ &bubble.note }</span></span>
        </button>
    }
}

/// The composer: to whom the user writes, the field and the button that sends.
pub fn composer(context: &ViewContext, view: &SeatView) -> Html {
    let Some(contact) = view.contacts.iter().find(|contact| Some(contact.user) == view.contact) else {
        return html! { <div key="composer" class="composer"></div> };
    };
    let (sender, from, to) = (context.clone(), view.user, contact.user);
    let (onkeydown, onclick) = sends(Callback::from(move |entry| {
        if let Some(text) = take_words(&entry) {
            sender.act(Command::Send { from, to, text: text.into() });
        }
    }));
    let label = context.say(Text::SeatMessageTo { name: &contact.name });
    html! {
        <div key="composer" class="composer">
            { whom(context, view) }
            <div key="entry" data-anchor={anchors::COMPOSER} data-entry="" {onkeydown}>
                <input aria-label={label.clone()} placeholder={label} autocomplete="off" maxlength="500" enterkeyhint="send" />
                <button class="primary" {onclick}>{ context.say(Text::SeatSend) }</button>
            </div>
        </div>
    }
}

/// The choice of the contact, each with the presence that this user sees.
fn whom(context: &ViewContext, view: &SeatView) -> Html {
    let offer = |contact: &Contact| (contact.user.0.to_string(), format!("{} · {}", contact.name, contact.seen.word));
    let offers: Vec<_> = view.contacts.iter().map(offer).collect();
    let user = view.user;
    let onchoose = context.dispatch.reform(move |id: String| Msg::Seats(SeatsEvent::PickedContact(user, UserId(id.parse().unwrap_or(0)))));
    let value = view.contact.map_or_else(String::new, |contact| contact.0.to_string());
    Choice::of(context.say(Text::SeatWith), "whom quiet", offers, &value, onchoose).html()
}
