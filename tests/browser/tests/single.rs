//! The page as one file, opened from the disk: nothing is served, nothing is asked for.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use serde_json::json;

#[tokio::test]
async fn one_file_opens_from_the_disk() -> Result<()> {
    let file = std::env::var("WYWO_SINGLE").context("`cargo xtask test` makes the file and says where it is")?;
    let page = Page::open("/").await?;
    page.goto(&format!("file://{file}")).await?;
    page.see("[data-user='aiko.tanaka@contoso.com'] [data-message='1'][data-state='Spooled']").await?;
    page.press(".story", "Next").await?;
    page.see("[data-panel='stage'] [data-state='Queued']").await?;
    page.goto(&format!("file://{file}?scenario=do-not-disturb&t=2&lang=ja&theme=dark")).await?;
    page.see("[data-panel='stage'] [data-state='MissedNotice']").await?;
    ensure!(page.eval("return document.documentElement.lang", &[]).await? == json!("ja"));
    let asked =
        page.eval("return performance.getEntriesByType('resource').map(one => one.name).filter(name => !name.startsWith('data:'))", &[]);
    let asked = asked.await?;
    ensure!(asked == json!([]), "it asks for nothing: {asked}");
    page.close().await
}
