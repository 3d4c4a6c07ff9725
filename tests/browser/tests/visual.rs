//! The main states of the page in each look and in two languages, held against the pictures beside this file. What is compared is a coarse
//! grid of colours, so that a broken layout is noticed and a font's edges are not. UPDATE=1 takes the pictures anew; where one differs,
//! the whole picture is put into `target/visual/`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use browser_tests::picture::Grid;
use browser_tests::states::STATES;

const LANGUAGES: [&str; 2] = ["en", "ja"];

async fn hold(theme: &str) -> Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (kept, differing) = (here.join("tests/pictures"), here.join("../../target/visual"));
    fs::create_dir_all(&kept)?;
    fs::create_dir_all(&differing)?;
    let page = Page::open("/").await?;
    let mut wrong = Vec::new();
    for state in STATES {
        for language in LANGUAGES {
            let name = format!("{}-{theme}-{language}.png", state.name);
            let picture = state.picture(&page, theme, language).await.with_context(|| name.clone())?;
            let grid = Grid::of_page(&picture)?;
            if std::env::var_os("UPDATE").is_some() {
                grid.keep(&kept.join(&name))?;
                continue;
            }
            let verdict = Grid::kept(&kept.join(&name)).and_then(|before| grid.hold_against(&before));
            if let Err(error) = verdict {
                fs::write(differing.join(&name), &picture)?;
                wrong.push(format!("{name}: {error:#}"));
            }
        }
    }
    page.close().await?;
    ensure!(wrong.is_empty(), "{}\nsee target/visual/", wrong.join("\n"));
    Ok(())
}

#[tokio::test]
async fn light_looks_as_before() -> Result<()> {
    hold("light").await
}

#[tokio::test]
async fn dark_looks_as_before() -> Result<()> {
    hold("dark").await
}

#[tokio::test]
async fn high_contrast_looks_as_before() -> Result<()> {
    hold("contrast").await
}

#[tokio::test]
async fn the_projector_looks_as_before() -> Result<()> {
    hold("projector").await
}
