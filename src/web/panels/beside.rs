//! What stands beside the rule in scenes that speak of it: the last command, subject lines, policies.

use yew::prelude::*;

use crate::app::beside::{Beside, ConsoleLine, MailLine};
use crate::text::Text;
use crate::web::components::icon;
use crate::web::context::ViewContext;

/// Draws it; nothing where no scene speaks of it.
pub fn beside(context: &ViewContext, view: Option<&Beside>) -> Html {
    match view {
        None => html! { <section key="beside" class="beside" hidden=true></section> },
        Some(Beside::Console { era, earlier, lines }) => html! {
            <section key="console" class="beside shell" data-panel="console" data-lit="true" aria-label={context.say(Text::ConsoleTab)}>
                <h2 key="title">{ "Windows PowerShell" }<span>{ " · " }{ *era }</span></h2>
                <div key="lines" class="shell-lines">
                    if let Some(earlier) = earlier {
                        <p key="earlier" class="shell-earlier">{ "PS> " }{ earlier }</p>
                    }
                    { for lines.iter().enumerate().map(console_line) }
                </div>
            </section>
        },
        Some(Beside::Mail { title, lines }) => html! {
            <section key="mail" class="beside post" data-panel="mail" data-lit="true" aria-label={title.clone()}>
                <h2 key="title">{ icon("mail") }{ title }</h2>
                if lines.is_empty() {
                    <p key="empty" class="empty">{ context.say(Text::BesideMailEmpty) }</p>
                } else {
                    <ul key="lines">{ for lines.iter().map(mail_line) }</ul>
                }
            </section>
        },
        Some(Beside::Policies { lines }) => html! {
            <section key="policies" class="beside rights" data-panel="policies" data-lit="true" aria-label={context.say(Text::PoliciesTab)}>
                <h2 key="title">{ context.say(Text::PoliciesTab) }</h2>
                <ul key="lines">{ for lines.iter().map(|(name, policy, archives)| html! { <li key={name.clone()} data-on={archives.to_string()}><b>{ name }</b>{ icon(if *archives { "tick" } else { "cross" }) }<span>{ policy }</span></li> }) }</ul>
            </section>
        },
    }
}

fn console_line((place, line): (usize, &ConsoleLine)) -> Html {
    if !line.entered {
        return html! { <p key={place} class={if line.error { "shell-error" } else { "shell-out" }}>{ &line.text }</p> };
    }
    let (command, rest) = line.text.split_once(' ').unwrap_or((&line.text, ""));
    html! { <p key={place} class="shell-last"><span>{ "PS> " }</span><b>{ command }</b>{ " " }{ rest }</p> }
}

fn mail_line(line: &MailLine) -> Html {
    html! {
        <li key={line.id} data-read={line.read.to_string()}>
            <b class="truncate" title={line.subject.clone()}>{ &line.subject }</b><time>{ &line.time }</time>
            <span class="truncate">{ &line.texts }</span>
        </li>
    }
}
