//! Takes the pictures of the README and of `docs/`; `cargo xtask shots` builds and serves the page for it.

use std::path::Path;

use anyhow::{Context, Result};
use browser_tests::Page;
use browser_tests::states::{DIALOGS, STATES, State};

/// A picture's file, what is on it, its look and its language.
const PICTURES: [(&str, &State, &str, &str); 9] = [
    ("desk-light", &STATES[1], "light", "en"),
    ("desk-dark", &STATES[1], "dark", "en"),
    ("desk-contrast", &STATES[1], "contrast", "en"),
    ("desk-projector", &STATES[1], "projector", "en"),
    ("desk-japanese", &STATES[1], "light", "ja"),
    ("story", &STATES[0], "light", "en"),
    ("phone", &STATES[3], "light", "en"),
    ("share", &DIALOGS[0], "light", "en"),
    ("rules", &DIALOGS[1], "light", "en"),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/pictures");
    let page = Page::open("/").await?;
    for (name, state, theme, language) in PICTURES {
        let picture = state.picture(&page, theme, language).await.with_context(|| name.to_owned())?;
        let file = folder.join(name).with_extension("png");
        std::fs::write(&file, picture).with_context(|| file.display().to_string())?;
        println!("docs/pictures/{name}.png");
    }
    page.close().await
}
