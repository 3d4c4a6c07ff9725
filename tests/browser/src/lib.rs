//! The harness of the journeys: a browser behind its driver, and the page in it. It knows no journey.
//!
//! `cargo xtask test` serves the page and says where in `WYWO_PAGE`; `BROWSER` chooses the [`Engine`] (Chromium where it is not set).

pub mod docs;
mod driver;
pub mod engine;
pub mod hands;
pub mod npm;
pub mod picture;
pub mod server;
pub mod states;
pub mod visitor;
mod waits;
pub mod walk;
mod window;

use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use driver::Driver;
use engine::Engine;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::wd::{PrintConfiguration, PrintMargins, PrintOrientation, TimeoutConfiguration};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// The size of letters that browsers begin with.
const LETTERS_PX: u32 = 16;
/// How long the page may take before a journey fails.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is looked for what is about to come.
const LOOK_EVERY: Duration = Duration::from_millis(25);

/// A page in a browser of its own.
pub struct Page {
    client: Client,
    base: String,
    engine: Engine,
    /// Ends the browser when the page is dropped.
    driver: Driver,
}

impl Page {
    /// Starts a browser and opens an address below the page, such as `/?lang=en`.
    ///
    /// # Errors
    /// No browser, no page, or it did not become ready.
    pub async fn open(path: &str) -> Result<Self> {
        Self::open_with_letters(path, LETTERS_PX).await
    }

    /// The same in a browser whose owner has chosen letters of another size, in pixels.
    ///
    /// # Errors
    /// No browser, no page, or it did not become ready.
    pub async fn open_with_letters(path: &str, letters: u32) -> Result<Self> {
        let base = std::env::var("WYWO_PAGE").context("the journeys are run by `cargo xtask test`, which serves the page")?;
        let page = Self::started(base, letters).await?;
        page.goto(path).await?;
        Ok(page)
    }

    /// Starts a browser that shows nothing yet, for pages of any server.
    ///
    /// # Errors
    /// No browser.
    pub async fn blank() -> Result<Self> {
        Self::started(String::new(), LETTERS_PX).await
    }

    async fn started(base: String, letters: u32) -> Result<Self> {
        let engine = Engine::chosen()?;
        let mut driver = Driver::start(engine)?;
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(driver.capabilities(letters)).connect(&driver.address()).await?;
        driver.ends(client.session_id().await?);
        let page = Self { client, base, engine, driver };
        if engine == Engine::Chromium {
            page.client.set_window_size(1440, 900).await?;
        } else {
            page.resize(1440, 900).await?;
        }
        Ok(page)
    }

    /// Opens another address below the page, or a whole one, and waits until it answers input.
    ///
    /// # Errors
    /// It did not become ready.
    pub async fn goto(&self, path: &str) -> Result<()> {
        self.client.goto(&if path.contains("://") { path.to_owned() } else { format!("{}{path}", self.base) }).await?;
        self.ready().await
    }

    /// Opens a whole address, of any page.
    ///
    /// # Errors
    /// The browser is gone, or there is nothing at the address.
    pub async fn show(&self, address: &str) -> Result<()> {
        Ok(self.client.goto(address).await?)
    }

    /// Gives scripts of the page another time to answer than the driver's own 30 seconds.
    ///
    /// # Errors
    /// The browser is gone.
    pub async fn wait_for_scripts(&self, patience: Duration) -> Result<()> {
        let timeouts = TimeoutConfiguration::new(Some(patience), None, None);
        self.client.update_timeouts(timeouts).await?;
        Ok(())
    }

    /// Opens another page of the server, which need not be the simulator.
    ///
    /// # Errors
    /// The browser is gone.
    pub async fn visit(&self, path: &str) -> Result<()> {
        Ok(self.client.goto(&format!("{}{path}", self.base)).await?)
    }

    /// Goes into a frame of the page: what follows is asked of it.
    ///
    /// # Errors
    /// There is no such frame.
    pub async fn into_frame(&self, css: &str) -> Result<()> {
        Ok(self.see(css).await?.enter_frame().await?)
    }

    /// Goes into the frame in the shadow of an element.
    ///
    /// # Errors
    /// There is no such element, or it has no frame.
    pub async fn into_frame_of(&self, css: &str) -> Result<()> {
        let frame = self.eval("return document.querySelector(arguments[0])?.shadowRoot?.querySelector('iframe')", &[json!(css)]).await?;
        let id = frame.as_object().and_then(|frame| frame.values().next()).and_then(Value::as_str);
        let id = id.with_context(|| format!("{css} has no frame"))?.to_owned();
        Ok(Element::from_element_id(self.client.clone(), id.into()).enter_frame().await?)
    }

    /// Goes back to the page around the frame.
    ///
    /// # Errors
    /// The browser is gone.
    pub async fn leave_frame(&self) -> Result<()> {
        Ok(self.client.clone().enter_parent_frame().await?)
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// It did not become ready.
    pub async fn reload(&self) -> Result<()> {
        // Some engines answer while the page that is left is still there: it must not be taken for the next one.
        self.eval("delete document.documentElement.dataset.ready", &[]).await?;
        self.client.refresh().await?;
        self.ready().await
    }

    async fn ready(&self) -> Result<()> {
        self.see("html[data-ready='true'][data-whole='true'], .boot-failed").await?;
        if self.count(".boot-failed").await? > 0 {
            bail!("the page could not start: {}", self.words(".boot-failed").await?);
        }
        Ok(())
    }

    /// Waits for an element that a CSS selector finds.
    ///
    /// # Errors
    /// It did not come.
    pub async fn see(&self, css: &str) -> Result<Element> {
        let found = self.client.wait().at_most(PATIENCE).every(LOOK_EVERY).for_element(Locator::Css(css)).await;
        found.with_context(|| format!("{css} did not come"))
    }

    /// The words of an element, once it is there: whether they can be seen yet is another matter.
    ///
    /// # Errors
    /// It did not come.
    pub async fn words(&self, css: &str) -> Result<String> {
        let element = self.see(css).await?;
        let words = self.eval("return arguments[0].textContent", &[serde_json::to_value(element)?]).await?;
        Ok(words.as_str().unwrap_or_default().to_owned())
    }

    /// How many elements a CSS selector finds now.
    ///
    /// # Errors
    /// The browser is gone.
    pub async fn count(&self, css: &str) -> Result<usize> {
        Ok(self.client.find_all(Locator::Css(css)).await?.len())
    }

    /// Presses a button inside an element, by its words.
    ///
    /// # Errors
    /// There is no such button.
    pub async fn press(&self, inside: &str, words: &str) -> Result<()> {
        self.see(inside).await?;
        let find = "const box = document.querySelector(arguments[0]); return [...box.querySelectorAll('button')]\
             .find(button => button.textContent.trim() === arguments[1] || button.ariaLabel === arguments[1])";
        let button = self.eval(find, &[json!(inside), json!(words)]).await?;
        if button.is_null() {
            bail!("no button {words:?} in {inside}");
        }
        self.eval("arguments[0].click()", &[button]).await.map(drop)
    }

    /// Chooses a word in a choice that is found by its label.
    ///
    /// # Errors
    /// There is no such choice or word.
    pub async fn choose(&self, inside: &str, label: &str, word: &str) -> Result<()> {
        let choice = self.see(&format!("{inside} select[aria-label='{label}']")).await?;
        let pick = "const offer = [...arguments[0].options].find(offer => offer.text.startsWith(arguments[1])); if (!offer) return false; \
             arguments[0].value = offer.value; arguments[0].dispatchEvent(new Event('change', {bubbles: true})); return true";
        let picked = self.eval(pick, &[serde_json::to_value(choice)?, json!(word)]).await?;
        if picked != json!(true) {
            bail!("no {word:?} in the choice {label:?}");
        }
        Ok(())
    }

    /// Types into a field that is found by its label, and presses Enter.
    ///
    /// # Errors
    /// There is no such field.
    pub async fn enter(&self, inside: &str, label: &str, text: &str) -> Result<()> {
        let field = self.see(&format!("{inside} [aria-label='{label}']")).await?;
        field.click().await?;
        field.send_keys(text).await?;
        field.send_keys("\u{e007}").await?;
        Ok(())
    }

    /// Runs a script of the simulator's language through `window.wywo.run`.
    ///
    /// # Errors
    /// The page refused it; the errors are told.
    pub async fn run(&self, script: &str) -> Result<()> {
        let answer = self.answer(script).await?;
        if answer["ok"] != json!(true) {
            bail!("the page refused {script:?}: {answer}");
        }
        Ok(())
    }

    /// What `window.wywo.run` answers.
    ///
    /// # Errors
    /// It threw.
    pub async fn answer(&self, script: &str) -> Result<Value> {
        let call = "const done = arguments[1]; window.wywo.run(arguments[0]).then(done, error => done(String(error)))";
        self.later(call, &[json!(script)]).await
    }

    /// Evaluates JavaScript that answers later, through its last argument.
    ///
    /// # Errors
    /// It threw, or did not answer.
    pub async fn later(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        Ok(self.client.execute_async(script, arguments.to_vec()).await?)
    }

    /// The snapshot of `window.wywo.state()`.
    ///
    /// # Errors
    /// The page has no `wywo`.
    pub async fn state(&self) -> Result<Value> {
        self.eval("return window.wywo.state()", &[]).await
    }

    /// Evaluates JavaScript.
    ///
    /// # Errors
    /// It threw.
    pub async fn eval(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        Ok(self.client.execute(script, arguments.to_vec()).await?)
    }

    /// Clicks what a CSS selector finds first, wherever it stands.
    ///
    /// # Errors
    /// It did not come.
    pub async fn click(&self, css: &str) -> Result<()> {
        let element = self.see(css).await?;
        self.eval("arguments[0].click()", &[serde_json::to_value(element)?]).await.map(drop)
    }

    /// Gives the focus to what a CSS selector finds first.
    ///
    /// # Errors
    /// It did not come.
    pub async fn focus(&self, css: &str) -> Result<()> {
        let element = self.see(css).await?;
        self.eval("arguments[0].focus()", &[serde_json::to_value(element)?]).await.map(drop)
    }

    /// Presses a key, by its name in the DOM, on whatever has the focus; with Ctrl where that is asked for.
    ///
    /// # Errors
    /// The browser is gone.
    pub async fn keys(&self, key: &str, ctrl: bool) -> Result<()> {
        let press = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', \
             {key: arguments[0], ctrlKey: arguments[1], bubbles: true, cancelable: true, composed: true}))";
        self.eval(press, &[json!(key), json!(ctrl)]).await.map(drop)
    }

    /// Presses a real key, as `WebDriver` encodes it, on whatever has the focus.
    ///
    /// # Errors
    /// The browser is gone, or no key is named.
    pub async fn type_key(&self, key: &str) -> Result<()> {
        let value = key.chars().next().context("no key")?;
        let strokes = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(strokes).await.map_err(Into::into)
    }

    /// Picks a value in one of the choices that a CSS selector finds.
    ///
    /// # Errors
    /// There is no such choice.
    pub async fn pick(&self, css: &str, place: usize, value: &str) -> Result<()> {
        self.see(css).await?;
        let pick = "const own = document.querySelectorAll(arguments[0])[arguments[1]]; own.value = arguments[2]; \
             own.dispatchEvent(new Event('change', {bubbles: true}))";
        self.eval(pick, &[json!(css), json!(place), json!(value)]).await.map(drop)
    }

    /// The processes of the browser, for measuring what they cost.
    ///
    /// # Errors
    /// The machine does not tell.
    pub fn processes(&self) -> Result<Vec<u32>> {
        self.driver.processes()
    }

    /// A picture of what can be seen, as PNG.
    ///
    /// # Errors
    /// The browser is gone.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        Ok(self.client.screenshot().await?)
    }

    /// How many sheets of A4 the page takes when it is printed on its side, with narrow margins.
    ///
    /// # Errors
    /// The browser does not print.
    pub async fn sheets(&self) -> Result<usize> {
        let margins = PrintMargins { top: 0.8, bottom: 0.8, left: 0.8, right: 0.8 };
        let paper = PrintConfiguration::builder()
            .orientation(PrintOrientation::Landscape)
            .margins(margins)
            .build()
            .map_err(|error| anyhow!("{error:?}"))?;
        let file = self.client.print(paper).await?;
        let is_page = |at: &&[u8]| at.starts_with(b"/Type /Page") && at.get(11) != Some(&b's');
        Ok(file.windows(12).filter(is_page).count())
    }

    /// Ends the browser. A journey that fails leaves it to the end of the test program.
    ///
    /// # Errors
    /// It does not answer.
    pub async fn close(self) -> Result<()> {
        self.client.clone().close().await?;
        Ok(())
    }
}
