//! All worlds of the session: which two stand beside each other, what each is called, and which is no longer wanted.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::compare::CompareView;
use crate::app::compare::WorldRow;
use crate::app::model::WorldEvent;
use crate::app::{Msg, PlaybackEvent, ReadingEvent};
use crate::text::Text;

use crate::web::components::{Choice, placeholder, sends, words_in};
use crate::web::context::ViewContext;

/// Draws the two choices; with two worlds there is nothing to choose.
pub fn choices(context: &ViewContext, view: &Rc<CompareView>) -> Html {
    if view.worlds.len() < 3 {
        return placeholder("choices");
    }
    let (a, b) = (view.a.1, view.b.1);
    let offers = || view.worlds.iter().map(|world| (world.branch.to_string(), world.name.clone())).collect::<Vec<_>>();
    let choice = |label: Text<'static>, value: usize, pair: fn(usize, usize, usize) -> (usize, usize)| {
        let (dispatch, here) = (context.dispatch.clone(), view.worlds.iter().find(|world| world.is_here).map(|world| world.branch));
        let onchoose = Callback::from(move |number: String| {
            let (first, second) = pair(number.parse().unwrap_or(value), a, b);
            if here != Some(first) && here != Some(second) {
                dispatch.emit(Msg::Playback(PlaybackEvent::PickedBranch(second)));
            }
            dispatch.emit(Msg::Reading(ReadingEvent::PickedWorlds(first, second)));
        });
        Choice::of(context.say(label), "", offers(), &value.to_string(), onchoose).html()
    };
    html! {
        <div key="choices" class="world-choices">
            <span key="a">{ choice(Text::CompareFirst, a, |new, a, b| (new, if new == b { a } else { b })) }</span>
            <span key="b">{ choice(Text::CompareSecond, b, |new, a, b| (if new == a { b } else { a }, new)) }</span>
        </div>
    }
}

/// Draws the list of all worlds.
pub fn worlds(context: &ViewContext, worlds: &[WorldRow]) -> Html {
    html! {
        <details key="worlds" class="worlds">
            <summary>{ context.say(Text::CompareWorlds) }</summary>
            <ul>{ for worlds.iter().map(|world| row(context, world)) }</ul>
        </details>
    }
}

fn row(context: &ViewContext, world: &WorldRow) -> Html {
    let branch = world.branch;
    let renamed = context.dispatch.reform(move |entry| Msg::World(WorldEvent::Renamed(branch, words_in(&entry))));
    let (onkeydown, onclick) = sends(renamed);
    let label = context.say(Text::CompareWorldName { name: &world.name });
    let delete = context.on::<MouseEvent>(Msg::World(WorldEvent::Removed(branch)));
    html! {
        // Its name is part of the key: the field shows what holds.
        <li key={format!("{branch} {}", world.name)} data-entry="" data-branch={branch.to_string()}>
            <input key="name" type="text" value={world.name.clone()} aria-label={label} maxlength="80" dir="auto" disabled={context.readonly} {onkeydown} />
            <button key="rename" disabled={context.readonly} {onclick}>{ context.say(Text::CompareRename) }</button>
            if world.is_here {
                <small key="here">{ context.say(Text::CompareHere) }</small>
            } else {
                <button key="delete" disabled={!world.may_go || context.readonly} aria-label={context.say(Text::CompareDelete { name: &world.name })} onclick={delete}>{ context.say(Text::CompareDeleteShort) }</button>
            }
        </li>
    }
}
