//! Every shipped scenario plays to its end and finds its assertions true; every text that it names is there.

use std::rc::Rc;

use while_you_were_out::cmdlets::console::{Console, Mode, Regress};
use while_you_were_out::engine::Session;
use while_you_were_out::scenario::{CATALOGUE, Scenario, Words};
use while_you_were_out::text::{Locale, Tag};

fn scenarios() -> impl Iterator<Item = Scenario> {
    CATALOGUE.iter().map(|(id, file)| {
        let scenario = Scenario::parse(file).unwrap_or_else(|fault| panic!("{id}: {fault}"));
        assert_eq!(scenario.id, *id);
        scenario
    })
}

#[test]
fn every_scenario_plays_to_its_end() {
    for scenario in scenarios() {
        let mut session = Session::sample();
        let mut console = Console::new(Rc::new(Locale::english()), Box::new(Regress));
        let beats = scenario.beats.iter().map(|beat| (beat.line, &beat.script));
        for (line, script) in std::iter::once((1, &scenario.setting)).chain(beats) {
            let transcript = console.run(&mut session, script, Mode::Script);
            let faults: Vec<&str> = transcript.faults().map(|fault| fault.text.as_str()).collect();
            assert!(faults.is_empty(), "{}, the beat at line {line}: {}", scenario.id, faults.join("\n"));
        }
    }
}

#[test]
fn every_text_is_there_in_every_language() {
    for tag in Tag::ALL {
        let locale = Locale::embedded(*tag);
        for scenario in scenarios() {
            let narrations = scenario.beats.iter().map(|beat| &beat.narration);
            for words in narrations.chain([&scenario.title]) {
                if let Words::Key(key) = words {
                    assert!(locale.say_key(key).is_some(), "{}: {key} is missing in {}", scenario.id, tag.name());
                }
            }
        }
    }
}
