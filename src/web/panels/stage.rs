//! The stage of a story: the persons at its sides, the places between their clients, and the letter that lies in one of them.
//!
//! Where things stand is in `static/css/stage.css` alone, which reads the hooks that are set here.

mod letter;
mod person;
mod places;

use yew::prelude::*;

use crate::app::stage::{AskedLetter, GateAsked, GatesAsked, StageHidden, StageRow, StageThing, StageView, WayLeg};
use crate::tenant::Outcome;
use crate::text::Text;
use crate::web::components::icon;
use crate::web::context::ViewContext;

use letter::letter;
use person::person;
use places::{mailbox, tray};

/// Draws the stage.
pub fn stage(context: &ViewContext, view: Option<&StageView>) -> Html {
    let Some(view) = view else { return html! { <section key="stage" class="stage" hidden=true></section> } };
    let way = (row_name(view.rows.0), row_name(view.rows.1));
    html! {
        <section key="stage" class="stage" data-panel="stage" aria-label={context.say(Text::StagePanel)} id="stage" tabindex="-1">
            <div class="board" key="board" data-mirrored={view.mirrored.then_some("")} data-bare={(view.trays.is_empty() && view.mailboxes.is_empty()).then_some("")}
                data-from={way.0} data-to={way.1}>
                { for view.cast.iter().map(|own| person(context, own, &view.hidden)) }
                <div class="between" key="between" role="group" aria-label={context.say(Text::StageBetween)}>
                    <p class="between-name" key="name" aria-hidden="true">{ context.say(Text::StageBetween) }</p>
                    { for view.legs.iter().map(|own| leg(own, &view.hidden)) }
                    { view.checks.as_ref().map_or_else(|| html! { <span key="checks" hidden=true></span> }, |own| checks(own, &view.hidden)) }
                    { for view.trays.iter().map(|own| tray(context, own, &view.hidden)) }
                    { for view.mailboxes.iter().map(|own| mailbox(context, own, &view.hidden)) }
                    { view.letter.as_ref().map_or_else(|| html! { <span key="letter" hidden=true></span> }, |own| letter(context, own, view.asked == Some(AskedLetter::Lies), &view.hidden)) }
                    if let Some(AskedLetter::Comes(text)) = &view.asked {
                        <span key="asked" class="asked-letter" data-hand="answer" title={context.say(Text::AskDrag)} aria-hidden="true">{ icon("mail") }<b dir="auto">{ &**text }</b></span>
                    }
                </div>
            </div>
        </section>
    }
}

/// A row by the name that the style sheet knows.
fn row_name(row: StageRow) -> &'static str {
    match row {
        StageRow::Whole => "whole",
        StageRow::Upper => "upper",
        StageRow::Lower => "lower",
    }
}

/// The hatching over something that cannot be known through whose eyes the stage is seen, and that in words for who does not see it.
fn hatch(hidden: &StageHidden, thing: StageThing) -> Html {
    if !hidden.hides(thing) {
        return html! {};
    }
    html! { <span key="hatch" class="hatch" data-hatched=""><span class="visually-hidden">{ &hidden.words }</span></span> }
}

/// A part of the way, with the words beside it.
fn leg(leg: &WayLeg, hidden: &StageHidden) -> Html {
    html! {
        <div key={format!("{}-{}", leg.route.name(), leg.walked.name())} class={classes!("leg", leg.state.name())} data-leg={leg.route.name()} data-walked={leg.walked.name()} data-hatched={hidden.hides(StageThing::Way).then_some("")}>
            <i key="line" class="line"></i>
            <span key="words" class="leg-words">{ leg.words.clone() }</span>
        </div>
    }
}

/// What the sender's client asks, gate by gate.
fn checks(checks: &GatesAsked, hidden: &StageHidden) -> Html {
    let gate = |(place, gate): (usize, &GateAsked)| {
        let shape = match gate.outcome {
            Outcome::Failed => "cross",
            Outcome::NotReached => "dash",
            Outcome::Passed | Outcome::Applied => "tick",
        };
        html! { <li key={place} class="check-dot" data-outcome={gate.outcome.name()}><span class="ring">{ icon(shape) }</span><span class="check-name">{ &gate.word }</span>{ hatch(hidden, StageThing::Gate(gate.rule)) }</li> }
    };
    let closed =
        checks.closed.as_ref().map(|(heading, why)| html! { <div key="closed" class="closed"><b>{ heading }</b><p>{ why }</p>{ hatch(hidden, StageThing::Closed) }</div> });
    html! {
        <div key="checks" class="checks" data-closed={checks.gates.iter().position(|gate| gate.outcome == Outcome::Failed).map(|place| place.to_string())}>
            <ol key="gates">{ for checks.gates.iter().enumerate().map(gate) }</ol>
            <p key="title" class="checks-title">{ &checks.title }</p>
            <i key="gate" class="gate" aria-hidden="true"></i>
            { closed.unwrap_or_else(|| html! { <span key="closed" hidden=true></span> }) }
        </div>
    }
}
