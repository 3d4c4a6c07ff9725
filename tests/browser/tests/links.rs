//! Links that open, frames in other pages, and the messages between them: what only a whole page in a browser can show.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use serde_json::{Value, json};

const TONY: &str = "[data-user='tony.smith@contoso.com']";
const SPOOLED: &str = "/?run=Disconnect-SimUser+'Tony+Smith';+Send-SimMessage+'Aiko+Tanaka'+'Tony+Smith'+'Lunch?'";

/// The state without the sentences, which are in the reader's language.
fn facts(mut state: Value) -> Value {
    let whys = state["messages"].as_array_mut().into_iter().flatten().filter_map(|message| message["why"].as_array_mut()).flatten();
    for why in whys {
        why["text"] = Value::Null;
    }
    for mail in state["mail"].as_array_mut().into_iter().flatten() {
        mail["subject"] = Value::Null;
    }
    state
}

/// The link in a row of the share dialog, behind the page's own address.
async fn link(page: &Page, kind: &str) -> Result<String> {
    let field = page.see(&format!("dialog [data-taken='{kind}'] textarea")).await?;
    let link = field.prop("value").await?.context("the field is empty")?;
    Ok(link.find(['?', '#']).map_or_else(|| "/".to_owned(), |at| format!("/{}", &link[at..])))
}

/// A page of the same server with a frame of the simulator in a sandbox, which hears what it says in `window.heard` and asks with
/// `window.ask(message)`. The host is scrolled, and its own field has the focus.
async fn framed(address: &str) -> Result<Page> {
    const HOST: &str = "document.body.innerHTML = '<input id=own><div id=tall></div><div id=place></div>'; \
         document.querySelector('#tall').style.height = '3000px'; document.querySelector('#own').focus(); window.heard = []; \
         const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts'; frame.width = 1000; frame.height = 700; \
         addEventListener('message', ({data, source}) => source === frame.contentWindow && window.heard.push(data)); \
         window.ask = (message) => frame.contentWindow.postMessage(message, '*'); \
         frame.src = '/index.html' + arguments[0]; document.querySelector('#place').append(frame); scrollTo(0, 40)";
    let page = Page::open("/").await?;
    page.visit("/host.html").await?;
    page.eval(HOST, &[json!(address)]).await?;
    heard(&page, "ready").await?;
    Ok(page)
}

/// Waits for a message of a type; later ones of the type are looked at first.
async fn heard(page: &Page, kind: &str) -> Result<Value> {
    let find = format!("window.heard.findLast(data => data?.type === '{kind}')");
    page.until(&find).await
}

/// Asks the frame and waits for its answer.
async fn ask(page: &Page, message: Value) -> Result<Value> {
    let id = message["id"].clone();
    page.eval("window.ask(arguments[0])", &[message]).await?;
    page.until(&format!("window.heard.find(data => data?.type === 'reply' && data.id === {id})")).await
}

#[tokio::test]
async fn a_session_travels_by_every_link_to_every_language() -> Result<()> {
    let page = Page::open(SPOOLED).await?;
    page.run("Wait-SimTime -Minutes 2; Connect-SimUser 'Tony Smith'; Send-SimMessage 'Li Wei' 'Tony Smith' 'こんにちは & + # % \"x\"'")
        .await?;
    page.eval("window.wywo.seek(3)", &[]).await?;
    let before = facts(page.state().await?);
    page.press(".head", "Share").await?;
    page.see("dialog .code path").await?;
    let links = [link(&page, "here").await?, link(&page, "readable").await?, link(&page, "packed").await?];
    page.close().await?;
    ensure!(links[1].contains("run=") && links[2].contains("#s1="), "{links:?}");
    for (link, tag) in links.iter().zip(["fr", "ja", "zh-CN"]) {
        let link = if let Some(query) = link.strip_prefix("/?") {
            format!("/?lang={tag}&{query}")
        } else {
            link.replacen('/', &format!("/?lang={tag}"), 1)
        };
        let other = Page::open(&link).await?;
        other.see(&format!("html[lang='{tag}']")).await?;
        ensure!(facts(other.state().await?) == before, "{link}");
        ensure!(other.count(".notice").await? == 0, "{}", other.words(".notice").await?);
        other.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_address_follows_and_opens_again() -> Result<()> {
    let page = Page::open(SPOOLED).await?;
    page.run("Wait-SimTime -Minutes 2").await?;
    page.eval("window.wywo.seek(1)", &[]).await?;
    let address = page.until("location.search.includes('t=1') && location.search.includes('Wait-SimTime') && location.search").await?;
    let before = page.state().await?;
    page.goto(&format!("/{}", address.as_str().unwrap_or_default())).await?;
    ensure!(page.state().await? == before);
    page.run(&"Wait-SimTime -Seconds 1; ".repeat(200)).await?;
    let packed = page.until("location.hash.startsWith('#s1=') && location.search + location.hash").await?;
    let before = page.state().await?;
    page.visit("/host.html").await?;
    page.goto(&format!("/{}", packed.as_str().unwrap_or_default())).await?;
    ensure!(page.state().await? == before);
    page.close().await
}

#[tokio::test]
async fn what_is_wrong_with_a_link_is_named_and_the_rest_works() -> Result<()> {
    let page = Page::open("/?colour=red&t=99&lang=xx&panels=seats,moon&as=Nobody&run=Disconnect-SimUser+'Tony+Smith'").await?;
    let notice = page.words(".notice").await?;
    for named in ["colour", "99", "xx", "moon", "Nobody"] {
        ensure!(notice.contains(named), "{named} is not in {notice}");
    }
    page.see(&format!("{TONY}[data-signed-in='false']")).await?;
    ensure!(page.count("[data-panel='timeline']").await? == 0, "only the seats show");
    page.press(".notice", "Dismiss").await?;
    for (link, named) in [("/#s1=!!!", "damaged"), ("/#s1=AAAA", "damaged"), ("/#s1=c0gsKQEA", "doesn’t contain a session")] {
        page.visit("/host.html").await?;
        page.goto(link).await?;
        let notice = page.words(".notice").await?;
        ensure!(notice.contains(named), "{link}: {notice}");
        page.run("Get-SimClock").await?;
    }
    page.close().await
}

#[tokio::test]
async fn a_link_of_a_megabyte_is_named_and_the_page_works() -> Result<()> {
    let page = Page::open("/?panels=seats").await?;
    for part in ["'#s1=' + 'A'.repeat(1 << 20)", "'#s1=' + '%'.repeat(1 << 20)", "'#x=' + 'x'.repeat(1 << 20)"] {
        page.visit("/host.html").await?;
        page.eval(&format!("location.href = '/' + {part}"), &[]).await?;
        page.see("html[data-ready='true']").await?;
        let notice = page.words(".notice").await?;
        ensure!(!notice.is_empty() && notice.len() < 2_000, "{notice}");
        page.run("Get-SimClock").await?;
    }
    page.close().await
}

#[tokio::test]
async fn a_sandboxed_frame_leaves_its_host_alone() -> Result<()> {
    let page = framed("?embed&prefill=Get-SimClock&panels=console,seats").await?;
    ask(&page, json!({"target": "wywo", "v": 1, "id": 1, "cmd": "run", "script": "Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Hi'"}))
        .await?;
    heard(&page, "message").await?;
    heard(&page, "resize").await?;
    let quiet = page.eval("return [document.activeElement.id, scrollY, location.search]", &[]).await?;
    ensure!(quiet == json!(["own", 40, ""]), "{quiet}");
    page.into_frame("#place iframe").await?;
    page.see("html[data-embed][data-ready='true']").await?;
    let stored = page.eval("try { return localStorage.length } catch { return 'denied' }", &[]).await?;
    ensure!(stored == json!("denied"), "{stored}");
    ensure!(page.count("header.head, footer.foot").await? == 0, "the host has a head of its own");
    let field = page.see("[data-panel='console'] textarea").await?;
    ensure!(field.prop("value").await?.as_deref() == Some("Get-SimClock"), "typed and not run");
    page.close().await
}

#[tokio::test]
async fn embedded_and_unsandboxed_nothing_is_stored() -> Result<()> {
    let page = Page::open("/").await?;
    page.eval("localStorage.clear()", &[]).await?;
    page.goto("/?embed&theme=dark").await?;
    page.run("Disconnect-SimUser 'Tony Smith'").await?;
    // The last chance to keep anything.
    page.eval("dispatchEvent(new Event('pagehide'))", &[]).await?;
    ensure!(page.eval("return localStorage.length", &[]).await? == json!(0));
    page.see("html[data-theme='dark']").await?;
    page.close().await
}

#[tokio::test]
async fn messages_of_every_shape_are_answered() -> Result<()> {
    let page = framed("?embed").await?;
    for (message, code) in [
        ("'text'", "not-an-object"),
        ("42", "not-an-object"),
        ("null", "not-an-object"),
        ("[1]", "not-addressed"),
        ("{target: 'wywo', v: 2, id: 1, cmd: 'state'}", "wrong-version"),
        ("{target: 'wywo', v: 1, cmd: 'state'}", "no-id"),
        ("{target: 'wywo', v: 1, id: {}, cmd: 'state'}", "no-id"),
        ("{target: 'wywo', v: 1, id: 2}", "no-command"),
        ("{target: 'wywo', v: 1, id: 3, cmd: 'destroy'}", "unknown-command"),
        ("{target: 'wywo', v: 1, id: 4, cmd: 'run'}", "missing-field"),
        ("{target: 'wywo', v: 1, id: 5, cmd: 'run', script: 7}", "wrong-field"),
        ("{target: 'wywo', v: 1, id: 6, cmd: 'seek', step: 'x'}", "wrong-field"),
        ("{target: 'wywo', v: 1, id: 7, cmd: 'run', script: 'x'.repeat(1 << 21)}", "too-long"),
        ("(() => { const own = {target: 'wywo', v: 1, id: 8, cmd: 'destroy'}; own.own = own; return own })()", "unknown-command"),
    ] {
        page.eval(&format!("window.heard = []; window.ask({message})"), &[]).await?;
        let answer = page.until("window.heard.find(data => data?.type === 'error' || data?.type === 'reply')").await?;
        let told = if answer["type"] == json!("reply") { &answer["error"]["code"] } else { &answer["code"] };
        ensure!(*told == json!(code), "{message}: {answer}");
    }
    let state = ask(&page, json!({"target": "wywo", "v": 1, "id": "last", "cmd": "state"})).await?;
    ensure!(state["ok"] == json!(true) && state["result"]["v"] == json!(1), "{state}");
    page.close().await
}

#[tokio::test]
async fn two_linked_elements_follow_each_other() -> Result<()> {
    let page = Page::open("/").await?;
    page.visit("/host.html").await?;
    let state = |who: &str| format!("document.querySelector('#{who}').state()");
    page.eval("document.querySelector('#sender').mount(); document.querySelector('#recipient').mount()", &[]).await?;
    page.until_promised(&format!("{}.then(state => state.messages.length === 1 && state)", state("recipient"))).await?;
    page.eval("document.querySelector('#recipient').run(\"Connect-SimUser 'Tony Smith'\")", &[]).await?;
    page.until_promised(&format!("{}.then(state => state.users.find(user => user.name === 'Tony Smith').signedIn)", state("sender")))
        .await?;
    page.eval("document.querySelector('#sender').run('Wait-SimTime -Minutes 2')", &[]).await?;
    let one = page.until_promised(&format!("{}.then(state => state.now === 120000 && state)", state("recipient"))).await?;
    ensure!(one["messages"][0]["state"] == json!("DeliveredAtSignIn"), "{one}");
    page.eval("document.querySelector('#recipient').seek(1)", &[]).await?;
    page.until_promised(&format!("{}.then(state => state.step === 1)", state("sender"))).await?;
    page.close().await
}

/// Waits until both elements of the host page's tenant are where something holds of both, and nothing distinguishes them.
async fn alike(page: &Page, holds: &str) -> Result<()> {
    let both = "Promise.all(['#sender', '#recipient'].map(one => document.querySelector(one).state()))";
    let same = format!("{both}.then(both => JSON.stringify(both[0]) === JSON.stringify(both[1]) && both.every(state => {holds}))");
    page.until_promised(&same).await.map(drop)
}

#[tokio::test]
async fn linked_elements_agree_in_whatever_order_they_come_and_act() -> Result<()> {
    let page = Page::open("/").await?;
    page.visit("/host.html").await?;
    // The second of the page comes first: its session is the one that the first element names.
    // Both are far below the window, so that neither comes before it is told to.
    let come = "const done = arguments[0]; document.body.style.paddingTop = '5000px'; \
         for (const id of ['#sender', '#recipient']) { const one = document.querySelector(id); one.replaceWith(one.cloneNode(true)); } \
         const [sender, recipient] = ['#sender', '#recipient'].map(one => document.querySelector(one)); \
         sender.setAttribute('run', sender.getAttribute('run') + '; Wait-SimTime -Seconds 5'); \
         recipient.mount(); recipient.state().then(state => done(state.now), error => done(String(error)))";
    ensure!(page.later(come, &[]).await? == json!(5000));
    // While the first one takes over what there is, the second goes on.
    let meanwhile = "const done = arguments[0], [sender, recipient] = ['#sender', '#recipient'].map(one => document.querySelector(one)); \
         sender.addEventListener('wywo-ready', () => setTimeout(() => recipient.run(\"Connect-SimUser 'Tony Smith'\").then(done)), {once: true}); \
         sender.mount()";
    ensure!(page.later(meanwhile, &[]).await?["ok"] == json!(true));
    alike(&page, "state.steps === 4 && state.users.find(user => user.name === 'Tony Smith').signedIn").await?;
    // Both do something at the same moment: neither is lost, and both agree on the order.
    let at_once = "document.querySelector('#recipient').run(\"Set-SimPresence 'Tony Smith' Busy\"); \
         document.querySelector('#sender').run(\"Set-SimPresence 'Aiko Tanaka' Busy\")";
    page.eval(at_once, &[]).await?;
    alike(&page, "state.steps === 6 && state.users.filter(user => user.presence === 'Busy').length === 2").await?;
    // Another session of the first element is another session of both.
    page.eval("document.querySelector('#sender').setAttribute('run', 'Wait-SimTime -Seconds 7')", &[]).await?;
    alike(&page, "state.now === 7000 && state.steps === 1").await?;
    page.close().await
}

#[tokio::test]
async fn expectations_hold_or_fail_with_their_event() -> Result<()> {
    for (expect, holds) in [("Assert-SimMessage+1+Spooled;+Assert-SimLedger+-Balanced", true), ("Assert-SimMessage+1+Delivered", false)] {
        let page = framed(&format!("{}&embed&expect={expect}", &SPOOLED[1..])).await?;
        let told = heard(&page, "expect").await?;
        ensure!(told["ok"] == json!(holds), "{told}");
        page.into_frame("#place iframe").await?;
        page.see(&format!(".expect[data-expect='{holds}']")).await?;
        page.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn nothing_can_be_put_in_where_it_is_read_only() -> Result<()> {
    // Whom a seat writes to, the step, and through whose eyes one looks change nothing in the session.
    const OPEN: &str = "return [...document.querySelectorAll('main input, main textarea, main select, main [data-entry] button, .who button, .due')]\
         .filter(one => one.checkVisibility() && !one.closest('[inert]') && !one.matches(':disabled, .whom, .step-buttons *, [role=slider], .lens select'))\
         .map(one => one.outerHTML.slice(0, 120))";
    let page = Page::open(&format!("{SPOOLED}&readonly&links=0&motion=0")).await?;
    page.see("html[data-readonly][data-still]").await?;
    page.see(".due:disabled").await?;
    let before = page.state().await?;
    let open = page.eval(OPEN, &[]).await?;
    ensure!(open == json!([]), "{open}");
    page.eval("document.querySelectorAll('.who button, .due, .undo-redo button').forEach(button => button.click())", &[]).await?;
    page.press(".time", "Play").await?;
    // The clock would go on from the end: it stands still at once.
    page.see(".time .play[title='Play']").await?;
    ensure!(page.state().await? == before, "a reader changes nothing");
    ensure!(page.count("a[href^='http']").await? == 0, "no way out");
    let moving = "return getComputedStyle(document.querySelector('.bubble')).animationName";
    ensure!(page.eval(moving, &[]).await? == json!("none"));
    page.eval("window.wywo.reset()", &[]).await?;
    ensure!(page.state().await?["step"] == json!(0), "a script of the page is no reader");
    page.close().await
}

#[tokio::test]
async fn a_seat_alone_panels_and_play_do_as_they_say() -> Result<()> {
    let page = Page::open(&format!("{SPOOLED}&as=tony.smith@contoso.com&panels=seats,why&theme=contrast&lang=es&t=0&play")).await?;
    page.see("html[data-theme='contrast'][lang='es']").await?;
    page.see(TONY).await?;
    ensure!(page.count("[data-user]").await? == 1, "one seat alone");
    let panels = page.eval("return [...document.querySelectorAll('[data-panel]')].map(one => one.dataset.panel)", &[]).await?;
    ensure!(panels == json!(["seats", "why"]), "{panels}");
    page.see(&format!("{TONY}[data-signed-in='false']")).await?;
    page.close().await
}

#[tokio::test]
async fn the_dialogs_reach_every_parameter() -> Result<()> {
    let page = Page::open(SPOOLED).await?;
    page.press(".head", "Share").await?;
    let set = "const [css, value] = arguments; const one = document.querySelector('dialog ' + css); \
         if (one.type === 'checkbox') one.click(); else { one.value = value; one.dispatchEvent(new Event('change', {bubbles: true})) }";
    for (css, value) in [
        ("[name='t']", "1"),
        ("[name='Play']", ""),
        ("[aria-label='Language']", "it"),
        ("[aria-label='Theme']", "dark"),
        ("[aria-label='Seat']", "Aiko Tanaka"),
        ("[name='mail']", ""),
        ("[name='Readonly']", ""),
        ("[name='NoLinks']", ""),
        ("[name='NoMotion']", ""),
        ("[name='prefill']", "Get-SimClock"),
        ("[name='expect']", "Assert-SimLedger -Balanced"),
    ] {
        page.see(&format!("dialog {css}")).await?;
        page.eval(set, &[json!(css), json!(value)]).await?;
    }
    let said = "prefill=Get-SimClock&t=1&play&lang=it&theme=dark&panels=seats,mail&as=Aiko+Tanaka&readonly&links=0&motion=0&expect=Assert-SimLedger+-Balanced";
    let here = link(&page, "here").await?;
    ensure!(here.ends_with(said), "{here}");
    page.see("dialog .code path").await?;
    page.press("dialog", "Close").await?;
    page.press(".head", "Embed").await?;
    page.see("dialog .as-there iframe").await?;
    for (css, value) in [("[name='height']", "480"), ("[name='tenant']", "lunch"), ("[aria-label='Seat']", "Aiko Tanaka")] {
        page.eval(set, &[json!(css), json!(value)]).await?;
    }
    let frame = page.until("document.querySelector('dialog [data-taken=frame] textarea').value").await?;
    let element = page.until("document.querySelector('dialog [data-taken=element] textarea').value").await?;
    let (frame, element) = (frame.as_str().unwrap_or_default(), element.as_str().unwrap_or_default());
    ensure!(frame.contains("embed") && frame.contains("height=\"480\"") && frame.contains("sandbox=\"allow-scripts\""), "{frame}");
    ensure!(element.contains("tenant=\"lunch\"") && element.contains("as=\"Aiko Tanaka\""), "{element}");
    page.into_frame("dialog .as-there iframe").await?;
    page.see("html[data-embed][data-ready='true'] [data-user='aiko.tanaka@contoso.com']").await?;
    ensure!(page.count("[data-user]").await? == 1);
    page.close().await
}
