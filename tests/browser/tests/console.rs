//! The console as a window: several lines pasted at once, a run that is stopped, a question that is asked, files that come and go.

use anyhow::{Result, ensure};
use browser_tests::Page;
use browser_tests::hands::ENTER;
use serde_json::json;

const LINES: &str = "[data-panel='console'] .lines";
const FIELD: &str = ".console .prompt textarea";
const STOP: &str = "Stop";

async fn says(page: &Page, words: &str) -> Result<()> {
    page.until(&format!("document.querySelector({LINES:?}).textContent.includes({})", json!(words))).await.map(drop)
}

async fn entered(page: &Page, line: &str) -> Result<()> {
    page.type_into(FIELD, &format!("{line}{ENTER}")).await
}

/// Each pasted line is an input of its own: what it prints is laid out by itself, and one that fails does not keep the next from running.
async fn paste_lines(page: &Page) -> Result<()> {
    page.focus(FIELD).await?;
    let pasted = "Get-CsOnlineUser | Select-Object -First 1 DisplayName\nNo-Such\nNew-CsClientPolicy Night |\n  Format-List Identity";
    page.eval("document.execCommand('insertText', false, arguments[0])", &[json!(pasted)]).await?;
    page.type_key(ENTER).await?;
    says(page, "Identity : Tag:Night").await?;
    let all = page.words(LINES).await?;
    let said = all.split_once("Get-CsOnlineUser").map_or("", |(_, after)| after);
    let places = ["DisplayName", "Aiko Tanaka", "'No-Such' is not recognized", "Identity : Tag:Night"].map(|words| said.find(words));
    ensure!(places.iter().all(Option::is_some) && places.is_sorted(), "{said}");
    Ok(())
}

/// Lines that take long together are seen to work, leave the page alive, and are stopped by the button and by Ctrl+C.
async fn stop_what_runs(page: &Page) -> Result<()> {
    const LINES_PASTED: usize = 60;
    const EACH: usize = 50_000;
    for (number, by_key) in [(1, false), (2, true)] {
        page.focus(FIELD).await?;
        let pasted = format!("$n{number} = 0\n{}", format!("1..{EACH} | ForEach-Object {{ $n{number}++ }}\n").repeat(LINES_PASTED));
        page.eval("document.execCommand('insertText', false, arguments[0])", &[json!(pasted.trim_end())]).await?;
        page.type_key(ENTER).await?;
        page.until(&format!(
            "[...document.querySelectorAll('.console .tools:not([hidden]) button')].some(own => own.textContent === '{STOP}')"
        ))
        .await?;
        if by_key {
            page.focus(FIELD).await?;
            page.keys("c", true).await?;
        } else {
            page.press(".console", STOP).await?;
        }
        page.until(&format!(
            "![...document.querySelectorAll('.console .tools:not([hidden]) button')].some(own => own.textContent === '{STOP}')"
        ))
        .await?;
        entered(page, &format!("\"counted $($n{number} -gt 0 -and $n{number} -lt {}) {number}\"", LINES_PASTED * EACH)).await?;
        says(page, &format!("counted True {number}")).await?;
    }
    let said = page.words(LINES).await?;
    ensure!(!said.contains("stopped here"), "it was stopped before its limit: {said}");
    Ok(())
}

/// A question is asked on the page, and the answer to a secret one is shown as stars.
async fn answer_questions(page: &Page) -> Result<()> {
    entered(page, "$name = Read-Host 'Whose policy'; \"It is $name\"").await?;
    page.type_into(".question input", &format!("Tony{ENTER}")).await?;
    says(page, "It is Tony").await?;
    entered(page, "$secret = Read-Host 'Password' -AsSecureString; \"so long: $($secret.Length)\"").await?;
    ensure!(page.see(".question input").await?.prop("type").await?.as_deref() == Some("password"), "the field hides what is written");
    page.type_into(".question input", &format!("opensesame{ENTER}")).await?;
    says(page, "so long: 10").await?;
    let said = page.words(LINES).await?;
    ensure!(said.contains("**********") && !said.contains("opensesame"), "{said}");
    Ok(())
}

/// A file that is dropped on the console is written by a line, and a written file can be saved.
async fn bring_and_take_files(page: &Page) -> Result<()> {
    let drop = "const carried = new DataTransfer(); carried.items.add(new File(['Name,Policy\\nTony Smith,Night'], 'users.csv')); \
         document.querySelector(arguments[0]).dispatchEvent(new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true}))";
    page.eval(drop, &[json!(LINES)]).await?;
    says(page, "Set-Content").await?;
    entered(page, "(Import-Csv C:\\users.csv).Name").await?;
    says(page, "Tony Smith").await?;
    let keep = "window.saved = []; const make = URL.createObjectURL; \
        URL.createObjectURL = (file) => { window.file = file; return make.call(URL, file); }; \
        HTMLAnchorElement.prototype.click = function () { window.saved.push(this.download); }";
    page.eval(keep, &[]).await?;
    entered(page, "'one', 'two' | Set-Content C:\\Temp\\out.txt").await?;
    page.press(".console", "Save C:\\Temp\\out.txt").await?;
    page.until("window.saved.length === 1").await?;
    let saved = page.until_promised("window.file.text()").await?;
    ensure!(saved == json!("one\r\ntwo\r\n"), "{saved}");
    ensure!(page.eval("return window.saved[0]", &[]).await? == json!("out.txt"));
    Ok(())
}

#[tokio::test]
async fn the_console_is_a_window() -> Result<()> {
    let page = Page::open("/?lang=en&panels=seats,console").await?;
    paste_lines(&page).await?;
    stop_what_runs(&page).await?;
    answer_questions(&page).await?;
    bring_and_take_files(&page).await?;
    page.close().await
}
