//! `cargo xtask check-docs` runs this: checks the examples of the pages that its arguments name. `--follow` looks at linked pages too.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use browser_tests::docs::{Checked, check, table};
use url::Url;

/// How long an example may take: as long as the element itself waits.
const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode> {
    let (flags, pages): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|argument| argument == "--follow");
    let pages = pages.iter().map(|page| Url::parse(page).with_context(|| page.clone())).collect::<Result<Vec<_>>>()?;
    let all = check(&pages, !flags.is_empty(), PATIENCE).await?;
    println!("{}", table(&all));
    if all.is_empty() {
        eprintln!("there is no example on these pages: nothing was checked");
    }
    let is_right = !all.is_empty() && all.iter().all(Checked::is_right);
    Ok(if is_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
