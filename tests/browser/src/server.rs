//! A server of the tests' own, which can do what servers should not: forget a header, send a wrong type, lose a file in mid-journey, be gone.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// Only its first bytes come.
    Cut(usize),
    /// It comes with this type.
    Type(&'static str),
    /// Another file comes in its place: a page that says so, as some servers do for whatever is not there.
    Page,
}

/// How the server behaves, which may change while a journey goes on.
#[derive(Clone, Debug, Default)]
pub struct Manners {
    /// Files of which something is wrong, by the end of their path.
    pub faults: BTreeMap<String, Fault>,
    /// Whether the header is missing that lets frames without an origin have the files.
    pub no_cors: bool,
    /// Whether browsers may keep what they got for an hour without asking again.
    pub is_kept: bool,
    /// What it sends with every file beside what it has to.
    pub headers: Vec<(&'static str, &'static str)>,
    /// Whether it hangs up on everybody.
    pub gone: bool,
    /// The folder whose files come; the one it was started with where this is `None`.
    pub folder: Option<PathBuf>,
}

/// A server that runs until the test program ends.
pub struct Server {
    address: SocketAddr,
    manners: Arc<Mutex<Manners>>,
    /// The paths that were asked for.
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves a folder.
    ///
    /// # Errors
    /// There is no port.
    pub fn start(folder: &Path) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let server = Self { address: listener.local_addr()?, manners: Arc::default(), asked: Arc::default() };
        let (folder, manners, asked) = (folder.to_owned(), server.manners.clone(), server.asked.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, manners, asked) = (folder.clone(), manners.clone(), asked.clone());
                // Whatever a browser does to the connection is its own affair.
                std::thread::spawn(move || answer(stream, &folder, &manners, &asked).unwrap_or_default());
            }
        });
        Ok(server)
    }

    /// Where it is, without a slash at the end.
    #[must_use]
    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on it behaves so.
    pub fn behave(&self, manners: Manners) {
        *self.manners.lock().unwrap_or_else(PoisonError::into_inner) = manners;
    }

    /// The paths that were asked for since this was asked last.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn answer(mut stream: TcpStream, folder: &Path, manners: &Mutex<Manners>, asked: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = request.split(' ').nth(1).unwrap_or("/").split(['?', '#']).next().unwrap_or("/").to_owned();
    let manners = manners.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if manners.gone {
        return Ok(());
    }
    asked.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());
    let folder = manners.folder.as_deref().unwrap_or(folder);
    let file = if path.ends_with('/') { format!("{path}index.html") } else { path };
    let fault = manners.faults.iter().find(|(end, _)| file.ends_with(end.as_str())).map(|(_, fault)| fault.clone());
    let mut body = std::fs::read(folder.join(file.trim_start_matches('/'))).ok();
    let mut kind = kind(&file);
    match fault {
        Some(Fault::Missing) => body = None,
        Some(Fault::Cut(length)) => body.iter_mut().for_each(|body| body.truncate(length)),
        Some(Fault::Type(other)) => kind = other,
        Some(Fault::Page) => (kind, body) = ("text/html", Some(b"<!doctype html><title>Not here</title>".to_vec())),
        None => {}
    }
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let body = body.unwrap_or_default();
    let cache = if manners.is_kept { "max-age=3600" } else { "no-cache" };
    let cors = if manners.no_cors { "" } else { "Access-Control-Allow-Origin: *\r\n" };
    let others: String = manners.headers.iter().map(|(name, value)| [*name, ": ", value, "\r\n"].concat()).collect();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: {cache}\r\n{cors}{others}Connection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)
}

fn kind(file: &str) -> &'static str {
    match file.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json" | "webmanifest") => "application/json",
        Some(_) | None => "text/plain; charset=utf-8",
    }
}
