//! From a question beside the rule to two worlds beside each other, and by their link into another browser.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use serde_json::Value;

const TABLE: &str = "[data-panel='compare'] table";

/// The fates in the table: message, state in the one world, state in the other.
async fn fates(page: &Page) -> Result<Value> {
    page.see(TABLE).await?;
    page.until(
        "[...document.querySelectorAll(\"[data-panel='compare'] tr[data-message]\")].map(({dataset}) => [dataset.message, dataset.stateA, dataset.stateB])",
    )
    .await
}

#[tokio::test]
async fn a_question_leads_to_two_worlds_whose_link_opens_them_in_another_browser() -> Result<()> {
    let page = Page::open("/?scenario=lunch&scene=2").await?;
    page.click("[data-whatif]").await?;
    page.see(".story[data-altered='true']").await?;
    page.press(".story", "Compare").await?;
    let here = fates(&page).await?;
    ensure!(here.as_array().is_some_and(|rows| rows.iter().any(|row| row[1] != row[2])), "a question gives another fate: {here}");
    ensure!(page.count("[data-panel='compare'] [data-lane]").await? >= 4, "a lane for each of the two in each world");
    let field = page.see("[data-taken='compare'] textarea").await?;
    let link = field.prop("value").await?.context("the field is empty")?;
    let link = link.find(['?', '#']).map_or_else(|| "/".to_owned(), |at| format!("/{}", &link[at..]));
    page.close().await?;
    let other = Page::open(&link).await?;
    ensure!(fates(&other).await? == here, "{link}");
    ensure!(other.count(".notice").await? == 0, "{}", other.words(".notice").await?);
    other.close().await?;
    let alone = Page::open(&format!("{}&panels=compare&embed", link.replace("/?", "/?lang=ja&"))).await?;
    ensure!(fates(&alone).await? == here, "{link}");
    ensure!(alone.count("dialog[open]").await? == 0, "the panel stands in the page");
    alone.close().await
}
