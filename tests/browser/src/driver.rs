//! The browser's driver: starts with a page of its own and takes its browser along when it ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use crate::engine::Engine;

/// How long the driver may take to begin, and to end.
const PATIENCE: Duration = Duration::from_secs(20);

/// A driver that runs.
pub struct Driver {
    child: Child,
    engine: Engine,
    port: u16,
    /// The browser that it has started.
    session: Option<String>,
    /// Where its browser keeps what it keeps.
    profile: PathBuf,
}

impl Driver {
    /// Starts a driver on a port of its own.
    ///
    /// # Errors
    /// There is none, or it ended at once.
    pub fn start(engine: Engine) -> Result<Self> {
        let (name, variable) = engine.driver();
        let program = std::env::var_os(variable).unwrap_or_else(|| name.into());
        let mut command = Command::new(program);
        let wanted = match engine {
            Engine::Chromium | Engine::Firefox => 0,
            // It does not tell which port it got.
            Engine::WebKit => TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port(),
        };
        command.arg(format!("--port={wanted}")).stdout(Stdio::piped()).stderr(Stdio::null());
        if engine == Engine::Firefox {
            command.arg("--websocket-port=0");
        }
        let mut child = command.spawn().with_context(|| format!("{name} does not start"))?;
        let says = child.stdout.take().with_context(|| format!("{name} says nothing"))?;
        let port = match engine {
            Engine::Chromium => told_port(says, "started successfully on port "),
            Engine::Firefox => told_port(says, "Listening on 127.0.0.1:"),
            Engine::WebKit => listens(wanted),
        };
        let port = port.with_context(|| format!("{name} ended without a port"))?;
        let profile = std::env::temp_dir().join(format!("wywo-{}-{port}", std::process::id()));
        Ok(Self { child, engine, port, session: None, profile })
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

    /// What its browser is asked for.
    pub fn capabilities(&self, letters: u32) -> Map<String, Value> {
        self.engine.capabilities(letters, &self.profile)
    }

    /// Tells which browser ends with the driver.
    pub fn ends(&mut self, session: Option<String>) {
        self.session = session;
    }

    /// Asks the driver for something; whatever it answers, the test is over. The first byte of the answer is enough: some drivers keep the connection open.
    fn ask(&self, request: &str) {
        if let Ok(mut driver) = TcpStream::connect(("127.0.0.1", self.port)) {
            let request = format!("{request} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port);
            let asked = driver.set_read_timeout(Some(PATIENCE)).and_then(|()| driver.write_all(request.as_bytes()));
            asked.and_then(|()| driver.read_exact(&mut [0])).unwrap_or_default();
        }
    }
}

/// The port that a driver tells after some words. What it says later is read too: a full pipe would stop it.
fn told_port(says: ChildStdout, before: &str) -> Result<u16> {
    let mut lines = BufReader::new(says).lines();
    let port = loop {
        let Some(line) = lines.next().transpose()? else { bail!("it tells no port") };
        if let Some((_, port)) = line.split_once(before) {
            break port.trim_end_matches('.').parse()?;
        }
    };
    std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
    Ok(port)
}

/// The same port, when somebody listens on it.
fn listens(port: u16) -> Result<u16> {
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if begun.elapsed() > PATIENCE {
            bail!("nobody listens");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(port)
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A driver that is only killed leaves its browser behind.
        if let Some(session) = &self.session {
            self.ask(&format!("DELETE /session/{session}"));
        }
        if self.engine == Engine::Chromium {
            self.ask("GET /shutdown");
        }
        self.child.kill().unwrap_or_default();
        self.child.wait().map(drop).unwrap_or_default();
        std::fs::remove_dir_all(&self.profile).unwrap_or_default();
    }
}
