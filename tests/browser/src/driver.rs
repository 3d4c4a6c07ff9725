//! The browser's driver: starts with a page of its own and takes its browser along when it ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

const SHUTDOWN: &[u8] = b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
/// How long the driver may take to end.
const PATIENCE: Duration = Duration::from_secs(20);

/// A driver that runs.
pub struct Driver {
    child: Child,
    port: u16,
    /// Where its browser keeps what it keeps.
    profile: PathBuf,
}

impl Driver {
    /// Starts a driver on a port of its own.
    ///
    /// # Errors
    /// There is none, or it ended at once.
    pub fn start() -> Result<Self> {
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let mut child = Command::new(program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("chromedriver does not start")?;
        let lines = BufReader::new(child.stdout.take().context("chromedriver says nothing")?).lines();
        for line in lines {
            let line = line?;
            if let Some((_, port)) = line.split_once("started successfully on port ") {
                let port = port.trim_end_matches('.').parse()?;
                let profile = std::env::temp_dir().join(format!("wywo-{}-{port}", std::process::id()));
                return Ok(Self { child, port, profile });
            }
        }
        bail!("chromedriver ended without a port");
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The processes of its browser.
    ///
    /// # Errors
    /// There is no `/proc`.
    pub fn processes(&self) -> Result<Vec<u32>> {
        let mut parents = Vec::new();
        for entry in std::fs::read_dir("/proc").context("processes are told in /proc")? {
            let Some(process) = entry?.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
            // It stands behind the name, which is in brackets and may hold anything.
            let told = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
            let parent = told.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse::<u32>().ok());
            parents.extend(parent.map(|parent| (process, parent)));
        }
        let mut own = vec![self.child.id()];
        let mut next = 0;
        while let Some(parent) = own.get(next).copied() {
            own.extend(parents.iter().filter(|(_, of)| *of == parent).map(|(process, _)| *process));
            next += 1;
        }
        Ok(own)
    }

    /// What its browser is asked for: letters of this size, in pixels, and nothing that travels by itself.
    pub fn capabilities(&self, letters: u32) -> Map<String, Value> {
        let mut options = json!({ "args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--lang=en", format!("--user-data-dir={}", self.profile.display()),
        ], "prefs": { "webkit.webprefs.default_font_size": letters } });
        if let Ok(binary) = std::env::var("CHROMIUM") {
            options["binary"] = json!(binary);
        }
        Map::from_iter([("goog:chromeOptions".to_owned(), options)])
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Whatever these answer, the test is over. A driver that is only killed leaves its browser behind.
        if let Ok(mut driver) = TcpStream::connect(("127.0.0.1", self.port)) {
            let asked = driver.set_read_timeout(Some(PATIENCE)).and_then(|()| driver.write_all(SHUTDOWN));
            asked.and_then(|()| driver.read_to_end(&mut Vec::new())).map(drop).unwrap_or_default();
        }
        self.child.kill().unwrap_or_default();
        self.child.wait().map(drop).unwrap_or_default();
        std::fs::remove_dir_all(&self.profile).unwrap_or_default();
    }
}
