//! `release`: everything that is published, from a clean tree, into `release/`. Nothing here builds: it takes the finished page.

pub mod fingerprint;
mod licences;
mod notes;
mod package;
pub mod worker;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256, Sha384};

use crate::page::{self, Build};
use crate::setup::say;

/// Where a release is put.
const FOLDER: &str = "release";
/// The example page for writers, which is no part of the simulator.
const NOT_SHIPPED: [&str; 3] = ["host.html", "host.css", "host.js"];
/// The least size of a file that is compressed.
const COMPRESSED_FROM: usize = 256;

/// Makes a release.
///
/// # Errors
/// The tree is not clean, something does not build, or the disk failed.
pub fn run(arguments: &[String]) -> Result<()> {
    let changes = Command::new("git").args(["status", "--porcelain"]).output().context("git does not start")?;
    if !changes.stdout.is_empty() && !crate::flag(arguments, "--anyway") {
        bail!("the tree is not clean; commit first, so that the release can be made again:\n{}", String::from_utf8_lossy(&changes.stdout));
    }
    let version = version()?;
    page::make(Build::Release, Path::new("dist"))?;
    let folder = Path::new(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let site = folder.join("site");
    say("naming files by their content");
    site_of(Path::new("dist"), &site, &version)?;
    licences::write(&site.join("THIRD-PARTY-LICENSES.txt"))?;
    say("compressing");
    compress(&site)?;
    // A page that embeds a versioned address goes on working when the address without a version changes.
    let versioned = site.join(format!("v{}", major(&version)));
    copy(&site, &versioned, &versioned)?;
    let single = folder.join("while-you-were-out.html");
    crate::single::write(Path::new("dist"), &single)?;
    package::write(&folder.join("npm"), &version, Path::new("dist"), &single, &site.join("THIRD-PARTY-LICENSES.txt"))?;
    fs::write(folder.join("RELEASE_NOTES.md"), notes::of(&fs::read_to_string("CHANGELOG.md")?, &version)?)?;
    fs::write(folder.join("SHA256SUMS"), checksums(folder)?)?;
    println!("{}", fs::canonicalize(folder)?.display());
    Ok(())
}

/// Makes of a built page what is hosted: hashes in the names, a service worker, a manifest.
///
/// # Errors
/// A part of the page is not there, or the disk failed.
pub fn site_of(dist: &Path, site: &Path, version: &str) -> Result<()> {
    if site.exists() {
        fs::remove_dir_all(site)?;
    }
    let shipped = |path: &Path| {
        let name = path.to_string_lossy();
        !NOT_SHIPPED.contains(&&*name) && !page::is_disguise(&name) && !name.ends_with(".br")
    };
    let build = fingerprint::write(dist, site, &shipped)?;
    worker::write(site, &build)?;
    fs::write(site.join("manifest.json"), manifest(site, version, &build)?).context("writing the manifest")
}

/// Packs the npm package of a built page and its single file into a folder; returns where it is, or would be if there were npm.
///
/// # Errors
/// A part is not there, the disk failed, or npm did.
pub fn packed(page: &Path, single: &Path, folder: &Path) -> Result<PathBuf> {
    const VERSION: &str = "0.0.0";
    fs::create_dir_all(folder)?;
    let licences = folder.join("THIRD-PARTY-LICENSES.txt");
    licences::write(&licences)?;
    package::write(&folder.join("npm"), VERSION, page, single, &licences)?;
    Ok(fs::canonicalize(folder)?.join(format!("while-you-were-out-embed-{VERSION}.tgz")))
}

/// The version that Cargo.toml says.
fn version() -> Result<String> {
    let manifest = fs::read_to_string("Cargo.toml")?;
    let package = manifest.split_once("[package]").context("Cargo.toml has no package")?.1;
    let line = package.lines().find_map(|line| line.strip_prefix("version = ")).context("Cargo.toml has no version")?;
    Ok(line.trim_matches('"').to_owned())
}

/// The number in the versioned folder: the version of the address and the messages, which is 1 before the first release too.
fn major(version: &str) -> u32 {
    version.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0).max(1)
}

/// All files with their sizes and what a host page may put into `integrity`.
fn manifest(site: &Path, version: &str, build: &str) -> Result<String> {
    let mut entries = serde_json::Map::new();
    for file in files(site)? {
        let bytes = fs::read(site.join(&file))?;
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(&bytes)));
        entries.insert(name(&file), json!({ "bytes": bytes.len(), "integrity": integrity }));
    }
    Ok(serde_json::to_string_pretty(&json!({ "version": version, "build": build, "files": entries }))? + "\n")
}

/// Puts what is smaller in transit beside each file, for servers that do not compress by themselves.
fn compress(site: &Path) -> Result<()> {
    for file in files(site)? {
        let path = site.join(&file);
        let bytes = fs::read(&path)?;
        if bytes.len() < COMPRESSED_FROM {
            continue;
        }
        let mut brotli = Vec::new();
        brotli::BrotliCompress(&mut &*bytes, &mut brotli, &brotli::enc::BrotliEncoderParams::default())?;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(&mut gzip, &bytes)?;
        for (ending, small) in [("br", brotli), ("gz", gzip.finish()?)] {
            fs::write(format!("{}.{ending}", path.display()), small)?;
        }
    }
    Ok(())
}

/// The sums of all files of a folder, as `sha256sum --check` reads them.
fn checksums(folder: &Path) -> Result<String> {
    let mut lines = String::new();
    for file in files(folder)? {
        let sum = Sha256::digest(fs::read(folder.join(&file))?);
        writeln!(lines, "{}  {}", hex(&sum), name(&file))?;
    }
    Ok(lines)
}

/// All files of a folder, as paths in it, in order.
///
/// # Errors
/// The disk failed.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let (mut files, mut folders) = (Vec::new(), vec![PathBuf::new()]);
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(folder.join(&below))? {
            let entry = entry?;
            let path = below.join(entry.file_name());
            if entry.file_type()?.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

/// A path as addresses write it.
fn name(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn copy(from: &Path, to: &Path, except: &Path) -> Result<()> {
    for file in files(from)? {
        let (source, target) = (from.join(&file), to.join(&file));
        if !source.starts_with(except) {
            fs::create_dir_all(target.parent().context("a file without a folder")?)?;
            fs::copy(source, target)?;
        }
    }
    Ok(())
}
