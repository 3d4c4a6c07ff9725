//! Makes the page: wasm from cargo, its glue from wasm-bindgen, the styles in one file, and the pictures beside them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::setup::{self, WASM, say};

/// How the page is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// Quick to build, for looking and for the journeys.
    Quick,
    /// Small, for visitors.
    Release,
}

/// The most that a page has to load before it can show a frame of this one.
const EMBED_BYTES: usize = 5_000;

impl Build {
    fn profile(self) -> &'static str {
        match self {
            Self::Quick => "page",
            Self::Release => "release",
        }
    }
}

/// `dist`: both builds, and where they are.
///
/// # Errors
/// The build failed, or the disk did.
pub fn dist(arguments: &[String]) -> Result<()> {
    let build = if crate::flag(arguments, "--release") { Build::Release } else { Build::Quick };
    make(build, Path::new("dist"))?;
    let single = Path::new("dist-single/while-you-were-out.html");
    crate::single::write(Path::new("dist"), single)?;
    if build == Build::Release {
        say(&format!("page until ready, compressed: {:.1} KB", crate::bench::weight(Path::new("dist"))?));
    }
    println!("{}", fs::canonicalize("dist")?.display());
    println!("{}", fs::canonicalize("dist-single")?.display());
    Ok(())
}

/// Builds the page into `folder`.
///
/// # Errors
/// The build failed, or the disk did.
pub fn make(build: Build, folder: &Path) -> Result<()> {
    setup::wasm_target()?;
    say(&format!("building the simulator ({})", build.profile()));
    let mut cargo = setup::cargo(&["build", "--target", WASM, "--bin", "while-you-were-out", "--profile", build.profile()]);
    let texts = built(&mut cargo)?;
    let wasm = target_folder().join(WASM).join(build.profile()).join("while-you-were-out.wasm");
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    bind(&split(&wasm, build, folder)?, build, folder)?;
    shorten(folder)?;
    copy_folder(Path::new("static"), folder)?;
    fs::write(folder.join("style.css"), styles(Path::new("static/css"))?)?;
    fs::write(folder.join("later.css"), styles(Path::new("static/css/later"))?)?;
    // The panels' own sheets first: those of what opens in them may say otherwise.
    let desk = styles(Path::new("static/css/desk/panels"))? + &styles(Path::new("static/css/desk"))?;
    fs::write(folder.join("desk.css"), desk)?;
    fs::remove_dir_all(folder.join("css"))?;
    fs::copy("index.html", folder.join("index.html"))?;
    lighten(&folder.join("embed.js"))?;
    know_languages(&texts, build, folder)?;
    know_parts(folder)?;
    crate::stamp::parts(folder)?;
    crate::first_picture::write(folder)?;
    copy_tables(&texts, &folder.join("text"))?;
    copy_folder(Path::new("scenarios"), &folder.join("scenarios"))
}

/// Runs a cargo build; returns the folder in which its build script has put the tables of texts.
fn built(cargo: &mut Command) -> Result<PathBuf> {
    cargo.arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit());
    let output = cargo.output().context("cargo does not start")?;
    if !output.status.success() {
        bail!("the simulator does not build");
    }
    let messages = String::from_utf8_lossy(&output.stdout).into_owned();
    let own = messages.lines().find(|line| line.contains("\"build-script-executed\"") && line.contains("while-you-were-out"));
    let folder = own.and_then(|line| line.split_once("\"out_dir\":\"")).and_then(|(_, rest)| rest.split('"').next());
    folder.map(|folder| PathBuf::from(folder.replace("\\\\", "\\"))).context("cargo did not say where the texts are")
}

/// Puts into the page what it needs to know of the languages before its program runs; the build has written it beside the texts. Visitors are not
/// offered the languages that are English in disguise.
fn know_languages(from: &Path, build: Build, folder: &Path) -> Result<()> {
    let read = |name: &str| fs::read_to_string(from.join(name)).with_context(|| format!("{name}, which the build writes"));
    let tags = |name: &str| -> Result<String> {
        let all = read(name)?;
        let shipped = all.split(", ").filter(|tag| build == Build::Quick || !is_disguise(tag));
        Ok(shipped.collect::<Vec<_>>().join(", "))
    };
    for (file, place, words) in [
        ("boot.js", "/* languages */", tags("languages.js")?),
        ("boot.js", "/* right to left */", tags("right-to-left.js")?),
        ("index.html", "<!-- boot-no-script, in every language -->\n", read("noscript.html")?),
    ] {
        let text = fs::read_to_string(folder.join(file))?;
        let (before, after) = text.split_once(place).with_context(|| format!("{file} has no place {place}"))?;
        fs::write(folder.join(file), [before, &words, after].concat())?;
    }
    fs::copy(from.join("sorry.js"), folder.join("sorry.js"))?;
    Ok(())
}

/// Whether a name is that of a language that is English in disguise, for tests, or of one of its files: `en-XA`, `ar-XB`.
pub fn is_disguise(name: &str) -> bool {
    name.contains("-XA") || name.contains("-XB")
}

/// Copies the tables of all languages: the page fetches the one that it needs, and its stories when somebody looks for them.
fn copy_tables(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        if let (Some("txt"), Some(name)) = (path.extension().and_then(|ending| ending.to_str()), path.file_name()) {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// Builds the least that a Yew page can be, for comparison.
///
/// # Errors
/// The build failed, or the disk did.
pub fn make_bare(folder: &Path) -> Result<()> {
    setup::run(&mut setup::cargo(&["build", "--target", WASM, "--package", "bare", "--release"]))?;
    fs::create_dir_all(folder)?;
    bind(&target_folder().join(WASM).join("release/bare.wasm"), Build::Release, folder)?;
    fs::write(folder.join("boot.js"), "import init from \"./app.js\";\ninit({ module_or_path: \"app_bg.wasm\" });\n")?;
    fs::write(folder.join("index.html"), "<!doctype html><title>bare</title><script type=\"module\" src=\"boot.js\"></script>")?;
    Ok(())
}

/// Gives what the program asks of the browser short names.
fn shorten(folder: &Path) -> Result<()> {
    let (program, glue) = (folder.join("app_bg.wasm"), folder.join("app.js"));
    let (wasm, script) = crate::shorten::imports(&fs::read(&program)?, &fs::read_to_string(&glue)?)?;
    fs::write(program, wasm)?;
    let lines = script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    fs::write(glue, lines.collect::<Vec<_>>().join("\n")).context("writing the glue")
}

/// Takes out of the script for other pages what only its readers need, and sees to it that it stays small.
fn lighten(script: &Path) -> Result<()> {
    let source = fs::read_to_string(script)?;
    let light = crate::lighten::script(&source)?;
    if light.len() > EMBED_BYTES {
        bail!("embed.js has {} bytes; the guide promises that it has no more than {EMBED_BYTES}", light.len());
    }
    fs::write(script, light).context("writing embed.js")
}

/// The names of the files that were split off the program in a folder, in order: one for each use, and one for what several of them share.
///
/// # Errors
/// The disk failed.
pub fn parts(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("split_") || name.starts_with("chunk_") {
            names.push(name);
        }
    }
    names.retain(|name| Path::new(name).extension().is_some_and(|ending| ending == "wasm"));
    names.sort();
    Ok(names)
}

/// Tells `boot.js` the names of the parts, which it looks for where the page does not start.
fn know_parts(folder: &Path) -> Result<()> {
    let names: Vec<String> = parts(folder)?.iter().map(|name| format!("{name:?}")).collect();
    let (path, place) = (folder.join("boot.js"), "/* parts */");
    let text = fs::read_to_string(&path)?;
    let (before, after) = text.split_once(place).with_context(|| format!("boot.js has no place {place}"))?;
    fs::write(path, [before, &names.join(", "), after].concat())?;
    Ok(())
}

/// Splits what comes later off the program and writes it into `folder`; returns the file with the rest.
fn split(wasm: &Path, build: Build, folder: &Path) -> Result<PathBuf> {
    let rest = wasm.with_extension("rest.wasm");
    let program = fs::read(wasm).with_context(|| wasm.display().to_string())?;
    let mut options = wasm_split_cli_support::Options::new(&program);
    options.output_dir = folder;
    options.main_out_path = &rest;
    options.link_name = "./later.js";
    options.main_module = "./app.js";
    if let Err(error) = wasm_split_cli_support::transform(options) {
        bail!("splitting the program: {error:?}");
    }
    if build == Build::Release {
        // What functions are called is a quarter of a part, and nobody sees it there.
        for part in parts(folder)? {
            let path = folder.join(part);
            fs::write(&path, crate::shorten::without_names(&fs::read(&path)?)?)?;
        }
    }
    Ok(rest)
}

fn bind(wasm: &Path, build: Build, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .web(true)?
        .keep_lld_exports(true)
        .remove_name_section(build == Build::Release)
        .typescript(false)
        .out_name("app");
    bindgen.generate(folder).context("wasm-bindgen")
}

/// Where cargo builds.
pub fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

/// All styles in one text: the order of the layers first, then the files by name.
fn styles(folder: &Path) -> Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.is_file());
    files.sort();
    let mut text = String::from("@layer tokens, base, layout, components, overrides;\n");
    for file in files {
        text.push_str(&minified(&fs::read_to_string(file)?));
    }
    Ok(text)
}

/// A style sheet without comments and without the white space that readers need and browsers do not. `minifier::css` (0.3.6) does more and
/// too much: it makes `) *` one selector with `)*`, which no browser reads, and so loses the rule.
fn minified(style: &str) -> String {
    let mut text = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n").replace("{\n", "{").replace(";\n", ";").replace(",\n", ",").replace("\n}", "}")
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
