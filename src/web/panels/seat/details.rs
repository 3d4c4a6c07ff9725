//! What is installed at a seat, where its mailbox lies, and what its user lets others see.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::seat::{Contact, SeatView};
use crate::app::{Msg, words};
use crate::engine::Action;
use crate::tenant::{Build, Command, Install, MailboxHome, Relationship};
use crate::text::Text;
use crate::web::components::{Choice, presence_dot, sign};
use crate::web::context::Desk;

/// The details.
pub fn details(desk: &Desk, view: &SeatView) -> Html {
    html! {
        <>
            { client(desk, view) }
            { mailbox(desk, view) }
            { contacts(desk, view) }
            <button key="remove" class="quiet" onclick={desk.on_act(Command::RemoveUser(view.user))}>
                { sign("close") }{ desk.say(Text::SeatRemove { name: &view.name }) }
            </button>
        </>
    }
}

fn client(desk: &Desk, view: &SeatView) -> Html {
    let user = view.user;
    let installs = Install::ALL.iter().map(|install| (install.name().to_owned(), desk.say(words::install(*install)))).collect::<Vec<_>>();
    let on_install = desk
        .dispatch
        .reform(move |name: String| Msg::Did(Action::Act(Command::SetClient { user, install: Install::named(&name), build: None })));
    let on_build = {
        let desk = desk.clone();
        move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            match Build::parse(&field.value()) {
                Some(build) => desk.act(Command::SetClient { user, install: None, build: Some(build) }),
                None => drop(field.report_validity()),
            }
        }
    };
    html! {
        <div key="client" class="row">
            <label>{ desk.say(Text::SeatInstall) }
                { Choice::of(desk.say(Text::SeatInstall), "", installs, view.install.name(), on_install).html() }
            </label>
            <label>{ desk.say(Text::SeatBuild) }
                <input value={view.build.to_string()} onchange={on_build} pattern="[0-9]+(\\.[0-9]+){1,3}" size="16" />
            </label>
        </div>
    }
}

fn mailbox(desk: &Desk, view: &SeatView) -> Html {
    let user = view.user;
    let homes = MailboxHome::ALL.iter().map(|home| (home.name().to_owned(), desk.say(words::mailbox(*home)))).collect::<Vec<_>>();
    let on_home = desk.dispatch.reform(move |name: String| {
        Msg::Did(Action::Act(Command::SetMailbox { user, home: MailboxHome::named(&name), web_services: None }))
    });
    let flip = Command::SetMailbox { user, home: None, web_services: Some(!view.web_services) };
    let cable = if view.connected { Command::Suspend(user) } else { Command::Resume(user) };
    html! {
        <div key="mailbox" class="row">
            <label>{ desk.say(Text::SeatMailboxHome) }
                { Choice::of(desk.say(Text::SeatMailboxHome), "", homes, view.mailbox.name(), on_home).html() }
            </label>
            <label class="check"><input type="checkbox" checked={view.web_services} onchange={desk.on_act(flip)} />{ desk.say(Text::SeatWebServices) }</label>
            <label class="check"><input type="checkbox" checked={view.connected} onchange={desk.on_act(cable)} />{ desk.say(Text::SeatCable) }</label>
        </div>
    }
}

fn contacts(desk: &Desk, view: &SeatView) -> Html {
    let offers: Vec<_> = Relationship::ALL.iter().map(|own| (own.name().to_owned(), desk.say(words::relationship(*own)))).collect();
    let user = view.user;
    let row = |contact: &Contact| {
        let other = contact.user;
        let onchoose = desk.dispatch.reform(move |name: String| {
            let relationship = Relationship::named(&name).unwrap_or(Relationship::Colleagues);
            Msg::Did(Action::Act(Command::SetRelationship { user, contact: other, relationship }))
        });
        let label = desk.say(Text::SeatLetsSee { name: &view.name, contact: &contact.name });
        html! {
            <li key={other.0}>
                { presence_dot(contact.seen.presence) }
                <span>{ &contact.name }<small class="soft">{ " " }{ &contact.seen.word }</small></span>
                { Choice::of(label, "quiet", offers.clone(), contact.relationship.name(), onchoose).html() }
            </li>
        }
    };
    html! {
        <div key="contacts" class="contacts">
            <h3>{ desk.say(Text::SeatContacts { name: &view.name }) }</h3>
            <ul>{ for view.contacts.iter().map(row) }</ul>
        </div>
    }
}
