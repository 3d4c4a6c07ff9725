//! Presses and types as people do: real pointer and key actions, which only reach what nothing lies upon.

use anyhow::{Context, Result, bail};
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::wd::WindowHandle;
use serde_json::json;

use crate::Page;

/// The Enter key, as `WebDriver` encodes it.
pub const ENTER: &str = "\u{e007}";
/// The arrow key that points down.
pub const DOWN: &str = "\u{e015}";

/// Finds the middle of the first of some words in an element, scrolls them into sight, and throws where something lies upon them.
const FIND_WORDS: &str = "const walk = document.createTreeWalker(document.querySelector(arguments[0]), NodeFilter.SHOW_TEXT); \
     while (walk.nextNode()) { const text = walk.currentNode; if (!text.data.includes(arguments[1])) continue; \
     text.parentElement.scrollIntoView({block: 'nearest'}); const range = document.createRange(); range.selectNodeContents(text); \
     const at = range.getClientRects()[0]; const point = [at.x + at.width / 2, at.y + at.height / 2]; \
     const hit = document.elementFromPoint(...point); if (hit === text.parentElement || hit?.contains(text)) return point; \
     throw new Error(`${hit?.outerHTML.slice(0, 100)} lies upon ${arguments[1]}`) } return null";

impl Page {
    /// Presses what a CSS selector finds first, which is scrolled into sight.
    ///
    /// # Errors
    /// It did not come, or something lies upon it.
    pub async fn tap(&self, css: &str) -> Result<()> {
        self.see(css).await?.click().await.with_context(|| css.to_owned())
    }

    /// Presses words inside an element: the letters themselves, not the middle of what holds them.
    ///
    /// # Errors
    /// There are no such words, or something lies upon them.
    pub async fn tap_words(&self, inside: &str, words: &str) -> Result<()> {
        self.see(inside).await?;
        let point = self.eval(FIND_WORDS, &[json!(inside), json!(words)]).await?;
        let (Some(x), Some(y)) = (point[0].as_f64(), point[1].as_f64()) else { bail!("no words {words:?} in {inside}") };
        self.press_at(x, y).await.with_context(|| format!("{words} in {inside}"))
    }

    /// Presses a point of the view, whatever lies there.
    ///
    /// # Errors
    /// The browser is gone, or the point lies outside.
    pub async fn press_at(&self, x: f64, y: f64) -> Result<()> {
        let press = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x: x.round(), y: y.round() })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        Ok(self.client.perform_actions(press).await?)
    }

    /// Presses a field that a CSS selector finds and types into it; special keys as `WebDriver` encodes them.
    ///
    /// # Errors
    /// It did not come, or something lies upon it.
    pub async fn type_into(&self, css: &str, text: &str) -> Result<()> {
        let field = self.see(css).await?;
        field.click().await.with_context(|| css.to_owned())?;
        field.send_keys(text).await.with_context(|| css.to_owned())
    }

    /// Chooses in a menu by keys: arrows, or the letters of a word, and Enter. The menu needs no press, which would open a list of the system's.
    ///
    /// # Errors
    /// It did not come.
    pub async fn choose_by_key(&self, css: &str, word: &str) -> Result<()> {
        self.see(css).await?.send_keys(&format!("{word}{ENTER}")).await.with_context(|| css.to_owned())
    }

    /// Opens a page of another origin whose only content is a frame of the simulator in a sandbox, and goes into it.
    ///
    /// # Errors
    /// The frame did not become ready.
    pub async fn open_sandboxed(&self, path: &str) -> Result<()> {
        const FRAME: &str = "document.body.innerHTML = ''; const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts'; \
             document.body.style.margin = 0; frame.style.cssText = 'display: block; border: 0; width: 100vw; height: 100vh'; const loaded = new Promise(done => { frame.onload = () => done(true) }); \
             frame.src = arguments[0]; document.body.append(frame); loaded.then(arguments[1])";
        // A script by itself is a page without a policy: what it shows is its text.
        self.client.goto(&format!("{}/embed.js", self.base.replace("127.0.0.1", "localhost"))).await?;
        self.later(FRAME, &[json!(format!("{}/index.html{path}", self.base))]).await?;
        self.into_frame("iframe").await?;
        self.see("html[data-ready='true']").await.map(drop)
    }

    /// Opens another window of the same browser, and looks into that one from then on. Returns the one that was looked into.
    ///
    /// # Errors
    /// The browser is gone.
    pub async fn into_new_window(&self) -> Result<WindowHandle> {
        let here = self.client.window().await?;
        let opened = self.client.new_window(false).await?;
        self.client.switch_to_window(opened.handle).await?;
        Ok(here)
    }

    /// Looks into another window. Returns the one that was looked into.
    ///
    /// # Errors
    /// It is gone.
    pub async fn into_window(&self, window: WindowHandle) -> Result<WindowHandle> {
        let here = self.client.window().await?;
        self.client.switch_to_window(window).await?;
        Ok(here)
    }
}
