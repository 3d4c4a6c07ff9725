//! Everybody's hands and eyes: axe-core finds nothing against WCAG 2.2 A and AA in any panel, tab or dialog, and the whole page is done by keyboard.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use serde_json::{Value, json};

/// axe-core 4.14.1, as its makers publish it (MPL-2.0).
const AXE: &str = include_str!("../axe.min.js");

/// A session in which every kind of thing can be seen: a queued message, a slip, a refusal, a toast, a question's error.
const BUSY: &str = "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?'; Wait-SimTime -Minutes 2; \
    Set-SimPresence 'Giulia Rossi' DoNotDisturb; Send-SimMessage 'Pilar Ruiz' 'Giulia Rossi' 'Can you call Rome?'; \
    New-CsClientPolicy OfflineIM -EnableIMAutoArchiving $False; Grant-CsClientPolicy 'Claire Dubois' OfflineIM; \
    Send-SimMessage 'Claire Dubois' 'Tony Smith' 'The contract is signed.'; Send-SimMessage 'Claire Dubois' 'Aiko Tanaka' 'Are you there?'";

/// What axe finds, one line for each place.
async fn findings(page: &Page, place: &str) -> Result<Vec<String>> {
    if page.eval("return typeof window.axe", &[]).await? == json!("undefined") {
        page.eval(AXE, &[]).await?;
    }
    let call = "const done = arguments[0]; \
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']; \
        document.getAnimations().forEach(one => one.finish()); \
        axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(found => done(found.violations.flatMap(rule => rule.nodes.map(node => \
        rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')))), error => done([String(error)]))";
    let found = page.later(call, &[]).await?;
    let lines = found.as_array().into_iter().flatten().filter_map(Value::as_str);
    Ok(lines.map(|line| format!("{place}: {line}")).collect())
}

/// Every panel, tab and dialog of the page as it stands.
async fn everywhere(page: &Page, look: &str) -> Result<Vec<String>> {
    let mut all = findings(page, look).await?;
    for tab in ["console", "mail", "matrix", "policies"] {
        page.click(&format!("#tab-{tab}")).await?;
        page.see(&format!("#side-panel.{tab}")).await?;
        all.extend(findings(page, &format!("{look}, {tab}")).await?);
    }
    for small in ["details.more", "details.add", "details.legend"] {
        page.click(&format!("{small} > summary")).await?;
        all.extend(findings(page, &format!("{look}, {small}")).await?);
        page.click(&format!("{small} > summary")).await?;
    }
    let buttons = "button[aria-haspopup='dialog']";
    for place in 0..page.count(buttons).await? {
        page.eval("document.querySelectorAll(arguments[0])[arguments[1]].click()", &[json!(buttons), json!(place)]).await?;
        all.extend(in_dialog(page, look).await.with_context(|| format!("button {place} of those that open a dialog"))?);
    }
    page.eval("document.activeElement.blur()", &[]).await?;
    page.keys("k", true).await?;
    all.extend(in_dialog(page, look).await.context("the palette")?);
    Ok(all)
}

/// The dialog that opens; it is closed again.
async fn in_dialog(page: &Page, look: &str) -> Result<Vec<String>> {
    page.see("dialog[open]").await?;
    let name = page.eval("return document.querySelector('dialog[open]').dataset.dialog", &[]).await?;
    let found = findings(page, &format!("{look}, {name}")).await?;
    page.click("dialog[open] > header button").await?;
    page.gone("dialog").await?;
    Ok(found)
}

async fn busy(address: &str) -> Result<Page> {
    let page = Page::open(address).await?;
    page.run(BUSY).await?;
    page.see(".side [role='tabpanel']").await?;
    Ok(page)
}

fn report(findings: &[String]) -> Result<()> {
    ensure!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_in_any_panel_look_and_language() -> Result<()> {
    let page = busy("/").await?;
    let mut all = Vec::new();
    let all_themes = &["light", "dark", "contrast", "projector"][..];
    let some = &["light"][..];
    for (language, themes) in [("en", all_themes), ("ja", &all_themes[..3]), ("zh-CN", some), ("fr", some), ("it", some), ("es", some)] {
        page.pick(".foot .looks select", 0, language).await?;
        page.see(&format!("html[lang='{language}']")).await?;
        for theme in themes {
            page.pick(".foot .looks select", 1, theme).await?;
            page.see(&format!("html[data-theme='{theme}']")).await?;
            all.extend(everywhere(&page, &format!("{language}, {theme}")).await?);
        }
    }
    report(&all)?;
    page.close().await
}

#[tokio::test]
async fn the_story_is_told_by_keys_alone() -> Result<()> {
    let page = Page::open("/").await?;
    page.see(".for-ears[aria-label='Summary']").await?;
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
async fn no_shortcut_fires_while_somebody_types_and_space_presses_what_has_the_focus() -> Result<()> {
    let page = Page::open("/").await?;
    page.see(".for-ears[aria-label='Summary']").await?;
    let field = page.see(".seat.active form input").await?;
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
    page.see(".for-ears[aria-label='Summary']").await?;
    page.keys("?", false).await?;
    page.click("dialog[open].help .switch input").await?;
    page.until("localStorage.getItem('wywo.keys') === 'off'").await?;
    page.reload().await?;
    page.see(".for-ears[aria-label='Summary']").await?;
    page.keys("?", false).await?;
    page.keys("k", true).await?;
    page.see("dialog[open].palette").await?;
    ensure!(page.count("dialog[open]").await? == 1);
    page.close().await
}

#[tokio::test]
async fn the_palette_finds_by_letters_and_does_with_enter() -> Result<()> {
    let page = Page::open("/").await?;
    page.see(".for-ears[aria-label='Summary']").await?;
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
    let page = busy("/").await?;
    page.focus(".toast .answers .primary").await?;
    page.type_key("\u{e007}").await?;
    page.gone(".toast").await?;
    page.until("document.activeElement.closest('[data-user]') !== null").await?;
    page.focus(".steps button").await?;
    page.type_key("\u{e007}").await?;
    page.until("document.activeElement.closest('.steps') !== null && !document.activeElement.disabled").await?;
    page.focus("#tab-policies").await?;
    page.type_key("\u{e014}").await?;
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

#[tokio::test]
async fn a_narrow_or_enlarged_page_does_not_scroll_sideways() -> Result<()> {
    let page = busy("/").await?;
    let mut wide = Vec::new();
    for (width, scale) in [(1440, "100%"), (1024, "100%"), (768, "100%"), (375, "100%"), (320, "100%"), (1280, "200%"), (640, "200%")] {
        page.resize(width, 800).await?;
        page.eval("document.documentElement.style.setProperty('font-size', arguments[0])", &[json!(scale)]).await?;
        for tab in ["policies", "console", "mail", "matrix"] {
            page.click(&format!("#tab-{tab}")).await?;
            let over = "const page = document.documentElement; if (page.scrollWidth <= page.clientWidth) return null; \
                const out = [...document.querySelectorAll('body *')].filter(own => own.getBoundingClientRect().right > page.clientWidth + 1); \
                return `${page.scrollWidth} instead of ${page.clientWidth}: ` + out.slice(0, 4).map(own => own.tagName + '.' + (own.className.baseVal ?? own.className)).join(' ')";
            let found = page.eval(over, &[]).await?;
            if let Some(found) = found.as_str() {
                wide.push(format!("{width} px at {scale}, {tab}: {found}"));
            }
        }
    }
    report(&wide)?;
    page.close().await
}

#[tokio::test]
async fn tab_goes_through_the_page_in_order_and_out_again() -> Result<()> {
    let page = busy("/").await?;
    let reachable = "return [...document.querySelectorAll('a[href], button:not(:disabled), input, select, textarea, summary, [tabindex=\"0\"]')]\
        .filter(own => own.tabIndex >= 0 && own.checkVisibility({visibilityProperty: true}) && !own.closest('[hidden], details:not([open]) > :not(summary)')).length";
    let all = page.eval(reachable, &[]).await?.as_u64().unwrap_or_default();
    page.eval("window.seen = new Set(); window.wrong = []; window.last = null; document.activeElement.blur()", &[]).await?;
    // Order in the document is the order of the tab key; what has the focus shows it.
    let look = "const own = document.activeElement; if (own === document.body) return 'out'; if (window.seen.has(own)) return 'again'; window.seen.add(own); \
        const name = own.outerHTML.slice(0, 90); \
        if (window.last && !(window.last.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_FOLLOWING)) window.wrong.push('out of order: ' + name); \
        window.last = own; const shown = getComputedStyle(own).outlineStyle !== 'none' || own.matches('.handle, .skip'); \
        if (!shown) window.wrong.push('no visible focus: ' + name); \
        const box = own.getBoundingClientRect(); if (box.width < 1 || box.height < 1) window.wrong.push('not there: ' + name); return 'on'";
    for _ in 0..300 {
        page.type_key("\u{e004}").await?;
        if page.eval(look, &[]).await? != json!("on") {
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
    let page = busy("/").await?;
    page.devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true, "maxTouchPoints": 5 })).await?;
    let metrics = json!({ "width": 375, "height": 800, "deviceScaleFactor": 2, "mobile": true });
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
        all.extend(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(|line| format!("{place}: {line}")));
        Ok(())
    };
    for tab in ["policies", "console", "mail", "matrix"] {
        page.click(&format!("#tab-{tab}")).await?;
        page.see(&format!("#side-panel.{tab}")).await?;
        look(tab).await?;
    }
    page.click("details.more > summary").await?;
    look("details").await?;
    page.eval("document.activeElement.blur()", &[]).await?;
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
    let page = busy("/").await?;
    page.devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true, "maxTouchPoints": 5 })).await?;
    let metrics = json!({ "width": 375, "height": 800, "deviceScaleFactor": 2, "mobile": true });
    page.devtools("Emulation.setDeviceMetricsOverride", &metrics).await?;
    page.until("document.querySelector('.chart').clientWidth < 375").await?;
    let swipe = async |across: f64, down: f64| -> Result<()> {
        let place = "const chart = document.querySelector('.chart'); chart.scrollIntoView({block: 'center', behavior: 'instant'}); window.before = scrollY; \
            const at = document.querySelector('.handle circle').getBoundingClientRect(); return [at.x + at.width / 2, chart.getBoundingClientRect().y + 120]";
        let at = page.eval(place, &[]).await?;
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
    let page = Page::open("/").await?;
    let media = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    page.devtools("Emulation.setEmulatedMedia", &media).await?;
    page.run(BUSY).await?;
    page.see(".toast").await?;
    let moving = page.eval("return document.getAnimations().length", &[]).await?;
    ensure!(moving == json!(0), "{moving} things move");
    page.close().await
}
