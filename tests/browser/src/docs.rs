//! Checks every example of a documentation: each `<wywo-sim>` and each plain frame of the simulator is loaded on its page in a real browser
//! and has to say that it is as it was written.

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use url::Url;

use crate::Page;

/// What listens on every page from its first moment on, whoever frames what: the messages of frames, each with its window.
const LISTEN: &str = "if (window === top) { const heard = []; Object.defineProperty(window, 'wywoHeard', { value: heard }); \
     addEventListener('message', ({ data, source }) => data?.source === 'wywo' && data.type !== 'reply' && heard.push({ source, data })); }";

/// The examples of the page: what each is called. The element's own frame stands in its shadow.
const EXAMPLES: &str = include_str!("docs/examples.js");

/// Loads one example and waits for what it says.
const CHECK: &str = include_str!("docs/check.js");

/// The most pages that a crawl looks at.
const MAX_PAGES: usize = 5_000;

/// What is known of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The address of the page.
    pub page: String,
    /// The element, by its id or title.
    pub element: String,
    /// `holds`, `loads` where nothing is expected of it, `fails`, or `error`.
    pub outcome: String,
    /// Why it is not as expected.
    pub reason: String,
}

impl Checked {
    /// Whether it is as it was written.
    #[must_use]
    pub fn is_right(&self) -> bool {
        matches!(self.outcome.as_str(), "holds" | "loads")
    }
}

/// Checks all examples of these pages; with `follow`, also of the pages that they link to below the first one's folder. An example that
/// says nothing for as long as `patience` is in error.
///
/// # Errors
/// There is no browser, or it is gone. What is wrong with a page stands in the answer.
pub async fn check(pages: &[Url], follow: bool, patience: Duration) -> Result<Vec<Checked>> {
    let browser = Page::blank().await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": LISTEN })).await?;
    browser.wait_for_scripts(patience * 2).await?;
    let below = pages.first().context("there is no page to check")?.join(".")?;
    let mut seen: BTreeSet<Url> = pages.iter().cloned().collect();
    let mut todo: VecDeque<Url> = pages.iter().cloned().collect();
    let mut all = Vec::new();
    while let Some(page) = todo.pop_front() {
        if let Err(error) = browser.show(page.as_str()).await {
            let (element, outcome) = ("the page".to_owned(), "error".to_owned());
            all.push(Checked { page: page.to_string(), element, outcome, reason: format!("{error:#}") });
            continue;
        }
        all.extend(check_page(&browser, &page, patience).await?);
        if follow && seen.len() < MAX_PAGES {
            for link in links(&browser, &below).await? {
                if seen.insert(link.clone()) {
                    todo.push_back(link);
                }
            }
        }
    }
    browser.close().await?;
    Ok(all)
}

async fn check_page(browser: &Page, page: &Url, patience: Duration) -> Result<Vec<Checked>> {
    let milliseconds = json!(u64::try_from(patience.as_millis())?);
    let names = browser.later(EXAMPLES, std::slice::from_ref(&milliseconds)).await?;
    let mut all = Vec::new();
    for (place, name) in names.as_array().into_iter().flatten().enumerate() {
        let told = browser.later(CHECK, &[json!(place), milliseconds.clone()]).await?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        all.push(Checked { page: page.to_string(), element: text(name), outcome: text(&told[0]), reason: text(&told[1]) });
    }
    Ok(all)
}

/// The pages that this one links to, of the same server and below a folder; each once, whatever part of it is named.
async fn links(browser: &Page, below: &Url) -> Result<Vec<Url>> {
    let found = browser.eval("return [...document.links].map(link => link.href)", &[]).await?;
    let links = found.as_array().into_iter().flatten().filter_map(|link| Url::parse(link.as_str()?).ok());
    let mut pages = Vec::new();
    for mut link in links {
        link.set_fragment(None);
        link.set_query(None);
        let last = link.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default().to_owned();
        let ending = last.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        let is_page = ending.is_none_or(|ending| ending == "html" || ending == "htm");
        // Files of a disk have no origin.
        let is_here = (link.scheme(), link.host(), link.port()) == (below.scheme(), below.host(), below.port());
        if is_page && is_here && link.path().starts_with(below.path()) {
            pages.push(link);
        }
    }
    Ok(pages)
}

/// The table of all examples, in Markdown, with a line that sums up.
#[must_use]
pub fn table(all: &[Checked]) -> String {
    let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
    let mut table = String::from("| page | example | result | reason |\n|---|---|---|---|\n");
    for one in all {
        let _ = writeln!(table, "| {} | {} | {} | {} |", cell(&one.page), cell(&one.element), one.outcome, cell(&one.reason));
    }
    let wrong = all.iter().filter(|one| !one.is_right()).count();
    let _ = writeln!(table, "\n{} examples, {} as expected, {wrong} not", all.len(), all.len() - wrong);
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_says_what_is_wrong() {
        let one = |outcome: &str, reason: &str| Checked {
            page: "a.html".into(),
            element: "wywo-sim 1".into(),
            outcome: outcome.into(),
            reason: reason.into(),
        };
        let table = table(&[one("holds", ""), one("error", "no | such\nscenario")]);
        assert!(table.contains("| a.html | wywo-sim 1 | error | no \\| such scenario |"), "{table}");
        assert!(table.ends_with("2 examples, 1 as expected, 1 not\n"), "{table}");
    }
}
