//! English in disguise: in one language every word that comes from the texts bears marks, in the other it is written from right to left. What has no
//! mark on the way through the whole page is hard-wired.

use anyhow::{Result, ensure};
use browser_tests::walk::{NOWHERE, Place, busy, everywhere, lines, odd_states, own_names};
use serde_json::json;

const HARD: &str = include_str!("../src/eyes/hard.js");

/// What is the same in every language: what people are called, what they write, and what PowerShell calls its things.
const SAME: &[&str] = &[
    "Aiko Tanaka",
    "Claire Dubois",
    "Giulia Rossi",
    "Li Wei",
    "Pilar Ruiz",
    "Tony Smith",
    "Lunch?",
    "Can you call Rome?",
    "The contract is signed.",
    "The contract is signed!",
    "Cannot process command because of one or more missing mandatory parameters: From To Text.",
    "Are you there?",
    "Global",
    "OfflineIM",
    // The weekday is the browser's, which does not know the pseudo-language.
    "Mon",
    NOWHERE,
];

#[tokio::test]
async fn every_word_comes_from_the_texts() -> Result<()> {
    marked("en-XA", "[[\\]áçéíñóŕšúýžÁÇÉÍÑÓŔŠÚÝŽ]", NOWHERE).await
}

#[tokio::test]
async fn every_word_follows_the_direction_of_the_page() -> Result<()> {
    // Documents take out the signs that turn the direction: whoever wrote a message could disguise another one with them.
    marked("ar-XB", "\u{202e}", "export").await
}

/// Goes everywhere in a language whose words all bear a mark, given as a regular expression, but to places that begin with a name.
async fn marked(language: &str, marks: &str, but: &str) -> Result<()> {
    let page = busy(&format!("/?lang={language}&run=Get-SimClock")).await?;
    let mut all = Vec::new();
    let mut look = async |place: Place<'_>| {
        if place.name.starts_with(but) {
            return Ok(());
        }
        if place.name == "a first visit to the desk" {
            // The title has the page's language once all texts have come.
            page.until("document.title !== 'While You Were Out'").await?;
        }
        let found = page.eval(HARD, &[json!(place.within), json!([SAME, &own_names()].concat()), json!(marks), json!(language)]).await?;
        all.extend(lines(&found).into_iter().map(|line| format!("{}: {line}", place.name)));
        Ok(())
    };
    everywhere(&page, &mut look).await?;
    odd_states(&page, &format!("lang={language}"), &mut look).await?;
    ensure!(all.is_empty(), "{} words stand outside the texts:\n{}", all.len(), all.join("\n"));
    page.close().await
}
