//! Every shipped scenario plays to its end and finds its assertions true; every text that it names is there.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use support::{console, run};
use while_you_were_out::cmdlets::console::{ConsoleInput, Mode, inputs};
use while_you_were_out::cmdlets::{script_of, story_language, tells};
use while_you_were_out::engine::{Session, ledger};
use while_you_were_out::scenario::{self, CATALOGUE, FIRST_STORY, LookPanel, MEANT, Scenario, StoryEntry, Theme, Words};
use while_you_were_out::tenant::MessageId;
use while_you_were_out::text::{Locale, Tag};

fn file(entry: StoryEntry) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(entry.address());
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn scenarios() -> impl Iterator<Item = (StoryEntry, Scenario)> {
    CATALOGUE.iter().map(|entry| {
        let scenario = Scenario::parse(&file(*entry)).unwrap_or_else(|fault| panic!("{}: {fault}", entry.id));
        assert_eq!(scenario.id, entry.id);
        (*entry, scenario)
    })
}

/// Plays the beats one by one, as the page does; gives the session and what went otherwise than it should.
fn play(scenario: &Scenario) -> (Session, Vec<String>) {
    let mut session = Session::sample();
    let mut console = console();
    let mut wrong = Vec::new();
    for beat in &scenario.beats {
        let transcript = console.run(&mut session, &beat.script, Mode::Script);
        let lines: Vec<&str> = beat.script.lines().collect();
        let mut meant: BTreeSet<usize> = (1..).zip(&lines).filter(|(_, line)| **line == MEANT).map(|(number, _)| number + 1).collect();
        for fault in transcript.errors() {
            let number = fault.position.0;
            if !meant.remove(&number) {
                wrong.push(format!("{} line {}: {}", scenario.id, beat.line + number - 1, fault.message));
            }
        }
        wrong.extend(meant.iter().map(|number| format!("{} line {}: does not fail", scenario.id, beat.line + number - 1)));
    }
    (session, wrong)
}

#[test]
fn every_scenario_plays_to_its_end() {
    let mut wrong = Vec::new();
    for (_, scenario) in scenarios() {
        let (session, complaints) = play(&scenario);
        wrong.extend(complaints);
        assert!(ledger(session.tenant()).is_balanced(), "{}: the ledger", scenario.id);
        assert!(session.tenant().messages().iter().next().is_some(), "{}: nobody writes", scenario.id);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_plain_story_is_told_without_the_script_language_as_with_it() {
    let mut plain = 0;
    for (entry, scenario) in scenarios().filter(|(entry, _)| tells(&file(*entry))) {
        plain += 1;
        let (mut told, words) = (Session::sample(), std::rc::Rc::new(Locale::english()));
        let mut language = story_language(words);
        for beat in &scenario.beats {
            let transcript = language.run(&mut told, &beat.script, Mode::Script);
            assert_eq!(transcript.errors().count(), 0, "{}: {}", entry.id, transcript.text());
            let taken = |inputs: &[ConsoleInput]| inputs.iter().map(|input| (input.text.clone(), input.place.0)).collect::<Vec<_>>();
            assert_eq!(taken(&language.inputs(&beat.script)), taken(&inputs(&beat.script)), "{}: line by line", entry.id);
        }
        let (whole, _) = play(&scenario);
        assert_eq!(script_of(&told), script_of(&whole), "{}", entry.id);
        assert!(told.tenant() == whole.tenant() && told.now() == whole.now(), "{}: another tenant", entry.id);
    }
    assert!(plain >= 30, "only {plain} stories are plain");
    assert!(!tells("Get-SimClock"));
}

#[test]
fn every_scenario_asserts_what_it_tells() {
    for (entry, scenario) in scenarios() {
        let last = scenario.beats.last().unwrap();
        assert!(last.script.contains("Assert-SimMessage"), "{}: the last beat asserts nothing of a message", entry.id);
        assert!(last.script.trim_end().ends_with("Assert-SimLedger -Balanced"), "{}: the ledger is not asserted", entry.id);
        assert!(scenario.setting.trim().is_empty(), "{}: something runs before the first beat", entry.id);
        // A task is set and solved: it needs no scene between the two.
        let fewest = if scenario.is_task() { 2 } else { 3 };
        assert!((fewest..=8).contains(&scenario.beats.len()), "{}: {} beats", entry.id, scenario.beats.len());
    }
}

#[test]
fn a_played_scenario_is_its_script() {
    for (entry, scenario) in scenarios() {
        let (live, _) = play(&scenario);
        let script = script_of(&live);
        let (replayed, transcript) = run(&script);
        let complaints: Vec<&str> = transcript.errors().map(|fault| fault.message.as_str()).collect();
        assert!(complaints.is_empty(), "{}: {complaints:?} in\n{script}", entry.id);
        assert!(replayed.tenant() == live.tenant() && replayed.now() == live.now(), "{}:\n{script}", entry.id);
        assert_eq!((replayed.step(), replayed.steps()), (live.step(), live.steps()), "{}", entry.id);
    }
}

/// What a scene speaks of, at its end.
fn looked(scenario: &Scenario, number: usize, session: &Session) -> Vec<String> {
    let tenant = session.tenant();
    let beat = &scenario.beats[number - 1];
    let cast: Vec<_> = scenario.cast.iter().filter_map(|name| tenant.find_user(name)).collect();
    let mut wrong = Vec::new();
    let Some(look) = &beat.directives.look else { return vec!["names nothing".to_owned()] };
    let message = look.message.and_then(|id| tenant.message(MessageId(id)));
    if look.message.is_some() && message.is_none() {
        wrong.push(format!("message {:?} was not sent", look.message));
    }
    if let Some(rule) = look.rule
        && message.is_none_or(|message| message.why.iter().all(|reason| reason.rule != rule))
    {
        wrong.push(format!("{} was not asked", rule.info().id));
    }
    for name in &look.users {
        if tenant.find_user(name).is_none_or(|user| !cast.contains(&user)) {
            wrong.push(format!("{name} has no place"));
        }
    }
    if message.is_some_and(|message| !cast.contains(&message.from) || !cast.contains(&message.to)) {
        wrong.push("the message goes past the cast".to_owned());
    }
    if message.is_some() && beat.assertions().next().is_none() && !beat.script.contains("Assert-SimMessage") {
        wrong.push("asserts nothing".to_owned());
    }
    let administers = |line: &&str| line.contains("-Cs") && !line.starts_with("Get-");
    let shown = [Some(LookPanel::Console), Some(LookPanel::Policies), Some(LookPanel::Mail)];
    if beat.acts().any(|line| administers(&line)) && !shown.contains(&look.panel) {
        wrong.push("the administrator is not in sight".to_owned());
    }
    let fails = beat.script.lines().any(|line| line == MEANT);
    if (fails && look.panel != Some(LookPanel::Console)) || (beat.script.contains("Read-SimMail") && look.panel != Some(LookPanel::Mail)) {
        wrong.push("what fails, or the mail that is read, is not in sight".to_owned());
    }
    wrong
}

#[test]
fn what_a_scene_speaks_of_is_there() {
    let mut wrong = Vec::new();
    for (entry, scenario) in scenarios() {
        assert!((2..=3).contains(&scenario.cast.len()) && scenario.minutes.is_some(), "{}", entry.id);
        let (mut session, mut console) = (Session::sample(), console());
        for (number, beat) in (1..).zip(&scenario.beats) {
            if let Some(asked) = beat.directives.ask {
                let sent = session.tenant().message(MessageId(asked)).is_some();
                let sends = beat.script.contains("Send-SimMessage");
                if !sent && !sends {
                    wrong.push(format!("{} {number}: asks for a message that is not sent", entry.id));
                }
            }
            console.run(&mut session, &beat.script, Mode::Script);
            wrong.extend(looked(&scenario, number, &session).into_iter().map(|what| format!("{} {number}: {what}", entry.id)));
        }
        // Nobody but the cast takes part.
        let tenant = session.tenant();
        let cast: Vec<_> = scenario.cast.iter().filter_map(|name| tenant.find_user(name)).collect();
        let outside = tenant.messages().iter().filter(|message| !cast.contains(&message.from) || !cast.contains(&message.to));
        wrong.extend(outside.map(|message| format!("{}: message {} goes past the cast", entry.id, message.id.0)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_act_that_is_handed_to_the_visitor_can_be_done_by_hand() {
    let mut turns = 0;
    for (entry, scenario) in scenarios() {
        for (number, beat) in (1..).zip(&scenario.beats).filter(|(_, beat)| beat.directives.you) {
            turns += 1;
            let first = beat.acts().next().unwrap_or_default();
            let known =
                ["Connect-SimUser", "Disconnect-SimUser", "Set-SimPresence", "Open-SimToast", "Close-SimToast", "Grant-CsClientPolicy"];
            assert!(number > 1 && known.iter().any(|name| first.starts_with(name)), "{} {number}: {first}", entry.id);
        }
    }
    assert!(turns >= 10, "{turns} acts are the visitor's");
    let opening = scenarios().next().map(|(_, scenario)| scenario.beats.iter().take(3).any(|beat| beat.directives.you));
    assert_eq!(opening, Some(true), "the opening hands an act over by its third scene");
}

#[test]
fn a_story_is_written_back_as_it_was_read() {
    for (entry, scenario) in scenarios() {
        let again = Scenario::parse(&scenario.to_string()).unwrap();
        assert_eq!(again.to_string(), scenario.to_string(), "{}", entry.id);
        let parts = |scenario: &Scenario| scenario.beats.iter().map(|beat| beat.directives.clone()).collect::<Vec<_>>();
        assert_eq!((parts(&again), again.cast), (parts(&scenario), scenario.cast), "{}", entry.id);
    }
}

#[test]
fn the_index_is_the_folder() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let files: BTreeSet<String> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let indexed: BTreeSet<String> = CATALOGUE.iter().map(|entry| format!("{}.ps1", entry.id)).collect();
    assert_eq!(files, indexed);
    assert_eq!(indexed.len(), CATALOGUE.len(), "an id stands twice");
    assert_eq!(CATALOGUE[0].id, FIRST_STORY);
    assert_eq!(scenario::file(FIRST_STORY).unwrap(), file(CATALOGUE[0]));
    // Themes stand together, in their own order, and none is empty.
    assert!(CATALOGUE.is_sorted_by_key(|entry| entry.theme));
    assert!(Theme::ALL.iter().all(|theme| CATALOGUE.iter().any(|entry| entry.theme == *theme)));
}

#[test]
fn every_text_is_there_in_every_language() {
    for tag in Tag::ALL {
        let locale = Locale::embedded(*tag);
        let say = |key: &str| locale.say_key(key).unwrap_or_else(|| panic!("{key} is missing in {}", tag.name()));
        for theme in Theme::ALL {
            assert!(!say(theme.key()).is_empty());
        }
        for (told, (entry, scenario)) in scenario::story_texts(|key| locale.say_key(key)).iter().zip(scenarios()) {
            assert_eq!((told.entry, told.beats.len()), (entry, scenario.beats.len()), "{}: {}", tag.name(), entry.id);
            assert!(!told.summary.is_empty(), "{}: {} has no summary", tag.name(), entry.id);
            assert_eq!(scenario.title, Words::Key(entry.title_key()));
            for (number, beat) in (1..).zip(&scenario.beats) {
                assert_eq!(beat.narration, Words::Key(entry.beat_key(number)), "{}", entry.id);
            }
        }
    }
}

#[test]
fn stories_are_found_by_what_they_tell() {
    let locale = Locale::english();
    let told = scenario::story_texts(|key| locale.say_key(key));
    let found = |query: &str| scenario::search(&told, query).into_iter().map(|story| story.entry.id).collect::<Vec<_>>();
    assert_eq!(found("").len(), CATALOGUE.len());
    // By what happens in them, though no sentence says so.
    assert!(found("queued").contains(&"lost-connection") && !found("queued").contains(&"toast-answered"));
    assert!(found("PolicyOff").contains(&"policy-predefined") && !found("policyoff").contains(&"two-minutes"));
    assert_eq!(found("fabrikam"), ["federated"]);
    assert_eq!(found("Blocked-contact").len(), 0);
    assert!(found("TOAST alone").starts_with(&["toast-present", "toast-away"]));
}
