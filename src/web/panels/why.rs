//! Why the selected message is where it is.

use yew::prelude::*;

use crate::app::Msg;
use crate::app::timeline::fitting;
use crate::app::why::{Row, WhyView};
use crate::tenant::{Evidence, Outcome};
use crate::text::Text;
use crate::web::components::{sign, state_sign};
use crate::web::context::Desk;

/// The letters of the heading, and how much of a message fits into it: two lines.
const HEADING_PX: i32 = 16;
const TITLE_PX: i32 = 520;

/// The panel; without a message it says how to come to one.
pub fn why(desk: &Desk, view: Option<&WhyView>) -> Html {
    html! {
        <section key="why" class="sheet why" data-panel="why" aria-label={desk.say(Text::WhyPanel)}>
            if let Some(view) = view {
                { explained(desk, view) }
            } else {
                <p class="empty" key="none">{ desk.say(Text::WhyNothing) }</p>
            }
        </section>
    }
}

fn explained(desk: &Desk, view: &WhyView) -> Html {
    html! {
        <>
            <header key="head">
                <h2 title={view.text.clone()}>{ desk.say(Text::WhyTitle { text: &fitting(&view.text, HEADING_PX, TITLE_PX) }) }</h2>
                <span class="id">{ "#" }{ view.id.0 }</span>
            </header>
            <div key="headline" class="headline" data-message={view.id.0.to_string()} data-state={view.state.name()}>
                <strong class={classes!("state", view.state.name())}>{ sign(state_sign(view.state)) }{ &view.state_word }</strong>
                <span>{ " " }{ &view.headline }</span>
                <small>{ &view.between }</small>
            </div>
            <ol key="rows" class="rules" tabindex="0" aria-label={desk.say(Text::WhyPanel)}>{ for view.rows.iter().enumerate().map(|(place, row)| rule(desk, place, row)) }</ol>
        </>
    }
}

fn rule(desk: &Desk, place: usize, row: &Row) -> Html {
    let (shape, class) = match row.outcome {
        Outcome::Passed => ("tick", "passed"),
        Outcome::Failed => ("cross", "failed"),
        Outcome::NotReached => ("dash", "not-reached"),
        Outcome::Applied => ("arrow", "applied"),
    };
    let assumed = row.evidence == Evidence::Assumption;
    html! {
        <li key={place} class={classes!(class, row.decided.then_some("decided"))}>
            <span class="outcome" title={row.outcome_word.clone()}>{ sign(shape) }<span class="for-ears">{ &row.outcome_word }</span></span>
            <time>{ &row.time }</time>
            <span class="sentence">
                { &row.sentence }
                if assumed {
                    <em class="assumed" title={row.source.clone()}>{ desk.say(Text::WhyAssumption) }</em>
                }
                if let Some((step, deed)) = &row.set_by {
                    { " " }
                    <button class="link" onclick={desk.on(Msg::PickedStep(*step))}>
                        { desk.say(Text::WhyGoToStep { step: (*step).into(), deed }) }
                    </button>
                }
            </span>
            <button class="link rule" aria-haspopup="dialog" title={row.source.clone()} onclick={desk.on(Msg::PickedRule(row.rule))}>{ row.rule }</button>
        </li>
    }
}
