//! Two worlds beside each other: which two, what their link opens, how they are kept, and the chart of both.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use support::sessions::{input, played};
use support::{model, run, run_in};
use while_you_were_out::app::address::{CurrentLink, read};
use while_you_were_out::app::compare::{self, CompareView};
use while_you_were_out::app::export::comparison;
use while_you_were_out::app::export::look::Look;
use while_you_were_out::app::link::Pack;
use while_you_were_out::app::model::{OpenRequest, Saved, SavedSession, Standing, WorldEvent, written};
use while_you_were_out::app::options::{Panel, Switch};
use while_you_were_out::app::share::{LinkKind, LinkMaterial};
use while_you_were_out::app::timeline::{ChartView, ChartX, PairChart, PairPlan, PairWorld};
use while_you_were_out::app::{Dialog, Model, Msg, Origin, PlaybackEvent, ReadingEvent, StoryEvent, what_if};
use while_you_were_out::engine::{Action, Session};
use while_you_were_out::scenario::FIRST_STORY;
use while_you_were_out::tenant::{Change, Command, MessageId, MessageState, UserId};
use while_you_were_out::text::Locale;

const OFFLINE: &str = "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Hello; Wait-SimTime -Minutes 2";

fn tell(model: &mut Model, msg: Msg) {
    model.apply(Origin::Visitor, msg);
}

/// Opens the world of the question with this label, about the selected message.
fn ask(model: &mut Model, label: &str) {
    tell(model, Msg::LookedForWhatIfs);
    let view = what_if::view(model).unwrap();
    let place = view.options.iter().find(|option| option.label == label).unwrap_or_else(|| panic!("{label}: {view:?}")).place;
    tell(model, Msg::OpenedWhatIf(view.message, place));
}

/// A model that compares what was played with the world of a question.
fn compared(script: &str, label: &str) -> Model {
    let mut model = model();
    run_in(&mut model, script);
    ask(&mut model, label);
    tell(&mut model, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Compare)));
    model
}

fn view(model: &Model) -> Rc<CompareView> {
    compare::view(model).unwrap()
}

/// Opens a link in another browser.
fn opened(link: &CurrentLink, story: Option<&str>) -> Model {
    let parsed = read(&link.address.query(), "");
    assert_eq!(parsed.problems, []);
    let pack = link.pack.as_ref().map(|pack| Pack::from_text(&pack.to_text()));
    let mut other = model();
    let request = OpenRequest { address: parsed.address, story: story.map(str::to_owned), pack, ..OpenRequest::default() };
    tell(&mut other, Msg::Opened(Rc::new(request)));
    assert_eq!(other.notice(), None);
    other
}

fn states(view: &CompareView) -> Vec<(Option<MessageState>, Option<MessageState>)> {
    view.rows.iter().map(|row| (row.a.as_ref().map(|fate| fate.state), row.b.as_ref().map(|fate| fate.state))).collect()
}

fn names(view: &CompareView) -> (&str, &str) {
    (&view.a.0, &view.b.0)
}

#[test]
fn a_link_opens_the_same_two_worlds_in_another_browser() {
    for (label, first) in [("Tony signed in", true), ("Aiko’s client: MSI", false)] {
        let mut model = compared(OFFLINE, label);
        if !first {
            tell(&mut model, Msg::Playback(PlaybackEvent::PickedBranch(0)));
        }
        let (link, here) = (model.address_so_far(), view(&model));
        assert!(link.address.session.fork == Some(1), "{link:?}");
        let other = opened(&link, None);
        let there = view(&other);
        assert_eq!(other.reading().dialog(), Some(Dialog::Compare), "the comparison stands open");
        assert_eq!((&there.title, &there.count, &there.rows, &there.parting), (&here.title, &here.count, &here.rows, &here.parting));
        assert_eq!((names(&there), &there.chart), (names(&here), &here.chart), "the same lanes, with the same names");
        assert_eq!(there.b.0, label);
        assert!(other.session().branches().any(|branch| matches!(branch.change, Some(Change::SignedIn(..) | Change::Install(..)))));
    }
}

#[test]
fn a_long_session_takes_both_worlds_along_in_a_pack() {
    let waits = "; Wait-SimTime -Seconds 1".repeat(90);
    let model = compared(&format!("{OFFLINE}{waits}"), "Tony signed in");
    let link = model.address_so_far();
    assert!(link.pack.as_ref().is_some_and(|pack| pack.worlds.len() == 1), "{link:?}");
    let other = opened(&link, None);
    assert_eq!((states(&view(&other)), names(&view(&other)).1.to_owned()), (states(&view(&model)), "Tony signed in".to_owned()));
    assert_eq!(other.reading().dialog(), Some(Dialog::Compare));
}

#[test]
fn the_panel_alone_stands_where_an_embedding_page_names_it() {
    let model = compared(OFFLINE, "Tony signed in");
    let material = LinkMaterial::of(&model);
    let mut options = material.default_options();
    options.page.panels = Some([Panel::Compare].into());
    options.page.switch(Switch::Embed, true);
    let link = material.link(LinkKind::Here, &options).unwrap();
    assert!(link.address.to_string().contains("panels=compare") && link.address.session.versus.is_some(), "{}", link.address);
    let other = opened(&link, None);
    assert_eq!((other.reading().dialog(), states(&view(&other))), (None, states(&view(&model))));
    assert!(other.compared().is_some(), "the address goes on saying both");
}

#[test]
fn what_became_of_a_story_stands_beside_what_it_tells() {
    let mut model = model();
    tell(&mut model, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    tell(&mut model, Msg::Story(StoryEvent::PressedNext));
    tell(&mut model, Msg::Did(Action::Act(Command::SignOut(UserId(0)))));
    assert_eq!(model.stories().player().unwrap().standing(), Standing::Altered);
    assert_eq!(model.session().branches().len(), 1, "it was done where the story goes on");
    tell(&mut model, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Compare)));
    let shown = view(&model);
    assert_eq!(names(&shown), ("As in the story", "Aiko signs out"));
    assert!(shown.rows.iter().any(|row| row.differs() && row.b.is_none()), "what the story goes on to tell was not sent: {:?}", shown.rows);
    let story = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/lunch.ps1")).unwrap();
    let other = opened(&model.address_so_far(), Some(&story));
    assert_eq!(states(&view(&other)), states(&shown));
}

#[test]
fn where_there_is_one_world_that_is_said() {
    let mut model = model();
    run_in(&mut model, OFFLINE);
    tell(&mut model, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Compare)));
    assert!(compare::view(&model).is_none() && model.session().branches().len() == 1);
}

#[test]
fn any_two_worlds_can_be_chosen() {
    let mut model = compared(OFFLINE, "Tony signed in");
    tell(&mut model, Msg::Playback(PlaybackEvent::PickedBranch(0)));
    ask(&mut model, "Aiko’s client: MSI");
    assert_eq!(names(&view(&model)).1, "Aiko’s client: MSI");
    tell(&mut model, Msg::Reading(ReadingEvent::PickedWorlds(1, 2)));
    assert_eq!(states(&view(&model)), [(Some(MessageState::Delivered), Some(MessageState::Refused))], "two what-ifs beside each other");
    assert_eq!(view(&model).worlds.len(), 3);
}

#[test]
fn worlds_are_named_and_removed_and_survive_a_reload() {
    let mut model = compared(OFFLINE, "Tony signed in");
    tell(&mut model, Msg::Playback(PlaybackEvent::PickedBranch(0)));
    ask(&mut model, "Aiko’s client: MSI");
    tell(&mut model, Msg::World(WorldEvent::Renamed(1, "  Tony is there  ".into())));
    assert_eq!(
        view(&model).worlds.iter().map(|world| world.name.as_str()).collect::<Vec<_>>(),
        ["Original", "Tony is there", "Aiko’s client: MSI"]
    );
    let saved = written::saved(&model, &model.script());
    let session = SavedSession { script: saved, step: None };
    let mut other = support::model();
    tell(
        &mut other,
        Msg::Opened(Rc::new(OpenRequest { saved: Saved { sessions: vec![session], ..Saved::default() }, ..OpenRequest::default() })),
    );
    tell(&mut other, Msg::WentOnWhereLeft);
    let worlds = view(&other).worlds.iter().map(|world| (world.name.clone(), world.is_here)).collect::<Vec<_>>();
    assert!(worlds.contains(&("Tony is there".to_owned(), false)), "{worlds:?}");
    assert_eq!(worlds.len(), 3, "{worlds:?}");
    assert_eq!(
        other.session().tenant().message(MessageId(1)).unwrap().state(),
        MessageState::Refused,
        "it stands in the world that was left"
    );
    let gone = view(&other).worlds.iter().find(|world| world.name == "Tony is there").unwrap().branch;
    tell(&mut other, Msg::World(WorldEvent::Removed(gone)));
    let here = other.session().branch_index();
    tell(&mut other, Msg::World(WorldEvent::Removed(here)));
    assert_eq!(view(&other).worlds.len(), 2, "the world where one stands stays");
    tell(&mut other, Msg::Playback(PlaybackEvent::PickedBranch(gone)));
    assert_ne!(other.session().branch_index(), gone);
}

#[test]
fn the_world_where_a_story_is_told_stays() {
    let mut model = model();
    tell(&mut model, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    tell(&mut model, Msg::Story(StoryEvent::PressedNext));
    let told = model.session().branch_index();
    tell(&mut model, Msg::Playback(PlaybackEvent::PickedStep(1)));
    tell(&mut model, Msg::Did(Action::Act(Command::SignOut(UserId(2)))));
    tell(&mut model, Msg::World(WorldEvent::Removed(told)));
    assert!(!model.session().branches().nth(told).unwrap().is_removed);
}

#[test]
fn the_documents_say_both_fates() {
    let model = compared(OFFLINE, "Tony signed in");
    let (shown, locale) = (view(&model), Locale::english());
    let text = comparison::markdown(&shown, "https://example.org/?run=x", &locale);
    assert!(
        text.contains("The message ends differently.") && text.contains("Waiting in the mailbox") && text.contains("Delivered"),
        "{text}"
    );
    let svg = comparison::svg(&shown, Look::Light, &locale);
    assert_eq!(svg.matches("data-lane=\"tony.smith@contoso.com\"").count(), 2, "a lane in each world");
    let (above, below) = (&shown.chart.first, &shown.chart.second);
    let is_shared = |view: &ChartView, lane: usize, at: ChartX| {
        view.shared.iter().any(|own| own.top == view.lanes[lane].top && own.from <= at && at < own.to)
    };
    let after = ChartX::px(above.width - 1);
    assert!(is_shared(above, 0, after) && is_shared(below, 0, after), "Aiko is available in both worlds: her lanes step back");
    assert!(!is_shared(above, 1, after) && !is_shared(below, 1, after), "Tony's differ");
    assert!(comparison::paper(&shown, &locale).contains("<tr class=\"differs\">"));
    let (played, transcript) = run(&comparison::script(&shown));
    assert_eq!(transcript.errors().count(), 0);
    let ends = [0, 1].map(|branch| played.moment_of(branch, u32::MAX).unwrap().tenant().message(MessageId(1)).unwrap().state());
    assert_eq!(ends, [MessageState::Queued, MessageState::Delivered], "the script plays one world and then the other");
}

/// The chart of a session and of what came of going another way.
fn pair(first: &Session, second: usize) -> PairChart {
    let order = first.interleaved(second).unwrap();
    let mut other = first.clone();
    other.switch_branch(second);
    let users: Vec<UserId> = first.tenant().users().map(|user| user.id).take(4).collect();
    let plan = PairPlan {
        first: PairWorld { session: first, orders: &order.here },
        second: PairWorld { session: &other, orders: &order.other },
        shared: order.shared,
        users: &users,
        differing: &std::collections::BTreeSet::new(),
        locale: &Locale::english(),
        width: 860,
    };
    plan.drawn()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_past_is_drawn_once_and_what_both_do_stands_at_one_place(inputs in vec(input(), 4..40), back in 1_u32..20, instead in input()) {
        let mut session = played(&inputs);
        let tip = session.steps();
        prop_assume!(tip > 1);
        session.seek(tip.saturating_sub(back));
        let group = session.new_group();
        drop(session.act(instead, group));
        let second = session.branch_index();
        session.switch_branch(0);
        prop_assume!(second != 0);
        let order = session.interleaved(second).unwrap();
        prop_assert_eq!((order.here.len(), order.other.len()), (tip as usize + 1, session.branches().nth(second).unwrap().steps as usize + 1));
        prop_assert!(order.here.is_sorted() && order.other.is_sorted());
        let chart = pair(&session, second);
        prop_assert_eq!(chart.first.lanes.len(), chart.second.lanes.len());
        let marks = |view: &ChartView| -> Vec<_> { view.tracks.iter().flat_map(|track| track.marks.clone()).collect() };
        prop_assert!(marks(&chart.second).iter().all(|mark| mark.x >= chart.fork), "the past of both stands above");
        prop_assert!(chart.second.lanes.iter().flat_map(|lane| &lane.bands).all(|band| band.from >= chart.fork));
        let below = chart.second.lanes.first().map_or(0, |lane| lane.top);
        prop_assert!(chart.first.lanes.iter().all(|lane| lane.top + lane.height <= below), "no lane lies on another");
    }
}
