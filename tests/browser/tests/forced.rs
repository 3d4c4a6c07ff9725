//! What the system asks for. More contrast is the look made for it; where colours are forced, nothing is lost: drawings are in its colours, sheets have edges, what is chosen stands out.

use anyhow::{Result, ensure};
use browser_tests::Page;
use browser_tests::walk::{DESK, Place, busy, everywhere, lines};
use serde_json::json;

const FORCED: &str = include_str!("../src/eyes/forced.js");

#[tokio::test]
async fn more_contrast_is_followed_unless_a_look_is_chosen() -> Result<()> {
    let page = Page::open(DESK).await?;
    page.see("html[data-theme='auto']").await?;
    let ask = async |how: &str| {
        let media = json!({ "features": [{ "name": "prefers-contrast", "value": how }] });
        page.devtools("Emulation.setEmulatedMedia", &media).await
    };
    // The page hears what the system asks for.
    page.see(".expand-button").await?;
    ask("more").await?;
    page.see("html[data-theme='contrast']").await?;
    page.pick(".foot .looks select", 1, "light").await?;
    page.see("html[data-theme='light']").await?;
    page.pick(".foot .looks select", 1, "auto").await?;
    page.see("html[data-theme='contrast']").await?;
    ask("no-preference").await?;
    page.see("html[data-theme='auto']").await?;
    page.close().await
}

#[tokio::test]
async fn nothing_is_lost_where_colours_are_forced() -> Result<()> {
    let page = busy(DESK).await?;
    let mut all = Vec::new();
    // The visitor's colours may be light while the page's look is dark, and the other way round.
    for (scheme, theme) in [("dark", "light"), ("light", "contrast")] {
        let forced = json!({ "name": "forced-colors", "value": "active" });
        let media = json!({ "features": [forced, { "name": "prefers-color-scheme", "value": scheme }] });
        page.devtools("Emulation.setEmulatedMedia", &media).await?;
        page.pick(".foot .looks select", 1, theme).await?;
        page.see(&format!("html[data-theme='{theme}']")).await?;
        everywhere(&page, &mut async |place: Place<'_>| {
            let found = page.eval(FORCED, &[json!(place.within)]).await?;
            all.extend(lines(&found).into_iter().map(|line| format!("{scheme}, {}: {line}", place.name)));
            Ok(())
        })
        .await?;
    }
    ensure!(all.is_empty(), "{} findings:\n{}", all.len(), all.join("\n"));
    page.close().await
}
