//! Everybody's hands: the whole page is done by keyboard, nothing fires while somebody types, targets are large under a finger.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use browser_tests::walk::{BUSY, DESK, busy, lines, write};
use serde_json::{Value, json};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const HOME: &str = "\u{e011}";
const END: &str = "\u{e010}";
const PAGE_DOWN: &str = "\u{e00f}";
const DOWN: &str = "\u{e015}";

fn report(findings: &[String]) -> Result<()> {
    ensure!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
    Ok(())
}

#[tokio::test]
async fn the_story_is_told_by_keys_alone() -> Result<()> {
    let page = Page::open("/").await?;
    // Where the page is longer than its window, Space scrolls.
    page.resize(1440, 1000).await?;
    page.see(".visually-hidden[aria-label='Summary']").await?;
    let position = async || page.words(".position").await;
    ensure!(position().await?.starts_with("1 of"));
    page.keys("ArrowRight", false).await?;
    page.until("document.querySelector('.position').textContent.startsWith('2 of')").await?;
    page.keys(",", false).await?;
    page.until("document.querySelector('.position').textContent.startsWith('1 of')").await?;
    page.keys(" ", false).await?;
    page.until("document.querySelector('.position').textContent.startsWith('2 of')").await?;
    page.keys("?", false).await?;
    page.see("dialog[open].help").await?;
    page.keys("ArrowRight", false).await?;
    ensure!(position().await?.starts_with("2 of"), "a dialog has all keys");
    page.close().await
}

#[tokio::test]
async fn a_page_longer_than_its_window_scrolls_by_keys_until_the_stage_has_the_focus() -> Result<()> {
    let page = Page::open("/").await?;
    page.resize(683, 400).await?;
    page.see(".visually-hidden[aria-label='Summary']").await?;
    let scrolled = "document.scrollingElement.scrollTop";
    page.until(&format!("{scrolled} === 0 && document.scrollingElement.scrollHeight > document.scrollingElement.clientHeight + 100"))
        .await?;
    for (key, arrived) in [(PAGE_DOWN, "> 0"), (HOME, "=== 0"), (" ", "> 0"), (HOME, "=== 0"), (END, "> 0")] {
        // A key that comes while the browser still scrolls may be lost.
        page.eval("window.rests = new Promise(rests => document.addEventListener('scrollend', rests, { once: true }))", &[]).await?;
        page.type_key(key).await?;
        page.later("const done = arguments[0]; window.rests.then(() => done(true))", &[]).await?;
        page.until(&format!("{scrolled} {arrived}")).await?;
    }
    ensure!(page.words(".position").await?.starts_with("1 of"), "the story stands where it stood");
    page.focus("[data-anchor=next]").await?;
    page.type_key(PAGE_DOWN).await?;
    page.until("document.querySelector('.position').textContent.startsWith('2 of')").await?;
    page.close().await
}

#[tokio::test]
async fn no_shortcut_fires_while_somebody_types_and_space_presses_what_has_the_focus() -> Result<()> {
    let page = Page::open("/?panels=seats,policies,console,timeline,why,mail,matrix&scenario=lunch&scene=1").await?;
    page.see(".visually-hidden[aria-label='Summary']").await?;
    let field = page.see(".seat.active [data-entry] input").await?;
    field.click().await?;
    field.send_keys("a.k? ,p ").await?;
    ensure!(field.prop("value").await?.as_deref() == Some("a.k? ,p "), "letters are letters");
    ensure!(page.count("dialog[open]").await? == 0 && page.words(".position").await?.starts_with("1 of"));
    page.focus(".seat.active .who button").await?;
    let before = page.state().await?["steps"].clone();
    page.type_key("\u{e00d}").await?;
    page.until_state("steps", &before).await?;
    ensure!(page.words(".position").await?.starts_with("1 of"), "Space pressed the button and told no beat");
    let has_focus = page.eval("return document.activeElement.matches('.who button')", &[]).await?;
    ensure!(has_focus == json!(true), "the button keeps the focus when its word changes");
    page.close().await
}

#[tokio::test]
async fn keys_alone_can_be_switched_off_and_stay_off() -> Result<()> {
    let page = Page::open("/").await?;
    page.see(".visually-hidden[aria-label='Summary']").await?;
    page.keys("?", false).await?;
    page.click("dialog[open].help .switch input").await?;
    page.until("localStorage.getItem('wywo.keys') === 'off'").await?;
    page.reload().await?;
    page.see(".visually-hidden[aria-label='Summary']").await?;
    page.keys("?", false).await?;
    page.keys("k", true).await?;
    page.see("dialog[open].palette").await?;
    ensure!(page.count("dialog[open]").await? == 1);
    page.close().await
}

#[tokio::test]
async fn the_palette_finds_by_letters_and_does_with_enter() -> Result<()> {
    let page = Page::open("/").await?;
    page.see(".visually-hidden[aria-label='Summary']").await?;
    page.keys("k", true).await?;
    let field = page.see("dialog[open].palette [role='combobox']").await?;
    let has_focus = page.eval("return document.activeElement === arguments[0]", &[serde_json::to_value(&field)?]).await?;
    ensure!(has_focus == json!(true), "the field has the focus");
    field.send_keys("theme d").await?;
    page.until("document.querySelectorAll('#palette-list [role=option]').length === 1").await?;
    field.send_keys("\u{e007}").await?;
    page.see("html[data-theme='dark']").await?;
    page.gone("dialog").await?;
    page.close().await
}

#[tokio::test]
async fn the_focus_is_not_lost_when_what_had_it_goes_away() -> Result<()> {
    let page = busy(DESK).await?;
    press_on(&page, ".toast .answers .primary", &["\u{e007}"]).await?;
    page.gone(".toast").await?;
    page.until("document.activeElement.closest('[data-user]') !== null").await?;
    press_on(&page, ".step-buttons button", &["\u{e007}"]).await?;
    page.until("document.activeElement.closest('.step-buttons') !== null && !document.activeElement.disabled").await?;
    press_on(&page, "#tab-policies", &["\u{e014}"]).await?;
    page.until("document.activeElement.id === 'tab-console'").await?;
    page.click(".timeline [aria-haspopup='dialog']").await?;
    page.see("dialog[open].steps [aria-current='step']").await?;
    page.click("dialog[open].steps li:nth-child(3) button").await?;
    page.see("dialog[open].steps li:nth-child(3)[aria-current='step']").await?;
    ensure!(page.state().await?["step"] == json!(2));
    page.type_key("\u{e00c}").await?;
    page.gone("dialog").await?;
    page.close().await
}

/// Gives the focus to what a CSS selector finds and presses real keys, one after the other.
async fn press_on(page: &Page, css: &str, keys: &[&str]) -> Result<()> {
    page.focus(css).await?;
    for key in keys {
        page.type_key(key).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_story_is_read_to_its_end_and_into_the_next_with_enter_alone() -> Result<()> {
    let page = Page::open("/").await?;
    page.see(".visually-hidden[aria-label='Summary']").await?;
    page.focus(".story .big").await?;
    for beat in 2..=6 {
        page.type_key(ENTER).await?;
        page.until(&format!("document.querySelector('.position').textContent.startsWith('{beat} of')")).await?;
        // A question is passed with the same button.
        if page.count("[data-panel='ask'][data-open='true']").await? > 0 {
            page.type_key(ENTER).await?;
            page.see("[data-panel='ask'][data-open='false']").await?;
        }
    }
    page.until("document.activeElement.matches('.big[data-next]')").await?;
    page.type_key(ENTER).await?;
    page.until("document.querySelector('.position').textContent.startsWith('1 of') && document.activeElement.matches('.big')").await?;
    page.type_key(ENTER).await?;
    press_on(&page, ".story [aria-keyshortcuts='ArrowLeft']", &[ENTER]).await?;
    page.until("document.querySelector('.position').textContent.startsWith('1 of') && document.activeElement.matches('.big')").await?;
    press_on(&page, ".story .leave", &[ENTER]).await?;
    page.until("document.activeElement !== document.body").await?;
    page.close().await
}

#[tokio::test]
async fn everyday_acts_leave_the_focus_near() -> Result<()> {
    let page = busy(DESK).await?;
    page.eval("window.addEventListener('keydown', event => { window.taken = event.defaultPrevented })", &[]).await?;
    press_on(&page, "[data-closed]:not(.narrow-only)", &[ENTER]).await?;
    page.until("document.activeElement.matches('[data-user]') && document.activeElement.checkVisibility()").await?;
    press_on(&page, "details.add-user > summary", &[ENTER]).await?;
    page.until("document.activeElement.matches('details.add-user input')").await?;
    for key in ["Z", "o", "e", ENTER] {
        page.type_key(key).await?;
    }
    page.until("!document.querySelector('details.add-user').open && document.activeElement.matches('details.add-user > summary')").await?;
    // What follows a box is not hidden by it.
    press_on(&page, ".seat.active details.seat-details > summary", &[ENTER]).await?;
    page.see(".seat.active details.seat-details[open] input").await?;
    for _ in 0..40 {
        page.type_key(TAB).await?;
    }
    page.until("!document.querySelector('details.seat-details[open]')").await?;
    page.focus("[role='slider']").await?;
    page.devtools("Input.dispatchKeyEvent", &json!({ "type": "rawKeyDown", "key": "ArrowLeft", "code": "ArrowLeft", "modifiers": 2 }))
        .await?;
    page.until("window.taken === false").await?;
    press_on(&page, "#tab-console", &[ENTER]).await?;
    press_on(&page, ".console .tools button:nth-of-type(2)", &[ENTER]).await?;
    page.until("document.activeElement.id === 'side-panel'").await?;
    page.goto("/?panels=seats,policies,mail").await?;
    page.see(".visually-hidden[aria-label='Summary']").await?;
    press_on(&page, "#tab-policies", &["\u{e014}"]).await?;
    page.until("document.activeElement.matches('#tab-mail[aria-selected=true]')").await?;
    page.focus(".mail select").await?;
    for (key, user) in [(HOME, "0"), (DOWN, "1"), (DOWN, "2")] {
        page.type_key(key).await?;
        page.type_key(ENTER).await?;
        page.until(&format!("document.activeElement.matches('.mail select') && document.activeElement.value === '{user}'")).await?;
    }
    page.close().await
}

#[tokio::test]
async fn tab_goes_through_the_page_in_order_and_out_again() -> Result<()> {
    through_the_page(busy(DESK).await?, (1440, 900), &[]).await
}

#[tokio::test]
async fn what_has_the_focus_is_not_covered_on_a_phone() -> Result<()> {
    through_the_page(busy(DESK).await?, (375, 812), &[]).await
}

#[tokio::test]
async fn the_lead_steps_aside_for_what_has_the_focus() -> Result<()> {
    let page = Page::open("/").await?;
    page.press("header.head", "Explore").await?;
    page.see(".tour-bubble").await?;
    through_the_page(page, (375, 812), &[]).await
}

#[tokio::test]
async fn the_focus_is_seen_in_forced_colours_too() -> Result<()> {
    through_the_page(busy(DESK).await?, (1440, 900), &[json!({ "name": "forced-colors", "value": "active" })]).await
}

/// The whole page by the tab key: everything in order, each with a focus that is seen and that nothing covers, and out at the end.
async fn through_the_page(page: Page, (width, height): (u32, u32), features: &[Value]) -> Result<()> {
    page.resize(width, height).await?;
    page.devtools("Emulation.setEmulatedMedia", &json!({ "features": features })).await?;
    let reachable = "return [...document.querySelectorAll('a[href], button:not(:disabled), input, select, textarea, summary, [tabindex=\"0\"]')]\
        .filter(own => own.tabIndex >= 0 && own.checkVisibility({visibilityProperty: true}) && !own.closest('.tour-bubble, [hidden], details:not([open]) > :not(summary)')).length";
    let all = page.eval(reachable, &[]).await?.as_u64().unwrap_or_default();
    page.eval("window.seen = new Set(); window.wrong = []; window.last = null; document.activeElement.blur()", &[]).await?;
    // Order in the document is the order of the tab key; what has the focus shows it.
    // What the focus moves has been moved, and the page scrolled, two frames later.
    let look = "const look = () => { const own = document.activeElement; if (own === document.body) return 'out'; if (window.seen.has(own)) return 'again'; window.seen.add(own); \
        const name = own.outerHTML.slice(0, 90); \
        if (window.last && !(window.last.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_FOLLOWING)) window.wrong.push('out of order: ' + name); \
        window.last = own; const shown = getComputedStyle(own).outlineStyle !== 'none' || own.matches('.handle, .skip'); \
        if (!shown) window.wrong.push('no visible focus: ' + name); \
        const box = own.getBoundingClientRect(); if (box.width < 1 || box.height < 1) window.wrong.push('not there: ' + name); \
        const parts = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]]; \
        const seen = parts.some(([x, y]) => { const top = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y); \
            return top && (own.contains(top) || top.contains(own)) && !top.matches('body, html, main'); }); \
        if (!seen && !own.matches('.skip, .handle')) window.wrong.push(`covered by ${document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.outerHTML.slice(0, 60)}: ${name} at ${[box.x, box.y, box.width, box.height]}`); return 'on' }; \
        const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done(look())))";
    for _ in 0..300 {
        page.type_key("\u{e004}").await?;
        if page.later(look, &[]).await? != json!("on") {
            break;
        }
    }
    let wrong = page.eval("return window.wrong", &[]).await?;
    ensure!(wrong == json!([]), "{wrong:#}");
    let seen = page.eval("return window.seen.size", &[]).await?.as_u64().unwrap_or_default();
    ensure!(seen >= all, "Tab came to {seen} of {all} things");
    page.close().await
}

#[tokio::test]
async fn targets_are_large_under_a_finger() -> Result<()> {
    targets_are_large_at(375, 800).await
}

#[tokio::test]
async fn targets_are_large_under_a_finger_on_a_tablet() -> Result<()> {
    targets_are_large_at(1024, 768).await
}

async fn targets_are_large_at(width: u32, height: u32) -> Result<()> {
    let page = busy(DESK).await?;
    page.devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true, "maxTouchPoints": 5 })).await?;
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true });
    page.devtools("Emulation.setDeviceMetricsOverride", &metrics).await?;
    page.until("matchMedia('(pointer: coarse)').matches").await?;
    // A box to tick is as large as its label.
    let small = "return [...document.querySelectorAll('button, summary, select, textarea, input, a[href], [role=\"option\"]')].flatMap(own => { \
        const whole = own.type === 'checkbox' ? own.closest('label') : own; \
        if (!whole.checkVisibility() || own.matches('.skip')) return []; const box = whole.getBoundingClientRect(); \
        return box.height < 43.5 || box.width < 43.5 ? [`${Math.round(box.width)} x ${Math.round(box.height)}: ${whole.outerHTML.slice(0, 120)}`] : []; })";
    let mut all = Vec::new();
    let mut look = async |place: &str| -> Result<()> {
        let found = page.eval(small, &[]).await?;
        all.extend(lines(&found).into_iter().map(|line| format!("{place}: {line}")));
        Ok(())
    };
    for tab in ["policies", "console", "mail", "matrix"] {
        page.click(&format!("#tab-{tab}")).await?;
        page.see(&format!("#side-panel.{tab}")).await?;
        look(tab).await?;
    }
    page.click("#tab-console").await?;
    write(&page, ".prompt textarea", "Get-Cs").await?;
    page.see(".side .offers li").await?;
    look("offers").await?;
    write(&page, ".prompt textarea", "").await?;
    page.click(".seat.active details.seat-details > summary").await?;
    look("details").await?;
    page.eval("document.activeElement.blur()", &[]).await?;
    page.click(".foot nav .link").await?;
    page.see("dialog.rules .documents a").await?;
    look("rules").await?;
    page.click("dialog[open] > header button").await?;
    page.gone("dialog").await?;
    for key in ["k", "?"] {
        page.keys(key, key == "k").await?;
        page.see("dialog[open]").await.with_context(|| format!("after {key}"))?;
        look(key).await?;
        page.click("dialog[open] > header button").await?;
        page.gone("dialog").await?;
    }
    report(&all)?;
    page.close().await
}

#[tokio::test]
async fn a_finger_drags_the_line_of_now_and_scrolls_over_the_chart() -> Result<()> {
    let page = busy(DESK).await?;
    page.devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true, "maxTouchPoints": 5 })).await?;
    let metrics = json!({ "width": 375, "height": 800, "deviceScaleFactor": 2, "mobile": true });
    page.devtools("Emulation.setDeviceMetricsOverride", &metrics).await?;
    page.until("document.querySelector('.chart').clientWidth < 375").await?;
    page.still(".handle circle").await?;
    let swipe = async |across: f64, down: f64| -> Result<()> {
        // A finger meets what was drawn last: the scrolled page has been drawn two frames later.
        let place = "const [done] = arguments; const chart = document.querySelector('.chart'); \
            chart.scrollIntoView({block: 'center', behavior: 'instant'}); window.before = scrollY; \
            requestAnimationFrame(() => requestAnimationFrame(() => { const at = document.querySelector('.handle circle').getBoundingClientRect(); \
                done([at.x + at.width / 2, chart.getBoundingClientRect().y + 120]); }))";
        let at = page.later(place, &[]).await?;
        let (x, y) = (at[0].as_f64().context("no place")?, at[1].as_f64().context("no place")?);
        page.devtools("Input.dispatchTouchEvent", &json!({ "type": "touchStart", "touchPoints": [{ "x": x, "y": y }] })).await?;
        for part in 1..=8 {
            let share = f64::from(part) / 8.0;
            let point = json!({ "type": "touchMove", "touchPoints": [{ "x": x + across * share, "y": y + down * share }] });
            page.devtools("Input.dispatchTouchEvent", &point).await?;
        }
        page.devtools("Input.dispatchTouchEvent", &json!({ "type": "touchEnd", "touchPoints": [] })).await?;
        Ok(())
    };
    let end = page.state().await?["step"].clone();
    swipe(-60.0, 0.0).await?;
    page.until_state("step", &end).await?;
    let step = page.state().await?["step"].clone();
    swipe(0.0, -90.0).await?;
    page.until("scrollY > window.before + 20").await?;
    ensure!(page.state().await?["step"] == step, "scrolling over the chart leaves the time alone");
    page.close().await
}

#[tokio::test]
async fn nothing_moves_where_motion_is_not_wanted() -> Result<()> {
    let page = Page::open(DESK).await?;
    let media = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    page.devtools("Emulation.setEmulatedMedia", &media).await?;
    page.run(BUSY).await?;
    page.see(".toast").await?;
    let moving = page.eval("return document.getAnimations().length", &[]).await?;
    ensure!(moving == json!(0), "{moving} things move");
    page.close().await
}
