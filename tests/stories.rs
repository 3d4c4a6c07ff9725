//! The stories: every rule told as a script, with what the console prints and where everything then is beside it.
//!
//! `UPDATE_EXPECT=1 cargo test --test stories` writes the expected texts anew; what a story asserts itself must hold all the same.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use support::{expect_file, run};
use while_you_were_out::cmdlets::console::Transcript;
use while_you_were_out::cmdlets::{script_of, tenant_fields};
use while_you_were_out::engine::{Session, ledger};
use while_you_were_out::tenant::Rule;
use while_you_were_out::text::Locale;
use while_you_were_out::wording;

struct Story {
    path: PathBuf,
    script: String,
}

impl Story {
    fn rules(&self) -> impl Iterator<Item = &str> {
        let line = self.script.lines().find_map(|line| line.strip_prefix("#rules "));
        line.unwrap_or_default().split_whitespace()
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories")
}

fn stories() -> Vec<Story> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ps1"));
    paths.sort();
    paths.into_iter().map(|path| Story { script: fs::read_to_string(&path).unwrap(), path }).collect()
}

/// Everything a reader wants to know after the story.
fn told(session: &Session, transcript: &Transcript) -> String {
    let words = Locale::english();
    let tenant = session.tenant();
    let name = |id| tenant.user(id).map_or("", |user| &*user.name);
    let mut text = format!("{}\n--- messages\n", transcript.text().trim_end());
    for message in tenant.messages().iter() {
        let path: Vec<String> =
            message.path.iter().map(|stop| format!("{} {}", wording::english_clock(stop.at), stop.state.name())).collect();
        let _ = writeln!(text, "{} {} > {}: {}", message.id, name(message.from), name(message.to), path.join(", "));
        for reason in &message.why {
            let (id, letter, outcome) = (reason.rule.info().id, reason.evidence.letter(), reason.outcome.name());
            let _ = writeln!(text, "    {id} [{letter}] {outcome}: {}", wording::reason(tenant, message, reason, &words));
        }
    }
    text.push_str("--- mail\n");
    for mail in tenant.mail().iter() {
        let read = if mail.read { "read" } else { "unread" };
        let folder = mail.kind.folder().name();
        let _ = writeln!(text, "{} {folder}: {} {:?} {read}", name(mail.to), tenant_fields::subject(tenant, mail), mail.messages);
    }
    text.push_str("--- ledger\n");
    let ledger = ledger(tenant);
    let counts: Vec<String> =
        ledger.counts().filter(|(_, count)| *count > 0).map(|(state, count)| format!("{count} {}", state.name())).collect();
    let _ = writeln!(text, "{} sent = {}", ledger.sent, counts.join(" + "));
    text
}

#[test]
fn every_story_goes_as_it_is_told() {
    let (mut wrong, mut all) = (Vec::new(), Vec::new());
    for story in stories() {
        let (session, transcript) = run(&story.script);
        let told = told(&session, &transcript);
        let name = story.path.file_stem().unwrap().to_string_lossy().into_owned();
        for entry in transcript.entries.iter().filter(|entry| entry.text.starts_with("Assert-")) {
            wrong.extend(entry.error.iter().map(|error| format!("{name} line {}: {}", error.position.0, error.message)));
        }
        assert!(ledger(session.tenant()).is_balanced(), "{name}: the ledger");
        all.push((story.path.with_extension("txt"), told));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (path, told) in all {
        expect_file(path, &told);
    }
}

#[test]
fn every_rule_has_a_story_and_shows_in_it() {
    let mut covered = BTreeSet::new();
    for story in stories() {
        let (session, _) = run(&story.script);
        let cited: BTreeSet<&str> =
            session.tenant().messages().iter().flat_map(|message| message.why.iter().map(|reason| reason.rule.info().id)).collect();
        for rule in story.rules() {
            // Rules about administration are facts of the policies; those about messages must be cited by one.
            assert!(rule.starts_with('P') || cited.contains(rule), "{}: {rule} is not cited", story.path.display());
            covered.insert(rule.to_owned());
        }
    }
    let missing: Vec<&str> = Rule::ALL.iter().map(|rule| rule.info().id).filter(|id| *id != "R10" && !covered.contains(*id)).collect();
    assert!(missing.is_empty(), "no story for {missing:?}");
}

#[test]
fn a_session_is_its_script() {
    for story in stories() {
        let (live, _) = run(&story.script);
        let script = script_of(&live);
        let (replayed, transcript) = run(&script);
        let complaints: Vec<&str> = transcript.errors().map(|fault| fault.message.as_str()).collect();
        assert!(complaints.is_empty(), "{}: {complaints:?} in\n{script}", story.path.display());
        assert!(replayed.tenant() == live.tenant() && replayed.now() == live.now(), "{}:\n{script}", story.path.display());
        assert_eq!((replayed.step(), replayed.steps()), (live.step(), live.step()), "{}", story.path.display());
    }
}
