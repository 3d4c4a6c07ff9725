//! The browser's window: its size, and what only Chromium can be told.

use anyhow::{Context, Result, ensure};
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::Page;
use crate::engine::Engine;

impl Page {
    /// The engine of this page's browser.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Gives the page's view another size, in pixels. Outside Chromium a window has a least width, and so has its view.
    ///
    /// # Errors
    /// The browser is gone.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        if self.engine == Engine::Chromium {
            // A window has a least width of its own; the page's view can be narrower.
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            return self.devtools("Emulation.setDeviceMetricsOverride", &metrics).await;
        }
        let frame = self.eval("return [outerWidth - innerWidth, outerHeight - innerHeight]", &[]).await?;
        let around = |place: usize| frame[place].as_u64().and_then(|pixels| u32::try_from(pixels).ok()).unwrap_or_default();
        Ok(self.client.set_window_size(width + around(0), height + around(1)).await?)
    }

    /// Tells Chromium something that `WebDriver` has no word for.
    ///
    /// # Errors
    /// It does not know it, or the browser is another one.
    pub async fn devtools(&self, command: &str, parameters: &Value) -> Result<()> {
        ensure!(self.engine == Engine::Chromium, "{command} is for Chromium alone");
        let call = DevTools(json!({ "cmd": command, "params": parameters }));
        self.client.issue_cmd(call).await.context(command.to_owned())?;
        Ok(())
    }
}

/// A command of Chromium's own.
#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> std::result::Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.0.to_string()))
    }
}
