//! What was asked for comes to the finger: on a phone the answer stands at the foot of the screen, below the message that it is about; and a choice in a
//! menu is one act, however it was reached.

use anyhow::{Result, ensure};
use browser_tests::Page;
use browser_tests::hands::{DOWN, ENTER};
use serde_json::json;

const DESK: &str = "panels=seats,policies,console,timeline,why,mail,matrix";
const SCRIPT: &str =
    "run=Disconnect-SimUser%20%22Tony%20Smith%22;Send-SimMessage%20%22Aiko%20Tanaka%22%20%22Tony%20Smith%22%20%22Lunch?%22";
const AIKO: &str = "[data-user='aiko.tanaka@contoso.com']";

/// Where the panel at the foot and what it is about stand: the panel fixed and within the screen, the message above it and whole.
async fn stands_below(page: &Page, panel: &str, about: &str) -> Result<()> {
    let place = "const [panel, about] = [...arguments].map(css => document.querySelector(css)); const [low, high] = [panel, about].map(own => own.getBoundingClientRect()); \
         return [getComputedStyle(panel).position, low.left >= 0 && low.right <= innerWidth && Math.abs(low.bottom - innerHeight) < 2, high.top >= 0 && high.bottom <= low.top]";
    let place = page.eval(place, &[json!(panel), json!(about)]).await?;
    ensure!(place == json!(["fixed", true, true]), "{panel} below {about}: {place}");
    Ok(())
}

/// Waits until nothing has come to the foot of the page.
async fn put_away(page: &Page) -> Result<()> {
    page.until("!document.querySelector('main').dataset.sheet").await.map(drop)
}

#[tokio::test]
async fn the_answer_comes_to_the_finger_on_a_phone() -> Result<()> {
    let page = Page::open(&format!("/?lang=en&{DESK}&{SCRIPT}")).await?;
    page.resize(375, 812).await?;
    let bubble = format!("{AIKO} .bubble");
    page.tap(&bubble).await?;
    page.see("main[data-sheet='why'] .why").await?;
    page.until("document.querySelector('.why').getAnimations().length === 0").await?;
    stands_below(&page, ".why", &bubble).await?;
    ensure!(
        page.eval("return document.querySelector('[aria-live]').textContent", &[])
            .await?
            .as_str()
            .is_some_and(|said| said.contains("Why is"))
    );
    page.eval("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}))", &[])
        .await?;
    put_away(&page).await?;
    page.tap(&format!("{AIKO} .mailbox")).await?;
    page.see("main[data-sheet='side'] .side [data-panel='mail']").await?;
    page.eval("history.back()", &[]).await?;
    put_away(&page).await?;
    page.tap(&format!("{AIKO} .chips button")).await?;
    page.tap("main[data-sheet='side'] .side .sheet-bar button").await?;
    put_away(&page).await?;
    page.close().await
}

#[tokio::test]
async fn a_choice_by_keys_is_one_act_and_the_menu_shows_the_state() -> Result<()> {
    let page = Page::open(&format!("/?lang=en&{DESK}&{SCRIPT}")).await?;
    let menu = format!("{AIKO} select.presence");
    let value = format!("document.querySelector(\"{menu}\").value");
    let steps = page.state().await?["steps"].as_u64().unwrap_or_default();
    let field = page.see(&menu).await?;
    field.send_keys(&DOWN.repeat(2)).await?;
    ensure!(page.state().await?["steps"].as_u64() == Some(steps), "arrows alone only wish");
    field.send_keys(ENTER).await?;
    page.until(&format!("window.wywo.state().steps === {}", steps + 1)).await?;
    let chosen = page.eval(&format!("return {value}"), &[]).await?;
    for (seek, held) in [(steps, json!("Available")), (steps + 1, chosen)] {
        page.eval("window.wywo.seek(arguments[0])", &[json!(seek)]).await?;
        page.until(&format!("{value} === {held}")).await?;
    }
    page.close().await
}
