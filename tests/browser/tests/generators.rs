//! The generators that documentation is made with, each with a small site of its own: the markup of the dialog *Embed*, with no more than the recipe of
//! `docs/embedding.md`, shows what it should at two widths and follows the generator's own theme.
//!
//! They are installed from the registries of npm and Python, which takes a while: `cargo xtask journeys generators` asks for it. Without that, and where a
//! registry cannot be had, a word says that nothing was tried.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use browser_tests::server::Server;
use serde_json::{Value, json};

/// A generator of documentation.
struct Generator {
    /// The folder of its site, `generators/NAME`.
    name: &'static str,
    /// What it is made of: packages of npm or of Python, each with its version.
    packages: &'static [&'static str],
    /// What builds the site, in its folder; the first word is a program of the packages.
    build: &'static [&'static str],
    /// Where the built site is.
    built: &'static str,
    /// Whether the page's own `<script>` has to go: the site's configuration names it.
    has_script: bool,
    /// Switches the page to dark as a reader would; says whether it is dark.
    darken: &'static str,
}

const MKDOCS: Generator = Generator {
    name: "mkdocs",
    packages: &["mkdocs==1.6.1", "mkdocs-material==9.8.2"],
    build: &["mkdocs", "build", "--quiet"],
    built: "site",
    has_script: true,
    darken: "document.body.dataset.mdColorScheme === 'slate' || void document.querySelector('label[for=__palette_1]').click()",
};

const SPHINX: Generator = Generator {
    name: "sphinx",
    packages: &["sphinx==9.0.4", "furo==2025.12.19", "myst-parser==5.2.0"],
    build: &["sphinx-build", "--quiet", ".", "built"],
    built: "built",
    has_script: true,
    darken: "document.body.dataset.theme === 'dark' || void document.querySelector('.theme-toggle').click()",
};

const VITEPRESS: Generator = Generator {
    name: "vitepress",
    packages: &["vitepress@1.6.4"],
    build: &["vitepress", "build"],
    built: ".vitepress/dist",
    has_script: true,
    darken: "document.documentElement.classList.contains('dark') || void document.querySelector('.VPSwitchAppearance').click()",
};

const DOCUSAURUS: Generator = Generator {
    name: "docusaurus",
    packages: &["@docusaurus/core@3.10.2", "@docusaurus/preset-classic@3.10.2", "@mdx-js/react@3.1.1", "react@19.3.1", "react-dom@19.3.1"],
    build: &["docusaurus", "build"],
    built: "build",
    has_script: false,
    darken: "document.documentElement.dataset.theme === 'dark' || void document.querySelector('button[class*=toggleButton]').click()",
};

const STARLIGHT: Generator = Generator {
    name: "starlight",
    packages: &["astro@5.10.0", "@astrojs/starlight@0.34.4", "sharp@0.34.2"],
    build: &["astro", "build"],
    built: "dist",
    has_script: false,
    darken: "document.documentElement.dataset.theme === 'dark' || void [...document.querySelectorAll('starlight-theme-select select')] \
         .forEach(one => { one.value = 'dark'; one.dispatchEvent(new Event('change')) })",
};

#[tokio::test]
async fn mkdocs_with_material() -> Result<()> {
    tried(&MKDOCS).await
}

#[tokio::test]
async fn sphinx_with_furo() -> Result<()> {
    tried(&SPHINX).await
}

#[tokio::test]
async fn vitepress() -> Result<()> {
    tried(&VITEPRESS).await
}

#[tokio::test]
async fn docusaurus() -> Result<()> {
    tried(&DOCUSAURUS).await
}

#[tokio::test]
async fn starlight() -> Result<()> {
    tried(&STARLIGHT).await
}

/// Runs a program; `None` where it is not there or fails, which was printed.
fn done(command: &mut Command) -> Option<()> {
    let output = command.output().map_err(|error| eprintln!("{command:?}: {error}")).ok()?;
    if !output.status.success() {
        eprintln!("{command:?}: {}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    }
    output.status.success().then_some(())
}

/// Installs a generator, where that has not been done, and gives the folder of its programs; `None` where its packages cannot be had.
fn installed(generator: &Generator, folder: &Path) -> Option<PathBuf> {
    let (list, wanted) = (folder.join("installed"), generator.packages.join(" "));
    let is_python = generator.packages.iter().all(|package| package.contains("=="));
    let programs = folder.join(if is_python { "python/bin" } else { "node_modules/.bin" });
    if std::fs::read_to_string(&list).is_ok_and(|there| there == wanted) {
        return Some(programs);
    }
    std::fs::create_dir_all(folder).ok()?;
    if is_python {
        done(Command::new("python3").args(["-m", "venv", "python"]).current_dir(folder))?;
        done(Command::new(programs.join("pip")).args(["install", "--quiet"]).args(generator.packages).current_dir(folder))?;
    } else {
        std::fs::write(folder.join("package.json"), "{\"private\": true}\n").ok()?;
        let install = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
        done(Command::new("npm").args(install).args(generator.packages).current_dir(folder))?;
    }
    std::fs::write(list, wanted).ok()?;
    Some(programs)
}

/// Copies a folder, with these words put in their places in every file.
fn fill(from: &Path, to: &Path, words: &[(&str, &str)]) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fill(&entry.path(), &target, words)?;
        } else {
            let text = std::fs::read_to_string(entry.path())?;
            std::fs::write(target, words.iter().fold(text, |text, (place, word)| text.replace(place, word)))?;
        }
    }
    Ok(())
}

/// The markup that the dialog gives for a plain frame and for the element.
async fn snippets(page: &Page) -> Result<[String; 2]> {
    page.goto("/?scenario=lunch&scene=2&lang=en").await?;
    page.press(".head", "Embed").await?;
    page.until("document.querySelector('dialog [data-taken=element] textarea')?.value.includes('heights=')").await?;
    let both = page
        .eval("return ['frame', 'element'].map(name => document.querySelector(`dialog [data-taken=${name}] textarea`).value)", &[])
        .await?;
    let text = |place: usize| both[place].as_str().map(str::to_owned).context("a snippet");
    Ok([text(0)?, text(1)?])
}

/// Two seats of one tenant, as the guide has them.
const LINKED: &str = "<wywo-sim id=\"aiko\" tenant=\"lunch\" as=\"Aiko Tanaka\" scenario=\"lunch\" t=\"2\">Aiko’s seat</wywo-sim>\n\n\
    <wywo-sim id=\"tony\" tenant=\"lunch\" as=\"Tony Smith\">Tony’s seat</wywo-sim>";

/// What the page looks like around and in its frames: for each plain frame its height and its border, for each element its state and its frame's height.
const LOOK: &str = "const done = arguments[0]; Promise.all([...document.querySelectorAll('wywo-sim')].map(one => one.state().then(state => state.steps))) \
    .then(steps => requestAnimationFrame(() => requestAnimationFrame(() => done({steps, \
      frames: [...document.querySelectorAll('iframe')].map(one => [one.clientHeight, one.offsetHeight - one.clientHeight]), \
      elements: [...document.querySelectorAll('wywo-sim')].map(one => one.shadowRoot.querySelector('iframe').offsetHeight)}))), error => done(String(error)))";

/// Whether all of a frame's page can be seen in it, but for the few pixels that a frame's border may take (`BORDERS_PX` of the page's `host.rs`).
const FITS: &str = "document.documentElement.scrollHeight <= innerHeight + 4 && document.documentElement.scrollWidth <= innerWidth";

async fn tried(generator: &Generator) -> Result<()> {
    if std::env::var_os("WYWO_GENERATORS").is_none() {
        eprintln!("skipped: cargo xtask journeys generators installs {} and tries it", generator.name);
        return Ok(());
    }
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/generators").join(generator.name);
    let Some(programs) = installed(generator, &target) else {
        eprintln!("skipped: {} cannot be had from its registry on this machine", generator.name);
        return Ok(());
    };
    let page = Page::open("/").await?;
    let [frame, element] = snippets(&page).await?;
    let host = std::env::var("WYWO_PAGE").context("`cargo xtask test` serves the page")?;
    let script = element.split_inclusive("</script>\n").next().context("the element comes with its script")?;
    let element = if generator.has_script { element.replacen(script, "", 1) } else { element.clone() };
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("generators").join(generator.name);
    // Beside its packages, whose own pages are no part of it.
    let site = target.join("source");
    fill(&source, &site, &[("HOST", &host), ("FRAME", &frame), ("ELEMENT", &element), ("LINKED", LINKED)])?;
    let mut build = Command::new(programs.join(generator.build[0]));
    build.args(&generator.build[1..]).current_dir(&site).env("ASTRO_TELEMETRY_DISABLED", "1").env("DISABLE_VERSION_CHECK", "true");
    done(&mut build).with_context(|| format!("{} does not build the page", generator.name))?;
    let server = Server::start(&site.join(generator.built))?;
    for width in [1440, 375] {
        page.resize(width, 900).await?;
        page.show(&format!("{}/", server.base())).await?;
        page.until_promised("customElements.whenDefined('wywo-sim').then(() => true)").await?;
        // Some generators draw the page anew when their scripts have come.
        page.until("document.querySelectorAll('wywo-sim').length === 3 && document.querySelectorAll('iframe').length === 1").await?;
        let look = page.later(LOOK, &[]).await?;
        let at = format!("{} at {width} px", generator.name);
        ensure!(look["steps"][1] == look["steps"][2] && look["steps"][1] != json!(0), "{at}: linked seats share their session: {look}");
        let frames = look["frames"].as_array().context("frames")?;
        ensure!(frames.len() == 1 && frames[0] == json!([600, 0]), "{at}: the plain frame: {look}");
        let heights: Vec<u64> = look["elements"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
        ensure!(heights.len() == 3 && heights.iter().all(|height| *height > 200), "{at}: the elements: {look}");
        for one in ["wywo-sim:not([tenant])", "#aiko", "#tony"] {
            page.into_frame_of(one).await?;
            if let Err(error) = page.until(FITS).await {
                let sizes = "return [document.documentElement.scrollHeight, innerHeight, document.documentElement.scrollWidth, innerWidth, \
                     document.body.scrollHeight, ...[...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().bottom > innerHeight) \
                     .map(one => `${one.localName}.${one.className.baseVal ?? one.className}`)]";
                return Err(error.context(format!("{at}: {one} is cut: {}", page.eval(sizes, &[]).await?)));
            }
            if one != "wywo-sim:not([tenant])" {
                page.see("[data-user]").await.with_context(|| format!("{at}: {one} has no seat"))?;
            }
            page.leave_frame().await?;
        }
        page.until(generator.darken).await.with_context(|| format!("{at}: there is no dark page"))?;
        page.into_frame_of("wywo-sim").await?;
        page.see("html[data-theme='dark']").await.with_context(|| format!("{at}: the theme is not followed"))?;
        page.leave_frame().await?;
        page.eval("localStorage.clear(); sessionStorage.clear()", &[]).await?;
    }
    page.close().await
}
