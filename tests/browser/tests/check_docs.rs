//! `cargo xtask check-docs`: a documentation whose examples are right is right, and each kind of mistake is named with its page and element.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use browser_tests::docs::{Checked, check};
use url::Url;

/// Right, wrong, not as written, stopped, not there, and a plain frame of each kind.
const INDEX: &str = r#"<!doctype html><title>Examples</title><script src="BASE/embed.js" async></script>
<p>Text, <a href="more.html#below">more examples</a>, <a href="https://example.org/elsewhere.html">another site</a>.</p>
<wywo-sim id="holds" scenario="lunch" expect="Assert-SimLedger -Balanced">…</wywo-sim>
<wywo-sim id="loads" scenario="lunch" t="2">…</wywo-sim>
<div style="height: 9000px"></div>
<wywo-sim id="fails" scenario="lunch" expect="Assert-SimMessage 1 Refused">…</wywo-sim>
<wywo-sim id="text" run expect="Assert-SimMessage 1 Spooled"><pre>
Disconnect-SimUser "Tony Smith"

Send-SimMessage "Aiko Tanaka" "Tony Smith" "Lunch?"
</pre></wywo-sim>"#;

const MORE: &str = r#"<!doctype html><title>More</title><script src="BASE/embed.js"></script>
<wywo-sim id="lunsh" scenario="lunsh" expect="Assert-SimLedger -Balanced">…</wywo-sim>
<wywo-sim id="endless" run="while ($true) { Wait-SimTime -Seconds 1 }" expect="Assert-SimLedger -Balanced">…</wywo-sim>
<wywo-sim id="gone" src="BASE/nothing.html" scenario="lunch">…</wywo-sim>
<iframe id="plain" src="BASE/index.html?scenario=lunch&embed&expect=Assert-SimLedger+-Balanced" sandbox="allow-scripts" loading="lazy"></iframe>
<iframe id="wrong" src="BASE/index.html?run=Get-SimNothing&embed" sandbox="allow-scripts" loading="lazy"></iframe>
<iframe src="about:blank"></iframe>"#;

fn write(folder: &Path, name: &str, page: &str) -> Result<Url> {
    let base = std::env::var("WYWO_PAGE").context("`cargo xtask test` serves the page")?;
    let file = folder.join(name);
    std::fs::write(&file, page.replace("BASE", &base))?;
    Url::from_file_path(&file).ok().context("the folder has no address")
}

#[tokio::test]
async fn each_kind_of_mistake_is_named() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("wywo-docs-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let index = write(&folder, "index.html", INDEX)?;
    write(&folder, "more.html", MORE)?;
    let all = check(std::slice::from_ref(&index), true, Duration::from_secs(12)).await?;
    std::fs::remove_dir_all(&folder)?;
    let told: Vec<(&str, &str)> = all.iter().map(|one| (one.element.as_str(), one.outcome.as_str())).collect();
    let wanted = [
        ("wywo-sim #holds", "holds"),
        ("wywo-sim #loads", "loads"),
        ("wywo-sim #fails", "fails"),
        ("wywo-sim #text", "holds"),
        ("wywo-sim #lunsh", "error"),
        ("wywo-sim #endless", "error"),
        ("wywo-sim #gone", "error"),
        ("iframe #plain", "holds"),
        ("iframe #wrong", "error"),
    ];
    ensure!(told == wanted, "{all:#?}");
    ensure!(all.iter().all(|one| Checked::is_right(one) == one.reason.is_empty()), "every mistake has its reason: {all:#?}");
    ensure!(all[4].reason.contains("lunsh") && all[4].page.ends_with("more.html"), "{:?}", all[4]);
    ensure!(all[8].reason.contains("Get-SimNothing"), "{:?}", all[8]);
    Ok(())
}
