//! Why the selected message is where it is.

use yew::prelude::*;

use crate::app::timeline::fitting;
use crate::app::why::{ReasonRow, WhyView};
use crate::app::{Msg, PlaybackEvent, ReadingEvent};
use crate::tenant::{Evidence, Outcome};
use crate::text::Text;
use crate::web::components::sheet_bar::SheetBar;
use crate::web::components::{icon, state_icon};
use crate::web::context::ViewContext;

/// The size of the heading's letters, and how wide a message in it may be: two lines. Both in pixels.
const HEADING_PX: i32 = 16;
const TITLE_PX: i32 = 520;

/// Draws the panel. Without a selected message it says how to select one.
pub fn why(context: &ViewContext, view: Option<&WhyView>) -> Html {
    html! {
        <section key="why" class="sheet why" data-panel="why" aria-label={context.say(Text::WhyPanel)}>
            <SheetBar key="sheet-bar" />
            if let Some(view) = view {
                { explained(context, view) }
            } else {
                <p class="empty" key="none">{ context.say(Text::WhyNothing) }</p>
            }
        </section>
    }
}

fn explained(context: &ViewContext, view: &WhyView) -> Html {
    html! {
        <>
            <header key="head">
                <h2 dir="auto" title={view.text.clone()}>{ context.say(Text::WhyTitle { text: &fitting(&view.text, HEADING_PX, TITLE_PX) }) }</h2>
                <span class="id">{ "#" }{ view.id.0 }</span>
            </header>
            <div key="headline" class="headline" data-message={view.id.0.to_string()} data-state={view.state.name()}>
                <strong class={classes!("state", view.state.name())}>{ icon(state_icon(view.state)) }{ &view.state_word }</strong>
                <span>{ " " }{ &view.headline }</span>
                <small>{ &view.between }</small>
            </div>
            <ol key="rows" class="reasons" tabindex="0" aria-label={context.say(Text::WhyPanel)}>{ for view.rows.iter().enumerate().map(|(index, row)| rule(context, index, row)) }</ol>
        </>
    }
}

fn rule(context: &ViewContext, index: usize, row: &ReasonRow) -> Html {
    let (shape, class) = match row.outcome {
        Outcome::Passed => ("tick", "passed"),
        Outcome::Failed => ("cross", "failed"),
        Outcome::NotReached => ("dash", "not-reached"),
        Outcome::Applied => ("arrow", "applied"),
    };
    let assumed = row.evidence == Evidence::Assumption;
    html! {
        <li key={index} class={classes!(class, row.decided.then_some("decided"))}>
            <span class="outcome" title={row.outcome_word.clone()}>{ icon(shape) }<span class="visually-hidden">{ &row.outcome_word }</span></span>
            <time>{ &row.time }</time>
            <span class="sentence">
                { &row.sentence }
                if assumed {
                    <em class="assumed" title={row.source.clone()}>{ context.say(Text::WhyAssumption) }</em>
                }
                if let Some((step, deed)) = &row.set_by {
                    { " " }
                    <button class="link" onclick={context.on(Msg::Playback(PlaybackEvent::PickedStep(*step)))}>
                        { context.say(Text::WhyGoToStep { step: (*step).into(), deed }) }
                    </button>
                }
            </span>
            <button class="link rule-link" aria-haspopup="dialog" title={row.source.clone()} onclick={context.on(Msg::Reading(ReadingEvent::PickedRule(row.rule)))}>{ row.rule }</button>
        </li>
    }
}
