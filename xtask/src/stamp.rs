//! Gives the parts of the program the name of their build where they name each other. Parts of two builds then do not link, which `boot.js`
//! notices and mends; put together, they would call each other's functions by the wrong numbers.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

/// What both programs call the glue that they import.
const GLUE: &str = "./app_bg.js";
/// What the later program calls the first one.
const FIRST: &str = "__wasm_split";
/// Where `boot.js` is told the name.
const PLACE: &str = "/* build */";
/// How many bytes of a hash a build's name has.
const LENGTH: usize = 4;

/// Stamps the program in a folder: `boot.js`, `app.js`, `later.js`, and what they load.
///
/// # Errors
/// A part is not there, or does not look as it did when this was written.
pub fn parts(folder: &Path) -> Result<()> {
    let read = |name: &str| fs::read(folder.join(name)).with_context(|| name.to_owned());
    let text = |name: &str| Ok::<_, anyhow::Error>(String::from_utf8(read(name)?)?);
    let (app, later, boot) = (text("app.js")?, text("later.js")?, text("boot.js")?);
    let mut programs = vec![("app_bg.wasm".to_owned(), read("app_bg.wasm")?)];
    for part in crate::page::parts(folder)? {
        let program = read(&part)?;
        programs.push((part, program));
    }
    let mut hash = Sha256::new();
    for part in [app.as_bytes(), later.as_bytes()].into_iter().chain(programs.iter().map(|(_, program)| program.as_slice())) {
        hash.update(part);
    }
    let mut build = String::new();
    for byte in hash.finalize().iter().take(LENGTH) {
        write!(build, "{byte:02x}")?;
    }
    let (glue, split) = (format!("{build}.js"), format!("w{build}"));
    let mut rename = |module: &str, name: &str| {
        let module = match module {
            GLUE => &glue,
            FIRST => &split,
            other => other,
        };
        (module.to_owned(), name.to_owned())
    };
    for (name, program) in programs {
        fs::write(folder.join(name), crate::shorten::renamed(&program, &mut rename)?)?;
    }
    let scripts = [
        ("app.js", replaced(&app, &format!("{GLUE:?}"), &format!("{glue:?}"))? + &format!("\nexport const build_{build} = true;\n")),
        ("later.js", linked(&later, &build, &split)?),
        ("boot.js", replaced(&boot, PLACE, &build)?),
    ];
    for (name, script) in scripts {
        fs::write(folder.join(name), script)?;
    }
    Ok(())
}

/// The script that links the later program: it asks for the first one of its own build.
fn linked(later: &str, build: &str, split: &str) -> Result<String> {
    let own = replaced(later, "import { initSync } from", &format!("import {{ initSync, build_{build} }} from"))?;
    let own = replaced(&own, &format!("{{ {FIRST}: "), &format!("{{ {split}: "))?;
    // A name that only begins like it is another one.
    let own = replaced(&own, &format!(".{FIRST},"), &format!(".{split},"))?;
    replaced(&own, &format!(".{FIRST}."), &format!(".{split}."))
}

fn replaced(text: &str, from: &str, to: &str) -> Result<String> {
    ensure!(text.contains(from), "a script of the program does not contain {from}");
    Ok(text.replace(from, to))
}
