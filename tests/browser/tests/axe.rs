//! axe-core finds nothing against WCAG 2.2 A and AA in any panel, tab, small box or dialog, in any language and look.

use anyhow::{Result, ensure};
use browser_tests::walk::{DESK, Place, busy, everywhere, languages, lines, odd_states, wear};
use browser_tests::{Page, npm};
use serde_json::json;

/// What axe finds within a place. Rules that ask for the whole document look there in any case; what does not change from place to place
/// is looked at once. Dialogs are looked at from their top: what has been scrolled half under a search can be scrolled out again.
const RUN: &str = "const [within, off, done] = arguments; document.getAnimations().forEach(one => one.finish()); \
    document.querySelectorAll('.modal-body').forEach(one => one.scrollTo(0, 0)); \
    const rules = Object.fromEntries(off.map(rule => [rule, {enabled: false}])); \
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']; \
    axe.run(within, {runOnly, rules, resultTypes: ['violations'], iframes: false}).then(found => done(found.violations.flatMap(rule => rule.nodes.map(node => \
    rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')))), error => done([String(error)]))";

/// What was found on the way so far.
struct Findings<'a> {
    page: &'a Page,
    /// Rules that mean nothing where one is.
    off: &'static [&'static str],
    /// axe-core, as its makers publish it.
    axe: String,
    all: Vec<String>,
}

impl<'a> Findings<'a> {
    fn of(page: &'a Page, axe: &str) -> Self {
        Self { page, off: &[], axe: axe.to_owned(), all: Vec::new() }
    }

    async fn look(&mut self, look: &str, place: Place<'_>) -> Result<()> {
        if self.page.eval("return typeof window.axe", &[]).await? == json!("undefined") {
            self.page.eval(&self.axe, &[]).await?;
        }
        let found = self.page.later(RUN, &[json!(place.within), json!(self.off)]).await?;
        self.all.extend(lines(&found).into_iter().map(|line| format!("{look}, {}: {line}", place.name)));
        Ok(())
    }

    async fn everywhere(&mut self, look: &str) -> Result<()> {
        everywhere(self.page, &mut async |place| self.look(look, place).await).await
    }

    fn none(self) -> Result<()> {
        ensure!(self.all.is_empty(), "{} findings:\n{}", self.all.len(), self.all.join("\n"));
        Ok(())
    }
}

/// axe-core from its package; `None` where it cannot be had, which was said.
fn axe() -> Result<Option<String>> {
    Ok(npm::file("axe-core/axe.min.js").map(std::fs::read_to_string).transpose()?)
}

/// Everything in one look: in all languages, on a phone in two, and the states that one comes to only by an accident or at an end.
async fn in_look(theme: &str) -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    let page = busy(&format!("{DESK}&theme={theme}")).await?;
    let mut found = Findings::of(&page, &axe);
    for language in languages() {
        wear(&page, language, theme).await?;
        found.everywhere(&format!("{language}, {theme}")).await?;
    }
    page.resize(375, 800).await?;
    for language in ["en", "ja"] {
        wear(&page, language, theme).await?;
        found.everywhere(&format!("{language}, {theme}, phone")).await?;
    }
    page.resize(1440, 900).await?;
    let look = format!("en, {theme}");
    odd_states(&page, &format!("lang=en&theme={theme}"), &mut async |place| found.look(&look, place).await).await?;
    found.none()?;
    page.close().await
}

#[tokio::test]
async fn axe_finds_nothing_in_the_light() -> Result<()> {
    in_look("light").await
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dark() -> Result<()> {
    in_look("dark").await
}

#[tokio::test]
async fn axe_finds_nothing_in_contrast_by_day_and_by_night() -> Result<()> {
    in_look("contrast").await?;
    let Some(axe) = axe()? else { return Ok(()) };
    let page = busy(DESK).await?;
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    page.devtools("Emulation.setEmulatedMedia", &media).await?;
    let mut found = Findings::of(&page, &axe);
    wear(&page, "en", "contrast").await?;
    found.everywhere("en, contrast by night").await?;
    found.none()?;
    page.close().await
}

#[tokio::test]
async fn axe_finds_nothing_on_the_projector() -> Result<()> {
    in_look("projector").await
}

#[tokio::test]
async fn axe_finds_nothing_in_forced_colours() -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    let page = busy(DESK).await?;
    let media = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    page.devtools("Emulation.setEmulatedMedia", &media).await?;
    // The colours are the visitor's own, and no style tells which of them are drawn in the end.
    let mut found = Findings { off: &["color-contrast"], ..Findings::of(&page, &axe) };
    for (language, theme) in [("en", "light"), ("ja", "dark")] {
        wear(&page, language, theme).await?;
        found.everywhere(&format!("{language}, {theme}, forced colours")).await?;
    }
    found.none()?;
    page.close().await
}
