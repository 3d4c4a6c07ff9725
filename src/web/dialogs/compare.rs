//! The comparison of two worlds, as a dialog and as a panel: the table of fates first, then the lanes of both, where the two part, and how to take it along.

mod takes;
mod worlds;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::address::CurrentLink;
use crate::app::compare::{CompareView, FateRow, Parting, WorldFate, view};
use crate::app::{Model, Msg, PlaybackEvent};
use crate::text::Text;
use crate::web::components::{icon, memo, state_icon};
use crate::web::context::ViewContext;
use crate::web::panels::timeline::pair::pair;
use takes::Takes;

/// Draws the comparison, as a dialog's content and as a panel of a page that shows it alone.
pub fn compare(model: &Model) -> Html {
    let here = model.session().branch_index();
    let view = view(model);
    let link = view.as_ref().map(|_| model.address_so_far());
    memo("compare", "compare", (view, here, link), |context, (view, here, link)| drawn(context, view.as_ref().zip(link.as_ref()), *here))
}

fn drawn(context: &ViewContext, compared: Option<(&Rc<CompareView>, &CurrentLink)>, here: usize) -> Html {
    let Some((view, link)) = compared else {
        return html! { <section key="compare" class="compare sheet" data-panel="compare" aria-label={context.say(Text::DialogCompare)}><p class="empty">{ context.say(Text::CompareNone) }</p></section> };
    };
    html! {
        <section key="compare" class="compare sheet" data-panel="compare" aria-label={context.say(Text::DialogCompare)}>
            <h3 key="title">{ &view.title }</h3>
            <p key="count" role="status">{ &view.count }</p>
            { worlds::choices(context, view) }
            <table key="fates">
                <caption class="visually-hidden">{ &view.count }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ context.say(Text::CompareMessage) }</th>
                        { world(context, &view.a, here, "A") }
                        { world(context, &view.b, here, "B") }
                    </tr>
                </thead>
                <tbody>{ for view.rows.iter().enumerate().map(|(index, row)| message(context, index, row)) }</tbody>
            </table>
            { view.parting.as_ref().map_or_else(|| html! { <div key="parting" hidden=true></div> }, |parting| parts(context, parting)) }
            { walk(context, view) }
            { pair(context, view) }
            <Takes key="takes" view={view.clone()} link={link.clone()} />
            { worlds::worlds(context, &view.worlds) }
        </section>
    }
}

fn world(context: &ViewContext, (name, branch): &(String, usize), here: usize, tag: &'static str) -> Html {
    let go = context.on(Msg::Playback(PlaybackEvent::PickedBranch(*branch)));
    html! {
        <th key={tag} scope="col">
            <span class="tag">{ tag }</span>{ " " }<bdi>{ name }</bdi>{ " " }
            if *branch == here {
                <small>{ context.say(Text::CompareHere) }</small>
            } else {
                <button class="link" onclick={go}>{ context.say(Text::CompareGo) }</button>
            }
        </th>
    }
}

fn message(context: &ViewContext, index: usize, row: &FateRow) -> Html {
    let name = |fate: &Option<WorldFate>| fate.as_ref().map_or("", |fate| fate.state.name());
    html! {
        <tr key={index} class={classes!(row.differs().then_some("differs"))} data-message={row.id.0.to_string()} data-state-a={name(&row.a)} data-state-b={name(&row.b)}>
            <th scope="row"><bdi>{ &row.text }</bdi><small>{ &row.between }</small></th>
            { fate(context, row.a.as_ref()) }
            { fate(context, row.b.as_ref()) }
        </tr>
    }
}

fn fate(context: &ViewContext, fate: Option<&WorldFate>) -> Html {
    let Some(fate) = fate else { return html! { <td>{ context.say(Text::CompareNotSent) }</td> } };
    html! {
        <td>
            <span class={"fate-state"}>{ icon(state_icon(fate.state)) }{ &fate.word }</span>
            <small>{ context.say(Text::CompareReads { words: &fate.sender_reads }) }</small>
        </td>
    }
}

/// Both worlds walk together.
fn walk(context: &ViewContext, view: &CompareView) -> Html {
    let (back, ahead) = view.walks;
    let button = |name: &'static str, word: Text<'static>, event: PlaybackEvent, is_there: bool| {
        html! { <button key={name} class="icon-button" aria-label={context.say(word)} title={context.say(word)} disabled={!is_there} onclick={context.on(Msg::Playback(event))}>{ icon(name) }</button> }
    };
    html! {
        <div key="walk" class="compare-walk" role="group" aria-label={context.say(Text::CompareWalk)}>
            { button("back", Text::ClockStepBack, PlaybackEvent::PressedBack, back) }
            { button("forward", Text::ClockStepForward, PlaybackEvent::PressedForward, ahead) }
            <span key="position" role="status">{ &view.position }</span>
        </div>
    }
}

fn parts(context: &ViewContext, parting: &Parting) -> Html {
    let answer = |tag: &'static str, answer: Option<&(&'static str, String)>| {
        let (rule, sentence) = answer.map_or_else(|| ("", context.say(Text::CompareNoRule)), |(rule, sentence)| (*rule, sentence.clone()));
        html! {
            <li key={tag} data-rule={rule}><span class="tag">{ tag }</span>{ " " }{ sentence }{ " " }<small>{ rule }</small></li>
        }
    };
    html! {
        <div key="parting" class="parting">
            <h4>{ context.say(Text::CompareParting) }</h4>
            <ul>{ answer("A", parting.a.as_ref()) }{ answer("B", parting.b.as_ref()) }</ul>
        </div>
    }
}
