//! What windows that share a log send each other, as text: every carrier has texts.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::{LogLine, LogStamp};

/// The longest text that is read, in bytes: a packed session fits.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;
const LINES: &str = "wywo-lines";
const KNOWN: &str = "wywo-known";
const MOMENT: &str = "wywo-moment";

/// What is sent at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Packet {
    /// Lines of the log.
    Lines(Vec<LogLine>),
    /// How many lines of each writer the sender knows without a gap.
    Known(BTreeMap<u64, u64>),
    /// Something for this moment alone, on one line: it stands in no log, and who misses it misses nothing.
    Moment(String),
}

/// The text is no packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPacket;

impl fmt::Display for Packet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lines(lines) => {
                f.write_str(LINES)?;
                for line in lines {
                    let text = line.text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
                    write!(f, "\n{} {} {} {} {text}", line.stamp.count, line.stamp.writer, line.number, line.step)?;
                }
                Ok(())
            }
            Self::Moment(text) => write!(f, "{MOMENT}\n{text}"),
            Self::Known(known) => {
                f.write_str(KNOWN)?;
                known.iter().try_for_each(|(writer, count)| write!(f, "\n{writer} {count}"))
            }
        }
    }
}

impl FromStr for Packet {
    type Err = NoPacket;

    fn from_str(text: &str) -> Result<Self, NoPacket> {
        if text.len() > MAX_BYTES {
            return Err(NoPacket);
        }
        let mut rows = text.split('\n');
        match rows.next() {
            Some(LINES) => rows.map(|row| line(row).ok_or(NoPacket)).collect::<Result<_, _>>().map(Self::Lines),
            Some(KNOWN) => rows.map(|row| count(row).ok_or(NoPacket)).collect::<Result<_, _>>().map(Self::Known),
            Some(MOMENT) => rows.next().map(|text| Self::Moment(text.to_owned())).ok_or(NoPacket),
            _ => Err(NoPacket),
        }
    }
}

fn line(row: &str) -> Option<LogLine> {
    let mut parts = row.splitn(5, ' ');
    let (count, writer) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let (number, step) = (parts.next()?.parse().ok().filter(|number| *number > 0)?, parts.next()?.parse().ok()?);
    Some(LogLine { stamp: LogStamp { count, writer }, number, step, text: plain(parts.next()?).into() })
}

fn count(row: &str) -> Option<(u64, u64)> {
    let (writer, count) = row.split_once(' ')?;
    Some((writer.parse().ok()?, count.parse().ok()?))
}

/// A text without what keeps it on one line.
fn plain(text: &str) -> String {
    let (mut plain, mut letters) = (String::new(), text.chars());
    while let Some(letter) = letters.next() {
        plain.push(match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some(other) => other,
                None => '\\',
            },
            (letter, false) => letter,
        });
    }
    plain
}
