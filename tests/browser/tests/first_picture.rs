//! The page as it opens, drawn while it was built: it stands where the program then draws the same, and nowhere else.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use browser_tests::walk::languages;
use serde_json::{Value, json};

/// Notes in `window.seen` what can be seen of the page without scrolling, and where, when `boot.js` has shown the first picture and when the program has drawn its own. Each marks
/// its moment.
const NOTE: &str = "window.seen = {}; const mark = performance.mark; \
    performance.mark = function (name, ...more) { \
      const places = [...document.querySelectorAll('header, footer, button, select, h1, h2, p, summary, [data-panel], [data-user]')]; \
      window.seen[name] = places.filter(one => !one.closest('.rest, .strip-place, aside') && one.getBoundingClientRect().bottom <= innerHeight && one.checkVisibility({ visibilityProperty: true })).map(one => { \
        const { x, y, width, height } = one.getBoundingClientRect(); \
        return [one.localName, one.localName === 'select' ? one.value : one.textContent.trim(), x, y, width, height].map(one => one.toFixed ? one.toFixed() : one).join(' | '); \
      }); \
      return mark.call(performance, name, ...more); \
    };";

/// Opens an address with [`NOTE`]; returns what stood there first and at last.
async fn seen(page: &Page, path: &str) -> Result<(Vec<Value>, Vec<Value>)> {
    page.goto(path).await?;
    let seen = page.eval("return window.seen", &[]).await?;
    let list = |name: &str| seen[name].as_array().cloned().with_context(|| format!("{name} was not marked: {seen}"));
    Ok((list("first-picture")?, list("whole")?))
}

async fn noting() -> Result<Page> {
    let page = Page::open("/?lang=en").await?;
    page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": NOTE })).await?;
    Ok(page)
}

#[tokio::test]
async fn the_program_draws_what_stands_there_in_its_place() -> Result<()> {
    let page = noting().await?;
    for (width, height) in [(1440, 900), (1280, 720), (768, 1024), (375, 812)] {
        page.resize(width, height).await?;
        for tag in languages() {
            page.eval("localStorage.clear(); sessionStorage.clear()", &[]).await?;
            let (first, own) = seen(&page, &format!("/?lang={tag}")).await?;
            ensure!(first.len() > 20, "{tag}: there is little in the first picture: {first:?}");
            // What travels later adds to it, where its room was kept.
            for one in &first {
                let name = |one: &Value| one.as_str().map(|one| one.split(" | ").take(2).map(str::to_owned).collect::<Vec<_>>());
                let alike: Vec<_> = own.iter().filter(|other| name(other) == name(one)).collect();
                ensure!(alike.contains(&one), "{tag} at {width}×{height}: {one} stood there first, and then {alike:?}");
            }
        }
    }
    page.close().await
}

#[tokio::test]
async fn another_address_never_shows_the_words_of_the_opening() -> Result<()> {
    let page = noting().await?;
    let (opening, _) = seen(&page, "/?lang=en").await?;
    let said = |list: &[Value], words: &str| list.iter().any(|one| one.as_str().is_some_and(|one| one.contains(words)));
    ensure!(said(&opening, "Tony"), "the opening tells of Tony: {opening:?}");
    for path in ["/?lang=en&scenario=offline-basic&t=0", "/?lang=en&run=Get-SimClock", "/?lang=en&panels=console", "/?lang=en#s1=x"] {
        let (first, _) = seen(&page, path).await?;
        ensure!(said(&first, "While You Were Out") && !said(&first, "Tony"), "{path}: {first:?}");
    }
    page.close().await
}

#[tokio::test]
async fn what_is_pressed_before_the_program_has_come_is_done() -> Result<()> {
    let page = noting().await?;
    let press = "const own = performance.mark; performance.mark = function (name, ...more) { \
         if (name === 'first-picture') { queueMicrotask(() => { const next = document.querySelector('[data-anchor=next]'); next.focus(); next.click() }) } \
         return own.call(performance, name, ...more) };";
    page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": press })).await?;
    page.eval("localStorage.clear(); sessionStorage.clear()", &[]).await?;
    page.goto("/?lang=en").await?;
    page.until("window.wywo.state().step > 2").await?;
    ensure!(page.eval("return document.activeElement.dataset.anchor", &[]).await? == "next", "the focus stays");
    page.close().await
}
