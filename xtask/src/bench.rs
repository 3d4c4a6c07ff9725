//! What the simulator costs, as sizes, counts and ratios of one run, beside the limits that it keeps itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::page::{self, Build};
use crate::serve;
use crate::setup::{self, say};

/// What a visitor loads until the page answers input.
const LOADED: [&str; 8] = ["index.html", "style.css", "boot.js", "app.js", "later.js", "app_bg.wasm", "text/en.txt", "icons/slip.svg"];
/// The sizes between which a message may not become dearer: users and messages.
const SMALL: [&str; 2] = ["100", "1000"];
const LARGE: [&str; 2] = ["10000", "100000"];

const MISSING_VALGRIND: &str = "counting instructions needs valgrind (Debian: valgrind)";

/// One thing that was measured, and its limit.
struct Row {
    what: &'static str,
    is: f64,
    at_most: f64,
    unit: &'static str,
}

/// `bench`: measures all and prints a table.
///
/// # Errors
/// Something could not be measured. A limit that is not kept is shown, and is no error of the measuring.
pub fn run(arguments: &[String]) -> Result<()> {
    let with_engine = !crate::flag(arguments, "--no-engine");
    if with_engine && setup::on_path("valgrind").is_none() {
        bail!("{MISSING_VALGRIND}");
    }
    let folder = page::target_folder().join("bench");
    page::make(Build::Release, &folder)?;
    page::make_bare(&folder.join("bare"))?;
    compress(&folder)?;
    let mut rows = vec![Row { what: "page until ready, brotli", is: weight(&folder)?, at_most: 200.0, unit: "KB" }];
    if with_engine {
        engine(&mut rows)?;
    }
    if !crate::flag(arguments, "--no-browser") {
        browser(&folder, &mut rows)?;
    }
    println!("\n| what | measured | at most | |\n|---|---|---|---|");
    for Row { what, is, at_most, unit } in rows {
        println!("| {what} | {is:.2} {unit} | {at_most} {unit} | {} |", if is <= at_most { "kept" } else { "**not kept**" });
    }
    Ok(())
}

/// Kilobytes that travel until the page in `folder` is ready, compressed as a server would.
///
/// # Errors
/// A file of the page is not there.
pub fn weight(folder: &Path) -> Result<f64> {
    let mut all = 0_u32;
    for file in LOADED {
        let bytes = fs::read(folder.join(file)).with_context(|| format!("{file} is not in the build"))?;
        let compressed = compressed(&bytes)?;
        println!("  {file}: {} bytes, {} compressed", bytes.len(), compressed.len());
        all += u32::try_from(compressed.len())?;
    }
    Ok(f64::from(all) / 1_000.0)
}

fn compressed(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &brotli::enc::BrotliEncoderParams::default())?;
    Ok(compressed)
}

/// Puts a compressed file beside each one, which the server prefers.
fn compress(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            compress(&path)?;
        } else if let Some(name) = path.file_name() {
            let name = format!("{}.br", name.to_string_lossy());
            fs::write(path.with_file_name(name), compressed(&fs::read(&path)?)?)?;
        }
    }
    Ok(())
}

/// Instructions of one message in a small and in a large tenant, and the longest way to a step.
fn engine(rows: &mut Vec<Row>) -> Result<()> {
    say("counting the engine's instructions");
    let bench = built_bench()?;
    let price = |[users, messages]: [&str; 2]| -> Result<f64> {
        let whole = instructions(&bench, &["messages", users, messages])?;
        let without = instructions(&bench, &["setup", users, "0"])?;
        Ok((whole - without) / messages.parse::<f64>()?)
    };
    let (small, large) = (price(SMALL)?, price(LARGE)?);
    println!("  instructions for a message: {small:.0} in the small tenant, {large:.0} in the large one");
    rows.push(Row {
        what: "engine: a message with 10,000 users and 100,000 messages against 100 and 1,000",
        is: large / small,
        at_most: 1.2,
        unit: "×",
    });
    let output = Command::new(&bench).args(["seek", "100", LARGE[1]]).output()?;
    let share = value(&String::from_utf8_lossy(&output.stdout), "seek_share_ppm")?;
    rows.push(Row { what: "engine: steps played for seeking anywhere", is: share / 10_000.0, at_most: 1.0, unit: "%" });
    Ok(())
}

fn built_bench() -> Result<PathBuf> {
    let call = ["bench", "--no-default-features", "--bench", "engine", "--no-run", "--message-format=json-render-diagnostics"];
    let output = setup::cargo(&call).stderr(Stdio::inherit()).output()?;
    let messages = String::from_utf8_lossy(&output.stdout).into_owned();
    let path =
        messages.lines().filter_map(|line| line.split_once("\"executable\":\"")).filter_map(|(_, rest)| rest.split('"').next()).next_back();
    path.map(PathBuf::from).context("the engine's bench does not build")
}

fn instructions(bench: &Path, arguments: &[&str]) -> Result<f64> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(bench).args(arguments);
    let output = valgrind.output().context(MISSING_VALGRIND)?;
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    let count = words.lines().find_map(|line| line.split_once("Collected : ")).map(|(_, count)| count.trim().to_owned());
    Ok(count.context("valgrind counted nothing")?.parse()?)
}

/// The start beside a bare Yew page, and a session of 100,000 messages beside one of ten.
fn browser(folder: &Path, rows: &mut Vec<Row>) -> Result<()> {
    let browser = crate::browsers::browser()?;
    let address = serve::folder_in_background(folder)?;
    say("measuring the page in a browser");
    // What is measured is the browser, so that building this for speed would only take time.
    let mut cargo = setup::cargo(&["bench", "--profile", "dev", "--package", "browser-tests", "--bench", "page"]);
    cargo
        .stderr(Stdio::inherit())
        .env("WYWO_PAGE", format!("http://{address}"))
        .env("CHROMIUM", browser.chromium)
        .env("CHROMEDRIVER", browser.driver);
    let output = cargo.output()?;
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    println!("{told}");
    if !output.status.success() {
        bail!("the page could not be measured");
    }
    rows.push(Row { what: "start, against a bare Yew page", is: value(&told, "ready_ratio")?, at_most: 1.8, unit: "×" });
    for (what, key, at_most, unit) in [
        ("slow link: the first picture, against a bare Yew page", "slow_picture_ratio", 0.5, "×"),
        ("slow link: ready, against a bare Yew page", "slow_ready_ratio", 1.8, "×"),
        ("slow link: layout shift", "slow_shift", 0.0, "of the window"),
    ] {
        rows.push(Row { what, is: value(&told, key)?, at_most, unit });
    }
    rows.push(Row { what: "an embedded story to its end, brotli", is: value(&told, "embed_kb")?, at_most: 260.0, unit: "KB" });
    rows.push(Row { what: "ten embeds in a page, memory", is: value(&told, "ten_embeds_mb")?, at_most: 80.0, unit: "MB" });
    rows.push(Row { what: "DOM with 100,000 messages", is: value(&told, "nodes")?, at_most: 3_000.0, unit: "nodes" });
    rows.push(Row {
        what: "one step with 100,000 messages, more than with ten",
        is: value(&told, "step_ms_more")?,
        at_most: 50.0,
        unit: "ms",
    });
    for (what, key) in [
        ("typing with 40 messages and 300 steps, CPU slowed 4×: the longest task", "typing_longest_ms"),
        ("scrolling there: the longest task", "scrolling_longest_ms"),
    ] {
        // A browser reports tasks of 50 ms and more; with none of them this is 0.
        rows.push(Row { what, is: value(&told, key)?, at_most: 50.0, unit: "ms" });
    }
    Ok(())
}

/// The value in a `key value` line.
fn value(told: &str, key: &str) -> Result<f64> {
    let line = told.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(' '));
    Ok(line.with_context(|| format!("no {key} was told"))?.trim().parse()?)
}
