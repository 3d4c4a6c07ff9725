//! A tireless visitor: acts that a seed chooses, most of them in batches inside the page (`visitor.js`), and between the batches what only a
//! browser can do: load, another address, another size, real presses, and the session again from its address and from its script.

use std::collections::VecDeque;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::Page;
use crate::walk::lines;

/// What happens inside the page.
const VISIT: &str = include_str!("visitor.js");
/// How many acts are done between two that the browser does.
const BATCH: u32 = 40;
/// How many acts are told when something is wrong.
const TOLD: usize = 60;
/// How long one batch may take.
const BATCH_PATIENCE: Duration = Duration::from_secs(180);

/// Addresses that the visitor comes by.
const ADDRESSES: [&str; 16] = [
    "/?lang=en",
    "/?lang=ja&run=Get-SimClock",
    "/?lang=fr&scenario=lunch&scene=2",
    "/?lang=de&run=%23",
    "/?lang=it&scenario=do-not-disturb&t=1",
    "/?lang=es&panels=seats,console",
    "/?lang=zh-CN&as=Tony+Smith",
    "/?lang=en&present&scenario=lunch",
    "/?lang=en&practice=mail&seed=3",
    "/?lang=fr&scenario=task-refused",
    "/?lang=en&embed&scenario=lunch&scene=1",
    "/?lang=en&panels=compare&scenario=lunch&scene=2",
    "/?lang=en&theme=contrast&run=Disconnect-SimUser+'Tony+Smith';+Send-SimMessage+'Aiko+Tanaka'+'Tony+Smith'+'Lunch?'",
    "/?lang=ja&theme=dark&lens=aiko.tanaka@contoso.com&scenario=lunch",
    "/?lang=en&step=soon&panels=seat&run=Send-SimMessage",
    "/?lang=en&scenario=nowhere#s1=AAAA",
];

/// Sizes that the window gets.
const SIZES: [(u32, u32); 8] = [(1440, 900), (1280, 720), (1024, 768), (900, 1200), (768, 1024), (640, 480), (500, 800), (1920, 1080)];

/// The state without what is in the reader's language.
const FACTS: &str = "(() => { const {users, policies, messages, ledger, now, era, step, steps} = window.wywo.state(); \
     return {users, policies, ledger, now, era, step, steps, messages: messages.map(({why, ...own}) => own)} })()";

/// Stops the clock and closes what is open, so that the page comes to rest.
const QUIET: &str = "document.querySelector('.play.on')?.click(); document.querySelector('dialog[open] > header button')?.click()";

/// Who walks, and what was done last.
struct Visitor {
    page: Page,
    dice: u32,
    done: u32,
    last: VecDeque<String>,
}

/// Lets a visitor do so many acts.
///
/// # Errors
/// Something is wrong with the page: what, and after which acts.
pub async fn visit(seed: u32, acts: u32) -> Result<()> {
    let page = Page::open("/?lang=en").await?;
    page.wait_for_scripts(BATCH_PATIENCE).await?;
    let mut visitor = Visitor { page, dice: seed, done: 0, last: VecDeque::new() };
    while visitor.done < acts {
        if let Err(error) = visitor.goes_on(BATCH.min(acts - visitor.done)).await {
            let engine = visitor.page.engine();
            let last: Vec<String> = visitor.last.into();
            bail!("{engine:?}, seed {seed}, act {} of {acts}: {error:#}\nthe last acts were:\n  {}", visitor.done, last.join("\n  "));
        }
    }
    visitor.page.close().await
}

/// What a look at a page finds wrong, without an act.
///
/// # Errors
/// The browser is gone.
pub async fn look(page: &Page) -> Result<Vec<String>> {
    Ok(lines(&page.later(VISIT, &[json!(0), json!(0)]).await?["found"]))
}

impl Visitor {
    async fn goes_on(&mut self, acts: u32) -> Result<()> {
        self.batch(acts).await?;
        let act = self.below(10);
        let told = match act {
            0 | 1 => self.another_address().await,
            2 => self.another_size().await,
            3 | 4 => self.real_presses().await,
            5 => self.load_again().await,
            6 | 7 => self.opens_by_its_address().await,
            8 => self.plays_by_its_script().await,
            _ => self.damaged_hash().await,
        };
        self.done += 1;
        told?;
        self.batch(0).await
    }

    /// Some acts inside the page, with a look after each; without acts the look alone.
    async fn batch(&mut self, acts: u32) -> Result<()> {
        let told = self.page.later(VISIT, &[json!(self.dice), json!(acts)]).await?;
        self.dice = told["dice"].as_u64().and_then(|dice| u32::try_from(dice).ok()).context("the dice are lost")?;
        let acts = lines(&told["acts"]);
        self.done += u32::try_from(acts.len())?;
        for act in acts {
            self.note(act);
        }
        let found = lines(&told["found"]);
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    }

    fn note(&mut self, act: String) {
        self.last.push_back(act);
        if self.last.len() > TOLD {
            self.last.pop_front();
        }
    }

    /// The same dice as in the page, thrown here.
    fn below(&mut self, limit: usize) -> usize {
        self.dice = self.dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        self.dice as usize / 65_536 % limit.max(1)
    }

    async fn another_address(&mut self) -> Result<()> {
        let address = ADDRESSES[self.below(ADDRESSES.len())];
        self.note(format!("address {address}"));
        self.page.visit("/host.html").await?;
        self.page.goto(address).await
    }

    async fn another_size(&mut self) -> Result<()> {
        let (width, height) = SIZES[self.below(SIZES.len())];
        self.note(format!("size {width} × {height}"));
        self.page.resize(width, height).await
    }

    async fn load_again(&mut self) -> Result<()> {
        self.note("load again".to_owned());
        self.page.reload().await
    }

    async fn damaged_hash(&mut self) -> Result<()> {
        let hash = ["#s1=AAAA", "#s1=", "#", "#x", "#s1=c0gsKQEA"][self.below(5)];
        self.note(format!("hash {hash}"));
        self.page.eval("location.hash = arguments[0]", &[json!(hash)]).await.map(drop)
    }

    /// Presses on letters with a real pointer. What leads away from the page or opens a list of the system's is left out.
    async fn real_presses(&mut self) -> Result<()> {
        const POINTS: &str = "const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const found = []; \
             while (walk.nextNode()) { const own = walk.currentNode.parentElement; if (!walk.currentNode.data.trim()) continue; \
             const {left, top, width, height} = own.getBoundingClientRect(); const at = [left + width / 2, top + height / 2]; \
             const hit = at[0] > 0 && at[1] > 0 && at[0] < innerWidth && at[1] < innerHeight && document.elementFromPoint(...at); \
             if (hit && own.contains(hit) && !own.closest('a, select, option, label, [type=file]')) found.push([...at, own.textContent.slice(0, 30).toWellFormed()]) } \
             return found";
        for _ in 0..4 {
            let points = self.page.eval(POINTS, &[]).await?;
            let points = points.as_array().map_or(&[][..], Vec::as_slice);
            let Some(point) = points.get(self.below(points.len())) else { continue };
            self.note(format!("real press at {point}"));
            self.done += 1;
            if let (Some(x), Some(y)) = (point[0].as_f64(), point[1].as_f64()) {
                self.page.press_at(x, y).await?;
            }
            self.batch(0).await?;
        }
        Ok(())
    }

    /// What holds, once neither it nor the address changes any more.
    async fn at_rest(&mut self) -> Result<(Value, String)> {
        let (mut before, mut still) = (Value::Null, 0);
        while still < 3 {
            let look = format!("{QUIET}; return [{FACTS}, location.href]");
            let now = self.page.eval(&look, &[]).await?;
            still = if now == before { still + 1 } else { 0 };
            before = now;
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let address = before[1].as_str().unwrap_or_default().to_owned();
        Ok((before[0].take(), address))
    }

    /// The address opens what the page shows.
    async fn opens_by_its_address(&mut self) -> Result<()> {
        let (facts, address) = self.at_rest().await?;
        self.note(format!("from its address {address}"));
        self.page.visit("/host.html").await?;
        self.page.goto(&address).await?;
        self.holds(&facts, &["step", "users", "policies", "ledger", "messages", "now", "era"]).await.context(address)
    }

    /// The session's script, played in a fresh page, comes to the same end.
    async fn plays_by_its_script(&mut self) -> Result<()> {
        self.page.eval("window.wywo.seek(window.wywo.state().steps)", &[]).await?;
        let (facts, _) = self.at_rest().await?;
        let script = self.page.eval("return window.wywoKept?.script ?? null", &[]).await?;
        let Some(script) = script.as_str() else { return Ok(()) };
        self.note(format!("from its script {script}"));
        self.page.visit("/host.html").await?;
        self.page.goto("/?lang=en&run=%23").await?;
        self.page.answer(script).await?;
        self.holds(&facts, &["users", "policies", "ledger", "messages", "now", "era"]).await.context(script.to_owned())
    }

    async fn holds(&self, facts: &Value, fields: &[&str]) -> Result<()> {
        let now = self.page.eval(&format!("return {FACTS}"), &[]).await?;
        for field in fields {
            ensure!(now[field] == facts[field], "{field} was {} and is {}", facts[field], now[field]);
        }
        Ok(())
    }
}
