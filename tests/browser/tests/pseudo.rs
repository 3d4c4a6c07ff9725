//! In the pseudo-language every word that comes from the texts bears marks: what has none on the way through the whole page is hard-wired.

use anyhow::{Result, ensure};
use browser_tests::walk::{NOWHERE, Place, busy, everywhere, lines, odd_states};
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
    "English",
    "简体中文",
    "日本語",
    "Français",
    "Italiano",
    "Español",
    NOWHERE,
];

#[tokio::test]
async fn every_word_comes_from_the_texts() -> Result<()> {
    let page = busy("/?lang=en-XA&run=Get-SimClock").await?;
    let mut all = Vec::new();
    let mut look = async |place: Place<'_>| {
        let found = page.eval(HARD, &[json!(place.within), json!(SAME)]).await?;
        all.extend(lines(&found).into_iter().map(|line| format!("{}: {line}", place.name)));
        Ok(())
    };
    everywhere(&page, &mut look).await?;
    odd_states(&page, "lang=en-XA", &mut look).await?;
    ensure!(all.is_empty(), "{} words stand outside the texts:\n{}", all.len(), all.join("\n"));
    page.close().await
}
