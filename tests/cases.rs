//! Scripts as administrators publish them, rewritten for the sample tenant, against what a Windows PowerShell window would print.
//!
//! `tests/cases/<name>.ps1` is the script and `<name>.expected.txt` what was argued from documentation and source. Where the answer could
//! not be argued, `<name>.answer.txt` holds the console's own answer, so that a change of it is seen; `UPDATE=1` writes these anew.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{env, fs, thread};

use while_you_were_out::cmdlets::console::{Console, Mode, Regress};
use while_you_were_out::engine::Session;
use while_you_were_out::text::Locale;

fn printed(script: &str) -> String {
    let script = script.to_owned();
    let run = move || {
        let mut console = Console::new(Rc::new(Locale::english()), Rc::new(Regress));
        console.run(&mut Session::sample(), &script, Mode::Script).text()
    };
    // Deep recursion of scripts needs the room that a main thread has.
    thread::Builder::new().stack_size(64 << 20).spawn(run).unwrap().join().unwrap()
}

/// Lines without trailing blanks and without empty lines: how many of these stand together depends on the window.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect()
}

/// The first and the last lines of a long text: a script that would run forever prints much before it is stopped.
fn shortened(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    if lines.len() <= 60 {
        return text.to_owned();
    }
    format!("{}\n[{} lines]\n{}\n", lines[..4].join("\n"), lines.len() - 14, lines[lines.len() - 10..].join("\n"))
}

fn scripts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut scripts: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    scripts.retain(|path| path.extension().is_some_and(|extension| extension == "ps1"));
    scripts.sort();
    scripts
}

#[test]
fn published_scripts_print_what_a_window_prints() {
    let mut wrong = String::new();
    let mut counts = (0, 0);
    for path in scripts() {
        let expected = path.with_extension("expected.txt");
        let Ok(expected) = fs::read_to_string(expected) else { continue };
        let printed = printed(&fs::read_to_string(&path).unwrap());
        counts.0 += 1;
        if lines(&printed) == lines(&expected) {
            counts.1 += 1;
        } else {
            _ = write!(wrong, "### {}\n--- expected\n{expected}\n--- printed\n{printed}\n", path.display());
        }
    }
    println!("{} of {} cases agree", counts.1, counts.0);
    assert!(wrong.is_empty(), "{wrong}");
    assert!(counts.0 >= 16, "the cases are there");
}

#[test]
fn other_published_scripts_end_with_the_answer_that_was_read() {
    let mut wrong = String::new();
    for path in scripts().into_iter().filter(|path| !path.with_extension("expected.txt").exists()) {
        let printed = shortened(&printed(&fs::read_to_string(&path).unwrap()));
        let answer = path.with_extension("answer.txt");
        if env::var_os("UPDATE").is_some() {
            fs::write(&answer, &printed).unwrap();
        }
        if fs::read_to_string(answer).unwrap_or_default() != printed {
            _ = write!(wrong, "### {}\n--- printed\n{printed}\n", path.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
