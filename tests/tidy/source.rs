//! The sources as text: what a check reads of a file, without its comments, strings and tests.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file.
pub struct Source {
    /// Relative to the project's folder, with `/` between the parts.
    pub path: String,
    pub text: String,
}

impl Source {
    /// A place in it as a terminal makes a link of it; lines count from 0 here.
    pub fn at(&self, line: usize) -> String {
        format!("{}:{}", self.path, line + 1)
    }

    /// The lines up to the tests at the end, where sizes and words are free.
    pub fn lines(&self) -> Vec<&str> {
        if self.is_test() {
            return Vec::new();
        }
        let lines: Vec<&str> = self.text.lines().collect();
        let end = lines.iter().position(|line| line.trim() == "#[cfg(test)]").unwrap_or(lines.len());
        lines[..end].to_vec()
    }

    /// Whether only tests see the file.
    pub fn is_test(&self) -> bool {
        self.path.ends_with("/tests.rs") || (self.path.starts_with("src/") && self.path.contains("/tests/"))
    }

    /// The modules that lead to it: `src/app/host.rs` and `src/app/host/mod.rs` are `app`, `host`.
    pub fn module(&self) -> Option<Vec<String>> {
        let inside = self.path.strip_prefix("src/")?.strip_suffix(".rs")?;
        Some(if inside == "lib" || inside == "main" { Vec::new() } else { inside.split('/').map(str::to_owned).collect() })
    }

    /// The layer that it belongs to: `src/tenant.rs` and `src/tenant/…` are `tenant`.
    pub fn layer(&self) -> Option<String> {
        self.module()?.into_iter().next()
    }
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The Rust files of a folder, in the order of their paths; none where there is no such folder.
pub fn sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let inside = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                found.push(Source { text: read(&path), path: inside });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// All sources that are held to the style.
pub fn all_sources() -> Vec<Source> {
    let all: Vec<Source> = ["src", "crates", "xtask/src", "tests/browser"].into_iter().flat_map(sources).collect();
    assert!(all.len() > 300, "only {} sources were found", all.len());
    all
}

/// Fails with all findings of a check.
pub fn report(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}: {} findings\n  {}", findings.len(), findings.join("\n  "));
}

/// A line without its comments, string and character literals: enough for counting brackets.
pub fn code_of(line: &str) -> String {
    let mut code = String::new();
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '/' if characters.peek() == Some(&'/') => break,
            '"' => {
                while let Some(inner) = characters.next() {
                    match inner {
                        '\\' => drop(characters.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            '\'' => {
                let rest: String = characters.clone().take(3).collect();
                let literal = if rest.starts_with('\\') { 3 } else { 2 };
                if rest.chars().nth(literal - 1) == Some('\'') {
                    characters.nth(literal - 1);
                }
            }
            _ => code.push(character),
        }
    }
    code
}

/// The lines of the block that opens at or after `start`, by counting brackets outside strings and comments.
pub fn block_length(lines: &[&str], start: usize, open: char, close: char) -> usize {
    let mut depth = 0_usize;
    let mut opened = false;
    for (index, line) in lines.iter().enumerate().skip(start) {
        for character in code_of(line).chars() {
            if character == open {
                depth += 1;
                opened = true;
            } else if character == close {
                depth = depth.saturating_sub(1);
            } else if character == ';' && !opened {
                return 0;
            }
        }
        if opened && depth == 0 {
            return index - start + 1;
        }
    }
    0
}
