//! Waiting for what is about to be: an expression that comes true, an element that goes or comes to rest. Nothing here sleeps for a fixed time.

use std::time::Instant;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::{LOOK_EVERY, PATIENCE, Page};

impl Page {
    /// Waits until an expression of JavaScript is true, and gives what it is.
    ///
    /// # Errors
    /// It threw, or did not become true.
    pub async fn until(&self, expression: &str) -> Result<Value> {
        self.until_promised(&format!("Promise.resolve({expression})")).await
    }

    /// Waits until the promise of an expression comes true, and gives what comes of it.
    ///
    /// # Errors
    /// It was broken, or did not come true.
    pub async fn until_promised(&self, expression: &str) -> Result<Value> {
        let script = format!("const done = arguments[0]; ({expression}).then(done, error => done({{threw: String(error)}}))");
        let begun = Instant::now();
        loop {
            let value = self.later(&script, &[]).await?;
            if let Some(threw) = value.get("threw") {
                bail!("{expression} threw {threw}");
            }
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return Ok(value);
            }
            if begun.elapsed() > PATIENCE {
                bail!("{expression} did not come true");
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Waits until nothing is found by a CSS selector.
    ///
    /// # Errors
    /// It stays.
    pub async fn gone(&self, css: &str) -> Result<()> {
        self.until(&format!("document.querySelector({css:?}) === null")).await.map(drop)
    }

    /// Waits until an element stays where it is from one frame to the frame after the next: until what was moved by a new size, by
    /// scrolling or by drawing anew has come to rest.
    ///
    /// # Errors
    /// It is not there, or goes on moving.
    pub async fn still(&self, css: &str) -> Result<()> {
        self.see(css).await?;
        let place =
            format!("(() => {{ const {{x, y}} = document.querySelector({css:?}).getBoundingClientRect(); return `${{x}} ${{y}}` }})()");
        let moved = format!(
            "new Promise(done => {{ const before = {place}; requestAnimationFrame(() => requestAnimationFrame(() => done(before === {place}))) }})"
        );
        self.until_promised(&moved).await.map(drop)
    }

    /// Waits until a field of the state is another than it was.
    ///
    /// # Errors
    /// It stays as it was.
    pub async fn until_state(&self, field: &str, before: &Value) -> Result<()> {
        self.until(&format!("JSON.stringify(window.wywo.state().{field}) !== {:?}", before.to_string())).await.map(drop)
    }
}
