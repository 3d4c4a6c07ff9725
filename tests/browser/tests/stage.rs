//! The stage of every story in every language and at every size that is promised: what is in the light is in sight, nobody of the cast has moved, and the page
//! never scrolls sideways. One page for each size and language; the stories follow each other on it.

use anyhow::{Result, ensure};
use browser_tests::Page;
use browser_tests::walk::{SWEEP_PATIENCE, languages, lines};
use serde_json::json;

const SWEEP: &str = include_str!("../src/eyes/stage.js");
/// More than there are; the last story of the catalogue ends the walk.
const STORIES: u32 = 60;

async fn sweep(width: u32, height: u32, panels: bool) -> Result<()> {
    let page = Page::open("/?scenario=lunch&scene=1&motion=0&lang=en").await?;
    page.resize(width, height).await?;
    page.wait_for_scripts(SWEEP_PATIENCE).await?;
    let mut all = Vec::new();
    for language in languages() {
        page.goto(&format!("/?scenario=lunch&scene=1&motion=0&lang={language}")).await?;
        page.see(".stage [data-letter]").await?;
        let found = page.later(SWEEP, &[json!(STORIES), json!(panels)]).await?;
        all.extend(lines(&found).into_iter().map(|line| format!("{width}×{height}, {language}, {line}")));
    }
    ensure!(all.is_empty(), "{} findings:\n{}", all.len(), all.join("\n"));
    page.close().await
}

#[tokio::test]
async fn every_scene_is_in_sight_on_a_large_screen() -> Result<()> {
    sweep(1440, 900, true).await
}

#[tokio::test]
async fn every_scene_is_in_sight_on_a_laptop() -> Result<()> {
    sweep(1366, 768, true).await
}

#[tokio::test]
async fn every_scene_is_in_sight_on_a_small_laptop() -> Result<()> {
    sweep(1280, 720, true).await
}

#[tokio::test]
async fn every_letter_is_in_sight_on_a_tablet() -> Result<()> {
    sweep(768, 1024, false).await
}

#[tokio::test]
async fn every_letter_is_in_sight_on_a_phone() -> Result<()> {
    sweep(375, 812, false).await
}
