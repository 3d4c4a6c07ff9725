//! What if: every single change leads where it says, as an act of the session and as a line of a script, and the rule that decided is the
//! one that a reader would name.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::fs;
use std::path::Path;

use support::{console, model, run, run_in, run_on};
use while_you_were_out::app::model::written;
use while_you_were_out::app::snapshot::FieldList;
use while_you_were_out::app::{Effect, Model, Msg, Origin, PlaybackEvent, ReadingEvent, compare, what_if, why};
use while_you_were_out::cmdlets::console::Mode;
use while_you_were_out::cmdlets::{lines_since, tenant_fields};
use while_you_were_out::engine::{Action, Session, WhatIf, deciding_reason, what_ifs};
use while_you_were_out::tenant::{Change, Message, MessageId, MessageState, Rule};
use while_you_were_out::text::Locale;
use while_you_were_out::wording;

fn scripts(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = paths.filter(|path| path.extension().is_some_and(|ending| ending == "ps1")).collect();
    paths.sort();
    paths.iter().map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap())).collect()
}

fn state(session: &Session, id: MessageId) -> MessageState {
    session.tenant().message(id).unwrap().state()
}

/// The session's script with the change in its place, line by line; what became impossible fails and is passed over, as a reader who types
/// it would see it.
fn replayed(session: &Session, what_if: &WhatIf) -> Session {
    let mut start = session.clone();
    start.seek(0);
    let lines = lines_since(session, 0);
    let (before, mut after) = lines.split_at(what_if.step as usize);
    if matches!(what_if.alternative.change, Change::LeftOut(_)) {
        after = &after[1..];
    }
    let line = tenant_fields::what_if_line(session, what_if);
    let (mut again, mut console) = (Session::sample(), console());
    for line in before.iter().chain([&line]).chain(after) {
        console.run(&mut again, line, Mode::Script);
    }
    again
}

#[test]
fn every_change_leads_where_it_says_in_every_story() {
    let mut asked = 0;
    for (path, script) in scripts("scenarios").into_iter().chain(scripts("tests/stories")) {
        // A session that was begun anew in the middle has another start than the sample.
        if script.contains("Reset-Sim") {
            continue;
        }
        let (session, _) = run(&script);
        for message in session.tenant().messages().iter() {
            for what_if in what_ifs(&session, message.id) {
                asked += 1;
                let name = wording::change(&session, what_if.alternative.change, &Locale::english());
                let again = replayed(&session, &what_if);
                let fate = again.tenant().message(message.id).map(Message::station).unwrap();
                assert_eq!(
                    (fate.state, fate.at),
                    (what_if.fate.state, what_if.fate.at),
                    "{path}: message {}, {name}, as a script",
                    message.id
                );
                let mut opened = session.clone();
                opened.open_what_if(message.id, &what_if);
                assert_eq!(state(&opened, message.id), what_if.fate.state, "{path}: message {}, {name}, as a branch", message.id);
                assert_eq!(opened.branches().len(), session.branches().len() + 1, "{path}: {name}: a branch of its own");
                assert_eq!(opened.branches().last().unwrap().change, Some(what_if.alternative.change));
            }
        }
    }
    assert!(asked > 1_000, "only {asked} changes were tried");
}

/// The rule that decided, of message 1, after a script.
fn deciding_rule(script: &str) -> Option<Rule> {
    let (session, transcript) = run(script);
    assert_eq!(transcript.errors().count(), 0, "{script}");
    let message = session.tenant().message(MessageId(1)).unwrap();
    deciding_reason(&session, message.id).map(|place| message.why[place].rule)
}

#[test]
fn the_rule_that_decided_is_the_one_that_a_reader_would_name() {
    let send = "Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello";
    let offline = format!("Disconnect-SimUser 'Tony Smith'; {send}");
    let cases = [
        (offline.clone(), Rule::S5),
        (format!("{offline}; Wait-SimTime -Minutes 2"), Rule::R1),
        (format!("{offline}; Wait-SimTime -Minutes 2; Connect-SimUser 'Tony Smith'"), Rule::R7),
        (format!("{offline}; Connect-SimUser 'Tony Smith'; Wait-SimTime -Minutes 2"), Rule::R8),
        (send.to_owned(), Rule::S3),
        (format!("{send}; Open-SimToast 'Tony Smith'"), Rule::T2),
        (format!("{send}; Close-SimToast 'Tony Smith'"), Rule::T3),
        (format!("{send}; Disconnect-SimUser 'Tony Smith'"), Rule::T7),
        (format!("{send}; Wait-SimTime -Seconds 30"), Rule::T5),
        (format!("Set-SimPresence 'Tony Smith' DoNotDisturb; {send}"), Rule::S4),
        (format!("Set-SimClient 'Aiko Tanaka' -Install Msi; {offline}"), Rule::G1),
        (format!("Set-SimClient 'Aiko Tanaka' -Build 16.0.4266.1001; {offline}"), Rule::G2),
        (format!("Set-SimMailbox 'Aiko Tanaka' -WebServices $false; {offline}"), Rule::G3),
        (format!("Set-CsClientPolicy Global -EnableIMAutoArchiving $false; {offline}"), Rule::G4),
        (format!("Set-SimRelationship 'Tony Smith' 'Aiko Tanaka' Blocked; {send}"), Rule::S6),
        (format!("Suspend-SimConnection 'Tony Smith'; {send}"), Rule::S7),
        (format!("Disconnect-SimUser 'Aiko Tanaka'; {send}"), Rule::S1),
        (format!("Set-SimMailbox 'Tony Smith' -Location None; {offline}; Wait-SimTime -Minutes 2"), Rule::R6),
        (format!("{offline}; Disconnect-SimUser 'Aiko Tanaka'; Wait-SimTime -Minutes 3"), Rule::R3),
    ];
    for (script, rule) in cases {
        assert_eq!(deciding_rule(&script), Some(rule), "{script}");
    }
}

#[test]
fn the_nearest_changes_come_first_and_the_console_shows_them() {
    let (mut session, _) = run("Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello");
    let before = session.moment().clone();
    let transcript = run_on(&mut session, "Get-SimWhatIf 1 | ForEach-Object { \"$($_.Rule) $($_.State) $($_.At) $($_.Step) $($_.Line)\" }");
    let text = transcript.text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "S5 InToast 0 1 Connect-SimUser \"Tony Smith\"");
    assert!(lines.contains(&"G1 Refused 0 1 Set-SimClient \"Aiko Tanaka\" -Install Msi"), "{text}");
    assert!(lines.contains(&"G4 Refused 0 1 Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $false"), "{text}");
    assert!(!text.contains("Spooled"), "only what gives another fate: {text}");
    let all = run_on(&mut session, "(Get-SimWhatIf 1 -All | Where-Object State -eq Spooled).Count -gt 0").text();
    assert_eq!(all.trim(), "True");
    assert!(&before == session.moment(), "asking moves nothing");
}

#[test]
fn acts_that_became_impossible_are_left_out_and_named() {
    let script = "Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello; Set-SimPresence 'Tony Smith' Busy; Wait-SimTime -Minutes 1";
    let (session, _) = run(script);
    let signed_out =
        what_ifs(&session, MessageId(1)).into_iter().find(|what_if| matches!(what_if.alternative.change, Change::SignedIn(_, false)));
    let signed_out = signed_out.unwrap();
    assert_eq!(signed_out.left_out, [2], "nobody sets a status while signed out");
    assert_eq!(signed_out.fate.state, MessageState::Spooled);
}

/// A model after a script, with what the page does once it has been drawn.
fn looked_at(script: &str) -> Model {
    let mut model = model();
    run_in(&mut model, script);
    model.apply(Origin::Visitor, Msg::LookedForWhatIfs);
    model
}

#[test]
fn a_question_opens_its_world_and_the_old_one_is_kept() {
    let mut model = looked_at("Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello");
    let id = MessageId(1);
    assert_eq!(
        model.what_ifs(id).unwrap().decided.map(|place| model.session().tenant().message(id).unwrap().why[place].rule),
        Some(Rule::S5)
    );
    let view = what_if::view(&model).unwrap();
    assert_eq!((view.options[0].label.as_str(), view.options[0].outcome), ("Tony signed in", MessageState::InToast));
    assert_eq!(view.options[0].line, "Connect-SimUser \"Tony Smith\"");
    let effects = model.apply(Origin::Visitor, Msg::OpenedWhatIf(id, 0));
    assert!(effects.contains(&Effect::NotifyMessage(id, MessageState::InToast)), "listeners hear of the other fate: {effects:?}");
    assert!(effects.contains(&Effect::LookForWhatIfs), "the new world has questions of its own");
    assert_eq!((state(model.session(), id), model.session().branches().len()), (MessageState::InToast, 2));
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedBranch(0)));
    assert_eq!(state(model.session(), id), MessageState::Spooled);
}

#[test]
fn why_marks_the_rule_that_the_engine_found() {
    let scripts = [
        "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello",
        "Set-SimPresence 'Tony Smith' DoNotDisturb; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello",
        "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello; Wait-SimTime -Minutes 2; Connect-SimUser 'Tony Smith'",
    ];
    for script in scripts {
        let mut model = model();
        run_in(&mut model, script);
        let marked = |model: &Model| why::view(model).unwrap().rows.iter().position(|row| row.decided);
        assert_eq!(marked(&model), None, "{script}: nothing is claimed before it was found out");
        model.apply(Origin::Visitor, Msg::LookedForWhatIfs);
        assert!(marked(&model).is_some() && marked(&model) == deciding_reason(model.session(), MessageId(1)), "{script}");
    }
}

#[test]
fn the_questions_of_another_moment_are_not_shown() {
    let mut model = looked_at("Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello");
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedBack));
    assert!(what_if::view(&model).is_none(), "no message was sent yet");
    model.apply(Origin::Visitor, Msg::OpenedWhatIf(MessageId(1), 0));
    assert_eq!(model.session().branches().len(), 1, "what is not known cannot be opened");
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedForward));
    assert!(what_if::view(&model).is_some(), "what was found holds where the session stood");
    let effects = model.apply(Origin::Visitor, Msg::Did(Action::WaitNext));
    assert!(what_if::view(&model).is_none() && effects.contains(&Effect::LookForWhatIfs), "they are looked for anew, off the drawing path");
}

#[test]
fn a_script_of_the_page_is_told_the_same_as_the_console() {
    let model = looked_at("Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello");
    let told = serde_json::to_value(FieldList(&written::what_ifs(&model, MessageId(1)))).unwrap();
    let first = &told[0];
    assert_eq!(first["rule"], "S5");
    assert_eq!((first["state"].as_str(), first["at"].as_u64(), first["step"].as_u64()), (Some("InToast"), Some(0), Some(1)));
    assert_eq!(told.as_array().unwrap().len(), model.what_ifs(MessageId(1)).unwrap().changes.len());
    assert_eq!(serde_json::to_string(&FieldList(&written::what_ifs(&model, MessageId(7)))).unwrap(), "[]");
}

#[test]
fn two_worlds_stand_beside_each_other_with_the_rule_where_they_part() {
    let script = "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello; Send-SimMessage 'Aiko Tanaka' 'Li Wei' Hi; \
        Wait-SimTime -Minutes 2";
    let mut model = looked_at(script);
    assert!(compare::view(&model).is_none(), "there is one world only");
    model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::PickedMessage(Some(MessageId(1)))));
    model.apply(Origin::Visitor, Msg::LookedForWhatIfs);
    let options = what_if::view(&model).unwrap();
    let place = options.options.iter().find(|option| option.label == "Tony signed in").unwrap().place;
    model.apply(Origin::Visitor, Msg::OpenedWhatIf(MessageId(1), place));
    let view = compare::view(&model).unwrap();
    assert_eq!(view.count, "One message of 2 ends differently.");
    assert_eq!(view.b.0, "Tony signed in");
    let fates: Vec<_> = view.rows.iter().map(|row| (row.a.as_ref().unwrap().state, row.b.as_ref().unwrap().state)).collect();
    assert_eq!(fates, [(MessageState::Queued, MessageState::Delivered), (MessageState::Queued, MessageState::Queued)]);
    assert_eq!(view.rows[0].a.as_ref().unwrap().sender_reads, "Hello", "nobody tells the sender where the message lies");
    let parting = view.parting.as_ref().unwrap();
    assert_eq!((parting.a.as_ref().unwrap().0, parting.b.as_ref().unwrap().0), ("S2", "S2"));
    assert!(parting.a.as_ref().unwrap().1.contains("Offline") && parting.b.as_ref().unwrap().1.contains("Available"), "{parting:?}");
}

#[test]
fn both_worlds_are_walked_together() {
    let script = "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello; Wait-SimTime -Minutes 1; Wait-SimTime -Minutes 1";
    let mut model = looked_at(script);
    let options = what_if::view(&model).unwrap();
    let place = options.options.iter().find(|option| option.label == "Tony signed in").unwrap().place;
    model.apply(Origin::Visitor, Msg::OpenedWhatIf(MessageId(1), place));
    let steps = (0..=5).map(|step| {
        model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedStep(step)));
        model.session().counterpart(0).unwrap().step
    });
    assert_eq!(steps.collect::<Vec<_>>(), [0, 1, 1, 2, 3, 4], "signing in has no step of its own in the other world");
    assert_eq!(model.session().counterpart(0).unwrap().shared, 1);
    assert_eq!(model.session().counterpart(9), None);
}
