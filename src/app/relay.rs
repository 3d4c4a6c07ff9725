//! The log that several windows share: one tenant, and each window a client of it, or a room's window beside its presenter's, or linked elements of a host page.
//! Any window appends a line at a step, all are told of all lines, and whoever comes late gets the whole log.
//!
//! [`SharedSession`] is all that a page knows of it: it writes down what is done in the page, and does there what the others wrote. [`Relay`] is the log, and [`Member`]
//! keeps it over a [`Carrier`], anything that brings texts from one window to the others, however badly: what is dropped is asked for again, what comes twice counts
//! once, and what comes in another order is put in order by [`LogStamp`], the only place that decides it. No window is more than another: closing one, reloading it,
//! or losing it takes nothing from the rest. Nothing here knows a browser or a clock; `tests/relay.rs` holds every carrier to the same rules.

mod act;
mod change;
mod packet;
mod shared;
mod spot;
mod standing;

use std::collections::BTreeMap;
use std::rc::Rc;

pub use act::LogAct;
pub use change::{Cursor, SessionChange};
pub use packet::{MAX_BYTES, Packet};
pub use shared::SharedSession;
pub use spot::PointedSpot;

/// Where a line stands in the log: no two have the same place. A line has a higher count than all that its writer knew when it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LogStamp {
    /// How many lines its writer knew, and one.
    pub count: u64,
    /// Who wrote it.
    pub writer: u64,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// Where it stands.
    pub stamp: LogStamp,
    /// How many lines its writer has written, with this one.
    pub number: u64,
    /// The step at which its writer stood.
    pub step: u32,
    /// What it says: a line of the script language, or a comment of the windows among themselves.
    pub text: Rc<str>,
}

/// What has come since one asked last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogNews {
    /// These lines stand after all that were told before.
    Added(Vec<LogLine>),
    /// A line stands before one that was told: the log is to be read anew.
    Reordered,
}

/// A log that several windows share.
pub trait Relay {
    /// Appends a line at a step. It is not told to its own writer.
    fn append(&mut self, step: u32, line: &str);
    /// What others have appended since this was called last.
    fn news(&mut self) -> LogNews;
    /// All lines in their order.
    fn log(&self) -> Vec<LogLine>;
}

/// What carries texts to the other windows. It may drop, repeat, and reorder them.
pub trait Carrier {
    /// Sends a text to all other windows.
    fn send(&mut self, text: &str);
}

/// The number of lines that a log holds at most; what comes then is not taken.
pub const MAX_LINES: usize = 20_000;
/// The bytes of lines that are sent at a time: another window reads twice as many.
const MAX_SENT_BYTES: usize = MAX_BYTES / 2;

/// A window among those that share a log, on a carrier.
pub struct Member<C> {
    writer: u64,
    written: u64,
    log: BTreeMap<LogStamp, LogLine>,
    /// Of each writer, the stamps of its lines by their numbers.
    known: BTreeMap<u64, BTreeMap<u64, LogStamp>>,
    untold: Vec<LogStamp>,
    /// The last line that was told or written.
    told: Option<LogStamp>,
    carrier: C,
}

impl<C: Carrier> Member<C> {
    /// Joins the windows on a carrier and asks them for the log. No two windows have the same number, also not one that was reloaded.
    pub fn join(writer: u64, carrier: C) -> Self {
        let mut member = Self { writer, written: 0, log: BTreeMap::new(), known: BTreeMap::new(), untold: Vec::new(), told: None, carrier };
        member.compare();
        member
    }

    /// Tells the others what is known here, so that they send what is missing and ask for what they miss: when joining, and now and then.
    pub fn compare(&mut self) {
        let known = self.known.iter().map(|(writer, lines)| (*writer, unbroken(lines))).collect();
        self.carrier.send(&Packet::Known(known).to_string());
    }

    /// Takes in a text that the carrier brought. What is none of ours is passed over.
    /// Returns what was said for this moment alone.
    pub fn receive(&mut self, text: &str) -> Option<String> {
        match text.parse() {
            Ok(Packet::Moment(text)) => return Some(text),
            Ok(Packet::Lines(lines)) => lines.into_iter().for_each(|line| self.take(line)),
            Ok(Packet::Known(known)) => self.answer(&known),
            Err(packet::NoPacket) => {}
        }
        None
    }

    /// Says something for this moment alone, to whoever is there.
    pub fn say(&mut self, text: &str) {
        self.carrier.send(&Packet::Moment(text.replace('\n', " ")).to_string());
    }

    /// Sends what another window lacks; where it knows more, asks it.
    fn answer(&mut self, theirs: &BTreeMap<u64, u64>) {
        let has = |writer: &u64| theirs.get(writer).copied().unwrap_or(0);
        let mut bytes = 0;
        let is_room = |line: &&LogLine| {
            let has_one = bytes > 0;
            bytes += line.text.len();
            !has_one || bytes < MAX_SENT_BYTES
        };
        let missing: Vec<LogLine> =
            self.log.values().filter(|line| line.number > has(&line.stamp.writer)).take_while(is_room).cloned().collect();
        if !missing.is_empty() {
            self.carrier.send(&Packet::Lines(missing).to_string());
        }
        let own = |writer: &u64| self.known.get(writer).map_or(0, unbroken);
        if theirs.iter().any(|(writer, count)| *count > own(writer)) {
            self.compare();
        }
    }

    /// Whether others have appended something that was not told yet.
    pub fn has_news(&self) -> bool {
        !self.untold.is_empty()
    }

    fn take(&mut self, line: LogLine) {
        if line.stamp.writer == self.writer || self.log.len() >= MAX_LINES {
            return;
        }
        let lines = self.known.entry(line.stamp.writer).or_default();
        if lines.insert(line.number, line.stamp).is_none() {
            self.untold.push(line.stamp);
            self.log.insert(line.stamp, line);
        }
    }
}

impl<C: Carrier> Relay for Member<C> {
    fn append(&mut self, step: u32, line: &str) {
        if self.log.len() >= MAX_LINES {
            return;
        }
        self.written += 1;
        let count = self.log.last_key_value().map_or(0, |(last, _)| last.count) + 1;
        let stamp = LogStamp { count, writer: self.writer };
        let line = LogLine { stamp, number: self.written, step, text: line.into() };
        self.known.entry(self.writer).or_default().insert(self.written, stamp);
        self.log.insert(stamp, line.clone());
        // What others wrote before and was not told yet stands before this line.
        if self.untold.is_empty() {
            self.told = Some(stamp);
        }
        self.carrier.send(&Packet::Lines(vec![line]).to_string());
    }

    fn news(&mut self) -> LogNews {
        let mut untold = std::mem::take(&mut self.untold);
        untold.sort_unstable();
        let Some(first) = untold.first().copied() else { return LogNews::Added(Vec::new()) };
        let own_after = self.log.range(first..).any(|(stamp, _)| stamp.writer == self.writer);
        let is_late = own_after || self.told.is_some_and(|told| first < told);
        self.told = self.log.last_key_value().map(|(last, _)| *last);
        if is_late {
            return LogNews::Reordered;
        }
        LogNews::Added(untold.iter().filter_map(|stamp| self.log.get(stamp).cloned()).collect())
    }

    fn log(&self) -> Vec<LogLine> {
        self.log.values().cloned().collect()
    }
}

/// How many lines of a writer are known without a gap.
fn unbroken(lines: &BTreeMap<u64, LogStamp>) -> u64 {
    (1..).zip(lines.keys()).take_while(|(count, number)| count == *number).map(|(count, _)| count).last().unwrap_or(0)
}
