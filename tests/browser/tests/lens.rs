//! Who knows what: a key goes through all eyes, what cannot be known is hatched, and the address says whose eyes; a cell of the truth table opens on the stage.

use anyhow::{Result, ensure};
use browser_tests::Page;
use browser_tests::walk::DESK;

#[tokio::test]
async fn a_key_looks_through_the_eyes_of_the_next_one() -> Result<()> {
    let page = Page::open("/?scenario=lunch&scene=2&lang=en").await?;
    page.see(".lens[data-lens='']").await?;
    ensure!(page.count("[data-hatched]").await? == 0, "the truth hides nothing");
    page.eval("document.activeElement.blur()", &[]).await?;
    page.keys("w", false).await?;
    page.see(".lens[data-lens='aiko.tanaka@contoso.com']").await?;
    page.see("[data-letter] .hatch").await?;
    ensure!(page.count("[data-cast='aiko.tanaka@contoso.com'] .client .hatch").await? == 0, "her own client is plain");
    page.see("[data-cast='tony.smith@contoso.com'] .client .hatch").await?;
    page.until("document.querySelector('[aria-live=polite]').textContent.includes('not what became of it')").await?;
    page.until("location.search.includes('lens=aiko.tanaka')").await?;
    page.reload().await?;
    page.see("[data-letter] .hatch").await?;
    for eyes in ["tony.smith@contoso.com", "administrator", ""] {
        page.keys("w", false).await?;
        page.see(&format!(".lens[data-lens='{eyes}']")).await?;
    }
    page.close().await
}

#[tokio::test]
async fn a_cell_of_the_truth_table_opens_on_the_stage_and_is_ticked() -> Result<()> {
    let page = Page::open(DESK).await?;
    page.click("#tab-matrix").await?;
    page.click("#side-panel.matrix td.Refused button").await?;
    page.see("[data-panel='stage'] [data-letter][data-state='Refused']").await?;
    page.click(".brand [aria-pressed='false']").await?;
    page.see("#side-panel.matrix .seen").await?;
    page.close().await
}
