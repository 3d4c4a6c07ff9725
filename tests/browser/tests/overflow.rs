//! Text that does not fit: in no language and at no width is a word cut, laid upon another one or pushed out of the page.

use anyhow::{Result, ensure};
use browser_tests::Page;
use browser_tests::walk::{Place, everywhere, languages, lines, made_busy, odd_states};
use serde_json::json;

const CUT: &str = include_str!("../src/eyes/cut.js");

/// Where a text may end in an ellipsis: its whole is a tooltip, or stands elsewhere on the page.
const ELLIPSES: &str = ".undo .wide, .beyond .truncate, .mailbox .muted, .tabs .truncate, .elsewhere .muted, .foot p, .due span, .who h2, .seat-details .truncate, .count .truncate, .slip-foot span, .bar h3, .big span, .offers li, .scrap .truncate, select, input";

/// What lies below the end of the page, where all stands side by side: a panel that has left its sheet.
const BELOW: &str = "if (innerWidth <= parseFloat(getComputedStyle(document.documentElement).fontSize) * 68.75) return [];
    const foot = document.querySelector('.foot')?.getBoundingClientRect().bottom + scrollY;
    const high = document.documentElement.scrollHeight;
    return high > Math.max(foot, innerHeight) + 1 ? [`the page is ${high} high and ends at ${foot}`] : [];";

/// Letters as browsers have them, and of twice that size, in pixels.
const LETTERS: u32 = 16;
const LARGE_LETTERS: u32 = 32;
/// English in disguise: texts that are a third longer, and texts that are written from right to left.
const LONG: &str = "en-XA";
const MIRRORED: &str = "ar-XB";

/// Goes everywhere in each of the languages, at a width in pixels.
async fn fits(width: u32, letters: u32, languages: &[&str]) -> Result<()> {
    // What folds is as high as it likes; what stands on one screen has the height of one, which is low on a small one.
    let height = if width / letters <= 1100 / LETTERS { 4_000 } else { width * 5 / 8 - if width < 1440 { 80 } else { 0 } };
    fits_in((width, height), letters, languages).await
}

/// The same in a window of a given width and height.
async fn fits_in((width, height): (u32, u32), letters: u32, languages: &[&str]) -> Result<()> {
    let page = made_busy(Page::open_with_letters(&format!("/?lang={}&run=Get-SimClock", languages[0]), letters).await?).await?;
    page.resize(width, height).await?;
    let mut all = Vec::new();
    let mut look = async |place: Place<'_>| -> Result<()> {
        let language = page.eval("return document.documentElement.lang", &[]).await?;
        let found = page.eval(CUT, &[json!(place.within), json!(ELLIPSES)]).await?;
        let below = page.eval(BELOW, &[]).await?;
        all.extend(
            lines(&found)
                .into_iter()
                .chain(lines(&below))
                .map(|line| format!("{width} px, letters of {letters} px, {language}, {}: {line}", place.name)),
        );
        Ok(())
    };
    for language in languages {
        // These are opened by their address: nobody is offered them.
        if ![LONG, MIRRORED].contains(language) {
            page.pick(".foot .looks select", 0, language).await?;
        }
        page.see(&format!("html[lang='{language}']")).await?;
        everywhere(&page, &mut look).await?;
    }
    // Its texts are the longest of those that are offered.
    let dress = if let [LONG | MIRRORED] = languages { languages[0] } else { "es" };
    odd_states(&page, &format!("lang={dress}"), &mut look).await?;
    ensure!(all.is_empty(), "{} findings:\n{}", all.len(), all.join("\n"));
    page.close().await
}

#[tokio::test]
async fn every_language_fits_where_all_stands_on_one_screen() -> Result<()> {
    fits(1440, LETTERS, &languages()).await
}

#[tokio::test]
async fn every_language_fits_on_a_laptop() -> Result<()> {
    fits(1280, LETTERS, &languages()).await
}

#[tokio::test]
async fn a_low_window_keeps_all_on_its_sheets() -> Result<()> {
    fits_in((1366, 650), LETTERS, &["en", "fr"]).await
}

#[tokio::test]
async fn every_language_fits_on_a_tablet() -> Result<()> {
    fits(1024, LETTERS, &languages()).await?;
    fits(768, LETTERS, &languages()).await
}

#[tokio::test]
async fn every_language_fits_on_a_phone() -> Result<()> {
    fits(375, LETTERS, &languages()).await
}

#[tokio::test]
async fn every_language_fits_at_the_least_width() -> Result<()> {
    fits(320, LETTERS, &languages()).await
}

#[tokio::test]
async fn letters_of_twice_the_size_fit() -> Result<()> {
    fits(1440, LARGE_LETTERS, &languages()).await?;
    fits(640, LARGE_LETTERS, &["en", "ja"]).await
}

#[tokio::test]
async fn reasons_and_tabs_are_read_on_a_phone_with_letters_of_twice_the_size() -> Result<()> {
    let page = made_busy(Page::open_with_letters("/?lang=fr&run=Get-SimClock", LARGE_LETTERS).await?).await?;
    page.resize(375, 4_000).await?;
    page.see(".reasons .sentence").await?;
    let found = lines(&page.eval(CUT, &[json!(".why, .side .tabs"), json!(ELLIPSES.replace(".tabs .truncate, ", ""))]).await?);
    ensure!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    page.close().await
}

#[tokio::test]
async fn texts_that_are_a_third_longer_fit() -> Result<()> {
    fits(1440, LETTERS, &[LONG]).await?;
    fits(375, LETTERS, &[LONG]).await
}

#[tokio::test]
async fn texts_from_right_to_left_fit() -> Result<()> {
    fits(1440, LETTERS, &[MIRRORED]).await?;
    fits(375, LETTERS, &[MIRRORED]).await
}

/// A session whose names and texts offer no place to break.
const UNBROKEN: &str = "Reset-Sim; New-SimUser ('N' * 300); New-CsClientPolicy ('P' * 64) -EnableIMAutoArchiving $false; \
    Grant-CsClientPolicy 'Li Wei' ('P' * 64); Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' ('x' * 300); \
    Send-SimMessage 'Li Wei' 'Tony Smith' ('y' * 300); Wait-SimTime -Minutes 3; Send-SimMessage 'Aiko Tanaka' 'Claire Dubois' ('z' * 300)";

#[tokio::test]
async fn what_cannot_be_broken_makes_no_page_wider() -> Result<()> {
    let page = Page::open("/?lang=en").await?;
    let mut all = Vec::new();
    for address in ["/?lang=en&run=Get-SimClock", "/?lang=en&scenario=lunch&scene=2"] {
        page.goto(address).await?;
        page.run(UNBROKEN).await?;
        for (width, height) in [(320, 568), (375, 800), (500, 800), (640, 480), (900, 1200), (1024, 768), (1440, 900)] {
            page.resize(width, height).await?;
            let wide = page.eval("return document.documentElement.scrollWidth", &[]).await?;
            if wide.as_u64() > Some(width.into()) {
                all.push(format!("{address}: {wide} px are more than {width}"));
            }
        }
    }
    ensure!(all.is_empty(), "{} findings:\n{}", all.len(), all.join("\n"));
    page.close().await
}
