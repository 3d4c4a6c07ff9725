//! What stops people: everything here is pressed and typed with real pointers and keys, on the page and in a sandboxed frame of another
//! origin.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use browser_tests::hands::{DOWN, ENTER};
use browser_tests::server::{Fault, Manners, Server};
use browser_tests::walk::{busy, made_busy};
use serde_json::{Value, json};

const TONY: &str = "[data-user='tony.smith@contoso.com']";
const GIULIA: &str = "[data-user='giulia.rossi@contoso.com']";
const UNDO: &str = ".undo-redo .undo";

/// Every menu shows what holds, for people and in the page's source alike.
async fn menus_tell_the_truth(page: &Page) -> Result<()> {
    let lies = "return [...document.querySelectorAll('select')].filter(own => own.value !== own.dataset.value).map(own => own.outerHTML)";
    let lies = page.eval(lies, &[]).await?;
    ensure!(lies == json!([]), "{lies}");
    Ok(())
}

/// Whether what a CSS selector finds first is on the screen.
async fn is_seen(page: &Page, css: &str) -> Result<bool> {
    let seen =
        "const own = document.querySelector(arguments[0]); return Boolean(own?.checkVisibility()) && own.getBoundingClientRect().width > 0";
    Ok(page.eval(seen, &[json!(css)]).await? == json!(true))
}

/// Text in the small boxes does what it says, and a press on it leaves the box open.
async fn press_in_boxes(page: &Page) -> Result<()> {
    let details = format!("{GIULIA} .seat-details");
    page.tap(&format!("{details} summary")).await?;
    for (words, field) in [("Network cable plugged in", "connected"), ("Exchange Web Services reachable", "webServices")] {
        let before = page.state().await?["users"].clone();
        page.tap_words(&details, words).await?;
        page.until_state("users", &before).await?;
        ensure!(is_seen(page, &format!("{details} .popover")).await?, "a press on {words:?} ({field}) leaves the box open");
    }
    for words in ["Contacts, as", "Aiko Tanaka"] {
        page.tap_words(&details, words).await?;
        ensure!(is_seen(page, &format!("{details} .popover")).await?, "a press on {words:?} leaves the box open");
    }
    page.tap("[data-panel='why']").await?;
    ensure!(!is_seen(page, &format!("{details} .popover")).await?, "a press beside the box closes it");
    page.tap(".add-user summary").await?;
    page.tap_words(".add-user .popover", "Name").await?;
    page.until("document.activeElement.matches('.add-user input')").await?;
    page.type_into(".add-user input", ENTER).await?;
    ensure!(is_seen(page, ".add-user .popover").await?, "a user needs a name");
    page.type_into(".add-user input", &format!("Zoe Zed{ENTER}")).await?;
    page.until("window.wywo.state().users.some(user => user.name === 'Zoe Zed')").await?;
    // The box is done.
    page.gone(".add-user[open]").await
}

/// What is written is sent, by Enter and by the button.
async fn write_everywhere(page: &Page) -> Result<()> {
    let (field, button) = (".seat.active .composer input", ".seat.active .composer .primary");
    let composed = "document.querySelector(arguments[0]).dispatchEvent(new KeyboardEvent('keydown', \
         {key: 'Enter', isComposing: arguments[1], keyCode: arguments[2], bubbles: true, cancelable: true}))";
    page.type_into(field, "by Enter").await?;
    for (composing, code) in [(true, 13), (false, 229)] {
        page.eval(composed, &[json!(field), json!(composing), json!(code)]).await?;
    }
    ensure!(page.see(field).await?.prop("value").await?.as_deref() == Some("by Enter"), "the input method's Enter sends nothing");
    page.type_into(field, ENTER).await?;
    page.until("window.wywo.state().messages.some(message => message.text === 'by Enter')").await?;
    page.type_into(field, "by button").await?;
    page.tap(button).await?;
    page.until("window.wywo.state().messages.some(message => message.text === 'by button')").await?;
    page.tap_words(".tabs", "PowerShell").await?;
    let prompt = ".console .prompt textarea";
    page.type_into(prompt, &format!("'by'+'Enter'{ENTER}")).await?;
    page.until("document.querySelector('.console .lines')?.textContent.includes('byEnter')").await?;
    page.type_into(prompt, "'by'+'button'").await?;
    page.tap(".console .prompt button").await?;
    page.until("document.querySelector('.console .lines')?.textContent.includes('bybutton')").await?;
    for (name, by_key) in [("Asked1", true), ("Asked2", false)] {
        page.type_into(prompt, &format!("New-CsClientPolicy{ENTER}")).await?;
        page.type_into(".question input", &if by_key { format!("{name}{ENTER}") } else { name.to_owned() }).await?;
        if !by_key {
            page.tap(".question .primary").await?;
        }
        page.gone(".question").await?;
        page.tap_words(".tabs", "Policies").await?;
        page.until(&format!("document.querySelector('.policies')?.textContent.includes('{name}')")).await?;
        page.tap_words(".tabs", "PowerShell").await?;
    }
    page.tap_words(".tabs", "Policies").await?;
    page.type_into(".new input", &format!("Night{ENTER}")).await?;
    page.until("document.querySelector('.policies')?.textContent.includes('Night')").await?;
    page.type_into(".new input", "Early").await?;
    page.tap(".new button").await?;
    page.until("document.querySelector('.policies')?.textContent.includes('Early')").await.map(drop)
}

/// Menus show what holds after a choice, its undoing, a step back and a refusal.
async fn choose_and_take_back(page: &Page) -> Result<()> {
    let presence = "[data-user='zoe.zed@contoso.com'] select.presence";
    let held = page.see(presence).await?.prop("value").await?;
    page.choose_by_key(presence, DOWN).await?;
    page.until(&format!("document.querySelector({presence:?}).value === 'Busy'")).await?;
    menus_tell_the_truth(page).await?;
    page.tap(UNDO).await?;
    page.until(&format!("document.querySelector({presence:?}).value === {:?}", held.clone().unwrap_or_default())).await?;
    menus_tell_the_truth(page).await?;
    page.choose_by_key(presence, DOWN).await?;
    page.until(&format!("document.querySelector({presence:?}).value === 'Busy'")).await?;
    page.eval("const {steps} = window.wywo.state(); window.wywo.seek(steps - 1)", &[]).await?;
    page.until(&format!("document.querySelector({presence:?}).value === {:?}", held.clone().unwrap_or_default())).await?;
    menus_tell_the_truth(page).await?;
    page.run("Set-SimPresence 'Zoe Zed' AppearAway").await?;
    page.until(&format!("document.querySelector({presence:?}).value === 'AppearAway'")).await?;
    let before = page.state().await?;
    page.choose_by_key(presence, DOWN).await?;
    page.until("document.querySelector('.notice')?.textContent.includes('Appear Offline')").await?;
    ensure!(page.state().await?["users"] == before["users"], "to appear offline is refused");
    menus_tell_the_truth(page).await
}

/// Nothing comes from another address than the page's.
async fn keep_to_the_address(page: &Page) -> Result<()> {
    let ask = "new Promise(done => { addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), {once: true}); \
         const other = new URL(location.href); other.hostname = 'localhost'; fetch(other).then(() => done('it came'), () => {}) })";
    let refused = page.until_promised(ask).await?;
    ensure!(refused == json!("connect-src"), "{refused}");
    Ok(())
}

#[tokio::test]
async fn people_press_and_type_on_the_page() -> Result<()> {
    let page = Page::open("/?lang=en&run=Get-SimClock").await?;
    page.see(".side [role='tabpanel']").await?;
    press_in_boxes(&page).await?;
    write_everywhere(&page).await?;
    choose_and_take_back(&page).await?;
    keep_to_the_address(&page).await?;
    // One seat alone is seen at every width.
    for width in [688, 320] {
        page.resize(width, 700).await?;
        page.goto("/?lang=en&scenario=lunch&t=2&as=Tony+Smith&embed").await?;
        ensure!(is_seen(&page, TONY).await?, "the only seat is seen at {width} px");
    }
    // The first story's guide has a place for its bubble in any window.
    page.resize(1440, 900).await?;
    page.eval("localStorage.clear()", &[]).await?;
    page.goto("/?lang=en").await?;
    page.press("header.head", "Explore").await?;
    page.until("getComputedStyle(document.querySelector('.tour-bubble') ?? document.body).visibility === 'visible' && document.querySelector('.tour-bubble') !== null")
        .await?;
    page.resize(40, 400).await?;
    page.until_promised("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))").await?;
    ensure!(page.count(".crash-screen").await? == 0, "the guide stands in a window of 40 px");
    page.close().await
}

#[tokio::test]
async fn a_language_that_does_not_come_is_not_shown_as_chosen() -> Result<()> {
    let folder = std::env::var_os("WYWO_SERVED").context("`cargo xtask test` makes the page and says where")?;
    let server = Server::start(Path::new(&folder))?;
    let page = Page::open("/").await?;
    page.goto(&format!("{}/?lang=en&run=Get-SimClock", server.base())).await?;
    let lost = BTreeMap::from([("text/it.txt".to_owned(), Fault::Missing)]);
    server.behave(Manners { faults: lost, ..Manners::default() });
    page.choose_by_key(".foot select[aria-label='Language']", "Italiano").await?;
    page.until("document.querySelector('.notice')?.textContent.includes('language')").await?;
    menus_tell_the_truth(&page).await?;
    page.close().await
}

/// The mark at the end of every message's line is on the screen.
async fn see_end_marks(page: &Page) -> Result<()> {
    let marks = "return [...document.querySelectorAll('.chart .end-mark')].map(own => own.checkVisibility() && own.getBoundingClientRect().width > 0)";
    let marks = page.eval(marks, &[]).await?;
    let all = marks.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(|seen| *seen == json!(true)));
    ensure!(all, "{marks}");
    Ok(())
}

/// The open dialog is fixed to the screen, whole, and in its middle.
async fn see_whole_dialog(page: &Page, kind: &str) -> Result<()> {
    page.see(&format!("dialog[open].{kind}")).await?;
    let place = "const own = document.querySelector('dialog[open]'); const at = own.getBoundingClientRect(); \
         return [getComputedStyle(own).position, at.top >= 0 && at.bottom <= innerHeight + 1, Math.abs(at.left + at.right - document.documentElement.clientWidth) < 3]";
    let place = page.eval(place, &[]).await?;
    ensure!(place == json!(["fixed", true, true]), "{kind}: {place}");
    page.tap("dialog[open] > header button").await?;
    page.gone("dialog[open]").await
}

#[tokio::test]
async fn no_rule_of_the_styles_hits_a_stranger() -> Result<()> {
    let page = busy("/?lang=en&run=Get-SimClock").await?;
    for (width, height) in [(320, 700), (1000, 700)] {
        page.resize(width, height).await?;
        see_end_marks(&page).await?;
        for (opener, kind) in [(".foot", "The rules"), (".timeline", "List of steps")] {
            page.eval("document.scrollingElement.scrollTo(0, document.scrollingElement.scrollHeight)", &[]).await?;
            page.tap_words(opener, kind).await?;
            see_whole_dialog(&page, if kind == "The rules" { "rules" } else { "steps" }).await?;
        }
    }
    page.close().await?;
    let large = made_busy(Page::open_with_letters("/?lang=en&run=Get-SimClock", 32).await?).await?;
    large.resize(690, 900).await?;
    see_end_marks(&large).await?;
    large.close().await
}

#[tokio::test]
async fn a_session_that_does_not_play_is_kept() -> Result<()> {
    const BROKEN: &str = "Connect-SimUser 'Somebody who is not there'";
    let page = Page::open("/?lang=en").await?;
    // The page keeps its session when it is left: it has to be gone before another one is put there.
    page.visit("/embed.js").await?;
    page.eval("localStorage.setItem('wywo.session', arguments[0]); localStorage.setItem('wywo.step', '1')", &[json!(BROKEN)]).await?;
    page.goto("/?lang=en").await?;
    page.press(".notice", "Continue where you left off").await?;
    page.until("document.querySelector('.notice')?.textContent.includes('Couldn’t open the session')").await?;
    page.press(".head", "Explore").await?;
    page.type_into(".seat.active .composer input", &format!("Hello{ENTER}")).await?;
    page.until("localStorage.getItem('wywo.session')?.includes('Hello')").await?;
    let kept =
        page.eval("return Object.entries(localStorage).filter(([name]) => name !== 'wywo.session').map(([, text]) => text)", &[]).await?;
    ensure!(kept.as_array().is_some_and(|all| all.iter().any(|own| own.as_str().is_some_and(|own| own.contains(BROKEN)))), "{kept}");
    page.reload().await?;
    page.until("window.wywo.state().messages.some(message => message.text === 'Hello')").await?;
    page.close().await
}

#[tokio::test]
async fn people_press_and_type_in_a_sandboxed_frame() -> Result<()> {
    let page = Page::open("/?lang=en").await?;
    page.open_sandboxed("?lang=en&run=Get-SimClock").await?;
    page.see(".side [role='tabpanel']").await?;
    let origin: Value = page.eval("return self.origin", &[]).await?;
    ensure!(origin == json!("null"), "the frame is in a sandbox: {origin}");
    press_in_boxes(&page).await?;
    write_everywhere(&page).await?;
    choose_and_take_back(&page).await?;
    keep_to_the_address(&page).await?;
    page.close().await
}
