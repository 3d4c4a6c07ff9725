//! The host protocol: messages of any shape are answered.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use support::{Reached, model, script_language};
use while_you_were_out::app::host::{
    self, CommandResult, Expectation, Failure, Field, HostMessage, Id, MAX_SCRIPT_UNITS, MessageData, Outcome, Position, Request,
    RequestProblem, expect, read,
};
use while_you_were_out::app::model::{OpenRequest, written};
use while_you_were_out::app::relay::SessionChange;
use while_you_were_out::app::{Model, Msg, Origin};
use while_you_were_out::engine::Session;
use while_you_were_out::text::{Locale, Tag};

/// A message as JSON; the browser's values are read in the same way.
struct Json(Value);

impl MessageData for Json {
    fn is_object(&self) -> bool {
        self.0.is_object()
    }

    fn field(&self, name: &str, most: usize) -> Field {
        match self.0.get(name) {
            None => Field::Absent,
            Some(Value::String(text)) if text.encode_utf16().count() > most => Field::Long(text.encode_utf16().count()),
            Some(Value::String(text)) => Field::Text(text.clone()),
            Some(Value::Number(number)) => Field::Number(number.as_f64().unwrap()),
            Some(Value::Bool(on)) => Field::Bool(*on),
            Some(_) => Field::Other,
        }
    }
}

/// A message to the page with its envelope.
fn to_page(mut message: Value) -> Json {
    let fields = message.as_object_mut().unwrap();
    for (name, value) in [("target", json!("wywo")), ("v", json!(1)), ("id", json!(7))] {
        fields.entry(name).or_insert(value);
    }
    Json(message)
}

fn request(message: Value) -> Result<Request, RequestProblem> {
    match read(&to_page(message)) {
        Ok((id, request)) => {
            assert_eq!(id, Id::Number(7.0));
            Ok(request)
        }
        Err(not_read) => Err(not_read.problem),
    }
}

#[test]
fn commands_are_read() {
    assert_eq!(request(json!({ "cmd": "run", "script": "Get-SimClock" })), Ok(Request::Run { script: "Get-SimClock".into() }));
    assert_eq!(request(json!({ "cmd": "seek", "step": 3 })), Ok(Request::Seek { step: 3 }));
    assert_eq!(request(json!({ "cmd": "seek", "step": 1e300 })), Ok(Request::Seek { step: u32::MAX }));
    assert_eq!(request(json!({ "cmd": "load", "script": "" })), Ok(Request::Load { script: String::new(), step: None }));
    assert_eq!(request(json!({ "cmd": "relay", "text": "" })), Ok(Request::Relay { text: String::new() }));
    assert_eq!(request(json!({ "cmd": "look", "lang": "fr-CA" })), Ok(Request::Look { theme: None, lang: Some(Tag::Fr) }));
    assert_eq!(request(json!({ "cmd": "look" })), Ok(Request::Look { theme: None, lang: None }));
    assert_eq!(read(&to_page(json!({ "cmd": "state", "id": "é" }))).unwrap().0, Id::Text("é".into()));
}

#[test]
fn what_is_wrong_is_told() {
    let (run, seek, look) = (command("run"), command("seek"), command("look"));
    for (message, problem) in [
        (json!({ "target": "other" }), RequestProblem::NotAddressed),
        (json!({ "target": "", "source": "wywo" }), RequestProblem::Bounced),
        (json!({ "v": 2 }), RequestProblem::WrongVersion("2".into())),
        (json!({ "v": null }), RequestProblem::NoVersion),
        (json!({ "v": "1" }), RequestProblem::WrongVersion("1".into())),
        (json!({ "id": {} }), RequestProblem::NoId),
        (json!({ "id": "x".repeat(201) }), RequestProblem::NoId),
        (json!({}), RequestProblem::NoCommand),
        (json!({ "cmd": [] }), RequestProblem::NoCommand),
        (json!({ "cmd": "Run" }), RequestProblem::UnknownCommand("Run".into())),
        (json!({ "cmd": "run" }), RequestProblem::Missing(run, "script")),
        (json!({ "cmd": "relay", "script": "" }), RequestProblem::Missing(command("relay"), "text")),
        (json!({ "cmd": "run", "script": {} }), RequestProblem::Wrong(run, "script")),
        (json!({ "cmd": "seek" }), RequestProblem::Missing(seek, "step")),
        (json!({ "cmd": "seek", "step": -1 }), RequestProblem::Wrong(seek, "step")),
        (json!({ "cmd": "seek", "step": 0.5 }), RequestProblem::Wrong(seek, "step")),
        (json!({ "cmd": "seek", "step": "3" }), RequestProblem::Wrong(seek, "step")),
        (json!({ "cmd": "look", "theme": "drak" }), RequestProblem::Wrong(look, "theme")),
    ] {
        let text = message.to_string();
        let told = request(message).unwrap_err();
        assert!(!told.text(&Locale::english()).is_empty() && !told.code().is_empty());
        assert_eq!(told, problem, "{text}");
    }
    for shape in [json!(null), json!("[iFrameSizer]x"), json!([1]), json!(3)] {
        assert_eq!(read(&Json(shape)).unwrap_err().problem, RequestProblem::NotAnObject);
    }
    let long = request(json!({ "cmd": "run", "script": "x".repeat(MAX_SCRIPT_UNITS + 1) }));
    assert_eq!(long, Err(RequestProblem::TooLong { field: "script", length: MAX_SCRIPT_UNITS + 1, most: MAX_SCRIPT_UNITS }));
    let late = read(&to_page(json!({ "cmd": "no", "id": "a" }))).unwrap_err();
    assert_eq!(late.id, Some(Id::Text("a".into())), "the answer finds its question");
}

fn answer(model: &mut Model, request: Request) -> Result<CommandResult, Failure> {
    host::answer(&mut Reached(model), request)
}

fn command(name: &str) -> while_you_were_out::app::host::HostCommand {
    while_you_were_out::app::host::HostCommand::named(name).unwrap()
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,9}".prop_map(Value::from)
    ];
    let word =
        || proptest::sample::select(vec!["target", "source", "v", "id", "cmd", "script", "step", "text", "wywo", "run", "seek", "x"]);
    let leaf = prop_oneof![leaf, word().prop_map(Value::from), Just(json!(1))];
    leaf.prop_recursive(3, 24, 8, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::hash_map(word().prop_map(str::to_owned), inner, 0..8).prop_map(|map| map.into_iter().collect())
        ]
    })
}

#[test]
fn twenty_thousand_messages_of_any_shape_are_answered() {
    const MESSAGES: u32 = 20_000;
    let (model, asked, commanded) = (RefCell::new(model()), Cell::new(0_u32), Cell::new(0_u32));
    let config = ProptestConfig { cases: MESSAGES, failure_persistence: None, ..ProptestConfig::default() };
    let answered = TestRunner::new(config).run(
        &(any_json(), proptest::option::of(proptest::sample::select(vec!["run", "seek", "load", "relay"]))),
        |(mut message, addressed)| {
            asked.set(asked.get() + 1);
            let message = match addressed.zip(message.as_object_mut()) {
                Some((command, fields)) => {
                    fields.entry("cmd").or_insert(json!(command));
                    to_page(message)
                }
                None => Json(message),
            };
            match read(&message) {
                Ok((_, request)) => {
                    commanded.set(commanded.get() + 1);
                    _ = answer(&mut model.borrow_mut(), request);
                }
                Err(not_read) => prop_assert!(!not_read.problem.text(&Locale::english()).is_empty()),
            }
            Ok(())
        },
    );
    assert_eq!(answered, Ok(()));
    assert!(asked.get() >= MESSAGES && commanded.get() >= 20, "{} messages, {} of them commands", asked.get(), commanded.get());
    let clock = support::run_in(&mut model.borrow_mut(), "Get-SimClock");
    assert_eq!(clock.errors, [], "the page answers as before");
}

#[test]
fn answers_have_the_shape_of_the_contract() {
    let mut model = model();
    let mut ask = |message: Value| {
        let (id, request) = read(&to_page(message)).unwrap();
        let answer = answer(&mut model, request);
        serde_json::to_value(HostMessage::Reply { id: &id, result: answer.as_ref() }).unwrap()
    };
    let ran = ask(json!({ "cmd": "run", "script": "Send-SimMessage 'Aiko Tanaka' 'Li Wei' Hello\nGet-SimNothing" }));
    assert_eq!(
        (&ran["source"], &ran["v"], &ran["type"], &ran["id"], &ran["ok"]),
        (&json!("wywo"), &json!(1), &json!("reply"), &json!(7.0), &json!(true))
    );
    assert_eq!((&ran["result"]["ok"], &ran["result"]["errors"][0]["line"]), (&json!(false), &json!(2)));
    assert_eq!(ask(json!({ "cmd": "state" }))["result"]["messages"][0]["state"], "Spooled");
    assert_eq!(ask(json!({ "cmd": "seek", "step": 0 }))["result"], json!({ "step": 0, "steps": 1 }));
    let script = "Send-SimMessage -From \"Aiko Tanaka\" -To \"Li Wei\" -Text \"Hello\"\n";
    assert_eq!(ask(json!({ "cmd": "script" }))["result"], json!({ "script": script, "step": 0, "steps": 1 }));
    assert_eq!(ask(json!({ "cmd": "load", "script": "Get-Nothing" }))["error"]["code"], "does-not-play");
    assert_eq!(ask(json!({ "cmd": "relay", "text": "" }))["result"], json!({ "step": 0, "steps": 1 }));
    assert_eq!(ask(json!({ "cmd": "look", "theme": "dark" }))["ok"], true);
    let list = ask(json!({ "cmd": "list" }))["result"].clone();
    assert_eq!((&list["parameters"][3], &list["themes"][2], &list["panels"][0]), (&json!("t"), &json!("dark"), &json!("stage")));
    assert!(list["scenarios"].as_array().unwrap().iter().any(|scene| scene["id"] == "lunch"), "{list}");
    assert_eq!(ask(json!({ "cmd": "reset" }))["result"], json!({ "step": 0, "steps": 0 }));
}

#[test]
fn what_needs_the_language_is_refused_without_it() {
    let mut model = Model::new(Rc::new(Locale::english()));
    assert_eq!(written::expectation(&model), None);
    let refused = |model: &mut Model, message: Value| answer(model, request(message).unwrap()).err().map(|failure| failure.code);
    assert_eq!(refused(&mut model, json!({ "cmd": "run", "script": "Get-SimClock" })), Some("no-language"));
    assert_eq!(refused(&mut model, json!({ "cmd": "load", "script": "" })), Some("no-language"));
    assert_eq!(refused(&mut model, json!({ "cmd": "state" })), None);
}

#[test]
fn other_messages_have_the_shape_of_the_contract() {
    let of = |message: &HostMessage<'_>| serde_json::to_value(message).unwrap();
    assert_eq!(of(&HostMessage::Resize { height: 420 }), json!({ "source": "wywo", "v": 1, "type": "resize", "height": 420 }));
    let moved = Position { step: 2, steps: 5 };
    let step = of(&HostMessage::Step { moved, now: 120_000, change: &SessionChange::Sought, relayed: true });
    let change = json!({ "kind": "sought" });
    assert_eq!(
        step,
        json!({ "source": "wywo", "v": 1, "type": "step", "step": 2, "steps": 5, "now": 120_000, "change": change, "relayed": true })
    );
    let failure = Failure::of(&RequestProblem::NoId, &Locale::english());
    assert_eq!(of(&HostMessage::Error { failure: &failure, place: Some((2, 1)) })["column"], 1);
    let expectation = Expectation { problems: vec!["There is no story lunsh.".into()], ..Expectation::default() };
    let told = of(&HostMessage::Expect(&expectation));
    assert_eq!((&told["ok"], &told["outcome"], &told["problems"][0]), (&json!(false), &json!("error"), &json!("There is no story lunsh.")));
    assert_eq!(of(&HostMessage::Relay { text: "wywo-known" }), json!({ "source": "wywo", "v": 1, "type": "relay", "text": "wywo-known" }));
    assert_eq!(of(&HostMessage::Ready(moved))["version"], env!("CARGO_PKG_VERSION"));
}

#[test]
fn what_is_expected_is_checked_one_by_one() {
    let mut session = Session::sample();
    let language = script_language();
    language.replay(&mut session, "Send-SimMessage 'Aiko Tanaka' 'Li Wei' Hello");
    let told = |text: &str| {
        let expectation = expect(text, &session, &*language, &Locale::english());
        let each = expectation.assertions.iter().map(|assertion| format!("{} {} {}", assertion.ok, assertion.text, assertion.message));
        (expectation.ok(), each.map(|text| text.trim_end().to_owned()).collect::<Vec<_>>())
    };
    let (ok, each) = told("Assert-SimMessage 1 Spooled; Assert-SimLedger -Balanced\nassert-simmessage 1 \"Spooled\"");
    assert!(ok);
    assert_eq!(each, ["true Assert-SimMessage 1 Spooled", "true Assert-SimLedger -Balanced", "true assert-simmessage 1 \"Spooled\""]);
    let (ok, each) = told("Assert-SimMessage 1 Queued; Assert-SimMessage 1 Spooled");
    assert!(!ok);
    assert_eq!(each, ["false Assert-SimMessage 1 Queued Message 1 is Spooled, not Queued.", "true Assert-SimMessage 1 Spooled"]);
    let (ok, each) = told("Assert-SimMessage 1 'Spooled\nAssert-SimLedger -Balanced");
    assert!(!ok && each.len() == 2 && each[1] == "true Assert-SimLedger -Balanced", "{each:?}");
    let (ok, each) = told("Remove-SimUser 'Aiko Tanaka'; é; Assert-SimMessage 2 Spooled");
    assert!(!ok && each.iter().all(|line| line.starts_with("false")), "{each:?}");
    assert_eq!(told(" ; ").1, ["false  There’s nothing to check."]);
    let (ok, each) = told(&"Assert-SimLedger -Balanced\n".repeat(101));
    assert_eq!((ok, each.len()), (false, 101));
}

#[test]
fn an_example_that_is_not_as_it_was_written_is_an_error() {
    let outcome = |search: &str, story: Option<&str>| {
        let parsed = while_you_were_out::app::address::read(search, "");
        let request =
            OpenRequest { address: parsed.address, problems: parsed.problems, story: story.map(str::to_owned), ..OpenRequest::default() };
        let mut model = model();
        model.apply(Origin::Visitor, Msg::Opened(Rc::new(request)));
        while model.status().is_opening() {
            model.apply(Origin::Visitor, Msg::Continued);
        }
        let expectation = written::expectation(&model).unwrap();
        assert_eq!(expectation.outcome() == Outcome::Error, !expectation.problems.is_empty(), "{search}");
        (expectation.outcome().name(), model.status().script_fault)
    };
    let lunch = include_str!("../scenarios/lunch.ps1");
    for (search, story, told) in [
        ("?run=Wait-SimTime+-Seconds+1&expect=Assert-SimLedger+-Balanced", None, "holds"),
        ("?run=Wait-SimTime+-Seconds+1&expect=Assert-SimMessage+1+Spooled", None, "fails"),
        ("?scenario=lunch&expect=Assert-SimLedger+-Balanced", Some(lunch), "holds"),
        ("?scenario=lunch&expect=Assert-SimLedger+-Balanced", None, "error"),
        ("?scenario=lunsh&expect=Assert-SimLedger+-Balanced", None, "error"),
        ("?t=9&run=Wait-SimTime+-Seconds+1&expect=Assert-SimLedger+-Balanced", None, "error"),
        ("?run=while($true){}&expect=Assert-SimLedger+-Balanced", None, "error"),
        ("?run=while($true){Wait-SimTime+-Seconds+1}&expect=Assert-SimLedger+-Balanced", None, "error"),
    ] {
        assert_eq!(outcome(search, story).0, told, "{search}");
    }
    let (told, fault) = outcome("?run=Wait-SimTime+-Seconds+1;+Get-SimNothing&expect=Assert-SimLedger+-Balanced", None);
    assert_eq!((told, fault), ("error", Some((1, 26))));
}
