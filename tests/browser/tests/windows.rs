//! Windows that share a session: without a channel of the browser, with a seat in a window of its own, and where two act at the same moment.

use anyhow::{Result, ensure};
use browser_tests::Page;
use serde_json::json;

const PAGE_DOWN: &str = "\u{e00f}";

/// Waits until a scene stands.
async fn at(page: &Page, scene: u32) -> Result<()> {
    page.see(&format!("[data-scene='{scene}']")).await.map(drop)
}

/// Lets no window that is looked into have a channel, as browsers do that deny it.
async fn deny_channels(page: &Page) -> Result<()> {
    page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": "delete window.BroadcastChannel" })).await
}

#[tokio::test]
async fn where_channels_are_denied_windows_talk_through_the_storage() -> Result<()> {
    let page = Page::open("/?lang=en").await?;
    deny_channels(&page).await?;
    page.goto("/?room=stored&scenario=lunch&scene=1&motion=0&lang=en").await?;
    ensure!(page.eval("return typeof BroadcastChannel", &[]).await? == json!("undefined"), "the channel is there");
    page.type_key(PAGE_DOWN).await?;
    at(&page, 2).await?;
    // The room's window comes late, and has no channel either.
    let presenter = page.into_new_window().await?;
    deny_channels(&page).await?;
    page.goto("/?present&room=stored&motion=0&lang=en").await?;
    ensure!(page.eval("return typeof BroadcastChannel", &[]).await? == json!("undefined"), "the channel is there");
    page.see("main[data-mode='room']").await?;
    at(&page, 2).await?;
    page.type_key(PAGE_DOWN).await?;
    at(&page, 3).await?;
    let room = page.into_window(presenter).await?;
    at(&page, 3).await?;
    page.run("Set-SimPresence 'Aiko Tanaka' Busy").await?;
    page.into_window(room).await?;
    page.see("[data-cast='aiko.tanaka@contoso.com'][data-presence='Busy']").await?;
    // Nothing of it stays in the storage.
    ensure!(page.eval("return Object.keys(localStorage).filter(key => key.startsWith('wywo.room'))", &[]).await? == json!([]), "it stays");
    page.close().await
}

/// Opens a seat in its own window by its button, and keeps that window by a name.
async fn open_seat(page: &Page, user: &str, name: &str) -> Result<()> {
    let seat = format!(".seat[data-user='{user}']");
    let catch = "const [name] = arguments, open = window.open; window.open = (...how) => (window.open = open, window[name] = open.apply(window, how))";
    page.eval(catch, &[json!(name)]).await?;
    page.click(&format!("{seat} details.seat-details > summary")).await?;
    page.press(&format!("{seat} details.seat-details"), "Open this seat in its own window").await?;
    page.until(&format!("window.{name}?.document.querySelector(\"[data-user='{user}']\") && window.{name}.wywo")).await.map(drop)
}

#[tokio::test]
async fn two_windows_side_by_side_tell_the_two_halves_of_a_story() -> Result<()> {
    let page = Page::open("/?scenario=offline-basic&scene=2&panels=seats,console&motion=0&lang=en").await?;
    open_seat(&page, "aiko.tanaka@contoso.com", "sender").await?;
    open_seat(&page, "tony.smith@contoso.com", "recipient").await?;
    page.until("location.search.includes('room=r')").await?;
    page.until("[window.sender, window.recipient].every(one => one.document.querySelectorAll('[data-user]').length === 1)").await?;
    // The sender writes once more in her own window; the recipient's shows nothing of either.
    page.eval("window.sender.wywo.run(\"Send-SimMessage -From 'Aiko Tanaka' -To 'Tony Smith' -Text 'Or coffee?'\")", &[]).await?;
    page.until("['Lunch?', 'Or coffee?'].every(text => window.sender.document.querySelector('[data-user]').textContent.includes(text))")
        .await?;
    page.until("[window, window.recipient].every(one => one.wywo.state().messages.length === 2)").await?;
    ensure!(
        page.eval("return window.recipient.document.querySelector('[data-user]').textContent.includes('Lunch?')", &[]).await?
            == json!(false),
        "Tony sees what only the simulator knows"
    );
    page.run("Wait-SimTime -Minutes 2").await?;
    page.eval("window.recipient.wywo.run(\"Connect-SimUser 'Tony Smith'\")", &[]).await?;
    page.until("window.recipient.document.querySelector('[data-user]').textContent.includes('Lunch?')").await?;
    page.until("window.sender.wywo.state().messages[0].state === 'DeliveredAtSignIn'").await?;
    page.eval("window.sender.close(); window.recipient.close()", &[]).await?;
    page.close().await
}

#[tokio::test]
async fn what_two_windows_do_at_once_is_kept_in_one_order() -> Result<()> {
    let page = Page::open("/?run=%23&room=twice&as=aiko.tanaka@contoso.com&lang=en&motion=0").await?;
    page.eval("window.other = window.open('/?run=%23&room=twice&as=tony.smith@contoso.com&lang=en&motion=0', 'twice', 'popup,width=480,height=760')", &[])
        .await?;
    page.until("window.other.document.querySelector(\"[data-user='tony.smith@contoso.com']\") && window.other.wywo").await?;
    let at_once = "for (let round = 0; round < 3; round++) { \
         window.wywo.run(`Send-SimMessage -From 'Aiko Tanaka' -To 'Tony Smith' -Text 'one ${round}'`); \
         window.other.wywo.run(`Send-SimMessage -From 'Tony Smith' -To 'Aiko Tanaka' -Text 'two ${round}'`); }";
    page.eval(at_once, &[]).await?;
    let both = "[window, window.other].map(one => JSON.stringify(one.wywo.state()))";
    page.until(&format!("window.wywo.state().messages.length === 6 && (([one, two]) => one === two)({both})")).await?;
    page.eval("window.other.close()", &[]).await?;
    page.close().await
}
