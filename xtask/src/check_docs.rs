//! `check-docs`: checks every example of a built documentation in a real browser, so that a build can fail where one is wrong.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{serve, setup};

/// The most pages of a folder: their addresses are the arguments of one program.
const MAX_PAGES: usize = 10_000;

/// Checks the examples of a folder, named from `here`, which is served for that, or of all pages below an address.
///
/// # Errors
/// There is no such folder, no browser, no example, or one is not as it was written.
pub fn run(arguments: &[String], here: &Path) -> Result<()> {
    let Some(place) = arguments.first().filter(|place| !place.starts_with("--")) else { bail!("check-docs takes a folder or an address") };
    let browser = crate::browsers::browser()?;
    let mut check = setup::cargo(&["run", "--quiet", "--package", "browser-tests", "--bin", "check_docs", "--"]);
    check.env("CHROMIUM", browser.chromium).env("CHROMEDRIVER", browser.driver);
    if place.starts_with("http://") || place.starts_with("https://") {
        return setup::run(check.arg("--follow").arg(place));
    }
    let folder = here.join(place);
    let pages = pages(&folder)?;
    if pages.is_empty() {
        bail!("there is no page in {place}");
    }
    let below = crate::option(arguments, "--below").unwrap_or("/");
    let address = serve::below(&folder, below)?;
    let mut base = format!("http://{address}/{}", below.trim_matches('/'));
    if !base.ends_with('/') {
        base.push('/');
    }
    setup::run(check.args(pages.into_iter().map(|page| format!("{base}{page}"))))
}

/// The pages of a folder as addresses in it, in order.
fn pages(folder: &Path) -> Result<Vec<String>> {
    let (mut pages, mut folders) = (Vec::new(), vec![PathBuf::new()]);
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(folder.join(&below)).with_context(|| folder.join(&below).display().to_string())? {
            let entry = entry?;
            let path = below.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "html" || ending == "htm") {
                let parts: Vec<String> = path.iter().map(|part| escaped(&part.to_string_lossy())).collect();
                pages.push(parts.join("/"));
            }
        }
    }
    if pages.len() > MAX_PAGES {
        bail!("{} pages are too many; check the parts of the folder one by one", pages.len());
    }
    pages.sort();
    Ok(pages)
}

/// A file's name as a part of an address.
fn escaped(name: &str) -> String {
    let mut escaped = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_pages_of_a_folder_are_found() {
        let folder = std::env::temp_dir().join(format!("wywo-pages-{}", std::process::id()));
        fs::create_dir_all(folder.join("a b")).unwrap();
        for name in ["index.html", "a b/é.htm", "a b/picture.png"] {
            fs::write(folder.join(name), "").unwrap();
        }
        assert_eq!(pages(&folder).unwrap(), ["a%20b/%C3%A9.htm", "index.html"]);
        fs::remove_dir_all(&folder).unwrap();
        assert!(pages(&folder).is_err());
    }
}
