//! No panel, at no width and with text of twice its size, makes the page scroll sideways.

use anyhow::{Result, ensure};
use browser_tests::walk::busy;
use serde_json::json;

#[tokio::test]
async fn a_narrow_or_enlarged_page_does_not_scroll_sideways() -> Result<()> {
    let page = busy("/").await?;
    let mut wide = Vec::new();
    for (width, scale) in [(1440, "100%"), (1024, "100%"), (768, "100%"), (375, "100%"), (320, "100%"), (1280, "200%"), (640, "200%")] {
        page.resize(width, 800).await?;
        page.eval("document.documentElement.style.setProperty('font-size', arguments[0])", &[json!(scale)]).await?;
        for tab in ["policies", "console", "mail", "matrix"] {
            page.click(&format!("#tab-{tab}")).await?;
            let over = "const page = document.documentElement; if (page.scrollWidth <= page.clientWidth) return null; \
                const out = [...document.querySelectorAll('body *')].filter(own => own.getBoundingClientRect().right > page.clientWidth + 1); \
                return `${page.scrollWidth} instead of ${page.clientWidth}: ` + out.slice(0, 4).map(own => own.tagName + '.' + (own.className.baseVal ?? own.className)).join(' ')";
            let found = page.eval(over, &[]).await?;
            if let Some(found) = found.as_str() {
                wide.push(format!("{width} px at {scale}, {tab}: {found}"));
            }
        }
    }
    ensure!(wide.is_empty(), "{} findings:\n{}", wide.len(), wide.join("\n"));
    page.close().await
}
