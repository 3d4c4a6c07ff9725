//! What the page has to tell before all else: a refusal, a problem of the address, something that could not be fetched.

use web_sys::{Event, window};
use yew::prelude::*;

use crate::app::{Msg, Notice};
use crate::text::Text;
use crate::web::anchors;
use crate::web::components::placeholder;
use crate::web::context::ViewContext;

/// Tells the script that started the program to begin again with the new version.
fn renew() {
    if let (Some(window), Ok(event)) = (window(), Event::new("wywo-renew")) {
        window.dispatch_event(&event).map(drop).unwrap_or_default();
    }
}

/// The notice, with a button that takes it away.
pub fn notice(context: &ViewContext, notice: Option<&Notice>) -> Html {
    let Some(notice) = notice else { return placeholder("notice") };
    let one = |words: String| html! { <p>{ words }</p> };
    let words = match notice {
        // A refusal is told in the console's words.
        Notice::Refused(words) => html! { <p lang="en">{ words }</p> },
        Notice::StorageDenied => one(context.say(Text::PageStorageDenied)),
        Notice::SavedSessionOffered => html! {
            <>
                <p key="offer">{ context.say(Text::PageSavedOffer) }</p>
                <button key="go" class="primary" onclick={context.on(Msg::WentOnWhereLeft)}>{ context.say(Text::PageGoOn) }</button>
            </>
        },
        Notice::SavedSessionBroken => html! {
            <>
                <p key="broken">{ context.say(Text::PageSavedBroken) }</p>
                <button key="look" onclick={context.on(Msg::LookedAtAside)}>{ context.say(Text::PageLookAside) }</button>
            </>
        },
        Notice::LanguageMissing => one(context.say(Text::PageLanguageMissing)),
        Notice::Address(said, english) => {
            let lang = |index| (*english == Some(index)).then_some("en");
            html! { <ul>{ for said.iter().enumerate().map(|(index, words)| html! { <li key={index} lang={lang(index)}>{ words }</li> }) }</ul> }
        }
        Notice::ConsoleMissing => one(context.say(Text::PageConsoleMissing)),
        Notice::NewVersion => html! {
            <p>{ context.say(Text::PageNewVersion) }{ " " }<button class="link" onclick={|_| renew()}>{ context.say(Text::PageRenew) }</button></p>
        },
        Notice::StoryMissing => one(context.say(Text::StoryMissing)),
        Notice::StoryBroken(what) => one(context.say(Text::StoryBroken { what })),
    };
    html! {
        <div key="notice" class="notice" role="status" data-anchor={anchors::NOTICE}>
            { words }
            <button onclick={context.on(Msg::DismissedNotice)}>{ context.say(Text::PageDismiss) }</button>
        </div>
    }
}
