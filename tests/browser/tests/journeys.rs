//! Journeys of visitors through the page. What the rules say is tested natively; here is what only a whole page in a browser can show.

use anyhow::{Result, ensure};
use browser_tests::Page;
use serde_json::json;

const TONY: &str = "[data-user='tony.smith@contoso.com']";
const AIKO: &str = "[data-user='aiko.tanaka@contoso.com']";
const GIULIA: &str = "[data-user='giulia.rossi@contoso.com']";
const STORY: &str = ".story";

/// A fresh session without the first story.
async fn fresh() -> Result<Page> {
    let page = Page::open("/").await?;
    page.press(STORY, "Leave the story").await?;
    page.run("Reset-Sim").await?;
    Ok(page)
}

#[tokio::test]
async fn the_story_of_the_article() -> Result<()> {
    let page = Page::open("/").await?;
    page.see(&format!("{AIKO} [data-message='1'][data-state='Spooled']")).await?;
    page.see("[data-letter='1'][data-place='spooler']").await?;
    page.press(STORY, "Next").await?;
    page.see("[data-letter='1'][data-place='mailbox']").await?;
    page.press(STORY, "Next").await?;
    page.see("[data-letter='1'][data-place='conversation']").await?;
    page.see(&format!("{TONY} [data-message='1'][data-state='DeliveredAtSignIn']")).await?;
    ensure!(page.state().await?["now"] == json!(120_000), "two minutes have passed on the virtual clock");
    page.see("[data-panel='ledger'][data-balanced='true']").await?;
    page.close().await
}

#[tokio::test]
async fn do_not_disturb_makes_a_slip() -> Result<()> {
    let page = fresh().await?;
    page.run("Set-SimPresence 'Giulia Rossi' DoNotDisturb").await?;
    page.see(&format!("{GIULIA}[data-presence='DoNotDisturb']")).await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Giulia Rossi' 'Can you call Rome?'").await?;
    let slip = page.words(&format!("{GIULIA} .slip[data-state='MissedNotice']")).await?;
    ensure!(slip.contains("Can you call Rome?"), "{slip}");
    page.close().await
}

#[tokio::test]
async fn a_policy_switched_off_globally_refuses_with_the_documented_words() -> Result<()> {
    let page = fresh().await?;
    page.run("Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False; Disconnect-SimUser 'Tony Smith'").await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?'").await?;
    let bubble = page.words(&format!("{AIKO} [data-message='1'][data-state='Refused']")).await?;
    ensure!(bubble.contains("Tony Smith can’t receive IMs right now. Status is unavailable or offline."), "{bubble}");
    page.close().await
}

#[tokio::test]
async fn a_policy_of_ones_own_beats_global_both_ways() -> Result<()> {
    let page = fresh().await?;
    page.run(
        "Disconnect-SimUser 'Tony Smith'; New-CsClientPolicy Off -EnableIMAutoArchiving $False; Grant-CsClientPolicy 'Aiko Tanaka' Off",
    )
    .await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'One'").await?;
    page.see(&format!("{AIKO} [data-message='1'][data-state='Refused']")).await?;
    page.run("Set-CsClientPolicy -EnableIMAutoArchiving $False; New-CsClientPolicy On -EnableIMAutoArchiving $True; Grant-CsClientPolicy 'Aiko Tanaka' On").await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Two'").await?;
    page.see(&format!("{AIKO} [data-message='2'][data-state='Spooled']")).await?;
    page.close().await
}

#[tokio::test]
async fn a_client_from_an_msi_file_is_refused() -> Result<()> {
    let page = fresh().await?;
    page.run("Set-SimClient 'Aiko Tanaka' -Install Msi; Disconnect-SimUser 'Tony Smith'").await?;
    page.choose(AIKO, "Conversation with", "Tony Smith").await?;
    page.enter(AIKO, "Message Tony Smith", "Lunch?").await?;
    page.see("[data-panel='why'] [data-state='Refused']").await?;
    page.see("[data-panel='why'] .failed").await?;
    page.close().await
}

#[tokio::test]
async fn by_hand_and_back_and_forward_is_the_same_page() -> Result<()> {
    let page = fresh().await?;
    page.press(TONY, "Sign out").await?;
    page.see(&format!("{TONY}[data-signed-in='false']")).await?;
    page.choose(AIKO, "Conversation with", "Tony Smith").await?;
    page.enter(AIKO, "Message Tony Smith", "Lunch?").await?;
    page.see(&format!("{AIKO} [data-message='1'][data-state='Spooled']")).await?;
    let rests = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
    page.until_promised(rests).await?;
    page.eval("window.before = document.querySelector('main').cloneNode(true)", &[]).await?;
    let (step, state) = (page.state().await?["step"].clone(), page.state().await?);
    page.press("[data-panel='timeline']", "To the start").await?;
    page.see(&format!("{TONY}[data-signed-in='true']")).await?;
    ensure!(page.count("[data-message]").await? == 0, "nothing was sent at the start");
    page.press("[data-panel='timeline']", "To the end").await?;
    page.see(&format!("{AIKO} [data-message='1'][data-state='Spooled']")).await?;
    ensure!(page.state().await? == state && page.state().await?["step"] == step);
    page.until("document.querySelector('main').isEqualNode(window.before)").await?;
    page.close().await
}

#[tokio::test]
async fn who_has_done_nothing_is_told_the_story_again() -> Result<()> {
    let page = Page::open("/").await?;
    page.see(".story .position").await?;
    page.goto("/").await?;
    page.see(".story .position").await?;
    page.close().await
}

#[tokio::test]
async fn the_session_survives_a_reload() -> Result<()> {
    let page = fresh().await?;
    page.run("Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?'").await?;
    let before = page.state().await?;
    page.reload().await?;
    ensure!(page.state().await? == before);
    page.goto("/").await?;
    page.press(".notice", "Continue where you left off").await?;
    ensure!(page.state().await? == before, "without an address the session that was kept is offered");
    page.until("location.search.includes('run=')").await?;
    page.eval("localStorage.setItem('wywo.session', 'Send-SimMessage <broken')", &[]).await?;
    page.goto("/").await?;
    page.press(".notice", "Continue where you left off").await?;
    page.until("document.querySelector('.notice')?.textContent.includes('Couldn’t open the session')").await?;
    page.press(".notice", "Dismiss").await?;
    page.see(&format!("{AIKO} [data-message='1']")).await?;
    page.close().await
}

#[tokio::test]
async fn what_was_done_last_survives_a_reload_at_once() -> Result<()> {
    let page = fresh().await?;
    page.until("location.search === '?run=%23'").await?;
    let long = format!("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' '{}'", "Lunch? ".repeat(12_000));
    for script in ["Disconnect-SimUser 'Tony Smith'", long.as_str()] {
        // The page goes away before its address can follow, if this machine is quick enough.
        let act = "const [script, done] = arguments; window.wywo.run(script).then(() => done(window.wywo.state()))";
        let done = page.later(act, &[json!(script)]).await?;
        page.reload().await?;
        ensure!(page.state().await? == done, "{script:.40} is lost");
    }
    ensure!(page.eval("return sessionStorage.getItem('wywo.left')", &[]).await?.is_null(), "it is taken up once");
    page.close().await
}

#[tokio::test]
async fn denied_storage_is_told_once_and_harms_nothing() -> Result<()> {
    let page = fresh().await?;
    page.eval("Storage.prototype.setItem = () => { throw new DOMException('denied') }", &[]).await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Giulia Rossi' 'Lunch?'").await?;
    let notice = page.words(".notice").await?;
    ensure!(notice.contains("doesn’t let the page store data"), "{notice}");
    page.press(".notice", "Dismiss").await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Giulia Rossi' 'At twelve?'").await?;
    page.see(&format!("{GIULIA} [data-message='2']")).await?;
    ensure!(page.count(".notice:not([hidden])").await? == 0, "it is told once");
    page.close().await
}

#[tokio::test]
async fn a_breakdown_shows_the_script_and_a_way_back() -> Result<()> {
    let page = fresh().await?;
    page.run("Send-SimMessage 'Aiko Tanaka' 'Giulia Rossi' 'Hello'; Send-SimMessage 'Aiko Tanaka' 'Giulia Rossi' 'Lunch?'").await?;
    page.see(&format!("{GIULIA} [data-message='1']")).await?;
    let kept = "const done = arguments[0]; const look = () => \
                (localStorage.getItem('wywo.session') ?? '').includes('Lunch?') ? done() : requestAnimationFrame(look); look()";
    page.later(kept, &[]).await?;
    break_down(&page).await?;
    let script = page.see(".crash-screen textarea").await?.prop("value").await?.unwrap_or_default();
    ensure!(script.contains("Lunch?") && !script.contains("At twelve?"), "{script}");
    // The session goes on at the last step that held; where the page stops there again, at the step before.
    for messages in [2, 1] {
        page.see(".crash-screen .primary").await?.click().await?;
        page.see("html[data-whole='true'] > body:not(:has(.crash-screen)) main").await?;
        let state = page.state().await?;
        ensure!(
            state["messages"].as_array().map(Vec::len) == Some(messages),
            "{state} at {}",
            page.eval("return location.href", &[]).await?
        );
        page.until("window.wywoKept.script.includes('Hello')").await?;
        break_down(&page).await?;
    }
    ensure!(page.count(".crash-screen .quiet").await? == 0, "nothing is left to go back to");
    page.see(".crash-screen .primary").await?.click().await?;
    page.see(STORY).await?;
    page.close().await
}

/// Lets the page stop in the midst of a line. Whoever waits for the line is answered all the same.
async fn break_down(page: &Page) -> Result<()> {
    page.eval("Node.prototype.insertBefore = () => { throw new Error('the page is broken on purpose') }", &[]).await?;
    page.eval("window.answered = window.wywo.run(\"Send-SimMessage 'Aiko Tanaka' 'Giulia Rossi' 'At twelve?'\")", &[]).await?;
    page.see(".crash-screen").await?;
    page.until_promised("window.answered.then(() => true)").await.map(drop)
}

#[tokio::test]
async fn scripts_answer_errors_with_their_place_and_listeners_hear() -> Result<()> {
    let page = fresh().await?;
    // What was done before is told by now.
    page.until_promised("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))").await?;
    let listen = "window.heard = []; const hear = (type, of) => window.wywo.on(type, it => window.heard.push(of(it))); \
         hear('step', step => step); hear('error', error => error.line); \
         window.end = hear('message', message => `${message.id} ${message.state}`); return typeof window.wywo.version";
    ensure!(page.eval(listen, &[]).await? == json!("string"));
    let answer = page.answer("Connect-SimUser 'Li Wei'\nConnect-SimUser Nobody").await?;
    ensure!(answer["ok"] == json!(false) && answer["errors"][0]["line"] == json!(2), "{answer}");
    page.see("[data-user='li.wei@contoso.com'][data-signed-in='true']").await?;
    page.run("Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' One; Send-SimMessage 'Aiko Tanaka' 'Li Wei' Two")
        .await?;
    page.eval("window.wywo.seek(3)", &[]).await?;
    page.eval("window.end(); window.wywo.reset()", &[]).await?;
    ensure!(page.state().await?["step"] == json!(0));
    let heard = page.eval("return window.heard", &[]).await?;
    ensure!(heard == json!([2, 1, 4, "1 Spooled", "2 InToast", 3, 0]), "{heard}");
    page.close().await
}

#[tokio::test]
async fn the_console_completes_asks_and_mends() -> Result<()> {
    const CONSOLE: &str = "[data-panel='console']";
    let page = fresh().await?;
    page.press(".side", "PowerShell").await?;
    let field = page.see(&format!("{CONSOLE} [aria-label='Console']")).await?;
    field.click().await?;
    field.send_keys("Get-SimCl").await?;
    page.see(&format!("{CONSOLE} [role='option']")).await?;
    field.send_keys("\u{e004}").await?;
    ensure!(field.prop("value").await?.as_deref() == Some("Get-SimClock"), "Tab takes the offer");
    field.send_keys("\u{e007}").await?;
    page.see(&format!("{CONSOLE} pre")).await?;
    field.send_keys("foreach ($name in 'Li Wei') {\u{e007}").await?;
    ensure!(field.prop("value").await?.is_some_and(|text| text.ends_with("{\n")), "what is not complete goes on in another line");
    field.send_keys("\u{e00c}Connect-SimUser $name }\u{e007}").await?;
    page.see("[data-user='li.wei@contoso.com'][data-signed-in='true']").await?;
    page.enter(CONSOLE, "Console", "Grant -CsClientPolicy -Identity 'Tony Smith' - PolicyName ClientPolicyDefault").await?;
    ensure!(page.words(&format!("{CONSOLE} .error pre")).await?.contains("'Grant' is not recognized"));
    page.see(&format!("{CONSOLE} .suggestion")).await?;
    page.enter(CONSOLE, "Console", "Remove-CsClientPolicy ClientPolicyDefault -Confirm").await?;
    page.see(&format!("{CONSOLE} .question")).await?;
    page.press(&format!("{CONSOLE} .question"), "No").await?;
    ensure!(page.state().await?["policies"].as_array().is_some_and(|policies| policies.len() == 11));
    page.close().await
}
