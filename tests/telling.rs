//! The story that is told and the session: modes, scenes, cast and light.

#![allow(clippy::unwrap_used, clippy::type_complexity)] // a test that cannot go on has failed

mod support;

use std::fs;
use std::rc::Rc;

use support::{load_language, words};
use while_you_were_out::app::address::{CurrentLink, read};
use while_you_were_out::app::link::Pack;
use while_you_were_out::app::model::{OpenRequest, Player, Saved, SavedSession, Standing, written};
use while_you_were_out::app::{
    ConsoleEvent, Dialog, Effect, Model, Msg, Notice, Origin, PageMode, PlaybackEvent, StoryEvent, catalogue, editor, story,
};
use while_you_were_out::engine::{Action, ledger};
use while_you_were_out::scenario::{CATALOGUE, FIRST_STORY, Scenario};
use while_you_were_out::tenant::{Command, MessageId, MessageState, Rule, UserId};
use while_you_were_out::wording::time_of_day;

/// The application at the first scene of the opening story.
fn opened() -> Model {
    let mut model = Model::new(words());
    load_language(&mut model);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    model
}

#[test]
fn the_desk_is_entered_and_left_without_touching_the_session() {
    let mut model = opened();
    assert_eq!(model.mode(), PageMode::Story, "the first story stands on the stage");
    let script = model.script();
    let effects = model.apply(Origin::Visitor, Msg::PickedMode(PageMode::Explore));
    assert_eq!((model.mode(), effects), (PageMode::Explore, vec![Effect::UpdateAddress]));
    assert!(model.address(&script).address.to_string().contains("panels=seats,policies,console,timeline,why,mail,matrix"));
    model.apply(Origin::Visitor, Msg::PickedMode(PageMode::Story));
    assert_eq!((model.mode(), model.script()), (PageMode::Story, script));
    model.apply(Origin::Visitor, Msg::PickedMode(PageMode::Explore));
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    assert_eq!(model.mode(), PageMode::Story, "another story stands on the stage");
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::LeftStory));
    assert_eq!(model.mode(), PageMode::Explore);
}

#[test]
fn the_cast_stays_and_the_light_follows_the_last_act() {
    let mut model = opened();
    let name = |model: &Model, user| model.session().tenant().user(user).map(|user| user.name.to_string()).unwrap_or_default();
    let cast = story::cast(&model);
    let left: Vec<String> = cast.left.iter().map(|user| name(&model, *user)).collect();
    assert!(left.contains(&"Aiko Tanaka".to_owned()), "{left:?}");
    let light = story::light(&model).unwrap_or_default();
    assert_eq!((light.message, light.rule), (Some(MessageId(1)), Some(Rule::R2)), "the message that was just sent");
    assert_eq!(light.users.iter().map(|user| name(&model, *user)).collect::<Vec<_>>(), ["Aiko Tanaka", "Tony Smith"]);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    assert_eq!(story::cast(&model), cast);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::LeftStory));
    assert_eq!((story::light(&model), story::cast(&model).all().count()), (None, 0));
}

/// Applies what a visitor did. A question is passed without an answer, and the clock goes on.
fn tell(model: &mut Model, msg: Msg) {
    let playing = model.playback().is_playing();
    model.apply(Origin::Visitor, msg);
    if model.stories().asking().open().is_some() {
        model.apply(Origin::Visitor, NEXT);
        if playing {
            model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedPlay));
        }
    }
}

/// The scene that is told, whether the session is another one, and the sentence.
fn line(model: &Model) -> (usize, bool, String) {
    let view = story::view(model).unwrap_or_else(|| panic!("a story is told"));
    (view.at, view.altered, view.narration.clone())
}

fn user(model: &Model, name: &str) -> UserId {
    model.session().tenant().find_user(name).unwrap_or_else(|| panic!("{name} is not of the sample"))
}

const NEXT: Msg = Msg::Story(StoryEvent::PressedNext);

#[test]
fn a_session_that_the_story_does_not_tell_says_so() {
    let mut model = opened();
    let (_, _, first) = line(&model);
    let pilar = user(&model, "Pilar Ruiz");
    tell(&mut model, Msg::Did(Action::Act(Command::SignOut(pilar))));
    let (at, altered, happened) = line(&model);
    assert!((at, altered) == (1, true) && happened != first && happened.contains("Pilar"), "{happened}");
    let own = model.script();
    tell(&mut model, Msg::Story(StoryEvent::WentBackToStory));
    assert_eq!(line(&model), (1, false, first.clone()));
    // What was done is kept: its world is another branch's future or the end of this one.
    tell(&mut model, Msg::Playback(PlaybackEvent::PickedStep(u32::MAX)));
    assert_eq!((line(&model).1, model.script()), (true, own));
    // Next leads back to the story first, and then on.
    tell(&mut model, NEXT);
    assert_eq!(line(&model), (1, false, first));
    tell(&mut model, NEXT);
    assert_eq!((line(&model).0, model.session().tenant().message(MessageId(1)).unwrap().state()), (2, MessageState::Queued));
    assert_eq!(model.session().tenant().user(pilar).map(|user| user.signed_in.value), Some(true), "not in the story");
    tell(&mut model, Msg::Did(Action::Act(Command::SignOut(pilar))));
    tell(&mut model, Msg::Story(StoryEvent::WentOnHere));
    assert_eq!((model.mode(), model.stories().player()), (PageMode::Explore, None));
}

#[test]
fn amid_a_scene_no_sentence_says_what_has_not_happened_yet() {
    let mut amid = 0;
    for entry in CATALOGUE {
        let mut model = begun(&fs::read_to_string(format!("scenarios/{}.ps1", entry.id)).unwrap());
        while model.stories().player().is_some_and(Player::has_next) {
            tell(&mut model, NEXT);
        }
        for step in (0..=model.session().steps()).rev() {
            tell(&mut model, Msg::Playback(PlaybackEvent::PickedStep(step)));
            let view = story::view(&model).expect("a story is told");
            let parts: String = view.spans.iter().map(|span| span.words.as_str()).collect();
            assert_eq!(parts, view.narration, "{} at step {step}: the parts are the sentence", entry.id);
            amid += usize::from(model.stories().player().map(Player::standing) == Some(Standing::Between));
        }
    }
    assert!(amid > 20, "some scenes have several steps: {amid}");
}

#[test]
fn the_clocks_button_play_and_next_do_the_same_scene_once() {
    let whole = |model: &mut Model| {
        while story::goes_on(model) {
            tell(model, NEXT);
        }
        model.script()
    };
    let by_next = whole(&mut opened());
    let mut clock = opened();
    tell(&mut clock, Msg::Did(Action::WaitNext));
    assert_eq!((line(&clock).0, time_of_day(clock.now())), (2, "09:02:00".to_owned()));
    tell(&mut clock, Msg::Did(Action::WaitNext));
    assert_eq!(line(&clock).0, 3, "nothing is due, and the story goes on");
    assert_eq!(whole(&mut clock), by_next);
    let mut played = opened();
    tell(&mut played, Msg::Playback(PlaybackEvent::PressedPlay));
    for _ in 0..20_000 {
        if played.playback().is_playing() {
            tell(&mut played, Msg::Playback(PlaybackEvent::TimePassed(100)));
            assert!(!line(&played).1, "play never leaves the story");
        }
    }
    assert!(!played.playback().is_playing() && !story::goes_on(&played));
    assert_eq!(played.script(), by_next);
}

#[test]
fn the_act_of_the_next_scene_is_that_scene() {
    let mut model = opened();
    tell(&mut model, NEXT);
    let tony = user(&model, "Tony Smith");
    tell(&mut model, Msg::Did(Action::Act(Command::SignIn(tony))));
    assert_eq!((line(&model).0, line(&model).1), (3, false));
    // The same at the console.
    let mut typed = opened();
    tell(&mut typed, Msg::Console(ConsoleEvent::EnteredLine("wait-simtime  -Minutes 2".into())));
    tell(&mut typed, Msg::Console(ConsoleEvent::EnteredLine("Connect-SimUser \"Tony Smith\"".into())));
    assert_eq!((line(&typed), typed.script()), (line(&model), model.script()));
    // In Explore too, where the clock's button does what it says.
    let mut desk = opened();
    tell(&mut desk, Msg::PickedMode(PageMode::Explore));
    tell(&mut desk, Msg::Did(Action::WaitNext));
    assert_eq!((line(&desk).0, line(&desk).1), (2, false));
}

#[test]
fn the_console_shows_what_was_run_up_to_here() {
    let mut model = opened();
    let shown = |model: &Model| model.console().plain();
    let mut after = vec![shown(&model)];
    while story::goes_on(&model) {
        tell(&mut model, NEXT);
        after.push(shown(&model));
    }
    assert!(after.windows(2).all(|pair| pair[1].starts_with(&pair[0]) && pair[1] != pair[0]), "{after:#?}");
    while line(&model).0 > 1 {
        let scene = line(&model).0;
        assert_eq!(shown(&model), after[scene - 1], "at scene {scene}");
        tell(&mut model, Msg::Story(StoryEvent::PressedPrevious));
    }
    tell(&mut model, Msg::Playback(PlaybackEvent::PickedStep(1)));
    assert_eq!(shown(&model).lines().count(), 1);
    tell(&mut model, Msg::Playback(PlaybackEvent::PickedStep(0)));
    assert_eq!(shown(&model), "");
    tell(&mut model, Msg::Playback(PlaybackEvent::PressedReset));
    assert_eq!(shown(&model), after[0], "no old lines stay");
}

/// The application, opened with an address; a story's file and a packed session are at hand.
fn opened_at(link: &CurrentLink) -> Model {
    let mut model = Model::new(words());
    load_language(&mut model);
    let mut address = link.address.clone();
    let pack = link.pack.as_ref().map(|pack| Ok(Pack::from_text(&pack.to_text()).unwrap()));
    if pack.is_some() {
        address.session.packed = Some("here".into());
    } else {
        address = read(&address.query(), "").address;
    }
    let story = address.session.scenario.as_deref().map(|id| fs::read_to_string(format!("scenarios/{id}.ps1")).unwrap());
    let request = OpenRequest { address, story, pack, ..OpenRequest::default() };
    tell(&mut model, Msg::Opened(Rc::new(request)));
    assert_eq!(model.notice(), None);
    model
}

fn link(model: &Model) -> CurrentLink {
    model.address(&model.script())
}

fn begun(file: &str) -> Model {
    let mut model = Model::new(words());
    load_language(&mut model);
    tell(&mut model, Msg::Story(StoryEvent::StoryArrived(file.into())));
    model
}

/// What the page shows of the story and the session.
fn seen(model: &Model) -> (Option<(usize, bool, String)>, String, u32, String, Option<MessageId>) {
    let line = model.stories().player().map(|_| line(model));
    (line, model.script(), model.session().step(), model.console().plain(), model.selected())
}

#[test]
fn every_scene_of_every_story_has_an_address_that_leads_back() {
    for entry in CATALOGUE {
        let mut model = begun(&fs::read_to_string(entry.address()).unwrap());
        loop {
            let scene = line(&model).0;
            assert!(!line(&model).1, "{} {scene}: the sentence stands over its own world", entry.id);
            assert!(ledger(model.session().tenant()).is_balanced());
            let link = link(&model);
            assert_eq!(link.pack, None);
            let reloaded = opened_at(&link);
            assert_eq!(seen(&reloaded), seen(&model), "{} {scene}: {}", entry.id, link.address);
            if !story::goes_on(&model) {
                break;
            }
            // The story goes on from there as it would have here.
            let mut further = reloaded;
            tell(&mut further, NEXT);
            tell(&mut model, NEXT);
            assert_eq!(seen(&further), seen(&model), "{} {scene}: Next", entry.id);
        }
    }
}

const OWN: &str = "#scenario mine\n#title  Mine\n#cast   \"Aiko Tanaka\" \"Tony Smith\"\n#: Tony leaves.\n#@ look user=\"Tony Smith\" panel=mail\nDisconnect-SimUser \"Tony Smith\"\n#: Aiko writes.\n#@ ask 1\nSend-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"Lunch?\"\n#: Tony is back.\nConnect-SimUser \"Tony Smith\"\n";

#[test]
fn a_story_of_ones_own_is_whole_in_its_link() {
    let mut model = begun(OWN);
    tell(&mut model, NEXT);
    let pilar = user(&model, "Pilar Ruiz");
    for altered in [false, true] {
        if altered {
            tell(&mut model, Msg::Did(Action::Act(Command::SignOut(pilar))));
        }
        let link = link(&model);
        let pack = link.pack.clone().unwrap();
        assert!(pack.to_text().contains("#@ ask 1"), "{}", pack.to_text());
        let again = opened_at(&link);
        assert_eq!((line(&again), again.script()), (line(&model), model.script()));
        assert_eq!(story::cast(&again), story::cast(&model));
        let whole = again.stories().player().unwrap().scenario().to_string();
        assert_eq!(whole, Scenario::parse(OWN).unwrap().to_string());
        assert_eq!(pack_of(&again), pack_of(&model), "and its link is the same again");
    }
}

fn pack_of(model: &Model) -> Option<String> {
    link(model).pack.map(|pack| pack.to_text())
}

#[test]
fn what_was_done_after_a_scene_travels_with_it() {
    let mut model = opened();
    let pilar = user(&model, "Pilar Ruiz");
    tell(&mut model, NEXT);
    tell(&mut model, Msg::Did(Action::Act(Command::SignOut(pilar))));
    let link = link(&model);
    assert_eq!(link.address.to_string(), "?scenario=lunch&run=Disconnect-SimUser+%22Pilar+Ruiz%22&scene=2");
    let again = opened_at(&link);
    assert_eq!((line(&again), again.script()), (line(&model), model.script()));
    assert!(line(&again).1, "it is not the story's");
    // In the midst of a scene, and at the start.
    let mut between = opened();
    tell(&mut between, Msg::Playback(PlaybackEvent::PickedStep(1)));
    let told = address_of(&between);
    assert_eq!(told, "?scenario=lunch&t=1&scene=1");
    let start = opened_at(&CurrentLink { address: read("?scene=0", "").address, pack: None });
    assert_eq!((line(&start).0, start.session().steps(), start.console().plain()), (0, 0, String::new()));
}

#[test]
fn another_session_keeps_the_story_where_it_is_told() {
    let mut model = opened();
    let mut whole = opened();
    tell(&mut whole, NEXT);
    tell(&mut whole, NEXT);
    tell(&mut model, Msg::LoadSession(whole.script(), None));
    assert_eq!((line(&model), model.script()), (line(&whole), whole.script()));
    tell(&mut model, Msg::LoadSession(whole.script(), Some(3)));
    assert_eq!(line(&model).0, 2);
    tell(&mut model, Msg::LoadSession("Wait-SimTime -Minutes 1".into(), None));
    assert_eq!(model.stories().player(), None);
}

fn address_of(model: &Model) -> String {
    link(model).address.to_string()
}

/// The application on the plain address, where earlier visits have left these.
fn returned(saved: &[String]) -> Model {
    let mut model = Model::new(words());
    let sessions = saved.iter().map(|script| SavedSession { script: script.clone(), step: None }).collect();
    let request = OpenRequest { saved: Saved { sessions, ..Saved::default() }, ..OpenRequest::default() };
    tell(&mut model, Msg::Opened(Rc::new(request)));
    load_language(&mut model);
    model
}

#[test]
fn the_plain_address_opens_the_opening_and_offers_what_was_left() {
    let (_, _, first) = line(&opened());
    let mut own = begun(OWN);
    tell(&mut own, NEXT);
    let mut altered = opened();
    let pilar = user(&altered, "Pilar Ruiz");
    tell(&mut altered, NEXT);
    tell(&mut altered, Msg::Did(Action::Act(Command::SignOut(pilar))));
    let mut free = opened();
    tell(&mut free, Msg::Story(StoryEvent::LeftStory));
    tell(&mut free, Msg::Did(Action::WaitNext));
    for left in [own, altered, free] {
        let mut model = returned(&[written::saved(&left, &left.script())]);
        assert_eq!((line(&model).2, model.notice()), (first.clone(), Some(&Notice::SavedSessionOffered)));
        tell(&mut model, Msg::WentOnWhereLeft);
        assert_eq!((model.notice(), model.status().has_offer()), (None, false));
        assert_eq!(
            (model.stories().player().map(|_| line(&model)), model.script()),
            (left.stories().player().map(|_| line(&left)), left.script())
        );
    }
}

#[test]
fn another_session_is_told_of_also_where_it_stands_at_a_step_of_the_same_number() {
    let opening = opened();
    let mut lines: Vec<String> = vec!["Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Hello'".into()];
    lines.resize(opening.session().step() as usize, "Wait-SimTime -Seconds 1".into());
    let mut model = returned(&[lines.join("\n")]);
    let effects = model.apply(Origin::Visitor, Msg::WentOnWhereLeft);
    assert_eq!((model.session().step(), model.script().contains("Hello")), (opening.session().step(), true));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::UpdateAddress)), "the address follows: {effects:?}");
    assert!(effects.iter().any(|effect| matches!(effect, Effect::NotifyStep(_))), "who listens is told: {effects:?}");
}

#[test]
fn a_session_that_does_not_play_is_set_aside_and_the_one_before_is_taken_up() {
    let mut model = returned(&["Send-SimMessage <broken".to_owned(), "Wait-SimTime -Minutes 3\n".to_owned()]);
    let effects = model.apply(Origin::Visitor, Msg::WentOnWhereLeft);
    assert!(effects.contains(&Effect::SetAsideSession), "{effects:?}");
    assert_eq!((model.script().as_str(), model.notice()), ("Wait-SimTime -Minutes 3\n", Some(&Notice::SavedSessionBroken)));
    tell(&mut model, Msg::LookedAtAside);
    let open = editor::view(&model).open.unwrap();
    assert!(open.text.contains("Send-SimMessage <broken") && model.reading().dialog() == Some(Dialog::Editor), "{}", open.text);
    let mut none = returned(&["#wywo 1\n#scene 1\n#then 0\nno story".to_owned()]);
    tell(&mut none, Msg::WentOnWhereLeft);
    assert_eq!(line(&none).0, 1, "the opening again");
}

#[test]
fn a_story_that_was_told_to_its_end_is_ticked() {
    let mut model = opened();
    let mut effects = Vec::new();
    while story::goes_on(&model) {
        assert!(model.stories().seen().is_empty());
        effects = support::next_scene(&mut model);
    }
    assert!(effects.contains(&Effect::SaveSeen) && model.stories().seen().contains(FIRST_STORY));
    tell(&mut model, Msg::Story(StoryEvent::PressedPrevious));
    assert!(!model.apply(Origin::Visitor, NEXT).contains(&Effect::SaveSeen), "once");
    let locale = model.locale();
    let found = |query: &str| catalogue::view(&catalogue::told(locale), None, query, &model.stories().record(), locale);
    let all = found("");
    let first = &all.groups[0].cards[0];
    assert_eq!((first.id, first.minutes.as_str(), first.seen, &first.theme), (FIRST_STORY, "3 minutes", true, &None));
    for (query, story) in
        [("Waiting in the mailbox", "lost-connection"), ("policy off", "policy-off-for-all"), ("delivered", "toast-answered")]
    {
        let found = found(query);
        let card = found.groups[0].cards.iter().find(|card| card.id == story);
        assert!(card.is_some_and(|card| card.theme.is_some() && !card.seen), "{query}");
    }
}

#[test]
fn an_address_that_names_the_desk_shows_it_also_with_the_opening_story() {
    let address = while_you_were_out::app::address::read("?panels=seats,policies,console,timeline,why,mail,matrix", "").address;
    let mut model = Model::new(words());
    load_language(&mut model);
    let request = while_you_were_out::app::model::OpenRequest { address, ..Default::default() };
    model.apply(Origin::Visitor, Msg::Opened(std::rc::Rc::new(request)));
    assert_eq!(model.mode(), PageMode::Explore);
}
