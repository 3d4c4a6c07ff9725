//! Servers that are set up badly, files that do not come, and no network at all: the page says in words what is wrong, takes up again what
//! failed, and loses nothing.

#![allow(clippy::similar_names, clippy::case_sensitive_file_extension_comparisons)] // the names of files here are the page's own

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use browser_tests::server::{Fault, Manners, Server};
use serde_json::json;

fn folder(variable: &str) -> Result<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).with_context(|| format!("`cargo xtask test` makes the page and says where: {variable}"))
}

fn with(faults: &[(&str, Fault)]) -> Manners {
    let faults = faults.iter().map(|(file, fault)| ((*file).to_owned(), fault.clone())).collect::<BTreeMap<_, _>>();
    Manners { faults, ..Manners::default() }
}

/// A page whose only content is a sandboxed frame of the simulator at an address; the frame is gone into.
async fn in_sandbox(page: &Page, address: &str) -> Result<()> {
    const FRAME: &str = "const done = arguments[1]; document.body.innerHTML = ''; const frame = document.createElement('iframe'); \
         frame.sandbox = 'allow-scripts'; frame.width = 900; frame.height = 600; frame.onload = () => done(true); \
         frame.src = arguments[0]; document.body.append(frame)";
    page.visit("/embed.js").await?;
    page.later(FRAME, &[json!(address)]).await?;
    page.into_frame("iframe").await
}

#[tokio::test]
async fn a_page_that_cannot_start_says_why() -> Result<()> {
    let server = Server::start(&folder("WYWO_SERVED")?)?;
    let page = Page::open("/?lang=fr").await?;
    let base = server.base();
    for (file, fault, said) in [
        ("app.js", Fault::Missing, "app.js: 404"),
        ("app.js", Fault::Type("text/plain"), "app.js: text/plain"),
        ("later.js", Fault::Page, "later.js: text/html"),
        ("app_bg.wasm", Fault::Missing, "app_bg.wasm: 404"),
        ("app_bg.wasm", Fault::Cut(90_000), ""),
        ("text/fr.txt", Fault::Missing, ""),
        ("text/fr.txt", Fault::Page, ""),
    ] {
        let both = [(file, fault.clone()), ("text/en.txt", Fault::Missing)];
        server.behave(with(if file.ends_with(".txt") { &both } else { &both[..1] }));
        page.show(&format!("{base}/?lang=fr")).await?;
        let words = page.words(".boot-failed").await?;
        ensure!(words.contains("pas pu démarrer") && words.contains(said), "{file} {fault:?}: {words}");
    }
    server.behave(Manners { no_cors: true, ..Manners::default() });
    in_sandbox(&page, &format!("{base}/index.html?lang=fr&embed")).await?;
    let words = page.words(".boot-failed").await?;
    ensure!(words.contains("sandbox") && words.contains("Access-Control-Allow-Origin"), "{words}");
    page.close().await
}

/// The policies that `docs/hosting.md` gives to those who do not want to be framed.
const POLICY: &str = "frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types default";

#[tokio::test]
async fn the_policies_of_a_server_hold() -> Result<()> {
    let server = Server::start(&folder("WYWO_SERVED")?)?;
    server.behave(Manners { headers: vec![("Content-Security-Policy", POLICY)], ..Manners::default() });
    let page = Page::open("/").await?;
    let base = server.base();
    page.goto(&format!("{base}/?lang=en&motion=0&scenario=lunch&scene=2")).await?;
    let foreign = "try { document.createElement('script').src = 'https://elsewhere.example/a.js'; return 'taken' } catch (error) { return error.name }";
    ensure!(page.eval(foreign, &[]).await? == json!("TypeError"), "no script comes from elsewhere");
    page.press(".head", "Export").await?;
    page.click("dialog [data-kind=paper]").await?;
    page.see("dialog .tiles svg").await?;
    page.press("dialog", "Close").await?;
    page.eval("dispatchEvent(new Event('beforeprint'))", &[]).await?;
    page.see("#paper").await?;
    page.eval("dispatchEvent(new Event('afterprint'))", &[]).await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Held'").await?;
    // Another origin may not frame it.
    page.visit("/embed.js").await?;
    let frame = "const done = arguments[1]; const frame = document.createElement('iframe'); frame.onload = () => done(true); \
         frame.src = arguments[0]; document.body.replaceChildren(frame)";
    page.later(frame, &[json!(format!("{base}/index.html?embed"))]).await?;
    page.into_frame("iframe").await?;
    page.until("location.protocol === 'chrome-error:'").await?;
    page.close().await
}

#[tokio::test]
async fn a_wrong_type_of_the_program_costs_only_time() -> Result<()> {
    let server = Server::start(&folder("WYWO_SERVED")?)?;
    server.behave(with(&[(".wasm", Fault::Type("application/octet-stream"))]));
    let page = Page::open("/").await?;
    page.goto(&format!("{}/?lang=en&run=Get-SimClock", server.base())).await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Hello'").await?;
    page.close().await
}

#[tokio::test]
async fn what_comes_later_is_fetched_again_and_nothing_is_lost_meanwhile() -> Result<()> {
    let server = Server::start(&folder("WYWO_SERVED")?)?;
    let page = Page::open("/").await?;
    for (part, fault) in [
        ("split_later.wasm", Fault::Missing),
        ("split_later.wasm", Fault::Cut(1_000)),
        ("split_desk.wasm", Fault::Missing),
        ("split_desk.wasm", Fault::Page),
    ] {
        server.behave(with(&[(part, fault), ("-later.txt", Fault::Page)]));
        page.show(&format!("{}/?lang=en", server.base())).await?;
        page.see("html[data-ready='true']").await?;
        page.until("document.querySelector('.notice')?.textContent.includes('Couldn’t load')").await?;
        // What is asked for meanwhile waits.
        let before = page.state().await?["steps"].clone();
        page.press(".story", "Next").await?;
        server.behave(Manners::default());
        page.until_state("steps", &before).await?;
        page.gone(".notice").await?;
        // The page saves its session when it is left, and would offer it at the next visit.
        page.show(&format!("{}/embed.js", server.base())).await?;
        page.eval("localStorage.clear()", &[]).await?;
    }
    page.close().await
}

/// The files of the program in a folder: all of them name their build.
fn parts(served: &Path) -> Result<Vec<String>> {
    let mut parts: Vec<String> = ["boot.js", "app.js", "later.js"].map(str::to_owned).into();
    for entry in std::fs::read_dir(served)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        parts.extend(name.ends_with(".wasm").then_some(name));
    }
    Ok(parts)
}

/// The same build under another name, in a folder of its own.
fn renamed_build(served: &Path, name: &str) -> Result<PathBuf> {
    let other = std::env::temp_dir().join(format!("wywo-{name}-{}", std::process::id()));
    copy(served, &other)?;
    let boot = std::fs::read_to_string(served.join("boot.js"))?;
    let build = boot.split_once("const BUILD = \"").and_then(|(_, rest)| rest.split_once('"')).context("boot.js names no build")?.0;
    ensure!(build.len() == name.len(), "{build}");
    for part in parts(served)? {
        let mut bytes = std::fs::read(served.join(&part))?;
        let places: Vec<usize> = (0..bytes.len() - build.len()).filter(|at| bytes[*at..].starts_with(build.as_bytes())).collect();
        ensure!(!places.is_empty(), "{part} does not name its build");
        for at in places {
            bytes[at..at + build.len()].copy_from_slice(name.as_bytes());
        }
        std::fs::write(other.join(part), bytes)?;
    }
    Ok(other)
}

#[tokio::test]
async fn files_of_two_builds_are_mended_by_one_reload() -> Result<()> {
    let served = folder("WYWO_SERVED")?;
    let (next, mixed) = (renamed_build(&served, "0123abcd")?, renamed_build(&served, "dcba3210")?);
    let server = Server::start(&served)?;
    let page = Page::open("/").await?;
    let address = format!("{}/?lang=en", server.base());
    // The browser keeps one build, but for the first file that it asks for.
    server.behave(Manners { is_kept: true, ..Manners::default() });
    page.goto(&address).await?;
    server.behave(Manners { folder: Some(next.clone()), ..Manners::default() });
    page.eval("return fetch('boot.js', {cache: 'reload'}).then(() => true)", &[]).await?;
    _ = server.asked();
    page.goto(&format!("{address}&motion=0")).await?;
    page.run("Get-SimClock").await?;
    let asked = server.asked();
    for part in ["app.js", "app_bg.wasm", "later.js", "split_later.wasm"] {
        ensure!(asked.iter().any(|path| path.ends_with(part)), "{part} was fetched past the cache");
    }
    // A server that has files of two builds is not mended by a reload: it is said.
    std::fs::copy(served.join("app_bg.wasm"), mixed.join("app_bg.wasm"))?;
    server.behave(Manners { folder: Some(mixed.clone()), ..Manners::default() });
    page.eval(
        "return Promise.all(['boot.js', 'app.js', 'later.js', 'app_bg.wasm'].map(file => fetch(file, {cache: 'reload'}))).then(() => true)",
        &[],
    )
    .await?;
    page.show(&format!("{address}&links=0")).await?;
    page.see(".boot-failed").await?;
    for folder in [next, mixed] {
        std::fs::remove_dir_all(folder)?;
    }
    page.close().await
}

#[tokio::test]
async fn a_released_page_opens_without_a_network_and_tells_of_a_new_version_once() -> Result<()> {
    let released = folder("WYWO_RELEASED")?;
    let server = Server::start(&released)?;
    let page = Page::open("/").await?;
    let base = server.base();
    page.goto(&format!("{base}/?lang=en")).await?;
    page.until("navigator.serviceWorker.controller !== null").await?;
    server.behave(Manners { gone: true, ..Manners::default() });
    page.goto(&format!("{base}/?lang=ja&scenario=do-not-disturb")).await?;
    page.see("html[lang='ja']").await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Offline'").await?;
    // The next version differs in nothing but its name.
    let next = std::env::temp_dir().join(format!("wywo-next-{}", std::process::id()));
    copy(&released, &next)?;
    let worker = std::fs::read_to_string(next.join("sw.js"))?.replace("const BUILD = \"wywo-", "const BUILD = \"wywo-x");
    std::fs::write(next.join("sw.js"), worker)?;
    server.behave(Manners { folder: Some(next.clone()), ..Manners::default() });
    page.goto(&format!("{base}/?lang=en")).await?;
    page.until("document.querySelector('.notice')?.textContent.includes('new version')").await?;
    // The page loads itself again: what is asked of the one that goes is never answered.
    page.eval("document.documentElement.dataset.old = ''", &[]).await?;
    page.press(".notice", "Update now").await?;
    page.see("html[data-ready='true']:not([data-old])").await?;
    page.until("caches.keys().then(names => names.length === 1 && names[0].startsWith('wywo-x'))").await?;
    page.gone(".notice").await?;
    std::fs::remove_dir_all(next)?;
    page.close().await
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
