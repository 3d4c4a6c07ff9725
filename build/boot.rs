//! Writes what the page needs to know of the languages before its program runs: their tags for `boot.js`, what `sorry.js` says when the
//! program does not come, and what `index.html` says to readers without scripts. `xtask` puts them into the page.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::compile::Message;
use crate::tag::{Direction, Tag};

/// Messages of this file are said before the program runs; they are no texts of the program.
const FILE: &str = "boot.ftl";

/// Takes the messages of the start out of a language's messages.
pub fn taken_from(messages: &mut Vec<Message>) -> Vec<Message> {
    messages.extract_if(.., |message| message.file.ends_with(FILE)).collect()
}

/// Writes `languages.js`, `right-to-left.js`, `sorry.js` and `noscript.html`.
pub fn write(out: &Path, languages: &[(Tag, Vec<Message>)]) -> Result<(), Box<dyn Error>> {
    let tags: Vec<String> = Tag::ALL.iter().map(|tag| format!("{:?}", tag.name())).collect();
    fs::write(out.join("languages.js"), tags.join(", "))?;
    let mirrored = Tag::ALL.iter().filter(|tag| tag.direction() == Direction::RightToLeft);
    let mirrored: Vec<String> = mirrored.map(|tag| format!("{:?}", tag.name())).collect();
    fs::write(out.join("right-to-left.js"), mirrored.join(", "))?;
    let mut sorry = String::from("globalThis.wywoSorry = {\n");
    let mut without_scripts = String::new();
    for (tag, messages) in languages {
        let say = |key: &str| {
            let message = messages.iter().find(|message| message.key == key);
            message.map(|message| message.pattern.as_str()).ok_or_else(|| format!("{}: {key} is missing in {FILE}", tag.name()))
        };
        // In the order in which `boot.js` reads them.
        let keys = ["boot-failed", "boot-help", "boot-reload", "boot-cors", "boot-type", "boot-missing", "boot-old"];
        let words = keys.iter().map(|key| say(key).map(|words| format!("{words:?}"))).collect::<Result<Vec<_>, _>>()?;
        let _ = writeln!(sorry, "  {:?}: [{}],", tag.name(), words.join(", "));
        let _ = writeln!(without_scripts, "<p lang=\"{}\">{}</p>", tag.name(), say("boot-no-script")?);
    }
    fs::write(out.join("sorry.js"), sorry + "};\n")?;
    fs::write(out.join("noscript.html"), without_scripts)?;
    Ok(())
}
