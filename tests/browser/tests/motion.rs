//! Messages that fly and the tour that takes a first visitor by the hand: both may be had off, and neither holds anybody up.

use anyhow::{Result, ensure};
use browser_tests::Page;
use serde_json::json;

const STORY: &str = ".story";
const FLIGHTS: &str = "return document.querySelectorAll('#flights .flight').length";

#[tokio::test]
async fn a_message_flies_and_the_page_at_rest_has_nothing_of_it() -> Result<()> {
    let page = Page::open("/").await?;
    page.press("header.head", "Explore").await?;
    page.see(".tour-bubble").await?;
    let press = "const done = arguments[0]; document.querySelector('.story .big').click(); \
         const look = () => document.querySelectorAll('#flights .flight').length === 1 ? done(true) : requestAnimationFrame(look); look()";
    ensure!(page.later(press, &[]).await? == json!(true), "the message flies from the spooler to the mailbox");
    page.see("[data-user='tony.smith@contoso.com'] .mailbox.nonzero").await?;
    page.until("document.querySelectorAll('#flights .flight').length === 0").await?;
    page.close().await
}

#[tokio::test]
async fn nothing_flies_where_no_motion_is_wanted() -> Result<()> {
    let page = Page::open("/?motion=0").await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Giulia Rossi' 'Hello'").await?;
    ensure!(page.eval(FLIGHTS, &[]).await? == json!(0));
    page.close().await
}

#[tokio::test]
async fn the_lead_goes_with_the_story_and_can_be_left_for_good() -> Result<()> {
    let page = Page::open("/").await?;
    page.press("header.head", "Explore").await?;
    page.see(".tour-bubble[data-mark='1']").await?;
    for mark in 2..=5 {
        page.press(STORY, "Next").await?;
        page.see(&format!(".tour-bubble[data-mark='{mark}']")).await?;
    }
    let on_page = "const box = document.querySelector('.tour-bubble').getBoundingClientRect(); \
         return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight";
    ensure!(page.eval(on_page, &[]).await? == json!(true), "the mark is on the screen");
    page.eval("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))", &[]).await?;
    ensure!(page.count(".tour-bubble").await? == 0, "Escape ends it");
    page.eval("localStorage.removeItem('wywo.session')", &[]).await?;
    page.goto("/?scenario=lunch").await?;
    page.see("[data-message='1']").await?;
    ensure!(page.count(".tour-bubble").await? == 0, "it stays away");
    page.close().await
}

#[tokio::test]
async fn another_page_is_not_led() -> Result<()> {
    let page = Page::open("/?embed&scenario=lunch").await?;
    page.see("[data-message='1']").await?;
    ensure!(page.count(".tour-bubble").await? == 0);
    page.close().await
}
