//! The stage as a room sees it: the cast, the way of the message, and the message where it lies, all in letters that the last row can read. It draws the same
//! view model as the page's own stage.

use yew::prelude::*;

use crate::app::stage::{Letter, LetterPlace, Person, StageSide, StageView, Walked, WayLeg, WayPart};
use crate::tenant::{MessageState, Millis};
use crate::text::Text;
use crate::web::components::{class_of, countdown, icon, presence_dot, state_icon};
use crate::web::context::ViewContext;
use crate::wording::given_name;

/// Draws the stage.
pub fn stage(context: &ViewContext, view: Option<&StageView>) -> Html {
    let Some(view) = view else { return html! { <section class="room-stage" hidden=true></section> } };
    let side = |side: StageSide, name: &'static str| {
        let persons = view.cast.iter().filter(move |person| person.seat.side == side);
        html! { <div key={name} class="room-side" data-side={name}>{ for persons.map(|own| person(context, view, own)) }</div> }
    };
    html! {
        <section class="room-stage" data-panel="stage" id="stage" aria-label={context.say(Text::StagePanel)} data-mirrored={view.mirrored.then_some("")}>
            { side(StageSide::Left, "left") }
            <div key="middle" class="room-middle">
                <p key="words" class="room-words">{ way_words(view) }</p>
                { way(view) }
                { view.letter.as_ref().map_or_else(|| html! { <div key="place" class="room-place" hidden=true></div> }, |own| place(context, view, own)) }
            </div>
            { side(StageSide::Right, "right") }
        </section>
    }
}

fn person(context: &ViewContext, view: &StageView, person: &Person) -> Html {
    let has_part = view.letter.as_ref().is_some_and(|letter| letter.from == person.user || letter.to == person.user);
    let filed = view.legs.iter().any(|leg| leg.route == WayPart::File && leg.walked == Walked::Been);
    let name: &str = &person.name;
    let first = given_name(name);
    // The message goes through the client that files it: that client is drawn.
    let is_client = filed && view.letter.as_ref().is_some_and(|letter| letter.to == person.user);
    html! {
        <article key={person.user.0} class="room-person" data-cast={person.sip.to_string()} data-presence={person.presence.presence.name()} data-signed-in={person.signed_in.to_string()}
            data-lit={person.lit.then_some("true")} data-part={has_part.then_some("")} data-client={is_client.then_some("")}>
            if is_client {
                <small key="client" class="room-client">{ context.say(Text::RoomClient { name: first }) }</small>
            }
            <span class="room-face" key="face">{ &person.initials }{ presence_dot(person.presence.presence) }</span>
            <h2 key="name">{ name }</h2>
            <p key="presence" class={classes!("room-presence", class_of(person.presence.presence.color()))}>{ &person.presence.word }</p>
        </article>
    }
}

/// The words beside the way: where the message is due, or how it went past all places.
fn way_words(view: &StageView) -> String {
    let due = view.legs.iter().find(|leg| leg.walked == Walked::Due && leg.words.is_some());
    let straight = view.legs.iter().find(|leg| leg.route == WayPart::Straight);
    due.or(straight).and_then(|leg| leg.words.clone()).unwrap_or_default()
}

/// The way from one person to the other, with the places that the message passes.
fn way(view: &StageView) -> Html {
    let closed = view.letter.as_ref().is_some_and(|letter| letter.place == LetterPlace::Gates);
    let legs = view.legs.iter().filter(|leg| leg.route != WayPart::File);
    html! {
        <div key="way" class="room-way" aria-hidden="true">
            { for legs.map(leg) }
            if closed {
                <b key="gate" class="room-gate"></b>
            }
        </div>
    }
}

fn leg(leg: &WayLeg) -> Html {
    let station = match leg.route {
        WayPart::Leave => Some("ring"),
        WayPart::Notify => Some("mail"),
        WayPart::Out | WayPart::Straight | WayPart::File => None,
    };
    html! {
        <>
            if let Some(shape) = station {
                <b key={format!("at-{}", leg.route.name())} class="room-station">{ icon(shape) }</b>
            }
            <i key={leg.route.name()} class={classes!("room-leg", leg.state.name())} data-leg={leg.route.name()} data-walked={leg.walked.name()}></i>
        </>
    }
}

/// The message where it lies, and what that place is called.
fn place(context: &ViewContext, view: &StageView, letter: &Letter) -> Html {
    let filed = view.legs.iter().find(|leg| leg.route == WayPart::File).and_then(|leg| leg.words.clone());
    let name = match letter.place {
        LetterPlace::Spooler => view.trays.iter().find(|tray| tray.holds_letter).map(|tray| tray.name.clone()),
        LetterPlace::Mailbox | LetterPlace::Slip => {
            view.mailboxes.iter().find(|mailbox| mailbox.holds_letter).map(|mailbox| mailbox.name.clone())
        }
        LetterPlace::Gates => view.checks.as_ref().and_then(|checks| checks.closed.as_ref()).map(|(heading, _)| heading.clone()),
        LetterPlace::Nowhere => view.legs.iter().find(|leg| leg.walked == Walked::Never).and_then(|leg| leg.words.clone()),
        LetterPlace::Wire | LetterPlace::Toast | LetterPlace::Conversation => None,
    };
    let left = match letter.place {
        LetterPlace::Spooler => {
            view.trays.iter().find(|tray| tray.holds_letter && tray.waits.is_none()).and_then(|tray| tray.clockwork.as_ref())
        }
        LetterPlace::Gates
        | LetterPlace::Wire
        | LetterPlace::Mailbox
        | LetterPlace::Toast
        | LetterPlace::Conversation
        | LetterPlace::Slip
        | LetterPlace::Nowhere => letter.clockwork.as_ref(),
    };
    html! {
        <div key={format!("place-{}-{}", letter.id.0, letter.text)} class={classes!("room-place", letter.state.name())} data-at={letter.place.name()}>
            <article key="letter" class="room-letter" data-letter={letter.id.0.to_string()} data-place={letter.place.name()} data-lit="true" data-message={letter.id.0.to_string()}
                data-state={letter.state.name()} aria-label={letter.state_word.clone()}>{ paper(context, letter) }</article>
            <p key="name" class="room-where">
                { icon(state_icon(letter.state)) }<b key="name">{ name.unwrap_or_else(|| letter.state_word.clone()) }</b>
                if let Some(clockwork) = left {
                    <span key="left" class="room-left">{ countdown("room-left", clockwork.due, left_time) }</span>
                } else if let Some(filed) = filed {
                    <span key="filed">{ filed }</span>
                }
            </p>
        </div>
    }
}

fn left_time(context: &ViewContext, left: Millis) -> Html {
    let seconds = left.0.div_ceil(1_000);
    html! { <>{ format!("{}:{:02} ", seconds / 60, seconds % 60) }{ context.say(Text::StageLeft) }</> }
}

fn paper(context: &ViewContext, letter: &Letter) -> Html {
    if letter.state == MessageState::MissedNotice {
        let row = |key: &'static str, label: Text<'_>, words: String| html! { <div {key}><dt>{ context.say(label) }</dt><dd>{ words }</dd></div> };
        return html! {
            <div key="slip" class="room-slip">
                <b key="head">{ context.say(Text::SeatSlipHead) }</b>
                <dl key="rows">
                    { row("to", Text::SeatSlipTo, letter.to_name.to_string()) }
                    { row("from", Text::SeatSlipFrom, format!("{} · {}", letter.from_name, letter.sent)) }
                    { row("words", Text::SeatSlipMessage, letter.text.to_string()) }
                </dl>
            </div>
        };
    }
    let rubber = matches!(letter.state, MessageState::Refused | MessageState::TimedOut);
    html! {
        <div key="paper" class="room-paper">
            <p key="to" class="room-to">{ context.say(Text::SeatSlipTo) }{ " " }<b>{ &*letter.to_name }</b></p>
            <p key="words" class="room-text">{ &*letter.text }</p>
            <p key="by" class="room-by">{ letter.seen.clone().unwrap_or_else(|| context.say(Text::StageFrom { name: &letter.from_name, time: &letter.sent })) }</p>
            if rubber {
                <b key="rubber" class="room-rubber">{ &letter.state_word }</b>
            }
        </div>
    }
}
