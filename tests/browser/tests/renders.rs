//! How often the parts of the page are drawn: again when what they show changes, and not otherwise. `data-renders-NAME` of `<html>` counts.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use serde_json::{Value, json};

/// Two messages that wait in a history spooler, the second one selected; all texts are there when the page is ready.
const SPOOLED: &str = "/?run=Disconnect-SimUser+'Tony+Smith';+Send-SimMessage+'Aiko+Tanaka'+'Tony+Smith'+'Lunch?';\
     +Send-SimMessage+'Aiko+Tanaka'+'Tony+Smith'+'Or+dinner?'";

/// The counts by the names of the parts, as JavaScript.
const COUNTS: &str = "Object.fromEntries([...document.documentElement.attributes].filter(one => one.name.startsWith('data-renders-'))\
     .map(one => [one.name.slice(13), Number(one.value)]))";

async fn counts(page: &Page) -> Result<Value> {
    page.eval(&format!("return {COUNTS}"), &[]).await
}

/// How many times a part was drawn between two counts.
fn drawn(before: &Value, after: &Value, name: &str) -> Result<i64> {
    let count = |counts: &Value| counts[name].as_i64().with_context(|| format!("{name} was never drawn: {counts}"));
    Ok(count(after)? - count(before)?)
}

#[tokio::test]
async fn a_tick_of_the_clock_draws_the_clock_and_what_it_moves() -> Result<()> {
    let page = Page::open(SPOOLED).await?;
    page.press(".time", "Play").await?;
    page.see(".time .play.on").await?;
    let before = counts(&page).await?;
    let now = page.words(".now-time strong").await?;
    page.until(&format!("document.querySelector('.now-time strong').textContent !== '{now}'")).await?;
    let after = counts(&page).await?;
    for moves in ["page", "header", "timeline", "chart-running", "now", "countdown"] {
        ensure!(drawn(&before, &after, moves)? > 0, "{moves}: {before} and then {after}");
    }
    // Of the seats only what counts down is drawn, of the chart only what runs on.
    let rest = ["seats", "seat", "chart", "chart-marks", "chart-names", "timeline-head", "why", "tabs", "policies", "story", "footer"];
    for rests in rest {
        ensure!(drawn(&before, &after, rests)? == 0, "{rests}: {before} and then {after}");
    }
    page.close().await
}

#[tokio::test]
async fn what_a_click_changes_is_drawn_and_nothing_else() -> Result<()> {
    let page = Page::open(SPOOLED).await?;
    let before = counts(&page).await?;
    page.see(".why .headline[data-message='2']").await?;
    page.click("[data-user='aiko.tanaka@contoso.com'] [data-message='1']").await?;
    page.see(".why .headline[data-message='1']").await?;
    let after = counts(&page).await?;
    ensure!(drawn(&before, &after, "seats")? == 1, "seats: {before} and then {after}");
    // Once for the click, and once more when the rule that decided has been found.
    ensure!((1..=2).contains(&drawn(&before, &after, "why")?), "why: {before} and then {after}");
    for rests in ["header", "timeline-head", "tabs", "policies", "story", "footer"] {
        ensure!(drawn(&before, &after, rests)? == 0, "{rests}: {before} and then {after}");
    }
    page.close().await
}

#[tokio::test]
async fn keeping_the_session_draws_nothing() -> Result<()> {
    let page = Page::open(SPOOLED).await?;
    let act = format!(
        "const done = arguments[0], counts = () => {COUNTS}, set_item = Storage.prototype.setItem; \
         Storage.prototype.setItem = function (name, text) {{ \
             const before = counts(); \
             set_item.call(this, name, text); \
             if (name === 'wywo.session' && text.includes('DoNotDisturb')) \
                 requestAnimationFrame(() => requestAnimationFrame(() => done([before, counts()]))); \
         }}; \
         wywo.run('Set-SimPresence \"Giulia Rossi\" DoNotDisturb')"
    );
    let told = page.later(&act, &[]).await?;
    ensure!(told[0] == told[1], "{} and then {}", told[0], told[1]);
    page.close().await
}

#[tokio::test]
async fn what_is_typed_at_a_seat_changes_nothing_else_on_the_page() -> Result<()> {
    let page = Page::open(SPOOLED).await?;
    page.focus(".seat.active [data-entry] input").await?;
    let watch = "window.changed = []; new MutationObserver(all => window.changed.push(...all.map(one => `${one.type} ${one.attributeName} of ${one.target.nodeName}`))) \
        .observe(document, {subtree: true, childList: true, attributes: true, characterData: true})";
    page.eval(watch, &[]).await?;
    for letter in ["L", "u", "n", "c", "h"] {
        page.type_key(letter).await?;
    }
    page.until("document.activeElement.value === 'Lunch'").await?;
    let changed = page.later("requestAnimationFrame(() => setTimeout(arguments[0], 0, window.changed))", &[]).await?;
    ensure!(changed == json!([]), "{changed}");
    page.close().await
}
