//! Journeys to what can be read and taken along: documents, paper, rules, reference. What stands in them is tested natively; here is what
//! only a browser can show: files, pictures, the clipboard, printing.

use anyhow::{Result, ensure};
use browser_tests::Page;
use browser_tests::walk::languages;
use serde_json::{Value, json};

const EXPORT: &str = "dialog[data-dialog='export']";
const RULES: &str = "dialog[data-dialog='rules']";
const REFERENCE: &str = "dialog[data-dialog='reference']";

/// Keeps each blob that the page has an address made for, and lets no file reach the disk.
const WATCH: &str = "window.blobs = []; const make = URL.createObjectURL.bind(URL); \
     URL.createObjectURL = blob => { window.blobs.push(blob); return make(blob); }; \
     window.saved = []; HTMLAnchorElement.prototype.click = function () { window.saved.push([this.download, this.href]); };";

/// A page with one message that is queued, and what watches over its files.
async fn page_with_a_message() -> Result<Page> {
    let page = Page::open(
        "/?run=Disconnect-SimUser+'Tony+Smith';+Send-SimMessage+'Aiko+Tanaka'+'Tony+Smith'+Lunch;+Wait-SimTime+-Minutes+2&lang=en",
    )
    .await?;
    page.see("[data-panel='why'] [data-state='Queued']").await?;
    page.eval(WATCH, &[]).await?;
    Ok(page)
}

/// Saves the document that is chosen; returns its name and its text.
async fn saved(page: &Page) -> Result<(String, String)> {
    page.press(EXPORT, "Save").await?;
    let read = "const done = arguments[0]; window.blobs.at(-1).text().then(text => done([window.saved.at(-1)[0], text]), String)";
    let saved = page.later(read, &[]).await?;
    let part = |place: usize| saved[place].as_str().unwrap_or_default().to_owned();
    Ok((part(0), part(1)))
}

async fn choose(page: &Page, kind: &str) -> Result<()> {
    page.eval("document.querySelector(arguments[0]).click()", &[json!(format!("{EXPORT} [data-kind='{kind}']"))]).await?;
    page.see(&format!("{EXPORT} .preview.{kind}")).await.map(drop)
}

#[tokio::test]
async fn every_document_is_saved_under_its_name() -> Result<()> {
    let page = page_with_a_message().await?;
    page.press(".head", "Export").await?;
    page.see(&format!("{EXPORT} .preview.markdown pre")).await?;
    let (name, text) = saved(&page).await?;
    ensure!(name == "session.md" && text.contains("```mermaid\nsequenceDiagram"), "{name}: {text}");
    let link = text.lines().find_map(|line| line.strip_prefix("[step-2]: ")).unwrap_or_default().to_owned();
    for (kind, name, word) in [
        ("svg", "session.svg", "</svg>"),
        ("sheet", "session.html", "</html>"),
        ("transcript", "session.txt", "Lunch"),
        ("script", "session.ps1", "Send-SimMessage -From \"Aiko Tanaka\""),
    ] {
        choose(&page, kind).await?;
        let (saved_name, text) = saved(&page).await?;
        ensure!(saved_name == name && text.contains(word), "{saved_name}: {text}");
    }
    choose(&page, "svg").await?;
    page.see(&format!("{EXPORT} .preview img[src^='blob:']")).await?;
    choose(&page, "sheet").await?;
    ensure!(page.count(&format!("{EXPORT} .preview .tiles ol > li")).await? == 3, "a tile for each step");
    let link = link.split_once("/?").map_or_else(String::new, |(_, query)| format!("/?{query}"));
    page.goto(&link).await?;
    page.see("[data-panel='why'] [data-state='Spooled']").await?;
    ensure!(page.state().await?["step"] == json!(2), "the link leads to the moment: {link}");
    page.close().await
}

#[tokio::test]
async fn a_picture_is_drawn_twice_as_sharp() -> Result<()> {
    let page = page_with_a_message().await?;
    page.press(".head", "Export").await?;
    choose(&page, "png").await?;
    page.see(&format!("{EXPORT} .preview figcaption")).await?;
    page.press(EXPORT, "Save").await?;
    let measure = "const done = arguments[0]; createImageBitmap(window.blobs.at(-1)).then(image => done([window.saved.at(-1)[0], \
         window.blobs.at(-1).type, image.width, image.height]), error => done(String(error)))";
    let measured = page.later(measure, &[]).await?;
    ensure!(measured[0] == json!("session.png") && measured[1] == json!("image/png"), "{measured}");
    choose(&page, "svg").await?;
    let (_, svg) = saved(&page).await?;
    let number = |name: &str| svg.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split('"').next()?.parse::<u64>().ok());
    ensure!(measured[2].as_u64() == number("width").map(|width| width * 2), "{measured}");
    ensure!(measured[3].as_u64() == number("height").map(|height| height * 2), "{measured}");
    page.eval("HTMLCanvasElement.prototype.toBlob = () => { throw new DOMException('no', 'SecurityError') }", &[]).await?;
    choose(&page, "png").await?;
    let refused = page.words(&format!("{EXPORT} .preview .refused")).await?;
    ensure!(refused.contains("Use the SVG"), "{refused}");
    page.close().await
}

#[tokio::test]
async fn copying_goes_the_old_way_where_the_new_one_is_refused() -> Result<()> {
    const COPIED: &str = "window.copied = null; document.addEventListener('copy', () => { \
         window.copied = document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd) })";
    let page = page_with_a_message().await?;
    page.eval("Object.defineProperty(navigator, 'clipboard', { value: undefined })", &[]).await?;
    page.eval(COPIED, &[]).await?;
    page.press(".head", "Export").await?;
    choose(&page, "script").await?;
    page.eval("document.querySelector(arguments[0]).click()", &[json!(format!("{EXPORT} .export-actions button"))]).await?;
    page.see(&format!("{EXPORT} [role='status']:not(:empty)")).await?;
    let copied = page.eval("return window.copied", &[]).await?;
    let said = page.words(&format!("{EXPORT} [role='status']")).await?;
    // A browser may refuse a copy that no hand asked for; then the page must say so, and both must agree.
    let has_copied = copied.as_str().is_some_and(|copied| copied.contains("Send-SimMessage"));
    ensure!(has_copied == (said == "Copied."), "{copied}: {said}");
    ensure!(page.count(&format!("{EXPORT} textarea")).await? == 0, "the field that was copied from is gone");
    page.close().await
}

#[tokio::test]
async fn every_step_is_printed() -> Result<()> {
    let page = page_with_a_message().await?;
    ensure!(page.count("#paper").await? == 0, "there is no paper before");
    page.eval("window.dispatchEvent(new Event('beforeprint'))", &[]).await?;
    ensure!(page.count("#paper ol > li").await? == 3, "a tile for each step");
    ensure!(page.count("#paper ol > li svg").await? == 3, "with its picture");
    let is_hidden = page.eval("return getComputedStyle(document.getElementById('paper')).display", &[]).await?;
    ensure!(is_hidden == json!("none"), "on the screen it is not seen: {is_hidden}");
    page.eval("window.dispatchEvent(new Event('afterprint'))", &[]).await?;
    ensure!(page.count("#paper").await? == 0, "there is no paper afterwards");
    page.eval("window.print = () => { window.printed = true }", &[]).await?;
    page.press(".head", "Export").await?;
    choose(&page, "paper").await?;
    page.press(EXPORT, "Print").await?;
    ensure!(page.eval("return window.printed", &[]).await? == json!(true));
    page.close().await
}

#[tokio::test]
async fn the_truth_table_is_printed_on_one_sheet() -> Result<()> {
    let page = Page::open("/?panels=matrix").await?;
    for language in languages() {
        page.goto(&format!("/?panels=matrix&lang={language}")).await?;
        page.see(".matrix td button").await?;
        // The sheet is gone once `print` returns: it is kept, and laid out again for the browser's own printer.
        page.eval("window.print = () => { window.sheet = document.getElementById('paper').cloneNode(true) }", &[]).await?;
        page.click(".matrix .table-files button:last-child").await?;
        page.eval("document.documentElement.append(window.sheet)", &[]).await?;
        let (cells, printed) = (page.count(".matrix td button").await?, page.count("#paper.truth-table td").await?);
        ensure!(printed >= cells && cells > 30, "{language}: {printed} of {cells} cells");
        ensure!(page.sheets().await? == 1, "{language}: more than one sheet");
    }
    page.close().await
}

#[tokio::test]
async fn rules_are_filtered_and_lead_to_a_message() -> Result<()> {
    let page = page_with_a_message().await?;
    page.press(".foot", "The rules").await?;
    let field = page.see(&format!("{RULES} [type='search']")).await?;
    field.send_keys("G4").await?;
    page.see(&format!("{RULES} .sections section:only-child [data-rule='G4']")).await?;
    ensure!(page.count(&format!("{RULES} [data-rule]")).await? == 1, "one rule is left");
    page.press(RULES, "Show message #1").await?;
    page.see("[data-panel='why'] [data-message='1']").await?;
    ensure!(page.count(RULES).await? == 0, "the dialog is closed");
    page.goto("/?links=0&lang=en").await?;
    page.press(".foot", "The rules").await?;
    page.see(&format!("{RULES} cite")).await?;
    ensure!(page.count(&format!("{RULES} a")).await? == 0, "no link leads out of the page");
    page.close().await
}

#[tokio::test]
async fn help_opens_the_reference_and_examples_run() -> Result<()> {
    let page = page_with_a_message().await?;
    page.press(".side", "PowerShell").await?;
    page.enter("[data-panel='console']", "Console", "Get-Help Get-SimLedger -Online").await?;
    page.see(&format!("{REFERENCE} [data-cmdlet='Get-SimLedger']")).await?;
    let run = format!("{REFERENCE} .example button");
    let line: Value = page.eval("return document.querySelector(arguments[0]).previousSibling.textContent", &[json!(run)]).await?;
    page.eval("document.querySelector(arguments[0]).click()", &[json!(run)]).await?;
    let said = page.words("[data-panel='console'] .lines").await?;
    ensure!(line.as_str().is_some_and(|line| said.contains(line)), "{line}: {said}");
    ensure!(page.count(REFERENCE).await? == 0, "the dialog is closed");
    page.close().await
}
