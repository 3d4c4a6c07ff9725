//! The room's view: in every scene of every story everything can be read from the last row and is in sight, and a remote's keys reach the story whatever was
//! clicked before.

use anyhow::{Result, ensure};
use browser_tests::Page;
use browser_tests::walk::{SWEEP_PATIENCE, languages, lines};
use serde_json::json;

const EYES: &str = include_str!("../src/eyes/room.js");
/// The least size of letters, in pixels.
const LEAST: u32 = 24;

/// What the remotes of common makers send, as `WebDriver` encodes it.
mod keys {
    pub const PAGE_DOWN: &str = "\u{e00f}";
    pub const PAGE_UP: &str = "\u{e00e}";
    pub const LEFT: &str = "\u{e012}";
    pub const RIGHT: &str = "\u{e014}";
    pub const ENTER: &str = "\u{e007}";
    pub const F5: &str = "\u{e035}";
    pub const ESCAPE: &str = "\u{e00c}";
}

/// The shipped stories, by the names of their files.
fn stories() -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../scenarios"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        found.extend(name.strip_suffix(".ps1").map(str::to_owned));
    }
    found.sort();
    Ok(found)
}

/// Looks at stories in a window of a size; each language has its share of them, and English all.
async fn sweep(width: u32, height: u32, theme: &str) -> Result<()> {
    let page = Page::open("/?present&scenario=lunch&scene=1&motion=0").await?;
    page.resize(width, height).await?;
    page.wait_for_scripts(SWEEP_PATIENCE).await?;
    let (languages, mut all) = (languages(), Vec::new());
    for (place, story) in stories()?.iter().enumerate() {
        for language in ["en", languages[place % languages.len()]] {
            page.goto(&format!("/?present&scenario={story}&scene=1&motion=0&theme={theme}&lang={language}")).await?;
            page.until("['desk', 'later'].every(part => document.querySelector(`link[href='${part}.css']`)?.sheet) && document.querySelector('.room-stage')").await?;
            let found = page.later(EYES, &[json!(LEAST)]).await?;
            all.extend(lines(&found).into_iter().map(|line| format!("{width}×{height}, {story}, {language}, {line}")));
        }
    }
    ensure!(all.is_empty(), "{} findings:\n{}", all.len(), all.join("\n"));
    page.close().await
}

#[tokio::test]
async fn every_scene_is_in_sight_on_a_small_projector() -> Result<()> {
    sweep(1280, 720, "light").await
}

#[tokio::test]
async fn every_scene_is_in_sight_on_a_laptop() -> Result<()> {
    sweep(1366, 768, "dark").await
}

#[tokio::test]
async fn every_scene_is_in_sight_on_a_large_screen() -> Result<()> {
    sweep(1920, 1080, "light").await
}

#[tokio::test]
async fn every_scene_is_in_sight_on_an_old_projector() -> Result<()> {
    sweep(1024, 768, "dark").await
}

/// Waits until a scene stands.
async fn at(page: &Page, scene: u32) -> Result<()> {
    page.see(&format!("[data-scene='{scene}']")).await.map(drop)
}

#[tokio::test]
async fn a_remote_plays_the_story_whatever_was_clicked() -> Result<()> {
    let page = Page::open("/?scenario=lunch&scene=1&motion=0&lang=en").await?;
    page.press("header.head", "Present").await?;
    page.see("main[data-mode='room']").await?;
    at(&page, 1).await?;
    for (place, forward) in [keys::PAGE_DOWN, keys::RIGHT, " ", ".", keys::ENTER].into_iter().enumerate() {
        page.eval("document.activeElement.blur()", &[]).await?;
        page.type_key(forward).await?;
        at(&page, u32::try_from(place)? + 2).await?;
    }
    for (scene, back) in [(5, keys::PAGE_UP), (4, keys::LEFT)] {
        page.type_key(back).await?;
        at(&page, scene).await?;
    }
    // A button that has the focus is not pressed by the remote, and keeps nothing from it.
    page.type_key("t").await?;
    page.focus(".room-switches button").await?;
    page.type_key(" ").await?;
    at(&page, 5).await?;
    ensure!(page.count(".room-black").await? == 0, "Space has pressed the button");
    page.type_key("b").await?;
    page.see(".room-black").await?;
    page.type_key(keys::PAGE_DOWN).await?;
    page.gone(".room-black").await?;
    page.type_key(keys::PAGE_UP).await?;
    at(&page, 4).await?;
    page.click(".room-stage").await?;
    at(&page, 5).await?;
    page.close().await
}

#[tokio::test]
async fn one_button_ends_the_presentation_and_begins_it_again() -> Result<()> {
    let page = Page::open("/?present&scenario=lunch&scene=2&motion=0").await?;
    page.see("main[data-mode='room']").await?;
    page.eval("window.marked = true", &[]).await?;
    page.type_key(keys::F5).await?;
    page.until("window.marked && document.querySelector(\"main[data-mode='room']\")").await?;
    page.type_key(keys::ESCAPE).await?;
    page.see("main[data-mode='story']").await?;
    at(&page, 2).await?;
    page.type_key(keys::F5).await?;
    page.see("main[data-mode='room']").await?;
    ensure!(page.eval("return window.marked", &[]).await? == json!(true), "the page was loaded again");
    page.until("location.search.includes('present')").await?;
    page.close().await
}

#[tokio::test]
async fn pressed_keys_can_be_shown() -> Result<()> {
    let page = Page::open("/?present&scenario=lunch&scene=1&motion=0&lang=en").await?;
    page.type_key("t").await?;
    page.press(".room-switches", "Show keys").await?;
    page.type_key(keys::PAGE_DOWN).await?;
    page.until("document.querySelector('.room-key')?.textContent === 'Page Down'").await?;
    page.close().await
}

/// Waits until something holds in the projector's window.
async fn on_the_wall(page: &Page, holds: &str) -> Result<()> {
    page.until(&format!("!!(wall => wall?.querySelector(\"main[data-mode='room']\") && {holds})(window.projector.document)"))
        .await
        .map(drop)
}

#[tokio::test]
async fn the_room_follows_the_presenter_and_losing_either_harms_nothing() -> Result<()> {
    let page = Page::open("/?room=journey&scenario=lunch&scene=1&motion=0&lang=en").await?;
    page.type_key(keys::PAGE_DOWN).await?;
    at(&page, 2).await?;
    // A window that comes late stands where the presenter is, and goes along.
    page.eval("window.projector = window.open('/?present&room=journey&motion=0&lang=en', 'projector', 'popup')", &[]).await?;
    on_the_wall(&page, "wall.querySelector(\"[data-scene='2']\")").await?;
    page.type_key(keys::PAGE_DOWN).await?;
    on_the_wall(&page, "wall.querySelector(\"[data-scene='3']\")").await?;
    page.type_key(keys::PAGE_UP).await?;
    on_the_wall(&page, "wall.querySelector(\"[data-scene='2']\")").await?;
    page.type_key("b").await?;
    on_the_wall(&page, "wall.querySelector('.room-black')").await?;
    page.type_key("b").await?;
    on_the_wall(&page, "!wall.querySelector('.room-black')").await?;
    // Another act than the story's is seen in the room too.
    page.run("Set-SimPresence 'Aiko Tanaka' Busy").await?;
    on_the_wall(&page, "wall.querySelector(\"[data-cast='aiko.tanaka@contoso.com'][data-presence='Busy']\")").await?;
    // The projector's window is loaded again, and then closed: the presenter goes on.
    page.eval("window.projector.location.reload()", &[]).await?;
    on_the_wall(&page, "wall.querySelector(\"[data-cast='aiko.tanaka@contoso.com'][data-presence='Busy']\")").await?;
    page.eval("window.projector.close()", &[]).await?;
    page.run("Set-SimPresence 'Aiko Tanaka' Automatic").await?;
    page.close().await
}

#[tokio::test]
async fn the_presenter_opens_a_window_for_the_room() -> Result<()> {
    let page = Page::open("/?present&scenario=lunch&scene=2&motion=0&lang=en").await?;
    page.type_key("t").await?;
    page.press(".room-switches", "Open audience window").await?;
    // This window is the presenter's from now on, and the remote is heard here too.
    page.see("main[data-mode='presenter']").await?;
    page.until("location.search.includes('room=r') && !location.search.includes('present')").await?;
    page.focus(".presenter-buttons .icon-button").await?;
    page.type_key(" ").await?;
    at(&page, 3).await?;
    page.close().await
}

#[tokio::test]
async fn the_room_is_asked_and_sees_the_hands() -> Result<()> {
    let page = Page::open("/?room=hands&scenario=offline-basic&scene=1&motion=0&lang=en").await?;
    page.eval(
        "window.projector = window.open('/?present&room=hands&scenario=offline-basic&scene=1&motion=0&lang=en', 'projector', 'popup')",
        &[],
    )
    .await?;
    on_the_wall(&page, "wall.querySelector(\"[data-scene='1']\")").await?;
    page.type_key(keys::PAGE_DOWN).await?;
    page.see("[data-panel='ask'][data-open='true']").await?;
    on_the_wall(&page, "wall.querySelector(\"[data-panel='ask'][data-open='true'] [data-state='Spooled']\")").await?;
    on_the_wall(&page, "!wall.querySelector('[data-hands]')").await?;
    page.press("[data-panel='ask']", "Count hands").await?;
    page.see("[data-panel='ask'] .hand-count").await?;
    page.eval("document.activeElement.blur()", &[]).await?;
    for key in ["1", "2", "2"] {
        page.keys(key, false).await?;
    }
    on_the_wall(&page, "[...wall.querySelectorAll('[data-hands]')].map((hand) => hand.dataset.hands).slice(0, 2).join() === '1,2'").await?;
    page.type_key(keys::PAGE_DOWN).await?;
    on_the_wall(&page, "wall.querySelector(\"[data-panel='ask'][data-open='false'] [data-true='true'][data-state='Spooled']\")").await?;
    page.eval("window.projector.close()", &[]).await?;
    page.close().await
}

#[tokio::test]
async fn the_presenters_window_keeps_notes_and_points_in_the_room() -> Result<()> {
    let page = Page::open("/?room=points&scenario=lunch&scene=1&motion=0&lang=en").await?;
    page.see("main[data-mode='presenter'] .presenter-picture svg").await?;
    page.eval("window.projector = window.open('/?present&room=points&motion=0&lang=en', 'points', 'popup,width=1024,height=720')", &[])
        .await?;
    on_the_wall(&page, "wall.querySelector(\"[data-scene='1']\")").await?;
    page.press(".presenter-buttons", "Pointer").await?;
    page.see(".room-mini[data-points]").await?;
    page.eval(
        "const on = document.querySelector('.room-mini .room-letter'), place = on.getBoundingClientRect();\
         on.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: place.left + place.width / 2, clientY: place.top + place.height / 2 }));",
        &[],
    )
    .await?;
    // The dot is in the middle of the same letter, however large the room's window is.
    on_the_wall(
        &page,
        "(dot => !dot.hidden && ((a, b) => a.left <= b.left + b.width / 2 && b.left + b.width / 2 <= a.right && a.top <= b.top + b.height / 2 && b.top + b.height / 2 <= a.bottom)\
         (wall.querySelector('.room-letter').getBoundingClientRect(), dot.getBoundingClientRect()))(wall.querySelector('.room-pointer'))",
    )
    .await?;
    page.eval("window.projector.close()", &[]).await?;
    page.focus(".presenter-own textarea").await?;
    page.type_key("W").await?;
    page.until("localStorage['wywo.notes'] === 'lunch 1 W\\n'").await?;
    page.goto("/?room=points&scenario=lunch&scene=1&motion=0&lang=en").await?;
    page.until("document.querySelector('.presenter-own textarea')?.value === 'W'").await?;
    page.close().await
}

#[tokio::test]
async fn a_storys_notes_are_in_the_presenters_window_alone() -> Result<()> {
    let page = Page::open("/?room=notes&scenario=policy-off-for-all&scene=1&motion=0&lang=en").await?;
    page.see("main[data-mode='presenter']").await?;
    page.type_key(keys::PAGE_DOWN).await?;
    at(&page, 2).await?;
    page.until("document.querySelector('.presenter-notes')?.textContent.includes('their own clients refuse')").await?;
    page.goto("/?room=notes&scenario=policy-off-for-all&scene=2&motion=0&lang=fr").await?;
    page.until("document.querySelector('.presenter-notes')?.textContent.includes('leurs propres clients')").await?;
    page.goto("/?present&scenario=policy-off-for-all&scene=2&motion=0&lang=en").await?;
    at(&page, 2).await?;
    ensure!(
        page.eval("return document.body.textContent.includes('their own clients refuse')", &[]).await? == json!(false),
        "the room reads it"
    );
    page.close().await
}

#[tokio::test]
async fn a_lesson_is_chosen_kept_and_walked() -> Result<()> {
    let page = Page::open("/?room=lesson&scenario=lunch&scene=6&motion=0&lang=en").await?;
    page.press(".presenter-playlist", "Choose a lesson").await?;
    page.press(".lesson", "Ten minutes").await?;
    page.until("document.querySelectorAll('.lesson-stories li').length === 3").await?;
    page.press("[data-story='do-not-disturb']", "Move “Do Not Disturb” up").await?;
    page.until("document.querySelector('.lesson-stories li')?.dataset.story === 'do-not-disturb'").await?;
    page.press(".lesson", "Start the lesson").await?;
    page.gone("dialog[open]").await?;
    page.until("location.search.includes('lesson=do-not-disturb:3,lunch:4,policy-off-for-all:3')").await?;
    // Next leads over the end of a story; where it asks something, one more is needed.
    at(&page, 1).await?;
    page.type_key(keys::PAGE_DOWN).await?;
    page.see("[data-panel='ask'][data-open='true']").await?;
    page.type_key(keys::PAGE_DOWN).await?;
    page.gone("[data-panel='ask'][data-open='true']").await?;
    page.type_key(keys::PAGE_DOWN).await?;
    at(&page, 3).await?;
    page.type_key(keys::PAGE_DOWN).await?;
    at(&page, 4).await?;
    page.type_key(keys::PAGE_DOWN).await?;
    page.until("location.search.includes('scenario=lunch')").await?;
    at(&page, 1).await?;
    page.see(".presenter-playlist li:first-child .presenter-seen").await?;
    // Back leads over it too, to the last scene of the story before.
    page.type_key(keys::PAGE_UP).await?;
    page.until("location.search.includes('scenario=do-not-disturb')").await?;
    at(&page, 4).await?;
    page.close().await
}

#[tokio::test]
async fn ones_own_story_is_taught_kept_and_shared() -> Result<()> {
    let page = Page::open("/?room=own&scenario=msi&scene=1&motion=0&lang=en").await?;
    page.eval(
        "localStorage['wywo.own.5'] = '#scenario my-story\\n#title Monday\\n#: Tony goes.\\nDisconnect-SimUser \"Tony Smith\"\\n#: Tony comes.\\nConnect-SimUser \"Tony Smith\"\\n'",
        &[],
    )
    .await?;
    page.press(".presenter-playlist", "Choose a lesson").await?;
    for group in ["Your stories", "Stories"] {
        page.until(&format!("document.querySelector(\".lesson-add optgroup[label='{group}'] option\")")).await?;
        page.eval(
            "const field = document.querySelector('.lesson-add'); field.value = field.querySelector(`optgroup[label='${arguments[0]}'] option`).value;\
             field.dispatchEvent(new Event('change', { bubbles: true }))",
            &[json!(group)],
        )
        .await?;
    }
    page.until("document.querySelectorAll('.lesson-stories li').length === 2").await?;
    page.press(".lesson", "Start the lesson").await?;
    page.gone("dialog[open]").await?;
    page.until(
        "location.hash.includes('l1=') && document.querySelector('.presenter-playlist [aria-current]')?.textContent.includes('Monday')",
    )
    .await?;
    // Next leads from it to the story after it, and it is ticked.
    page.type_key(keys::PAGE_DOWN).await?;
    at(&page, 2).await?;
    page.type_key(keys::PAGE_DOWN).await?;
    page.until("location.search.includes('scenario=lunch') && location.hash.startsWith('#l1=')").await?;
    page.see(".presenter-playlist li:first-child .presenter-seen").await?;
    page.type_key(keys::PAGE_UP).await?;
    page.until("location.hash.includes('s1=') && location.hash.includes('l1=')").await?;
    page.eval("window.isOld = true; location.reload()", &[]).await?;
    page.until("!window.isOld && document.querySelector('.presenter-playlist [aria-current]')?.textContent.includes('Monday')").await?;
    at(&page, 2).await?;
    // Its link tells it in a browser that has kept nothing.
    page.press(".presenter-playlist", "Choose a lesson").await?;
    page.until("document.querySelector(\"[data-taken='lesson'] textarea\")?.value.includes('#l1=')").await?;
    let link = page.eval("localStorage.clear(); return document.querySelector(\"[data-taken='lesson'] textarea\").value", &[]).await?;
    let link = link.as_str().unwrap_or_default();
    page.goto("/?run=%23").await?;
    page.goto(&link[link.find("/#").unwrap_or_default()..]).await?;
    at(&page, 1).await?;
    page.until("document.body.textContent.includes('Monday') && document.body.textContent.includes('Tony goes.')").await?;
    page.close().await
}

#[tokio::test]
async fn each_window_is_one_client_of_the_same_tenant() -> Result<()> {
    let page = Page::open("/?run=%23&room=seats&as=aiko.tanaka@contoso.com&lang=en&motion=0").await?;
    page.see("[data-user='aiko.tanaka@contoso.com']").await?;
    page.eval("window.other = window.open('/?run=%23&room=seats&as=tony.smith@contoso.com&lang=en&motion=0', 'seats', 'popup,width=480,height=760')", &[]).await?;
    page.until("window.other.document.querySelector(\"[data-user='tony.smith@contoso.com']\") && window.other.wywo").await?;
    page.run("Send-SimMessage -From 'Aiko Tanaka' -To 'Tony Smith' -Text 'Here?'").await?;
    page.until("window.other.document.body.textContent.includes('Here?')").await?;
    // What the other one does is seen here, and each stays at its own seat.
    page.eval(
        "window.other.wywo.run(\"Open-SimToast 'Tony Smith'; Send-SimMessage -From 'Tony Smith' -To 'Aiko Tanaka' -Text There!\")",
        &[],
    )
    .await?;
    page.until("document.body.textContent.includes('There!')").await?;
    ensure!(page.count("[data-user]").await? == 1, "another seat has come");
    page.until("window.other.document.querySelectorAll('[data-user]').length === 1").await?;
    // A window that comes late has all of it.
    page.eval("window.other.location.reload()", &[]).await?;
    page.until("window.other.document.querySelector(\"[data-user='tony.smith@contoso.com']\") && window.other.document.body.textContent.includes('There!')").await?;
    page.eval("window.other.close()", &[]).await?;
    page.close().await
}
