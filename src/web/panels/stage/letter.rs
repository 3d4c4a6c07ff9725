//! The selected message as a letter. One paper in all ten states: its place, its stamp and its edge change.

use yew::prelude::*;

use crate::app::stage::{Clockwork, Letter, StageHidden, StageThing};
use crate::tenant::{ANSWER_TIMEOUT, Command, MessageState, Millis, TOAST_DURATION};
use crate::text::Text;
use crate::web::components::{countdown, icon, state_icon};
use crate::web::context::ViewContext;

use super::hatch;

/// Draws the letter; where it is asked about it, the hand can put it on an answer.
pub fn letter(context: &ViewContext, view: &Letter, asked: bool, hidden: &StageHidden) -> Html {
    // A toast that is taken away is ignored.
    let toast = || (view.state == MessageState::InToast && !context.readonly).then(|| format!("toast-{}", view.id.0));
    let hand = if asked { Some("answer".to_owned()) } else { toast() };
    html! {
        // A message of the same number in another story is another letter: it does not fly here from there.
        <article key={format!("letter-{}-{}", view.id.0, view.text)} class={classes!("letter", view.state.name())} data-letter={view.id.0.to_string()} data-place={view.place.name()} data-lit="true"
            data-gate={view.gate.map(|gate| gate.to_string())} data-message={view.id.0.to_string()} data-state={view.state.name()} data-hand={hand} aria-label={view.state_word.clone()}>
            { if view.state == MessageState::MissedNotice { slip(context, view) } else { paper(context, view) } }
            { hatch(hidden, StageThing::Letter) }
        </article>
    }
}

fn paper(context: &ViewContext, view: &Letter) -> Html {
    let rubber = matches!(view.state, MessageState::Refused | MessageState::TimedOut);
    html! {
        <div key="paper" class="paper">
            <p key="to" class="letter-to">{ context.say(Text::SeatSlipTo) }{ " " }<b dir="auto">{ &*view.to_name }</b></p>
            // The room for the stamp is on the page's side, whichever way the words run.
            <p key="words" class="letter-words"><span dir="auto">{ &*view.text }</span></p>
            <p key="by" class="letter-by">{ view.seen.clone().unwrap_or_else(|| context.say(Text::StageFrom { name: &view.from_name, time: &view.sent })) }</p>
            { view.clockwork.as_ref().map_or_else(|| stamp(view.state), |own| ring(own, view.state)) }
            if rubber {
                <b key="rubber" class="rubber">{ &view.state_word }</b>
            }
            if view.state == MessageState::InToast {
                <span key="answers" class="letter-answers">
                    <button key="open" class="primary" disabled={context.readonly} onclick={context.on_act(Command::OpenToast { user: view.to, from: Some(view.from) })}>{ context.say(Text::SeatOpen) }</button>
                    <button key="ignore" data-press={format!("toast-{}", view.id.0)} disabled={context.readonly} onclick={context.on_act(Command::CloseToast { user: view.to, from: Some(view.from) })}>{ context.say(Text::SeatIgnore) }</button>
                </span>
            }
        </div>
    }
}

fn stamp(state: MessageState) -> Html {
    html! { <span key="stamp" class="postmark">{ icon(state_icon(state)) }</span> }
}

/// What runs down on the letter, as a ring around the seconds that are left.
fn ring(clockwork: &Clockwork, state: MessageState) -> Html {
    if state == MessageState::Sending {
        return countdown("ring-answer", clockwork.due, |_, left| draw_ring(left, ANSWER_TIMEOUT));
    }
    countdown("ring-toast", clockwork.due, |_, left| draw_ring(left, TOAST_DURATION))
}

fn draw_ring(left: Millis, length: Millis) -> Html {
    let rest = left.0.min(length.0) * 100 / length.0;
    html! {
        <svg class="runs-down" viewBox="0 0 56 56" aria-hidden="true">
            <circle cx="28" cy="28" r="24" pathLength="100" />
            <circle class="remaining" cx="28" cy="28" r="24" pathLength="100" stroke-dasharray={format!("{rest} 100")} />
            <text x="28" y="34" text-anchor="middle">{ left.0.div_ceil(1_000) }</text>
        </svg>
    }
}

/// The paper turned over: the pink message slip.
fn slip(context: &ViewContext, view: &Letter) -> Html {
    let row = |label: Text<'_>, words: String| html! { <><dt>{ context.say(label) }</dt><dd dir="auto">{ words }</dd></> };
    html! {
        <div key="slip" class="paper pink">
            <b key="head" class="pink-head">{ context.say(Text::SeatSlipHead) }</b>
            <dl key="rows">
                { row(Text::SeatSlipTo, view.to_name.to_string()) }
                { row(Text::SeatSlipFrom, format!("{} · {}", view.from_name, view.sent)) }
                { row(Text::SeatSlipMessage, view.text.to_string()) }
            </dl>
        </div>
    }
}
