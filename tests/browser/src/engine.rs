//! The engines that the journeys run in, and what each is asked for.

use std::path::Path;

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
    /// `WebKitGTK`, by its own driver, on a display: it has no mode without one.
    WebKit,
}

impl Engine {
    /// The engine that `BROWSER` names; Chromium where it is not set.
    ///
    /// # Errors
    /// It names another one.
    pub fn chosen() -> Result<Self> {
        let Some(name) = std::env::var_os("BROWSER") else { return Ok(Self::Chromium) };
        match name.to_str() {
            Some("chromium") => Ok(Self::Chromium),
            Some("firefox") => Ok(Self::Firefox),
            Some("webkit") => Ok(Self::WebKit),
            _ => bail!("BROWSER={} is not known here; the known ones are chromium, firefox, and webkit", name.display()),
        }
    }

    /// The driver's program, and the variable that says where it is.
    pub(crate) const fn driver(self) -> (&'static str, &'static str) {
        match self {
            Self::Chromium => ("chromedriver", "CHROMEDRIVER"),
            Self::Firefox => ("geckodriver", "GECKODRIVER"),
            Self::WebKit => ("WebKitWebDriver", "WEBKITDRIVER"),
        }
    }

    /// What a browser is asked for: letters of this size, in pixels, and nothing that travels by itself.
    pub(crate) fn capabilities(self, letters: u32, profile: &Path) -> Map<String, Value> {
        let (name, options) = match self {
            Self::Chromium => {
                let options = json!({ "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--lang=en", format!("--user-data-dir={}", profile.display()),
                ], "prefs": { "webkit.webprefs.default_font_size": letters } });
                ("goog:chromeOptions", with_binary(options, "CHROMIUM"))
            }
            Self::Firefox => {
                let options = json!({ "args": ["-headless"], "prefs": {
                    "font.size.variable.x-western": letters, "intl.accept_languages": "en", "network.captive-portal-service.enabled": false,
                    "network.connectivity-service.enabled": false, "browser.safebrowsing.downloads.remote.enabled": false,
                    "extensions.getAddons.cache.enabled": false, "dom.disable_open_during_load": false,
                } });
                ("moz:firefoxOptions", with_binary(options, "FIREFOX"))
            }
            Self::WebKit => return Map::new(),
        };
        Map::from_iter([(name.to_owned(), options)])
    }
}

fn with_binary(mut options: Value, variable: &str) -> Value {
    if let Ok(binary) = std::env::var(variable) {
        options["binary"] = json!(binary);
    }
    options
}
