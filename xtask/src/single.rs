//! Makes one file of the whole page: it opens from a disk, from a mail, inside any sandbox. It asks nobody for anything: what the page
//! would fetch is in it, and its own `fetch` finds it there.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// What a single file may do: nothing but run itself.
const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' data: 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; \
     font-src data:; connect-src data: blob:; base-uri 'none'; form-action 'none'";

/// Answers the page's requests from the files that stand in it.
const FETCH: &str = "const files = JSON.parse(document.getElementById('files').textContent);\n\
    const own = window.fetch.bind(window);\n\
    window.fetch = (what, how) => {\n\
      const file = files[String(what)];\n\
      if (!file) return own(what, how);\n\
      const bytes = Uint8Array.from(atob(file[1]), (letter) => letter.charCodeAt(0));\n\
      return Promise.resolve(new Response(bytes, { headers: { 'content-type': file[0] } }));\n\
    };\n";

/// Writes the page in `dist` as one file.
///
/// # Errors
/// A file of the page is not there, or the disk failed.
pub fn write(dist: &Path, to: &Path) -> Result<()> {
    let read = |name: &str| fs::read_to_string(dist.join(name)).with_context(|| format!("{name} in {}", dist.display()));
    let picture = data("image/svg+xml", read("icons/slip.svg")?.as_bytes());
    let styles = (read("style.css")? + &read("desk.css")? + &read("later.css")?).replace("icons/slip.svg", &picture);
    let app = read("app.js")?.replace("\"./later.js\";", "\"wywo-later\";").replace("from \"./later.js\"", "from \"wywo-later\"");
    let later = crate::page::parts(dist)?.iter().fold(read("later.js")?.replace("\"./app.js\"", "\"wywo-app\""), |later, part| {
        later.replace(&format!("new URL(\"./{part}\", import.meta.url)"), &format!("{part:?}"))
    });
    let boot = read("boot.js")?.replace("import(at(\"app.js\"))", "import(\"wywo-app\")");
    let boot = boot.replace("at(\"sorry.js\")", &format!("\"{}\"", script(&read("sorry.js")?)));
    let scripts = [("wywo-app", app), ("wywo-later", later)];
    let map = scripts.map(|(name, text)| format!("\"{name}\":\"{}\"", script(&text))).join(",");
    let mut page = String::from("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    writeln!(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">")?;
    writeln!(page, "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">")?;
    writeln!(page, "<title>While You Were Out</title>\n<link rel=\"icon\" href=\"{picture}\">\n<style data-later>{styles}</style>")?;
    writeln!(page, "<script type=\"importmap\">{{\"imports\":{{{map}}}}}</script>")?;
    writeln!(page, "<script type=\"application/json\" id=\"files\">{}</script>", files(dist)?)?;
    writeln!(page, "<script>{FETCH}</script>\n<script type=\"module\">{boot}</script>\n</head>")?;
    let index = read("index.html")?;
    let without_script = index.split_once("<noscript>").and_then(|(_, rest)| rest.split_once("</noscript>")).map(|(words, _)| words);
    let without_script = without_script.context("index.html says nothing to those who have no scripts")?;
    writeln!(page, "<body translate=\"no\">\n<noscript>{without_script}</noscript>\n</body>\n</html>")?;
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(to, page).with_context(|| to.display().to_string())
}

/// All that the page fetches, as JSON: name, type, bytes.
fn files(dist: &Path) -> Result<String> {
    let mut entries = Vec::new();
    for name in std::iter::once("app_bg.wasm".to_owned()).chain(crate::page::parts(dist)?) {
        entries.push(entry(&name, "application/wasm", &fs::read(dist.join(&name))?));
    }
    for folder in ["text", "scenarios"] {
        let mut paths = fs::read_dir(dist.join(folder))?.map(|file| file.map(|file| file.path())).collect::<Result<Vec<_>, _>>()?;
        paths.sort();
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            entries.push(entry(&format!("{folder}/{name}"), "text/plain;charset=utf-8", &fs::read(&path)?));
        }
    }
    Ok(format!("{{{}}}", entries.join(",")))
}

fn entry(name: &str, kind: &str, bytes: &[u8]) -> String {
    format!("\"{name}\":[\"{kind}\",\"{}\"]", STANDARD.encode(bytes))
}

fn script(text: &str) -> String {
    data("text/javascript", text.as_bytes())
}

fn data(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}
