//! Journeys through the catalogue and through a visitor's own stories: what only a page in a browser can show of them.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use serde_json::json;

const STORY: &str = ".story";
const CATALOGUE: &str = "dialog[data-dialog='stories']";
const EDITOR: &str = "dialog[data-dialog='editor']";
const FIELD: &str = "dialog[data-dialog='editor'] textarea";

/// A story whose second beat has a mistake in its first line.
const WRONG: &str = "#scenario rome\n#title Rome\n#: Tony leaves.\nDisconnect-SimUser 'Tony Smith'\n#: Aiko writes to him.\nSend-SimMesage 'Aiko Tanaka' 'Tony Smith' 'Hi'\nWait-SimTime -Minutes 2\n";

/// Puts a text into the field as if it had been pasted there.
async fn write(page: &Page, text: &str) -> Result<()> {
    page.see(FIELD).await?;
    let put = "const field = document.querySelector(arguments[0]); field.focus(); field.value = arguments[1];\
         field.dispatchEvent(new InputEvent('input', {bubbles: true}))";
    page.eval(put, &[json!(FIELD), json!(text)]).await.map(drop)
}

#[tokio::test]
async fn a_story_is_found_begun_and_told_to_its_end() -> Result<()> {
    let page = Page::open("/").await?;
    page.press("header.head", "Stories").await?;
    page.see(&format!("{CATALOGUE} [data-story='federated']")).await?;
    ensure!(page.count(&format!("{CATALOGUE} [data-story]")).await? >= 30, "all stories are there");
    let search = page.see(&format!("{CATALOGUE} [type='search']")).await?;
    search.send_keys("fabrikam").await?;
    page.see(&format!("{CATALOGUE} [data-story='federated']")).await?;
    let found = page.words(&format!("{CATALOGUE} [role='status']")).await?;
    ensure!(found == "one story", "{found}");
    page.eval("document.querySelector(\"[data-story='federated']\").click()", &[]).await?;
    page.see(&format!("{STORY} .narration")).await?;
    let position = page.words(&format!("{STORY} .position")).await?;
    ensure!(position.starts_with("1 of ") && page.count("dialog").await? == 0, "it has begun: {position}");
    let beats: usize = position.trim_start_matches("1 of ").parse()?;
    for _ in 1..beats {
        page.press(STORY, "Next").await?;
    }
    page.see(&format!("{STORY} [data-next='lost-connection']")).await?;
    let next = page.words(&format!("{STORY} [data-next]")).await?;
    ensure!(next.starts_with("Next story: "), "{next}");
    page.press("header.head", "Stories").await?;
    page.see(&format!("{CATALOGUE} [data-story]")).await?;
    page.close().await
}

#[tokio::test]
async fn a_story_of_ones_own_is_written_mended_played_and_taken_along() -> Result<()> {
    let page = Page::open("/").await?;
    page.press("footer.foot", "Your stories").await?;
    page.press(EDITOR, "Write a new story").await?;
    page.see(&format!("{EDITOR} .fine")).await?;
    write(&page, WRONG).await?;
    let mistake = page.words(&format!("{EDITOR} .mistake[data-line='6']")).await?;
    ensure!(mistake.starts_with("Line 6, column 1: ") && mistake.contains("Send-SimMesage"), "{mistake}");
    page.see(&format!("{EDITOR} .numbers .wrong")).await?;
    let field = page.see(FIELD).await?;
    write(&page, &format!("{WRONG}Connect-SimU")).await?;
    page.see(&format!("{EDITOR} [role='option']")).await?;
    field.send_keys("\u{e004}").await?;
    let taken = field.prop("value").await?.context("a field")?;
    ensure!(taken.ends_with("Connect-SimUser"), "Tab takes the offer: {taken}");
    let mended = WRONG.replace("Mesage", "Message");
    write(&page, &mended).await?;
    page.see(&format!("{EDITOR} .fine")).await?;
    page.choose(EDITOR, "Play from a scene", "2.").await?;
    page.press(EDITOR, "Play").await?;
    page.see("[data-message='1'][data-state='Queued']").await?;
    ensure!(page.words(&format!("{STORY} .narration")).await? == "Aiko writes to him.");
    page.reload().await?;
    page.press("footer.foot", "Your stories").await?;
    page.eval("document.querySelector(\"[data-own]\").click()", &[]).await?;
    ensure!(page.see(FIELD).await?.prop("value").await?.as_deref() == Some(&mended), "it was kept");
    page.eval(
        "window.files = []; URL.createObjectURL = blob => { window.files.push(blob); return 'blob:none' };\
         HTMLAnchorElement.prototype.click = function () { window.named = this.download }",
        &[],
    )
    .await?;
    page.press(EDITOR, "Save as a .ps1 file").await?;
    let file = page.later("window.files[0].text().then(arguments[0])", &[]).await?;
    ensure!(file == json!(mended) && page.eval("return window.named", &[]).await? == json!("rome.ps1"), "{file}");
    page.press(EDITOR, "All your stories").await?;
    let choose = "const field = document.querySelector('input[type=file]'); const carried = new DataTransfer();\
         carried.items.add(new File([arguments[0]], 'rome.ps1')); field.files = carried.files;\
         field.dispatchEvent(new Event('change', {bubbles: true}))";
    page.see(&format!("{EDITOR} input[type=file]")).await?;
    page.eval(choose, &[file]).await?;
    ensure!(page.see(FIELD).await?.prop("value").await?.as_deref() == Some(&mended), "it came back");
    page.close().await
}

#[tokio::test]
async fn what_is_done_is_recorded() -> Result<()> {
    let page = Page::open("/").await?;
    page.press(STORY, "Leave the story").await?;
    page.run("Reset-Sim").await?;
    page.press("footer.foot", "Your stories").await?;
    page.press(EDITOR, "Record what I do").await?;
    page.enter(".recording", "What happens next", "Tony leaves.").await?;
    page.press("[data-user='tony.smith@contoso.com']", "Sign out").await?;
    page.press(".recording", "Stop and edit").await?;
    let text = page.see(FIELD).await?.prop("value").await?.context("a field")?;
    ensure!(text.ends_with("#: Tony leaves.\nDisconnect-SimUser \"Tony Smith\"\n"), "{text}");
    page.see(&format!("{EDITOR} .fine")).await?;
    page.close().await
}
