//! The places between the clients: the spooler's tray and the mailbox with its folders.

use yew::prelude::*;

use crate::app::stage::{FolderSlot, Mailbox, Paper, StageHidden, StageThing, Tray};
use crate::tenant::{Millis, SPOOL_DURATION};
use crate::text::Text;
use crate::web::components::{countdown, icon, state_icon};
use crate::web::context::ViewContext;

use super::{hatch, row_name};

/// A History Spooler: papers and the letter stand behind its lip, on which their two minutes run down.
pub fn tray(context: &ViewContext, view: &Tray, hidden: &StageHidden) -> Html {
    let is_empty = view.clockwork.is_none() && view.waits.is_none();
    html! {
        <div key={format!("tray-{}", view.user.0)} class="tray" data-row={row_name(view.row)} data-empty={is_empty.then_some("")} data-lit={view.holds_letter.then_some("true")}>
            <div key="papers" class="papers">{ for view.papers.iter().map(paper) }</div>
            <div key="lip" class="lip">{ lip(context, view) }{ hatch(hidden, StageThing::Tray(view.user)) }</div>
            <p key="name" class="place-name">{ icon("ring") }{ &view.name }</p>
            <small key="about" class="place-about">{ context.say(Text::StageTrayAbout) }</small>
        </div>
    }
}

fn lip(context: &ViewContext, view: &Tray) -> Html {
    match (&view.clockwork, &view.waits) {
        (None, None) => html! { <span key="empty" class="nothing">{ context.say(Text::StageEmpty) }</span> },
        (_, Some(waits)) => html! { <span key="waits" class="waits">{ icon("ring") }{ waits }</span> },
        (Some(clockwork), None) => html! {
            <>
                { countdown("spooler-left", clockwork.due, left) }
                <p key="bar" class="drain"><span key="began">{ &clockwork.began }</span>{ countdown("spooler-bar", clockwork.due, bar) }<span key="ends">{ &clockwork.ends }</span></p>
            </>
        },
    }
}

/// What is left of the two minutes, as a clock shows it.
fn left(context: &ViewContext, left: Millis) -> Html {
    let seconds = left.0.div_ceil(1_000);
    html! { <p class="left-time">{ icon("ring") }<b>{ format!("{}:{:02}", seconds / 60, seconds % 60) }</b>{ " " }{ context.say(Text::StageLeft) }</p> }
}

/// The two minutes as a bar: time runs from left to right, what has passed is empty.
fn bar(_: &ViewContext, left: Millis) -> Html {
    let left = left.0.min(SPOOL_DURATION.0) * 100 / SPOOL_DURATION.0;
    html! { <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect x={(100 - left).to_string()} width={left.to_string()} height="12" /></svg> }
}

/// A mailbox: its folders by their names, with what lies in them.
pub fn mailbox(context: &ViewContext, view: &Mailbox, hidden: &StageHidden) -> Html {
    let is_empty = view.slots.iter().all(|slot| slot.papers.is_empty());
    html! {
        <div key={format!("mailbox-{}", view.user.0)} class="pigeonhole" data-row={row_name(view.row)} data-empty={is_empty.then_some("")} data-missing={(!view.exists).then_some("")}
            data-lit={view.holds_letter.then_some("true")}>
            <div key="frame" class="frame">
                if view.exists {
                    { for view.slots.iter().map(|own| slot(context, own)) }
                } else {
                    <span key="none" class="nothing">{ context.say(Text::StageNoMailbox) }</span>
                }
                { hatch(hidden, StageThing::Mailbox(view.user)) }
            </div>
            <p key="name" class="place-name">{ icon("mail") }{ &view.name }</p>
            <small key="about" class="place-about">{ &view.about }{ hatch(hidden, StageThing::Mailbox(view.user)) }</small>
        </div>
    }
}

fn slot(context: &ViewContext, slot: &FolderSlot) -> Html {
    let more = (slot.more > 0).then(|| html! { <small key="more">{ context.say(Text::StageMore { count: slot.more as u64 }) }</small> });
    html! {
        <div key={slot.name.clone()} class="slot">
            <span key="name" class="slot-name">{ &slot.name }{ " " }{ more.unwrap_or_else(|| html! { <small key="more" hidden=true></small> }) }</span>
            <div key="papers" class="shelf">{ for slot.papers.iter().map(paper) }</div>
        </div>
    }
}

/// A message as a small paper.
fn paper(paper: &Paper) -> Html {
    html! {
        <p key={paper.id.0} class={classes!("scrap", paper.state.name())} data-message={paper.id.0.to_string()} data-state={paper.state.name()}>
            { icon(state_icon(paper.state)) }<span class="truncate">{ &*paper.text }</span>
        </p>
    }
}
