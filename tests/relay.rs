//! What every carrier of the shared log must hold: one order for all windows, everything for those who come late, also where it drops, repeats, or reorders what it
//! carries. A new carrier is held to it by a [`Wire`] of its own.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use while_you_were_out::app::relay::{Carrier, LogNews, Member, Packet, Relay};

/// What a wire does to a text: how many times it brings it to a window, and whether that overtakes the one before.
type Fate = fn(number: usize, window: usize) -> (usize, bool);

/// What connects the windows of a test.
#[derive(Clone)]
struct Wire {
    /// What is on its way to each window; `None` where it is closed.
    boxes: Rc<RefCell<Vec<Option<VecDeque<String>>>>>,
    sent: Rc<RefCell<usize>>,
    fate: Fate,
}

/// The end of the wire at a window.
struct End {
    wire: Wire,
    window: usize,
}

impl Carrier for End {
    fn send(&mut self, text: &str) {
        let number = {
            let mut sent = self.wire.sent.borrow_mut();
            *sent += 1;
            *sent
        };
        for (window, inbox) in self.wire.boxes.borrow_mut().iter_mut().enumerate().filter(|(window, _)| *window != self.window) {
            let Some(inbox) = inbox else { continue };
            let (times, overtakes) = (self.wire.fate)(number, window);
            for _ in 0..times {
                if overtakes { inbox.push_front(text.to_owned()) } else { inbox.push_back(text.to_owned()) }
            }
        }
    }
}

/// Windows on a wire.
struct Windows {
    wire: Wire,
    members: Vec<Option<Member<End>>>,
    /// What each window has been told, as it would show it.
    shown: Vec<Vec<String>>,
}

impl Windows {
    fn on(fate: Fate) -> Self {
        let wire = Wire { boxes: Rc::default(), sent: Rc::default(), fate };
        Self { wire, members: Vec::new(), shown: Vec::new() }
    }

    /// Opens a window.
    fn open(&mut self) -> usize {
        let window = self.members.len();
        self.wire.boxes.borrow_mut().push(Some(VecDeque::new()));
        self.shown.push(Vec::new());
        let end = End { wire: self.wire.clone(), window };
        self.members.push(Some(Member::join(1_000 + window as u64, end)));
        window
    }

    fn close(&mut self, window: usize) {
        self.members[window] = None;
        self.wire.boxes.borrow_mut()[window] = None;
    }

    fn write(&mut self, window: usize, line: &str) {
        self.shown[window].push(line.to_owned());
        self.members[window].as_mut().unwrap().append(0, line);
    }

    /// Lets everything arrive, and the windows compare what they know a few times.
    fn settle(&mut self) {
        for _ in 0..12 {
            for member in self.members.iter_mut().flatten() {
                member.compare();
            }
            self.deliver();
        }
    }

    fn deliver(&mut self) {
        for _ in 0..200 {
            for window in 0..self.members.len() {
                let text = self.wire.boxes.borrow_mut()[window].as_mut().and_then(VecDeque::pop_front);
                let Some((text, member)) = text.zip(self.members[window].as_mut()) else { continue };
                member.receive(&text);
                match member.news() {
                    LogNews::Added(lines) => self.shown[window].extend(lines.iter().map(|line| line.text.to_string())),
                    LogNews::Reordered => self.shown[window] = texts(member),
                }
            }
        }
    }
}

fn texts(relay: &impl Relay) -> Vec<String> {
    relay.log().iter().map(|line| line.text.to_string()).collect()
}

/// The fates that a wire may have for us.
const FATES: [(&str, Fate); 4] = [
    ("carries all", |_, _| (1, false)),
    ("drops every third", |number, window| (usize::from((number + window) % 3 != 0), false)),
    ("repeats", |number, _| (1 + number % 3, false)),
    ("reorders", |number, _| (1, number % 2 == 0)),
];

/// Holds a wire to what windows rely on.
fn hold(name: &str, fate: Fate) {
    let mut windows = Windows::on(fate);
    let (one, two) = (windows.open(), windows.open());
    windows.deliver();
    // Two at once.
    for round in 0..5 {
        windows.write(one, &format!("one {round}"));
        windows.write(two, &format!("two {round}\nand more \\n of it"));
        if round % 2 == 0 {
            windows.deliver();
        }
    }
    // One that comes late gets all, and writes too.
    let late = windows.open();
    windows.settle();
    windows.write(late, "late");
    windows.settle();
    let told = texts(windows.members[one].as_ref().unwrap());
    assert_eq!(told.len(), 11, "{name}: {told:?}");
    for window in [one, two, late] {
        assert_eq!(texts(windows.members[window].as_ref().unwrap()), told, "{name}: window {window} has another order");
        assert_eq!(windows.shown[window], told, "{name}: window {window} shows something else");
    }
    for (writer, _) in [("one", one), ("two", two)] {
        let own: Vec<&String> = told.iter().filter(|line| line.starts_with(writer)).collect();
        assert!(own.is_sorted(), "{name}: {own:?}");
    }
    // What a window wrote outlives it, and the rest go on.
    windows.close(one);
    windows.write(two, "after");
    let anew = windows.open();
    windows.settle();
    assert_eq!(texts(windows.members[anew].as_ref().unwrap()).len(), 12, "{name}");
    assert_eq!(windows.shown[anew], windows.shown[late], "{name}");
}

#[test]
fn every_window_has_the_same_log_in_the_same_order_whatever_the_carrier_does() {
    for (name, fate) in FATES {
        hold(name, fate);
    }
}

#[test]
fn what_is_none_of_ours_is_passed_over() {
    let mut windows = Windows::on(|_, _| (1, false));
    let one = windows.open();
    windows.write(one, "kept");
    for text in ["", "hello", "wywo-lines\n1 2", "wywo-lines\n1 2 0 0 x", "wywo-known\nx y", "{\"source\":\"wywo\"}"] {
        assert!(text.parse::<Packet>().is_err(), "{text:?}");
        windows.members[one].as_mut().unwrap().receive(text);
    }
    assert_eq!(texts(windows.members[one].as_ref().unwrap()), ["kept"]);
}
