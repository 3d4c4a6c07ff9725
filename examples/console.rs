//! The simulator in a terminal: reads a script on standard input and prints what the console prints, or with `--json` the snapshot.

use std::io::{Read, Write};
use std::rc::Rc;

use while_you_were_out::app::snapshot::Snapshot;
use while_you_were_out::cmdlets::console::{Console, Mode, Regress};
use while_you_were_out::engine::Session;
use while_you_were_out::text::Locale;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let json = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("--json") => true,
        Some(other) => return Err(format!("unknown option {other}; the only one is --json").into()),
    };
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    let script = String::from_utf8_lossy(&bytes);
    let words = Rc::new(Locale::english());
    let mut session = Session::sample();
    let mut console = Console::new(Rc::clone(&words), Rc::new(Regress));
    let transcript = console.run(&mut session, script.trim_start_matches('\u{feff}'), Mode::Script);
    let mut out = std::io::stdout().lock();
    if json {
        serde_json::to_writer(&mut out, &Snapshot::of(&session, &words))?;
        out.write_all(b"\n")?;
    } else {
        out.write_all(transcript.text().as_bytes())?;
    }
    Ok(())
}
