//! Every language in the browser: only its own texts travel, numbers and weekdays are written its way, and changing it keeps the session.

use anyhow::{Result, ensure};
use browser_tests::Page;
use browser_tests::walk::languages;
use serde_json::{Value, json};

/// What the page has fetched of its texts.
const TEXTS: &str = "return performance.getEntriesByType('resource').map(own => new URL(own.name).pathname.split('/').slice(-2).join('/'))\
     .filter(own => own.startsWith('text/')).sort()";

/// More messages than three digits can count.
const MANY: &str =
    "Disconnect-SimUser 'Tony Smith'; foreach ($n in 1..1234) { Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?' | Out-Null }";

#[tokio::test]
async fn a_page_that_cannot_start_says_so_in_the_readers_language() -> Result<()> {
    let page = Page::open("/").await?;
    page.devtools("Network.enable", &json!({})).await?;
    for lost in ["*app_bg.wasm", "*.txt"] {
        page.devtools("Network.setBlockedURLs", &json!({ "urls": [lost] })).await?;
        let mut told = Vec::new();
        for tag in languages() {
            page.visit(&format!("/?lang={tag}")).await?;
            page.see(&format!("html[lang='{tag}'] .boot-failed a.primary")).await?;
            told.push(page.words(".boot-failed p").await?);
        }
        told.sort();
        told.dedup();
        ensure!(told.len() == languages().len(), "{lost}: {told:?}");
    }
    page.close().await
}

#[tokio::test]
async fn only_the_chosen_language_travels_and_changing_it_keeps_the_session() -> Result<()> {
    let page = Page::open("/?lang=fr-CA").await?;
    for tag in languages().into_iter().rev() {
        page.goto(&format!("/?lang={tag}&run=Get-SimClock")).await?;
        let expected = json!([format!("text/{tag}-later.txt"), format!("text/{tag}.txt")]);
        page.until(&format!("(() => {{ {TEXTS} }})().length > 1")).await?;
        let fetched: Value = page.eval(&format!("return [...new Set((() => {{ {TEXTS} }})())]"), &[]).await?;
        ensure!(fetched == expected, "{tag}: {fetched}");
    }
    page.run(MANY).await?;
    let before = page.state().await?;
    let mut titles = Vec::new();
    for tag in languages().into_iter().rev() {
        page.pick(".foot .looks select", 0, tag).await?;
        page.see(&format!("html[lang='{tag}']")).await?;
        // The tab says in each language what one finds out here; the name of the product is the same in all of them.
        page.until("document.title.endsWith('While You Were Out')").await?;
        titles.push(page.eval("return document.title", &[]).await?.to_string());
        let numbers = "new Intl.NumberFormat(document.documentElement.lang).format(1234)";
        page.until(&format!("document.querySelector('.ledger').textContent.includes({numbers})")).await?;
        page.until(&format!("document.querySelector('.seat.active .spooler b').textContent === {numbers}")).await?;
        // The short day of Japanese is one letter, which stands in brackets or not at all.
        let width = if tag == "ja" { "long" } else { "short" };
        let monday =
            format!("new Intl.DateTimeFormat(document.documentElement.lang, {{weekday: '{width}'}}).format(new Date(2017, 10, 20))");
        page.until(&format!("document.querySelector('.now-time .day').textContent === {monday}")).await?;
        // The clock shows 24 hours in two digits, as every language of the page writes them.
        let nine = "new Intl.DateTimeFormat(document.documentElement.lang, {hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'})\
             .format(new Date(2017, 10, 20, 9))";
        page.until(&format!("document.querySelector('.now-time strong').textContent === {nine}")).await?;
    }
    let after = page.state().await?;
    ensure!(before == after, "the session stays as it was");
    titles.sort();
    titles.dedup();
    ensure!(titles.len() == languages().len(), "{titles:?}");
    page.close().await
}
