//! What will happen? A story stops before an outcome; it is answered with keys alone, and heard by those who do not see the page.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use serde_json::json;

const STORY: &str = ".story";
const LIVE: &str = "[aria-live='polite']";

/// The live region's words, once they contain these.
async fn heard(page: &Page, words: &str) -> Result<String> {
    page.until(&format!("document.querySelector(\"{LIVE}\").textContent.includes({})", json!(words))).await?;
    page.words(LIVE).await
}

#[tokio::test]
async fn a_question_is_answered_with_keys_alone_and_heard() -> Result<()> {
    let page = Page::open("/?scenario=offline-basic&scene=1&motion=0").await?;
    page.see(".stage").await?;
    page.keys("ArrowRight", false).await?;
    page.see("[data-panel='ask'][data-open='true'] [role='radiogroup'] [data-state='Spooled']").await?;
    let said = heard(&page, "what will happen to it?").await?;
    ensure!(said.contains("1: ") && said.contains("2: "), "the answers are heard with their keys: {said}");
    // Nothing gives it away.
    let state = page.state().await?;
    ensure!(state["messages"] == json!([]), "nothing has been sent: {state}");
    ensure!(page.count("[data-panel='why'], [data-whatif], [data-letter], [data-verdict]").await? == 0, "nothing is told yet");
    ensure!(page.words("[data-panel='timeline']").await?.contains("Hidden until you answer"));
    ensure!(page.words(&format!("{STORY} .big")).await?.contains("Show me"));
    // The key of another answer than the true one.
    let places = "return [...document.querySelectorAll('[data-panel=ask] [data-state]')].map((answer) => answer.dataset.state)";
    let states = page.eval(places, &[]).await?;
    let states = states.as_array().context("answers")?;
    ensure!((2..=4).contains(&states.len()), "{states:?}");
    let wrong = states.iter().position(|state| state != "Spooled").context("another answer")?;
    page.keys(&(wrong + 1).to_string(), false).await?;
    page.see("[data-verdict='true'] [data-state='Spooled']").await?;
    page.see("[data-verdict='given'] [role='radio'][aria-checked='true']").await?;
    heard(&page, "Not this time: In the spooler.").await?;
    page.see("[data-verdict='true'] [data-rule]").await?;
    ensure!(page.words(&format!("{STORY} .score")).await? == "0 of 1 right");
    // What would have made it true is a world to open.
    let outcome = states[wrong].as_str().context("a state")?.to_owned();
    page.click(&format!("[data-verdict='given'] [data-whatif][data-outcome='{outcome}']")).await?;
    page.see(&format!("[data-letter='1']{}", if outcome == "NotStored" { "" } else { "[data-place]" })).await?;
    page.until(&format!("window.wywo.state().messages[0].state === '{outcome}'")).await?;
    page.see(&format!("{STORY}[data-altered='true']")).await?;
    page.close().await
}

/// The answers that cannot be seen and pressed where the page stands.
const OUT_OF_SIGHT: &str = "return [...document.querySelectorAll('[data-panel=ask] [role=radio]')].filter((answer) => {
    const box = answer.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth || !answer.contains(hit);
}).map((answer) => answer.textContent)";

/// Words of the story's head that lie upon its sentence.
const ON_THE_SENTENCE: &str = "const sentence = document.querySelector('.narration').getBoundingClientRect();
    return [...document.querySelectorAll('.tale-head > *')].filter((part) => {
        const box = part.getBoundingClientRect();
        return box.width > 1 && box.bottom > sentence.top + 1 && box.top < sentence.bottom && box.right > sentence.left && box.left < sentence.right;
    }).map((part) => part.textContent)";

#[tokio::test]
async fn the_answers_are_in_sight_at_every_size() -> Result<()> {
    let page = Page::open("/").await?;
    for (width, height) in [(375, 812), (320, 568), (688, 900), (1024, 768), (1366, 768)] {
        page.resize(width, height).await?;
        page.goto("/?scenario=offline-basic&scene=1&motion=0").await?;
        page.click("[data-anchor='next']").await?;
        page.see("[data-panel='ask'][data-open='true'] [role='radio']").await?;
        page.still("[data-panel='ask']").await?;
        let hidden = page.eval(OUT_OF_SIGHT, &[]).await?;
        ensure!(hidden == json!([]), "{width} × {height}: out of sight: {hidden}");
        page.click("[data-panel='ask'] [data-state='Spooled']").await?;
        page.see(&format!("{STORY} .score")).await?;
        let covering = page.eval(ON_THE_SENTENCE, &[]).await?;
        ensure!(covering == json!([]), "{width} × {height}: upon the sentence: {covering}");
    }
    page.close().await
}

#[tokio::test]
async fn sending_asks_where_somebody_wishes_to_guess() -> Result<()> {
    let page = Page::open("/?panels=seats,timeline,why&scenario=lunch&scene=1").await?;
    page.resize(1440, 900).await?;
    page.press(STORY, "Let me guess").await?;
    page.see(&format!("{STORY} .guess[aria-pressed='true']")).await?;
    page.enter("[data-user='aiko.tanaka@contoso.com']", "Message Tony Smith", "And now?").await?;
    page.see("[data-panel='ask'][data-open='true']").await?;
    ensure!(page.state().await?["messages"].as_array().is_some_and(|sent| sent.len() == 1), "it is not sent before the answer");
    page.eval("document.activeElement.blur()", &[]).await?;
    page.keys("1", false).await?;
    page.see("[data-panel='ask'][data-open='false'] [data-verdict='true']").await?;
    ensure!(page.state().await?["messages"][1]["text"] == json!("And now?"));
    page.close().await
}

#[tokio::test]
async fn hands_are_counted_by_keys_and_by_number() -> Result<()> {
    let page = Page::open("/?scenario=offline-basic&scene=1&motion=0").await?;
    page.see(".stage").await?;
    page.keys("ArrowRight", false).await?;
    page.press("[data-panel='ask']", "Count hands").await?;
    page.see("[data-panel='ask'] .hand-count").await?;
    page.eval("document.activeElement.blur()", &[]).await?;
    for key in ["1", "2", "2", "2"] {
        page.keys(key, false).await?;
    }
    let counted = "[...document.querySelectorAll('[data-panel=ask] .hand-count input')].slice(0, 2).map((field) => field.value).join()";
    page.until(&format!("{counted} === '1,3'")).await?;
    let typed = "const field = document.querySelector('.hand-count input'); field.value = '9'; field.dispatchEvent(new InputEvent('input', {bubbles: true}))";
    page.eval(typed, &[]).await?;
    page.until(&format!("{counted} === '9,3'")).await?;
    page.press(STORY, "Show me").await?;
    page.see("[data-verdict='true'] .hand-count").await?;
    page.close().await
}

/// The question that stands on the page: its words and its answers.
async fn asked(page: &Page) -> Result<String> {
    page.see("[data-panel='ask'][data-open='true'] [role='radio']").await?;
    let told = "return document.querySelector('.story .narration').textContent + [...document.querySelectorAll('[data-panel=ask] [data-state]')].map((answer) => answer.dataset.state)";
    Ok(page.eval(told, &[]).await?.as_str().context("a question")?.to_owned())
}

#[tokio::test]
async fn a_question_to_practice_with_is_the_same_for_everybody() -> Result<()> {
    let page = Page::open("/?practice=timing&seed=7&motion=0").await?;
    let first = asked(&page).await?;
    ensure!(page.state().await?["messages"] == json!([]), "nothing has been sent");
    page.keys("1", false).await?;
    page.see("[data-panel='ask'][data-open='false'] [data-verdict='true'] [data-rule]").await?;
    page.see(&format!("{STORY} .score")).await?;
    ensure!(page.words(&format!("{STORY} .big")).await?.contains("Next question"));
    page.keys("ArrowRight", false).await?;
    let second = asked(&page).await?;
    ensure!(second != first, "the next question is another one: {first}");
    page.until("location.search.includes('practice=timing') && location.search.includes('question=2')").await?;
    page.close().await?;
    // Another visitor, the same address.
    let page = Page::open("/?practice=timing&seed=7&motion=0").await?;
    ensure!(asked(&page).await? == first, "the same seed gives the same question");
    page.close().await?;
    // The dialog of the stories begins a theme.
    let page = Page::open("/?motion=0").await?;
    page.press("header.head", "Stories").await?;
    page.click("dialog [data-practice='mail']").await?;
    asked(&page).await?;
    page.until("location.search.includes('practice=mail') && location.search.includes('seed=1')").await?;
    page.close().await
}
