//! Addresses and packed sessions: what is written is read, whatever is read is answered, and both ways lead to the same session.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::rc::Rc;

use proptest::prelude::*;
use support::{faults, model, run, script_language};
use while_you_were_out::app::address::{
    Address, AddressPart, AddressPosition, AddressProblemKind, MAX_PACKED_CHARS, MAX_PROBLEMS, MAX_SCRIPT_CHARS, Opening, Parameter,
    SessionRef, Shown, Story, current_link, read,
};
use while_you_were_out::app::host::expect;
use while_you_were_out::app::link::{self, LinkProblem, Pack, decode, encode};
use while_you_were_out::app::model::{OpenRequest, Saved, SavedSession};
use while_you_were_out::app::options::{PageOptions, Panel, Switch, Theme};
use while_you_were_out::app::{Effect, Model, Msg, Notice, Origin, story};
use while_you_were_out::engine::{PracticeTheme, Session};
use while_you_were_out::scenario::{self, PracticeRun};
use while_you_were_out::text::{Locale, Tag};

/// A text that is more than blanks.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[ -~\n]{1,40}", Just("Send-SimMessage \"Aiko\" \"Li Wei\" '50 % + 1'".to_owned())]
        .prop_filter("blank", |text| !text.trim().is_empty() && text.chars().count() <= 200)
}

fn maybe<S: Strategy>(strategy: S) -> impl Strategy<Value = Option<S::Value>> {
    proptest::option::of(strategy)
}

fn subset<T: Ord + Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = BTreeSet<T>> {
    proptest::sample::subsequence(all, 0..=all.len()).prop_map(BTreeSet::from_iter)
}

prop_compose! {
    fn options()(
        lang in maybe(proptest::sample::select(Tag::ALL)),
        theme in maybe(proptest::sample::select(&Theme::ALL[..])),
        panels in subset(&Panel::ALL),
        switches in subset(&Switch::ALL),
        seat in maybe(words()),
        lens in maybe(words()),
        room in maybe(words()),
        expect in maybe(words()),
    ) -> PageOptions {
        let panels = Some(panels).filter(|panels| !panels.is_empty());
        PageOptions { lang, theme, panels, switches: switches.into_iter().collect(), seat, lens, room, expect, lesson: None }
    }
}

prop_compose! {
    fn address()(
        options in options(),
        session in maybe((maybe(Just("lunch".to_owned())), maybe(words()))),
        packed in "[A-Za-z0-9_-]{1,20}",
        packed_lesson in maybe("[A-Za-z0-9_-]{1,20}"),
        prefill in maybe(words()),
        play in any::<bool>(),
        step in maybe(any::<u32>()),
        scene in maybe(any::<u32>()),
        fork in maybe(any::<u32>()),
        (versus, what_if) in (maybe(words()), maybe(words())),
        practice in maybe((0..5_usize, 1..=u64::MAX, 1..=u32::MAX)),
    ) -> Address {
        let practice = practice.map(|(theme, seed, number)| PracticeRun { theme: PracticeTheme::ALL[theme], seed, number });
        let session = match session {
            // Alone, a scene is one of the first story.
            Some((scenario, run)) => {
                let scene = scene.filter(|_| scenario.is_some() || run.is_some());
                SessionRef { scenario, run, step, scene, fork, versus, what_if, practice, packed: None, packed_lesson }
            }
            None => SessionRef { step, packed: Some(packed), packed_lesson, ..SessionRef::default() },
        };
        Address { session, opening: Opening { prefill, play }, options }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(address in address()) {
        let reading = read(&address.query(), &address.fragment());
        prop_assert_eq!(reading.problems, vec![]);
        prop_assert_eq!(&reading.address, &address);
        prop_assert!(address.to_string().is_ascii());
    }

    #[test]
    fn whatever_is_read_is_answered_and_written_again(search in any::<String>(), pairs in "([a-z]{1,8}=[ -~]{0,9}&){0,9}", fragment in any::<String>()) {
        for (search, fragment) in [(&search, &fragment), (&pairs, &pairs)] {
            let reading = read(search, fragment);
            prop_assert!(reading.problems.len() <= MAX_PROBLEMS);
            let again = read(&reading.address.query(), &reading.address.fragment());
            prop_assert_eq!(again.address, reading.address);
            for problem in &reading.problems {
                prop_assert!(!problem.text(&Locale::english()).is_empty());
            }
        }
    }

    #[test]
    fn letters_give_the_bytes_back(bytes in any::<Vec<u8>>()) {
        let letters = encode(&bytes);
        prop_assert!(letters.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter)));
        prop_assert_eq!(decode(&letters), Ok(bytes));
    }

    #[test]
    fn any_letters_are_answered(text in any::<String>()) {
        if let Ok(bytes) = decode(&text) {
            prop_assert_eq!(encode(&bytes), text.trim_end_matches('='));
        }
    }
}

#[test]
fn every_parameter_of_the_contract() {
    let search = "?scenario=lunch&run=Connect-SimUser+%22Li%20Wei%22;Wait-SimTime%20-Next&prefill=Get-&t=3&scene=2&fork=1&versus=Wait-SimTime%20-Next&whatif=&present&room=r1&play&lang=EN&theme=dark&embed=1\
                  &panels=seats,why&as=Aiko%20Tanaka&lens=administrator&readonly&links=0&motion=0&practice=policy&seed=7&question=3&lesson=msi:4,lunch:3&expect=Assert-SimLedger%20-Balanced";
    let reading = read(search, "");
    assert_eq!(reading.problems, vec![]);
    let expected = Address {
        session: SessionRef {
            scenario: Some("lunch".into()),
            run: Some("Connect-SimUser \"Li Wei\";Wait-SimTime -Next".into()),
            step: Some(3),
            scene: Some(2),
            fork: Some(1),
            versus: Some("Wait-SimTime -Next".into()),
            what_if: Some(String::new()),
            practice: Some(PracticeRun { theme: PracticeTheme::Policy, seed: 7, number: 3 }),
            packed: None,
            packed_lesson: None,
        },
        opening: Opening { prefill: Some("Get-".into()), play: true },
        options: PageOptions {
            lang: Some(Tag::En),
            theme: Some(Theme::Dark),
            panels: Some([Panel::Seats, Panel::Why].into()),
            seat: Some("Aiko Tanaka".into()),
            lens: Some("administrator".into()),
            room: Some("r1".into()),
            lesson: Some("msi:4,lunch:3".into()),
            expect: Some("Assert-SimLedger -Balanced".into()),
            switches: Switch::ALL.into_iter().collect(),
        },
    };
    assert_eq!(reading.address, expected);
}

/// What is wrong with an address, as the page says it in English.
fn told(search: &str, fragment: &str) -> Vec<String> {
    read(search, fragment).problems.iter().map(|problem| problem.text(&Locale::english())).collect()
}

#[test]
fn each_problem_is_named_and_the_rest_holds() {
    let reading = read("?them=dark&theme=drak&lang=tlh&t=-1&t=2&run=&embed=yes&panels=why,nope&scenario=none&as=%FF&readonly", "#s2=x");
    let options =
        PageOptions { panels: Some([Panel::Why].into()), switches: [Switch::Readonly].into_iter().collect(), ..PageOptions::default() };
    assert_eq!(reading.address, Address { options, ..Address::default() });
    let sentences: Vec<String> = reading.problems.iter().map(|problem| problem.text(&Locale::english())).collect();
    assert_eq!(
        sentences,
        [
            "“them” isn’t a parameter of this page.",
            "There’s no theme named “drak”.",
            "The language “tlh” isn’t available.",
            "“t=-1” isn’t valid. A step must be a whole number.",
            "“t” appears more than once. Only the first value was used.",
            "“run” has no value.",
            "“embed=yes” isn’t valid. Use 1 or 0.",
            "There’s no panel named “nope”.",
            "There’s no story named “none”.",
            "“as” was ignored because it isn’t valid text from byte 1 on.",
            "“#s2” isn’t a parameter of this page.",
        ]
    );
    assert_eq!(reading.problems[1].place, Some(AddressPosition { part: AddressPart::Query, at: 11 }));
    assert_eq!(reading.problems[10].place, Some(AddressPosition { part: AddressPart::Fragment, at: 1 }));
    assert_eq!(told("?run=1..3|%20%20{}&theme=light", ""), Vec::<String>::new());
    assert_eq!(told("?run=1..3%7C%", ""), ["“run” contains a “%” at byte 8 that isn’t part of a valid code. It was kept as is."]);
    assert_eq!(told("", "#seats"), Vec::<String>::new());
    assert_eq!(told("?practice=luck", ""), ["There’s no practice theme named “luck”."]);
    assert_eq!(
        told("?practice=mail&seed=0&question=-1", ""),
        ["“seed=0” isn’t valid. Use a whole number, 1 or greater.", "“question=-1” isn’t valid. Use a whole number, 1 or greater."]
    );
    assert_eq!(told("?practice=mail", "#s1=abc"), ["“practice” was ignored because the link already contains a whole session."]);
}

#[test]
fn a_packed_session_stands_for_script_and_scenario() {
    let reading = read("?scenario=lunch&run=Get-SimClock&t=2", "#s1=abc");
    let session = SessionRef { step: Some(2), packed: Some("abc".into()), ..SessionRef::default() };
    assert_eq!(reading.address, Address { session, ..Address::default() });
    assert_eq!(
        reading.problems.iter().map(|problem| &problem.what).collect::<Vec<_>>(),
        [&AddressProblemKind::Superseded, &AddressProblemKind::Superseded]
    );
}

#[test]
fn links_of_a_megabyte_are_answered() {
    let most = MAX_SCRIPT_CHARS;
    let long = "x".repeat(1_000_000);
    let reading = read(&format!("?run={long}&theme=dark&as={long}"), &format!("#s1={long}"));
    let options = PageOptions { theme: Some(Theme::Dark), ..PageOptions::default() };
    assert_eq!(reading.address, Address { options, ..Address::default() });
    let limits: Vec<&AddressProblemKind> = reading.problems.iter().map(|problem| &problem.what).collect();
    let too_long = |most| AddressProblemKind::TooLong { length: 1_000_000, most };
    assert_eq!(limits, [&too_long(most), &too_long(200), &too_long(MAX_PACKED_CHARS)]);
    let many = read(&"a=1&".repeat(250_000), "");
    assert_eq!(many.problems.len(), MAX_PROBLEMS);
    assert_eq!(many.problems[MAX_PROBLEMS - 1].what, AddressProblemKind::More { count: 250_000 - MAX_PROBLEMS + 1 });
    let name = read(&long, "");
    assert!(name.problems[0].parameter.chars().count() < 50, "a foreign name is clipped");
}

#[test]
fn what_shows_only_in_the_session() {
    let session = Session::sample();
    let check = |search: &str| {
        let problems = read(search, "").address.check(session.tenant(), 4);
        problems.iter().map(|problem| problem.text(&Locale::english())).collect::<Vec<_>>()
    };
    assert_eq!(check("?as=tony.smith@contoso.com&t=4"), Vec::<String>::new());
    assert_eq!(
        check("?as=Tanya&t=9"),
        ["Step 9 doesn’t exist. The last step is 4, and you’re there now.", "No user named “Tanya” was found, so all seats are shown."]
    );
}

const ACTS: &str = "Disconnect-SimUser 'Tony Smith'\nSend-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch? It''s; \"50 %\"'\n\
                    1..3 | % { Send-SimMessage 'Li Wei' 'Giulia Rossi' \"$_ `n; two\" }\nWait-SimTime -Minutes 2\n\
                    New-SimUser 'Zoë; Quote\"s' -External\nSet-CsClientPolicy Global -EnableIMAutoArchiving $false\nConnect-SimUser 'Tony Smith'\n";

fn session(script: &str) -> Session {
    let (session, transcript) = run(script);
    assert_eq!(faults(&transcript), Vec::<&str>::new());
    session
}

/// What an address leads to: the script and the step of its session.
fn opened(address: &Address) -> Session {
    let asked = &address.session;
    let (script, step) = match &asked.packed {
        Some(packed) => {
            let pack = Pack::from_bytes(&decode(packed).unwrap()).unwrap();
            (pack.script, pack.step)
        }
        None => (asked.script(asked.scenario.as_deref().and_then(scenario::file)).unwrap_or_default(), asked.step),
    };
    let mut model = model();
    let saved = Saved { sessions: vec![SavedSession { script, step }], ..Saved::default() };
    model.apply(Origin::Visitor, Msg::Opened(Rc::new(OpenRequest { saved, ..OpenRequest::default() })));
    model.apply(Origin::Visitor, Msg::WentOnWhereLeft);
    assert_eq!(model.notice(), None, "it plays");
    model.session().clone()
}

#[test]
fn readable_and_packed_links_open_the_same_session() {
    let mut there = session(ACTS);
    for step in [there.steps(), 3, 0] {
        there.seek(step);
        let script = link::script_of_world(&there);
        let shown = Shown { script: &script, step, steps: there.steps(), story: None, told: None };
        let link = current_link(&PageOptions::default(), shown);
        assert_eq!(link.pack, None, "short enough to be read");
        let readable = read(&link.address.query(), &link.address.fragment()).address;
        // What lies between the text and the letters, deflating, is the browser's.
        let packed = SessionRef { packed: Some(encode(Pack::of(&there).to_text().as_bytes())), ..SessionRef::default() };
        let packed = Address { session: packed, ..Address::default() };
        let packed = read(&packed.query(), &packed.fragment()).address;
        for here in [opened(&readable), opened(&packed)] {
            assert_eq!((here.step(), here.steps()), (there.step(), there.steps()));
            assert_eq!(here.tenant(), there.tenant());
            assert_eq!(here.tip().tenant(), there.tip().tenant());
            assert_eq!(Pack::of(&here), Pack::of(&there), "a script, packed and taken up, is the same script");
        }
    }
}

#[test]
fn a_story_opens_where_it_stood() {
    let file = scenario::file("lunch").unwrap();
    let story = session(file);
    let script = link::script_of_world(&story);
    let told = Story { id: "lunch", script: &script };
    for step in 0..=story.steps() {
        // So far was the story told.
        let lines: String = script.split_inclusive('\n').take(step as usize).collect();
        let shown = Shown { script: &lines, step, steps: step, story: Some(told), told: None };
        let link = current_link(&PageOptions::default(), shown).address;
        assert_eq!((link.session.scenario.as_deref(), link.session.run.as_deref()), (Some("lunch"), None));
        let here = opened(&read(&link.query(), "").address);
        assert_eq!((here.step(), here.tenant()), (step, session(&lines).tenant()));
    }
    // It went on by hand behind the end, and stands there.
    let there = session(&format!("{file}\nDisconnect-SimUser 'Li Wei'\nConnect-SimUser 'Li Wei'"));
    let lines = link::script_of_world(&there);
    let shown = Shown { script: &lines, step: there.steps() - 1, steps: there.steps(), story: Some(told), told: None };
    let link = current_link(&PageOptions::default(), shown).address;
    assert_eq!(link.session.run.as_deref(), Some("Disconnect-SimUser \"Li Wei\"; Connect-SimUser \"Li Wei\""));
    let here = opened(&read(&link.query(), "").address);
    assert_eq!((here.step(), here.tip().tenant()), (there.steps() - 1, there.tenant()));
}

#[test]
fn the_same_seats_stand_open_however_one_came_to_a_storys_moment() {
    let file = scenario::file("lunch").unwrap();
    let at = |step: Option<u32>| {
        let mut model = model();
        let session = SessionRef { scenario: Some("lunch".into()), step, ..SessionRef::default() };
        let address = Address { session, ..Address::default() };
        let request = OpenRequest { address, story: Some(file.to_owned()), ..OpenRequest::default() };
        model.apply(Origin::Visitor, Msg::Opened(Rc::new(request)));
        model
    };
    let names = |model: &Model| {
        let tenant = model.session().tenant();
        model.seats().in_order().into_iter().filter_map(|user| tenant.user(user)).map(|user| user.name.to_string()).collect::<Vec<_>>()
    };
    let whole = at(None);
    let end = at(Some(whole.session().steps()));
    assert_eq!((names(&end), end.selected()), (names(&whole), whole.selected()));
    let start = at(Some(0));
    let told = story::view(&start).unwrap();
    assert_eq!((start.session().step(), told.at), (0, 0));
    assert!(!told.narration.contains("signed out"), "{}", told.narration);
    let seats = names(&start);
    assert!(["Aiko Tanaka", "Tony Smith"].iter().all(|name| seats.contains(&(*name).to_owned())), "those of the first beat: {seats:?}");
}

#[test]
fn what_the_console_says_of_an_address_is_known_to_be_english() {
    let mut model = model();
    let session = SessionRef { run: Some("Get-Nothing".into()), ..SessionRef::default() };
    let address = Address { session, ..Address::default() };
    let request = OpenRequest { address, problems: read("?them=dark", "").problems, ..OpenRequest::default() };
    model.apply(Origin::Visitor, Msg::Opened(Rc::new(request)));
    assert!(matches!(model.notice(), Some(Notice::Address(said, Some(1))) if said[1].contains("Get-Nothing")), "{:?}", model.notice());
}

#[test]
fn damaged_links_are_named() {
    let whole = encode(Pack::of(&session(ACTS)).to_text().as_bytes());
    let cut = &whole[..whole.len() - whole.len() % 4 - 3];
    assert_eq!(decode(cut), Err(LinkProblem::CutOff));
    let problems = [
        LinkProblem::Letter { letter: '"', at: 7 },
        LinkProblem::CutOff,
        LinkProblem::Damaged,
        LinkProblem::TooLarge,
        LinkProblem::NoText,
        LinkProblem::Foreign,
        LinkProblem::Newer { version: 2 },
        LinkProblem::NoStep,
        LinkProblem::NoInflating,
        LinkProblem::NoLanguage,
        LinkProblem::DoesNotPlay { line: 3 },
    ];
    let sentences: BTreeSet<String> = problems.iter().map(|problem| problem.text(&Locale::english())).collect();
    assert_eq!(sentences.len(), problems.len());
    assert!(
        sentences.contains("The session in this link is damaged: unexpected character “\"” at position 7. Copy the link again."),
        "{sentences:?}"
    );
}

/// The value of an attribute as a browser reads it.
fn unescaped(value: &str) -> String {
    value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// The attributes of the tags of that name, each value in double quotes or none.
fn tags(html: &str, name: &str) -> Vec<Vec<(String, Option<String>)>> {
    let open = format!("<{name} ");
    let mut found = Vec::new();
    for rest in html.split(&open).skip(1) {
        let mut attributes = Vec::new();
        let mut rest = rest.trim_start();
        while !rest.starts_with('>') {
            let end = rest.find(|letter: char| letter == '=' || letter == '>' || letter.is_whitespace()).unwrap();
            let name = rest[..end].to_owned();
            let (value, behind) = match rest[end..].strip_prefix("=\"").and_then(|value| value.split_once('"')) {
                Some((value, behind)) => (Some(unescaped(value)), behind),
                None => (None, &rest[end..]),
            };
            attributes.push((name, value));
            rest = behind.trim_start();
        }
        found.push(attributes);
    }
    found
}

/// The address that `embed.js` makes of an element's attributes.
fn address_of(attributes: &[(String, Option<String>)]) -> String {
    let mut search = String::from("?embed=1");
    for (name, value) in attributes {
        // An empty `run` means the element's own text, which stands outside the tag.
        let is_text = name == "run" && value.as_deref().unwrap_or_default().is_empty();
        if is_text {
            continue;
        }
        if Parameter::named(name).is_some() {
            write!(search, "&{name}=").unwrap();
            value.as_deref().unwrap_or_default().bytes().for_each(|byte| write!(search, "%{byte:02X}").unwrap());
        } else {
            assert!(["id", "tenant", "title", "src", "heights"].contains(&name.as_str()), "{name} is an attribute of no element");
        }
    }
    search
}

#[test]
fn the_pages_that_show_how_to_embed_are_right() {
    for (name, text) in [("host.html", include_str!("../static/host.html")), ("embedding.md", include_str!("../docs/embedding.md"))] {
        let elements = tags(text, "wywo-sim").iter().map(|attributes| address_of(attributes)).collect::<Vec<_>>();
        let frames = tags(text, "iframe").into_iter().flatten().filter(|(name, _)| name == "src");
        let frames = frames.map(|(_, source)| source.unwrap().split_once('?').unwrap().1.to_owned()).collect::<Vec<_>>();
        assert!(elements.len() >= 4 && !frames.is_empty(), "{name}");
        for search in elements.iter().chain(&frames) {
            let reading = read(search, "");
            assert_eq!(reading.problems, vec![], "{name}: {search}");
            assert!(reading.address.options.has(Switch::Embed), "{name}: {search}");
            let Address { session: SessionRef { run, .. }, options: PageOptions { seat, expect: expected, .. }, .. } = reading.address;
            let Some(script) = run else { continue };
            let session = session(&script);
            assert!(seat.is_none_or(|seat| session.tenant().find_user(&seat).is_some()));
            let language = script_language();
            let holds = expected.map(|text| expect(&text, &session, &*language, &Locale::english()).ok());
            assert_ne!(holds, Some(false), "{name}: {search}");
        }
    }
}

#[test]
fn the_element_knows_every_parameter() {
    let script = include_str!("../static/embed.js");
    let names = script.split_once("const names = \"").unwrap().1.split_once('"').unwrap().0;
    let own = Parameter::ALL.into_iter().map(Parameter::name).filter(|name| *name != "embed");
    let known: Vec<&str> = own.chain(["s1"]).collect();
    assert_eq!(names.split(' ').collect::<Vec<_>>(), known);
}

#[test]
fn an_address_that_asks_for_a_look_alone_opens_what_the_plain_one_opens() {
    for (query, looks) in [
        ("", true),
        ("?lang=fr&theme=dark&motion=0", true),
        ("?embed", false),
        ("?present", false),
        ("?play", false),
        ("?t=1", false),
        ("?as=Tony", false),
        ("?panels=mail", false),
        ("?run=%23", false),
    ] {
        assert_eq!(read(query, "").address.asks_for_a_look_alone(), looks, "{query}");
    }
    assert!(!read("", "#s1=x").address.asks_for_a_look_alone());
}

#[test]
fn an_address_that_could_not_be_read_is_told_and_touches_nothing_that_was_saved() {
    let mut model = Model::new(Rc::new(Locale::english()));
    let effects = model.apply(Origin::Visitor, Msg::Opened(Rc::new(OpenRequest { is_unread: true, ..OpenRequest::default() })));
    assert_eq!(model.notice(), Some(&Notice::ConsoleMissing));
    assert!(!effects.contains(&Effect::SetAsideSession) && !effects.contains(&Effect::BackUpSession));
}
