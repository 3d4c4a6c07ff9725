//! The dialog that compares two worlds: the table of fates first, then where the two part.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::compare::{CompareView, FateRow, Parting, WorldFate, view};
use crate::app::{Model, Msg, PlaybackEvent};
use crate::text::Text;
use crate::web::components::{icon, memo, state_icon};
use crate::web::context::ViewContext;

/// Draws the comparison, as a dialog's content and as a panel of a page that shows it alone.
pub fn compare(model: &Model) -> Html {
    let here = model.session().branch_index();
    memo("compare", "compare", (view(model), here), |context, (view, here)| drawn(context, view.as_ref(), *here))
}

fn drawn(context: &ViewContext, view: Option<&Rc<CompareView>>, here: usize) -> Html {
    let Some(view) = view else {
        return html! { <section key="compare" data-panel="compare"><p class="empty">{ context.say(Text::CompareNone) }</p></section> };
    };
    html! {
        <section key="compare" class="compare" data-panel="compare" aria-label={context.say(Text::DialogCompare)}>
            <h3 key="title">{ &view.title }</h3>
            <p key="count" role="status">{ &view.count }</p>
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
