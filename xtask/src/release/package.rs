//! The npm package: the element, its types, and the page as one file. Its licence is ours; what the one file contains of others is named.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::json;

use crate::setup::{on_path, say};

const NAME: &str = "@while-you-were-out/embed";

const README: &str = "# While You Were Out: embed

The element `<wywo-sim>`, which shows the simulator in a page, its types, and the simulator as one file.

```html
<script src=\"node_modules/@while-you-were-out/embed/embed.js\"></script>
<wywo-sim src=\"while-you-were-out.html\" scenario=\"lunch\">fallback text</wywo-sim>
```

Serve `while-you-were-out.html` beside your page and name it in `src`. `docs/embedding.md` of the project describes every attribute, method, and event.
";

/// Writes the package's folder, of a built page and its single file, and packs it beside the folder where npm is there.
///
/// # Errors
/// The disk failed, or npm did.
pub fn write(folder: &Path, version: &str, page: &Path, single: &Path, licences: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let package = json!({
        "name": NAME,
        "version": version,
        "description": "A simulator of a chat tenant with offline messages, as an element for any page.",
        "license": "MIT OR Apache-2.0",
        "main": "embed.js",
        "types": "wywo.d.ts",
        "exports": {
            ".": { "types": "./wywo.d.ts", "default": "./embed.js" },
            "./while-you-were-out.html": "./while-you-were-out.html",
            "./package.json": "./package.json",
        },
        "sideEffects": true,
        "files": ["embed.js", "wywo.d.ts", "while-you-were-out.html", "LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY-LICENSES.txt"],
    });
    fs::write(folder.join("package.json"), serde_json::to_string_pretty(&package)? + "\n")?;
    fs::write(folder.join("README.md"), README)?;
    fs::copy(single, folder.join("while-you-were-out.html")).context("the single file")?;
    fs::copy(licences, folder.join("THIRD-PARTY-LICENSES.txt")).context("the licences")?;
    fs::copy(page.join("embed.js"), folder.join("embed.js")).context("embed.js")?;
    for name in ["wywo.d.ts", "LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(name, folder.join(name)).context(name)?;
    }
    if on_path("npm").is_none() {
        println!("  npm is not there: {} is not packed", folder.display());
        return Ok(());
    }
    say("packing the npm package");
    crate::setup::run(Command::new("npm").args(["pack", "--silent", "--pack-destination", ".."]).current_dir(folder))
}
