//! What will happen? The questions of every story: their answers are outcomes that were reached, the true one among them once, and nothing on the page gives it
//! away before an answer.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::collections::BTreeSet;
use std::rc::Rc;

use support::files::{read, root};
use while_you_were_out::app::catalogue;
use while_you_were_out::app::keys::{Focus, Press, meaning};
use while_you_were_out::app::model::{GuessScore, OpenRequest, PosedQuestion, Saved};
use while_you_were_out::app::stage::Walked;
use while_you_were_out::app::{
    AskEvent, Effect, Model, Msg, Origin, PageMode, PlaybackEvent, RoomEvent, StoryEvent, ask, because, clock, ledger, mail, seat, stage,
    steps, story, summary, timeline, what_if, why,
};
use while_you_were_out::engine::Action;
use while_you_were_out::scenario::CATALOGUE;
use while_you_were_out::tenant::{Command, Message, MessageState};

const NEXT: Msg = Msg::Story(StoryEvent::PressedNext);
const GUESS: Msg = Msg::Ask(AskEvent::SwitchedGuessing);

fn tell(model: &mut Model, msg: Msg) {
    model.apply(Origin::Visitor, msg);
}

fn begun(file: &str) -> Model {
    let mut model = support::model();
    tell(&mut model, Msg::Story(StoryEvent::StoryArrived(file.into())));
    model
}

fn file(id: &str) -> String {
    read(&root().join(format!("scenarios/{id}.ps1")))
}

fn open(model: &Model) -> Option<PosedQuestion> {
    model.stories().asking().open().cloned()
}

fn state(model: &Model, posed: &PosedQuestion) -> Option<MessageState> {
    model.session().tenant().message(posed.question.message).map(Message::state)
}

/// Tells a story to its end, and looks at the page at each question, before anything is answered. Returns how many questions there were.
fn at_each_question(model: &mut Model, mut look: impl FnMut(&mut Model, &PosedQuestion)) -> usize {
    let mut asked = 0;
    for _ in 0..100 {
        if let Some(posed) = open(model) {
            asked += 1;
            look(model, &posed);
        }
        tell(model, NEXT);
    }
    assert_eq!(open(model), None, "a question is passed by the button for the next scene");
    asked
}

/// Everything that the page shows beside the question itself.
fn all_views(model: &Model) -> String {
    let chart = timeline::view(model);
    format!(
        "{:#?}",
        (
            stage::view(model),
            clock::view(model),
            (chart.chart, chart.now),
            why::view(model),
            (because::view(model), what_if::view(model)),
            ledger::view(model),
            mail::view(model),
            steps::view(model),
        )
    )
}

#[test]
fn the_answers_are_distinct_and_the_truth_is_among_them_once() {
    let mut with_directive = BTreeSet::new();
    for entry in CATALOGUE {
        for wished in [false, true] {
            let mut model = support::model();
            if wished {
                tell(&mut model, GUESS);
            }
            tell(&mut model, Msg::Story(StoryEvent::StoryArrived(file(entry.id).into())));
            let asked = at_each_question(&mut model, |model, posed| {
                let answers = &posed.question.answers;
                assert!((2..=4).contains(&answers.len()), "{}: {answers:?}", entry.id);
                assert_eq!(answers.iter().collect::<BTreeSet<_>>().len(), answers.len(), "{}: {answers:?}", entry.id);
                assert_eq!(answers.iter().filter(|answer| **answer == posed.question.truth).count(), 1, "{}", entry.id);
                let place = answers.iter().position(|answer| *answer == posed.question.truth).unwrap();
                tell(model, Msg::Ask(AskEvent::PickedAnswer(place)));
                assert_eq!(state(model, posed), Some(posed.question.truth), "{}: it is what becomes of the message", entry.id);
            });
            if !wished && asked > 0 {
                with_directive.insert(entry.id);
            }
            let score = model.stories().score();
            assert_eq!((score.right as usize, score.answered as usize), (asked, asked), "{}", entry.id);
        }
    }
    assert!(with_directive.len() >= 8, "{with_directive:?}");
}

#[test]
fn every_other_answer_has_a_world_in_which_it_is_true() {
    for entry in CATALOGUE {
        let mut model = begun(&file(entry.id));
        at_each_question(&mut model, |model, posed| {
            let wrong = posed.question.answers.iter().position(|answer| *answer != posed.question.truth).unwrap();
            tell(model, Msg::Ask(AskEvent::PickedAnswer(wrong)));
            tell(model, Msg::LookedForWhatIfs);
            let view = ask::view(model).unwrap();
            let rule = because::view(model).map(|rule| rule.rule);
            let place = (model.session().branch_index(), model.session().step());
            for (at, card) in view.answers.iter().enumerate() {
                let revealed = card.revealed.clone().unwrap();
                assert_eq!((revealed.is_true, revealed.is_given), (card.state == posed.question.truth, at == wrong), "{}", entry.id);
                if revealed.is_true {
                    assert_eq!(revealed.rule.map(|(id, _)| id), rule, "{}: the rule that decided", entry.id);
                    continue;
                }
                let (change, ..) = revealed.change.unwrap();
                tell(model, Msg::OpenedWhatIf(posed.question.message, change));
                assert_eq!(state(model, posed), Some(card.state), "{}", entry.id);
                tell(model, Msg::Playback(PlaybackEvent::PickedBranch(place.0)));
                tell(model, Msg::Playback(PlaybackEvent::PickedStep(place.1)));
                tell(model, Msg::LookedForWhatIfs);
            }
        });
    }
}

#[test]
fn nothing_on_the_page_gives_the_outcome_away() {
    let mut asked = 0;
    for entry in CATALOGUE {
        let mut model = support::model();
        tell(&mut model, GUESS);
        tell(&mut model, Msg::Story(StoryEvent::StoryArrived(file(entry.id).into())));
        asked += at_each_question(&mut model, |model, posed| {
            let (id, locale) = (entry.id, model.locale());
            if let Some(stage) = stage::view(model) {
                assert!(stage.legs.iter().all(|leg| leg.walked == Walked::Been), "{id}: {:?}", stage.legs);
                assert!(stage.trays.iter().all(|tray| tray.clockwork.is_none()), "{id}");
                assert!(stage.letter.as_ref().is_none_or(|letter| letter.clockwork.is_none()), "{id}");
            }
            assert_eq!(clock::view(model).next_due, None, "{id}");
            assert!(because::view(model).is_none() && what_if::view(model).is_none(), "{id}");
            assert!(why::view(model).is_none_or(|why| why.id != posed.question.message), "{id}");
            let chart = timeline::view(model).chart;
            assert_eq!((chart.dues.len(), chart.steps), (0, model.session().step()), "{id}");
            assert!(chart.tracks.iter().flat_map(|track| &track.stays).all(|stay| stay.due.is_none()), "{id}");
            assert!(steps::view(model).lines.last().unwrap().here, "{id}");
            let card = ask::view(model).unwrap();
            assert!(card.answers.iter().all(|answer| answer.revealed.is_none()), "{id}");
            // What is told is the question, and what is spoken the question with its answers.
            let told = story::view(model).unwrap().narration.clone();
            assert_eq!(told, card.question, "{id}");
            assert_eq!(model.status().announcement, posed.spoken(model.session().tenant(), model.locale()), "{id}");
            let beat = model.stories().player().unwrap().coming().unwrap().narration.say(locale);
            let all = format!("{} {:?} {}", all_views(model), summary::view(model, false), model.status().announcement);
            assert!(!all.contains(&beat), "{id}: the sentence that answers is on the page");
        });
    }
    assert!(asked > 40, "only {asked} questions were asked");
}

/// Two stories that differ only in what comes after the question look the same until it is answered.
#[test]
fn the_page_does_not_depend_on_what_is_covered() {
    let whole = file("do-not-disturb");
    let (before, after) = whole.split_once("#@ ask 1\n").unwrap();
    let other = format!("{before}#@ ask 1\nSet-SimClient \"Giulia Rossi\" -Install Msi\n{after}");
    let third = format!("{before}#@ ask 1\nWait-SimTime -Minutes 1\n{after}");
    let views = [whole, other, third].map(|text| {
        let mut model = begun(&text);
        tell(&mut model, NEXT);
        assert!(open(&model).is_some());
        all_views(&model)
    });
    assert_eq!(views[0], views[1]);
    assert_eq!(views[0], views[2]);
}

#[test]
fn a_key_answers_and_the_score_remembers() {
    let mut model = begun(&file("offline-basic"));
    let key = |model: &Model, key: &str| meaning(model, Press { key, ctrl: false, shift: false, alt: false }, Focus::Free);
    assert_eq!(key(&model, "1").is_some(), open(&model).is_some());
    tell(&mut model, NEXT);
    let posed = open(&model).unwrap();
    assert_eq!(story::view(&model).unwrap().at, 2, "it is the second scene that asks");
    assert_eq!(model.session().tenant().messages().len(), 0, "nothing has been done");
    assert!(
        model.status().announcement.contains("“Lunch?”: what will happen to it?") && model.status().announcement.contains("1: "),
        "{}",
        model.status().announcement
    );
    assert!(key(&model, "9").is_none());
    let right = posed.question.answers.iter().position(|answer| *answer == MessageState::Spooled).unwrap();
    let pressed = key(&model, &(right + 1).to_string()).unwrap();
    tell(&mut model, pressed);
    assert!(model.status().announcement.starts_with("Right: In the spooler."), "{}", model.status().announcement);
    assert_eq!(model.stories().score(), GuessScore { right: 1, answered: 1 });
    assert_eq!(story::view(&model).unwrap().at, 2);
    tell(&mut model, NEXT);
    assert_eq!(model.stories().asking().posed(), None, "the answer is put away with its scene");
    assert_eq!(story::view(&model).unwrap().at, 3);
    // What was told is walked again without a question.
    tell(&mut model, Msg::Story(StoryEvent::PressedPrevious));
    tell(&mut model, Msg::Story(StoryEvent::PressedPrevious));
    tell(&mut model, NEXT);
    assert_eq!((open(&model), story::view(&model).unwrap().at), (None, 2));
}

#[test]
fn on_the_desk_a_story_asks_only_where_it_is_wished() {
    let mut model = begun(&file("offline-basic"));
    tell(&mut model, Msg::PickedMode(PageMode::Explore));
    tell(&mut model, NEXT);
    assert_eq!((open(&model), story::view(&model).unwrap().at), (None, 2));
    tell(&mut model, GUESS);
    tell(&mut model, NEXT);
    assert!(open(&model).is_some());
}

#[test]
fn a_question_is_put_away_by_going_back_and_with_its_story() {
    let mut model = begun(&file("offline-basic"));
    tell(&mut model, NEXT);
    assert!(open(&model).is_some());
    tell(&mut model, Msg::Story(StoryEvent::PressedPrevious));
    let line = story::view(&model).unwrap();
    assert_eq!((open(&model), line.at, model.status().announcement.as_str()), (None, 1, line.narration.as_str()));
    tell(&mut model, NEXT);
    tell(&mut model, Msg::Story(StoryEvent::LeftStory));
    assert_eq!(open(&model), None);
}

#[test]
fn the_running_clock_stops_at_a_question() {
    let mut model = begun(&file("offline-basic"));
    tell(&mut model, Msg::Playback(PlaybackEvent::PressedPlay));
    for _ in 0..2_000 {
        tell(&mut model, Msg::Playback(PlaybackEvent::TimePassed(100)));
    }
    assert!(open(&model).is_some() && !model.playback().is_playing());
    assert_eq!(model.session().tenant().messages().len(), 0);
}

#[test]
fn hands_are_counted_and_the_story_goes_on_without_an_answer() {
    let mut model = begun(&file("offline-basic"));
    tell(&mut model, NEXT);
    tell(&mut model, Msg::Ask(AskEvent::SwitchedCounting));
    for place in [0, 1, 1, 1, 9] {
        tell(&mut model, Msg::Ask(AskEvent::PickedAnswer(place)));
    }
    tell(&mut model, Msg::Ask(AskEvent::CountedHands(0, 5)));
    let shown: Vec<(u32, u32)> = ask::view(&model).unwrap().answers.iter().map(|card| (card.hands, card.share)).take(2).collect();
    assert_eq!(shown, [(5, 62), (3, 37)]);
    tell(&mut model, NEXT);
    let view = ask::view(&model).unwrap();
    assert!(!view.is_open && view.answers[0].hands == 5, "the hands stay beside the truth");
    assert_eq!(view.score, None, "nobody answered here");
}

#[test]
fn sending_asks_too_where_it_is_wished() {
    let mut model = support::model();
    let users: Vec<_> = model.session().tenant().users().map(|user| user.id).collect();
    let send = |text: &str| Msg::Did(Action::Act(Command::Send { from: users[0], to: users[3], text: text.into() }));
    assert_eq!(model.mode(), PageMode::Explore);
    tell(&mut model, send("Without a question"));
    assert_eq!((open(&model), model.session().tenant().messages().len()), (None, 1));
    tell(&mut model, GUESS);
    tell(&mut model, send("With one"));
    let posed = open(&model).unwrap();
    assert_eq!(model.session().tenant().messages().len(), 1, "it is not sent yet");
    tell(&mut model, Msg::Ask(AskEvent::PickedAnswer(0)));
    assert_eq!(model.session().tenant().messages().len(), 2);
    assert_eq!(state(&model, &posed), Some(posed.question.truth));
    assert_eq!(model.stories().score().answered, 1);
}

/// The seats run nothing down, and the chart has a question mark, while it is asked what will happen.
#[test]
fn the_desk_covers_what_is_due() {
    let mut model = begun(&file("toast-ignored"));
    tell(&mut model, Msg::PickedMode(PageMode::Explore));
    tell(&mut model, GUESS);
    let toasts = |model: &Model| {
        let users: Vec<_> = model.session().tenant().users().map(|user| user.id).collect();
        let seats = users.into_iter().filter_map(|user| seat::view(model, user));
        seats.flat_map(|seat| seat.toasts.iter().map(|toast| toast.ends).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    assert!(toasts(&model).iter().all(Option::is_some) && !toasts(&model).is_empty(), "a toast is up");
    assert_eq!(timeline::view(&model).now.asked, None);
    tell(&mut model, NEXT);
    assert!(open(&model).is_some());
    assert!(toasts(&model).iter().all(Option::is_none) && !toasts(&model).is_empty());
    let now = timeline::view(&model).now;
    assert!(now.asked.is_some_and(|asked| asked > now.x && asked.whole() < now.size.0), "{now:?}");
    tell(&mut model, NEXT);
    assert_eq!(timeline::view(&model).now.asked, None);
}

#[test]
fn answers_are_kept_on_this_device() {
    let mut model = begun(&file("offline-basic"));
    tell(&mut model, NEXT);
    let truth = open(&model).unwrap().question;
    let right = truth.answers.iter().position(|answer| *answer == truth.truth).unwrap();
    assert_eq!(model.stories().kept_answers(), "");
    assert!(model.apply(Origin::Visitor, Msg::Ask(AskEvent::PickedAnswer(right))).contains(&Effect::SaveAnswers));
    let kept = model.stories().kept_answers();
    assert_eq!(kept, "offline-basic:1+");
    // Another visit knows the score, and what it cannot read does no harm.
    let mut later = support::model();
    let saved = Saved { answers: format!("{kept} lunch:2- what:ever+ :: +"), ..Saved::default() };
    tell(&mut later, Msg::Opened(Rc::new(OpenRequest { saved, ..OpenRequest::default() })));
    assert_eq!(later.stories().kept_answers(), "lunch:2- offline-basic:1+");
    let cards = catalogue::view(&catalogue::told(later.locale()), None, "", &later.stories().record(), later.locale());
    let scores = cards.groups.iter().flat_map(|group| &group.cards).filter_map(|card| Some((card.id, card.score.as_deref()?)));
    assert_eq!(scores.collect::<Vec<_>>(), [("lunch", "0 of 1 right"), ("offline-basic", "1 of 1 right")]);
    tell(&mut later, Msg::Story(StoryEvent::StoryArrived(file("offline-basic").into())));
    assert_eq!(later.stories().score(), GuessScore { right: 1, answered: 1 });
    // What is asked in free play ends with the page.
    tell(&mut later, Msg::Story(StoryEvent::LeftStory));
    assert_eq!(later.stories().score(), GuessScore::default());
}

#[test]
fn the_running_clock_of_a_room_stops_at_a_question() {
    let mut model = begun(&file("offline-basic"));
    tell(&mut model, Msg::Room(RoomEvent::Began));
    tell(&mut model, Msg::Playback(PlaybackEvent::PressedPlay));
    for _ in 0..2_000 {
        tell(&mut model, Msg::Playback(PlaybackEvent::TimePassed(100)));
    }
    assert!(open(&model).is_some() && !model.playback().is_playing());
    assert_eq!(model.session().tenant().messages().len(), 0, "nothing has been done");
}
