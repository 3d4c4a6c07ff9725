//! The way through everything that the page can show: panels, tabs, small boxes, dialogs and what comes up in them. What is looked for on
//! the way is the journeys' own.

use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::Page;

/// How long a script may take that goes through all stories of a language.
pub const SWEEP_PATIENCE: Duration = Duration::from_secs(180);

/// The address of the desk with all its panels and the sample tenant, without a story.
pub const DESK: &str = "/?run=Get-SimClock";

/// The product's own list of languages.
#[allow(dead_code, reason = "the program asks the list more than the tests do")]
#[path = "../../../src/text/tag.rs"]
mod tag;

/// The languages of the page, as addresses name them.
pub fn languages() -> Vec<&'static str> {
    tag::Tag::offered().map(tag::Tag::name).collect()
}

/// What the readers of each language call it: the same in every language.
pub fn own_names() -> Vec<&'static str> {
    tag::Tag::offered().map(tag::Tag::own_name).collect()
}

/// A session in which every kind of thing can be seen: a queued message, a slip, a refusal, a toast.
pub const BUSY: &str = "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?'; Wait-SimTime -Minutes 2; \
    Set-SimPresence 'Giulia Rossi' DoNotDisturb; Send-SimMessage 'Pilar Ruiz' 'Giulia Rossi' 'Can you call Rome?'; \
    New-CsClientPolicy OfflineIM -EnableIMAutoArchiving $False; Grant-CsClientPolicy 'Claire Dubois' OfflineIM; \
    Send-SimMessage 'Claire Dubois' 'Tony Smith' 'The contract is signed.'; Send-SimMessage 'Claire Dubois' 'Aiko Tanaka' 'Are you there?'";

/// The buttons on the page that open a dialog, as JavaScript: those that can be seen.
pub const OPENERS: &str = "[...document.querySelectorAll(\"button[aria-haspopup='dialog']\")].filter(own => own.checkVisibility())";

/// What no search finds.
pub const NOWHERE: &str = "qqqq";

/// A place on the way.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What holds all that is new there, as CSS.
    pub within: &'a str,
}

/// The busy page without the tour, which would lie above what is looked at.
///
/// # Errors
/// The page did not come.
pub async fn busy(address: &str) -> Result<Page> {
    made_busy(Page::open(address).await?).await
}

/// The same for a page that has been opened in its own way.
///
/// # Errors
/// The page did not come.
pub async fn made_busy(page: Page) -> Result<Page> {
    page.eval("localStorage.setItem('wywo.lead', 'left')", &[]).await?;
    page.reload().await?;
    page.run(BUSY).await?;
    page.see(".side [role='tabpanel']").await?;
    page.until("['desk', 'later'].every(part => document.querySelector(`link[href='${part}.css']`)?.sheet)").await?;
    Ok(page)
}

/// Gives the page a language by hand, and a look, unless its address has given it that one already: not every look is offered.
///
/// # Errors
/// It has no such language or look.
pub async fn wear(page: &Page, language: &str, theme: &str) -> Result<()> {
    page.pick(".foot .looks select", 0, language).await?;
    page.see(&format!("html[lang='{language}']")).await?;
    if page.count(&format!("html[data-theme='{theme}']")).await? == 0 {
        page.pick(".foot .looks select", 1, theme).await?;
    }
    page.see(&format!("html[data-theme='{theme}']")).await.map(drop)
}

/// Goes everywhere from the page as it stands, and leaves it as it was.
///
/// # Errors
/// A place was not there, or the look at it failed.
pub async fn everywhere(page: &Page, look: &mut impl AsyncFnMut(Place<'_>) -> Result<()>) -> Result<()> {
    page.click("#tab-policies").await?;
    look(Place { name: "page", within: "body" }).await?;
    for tab in ["console", "mail", "matrix"] {
        page.click(&format!("#tab-{tab}")).await?;
        page.see(&format!("#side-panel.{tab}")).await?;
        look(Place { name: tab, within: ".side" }).await?;
        if tab == "console" {
            console(page, look).await?;
        }
    }
    for small in [".seat.active details.seat-details", "details.add-user", "details.legend"] {
        page.click(&format!("{small} > summary")).await?;
        look(Place { name: small, within: small }).await?;
        page.click(&format!("{small} > summary")).await?;
    }
    let openers = page.eval(&format!("return {OPENERS}.length"), &[]).await?.as_u64().context("no count")?;
    for place in 0..openers {
        page.eval(&format!("{OPENERS}[{place}].click()"), &[]).await?;
        dialog(page, look).await.with_context(|| format!("button {place} of those that open a dialog"))?;
    }
    page.eval("document.activeElement.blur()", &[]).await?;
    page.keys("k", true).await?;
    dialog(page, look).await.context("the palette")
}

/// The console with an error, with its list of offers, and with a question.
async fn console(page: &Page, look: &mut impl AsyncFnMut(Place<'_>) -> Result<()>) -> Result<()> {
    let enter = async |line: &str| -> Result<()> {
        write(page, ".prompt textarea", line).await?;
        page.focus(".prompt textarea").await?;
        page.keys("Enter", false).await
    };
    enter("Get-CsUsr").await?;
    page.see(".lines .error").await?;
    write(page, ".prompt textarea", "Get-Cs").await?;
    page.see(".side .offers li").await?;
    look(Place { name: "console with offers", within: ".side" }).await?;
    write(page, ".prompt textarea", "").await?;
    page.gone(".side .offers li").await?;
    enter("New-CsClientPolicy").await?;
    page.see(".question").await?;
    look(Place { name: "console with a question", within: ".side" }).await?;
    page.click(".question .quiet").await?;
    page.gone(".question").await
}

/// The dialog that opens, and what comes up in it; it is closed again.
async fn dialog(page: &Page, look: &mut impl AsyncFnMut(Place<'_>) -> Result<()>) -> Result<()> {
    page.see("dialog[open]").await?;
    page.until("!document.querySelector('.modal-body > .empty[role=status]')").await?;
    let name = page.eval("return document.querySelector('dialog[open]').dataset.dialog", &[]).await?;
    let name = name.as_str().context("a dialog without a name")?;
    look(Place { name, within: "dialog" }).await?;
    match name {
        "stories" | "rules" | "reference" | "palette" => {
            write(page, "dialog input", NOWHERE).await?;
            look(Place { name: &format!("{name}, nothing found"), within: "dialog" }).await?;
        }
        "export" => {
            for place in 1..page.count(".kinds button").await? {
                page.click(&format!(".kinds button:nth-child({})", place + 1)).await?;
                page.until("document.querySelector('.preview') && !document.querySelector('.preview > .empty')").await?;
                look(Place { name: &format!("export {place}"), within: "dialog" }).await?;
            }
        }
        "editor" => editor(page, look).await?,
        _ => {}
    }
    page.click("dialog[open] > header button").await?;
    page.gone("dialog").await
}

/// An own story: without and with mistakes, in the list, and deleted.
async fn editor(page: &Page, look: &mut impl AsyncFnMut(Place<'_>) -> Result<()>) -> Result<()> {
    let place = |name| Place { name, within: "dialog" };
    page.click(".begin .primary").await?;
    page.see(".found[data-mistakes='0']").await?;
    look(place("an own story")).await?;
    write(page, ".pad textarea", "## Two mistakes\nSend-SimMesage 'Aiko Tanaka'\nGet-CsUser -Sorted\n").await?;
    page.see(".found .mistake").await?;
    look(place("an own story with mistakes")).await?;
    page.click(".own .toolbar .quiet").await?;
    page.see(".own-row").await?;
    look(place("own stories")).await?;
    page.click(".own-row .icon-button").await?;
    page.see(".own .deleted").await?;
    look(place("own stories, one deleted")).await
}

/// The states that one comes to by an accident, at a beginning or at an end: a story recorded, a broken link, a first visit with its tour, the
/// end of a story, an empty desk. `dress` is the part of the address that says what language and look the page has.
///
/// # Errors
/// A state did not come, or the look at it failed.
pub async fn odd_states(page: &Page, dress: &str, look: &mut impl AsyncFnMut(Place<'_>) -> Result<()>) -> Result<()> {
    let place = |name| Place { name, within: "body" };
    page.goto(&format!("/?{dress}")).await?;
    page.click(".foot nav button:nth-child(3)").await?;
    page.click(".begin .record").await?;
    page.see(".recording [data-entry]").await?;
    look(place("a story is recorded")).await?;
    page.goto(&format!("/?{dress}&scenario=task-refused")).await?;
    for hints in 1..=3 {
        page.click(".task-help button").await?;
        page.until(&format!("document.querySelectorAll('.task-hints li').length === {hints}")).await?;
    }
    look(place("a task with its hints")).await?;
    page.goto(&format!("/?{dress}&step=soon&panels=seat&expect=Get-SimClock&run=Send-SimMessage")).await?;
    page.see(".notice").await?;
    page.see(".expect").await?;
    look(place("a broken link")).await?;
    // What this visitor has kept goes away while no simulator is there to keep it.
    page.visit("/host.html").await?;
    page.eval("localStorage.clear()", &[]).await?;
    page.goto(&format!("/?{dress}")).await?;
    look(place("the stage")).await?;
    page.goto(&format!("/?{dress}&scenario=lunch&scene=2&lens=aiko.tanaka@contoso.com")).await?;
    page.see(".lens-words").await?;
    page.click(".unfold").await?;
    look(place("what somebody knows")).await?;
    page.click("[data-whatif]").await?;
    page.click(".story[data-altered='true'] button[aria-haspopup='dialog']").await?;
    page.see("dialog [data-panel='compare'] tr[data-state-b]").await?;
    look(place("two worlds")).await?;
    page.goto(&format!("/?{dress}")).await?;
    page.click(".brand [aria-pressed='false']").await?;
    page.see(".tour-bubble").await?;
    look(place("a first visit to the desk")).await?;
    page.until("document.querySelector('[data-next]') || document.querySelector('.story .big').click()").await?;
    look(place("the end of a story")).await?;
    page.click(".story .leave").await?;
    page.run("Reset-Sim; Get-CsUser | ForEach-Object { Remove-SimUser $_.SipAddress }").await?;
    page.gone(".seat").await?;
    look(place("an empty desk")).await
}

/// Writes into a field as if it was typed: what it held before is gone.
///
/// # Errors
/// There is no such field.
pub async fn write(page: &Page, css: &str, text: &str) -> Result<()> {
    let field = page.see(css).await?;
    let write = "const own = arguments[0]; own.focus(); own.value = arguments[1]; \
        own.setSelectionRange?.(own.value.length, own.value.length); own.dispatchEvent(new InputEvent('input', {bubbles: true}))";
    page.eval(write, &[serde_json::to_value(field)?, json!(text)]).await.map(drop)
}

/// What a script in the page found: its lines.
#[must_use]
pub fn lines(found: &Value) -> Vec<String> {
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
