//! Embeds in a long page: what they fetch, and when; and that they move nothing in it.

#![allow(clippy::case_sensitive_file_extension_comparisons)] // the names of files here are the page's own

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use browser_tests::server::Server;
use serde_json::{Value, json};

/// What an embed does not need before somebody asks for it, by the beginnings of the files' names.
const ASKED_FOR: [&str; 4] = ["split_desk", "desk.css", "split_language", "split_dialogs"];

fn served() -> Result<Server> {
    let folder =
        std::env::var_os("WYWO_SERVED").map(PathBuf::from).context("`cargo xtask test` makes the page and says where: WYWO_SERVED")?;
    Server::start(&folder)
}

/// The files that were asked for since this was asked last, each once.
fn asked(server: &Server) -> BTreeSet<String> {
    names(&server.asked())
}

fn names(paths: &[String]) -> BTreeSet<String> {
    paths.iter().filter_map(|path| path.rsplit('/').next()).map(str::to_owned).collect()
}

/// How many bytes the files have that were asked for, each once.
fn bytes(paths: &[String]) -> Result<u64> {
    let folder = PathBuf::from(std::env::var_os("WYWO_SERVED").context("WYWO_SERVED")?);
    let files: BTreeSet<&str> = paths.iter().map(|path| path.trim_start_matches('/')).filter(|path| !path.is_empty()).collect();
    let sizes = files.into_iter().filter_map(|file| std::fs::metadata(folder.join(file)).ok()).map(|file| file.len());
    Ok(sizes.sum())
}

fn too_many(asked: &BTreeSet<String>) -> Vec<&String> {
    asked.iter().filter(|file| ASKED_FOR.iter().any(|early| file.starts_with(early))).collect()
}

/// Puts an embed of an address in the place of the page's content and waits until it is ready.
async fn embed(page: &Page, address: &str) -> Result<()> {
    const FRAME: &str = "const done = arguments[1]; const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts'; \
         frame.width = 720; frame.height = 700; frame.src = arguments[0]; \
         addEventListener('message', ({data, source}) => { if (source === frame.contentWindow && data.type === 'ready') done(true) }); \
         document.body.replaceChildren(frame)";
    page.later(FRAME, &[json!(address)]).await?;
    Ok(())
}

#[tokio::test]
async fn an_embedded_story_fetches_what_it_tells_and_the_rest_only_when_it_is_asked() -> Result<()> {
    let server = served()?;
    let page = Page::open("/").await?;
    // A page of another origin without a policy of its own.
    page.visit("/embed.js").await?;
    _ = server.asked();
    embed(&page, &format!("{}/index.html?scenario=toast-ignored&scene=1&motion=0&lang=en&embed", server.base())).await?;
    page.into_frame("iframe").await?;
    for scene in 2..=4 {
        page.click("[data-anchor=next]").await?;
        page.see(&format!("[data-anchor=story][data-scene='{scene}']")).await?;
    }
    page.until("wywo.state().messages.length === 2 && wywo.state().messages[1].state === 'Delivered'").await?;
    page.see("[data-letter='2'][data-place='conversation'], [data-letter='2']").await?;
    page.leave_frame().await?;
    let paths = server.asked();
    let (told, weight) = (names(&paths), bytes(&paths)?);
    ensure!(told.iter().any(|file| file == "split_later.wasm"), "what draws the story: {told:?}");
    ensure!(too_many(&told).is_empty(), "nobody has asked for {:?}", too_many(&told));
    let stories: Vec<&String> = told.iter().filter(|file| file.ends_with(".ps1")).collect();
    ensure!(stories == ["toast-ignored.ps1"], "one story is told: {stories:?}");
    // A script of the host needs the language, and gets it; requests that come meanwhile are answered after it.
    let ask = "const done = arguments[0]; const frame = document.querySelector('iframe'); const told = []; \
         addEventListener('message', ({data}) => { if (data.type === 'reply') { told.push([data.id, data.ok, data.result?.step]); if (told.length === 2) done(told) } }); \
         const post = (fields) => frame.contentWindow.postMessage({target: 'wywo', v: 1, ...fields}, '*'); \
         post({id: 1, cmd: 'run', script: 'Get-SimClock'}); post({id: 2, cmd: 'state'})";
    let answers = page.later(ask, &[]).await?;
    ensure!(answers[0][0] == json!(1) && answers[0][1] == json!(true), "{answers}");
    ensure!(answers[1][0] == json!(2) && answers[1][1] == json!(true), "{answers}");
    let asked = asked(&server);
    ensure!(asked.iter().any(|file| file.starts_with("split_language")), "{asked:?}");
    for part in ["split_desk", "desk.css", "split_dialogs"] {
        ensure!(!asked.iter().any(|file| file.starts_with(part)), "a script needs no {part}: {asked:?}");
    }
    // `cargo xtask bench` has the limit of the released page; here it is held that most of the page stays away.
    page.goto(&format!("{}/index.html?scenario=toast-ignored&scene=1&lang=en", server.base())).await?;
    page.until("performance.getEntriesByType('resource').some(({name, responseEnd}) => name.includes('split_dialogs') && responseEnd)")
        .await?;
    let whole = bytes(&server.asked())?;
    ensure!(weight * 2 < whole, "an embedded story fetches {weight} bytes, a whole page {whole}");
    page.close().await
}

#[tokio::test]
async fn a_story_that_computes_brings_the_language_and_a_whole_page_brings_all() -> Result<()> {
    let server = served()?;
    let page = Page::open("/").await?;
    page.visit("/embed.js").await?;
    embed(&page, &format!("{}/index.html?scenario=admin-teams1&scene=1&lang=en&embed", server.base())).await?;
    let told = asked(&server);
    ensure!(told.iter().any(|file| file.starts_with("split_language")), "{told:?}");
    ensure!(!told.iter().any(|file| file.starts_with("split_desk")), "a story on its stage needs no desk: {told:?}");
    embed(&page, &format!("{}/index.html?scenario=lunch&scene=1&panels=seats,timeline&lang=en&embed", server.base())).await?;
    let told = asked(&server);
    ensure!(told.iter().any(|file| file.starts_with("split_desk")) && told.contains("desk.css"), "{told:?}");
    page.goto(&format!("{}/?lang=en", server.base())).await?;
    page.until("performance.getEntriesByType('resource').some(({name}) => name.includes('split_dialogs'))").await?;
    page.press(".head", "Share").await?;
    page.see("dialog[open] [data-taken=here]").await?;
    page.close().await
}

/// The markup that the dialog gives for an element.
async fn snippet(page: &Page, address: &str) -> Result<String> {
    page.goto(address).await?;
    page.press(".head", "Embed").await?;
    let markup = "document.querySelector('dialog [data-taken=element] textarea')?.value.includes('heights=') && \
         document.querySelector('dialog [data-taken=element] textarea').value";
    let markup = page.until(markup).await?;
    Ok(markup.as_str().unwrap_or_default().to_owned())
}

/// Reads the page from its top to its end; gives how far its content was moved meanwhile, as browsers count it, and how many elements are loaded.
const READ: &str = "const done = arguments[0]; let shift = 0; \
     new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value)).observe({type: 'layout-shift', buffered: true}); \
     const all = [...document.querySelectorAll('wywo-sim')]; const open = new Set(all); \
     for (const one of all) one.addEventListener('wywo-ready', () => open.delete(one)); \
     const read = () => { scrollBy(0, 40); \
       const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2; \
       if (isEnd && open.size === 0) requestAnimationFrame(() => requestAnimationFrame(() => done([shift, all.length]))); else requestAnimationFrame(read) }; \
     read()";

#[tokio::test]
async fn ten_embeds_move_nothing_in_the_page_around_them() -> Result<()> {
    let page = Page::open("/").await?;
    page.wait_for_scripts(std::time::Duration::from_secs(180)).await?;
    let mut markup = Vec::new();
    for address in ["/?scenario=lunch&scene=2&lang=en", "/?scenario=toast-ignored&scene=1&lang=en"] {
        markup.push(snippet(&page, address).await?);
    }
    let text = "<p>The message waits until its recipient is there again, or it comes back. What becomes of it, and by which rule, is shown here.</p>";
    let host = |width: u32| {
        let all: String = (0..10).map(|place| text.repeat(6) + &markup[place % markup.len()]).collect();
        (format!("<div id='column'>{all}{text}</div>"), format!("width: {width}px; max-width: 100%; margin: auto"))
    };
    for width in [1440, 375] {
        page.resize(width, 900).await?;
        page.visit("/host.html").await?;
        page.until_promised("customElements.whenDefined('wywo-sim').then(() => true)").await?;
        let put = "document.body.replaceChildren(); document.adoptedStyleSheets = []; document.body.insertAdjacentHTML('beforeend', arguments[0]); \
             document.body.style.cssText = 'margin: 0; max-width: none; padding: 0 12px'; column.style.cssText = arguments[1]; scrollTo(0, 0)";
        let (all, style) = host(width.min(688));
        page.eval(put, &[json!(all), json!(style)]).await?;
        let read = page.later(READ, &[]).await?;
        ensure!(read[1] == json!(10), "{read}");
        let shift = read[0].as_f64().context("a sum of shifts")?;
        ensure!(shift <= 0.1, "ten embeds move the page by {shift:.3} at {width} px");
    }
    ensure!(page.eval("return document.querySelectorAll('wywo-sim').length", &[]).await? == Value::from(10));
    page.close().await
}
