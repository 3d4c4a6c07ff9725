//! `wywo.d.ts` says what `window.wywo`, the element and its messages are: a page that uses them compiles with `tsc --strict`, and what is
//! wrong does not.

use std::process::Command;

use anyhow::{Result, ensure};
use browser_tests::npm;

#[test]
fn a_page_in_typescript_compiles_strictly() -> Result<()> {
    let Some(compiler) = npm::file("typescript/bin/tsc") else { return Ok(()) };
    let consumer = concat!(env!("CARGO_MANIFEST_DIR"), "/npm/tsconfig.json");
    let output = Command::new("node").arg(compiler).args(["-p", consumer]).output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    Ok(())
}
