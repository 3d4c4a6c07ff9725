//! A tireless visitor walks over the page: `cargo xtask soak` lets one do any number of acts, from any seed, in any browser.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use browser_tests::visitor::{look, visit};

/// How many acts a visitor does where nothing else is asked for.
const ACTS: u32 = 600;
/// The walk of every day.
const SEED: u32 = 16;

fn asked(variable: &str, default: u32) -> Result<u32> {
    std::env::var(variable).map_or(Ok(default), |text| text.parse().with_context(|| format!("{variable}={text} is no number")))
}

#[tokio::test]
async fn a_tireless_visitor_finds_nothing_wrong() -> Result<()> {
    visit(asked("SEED", SEED)?, asked("ACTS", ACTS)?).await
}

/// A page that is broken on purpose, in each way that the visitor looks for.
#[tokio::test]
async fn the_visitor_sees_what_is_wrong() -> Result<()> {
    let page = Page::open("/?lang=en&scenario=lunch&scene=1").await?;
    ensure!(look(&page).await? == Vec::<String>::new(), "the page as it is");
    for (broken, mended, said) in [
        ("console.error('on purpose')", "", "console: on purpose"),
        (
            "dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason: Error('on purpose') }))",
            "",
            "rejection: Error: on purpose",
        ),
        ("dispatchEvent(new ErrorEvent('error', { message: 'on purpose' }))", "", "error: "),
        (
            "const {ready} = document.documentElement.dataset; window.ready = ready; delete document.documentElement.dataset.ready",
            "document.documentElement.dataset.ready = window.ready",
            "not ready",
        ),
        (
            "window.seat = document.querySelector('main [data-presence]'); window.was = window.seat.dataset.presence; window.seat.dataset.presence = 'Gone'",
            "window.seat.dataset.presence = window.was",
            "shown Gone",
        ),
        (
            "window.letter = document.querySelector('main [data-message]'); window.was = window.letter.dataset.state; window.letter.dataset.state = 'Lost'",
            "window.letter.dataset.state = window.was",
            "shown Lost",
        ),
        (
            "window.menu = document.querySelector('.foot select'); window.was = window.menu.value; window.menu.value = 'ja'",
            "window.menu.value = window.was",
            "shows ja",
        ),
        (
            "window.wide = document.createElement('div'); window.wide.style.width = '9999px'; window.wide.style.height = '9px'; document.body.append(window.wide)",
            "window.wide.remove()",
            " px are more than ",
        ),
        (
            "window.many = document.createElement('div'); window.many.hidden = true; for (let i = 0; i < 9000; i += 1) window.many.append(document.createElement('i')); document.body.append(window.many)",
            "window.many.remove()",
            " nodes",
        ),
        (
            "window.state = window.wywo.state; window.wywo.state = () => { const state = window.state(); state.ledger.sent += 1; return state }",
            "window.wywo.state = window.state",
            "the ledger does not balance",
        ),
    ] {
        page.eval(broken, &[]).await?;
        let found = look(&page).await?;
        ensure!(found.iter().any(|fault| fault.contains(said)), "{broken}: {found:?}");
        page.eval(mended, &[]).await?;
        ensure!(look(&page).await? == Vec::<String>::new(), "{mended}");
    }
    page.close().await
}
