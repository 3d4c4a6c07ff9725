//! The application without a browser, and before the script language has come.

mod support;

use std::rc::Rc;

use support::{load_language, model, run_in, words};
use while_you_were_out::app::address::Address;
use while_you_were_out::app::announce::{Announcement, Announcer};
use while_you_were_out::app::console::{Open, enter_sends};
use while_you_were_out::app::model::OpenRequest;
use while_you_were_out::app::options::{PageOptions, Panel};
use while_you_were_out::app::{
    ConsoleEvent, Effect, Model, Msg, Notice, Origin, PlaybackEvent, ReadingEvent, StoryEvent, Tab, palette, story, tour,
};
use while_you_were_out::cmdlets::console::{EntryKind, Reply};
use while_you_were_out::cmdlets::script_of;
use while_you_were_out::engine::Action;
use while_you_were_out::powershell::host::Answer;
use while_you_were_out::scenario::{CATALOGUE, FIRST_STORY};
use while_you_were_out::tenant::{Command, MessageId, MessageState, PresenceChoice, UserId};

fn learn(model: &mut Model) -> Vec<Effect> {
    support::load_language(model)
}

fn user(model: &Model, name: &str) -> UserId {
    model.session().tenant().find_user(name).unwrap_or_else(|| panic!("{name} is not of the sample"))
}

/// What the console shows, without the times.
fn lines(model: &Model) -> Vec<String> {
    model.console().lines.iter().map(|line| line.entry.text.clone()).collect()
}

#[test]
fn the_opening_plays_without_the_language_as_with_it() {
    let (mut early, mut late) = (Model::new(words()), Model::new(words()));
    learn(&mut late);
    for model in [&mut early, &mut late] {
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    }
    assert!(early.language().is_none() && early.session().steps() > 0);
    assert_eq!(script_of(early.session()), script_of(late.session()));
    assert_eq!(lines(&early), lines(&late));
    assert!(early.session().tenant() == late.session().tenant(), "the same tenant");
    assert_eq!(early.selected(), late.selected());
    assert_eq!(early.seats().in_order(), late.seats().in_order());
}

#[test]
fn the_page_is_as_opened_until_somebody_does_something() {
    let opened = || {
        let mut model = Model::new(words());
        assert!(!model.stories().is_as_opened(model.session()));
        learn(&mut model);
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
        assert!(model.stories().is_as_opened(model.session()));
        model
    };
    let tony = user(&opened(), "Tony Smith");
    for deed in [
        Msg::Story(StoryEvent::PressedNext),
        Msg::Did(Action::Act(Command::SignIn(tony))),
        Msg::Console(ConsoleEvent::EnteredLine("Wait-SimTime -Minutes 1".into())),
        Msg::Story(StoryEvent::LeftStory),
    ] {
        let mut model = opened();
        model.apply(Origin::Visitor, deed.clone());
        assert!(!model.stories().is_as_opened(model.session()), "{deed:?}");
    }
    // Who looks back has done nothing; who acts there has.
    let mut model = opened();
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedStep(1)));
    assert!(model.stories().is_as_opened(model.session()));
    model.apply(Origin::Visitor, Msg::Did(Action::Act(Command::SignIn(tony))));
    assert!(!model.stories().is_as_opened(model.session()));
}

#[test]
fn what_needs_the_language_waits_for_it_in_order() {
    let mut model = Model::new(words());
    let (aiko, tony) = (user(&model, "Aiko Tanaka"), user(&model, "Tony Smith"));
    assert_eq!(
        model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::EnteredLine("Disconnect-SimUser 'Tony Smith'".into()))),
        [Effect::LoadLanguage]
    );
    let send = Command::Send { from: aiko, to: tony, text: "Lunch?".into() };
    assert_eq!(model.apply(Origin::Visitor, Msg::Did(Action::Act(send))), [Effect::LoadLanguage], "it waits behind the line");
    assert!(model.is_waiting() && model.session().steps() == 0);
    learn(&mut model);
    assert!(!model.is_waiting());
    let script = script_of(model.session());
    assert_eq!(script, "Disconnect-SimUser \"Tony Smith\"\nSend-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"Lunch?\"\n");
}

#[test]
fn enter_goes_by_what_stands_in_the_field_and_not_by_what_was_read_before() {
    let mut model = Model::new(words());
    learn(&mut model);
    let (opened, whole) = ("foreach ($name in 'Tony Smith') {", "foreach ($name in 'Tony Smith') {\nDisconnect-SimUser $name }");
    model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::Typed(opened.into(), opened.len())));
    assert!(!enter_sends(opened));
    // The rest was typed and Enter pressed before the page has told of it.
    assert!(enter_sends(whole));
    model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::EnteredLine(whole.into())));
    assert_eq!(model.session().steps(), 1);
    assert!(model.console().draft.spans.is_empty());
    assert_eq!(["", "Get-SimUser |", "'a", "}"].map(enter_sends), [true, false, false, true]);
}

#[test]
fn an_act_is_done_at_once_and_a_refused_one_is_told_in_the_consoles_words() {
    let mut model = Model::new(words());
    let tony = user(&model, "Tony Smith");
    model.apply(Origin::Visitor, Msg::Did(Action::Act(Command::SignOut(tony))));
    assert_eq!(model.session().steps(), 1);
    let effects = model.apply(Origin::Visitor, Msg::Did(Action::Act(Command::SetPresence(tony, PresenceChoice::Busy))));
    assert!(!effects.contains(&Effect::LoadLanguage) && !model.is_waiting(), "no language is needed to say why: {effects:?}");
    let why = "\"Tony Smith\" is not signed in.";
    assert_eq!(model.notice(), Some(&Notice::Refused(why.into())));
    assert_eq!(lines(&model).split_off(1), ["Set-SimPresence \"Tony Smith\" Busy", &format!("Set-SimPresence : {why}")]);
    assert_eq!(model.session().steps(), 1);
}

#[test]
fn what_a_line_prints_stands_at_the_page_as_in_a_console_window() {
    let mut model = Model::new(words());
    learn(&mut model);
    model.apply(
        Origin::Visitor,
        Msg::Console(ConsoleEvent::EnteredLine("Set-CsClientPolicy Global -EnableIMAutoArchiving $false -WhatIf".into())),
    );
    let what_if = "What if: Performing the operation \"Set-CsClientPolicy\" on target \"Global\".";
    assert_eq!(lines(&model).last().map(String::as_str), Some(what_if));
    model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::ClearedTranscript));
    model.apply(
        Origin::Visitor,
        Msg::Console(ConsoleEvent::EnteredLine("Write-Host a -NoNewline; Write-Host b; Write-Warning c; Write-Verbose d -Verbose".into())),
    );
    assert_eq!(lines(&model).split_off(1), ["ab", "WARNING: c", "VERBOSE: d"]);
    let kinds: Vec<EntryKind> = model.console().lines.iter().map(|line| line.entry.kind).collect();
    assert_eq!(kinds, [EntryKind::Input, EntryKind::Host, EntryKind::Warning, EntryKind::Verbose]);
    let copied = model.console().plain();
    assert!(copied.starts_with("PS C:\\> Write-Host a -NoNewline;") && copied.ends_with("\nab\nWARNING: c\nVERBOSE: d\n"), "{copied}");
}

#[test]
fn the_story_sits_down_where_the_message_is() {
    let mut model = Model::new(words());
    learn(&mut model);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    let mut names = Vec::new();
    for _ in 0..5 {
        let seat = model.seats().active().and_then(|user| model.session().tenant().user(user));
        names.extend(seat.map(|user| user.name.to_string()));
        support::next_scene(&mut model);
    }
    let spooled_queued_delivered_noticed_refused = ["Aiko Tanaka", "Tony Smith", "Tony Smith", "Tony Smith", "Aiko Tanaka"];
    assert_eq!(names, spooled_queued_delivered_noticed_refused);
}

/// A story in play whose second beat has two steps.
fn telling() -> Model {
    let mut model = Model::new(words());
    learn(&mut model);
    let file = "#scenario a\n#title A\n#: one\nDisconnect-SimUser 'Tony Smith'\n#: two\nSend-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Hi'\nWait-SimTime -Minutes 2\nConnect-SimUser 'Tony Smith'\n";
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::StoryArrived(file.into())));
    model
}

fn told(model: &Model) -> (usize, u32) {
    (story::view(model).unwrap_or_else(|| panic!("no story")).at, model.session().step())
}

#[test]
fn next_plays_one_beat_and_finishes_one_that_plays() {
    let mut model = telling();
    assert_eq!(told(&model), (1, 1));
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    assert_eq!(told(&model), (2, 4), "on a standing clock a beat is there at once");
    let mut model = telling();
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedPlay));
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    assert_eq!((told(&model), model.session().steps()), ((2, 2), 4), "on a running clock its steps are walked");
    assert_eq!(story::view(&model).and_then(|line| line.end.clone()), None, "it is not over yet");
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::TimePassed(800)));
    assert_eq!(told(&model), (2, 3));
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    assert_eq!((told(&model), model.session().steps()), ((2, 4), 4), "pressed again, it finishes");
    assert!(story::view(&model).is_some_and(|line| line.end.is_some()));
    assert_eq!(model.session().branches().len(), 1, "no what-if world");
}

#[test]
fn a_beat_that_plays_ends_by_itself_and_before_anything_is_done() {
    let mut model = telling();
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedPlay));
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    for _ in 0..4 {
        model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::TimePassed(700)));
    }
    assert_eq!(told(&model), (2, 4));
    let now = model.now();
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::TimePassed(700)));
    assert_eq!((model.now(), model.playback().is_playing()), (now, false), "no clock runs on under the last sentence");
    let mut model = telling();
    let li = user(&model, "Li Wei");
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedPlay));
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    model.apply(Origin::Visitor, Msg::Did(Action::Act(Command::SignIn(li))));
    assert_eq!((model.session().step(), model.session().steps()), (5, 5));
}

#[test]
fn the_narration_goes_where_one_goes() {
    let mut model = telling();
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedStep(1)));
    assert_eq!(told(&model), (1, 1));
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedForward));
    assert_eq!(told(&model), (2, 2), "in the midst of the second beat");
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    assert_eq!(told(&model), (2, 4));
}

#[test]
fn a_storys_end_leads_to_the_next_one() {
    let mut model = Model::new(words());
    learn(&mut model);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    let end = |model: &Model| story::view(model).and_then(|line| line.end.clone());
    for _ in 0..5 {
        assert_eq!(end(&model), None);
        support::next_scene(&mut model);
    }
    let next = end(&model).and_then(|end| end.next).expect("a next story");
    assert_eq!(next.key, CATALOGUE[1].id);
    assert!(next.title.is_some());
}

#[test]
fn the_title_is_the_storys_while_one_is_told() {
    let mut model = Model::new(words());
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    assert_eq!(story::page_title(&model), "Lunch at twelve? – While You Were Out");
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::LeftStory));
    assert_eq!(story::page_title(&model), "Offline messages, explained – While You Were Out");
}

#[test]
fn each_step_is_announced_once_and_a_running_clock_is_silent() {
    let mut model = Model::new(words());
    learn(&mut model);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    let told = model.status().announcement.clone();
    assert!(!told.starts_with("Step "), "the story tells it: {told}");
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedBack));
    let told = model.status().announcement.clone();
    assert_eq!(told, "Tony signs out.", "within a beat it is the step");
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::LeftStory));
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedForward));
    let told = model.status().announcement.clone();
    assert_eq!(told, "Aiko writes to Tony.");
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedPlay));
    for _ in 0..10 {
        model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::TimePassed(100)));
    }
    assert_eq!(model.status().announcement, told, "nothing came due in ten seconds");
    assert!(model.now() > model.session().now());
}

/// What listeners are told of messages.
fn moves(effects: &[Effect]) -> Vec<(u32, MessageState)> {
    let of = |effect: &Effect| if let Effect::NotifyMessage(id, state) = effect { Some((id.0, *state)) } else { None };
    effects.iter().filter_map(of).collect()
}

#[test]
fn every_message_that_is_new_or_in_another_state_is_told_once() {
    use MessageState::{InToast, Queued, Spooled};
    let mut model = Model::new(words());
    learn(&mut model);
    let mut told = |msg| moves(&model.apply(Origin::Visitor, msg));
    let line = |text: &str| Msg::Console(ConsoleEvent::EnteredLine(text.to_owned()));
    let send = "Send-SimMessage 'Aiko Tanaka' 'Li Wei' One; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' Two";
    assert_eq!(told(line(send)), [(1, Spooled), (2, InToast)]);
    assert_eq!(told(line("Set-SimPresence 'Claire Dubois' Busy")), []);
    assert_eq!(told(line("Wait-SimTime -Minutes 2")), [(1, Queued), (2, MessageState::Delivered)]);
    assert_eq!(told(Msg::Playback(PlaybackEvent::PickedStep(1))), [(1, Spooled)], "the second is not yet sent there");
    assert_eq!(told(Msg::Playback(PlaybackEvent::PickedStep(3))), [(2, InToast)]);
    assert_eq!(told(Msg::Reading(ReadingEvent::PickedTab(Tab::Mail))), []);
    assert_eq!(told(Msg::Playback(PlaybackEvent::PressedReset)), []);
}

/// A model that has told what was before, and what it says of what comes.
struct Ears {
    model: Model,
    teller: Announcer,
}

impl Ears {
    fn open() -> Self {
        let mut model = Model::new(words());
        learn(&mut model);
        let mut ears = Self { model, teller: Announcer::default() };
        ears.hear();
        ears
    }

    fn hear(&mut self) -> Announcement {
        let model = &self.model;
        self.teller.tell(model, || tour::view(model))
    }

    fn after(&mut self, msg: Msg) -> String {
        self.model.apply(Origin::Visitor, msg);
        self.hear().said
    }

    fn entered(&mut self, line: &str) -> Announcement {
        self.model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::EnteredLine(line.to_owned())));
        self.hear()
    }
}

#[test]
fn a_step_is_told_with_what_became_of_it() {
    let mut ears = Ears::open();
    ears.entered("Set-CsClientPolicy Global -EnableIMAutoArchiving $false");
    let refused = ears.entered("Send-SimMessage 'Claire Dubois' 'Li Wei' x");
    assert_eq!(refused.said, "Claire writes to Li. #1 “x”, Claire Dubois to Li Wei: Refused.");
    let toast = ears.entered("Send-SimMessage 'Aiko Tanaka' 'Giulia Rossi' 'Tick'").said;
    assert!(toast.contains("writes to Giulia. #2 “Tick”, Aiko Tanaka to Giulia Rossi: "), "{toast}");
    let ended = ears.entered("Wait-SimTime -Seconds 40").said;
    assert!(ended.contains("40 s later. #2 “Tick”"), "{ended}");
    let back = ears.after(Msg::Playback(PlaybackEvent::PickedStep(2)));
    assert!(back.ends_with(": Refused."), "gone to, it is told again: {back}");
    assert_eq!(ears.after(Msg::Reading(ReadingEvent::PickedTab(Tab::Mail))), back, "nothing new");
    let asked = ears.after(Msg::Reading(ReadingEvent::AskedTab(Tab::Policies)));
    assert_eq!(asked, "Policies is open.", "what a seat's chip opens elsewhere is said");
    let why = ears.after(Msg::Reading(ReadingEvent::AskedWhy(MessageId(1))));
    assert!(why.starts_with("Why is “x” here? Refused. ") && why.contains("was refused"), "{why}");
    let send = "Send-SimMessage 'Claire Dubois' 'Li Wei' y";
    let many = ears.entered(&[send; 4].join("; ")).said;
    assert!(many.contains("#2 “y”") && many.contains("#3 “y”") && many.ends_with("And 2 more messages."), "{many}");
}

#[test]
fn what_a_line_prints_is_told_with_its_step_and_the_same_again_is_heard_again() {
    let mut ears = Ears::open();
    let listed = ears.entered("Get-SimUser");
    assert!(listed.said.is_empty() && !listed.printed.is_empty(), "{listed:?}");
    assert!(listed.left_out.ends_with("more lines"), "{listed:?}");
    let again = ears.entered("Get-SimUser");
    assert!(again != listed && again.printed == listed.printed, "{again:?}");
    let wrong = ears.entered("Get-Nothing");
    assert!(wrong.printed.contains("Get-Nothing") && !wrong.printed.contains("At line"), "{wrong:?}");
    let act = ears.entered("Disconnect-SimUser 'Tony Smith'");
    assert!(act.said.starts_with("Tony signs out.") && act.printed.is_empty(), "{act:?}");
}

#[test]
fn the_guide_speaks_with_the_step_and_only_where_it_points_elsewhere() {
    let mut ears = Ears::open();
    let first = ears.after(Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    assert!(first.ends_with("Press Next to see what happens next."), "{first}");
    let second = ears.after(Msg::Story(StoryEvent::PressedNext));
    assert!(second.ends_with("The message waits here, in Tony’s mailbox.") && !second.contains('#'), "{second}");
    let start = ears.after(Msg::Playback(PlaybackEvent::PickedStep(0)));
    assert!(start.ends_with("Press Next to see what happens next."), "{start}");
    assert!(!ears.after(Msg::Playback(PlaybackEvent::PressedForward)).contains("Press Next"), "it pointed there already");
}

#[test]
fn at_the_start_nothing_has_been_told_yet() {
    let mut model = Model::new(words());
    learn(&mut model);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedStep(0)));
    let line = story::view(&model).unwrap_or_else(|| panic!("no story"));
    assert_eq!((line.at, line.of, line.end.is_some()), (0, 6, false));
    assert_ne!(line.narration, line.title, "what it is about");
    assert!(!line.narration.contains("signed out"), "{}", line.narration);
    assert_eq!(tour::view(&model).map(|mark| mark.number), Some(1));
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    assert_eq!(told(&model).0, 1);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    assert_eq!(told(&model).0, 2);
    assert_eq!(model.session().branches().len(), 1, "it goes on in the same world");
}

#[test]
fn a_tab_that_the_address_leaves_out_is_not_opened() {
    let panels = Some([Panel::Seats, Panel::Policies, Panel::Mail].into());
    let mut model = Model::new(words());
    let options = PageOptions { panels, ..PageOptions::default() };
    let address = Address { options, ..Address::default() };
    model.apply(Origin::Visitor, Msg::Opened(Rc::new(OpenRequest { address, ..OpenRequest::default() })));
    model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::PickedTab(Tab::Console)));
    assert_eq!(model.reading().tab(), Tab::Policies);
    let offered = palette::offers(&model)
        .into_iter()
        .filter_map(|offer| if let Msg::Reading(ReadingEvent::PickedTab(tab)) = offer.msg { Some(tab) } else { None });
    assert_eq!(offered.collect::<Vec<_>>(), [Tab::Policies, Tab::Mail]);
    model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::PickedTab(Tab::Mail)));
    assert_eq!(model.reading().tab(), Tab::Mail);
}

/// Enters a text and lets the page be drawn as often as the console asks for it; how often it was.
fn enter_and_draw(model: &mut Model, text: &str) -> usize {
    let mut effects = model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::EnteredLine(text.to_owned())));
    let mut drawn = 0;
    while effects.contains(&Effect::Continue) {
        drawn += 1;
        effects = model.apply(Origin::Visitor, Msg::Continued);
    }
    drawn
}

#[test]
fn the_article_pasted_whole_shows_what_a_console_window_shows() {
    let mut model = Model::new(words());
    learn(&mut model);
    enter_and_draw(&mut model, include_str!("stories/article-ja-jp.ps1"));
    let shown = lines(&model);
    let made = shown.iter().position(|line| line == "New-CsClientPolicy -Identity OfflineIM").unwrap();
    assert!(shown[made + 1].contains("Identity") && shown[made + 1].contains(": Tag:OfflineIM"), "{}", shown[made + 1]);
    let granted = shown.iter().position(|line| line == "Grant-CsClientPolicy -Identity \"Tony Smith\" -PolicyName OfflineIM").unwrap();
    assert!(shown[granted + 1].starts_with("Get-CsOnlineUser"), "granting prints nothing: {}", shown[granted + 1]);
    assert!(shown.last().unwrap().contains("DisplayName  : Tony Smith"), "{:?}", shown.last());
    // A script of a host stays one script: what it prints after a table falls into the table.
    let mut whole = Model::new(words());
    learn(&mut whole);
    let result = support::run_in(&mut whole, include_str!("stories/article-ja-jp.ps1"));
    assert!(!result.output.contains(": Tag:OfflineIM"), "{}", result.output);
}

#[test]
fn each_pasted_line_is_laid_out_and_fails_by_itself() {
    let mut model = Model::new(words());
    learn(&mut model);
    let pasted = "throw 'no'\nGet-Host)\nif ($true) {\n  'one'\n}\nelse {\n  'two'\n}\n\nWrite-Host a -NoNewline; Write-Host b";
    assert_eq!(enter_and_draw(&mut model, pasted), 0, "a short text is run at once");
    let shown = lines(&model);
    assert!(shown[1].starts_with("no\n") && shown[3].contains("Unexpected token ')'"), "{shown:?}");
    assert_eq!(
        shown[4..],
        ["if ($true) {", "  'one'", "}", "else {", "  'two'", "}", "one\n", "Write-Host a -NoNewline; Write-Host b", "ab"]
    );
    assert_eq!(model.console().history.len(), 1, "it was entered once");
}

#[test]
fn a_long_paste_lets_the_page_be_drawn_and_can_be_stopped() {
    let mut model = Model::new(words());
    learn(&mut model);
    let pasted: Vec<String> = (1..=100).map(|number| format!("Write-Host {number}")).collect();
    let pasted = pasted.join("\n");
    assert!(enter_and_draw(&mut model, &pasted) > 3);
    assert_eq!((lines(&model).last().map(String::as_str), model.console().waiting), (Some("100"), 0));
    let effects = model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::EnteredLine(pasted)));
    assert!(effects.contains(&Effect::Continue) && model.console().waiting > 50);
    let effects = model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::StoppedConsole));
    assert!(!effects.contains(&Effect::Continue) && model.console().waiting == 0);
    let shown = lines(&model).len();
    model.apply(Origin::Visitor, Msg::Continued);
    assert_eq!(lines(&model).len(), shown, "nothing runs any more");
}

#[test]
fn lines_behind_a_question_wait_for_its_answer() {
    let mut model = Model::new(words());
    learn(&mut model);
    let ask = "Set-CsClientPolicy Global -EnableIMAutoArchiving $false -Confirm\nWrite-Host after";
    assert_eq!(enter_and_draw(&mut model, ask), 0);
    assert!(model.console().asked.is_some() && model.console().waiting == 1);
    model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::Answered(Reply::Answer(Answer::Yes))));
    assert_eq!((model.session().steps(), lines(&model).last().map(String::as_str)), (1, Some("after")));
    let answer = model.console().lines.iter().find_map(|line| line.entry.asked.clone().map(|asked| (asked, line.entry.plain())));
    let (asked, plain) = answer.unwrap();
    assert_eq!(plain, format!("{}\nYes\n", asked.text()), "the question stands before its answer");
    enter_and_draw(&mut model, ask);
    model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::StoppedConsole));
    assert_eq!((model.session().steps(), model.console().asked.clone(), model.console().waiting), (1, None, 0));
}

#[test]
fn an_open_quotation_mark_is_told_in_the_next_line() {
    let mut model = Model::new(words());
    learn(&mut model);
    let mut open = |text: &str| {
        model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::Typed(text.into(), text.len())));
        model.console().draft.open
    };
    assert_eq!(open("Write-Host 'a"), Open::No, "the line is still being written");
    assert_eq!(open("Write-Host 'a\n"), Open::Quote);
    assert_eq!(open("Write-Host 'a\nb'"), Open::No);
    assert_eq!(open("if (1) {\n"), Open::Other);
}

#[test]
fn a_script_of_the_address_that_takes_long_runs_after_the_page_is_drawn() {
    let opened = |script: &str| {
        let mut model = Model::new(words());
        load_language(&mut model);
        let mut request = OpenRequest::default();
        request.address.session.run = Some(script.to_owned());
        let effects = model.apply(Origin::Visitor, Msg::Opened(Rc::new(request)));
        (model, effects)
    };
    let (quick, effects) = opened("Wait-SimTime -Minutes 1; Wait-SimTime -Minutes 1");
    assert_eq!((quick.status().is_opening(), quick.session().steps()), (false, 2), "a short script has run when the page is drawn");
    assert!(!effects.contains(&Effect::Continue));
    let (mut model, effects) = opened("Wait-SimTime -Minutes 1; while ($true) { }");
    assert!(model.status().is_opening() && effects.contains(&Effect::Continue) && model.session().steps() == 0);
    let effects = model.apply(Origin::Visitor, Msg::Continued);
    assert!(
        !model.status().is_opening() && !effects.contains(&Effect::Continue) && effects.contains(&Effect::NotifyStep(1)),
        "{effects:?}"
    );
    assert!(
        matches!(model.notice(), Some(Notice::Address(told, Some(0))) if told[0].contains("steps that one script may use")),
        "{:?}",
        model.notice()
    );
}

#[test]
fn what_takes_long_lets_the_page_be_drawn_between_two_lines() {
    let mut model = model();
    let long = "foreach ($number in 1..120000) { }\n".repeat(3);
    assert_eq!(enter_and_draw(&mut model, &long), 3, "each is drawn before it is over");
    assert_eq!(enter_and_draw(&mut model, "1\n2\n3"), 0);
}

#[test]
fn a_line_that_takes_long_is_stopped_while_it_runs() {
    let mut model = model();
    let entered = ConsoleEvent::EnteredLine("$n = 0; while ($true) { $n++ }\n'never'".to_owned());
    model.apply(Origin::Visitor, Msg::Console(entered));
    assert_eq!(model.console().waiting, 2, "what runs and what waits");
    let effects = model.apply(Origin::Visitor, Msg::Continued);
    assert!(effects.contains(&Effect::Continue) && model.console().waiting == 2);
    let effects = model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::StoppedConsole));
    assert!(!effects.contains(&Effect::Continue) && model.console().waiting == 0);
    assert_eq!(enter_and_draw(&mut model, "$n -gt 1000"), 0);
    assert_eq!(lines(&model).last().map(String::as_str), Some("True\n"));
    assert!(!model.console().plain().contains("stopped here"), "it never came to its limit");
}

#[test]
fn read_host_asks_on_the_page_and_goes_on_with_the_answer() {
    let mut model = model();
    enter_and_draw(&mut model, "$name = Read-Host 'Who'\nWrite-Host \"It is $name\"");
    assert_eq!(model.console().asked.map(|asked| asked.text()), Some("Who:".to_owned()));
    model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::Answered(Reply::Value("Tony".into()))));
    assert_eq!(lines(&model).last().map(String::as_str), Some("It is Tony"));
    assert!(model.console().plain().contains("Who:\nTony\n"), "{}", model.console().plain());
    enter_and_draw(&mut model, "$secret = Read-Host 'Password' -AsSecureString; $secret.Length");
    model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::Answered(Reply::Value("opensesame".into()))));
    let shown = model.console().plain();
    assert!(shown.contains("Password:\n**********\n10\n") && !shown.contains("opensesame"), "{shown}");
    // Nobody can be asked by a host: the script ends with an error, and nothing waits.
    let answer = run_in(&mut model, "$name = Read-Host 'Who'\nWrite-Host after");
    assert!(!answer.ok && answer.errors.len() == 1 && !answer.output.contains("after") && model.console().asked.is_none(), "{answer:?}");
}

#[test]
fn a_notice_that_something_is_missing_goes_when_it_comes() {
    let mut model = Model::new(words());
    for notice in [Notice::ConsoleMissing, Notice::LanguageMissing, Notice::StorageDenied] {
        model.apply(Origin::Visitor, Msg::Noticed(notice));
    }
    assert_eq!(model.notice(), Some(&Notice::StorageDenied), "the last is told first");
    model.apply(Origin::Visitor, Msg::DismissedNotice);
    model.apply(Origin::Visitor, Msg::Noticed(Notice::ConsoleMissing));
    model.apply(Origin::Visitor, Msg::LocaleArrived(words()));
    assert_eq!(model.notice(), Some(&Notice::ConsoleMissing), "the script language is still missing");
    model.apply(Origin::Visitor, Msg::Noticed(Notice::LanguageMissing));
    load_language(&mut model);
    assert_eq!(model.notice(), Some(&Notice::LanguageMissing));
    model.apply(Origin::Visitor, Msg::LocaleArrived(words()));
    assert_eq!(model.notice(), None, "none is left below");
}
