//! What the hand moves on the stage and at a seat, by mouse and by finger. Each drag does what a button beside it does, and a drag that is given up does nothing.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use serde_json::{Value, json};

const DESK: &str = "panels=seats,policies,console,timeline,why,mail,matrix";
const TONY: &str = "[data-user='tony.smith@contoso.com']";
const AIKO: &str = "[data-user='aiko.tanaka@contoso.com']";

/// What drags something across the page.
#[derive(Clone, Copy, PartialEq)]
enum By {
    Mouse,
    Finger,
}

impl By {
    /// Puts the pointer down (0), moves it (1), or lifts it (2).
    async fn does(self, page: &Page, what: usize, (x, y): (f64, f64)) -> Result<()> {
        match self {
            Self::Mouse => {
                let kind = ["mousePressed", "mouseMoved", "mouseReleased"].get(what).context("a kind")?;
                let buttons = u8::from(what < 2);
                let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": buttons, "clickCount": 1 });
                page.devtools("Input.dispatchMouseEvent", &event).await
            }
            Self::Finger => {
                let kind = ["touchStart", "touchMove", "touchEnd"].get(what).context("a kind")?;
                let points = if what == 2 { json!([]) } else { json!([{ "x": x, "y": y }]) };
                page.devtools("Input.dispatchTouchEvent", &json!({ "type": kind, "touchPoints": points })).await
            }
        }
    }
}

/// The middle of what a CSS selector finds first, in sight.
async fn middle(page: &Page, css: &str) -> Result<(f64, f64)> {
    page.see(css).await?;
    let place = "const own = document.querySelector(arguments[0]); own.scrollIntoView({block: 'nearest'}); \
         const at = own.getBoundingClientRect(); return [at.left + at.width / 2, at.top + at.height / 2]";
    let place = page.eval(place, &[json!(css)]).await?;
    Ok((place[0].as_f64().context("across")?, place[1].as_f64().context("down")?))
}

/// Takes what a CSS selector finds and carries it over a point, without letting go.
async fn carry(page: &Page, by: By, thing: &str, to: (f64, f64)) -> Result<()> {
    let from = middle(page, thing).await?;
    by.does(page, 0, from).await?;
    for part in 1..=4 {
        let part = f64::from(part) / 4.0;
        by.does(page, 1, (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)).await?;
    }
    page.see(".in-hand").await.map(drop)
}

async fn drag(page: &Page, by: By, thing: &str, to: (f64, f64)) -> Result<()> {
    carry(page, by, thing, to).await?;
    page.see(".in-hand[data-over]").await?;
    by.does(page, 2, to).await?;
    page.gone(".in-hand").await
}

async fn user(page: &Page, name: &str, field: &str) -> Result<Value> {
    let state = page.state().await?;
    let own = state["users"].as_array().and_then(|all| all.iter().find(|user| user["name"] == name)).context("a user")?;
    Ok(own[field].clone())
}

#[tokio::test]
async fn the_visitor_sits_tony_down_in_the_story() -> Result<()> {
    for by in [By::Mouse, By::Finger] {
        let page = Page::open("/?scenario=offline-basic&scene=3&motion=0&lang=en").await?;
        page.see(&format!("{TONY}[data-invites='sign'] .or-drag")).await?;
        let screen = middle(&page, &format!("{TONY} .client")).await?;
        // Let go beside it, and given up: nothing happens.
        carry(&page, by, &format!("{TONY} .face"), (screen.0 - 400.0, screen.1)).await?;
        by.does(&page, 2, (screen.0 - 400.0, screen.1)).await?;
        page.gone(".in-hand").await?;
        ensure!(user(&page, "Tony Smith", "signedIn").await? == json!(false), "beside the screen is not at it");
        carry(&page, by, &format!("{TONY} .face"), screen).await?;
        page.keys("Escape", false).await?;
        page.gone(".in-hand").await?;
        by.does(&page, 2, screen).await?;
        ensure!(user(&page, "Tony Smith", "signedIn").await? == json!(false), "a drag that is given up does nothing");
        drag(&page, by, &format!("{TONY} .face"), screen).await?;
        page.until("window.wywo.state().messages[0].state === 'DeliveredAtSignIn'").await?;
        page.see(".story[data-scene='4']:not([data-altered])").await?;
        page.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_cable_is_pulled_and_plugged_in_and_a_person_leaves() -> Result<()> {
    let page = Page::open("/?scenario=offline-basic&scene=4&motion=0&lang=en").await?;
    let screen = middle(&page, &format!("{TONY} .client")).await?;
    let away = (screen.0 - 500.0, screen.1);
    let cable = format!("{TONY} .hands button[data-hand^='cable']");
    drag(&page, By::Mouse, &cable, away).await?;
    page.until("window.wywo.state().users.some((user) => user.name === 'Tony Smith' && !user.connected)").await?;
    drag(&page, By::Mouse, &cable, screen).await?;
    page.until("window.wywo.state().users.some((user) => user.name === 'Tony Smith' && user.connected)").await?;
    drag(&page, By::Mouse, &format!("{TONY} .face"), away).await?;
    page.until("window.wywo.state().users.some((user) => user.name === 'Tony Smith' && !user.signedIn)").await?;
    page.close().await
}

#[tokio::test]
async fn a_message_is_put_on_an_answer_and_sent_to_a_person() -> Result<()> {
    let page = Page::open("/?scenario=offline-basic&scene=1&motion=0&lang=en").await?;
    page.see(".stage").await?;
    page.keys("ArrowRight", false).await?;
    let card = "[data-panel='ask'] [role='radio'][data-state='Spooled']";
    let place = middle(&page, card).await?;
    drag(&page, By::Finger, ".asked-letter", place).await?;
    page.see("[data-verdict='true'] [role='radio'][aria-checked='true']").await?;
    page.until("window.wywo.state().messages[0].state === 'Spooled'").await?;
    // What is written is sent by carrying its button to whom it is for.
    page.type_into(&format!("{AIKO} .pen input"), "And you?").await?;
    let there = middle(&page, &format!("{TONY} .client")).await?;
    drag(&page, By::Mouse, &format!("{AIKO} .pen [data-hand]"), there).await?;
    page.until("window.wywo.state().messages.some((message) => message.text === 'And you?')").await?;
    page.close().await
}

#[tokio::test]
async fn at_a_desk_a_person_is_dragged_to_the_screen() -> Result<()> {
    let page = Page::open(&format!("/?lang=en&{DESK}&run=Disconnect-SimUser%20%22Tony%20Smith%22&as=Tony%20Smith")).await?;
    let screen = middle(&page, &format!("{TONY} .seat-client")).await?;
    drag(&page, By::Mouse, &format!("{TONY} .avatar"), screen).await?;
    page.until("window.wywo.state().users.some((user) => user.name === 'Tony Smith' && user.signedIn)").await?;
    page.close().await
}
