//! A task that is not solved and one that is: by hand on the stage, and heard by those who do not see the page.

use anyhow::{Result, ensure};
use browser_tests::Page;
use serde_json::json;

const STORY: &str = ".story";
const TASK: &str = "[data-panel='task']";
const LIVE: &str = "[aria-live='polite']";

#[tokio::test]
async fn a_task_is_solved_by_hand_and_heard() -> Result<()> {
    let page = Page::open("/?scenario=task-slip&motion=0").await?;
    page.see(&format!("{TASK}[data-solved='false'] [data-goal='MissedNotice'][data-met='false']")).await?;
    ensure!(page.count("[data-whatif], [data-panel='why']").await? == 0, "nothing shows a way");
    // What is not allowed reaches the goal and solves nothing.
    page.run("Close-SimToast 'Tony Smith'").await?;
    page.see(&format!("{TASK}[data-solved='false'] [data-met='true']")).await?;
    ensure!(page.words(&format!("{TASK} .task-broken")).await?.contains("Close-SimToast"));
    ensure!(page.count(&format!("{STORY}[data-altered]")).await? == 0, "the story goes on");
    page.press(STORY, "Start over").await?;
    page.see(&format!("{TASK} [data-met='false']")).await?;
    page.gone(&format!("{TASK} .task-broken")).await?;
    // A hint in three steps.
    page.press(TASK, "Hint 1 of 3").await?;
    page.until("document.querySelectorAll('.task-hints li').length === 1").await?;
    // By hand: Tony is right back, and 30 seconds pass.
    page.pick("[data-cast='tony.smith@contoso.com'] select", 0, "BeRightBack").await?;
    page.until("window.wywo.state().users.some((user) => user.presence === 'BeRightBack')").await?;
    page.see(&format!("{TASK}[data-solved='false']")).await?;
    page.run("Wait-SimTime -Seconds 30").await?;
    page.see(&format!("{TASK}[data-solved='true']")).await?;
    page.until(&format!("document.querySelector(\"{LIVE}\").textContent.includes({})", json!("Solved in one action."))).await?;
    page.see("[data-next='task-mailbox']").await?;
    // Its link leads to where it is solved, in another browser.
    page.until("location.search.includes('BeRightBack') && location.search.includes('Wait-SimTime')").await?;
    let address = page.eval("return location.pathname + location.search", &[]).await?;
    let other = Page::open(address.as_str().unwrap_or_default()).await?;
    other.see(&format!("{TASK}[data-solved='true']")).await?;
    other.close().await?;
    page.close().await
}

#[tokio::test]
async fn a_task_that_is_not_solved_can_be_shown() -> Result<()> {
    let page = Page::open("/?motion=0").await?;
    page.press("header.head", "Stories").await?;
    page.click("dialog [data-story='task-mailbox']").await?;
    page.see(&format!("{TASK}[data-solved='false']")).await?;
    page.until("location.search.includes('scenario=task-mailbox') && !location.search.includes('scene=')").await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Hello?'; Wait-SimTime -Minutes 2").await?;
    page.see(&format!("{TASK}[data-solved='false'] [data-met='false']")).await?;
    page.press(STORY, "Show a solution").await?;
    page.see("[data-letter='1'][data-place='mailbox']").await?;
    page.gone(TASK).await?;
    page.see(&format!("{STORY}[data-scene='2']")).await?;
    page.until("location.search.includes('scene=2')").await?;
    // Shown is not solved.
    page.press("header.head", "Stories").await?;
    page.see("dialog [data-story='task-mailbox']").await?;
    ensure!(!page.words("dialog [data-story='task-mailbox']").await?.contains("solved"));
    page.close().await
}
