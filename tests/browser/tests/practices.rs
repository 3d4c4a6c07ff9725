//! The page does what the ARIA practices say of its tabs, sliders, dialogs and small boxes, and tells each step once to those who listen.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use browser_tests::walk::{DESK, OPENERS, busy, write};
use serde_json::{Value, json};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const PAGE_UP: &str = "\u{e00e}";
const PAGE_DOWN: &str = "\u{e00f}";
const END: &str = "\u{e010}";
const HOME: &str = "\u{e011}";
const LEFT: &str = "\u{e012}";
const RIGHT: &str = "\u{e014}";

/// Takes down what live regions say from now on, and how often the page is drawn. A region without words says nothing.
const LISTEN: &str = "window.heard = []; window.drawn = 0; window.listener?.disconnect(); \
    window.listener = new MutationObserver(changes => { window.drawn += 1; \
        const regions = new Set(changes.map(({target}) => (target.closest ? target : target.parentElement)?.closest('[aria-live], [role=status], [role=alert], [role=log]')).filter(own => own && own.getAttribute('aria-live') !== 'off')); \
        for (const own of regions) if (own.textContent.trim()) window.heard.push([own.getAttribute('aria-live') ?? own.getAttribute('role'), own.textContent]); }); \
    window.listener.observe(document.body, {subtree: true, childList: true, characterData: true, attributes: true})";

async fn heard(page: &Page) -> Result<Vec<Value>> {
    let heard = page.eval("return window.heard", &[]).await?;
    Ok(heard.as_array().cloned().unwrap_or_default())
}

async fn is(page: &Page, expression: &str) -> Result<bool> {
    Ok(page.eval(&format!("return Boolean({expression})"), &[]).await? == json!(true))
}

/// What is heard after something was done: it must be one polite announcement with these words in it.
async fn told_once(page: &Page, done: &str, parts: &[&str]) -> Result<()> {
    page.until("window.heard.length > 0").await?;
    let heard = heard(page).await?;
    ensure!(heard.len() == 1 && heard[0][0] == json!("polite"), "{done}: {heard:?}");
    ensure!(parts.iter().all(|part| heard[0][1].as_str().is_some_and(|said| said.contains(part))), "{done}: {heard:?}");
    Ok(())
}

/// The guide speaks with the step; so does the console, where a line was entered.
async fn guided_and_at_the_console() -> Result<()> {
    let page = Page::open("/").await?;
    page.press("header.head", "Explore").await?;
    page.see(".tour-bubble[data-mark='1']").await?;
    for (press, mark, words) in
        [(".story .big", 2, "mailbox"), (".story .big", 3, "rule by rule"), (".step-buttons button:first-child", 1, "Press Next")]
    {
        page.eval(LISTEN, &[]).await?;
        page.click(press).await?;
        page.see(&format!(".tour-bubble[data-mark='{mark}']")).await?;
        told_once(&page, press, &[words]).await?;
    }
    page.type_key(ESCAPE).await?;
    page.gone(".tour-bubble").await?;
    page.click(".step-buttons button:last-child").await?;
    page.click("#tab-console").await?;
    page.see(".prompt textarea").await?;
    for (line, parts) in [
        ("Send-SimMessage 'Claire Dubois' 'Li Wei' 'x'", &["Claire writes to Li.", "“x”, Claire Dubois to Li Wei: "][..]),
        ("Get-CsClientPolicy", &["Identity", "more lines"]),
        ("Get-Nothing", &["Get-Nothing"]),
    ] {
        page.eval(LISTEN, &[]).await?;
        write(&page, ".prompt textarea", line).await?;
        page.type_key(ENTER).await?;
        told_once(&page, line, parts).await?;
    }
    page.close().await
}

#[tokio::test]
async fn a_step_is_announced_once_and_a_running_clock_at_its_steps_only() -> Result<()> {
    guided_and_at_the_console().await?;
    let page = busy(DESK).await?;
    page.click("#tab-policies").await?;
    for (press, told) in [
        (".step-buttons button:nth-child(2)", "Claire writes to Tony. "),
        (".step-buttons button:nth-child(3)", "Claire writes to Aiko. "),
        (".who button", "Aiko signs out. "),
    ] {
        page.eval(LISTEN, &[]).await?;
        page.click(press).await?;
        page.until("window.heard.length > 0").await?;
        let heard = heard(&page).await?;
        ensure!(heard.len() == 1 && heard[0][0] == json!("polite"), "{press}: {heard:?}");
        ensure!(heard[0][1].as_str().is_some_and(|said| said.starts_with(told)), "{press}: {heard:?}");
    }
    for speed in ["10", "60"] {
        page.run("Connect-SimUser 'Li Wei'; Send-SimMessage 'Pilar Ruiz' 'Li Wei' 'Tick'").await?;
        page.pick("select.speed", 0, speed).await?;
        let before = page.state().await?["steps"].as_u64().context("no steps")?;
        page.eval(LISTEN, &[]).await?;
        page.click(".play").await?;
        // The toast ends after thirty seconds: that is a step. Until then the clock is drawn many times.
        page.until(&format!("window.wywo.state().steps > {before}")).await?;
        page.click(".play").await?;
        page.until("!document.querySelector('.play.on')").await?;
        let (said, drawn) = (heard(&page).await?.len() as u64, page.eval("return window.drawn", &[]).await?);
        let steps = page.state().await?["steps"].as_u64().context("no steps")? - before;
        ensure!(said <= steps + 1, "×{speed}: {said} announcements for {steps} steps");
        ensure!(drawn.as_u64().is_some_and(|drawn| drawn > said), "×{speed}: nothing was drawn between the steps");
    }
    page.close().await
}

#[tokio::test]
async fn tabs_and_the_line_of_now_move_by_their_keys() -> Result<()> {
    let page = busy(DESK).await?;
    page.focus("#tab-policies").await?;
    for (key, tab) in
        [(RIGHT, "console"), (RIGHT, "mail"), (LEFT, "console"), (END, "matrix"), (RIGHT, "policies"), (LEFT, "matrix"), (HOME, "policies")]
    {
        page.type_key(key).await?;
        page.until(&format!("document.activeElement.id === 'tab-{tab}'")).await?;
        let only = format!(
            "document.querySelectorAll('[role=tab][aria-selected=true], [role=tab][tabindex=\"0\"]').length === 1 \
            && document.activeElement.matches('[aria-selected=true][tabindex=\"0\"]') \
            && document.getElementById(document.activeElement.getAttribute('aria-controls')).getAttribute('aria-labelledby') === 'tab-{tab}'"
        );
        ensure!(is(&page, &only).await?, "{tab} alone is open and reached by Tab");
    }
    page.focus("[role='slider']").await?;
    let last = page.state().await?["steps"].as_u64().context("no steps")?;
    let mut told = Vec::new();
    for (key, step) in [
        (HOME, 0),
        (RIGHT, 1),
        (PAGE_UP, last.min(11)),
        (END, last),
        (LEFT, last - 1),
        (PAGE_DOWN, last.saturating_sub(11)),
        ("\u{e013}", last.saturating_sub(11) + 1),
        ("\u{e015}", last.saturating_sub(11)),
    ] {
        page.type_key(key).await?;
        page.until(&format!("document.activeElement.matches('[role=slider][aria-valuenow=\"{step}\"][aria-valuemax=\"{last}\"]')")).await?;
        told.push(page.eval("return document.activeElement.getAttribute('aria-valuetext')", &[]).await?);
    }
    ensure!(told.iter().all(|told| told.as_str().is_some_and(|told| told.contains("09:0"))), "the slider says the time: {told:?}");
    page.close().await
}

#[tokio::test]
async fn dialogs_keep_the_focus_and_give_it_back_and_boxes_close_with_escape() -> Result<()> {
    let page = busy(DESK).await?;
    let openers = page.eval(&format!("return {OPENERS}.length"), &[]).await?.as_u64().context("no count")?;
    for place in 0..openers {
        let opener = page.eval(&format!("const own = {OPENERS}[{place}]; own.focus(); return own.textContent"), &[]).await?;
        page.type_key(ENTER).await?;
        page.see("dialog[open]").await?;
        let modal = "document.querySelector('dialog:modal') && document.getElementById(document.querySelector('dialog').getAttribute('aria-labelledby')).textContent \
            && document.querySelector('dialog').contains(document.activeElement)";
        ensure!(is(&page, modal).await?, "{opener}: the dialog is modal, has a name and the focus");
        page.eval("const all = [...document.querySelectorAll('dialog :is(button, input, select, textarea, a[href], [tabindex=\"0\"])')].filter(own => !own.disabled && own.tabIndex >= 0); all.at(-1).focus()", &[]).await?;
        for _ in 0..3 {
            page.type_key(TAB).await?;
            ensure!(
                is(&page, "document.activeElement === document.body || document.querySelector('dialog').contains(document.activeElement)")
                    .await?,
                "{opener}: Tab leaves the dialog"
            );
        }
        page.type_key(ESCAPE).await?;
        page.gone("dialog").await?;
        let back = format!("document.activeElement === {OPENERS}[{place}]");
        ensure!(is(&page, &back).await?, "{opener}: the focus is not back");
    }
    for small in [".seat.active details.seat-details", "details.add-user", "details.legend"] {
        page.focus(&format!("{small} > summary")).await?;
        page.type_key(ENTER).await?;
        page.see(&format!("{small}[open]")).await?;
        page.type_key(TAB).await?;
        page.until(&format!("document.querySelector('{small} > :not(summary)').contains(document.activeElement)")).await?;
        page.type_key(ESCAPE).await?;
        page.until(&format!(
            "!document.querySelector('{small}').open && document.activeElement === document.querySelector('{small} > summary')"
        ))
        .await?;
    }
    page.close().await
}
