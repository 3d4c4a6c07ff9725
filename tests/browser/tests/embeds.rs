//! The element `<wywo-sim>` in a page: what it promises, what it survives, and what it looks like there.

use anyhow::{Result, ensure};
use browser_tests::Page;
use serde_json::json;

/// A page with these elements and nothing else; the script is there already.
async fn host(elements: &str) -> Result<Page> {
    let page = Page::open("/").await?;
    page.visit("/host.html").await?;
    page.until_promised("customElements.whenDefined('wywo-sim').then(() => true)").await?;
    page.eval("document.body.replaceChildren(); document.body.insertAdjacentHTML('beforeend', arguments[0])", &[json!(elements)]).await?;
    Ok(page)
}

/// What the promise of an expression comes to, or the words of its error.
async fn settled(page: &Page, expression: &str) -> Result<serde_json::Value> {
    let call = format!("const done = arguments[0]; Promise.resolve({expression}).then(done, error => done({{refused: String(error)}}))");
    page.later(&call, &[]).await
}

const ONE: &str = "document.querySelector('wywo-sim')";

#[tokio::test]
async fn an_example_is_green_only_when_it_was_checked() -> Result<()> {
    let page = host(
        "<wywo-sim scenario='lunch' expect='Assert-SimLedger -Balanced'></wywo-sim> \
         <wywo-sim scenario='lunsh' expect='Assert-SimLedger -Balanced'></wywo-sim> \
         <wywo-sim run='Get-SimNothing' expect='Assert-SimLedger -Balanced'></wywo-sim> \
         <wywo-sim run='Wait-SimTime -Seconds 1' expect='Assert-SimMessage 1 Queued'></wywo-sim>",
    )
    .await?;
    page.eval("window.told = []; document.addEventListener('wywo-error', ({detail}) => window.told.push(detail))", &[]).await?;
    for (place, outcome) in ["holds", "error", "error", "fails"].into_iter().enumerate() {
        let one = format!("document.querySelectorAll('wywo-sim')[{place}]");
        page.eval(&format!("{one}.mount()"), &[]).await?;
        page.until(&format!("{one}.dataset.expect === '{outcome}'")).await?;
    }
    page.until("window.told.some(({code, line, column}) => code === 'script' && line === 1 && column === 1)").await?;
    page.eval(&format!("{ONE}.removeAttribute('expect')"), &[]).await?;
    ensure!(page.eval(&format!("return {ONE}.dataset.expect ?? null"), &[]).await?.is_null(), "nothing is expected any more");
    let refused = settled(&page, "document.createElement('wywo-sim').state()").await?;
    ensure!(refused["refused"].is_string(), "an element that is nowhere answers too: {refused}");
    page.close().await
}

#[tokio::test]
async fn an_embedded_story_is_one_picture_with_a_way_out() -> Result<()> {
    let page = Page::open("/").await?;
    // What a scene is about, by what must be in sight: both people, the message, and what goes on.
    let seen = "const shown = [...document.querySelectorAll('.person-head, .letter, .letter-answers button, [data-anchor=next], [data-anchor=open-whole]')]; \
        return [shown.length, shown.filter(one => { const box = one.getBoundingClientRect(); const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2); \
        return !(at && (one.contains(at) || at.contains(one) || one.matches('.letter'))) || box.left < 0 || box.right > innerWidth || box.bottom > innerHeight }) \
        .map(one => one.className + ' ' + one.textContent), document.documentElement.scrollHeight]";
    for (width, height) in [(688, 620), (720, 620), (900, 640), (375, 760)] {
        page.resize(width, height).await?;
        for scenario in ["lunch", "toast-ignored"] {
            page.goto(&format!("/?embed&motion=0&scenario={scenario}&scene=1")).await?;
            let told = page.eval(seen, &[]).await?;
            ensure!(told[0].as_u64() >= Some(5), "{scenario} at {width}: {told}");
            ensure!(told[1] == json!([]), "{scenario} at {width} × {height}: out of sight: {}", told[1]);
            ensure!(told[2].as_u64() <= Some(height.into()), "{scenario} at {width} is {} pixels high", told[2]);
        }
    }
    page.click("[data-anchor=next]").await?;
    page.until("document.querySelector('[data-anchor=story]').dataset.scene === '2'").await?;
    page.focus("[data-anchor=open-whole]").await?;
    let link = page.eval("return document.querySelector('[data-anchor=open-whole]').getAttribute('href')", &[]).await?;
    let link = link.as_str().unwrap_or_default();
    ensure!(link.ends_with("?scenario=toast-ignored&scene=2"), "the whole page opens where the story is: {link}");
    page.close().await
}

#[tokio::test]
async fn a_moved_element_goes_on_where_it_stood() -> Result<()> {
    let page = host("<div id='here'><wywo-sim run='Disconnect-SimUser \"Tony Smith\"'></wywo-sim></div><div id='there'></div>").await?;
    page.eval("window.kept = 0; addEventListener('message', ({data}) => data?.result?.script && (window.kept += 1))", &[]).await?;
    settled(&page, &format!("{ONE}.run(\"Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Before'\")")).await?;
    let before = settled(&page, &format!("{ONE}.state()")).await?;
    page.until("window.kept > 0").await?;
    page.eval(&format!("document.querySelector('#there').append({ONE})"), &[]).await?;
    ensure!(settled(&page, &format!("{ONE}.state()")).await? == before, "it goes on where it stood");
    // A host's own session, read and put back.
    let script = settled(&page, &format!("{ONE}.script()")).await?["script"].clone();
    settled(&page, &format!("{ONE}.reset()")).await?;
    let loaded = page
        .later(&format!("const done = arguments[1]; {ONE}.load(arguments[0], 1).then(done, error => done(String(error)))"), &[script])
        .await?;
    ensure!(loaded == json!({ "step": 1, "steps": 2 }), "{loaded}");
    let refused = settled(&page, &format!("{ONE}.load('Get-SimNothing')")).await?;
    ensure!(refused["refused"].as_str().is_some_and(|words| !words.contains("shows it up to there")), "{refused}");
    page.close().await
}

#[tokio::test]
async fn the_theme_of_everything_around_is_followed() -> Result<()> {
    let page = host("<section><wywo-sim scenario='lunch'></wywo-sim></section>").await?;
    page.eval("const sheet = new CSSStyleSheet(); sheet.replaceSync('.night { color-scheme: dark } .day { color-scheme: light }'); document.adoptedStyleSheets = [sheet]; document.body.className = 'night'", &[]).await?;
    settled(&page, &format!("{ONE}.state()")).await?;
    page.into_frame_of("wywo-sim").await?;
    page.see("html[data-theme='dark']").await?;
    page.leave_frame().await?;
    for (change, theme) in [
        ("document.body.className = 'day'", "light"),
        ("document.querySelector('section').dataset.theme = 'dark'", "dark"),
        ("delete document.querySelector('section').dataset.theme; document.body.dataset.theme = 'light'", "light"),
    ] {
        page.eval(change, &[]).await?;
        page.into_frame_of("wywo-sim").await?;
        page.see(&format!("html[data-theme='{theme}']")).await?;
        page.leave_frame().await?;
    }
    page.close().await
}

#[tokio::test]
async fn the_script_may_be_the_text_and_the_place_is_kept() -> Result<()> {
    let page = host("<wywo-sim run heights='320:700 640:500'><p>Words</p><pre>\nDisconnect-SimUser \"Tony Smith\"\n\nWait-SimTime -Minutes 1\n</pre></wywo-sim>").await?;
    ensure!(page.eval(&format!("return {ONE}.style.minBlockSize"), &[]).await? == json!("500px"));
    page.until(&format!("{ONE}.state().then(state => state.steps === 2 && state.now === 60000)")).await?;
    page.until(&format!("{ONE}.style.minBlockSize === ''")).await?;
    let inner = "const frame = document.querySelector('wywo-sim').shadowRoot.querySelector('iframe'); return [frame.scrolling, frame.offsetHeight > 100, frame.sandbox.contains('allow-scripts'), frame.sandbox.contains('allow-same-origin')]";
    let inner = page.eval(inner, &[]).await?;
    ensure!(inner == json!(["no", true, true, false]), "{inner}");
    page.close().await
}

#[tokio::test]
async fn linked_elements_keep_their_story_after_a_reset() -> Result<()> {
    let page = host("<wywo-sim id='a' tenant='x' scenario='lunch'></wywo-sim><wywo-sim id='b' tenant='x'></wywo-sim>").await?;
    settled(&page, "document.querySelector('#b').state()").await?;
    let steps = settled(&page, "document.querySelector('#a').reset()").await?["steps"].clone();
    ensure!(steps != json!(0), "a story begins again with its first scene");
    let both = "Promise.all(['#a', '#b'].map(one => document.querySelector(one).state())).then(([a, b]) => JSON.stringify(a) === JSON.stringify(b) && a.steps)";
    ensure!(page.until_promised(both).await? == steps);
    for one in ["#a", "#b"] {
        page.into_frame_of(one).await?;
        page.see("[data-scene='1']").await?;
        page.leave_frame().await?;
    }
    page.close().await
}
