//! What is installed at a seat, where its mailbox lies, and what its user lets others see.

use yew::prelude::*;

use crate::app::seat::{Contact, SeatView};
use crate::app::{Msg, RoomEvent};
use crate::engine::Action;
use crate::tenant::{Command, Install, MailboxHome, Relationship};
use crate::text::Text;
use crate::web::browser::windows;
use crate::web::components::{Choice, icon, presence_dot};
use crate::web::context::ViewContext;
use crate::wording;

use super::build_field::BuildField;

/// Draws the details of a seat.
pub fn details(context: &ViewContext, view: &SeatView) -> Html {
    html! {
        <>
            { client(context, view) }
            { mailbox(context, view) }
            { contacts(context, view) }
            { own_window(context, view) }
            <button key="remove" class="quiet" onclick={context.on_act(Command::RemoveUser(view.user))}>
                { icon("close") }{ context.say(Text::SeatRemove { name: &view.name }) }
            </button>
        </>
    }
}

/// Opens a window in which only this seat stands. The windows share the session from then on.
fn own_window(context: &ViewContext, view: &SeatView) -> Html {
    let (dispatch, sip, room) = (context.dispatch.clone(), view.sip.clone(), view.room.clone());
    let onclick = move |_: MouseEvent| {
        if let Some(name) = windows::open_seat(room.clone(), &sip) {
            dispatch.emit(Msg::Room(RoomEvent::SharedWindow(name)));
        }
    };
    html! { <button key="window" class="quiet" {onclick}>{ icon("room") }{ context.say(Text::RoomSeat) }</button> }
}

fn client(context: &ViewContext, view: &SeatView) -> Html {
    let user = view.user;
    let installs =
        Install::ALL.iter().map(|install| (install.name().to_owned(), context.say(wording::install(*install)))).collect::<Vec<_>>();
    let on_install = context
        .dispatch
        .reform(move |name: String| Msg::Did(Action::Act(Command::SetClient { user, install: Install::named(&name), build: None })));
    html! {
        <div key="client" class="row">
            <label>{ context.say(Text::SeatInstall) }
                { Choice::of(context.say(Text::SeatInstall), "", installs, view.install.name(), on_install).html() }
            </label>
            <BuildField {user} build={view.build} />
        </div>
    }
}

fn mailbox(context: &ViewContext, view: &SeatView) -> Html {
    let user = view.user;
    let homes = MailboxHome::ALL.iter().map(|home| (home.name().to_owned(), context.say(wording::mailbox_home(*home)))).collect::<Vec<_>>();
    let on_home = context.dispatch.reform(move |name: String| {
        Msg::Did(Action::Act(Command::SetMailbox { user, home: MailboxHome::named(&name), web_services: None }))
    });
    let flip = Command::SetMailbox { user, home: None, web_services: Some(!view.web_services) };
    let cable = if view.connected { Command::Suspend(user) } else { Command::Resume(user) };
    html! {
        <div key="mailbox" class="row">
            <label>{ context.say(Text::SeatMailboxHome) }
                { Choice::of(context.say(Text::SeatMailboxHome), "", homes, view.mailbox.name(), on_home).html() }
            </label>
            <label class="check"><input type="checkbox" checked={view.web_services} onchange={context.on_act(flip)} />{ context.say(Text::SeatWebServices) }</label>
            <label class="check"><input type="checkbox" checked={view.connected} onchange={context.on_act(cable)} />{ context.say(Text::SeatCable) }</label>
        </div>
    }
}

fn contacts(context: &ViewContext, view: &SeatView) -> Html {
    let offers: Vec<_> = Relationship::ALL.iter().map(|own| (own.name().to_owned(), context.say(wording::relationship(*own)))).collect();
    let user = view.user;
    let row = |contact: &Contact| {
        let other = contact.user;
        let onchoose = context.dispatch.reform(move |name: String| {
            let relationship = Relationship::named(&name).unwrap_or(Relationship::Colleagues);
            Msg::Did(Action::Act(Command::SetRelationship { user, contact: other, relationship }))
        });
        let label = context.say(Text::SeatLetsSee { name: &view.name, contact: &contact.name });
        html! {
            <li key={other.0}>
                { presence_dot(contact.seen.presence) }
                <span><span dir="auto">{ &contact.name }</span><small class="muted">{ " " }{ &contact.seen.word }</small></span>
                { Choice::of(label, "quiet", offers.clone(), contact.relationship.name(), onchoose).html() }
            </li>
        }
    };
    html! {
        <div key="contacts" class="contacts">
            <h3>{ context.say(Text::SeatContacts { name: &view.name }) }</h3>
            <ul>{ for view.contacts.iter().filter(|contact| !contact.removed).map(row) }</ul>
        </div>
    }
}
