//! Serves the page on this machine, and takes pictures of it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use axum::Router;
use axum::http::{HeaderValue, header};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::page::{self, Build};
use crate::setup::{self, say};

const PORT: u16 = 8321;

/// `start`: builds, serves, and prints the address.
///
/// # Errors
/// The build failed, or no port could be had.
pub fn start(arguments: &[String]) -> Result<()> {
    let wanted = crate::option(arguments, "--port").map_or(Ok(PORT), str::parse).context("--port takes a number")?;
    let folder = served_folder();
    page::make(Build::Quick, &folder)?;
    serve(&folder, wanted, |address| {
        say(&format!("While You Were Out is at http://{address}/"));
        println!("  Ctrl+C ends it. After a change, call it again.");
    })
}

/// `shot`: a picture of one address of the page.
///
/// # Errors
/// The build failed, no browser, or the browser failed.
pub fn shot(arguments: &[String]) -> Result<()> {
    let [path, file, ..] = arguments else { anyhow::bail!("shot takes an address below the page, such as /?theme=dark, and a file") };
    let browser = crate::browsers::browser()?;
    let width = crate::option(arguments, "--width").unwrap_or("1440");
    let height = crate::option(arguments, "--height").unwrap_or("900");
    let address = in_background(Build::Quick)?;
    let profile = page::target_folder().join("shot-profile");
    let mut command = Command::new(browser.chromium);
    command.args(["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"]);
    command.args(["--disable-background-networking", "--disable-component-update", "--disable-sync", "--virtual-time-budget=4000"]);
    command.arg(format!("--user-data-dir={}", profile.display())).arg(format!("--window-size={width},{height}"));
    command.arg(format!("--screenshot={file}"));
    if crate::flag(arguments, "--dark") {
        command.arg("--blink-settings=preferredColorScheme=0");
    }
    setup::run(command.arg(format!("http://{address}{path}")).stderr(std::process::Stdio::null()))
}

/// Builds the page and serves it on a free port until the program ends; returns where.
///
/// # Errors
/// The build failed, or no port could be had.
pub fn in_background(build: Build) -> Result<SocketAddr> {
    let folder = served_folder();
    page::make(build, &folder)?;
    folder_in_background(&folder)
}

/// Serves a folder on a free port until the program ends; returns where.
///
/// # Errors
/// No port could be had.
pub fn folder_in_background(folder: &Path) -> Result<SocketAddr> {
    below(folder, "/")
}

/// The same below a path, such as `/docs/`, as a documentation may expect it.
///
/// # Errors
/// No port could be had.
pub fn below(folder: &Path, path: &str) -> Result<SocketAddr> {
    let (told, address) = std::sync::mpsc::channel();
    let app = files(folder, path.trim_matches('/'));
    std::thread::spawn(move || answer(app, 0, |address| told.send(address).unwrap_or_default()));
    address.recv().context("the server did not start")
}

/// The served page as one file; returns where it is.
///
/// # Errors
/// The page is not built, or the disk failed.
pub fn single_file() -> Result<PathBuf> {
    let file = page::target_folder().join("single/while-you-were-out.html");
    crate::single::write(&served_folder(), &file)?;
    std::fs::canonicalize(&file).context("the single file is gone")
}

/// The served page and, made of it, a page as it is released; returns where both are.
///
/// # Errors
/// The page is not built, or the disk failed.
pub fn released() -> Result<(PathBuf, PathBuf)> {
    let site = page::target_folder().join("released");
    crate::release::site_of(&served_folder(), &site, "0.0.0")?;
    Ok((std::fs::canonicalize(served_folder())?, std::fs::canonicalize(site)?))
}

/// The npm package of the served page; returns where it is, or would be if there were npm.
///
/// # Errors
/// The page is not built, the disk failed, or npm did.
pub fn package(single: &Path) -> Result<PathBuf> {
    crate::release::packed(&served_folder(), single, &page::target_folder().join("package"))
}

fn served_folder() -> PathBuf {
    page::target_folder().join("served")
}

/// Serves `folder` until the program ends; on another port when the wanted one is taken.
///
/// # Errors
/// No port could be had.
pub fn serve(folder: &Path, port: u16, ready: impl FnOnce(SocketAddr)) -> Result<()> {
    answer(files(folder, ""), port, ready)
}

/// What answers with the files of a folder, below a path without slashes around it.
fn files(folder: &Path, below: &str) -> Router {
    let never_stale = SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    // A sandboxed frame has no origin of its own: modules and wasm are foreign to it even where they lie beside it.
    let for_frames = SetResponseHeaderLayer::overriding(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    let files = ServeDir::new(folder).precompressed_br();
    let router =
        if below.is_empty() { Router::new().fallback_service(files) } else { Router::new().nest_service(&format!("/{below}"), files) };
    router.layer(never_stale).layer(for_frames)
}

fn answer(app: Router, port: u16, ready: impl FnOnce(SocketAddr)) -> Result<()> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let wanted = tokio::net::TcpListener::bind(("127.0.0.1", port)).await;
        let listener = match wanted {
            Ok(listener) => listener,
            Err(_) => tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?,
        };
        ready(listener.local_addr()?);
        Ok(axum::serve(listener, app).await?)
    })
}
