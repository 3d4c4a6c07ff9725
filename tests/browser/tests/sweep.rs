//! One page in windows of every kind, with mouse and with fingers: nothing that can be pressed lies below something else, nothing leaves the screen, no mark of the
//! chart goes. The sizes are those of phones, tablets, laptops, enlarged pages and a projector.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use browser_tests::walk::{BUSY, OPENERS, lines};
use serde_json::json;

const CONTROLS: &str = include_str!("../src/eyes/controls.js");

/// Width, height, whether fingers press.
const WINDOWS: [(u32, u32, bool); 13] = [
    (320, 568, true),
    (375, 812, true),
    (390, 844, true),
    (683, 384, false),
    (768, 1024, true),
    (1024, 768, true),
    (1112, 750, true),
    (1180, 746, true),
    (1280, 720, false),
    (1280, 800, true),
    (1366, 768, false),
    (1440, 900, false),
    (1920, 1080, false),
];

/// The windows in which the dialogs are looked at: the narrowest, half a screen, and two laptops.
const WINDOWS_OF_DIALOGS: [(u32, u32, bool); 4] = [(320, 568, true), (683, 384, false), (1024, 768, true), (1366, 768, false)];

/// Letters of the usual size and of twice that, in pixels.
const LETTERS: [u32; 2] = [16, 32];

/// Goes through all windows and looks at a place in each.
async fn sweep(page: &Page, place: &str, within: &str, letters: u32, wrong: &mut Vec<String>) -> Result<()> {
    sweep_some(page, &WINDOWS, place, within, letters, wrong).await
}

async fn sweep_some(
    page: &Page,
    windows: &[(u32, u32, bool)],
    place: &str,
    within: &str,
    letters: u32,
    wrong: &mut Vec<String>,
) -> Result<()> {
    for &(width, height, is_touch) in windows {
        page.devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": is_touch, "maxTouchPoints": 5 })).await?;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_touch });
        page.devtools("Emulation.setDeviceMetricsOverride", &metrics).await?;
        page.until(&format!("innerWidth === {width} || document.documentElement.clientWidth === {width}")).await?;
        page.until_promised("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))").await?;
        let found = page.eval(CONTROLS, &[json!(within)]).await?;
        let hand = if is_touch { "fingers" } else { "a mouse" };
        wrong.extend(lines(&found).into_iter().map(|line| format!("{place}, {width}×{height}, {hand}, letters of {letters} px: {line}")));
    }
    Ok(())
}

/// The dialogs that the page's buttons open, one after the other, and the tour.
async fn above_the_page(letters: u32) -> Result<()> {
    let page = Page::open_with_letters("/?scenario=lunch&scene=3&motion=0", letters).await?;
    page.see(".strip .handle").await?;
    let mut wrong = Vec::new();
    let openers = page.eval(&format!("return {OPENERS}.length"), &[]).await?.as_u64().context("no count")?;
    ensure!(openers >= 4, "only {openers} buttons open a dialog");
    for place in 0..openers {
        page.resize(1440, 900).await?;
        page.eval(&format!("{OPENERS}[{place}].click()"), &[]).await?;
        page.until("document.querySelector('dialog[open]') && !document.querySelector('.modal-body > .empty[role=status]')").await?;
        let name = page.eval("return document.querySelector('dialog[open]').dataset.dialog", &[]).await?;
        sweep_some(&page, &WINDOWS_OF_DIALOGS, name.as_str().context("a dialog without a name")?, "dialog[open]", letters, &mut wrong)
            .await?;
        page.click("dialog[open] > header button").await?;
        page.gone("dialog").await?;
    }
    page.resize(1440, 900).await?;
    page.press("header.head", "Explore").await?;
    page.see(".tour-bubble").await?;
    sweep(&page, "the tour", ".tour-bubble", letters, &mut wrong).await?;
    ensure!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
    page.close().await
}

/// All places with letters of one size.
async fn everywhere(letters: u32) -> Result<()> {
    let page = Page::open_with_letters("/?scenario=lunch&scene=3&motion=0", letters).await?;
    page.eval("localStorage.setItem('wywo.lead', 'left')", &[]).await?;
    page.goto("/?scenario=lunch&scene=3&motion=0").await?;
    page.see(".strip .handle").await?;
    let mut wrong = Vec::new();
    sweep(&page, "a scene", "body", letters, &mut wrong).await?;
    page.click(".strip .unfold").await?;
    page.see(".strip [data-tick]").await?;
    sweep(&page, "the open chart", ".strip", letters, &mut wrong).await?;
    page.goto("/?panels=seats,policies,console,timeline,why,mail,matrix&motion=0").await?;
    page.run(BUSY).await?;
    page.see(".timeline .handle").await?;
    sweep(&page, "the desk", "body", letters, &mut wrong).await?;
    page.goto("/?scenario=lunch&t=2&as=Tony%20Smith&motion=0").await?;
    page.see("[data-user]").await?;
    sweep(&page, "one seat", "body", letters, &mut wrong).await?;
    ensure!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
    page.close().await
}

#[tokio::test]
async fn everything_can_be_pressed_in_every_window() -> Result<()> {
    everywhere(LETTERS[0]).await
}

#[tokio::test]
async fn everything_can_be_pressed_with_letters_of_twice_the_size() -> Result<()> {
    everywhere(LETTERS[1]).await
}

#[tokio::test]
async fn dialogs_and_the_tour_fit_every_window() -> Result<()> {
    above_the_page(LETTERS[0]).await
}

#[tokio::test]
async fn dialogs_and_the_tour_fit_with_letters_of_twice_the_size() -> Result<()> {
    above_the_page(LETTERS[1]).await
}
