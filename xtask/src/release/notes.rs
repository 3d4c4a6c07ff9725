//! What a release says of itself: its part of the changelog.

use anyhow::{Context, Result};

/// The section of a version; that of what is unreleased where the version has none yet.
///
/// # Errors
/// The changelog has neither.
pub fn of(changelog: &str, version: &str) -> Result<String> {
    let section = |head: &str| {
        let (_, rest) = changelog.split_once(&format!("\n## {head}"))?;
        let text = rest.split_once('\n').map_or("", |(_, text)| text);
        Some(text.split("\n## ").next().unwrap_or(text).trim().to_owned())
    };
    let text = section("Unreleased").filter(|text| !text.is_empty()).or_else(|| section(version));
    let text = text.with_context(|| format!("CHANGELOG.md says nothing of {version}"))?;
    Ok(format!("# While You Were Out {version}\n\n{text}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_tells_its_own_part() {
        let log = "# Changelog\n\n## Unreleased\n\n### Added\n\n* New.\n\n## 0.1.0\n\nThe first.\n";
        assert_eq!(of(log, "0.2.0").unwrap(), "# While You Were Out 0.2.0\n\n### Added\n\n* New.\n");
        assert_eq!(of(&log.replace("### Added\n\n* New.\n", ""), "0.1.0").unwrap(), "# While You Were Out 0.1.0\n\nThe first.\n");
        assert!(of("# Changelog\n", "0.1.0").is_err());
    }
}
