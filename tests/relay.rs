//! What every carrier of the shared log must hold: one order for all windows, everything for those who come late, both of two acts at once, also where it drops,
//! repeats, or reorders what it carries. A new carrier is held to it by a [`Wire`] of its own, beside those of the two that there are.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use support::Reached;
use support::files::{read, root};
use while_you_were_out::app::model::Standing;
use while_you_were_out::app::relay::{Carrier, LogNews, Member, Packet, Relay, SharedSession};
use while_you_were_out::app::{ConsoleEvent, Model, Msg, Origin, PlaybackEvent, RoomEvent, StoryEvent};

/// What happens to a text on its way to a window: how many times it comes there, and whether it overtakes the one before.
type Fate = fn(number: usize, window: usize) -> (usize, bool);

/// The fates that a wire may have for us.
const FATES: [(&str, Fate); 5] = [
    ("carries all", |_, _| (1, false)),
    ("drops every third", |number, window| (usize::from((number + window) % 3 != 0), false)),
    ("repeats", |number, _| (1 + number % 3, false)),
    ("reorders", |number, _| (1, number % 2 == 0)),
    ("does all of that", |number, window| ([1, 0, 2, 1, 3, 1, 0][(number + window) % 7], number % 3 == 0)),
];

/// What connects the windows of a test.
trait Wire: Default {
    /// A window has come, with this number.
    fn open(&mut self, window: usize);
    /// A window has gone.
    fn close(&mut self, window: usize);
    /// A window sends a text.
    fn send(&mut self, window: usize, text: &str, fate: Fate);
    /// The next text that has come to a window.
    fn come(&mut self, window: usize) -> Option<String>;
}

/// A channel of the browser: it brings what one window sends to all others that are open.
#[derive(Default)]
struct Channel {
    inboxes: Vec<Option<VecDeque<String>>>,
    sent: usize,
}

impl Channel {
    fn bring(&mut self, window: usize, text: &str, fate: Fate) {
        self.sent += 1;
        let Some(inbox) = &mut self.inboxes[window] else { return };
        let (times, overtakes) = fate(self.sent, window);
        for _ in 0..times {
            if overtakes { inbox.push_front(text.to_owned()) } else { inbox.push_back(text.to_owned()) }
        }
    }
}

impl Wire for Channel {
    fn open(&mut self, _: usize) {
        self.inboxes.push(Some(VecDeque::new()));
    }

    fn close(&mut self, window: usize) {
        self.inboxes[window] = None;
    }

    fn send(&mut self, window: usize, text: &str, fate: Fate) {
        (0..self.inboxes.len()).filter(|other| *other != window).for_each(|other| self.bring(other, text, fate));
    }

    fn come(&mut self, window: usize) -> Option<String> {
        self.inboxes[window].as_mut().and_then(VecDeque::pop_front)
    }
}

/// A host page: what a frame tells it, it hands to the others one after the other, later and to those that are ready by then.
#[derive(Default)]
struct HostPage {
    told: VecDeque<(usize, String, Fate)>,
    frames: Channel,
}

impl Wire for HostPage {
    fn open(&mut self, window: usize) {
        self.frames.open(window);
    }

    fn close(&mut self, window: usize) {
        self.frames.close(window);
    }

    fn send(&mut self, window: usize, text: &str, fate: Fate) {
        self.told.push_back((window, text.to_owned(), fate));
    }

    fn come(&mut self, window: usize) -> Option<String> {
        if let Some((from, text, fate)) = self.told.pop_front() {
            self.frames.send(from, &text, fate);
        }
        self.frames.come(window)
    }
}

/// The end of a wire at a window.
struct End<W> {
    wire: Rc<RefCell<W>>,
    window: usize,
    fate: Fate,
}

impl<W: Wire> Carrier for End<W> {
    fn send(&mut self, text: &str) {
        self.wire.borrow_mut().send(self.window, text, self.fate);
    }
}

/// A window on a wire.
trait Window<W: Wire> {
    fn join(writer: u64, end: End<W>) -> Self;
    fn compare(&mut self);
    fn hear(&mut self, text: &str);
}

/// Windows on a wire.
struct Windows<W, V> {
    wire: Rc<RefCell<W>>,
    fate: Fate,
    all: Vec<Option<V>>,
}

impl<W: Wire, V: Window<W>> Windows<W, V> {
    fn on(fate: Fate) -> Self {
        Self { wire: Rc::default(), fate, all: Vec::new() }
    }

    fn open(&mut self) -> usize {
        let window = self.all.len();
        self.wire.borrow_mut().open(window);
        let end = End { wire: self.wire.clone(), window, fate: self.fate };
        self.all.push(Some(V::join(1_000 + window as u64, end)));
        window
    }

    fn close(&mut self, window: usize) {
        self.all[window] = None;
        self.wire.borrow_mut().close(window);
    }

    fn at(&mut self, window: usize) -> &mut V {
        self.all[window].as_mut().unwrap()
    }

    /// Lets everything arrive, and the windows compare what they know a few times.
    fn settle(&mut self) {
        for _ in 0..12 {
            self.all.iter_mut().flatten().for_each(V::compare);
            self.deliver();
        }
    }

    fn deliver(&mut self) {
        for _ in 0..200 {
            for window in 0..self.all.len() {
                let text = self.wire.borrow_mut().come(window);
                if let Some((text, window)) = text.zip(self.all[window].as_mut()) {
                    window.hear(&text);
                }
            }
        }
    }
}

/// A window that shows the lines of the log.
struct Lines<W> {
    member: Member<End<W>>,
    /// What it has been told, as it would show it.
    shown: Vec<String>,
}

impl<W: Wire> Window<W> for Lines<W> {
    fn join(writer: u64, end: End<W>) -> Self {
        Self { member: Member::join(writer, end), shown: Vec::new() }
    }

    fn compare(&mut self) {
        self.member.compare();
    }

    fn hear(&mut self, text: &str) {
        self.member.receive(text);
        match self.member.news() {
            LogNews::Added(lines) => self.shown.extend(lines.iter().map(|line| line.text.to_string())),
            LogNews::Reordered => self.shown = self.texts(),
        }
    }
}

impl<W: Wire> Lines<W> {
    fn texts(&self) -> Vec<String> {
        self.member.log().iter().map(|line| line.text.to_string()).collect()
    }

    fn write(&mut self, line: &str) {
        self.shown.push(line.to_owned());
        self.member.append(0, line);
    }
}

/// Holds a wire to what windows rely on.
fn holds_the_log<W: Wire>(name: &str, fate: Fate) {
    let mut windows = Windows::<W, Lines<W>>::on(fate);
    let (one, two) = (windows.open(), windows.open());
    windows.deliver();
    // Two at once.
    for round in 0..5 {
        windows.at(one).write(&format!("one {round}"));
        windows.at(two).write(&format!("two {round}\nand more \\n of it"));
        if round % 2 == 0 {
            windows.deliver();
        }
    }
    // One that comes late gets all, and writes too.
    let late = windows.open();
    windows.settle();
    windows.at(late).write("late");
    windows.settle();
    let told = windows.at(one).texts();
    assert_eq!(told.len(), 11, "{name}: {told:?}");
    for window in [one, two, late] {
        assert_eq!(windows.at(window).texts(), told, "{name}: window {window} has another order");
        assert_eq!(windows.at(window).shown, told, "{name}: window {window} shows something else");
    }
    for writer in ["one", "two"] {
        let own: Vec<&String> = told.iter().filter(|line| line.starts_with(writer)).collect();
        assert!(own.is_sorted(), "{name}: {own:?}");
    }
    // What a window wrote outlives it, and the rest go on.
    windows.close(one);
    windows.at(two).write("after");
    let anew = windows.open();
    windows.settle();
    assert_eq!(windows.at(anew).texts().len(), 12, "{name}");
    let told = windows.at(late).texts();
    assert_eq!(windows.at(anew).shown, told, "{name}");
}

/// A window of a session.
struct Client<W> {
    model: Model,
    shared: SharedSession<End<W>>,
}

impl<W: Wire> Window<W> for Client<W> {
    fn join(writer: u64, end: End<W>) -> Self {
        let model = support::model();
        Self { shared: SharedSession::join(writer, end, &model), model }
    }

    fn compare(&mut self) {
        self.shared.compare();
    }

    fn hear(&mut self, text: &str) {
        self.shared.hear(text, &mut Reached(&mut self.model));
    }
}

impl<W: Wire> Client<W> {
    fn tell(&mut self, msg: Msg) {
        self.model.apply(Origin::Visitor, msg);
        self.shared.follow(&self.model);
    }

    fn enter(&mut self, line: &str) {
        self.tell(line_of(line));
    }

    fn next(&mut self) {
        self.tell(Msg::Story(StoryEvent::PressedNext));
    }
}

fn line_of(line: &str) -> Msg {
    Msg::Console(ConsoleEvent::EnteredLine(line.to_owned()))
}

impl<W: Wire> Windows<W, Client<W>> {
    /// Waits until all has come, and holds the windows to be where the first one is.
    fn agree(&mut self, what: &str) {
        self.settle();
        let mut open = self.all.iter().flatten();
        let first = open.next().unwrap();
        for other in open {
            let (one, two) = (first.model.session(), other.model.session());
            assert_eq!((one.step(), one.steps(), one.now()), (two.step(), two.steps(), two.now()), "{what}");
            assert_eq!(one.tenant(), two.tenant(), "{what}");
            assert_eq!(one.tip().tenant(), two.tip().tenant(), "{what}");
            assert_eq!(first.model.stories().beat(), other.model.stories().beat(), "{what}");
            assert_eq!(first.model.room().is_black(), other.model.room().is_black(), "{what}");
        }
    }

    fn script(&mut self, window: usize) -> String {
        self.at(window).model.script()
    }
}

/// Holds a wire to what clients of one session rely on.
fn holds_the_session<W: Wire>(name: &str, fate: Fate) {
    let mut windows = Windows::<W, Client<W>>::on(fate);
    let (one, two) = (windows.open(), windows.open());
    // What was done before somebody joined is not what the others begin with.
    windows.at(two).model.apply(Origin::Visitor, line_of("Disconnect-SimUser 'Pilar Ruiz'"));
    windows.at(one).enter("Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'One`nTwo'");
    windows.settle();
    for (number, act) in [
        line_of("Wait-SimTime -Minutes 1"),
        Msg::Playback(PlaybackEvent::PressedBack),
        line_of("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'What if'"),
        line_of("New-SimUser Zoe -External; Send-SimMessage Zoe 'Tony Smith' Hi; Get-SimNothing"),
        Msg::Playback(PlaybackEvent::PickedBranch(0)),
        Msg::Playback(PlaybackEvent::PressedReset),
        line_of("Reset-Sim -Empty; New-SimUser Ada"),
        line_of("Set-SimTenant -Era Teams3; Import-Module MicrosoftTeams; Disconnect-MicrosoftTeams"),
        Msg::Playback(PlaybackEvent::PressedUndo),
        Msg::Room(RoomEvent::ToggledBlack),
    ]
    .into_iter()
    .enumerate()
    {
        let said = format!("{name}: {act:?}");
        windows.at(if number % 2 == 0 { two } else { one }).tell(act);
        windows.agree(&said);
    }
    // Two at once, three times: nothing of either is lost, and all agree on the order.
    windows.at(one).tell(Msg::Playback(PlaybackEvent::PressedReset));
    windows.agree(name);
    for round in 0..3 {
        windows.at(one).enter(&format!("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'one {round}'"));
        windows.at(two).enter(&format!("Send-SimMessage 'Tony Smith' 'Aiko Tanaka' 'two {round}'"));
        windows.deliver();
    }
    let late = windows.open();
    windows.agree(name);
    let script = windows.script(late);
    for round in 0..3 {
        assert!(script.contains(&format!("one {round}")) && script.contains(&format!("two {round}")), "{name}: {script}");
    }
    assert_eq!(script, windows.script(one), "{name}");
    windows.close(one);
    windows.at(late).enter("Wait-SimTime -Seconds 5");
    windows.agree(name);
}

/// Holds a wire to what the windows of a room rely on.
fn holds_the_story<W: Wire>(name: &str, fate: Fate) {
    let mut windows = Windows::<W, Client<W>>::on(fate);
    let (presenter, room) = (windows.open(), windows.open());
    let file = read(&root().join("scenarios/lunch.ps1"));
    windows.at(presenter).tell(Msg::Story(StoryEvent::StoryArrived(file.into())));
    windows.agree(name);
    assert_eq!(windows.at(room).model.stories().beat(), Some(1), "{name}");
    // Both go on at once: they have told one scene.
    windows.at(presenter).next();
    windows.at(room).next();
    windows.agree(name);
    assert_eq!(windows.at(room).model.stories().beat(), Some(2), "{name}");
    // One goes on, the other does something of its own at the same moment.
    windows.at(presenter).next();
    windows.at(room).enter("Set-SimPresence 'Aiko Tanaka' Busy");
    windows.agree(name);
    assert!(windows.script(presenter).contains("Busy"), "{name}: {}", windows.script(presenter));
    windows.at(room).tell(Msg::Story(StoryEvent::WentBackToStory));
    windows.agree(name);
    windows.at(presenter).tell(Msg::Story(StoryEvent::PressedPrevious));
    windows.agree(name);
    let told = windows.at(room).model.stories().player().map(|story| (story.played(), story.standing()));
    assert_eq!(told, Some((2, Standing::AsTold)), "{name}");
    windows.at(presenter).tell(Msg::Playback(PlaybackEvent::PressedReset));
    windows.agree(&format!("{name}: the story begins again"));
    let late = windows.open();
    windows.agree(name);
    assert!(windows.at(late).model.stories().player().is_some(), "{name}");
}

#[test]
fn every_window_has_the_same_log_in_the_same_order_whatever_the_carrier_does() {
    for (name, fate) in FATES {
        holds_the_log::<Channel>(&format!("a channel that {name}"), fate);
        holds_the_log::<HostPage>(&format!("a host page that {name}"), fate);
    }
}

#[test]
fn two_acts_at_once_are_both_kept_and_all_clients_agree_whatever_the_carrier_does() {
    for (name, fate) in FATES {
        holds_the_session::<Channel>(&format!("a channel that {name}"), fate);
        holds_the_session::<HostPage>(&format!("a host page that {name}"), fate);
    }
}

#[test]
fn a_room_goes_along_with_a_story_whatever_the_carrier_does() {
    for (name, fate) in FATES {
        holds_the_story::<Channel>(&format!("a channel that {name}"), fate);
        holds_the_story::<HostPage>(&format!("a host page that {name}"), fate);
    }
}

#[test]
fn what_is_none_of_ours_is_passed_over() {
    let mut windows = Windows::<Channel, Lines<Channel>>::on(|_, _| (1, false));
    let one = windows.open();
    windows.at(one).write("kept");
    for text in ["", "hello", "wywo-lines\n1 2", "wywo-lines\n1 2 0 0 x", "wywo-known\nx y", "{\"source\":\"wywo\"}"] {
        assert!(text.parse::<Packet>().is_err(), "{text:?}");
        windows.at(one).hear(text);
    }
    assert_eq!(windows.at(one).texts(), ["kept"]);
}
