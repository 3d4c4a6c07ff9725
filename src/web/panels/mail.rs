//! A mailbox with its folders.

use yew::prelude::*;

use crate::app::mail::{FolderView, Item, MailView};
use crate::app::{Msg, SeatsEvent};
use crate::tenant::{Command, Folder, UserId};
use crate::text::Text;
use crate::web::components::Choice;
use crate::web::context::ViewContext;
use crate::wording;

/// Draws the mailbox of the active seat.
pub fn mail(context: &ViewContext, view: Option<&MailView>) -> Html {
    let Some(view) = view else { return html! { <p class="empty">{ context.say(Text::MailEmpty) }</p> } };
    let offers: Vec<_> = view.others.iter().map(|(user, name)| (user.0.to_string(), name.clone())).collect();
    let onchoose = context.dispatch.reform(|id: String| Msg::Seats(SeatsEvent::OpenedSeat(UserId(id.parse().unwrap_or(0)))));
    html! {
        <>
            <label key="whose">{ context.say(Text::SeatMailbox) }
                { Choice::of(context.say(Text::SeatMailbox), "", offers, &view.user.0.to_string(), onchoose).html() }
            </label>
            if !view.has_mailbox {
                <p key="none" class="empty">{ context.say(Text::MailNoMailbox { name: &view.name }) }</p>
            }
            { for view.folders.iter().map(|folder| show_folder(context, view, folder)) }
        </>
    }
}

fn show_folder(context: &ViewContext, view: &MailView, folder: &FolderView) -> Html {
    html! {
        <section key={folder.folder.name()} class="folder">
            <h3>{ &folder.name }{ " " }<span class="muted">{ context.locale.number(folder.count as u64) }</span></h3>
            if folder.items.is_empty() {
                <p class="empty">{ context.say(Text::MailEmpty) }</p>
            }
            <ul>{ for folder.items.iter().map(|item| show_item(context, view, item)) }</ul>
        </section>
    }
}

fn show_item(context: &ViewContext, view: &MailView, item: &Item) -> Html {
    let read = Command::ReadMail { user: view.user, from: Some(item.from) };
    html! {
        <li key={item.id} class={(!item.read).then_some("unread")}>
            <p><b dir="auto">{ &item.subject }</b><time class="muted">{ &item.time }</time></p>
            if item.copy {
                <p key="copy" class="muted">{ context.say(Text::MailCopy { folder: &context.say(wording::folder(Folder::MissedConversation)) }) }</p>
            }
            { for item.texts.iter().enumerate().map(|(index, text)| html! { <q key={index} dir="auto">{ text }</q> }) }
            if !item.read && !item.copy {
                <button class="link" disabled={context.readonly} aria-label={context.say(Text::MailMark { subject: &item.subject })} onclick={context.on_act(read)}>
                    { context.say(Text::SeatMarkRead) }
                </button>
            }
        </li>
    }
}
