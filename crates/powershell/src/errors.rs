//! How errors are printed: the view that PowerShell calls `NormalView`, with its position and underline.

use super::error::{ErrorRecord, Position};
use super::format;
use super::value::Value;

/// Characters of a line that are shown; what is longer is cut around the mark.
const WIDTH: usize = 69;
/// Characters before and behind the mark that are kept at first.
const BEFORE: usize = 12;
const BEHIND: usize = 8;

/// Characters on either side that can matter for what is shown; of a longer line no more is looked at.
const WINDOW: usize = 2 * WIDTH;

/// `At line:1 char:7`, the line, its underline.
pub fn position_text(position: &Position) -> String {
    let (line, column) = position.source.place(position.span.start);
    let text = position.source.line(line).trim_end();
    let first = position.source.text[..position.span.start as usize].rfind('\n').map_or(0, |end| end + 1);
    let within = |byte: u32| (byte as usize - first).min(text.len());
    let (start, end) = (within(position.span.start), within(position.span.end.max(position.span.start)));
    let expanded = |part: &str| part.replace('\t', "    ");
    let (before, marked, behind) = (expanded(tail(&text[..start])), expanded(head(&text[start..end])), expanded(head(&text[end..])));
    let (start, length) = (before.chars().count(), marked.chars().count());
    let (shown, lead, length) = cut(&format!("{before}{marked}{behind}"), start, length);
    let file = position.source.file.as_deref().unwrap_or("line");
    format!("At {file}:{line} char:{column}\n+ {shown}\n+ {}{}", " ".repeat(lead), "~".repeat(length.max(1)))
}

fn head(text: &str) -> &str {
    text.char_indices().nth(WINDOW).map_or(text, |(at, _)| &text[..at])
}

fn tail(text: &str) -> &str {
    text.char_indices().rev().nth(WINDOW).map_or(text, |(at, letter)| &text[at + letter.len_utf8()..])
}

/// A line cut around its marked part, with where the mark then starts and how long it is.
fn cut(line: &str, start: usize, length: usize) -> (String, usize, usize) {
    let chars: Vec<char> = line.chars().collect();
    if chars.len() <= WIDTH {
        return (line.to_owned(), start, length);
    }
    let (mut before, mut behind) = (start.min(BEFORE), (chars.len() - length - start).min(BEHIND));
    let room = WIDTH.saturating_sub(before + length + behind);
    let more_behind = if room == 0 {
        true
    } else {
        let shift = room.min(start - before);
        before += shift;
        behind += (room - shift).min(chars.len() - length - start);
        behind < chars.len() - length - start
    };
    let from = start - before;
    let shown: String = chars[from..(from + WIDTH).min(chars.len())].iter().collect();
    let (head, lead) = if from > 0 { ("… ", before + 2) } else { ("", before) };
    let tail = if more_behind { " …" } else { "" };
    (format!("{head}{shown}{tail}"), lead, length.min(WIDTH - before))
}

impl ErrorRecord {
    /// The word behind the brackets of `CategoryInfo`.
    pub fn reason_shown(&self) -> &'static str {
        if self.reason.is_empty() { self.exception.class.name() } else { self.reason }
    }

    /// The target as `CategoryInfo` names it.
    pub fn target_name(&self) -> String {
        if self.target.is_null() { String::new() } else { format::text(&self.target) }
    }

    /// The target's type as `CategoryInfo` names it.
    pub fn target_type(&self) -> String {
        match &self.target {
            Value::Null => String::new(),
            Value::Object(object) if object.is_custom() => "PSObject".to_owned(),
            target => target.type_of().name(),
        }
    }

    /// `Category: (target:Type) [command], Reason`
    pub fn category_line(&self) -> String {
        let target = shortened(&self.target_name());
        format!("{}: ({target}:{}) [{}], {}", self.category.word(), self.target_type(), self.activity, self.reason_shown())
    }

    /// All that the console prints for it, without the last line's end.
    pub fn view(&self) -> String {
        let mut out = String::new();
        if !self.command.is_empty() {
            out.push_str(&self.command);
            out.push_str(" : ");
        }
        out.push_str(self.message());
        if let Some(position) = &self.position {
            out.push('\n');
            out.push_str(&position_text(position));
        }
        out.push_str("\n    + CategoryInfo          : ");
        out.push_str(&self.category_line());
        out.push_str("\n    + FullyQualifiedErrorId : ");
        out.push_str(&self.id);
        out
    }
}

/// Of a name of more than forty characters, the first and the last nineteen are shown.
fn shortened(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    if chars.len() <= 40 {
        return name.to_owned();
    }
    let (head, tail): (String, String) = (chars[..19].iter().collect(), chars[chars.len() - 19..].iter().collect());
    format!("{head}…{tail}")
}
